/** Schemas of 3.0 and of real documents, rewritten in the words of JSON Schema. */

import { describe, expect, test } from 'vitest';
import { objectAt, type Json, type JsonObject } from '../../src/openapi/json.js';
import { mendKeywords, normalise } from '../../src/openapi/normalise.js';

/** A component schema after normalisation. */
function normalised(schema: JsonObject, openapi: string): Json | undefined {
  const document = normalise({ openapi, components: { schemas: { It: schema } } });
  return objectAt(objectAt(document, 'components'), 'schemas')['It'];
}

const nullType = { type: 'null' };
const ref = { $ref: '#/components/schemas/Other' };

describe('nullable', () => {
  const cases: [string, JsonObject, Json][] = [
    ['a type', { type: 'string', nullable: true }, { type: ['string', 'null'] }],
    ['false', { type: 'string', nullable: false }, { type: 'string' }],
    [
      'an enum',
      { type: 'string', nullable: true, enum: ['a'] },
      { type: ['string', 'null'], enum: ['a', null] },
    ],
    [
      'an enum with null',
      { type: 'string', nullable: true, enum: ['a', null] },
      { type: ['string', 'null'], enum: ['a', null] },
    ],
    ['a bare enum', { nullable: true, enum: [1] }, { enum: [1, null] }],
    ['no type', { nullable: true, description: 'x' }, { description: 'x' }],
    ['allOf', { nullable: true, allOf: [ref] }, { anyOf: [{ allOf: [ref] }, nullType] }],
    ['anyOf', { nullable: true, anyOf: [ref] }, { anyOf: [{ anyOf: [ref] }, nullType] }],
    ['oneOf', { nullable: true, oneOf: [ref] }, { anyOf: [{ oneOf: [ref] }, nullType] }],
    ['not', { nullable: true, not: ref }, { anyOf: [{ not: ref }, nullType] }],
    [
      'inner schemas',
      { type: 'array', items: { type: 'integer', nullable: true } },
      { type: 'array', items: { type: ['integer', 'null'] } },
    ],
    [
      'properties called nullable',
      { properties: { nullable: { type: 'string', nullable: true } } },
      { properties: { nullable: { type: ['string', 'null'] } } },
    ],
  ];

  test.each(cases)('of %s', (_, schema, expected) => {
    expect(normalised(schema, '3.0.3')).toEqual(expected);
    // Documents that were 3.0 before they called themselves 3.1 still mean it.
    expect(normalised(schema, '3.1.0')).toEqual(expected);
  });
});

describe('what stands beside a reference', () => {
  const schema = { ...ref, nullable: true, minLength: 1 };

  test('is ignored in 3.0', () => expect(normalised(schema, '3.0.0')).toEqual(ref));

  test('counts in 3.1', () => {
    expect(normalised(schema, '3.1.0')).toEqual({ anyOf: [{ ...ref, minLength: 1 }, nullType] });
  });
});

test.each<[JsonObject, JsonObject]>([
  [{ minimum: 1, exclusiveMinimum: true }, { exclusiveMinimum: 1 }],
  [{ maximum: 9, exclusiveMaximum: true }, { exclusiveMaximum: 9 }],
  [{ minimum: 1, exclusiveMinimum: false }, { minimum: 1 }],
  [{ exclusiveMinimum: true }, {}],
  [{ exclusiveMinimum: 1 }, { exclusiveMinimum: 1 }],
  [
    { minimum: 0, exclusiveMinimum: 1 },
    { minimum: 0, exclusiveMinimum: 1 },
  ],
  [{ enum: ['a', 'b', 'a'] }, { enum: ['a', 'b'] }],
  [{ enum: [{ a: 1 }, { a: 1 }] }, { enum: [{ a: 1 }] }],
  [{ required: ['a', 'a'] }, { required: ['a'] }],
  [{ type: 'string', required: true }, { type: 'string' }],
  [{ allOf: [], anyOf: [], oneOf: [], type: 'object' }, { type: 'object' }],
])('mends %j', (schema, expected) => {
  expect(mendKeywords(schema)).toEqual(expected);
});

test('a keyword called __proto__ stays a keyword', () => {
  const mended = mendKeywords(JSON.parse('{"type":"string","__proto__":{"allOf":[]}}'));
  expect(Object.getPrototypeOf(mended)).toBe(Object.prototype);
  expect('allOf' in mended).toBe(false);
});

test('examples, defaults, enums and extensions are not taken for schemas', () => {
  const lookalike = { nullable: true, type: 'string' };
  const schema = {
    type: 'object',
    default: lookalike,
    example: lookalike,
    enum: [lookalike],
    'x-extension': lookalike,
  };
  expect(normalised(schema, '3.0.3')).toEqual(schema);
});

test('schemas are found wherever a document can hold them', () => {
  const content = { 'application/json': { schema: { type: 'string', nullable: true } } };
  const parameter = { name: 'a', in: 'query', schema: { type: 'string', nullable: true } };
  const operation = {
    operationId: 'it',
    parameters: [parameter, { name: 'b', in: 'query', content }],
    requestBody: { content },
    responses: {
      '200': { headers: { a: { schema: { nullable: true, type: 'string' } } }, content },
    },
  };
  const document = normalise({
    openapi: '3.0.3',
    paths: { '/a': { parameters: [parameter], post: operation } },
    webhooks: { hook: { post: operation } },
    components: {
      callbacks: { a: { '{$url}': { post: operation } } },
      headers: { a: { schema: { type: 'string', nullable: true } } },
      parameters: { a: parameter },
      requestBodies: { a: { content } },
      responses: { a: { content } },
    },
  });
  const text = JSON.stringify(document);
  expect(text).not.toContain('nullable');
  expect(text.match(/\["string","null"\]/g)).toHaveLength(20);
});
