/** Rewrites a bundled document of any version as the one dialect that everything downstream reads: 3.1, repaired. */

import { completeOperations } from './complete.js';
import { referToComponents } from './component-references.js';
import { arrayAt, entriesOf, keyOf, stringAt, type Json, type JsonObject } from './json.js';
import type { Keep } from './memory.js';
import { completeMediaTypes } from './complete-media-types.js';

/** OpenAPI 3.1 with JSON Schema 2020-12 semantics, its operations complete in themselves; parts may be kept from the last time. */
export function normalise(bundle: JsonObject, keep?: Keep): JsonObject {
  const version = stringAt(bundle, 'openapi') ?? '';
  const is30 = version.startsWith('3.0.');
  const is32 = version.startsWith('3.2.');
  const described = is32 ? completeMediaTypes(bundle) : bundle;
  const document = referToComponents(
    described,
    (schema) => normaliseSchema(schema, is30),
    // The same objects may be read as another version.
    keep && ((what, ...rest) => keep(`${what} ${is30}`, ...rest)),
  );
  return { ...completeOperations(document, keep), openapi: '3.1.0' };
}

/**
 * One schema object in the words of JSON Schema. Documents that were 3.0 before they called
 * themselves 3.1 still say `nullable` and `exclusiveMinimum: true`, and mean it.
 */
function normaliseSchema(schema: JsonObject, is30: boolean): JsonObject {
  // In 3.0 whatever stands beside a $ref is ignored.
  if (is30 && typeof schema['$ref'] === 'string') {
    return Object.keys(schema).length === 1 ? schema : { $ref: schema['$ref'] };
  }
  const own = mendKeywords(schema);
  return schema['nullable'] === true ? acceptNull(own) : own;
}

/** Keywords that may have to be spelt in another way; most schemas have none of them. */
const mendedKeywords = [
  'allOf',
  'anyOf',
  'enum',
  'exclusiveMaximum',
  'exclusiveMinimum',
  'nullable',
  'oneOf',
  'required',
];

const boundKeywords = ['exclusiveMaximum', 'exclusiveMinimum', 'maximum', 'minimum'];

/** A schema's own keywords as JSON Schema spells them, but for whether it accepts null. */
export function mendKeywords(schema: JsonObject): JsonObject {
  if (!mendedKeywords.some((keyword) => keyword in schema)) return schema;
  const { nullable: _, ...rest } = boundKeywords.some((keyword) => keyword in schema)
    ? withNumericBounds(schema)
    : schema;
  return repair(rest);
}

function withNumericBounds(schema: JsonObject): JsonObject {
  const { exclusiveMinimum, exclusiveMaximum, minimum, maximum, ...rest } = schema;
  return {
    ...rest,
    ...bound('minimum', 'exclusiveMinimum', minimum, exclusiveMinimum),
    ...bound('maximum', 'exclusiveMaximum', maximum, exclusiveMaximum),
  };
}

function bound(inclusive: string, exclusive: string, limit?: Json, isExclusive?: Json): JsonObject {
  if (typeof isExclusive === 'number' || typeof isExclusive === 'bigint')
    return { [exclusive]: isExclusive, ...given(inclusive, limit) };
  return isExclusive === true ? given(exclusive, limit) : given(inclusive, limit);
}

function given(key: string, value: Json | undefined): JsonObject {
  return value === undefined ? {} : { [key]: value };
}

/**
 * `nullable` beside a composition or a bare enum means nothing by the letter of 3.0.3; authors
 * always mean that null is accepted, so that is what it becomes.
 */
function acceptNull(schema: JsonObject): JsonObject {
  const type = schema['type'];
  const isComposed = ['$ref', 'allOf', 'anyOf', 'oneOf', 'not'].some((key) => key in schema);
  if (isComposed) return { anyOf: [schema, { type: 'null' }] };
  if (typeof type !== 'string') return 'enum' in schema ? withNullMember(schema) : schema;
  return { ...withNullMember(schema), type: [type, 'null'] };
}

function withNullMember(schema: JsonObject): JsonObject {
  if (!Array.isArray(schema['enum'])) return schema;
  const members = arrayAt(schema, 'enum');
  return members.includes(null) ? schema : { ...schema, enum: [...members, null] };
}

/** Mends what real documents get wrong and every reader understands. */
function repair(schema: JsonObject): JsonObject {
  const repaired = entriesOf(schema)
    .filter(([key, value]) => {
      const isEmptyComposition = ['allOf', 'anyOf', 'oneOf'].includes(key) && isEmpty(value);
      const isOldRequired = key === 'required' && !Array.isArray(value);
      return !isEmptyComposition && !isOldRequired;
    })
    .map(([key, value]) => [key, key === 'enum' || key === 'required' ? unique(value) : value]);
  // Not assigned key by key: a keyword called __proto__ would become the prototype.
  return Object.fromEntries(repaired);
}

function isEmpty(value: Json): boolean {
  return Array.isArray(value) && value.length === 0;
}

function unique(value: Json): Json {
  if (!Array.isArray(value)) return value;
  const byText = new Map(value.map((item: Json) => [keyOf(item), item]));
  return [...byText.values()];
}
