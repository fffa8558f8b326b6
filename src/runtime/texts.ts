/** The text of single values, and which members of an object are written at all. */

import type { JsonCodec } from './exact-json.js';

export type Stringify = JsonCodec['stringify'];

/**
 * Objects and lists inside others are written as JSON.
 * @param name Of what the value is, or is in.
 * @throws TypeError for null inside a list: OpenAPI has no text for it.
 */
export function textOf(
  name: string,
  value: unknown,
  stringify: Stringify = JSON.stringify,
): string {
  if (value === null || value === undefined) {
    throw new TypeError(`"${name}" has ${value} in it, for which there is no text.`);
  }
  return typeof value === 'object' ? stringify(value) : String(value);
}

/**
 * The items of a list, or the names and texts of an object, as one text.
 * @throws TypeError for one with a delimiter in it: OpenAPI has no way to tell it from those between them.
 */
export function joined(name: string, texts: readonly string[], delimiter: string): string {
  if (texts.some((text) => text.includes(delimiter))) {
    throw new TypeError(
      `An item of "${name}" has "${delimiter}" in it, which stands between items.`,
    );
  }
  return texts.join(delimiter);
}

/** The members that have a value: null has no text in parameters and forms. */
export function present(values: object): [string, unknown][] {
  return Object.entries(values).filter(([, value]) => value !== undefined && value !== null);
}
