/** Generated functions that walk through pages, against a server that has some. */

import { beforeAll, describe, expect, test } from 'vitest';
import type { Client } from '../../../../src/runtime/client.js';
import { generate } from '../../../../src/codegen/pipeline/generate.js';
import { openWorkspace } from '../../../../src/openapi/workspace.js';
import { UsageError } from '../../../../src/openapi/usage-error.js';
import { inRepository } from '../../../support/repository.js';
import { folderWith } from '../../../support/temporary.js';
import { describing, generateFile, textOf } from '../../../support/generation.js';

type Walk = (client: Client, input?: object) => AsyncGenerator<unknown, void>;
type Answer = readonly [body: unknown, headers?: Record<string, string>];

let modules: Record<string, Walk>;
let createClient: (options: object) => Client;

beforeAll(async () => {
  const folder = await folderWith({ 'package.json': '{ "type": "module" }' });
  await generateFile(inRepository('test/fixtures/positive/pages.yaml'), `${folder}/out`);
  // Modules that were just written: no type knows them.
  modules = (await import(`${folder}/out/pages.ts`)) as Record<string, Walk>;
  const client = (await import(`${folder}/out/client.ts`)) as Record<string, unknown>;
  createClient = client['createPagesClient'] as typeof createClient;
});

/** What a walk gives, and what it called for. */
async function walk(name: string, answers: readonly Answer[], input?: object, most = 9) {
  const queries: string[] = [];
  const client = createClient({
    fetch: ({ url }: Request) => {
      queries.push(new URL(url).search);
      const [body, headers = {}] = answers[queries.length - 1] ?? [{ error: 'No more.' }];
      return Promise.resolve(Response.json(body, { headers }));
    },
  });
  const given: unknown[] = [];
  for await (const item of modules[name]?.(client, input) ?? []) {
    given.push(item);
    if (given.length >= most) break;
  }
  return { given, queries };
}

const [a, b, c] = ['a', 'b', 'c'].map((id) => ({ id }));

describe('pages follow', () => {
  test.each<[string, readonly Answer[], object | undefined, readonly string[]]>([
    [
      'listDeploymentsItems',
      [
        [{ deployments: [a, b], pagination: { next: 12 } }],
        [{ deployments: [c], pagination: { next: null } }],
      ],
      { query: { limit: 2 } },
      ['?limit=2', '?limit=2&until=12'],
    ],
    [
      'listChargesItems',
      [[{ data: [a, b], has_more: true }], [{ data: [c], has_more: false }]],
      undefined,
      ['', '?starting_after=b'],
    ],
    [
      'listIssuesItems',
      [
        [
          [a, b],
          {
            link: '<https://x.example/?page=1>; rel="first", </y?page=7&q=a%20b>; rel="last next"',
          },
        ],
        [[c], { link: '<https://x.example/?page=1>; rel="prev"' }],
      ],
      { path: { team: 't' } },
      ['', '?page=7&q=a%20b'],
    ],
    [
      'listMessagesItems',
      [
        [{ edges: [a, b], pageInfo: { endCursor: '/x?', hasNextPage: true } }],
        [{ edges: [c], pageInfo: { endCursor: 'y', hasNextPage: false } }],
      ],
      undefined,
      ['', '?after=%2Fx%3F'],
    ],
    [
      'listPeopleItems',
      [
        [{ results: [a, b], next: 'https://x.example/people?page=2&size=2' }],
        [{ results: [c], next: null }],
      ],
      undefined,
      ['', '?page=2&size=2'],
    ],
    [
      'listMachinesItems',
      [
        [{ machines: [a, b], links: { pages: { next: 'https://x.example/machines?page=2' } } }],
        [{ machines: [c], links: { pages: { prev: 'https://x.example/machines?page=1' } } }],
      ],
      undefined,
      ['', '?page=2'],
    ],
  ])('in %s', async (name, answers, input, queries) => {
    expect(await walk(name, answers, input)).toEqual({ given: [a, b, c], queries });
  });

  test('and are called for only when they are wanted', async () => {
    const answers: Answer[] = [[{ data: [a, b], has_more: true }]];
    expect(await walk('listChargesItems', answers, {}, 2)).toEqual({
      given: [a, b],
      queries: [''],
    });
  });

  test('as wholes, too', async () => {
    const pages = [
      { data: [a], has_more: true },
      { data: [], has_more: true },
    ];
    const { given } = await walk(
      'listChargesPages',
      pages.map((page) => [page]),
    );
    expect(given).toEqual(pages);
  });

  test('until one leads to itself', async () => {
    const stuck: Answer = [{ deployments: [a], pagination: { next: 1 } }];
    await expect(walk('listDeploymentsItems', [stuck, stuck, stuck])).rejects.toThrow(
      'one that was there before',
    );
  });

  test('until one is refused', async () => {
    const client = createClient({
      fetch: () => Promise.resolve(Response.json({}, { status: 500 })),
    });
    await expect(modules['listChargesItems']?.(client).next()).rejects.toThrow('500');
  });
});

test('a list without pages has no such functions', () => {
  expect(Object.keys(modules).filter((name) => name.startsWith('listWhole'))).toEqual([]);
});

describe('redocly.yaml', () => {
  const list = {
    operationId: 'find',
    parameters: ['page', 'start'].map((name) => ({ name, in: 'query', schema: {} })),
    responses: {
      '200': {
        description: 'A page.',
        content: {
          'application/json': {
            schema: { properties: { hits: { type: 'array' }, next: {}, others: { items: true } } },
          },
        },
      },
    },
  };

  async function generateWith(settings: unknown): Promise<string> {
    const folder = await folderWith({
      'redocly.yaml': JSON.stringify({
        apis: { a: { root: 'a.yaml', 'x-pagination': settings } },
      }),
      'a.yaml': JSON.stringify(describing({ '/find': { get: list } })),
    });
    const { entries } = await openWorkspace(folder, []);
    const targets = entries.map((entry) => ({ entry, directory: `${folder}/out` }));
    const [api] = await generate(targets, { checkOnly: true });
    if (api === undefined) throw new Error('One target gives one API.');
    return api.emitted.files.has('pages.ts') ? textOf(api, 'pages.ts') : '';
  }

  test.each([
    [{ find: { kind: 'page', parameter: 'page', items: '/hits', first: 0 } }, "kind: 'page'"],
    [{ find: { kind: 'offset', parameter: 'start', items: '/others' } }, "parameter: 'start'"],
    [{ find: { kind: 'link', next: '/next', items: '/hits' } }, "next: '/next'"],
  ])('says how: %j', async (settings, text) => {
    expect(await generateWith(settings)).toContain(text);
  });

  test('says that there are none', async () => {
    expect(await generateWith({ find: false })).toBe('');
  });

  test.each([
    [{ search: false }, 'x-pagination names the operation "search"'],
    [{ find: true }, 'it is neither false nor an object'],
    [{ find: { kind: 'pages' } }, 'there is no kind "pages"'],
    [{ find: { kind: 'page', items: '/hits' } }, '"parameter" is missing'],
    [
      { find: { kind: 'link', items: '/hits', size: 1 } },
      '"size" is no setting of the kind "link"',
    ],
    [{ find: { kind: 'page', parameter: 'p', items: '/hits' } }, 'no query parameter "p"'],
    [{ find: { kind: 'page', parameter: 'page', items: '/next' } }, 'no list at "/next"'],
    [
      { find: { kind: 'cursor', parameter: 'page', items: '/hits', next: '/nxt' } },
      'nothing at "/nxt"',
    ],
    ['find', 'x-pagination is no object'],
  ])('is refused where it does not fit: %j', async (settings, message) => {
    const generating = generateWith(settings);
    await expect(generating).rejects.toThrow(UsageError);
    await expect(generating).rejects.toThrow(message);
  });
});
