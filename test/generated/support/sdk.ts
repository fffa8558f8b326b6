/** The local Vercel with the example partner installed, and Vercel's own SDK at both of its ends. */

import { createServer } from 'node:http';
import { Vercel } from '@vercel/sdk';
import { toNodeListener } from '@openapi-counterpart/runtime/node';
import { createPartner } from '../../../examples/partner/server.js';
import { startLocalVercel, type LocalVercel } from '../../../src/local-vercel/index.js';
import { installIntegration } from '../../../src/local-vercel/workflows/install.js';

export const productSlug = 'acme-redis';
export const metadata = { region: 'iad1' };

export interface SdkEnds {
  readonly vercel: LocalVercel;
  readonly installationId: string;
  /** With the installation's token, as a partner has it. */
  readonly partner: Vercel;
  /** With the token of a member who is ADMIN. */
  readonly admin: Vercel;
  /** A resource, on the free plan where none is named, by the partner's id. */
  readonly createStore: (name: string, billingPlanId?: string) => Promise<string>;
  readonly close: () => Promise<void>;
}

export async function startSdkEnds(): Promise<SdkEnds> {
  const vercel = await startLocalVercel({ seed: 7 });
  const { state } = vercel.context;
  const [integration] = state.integrations.all();
  const [team] = state.teams.all();
  if (integration === undefined || team === undefined) throw new Error('The seed is empty.');
  const admins = state.members.all().filter(({ role }) => role === 'ADMIN');
  const acme = createPartner({
    clientId: integration.id,
    keys: new URL(`${vercel.url}/.well-known/jwks`),
  });
  const partnerServer = createServer(toNodeListener(acme));
  await new Promise<void>((resolve) => void partnerServer.listen(0, '127.0.0.1', resolve));
  const address = partnerServer.address();
  if (address === null || typeof address === 'string') throw new Error('No port.');
  state.integrations.put({
    ...integration,
    partnerUrl: `http://127.0.0.1:${address.port}`,
    redirectLoginUrl: `http://127.0.0.1:${address.port}/login`,
  });
  // Acme's own product, by the slug that it knows.
  const [product] = state.products.all();
  if (product === undefined) throw new Error('The seed has no product.');
  state.products.put({ ...product, slug: productSlug, plans: [] });
  const [member] = admins;
  if (member === undefined) throw new Error('The seed has no ADMIN.');
  const current = state.integrations.get(integration.id);
  if (current === undefined) throw new Error('The integration is gone.');
  const installation = await installIntegration(vercel.context, {
    integration: current,
    team,
    member,
  });
  const installationId = installation.id;
  const [token] = state.credentials.where('installation', installation.id);
  const adminToken = state.credentials.all().find(({ memberId }) => memberId === member.id);
  const partner = new Vercel({ bearerToken: token?.id ?? '', serverURL: vercel.url });
  const admin = new Vercel({ bearerToken: adminToken?.id ?? '', serverURL: vercel.url });
  return {
    vercel,
    installationId,
    partner,
    admin,
    async createStore(name, billingPlanId) {
      const { store } = await admin.integrations.createIntegrationStoreDirect({
        requestBody: {
          name,
          integrationConfigurationId: installationId,
          integrationProductIdOrSlug: productSlug,
          metadata,
          ...(billingPlanId !== undefined && { billingPlanId }),
        },
      });
      if (store == null) throw new Error('No store came.');
      return store.externalResourceId;
    },
    async close() {
      partnerServer.close();
      partnerServer.closeAllConnections();
      await vercel.close();
    },
  };
}
