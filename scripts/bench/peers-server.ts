/** The servers that general tools test: on a free port, behind a proxy that makes up for what a tool cannot know. */

import { once } from 'node:events';
import { createServer } from 'node:http';
import { toNodeListener } from '@openapi-counterpart/runtime/node';
import type { Incoming, Outgoing } from '@openapi-counterpart/runtime';
import { createLocalVercel } from 'openapi-counterpart/local';
import { createPartner } from './partner.js';
import { Proxy, type Handler } from './peers-proxy.js';

export interface Serving {
  readonly url: string;
  close(): Promise<void>;
}

/** As in our own runs of slow servers. */
const setupTime = 30;

/** The example partner, sound or with a fault. */
export async function servePartner(fault: string | undefined, isSlow: boolean): Promise<Serving> {
  const setup = isSlow ? setupTime : 0;
  const vercel = await createLocalVercel();
  const { app, side } = createPartner(vercel, { fault, setupTime: setup });
  const proxy = new Proxy(app, side, setup);
  const { url, close } = await serve((request) => proxy.answer(request));
  return {
    url,
    async close() {
      await close();
      await vercel.close();
    },
  };
}

export async function serve(handler: Handler): Promise<Serving> {
  const server = createServer(listenerOf(handler));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return {
    url: `http://127.0.0.1:${address.port}`,
    async close() {
      server.close();
      server.closeAllConnections();
    },
  };
}

function listenerOf(handler: Handler): ReturnType<typeof toNodeListener> {
  async function handle({ request }: Incoming): Promise<Outgoing> {
    const { status, headers, body } = await handler(request);
    return { status, headers: Object.fromEntries(headers), body };
  }
  return toNodeListener(Object.assign(handler, { handle }));
}
