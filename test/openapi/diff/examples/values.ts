/** Changes of what values a schema accepts. */

import type { SchemaExample } from './example.js';

export const valueExamples: readonly SchemaExample[] = [
  {
    code: 'type-narrowed',
    old: { type: 'number' },
    new: { type: 'integer' },
    onlyOld: 1.5,
  },
  {
    code: 'type-widened',
    old: { type: 'string' },
    new: { type: ['string', 'integer'] },
    onlyNew: 5,
  },
  {
    code: 'type-changed',
    old: { type: 'string' },
    new: { type: 'integer' },
    onlyOld: 'five',
    onlyNew: 5,
  },
  {
    code: 'null-refused',
    old: { type: ['string', 'null'] },
    new: { type: 'string' },
    onlyOld: null,
  },
  {
    code: 'null-accepted',
    old: { type: 'string' },
    new: { anyOf: [{ type: 'string' }, { type: 'null' }] },
    onlyNew: null,
  },
  {
    code: 'enum-value-removed',
    old: { type: 'string', enum: ['ready', 'pending', 'resumed'] },
    new: { type: 'string', enum: ['ready', 'pending'] },
    onlyOld: 'resumed',
  },
  {
    code: 'enum-value-added',
    old: { type: 'string', enum: ['ready', 'pending'] },
    new: { type: 'string', enum: ['ready', 'pending', 'onboarding'] },
    onlyNew: 'onboarding',
  },
  {
    code: 'enum-added',
    old: { type: 'string' },
    new: { type: 'string', enum: ['eur', 'usd'] },
    onlyOld: 'gbp',
  },
  {
    code: 'enum-removed',
    old: { const: 'eur' },
    new: { type: 'string' },
    onlyNew: 'gbp',
  },
  {
    code: 'limit-tightened',
    old: { type: 'string', maxLength: 100 },
    new: { type: 'string', maxLength: 3 },
    onlyOld: 'four',
  },
  {
    code: 'limit-tightened',
    old: { type: 'integer' },
    new: { type: 'integer', minimum: 1 },
    onlyOld: 0,
  },
  {
    code: 'limit-tightened',
    old: { type: 'number', minimum: 0 },
    new: { type: 'number', exclusiveMinimum: 0 },
    onlyOld: 0,
  },
  {
    code: 'limit-tightened',
    old: { type: 'integer' },
    new: { type: 'integer', multipleOf: 10 },
    onlyOld: 5,
  },
  {
    code: 'limit-tightened',
    old: { type: 'array', items: { type: 'integer' } },
    new: { type: 'array', items: { type: 'integer' }, uniqueItems: true },
    onlyOld: [1, 1],
  },
  {
    code: 'limit-loosened',
    old: { type: 'array', items: { type: 'string' }, maxItems: 2 },
    new: { type: 'array', items: { type: 'string' }, maxItems: 10 },
    onlyNew: ['a', 'b', 'c'],
  },
  {
    code: 'limit-loosened',
    old: { type: 'string', minLength: 1 },
    new: { type: 'string' },
    onlyNew: '',
  },
  {
    code: 'limit-loosened',
    old: { type: 'object', minProperties: 1 },
    new: { type: 'object' },
    onlyNew: {},
  },
  {
    code: 'pattern-added',
    old: { type: 'string' },
    new: { type: 'string', pattern: '^icfg_' },
    onlyOld: 'abc',
  },
  {
    code: 'pattern-removed',
    old: { type: 'string', pattern: '^icfg_' },
    new: { type: 'string' },
    onlyNew: 'abc',
  },
  {
    code: 'pattern-changed',
    old: { type: 'string', pattern: '^a' },
    new: { type: 'string', pattern: '^b' },
    onlyOld: 'a',
    onlyNew: 'b',
  },
  {
    code: 'format-added',
    old: { type: 'string' },
    new: { type: 'string', format: 'date-time' },
    onlyOld: 'yesterday',
  },
  {
    code: 'format-removed',
    old: { type: 'string', format: 'uuid' },
    new: { type: 'string' },
    onlyNew: 'yesterday',
  },
  {
    code: 'format-changed',
    old: { type: 'integer', format: 'int32' },
    new: { type: 'integer', format: 'int64' },
    onlyNew: 3_000_000_000,
  },
  {
    code: 'format-changed',
    old: { type: 'string', format: 'date' },
    new: { type: 'string', format: 'date-time' },
    onlyOld: '2026-01-31',
    onlyNew: '2026-01-31T12:00:00Z',
  },
  {
    code: 'format-added',
    old: { type: 'string' },
    new: { type: 'string', format: 'password' },
    both: 'secret',
  },
];
