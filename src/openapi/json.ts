/** Plain JSON values and the guards by which descriptions are read. */

import { isObject as isAnyObject } from '@openapi-counterpart/runtime';

/** A bigint is a whole number that a double cannot hold, among the limits of schemas. */
export type Json = null | boolean | number | bigint | string | readonly Json[] | JsonObject;
export interface JsonObject {
  readonly [key: string]: Json | undefined;
}

/** The guard of the runtime, whose values are JSON here: documents hold nothing else. */
export const isObject = isAnyObject as (value: unknown) => value is JsonObject;

/** Array.isArray, which forgets that the lists of JSON are read-only. */
export const isArray = Array.isArray as (value: unknown) => value is readonly Json[];

/** A text that only equal values have, whatever their numbers. */
export function keyOf(value: unknown): string {
  try {
    return JSON.stringify(value);
  } catch {
    // It knows no bigints, and is many times slower where it has to ask about each member.
    return keyWithBigints(value);
  }
}

function keyWithBigints(value: unknown): string {
  return JSON.stringify(value, (_, member: unknown) =>
    typeof member === 'bigint' ? { bigint: String(member) } : member,
  );
}

/** The object at a key, or an empty one: for the optional maps that OpenAPI is full of. */
export function objectAt(parent: JsonObject, key: string): JsonObject {
  const value = parent[key];
  return isObject(value) ? value : {};
}

export function arrayAt(parent: JsonObject, key: string): readonly Json[] {
  const value = parent[key];
  return isArray(value) ? value : [];
}

export function stringAt(parent: JsonObject, key: string): string | undefined {
  const value = parent[key];
  return typeof value === 'string' ? value : undefined;
}

export function entriesOf(object: JsonObject): [string, Json][] {
  const entries: [string, Json][] = [];
  for (const key of Object.keys(object)) {
    const value = object[key];
    if (value !== undefined) entries.push([key, value]);
  }
  return entries;
}

/** What stands in a list or an object of a document, which holds no `undefined`, by index or key. */
export const childrenOf = Object.entries as (
  node: JsonObject | readonly Json[],
) => [string, Json][];

export function mapEntriesOf(
  object: JsonObject,
  map: (key: string, value: Json) => Json,
): JsonObject {
  return Object.fromEntries(entriesOf(object).map(([key, value]) => [key, map(key, value)]));
}
