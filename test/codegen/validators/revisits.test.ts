/** Recursive schemas that come to the same value in several ways: each value is looked at a bounded number of times. */

/* oxlint-disable unicorn/no-thenable -- JSON Schema has a keyword of that name */

import { validate } from '@openapi-counterpart/runtime';
import { expect, test } from 'vitest';
import type { JsonSchema } from '../../../src/codegen/validators/compile.js';
import { compileOne, load, named } from './harness.js';

const self: JsonSchema = { $ref: '#/components/schemas/Node' };
const next = { properties: { next: self } };

const repeating: readonly (readonly [string, JsonSchema])[] = [
  ['two members of allOf', { allOf: [next, next] }],
  ['allOf beside properties', { ...next, allOf: [next] }],
  ['if and then', { if: next, then: next }],
  ['if, then and else', { if: next, then: next, else: { not: next } }],
  ['dependentSchemas', { ...next, dependentSchemas: { next } }],
  ['not beside properties', { ...next, not: { required: ['other'], ...next } }],
  [
    'anyOf beside oneOf',
    { anyOf: [next, { required: ['x'] }], oneOf: [next, { required: ['x'] }] },
  ],
  [
    'alternatives below unevaluatedProperties',
    { anyOf: [next, next], unevaluatedProperties: false },
  ],
  ['a pattern that meets a property', { ...next, patternProperties: { '^n': self } }],
  ['other properties that meet one of allOf', { additionalProperties: self, allOf: [next] }],
  [
    'another schema in place',
    { allOf: [{ $ref: '#/components/schemas/Other' }, { $ref: '#/components/schemas/Other' }] },
  ],
  ['a part of a part', { allOf: [next, { properties: { next: { properties: { next: self } } } }] }],
];

const plain: readonly (readonly [string, JsonSchema])[] = [
  ['one reference', next],
  ['different members', { properties: { next: self, other: self } }],
  ['other members than those that are named', { ...next, additionalProperties: self }],
  ['different members of allOf', { allOf: [next, { properties: { other: self } }] }],
  ['then or else', { if: { required: ['x'] }, then: next, else: next }],
];

/** A chain of objects, the last of which is `leaf`, that counts how often one is asked for its next. */
function chain(levels: number, leaf: unknown): { readonly value: unknown; asked: number } {
  const counted = { value: leaf, asked: 0 };
  for (let level = 0; level < levels; level += 1) {
    const inner = counted.value;
    counted.value = Object.defineProperty({}, 'next', {
      enumerable: true,
      get() {
        counted.asked += 1;
        return inner;
      },
    });
  }
  return counted;
}

function compile(schema: JsonSchema) {
  const Node: JsonSchema = { allOf: [{ type: ['object', 'string'] }, schema] };
  const Other: JsonSchema = { type: ['object', 'string'], ...next };
  return compileOne(self, { Node, Other });
}

test.each(repeating)('%s', (_, schema) => {
  const validator = named(load(compile(schema).code), 'check');
  const asked = (levels: number, leaf: unknown): number => {
    const counted = chain(levels, leaf);
    validate(validator, counted.value);
    return counted.asked;
  };
  for (const leaf of ['text', 1]) {
    // Linear, where each level would double it; a report may go down for each of its 100 issues.
    expect(asked(14, leaf)).toBeLessThan(3000);
    expect(asked(300, leaf)).toBeLessThan(60 * asked(30, leaf));
  }
});

test.each(plain)('nothing is remembered for %s', (_, schema) => {
  expect(compile(schema).code).not.toContain('askedOnce');
});
