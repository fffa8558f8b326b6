/** Every small change to a value that might make it invalid, or that a careless validator might take for invalid. */

import { isObject, type Json, type JsonObject } from '../../../src/openapi/json.js';
import type { Vocabulary } from './vocabulary.js';

export type ChangeKind = 'add' | 'drop' | 'number' | 'retype' | 'size' | 'text';

export interface Change {
  readonly kind: ChangeKind;
  /** JSON Pointer to what was changed. */
  readonly pointer: string;
  /** What it became, in short. */
  readonly to: string;
  /** The whole value with the change made. */
  readonly value: Json;
}

type Path = readonly (string | number)[];

/** A change of one part, before it is put into the whole. */
interface LocalChange {
  readonly kind: ChangeKind;
  readonly to: Json;
}

/** All changes at all places of a value, in a fixed order. */
export function changesOf(value: Json, vocabulary: Vocabulary): readonly Change[] {
  const changes: Change[] = [];
  const visit = (part: Json, path: Path): void => {
    for (const change of [...retyped(part), ...changedWithin(part, vocabulary)]) {
      changes.push({
        kind: change.kind,
        pointer: pointerOf(path),
        to: brief(change.to),
        value: replaceAt(value, path, change.to),
      });
    }
    if (Array.isArray(part)) {
      (part as readonly Json[]).forEach((item, index) => visit(item, [...path, index]));
    } else if (isObject(part)) {
      for (const [name, member] of Object.entries(part)) {
        if (member === undefined) continue;
        const rest = Object.fromEntries(Object.entries(part).filter(([key]) => key !== name));
        changes.push({
          kind: 'drop',
          pointer: pointerOf([...path, name]),
          to: 'nothing',
          value: replaceAt(value, path, rest),
        });
        visit(member, [...path, name]);
      }
    }
  };
  visit(value, []);
  return changes;
}

const oneOfEachType: readonly Json[] = [null, true, 0, 1.5, 'text', [], {}];

function retyped(part: Json): LocalChange[] {
  return oneOfEachType
    .filter((other) => typeOf(other) !== typeOf(part))
    .map((to) => ({ kind: 'retype', to }));
}

function changedWithin(part: Json, vocabulary: Vocabulary): LocalChange[] {
  if (typeof part === 'string') {
    return textsLike(part, vocabulary).map((to) => ({ kind: 'text', to }));
  }
  if (typeof part === 'number') {
    return numbersLike(part, vocabulary).map((to) => ({ kind: 'number', to }));
  }
  if (Array.isArray(part)) {
    return listsLike(part as readonly Json[], vocabulary).map((to) => ({ kind: 'size', to }));
  }
  return isObject(part) ? objectsLike(part, vocabulary).map((to) => ({ kind: 'add', to })) : [];
}

/** Longest text and list that is tried. */
const cap = 2000;

/** Counted in code points as JSON Schema does, not in the units of JavaScript, which has two of it. */
const astral = '💩';

function textsLike(text: string, { constants, limits }: Vocabulary): readonly string[] {
  const lengths = limits.flatMap((limit) => [limit - 1, limit, limit + 1]);
  const sized = lengths
    .filter((length) => Number.isInteger(length) && length > 0 && length <= cap)
    .flatMap((length) => ['x'.repeat(length), astral.repeat(length)]);
  return unique([
    'no such value',
    '',
    `${text} `,
    `${text}\n`,
    text.toUpperCase(),
    ...constants.filter((constant) => typeof constant === 'string'),
    ...sized,
    ...(/^\d{4}-/.test(text) ? times : []),
    ...(/^[a-z]+:\/\//.test(text) ? addresses : []),
    ...(text.includes('@') ? ['a@b', 'a b@acme.example', '@acme.example'] : []),
    ...(/^\d+(\.\d+)?$/.test(text) ? ['-1', '1e3', '1.', '.5', '01', '1,5', '١', '1.00'] : []),
  ]).filter((other) => other !== text);
}

const times = [
  '2026-01-31',
  '2026-01-31T10:00:00',
  '2026-01-31T10:00:00Z',
  '2026-01-31t10:00:00z',
  '2026-01-31 10:00:00Z',
  '2026-01-31T10:00:00+02:00',
  '2026-01-31T10:00:00+0200',
  '2026-01-31T10:00:00.123456789Z',
  '2026-01-31T10:00Z',
  '2026-02-30T10:00:00Z',
  '2024-02-29T10:00:00Z',
  '2026-01-31T24:00:00Z',
  '2026-01-31T23:59:60Z',
  '2026-13-01T10:00:00Z',
];

const addresses = [
  'acme.example',
  '/relative',
  'https://',
  'https://acme.example/a b',
  'https://acme.example/%zz',
  'https://[::1]:8080/',
  'https://exämple.com/',
  'urn:acme:1',
  'sso:projects',
  'HTTPS://ACME.EXAMPLE',
];

function numbersLike(number: number, { limits }: Vocabulary): readonly number[] {
  return unique([
    -1,
    0,
    1,
    number + 0.5,
    1e21,
    ...limits.flatMap((limit) => [limit - 1, limit, limit + 1]),
  ]);
}

function listsLike(list: readonly Json[], { limits }: Vocabulary): readonly Json[] {
  const [first] = list;
  if (first === undefined) return [[null]];
  const sizes = limits.filter((limit) => Number.isInteger(limit) && limit >= 0 && limit <= cap);
  return unique([0, 2, ...sizes.flatMap((size) => [size, size + 1])]).map((size) =>
    Array.from({ length: size }, (): Json => first),
  );
}

function objectsLike(object: JsonObject, { names }: Vocabulary): readonly Json[] {
  const strangers = ['noSuchMember', 'constructor', '__proto__', ...names];
  return [
    {},
    ...strangers
      .filter((name) => !Object.hasOwn(object, name))
      .flatMap((name) => [withMember(object, name, 'text'), withMember(object, name, null)]),
  ];
}

/** Not by assignment: `__proto__` is to be a member like any other. */
function withMember(object: JsonObject, name: string, member: Json): JsonObject {
  return Object.fromEntries([...Object.entries(object), [name, member]]);
}

function replaceAt(whole: Json, path: Path, to: Json): Json {
  const [key, ...rest] = path;
  if (key === undefined) return to;
  if (Array.isArray(whole)) {
    return (whole as readonly Json[]).map((item, index) =>
      index === key ? replaceAt(item, rest, to) : item,
    );
  }
  if (!isObject(whole)) return whole;
  const entries = Object.entries(whole).map(([name, member]) => [
    name,
    name === key && member !== undefined ? replaceAt(member, rest, to) : member,
  ]);
  return Object.fromEntries(entries);
}

function pointerOf(path: Path): string {
  return path.map((key) => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}

function typeOf(value: Json): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'array' : typeof value;
}

function brief(value: Json): string {
  const text = JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 40)}… (${text.length} characters)` : text;
}

function unique<Item>(items: readonly Item[]): readonly Item[] {
  return [...new Set(items)];
}
