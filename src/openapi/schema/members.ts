/** What instances of a schema consist of, as far as it is said outright: through references, `allOf` and the only alternative. */

import { arrayAt, isObject, objectAt, stringAt, type JsonObject } from '../json.js';
import { componentNameOf, pointerSegments } from './pointers.js';

/** Component schemas by name. */
type Schemas = Readonly<Record<string, unknown>>;

/** A schema and all that an instance of it satisfies as well; null beside one alternative counts for nothing. */
export function partsOf(
  schema: unknown,
  schemas: Schemas,
  seen = new Set<unknown>(),
): JsonObject[] {
  if (!isObject(schema) || seen.has(schema)) return [];
  seen.add(schema);
  const reference = stringAt(schema, '$ref');
  const name = reference === undefined ? undefined : componentNameOf(reference);
  const alternatives = [...arrayAt(schema, 'anyOf'), ...arrayAt(schema, 'oneOf')].filter(
    (alternative) => !(isObject(alternative) && alternative['type'] === 'null'),
  );
  const further = [
    ...(name === undefined ? [] : [schemas[name]]),
    ...arrayAt(schema, 'allOf'),
    ...(alternatives.length === 1 ? alternatives : []),
  ];
  return [schema, ...further.flatMap((part) => partsOf(part, schemas, seen))];
}

/** The members that are named, in the order of the description. */
export function membersOf(schema: unknown, schemas: Schemas): ReadonlyMap<string, unknown> {
  const parts = partsOf(schema, schemas);
  return new Map(parts.flatMap((part) => Object.entries(objectAt(part, 'properties'))));
}

/** The members that instances can have: of all alternatives too. */
export function possibleMembersOf(schema: unknown, schemas: Schemas): ReadonlyMap<string, unknown> {
  const alternatives = partsOf(schema, schemas).flatMap((part) => [
    ...arrayAt(part, 'anyOf'),
    ...arrayAt(part, 'oneOf'),
  ]);
  return new Map([
    ...alternatives.flatMap((alternative) => [...membersOf(alternative, schemas)]),
    ...membersOf(schema, schemas),
  ]);
}

export function isList(schema: unknown, schemas: Schemas): boolean {
  return partsOf(schema, schemas).some(({ type, items }) =>
    type === undefined ? items !== undefined : [type].flat().includes('array'),
  );
}

export function itemSchema(list: unknown, schemas: Schemas): unknown {
  return partsOf(list, schemas).find(({ items }) => items !== undefined)?.['items'];
}

/** The schema at a JSON pointer into instances, of which some may have nothing there. */
export function schemaAt(schema: unknown, pointer: string, schemas: Schemas): unknown {
  return pointerSegments(pointer).reduce<unknown>(
    (at, key) => possibleMembersOf(at, schemas).get(key),
    schema,
  );
}
