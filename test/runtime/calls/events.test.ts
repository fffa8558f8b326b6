/** Events over several connections, from a real server. */

import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, expectTypeOf, onTestFinished, test } from 'vitest';
import { readEvents, type EventOptions } from '../../../src/runtime/calls/events.js';
import type { Success } from '../../../src/runtime/client.js';
import type { BodyKind } from '../../../src/runtime/media-types.js';
import type { ClientOperation } from '../../../src/runtime/operation.js';
import { streamCodec, type ServerSentEvent } from '../../../src/runtime/streams.js';
import { clientOf } from './server.js';

type Watched = Success<200, AsyncIterable<ServerSentEvent>> | Success<204, never>;

const operation: ClientOperation = {
  id: 'watch',
  method: 'GET',
  path: '/events',
  security: [],
  streams: streamCodec,
  responses: { '200': { 'text/event-stream': 'events' }, '204': {} },
};

function withKind(kind: BodyKind): ClientOperation {
  return { ...operation, responses: { '200': { 'text/event-stream': kind }, '204': {} } };
}

type Connection = (response: ServerResponse) => void;

/** What one connection sends before it ends, in good order or not. */
function sends(text: string, isBroken = false): Connection {
  return (response) => {
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    response.write(text, () => (isBroken ? response.destroy() : response.end()));
  };
}

const refuses: Connection = (response) => void response.destroy();
const fails: Connection = (response) => void response.writeHead(500).end();
const ends: Connection = (response) => void response.writeHead(204).end();

async function read(
  connections: readonly Connection[],
  options: EventOptions = {},
  kind: BodyKind = 'events',
) {
  const ids: (string | undefined)[] = [];
  const server = createServer((request, response) => {
    const header = request.headers['last-event-id'];
    connections[ids.push(typeof header === 'string' ? header : undefined) - 1]?.(response);
  }).listen(0, '127.0.0.1');
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  await once(server, 'listening');
  // A server that listens on a port has an address with one.
  const { port } = server.address() as AddressInfo;
  const client = clientOf(`http://127.0.0.1:${port}`);
  const events = readEvents((given) => client.call<Watched>(withKind(kind), {}, given), {
    delay: 1,
    ...options,
  });
  const data: string[] = [];
  const failure = await (async () => {
    for await (const event of events) data.push(event.data);
  })().catch((error: unknown) => (error instanceof Error ? error.message : error));
  return { data, ids, failure };
}

test.each<[string, readonly Connection[], readonly string[], readonly unknown[]]>([
  ['ends at 204', [ends], [], [undefined]],
  [
    'goes on after the last event, when the stream ends and when it breaks',
    [
      sends('id: 1\ndata: a\n\nid: 2\ndata: b\n\n'),
      sends('id: 3\ndata: c\n\nid: 4\ndata: lost', true),
      ends,
    ],
    ['a', 'b', 'c'],
    [undefined, '2', '3'],
  ],
  ['knows an id that came without data', [sends('id: 7\n\n'), ends], [], [undefined, '7']],
  [
    'forgets an id that is taken back',
    [sends('id: 7\ndata: a\n\nid\n\n'), ends],
    ['a'],
    [undefined, undefined],
  ],
  [
    'tries again where no answer comes',
    [refuses, refuses, sends('data: a\n\n'), ends],
    ['a'],
    [undefined, undefined, undefined, undefined],
  ],
])('it %s', async (_, connections, data, ids) => {
  expect(await read(connections)).toEqual({ data, ids, failure: undefined });
});

test('it ends where the stream says that it is done', async () => {
  const done = sends('data: {"a":1}\n\ndata: [DONE]\n\n');
  const { data, ids } = await read([done], {}, 'jsonEvents');
  expect({ data, ids }).toEqual({ data: [{ a: 1 }], ids: [undefined] });
});

test('ids go out in UTF-8', async () => {
  const { data, ids } = await read([sends('id: ü☃\ndata: a\n\n'), ends]);
  expect(data).toEqual(['a']);
  expect(ids.map((id) => id && Buffer.from(id, 'latin1').toString())).toEqual([undefined, 'ü☃']);
});

test('it begins after an event that is known', async () => {
  expect((await read([ends], { lastEventId: 'z' })).ids).toEqual(['z']);
});

test('it waits as long as the server asks', async () => {
  const began = performance.now();
  await read([sends('retry: 40\n\n'), ends], { delay: 60_000 });
  expect(performance.now() - began).toBeGreaterThanOrEqual(39);
});

test('it stops where the answer is none with events', async () => {
  const { failure, ids } = await read([fails]);
  expect(failure).toContain('watch answered with 500');
  expect(ids).toHaveLength(1);
});

test('it stops while it waits, when the caller does', async () => {
  const controller = new AbortController();
  const last: Connection = (response) => {
    sends('data: a\n\n')(response);
    response.on('close', () => void controller.abort(new Error('Enough.')));
  };
  const options = { signal: controller.signal, delay: 60_000 };
  expect(await read([last], options)).toMatchObject({ failure: 'Enough.' });
});

test('of an operation that also answers without a stream, the events are those of the stream', () => {
  type Data = { readonly page: 1 } | AsyncIterable<{ readonly data: 'step' }>;
  type Result = { ok: true; status: 200; data: Data; error?: undefined; response: Response };
  expectTypeOf(readEvents<Result>).returns.toEqualTypeOf<
    AsyncGenerator<{ readonly data: 'step' }, void>
  >();
});
