/** How one page leads to the next. */

import { describe, expect, test } from 'vitest';
import { walkItems, walkPages, type Pagination } from '../../../src/runtime/calls/pages.js';
import { createClient } from '../../../src/runtime/client.js';
import { parseExact, stringifyExact } from '../../../src/runtime/exact-json.js';
import { base, clientOf, listen } from './server.js';

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
    client,
    (through, input) => through.call(base, input),
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
  const walk = walkItems(
    client,
    (through, input) => through.call(exact, input),
    { path: { id: 'x' } },
    {
      kind: 'cursor',
      parameter: 'since',
      next: '/next',
      items: '/rows',
    } satisfies Pagination,
  );
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
  const walk = walkItems(
    client,
    (through, input) => through.call(base, input),
    { path: { id: 'x' } },
    {
      kind: 'cursor',
      parameter: 'since',
      next: '/next',
      items: '/rows',
    } satisfies Pagination,
  );
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
  const walk = walkItems(
    client,
    (through, input) => through.call(base, input),
    { path: { id: 'x' } },
    {
      kind: 'cursor',
      parameter: 'since',
      next: '/next',
      items: '/rows',
    } satisfies Pagination,
  );
  for await (const item of walk) expect(item).toBe(1);
  expect(seen).toEqual(['', expected]);
});

/** What is asked for after a page with this Link header. */
async function afterLink(
  link: string,
  options: { credentials?: Record<string, string>; query?: object } = {},
): Promise<string[]> {
  const { seen, url } = await listen([{ status: 200, headers: { link } }]);
  const client = createClient(
    'test',
    { key: { kind: 'apiKey', in: 'query', key: 'key' } },
    options.credentials ?? {},
    { baseUrl: url },
  );
  const keyed = { ...base, security: [['key']] };
  const walk = walkPages(
    client,
    (through, input) => through.call(keyed, input),
    { path: { id: 'x' }, query: options.query },
    { kind: 'link', items: '' },
  );
  for await (const page of walk) expect(page).toBeDefined();
  return seen.map((request) => request.url.replace('/things/x', ''));
}

describe('a Link header', () => {
  test.each([
    ['</a?p=2>; rel=next'],
    ['</a?p=2>;rel="next"'],
    ['</a?p=2> ; REL = "Prev NEXT"'],
    ['</a?p=2>; rel="next"; title="a, b; rel=prev"'],
    ['</a?p=2>; title="a, <b>; rel=prev"; rel=next'],
    ['</a?p=1>; title="\\", </a?p=3>; rel=next"; rel=prev, </a?p=2>; rel=next'],
    ['</a?p=1>; rel=first, </a?p=2>; rel=next, </a?p=3>; rel=last'],
    ['</a?p=1>; title="rel=next; rel=next"; rel=prev,</a?p=2>;crossorigin;rel=next'],
    ['</a?p=1>; rel=prev; rel=next, </a?p=2>; rel=next'],
    ["</a?p=1>; title*=UTF-8''rel%3Dnext; rel=prev, </a?p=2>; rel=next;"],
  ])('leads on: %s', async (link) => {
    expect(await afterLink(link)).toEqual(['', '?p=2']);
  });

  test.each([
    ['</a?p=2>'],
    ['</a?p=2>; rel=prev'],
    ['</a?p=2>; rel=nextish'],
    ['</a?p=2>; rel="next-page"'],
    ['</a?p=2>; xrel=next'],
    ['</a?p=2>; title="; rel=next"'],
    ['</a?p=2>; title="</a?p=3>; rel=next"; rel=last'],
    ['</a?p=2>; rel=prev; rel=next'],
    ['nonsense; rel=next'],
  ])('leads nowhere: %s', async (link) => {
    expect(await afterLink(link)).toEqual(['']);
  });

  test.each([
    ['</a?ids=a,b&p=2>; rel=next', '?ids=a,b&p=2'],
    ['</a?ids=a%2Cb&q=x+y&at=1:2>; rel=next', '?ids=a%2Cb&q=x+y&at=1:2'],
    ['</a?x[y]=1&x[y]=2&flag>; rel=next', '?x[y]=1&x[y]=2&flag'],
    ['<?p=2>; rel=next', '?p=2'],
  ])('is followed as it is written: %s', async (link, expected) => {
    expect(await afterLink(link, { query: { size: 1 } })).toEqual(['?size=1', expected]);
  });

  test('does not say with which credentials', async () => {
    const link = '</a?key=old&p=2>; rel=next';
    expect(await afterLink(link, { credentials: { key: 'a b' } })).toEqual([
      '?key=a%20b',
      '?p=2&key=a%20b',
    ]);
    expect(await afterLink(link)).toEqual(['', '?key=old&p=2']);
  });
});

test.each<[kind: 'page' | 'offset', lists: readonly unknown[][], given: readonly unknown[]]>([
  ['page', [[{ id: 1 }], [{ id: 1 }]], [{ id: 1 }]],
  ['offset', [[1, 2], [3], [3]], [1, 2, 3]],
])('%s without effect is an error', async (kind, lists, given) => {
  const items: unknown[] = [];
  const walking = (async () => {
    for await (const item of counted(
      { kind },
      lists.map((rows) => ({ rows })),
    ))
      items.push(item);
  })();
  await expect(walking).rejects.toThrow('as if "at" had no effect');
  expect(items).toEqual(given);
});

test.each<[kind: 'page' | 'offset', given: readonly unknown[]]>([
  ['page', [1, 1, 2]],
  ['offset', [1, 1, 2]],
])('%s goes on as far as the answer says', async (kind, given) => {
  const answers = [
    { rows: [1, 1], more: true },
    { rows: [2], more: false },
    { rows: [3], more: false },
  ];
  const items: unknown[] = [];
  for await (const item of counted({ kind, more: '/more' }, answers)) items.push(item);
  expect(items).toEqual(given);
});

/** Of an API that answers in this order, and for ever with the last. */
function counted(
  settings: { readonly kind: 'page' | 'offset'; readonly more?: string },
  answers: readonly object[],
): AsyncGenerator<unknown, void> {
  let count = 0;
  const client = clientOf('https://example.com', {
    fetch: () => Promise.resolve(Response.json(answers[count++] ?? answers.at(-1))),
  });
  const pagination = { ...settings, parameter: 'at', items: '/rows' };
  return walkItems(
    client,
    (through, input) => through.call(base, input),
    { path: { id: 'x' } },
    pagination,
  );
}
