/** Changes of members, of alternatives, and of what schemas remark. */

import type { SchemaExample } from './example.js';

const id = { type: 'string' } as const;
const card = {
  type: 'object',
  required: ['kind', 'number'],
  properties: { kind: { const: 'card' }, number: { type: 'string' } },
} as const;
const bank = {
  type: 'object',
  required: ['kind', 'iban'],
  properties: { kind: { const: 'bank' }, iban: { type: 'string' } },
} as const;

export const objectExamples: readonly SchemaExample[] = [
  {
    code: 'limit-tightened',
    old: { type: 'object', required: ['a'] },
    new: { type: 'object', required: ['a'], minProperties: 2 },
    onlyOld: { a: 1 },
  },
  {
    code: 'required-property-added',
    old: { type: 'object', properties: { id } },
    new: { type: 'object', required: ['name'], properties: { id, name: { type: 'string' } } },
    onlyOld: { id: 'a' },
  },
  {
    code: 'optional-property-added',
    old: { type: 'object', properties: { id } },
    new: { type: 'object', properties: { id, note: { type: 'string' } } },
    both: { id: 'a', note: 'new' },
  },
  {
    code: 'optional-property-added',
    old: { type: 'object', properties: { id }, additionalProperties: false },
    new: {
      type: 'object',
      properties: { id, note: { type: 'string' } },
      additionalProperties: false,
    },
    onlyNew: { id: 'a', note: 'new' },
  },
  {
    code: 'required-property-removed',
    old: { type: 'object', required: ['name'], properties: { id, name: { type: 'string' } } },
    new: { type: 'object', properties: { id } },
    onlyNew: { id: 'a' },
  },
  {
    code: 'optional-property-removed',
    old: { type: 'object', properties: { id, note: { type: 'string' } } },
    new: { type: 'object', properties: { id } },
    both: { id: 'a', note: 'old' },
  },
  {
    code: 'optional-property-removed',
    old: {
      type: 'object',
      properties: { id, note: { type: 'string' } },
      additionalProperties: false,
    },
    new: { type: 'object', properties: { id }, additionalProperties: false },
    onlyOld: { id: 'a', note: 'old' },
  },
  {
    code: 'property-became-required',
    old: { type: 'object', properties: { id } },
    new: { type: 'object', required: ['id'], properties: { id } },
    onlyOld: {},
  },
  {
    code: 'property-became-optional',
    old: { type: 'object', required: ['id'], properties: { id } },
    new: { type: 'object', properties: { id } },
    onlyNew: {},
  },
  {
    code: 'unknown-properties-refused',
    old: { type: 'object', properties: { id } },
    new: { type: 'object', properties: { id }, additionalProperties: false },
    onlyOld: { id: 'a', more: 1 },
  },
  {
    code: 'unknown-properties-accepted',
    old: { type: 'object', properties: { id }, additionalProperties: false },
    new: { type: 'object', properties: { id } },
    onlyNew: { id: 'a', more: 1 },
  },
  {
    code: 'alternative-removed',
    old: { oneOf: [card, bank] },
    new: { oneOf: [card] },
    onlyOld: { kind: 'bank', iban: 'DE00' },
  },
  {
    code: 'alternative-added',
    old: { oneOf: [card] },
    new: { oneOf: [card, bank] },
    onlyNew: { kind: 'bank', iban: 'DE00' },
  },
  {
    code: 'alternatives-made-exclusive',
    old: {
      anyOf: [
        { type: 'string', maxLength: 5 },
        { type: 'string', pattern: '^a' },
      ],
    },
    new: {
      oneOf: [
        { type: 'string', maxLength: 5 },
        { type: 'string', pattern: '^a' },
      ],
    },
    onlyOld: 'abc',
  },
  {
    code: 'alternatives-made-inclusive',
    old: {
      oneOf: [
        { type: 'string', maxLength: 5 },
        { type: 'string', pattern: '^a' },
      ],
    },
    new: {
      anyOf: [
        { type: 'string', maxLength: 5 },
        { type: 'string', pattern: '^a' },
      ],
    },
    onlyNew: 'abc',
  },
  {
    code: 'condition-added',
    old: { type: 'array', items: { type: 'string' } },
    new: { type: 'array', items: { type: 'string' }, contains: { const: 'a' } },
    onlyOld: ['b'],
  },
  {
    code: 'condition-added',
    old: { type: 'object', properties: { id, size: { type: 'integer' } } },
    new: {
      type: 'object',
      properties: { id, size: { type: 'integer' } },
      dependentRequired: { id: ['size'] },
    },
    onlyOld: { id: 'a' },
  },
  {
    code: 'condition-removed',
    old: { type: 'string', not: { const: 'a' } },
    new: { type: 'string' },
    onlyNew: 'a',
  },
  {
    code: 'condition-removed',
    old: { type: 'object', propertyNames: { maxLength: 2 } },
    new: { type: 'object' },
    onlyNew: { long: 1 },
  },
  {
    code: 'condition-changed',
    old: { type: 'string', not: { const: 'a' } },
    new: { type: 'string', not: { const: 'b' } },
    onlyOld: 'b',
    onlyNew: 'a',
  },
  {
    code: 'condition-added',
    old: { type: 'string', not: { enum: ['a'] } },
    new: { type: 'string', not: { enum: ['a', 'b'] } },
    onlyOld: 'b',
  },
  {
    code: 'condition-removed',
    old: { not: { anyOf: [{ type: 'integer' }, { type: 'string' }] } },
    new: { not: { anyOf: [{ type: 'string' }] } },
    onlyNew: 5,
  },
  {
    code: 'access-changed',
    old: { type: 'object', properties: { id } },
    new: { type: 'object', properties: { id: { ...id, readOnly: true } } },
    both: { id: 'a' },
  },
  {
    code: 'default-changed',
    old: { type: 'integer', default: 20 },
    new: { type: 'integer', default: 100 },
    both: 20,
  },
  {
    code: 'discriminator-changed',
    old: { oneOf: [card, bank], discriminator: { propertyName: 'kind' } },
    new: { oneOf: [card, bank] },
    both: { kind: 'bank', iban: 'DE00' },
  },
  {
    code: 'property-deprecated',
    old: { type: 'object', properties: { id } },
    new: { type: 'object', properties: { id: { ...id, deprecated: true } } },
    both: { id: 'a' },
  },
  // Deeper down, and in what is listed.
  {
    code: 'property-became-required',
    old: { type: 'array', items: { type: 'object', properties: { id } } },
    new: { type: 'array', items: { type: 'object', required: ['id'], properties: { id } } },
    onlyOld: [{}],
  },
  {
    code: 'type-changed',
    old: { type: 'object', additionalProperties: { type: 'string' } },
    new: { type: 'object', additionalProperties: { type: 'integer' } },
    onlyOld: { a: 'text' },
    onlyNew: { a: 1 },
  },
  {
    code: 'enum-value-added',
    old: { oneOf: [bank, { ...card, properties: { ...card.properties, brand: { enum: ['a'] } } }] },
    new: {
      oneOf: [bank, { ...card, properties: { ...card.properties, brand: { enum: ['a', 'b'] } } }],
    },
    onlyNew: { kind: 'card', number: '1', brand: 'b' },
  },
  {
    code: 'property-became-required',
    old: { allOf: [{ type: 'object', properties: { id } }, { type: 'object' }] },
    new: { allOf: [{ type: 'object', properties: { id } }, { required: ['id'] }] },
    onlyOld: {},
  },
];
