/** Schemas and values that have a fair chance to match them, drawn at random by fast-check. */

/* oxlint-disable unicorn/no-thenable -- JSON Schema has a keyword of that name */

import * as fc from 'fast-check';
import type { JsonSchema, SchemaObject } from '../../../src/openapi/schema/json-schema.js';

/** A schema, and values of which most match it. */
export interface Pair {
  readonly schema: JsonSchema;
  readonly values: fc.Arbitrary<unknown>;
}

const texts = fc.constantFrom('', 'a', 'b', 'abc', '2025-01-31');
const numbers = fc.constantFrom(-1, 0, 1, 1.5, 10);

/** Any value of the same small world. */
const anything = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 2, withCrossShrink: true },
    fc.constantFrom(null, true, false),
    texts,
    numbers,
    fc.array(tie('value'), { maxLength: 2 }),
    fc.record({ a: tie('value'), b: tie('value'), 'x-1': tie('value') }, { requiredKeys: [] }),
  ),
})).value;

function mostly(values: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  return fc.oneof({ weight: 6, arbitrary: values }, { weight: 1, arbitrary: anything });
}

function scalar(schema: SchemaObject, values: fc.Arbitrary<unknown>): fc.Arbitrary<Pair> {
  return fc.constant({ schema, values: mostly(fc.oneof(values, values, values, fc.constant([]))) });
}

const scalars: fc.Arbitrary<Pair> = fc.oneof(
  scalar({ type: 'string' }, texts),
  scalar({ type: 'string', minLength: 1, pattern: '^a' }, texts),
  scalar({ type: 'string', format: 'date' }, texts),
  scalar({ type: 'number', maximum: 1 }, numbers),
  scalar({ type: 'integer' }, numbers),
  scalar({ type: ['boolean', 'null'] }, fc.constantFrom(true, false, null)),
  scalar({ type: 'string', enum: ['a', 'b', 1] }, fc.constantFrom('a', 'b', 1)),
  scalar({ const: 'a' }, fc.constantFrom('a', 'b')),
  scalar({ const: { a: [1] } }, fc.constantFrom({ a: [1] }, { a: [0] }, { a: 1 })),
  scalar({ not: { type: 'string' } }, fc.oneof(texts, numbers)),
  fc.constantFrom<Pair>(
    { schema: true, values: anything },
    { schema: false, values: anything },
    { schema: { not: {} }, values: anything },
  ),
);

/** Components that drawn schemas refer to. */
export const components: Readonly<Record<string, SchemaObject>> = {
  Part: { type: 'object', properties: { a: { type: 'string' }, b: { type: 'integer' } } },
  MaybePart: { type: ['object', 'null'], properties: { a: { type: 'string' }, b: true } },
  Tree: {
    type: 'object',
    required: ['b'],
    properties: { a: { $ref: '#/components/schemas/Tree' }, b: { type: 'number' } },
  },
  Nest: { type: 'array', items: { $ref: '#/components/schemas/Nest' } },
  Account: {
    type: 'object',
    required: ['a', 'b'],
    properties: { a: { type: 'string', readOnly: true }, b: { type: 'string', writeOnly: true } },
  },
  Cat: { type: 'object', required: ['a'], properties: { a: { type: 'string' }, b: true } },
  Dog: { type: 'object', required: ['a'], properties: { a: { type: 'string' } } },
  Needs: { required: ['a'] },
  Secrets: {
    type: 'object',
    additionalProperties: { $ref: '#/components/schemas/Account' },
  },
};

/** By the tag `a`, which the schemas of the two leave open. */
export const pets: SchemaObject = {
  oneOf: [{ $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' }],
  discriminator: { propertyName: 'a', mapping: { a: '#/components/schemas/Cat' } },
};

const part = fc.record({ a: mostly(texts), b: mostly(numbers) }, { requiredKeys: [] });
const nest = fc.constantFrom([], [[]], [[], [[]]], [1], {});

const references: fc.Arbitrary<Pair> = fc
  .constantFrom('Part', 'MaybePart', 'Tree', 'Nest', 'Account', 'Secrets')
  .map((name) => ({
    schema: { $ref: `#/components/schemas/${name}` },
    values: name === 'Nest' ? nest : mostly(part),
  }));

const names = ['a', 'b', 'c'] as const;
const subset = fc.subarray([...names]);

function objects(inner: fc.Arbitrary<Pair>): fc.Arbitrary<Pair> {
  const direction = fc.constantFrom({}, {}, {}, { readOnly: true }, { writeOnly: true });
  const extra = fc.oneof(
    fc.constantFrom<SchemaObject>(
      {},
      {},
      { type: 'object' },
      { type: 'object', additionalProperties: false },
      { type: ['object', 'null'], minProperties: 2 },
      { type: 'object', additionalProperties: { type: 'string' } },
      { type: 'object', patternProperties: { '^x-': { type: 'number' } } },
      { type: 'object', dependentRequired: { a: ['b'] } },
      { type: 'object', propertyNames: { enum: ['a', 'b', 'c'] } },
      { type: 'object', patternProperties: { '^x-.*$': { type: 'number' }, '^x': true } },
      { type: 'object', unevaluatedProperties: false },
      { unevaluatedProperties: { type: 'number' } },
    ),
    fc.constantFrom<SchemaObject>(
      { type: 'object', anyOf: [{ required: ['a'] }, { required: ['b'] }] },
      { type: ['object', 'null'], allOf: [{ required: ['a'] }] },
      { type: 'object', oneOf: [{ required: ['a'] }, { properties: { c: { type: 'string' } } }] },
      { type: 'object', allOf: [{ $ref: '#/components/schemas/Part' }], required: ['b'] },
      { type: 'object', not: { required: ['a', 'b'] } },
      { type: 'object', not: { required: ['b'] } },
      { type: 'object', not: { anyOf: [{ required: ['a'] }, { required: ['c'] }] } },
      {
        type: 'object',
        oneOf: [{ required: ['a'], not: { required: ['b'] } }, { required: ['b'] }],
      },
      { type: 'object', allOf: [{ anyOf: [{ $ref: '#/components/schemas/Needs' }, { not: {} }] }] },
      { type: 'object', dependentSchemas: { a: { required: ['b'] } } },
      { allOf: [{ properties: { b: true } }], unevaluatedProperties: false },
      { type: 'object', if: { required: ['a'] }, then: { required: ['b'] }, else: true },
    ),
  );
  return fc
    .tuple(inner, inner, subset, direction, extra)
    .map(([a, b, required, marks, keywords]): Pair => {
      const schema = {
        properties: { a: marked(a.schema, marks), b: b.schema },
        ...(required.length > 0 && { required }),
        ...keywords,
      };
      const values = fc.record(
        { a: a.values, b: b.values, c: texts, 'x-1': fc.oneof(numbers, texts) },
        { requiredKeys: [] },
      );
      return { schema, values: mostly(values) };
    });
}

function marked(schema: JsonSchema, marks: SchemaObject): JsonSchema {
  return typeof schema === 'boolean' ? schema : { ...schema, ...marks };
}

function maps(inner: fc.Arbitrary<Pair>): fc.Arbitrary<Pair> {
  return inner.chain(({ schema, values }) =>
    fc
      .constantFrom<SchemaObject>(
        { type: 'object', additionalProperties: schema },
        { type: 'object', additionalProperties: false },
        { type: 'object', required: ['a'], additionalProperties: schema },
        { type: 'object', patternProperties: { '^x-': schema } },
        { type: 'object', patternProperties: { '-1$': schema }, additionalProperties: false },
        { type: 'object', patternProperties: { '^.-\\d$': schema }, additionalProperties: false },
        {
          type: 'object',
          required: ['x-1'],
          patternProperties: { '^x-': schema },
          additionalProperties: false,
        },
        {
          type: 'object',
          required: ['x-1'],
          patternProperties: { '^.-\\d$': schema },
          additionalProperties: { type: 'string' },
        },
        { type: 'object', patternProperties: { '^.*$': schema } },
        { type: 'object', patternProperties: { '.+': true, '^x': { type: 'number' } } },
        { type: 'object', patternProperties: { '^x\\-': { type: 'string' }, '^x': { not: {} } } },
        { type: 'object', unevaluatedProperties: schema },
        { unevaluatedProperties: schema, type: ['object', 'null'] },
        { type: 'object' },
      )
      .map((map) => ({
        schema: map,
        values: mostly(fc.record({ a: values, 'x-1': values }, { requiredKeys: [] })),
      })),
  );
}

function lists(inner: fc.Arbitrary<Pair>): fc.Arbitrary<Pair> {
  return fc.tuple(inner, inner).chain(([first, rest]) =>
    fc
      .constantFrom<SchemaObject>(
        { type: 'array', items: first.schema },
        { type: 'array', items: first.schema, minItems: 1, uniqueItems: true },
        { type: 'array', prefixItems: [first.schema] },
        { type: 'array', prefixItems: [first.schema, rest.schema], minItems: 1, items: false },
        { type: 'array', prefixItems: [first.schema], items: rest.schema, contains: true },
        { type: 'array', prefixItems: [first.schema, true], maxItems: 2 },
        { type: 'array', unevaluatedItems: first.schema },
        { type: 'array', prefixItems: [first.schema], unevaluatedItems: rest.schema },
        { type: 'array', allOf: [{ prefixItems: [first.schema] }], unevaluatedItems: false },
        { type: 'array', prefixItems: [first.schema], contains: true, unevaluatedItems: false },
        {
          type: 'array',
          anyOf: [{ items: first.schema }, { minItems: 1 }],
          unevaluatedItems: rest.schema,
        },
        { type: 'array' },
        { items: first.schema },
      )
      .map((list) => ({
        schema: list,
        values: mostly(
          fc.oneof(
            fc.array(first.values, { maxLength: 2 }),
            fc.tuple(first.values, rest.values),
            fc.tuple(first.values, rest.values, rest.values),
          ),
        ),
      })),
  );
}

function alternatives(inner: fc.Arbitrary<Pair>): fc.Arbitrary<Pair> {
  return fc
    .tuple(
      fc.constantFrom('anyOf', 'oneOf', 'allOf'),
      fc.array(inner, { minLength: 1, maxLength: 3 }),
    )
    .map(([keyword, branches]) => ({
      schema: { [keyword]: branches.map(({ schema }) => schema) },
      values: fc.oneof(...branches.map(({ values }) => values)),
    }));
}

/** Pairs of all kinds, a few levels deep. */
export const pairs: fc.Arbitrary<Pair> = fc.letrec<{ pair: Pair }>((tie) => ({
  pair: fc.oneof(
    { maxDepth: 3, depthSize: 'small' },
    { weight: 2, arbitrary: scalars },
    { weight: 2, arbitrary: references },
    { weight: 1, arbitrary: fc.constant({ schema: pets, values: mostly(part) }) },
    { weight: 4, arbitrary: objects(tie('pair')) },
    { weight: 2, arbitrary: maps(tie('pair')) },
    { weight: 3, arbitrary: lists(tie('pair')) },
    { weight: 3, arbitrary: alternatives(tie('pair')) },
  ),
})).pair;
