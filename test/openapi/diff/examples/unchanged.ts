/** Pairs of descriptions that mean the same, however they are written. */

import type { JsonObject } from '../../../../src/openapi/json.js';
import { jsonOf, type UnchangedPair } from './example.js';
import { unchangedOperations } from './unchanged-operations.js';

const name = { type: 'string' } as const;
const person = { type: 'object', required: ['name'], properties: { name } } as const;

/** A description that takes and gives a value of the schema. */
function taking(schema: JsonObject, components: JsonObject = {}, version = '3.1.0'): JsonObject {
  const body = { required: true, content: jsonOf(schema) };
  const responses = { '200': { description: 'Done.', content: jsonOf(schema) } };
  return {
    openapi: version,
    info: { title: 'Unchanged', version: '1' },
    paths: { '/a': { post: { operationId: 'a', requestBody: body, responses } } },
    components: { schemas: components },
  };
}

const ref = (to: string): JsonObject => ({ $ref: `#/components/schemas/${to}` });
const next = (to: string): JsonObject => ({
  type: 'object',
  properties: { value: { type: 'integer' }, next: ref(to) },
});
const pair = { type: 'object', required: ['a', 'b'], properties: { a: name, b: name } } as const;
const short = { type: 'array', items: name, maxItems: 1 } as const;

const number = { type: 'number' } as const;
const point = { type: 'array', prefixItems: [number, number], items: false } as const;

/** Of schemas, and of all else. */
export const unchangedPairs: readonly UnchangedPair[] = [
  ...unchangedOperations,
  {
    name: 'as many properties as are required',
    old: taking(pair),
    new: taking({ ...pair, minProperties: 2 }),
  },
  {
    name: 'a property that another one requires, and that is required anyway',
    old: taking(pair),
    new: taking({ ...pair, dependentRequired: { a: ['b'] } }),
  },
  {
    name: 'one item, which is unique',
    old: taking(short),
    new: taking({ ...short, uniqueItems: true }),
  },
  {
    name: 'whole numbers as multiples of a half',
    old: taking({ type: 'integer' }),
    new: taking({ type: 'integer', multipleOf: 0.5 }),
  },
  {
    name: 'whole numbers by their step',
    old: taking({ type: 'number', multipleOf: 1, minimum: 0 }),
    new: taking({ type: 'integer', minimum: 0 }),
  },
  {
    name: 'as many items as have positions',
    old: taking(point),
    new: taking({ ...point, maxItems: 2 }),
  },
  {
    name: 'a property by a pattern of its name alone',
    old: taking({ type: 'object', properties: { a: name }, additionalProperties: false }),
    new: taking({
      type: 'object',
      patternProperties: { '^a$': name },
      additionalProperties: false,
    }),
  },
  {
    name: 'a refused value as a list of one',
    old: taking({ type: 'string', not: { const: 'a' } }),
    new: taking({ type: 'string', not: { enum: ['a'] } }),
  },
  {
    name: 'refused values in another order',
    old: taking({ type: 'string', not: { enum: ['a', 'b'] } }),
    new: taking({ type: 'string', not: { anyOf: [{ enum: ['b'] }, { const: 'a' }] } }),
  },
  {
    name: 'keys in another order',
    old: taking({ type: 'object', properties: { a: name, b: name }, required: ['a', 'b'] }),
    new: taking({ required: ['b', 'a'], properties: { b: name, a: name }, type: 'object' }),
  },
  {
    name: 'a named schema in place of one written out',
    old: taking(person),
    new: taking(ref('Person'), { Person: person }),
  },
  {
    name: 'another name of a schema',
    old: taking(ref('Person'), { Person: person }),
    new: taking(ref('User'), { User: person }),
  },
  {
    name: 'constants to choose from in place of an `enum`',
    old: taking({ type: 'string', enum: ['a', 'b'] }),
    new: taking({
      oneOf: [
        { const: 'a', title: 'An A' },
        { const: 'b', description: 'A B.' },
      ],
    }),
  },
  {
    name: 'lists to choose from in place of one',
    old: taking({ anyOf: [{ enum: ['a', 1] }, { enum: ['b', 'a'] }] }),
    new: taking({ enum: ['a', 'b', 1] }),
  },
  {
    name: '`unevaluatedProperties: false` where nothing else evaluates any',
    old: taking({ ...person, additionalProperties: false }),
    new: taking({ ...person, unevaluatedProperties: false }),
  },
  {
    name: '`anyOf` with null in place of a list of types, beside a limit',
    old: taking({ anyOf: [{ type: 'string', maxLength: 3 }, { type: 'null' }] }),
    new: taking({ type: ['string', 'null'], maxLength: 3 }),
  },
  {
    name: 'a limit beside a reference in place of one written out',
    old: taking({ type: 'string', maxLength: 3 }),
    new: taking({ ...ref('Text'), maxLength: 3 }, { Text: name }),
  },
  {
    name: 'a schema of all values in place of an empty one',
    old: taking({ type: 'object', properties: { any: {} } }),
    new: taking({ type: 'object', properties: { any: true }, additionalProperties: {} }),
  },
  {
    name: '`nullable` of 3.0 in place of a list of types',
    old: taking({ type: 'string', nullable: true }, {}, '3.0.3'),
    new: taking({ type: ['string', 'null'] }),
  },
  {
    name: '`nullable` beside a reference in `allOf`, in place of `anyOf` with null',
    old: taking({ nullable: true, allOf: [ref('Person')] }, { Person: person }, '3.0.3'),
    new: taking({ anyOf: [ref('Person'), { type: 'null' }] }, { Person: person }),
  },
  {
    name: 'null in an `enum`, said by both ways',
    old: taking({ type: 'string', nullable: true, enum: ['a', null] }, {}, '3.0.3'),
    new: taking({ type: ['string', 'null'], enum: ['a', null] }),
  },
  {
    name: '`exclusiveMinimum: true` of 3.0 in place of a number',
    old: taking({ type: 'number', minimum: 0, exclusiveMinimum: true }, {}, '3.0.3'),
    new: taking({ type: 'number', exclusiveMinimum: 0 }),
  },
  {
    name: 'an exclusive limit of whole numbers as an inclusive one',
    old: taking({ type: 'integer', exclusiveMinimum: 0 }),
    new: taking({ type: 'integer', minimum: 1 }),
  },
  {
    name: '`allOf` of one schema',
    old: taking(person),
    new: taking({ allOf: [ref('Person')] }, { Person: person }),
  },
  {
    name: '`allOf` in place of one schema with the same members',
    old: taking({ type: 'object', required: ['name'], properties: { name, age: name } }),
    new: taking({ allOf: [person, { type: 'object', properties: { age: name } }] }),
  },
  {
    name: '`anyOf` of one schema',
    old: taking(person),
    new: taking({ anyOf: [person] }),
  },
  {
    name: 'a list of types in place of `anyOf`',
    old: taking({ anyOf: [{ type: 'string' }, { type: 'integer' }] }),
    new: taking({ type: ['integer', 'string'] }),
  },
  {
    name: '`oneOf` in place of `anyOf`, of forms that exclude each other',
    old: taking({ anyOf: [{ type: 'string' }, { type: 'integer' }] }),
    new: taking({ oneOf: [{ type: 'string' }, { type: 'integer' }] }),
  },
  {
    name: 'alternatives in another order',
    old: taking({ oneOf: [{ type: 'string' }, person] }),
    new: taking({ oneOf: [person, { type: 'string' }] }),
  },
  {
    name: 'one more alternative that another one includes',
    old: taking({ anyOf: [{ type: 'string' }] }),
    new: taking({ anyOf: [{ type: 'string' }, { type: 'string', enum: ['a'] }] }),
  },
  {
    name: '`const` in place of an `enum` of one value',
    old: taking({ type: 'string', enum: ['a'] }, {}, '3.0.3'),
    new: taking({ const: 'a' }),
  },
  {
    name: 'values of an `enum` in another order',
    old: taking({ type: 'string', enum: ['a', 'b'] }),
    new: taking({ type: 'string', enum: ['b', 'a'] }),
  },
  {
    name: 'limits that say nothing',
    old: taking({ type: 'array', items: name }),
    new: taking({ type: 'array', items: name, minItems: 0, uniqueItems: false }),
  },
  {
    name: 'a type that was not stated where properties were',
    old: taking({ properties: { name }, required: ['name'] }),
    new: taking(person),
  },
  {
    name: 'a schema that holds itself, under another name and unrolled once',
    old: taking(ref('Node'), { Node: next('Node') }),
    new: taking(ref('First'), { First: next('Rest'), Rest: next('Rest') }),
  },
  {
    name: 'two schemas that hold each other',
    old: taking(ref('A'), { A: next('B'), B: next('A') }),
    new: taking(ref('B'), { A: next('B'), B: next('A') }),
  },
  {
    name: 'prose, examples and extensions',
    old: taking({ ...person, description: 'Old.', example: { name: 'a' }, 'x-old': 1 }),
    new: taking({ ...person, description: 'New.', title: 'Person', 'x-new': 2 }),
  },
  {
    name: 'a list of both truth values',
    old: taking({ type: 'boolean' }),
    new: taking({ type: 'boolean', enum: [false, true] }),
  },
];
