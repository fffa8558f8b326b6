/** The sentences of issues: what a keyword expected, and what came instead. */

import { stringifyExact } from '../exact-json.js';

/** What each keyword compares a value with, as compiled validators pass it to `fail`. */
export interface Limits {
  /** The types in words, with their article: 'a string or null'. */
  type: string;
  enum: Iterable<unknown>;
  const: unknown;
  multipleOf: number | bigint;
  minimum: number | bigint;
  maximum: number | bigint;
  exclusiveMinimum: number | bigint;
  exclusiveMaximum: number | bigint;
  minLength: number;
  maxLength: number;
  pattern: RegExp;
  format: string;
  minItems: number;
  maxItems: number;
  uniqueItems: true;
  minContains: number;
  maxContains: number;
  minProperties: number;
  maxProperties: number;
  /** The name of the missing property. */
  required: string;
  /** The missing property and the one that makes it necessary. */
  dependentRequired: readonly [missing: string, because: string];
  not: true;
  /** A `false` schema stands here, under the keyword that says so. */
  false: true;
  additionalProperties: true;
  unevaluatedProperties: true;
  unevaluatedItems: true;
}

/** Stands in a message for a value that must not be shown. */
export const concealed: unique symbol = Symbol('a concealed value');

const SHOWN_CHARACTERS = 60;
const SHOWN_CHOICES = 10;

/** A value as a message shows it: never more than 60 characters, and containers by their kind only. */
export function show(value: unknown): string {
  if (value === concealed) return 'a concealed value';
  if (value === undefined) return 'nothing';
  if (typeof value === 'string') return showString(value);
  if (Array.isArray(value)) return `an array of ${plural(value.length, 'item')}`;
  if (typeof value === 'object' && value !== null) return 'an object';
  return shorten(String(value));
}

function showString(value: string): string {
  // Cut before quoting: a long string must not be escaped in full to show its beginning.
  const quoted = JSON.stringify(value.slice(0, SHOWN_CHARACTERS));
  const whole = value.length <= SHOWN_CHARACTERS && quoted.length <= SHOWN_CHARACTERS;
  return whole ? quoted : `${quoted.slice(0, SHOWN_CHARACTERS - 2)}…"`;
}

function shorten(text: string): string {
  return text.length <= SHOWN_CHARACTERS ? text : `${text.slice(0, SHOWN_CHARACTERS - 1)}…`;
}

function plural(amount: number, noun: string): string {
  return `${amount} ${noun}${amount === 1 ? '' : 's'}`;
}

/** An allowed value, which unlike a received one is worth spelling out. */
function showAllowed(value: unknown): string {
  return typeof value === 'object' && value !== null ? shorten(stringifyExact(value)) : show(value);
}

function choices(allowed: Iterable<unknown>): string {
  const all = [...allowed];
  if (all.length === 1) return `must be ${showAllowed(all[0])}`;
  const shown = all.slice(0, SHOWN_CHOICES).map(showAllowed).join(', ');
  return `must be one of ${shown}${all.length > SHOWN_CHOICES ? ` and ${all.length - SHOWN_CHOICES} more` : ''}`;
}

/** What a keyword expects, in words. */
const expectations: { readonly [Keyword in keyof Limits]: (limit: Limits[Keyword]) => string } = {
  type: (types) => `must be ${types}`,
  enum: choices,
  const: (allowed) => `must be ${showAllowed(allowed)}`,
  multipleOf: (divisor) => `must be a multiple of ${divisor}`,
  minimum: (limit) => `must be at least ${limit}`,
  maximum: (limit) => `must be at most ${limit}`,
  exclusiveMinimum: (limit) => `must be more than ${limit}`,
  exclusiveMaximum: (limit) => `must be less than ${limit}`,
  minLength: (limit) => `must have at least ${plural(limit, 'character')}`,
  maxLength: (limit) => `must have at most ${plural(limit, 'character')}`,
  pattern: (pattern) => `must match the pattern ${shorten(pattern.source)}`,
  format: (format) => `must be ${format}`,
  minItems: (limit) => `must have at least ${plural(limit, 'item')}`,
  maxItems: (limit) => `must have at most ${plural(limit, 'item')}`,
  uniqueItems: () => 'must not have the same item twice',
  minContains: (limit) => `must have at least ${plural(limit, 'item')} of the required kind`,
  maxContains: (limit) => `must have at most ${plural(limit, 'item')} of the limited kind`,
  minProperties: (limit) =>
    `must have at least ${limit} ${limit === 1 ? 'property' : 'properties'}`,
  maxProperties: (limit) => `must have at most ${limit} ${limit === 1 ? 'property' : 'properties'}`,
  required: () => 'is missing',
  dependentRequired: ([missing, because]) =>
    `must have the property ${show(missing)} because it has ${show(because)}`,
  not: () => 'must not match the schema that is excluded here',
  false: () => 'must not be present',
  additionalProperties: () => 'is a property that is not allowed here',
  unevaluatedProperties: () => 'is a property that is not allowed here',
  unevaluatedItems: () => 'is an item that is not allowed here',
};

/** Keywords whose sentence is complete without the value: it says what is absent or superfluous. */
const SILENT_ABOUT_VALUE: readonly (keyof Limits)[] = [
  'required',
  'dependentRequired',
  'uniqueItems',
  'not',
  'false',
  'additionalProperties',
  'unevaluatedProperties',
  'unevaluatedItems',
];

/** The sentence for a keyword that does not hold. */
export function sentence<Keyword extends keyof Limits>(
  keyword: Keyword,
  limit: Limits[Keyword],
  value: unknown,
): string {
  const expected = expectations[keyword](limit);
  if (SILENT_ABOUT_VALUE.includes(keyword)) return expected;
  const isAboutDigits = keyword === 'type' || keyword === 'format';
  const note = isAboutDigits ? noteOn(value, limit) : '';
  return `${expected}; got ${show(value)}${note}`;
}

/** What a number does not show of itself. */
function noteOn(value: unknown, limit: unknown): string {
  if (isRounded(value)) return roundedNote;
  return limit === 'a 64-bit integer' && typeof value === 'number' ? doubleNote : '';
}

function isRounded(value: unknown): boolean {
  return Number.isInteger(value) && !Number.isSafeInteger(value);
}

/** Such an integer is refused only where numbers of 64 bits have a type of their own. */
const doubleNote = ', no bigint (or text, with --int64 string)';

const roundedNote = ', which may have been rounded: numbers hold whole ones up to 9007199254740991';
