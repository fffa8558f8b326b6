/** Gives whole numbers that a double cannot hold back to a parsed description, as bigints by the digits of its text. */

import { parseExact } from '@openapi-counterpart/runtime';
import type { Document } from '@redocly/openapi-core';
import { JsonSource } from './json-source.js';
import { isObject, type Json, type JsonObject } from './json.js';
import { childPointer } from './schema/pointers.js';

/** The keywords of a schema that numbers are compared with. */
const compared: ReadonlySet<string> = new Set([
  'const',
  'enum',
  'exclusiveMaximum',
  'exclusiveMinimum',
  'maximum',
  'minimum',
  'multipleOf',
]);

/** Members that hold data, in which such a name is no keyword. */
const data: ReadonlySet<string> = new Set(['default', 'example', 'examples']);

/** Members whose own members are named by the author. */
const named: ReadonlySet<string> = new Set([
  '$defs',
  'dependentSchemas',
  'patternProperties',
  'properties',
  'schemas',
]);

/** Whether a value may begin with so many digits, in JSON or in YAML. */
const mayHoldLargeNumbers = /[-:,[+\s]\d{16,}\s*(?:[,\]}#]|$)/m;

/**
 * The value of a document in which the limits of schemas are what the file says. Parts without large
 * numbers are those that were parsed. What overlays have changed stays as it is.
 * @param value What the document says, as it was parsed.
 */
export async function withExactNumbers<Value extends Json>(
  { source }: Document,
  value: Value,
): Promise<Value> {
  if (!mayHoldLargeNumbers.test(source.body)) return value;
  // Of an object only members are changed.
  return restore(value, await readExactly(source), false) as Value;
}

async function readExactly(source: Document['source']): Promise<unknown> {
  if (source instanceof JsonSource) return parseExact(source.body);
  // Hardly any description has such numbers.
  const { readExactYaml } = await import('./exact-yaml.js');
  return readExactYaml(source.body);
}

function restore(value: Json, exact: unknown, isNamed: boolean): Json {
  if (Array.isArray(value))
    return restoreItems(value, exact, (item, is) => restore(item, is, false));
  if (!isObject(value) || !isObject(exact)) return value;
  return restoreMembers(value, exact, (key, member, is) => {
    if (!isNamed && (data.has(key) || key.startsWith('x-'))) return member;
    if (!isNamed && compared.has(key)) return restoreData(member, is);
    return restore(member, is, !isNamed && named.has(key));
  });
}

/** A number, or all those inside a value of an enum. */
function restoreData(value: Json, exact: unknown): Json {
  if (typeof value === 'number') {
    const isLarge = typeof exact === 'bigint' && !Number.isSafeInteger(value);
    return isLarge && Number(exact) === value ? exact : value;
  }
  if (Array.isArray(value)) return restoreItems(value, exact, restoreData);
  if (!isObject(value) || !isObject(exact)) return value;
  return restoreMembers(value, exact, (_, member, is) => restoreData(member, is));
}

function restoreItems(
  items: readonly Json[],
  exact: unknown,
  change: (item: Json, exact: unknown) => Json,
): Json {
  if (!Array.isArray(exact)) return items;
  const changed = items.map((item, index) => change(item, exact[index]));
  return changed.some((item, index) => item !== items[index]) ? changed : items;
}

function restoreMembers(
  object: JsonObject,
  exact: Readonly<Record<string, unknown>>,
  change: (key: string, member: Json, exact: unknown) => Json,
): Json {
  let isSame = true;
  const entries = Object.entries(object).map(([key, member]): [string, Json | undefined] => {
    if (member === undefined) return [key, member];
    const changed = change(key, member, Object.hasOwn(exact, key) ? exact[key] : undefined);
    isSame &&= changed === member;
    return [key, changed];
  });
  return isSame ? object : Object.fromEntries(entries);
}

/** The pointers of numbers with exact digits of which a double holds only a part. */
export function lostNumbers(exact: unknown, pointer: string): string[] {
  if (typeof exact === 'bigint') return BigInt(Number(exact)) === exact ? [] : [pointer];
  if (typeof exact !== 'object' || exact === null) return [];
  return Object.entries(exact).flatMap(([key, member]) =>
    lostNumbers(member, childPointer(pointer, key)),
  );
}
