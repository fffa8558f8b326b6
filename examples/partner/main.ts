/**
 * Runs Acme's partner server on this machine: `npx tsx examples/partner/main.ts`.
 *
 * Environment: INTEGRATION_CLIENT_ID (required), PORT and HOST (any free port of the loopback
 * interface), VERCEL_JWKS_URL and VERCEL_API_URL (Vercel's own), SETUP_TIME (milliseconds that a
 * resource stays pending; 0).
 */

import { createServer } from 'node:http';
import { toNodeListener } from 'openapi-counterpart/node';
import { createPartner, vercelKeys } from './server.js';
import { Store } from './store.js';
import { createVercelCalls } from './vercel.js';

const { env } = process;
const clientId = env['INTEGRATION_CLIENT_ID'];
if (clientId === undefined || clientId === '') {
  console.error('Set INTEGRATION_CLIENT_ID to the id of the integration (oac_…): tokens name it.');
  process.exit(2);
}

const store = new Store();
const partner = createPartner({
  clientId,
  store,
  keys: new URL(env['VERCEL_JWKS_URL'] ?? vercelKeys),
  ...createVercelCalls(store, env['VERCEL_API_URL'] ?? 'https://api.vercel.com'),
  setupTime: Number(env['SETUP_TIME'] ?? 0),
});

const server = createServer(toNodeListener(partner));
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
