/** Texts and numbers of a schema such as a person would write. */

import { stringAt, type JsonObject } from '../json.js';
import type { Choose } from './flat-schema.js';
import { textOfPattern } from './pattern-text.js';
import { patternOf } from './patterns.js';

/** By format; the first of each list is the usual one, the others are there so that two samples can differ. */
const formats: Readonly<Record<string, (number: number, time: number) => string>> = {
  'date-time': (_, time) => new Date(time).toISOString(),
  date: (_, time) => new Date(time).toISOString().slice(0, 10),
  time: (_, time) => new Date(time).toISOString().slice(11),
  duration: (number) => `PT${number + 1}H`,
  email: (number) => `user${number || ''}@example.com`,
  'idn-email': (number) => `user${number || ''}@example.com`,
  hostname: (number) => `host${number || ''}.example.com`,
  'idn-hostname': (number) => `host${number || ''}.example.com`,
  ipv4: (number) => `192.0.2.${(number % 254) + 1}`,
  ipv6: (number) => `2001:db8::${((number % 65_535) + 1).toString(16)}`,
  uri: (number) => `https://example.com/${number || ''}`,
  url: (number) => `https://example.com/${number || ''}`,
  iri: (number) => `https://example.com/${number || ''}`,
  'uri-reference': (number) => `/${number || ''}`,
  'iri-reference': (number) => `/${number || ''}`,
  'uri-template': (number) => `/${number || ''}{id}`,
  uuid: (number) => `00000000-0000-4000-8000-${number.toString(16).padStart(12, '0')}`,
  'json-pointer': (number) => `/${number || ''}`,
  regex: () => '.*',
  byte: (number) => Buffer.from(`text ${number || ''}`).toString('base64'),
  password: (number) => `password-${number}`,
};

/**
 * @param number Other numbers give other texts, where the schema has some.
 * @param time For dates, in milliseconds since 1970.
 */
export function sampleText(
  schema: JsonObject,
  { name, number, time }: { readonly name: string; readonly number: number; readonly time: number },
): string {
  const { minLength, maxLength, pattern } = schema;
  const make = formats[stringAt(schema, 'format') ?? ''];
  const fitting = typeof pattern === 'string' ? patternText(pattern, number, schema) : undefined;
  const text = fitting ?? make?.(number, time) ?? `${name === '' ? 'text' : name}${number || ''}`;
  const least = typeof minLength === 'number' ? minLength : 0;
  const most = typeof maxLength === 'number' ? maxLength : Infinity;
  const long = text.length < least ? text.padEnd(least, text === '' ? 'x' : text) : text;
  if (long.length <= most) return long;
  // The end tells one from the other.
  return long.slice(long.length - most);
}

/** Further texts are made of other choices, drawn from the number. */
function patternText(pattern: string, number: number, schema: JsonObject): string | undefined {
  let state = number;
  const draw: Choose = (count) => {
    if (number === 0) return 0;
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fff_ffff;
    return count === 0 ? 0 : (state >>> 8) % count;
  };
  const text = textOfPattern(pattern, draw);
  const { minLength } = schema;
  if (text === undefined || typeof minLength !== 'number' || text.length >= minLength) return text;
  // What is unbounded in the pattern is lengthened by what stands there last.
  const longer = text + (text.at(-1) ?? 'x').repeat(minLength - text.length);
  return patternOf(pattern)?.test(longer) === true ? longer : text;
}

export function sampleNumber(schema: JsonObject, number: number): number {
  const { minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf, type } = schema;
  const isWhole = type === 'integer' || (Array.isArray(type) && type.includes('integer'));
  const given = typeof multipleOf === 'number' && multipleOf > 0 ? multipleOf : undefined;
  const step = given ?? 1;
  const lower = [minimum, exclusiveMinimum].filter((value) => typeof value === 'number');
  const upper = [maximum, exclusiveMaximum].filter((value) => typeof value === 'number');
  const [least, most] = [Math.max(...lower), Math.min(...upper)];
  const start = lower.length > 0 ? least : Math.min(1, most);
  let value = given !== undefined || isWhole ? Math.ceil(start / step) * step : start;
  if (typeof exclusiveMinimum === 'number' && value <= exclusiveMinimum) value += step;
  if (!isWhole && given === undefined && value >= most && lower.length > 0) {
    return least + (most - least) / 2;
  }
  if (typeof exclusiveMaximum === 'number' && value >= exclusiveMaximum) value -= step;
  const room = Math.floor((most - value) / step);
  if (!Number.isFinite(room)) return value + number * step;
  const isLastOut = typeof exclusiveMaximum === 'number' && value + room * step >= exclusiveMaximum;
  return value + (number % Math.max(1, isLastOut ? room : room + 1)) * step;
}
