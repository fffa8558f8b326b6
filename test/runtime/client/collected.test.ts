/** A signal ends a stream, whatever has been collected since it began. */

import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { withRetries } from '../../../src/runtime/calls/retries.js';
import type { Client, Success } from '../../../src/runtime/client.js';
import type { BodyKind } from '../../../src/runtime/media-types.js';
import type { ClientOperation } from '../../../src/runtime/operation.js';
import { partsCodec } from '../../../src/runtime/parts-codec.js';
import { clientOf } from '../calls/server.js';

setFlagsFromString('--expose-gc');
// What the flag puts into contexts that are made from now on.
const collect = runInNewContext('gc') as () => void;

type Kind = readonly [type: string, kind: BodyKind, first: string];

const kinds: readonly Kind[] = [
  ['text/event-stream', 'events', 'data: 1\n\n'],
  ['application/jsonl', 'jsonLines', '1\n'],
  ['multipart/mixed; boundary=b', 'parts', '--b\r\n\r\n1\r\n--b\r\n\r\n'],
];

async function open(wrap: (client: Client) => Client, [type, kind, first]: Kind) {
  const server = createServer((_, response) => {
    response.writeHead(200, { 'content-type': type });
    response.write(first);
  }).listen(0, '127.0.0.1');
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  await once(server, 'listening');
  // A server that listens on a port has an address with one.
  const { port } = server.address() as AddressInfo;
  const operation: ClientOperation = {
    id: 'watch',
    method: 'GET',
    path: '/',
    security: [],
    streams: partsCodec,
    responses: { '200': { [type]: kind } },
  };
  const controller = new AbortController();
  const client = wrap(clientOf(`http://127.0.0.1:${port}`));
  const { data } = await client.call<Success<200, AsyncIterable<unknown>>>(
    operation,
    {},
    { signal: controller.signal },
  );
  return { controller, items: data[Symbol.asyncIterator]() };
}

test.each(
  kinds.flatMap((kind) => [
    [`a client, ${kind[0]}`, (client: Client) => client, kind] as const,
    [
      `one with limits of time, ${kind[0]}`,
      (client: Client) => withRetries(client, { attemptTimeout: 60_000, timeout: 60_000 }),
      kind,
    ] as const,
  ]),
)('of %s', async (_, wrap, kind) => {
  const { controller, items } = await open(wrap, kind);
  expect((await items.next()).done).toBe(false);
  const next = items.next();
  for (let times = 0; times < 3; times += 1) {
    collect();
    await new Promise((resolve) => void setImmediate(resolve));
  }
  controller.abort(new Error('Enough.'));
  await expect(next).rejects.toThrow('Enough.');
});
