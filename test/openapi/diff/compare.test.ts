/** What the comparison does beside schemas: directions, callbacks, versions, places, grouping. */

import { describe, expect, test } from 'vitest';
import type { JsonObject } from '../../../src/openapi/json.js';
import { compareDocuments, faultsOf, judged } from './support.js';

const ok = { '200': { description: 'Done.' } };

function describeApi(paths: JsonObject, more: JsonObject = {}): JsonObject {
  return { openapi: '3.1.0', info: { title: 'Notes', version: '1' }, paths, ...more };
}

function posting(schema: JsonObject): JsonObject {
  return {
    post: {
      operationId: 'post',
      requestBody: { required: true, content: { 'application/json': { schema } } },
      responses: ok,
    },
  };
}

const open = { type: 'object', properties: { a: { type: 'string' } } };
const strict = { ...open, required: ['a'] };

const callingBack = (schema: JsonObject): JsonObject =>
  describeApi({
    '/a': {
      post: {
        operationId: 'a',
        responses: ok,
        callbacks: { done: { '{$request.body#/url}': posting(schema) } },
      },
    },
  });

const streaming = (schema: JsonObject, methods: JsonObject): JsonObject => ({
  ...describeApi({
    '/a': {
      query: {
        operationId: 'a',
        responses: {
          '200': {
            description: 'Rows.',
            content: { 'application/jsonl': { itemSchema: schema } },
          },
        },
      },
      additionalOperations: methods,
    },
  }),
  openapi: '3.2.0',
});

const sharing = (schema: JsonObject): JsonObject =>
  describeApi(
    {
      '/a': posting({ $ref: '#/components/schemas/A' }),
      '/b': posting({ type: 'array', items: { $ref: '#/components/schemas/A' } }),
    },
    { components: { schemas: { A: schema } } },
  );

const treeOf = (value: JsonObject): JsonObject =>
  describeApi(
    { '/a': posting({ $ref: '#/components/schemas/Tree' }) },
    {
      components: {
        schemas: {
          Tree: {
            type: 'object',
            properties: {
              value,
              branches: { type: 'array', items: { $ref: '#/components/schemas/Tree' } },
            },
          },
        },
      },
    },
  );

const negating = (schema: JsonObject): JsonObject =>
  describeApi(
    { '/a': posting({ type: 'string', not: { $ref: '#/components/schemas/A' } }) },
    { components: { schemas: { A: schema } } },
  );

const listing = (...values: string[]): JsonObject =>
  describeApi({ '/a': posting({ anyOf: [{ enum: values }, { type: 'string' }] }) });

const formOf = (style: string): JsonObject => {
  const schema = { type: 'object', properties: { ids: { type: 'array' } } };
  const content = {
    'application/x-www-form-urlencoded': { schema, encoding: { ids: { style, explode: false } } },
  };
  return describeApi({
    '/a': { post: { operationId: 'a', requestBody: { content }, responses: ok } },
  });
};

const answering = (responses: JsonObject): JsonObject =>
  describeApi({ '/a': { get: { operationId: 'a', responses: { ...ok, ...responses } } } });

describe('who sends', () => {
  const required = { code: 'property-became-required', direction: 'request' };

  test('a client sends what an operation takes', () => {
    const { changes } = compareDocuments(
      describeApi({ '/a': posting(open) }),
      describeApi({ '/a': posting(strict) }),
    );
    expect(changes.map(judged)).toEqual([{ ...required, client: 'major', server: 'minor' }]);
  });

  test('the server sends what a webhook takes', () => {
    const { changes } = compareDocuments(
      describeApi({}, { webhooks: { noted: posting(open) } }),
      describeApi({}, { webhooks: { noted: posting(strict) } }),
    );
    expect(changes.map(judged)).toEqual([{ ...required, client: 'minor', server: 'major' }]);
    expect(changes[0]?.operations).toEqual([
      { id: 'post', method: 'POST', path: 'noted', isReversed: true },
    ]);
  });

  test('the server sends what a callback takes', () => {
    const { changes } = compareDocuments(callingBack(open), callingBack(strict));
    expect(changes.map(judged)).toEqual([{ ...required, client: 'minor', server: 'major' }]);
    expect(changes[0]?.operations[0]?.path).toBe('/a → done');
  });
});

test('OpenAPI 3.2: the method QUERY, methods of other names, items of streams', () => {
  const { changes } = compareDocuments(
    streaming(open, {}),
    streaming(strict, { PURGE: { operationId: 'purge', responses: ok } }),
  );
  expect(changes.map((change) => [change.code, change.operations[0]?.method])).toEqual([
    ['property-became-required', 'QUERY'],
    ['operation-added', 'PURGE'],
  ]);
});

test('a change of a component is one change, with all operations that it reaches', () => {
  const { changes } = compareDocuments(sharing(open), sharing(strict));
  expect(changes).toHaveLength(1);
  expect(changes[0]?.operations.map(({ path }) => path)).toEqual(['/a', '/b']);
  expect(changes[0]?.new.pointer).toBe('/components/schemas/A/properties/a');
});

test('a change inside a schema that holds itself is found once', () => {
  const { changes } = compareDocuments(treeOf({ type: 'string' }), treeOf({ type: 'integer' }));
  expect(changes.map(({ code }) => code)).toEqual(['type-changed']);
});

test('a rule changes when what it refers to does', () => {
  const { changes } = compareDocuments(negating({ const: 'a' }), negating({ const: 'b' }));
  expect(changes.map(({ code }) => code)).toEqual(['condition-changed']);
});

test('an open list of values accepts new ones', () => {
  expect(compareDocuments(listing('a'), listing('a', 'b'))).toMatchObject({ changes: [] });
});

test('what a read-only property requires counts in answers alone', () => {
  const property = { type: 'string', readOnly: true };
  const api = (required: string[]): JsonObject =>
    describeApi({
      '/a': {
        post: {
          operationId: 'a',
          requestBody: {
            content: {
              'application/json': {
                schema: { type: 'object', required, properties: { id: property } },
              },
            },
          },
          responses: {
            '200': {
              description: 'Done.',
              content: {
                'application/json': {
                  schema: { type: 'object', required, properties: { id: property } },
                },
              },
            },
          },
        },
      },
    });
  const { changes } = compareDocuments(api([]), api(['id']));
  expect(changes.map(judged)).toEqual([
    { code: 'property-became-required', direction: 'response', client: 'minor', server: 'major' },
  ]);
});

test('base URLs', () => {
  const { changes } = compareDocuments(
    describeApi({ '/a': posting(open) }, { servers: [{ url: 'https://a.example/v1' }] }),
    describeApi({ '/a': posting(open) }, { servers: [{ url: 'https://a.example/v2' }] }),
  );
  expect(changes.map(judged)).toEqual([
    { code: 'server-removed', direction: 'request', client: 'major', server: 'minor' },
    { code: 'server-added', direction: 'request', client: 'minor', server: 'minor' },
  ]);
});

test('the encoding of a part of a form', () => {
  const { changes } = compareDocuments(formOf('form'), formOf('pipeDelimited'));
  expect(changes.map(judged)).toEqual([
    { code: 'encoding-changed', direction: 'request', client: 'major', server: 'major' },
  ]);
});

const refusing = (schema: JsonObject): JsonObject => ({
  description: 'Refused.',
  content: { 'application/json': { schema } },
});

test('a new answer is compared with what covered it', () => {
  const { changes } = compareDocuments(
    answering({ default: refusing(strict) }),
    answering({ default: refusing(strict), '404': refusing(open) }),
  );
  expect(changes.map(judged)).toEqual([
    { code: 'property-became-optional', direction: 'response', client: 'major', server: 'minor' },
  ]);
});

test('a reference that leads nowhere is said with its place', () => {
  const api = describeApi({ '/a': posting({ $ref: '#/components/schemas/None' }) });
  const pointer = '/paths/~1a/post/requestBody/content/application~1json/schema/$ref';
  expect(faultsOf(() => compareDocuments(api, describeApi({ '/a': posting(open) })))).toEqual([
    expect.objectContaining({
      code: 'no-unresolved-refs',
      message: 'The reference #/components/schemas/None leads to nothing.',
      position: { file: 'openapi.yaml', line: 1, column: 1, pointer },
    }),
  ]);
});
