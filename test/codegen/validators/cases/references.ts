/** References to components and to places inside them. */

import type { Cases, Components } from '../harness.js';

const tree: Components = {
  Tree: {
    type: 'object',
    required: ['value'],
    properties: {
      value: { type: 'number' },
      children: { type: 'array', items: { $ref: '#/components/schemas/Tree' } },
    },
  },
  'odd/na~me %': { type: 'string' },
  Alias: { $ref: '#/components/schemas/Tree', description: 'another name' },
  WithDefs: {
    $defs: { inner: { type: 'null' } },
    properties: { x: { $ref: '#/components/schemas/WithDefs/$defs/inner' } },
  },
  List: {
    anyOf: [
      { type: 'null' },
      {
        type: 'object',
        properties: { next: { $ref: '#/components/schemas/List' } },
        required: ['next'],
      },
    ],
  },
};

export const references: Cases = {
  recursive: {
    schema: { $ref: '#/components/schemas/Tree' },
    components: tree,
    valid: [{ value: 1 }, { value: 1, children: [{ value: 2, children: [] }] }],
    invalid: [{ value: 1, children: [{ value: 'x' }] }, { children: [] }],
  },
  'recursive through anyOf': {
    schema: { $ref: '#/components/schemas/List' },
    components: tree,
    valid: [null, { next: { next: null } }],
    invalid: [{}, { next: { next: 1 } }],
  },
  alias: {
    schema: { $ref: '#/components/schemas/Alias' },
    components: tree,
    valid: [{ value: 1 }],
    invalid: [{}],
  },
  'with siblings': {
    schema: { $ref: '#/components/schemas/Tree', maxProperties: 1 },
    components: tree,
    valid: [{ value: 1 }],
    invalid: [{ value: 1, x: 1 }, {}],
  },
  'escaped names': {
    schema: { $ref: '#/components/schemas/odd~1na~0me%20%25' },
    components: tree,
    valid: ['a'],
    invalid: [1],
  },
  'deeper pointers': {
    schema: { items: { $ref: '#/components/schemas/Tree/properties/children/items' } },
    components: tree,
    valid: [[{ value: 1 }]],
    invalid: [[{}]],
  },
  $defs: {
    schema: { $ref: '#/components/schemas/WithDefs' },
    components: tree,
    valid: [{ x: null }, {}],
    invalid: [{ x: 1 }],
  },
};
