/** Reads single values: numbers, booleans and JSON documents out of text. */

import { largeWhole, parseExact } from './exact-json.js';
import { HttpError } from './http-error.js';
import type { ScalarType, ValueShape } from './operation.js';

const numeric = /^-?(0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?$/;

/** The first of the types that fits; a text that fits none stays text, which validation then names. */
export function readScalar(text: string, types: readonly ScalarType[] = ['string']): unknown {
  for (const type of types) {
    if (type === 'string') return text;
    if (type === 'exact' && numeric.test(text)) return exactNumber(text);
    if (type === 'number' && numeric.test(text)) return Number(text);
    if (type === 'boolean' && (text === 'true' || text === 'false')) return text === 'true';
  }
  return text;
}

function exactNumber(text: string): number | bigint {
  const digits = largeWhole(text);
  return digits === undefined ? Number(text) : BigInt(digits);
}

/**
 * A value that is no list of texts.
 * @param what What the value is, for the refusal: `query parameter`, `field`.
 * @throws HttpError 400 for broken JSON where nothing else is allowed.
 */
export function readValue(
  text: string,
  { isExact, json, types }: ValueShape,
  what: string,
  name: string,
): unknown {
  if (!json) return readScalar(text, types);
  const value = parseJson(text, isExact ? parseExact : JSON.parse);
  if (types === undefined) {
    if (value === undefined) throw new HttpError(400, `The ${what} "${name}" is not valid JSON.`);
    return value;
  }
  // Where text is allowed too, only what cannot be meant as text is a document.
  return typeof value === 'object' && value !== null ? value : readScalar(text, types);
}

/** Nothing for what is not JSON: the parser's own message quotes the text, which may hold secrets. */
function parseJson(text: string, parse: (text: string) => unknown): unknown {
  try {
    return parse(text);
  } catch {
    return undefined;
  }
}
