/** Descriptions as companies publish them: their mock is right by them, and no contract test says otherwise. */

import { expect, test } from 'vitest';
import type { JsonObject } from '../../../src/openapi/json.js';
import { runOnMock } from './run-on-mock.js';

const text = { type: 'string' } as const;
const refusals = { '4XX': { description: 'Refused' } };

function json(schema: object, more: object = {}): object {
  return { content: { 'application/json': { schema, ...more } } };
}

function answer(schema: object): object {
  return { responses: { '200': { description: 'Done', ...json(schema) }, ...refusals } };
}

const done = { responses: { '204': { description: 'Done' }, ...refusals } };

function inPath(name: string, schema: object): object {
  return { name, in: 'path', required: true, schema };
}

/** A collection whose items are made, shown and removed. */
function things(
  { id, member = text, body = {} }: { id: object; member?: object; body?: object },
  more: object = {},
): object {
  const thing = { type: 'object', required: ['id'], properties: { id: member, note: text } };
  return {
    '/things': {
      get: { operationId: 'list', ...answer({ type: 'array', items: thing }) },
      post: {
        operationId: 'make',
        requestBody: { required: true, ...json({ type: 'object', properties: { note: text } }) },
        ...answer(thing),
        ...body,
      },
    },
    '/things/{id}': {
      parameters: [inPath('id', id)],
      get: { operationId: 'show', ...answer(thing) },
      delete: { operationId: 'remove', ...done },
    },
    ...more,
  };
}

const pairs: [string, object][] = [
  [
    'a DELETE that says in its query what goes leaves the rest',
    {
      '/saved': {
        get: { operationId: 'saved', ...answer({ type: 'object', properties: { a: text } }) },
        put: { operationId: 'save', requestBody: json({ type: 'object' }), ...done },
        delete: {
          operationId: 'unsave',
          parameters: [{ name: 'ids', in: 'query', required: true, schema: text }],
          ...done,
        },
      },
    },
  ],
  [
    'the one thing at a path is gone, and made again by PUT',
    {
      '/picture': {
        get: { operationId: 'picture', ...answer({ type: 'object', properties: { a: text } }) },
        put: { operationId: 'draw', requestBody: json({ type: 'object' }), ...done },
        delete: { operationId: 'wipe', ...done },
      },
    },
  ],
  [
    'paths below an item say more of its name',
    things(
      { id: text },
      {
        '/things/{thing_id}/parts': {
          parameters: [inPath('thing_id', { type: 'string', format: 'uuid' })],
          get: { operationId: 'parts', ...answer({ type: 'object' }) },
        },
      },
    ),
  ],
  ['a name is a number in paths and a text in the item', things({ id: { type: 'integer' } })],
  [
    'a name is a text in paths and a number in the item',
    things({ id: text, member: { type: 'integer' } }),
  ],
  [
    'callers name items, of which the description has one example',
    things({
      id: text,
      body: {
        requestBody: {
          required: true,
          ...json(
            { type: 'object', required: ['id'], properties: { id: text, note: text } },
            { example: { id: 'mine', note: 'a note' } },
          ),
        },
        // Nothing says that a name is taken.
        responses: {
          '200': { description: 'Done', ...json({ type: 'object', properties: { id: text } }) },
        },
      },
    }),
  ],
  [
    'a list of names',
    {
      ...things({ id: text }),
      '/things': {
        ...Object.entries(things({ id: text }))[0]?.[1],
        get: { operationId: 'list', ...answer({ type: 'array', items: text }) },
      },
    },
  ],
  [
    'members of an object are pairs of a query, and lists have indices in it',
    {
      '/search': {
        get: {
          operationId: 'search',
          parameters: [
            {
              name: 'filter',
              in: 'query',
              required: true,
              schema: { type: 'object', required: ['a'], properties: { a: text } },
            },
            {
              name: 'expand',
              in: 'query',
              required: true,
              style: 'deepObject',
              schema: { type: 'array', minItems: 2, items: text },
            },
          ],
          ...answer({ type: 'object' }),
        },
      },
    },
  ],
  [
    'a pattern that only the older syntax reads',
    {
      '/mails': {
        post: {
          operationId: 'mail',
          requestBody: {
            required: true,
            ...json({
              type: 'object',
              required: ['to'],
              properties: { to: { type: 'string', pattern: '^[a-z]+\\@[a-z]+$' } },
            }),
          },
          ...done,
        },
      },
    },
  ],
  [
    'a form with objects, lists and what may be null',
    {
      '/forms': {
        post: {
          operationId: 'fill',
          requestBody: {
            required: true,
            content: {
              'application/x-www-form-urlencoded': {
                schema: {
                  type: 'object',
                  properties: {
                    index: { type: ['integer', 'null'] },
                    tags: { type: 'array', minItems: 2, items: text },
                    card: { type: 'object', properties: { number: text, owner: text } },
                  },
                },
                encoding: {
                  card: { style: 'deepObject', explode: true },
                  tags: { style: 'deepObject', explode: true },
                },
              },
            },
          },
          ...done,
        },
      },
    },
  ],
  [
    'an example of another type, and items that nothing makes',
    {
      '/tasks': {
        get: {
          operationId: 'tasks',
          ...answer({ type: 'array', items: { $ref: '#/components/schemas/Task' } }),
        },
      },
      '/tasks/{uid}': {
        parameters: [inPath('uid', text)],
        get: { operationId: 'task', ...answer({ $ref: '#/components/schemas/Task' }) },
      },
    },
  ],
];

const schemas = {
  Task: {
    type: 'object',
    required: ['uid', 'kind'],
    properties: {
      uid: { type: 'integer', minimum: 0 },
      kind: { enum: ['a', 'b'], example: ['a', 'b'] },
    },
  },
};

test.each(pairs)('%s', async (_, paths) => {
  // It is made of JSON.
  const bundle = {
    openapi: '3.1.0',
    info: { title: 'Things', version: '1' },
    paths,
    components: { schemas },
  } as unknown as JsonObject;
  const { results, violations } = await runOnMock(bundle);
  const found = violations.map(({ rule, operationId, message }) => [
    rule.code,
    operationId,
    message,
  ]);
  expect(found).toEqual([]);
  expect(results.some(({ outcome }) => outcome === 'held')).toBe(true);
});
