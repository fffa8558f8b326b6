/** Pages that are counted, and cursors that are large. */

import { expect, test } from 'vitest';
import { walkItems, type Pagination } from '../../../src/runtime/calls/pages.js';
import { parseExact, stringifyExact } from '../../../src/runtime/exact-json.js';
import { clientOf, base } from './server.js';

test.each<[Pagination['kind'], number | undefined, object, readonly string[]]>([
  ['page', undefined, {}, ['', '?at=2', '?at=3']],
  ['page', 0, {}, ['', '?at=1', '?at=2']],
  ['page', undefined, { at: 4 }, ['?at=4', '?at=5', '?at=6']],
  ['offset', undefined, {}, ['', '?at=2', '?at=3']],
  ['offset', undefined, { at: 10 }, ['?at=10', '?at=12', '?at=13']],
])('by %s, from %j, end with an empty one', async (kind, first, query, queries) => {
  const seen: string[] = [];
  const lists = [['a', 'b'], ['c'], []];
  const client = clientOf('https://example.com', {
    fetch: ({ url }) => {
      seen.push(new URL(url).search);
      return Promise.resolve(Response.json({ 'a/b': lists[seen.length - 1] ?? [] }));
    },
  });
  const pagination = {
    kind,
    parameter: 'at',
    items: '/a~1b',
    ...(first !== undefined && { first }),
  };
  const items: unknown[] = [];
  const walk = walkItems(
    (input) => client.call(base, input),
    { path: { id: 'x' }, query },
    // Of a kind that counts.
    pagination as Pagination,
  );
  for await (const item of walk) items.push(item);
  expect(items).toEqual(['a', 'b', 'c']);
  expect(seen).toEqual(queries);
});

test('a cursor may be a whole number that only a bigint holds', async () => {
  const cursor = 9_007_199_254_740_993n;
  const seen: string[] = [];
  const client = clientOf('https://example.com', {
    fetch: ({ url }) => {
      seen.push(new URL(url).search);
      const next = seen.length === 1 ? `"next":${cursor},` : '';
      return Promise.resolve(
        new Response(`{${next}"rows":[1]}`, { headers: { 'content-type': 'application/json' } }),
      );
    },
  });
  const exact = { ...base, json: () => ({ parse: parseExact, stringify: stringifyExact }) };
  const walk = walkItems((input) => client.call(exact, input), { path: { id: 'x' } }, {
    kind: 'cursor',
    parameter: 'since',
    next: '/next',
    items: '/rows',
  } satisfies Pagination);
  const items: unknown[] = [];
  for await (const item of walk) items.push(item);
  expect(items).toEqual([1, 1]);
  expect(seen).toEqual(['', `?since=${cursor}`]);
});

test('cursors that go round end the walk', async () => {
  const cursors = ['a', 'b', 'c', 'b'];
  let count = 0;
  const client = clientOf('https://example.com', {
    fetch: () => Promise.resolve(Response.json({ rows: [1], next: cursors[count++] })),
  });
  const walk = walkItems((input) => client.call(base, input), { path: { id: 'x' } }, {
    kind: 'cursor',
    parameter: 'since',
    next: '/next',
    items: '/rows',
  } satisfies Pagination);
  const items: unknown[] = [];
  const walking = (async () => {
    for await (const item of walk) items.push(item);
  })();
  await expect(walking).rejects.toThrow('would be one that was there before');
  expect(items).toEqual([1, 1, 1, 1]);
});

test.each([
  ['https://api.example.com/rows?since=b&size=2', '?since=b&size=2'],
  ['/rows?since=b', '?since=b'],
  ['https://api.example.com/rows?offset=20', '?offset=20'],
  ['/b?c=', '?since=%2Fb%3Fc%3D'],
  ['https://b', '?since=https%3A%2F%2Fb'],
])('a cursor may be an address: %s', async (next, expected) => {
  const seen: string[] = [];
  const client = clientOf('https://example.com', {
    fetch: ({ url }) => {
      seen.push(new URL(url).search);
      return Promise.resolve(Response.json({ rows: [1], ...(seen.length === 1 && { next }) }));
    },
  });
  const walk = walkItems((input) => client.call(base, input), { path: { id: 'x' } }, {
    kind: 'cursor',
    parameter: 'since',
    next: '/next',
    items: '/rows',
  } satisfies Pagination);
  for await (const item of walk) expect(item).toBe(1);
  expect(seen).toEqual(['', expected]);
});
