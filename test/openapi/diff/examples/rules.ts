/** Changes of patterns of names, of conditions, and of what they leave over. */

/* oxlint-disable unicorn/no-thenable -- JSON Schema has a keyword of that name */

import type { JsonObject } from '../../../../src/openapi/json.js';
import type { SchemaExample } from './example.js';

const word = { type: 'string' } as const;
const count = { type: 'integer' } as const;
const members = { type: 'object', properties: { kind: word, size: count } } as const;
const ofCard = { properties: { kind: { const: 'card' } } } as const;

function extended(child: JsonObject | boolean, more: JsonObject = {}): JsonObject {
  return { type: 'object', properties: { id: word }, patternProperties: { '^x-': child }, ...more };
}

function list(more: JsonObject): JsonObject {
  return { type: 'array', prefixItems: [word], ...more };
}

export const ruleExamples: readonly SchemaExample[] = [
  {
    code: 'type-narrowed',
    old: { type: 'object', properties: { id: word } },
    new: extended(word),
    onlyOld: { 'x-a': 1 },
  },
  {
    code: 'type-widened',
    old: extended(word),
    new: { type: 'object', properties: { id: word } },
    onlyNew: { 'x-a': 1 },
  },
  {
    code: 'type-changed',
    old: extended(word),
    new: extended(count),
    onlyOld: { 'x-a': 'b' },
    onlyNew: { 'x-a': 1 },
  },
  {
    code: 'limit-tightened',
    old: extended(word, { additionalProperties: false }),
    new: extended({ ...word, maxLength: 1 }, { additionalProperties: false }),
    onlyOld: { 'x-a': 'bc' },
  },
  {
    code: 'unknown-properties-accepted',
    old: { type: 'object', properties: { id: word }, additionalProperties: false },
    new: extended(word, { additionalProperties: false }),
    onlyNew: { 'x-a': 'b' },
  },
  {
    code: 'unknown-properties-refused',
    old: extended({}),
    new: extended(false),
    onlyOld: { 'x-a': 'b' },
  },
  {
    code: 'condition-added',
    old: members,
    new: { ...members, if: ofCard, then: { required: ['size'] } },
    onlyOld: { kind: 'card' },
  },
  {
    code: 'condition-added',
    old: { ...members, if: ofCard, then: { required: ['size'] } },
    new: { ...members, if: ofCard, then: { required: ['size'] }, else: { maxProperties: 1 } },
    onlyOld: { kind: 'bank', size: 1 },
  },
  {
    code: 'condition-removed',
    old: { ...members, if: ofCard, else: { required: ['size'] } },
    new: members,
    onlyNew: { kind: 'bank' },
  },
  {
    code: 'condition-changed',
    old: { ...members, if: ofCard, then: { required: ['size'] } },
    new: { ...members, if: ofCard, then: { maxProperties: 1 } },
    onlyOld: { kind: 'card', size: 1 },
    onlyNew: { kind: 'card' },
  },
  {
    code: 'type-narrowed',
    old: list({}),
    new: list({ unevaluatedItems: false }),
    onlyOld: ['a', 'b'],
  },
  {
    code: 'type-widened',
    old: list({ unevaluatedItems: word }),
    new: list({}),
    onlyNew: ['a', 1],
  },
  {
    code: 'type-changed',
    old: list({ unevaluatedItems: word }),
    new: list({ unevaluatedItems: count }),
    onlyOld: ['a', 'b'],
    onlyNew: ['a', 1],
  },
  {
    code: 'type-widened',
    old: list({ unevaluatedItems: false }),
    new: { type: 'array', prefixItems: [word, count], unevaluatedItems: false },
    onlyNew: ['a', 1],
  },
  {
    code: 'condition-added',
    old: list({ contains: { const: 1 } }),
    new: list({ contains: { const: 1 }, unevaluatedItems: false }),
    onlyOld: ['a', 1, 2],
  },
  {
    code: 'condition-changed',
    old: list({ unevaluatedItems: false }),
    new: list({ unevaluatedItems: false, contains: { const: 1 } }),
    onlyOld: ['a'],
    onlyNew: ['a', 1],
  },
];
