/** Types, enumerated values, numbers and strings, one table of cases for each keyword. */

import type { Cases } from '../harness.js';

const ONE_OF_EACH = [null, true, false, 0, -1, 1.5, '', 'a', [], [1], {}, { a: 1 }];

export const types: Cases = {
  'boolean schema true': { schema: true, valid: ONE_OF_EACH },
  'boolean schema false': { schema: false, invalid: ONE_OF_EACH },
  'empty schema': { schema: {}, valid: ONE_OF_EACH },
  null: { schema: { type: 'null' }, valid: [null], invalid: [0, '', false, [], {}] },
  boolean: { schema: { type: 'boolean' }, valid: [true, false], invalid: [null, 0, 'true'] },
  integer: {
    schema: { type: 'integer' },
    valid: [0, 1.0, -3, 2 ** 53 - 1],
    invalid: [1.5, '1', null, true],
  },
  'integer of more than 53 bits': {
    schema: { type: 'integer' },
    invalid: [2 ** 53, -(2 ** 53), 1e20],
    notAjv: 'It takes what the parser has rounded for what was sent.',
  },
  number: {
    schema: { type: 'number' },
    valid: [0, 1.5, -3e-7],
    invalid: ['1', null, Number.NaN, Infinity],
  },
  string: { schema: { type: 'string' }, valid: ['', 'a'], invalid: [null, 1, ['a'], {}] },
  array: {
    schema: { type: 'array' },
    valid: [[], [null]],
    invalid: [{}, null, 'a', { length: 0 }],
  },
  object: { schema: { type: 'object' }, valid: [{}, { a: 1 }], invalid: [[], null, 'a'] },
  'two types': { schema: { type: ['string', 'null'] }, valid: ['', null], invalid: [0, [], {}] },
  'integer or string': {
    schema: { type: ['integer', 'string'] },
    valid: [1, 'a'],
    invalid: [1.5, null],
  },
  'integer or number': { schema: { type: ['integer', 'number'] }, valid: [1, 1.5], invalid: ['1'] },
  'every type': {
    schema: { type: ['null', 'boolean', 'number', 'string', 'array', 'object'] },
    valid: ONE_OF_EACH,
  },
  'keywords under two types': {
    schema: { type: ['string', 'number'], minLength: 2, minimum: 5 },
    valid: ['ab', 5],
    invalid: ['a', 4, null],
  },
  'keywords without a type': {
    schema: { minLength: 2, minimum: 5, minItems: 1, required: ['a'] },
    valid: ['ab', 5, [1], { a: 1 }, null, true],
    invalid: ['a', 4, [], {}],
  },
};

export const enumerations: Cases = {
  strings: { schema: { enum: ['a', 'b'] }, valid: ['a', 'b'], invalid: ['c', 'A', null, ['a']] },
  'one value': { schema: { enum: ['a'] }, valid: ['a'], invalid: ['b', null] },
  'no value': { schema: { enum: [] }, invalid: ONE_OF_EACH, notAjv: 'it refuses the schema' },
  'many strings': {
    schema: { type: 'string', enum: ['a', 'b', 'c', 'd', 'e', 'f', 'g'] },
    valid: ['a', 'g'],
    invalid: ['h', 1, null, {}],
  },
  'null among strings': {
    schema: { type: ['string', 'null'], enum: ['a', null] },
    valid: ['a', null],
    invalid: ['b', 0],
  },
  'null in the enum but not in the type': {
    schema: { type: 'string', enum: ['a', null] },
    valid: ['a'],
    invalid: [null],
  },
  'null in the type but not in the enum': {
    schema: { type: ['string', 'null'], enum: ['a'] },
    valid: ['a'],
    invalid: [null],
  },
  'values of the wrong type only': {
    schema: { type: 'integer', enum: ['1', 1.5] },
    invalid: [1, '1', 1.5],
  },
  'mixed kinds': {
    schema: { enum: [1, '1', true, null, 0] },
    valid: [1, '1', true, null, 0],
    invalid: [false, 2, ''],
  },
  containers: {
    schema: { enum: [[1, { a: 2 }], { b: [null] }, 'x'] },
    valid: [[1, { a: 2 }], { b: [null] }, 'x'],
    invalid: [[1, { a: 3 }], { b: [] }, [1], {}, { b: [null], c: 1 }],
  },
  'with other keywords': {
    schema: { enum: ['ab', 'c', 5], minLength: 2 },
    valid: ['ab', 5],
    invalid: ['c', 'xy'],
  },
  'const string': { schema: { const: 'a' }, valid: ['a'], invalid: ['b', null] },
  'const null': { schema: { const: null }, valid: [null], invalid: [0, false, '', {}] },
  'const zero': { schema: { const: 0 }, valid: [0, -0], invalid: [false, null, ''] },
  'const object': {
    schema: { const: { a: { b: [1] } } },
    valid: [{ a: { b: [1] } }],
    invalid: [{ a: { b: [1, 2] } }, {}],
  },
  'const and enum': { schema: { const: 1, enum: [1, 2] }, valid: [1], invalid: [2] },
  'const that the enum lacks': { schema: { const: 3, enum: [1, 2] }, invalid: [1, 3] },
  'const and type': { schema: { type: 'string', const: 1 }, invalid: [1, '1'] },
};

export const numbers: Cases = {
  minimum: { schema: { minimum: 1.5 }, valid: [1.5, 2, 'a'], invalid: [1.4, -2] },
  maximum: { schema: { maximum: 0 }, valid: [0, -0, -1], invalid: [0.1] },
  exclusiveMinimum: { schema: { exclusiveMinimum: 0 }, valid: [1e-9], invalid: [0, -1] },
  exclusiveMaximum: { schema: { exclusiveMaximum: 10 }, valid: [9.99], invalid: [10] },
  'negative bounds': { schema: { minimum: -5, maximum: -1 }, valid: [-5, -1], invalid: [-6, 0] },
  'multipleOf a whole number': {
    schema: { multipleOf: 5 },
    valid: [0, -10, 1e6],
    invalid: [1, 5.5],
  },
  'multipleOf a large number': { schema: { multipleOf: 1e20 }, valid: [3e20], invalid: [1, 1e19] },
  'multipleOf a cent': {
    schema: { multipleOf: 0.01 },
    valid: [0.07, 19.99, 4.35, 1.1, 0, -8.31, 123456789.01, 1e21],
    invalid: [0.075, 0.001, 1e-9],
    notAjv: 'it divides in binary, where 0.07 / 0.01 is not whole',
  },
  'multipleOf a quarter': {
    schema: { multipleOf: 0.25 },
    valid: [0.5, -1.75, 3],
    invalid: [0.3, 0.01],
  },
  'multipleOf a tiny number': {
    schema: { multipleOf: 1e-7 },
    valid: [3e-7, 1],
    invalid: [1.5e-7],
    notAjv: 'binary',
  },
  'multipleOf something above one': {
    schema: { multipleOf: 2.5 },
    valid: [5, 7.5, -10],
    invalid: [1, 2.4],
  },
  'multipleOf a huge value': {
    schema: { multipleOf: 2.5 },
    valid: [1e300],
    invalid: [],
    notAjv: 'binary',
  },
};

export const strings: Cases = {
  minLength: { schema: { minLength: 2 }, valid: ['ab', 'é!', 5], invalid: ['a', ''] },
  'minLength 1': { schema: { minLength: 1 }, valid: ['a'], invalid: [''] },
  'minLength 0': { schema: { minLength: 0 }, valid: [''] },
  'minLength in code points': { schema: { minLength: 2 }, valid: ['💩💩', 'a💩'], invalid: ['💩'] },
  maxLength: { schema: { maxLength: 2 }, valid: ['', 'ab'], invalid: ['abc'] },
  'maxLength 0': { schema: { maxLength: 0 }, valid: [''], invalid: ['a'] },
  'maxLength in code points': {
    schema: { maxLength: 2 },
    valid: ['💩💩'],
    invalid: ['💩💩💩', '💩💩a'],
  },
  pattern: { schema: { pattern: '^[a-z]+$' }, valid: ['abc', 7], invalid: ['', 'aBc', 'a\n'] },
  'pattern is not anchored': { schema: { pattern: 'b' }, valid: ['abc'], invalid: ['ac'] },
  'pattern in unicode': { schema: { pattern: '^.\\p{L}$' }, valid: ['💩é'], invalid: ['ab1'] },
  'pattern that only compiles without the unicode flag': {
    schema: { pattern: '^[\\w\\-\\_]+$' },
    valid: ['a-b_c'],
    invalid: ['a b'],
    notAjv: 'it always compiles with the flag',
  },
  'pattern with slashes and quotes': {
    schema: { pattern: '^/"\'`\\\\$' },
    valid: ['/"\'`\\'],
    invalid: ['/'],
  },
};
