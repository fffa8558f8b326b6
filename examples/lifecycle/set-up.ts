/** Both sides of the story: a local Vercel and Acme's server, over HTTP, on one machine. */

import { once } from 'node:events';
import { createServer } from 'node:http';
import { startLocalVercel, type LocalVercel, type Seed } from 'openapi-counterpart/local';
import { toNodeListener } from '@openapi-counterpart/runtime/node';
import type { Incoming, Outgoing } from '@openapi-counterpart/runtime';
import {
  createVercelClient,
  type VercelClient,
} from '@openapi-counterpart/vercel/vercel-api/client';
import { createPartnerApp } from '../partner/server.js';
import { Store } from '../partner/store.js';

export interface Sides {
  readonly vercel: LocalVercel;
  readonly acme: Store;
  readonly acmeUrl: string;
  /** Acme's client for an installation, with the token that Vercel gave it. */
  clientOf(installationId: string): VercelClient;
  close(): Promise<void>;
}

const holds = {
  teams: [
    {
      slug: 'lovelace',
      name: 'Lovelace Ltd',
      members: [{ name: 'Ada Lovelace' }, { name: 'Charles Babbage', role: 'USER' }],
      projects: ['storefront'],
    },
  ],
  // Nothing is installed yet.
  installations: [],
  integrations: [
    {
      slug: 'acme',
      name: 'Acme',
      products: [{ slug: 'acme-postgres', name: 'Acme Postgres', secretRotation: 24 }],
    },
  ],
} satisfies Seed;

/** @param seed The same one tells the same story, ids and times included. */
export async function setUp(seed: number): Promise<Sides> {
  const acme = new Store();
  const vercel = await startLocalVercel({ seed, holds });
  const { INTEGRATION_CLIENT_ID = '', INTEGRATION_CLIENT_SECRET = '' } = vercel.environment();
  const app = createPartnerApp({
    clientId: INTEGRATION_CLIENT_ID,
    clientSecret: INTEGRATION_CLIENT_SECRET,
    jwksUrl: `${vercel.url}/.well-known/jwks`,
    apiUrl: vercel.url,
    store: acme,
    now: () => new Date(vercel.clock.now()),
  });
  const handle = async ({ request }: Incoming): Promise<Outgoing> => {
    const { status, headers, body } = await app(request);
    return { status, headers: Object.fromEntries(headers), body };
  };
  const server = createServer(toNodeListener(Object.assign(app, { handle })));
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  const acmeUrl = `http://127.0.0.1:${address.port}`;
  vercel.setPartner({
    partnerUrl: acmeUrl,
    webhookUrl: `${acmeUrl}/webhook`,
    redirectLoginUrl: `${acmeUrl}/login`,
  });
  return {
    vercel,
    acme,
    acmeUrl,
    clientOf: (installationId) =>
      createVercelClient({
        baseUrl: vercel.url,
        accessToken: () => acme.installation(installationId).accessToken,
      }),
    async close() {
      server.closeAllConnections();
      server.close();
      await vercel.close();
    },
  };
}
