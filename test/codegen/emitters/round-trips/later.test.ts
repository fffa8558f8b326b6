/** What OpenAPI 3.2 added: methods, the query as one value, cookies unescaped, items, default mappings. */

import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { beforeAll, describe, expect, test } from 'vitest';
import { toNodeListener } from '../../../../src/runtime/node.js';
import { connect, type Pair } from './pair.js';

let pair: Pair;
beforeAll(async () => {
  pair = await connect('later', { apiKey: 'secret' });
});

async function all(items: unknown): Promise<unknown[]> {
  const list: unknown[] = [];
  for await (const item of items as AsyncIterable<unknown>) list.push(item);
  return list;
}

describe('methods', () => {
  test.each<[operation: string, method: string, input: object, reply: object]>([
    ['queryThings', 'QUERY', { body: { text: 'a' } }, { status: 200, body: ['a'] }],
    ['listThings', 'GET', {}, { status: 204 }],
    ['copyThings', 'COPY', { body: 3 }, { status: 200, body: [3] }],
    ['notifyThings', 'Notify', { header: { 'X-Trace': 'x' } }, { status: 204 }],
  ])('%s', async (operation, method, input, reply) => {
    pair.reply = reply as Pair['reply'];
    const { request, result, context } = await pair.call(operation, input);
    expect([request.method, result.status]).toEqual([method, (reply as { status: number }).status]);
    expect(context).toMatchObject(input);
  });

  test('others are refused, and those that there are named', async () => {
    const response = await pair.server(
      new Request('https://example.com/things', { method: 'PUT' }),
    );
    expect([response.status, response.headers.get('allow')]).toEqual([
      405,
      'COPY, GET, HEAD, Notify, OPTIONS, QUERY',
    ]);
  });

  test('QUERY with a body, over HTTP', async () => {
    const server = createServer(toNodeListener(pair.server)).listen(0, '127.0.0.1');
    try {
      await once(server, 'listening');
      const baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
      pair.reply = ({ body }) => ({ status: 200, body: [(body as { text: string }).text] });
      const call = pair.clientOf({ baseUrl });
      expect(await call('queryThings', { body: { text: 'found' } })).toMatchObject({
        status: 200,
        data: ['found'],
      });
      const invalid = {
        method: 'QUERY',
        headers: { 'content-type': 'application/json' },
        body: '{}',
      };
      expect((await fetch(`${baseUrl}/things`, invalid)).status).toBe(400);
      const unnamed = { method: 'QUERY', body: new Uint8Array([123, 125]) };
      expect((await fetch(`${baseUrl}/things`, unnamed)).status).toBe(400);
      const other = { method: 'QUERY', headers: { 'content-type': 'image/png' }, body: 'x' };
      const refused = await fetch(`${baseUrl}/things`, other);
      expect([refused.status, refused.headers.get('accept-query')]).toEqual([
        415,
        'application/json, text/plain',
      ]);
    } finally {
      server.close();
    }
  });
});

describe('the query as one value', () => {
  test.each<[operation: string, querystring: unknown, search: string]>([
    [
      'readForm',
      { n: 1, tags: ['a', 'b'], where: { a: 2 } },
      '?n=1&tags=a%7Cb&where=%7B%22a%22%3A2%7D&key=secret',
    ],
    ['readJson', { a: [1, 2] }, '?%7B%22a%22%3A%5B1%2C2%5D%7D'],
    ['readJson', undefined, ''],
  ])('%s %j', async (operation, querystring, search) => {
    pair.reply = { status: 204 };
    const { request, context } = await pair.call(operation, { querystring });
    expect(new URL(request.url).search).toBe(search);
    expect(context?.querystring).toEqual(querystring);
  });

  test.each([
    ['/form?key=secret', 'no query'],
    ['/form?key=secret&n=x', 'querystring.n'],
    ['/form?key=secret&n=1&other=2', 'querystring.other'],
    ['/json?{"a"', 'not valid JSON'],
    ['/json?{"a":["x"]}', 'querystring.a.0'],
  ])('%s is refused', async (path, reason) => {
    const response = await pair.server(new Request(`https://example.com${path}`));
    expect(response.status).toBe(400);
    expect(await response.text()).toContain(reason);
  });
});

describe('cookies without escapes', () => {
  test.each<[cookie: object, header: string]>([
    [{ plain: 'a%20b+c=d' }, 'plain=a%20b+c=d'],
    [{ list: [1, 2] }, 'list=1; list=2'],
    [{ flat: ['a', 'b'] }, 'flat=a,b'],
    [{ object: { r: 1, g: 2 } }, 'r=1; g=2'],
    [{ plain: '%2B', old: 'a b+' }, 'plain=%2B; old=a%20b%2B'],
  ])('%j', async (cookie, header) => {
    pair.reply = { status: 204 };
    const { request, context } = await pair.call('readCookies', { path: { path: 'x' }, cookie });
    expect(request.headers.get('cookie')).toBe(header);
    expect(context?.cookie).toEqual(cookie);
  });

  test.each(['a;b', 'a b', 'a"b', 'ä'])('%s cannot be sent', async (plain) => {
    const input = { path: { path: 'x' }, cookie: { plain } };
    await expect(pair.call('readCookies', input)).rejects.toThrow('cannot stand in a cookie');
  });
});

test('reserved characters of a path', async () => {
  pair.reply = { status: 204 };
  const path = { path: 'a:b@c$d&e+f,g;h=i/j?k#l%m n' };
  const { request, context } = await pair.call('readCookies', { path });
  expect(new URL(request.url).pathname).toBe('/cookies/a:b@c$d&e+f,g;h=i%2Fj%3Fk%23l%25m%20n');
  expect(context?.path).toEqual(path);
});

describe('items', () => {
  test('lists as items of a stream', async () => {
    const rows = [[1, 2], [3]];
    pair.reply = ({ body }) => ({ status: 200, body });
    const { text, result } = await pair.call('echoLines', { body: rows });
    expect([text, await all(result.data)]).toEqual(['[1,2]\n[3]\n', rows]);
    const { result: invalid } = await pair.call('echoLines', { body: [[1], []] });
    await expect(all(invalid.data)).rejects.toThrow(/terminated|items|match/);
  });

  test('events', async () => {
    const events = [
      { event: 'text', data: 'a' },
      { event: 'count', data: '12' },
    ];
    pair.reply = { status: 200, body: events };
    const { result } = await pair.call('readEvents');
    expect(await all(result.data)).toEqual(events);
    pair.reply = { status: 200, body: [{ event: 'count', data: 'x' }] };
    await expect(all((await pair.call('readEvents')).result.data)).rejects.toThrow(/match/);
  });
});

// Without a tag that is known the default is meant, and what it needs is said.
test.each<[body: object, status: number, text: string]>([
  [{ kind: 'cat', lives: 9 }, 200, '"lives":9'],
  [{ name: 'a' }, 200, '"name":"a"'],
  [{ kind: 'fish', name: 'a' }, 200, 'fish'],
  [{ kind: 'cat' }, 400, 'lives'],
  [{}, 400, 'name'],
])('a pet %j', async (body, status, text) => {
  pair.reply = { status: 200, body };
  const headers = { 'content-type': 'application/json' };
  const init = { method: 'POST', headers, body: JSON.stringify(body) };
  const response = await pair.server(new Request('https://example.com/pets', init));
  expect([response.status, await response.text()]).toEqual([status, expect.stringContaining(text)]);
});
