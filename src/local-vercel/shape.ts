/** Checks data from outside that no description describes: bodies of the admin paths and seed files. */

import { didYouMean } from './suggest.js';

/** Keys and indexes that lead to a value. */
export type Path = readonly (string | number)[];

/** Gives the value as its type. @throws ShapeError */
export type Shape<T> = (value: unknown, path: Path) => T;

/** A member that may be absent. */
export interface OptionalShape<T> {
  readonly optional: Shape<T>;
}

export class ShapeError extends Error {
  override readonly name = 'ShapeError';

  constructor(
    readonly path: Path,
    /** What is wrong with the value and what to do, as the rest of a sentence. */
    readonly problem: string,
  ) {
    super(`${pathText(path)} ${problem}`);
  }
}

/** `teams[0].members` as people write it; `The value` at the root. */
export function pathText(path: Path): string {
  if (path.length === 0) return 'The value';
  return path
    .map((key, at) => (typeof key === 'number' ? `[${key}]` : at === 0 ? key : `.${key}`))
    .join('');
}

type Members = Readonly<Record<string, Shape<unknown> | OptionalShape<unknown>>>;

type OptionalKeys<M> = {
  [K in keyof M]: M[K] extends OptionalShape<unknown> ? K : never;
}[keyof M];

export type ObjectOf<M extends Members> = {
  readonly [K in Exclude<keyof M, OptionalKeys<M>>]: M[K] extends Shape<infer T> ? T : never;
} & {
  readonly [K in OptionalKeys<M>]?: M[K] extends OptionalShape<infer T> ? T : never;
};

export function optional<T>(shape: Shape<T>): OptionalShape<T> {
  return { optional: shape };
}

/** An object with these members and no others. */
export function object<M extends Members>(members: M): Shape<ObjectOf<M>> {
  return (value, path) => {
    const given = record(value, path);
    const known = Object.keys(members);
    for (const key of Object.keys(given)) {
      if (Object.hasOwn(members, key)) continue;
      const suggestion = didYouMean(key, known) || ` Known are: ${known.join(', ')}.`;
      throw new ShapeError([...path, key], `is not known.${suggestion}`);
    }
    const result: Record<string, unknown> = {};
    for (const [key, member] of Object.entries(members)) {
      const isOptional = typeof member !== 'function';
      const isAbsent = !Object.hasOwn(given, key) || given[key] === undefined;
      if (isAbsent && isOptional) continue;
      if (isAbsent) throw new ShapeError(path, `has no "${key}", which it needs.`);
      result[key] = (isOptional ? member.optional : member)(given[key], [...path, key]);
    }
    // Every member went through its shape.
    return result as ObjectOf<M>;
  };
}

export function list<T>(item: Shape<T>): Shape<readonly T[]> {
  return (value, path) => {
    if (!Array.isArray(value)) throw new ShapeError(path, `must be a list, not ${nameOf(value)}.`);
    return value.map((entry: unknown, index) => item(entry, [...path, index]));
  };
}

/** An object with any names, whose values have one shape. */
export function map<T>(member: Shape<T>): Shape<Readonly<Record<string, T>>> {
  return (value, path) => {
    const entries = Object.entries(record(value, path));
    return Object.fromEntries(entries.map(([key, entry]) => [key, member(entry, [...path, key])]));
  };
}

export const record: Shape<Readonly<Record<string, unknown>>> = (value, path) => {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
    // An object that is not an array has named members of any type.
    return value as Readonly<Record<string, unknown>>;
  }
  throw new ShapeError(path, `must be an object, not ${nameOf(value)}.`);
};

export const text: Shape<string> = (value, path) => {
  if (typeof value === 'string' && value !== '') return value;
  throw new ShapeError(path, `must be text, not ${nameOf(value)}.`);
};

export const flag: Shape<boolean> = (value, path) => {
  if (typeof value === 'boolean') return value;
  throw new ShapeError(path, `must be true or false, not ${nameOf(value)}.`);
};

export const anything: Shape<unknown> = (value) => value;

export function integer(least: number, most = Number.MAX_SAFE_INTEGER): Shape<number> {
  return (value, path) => {
    if (Number.isInteger(value) && Number(value) >= least && Number(value) <= most) {
      return Number(value);
    }
    const limit = most === Number.MAX_SAFE_INTEGER ? `of ${least} or more` : `${least} to ${most}`;
    throw new ShapeError(path, `must be a whole number ${limit}, not ${nameOf(value)}.`);
  };
}

/** Fractions are allowed. */
export function number(least: number): Shape<number> {
  return (value, path) => {
    if (typeof value === 'number' && Number.isFinite(value) && value >= least) return value;
    throw new ShapeError(path, `must be a number of ${least} or more, not ${nameOf(value)}.`);
  };
}

export function oneOf<const T extends string>(...values: readonly T[]): Shape<T> {
  return (value, path) => {
    const found = values.find((candidate) => candidate === value);
    if (found !== undefined) return found;
    const suggestion = typeof value === 'string' ? didYouMean(value, values) : '';
    const problem = `must be one of ${values.join(', ')}, not ${nameOf(value)}.${suggestion}`;
    throw new ShapeError(path, problem);
  };
}

/** An absolute address of the web. */
export const address: Shape<string> = (value, path) => {
  if (typeof value === 'string' && /^https?:\/\//.test(value) && URL.canParse(value)) return value;
  throw new ShapeError(
    path,
    `must be an address such as http://localhost:3000, not ${nameOf(value)}.`,
  );
};

/** A date or date-time, as milliseconds since 1970. YAML has read it to a Date already. */
export const time: Shape<number> = (value, path) => {
  const parsed = value instanceof Date ? value.getTime() : Date.parse(String(value));
  if (!Number.isNaN(parsed) && typeof value !== 'number') return parsed;
  throw new ShapeError(path, `must be a time such as 2026-01-01T00:00:00Z, not ${nameOf(value)}.`);
};

/** A value as messages show it, cut short. */
function nameOf(value: unknown): string {
  if (value === '') return 'empty text';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object' && value !== null) return 'an object';
  const shown = JSON.stringify(value) ?? 'nothing';
  return shown.length > 60 ? `${shown.slice(0, 60)}…` : shown;
}
