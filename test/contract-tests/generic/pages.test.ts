/** Lists whose pages are asked for by a cursor: they go on, and they end. */

import { expect, test } from 'vitest';
import { readApi } from '../../../src/contract-tests/generic/api.js';
import { runAnyTests } from '../../../src/contract-tests/generic/run.js';
import { summaryOf } from '../../../src/contract-tests/runner/run.js';
import type { JsonObject } from '../../../src/openapi/json.js';

const json = (schema: JsonObject): JsonObject => ({ 'application/json': { schema } });
const note = { type: 'object', required: ['id'], properties: { id: { type: 'string' } } };

const api = readApi({
  openapi: '3.1.0',
  info: { title: 'Notes', version: '1' },
  paths: {
    '/notes': {
      get: {
        operationId: 'notes',
        parameters: [
          { name: 'limit', in: 'query', schema: { type: 'integer', minimum: 1 } },
          { name: 'cursor', in: 'query', schema: { type: 'string' } },
        ],
        responses: {
          200: {
            description: 'a page',
            content: json({
              type: 'object',
              required: ['data', 'next'],
              properties: {
                data: { type: 'array', items: note },
                next: { type: ['string', 'null'] },
              },
            }),
          },
        },
      },
      post: {
        operationId: 'addNote',
        requestBody: { required: true, content: json({ type: 'object' }) },
        responses: { 201: { description: 'made', content: json(note) } },
      },
    },
    '/notes/{id}': {
      get: {
        operationId: 'note',
        parameters: [{ name: 'id', in: 'path', required: true, schema: { type: 'string' } }],
        responses: { 200: { description: 'there', content: json(note) } },
      },
    },
  },
});

/** Where the page after one begins, and what asks for it. */
type Turn = (cursor: number, size: number, count: number) => readonly [number, string | null];

function createNotes(turn: Turn) {
  let count = 0;
  return async (request: Request): Promise<Response> => {
    const { pathname, searchParams } = new URL(request.url);
    if (request.method === 'POST') {
      count += 1;
      return Response.json({ id: `note-${count}` }, { status: 201 });
    }
    const id = pathname.split('/')[2];
    if (id !== undefined) return Response.json({ id });
    const size = Number(searchParams.get('limit') ?? 20);
    const [from, next] = turn(Number(searchParams.get('cursor') ?? 0), size, count);
    const length = Math.max(0, Math.min(size, count - from));
    const data = Array.from({ length }, (_, index) => ({ id: `note-${from + index + 1}` }));
    return Response.json({ data, next });
  };
}

const after = (from: number, size: number, count: number): string | null =>
  from + size < count ? String(from + size) : null;

test.each<[string, Turn, readonly string[]]>([
  ['that end', (from, size, count) => [from, after(from, size, count)], []],
  ['of which the last has a cursor to nothing', (from, size) => [from, String(from + size)], []],
  [
    'of which the last leads to itself',
    (from, size, count) => [from, after(from, size, count) ?? String(from)],
    ['The next page has the items of the one before.'],
  ],
  [
    'of which the last leads to the first',
    (from, size, count) => [from, after(from, size, count) ?? '0'],
    ['What asks for the next page is what asked for an earlier one: the pages have no end.'],
  ],
  [
    'whose cursor is ignored',
    (_, size, count) => [0, after(0, size, count)],
    ['The next page has the items of the one before.'],
  ],
])('pages %s', async (_how, turn, found) => {
  const run = runAnyTests({
    target: { url: 'http://localhost', fetch: createNotes(turn), timeout: 10_000 },
    api,
    secrets: new Map(),
    seed: 1,
    workers: 8,
    isWanted: ({ code }) => code === 'limit-kept',
    longestRun: 600_000,
  });
  const { violations } = await summaryOf(run);
  expect(violations.map(({ message }) => message)).toEqual(found);
});
