/** The conditions of single keywords that take more than one expression to state. */

import { isObject } from '../json.js';

/** A JSON object, before anything is known of its properties. */
export type JsonObject = Readonly<Record<string, unknown>>;

export function isArray(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}

/** A number that JSON can carry: neither NaN nor an infinity. */
export function isNumber(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value);
}

/** A whole number that is what was sent: beyond 53 bits several are read as one double. */
export function isInteger(value: unknown): value is number {
  return Number.isSafeInteger(value);
}

/** A whole number that may have been rounded. */
export function isRoundedInteger(value: unknown): value is number {
  return Number.isInteger(value);
}

/** A whole number, a bigint where it has to be one. */
export function isWhole(value: unknown): value is number | bigint {
  return typeof value === 'bigint' || Number.isSafeInteger(value);
}

/** A number, or a whole one as a bigint. */
export function isNumeric(value: unknown): value is number | bigint {
  return typeof value === 'bigint' || isNumber(value);
}

/** A property that objects also inherit under that name, such as `constructor`; only the object's own one counts. */
export function own(object: JsonObject, name: string): unknown {
  return Object.hasOwn(object, name) ? object[name] : undefined;
}

/** How many properties an object has. One that is undefined does not exist in JSON. */
export function propertyCount(object: JsonObject): number {
  let found = 0;
  for (const name in object) if (object[name] !== undefined) found += 1;
  return found;
}

/** Whether a text has fewer than `limit` code points. */
export function isShorterThan(text: string, limit: number): boolean {
  // A code point takes one or two units, so that the units alone often decide.
  return text.length < limit || (text.length < 2 * limit && codePointLength(text) < limit);
}

/** Whether a text has more than `limit` code points. */
export function isLongerThan(text: string, limit: number): boolean {
  return text.length > limit && (text.length > 2 * limit || codePointLength(text) > limit);
}

/** The length of a text as JSON Schema counts it. */
export function codePointLength(text: string): number {
  let length = text.length;
  for (let index = 0; index < text.length - 1; index += 1) {
    if (isHighSurrogate(text.charCodeAt(index)) && isLowSurrogate(text.charCodeAt(index + 1))) {
      length -= 1;
      index += 1;
    }
  }
  return length;
}

function isHighSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff;
}

function isLowSurrogate(unit: number): boolean {
  return unit >= 0xdc00 && unit <= 0xdfff;
}

/**
 * Whether `value` is a multiple of `units` / 10^`decimals`, both taken as the decimal numbers they were written as: 0.07
 * is a multiple of 0.01, although their quotient in binary is not whole.
 */
export function isMultipleOf(
  value: number | bigint,
  units: number | bigint,
  decimals: number,
): boolean {
  const scale = 10 ** decimals;
  const scaled = Number(value) * scale;
  const isSmall = Math.abs(scaled) <= Number.MAX_SAFE_INTEGER;
  if (isSmall && typeof value === 'number' && typeof units === 'number') {
    const rounded = Math.round(scaled);
    return rounded / scale === value && rounded % units === 0;
  }
  const written = typeof value === 'bigint' ? { units: value, decimals: 0 } : decimalOf(value);
  return (
    written.decimals <= decimals &&
    (written.units * 10n ** BigInt(decimals - written.decimals)) % BigInt(units) === 0n
  );
}

/** A number as whole units of a power of ten, from its shortest decimal form. */
function decimalOf(value: number): { units: bigint; decimals: number } {
  const [mantissa = '0', exponent = '0'] = String(value).split('e');
  const [whole = '0', fraction = ''] = mantissa.split('.');
  const decimals = fraction.length - Number(exponent);
  const units = BigInt(whole + fraction);
  return decimals >= 0
    ? { units, decimals }
    : { units: units * 10n ** BigInt(-decimals), decimals: 0 };
}

/** Equality of JSON values. */
export function deepEqual(left: unknown, right: unknown): boolean {
  if (left === right || isSameNumber(left, right)) return true;
  if (isArray(left)) return isArray(right) && equalItems(left, right);
  return isObject(left) && isObject(right) && equalProperties(left, right);
}

/** A bigint and a number can be one whole number. */
function isSameNumber(left: unknown, right: unknown): boolean {
  if (typeof left === typeof right || !isNumeric(left) || !isNumeric(right)) return false;
  return left <= right && left >= right;
}

function equalItems(left: readonly unknown[], right: readonly unknown[]): boolean {
  return left.length === right.length && left.every((item, index) => deepEqual(item, right[index]));
}

function equalProperties(left: JsonObject, right: JsonObject): boolean {
  const names = Object.keys(left);
  if (names.length !== Object.keys(right).length) return false;
  return names.every((name) => Object.hasOwn(right, name) && deepEqual(left[name], right[name]));
}

const PAIRWISE_ITEMS = 8;

/** Whether no two items of an array are equal. */
export function hasUniqueItems(items: readonly unknown[]): boolean {
  if (items.length > PAIRWISE_ITEMS) return hasUniqueKeys(items);
  for (let right = 1; right < items.length; right += 1) {
    for (let left = 0; left < right; left += 1) {
      if (deepEqual(items[left], items[right])) return false;
    }
  }
  return true;
}

/** The same for long arrays, in linear time: comparing all pairs would let a sender spend our time. */
function hasUniqueKeys(items: readonly unknown[]): boolean {
  const containers = new Set<string>();
  const others = new Set<unknown>();
  for (const item of items) {
    if (typeof item === 'object' && item !== null) containers.add(canonical(item));
    else others.add(item);
  }
  return containers.size + others.size === items.length;
}

/** A text that is the same for equal JSON values. */
function canonical(value: unknown): string {
  if (isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value === 'bigint') return String(value);
  if (!isObject(value)) return JSON.stringify(value) ?? 'undefined';
  const entries = Object.keys(value)
    .toSorted()
    .map((name) => `${JSON.stringify(name)}:${canonical(value[name])}`);
  return `{${entries.join(',')}}`;
}

/** How many items a validator accepts. */
export function countMatching(
  items: readonly unknown[],
  matches: (item: unknown) => boolean,
): number {
  let found = 0;
  for (const item of items) if (matches(item)) found += 1;
  return found;
}
