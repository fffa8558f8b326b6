/** Puts the keys of a document into one order, so that reordering YAML changes nothing downstream. */

import { isObject, type Json } from './json.js';

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

/** A deep copy of a JSON value with every object's keys in canonical order; arrays keep theirs. */
export function canonicalise(value: Json): Json {
  return sortKeys(value, true);
}

function sortKeys(value: Json, isRoot: boolean): Json {
  if (Array.isArray(value)) {
    return value.map((item: Json) => sortKeys(item, false));
  }
  if (!isObject(value)) {
    return value;
  }
  const keys = Object.keys(value).toSorted(isRoot ? compareRootKeys : compareKeys);
  // An assignment to it would set the prototype.
  if (keys.includes('__proto__')) {
    return Object.fromEntries(keys.map((key) => [key, sortMember(value[key])]));
  }
  const sorted: Record<string, Json | undefined> = {};
  for (const key of keys) sorted[key] = sortMember(value[key]);
  return sorted;
}

function sortMember(value: Json | undefined): Json | undefined {
  return value === undefined ? value : sortKeys(value, false);
}

function compareRootKeys(a: string, b: string): number {
  return (rank.get(a) ?? leading.length) - (rank.get(b) ?? leading.length) || compareKeys(a, b);
}

// Not localeCompare: its order depends on the machine's locale.
function compareKeys(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
