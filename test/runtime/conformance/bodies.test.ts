/** How bodies are read, and which are refused. */

import { describe, expect, test } from 'vitest';
import { forms } from './forms.js';
import { streamOf } from './service.js';

function textOf(length: number): RequestInit {
  return { method: 'PUT', body: 'x'.repeat(length) };
}

describe.each(forms)('%s', (_, { start, refusal }) => {
  const json = { 'content-type': 'application/json' };
  const post = (body: BodyInit | null, headers: Record<string, string> = json): RequestInit => ({
    method: 'POST',
    body,
    headers,
  });

  test.each([
    ['application/json'],
    ['Application/JSON; charset=utf-8'],
    ['application/json;charset=utf-8'],
  ])('JSON as %s', async (contentType) => {
    const { send } = await start({ validateResponses: true });
    const body = '\uFEFF{"name":"ü🎉","size":1,"__proto__":{"polluted":true}}';
    const response = await send('/things', post(body, { 'content-type': contentType }));
    expect(response.status).toBe(201);
    expect(await response.text()).toBe(body.slice(1));
    expect({}).not.toHaveProperty('polluted');
  });

  test('in chunks, without a length', async () => {
    const { send } = await start();
    const chunks = ['{"name":', '"in ', 'chunks"}'].map((text) => new TextEncoder().encode(text));
    const body = new ReadableStream<Uint8Array>({
      pull(controller) {
        const chunk = chunks.shift();
        if (chunk === undefined) controller.close();
        else controller.enqueue(chunk);
      },
    });
    const init = { ...post(body), duplex: 'half' };
    expect(await (await send('/things', init)).json()).toEqual({ name: 'in chunks' });
  });

  test.each<[string, BodyInit | null]>([
    ['broken JSON', '{"name":'],
    ['two values', '{} {}'],
    ['bad UTF-8', new Uint8Array([0x22, 0xff, 0x22])],
    ['a bare word', 'name'],
    ['an empty body', ''],
    ['no body', null],
  ])('%s is refused, and not repeated', async (_name, body) => {
    const { status, code, message } = await refusal('/things', post(body));
    expect({ status, code }).toEqual({ status: 400, code: 'bad_request' });
    expect(message).not.toContain('name');
  });

  test('what does not match is refused, each part with its place', async () => {
    const { status, code, message } = await refusal('/things', post('{"size":"big"}'));
    expect({ status, code }).toEqual({ status: 400, code: 'validation_error' });
    expect(message).toContain('name is missing');
    expect(message).toContain('size must be a number');
  });

  test('a name that every object inherits is not the name', async () => {
    expect(await refusal('/things', post('{"__proto__":{"name":"a"}}'))).toMatchObject({
      status: 400,
    });
  });

  test.each([
    ['text/plain', '{"name":"a"}'],
    ['application/xml', '<a/>'],
    ['nonsense', 'x'],
    ['', 'x'],
  ])('the type %j is refused with what is read', async (contentType, body) => {
    const { status, code, headers } = await refusal(
      '/things',
      post(body, { 'content-type': contentType }),
    );
    expect({ status, code }).toEqual({ status: 415, code: 'unsupported_media_type' });
    expect(headers.get('accept')).toBe('application/json');
  });

  test('encodings are refused', async () => {
    const headers = { ...json, 'content-encoding': 'gzip' };
    expect(await refusal('/things', post('{"name":"a"}', headers))).toMatchObject({
      status: 415,
    });
    const { send } = await start();
    const plain = { ...json, 'content-encoding': 'identity' };
    expect((await send('/things', post('{"name":"a"}', plain))).status).toBe(201);
  });

  const form = new FormData();
  form.append('size', 'x'.repeat(100));

  test.each<[string, string, RequestInit]>([
    ['JSON', '/things', post(`{"name":"${'x'.repeat(100)}"}`)],
    ['text', '/echo', { method: 'PUT', body: 'x'.repeat(100) }],
    ['a form', '/echo', { method: 'PUT', body: new URLSearchParams({ a: 'x'.repeat(100) }) }],
    ['a multipart form', '/echo', { method: 'PUT', body: form }],
    [
      'a stream',
      '/things',
      { ...post(streamOf(['x'.repeat(100)])), duplex: 'half' } as RequestInit,
    ],
  ])('%s longer than the limit is refused', async (_name, target, init) => {
    expect(await refusal(target, init, { maxBodyBytes: 50 })).toMatchObject({
      status: 413,
      code: 'payload_too_large',
    });
  });

  test('exactly the limit is read', async () => {
    const { send } = await start({ maxBodyBytes: 12 });
    expect((await send('/things', post('{"name":"a"}'))).status).toBe(201);
  });

  test('the limit is a mebibyte unless said otherwise', async () => {
    const { send } = await start();
    expect((await send('/echo', textOf(2 ** 20))).status).toBe(200);
    expect((await send('/echo', textOf(2 ** 20 + 1))).status).toBe(413);
  });

  async function echo(body: BodyInit | null, contentType?: string): Promise<unknown> {
    const { send } = await start();
    const headers: HeadersInit = contentType === undefined ? {} : { 'content-type': contentType };
    const response = await send('/echo', { method: 'PUT', body, headers });
    return response.json();
  }

  const bytes = new Uint8Array([123, 0, 255]);

  test.each<[string, BodyInit | null, unknown]>([
    ['text/plain', 'ü', { contentType: 'text/*', body: 'ü' }],
    ['text/csv; header=present', 'a,b', { contentType: 'text/*', body: 'a,b' }],
    [
      'text/event-stream',
      'data: a\n\ndata: b\n\n',
      { contentType: 'text/event-stream', body: [{ data: 'a' }, { data: 'b' }] },
    ],
    [
      'application/octet-stream',
      bytes,
      { contentType: 'application/octet-stream', body: { bytes: [123, 0, 255] } },
    ],
    ['image/png', bytes, { contentType: 'image/*', body: { bytes: [123, 0, 255] } }],
    // What is declared decides how a body is read, not what is sent.
    ['image/svg+json', '{}', { contentType: 'image/*', body: { bytes: [123, 125] } }],
    ['text/plain', '', { contentType: 'text/*', body: '' }],
    ['application/json', '', {}],
    ['application/json', 'null', { contentType: 'application/json', body: null }],
    [
      'application/x-www-form-urlencoded',
      'a=x+y%26&size=3&tags=one&origin=%7B%22x%22%3A1%7D',
      {
        contentType: 'application/x-www-form-urlencoded',
        body: { a: 'x y&', size: 3, tags: ['one'], origin: { x: 1 } },
      },
    ],
  ])('%s %j', async (contentType, body, expected) => {
    expect(await echo(body, contentType)).toEqual(expected);
  });

  test('a body without a type has the first that is declared', async () => {
    const untyped = new Blob(['{"a":1}']);
    expect(await echo(untyped)).toEqual({ contentType: 'application/json', body: { a: 1 } });
  });

  test('a multipart form, its files and its fields', async () => {
    const data = new FormData();
    data.append('title', 'ü');
    data.append('size', '3');
    data.append('tags', 'one');
    data.append('origin', '{"x":1}');
    data.append('file', new Blob(['file'], { type: 'text/plain' }), 'a.txt');
    data.append('files', new Blob(['only'], { type: 'text/css' }), 'b.css');
    data.append('__proto__', 'p');
    data.append('many', '1');
    data.append('many', '2');
    expect(await echo(data)).toEqual({
      contentType: 'multipart/form-data',
      body: {
        title: 'ü',
        size: 3,
        tags: ['one'],
        origin: { x: 1 },
        file: { blob: 'file', type: 'text/plain' },
        files: [{ blob: 'only', type: 'text/css' }],
        ['__proto__']: 'p',
        many: ['1', '2'],
      },
    });
  });

  test('a part of a multipart form that is a document comes as what it holds', async () => {
    const data = new FormData();
    data.append('origin', new Blob(['{"x":2}'], { type: 'application/json' }), 'origin.json');
    expect(await echo(data)).toMatchObject({ body: { origin: { x: 2 } } });
  });

  test.each([
    ['broken', 'multipart/form-data; boundary=x', '--x\r\nnonsense'],
    ['without a boundary', 'multipart/form-data', 'a=b'],
  ])('a multipart form that is %s is refused', async (_name, contentType, body) => {
    const init = { method: 'PUT', body, headers: { 'content-type': contentType } };
    expect(await refusal('/echo', init)).toMatchObject({ status: 400, code: 'bad_request' });
  });

  test('a multipart form that does not match is refused', async () => {
    const data = new FormData();
    data.append('size', 'big');
    expect(await refusal('/echo', { method: 'PUT', body: data })).toMatchObject({
      status: 400,
      code: 'validation_error',
    });
  });
});
