/** Texts that may be one thing or another: handlers get what was meant, and what has no text is not sent. */

import { beforeAll, describe, expect, test } from 'vitest';
import { encodePath } from '../../../../src/runtime/encode.js';
import { connect, type Pair } from './pair.js';

let pair: Pair;
beforeAll(async () => {
  pair = await connect('alternatives');
});

describe('is read as what was meant', () => {
  test.each<[operation: string, it: unknown, path: string]>([
    ['inPath', 'abc', '/simple/abc'],
    ['inPath', 'x', '/simple/x'],
    ['inPath', { x: 1, y: 2 }, '/simple/x,1,y,2'],
    ['inPath', 'z,1', '/simple/z%2C1'],
    ['inPathExploded', 'abc', '/exploded/abc'],
    ['inPathExploded', { y: 2 }, '/exploded/y=2'],
    // Nothing but a text, as no point has a `z`.
    ['inPathExploded', 'z=2', '/exploded/z%3D2'],
    ['inLabel', true, '/label/.true'],
    ['inLabel', [1, 2], '/label/.1,2'],
    ['inLabel', { x: 1 }, '/label/.x,1'],
    ['inMatrix', true, '/matrix/;it=true'],
    ['inMatrix', [1, 2], '/matrix/;it=1;it=2'],
    ['inMatrix', { x: 1 }, '/matrix/;x=1'],
  ])('%s %j', async (operation, it, path) => {
    const { request, context } = await pair.call(operation, { path: { it } });
    expect(new URL(request.url).pathname).toBe(path);
    expect(context?.path).toEqual({ it });
  });

  test.each<[operation: string, place: string, it: unknown, text: string]>([
    ['inHeader', 'header', true, 'true'],
    ['inHeader', 'header', [3], '3'],
    ['inHeader', 'header', { y: 3 }, 'y,3'],
    ['inCookie', 'cookie', 'all', 'it=all'],
    ['inCookie', 'cookie', ['a', 'b'], 'it=a; it=b'],
  ])('%s in %s %j', async (operation, place, it, text) => {
    const { request, context } = await pair.call(operation, { [place]: { it } });
    expect(request.headers.get(place === 'cookie' ? place : 'it')).toBe(text);
    expect(context).toMatchObject({ [place]: { it } });
  });

  test.each<[operation: string, query: object, search: string]>([
    ['inQuery', { any: true }, '?any=true'],
    ['inQuery', { any: [1] }, '?any=1'],
    ['inQuery', { any: { x: 1 } }, '?x=1'],
    ['inQuery', { flat: false }, '?flat=false'],
    ['inQuery', { flat: [1, 2] }, '?flat=1,2'],
    ['inQuery', { flat: { y: 1 } }, '?flat=y,1'],
    ['inQuery', { deep: [1, 2] }, '?deep[0]=1&deep[1]=2'],
    ['inQuery', { deep: { x: 1 } }, '?deep[x]=1'],
    ['inQuery', { names: 'all' }, '?names=all'],
    ['inQuery', { names: ['a'] }, '?names=a'],
    ['inQuery', { pair: 5 }, '?pair=5'],
    ['inQuery', { pair: ['5', '6'] }, '?pair=5&pair=6'],
    ['inMap', { map: 'a' }, '?map=a'],
    ['inMap', { map: { a: 1 } }, '?a=1'],
  ])('%s %j', async (operation, query, search) => {
    const { request, context } = await pair.call(operation, { query });
    expect(decodeURIComponent(new URL(request.url).search)).toBe(search);
    expect(context?.query).toEqual(query);
  });

  test.each(['application/x-www-form-urlencoded', 'multipart/form-data'])(
    'a field of %s',
    async (contentType) => {
      for (const body of [
        { names: 'all' },
        { names: ['a', 'b'] },
        { any: true },
        { any: [1] },
        { any: { x: 1 } },
      ]) {
        const { context } = await pair.call('inForm', { contentType, body });
        expect(context?.body).toEqual(body);
      }
    },
  );

  test('a part under a name that is not described', async () => {
    const body = { a: '{}', free: { k: 1 }, list: [{ k: 1 }, { k: 2 }], text: '{"k":1}' };
    const { context } = await pair.call('inFree', { body });
    expect(context?.body).toEqual(body);
  });
});

test.each<[operation: string, input: object, reason: string]>([
  ['inQuery', { query: { names: 'c' } }, 'query.names.0 must be one of'],
  ['inQuery', { query: { pair: ['a'] } }, 'at least 2 items'],
])('%s %j is refused', async (operation, input, reason) => {
  await expect(pair.call(operation, input)).rejects.toMatchObject({
    message: expect.stringContaining(reason),
  });
});

test.each<[operation: string, input: object, reason: string]>([
  ['readList', { query: { ids: [1, null] } }, '"ids" has null in it, for which there is no text.'],
  ['readList', { query: { deep: { 'a][b': 'x' } } }, 'has "][" in it'],
  [
    'inForm',
    { contentType: 'multipart/form-data', body: { nullable: [null] } },
    '"nullable" has null in it, for which there is no part.',
  ],
  [
    'inForm',
    { contentType: 'application/x-www-form-urlencoded', body: { nullable: [null] } },
    '"nullable" has null in it',
  ],
])('%s %j is not sent', async (operation, input, reason) => {
  await expect(pair.call(operation, input)).rejects.toThrow(reason);
});

test('documents inside of a path are written by what keeps all digits', () => {
  expect(encodePath('/{a}', { a: [{ id: 1n }] }, [], () => 'exact')).toBe('/exact');
});

test('a list in a header of a reply has no commas in its items', async () => {
  pair.reply = { status: 204, headers: { 'X-List': ['a', 'b'] } };
  const { result } = await pair.call('readList');
  expect(result.response.headers.get('x-list')).toBe('a,b');
  pair.reply = { status: 204, headers: { 'X-List': ['a,b', 'c'] } };
  await expect(pair.call('readList')).rejects.toMatchObject({ response: { status: 500 } });
});
