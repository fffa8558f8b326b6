/** Follows the references of a bundled document, all of which lead into the document itself. */

import { isObject, stringAt, type Json, type JsonObject } from './json.js';

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

/** What stands at a JSON Pointer, given as the fragment of a URI. */
export function resolvePointer(document: JsonObject, reference: string): Json {
  let node: Json = document;
  for (const token of reference.replace(/^#\/?/, '').split('/')) {
    const key = decodeURIComponent(token).replace(/~1/g, '/').replace(/~0/g, '~');
    node = isObject(node)
      ? (node[key] ?? null)
      : Array.isArray(node)
        ? (node[Number(key)] ?? null)
        : null;
  }
  return node;
}
