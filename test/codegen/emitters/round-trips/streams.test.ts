/** Bodies that go an item at a time, as iterators on both sides. */

import { EventEmitter, once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { toNodeListener } from '../../../../src/runtime/node.js';
import { connect, type Pair } from './pair.js';

let pair: Pair;
beforeAll(async () => {
  pair = await connect('streams');
});

async function all(items: unknown): Promise<unknown[]> {
  const list: unknown[] = [];
  for await (const item of items as AsyncIterable<unknown>) list.push(item);
  return list;
}

/** A body in pieces that end anywhere. */
function streamOf(text: string, length: number): ReadableStream<Uint8Array> {
  const bytes = new TextEncoder().encode(text);
  let at = 0;
  return new ReadableStream({
    pull(controller) {
      if (at >= bytes.length) controller.close();
      else controller.enqueue(bytes.slice(at, (at += length)));
    },
  });
}

async function read(operation: string, type: string, text: string, length = 3): Promise<unknown[]> {
  const fetch = (): Promise<Response> =>
    Promise.resolve(new Response(streamOf(text, length), { headers: { 'content-type': type } }));
  const { data } = await pair.clientOf({ fetch })(operation);
  return all(data);
}

const rows = [{ n: 1 }, { n: 2 }, { n: 3 }];

describe('a client that sends', () => {
  test.each([
    ['echoLines', '{"n":1}\n{"n":2}\n{"n":3}\n'],
    ['echoSequence', '\x1e{"n":1}\n\x1e{"n":2}\n\x1e{"n":3}\n'],
  ])('%s', async (operation, expected) => {
    pair.reply = ({ body }) => ({ status: 200, body });
    const { text, result } = await pair.call(operation, { body: rows });
    expect([text, await all(result.data)]).toEqual([expected, rows]);
    const given = await pair.call(operation, { body: new Blob([expected]) });
    expect(await all(given.result.data)).toEqual(rows);
  });
});

describe('a server that reads', () => {
  test.each<[body: string, status: number, items: unknown[], reason: string]>([
    ['{"n":1}\r\n\n  {"n":2}', 200, [{ n: 1 }, { n: 2 }], ''],
    ['{"n":1}\n{"n":"x"}\n', 400, [{ n: 1 }], 'n must be an integer'],
    ['{"n":1}\n{oops\n', 400, [{ n: 1 }], 'not valid JSON'],
    [`{"n":1}\n{"n":${'1'.repeat(1024 * 1024)}`, 413, [{ n: 1 }], 'longer than'],
    ['', 400, [], 'no body'],
  ])('%.20j', async (body, status, items, reason) => {
    const got: unknown[] = [];
    pair.reply = async (context) => {
      for await (const item of context.body as AsyncIterable<unknown>) got.push(item);
      return { status: 200, body: got };
    };
    const init = {
      method: 'POST',
      body: body === '' ? null : streamOf(body, 7_000),
      headers: { 'content-type': 'application/x-ndjson' },
      duplex: 'half',
    };
    const response = await pair.server(new Request('https://example.com/lines', init));
    expect([response.status, got]).toEqual([status, items]);
    expect(await response.text()).toContain(reason);
  });
});

describe('a client that reads', () => {
  const events = 'text/event-stream';

  test.each<[operation: string, type: string, text: string, items: unknown[]]>([
    ['getList', 'application/jsonl', '{"n":1}\n{"n":2}', [{ n: 1 }, { n: 2 }]],
    ['watch', 'application/json;stream=watch', '{"n":1}\n{"n":2}\n', [{ n: 1 }, { n: 2 }]],
    [
      'getEvents',
      events,
      'event: a\ndata: x\ndata: ü\n\nevent:b\ndata:y\n\n',
      [
        { event: 'a', data: 'x\nü' },
        { event: 'b', data: 'y' },
      ],
    ],
    [
      'getEvents',
      events,
      '\uFEFF: comment\r\nid: 7\r\ndata: x\r\n\r\ndata\r\n\r\nretry: 20\r\ndata: z\r\n\r\n',
      [
        { id: '7', data: 'x' },
        { id: '7', data: '' },
        { id: '7', retry: 20, data: 'z' },
      ],
    ],
    // What has no empty line after it has not come as a whole.
    ['getPlain', events, 'data: x\r\rdata: y\r', [{ data: 'x' }]],
    [
      'getChunks',
      events,
      'data: {"n":1}\n\ndata: {"n":2}\n\ndata: [DONE]\n\n',
      [{ data: { n: 1 } }, { data: { n: 2 } }],
    ],
  ])('%s of %j', async (operation, type, text, items) => {
    for (const length of [1, 3, 1000])
      expect(await read(operation, type, text, length)).toEqual(items);
  });

  test('throws for an item that is no JSON', async () => {
    await expect(read('getList', 'application/jsonl', '{"n":1}\n{')).rejects.toThrow(
      'getList answered with 200 and an item that is not valid JSON: {',
    );
  });

  test('ends the body when it leaves early', async () => {
    let isCancelled = false;
    const body = new ReadableStream<Uint8Array>({
      pull: (controller) => controller.enqueue(new TextEncoder().encode('{"n":1}\n')),
      cancel: () => {
        isCancelled = true;
      },
    });
    const fetch = (): Promise<Response> =>
      Promise.resolve(new Response(body, { headers: { 'content-type': 'application/jsonl' } }));
    const { data } = await pair.clientOf({ fetch })('getList');
    for await (const item of data as AsyncIterable<unknown>) {
      expect(item).toEqual({ n: 1 });
      break;
    }
    expect(isCancelled).toBe(true);
  });
});

describe('a server that answers', () => {
  test.each<[path: string, body: unknown, text: string]>([
    ['/list', rows, '{"n":1}\n{"n":2}\n{"n":3}\n'],
    ['/list', '{"n":1}\n', '{"n":1}\n'],
    ['/events', [{ event: 'a\nb', data: 'x\ny' }], 'event: a b\ndata: x\ndata: y\n\n'],
    ['/chunks', [{ data: { n: 1 } }], 'data: {"n":1}\n\n'],
  ])('%s with %j', async (path, body, text) => {
    pair.reply = { status: 200, body };
    const response = await pair.server(new Request(`https://example.com${path}`));
    expect([response.status, await response.text()]).toEqual([200, text]);
  });

  test('over HTTP, with each item as it comes', async () => {
    let isAsked = 0;
    const gate = new EventEmitter();
    async function* slow(): AsyncGenerator<unknown> {
      yield { n: 1 };
      isAsked += 1;
      await once(gate, 'first');
      yield { n: 2 };
    }
    pair.reply = { status: 200, body: slow() };
    const http = createServer(toNodeListener(pair.server)).listen(0, '127.0.0.1');
    await once(http, 'listening');
    // A server that listens on a port has an address with one.
    const { port } = http.address() as AddressInfo;
    const { data } = await pair.clientOf({ baseUrl: `http://127.0.0.1:${port}` })('getList');
    const got: unknown[] = [];
    for await (const item of data as AsyncIterable<unknown>) {
      got.push(item);
      // The second is made only now that the first is here.
      gate.emit('first');
    }
    expect([got, isAsked]).toEqual([[{ n: 1 }, { n: 2 }], 1]);
    http.close();
  });

  test('over HTTP, with what came before it broke off', async () => {
    const gate = new EventEmitter();
    async function* broken(): AsyncGenerator<unknown> {
      await once(gate, 'begin');
      yield { n: 1 };
      throw new Error('It broke.');
    }
    pair.reply = { status: 200, body: broken() };
    const http = createServer(toNodeListener(pair.server)).listen(0, '127.0.0.1');
    onTestFinished(() => void http.close());
    await once(http, 'listening');
    // As above.
    const { port } = http.address() as AddressInfo;
    const { data } = await pair.clientOf({ baseUrl: `http://127.0.0.1:${port}` })('getList');
    // The answer is here before its first item is.
    gate.emit('begin');
    const got: unknown[] = [];
    const reading = async (): Promise<void> => {
      for await (const item of data as AsyncIterable<unknown>) got.push(item);
    };
    await expect(reading()).rejects.toThrow(
      'getList answered with 200 and a stream that breaks off.',
    );
    expect(got).toEqual([{ n: 1 }]);
  });

  test('breaks off at an item that does not match', async () => {
    pair.reply = { status: 200, body: [{ n: 1 }, { n: 'x' }] };
    const response = await pair.server(new Request('https://example.com/list'));
    await expect(response.text()).rejects.toThrow('does not match the description');
  });
});
