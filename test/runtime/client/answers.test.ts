/** What the client core makes of answers. */

import { describe, expect, test } from 'vitest';
import { dataOf, ResultError, UndeclaredStatusError } from '../../../src/runtime/client.js';
import { call } from './call.js';

function typed(type: string): Response {
  return new Response('data', { headers: { 'content-type': type } });
}

async function redirect(statuses: string[]): Promise<string> {
  return (await call({ operation: { statuses } })).request.redirect;
}

function refuseToFetch(): Promise<Response> {
  return Promise.reject(new TypeError('fetch failed'));
}

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
    const { result: image } = await call({ answer: () => typed('image/png') });
    expect(image.data).toBeInstanceOf(Blob);
    const { result: events } = await call({ answer: () => typed('text/event-stream') });
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
    expect(outcome === status).toBe(isDeclared);
  });

  test('that is not declared comes with the error', async () => {
    const pending = call({ answer: () => Response.json({ secret: 1 }, { status: 500 }) });
    const error: unknown = await pending.catch((caught: unknown) => caught);
    expect(error).toMatchObject({ operationId: 'doIt', body: { secret: 1 } });
    expect(String(error)).toBe(
      'UndeclaredStatusError: doIt answered with 500, which its description does not declare.',
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
    expect(await redirect(['200'])).toBe('follow');
    expect(await redirect(['200', '302'])).toBe('manual');
    expect(await redirect(['3XX', '200'])).toBe('manual');
    expect(await redirect(['200', '304'])).toBe('follow');
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
    await expect(call({ client: { fetch: refuseToFetch } })).rejects.toThrow('fetch failed');
  });
});
