/** A schema as one object: its reference followed, `allOf` laid into it, and one of its alternatives where that is asked for. */

import { arrayAt, isArray, isObject, objectAt, type Json, type JsonObject } from '../json.js';
import { isSchema, type Schema, type Schemas } from '../model.js';
import { componentNameOf, referredSchema } from './pointers.js';

/** Picks one of so many alternatives. */
export type Choose = (count: number) => number;

const deepest = 16;

/**
 * The schema without indirection. What several parts say of one keyword is what the outermost says, but
 * for members and bounds, which are gathered.
 */
export function flatSchema(
  schema: Schema,
  schemas: Schemas,
  choose: Choose = () => 0,
  depth = 0,
): JsonObject {
  if (typeof schema === 'boolean' || depth > deepest) return {};
  const { $ref: _, allOf: __, oneOf, anyOf, ...own } = schema;
  const parts = partsOf(schema, schemas).map((part) =>
    flatSchema(part, schemas, choose, depth + 1),
  );
  const chosen = [oneOf, anyOf].flatMap((alternatives) => {
    const list = alternativesOf(alternatives);
    const alternative = list[choose(list.length)];
    if (alternative === undefined) return [];
    const flat = flatSchema(alternative, schemas, choose, depth + 1);
    return [withTag(flat, own, alternative)];
  });
  return [...parts, ...chosen].reduce<JsonObject>(merge, own);
}

/** The same with its alternatives as they are: `oneOf` and `anyOf` stay. */
export function gatheredSchema(schema: Schema, schemas: Schemas, depth = 0): JsonObject {
  if (typeof schema === 'boolean' || depth > deepest) return {};
  const { $ref: _, allOf: __, ...own } = schema;
  return partsOf(schema, schemas)
    .map((part) => gatheredSchema(part, schemas, depth + 1))
    .reduce<JsonObject>(merge, own);
}

/** What has to hold beside the schema's own keywords. */
function partsOf(schema: JsonObject, schemas: Schemas): readonly Schema[] {
  return [referredSchema(schema, schemas), ...arrayAt(schema, 'allOf')].filter(isSchema);
}

/** Null is an alternative only where there is no other. */
function alternativesOf(value: Json | undefined): readonly Schema[] {
  const all = isArray(value) ? value.filter(isSchema) : [];
  const others = all.filter((item) => !(isObject(item) && item['type'] === 'null'));
  return others.length > 0 ? others : all;
}

/** The member by which a discriminator tells the alternative has the name that leads to it. */
function withTag(flat: JsonObject, own: JsonObject, alternative: Schema): JsonObject {
  const discriminator = objectAt(own, 'discriminator');
  const property = discriminator['propertyName'];
  const reference = isObject(alternative) ? alternative['$ref'] : undefined;
  if (typeof property !== 'string' || typeof reference !== 'string') return flat;
  const declared = objectAt(objectAt(flat, 'properties'), property);
  if ('const' in declared || 'enum' in declared) return flat;
  const mapping = Object.entries(objectAt(discriminator, 'mapping'));
  const name = componentNameOf(reference);
  const mapped = mapping.find(([, target]) => target === reference || target === name)?.[0];
  const tag = { ...declared, const: mapped ?? name ?? '' };
  return { ...flat, properties: { ...objectAt(flat, 'properties'), [property]: tag } };
}

const lowerBounds = ['minimum', 'exclusiveMinimum', 'minLength', 'minItems', 'minProperties'];
const upperBounds = ['maximum', 'exclusiveMaximum', 'maxLength', 'maxItems', 'maxProperties'];

/** What both say; the first counts where they differ. */
function merge(a: JsonObject, b: JsonObject): JsonObject {
  const required = [...new Set([...arrayAt(a, 'required'), ...arrayAt(b, 'required')])];
  const bounds = [
    ...lowerBounds.map((key) => [key, bound(a[key], b[key], Math.max)] as const),
    ...upperBounds.map((key) => [key, bound(a[key], b[key], Math.min)] as const),
  ].filter(([, value]) => value !== undefined);
  return {
    ...b,
    ...a,
    ...Object.fromEntries(bounds),
    ...(('properties' in a || 'properties' in b) && { properties: mergeMembers(a, b) }),
    ...(required.length > 0 && { required }),
    ...commonValues(a['enum'], b['enum']),
  };
}

function bound(
  a: Json | undefined,
  b: Json | undefined,
  pick: (...values: number[]) => number,
): number | undefined {
  const values = [a, b].filter((value) => typeof value === 'number');
  return values.length > 0 ? pick(...values) : undefined;
}

/** A member that both name has to be as both say. */
function mergeMembers(a: JsonObject, b: JsonObject): JsonObject {
  const [first, second] = [objectAt(a, 'properties'), objectAt(b, 'properties')];
  const both = Object.keys(first).filter((name) => name in second && first[name] !== second[name]);
  const joined = both.map((name) => [name, { allOf: [first[name] ?? true, second[name] ?? true] }]);
  return { ...second, ...first, ...Object.fromEntries(joined) };
}

function commonValues(a: Json | undefined, b: Json | undefined): JsonObject {
  if (!isArray(a) || !isArray(b)) return {};
  const common = a.filter((value) => b.includes(value));
  return common.length > 0 ? { enum: common } : {};
}

/** The types that are named; of none, what the keywords speak of. */
export function typesOf(schema: JsonObject): readonly string[] {
  const { type } = schema;
  if (typeof type === 'string') return [type];
  if (Array.isArray(type)) return type.map(String);
  if ('properties' in schema || 'additionalProperties' in schema) return ['object'];
  if ('items' in schema || 'prefixItems' in schema) return ['array'];
  if ('pattern' in schema || 'minLength' in schema || 'format' in schema) return ['string'];
  return 'minimum' in schema || 'maximum' in schema ? ['number'] : [];
}
