/** JSON whose whole numbers keep all their digits, of which a double holds no more than 53 bits: read and written as bigints. */

import { isPlainObject, setOwn } from './json.js';

/** Reads and writes JSON as the global `JSON` does. */
export interface JsonCodec {
  /** @throws SyntaxError, RangeError for a number that is lost. */
  readonly parse: (text: string) => unknown;
  readonly stringify: (value: unknown) => string;
}

/** Texts without so many digits together hold no such number. */
const mayHoldLargeNumbers = /\d[\d.]{15}/;

/** What a JSON text consists of, as far as numbers are to be found in it. */
const stringOrNumber = /"[^"\\]*(?:\\.[^"\\]*)*"|-?\d[\d.eE+-]*/gs;

/**
 * The value of a JSON text, in which a whole number beyond those that a double tells apart is a bigint.
 * @throws SyntaxError
 */
export function parseExact(text: string): unknown {
  const value: unknown = JSON.parse(text);
  if (!mayHoldLargeNumbers.test(text)) return value;
  const mark = newMark();
  let isMarked = false;
  const marked = text.replace(stringOrNumber, (part) => {
    const digits = part.startsWith('"') ? undefined : largeWhole(part);
    if (digits === undefined) return part;
    isMarked = true;
    return `"${mark}${digits}"`;
  });
  if (!isMarked) return value;
  return JSON.parse(marked, (_, member: unknown) =>
    typeof member === 'string' && member.startsWith(mark)
      ? BigInt(member.slice(mark.length))
      : member,
  );
}

/** JSON of a value that may hold bigints, which are written as numbers. */
export function stringifyExact(value: unknown): string {
  const mark = newMark();
  const text = JSON.stringify(value, (_, member: unknown) =>
    typeof member === 'bigint' ? mark + member : member,
  );
  return text?.replaceAll(new RegExp(`"${mark}(-?\\d+)"`, 'g'), '$1');
}

/**
 * What reads the answers of an operation that has whole numbers of 64 bits, where those are numbers:
 * one that would not be what the server sent is an error.
 */
export function checkedJson(): JsonCodec {
  return { parse: parseChecked, stringify: JSON.stringify };
}

function parseChecked(text: string): unknown {
  const value: unknown = JSON.parse(text);
  if (!mayHoldLargeNumbers.test(text)) return value;
  for (const [part] of text.matchAll(stringOrNumber)) {
    if (!part.startsWith('"') && isLost(part)) {
      throw lost(part);
    }
  }
  return value;
}

/**
 * A value of parts that were read by their digits, where whole numbers of 64 bits are numbers. It is
 * changed where it stands.
 * @throws RangeError for a number that is lost.
 */
export function checkedNumbers(value: unknown): unknown {
  if (typeof value === 'bigint') {
    if (isRounded(value)) throw lost(String(value));
    return Number(value);
  }
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) value[index] = checkedNumbers(item);
  } else if (isPlainObject(value)) {
    for (const [name, member] of Object.entries(value)) setOwn(value, name, checkedNumbers(member));
  }
  return value;
}

function lost(digits: string): RangeError {
  return new RangeError(`the number ${digits}, of which a double holds only a part`);
}

function isRounded(number: bigint): boolean {
  return number !== BigInt(Number(number));
}

/** More digits than any whole number that is compared with others has. */
const mostDigits = 40;

function isLost(part: string): boolean {
  const digits = largeWhole(part);
  return digits !== undefined && isRounded(BigInt(digits));
}

/** The digits of a whole number beyond those that a double tells apart; nothing for any other number. */
export function largeWhole(text: string): string | undefined {
  if (Number.isSafeInteger(Number(text)) || text.length > mostDigits) return undefined;
  const [mantissa = '', exponent = '0'] = text.toLowerCase().split('e');
  const [whole = '', fraction = ''] = mantissa.split('.');
  const zeros = Number(exponent) - fraction.length;
  if (Math.abs(zeros) > mostDigits) return undefined;
  const digits = whole + fraction;
  const isWhole = zeros >= 0 || /^0+$/.test(digits.slice(zeros));
  if (!isWhole) return undefined;
  return zeros < 0 ? digits.slice(0, zeros) : digits + '0'.repeat(zeros);
}

/** A text that no one can have written before: what begins with it is of our making. */
function newMark(): string {
  return crypto.getRandomValues(new Uint32Array(4)).join('-');
}
