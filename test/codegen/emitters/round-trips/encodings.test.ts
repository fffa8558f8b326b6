/** Encodings that a description states: what goes out is what OpenAPI says, and what handlers get is what was meant. */

import { beforeAll, describe, expect, test } from 'vitest';
import { connect, type Pair } from './pair.js';

let pair: Pair;
beforeAll(async () => {
  pair = await connect('encodings', { apiKey: 'secret' });
});

describe('parameters', () => {
  test.each<[operation: string, query: object, search: string]>([
    // The key of the security scheme, and other parameters, are no members of the free object.
    ['readFree', { filter: { a: 'x', b: 'y z' }, page: 2 }, '?a=x&b=y%20z&page=2&key=secret'],
    ['readFree', { page: 2 }, '?page=2&key=secret'],
    // Nor are the keys of a deepObject.
    ['readFreeBeside', { filter: { b: 1 }, deep: { a: 'x' } }, '?b=1&deep%5Ba%5D=x'],
    ['readFreeBeside', { xml: { a: 1 } }, '?xml=%7B%22a%22%3A1%7D'],
    ['readMap', { filter: { a: 1, b: 2 } }, '?a=1&b=2'],
    ['readMixed', { filter: { a: '1', b: 2.5 } }, '?a=1&b=2.5'],
    ['readFlat', { filter: { a: 1, b: 2 } }, '?filter=a,1,b,2'],
    ['readDeep', { map: { a: 1, b: 2 } }, '?map%5Ba%5D=1&map%5Bb%5D=2'],
    ['readDeep', { ids: [3, 1] }, '?ids%5B0%5D=3&ids%5B1%5D=1'],
    [
      'readDeep',
      { nested: { tags: ['a', 'b'], range: { min: 1 }, rows: [{ id: 1 }, { id: 2 }], n: 5 } },
      '?nested%5Btags%5D%5B0%5D=a&nested%5Btags%5D%5B1%5D=b&nested%5Brange%5D%5Bmin%5D=1' +
        '&nested%5Brows%5D%5B0%5D%5Bid%5D=1&nested%5Brows%5D%5B1%5D%5Bid%5D=2&nested%5Bn%5D=5',
    ],
    [
      'readLoose',
      { raw: "a/b?c:d@e$f,g;h=i j&k+l#m[n]%'" },
      "?raw=a/b?c:d@e$f,g;h=i%20j%26k%2Bl%23m%5Bn%5D%25'",
    ],
    ['readLoose', { raws: ['a,b/c', 'd'] }, '?raws=a,b/c&raws=d'],
    // A comma inside an item is none between two, whatever is allowed.
    ['readLoose', { several: ['a,b', 'c'] }, '?several=a%2Cb,c'],
    ['readLoose', { text: 'plain "text"' }, '?text=plain%20%22text%22'],
    ['readLoose', { number: 5 }, '?number=5'],
    ['readLoose', { pair: { a: 1 } }, '?pair=%7B%22a%22%3A1%7D'],
    ['readLoose', { either: { inner: { a: 1 } } }, '?inner=%7B%22a%22%3A1%7D'],
  ])('%s %j', async (operation, query, search) => {
    const { request, context } = await pair.call(operation, { query });
    expect(new URL(request.url).search.replaceAll('%27', "'")).toBe(search);
    expect(context?.query).toEqual(query);
  });

  test('free members of a header', async () => {
    const header = { 'X-Map': { a: 1, b: 2 } };
    const { request, context } = await pair.call('readMap', { header });
    expect(request.headers.get('x-map')).toBe('a,1,b,2');
    expect(context?.header).toEqual(header);
  });

  test.each<[path: string, query: unknown]>([
    ['/deep?ids[]=1&ids[]=2', { ids: [1, 2] }],
    ['/deep?ids=1&ids=2', { ids: [1, 2] }],
    ['/deep?ids[1]=1&ids[0]=2', { ids: [2, 1] }],
    ['/deep?ids[99999999]=7', { ids: [7] }],
    ['/deep?nested[tags][]=a&nested[tags]=b', { nested: { tags: ['b', 'a'] } }],
    ['/deep?nested[other]=x', { nested: { other: 'x' } }],
    ['/deep?nested[__proto__][a]=1', { nested: JSON.parse('{"__proto__":{"a":"1"}}') }],
    ['/loose?flag&count=', {}],
    ['/loose?flag=&count=3', { count: 3 }],
    ['/loose?flag=true', { flag: true }],
    ['/free?key=secret', {}],
  ])('%s is read as %j', async (path, query) => {
    let got: unknown;
    pair.reply = (context) => {
      got = context.query;
      return { status: 204 };
    };
    const response = await pair.server(new Request(`https://example.com${path}`, { headers: {} }));
    expect([response.status, got]).toEqual([204, query]);
    pair.reply = { status: 204 };
  });

  test.each([
    ['/map?a=x', 'a must be an integer'],
    ['/map?a=1&b=1.5', 'b must be an integer'],
    ['/deep?map[a]=x', 'a must be an integer'],
    [`/deep?map${'[a]'.repeat(40)}=1`, 'too deep'],
    ['/loose?pair=%7B', 'The query parameter "pair" is not valid JSON.'],
  ])('%s is refused', async (path, reason) => {
    const response = await pair.server(new Request(`https://example.com${path}`));
    const problem = (await response.json()) as { detail: string };
    expect(response.status).toBe(400);
    expect(problem.detail.replaceAll('query.filter.', '').replaceAll('query.map.', '')).toContain(
      reason,
    );
  });
});

describe('urlencoded forms', () => {
  test.each<[body: object, text: string]>([
    [{ pipes: ['a', 'b,c'] }, 'pipes=a%7Cb%2Cc'],
    [{ spaces: [1, 2] }, 'spaces=1%202'],
    [{ plain: [1, 2] }, 'plain=1&plain=2'],
    [{ metadata: { a: 'x', b: 'y' } }, 'metadata%5Ba%5D=x&metadata%5Bb%5D=y'],
    [{ spread: { width: 3 } }, 'width=3'],
    [{ address: { city: 'B' } }, 'address=%7B%22city%22%3A%22B%22%7D'],
    [{ rows: [{ id: 1 }, { id: 2 }] }, 'rows=%7B%22id%22%3A1%7D&rows=%7B%22id%22%3A2%7D'],
    [{ whole: [1, 2] }, 'whole=%5B1%2C2%5D'],
    [{ path: 'a/b' }, 'path=a/b'],
    [{ note: 'plain' }, 'note=plain'],
    [{ note: { a: 1 } }, 'note=%7B%22a%22%3A1%7D'],
    [{ other: 'x' }, 'other=x'],
  ])('%j', async (body, expected) => {
    const { text, request, context } = await pair.call('sendForm', { body });
    expect([request.headers.get('content-type'), text]).toEqual([
      'application/x-www-form-urlencoded',
      expected,
    ]);
    expect(context?.body).toEqual(body);
  });

  test('have no item with the delimiter of its list in it', async () => {
    await expect(pair.call('sendForm', { body: { pipes: ['a', 'b|c'] } })).rejects.toThrow(
      'An item of "pipes" has "%7C" in it, which stands between items.',
    );
  });

  test('with free fields', async () => {
    const { context } = await pair.call('sendMap', { body: { a: 1, b: 2 } });
    expect(context?.body).toEqual({ a: 1, b: 2 });
  });

  test('are not written of bytes', async () => {
    const bytes = { path: new Blob(['x']) };
    await expect(pair.call('sendForm', { body: bytes })).rejects.toThrow('"path" holds bytes');
  });

  test('go out as they are given where they are written already', async () => {
    const body = new URLSearchParams({ path: 'a b' });
    const { text, context } = await pair.call('sendForm', { body });
    expect([text, context?.body]).toEqual(['path=a+b', { path: 'a b' }]);
  });
});

describe('multipart forms', () => {
  const png = new File(['png'], 'a "b".png', { type: 'image/png' });

  test.each<[body: Record<string, unknown>, parts: string[]]>([
    [{ name: 'ü' }, ['name="name"\n\nü']],
    [{ count: 2, flag: true }, ['name="count"\n\n2', 'name="flag"\n\ntrue']],
    [{ meta: { n: 1 } }, ['name="meta"\nContent-Type: application/json\n\n{"n":1}']],
    [
      { members: [{ n: 1 }, { n: 2 }] },
      [
        'name="members"\nContent-Type: application/json\n\n{"n":1}',
        'name="members"\nContent-Type: application/json\n\n{"n":2}',
      ],
    ],
    [{ whole: [{ n: 1 }] }, ['name="whole"\nContent-Type: application/json\n\n[{"n":1}]']],
    [{ ids: [1, 2] }, ['name="ids"\n\n1', 'name="ids"\n\n2']],
    [{ pipes: ['a', 'b+%'] }, ['name="pipes"\n\na|b+%']],
    [{ csv: 'a,b' }, ['name="csv"\nContent-Type: text/csv\n\na,b']],
    [{ other: 7 }, ['name="other"\n\n7']],
    [{ anything: 'a' }, ['name="anything"\n\na']],
    [{ anything: { a: 1 } }, ['name="anything"\nContent-Type: application/json\n\n{"a":1}']],
    [{ 'a"b': 8 }, ['name="a%22b"\n\n8']],
  ])('%j', async (body, parts) => {
    const { text, request, context } = await pair.call('upload', { body });
    const type = request.headers.get('content-type') ?? '';
    const [, boundary = ''] = /^multipart\/form-data; boundary=(.+)$/.exec(type) ?? [];
    const expected = parts.map(
      (part) => `--${boundary}\nContent-Disposition: form-data; ${part}\n`,
    );
    expect(text.replaceAll('\r\n', '\n')).toBe(`${expected.join('')}--${boundary}--\n`);
    expect(context?.body).toEqual(body);
  });

  test('with files', async () => {
    const body = { file: png, files: [new Blob(['1']), new Uint8Array([50])] };
    const { text, context } = await pair.call('upload', { body });
    expect(text).toContain(
      'name="file"; filename="a %22b%22.png"\r\nContent-Type: image/png\r\n\r\npng',
    );
    expect(context?.body).toMatchObject({
      file: { name: 'a "b".png', type: 'image/png', size: 3 },
      files: [{ type: 'application/octet-stream', size: 1 }, { size: 1 }],
    });
  });

  test('give a file without a type the first that is described', async () => {
    const { text } = await pair.call('upload', { body: { file: new Blob(['x']) } });
    expect(text).toContain('filename="blob"\r\nContent-Type: image/png\r\n');
  });

  test('refuse a file of a type that is not described', async () => {
    const file = new File(['x'], 'a.txt', { type: 'text/plain' });
    await expect(pair.call('upload', { body: { file } })).rejects.toThrow('400');
    const form = new FormData();
    form.append('file', file);
    const response = await pair.server(
      new Request('https://example.com/upload', { method: 'POST', body: form }),
    );
    expect(await response.json()).toMatchObject({
      detail: expect.stringContaining(
        'file must be of the type image/png or image/jpeg; got text/plain',
      ),
    });
  });

  test('go out as they are given where they are written already', async () => {
    const body = new FormData();
    body.append('count', '3');
    expect((await pair.call('upload', { body })).context?.body).toEqual({ count: 3 });
  });

  test('may hold documents as files', async () => {
    const body = new FormData();
    body.append('meta', new Blob(['{"n":4}'], { type: 'application/json' }));
    expect((await pair.call('upload', { body })).context?.body).toEqual({ meta: { n: 4 } });
  });

  const file = new File(['x'], 'a.bin', { type: 'image/png' });

  test.each<[operation: string, body: Record<string, unknown>]>([
    ['sendFiles', { picture: file }],
    ['sendFiles', { pictures: [file, file] }],
    ['sendFiles', { maybe: file }],
    ['sendFiles', { some: [file] }],
    ['sendFiles', { said: file }],
    ['sendFiles', { png: file, raw: file, bare: file, photo: file }],
    ['sendFiles', { page: '<p>', encoded: 'eA==' }],
    ['sendEither', { picture: file }],
    ['sendEither', { link: 'a', other: file }],
  ])('%s %j takes files, whatever leads to them', async (operation, body) => {
    const { context } = await pair.call(operation, { body });
    expect(sizes(context?.body)).toEqual(sizes(body));
  });

  test('say of texts in base64 that they are bytes, and take them as anything', async () => {
    const body = { encoded: 'eA==' };
    const { text } = await pair.call('sendFiles', { body });
    expect(text).toContain('name="encoded"\r\nContent-Type: application/octet-stream\r\n\r\neA==');
    const form = new FormData();
    form.append('encoded', 'eA==');
    expect((await pair.call('sendFiles', { body: form })).context?.body).toEqual(body);
  });

  test.each(['page', 'encoded'])('%s is no file', async (name) => {
    await expect(pair.call('sendFiles', { body: { [name]: file } })).rejects.toThrow('400');
  });
});

describe('nothing at all', () => {
  test.each<[contentType: string, body: unknown, read: unknown]>([
    ['application/octet-stream', new Uint8Array(), new Uint8Array()],
    ['application/octet-stream', new Blob([]), new Uint8Array()],
    ['text/plain', '', ''],
    ['application/x-www-form-urlencoded', {}, {}],
  ])('is a body of the type %s', async (contentType, body, read) => {
    const { context, text } = await pair.call('sendWhole', { contentType, body });
    expect([text, context?.body]).toEqual(['', read]);
  });

  test.each([{ 'content-type': 'application/json' }, {}])('is none with %j', async (headers) => {
    const request = new Request('https://example.com/whole', {
      method: 'PUT',
      headers,
      body: null,
    });
    expect((await pair.server(request)).status).toBe(400);
  });
});

test.each<[cookies: string | string[], status: number]>([
  ['a=1', 204],
  [['a=1', 'b=2'], 204],
  [['a=1', 'b'], 500],
  ['b', 500],
])('the cookies %j are each held against the description', async (cookies, status) => {
  pair.reply = { status: 204, headers: { 'Set-Cookie': cookies } };
  const response = await pair.server(new Request('https://example.com/cookies'));
  expect(response.status).toBe(status);
  pair.reply = { status: 204 };
});

/** The value with the size of each file in its place. */
function sizes(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value, (_, part) => (part instanceof File ? part.size : part)));
}
