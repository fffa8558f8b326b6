/** What Prism is handed holds no reference but those of the bundle to itself. */

import { describe, expect, test } from 'vitest';
import { forPrism, unservedByPrism } from '../../src/mock/for-prism.js';
import type { Json, JsonObject } from '../../src/openapi/json.js';

/** A value with a name that a reader of references would take for one. */
const value = { $ref: '#/info/title', list: [{ $ref: 'a title' }] };

function documentOf(schema: Json, others: JsonObject = {}): JsonObject {
  return {
    openapi: '3.1.0',
    info: { title: 'T', version: '1' },
    paths: {},
    components: { schemas: { A: schema, B: { type: 'string' } } },
    ...others,
  };
}

function referencesIn(node: Json | undefined): string[] {
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node as JsonObject).flatMap(([key, child]) =>
    key === '$ref' && typeof child === 'string' ? [child] : referencesIn(child),
  );
}

describe('is no reference', () => {
  const schemas: readonly (readonly [string, Json])[] = [
    ['an example', { example: value }],
    ['examples of a schema', { examples: [value] }],
    ['a default', { default: value }],
    ['a member of an enum', { enum: [value, 'a'] }],
    ['a constant', { const: value }],
    ['an extension', { 'x-note': value }],
    ['an unknown keyword', { note: value }],
    ['a value deep in a schema', { properties: { a: { items: { anyOf: [{ default: value }] } } } }],
    ['a value of a member named as a keyword', { properties: { default: { example: value } } }],
  ];
  test.each(schemas)('%s', (_, schema) => {
    expect(referencesIn(forPrism(documentOf(schema)))).toEqual([]);
  });

  const others: readonly (readonly [string, JsonObject])[] = [
    ['an extension of the document', { 'x-note': value }],
    ['a member of info', { info: { title: 'T', version: '1', contact: value } }],
    ['an example of a media type', inAnswer({ example: value })],
    ['a named example', inAnswer({ examples: { one: { value } } })],
    ['an example named so', inAnswer({ examples: { $ref: { value } } })],
    [
      'a parameter of a link',
      inAnswer({}, { links: { next: { operationId: 'a', parameters: value } } }),
    ],
  ];
  test.each(others)('%s', (_, other) => {
    expect(referencesIn(forPrism(documentOf({}, other)))).toEqual([]);
  });
});

function inAnswer(media: JsonObject, others: JsonObject = {}): JsonObject {
  const answer = { description: 'ok', content: { 'application/json': media }, ...others };
  return { paths: { '/a': { get: { operationId: 'a', responses: { 200: answer } } } } };
}

test('references of the bundle stay, and lead to members by the names that they now have', () => {
  const reference = '#/components/schemas/B';
  const direct = documentOf({ properties: { a: { $ref: reference }, $ref: { type: 'string' } } });
  expect(referencesIn(forPrism(direct))).toEqual([reference]);
  const toMember = documentOf({
    properties: { a: { $ref: '#/components/schemas/A/properties/$ref' }, $ref: {} },
    required: ['$ref'],
  });
  expect(forPrism(toMember)).toMatchObject({
    components: {
      schemas: {
        A: {
          properties: { a: { $ref: '#/components/schemas/A/properties/$ref_' }, $ref_: {} },
          required: ['$ref_'],
        },
      },
    },
  });
});

test.each(['./other.yaml', 'http://example.com/a.yaml#/b', '#/components/schemas/C', '#/x-note'])(
  'the reference %s is refused',
  (reference) => {
    const document = documentOf({ $ref: reference }, { 'x-note': {} });
    expect(() => forPrism(document)).toThrow(`cannot be given the reference "${reference}"`);
  },
);

test('callbacks, which Prism would send, are left out', () => {
  const operation = { operationId: 'a', callbacks: { done: { '{$request.body#/url}': {} } } };
  const converted = forPrism(documentOf({}, { paths: { '/a': { post: operation } } }));
  expect(converted['paths']).toEqual({ '/a': { post: { operationId: 'a' } } });
});

test('null stands once in a nullable enum', () => {
  const converted = forPrism(documentOf({ nullable: true, enum: ['a', null] }));
  expect(converted).toMatchObject({ components: { schemas: { A: { enum: ['a'] } } } });
});

test('names the operations that Prism passes over', () => {
  const item = { get: {}, query: {}, additionalOperations: { COPY: {}, LINK: {} } };
  const bundle = { openapi: '3.2.0', paths: { '/things': item, '/others': { get: {} } } };
  expect(unservedByPrism(bundle)).toEqual(['QUERY /things', 'COPY /things', 'LINK /things']);
});
