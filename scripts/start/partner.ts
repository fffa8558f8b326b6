/** Starts the example partner with keys of this process, so that it can be called as by Vercel. */

import { once } from 'node:events';
import { createServer } from 'node:http';
import { toNodeListener } from '@openapi-counterpart/runtime/node';
import { createPartner } from '../../examples/partner/server.js';
import { clientId, createTokenIssuer, type TokenIssuer } from '../../examples/vercel-tokens.js';

export interface RunningPartner {
  readonly url: string;
  readonly tokens: TokenIssuer;
  close(): Promise<void>;
}

export async function startExamplePartner(): Promise<RunningPartner> {
  const tokens = await createTokenIssuer();
  const partner = createPartner({ clientId, keys: tokens.keys, validateResponses: true });
  const server = createServer(toNodeListener(partner)).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return {
    url: `http://127.0.0.1:${address.port}`,
    tokens,
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
