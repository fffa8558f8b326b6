/** What becomes of a streamed reply on node:http when its reader leaves. */

import { EventEmitter, once } from 'node:events';
import { createServer, get, type IncomingMessage } from 'node:http';
import { toNodeListener } from '@openapi-counterpart/runtime/node';
import { createServer as createApiServer } from '@openapi-counterpart/runtime';
import { expect, test } from 'vitest';

test.each([
  ['an endless one', (controller: ReadableStreamDefaultController) => controller.enqueue(bytes)],
  ['one that has nothing to say yet', () => new Promise<void>(() => {})],
])('the source of a stream, %s, hears that it is not read any more', async (_, pull) => {
  const source = new EventEmitter();
  const heard = once(source, 'cancel');
  const body = new ReadableStream<Uint8Array>({
    start: (controller) => controller.enqueue(bytes),
    pull,
    cancel: () => void source.emit('cancel'),
  });
  const server = createServer(toNodeListener(serverOf(body))).listen(0, '127.0.0.1');
  try {
    await once(server, 'listening');
    const address = server.address();
    if (address === null || typeof address === 'string') throw new Error('No port was assigned.');
    const response = await new Promise<IncomingMessage>((resolve) => {
      get({ port: address.port, path: '/blocks' }, resolve);
    });
    await once(response, 'data');
    response.destroy();
    expect(await heard).toEqual([]);
  } finally {
    server.closeAllConnections();
    server.close();
  }
});

const bytes = new Uint8Array(100_000);

function serverOf(body: ReadableStream<Uint8Array>) {
  const operation = {
    id: 'read-blocks',
    name: 'readBlocks',
    method: 'GET',
    path: '/blocks',
    security: [],
    parameters: [],
    validate: {},
    responses: { '200': { content: { 'application/jsonl': undefined } } },
    errors: {},
  };
  const readBlocks = () => ({ status: 200, contentType: 'application/jsonl', body });
  return createApiServer([operation], {}, { readBlocks }, { auth: {} });
}
