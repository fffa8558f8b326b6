/** Looks into the schema of an answer: what is where in its body. */

import {
  arrayAt,
  isObject,
  objectAt,
  stringAt,
  type JsonObject,
} from '@openapi-counterpart/openapi/json';
import type { Operation, Schema } from '@openapi-counterpart/openapi/model';
import { componentNameOf, pointerSegments } from '@openapi-counterpart/openapi/schema/pointers';
import { isJsonType } from '@openapi-counterpart/runtime';
import type { Schemas } from './value-shape.js';

/** The schema of the only success, where that is JSON. */
export function successSchema({ responses }: Operation): Schema | undefined {
  const successes = responses.filter(({ status }) => status.startsWith('2'));
  const [media, ...others] = successes.flatMap(({ content }) => content);
  const isOnly = successes.length === 1 && others.length === 0;
  return isOnly && media !== undefined && isJsonType(media.type) ? media.schema : undefined;
}

/** A schema and all that an instance of it satisfies as well; null beside one alternative counts for nothing. */
function partsOf(schema: unknown, schemas: Schemas, seen = new Set<unknown>()): JsonObject[] {
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

export function isList(schema: unknown, schemas: Schemas): boolean {
  return partsOf(schema, schemas).some(({ type, items }) =>
    type === undefined ? items !== undefined : [type].flat().includes('array'),
  );
}

export function itemSchema(list: unknown, schemas: Schemas): unknown {
  return partsOf(list, schemas).find(({ items }) => items !== undefined)?.['items'];
}

/** The schema at a JSON pointer into instances. */
export function schemaAt(schema: unknown, pointer: string, schemas: Schemas): unknown {
  return pointerSegments(pointer).reduce<unknown>(
    (at, key) => membersOf(at, schemas).get(key),
    schema,
  );
}
