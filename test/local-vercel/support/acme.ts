/** The example partner beside the parts of a local Vercel: it knows callers by the keys that they publish. */

import { createLocalJWKSet, type JWTVerifyGetKey } from 'jose';
import type { Server } from '@openapi-counterpart/runtime';
import { createPartner, type PartnerOptions } from '../../../examples/partner/server.js';
import { Store } from '../../../examples/partner/store.js';
import { installIntegration } from '../../../src/local-vercel/workflows/install.js';
import { provisionResource } from '../../../src/local-vercel/workflows/provision.js';
import type { Installation, Resource } from '../../../src/local-vercel/state/entities.js';
import {
  addMember,
  addTeam,
  startLocalParts,
  type LocalParts,
  type LocalPartsOptions,
} from './local-parts.js';

export interface AcmePlatform extends LocalParts {
  readonly store: Store;
  /** Webhooks that came, as they came. */
  readonly hooks: Request[];
  install(): Promise<Installation>;
  /** Installs for another team. */
  installElsewhere(): Promise<Installation>;
  provision(
    installation: Installation,
    changes?: { readonly billingPlanId?: string; readonly name?: string },
  ): Promise<Resource>;
}

export function startAcme(
  options: LocalPartsOptions & { readonly acme?: Partial<PartnerOptions> } = {},
): AcmePlatform {
  const store = new Store();
  const hooks: Request[] = [];
  let server: Server | undefined;
  const parts = startLocalParts({
    ...options,
    async partner(request) {
      if (new URL(request.url).pathname === '/webhooks') {
        hooks.push(request);
        return new Response(null, { status: 200 });
      }
      if (server === undefined) throw new Error('Acme has not started.');
      return server(request);
    },
  });
  const { local, integration, team, member, product } = parts;
  const keys: JWTVerifyGetKey = async (header, token) => {
    const answer = await parts.get('/.well-known/jwks');
    return createLocalJWKSet(await answer.json())(header, token);
  };
  server = createPartner({
    clientId: integration.id,
    keys,
    store,
    basePath: '/base',
    ...options.acme,
  });
  return {
    ...parts,
    store,
    hooks,
    install: () => installIntegration(local, { integration, team, member }),
    installElsewhere() {
      const other = addTeam(local);
      const owner = addMember(local, other, 'ADMIN');
      return installIntegration(local, { integration, team: other, member: owner });
    },
    provision: (installation, { billingPlanId = 'redis-hobby', name = 'cache' } = {}) =>
      provisionResource(local, {
        installation,
        product,
        member,
        name,
        metadata: { region: 'iad1' },
        billingPlanId,
        externalId: 'from-a-button',
        source: 'marketplace',
      }),
  };
}
