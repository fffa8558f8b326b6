/**
 * Spells members named `$ref` in another way while Prism has them: what it is given is searched for
 * references everywhere, in examples too, where `$ref` is a name like any other.
 */

import { isObject, mapEntriesOf, type Json } from '@openapi-counterpart/openapi/json';

/** `$ref` with one mark more, and so do names that have marks already: nothing is lost on the way back. */
export function markName(name: string): string {
  return /^\$ref_*$/.test(name) ? `${name}_` : name;
}

function unmarkName(name: string): string {
  return /^\$ref_+$/.test(name) ? name.slice(0, -1) : name;
}

/** A copy of a value in which no member is named `$ref`. */
export function markValue(value: Json): Json {
  return renamed(value, markName);
}

/** JSON from Prism as it is outside. */
export function unmarkJson(text: string): string {
  return text.includes('$ref_') ? convert(text, unmarkName) : text;
}

/** JSON from outside as Prism is to see it. The text need not spell `$ref` out, so it is always read. */
export function markJson(text: string): string {
  return convert(text, markName);
}

/** Text that is no JSON stays as it is: Prism says what is wrong with it. */
function convert(text: string, rename: (name: string) => string): string {
  try {
    // What is parsed is JSON.
    return JSON.stringify(renamed(JSON.parse(text) as Json, rename));
  } catch {
    return text;
  }
}

function renamed(value: Json, rename: (name: string) => string): Json {
  if (Array.isArray(value)) return value.map((item: Json) => renamed(item, rename));
  if (!isObject(value)) return value;
  const entries = Object.entries(mapEntriesOf(value, (_, member) => renamed(member, rename)));
  return Object.fromEntries(entries.map(([name, member]) => [rename(name), member]));
}
