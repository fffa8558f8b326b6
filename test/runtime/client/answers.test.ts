/** What the client core makes of answers. */

import { describe, expect, test } from 'vitest';
import { dataOf, ResultError } from '../../../src/runtime/client.js';
import type { BodyKind } from '../../../src/runtime/media-types.js';
import { UndeclaredBodyError, UndeclaredStatusError } from '../../../src/runtime/read-answer.js';
import { streamCodec } from '../../../src/runtime/streams.js';
import { call, type Call } from './call.js';

function typeOf(type: string): ResponseInit {
  return { headers: { 'content-type': type } };
}

type Content = Record<string, BodyKind>;

function declaring(statuses: string[]): { responses: Record<string, Content> } {
  return { responses: Object.fromEntries(statuses.map((status) => [status, json])) };
}

const json: Content = { 'application/json': 'json' };

function page(): Response {
  return new Response('<p>', { status: 404, ...typeOf('text/html') });
}

function refuseToFetch(): Promise<Response> {
  return Promise.reject(new TypeError('fetch failed'));
}

test('of the type asked for alone may come without its parameters', async () => {
  const content: Content = {
    'application/json': 'json',
    'application/json; stream=watch': 'jsonLines',
  };
  const { result } = await call({
    operation: { responses: { '200': content }, streams: streamCodec },
    options: { headers: { accept: 'application/json;stream=watch' } },
    answer: () => new Response('{"n":1}\n{"n":2}\n', typeOf('application/json')),
  });
  const items: unknown[] = [];
  for await (const item of (result.ok ? result.data : []) as AsyncIterable<unknown>)
    items.push(item);
  expect(items).toEqual([{ n: 1 }, { n: 2 }]);
});

describe('an answer', () => {
  const asJson = { 'content-type': 'application/json; charset=utf-8' };
  const plain = { 'content-type': 'text/plain' };

  test.each<[string, Content, () => Response, unknown]>([
    ['JSON', json, () => Response.json({ a: 1 }), { a: 1 }],
    ['JSON of another name', json, () => new Response('[1]', typeOf('application/x+json')), [1]],
    ['JSON under a range', { '*/*': 'json' }, () => Response.json({ a: 1 }), { a: 1 }],
    ['JSON null', json, () => new Response('null', { headers: asJson }), null],
    ['empty JSON', json, () => new Response('', { headers: asJson }), undefined],
    ['no type', json, () => new Response(new Blob(['{"a":1}'])), { a: 1 }],
    ['no body', json, () => new Response(null), undefined],
    ['a body that is not described', {}, () => Response.json({ a: 1 }), { a: 1 }],
    ['text', { 'text/plain': 'text' }, () => new Response('123', { headers: plain }), '123'],
    ['empty text', { 'text/plain': 'text' }, () => new Response('', { headers: plain }), ''],
    [
      'text under a range',
      { 'text/*': 'text' },
      () => new Response('<p>', typeOf('text/html')),
      '<p>',
    ],
    ['a number', { 'text/plain': 'scalar' }, () => new Response('5', { headers: plain }), 5],
    [
      'a number in space',
      { 'text/plain': 'scalar' },
      () => new Response('5\n', typeOf('text/plain')),
      5,
    ],
    ['either, as JSON', { '*/*': 'jsonOrText' }, () => Response.json('a'), 'a'],
    ['either, as text', { '*/*': 'jsonOrText' }, () => new Response('a', { headers: plain }), 'a'],
    [
      'a form',
      { 'application/x-www-form-urlencoded': 'urlencoded' },
      () => new Response(new URLSearchParams('a=1')),
      'a=1',
    ],
  ])('of %s gives its data', async (_, content, answer, data) => {
    const { result } = await call({ operation: { responses: { 200: content } }, answer });
    expect(result).toMatchObject({ ok: true, status: 200 });
    expect(result.data).toEqual(data);
  });

  test.each<[Content, string]>([
    [{ 'image/png': 'bytes' }, 'image/png'],
    [{ 'image/*': 'bytes' }, 'image/svg+xml'],
    [{ '*/*': 'bytes' }, 'application/json'],
    // Of a server that knows better.
    [{ 'application/octet-stream': 'bytes' }, 'application/zip'],
  ])('of %j that comes as %s is a blob', async (content, type) => {
    const { result } = await call({
      operation: { responses: { 200: content } },
      answer: () => new Response('data', typeOf(type)),
    });
    expect(result.data).toBeInstanceOf(Blob);
  });

  test.each<[string, Content, () => Response, string]>([
    [
      'a page in place of JSON',
      json,
      () => new Response('<p>', typeOf('text/html')),
      'the type text/html, not application/json as described: <p>',
    ],
    [
      'broken JSON',
      json,
      () => new Response('{', { headers: asJson }),
      'a body that is not valid JSON: {',
    ],
    [
      'a page without a type',
      json,
      () => new Response(new Blob(['<p>'])),
      'a body that is not valid JSON: <p>',
    ],
    [
      'XML under a range',
      { '*/*': 'json' },
      () => new Response('<a/>', typeOf('text/xml')),
      'the type text/xml, not */* as described: <a/>',
    ],
    [
      'a page in place of a file',
      { 'application/pdf': 'bytes' },
      () => new Response('<p>', typeOf('text/html')),
      'the type text/html, not application/pdf as described: <p>',
    ],
    [
      'much text',
      json,
      () => new Response('x'.repeat(1000), { headers: asJson }),
      `JSON: ${'x'.repeat(200)}…`,
    ],
  ])('of %s is an error that shows it', async (_, content, answer, message) => {
    const failed = call({ operation: { responses: { 200: content } }, answer });
    const error: unknown = await failed.catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(UndeclaredBodyError);
    expect(String(error)).toMatch(/^UndeclaredBodyError: doIt answered with 200 and /);
    expect(String(error).endsWith(message)).toBe(true);
    expect(error).toMatchObject({ operationId: 'doIt', response: { status: 200 } });
  });

  test.each<[string, Content, () => Response, unknown]>([
    ['JSON', json, () => Response.json({ code: 'a' }, { status: 404 }), { code: 'a' }],
    ['nothing', json, () => new Response(null, { status: 404 }), undefined],
    ['empty text', json, () => new Response('', { status: 404 }), undefined],
    // What is not described may help all the same.
    ['JSON', {}, () => Response.json({ code: 'a' }, { status: 404 }), { code: 'a' }],
    ['text', {}, () => new Response('123', { status: 404, headers: plain }), '123'],
    ['broken JSON', {}, () => new Response('{', { status: 404, headers: asJson }), '{'],
  ])(
    'that refuses with %s, described as %j, gives the error',
    async (_, content, answer, error) => {
      const { result } = await call({ operation: { responses: { '4XX': content } }, answer });
      expect(result).toMatchObject({ ok: false, status: 404 });
      expect(result.error).toEqual(error);
      expect(result.response.status).toBe(404);
    },
  );

  test('that is the page of a proxy in place of a described refusal is an error', async () => {
    await expect(call({ answer: page })).rejects.toThrow(
      'doIt answered with 404 and the type text/html, not application/json as described: <p>',
    );
  });

  test.each<[string[], number, boolean]>([
    [['200'], 200, true],
    [['200'], 201, false],
    [['2XX'], 299, true],
    [['200', 'default'], 503, true],
    [['200', '4XX'], 500, false],
  ])('with %j declared, %d is declared: %s', async (statuses, status, isDeclared) => {
    const answer = (): Response => Response.json({ secret: 1 }, { status });
    const pending = call({ operation: declaring(statuses), answer });
    const outcome = await pending
      .then(({ result }) => result.status)
      .catch((error: unknown) => error);
    expect(outcome instanceof UndeclaredStatusError).toBe(!isDeclared);
    expect(outcome === status).toBe(isDeclared);
  });

  test('that is not declared comes with the error', async () => {
    const pending = call({ answer: () => Response.json({ secret: 1 }, { status: 500 }) });
    const error: unknown = await pending.catch((caught: unknown) => caught);
    expect(error).toMatchObject({ operationId: 'doIt', body: { secret: 1 } });
    expect(String(error)).toBe(
      'UndeclaredStatusError: doIt answered with 500, which its description does not declare: {"secret":1}',
    );
  });

  test('to HEAD has no data', async () => {
    const { result } = await call({
      operation: { method: 'HEAD' },
      answer: () => new Response(null, { headers: asJson }),
    });
    expect(result).toMatchObject({ ok: true, data: undefined });
  });

  test('that leads elsewhere is not followed where it is declared', async () => {
    const { request: follows } = await call({});
    const { request } = await call({ operation: { redirect: 'manual' } });
    expect([follows.redirect, request.redirect]).toEqual(['follow', 'manual']);
  });

  test.each([200, 500])(
    '%s whose body breaks off says of which operation it is',
    async (status) => {
      const error = new TypeError('terminated');
      const body = new ReadableStream({ pull: (controller) => controller.error(error) });
      const calling = call({ answer: () => new Response(body, { status, headers: asJson }) });
      await expect(calling).rejects.toThrow(
        new TypeError(`doIt answered with ${status} and a body that cannot be read.`, {
          cause: error,
        }),
      );
    },
  );

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

function never(stop: () => void): Promise<never> {
  stop();
  return new Promise(() => undefined);
}

function abortable(): { signal: AbortSignal; abort: () => void } {
  const controller = new AbortController();
  return {
    signal: controller.signal,
    abort: () => void controller.abort(new Error('Changed my mind.')),
  };
}

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

  test.each<[string, (signal: () => void) => Partial<Call>]>([
    ['credentials', (stop) => ({ credentials: { bearer: () => never(stop) } })],
    ['a transport', (stop) => ({ client: { fetch: () => never(stop) } })],
  ])('can be given up though %s do not look at the signal', async (_, parts) => {
    const { signal, abort } = abortable();
    const pending = call({
      operation: { security: [['bearer']] },
      options: { signal },
      ...parts(abort),
    });
    await expect(pending).rejects.toThrow('Changed my mind.');
  });

  test('fails as fetch does', async () => {
    await expect(call({ client: { fetch: refuseToFetch } })).rejects.toThrow('fetch failed');
  });
});
