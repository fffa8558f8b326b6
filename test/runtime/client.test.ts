/** The client core: what it sends, and what it makes of answers. */

import { describe, expect, test } from 'vitest';
import {
  createClient,
  dataOf,
  ResultError,
  UndeclaredStatusError,
  type AnyResult,
  type CallInput,
  type CallOptions,
  type ClientOptions,
  type CredentialsByScheme,
} from '../../src/runtime/client.js';
import type { ClientOperation, SecuritySchemePlan } from '../../src/runtime/operation.js';

const base: ClientOperation<AnyResult> = {
  id: 'doIt',
  method: 'post',
  path: '/things/{id}',
  security: [],
  statuses: ['200', '4XX'],
};

const schemes: Readonly<Record<string, SecuritySchemePlan>> = {
  bearer: { kind: 'bearer' },
  oauth: { kind: 'oauth2' },
  basic: { kind: 'basic' },
  digest: { kind: 'other' },
  headerKey: { kind: 'apiKey', in: 'header', key: 'X-Api-Key' },
  queryKey: { kind: 'apiKey', in: 'query', key: 'api_key' },
  cookieKey: { kind: 'apiKey', in: 'cookie', key: 'session' },
};

interface Call {
  readonly operation?: Partial<ClientOperation<AnyResult>>;
  readonly input?: CallInput;
  readonly options?: CallOptions;
  readonly credentials?: CredentialsByScheme;
  readonly client?: Partial<ClientOptions>;
  readonly answer?: () => Response;
}

/** One call, and the request that came of it. */
async function call({ operation, input, options, credentials = {}, client, answer }: Call) {
  const sent: Request[] = [];
  const { call: send } = createClient('test', schemes, credentials, {
    baseUrl: 'https://api.example.com/v1/',
    fetch: (request) => {
      sent.push(request);
      return Promise.resolve(answer?.() ?? Response.json({}));
    },
    ...client,
  });
  const result = await send({ ...base, ...operation }, { path: { id: 'a' }, ...input }, options);
  const [request] = sent;
  if (request === undefined) throw new Error('Nothing was sent.');
  return { request, result };
}

describe('an address', () => {
  test.each<[CallInput, string]>([
    [{}, 'https://api.example.com/v1/things/a'],
    [{ path: { id: 'a/b ü' } }, 'https://api.example.com/v1/things/a%2Fb%20%C3%BC'],
    [
      { query: { a: 'x y&', b: [1, 2], c: undefined } },
      'https://api.example.com/v1/things/a?a=x%20y%26&b=1&b=2',
    ],
    [{ query: {} }, 'https://api.example.com/v1/things/a'],
  ])('of %j is %s', async (input, url) => {
    expect((await call({ input })).request.url).toBe(url);
  });

  test('never leads to another operation', async () => {
    await expect(call({ input: { path: { id: '..' } } })).rejects.toThrow('cannot be ".."');
    await expect(call({ input: { path: {} } })).rejects.toThrow('"id" is missing');
  });

  test('follows the plans of parameters', async () => {
    const { request } = await call({
      operation: {
        parameters: [
          { in: 'path', name: 'id', style: 'label' },
          { in: 'query', name: 'filter', style: 'deepObject' },
          { in: 'header', name: 'X-Point', json: true },
          { in: 'cookie', name: 'ids', explode: false, items: ['number'] },
        ],
      },
      input: {
        query: { filter: { from: 1 } },
        header: { 'X-Point': { x: 1 }, 'X-Tags': ['a', 'b'] },
        cookie: { ids: [1, 2], plain: 'a b' },
      },
    });
    expect(request.url).toBe('https://api.example.com/v1/things/.a?filter%5Bfrom%5D=1');
    expect(request.headers.get('x-point')).toBe('{"x":1}');
    expect(request.headers.get('x-tags')).toBe('a,b');
    expect(request.headers.get('cookie')).toBe('ids=1,2; plain=a%20b');
  });
});

describe('headers', () => {
  test('of the call go before those of the client', async () => {
    const { request } = await call({
      operation: { accept: 'application/json, text/html' },
      client: { headers: { 'x-a': 'client', 'x-b': 'client' } },
      options: { headers: { 'x-b': 'call' } },
    });
    expect(request.method).toBe('POST');
    expect(request.headers.get('accept')).toBe('application/json, text/html');
    expect([request.headers.get('x-a'), request.headers.get('x-b')]).toEqual(['client', 'call']);
    expect(request.headers.has('content-type')).toBe(false);
    expect(request.headers.has('cookie')).toBe(false);
  });
});

describe('a body', () => {
  async function sentBody(contentType: string, body: unknown): Promise<[string | null, string]> {
    const { request } = await call({ operation: { contentType }, input: { body } });
    return [request.headers.get('content-type'), await request.text()];
  }

  test.each<[string, unknown, string]>([
    ['application/json', { a: [1, null, 'ü'] }, '{"a":[1,null,"ü"]}'],
    ['application/json', null, 'null'],
    ['application/json', 'text', '"text"'],
    ['application/merge-patch+json', { a: 1 }, '{"a":1}'],
    [
      'application/x-www-form-urlencoded',
      { a: 'x y&', b: [1, true], c: { d: 1 }, e: undefined },
      'a=x%20y%26&b=1&b=true&c=%7B%22d%22%3A1%7D',
    ],
    ['text/plain', 'ü', 'ü'],
    ['application/octet-stream', new Uint8Array([104, 105]), 'hi'],
    ['image/png', new Blob(['blob']), 'blob'],
    ['application/jsonl', new Blob(['{}\n{}']).stream(), '{}\n{}'],
  ])('of %s goes as it should', async (contentType, body, text) => {
    expect(await sentBody(contentType, body)).toEqual([contentType, text]);
  });

  test('of a multipart form has its boundary', async () => {
    const { request } = await call({
      operation: { contentType: 'multipart/form-data' },
      input: {
        body: {
          file: new File(['file'], 'a.txt', { type: 'text/plain' }),
          blob: new Blob(['blob']),
          tags: ['a', 'b'],
          count: 2,
          point: { x: 1 },
          absent: undefined,
        },
      },
    });
    expect(request.headers.get('content-type')).toMatch(/^multipart\/form-data; boundary=/);
    const form = await request.formData();
    expect([...new Set(form.keys())]).toEqual(['file', 'blob', 'tags', 'count', 'point']);
    expect(form.get('file')).toMatchObject({ name: 'a.txt', type: 'text/plain' });
    expect(form.getAll('tags')).toEqual(['a', 'b']);
    expect([form.get('count'), form.get('point')]).toEqual(['2', '{"x":1}']);
  });

  test('has the type that the caller names, else the first', async () => {
    const operation = { contentType: 'application/json' };
    const input = { contentType: 'text/csv', body: 'a,b' };
    const { request } = await call({ operation, input });
    expect(request.headers.get('content-type')).toBe('text/csv');
    expect(await request.text()).toBe('a,b');
  });
});

describe('credentials', () => {
  const secured = (...security: string[][]): Call['operation'] => ({ security });

  test.each<[string[][], CredentialsByScheme, Record<string, string | null>]>([
    [[['bearer']], { bearer: 'token' }, { authorization: 'Bearer token' }],
    [[['oauth']], { oauth: () => 'token' }, { authorization: 'Bearer token' }],
    [
      [['bearer']],
      { bearer: async () => Promise.resolve('token') },
      { authorization: 'Bearer token' },
    ],
    [[['basic']], { basic: 'user:password' }, { authorization: 'Basic dXNlcjpwYXNzd29yZA==' }],
    [[['basic']], { basic: 'user:пароль' }, { authorization: 'Basic dXNlcjrQv9Cw0YDQvtC70Yw=' }],
    [[['digest']], { digest: 'Digest a=b' }, { authorization: 'Digest a=b' }],
    [[['headerKey']], { headerKey: 'key' }, { 'x-api-key': 'key', authorization: null }],
    [[['cookieKey']], { cookieKey: 's=1;' }, { cookie: 'session=s%3D1%3B' }],
    [
      [['bearer', 'headerKey']],
      { bearer: 't', headerKey: 'k' },
      { authorization: 'Bearer t', 'x-api-key': 'k' },
    ],
    // The first alternative for which all are given.
    [
      [['bearer', 'headerKey'], ['basic']],
      { bearer: 't', basic: 'a:b' },
      { authorization: 'Basic YTpi', 'x-api-key': null },
    ],
    [[['bearer'], []], { bearer: 't' }, { authorization: 'Bearer t' }],
    [[['bearer'], []], {}, { authorization: null }],
    // Without security, and without credentials for it, no secret leaves.
    [
      [],
      { bearer: 't', headerKey: 'k', cookieKey: 'c' },
      { authorization: null, 'x-api-key': null, cookie: null },
    ],
    [[['bearer']], { headerKey: 'k' }, { authorization: null, 'x-api-key': null }],
    [[['unknown']], { unknown: 'x' }, { authorization: null }],
  ])('of %j given %j', async (security, credentials, headers) => {
    const { request } = await call({ operation: secured(...security), credentials });
    const names = Object.keys(headers);
    expect(Object.fromEntries(names.map((name) => [name, request.headers.get(name)]))).toEqual(
      headers,
    );
  });

  test('may go into the query', async () => {
    const { request } = await call({
      operation: secured(['queryKey']),
      credentials: { queryKey: 'k&' },
      input: { query: { a: 1 } },
    });
    expect(request.url).toMatch(/\?a=1&api_key=k%26$/);
  });

  test('are asked for before every request', async () => {
    const tokens = ['first', 'second'];
    const credentials = { bearer: () => tokens.shift() ?? '' };
    const { call: send } = createClient('test', schemes, credentials, {
      baseUrl: 'https://example.com',
      fetch: (request) => Promise.resolve(Response.json(request.headers.get('authorization'))),
    });
    const operation = { ...base, security: [['bearer']] };
    const input = { path: { id: 'a' } };
    const results = [await send(operation, input), await send(operation, input)];
    expect(results.map(({ data }) => data)).toEqual(['Bearer first', 'Bearer second']);
  });

  test('that cannot be had fail the call', async () => {
    const bearer = (): Promise<string> => Promise.reject(new Error('Nobody is logged in.'));
    const lost = call({ operation: secured(['bearer']), credentials: { bearer } });
    await expect(lost).rejects.toThrow('Nobody is logged in.');
  });
});

describe('an answer', () => {
  const json = { 'content-type': 'application/json; charset=utf-8' };
  const plain = { 'content-type': 'text/plain' };

  test.each<[string, () => Response, unknown]>([
    ['JSON', () => Response.json({ a: 1 }), { a: 1 }],
    [
      'JSON of a kind',
      () => new Response('[1]', { headers: { 'content-type': 'application/x+json' } }),
      [1],
    ],
    ['JSON null', () => new Response('null', { headers: json }), null],
    ['empty JSON', () => new Response('', { headers: json }), undefined],
    ['no type', () => new Response(new Blob(['{"a":1}'])), { a: 1 }],
    ['no body', () => new Response(null), undefined],
    ['text', () => new Response('123', { headers: plain }), '123'],
    ['empty text', () => new Response('', { headers: plain }), ''],
  ])('of %s gives its data', async (_, answer, data) => {
    const { result } = await call({ answer });
    expect(result).toMatchObject({ ok: true, status: 200 });
    expect(result.data).toEqual(data);
  });

  test('of another type is a blob, and of a stream a stream', async () => {
    const of = (type: string) => (): Response =>
      new Response('data', { headers: { 'content-type': type } });
    const { result: image } = await call({ answer: of('image/png') });
    expect(image.data).toBeInstanceOf(Blob);
    const { result: events } = await call({ answer: of('text/event-stream') });
    expect(events.data).toBeInstanceOf(ReadableStream);
    // A stream, as was just seen.
    expect(await new Response(events.data as ReadableStream).text()).toBe('data');
  });

  test.each<[string, () => Response, unknown]>([
    ['JSON', () => Response.json({ code: 'a' }, { status: 404 }), { code: 'a' }],
    ['nothing', () => new Response(null, { status: 404 }), undefined],
    ['empty text', () => new Response('', { status: 404 }), undefined],
    [
      'text that looks like JSON',
      () => new Response('123', { status: 404, headers: plain }),
      '123',
    ],
    ['broken JSON, as text', () => new Response('{', { status: 404, headers: json }), '{'],
    [
      'a page of some proxy',
      () => new Response('<p>', { status: 404, headers: { 'content-type': 'text/html' } }),
      '<p>',
    ],
  ])('that refuses with %s gives the error', async (_, answer, error) => {
    const { result } = await call({ answer });
    expect(result).toMatchObject({ ok: false, status: 404 });
    expect(result.error).toEqual(error);
    expect(result.response.status).toBe(404);
  });

  test.each<[string[], number, boolean]>([
    [['200'], 200, true],
    [['200'], 201, false],
    [['2XX'], 299, true],
    [['200', 'default'], 503, true],
    [['200', '4XX'], 500, false],
  ])('with %j declared, %d is declared: %s', async (statuses, status, isDeclared) => {
    const answer = (): Response => Response.json({ secret: 1 }, { status });
    const pending = call({ operation: { statuses }, answer });
    const outcome = await pending
      .then(({ result }) => result.status)
      .catch((error: unknown) => error);
    expect(outcome instanceof UndeclaredStatusError).toBe(!isDeclared);
    expect(outcome).toEqual(
      isDeclared ? status : expect.objectContaining({ operationId: 'doIt', body: { secret: 1 } }),
    );
  });

  test('to HEAD has no data', async () => {
    const { result } = await call({
      operation: { method: 'head' },
      answer: () => new Response(null, { headers: json }),
    });
    expect(result).toMatchObject({ ok: true, data: undefined });
  });

  test('that leads elsewhere is not followed where it is declared', async () => {
    const redirect = async (statuses: string[]): Promise<string> =>
      (await call({ operation: { statuses } })).request.redirect;
    expect(await redirect(['200'])).toBe('follow');
    expect(await redirect(['200', '302'])).toBe('manual');
    expect(await redirect(['3XX', '200'])).toBe('manual');
  });

  test('is data or an exception for those who prefer it', async () => {
    const success = await call({ answer: () => Response.json({ a: 1 }) });
    expect(dataOf(success.result)).toEqual({ a: 1 });
    const { result } = await call({
      answer: () => Response.json({ code: 'gone' }, { status: 404 }),
    });
    expect(() => dataOf(result)).toThrow(ResultError);
    expect(() => dataOf(result)).toThrow('The server answered with 404: {"code":"gone"}');
    expect(() => dataOf(result)).toThrow(expect.objectContaining({ result }));
  });
});

describe('a call', () => {
  test('can be given up', async () => {
    const controller = new AbortController();
    const pending = call({
      options: { signal: controller.signal },
      client: {
        fetch: (request) =>
          new Promise((_, reject) => {
            request.signal.addEventListener('abort', () => reject(request.signal.reason));
            controller.abort(new Error('Changed my mind.'));
          }),
      },
    });
    await expect(pending).rejects.toThrow('Changed my mind.');
  });

  test('fails as fetch does', async () => {
    const fetch = (): Promise<Response> => Promise.reject(new TypeError('fetch failed'));
    await expect(call({ client: { fetch } })).rejects.toThrow('fetch failed');
  });
});
