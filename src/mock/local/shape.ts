/** Gives an item the shape that an answer has: what is not shown is left out, what has to be there is put in. */

import {
  arrayAt,
  isArray,
  isObject,
  objectAt,
  type Json,
  type JsonObject,
} from '@openapi-counterpart/openapi/json';
import { isSchema, type Schema, type Schemas } from '@openapi-counterpart/openapi/model';
import { referredSchema } from '@openapi-counterpart/openapi/schema/pointers';

const deepest = 12;

/** Without members that are `writeOnly`, and those that the schema does not know unless it takes any. */
export function shown(value: Json, schema: Schema, schemas: Schemas): Json {
  return prune(value, [schema], schemas, 0);
}

function prune(value: Json, given: readonly Schema[], schemas: Schemas, depth: number): Json {
  if (depth > deepest) return value;
  const parts = given.flatMap((schema) => partsOf(schema, schemas, 0));
  if (isArray(value)) {
    const items = parts.flatMap(({ items: item }) => (isSchema(item) ? [item] : []));
    return value.map((item) => prune(item, items, schemas, depth + 1));
  }
  if (!isObject(value)) return value;
  const declared = parts.map((part) => objectAt(part, 'properties'));
  const isFree =
    declared.every((members) => Object.keys(members).length === 0) ||
    parts.some(({ additionalProperties: others }) => others !== undefined && others !== false) ||
    parts.some((part) => 'patternProperties' in part);
  const members = Object.entries(value).flatMap(([name, member]): [string, Json][] => {
    const known = declared.flatMap((properties) => {
      const schema = Object.hasOwn(properties, name) ? properties[name] : undefined;
      return isSchema(schema) ? [schema] : [];
    });
    if (member === undefined || (known.length === 0 && !isFree)) return [];
    const isHidden = known.some((schema) =>
      partsOf(schema, schemas, 0).some(({ writeOnly }) => writeOnly === true),
    );
    return isHidden ? [] : [[name, prune(member, known, schemas, depth + 1)]];
  });
  return Object.fromEntries(members);
}

/** The schema, what it refers to, and all that it may be besides. */
function partsOf(schema: Schema, schemas: Schemas, depth: number): readonly JsonObject[] {
  if (typeof schema === 'boolean' || depth > deepest) return [];
  const further = [
    referredSchema(schema, schemas),
    ...['allOf', 'oneOf', 'anyOf'].flatMap((keyword) => arrayAt(schema, keyword)),
    ...['then', 'else', 'if'].map((keyword) => schema[keyword]),
  ].filter(isSchema);
  return [schema, ...further.flatMap((part) => partsOf(part, schemas, depth + 1))];
}

/** A member that says which alternative an object is weighs as much as so many others. */
const tagWeight = 100;

/**
 * The value with what it lacks, and without what is not valid, of which a base has another.
 * @param bases Valid instances, of which the one counts that leaves most of the value as it is.
 * @param tags Members that say which alternative an object is.
 * @returns Undefined where nothing that is valid came of it.
 */
export function fitted(
  value: JsonObject,
  bases: Iterable<JsonObject>,
  { required, tags }: { readonly required: readonly string[]; readonly tags: ReadonlySet<string> },
  isValid: (value: JsonObject) => boolean,
): JsonObject | undefined {
  if (isValid(value)) return value;
  let best: { readonly value: JsonObject; readonly kept: number } | undefined;
  for (const base of bases) {
    const found = fittedTo(base, value, required, isValid);
    if (found === undefined) continue;
    const kept = Object.keys(value)
      .filter((name) => found[name] === value[name])
      .reduce((sum, name) => sum + (tags.has(name) ? tagWeight : 1), 0);
    if (best === undefined || kept > best.kept) best = { value: found, kept };
  }
  return best?.value;
}

function fittedTo(
  base: JsonObject,
  value: JsonObject,
  required: readonly string[],
  isValid: (value: JsonObject) => boolean,
): JsonObject | undefined {
  const lacking = required.filter((name) => !Object.hasOwn(value, name) && name in base);
  const complete = {
    ...value,
    ...Object.fromEntries(lacking.map((name) => [name, base[name]])),
  };
  if (isValid(complete)) return complete;
  // What is set to null, and cannot be shown as null, is not there.
  const set = without(complete, complete);
  if (isValid(set)) return set;
  const cleared = without(base, complete);
  let best = isValid(cleared) ? cleared : base;
  for (const [name, member] of Object.entries(complete)) {
    const tried = { ...best, [name]: member };
    // What is set to null, and cannot be shown as null, is not there.
    const cleaned = member === null ? without(best, { [name]: null }) : tried;
    best = [tried, cleaned].find(isValid) ?? best;
  }
  return isValid(best) ? best : undefined;
}

/** An object without the members that are null in another. */
function without(value: JsonObject, other: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(value).filter(([name]) => other[name] !== null));
}

/** Whether a member of an item is made by the server. */
export function isReadOnly(member: Json | undefined, schemas: Schemas): boolean {
  return isSchema(member) && partsOf(member, schemas, 0).some(({ readOnly }) => readOnly === true);
}

/** The part of a value that members lead to. */
export function at(value: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (part, name) => (isObject(part) && Object.hasOwn(part, name) ? part[name] : undefined),
    value,
  );
}
