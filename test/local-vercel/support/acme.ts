/** The example partner beside the platform: it knows callers by the keys that the platform publishes. */

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
  startPlatform,
  type Platform,
  type PlatformOptions,
} from './platform.js';

export interface AcmePlatform extends Platform {
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
  options: PlatformOptions & { readonly acme?: Partial<PartnerOptions> } = {},
): AcmePlatform {
  const store = new Store();
  const hooks: Request[] = [];
  let server: Server | undefined;
  const platform = startPlatform({
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
  const { local, integration, team, member, product } = platform;
  const keys: JWTVerifyGetKey = async (header, token) => {
    const answer = await platform.get('/.well-known/jwks');
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
    ...platform,
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
