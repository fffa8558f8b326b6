/** Puts the keys of a document into one order, so that reordering YAML changes nothing downstream. */

import { isObject, type Json, type JsonObject } from './json.js';

/** Keys that a reader expects first; all others follow by code point. */
const leading = [
  'openapi',
  'info',
  'title',
  'servers',
  'tags',
  'security',
  'paths',
  'webhooks',
  'components',
];
const rank = new Map(leading.map((key, index) => [key, index]));

/** Copies of objects, by those. */
type Copies = WeakMap<object, Json>;

/**
 * A deep copy of a JSON value with every object's keys in canonical order; arrays keep theirs. Of a
 * document's parts of which there are copies already, those are taken, and new ones are added.
 */
export function canonicalise(value: Json, copies?: Copies): Json {
  return sortKeys(value, 0, copies);
}

/** Path items, and all components of a kind, stand this deep in a document, and single components a level deeper. */
const partLevels: ReadonlySet<number> = new Set([2, 3]);

function sortKeys(value: Json, level: number, copies?: Copies): Json {
  if (Array.isArray(value)) {
    return value.map((item: Json) => sortKeys(item, level + 1, copies));
  }
  if (!isObject(value)) {
    return value;
  }
  const known = partLevels.has(level) ? copies : undefined;
  const copy = known?.get(value) ?? sortObject(value, level, copies);
  known?.set(value, copy);
  return copy;
}

function sortObject(value: JsonObject, level: number, copies?: Copies): JsonObject {
  const keys = sortedKeys(value, level);
  // An assignment to it would set the prototype.
  if (Object.hasOwn(value, '__proto__')) {
    return Object.fromEntries(keys.map((key) => [key, sortMember(value[key], level, copies)]));
  }
  const sorted: Record<string, Json | undefined> = {};
  for (const key of keys) sorted[key] = sortMember(value[key], level, copies);
  return sorted;
}

function sortMember(member: Json | undefined, level: number, copies?: Copies): Json | undefined {
  // Most are texts.
  return typeof member === 'object' ? sortKeys(member, level + 1, copies) : member;
}

/** Most objects have few keys, in order already. */
function sortedKeys(value: JsonObject, level: number): string[] {
  const keys = Object.keys(value);
  if (level === 0) return keys.toSorted(compareRootKeys);
  for (let at = 1; at < keys.length; at += 1) {
    // What sorts texts by itself has the order of `compareKeys`, and asks no function of ours.
    if ((keys[at - 1] ?? '') > (keys[at] ?? '')) return keys.toSorted();
  }
  return keys;
}

function compareRootKeys(a: string, b: string): number {
  return (rank.get(a) ?? leading.length) - (rank.get(b) ?? leading.length) || compareKeys(a, b);
}

// Not localeCompare: its order depends on the machine's locale.
function compareKeys(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
