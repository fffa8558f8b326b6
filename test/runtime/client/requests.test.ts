/** What the client core sends. */

import { describe, expect, test } from 'vitest';
import type { CallInput } from '../../../src/runtime/client.js';
import { writeCookies } from '../../../src/runtime/cookies.js';
import { parseExact, stringifyExact } from '../../../src/runtime/exact-json.js';
import { writeForm } from '../../../src/runtime/write-form.js';
import { call } from './call.js';

async function sentBody(contentType: string, body: unknown): Promise<[string | null, string]> {
  const operation = { contentType, writeForm };
  const { request } = await call({ operation, input: { body } });
  return [request.headers.get('content-type'), await request.text()];
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
        writeCookies,
        parameters: [
          { in: 'path', name: 'id', style: 'label' },
          { in: 'query', name: 'filter', style: 'deepObject' },
          { in: 'header', name: 'X-Point', json: true },
          { in: 'cookie', name: 'ids', explode: false, items: { types: ['number'] } },
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
      operation: { contentType: 'multipart/form-data', writeForm },
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

  test.each<[string, unknown, string]>([
    ['application/json', { name: 'a', avatar: new Blob(['a']) }, 'avatar'],
    ['application/json', { a: [{ picture: new File(['a'], 'a.png') }] }, 'picture'],
    ['application/json', { large: 1n, bytes: new Uint8Array(2) }, 'bytes'],
    ['application/json', { bytes: Buffer.from('a') }, 'bytes'],
    ['application/merge-patch+json', { bytes: new ArrayBuffer(1) }, 'bytes'],
    ['application/json', [new Blob(['a'])], '0'],
    ['application/x-www-form-urlencoded', { a: { b: new Blob(['a']) } }, 'b'],
    ['multipart/form-data', { file: new Blob(['a']), meta: { b: new Blob(['a']) } }, 'b'],
  ])('of %s has no place for files and bytes inside its JSON', async (type, body, name) => {
    const operation = {
      contentType: type,
      writeForm,
      json: () => ({ parse: parseExact, stringify: stringifyExact }),
    };
    await expect(call({ operation, input: { body } })).rejects.toThrow(
      new TypeError(`The member "${name}" is a file or bytes, not JSON.`),
    );
  });

  test('may hold what only looks like bytes', async () => {
    const id = { bytes: new Uint8Array(1), toJSON: () => 'id' };
    const body = { id, none: {}, text: '{}', 0: 'a', large: 10n ** 20n, at: new Date(0) };
    const operation = { json: () => ({ parse: parseExact, stringify: stringifyExact }) };
    const { request } = await call({ operation, input: { body } });
    expect(await request.text()).toBe(
      '{"0":"a","id":"id","none":{},"text":"{}","large":100000000000000000000,"at":"1970-01-01T00:00:00.000Z"}',
    );
  });

  test('of a type that has no place for objects is refused', async () => {
    const operation = { contentType: 'application/xml' };
    await expect(call({ operation, input: { body: { a: 1 } } })).rejects.toThrow(
      'A body of the type application/xml is text or bytes, not an object.',
    );
  });

  test('has the type that the caller names, else the first', async () => {
    const operation = { contentType: 'application/json' };
    const input = { contentType: 'text/csv', body: 'a,b' };
    const { request } = await call({ operation, input });
    expect(request.headers.get('content-type')).toBe('text/csv');
    expect(await request.text()).toBe('a,b');
  });
});
