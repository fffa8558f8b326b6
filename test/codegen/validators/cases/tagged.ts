/** Alternatives that a property tells apart. */

import type { Cases, Components } from '../harness.js';

const cat = {
  type: 'object',
  required: ['kind'],
  properties: { kind: { const: 'cat' }, lives: { type: 'integer' } },
} as const;
const dog = {
  type: 'object',
  required: ['kind'],
  properties: { kind: { const: 'dog' }, name: { type: 'string' } },
} as const;
export const pets: Components = {
  Cat: cat,
  Dog: dog,
  Base: { type: 'object', required: ['kind'], properties: { kind: { type: 'string' } } },
  Fish: {
    allOf: [
      { $ref: '#/components/schemas/Base' },
      { properties: { kind: { enum: ['carp', 'eel'] } } },
    ],
  },
};
export const petsByName = ['Cat', 'Dog', 'Fish'].map((name) => ({
  $ref: `#/components/schemas/${name}`,
}));

export const tagged: Cases = {
  'branches inline': {
    schema: { oneOf: [cat, dog] },
    valid: [
      { kind: 'cat', lives: 9 },
      { kind: 'dog', name: 'a' },
      { kind: 'dog', lives: 'x' },
    ],
    invalid: [{ kind: 'cat', lives: 1.5 }, { kind: 'cow' }, {}, null, { kind: null }],
  },
  'branches by reference': {
    schema: { oneOf: petsByName },
    components: pets,
    valid: [{ kind: 'cat' }, { kind: 'eel' }],
    invalid: [{ kind: 'cat', lives: 'x' }, { kind: 'shark' }, {}, 5],
  },
  'branches of other kinds beside them': {
    schema: { anyOf: [...petsByName, { type: 'null' }, { type: 'string' }] },
    components: pets,
    valid: [null, 'a', { kind: 'carp' }],
    invalid: [1, { kind: 'x' }, []],
  },
  'a union inside a union': {
    schema: { oneOf: [{ oneOf: [cat, dog] }, { $ref: '#/components/schemas/Fish' }] },
    components: pets,
    valid: [{ kind: 'dog' }, { kind: 'carp' }],
    invalid: [{ kind: 'dog', name: 1 }, { kind: 'x' }],
  },
  'a branch that accepts other kinds as well is no tagged branch': {
    schema: {
      oneOf: [
        { required: ['k'], properties: { k: { const: 1 } } },
        { required: ['k'], properties: { k: { const: 2 } } },
      ],
    },
    valid: [{ k: 1 }, { k: 2 }],
    invalid: [{ k: 3 }, 'a', {}],
  },
  'an optional tag tells nothing': {
    schema: {
      oneOf: [
        { type: 'object', properties: { k: { const: 1 } } },
        { type: 'object', properties: { k: { const: 2 } } },
      ],
    },
    valid: [{ k: 1 }],
    invalid: [{}, { k: 3 }],
  },
  'a tag named like something objects inherit': {
    schema: {
      oneOf: ['a', 'b'].map(
        (tag) =>
          ({
            type: 'object',
            required: ['constructor'],
            properties: { constructor: { const: tag } },
          }) as const,
      ),
    },
    valid: [{ constructor: 'a' }],
    invalid: [{}, { constructor: 'c' }],
  },
  'a discriminator never widens its oneOf': {
    schema: {
      oneOf: [{ $ref: '#/components/schemas/Base' }, { $ref: '#/components/schemas/Cat' }],
      discriminator: { propertyName: 'kind', mapping: { cat: '#/components/schemas/Cat' } },
    },
    components: pets,
    valid: [{ kind: 'x' }],
    invalid: [{ kind: 'cat' }, {}],
  },
};
