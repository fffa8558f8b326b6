/** Uses what a partner deploys, and nothing else: bundled as for Workers and browsers, without a module of Node. */

import path from 'node:path';
import { build } from 'esbuild';
import { run, write } from './install.js';

/** A partner's server and a call to Vercel in one Fetch handler, as a Worker exports it. */
const worker = `
import { idempotent, memoryStore, verifyWebhook } from '@openapi-counterpart/vercel';
import { createPartnerServer, serverOperations } from '@openapi-counterpart/vercel/partner-api/server';
import { createVercelClient, getAccountInfo } from '@openapi-counterpart/vercel/vercel-api/client';
import { notImplemented } from '@openapi-counterpart/runtime';

const handlers = Object.fromEntries(
  serverOperations.map(({ handler }) => [handler, notImplemented]),
);
const server = createPartnerServer(
  {
    ...handlers,
    listBillingPlansForProduct: () => ({ status: 200, body: { plans: [] } }),
  },
  { auth: { userAuthentication: () => ({}), systemAuthentication: () => ({}) } },
);

const once = idempotent(server, { store: memoryStore(), authenticate: () => 'vercel' });
export default { fetch: (request) => once(request) };
export { verifyWebhook };

export async function account(fetch) {
  const vercel = createVercelClient({ accessToken: 'token', fetch });
  const result = await getAccountInfo(vercel, {
    path: { integrationConfigurationId: 'icfg_1' },
  });
  return result.status;
}
`;

const program = `
import { createHmac } from 'node:crypto';
import worker, { account, verifyWebhook } from './worker.js';

const url = 'https://partner.example/v1/products/redis/plans';
const plans = await worker.fetch(new Request(url, { headers: { authorization: 'Bearer token' } }));
const refused = await worker.fetch(new Request(url, { method: 'DELETE' }));
const asked = await account(async () => Response.json({ error: { code: 'not_found', message: '' } }, { status: 404 }));
const signature = createHmac('sha1', 'secret').update('{}').digest('hex');
const signed = ['{}', '[]'].map((body) => verifyWebhook({ secret: 'secret', body, signature }));
console.log(JSON.stringify([plans.status, await plans.json(), refused.status, asked, signed]));
`;

/** @throws Error when the bundle needs a module of Node, or does not answer as it should. */
export async function checkProduction(folder: string): Promise<void> {
  write(folder, 'worker.mjs', worker);
  await build({
    entryPoints: [path.join(folder, 'worker.mjs')],
    outfile: path.join(folder, 'out/worker.js'),
    bundle: true,
    format: 'esm',
    platform: 'browser',
    conditions: ['worker'],
    logLevel: 'error',
  });
  write(path.join(folder, 'out'), 'main.js', program);
  const answer = run('node', ['out/main.js'], folder).trim();
  if (answer !== '[200,{"plans":[]},405,404,[true,false]]') {
    throw new Error(`The bundled partner answered ${answer}.`);
  }
}
