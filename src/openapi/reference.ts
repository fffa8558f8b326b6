/** Follows the references of a bundled document, all of which lead into the document itself. */

import { isObject, stringAt, type Json, type JsonObject } from './json.js';
import { localSegments, step } from './schema/pointers.js';

/** What a reference points to, through chains of them; lint has made sure that it exists. */
export function follow(
  document: JsonObject,
  value: Json,
  seen: readonly string[] = [],
): JsonObject {
  if (!isObject(value)) return {};
  const reference = stringAt(value, '$ref');
  if (reference === undefined) return value;
  if (seen.includes(reference)) throw new Error(`The reference ${reference} leads to itself.`);
  return follow(document, resolvePointer(document, reference), [...seen, reference]);
}

/** What stands where a reference such as `#/components/schemas/Pet` points; null where nothing does. */
export function resolvePointer(document: JsonObject, reference: string): Json {
  let node: Json = document;
  for (const segment of localSegments(reference) ?? []) {
    node = step(node, segment) ?? step(follow(document, node), segment) ?? null;
  }
  return node;
}
