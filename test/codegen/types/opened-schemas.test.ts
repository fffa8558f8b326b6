/** Validators of what the API sends are as open as types where enums are open to readers. */

import { expect, test } from 'vitest';
import { openWhatIsRead } from '../../../src/codegen/types/opened-schemas.js';
import { compileValidators } from '../../../src/codegen/validators/compile.js';
import type { JsonSchema } from '../../../src/openapi/schema/json-schema.js';
import { load, named, RUNTIME } from '../validators/harness.js';

const tagged = (...values: string[]): JsonSchema => ({
  type: 'object',
  required: ['kind'],
  properties: { kind: { type: 'string', enum: values }, fur: { enum: ['long', 'short'] } },
});
const components: Readonly<Record<string, JsonSchema>> = {
  Colour: { type: 'string', enum: ['red', 'green'] },
  Tree: {
    type: 'object',
    properties: {
      colour: { $ref: '#/components/schemas/Colour' },
      trees: { type: 'array', items: { $ref: '#/components/schemas/Tree' } },
    },
  },
  Cat: tagged('cat', 'kitten'),
  Dog: tagged('dog', 'puppy'),
};
const colour: JsonSchema = { $ref: '#/components/schemas/Colour' };
const animals = [{ $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' }];
const discriminator = { propertyName: 'kind', mapping: { kitten: 'Cat', cat: 'Cat', dog: 'Dog' } };

interface Case {
  readonly name: string;
  readonly schema: JsonSchema;
  /** What a request must not have, and a response may. */
  readonly added: readonly unknown[];
  readonly refused: readonly unknown[];
}

const cases: readonly Case[] = [
  { name: 'texts', schema: { enum: ['a', 'b'] }, added: ['c'], refused: [1, null] },
  {
    name: 'whole numbers and null',
    schema: { type: ['integer', 'null'], enum: [1, 2, null] },
    added: [3],
    refused: [1.5, 'a'],
  },
  {
    name: 'values of other kinds',
    schema: { enum: ['a', 'b', true] },
    added: ['c'],
    refused: [false],
  },
  {
    name: 'constants',
    schema: { oneOf: [{ const: 'a' }, { const: 'b' }] },
    added: ['c'],
    refused: [1],
  },
  { name: 'one value', schema: { enum: ['a'] }, added: [], refused: ['b'] },
  {
    name: 'two lists',
    schema: { oneOf: [{ enum: ['a', 'b'] }, { enum: ['c', 'd'] }] },
    added: ['e'],
    refused: [1],
  },
  { name: 'a component', schema: colour, added: ['blue'], refused: [1] },
  {
    name: 'a component that leads to itself',
    schema: { $ref: '#/components/schemas/Tree' },
    added: [{ trees: [{ colour: 'blue' }] }],
    refused: [{ trees: [{ colour: 1 }] }],
  },
  {
    name: 'a list, a map and what a condition leads to',
    schema: {
      type: 'object',
      properties: { list: { type: 'array', items: colour } },
      additionalProperties: colour,
      if: { required: ['b'] },
      else: { properties: { a: { enum: ['x', 'y'] } } },
    },
    added: [{ list: ['blue'] }, { a: 'blue' }],
    refused: [{ list: [1] }],
  },
  {
    name: 'alternatives with a discriminator',
    schema: { oneOf: animals, discriminator },
    added: [{ kind: 'cat', fur: 'curly' }],
    refused: [{ kind: 'cow' }, { kind: 'cat', fur: 1 }],
  },
  {
    name: 'alternatives that a member tells apart',
    schema: { oneOf: animals },
    added: [{ kind: 'puppy', fur: 'curly' }],
    refused: [{ kind: 'cow' }],
  },
  {
    name: 'what is forbidden',
    schema: { type: 'string', not: { enum: ['a', 'b'] } },
    added: [],
    refused: ['a'],
  },
];

test.each(cases)('$name', ({ schema, added, refused }) => {
  const requests = (['request', 'response'] as const).map((direction) => {
    return { name: direction, schema, direction, caller: 'client' as const };
  });
  const opened = openWhatIsRead(requests, components);
  const { code } = compileValidators(opened.requests, {
    components: opened.components,
    runtimeModule: RUNTIME,
  });
  const validators = load(code);
  const verdicts = (name: string, values: readonly unknown[]): boolean[] =>
    values.map((value) => named(validators, name)(value));
  expect(verdicts('request', added)).toEqual(added.map(() => false));
  expect(verdicts('response', added)).toEqual(added.map(() => true));
  expect(verdicts('response', refused)).toEqual(refused.map(() => false));
});
