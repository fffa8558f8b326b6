/** Values of a schema for property-based tests, and now and then something else in their place. */

import * as fc from 'fast-check';
import {
  arrayAt,
  isArray,
  isObject,
  type Json,
  type JsonObject,
} from '@openapi-counterpart/openapi/json';
import { toSchema, type Schema, type Schemas } from '@openapi-counterpart/openapi/model';
import { gatheredSchema } from '@openapi-counterpart/openapi/schema/flat-schema';

/** How deep objects are followed: schemas may be recursive. */
const deepest = 5;

/** One value in ten is of any kind, at any depth, so that unexpected values are tried too. */
export function arbitraryOf(schema: Schema, schemas: Schemas, depth = 0): fc.Arbitrary<Json> {
  const own = gatheredSchema(schema, schemas);
  return fc.oneof(
    { arbitrary: depth > deepest ? anything : ofSchema(own, schemas, depth), weight: 9 },
    { arbitrary: anything, weight: 1 },
  );
}

/** What fast-check calls a JSON value is one of ours. */
const anything = fc.jsonValue({ maxDepth: 2 }).map((value) => value as Json);

function ofSchema(schema: JsonObject, schemas: Schemas, depth: number): fc.Arbitrary<Json> {
  const { enum: values, type } = schema;
  if (isArray(values)) return fc.constantFrom(...values);
  const types = isArray(type) ? type : [type ?? null];
  const arbitraries = types.map((name) => ofType(name, schema, schemas, depth));
  return fc.oneof(...arbitraries);
}

function ofType(
  type: Json,
  schema: JsonObject,
  schemas: Schemas,
  depth: number,
): fc.Arbitrary<Json> {
  switch (type) {
    case 'string':
      return fc.oneof(fc.string({ unit: 'grapheme' }), fc.string({ unit: codePoint }), texts);
    case 'number':
      return fc.oneof(fc.double({ ...range(schema), noNaN: true }), fc.integer(range(schema)));
    case 'integer':
      return fc.integer(range(schema));
    case 'boolean':
      return fc.boolean();
    case 'array':
      return fc.array(arbitraryOf(toSchema(schema['items']), schemas, depth + 1), { maxLength: 3 });
    case 'object':
      return ofObject(schema, schemas, depth);
    default:
      return anything;
  }
}

/** Any character. What fast-check has for it makes a table of all of them first, which takes a second. */
const codePoint = fc
  .oneof(fc.integer({ min: 0, max: 0xd7ff }), fc.integer({ min: 0xe000, max: 0x10ffff }))
  .map((code) => String.fromCodePoint(code));

/** Texts that servers stumble over. */
const texts = fc.constantFrom(
  '',
  ' ',
  '\u0000',
  '\ud800',
  '../..',
  "' OR 1=1 --",
  '{{7*7}}',
  '<script>',
  '2026-02-30T00:00:00Z',
  'x'.repeat(5000),
);

/** Bounded on both sides, because not every number of a double is written as JSON. */
function range({ minimum, maximum }: JsonObject): { readonly min: number; readonly max: number } {
  return {
    min: typeof minimum === 'number' ? minimum : -1_000_000,
    max: typeof maximum === 'number' ? maximum : 1_000_000,
  };
}

function ofObject(schema: JsonObject, schemas: Schemas, depth: number): fc.Arbitrary<Json> {
  const { properties, additionalProperties } = schema;
  const members = Object.entries(isObject(properties) ? properties : {}).map(
    ([name, member]) => [name, arbitraryOf(toSchema(member), schemas, depth + 1)] as const,
  );
  const names = members.map(([name]) => name);
  const required = arrayAt(schema, 'required').filter(
    (name): name is string => typeof name === 'string' && names.includes(name),
  );
  const others =
    additionalProperties === false
      ? fc.constant({})
      : fc.dictionary(
          fc.string({ minLength: 1, maxLength: 8 }),
          arbitraryOf(toSchema(additionalProperties), schemas, depth + 1),
          { maxKeys: 2 },
        );
  return fc
    .tuple(fc.record(Object.fromEntries(members), { requiredKeys: required }), others)
    .map(([declared, more]) => ({ ...more, ...declared }));
}
