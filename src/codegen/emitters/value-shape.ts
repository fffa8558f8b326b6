/** What the text of a value stands for, read off its schema. */

import { arrayAt, entriesOf, isObject, objectAt } from '@openapi-counterpart/openapi/json';
import { isSchema, type Schema, type Schemas } from '@openapi-counterpart/openapi/model';
import { isBytes } from '@openapi-counterpart/openapi/schema/bytes';
import { patternFlags } from '@openapi-counterpart/openapi/schema/patterns';
import { referredSchema } from '@openapi-counterpart/openapi/schema/pointers';
import type { PatternShape, ScalarType, ValueShape } from '@openapi-counterpart/runtime';

/** How objects and lists inside others travel: as JSON, or in keys of their own as deepObject has it. */
export type Nesting = 'json' | 'deep';

/** A schema of lists of lists, or one that refers to itself, ends somewhere. */
const deepest = 6;

export function shapeOf(
  schema: Schema,
  schemas: Schemas,
  nesting: Nesting = 'json',
  depth = 0,
): ValueShape {
  const parts = partsOf(schema, schemas);
  const kinds = kindsOf(parts);
  const inner = (member: Schema): ValueShape =>
    nesting === 'deep' && depth < deepest
      ? shapeOf(member, schemas, nesting, depth + 1)
      : documentOrScalar(member, schemas);
  if (!kinds.has('array') && !kinds.has('object')) return scalarShape(kinds);
  return {
    ...(hasScalar(kinds) && scalarShape(kinds, true)),
    ...(kinds.has('array') && { items: inner(itemsOf(parts)) }),
    ...(kinds.has('object') && objectShape(parts, inner)),
  };
}

function objectShape(parts: readonly Part[], inner: (schema: Schema) => ValueShape): ValueShape {
  const additional = freeMembersOf(parts);
  return {
    properties: propertiesOf(parts, inner),
    ...(additional !== undefined && { additional: inner(additional) }),
    ...patternsOf(parts, inner),
  };
}

/** The types that a schema names, by itself or through what it refers to; none where it leaves them open. */
export function kindsOfSchema(schema: Schema, schemas: Schemas): ReadonlySet<string> {
  return kindsOf(partsOf(schema, schemas));
}

/** Whether the value is bytes, of which a schema can say nothing. */
export function isFile(schema: Schema, schemas: Schemas): boolean {
  return partsOf(schema, schemas).some(isBytes);
}

/** A value that is written as one text: an object or a list as JSON. */
export function documentOrScalar(schema: Schema, schemas: Schemas): ValueShape {
  const kinds = kindsOf(partsOf(schema, schemas));
  if (!kinds.has('object') && !kinds.has('array')) return scalarShape(kinds);
  const { types } = hasScalar(kinds) ? scalarShape(kinds, true) : {};
  return { json: true, ...(types && { types }) };
}

function hasScalar(kinds: ReadonlySet<string>): boolean {
  return ['string', 'number', 'integer', 'boolean'].some((kind) => kinds.has(kind));
}

/** Types to try in order; text last, because everything is text. */
function scalarShape(kinds: ReadonlySet<string>, evenText = false): ValueShape {
  const types: ScalarType[] = [];
  if (kinds.has('number') || kinds.has('integer')) types.push('number');
  if (kinds.has('boolean')) types.push('boolean');
  if (kinds.has('string') || types.length === 0) types.push('string');
  const isText = types.length === 1 && types[0] === 'string';
  return isText && !evenText ? {} : { types };
}

function propertiesOf(
  parts: readonly Part[],
  inner: (schema: Schema) => ValueShape,
): Record<string, ValueShape> {
  const shapes = parts.flatMap((part) =>
    entriesOf(objectAt(part, 'properties')).map(([name, property]): [string, ValueShape] => [
      name,
      inner(isSchema(property) ? property : true),
    ]),
  );
  return Object.fromEntries(shapes);
}

/**
 * The schema of members that are not named: nothing where there are none. An object of which nothing
 * at all is said has them; one that names some has others only where the schema says so.
 */
export function freeMembersOf(parts: readonly Part[]): Schema | undefined {
  const declared = parts.flatMap((part) => [
    part['additionalProperties'],
    part['unevaluatedProperties'],
  ]);
  const free = declared.filter(isSchema).filter((schema) => schema !== false);
  const [first] = free.toSorted((a, b) => Number(a === true) - Number(b === true));
  if (first !== undefined) return first;
  // Patterns name members of their own, and validation judges those that match none.
  if (parts.some((part) => 'patternProperties' in part)) return true;
  const isSilent = parts.every((part) => !('properties' in part)) && !declared.includes(false);
  return isSilent ? true : undefined;
}

/** The members that patterns of names speak of, where there are any. */
export function patternsOf(
  parts: readonly Part[],
  inner: (schema: Schema) => ValueShape,
): { readonly patterns?: readonly PatternShape[] } {
  const patterns = parts.flatMap((part) =>
    entriesOf(objectAt(part, 'patternProperties')).map(([source, schema]) => ({
      source,
      flags: patternFlags(source) ?? '',
      shape: inner(isSchema(schema) ? schema : true),
    })),
  );
  return patterns.length === 0 ? {} : { patterns };
}

/** The schema of the items of a list. @param isAny Whether that of one by position will do, too. */
export function itemsOf(parts: readonly Part[], isAny = true): Schema {
  const items = parts.flatMap((part) => [part['items'], ...(isAny ? prefixOf([part]) : [])]);
  return items.find(isObject) ?? true;
}

/** The schemas of the first items of a list, by position. */
export function prefixOf(parts: readonly Part[]): readonly Schema[] {
  const lists = parts.map((part) => arrayAt(part, 'prefixItems'));
  return (lists.find((list) => list.length > 0) ?? []).filter(isSchema);
}

function kindsOf(parts: readonly Part[]): ReadonlySet<string> {
  return new Set(parts.flatMap(kindsOfPart));
}

function kindsOfPart(part: Part): string[] {
  const type = part['type'];
  if (typeof type === 'string') return [type];
  if (Array.isArray(type)) return type.map(String);
  const values = 'const' in part ? [part['const']] : arrayAt(part, 'enum');
  if (values.length > 0) return values.map((value) => (value === null ? 'null' : typeof value));
  if ('properties' in part || 'additionalProperties' in part) return ['object'];
  return 'items' in part || 'prefixItems' in part ? ['array'] : [];
}

type Part = Exclude<Schema, boolean>;

/** The schema, what it refers to and its alternatives, each once: the places where a type can be said. */
export function partsOf(schema: Schema, schemas: Schemas, seen = new Set<Part>()): Part[] {
  if (typeof schema === 'boolean' || seen.has(schema)) return [];
  seen.add(schema);
  const target = referredSchema(schema, schemas);
  const alternatives = ['allOf', 'anyOf', 'oneOf'].flatMap((key) =>
    arrayAt(schema, key).filter(isObject),
  );
  const inner = [...(target === undefined ? [] : [target]), ...alternatives];
  return [schema, ...inner.flatMap((part) => partsOf(part, schemas, seen))];
}
