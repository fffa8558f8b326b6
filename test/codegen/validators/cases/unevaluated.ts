/** unevaluatedProperties and unevaluatedItems, across everything that can speak about a part of a value. */

/* oxlint-disable unicorn/no-thenable -- JSON Schema has a keyword of that name */

import type { Cases, Components } from '../harness.js';

const components: Components = {
  Named: { properties: { name: { type: 'string' } } },
  Open: { properties: { a: {} }, unevaluatedProperties: true },
  Closed: { properties: { a: {} }, unevaluatedProperties: false },
  Node: {
    properties: { child: { $ref: '#/components/schemas/Node' } },
    anyOf: [{ properties: { x: {} }, required: ['x'] }, true],
    unevaluatedProperties: false,
  },
};

export const unevaluatedProperties: Cases = {
  'beside properties': {
    schema: {
      properties: { a: {} },
      patternProperties: { '^x-': {} },
      unevaluatedProperties: false,
    },
    valid: [{}, { a: 1, 'x-b': 2 }, 'a'],
    invalid: [{ b: 1 }],
  },
  alone: { schema: { unevaluatedProperties: false }, valid: [{}], invalid: [{ a: 1 }] },
  'as a schema': {
    schema: { properties: { a: {} }, unevaluatedProperties: { type: 'number' } },
    valid: [{ a: 'x', b: 1 }],
    invalid: [{ b: 'x' }],
  },
  'beside additionalProperties': {
    schema: { additionalProperties: { type: 'number' }, unevaluatedProperties: false },
    valid: [{ a: 1 }],
    invalid: [{ a: 'x' }],
  },
  'across allOf and $ref': {
    schema: {
      $ref: '#/components/schemas/Named',
      allOf: [{ properties: { a: {} } }, { allOf: [{ properties: { b: {} } }] }],
      unevaluatedProperties: false,
    },
    components,
    valid: [{ name: 'x', a: 1, b: 2 }],
    invalid: [{ name: 'x', c: 1 }, { name: 1 }],
  },
  'across a schema that evaluates the rest': {
    schema: { allOf: [{ $ref: '#/components/schemas/Open' }], unevaluatedProperties: false },
    components,
    valid: [{ a: 1, z: 1 }],
  },
  'inside a schema that is closed itself': {
    schema: {
      allOf: [{ $ref: '#/components/schemas/Closed' }],
      properties: { b: {} },
      unevaluatedProperties: false,
    },
    components,
    valid: [{ a: 1 }],
    invalid: [{ b: 1 }, { a: 1, b: 1 }],
  },
  'across anyOf': {
    schema: {
      anyOf: [
        { properties: { a: { type: 'number' } }, required: ['a'] },
        { properties: { b: { type: 'number' } }, required: ['b'] },
      ],
      unevaluatedProperties: false,
    },
    valid: [{ a: 1 }, { a: 1, b: 2 }],
    invalid: [{ a: 1, c: 1 }, { a: 1, b: 'x' }, {}],
  },
  'across oneOf': {
    schema: {
      type: 'object',
      properties: { kind: { type: 'string' } },
      oneOf: [
        { properties: { kind: { const: 'a' }, x: {} }, required: ['kind'] },
        { properties: { kind: { const: 'b' }, y: {} }, required: ['kind'] },
      ],
      unevaluatedProperties: false,
    },
    valid: [
      { kind: 'a', x: 1 },
      { kind: 'b', y: 1 },
    ],
    invalid: [
      { kind: 'a', y: 1 },
      { kind: 'b', z: 1 },
    ],
  },
  'across if, then and else': {
    schema: {
      if: { properties: { kind: { const: 'a' } }, required: ['kind'] },
      then: { properties: { x: {} } },
      else: { properties: { y: {} } },
      unevaluatedProperties: false,
    },
    valid: [{ kind: 'a', x: 1 }, { y: 1 }, {}],
    invalid: [{ kind: 'a', y: 1 }, { kind: 'b' }, { x: 1 }],
  },
  'across if alone': {
    schema: { if: { properties: { a: { const: 1 } } }, unevaluatedProperties: false },
    valid: [{ a: 1 }, {}],
    invalid: [{ a: 2 }, { b: 1 }],
    notAjv: 'it forgets what an if has evaluated when there is no then',
  },
  'across dependentSchemas': {
    schema: {
      properties: { a: {} },
      dependentSchemas: { a: { properties: { b: {} } } },
      unevaluatedProperties: false,
    },
    valid: [{ a: 1, b: 1 }, { a: 1 }],
    invalid: [{ b: 1 }, { a: 1, c: 1 }],
  },
  'not across not': {
    schema: {
      not: { properties: { a: { type: 'string' } }, required: ['a'] },
      unevaluatedProperties: false,
    },
    valid: [{}],
    invalid: [{ a: 1 }],
  },
  'across nested conditions': {
    schema: {
      anyOf: [
        {
          required: ['a'],
          properties: { a: {} },
          anyOf: [{ required: ['b'], properties: { b: {} } }, true],
        },
        { required: ['z'] },
      ],
      unevaluatedProperties: false,
    },
    valid: [{ a: 1, b: 1 }, { a: 1 }],
    invalid: [{ z: 1 }, { a: 1, z: 1 }, { b: 1 }],
  },
  recursive: {
    schema: { $ref: '#/components/schemas/Node' },
    components,
    valid: [{ x: 1, child: { child: { x: 1 } } }],
    invalid: [{ child: { y: 1 } }, { y: 1 }],
  },
  'cousins do not see each other': {
    schema: { allOf: [{ properties: { a: {} } }, { unevaluatedProperties: false }] },
    valid: [{}],
    invalid: [{ a: 1 }],
  },
};

export const unevaluatedItems: Cases = {
  alone: { schema: { unevaluatedItems: false }, valid: [[], 'a'], invalid: [[1]] },
  'beside items': {
    schema: { items: { type: 'number' }, unevaluatedItems: false },
    valid: [[1, 2]],
    invalid: [['a']],
  },
  'beside prefixItems': {
    schema: { prefixItems: [{ type: 'number' }], unevaluatedItems: false },
    valid: [[], [1]],
    invalid: [[1, 2], ['a']],
  },
  'as a schema': {
    schema: { prefixItems: [true], unevaluatedItems: { type: 'number' } },
    valid: [['a', 1]],
    invalid: [['a', 'b']],
  },
  'across allOf': {
    schema: {
      allOf: [{ prefixItems: [true, true] }, { prefixItems: [true] }],
      unevaluatedItems: false,
    },
    valid: [[1, 2]],
    invalid: [[1, 2, 3]],
  },
  'across anyOf': {
    schema: {
      prefixItems: [true],
      anyOf: [{ prefixItems: [true, { const: 2 }] }, { prefixItems: [true, true, { const: 3 }] }],
      unevaluatedItems: false,
    },
    valid: [[1], [1, 2], [1, 2, 3], [1, 5]],
    invalid: [
      [1, 5, 6, 7],
      [1, 2, 4],
    ],
  },
  'across if': {
    schema: {
      if: { prefixItems: [{ const: 'a' }] },
      then: { prefixItems: [true, true] },
      unevaluatedItems: false,
    },
    valid: [[], ['a'], ['a', 1]],
    invalid: [['b'], ['a', 1, 2]],
    notAjv: 'it counts the items of an if that does not hold as evaluated',
  },
  'across contains': {
    schema: { prefixItems: [true], contains: { type: 'string' }, unevaluatedItems: false },
    valid: [['a'], [1, 'a', 'b']],
    invalid: [[1, 'a', 2], [1]],
    notAjv: 'it does not count what contains has matched as evaluated',
  },
};
