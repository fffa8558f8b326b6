/** Keywords that combine schemas: allOf, anyOf, oneOf, not, if. */

/* oxlint-disable unicorn/no-thenable -- JSON Schema has a keyword of that name */

import type { Cases } from '../harness.js';

export const combinations: Cases = {
  allOf: {
    schema: { allOf: [{ minimum: 1 }, { maximum: 3 }] },
    valid: [1, 3, 'a'],
    invalid: [0, 4],
  },
  'allOf beside other keywords': {
    schema: {
      type: 'object',
      required: ['a'],
      allOf: [{ required: ['b'] }, { properties: { a: { type: 'number' } } }],
    },
    valid: [{ a: 1, b: 1 }],
    invalid: [{ a: 1 }, { b: 1 }, { a: 'x', b: 1 }, 1],
  },
  'allOf of types': {
    schema: { allOf: [{ type: ['string', 'null'] }, { type: ['string', 'number'] }] },
    valid: ['a'],
    invalid: [null, 1],
  },
  'allOf with false': { schema: { allOf: [true, false] }, invalid: [1, null] },
  anyOf: { schema: { anyOf: [{ minimum: 5 }, { maximum: 2 }] }, valid: [5, 2, 'a'], invalid: [3] },
  'anyOf of kinds': {
    schema: {
      anyOf: [
        { type: 'string', minLength: 2 },
        { type: 'null' },
        { type: 'array', items: { type: 'number' } },
      ],
    },
    valid: ['ab', null, [1]],
    invalid: ['a', 1, ['x'], {}],
  },
  'anyOf of overlapping kinds': {
    schema: {
      anyOf: [
        { type: ['string', 'null'], maxLength: 1 },
        { type: ['string', 'number'], minLength: 3 },
      ],
    },
    valid: ['a', 'abc', null, 5],
    invalid: ['ab', true, []],
  },
  'anyOf of integer and number': {
    schema: { anyOf: [{ type: 'integer' }, { type: 'number', minimum: 10 }] },
    valid: [1, 10.5],
    invalid: [1.5],
  },
  'anyOf with true': { schema: { anyOf: [{ type: 'string' }, true] }, valid: ['a', 1, null] },
  'anyOf with false': {
    schema: { anyOf: [{ type: 'string' }, false] },
    valid: ['a'],
    invalid: [1],
  },
  'anyOf with an empty schema': {
    schema: { anyOf: [{ type: 'string', minLength: 3 }, {}] },
    valid: ['a', 1],
  },
  'anyOf under a type': {
    schema: { type: 'string', anyOf: [{ maxLength: 1 }, { minLength: 3 }, { type: 'number' }] },
    valid: ['a', 'abc'],
    invalid: ['ab', 1],
  },
  'anyOf of required properties': {
    schema: { type: 'object', anyOf: [{ required: ['a'] }, { required: ['b'] }] },
    valid: [{ a: 1 }, { b: 1 }, { a: 1, b: 1 }],
    invalid: [{}, { c: 1 }],
  },
  oneOf: { schema: { oneOf: [{ minimum: 2 }, { maximum: 5 }] }, valid: [1, 6], invalid: [3, 'a'] },
  'oneOf of three': {
    schema: { oneOf: [{ minimum: 2 }, { maximum: 5 }, { const: 3 }] },
    valid: [1, 6],
    invalid: [3, 4],
  },
  'oneOf of kinds': {
    schema: { oneOf: [{ type: 'string' }, { type: 'integer' }] },
    valid: ['a', 1],
    invalid: [1.5, null],
  },
  'oneOf of integer and number': {
    schema: { oneOf: [{ type: 'integer' }, { type: 'number' }] },
    valid: [1.5],
    invalid: [1, 'a'],
  },
  'oneOf that repeats a branch': {
    schema: { oneOf: [{ type: 'string' }, { type: 'string' }] },
    invalid: ['a', 1],
  },
  'oneOf of single values': {
    schema: {
      oneOf: [{ const: 'a', title: 'A' }, { const: 'b' }, { type: 'null' }, { enum: [1, 2] }],
    },
    valid: ['a', 'b', null, 2],
    invalid: ['c', 3, {}],
  },
  'oneOf of values that overlap': {
    schema: { oneOf: [{ enum: ['a', 'b'] }, { enum: ['b', 'c'] }] },
    valid: ['a', 'c'],
    invalid: ['b', 'd'],
  },
  'anyOf of values that overlap': {
    schema: { anyOf: [{ enum: ['a', 'b'] }, { enum: ['b', 'c'] }] },
    valid: ['a', 'b', 'c'],
    invalid: ['d'],
  },
  not: { schema: { not: { type: 'string' } }, valid: [1, null], invalid: ['a'] },
  'not of everything': { schema: { not: {} }, invalid: [1, null, {}] },
  'not of nothing': { schema: { not: false }, valid: [1, null, {}] },
  'not required': { schema: { not: { required: ['a'] } }, valid: [{}], invalid: [{ a: 1 }, 1] },
  'if, then and else': {
    schema: { if: { required: ['a'] }, then: { required: ['b'] }, else: { required: ['c'] } },
    valid: [{ a: 1, b: 1 }, { c: 1 }, 5],
    invalid: [{ a: 1 }, {}, { a: 1, c: 1 }],
  },
  'if and then': {
    schema: { if: { type: 'string' }, then: { minLength: 2 } },
    valid: ['ab', 1],
    invalid: ['a'],
  },
  'if and else': {
    schema: { if: { type: 'string' }, else: { type: 'null' } },
    valid: ['a', null],
    invalid: [1],
  },
  'if alone': { schema: { if: false }, valid: [1] },
  'then alone': { schema: { then: false, else: false }, valid: [1] },
  'nested combinations': {
    schema: {
      anyOf: [
        { allOf: [{ type: 'number' }, { not: { minimum: 5 } }] },
        { oneOf: [{ const: 'a' }, { type: 'boolean' }] },
      ],
    },
    valid: [4, 'a', true],
    invalid: [5, 'b', null],
  },
};
