/** Finds the component schemas that contain themselves without an object in between. */

import {
  entriesOf,
  isObject,
  objectAt,
  stringAt,
  type Json,
  type JsonObject,
} from '@openapi-counterpart/openapi/json';
import { componentNameOf } from '@openapi-counterpart/openapi/schema/pointers';

/** Keywords whose types TypeScript resolves at once, unlike the members of an object. */
const eager = ['allOf', 'anyOf', 'items', 'oneOf', 'prefixItems'];

/** Names of the schemas that reach themselves through lists and alternatives alone. */
export function findRecursiveLists(document: JsonObject): ReadonlySet<string> {
  const schemas = entriesOf(objectAt(objectAt(document, 'components'), 'schemas'));
  const edges = new Map(schemas.map(([name, schema]) => [name, eagerReferences(schema)]));
  return new Set([...edges.keys()].filter((name) => reaches(edges, name, name)));
}

function eagerReferences(schema: Json): string[] {
  if (Array.isArray(schema)) return schema.flatMap((item: Json) => eagerReferences(item));
  if (!isObject(schema)) return [];
  const reference = stringAt(schema, '$ref');
  const name = reference === undefined ? undefined : componentNameOf(reference);
  const own = name === undefined ? [] : [name];
  return [...own, ...eager.flatMap((keyword) => eagerReferences(schema[keyword] ?? null))];
}

function reaches(
  edges: ReadonlyMap<string, readonly string[]>,
  from: string,
  target: string,
  seen = new Set<string>(),
): boolean {
  return (edges.get(from) ?? []).some((next) => {
    if (next === target) return true;
    if (seen.has(next)) return false;
    seen.add(next);
    return reaches(edges, next, target, seen);
  });
}
