/** Schemas that cannot be compiled, and what validators do not assert. */

import { describe, expect, test } from 'vitest';
import {
  checkSchema,
  type JsonSchema,
  SchemaCompileError,
} from '../../../src/codegen/validators/compile.js';
import { compileOne, type Components } from './harness.js';

function problemOf(schema: unknown, components?: Components): SchemaCompileError {
  try {
    // A description may hold anything where a schema belongs.
    compileOne(schema as JsonSchema, components);
  } catch (error) {
    if (error instanceof SchemaCompileError) return error;
    throw error;
  }
  throw new Error('it compiled');
}

describe('malformed keywords', () => {
  test.each<[string, unknown]>([
    ['type', 'text'],
    ['type', ['string', 'file']],
    ['type', []],
    ['enum', 'a'],
    ['minimum', '1'],
    ['exclusiveMinimum', true],
    ['multipleOf', 0],
    ['minLength', -1],
    ['maxItems', 1.5],
    ['uniqueItems', 'yes'],
    ['pattern', '('],
    ['pattern', 5],
    ['format', 1],
    ['items', [{}]],
    ['prefixItems', {}],
    ['prefixItems', []],
    ['properties', []],
    ['properties', { a: 'string' }],
    ['patternProperties', { '(': {} }],
    ['required', true],
    ['required', [1]],
    ['dependentRequired', { a: 'b' }],
    ['allOf', []],
    ['oneOf', {}],
    ['not', null],
    ['$ref', {}],
    ['readOnly', 'yes'],
    ['discriminator', { mapping: {} }],
    ['discriminator', { propertyName: 'a', mapping: { a: 1 } }],
  ])('%s: %j', (keyword, value) => {
    const schema = { properties: { 'a/b': { [keyword]: value } } };
    expect(problemOf(schema)).toMatchObject({
      keyword,
      pointer: '/check/properties/a~1b',
      name: 'SchemaCompileError',
    });
    expect(checkSchema({ [keyword]: value }, '/x')).toMatchObject([{ keyword, pointer: '/x' }]);
  });

  test('the message says what is wrong', () => {
    expect(checkSchema({ type: 'text' })[0]?.message).toBe('type names an unknown type: "text"');
    expect(checkSchema({ pattern: '(' })[0]?.message).toBe(
      'pattern is not a regular expression: "("',
    );
  });

  test('checkSchema looks at one schema object only', () => {
    expect(
      checkSchema({
        properties: { a: { type: 'text' } },
        $ref: '#/nowhere',
        type: 'string',
        'x-type': 1,
      }),
    ).toEqual([]);
    expect(checkSchema(true)).toEqual([]);
    expect(checkSchema(null)).toHaveLength(1);
    expect(checkSchema({ minimum: 'a', maximum: 'b' })).toHaveLength(2);
  });
});

describe('references', () => {
  test.each([
    '#/components/schemas/Missing',
    '#/components/schemas/A/properties/b',
    '#/paths/x',
    '#A',
    'other.yaml#/a',
    '#/components/schemas/constructor',
    '#/components/schemas/%',
  ])('%s leads nowhere', ($ref) => {
    expect(problemOf({ items: { $ref } }, { A: { properties: { a: {} } } })).toMatchObject({
      keyword: '$ref',
      pointer: '/check/items',
    });
  });

  test.each<[string, Components]>([
    ['to itself', { A: { $ref: '#/components/schemas/A' } }],
    [
      'through another',
      { A: { $ref: '#/components/schemas/B' }, B: { $ref: '#/components/schemas/A' } },
    ],
    ['through allOf', { A: { allOf: [{ $ref: '#/components/schemas/A' }] } }],
    ['through anyOf and not', { A: { anyOf: [{ not: { $ref: '#/components/schemas/A' } }] } }],
    [
      'away from where it is used',
      {
        A: { items: { $ref: '#/components/schemas/B' } },
        B: { if: { $ref: '#/components/schemas/B' } },
      },
    ],
  ])('that lead back %s without end', (_, components) => {
    expect(problemOf({ $ref: '#/components/schemas/A' }, components).keyword).toBe('$ref');
  });

  test('problems in components point into the components', () => {
    const components: Components = {
      A: { properties: { a: { $ref: '#/components/schemas/B' } } },
      B: { items: { pattern: '(' } },
    };
    expect(problemOf({ $ref: '#/components/schemas/A' }, components).pointer).toBe(
      '/components/schemas/B/items',
    );
  });
});
