/** A local Vercel with a state file in a process of its own, to be killed; prints how it is called. */

import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { toNodeListener } from 'openapi-counterpart/node';
import { toResponse, fromRequest } from 'openapi-counterpart/runtime';
import { createLocalVercel } from '../../src/local/local-vercel.js';

const [stateFile = ''] = process.argv.slice(2);
const local = await createLocalVercel({ stateFile });
const { state } = local.context;
const [installation] = state.installations.all();
if (installation === undefined) throw new Error('The default seed has no installation.');
if (installation.planUses.length === 0) {
  // An invoice bills a plan that was active.
  const planUses = [{ planId: 'pro', type: 'subscription', from: 0, to: null }] as const;
  state.installations.put({ ...installation, planUses });
}
const [token] = state.credentials.where('installation', installation.id);
const server = createServer(
  toNodeListener(
    Object.assign(
      async (request: Request) => toResponse(await local.handle(fromRequest(request))),
      {
        handle: local.handle,
      },
    ),
  ),
);
server.listen(0, '127.0.0.1', () => {
  // A TCP server's address is an object.
  const { port } = server.address() as AddressInfo;
  const url = `http://127.0.0.1:${port}`;
  console.log(JSON.stringify({ url, token: token?.id, installationId: installation.id }));
});
