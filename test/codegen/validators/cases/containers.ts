/** Arrays and objects, one table of cases for each keyword. */

import type { Case, Cases } from '../harness.js';

/** An object with an own property of that name, as JSON.parse makes it even for __proto__. */
function json(text: string): unknown {
  return JSON.parse(text);
}

const range = (length: number): number[] => Array.from({ length }, (_, index) => index);

export const arrays: Cases = {
  items: {
    schema: { items: { type: 'string' } },
    valid: [[], ['a'], 'a'],
    invalid: [['a', 1], [null]],
  },
  'items false': { schema: { items: false }, valid: [[]], invalid: [[1]] },
  'items true': { schema: { items: true }, valid: [[], [1, null]] },
  'nested items': {
    schema: { type: 'array', items: { type: 'array', items: { type: 'integer' } } },
    valid: [[[1], []]],
    invalid: [[[1], [1.5]], [1]],
  },
  prefixItems: {
    schema: { prefixItems: [{ type: 'string' }, { type: 'number' }] },
    valid: [[], ['a'], ['a', 1], ['a', 1, null]],
    invalid: [[1], ['a', 'b']],
  },
  'prefixItems and items': {
    schema: { prefixItems: [{ type: 'string' }], items: { type: 'number' } },
    valid: [[], ['a'], ['a', 1, 2]],
    invalid: [['a', 'b'], [1]],
  },
  'a tuple': {
    schema: { type: 'array', prefixItems: [{ const: 1 }, { const: 2 }], items: false, minItems: 2 },
    valid: [[1, 2]],
    invalid: [[1], [1, 2, 3], [2, 1]],
  },
  minItems: { schema: { minItems: 2 }, valid: [[1, 2]], invalid: [[], [1]] },
  maxItems: { schema: { maxItems: 1 }, valid: [[], [1]], invalid: [[1, 2]] },
  'maxItems 0': { schema: { maxItems: 0 }, valid: [[]], invalid: [[1]] },
  uniqueItems: {
    schema: { uniqueItems: true },
    valid: [[], [1, '1', true, null, [], {}], [[1], [2]], [{ a: 1 }, { a: 2 }], [0, false]],
    invalid: [
      [1, 1],
      ['a', 'b', 'a'],
      [
        { a: 1, b: 2 },
        { b: 2, a: 1 },
      ],
      [[1], [1]],
      [null, null],
    ],
  },
  'uniqueItems in a long array': {
    schema: { uniqueItems: true },
    valid: [range(50), [...range(20), ...range(20).map(String)], range(20).map((id) => ({ id }))],
    invalid: [
      [...range(50), 7],
      [...range(20).map((a) => ({ a, b: 1 })), { b: 1, a: 3 }],
      [...range(20), [1], [1]],
    ],
  },
  'uniqueItems false': { schema: { uniqueItems: false }, valid: [[1, 1]] },
  contains: {
    schema: { contains: { type: 'string' } },
    valid: [['a'], [1, 'a']],
    invalid: [[], [1]],
  },
  'contains with bounds': {
    schema: { contains: { type: 'string' }, minContains: 2, maxContains: 3 },
    valid: [
      ['a', 1, 'b'],
      ['a', 'b', 'c'],
    ],
    invalid: [['a'], ['a', 'b', 'c', 'd'], []],
  },
  'minContains 0': { schema: { contains: { type: 'string' }, minContains: 0 }, valid: [[], [1]] },
  'minContains 0 with a maximum': {
    schema: { contains: { type: 'string' }, minContains: 0, maxContains: 1 },
    valid: [[], ['a']],
    invalid: [['a', 'b']],
  },
  'bounds without contains': { schema: { minContains: 2, maxContains: 1 }, valid: [[], [1]] },
};

export const objects: Cases = {
  properties: {
    schema: { properties: { a: { type: 'string' }, b: { type: 'number' } } },
    valid: [{}, { a: '' }, { a: '', b: 1, c: null }, 'a'],
    invalid: [{ a: 1 }, { a: '', b: null }],
  },
  'property false': {
    schema: { properties: { a: false, b: true } },
    valid: [{}, { b: 1 }],
    invalid: [{ a: null }],
  },
  required: {
    schema: { required: ['a', 'b'] },
    valid: [{ a: null, b: 0 }, []],
    invalid: [{}, { a: 1 }],
  },
  'required and declared': {
    schema: { type: 'object', required: ['a'], properties: { a: { type: 'string' } } },
    valid: [{ a: '' }],
    invalid: [{}, { a: 1 }, { a: null }],
  },
  'required names that objects inherit': {
    schema: { required: ['constructor', 'toString', 'hasOwnProperty'] },
    valid: [{ constructor: 1, toString: 1, hasOwnProperty: 1 }],
    invalid: [{}, { constructor: 1, toString: 1 }],
    notAjv: 'it looks at inherited properties unless told otherwise',
  },
  'required __proto__': {
    schema: { required: ['__proto__'] },
    valid: [json('{"__proto__": 1}')],
    invalid: [{}],
    notAjv: 'it looks at inherited properties',
  },
  'declared names that objects inherit': {
    schema: {
      properties: json(
        '{"__proto__": {"type": "string"}, "constructor": {"type": "number"}}',
      ) as Record<string, object>,
    } as Case['schema'],
    valid: [{}, json('{"__proto__": "a"}'), { constructor: 1 }],
    invalid: [json('{"__proto__": 1}'), { constructor: 'a' }],
    notAjv: 'it skips __proto__ and looks at inherited properties',
  },
  'additionalProperties false': {
    schema: { properties: { a: {} }, additionalProperties: false },
    valid: [{}, { a: 1 }],
    invalid: [{ b: 1 }, { a: 1, b: null }, json('{"__proto__": 1}'), { constructor: 1 }],
  },
  'additionalProperties false and no properties': {
    schema: { type: 'object', additionalProperties: false },
    valid: [{}],
    invalid: [{ a: 1 }],
  },
  'additionalProperties as a schema': {
    schema: { properties: { a: {} }, additionalProperties: { type: 'number' } },
    valid: [{ a: 'x', b: 1 }],
    invalid: [{ b: 'x' }],
  },
  'additionalProperties beside many properties': {
    schema: {
      properties: Object.fromEntries(range(20).map((n) => [`p${n}`, {}])),
      additionalProperties: false,
    },
    valid: [{ p0: 1, p19: 2 }],
    invalid: [{ p20: 1 }, { p: 1 }],
  },
  patternProperties: {
    schema: { patternProperties: { '^n': { type: 'number' }, s$: { type: ['string', 'number'] } } },
    valid: [{}, { n: 1, s: 'a', x: null }, { ns: 1 }],
    invalid: [{ n: 'a' }, { as: null }, { ns: 'a' }],
  },
  'patternProperties and additionalProperties': {
    schema: {
      properties: { a: {} },
      patternProperties: { '^x-': true },
      additionalProperties: false,
    },
    valid: [{ a: 1, 'x-y': 2 }],
    invalid: [{ b: 1 }],
  },
  'patternProperties false': {
    schema: { patternProperties: { '^_': false } },
    valid: [{ a: 1 }],
    invalid: [{ _a: 1 }],
  },
  propertyNames: {
    schema: { propertyNames: { pattern: '^[a-z]+$', maxLength: 3 } },
    valid: [{}, { abc: 1 }],
    invalid: [{ A: 1 }, { abcd: 1 }],
  },
  'propertyNames enum': {
    schema: { propertyNames: { enum: ['a', 'b'] } },
    valid: [{ a: 1 }],
    invalid: [{ c: 1 }],
  },
  'propertyNames false': { schema: { propertyNames: false }, valid: [{}], invalid: [{ a: 1 }] },
  minProperties: { schema: { minProperties: 2 }, valid: [{ a: 1, b: 2 }], invalid: [{}, { a: 1 }] },
  maxProperties: { schema: { maxProperties: 1 }, valid: [{}, { a: 1 }], invalid: [{ a: 1, b: 2 }] },
  dependentRequired: {
    schema: { dependentRequired: { a: ['b', 'c'] } },
    valid: [{}, { b: 1 }, { a: 1, b: 1, c: 1 }],
    invalid: [{ a: 1 }, { a: 1, b: 1 }],
  },
  dependentSchemas: {
    schema: {
      dependentSchemas: { a: { required: ['b'], properties: { b: { type: 'number' } } }, z: false },
    },
    valid: [{}, { b: 'x' }, { a: 1, b: 1 }],
    invalid: [{ a: 1 }, { a: 1, b: 'x' }, { z: 1 }],
  },
  'everything at once': {
    schema: {
      type: 'object',
      required: ['id', 'items'],
      properties: {
        id: { type: 'string', minLength: 1 },
        items: {
          type: 'array',
          items: { type: 'object', required: ['n'], properties: { n: { type: 'integer' } } },
        },
      },
      additionalProperties: false,
      maxProperties: 2,
    },
    valid: [{ id: 'a', items: [{ n: 1 }] }],
    invalid: [
      { id: '', items: [] },
      { id: 'a' },
      { id: 'a', items: [{}] },
      { id: 'a', items: [], x: 1 },
    ],
  },
};
