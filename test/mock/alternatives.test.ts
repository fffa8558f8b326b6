/** Items of which a description has alternatives: the mock shows each as the one that it is. */

import { expect, test } from 'vitest';
import type { JsonObject } from '../../src/openapi/json.js';
import { createLocalMock, type LocalMock } from '../../src/mock/local/local.js';
import { describing } from '../support/generation.js';

const cats = {
  type: 'object',
  required: ['id', 'kind', 'care'],
  properties: {
    id: { type: 'string' },
    kind: { const: 'cat' },
    care: { type: 'object', required: ['litter'], properties: { litter: { type: 'string' } } },
  },
};
const dogs = {
  type: 'object',
  required: ['id', 'kind', 'care', 'tricks'],
  properties: {
    id: { type: 'string' },
    kind: { const: 'dog' },
    care: { type: 'object', required: ['walks'], properties: { walks: { type: 'integer' } } },
    tricks: { type: 'array', items: { type: 'string' } },
  },
};
const pet = { oneOf: [cats, dogs] };
// It is made of JSON.
const pets = describing({
  '/pets': {
    get: {
      operationId: 'listPets',
      responses: answer('200', { type: ['array', 'null'], items: { oneOf: [cats, dogs] } }),
    },
    post: {
      operationId: 'makePet',
      requestBody: {
        content: {
          'application/json': {
            schema: {
              type: 'object',
              properties: {
                kind: { enum: ['cat', 'dog'] },
                care: { type: 'object' },
                tricks: { type: ['array', 'null'], items: { type: 'string' } },
              },
            },
          },
        },
      },
      responses: answer('201', pet),
    },
  },
  '/pets/{id}': {
    parameters: [{ name: 'id', in: 'path', required: true, schema: { type: 'string' } }],
    get: { operationId: 'getPet', responses: answer('200', pet) },
  },
}) as JsonObject;

function answer(status: string, schema: object): object {
  return { [status]: { description: 'Done.', content: { 'application/json': { schema } } } };
}

async function call(mock: LocalMock, method: string, path: string, body?: object) {
  const response = await mock.fetch(
    new Request(`http://localhost${path}`, {
      method,
      ...(body !== undefined && {
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      }),
    }),
  );
  // Answers of the description are JSON.
  return (await response.json()) as JsonObject;
}

/** One with few members beside one that has all that is sent. */
const small = {
  type: 'object',
  required: ['id', 'kind', 'note'],
  additionalProperties: false,
  properties: {
    id: { type: 'string' },
    kind: { const: 'small' },
    note: { type: 'string', maxLength: 20 },
  },
};
const large = {
  type: 'object',
  required: ['id', 'kind', 'note', 'a', 'b', 'c'],
  properties: {
    id: { type: 'string' },
    kind: { const: 'large' },
    note: { type: 'string' },
    ...Object.fromEntries(['a', 'b', 'c'].map((name) => [name, { type: 'string' }])),
  },
};

test('what says which alternative an item is weighs more than its other members', async () => {
  const boxes = describing({
    '/boxes': {
      post: {
        operationId: 'makeBox',
        requestBody: { content: { 'application/json': { schema: { type: 'object' } } } },
        responses: answer('201', { oneOf: [small, large] }),
      },
    },
    '/boxes/{id}': {
      parameters: [{ name: 'id', in: 'path', required: true, schema: { type: 'string' } }],
      get: { operationId: 'getBox', responses: answer('200', { oneOf: [small, large] }) },
    },
    // It is made of JSON.
  }) as JsonObject;
  const mock = createLocalMock(boxes, { seed: 1 });
  const body = { kind: 'small', note: 'x'.repeat(21), a: 'a', b: 'b', c: 'c' };
  const made = await call(mock, 'POST', '/boxes', body);
  expect(made).toMatchObject({ kind: 'small' });
});

test.each([
  { kind: 'dog', tricks: null },
  { kind: 'dog', care: { walks: 'none' } },
  { kind: 'dog', care: {}, tricks: ['sit'] },
  { kind: 'cat', care: {} },
])(
  'an item that lacks what its alternative needs is shown as that alternative: %j',
  async (body) => {
    const mock = createLocalMock(pets, { seed: 1 });
    const made = await call(mock, 'POST', '/pets', body);
    expect(made).toMatchObject({ kind: body.kind });
    const shown = await call(mock, 'GET', `/pets/${String(made['id'])}`);
    expect(shown).toEqual(made);
    expect(await call(mock, 'GET', '/pets')).toEqual([made]);
    expect(mock.exchanges.all().flatMap(({ response }) => response?.issues ?? [])).toEqual([]);
  },
);
