/** Reads one value out of the pairs of a query, a form or cookies: the styles form, delimited and deepObject. */

import { decodeDeep } from './decode-deep.js';
import { setOwn } from './json.js';
import type { ValueEncoding, ValueShape } from './operation.js';
import { isOfMembers, isPairs, memberShape } from './member-shape.js';
import type { Pairs } from './pairs.js';
import { decodeFormText } from './percent.js';
import { readValue } from './scalar.js';

/**
 * The value, or nothing where its keys are absent.
 * @param what Names the place in a refusal: `query parameter`, `field`.
 * @throws HttpError 400 for broken percent-encoding or JSON.
 */
export function decodeForm(encoding: ValueEncoding, pairs: Pairs, what: string): unknown {
  const { explode = true, items, name } = encoding;
  const isObject = isOfMembers(encoding);
  if (encoding.style === 'deepObject' && (isObject || items)) return decodeDeep(encoding, pairs);
  if (isObject && explode) {
    const value = decodeExploded(encoding, pairs, what);
    // What may be something else as well has the key of its own name then.
    if (value !== undefined || !(items ?? encoding.types)) return value;
  }
  const texts = pairs.get(name);
  if (texts === undefined) return undefined;
  const [text = ''] = texts;
  if (encoding.allowEmptyValue && text === '' && texts.length === 1) return undefined;
  if (items && explode)
    return texts.map((item) => readValue(decodeFormText(item), items, what, name));
  if (items || (isObject && !explode)) {
    const parts = splitList(text, delimiterOf(encoding, text)).map(decodeFormText);
    if (isPairs(encoding, parts)) return pairUp(encoding, parts, what);
    if (items) return parts.map((part) => readValue(part, items, what, name));
  }
  // A single value given twice is no single value: validation refuses the list. Not so with cookies,
  // of which the one for the nearest path comes first, and counts.
  if (texts.length > 1 && what !== 'cookie parameter') return texts.map(decodeFormText);
  return readValue(decodeFormText(text), encoding, what, name);
}

/** Where delimiters come plain, encoded ones belong to the items. */
const delimiters: Readonly<Record<string, readonly [plain: RegExp, encoded: RegExp]>> = {
  pipeDelimited: [/\|/, /%7C/i],
  spaceDelimited: [/\+/, /%20/],
};

function delimiterOf({ items, style = 'form' }: ValueEncoding, text: string): RegExp {
  const [plain, encoded] = delimiters[style] ?? [commas(items), undefined];
  return encoded === undefined || plain.test(text) ? plain : encoded;
}

/**
 * What stands between the items of a list. Clients that build on URLSearchParams encode these commas as
 * well; in numbers and booleans an encoded one can be nothing else, in a text it belongs to the text.
 */
export function commas(items: ValueShape | undefined): RegExp {
  const isText = items?.types === undefined || items.types.includes('string');
  return isText ? /,/ : /,|%2C/i;
}

export function splitList(text: string, delimiter: RegExp): string[] {
  return text === '' ? [] : text.split(delimiter);
}

/** An object out of names and texts by turns. */
export function pairUp(
  shape: ValueShape,
  parts: readonly string[],
  what: string,
): Record<string, unknown> {
  const value: Record<string, unknown> = {};
  for (let index = 0; index + 1 < parts.length; index += 2) {
    const key = parts[index] ?? '';
    setOwn(value, key, readValue(parts[index + 1] ?? '', memberShape(shape, key), what, key));
  }
  return value;
}

/** An object whose members are keys of their own; one with free members takes all that are not reserved. */
function decodeExploded(
  encoding: ValueEncoding,
  pairs: Pairs,
  what: string,
): Record<string, unknown> | undefined {
  const { name, properties = {}, additional, items, types, reserved = [] } = encoding;
  const isElse = (items ?? types) && pairs.has(name) && !Object.hasOwn(properties, name);
  if (isElse) return undefined;
  const free = additional ? [...pairs.keys()].filter((key) => !isReserved(reserved, key)) : [];
  const value: Record<string, unknown> = {};
  let isPresent = false;
  for (const key of new Set([...Object.keys(properties), ...free])) {
    const [text] = pairs.get(key) ?? [];
    if (text === undefined) continue;
    isPresent = true;
    const shape = memberShape(encoding, key);
    setOwn(value, key, readValue(decodeFormText(text), shape, what, key));
  }
  return isPresent ? value : undefined;
}

/** Whether a key belongs to another: by its name, or by the beginning of those of a deepObject. */
export function isReserved(reserved: readonly string[], key: string): boolean {
  return reserved.some((other) => key === other || (other.endsWith('[') && key.startsWith(other)));
}
