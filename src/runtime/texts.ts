/** The text of single values, and which members of an object are written at all. */

import type { JsonCodec } from './exact-json.js';

export type Stringify = JsonCodec['stringify'];

/** Objects and lists inside others are written as JSON. */
export function textOf(value: unknown, stringify: Stringify = JSON.stringify): string {
  return typeof value === 'object' && value !== null ? stringify(value) : String(value);
}

/** The members that have a value: null has no text in parameters and forms. */
export function present(values: object): [string, unknown][] {
  return Object.entries(values).filter(([, value]) => value !== undefined && value !== null);
}
