/**
 * Runs Acme's partner server on this machine: `npx tsx examples/partner/main.ts`.
 *
 * Environment: INTEGRATION_CLIENT_ID and INTEGRATION_CLIENT_SECRET (required), PORT and HOST (any free
 * port of the loopback interface), VERCEL_JWKS_URL and VERCEL_API_URL (Vercel's own), SETUP_TIME
 * (milliseconds that a resource stays pending; 0), FAULT (id of a fault to have, see `faults/`).
 */

import { createServer } from 'node:http';
import { toNodeListener } from '@openapi-counterpart/runtime/node';
import type { Incoming, Outgoing } from '@openapi-counterpart/runtime';
import { createPartnerApp, vercelKeys } from './server.js';

const { env } = process;

const app = createPartnerApp({
  clientId: required('INTEGRATION_CLIENT_ID', 'the id of the integration (oac_…): tokens name it'),
  clientSecret: required(
    'INTEGRATION_CLIENT_SECRET',
    'the secret of the integration: webhooks are signed with it',
  ),
  jwksUrl: env['VERCEL_JWKS_URL'] ?? vercelKeys,
  apiUrl: env['VERCEL_API_URL'] ?? 'https://api.vercel.com',
  setupTime: Number(env['SETUP_TIME'] ?? 0),
  ...(env['FAULT'] !== undefined && { fault: env['FAULT'] }),
});

const server = createServer(
  toNodeListener(
    Object.assign(app, {
      async handle(incoming: Incoming): Promise<Outgoing> {
        const { status, headers, body } = await app(incoming.request);
        return { status, headers: Object.fromEntries(headers), body };
      },
    }),
  ),
);
server.listen(Number(env['PORT'] ?? 0), env['HOST'] ?? '127.0.0.1', () => {
  const address = server.address();
  if (address === null || typeof address === 'string') return;
  console.log(`Acme listens at http://${address.address}:${address.port}`);
});

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    server.close();
    server.closeAllConnections();
  });
}

function required(name: string, meaning: string): string {
  const value = env[name];
  if (value !== undefined && value !== '') return value;
  console.error(`Set ${name} to ${meaning}.`);
  process.exit(2);
}
