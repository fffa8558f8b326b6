/** What the library asks of bodies and queries. */

import type { LibraryFault } from './faults.js';

/** What is wrong, as a sentence. */
export type Problem = string;

const genres: readonly unknown[] = ['novel', 'poetry', 'science'];

type Members = Readonly<Record<string, (value: unknown) => boolean>>;

function check(
  value: unknown,
  members: Members,
  required: readonly string[],
  isOpen: boolean,
): Problem | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return 'The body is no object.';
  const missing = required.find((name) => !Object.hasOwn(value, name));
  if (missing !== undefined) return `${missing} is missing.`;
  for (const [name, member] of Object.entries(value)) {
    const isRight = Object.hasOwn(members, name) ? members[name] : undefined;
    if (isRight === undefined) {
      if (isOpen) continue;
      return `${name} is not known.`;
    }
    if (!isRight(member)) return `${name} is not right.`;
  }
  return undefined;
}

const length = (text: string): number => [...text].length;

function isText(least: number, most: number, fault?: LibraryFault) {
  return (value: unknown): boolean => {
    if (typeof value !== 'string') return fault === 'type-coerced' && typeof value === 'number';
    const count = fault === 'length-units' ? value.length : length(value);
    const isShort = count < least && fault !== 'min-length';
    const isLong =
      count > (fault === 'max-length' ? most + 50 : fault === 'max-length-early' ? most - 1 : most);
    return !isShort && !isLong;
  };
}

function isCount(least: number, most: number, fault?: LibraryFault) {
  return (value: unknown): boolean => {
    const number = fault === 'number-as-text' && typeof value === 'string' ? Number(value) : value;
    if (typeof number !== 'number' || (!Number.isInteger(number) && fault !== 'fraction'))
      return false;
    const isLow =
      number < (fault === 'minimum' ? least - 1 : fault === 'minimum-late' ? least + 1 : least);
    return !isLow && (number <= most || fault === 'maximum');
  };
}

const isId = (value: unknown): boolean =>
  typeof value === 'string' && /^book_[a-z0-9]+$/.test(value);
const isTime = (value: unknown): boolean =>
  typeof value === 'string' && /^\d{4}-\d\d-\d\dT[\d:.]+(?:Z|[+-]\d\d:\d\d)$/.test(value);
const isDate = (value: unknown): boolean =>
  typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value);

function isAuthors(fault?: LibraryFault) {
  return (value: unknown): boolean =>
    Array.isArray(value) &&
    (value.length <= 10 || fault === 'max-items') &&
    (new Set(value).size === value.length || fault === 'unique-items') &&
    value.every((item) => typeof item === 'string' && (item !== '' || fault === 'item-unchecked'));
}

export function checkBook(
  value: unknown,
  fault?: LibraryFault,
  isPartial = false,
): Problem | undefined {
  const known = {
    title: isText(1, 100, fault),
    pages: isCount(1, 20_000, fault),
    genre: (genre: unknown) =>
      (genres.includes(genre) && !(fault === 'enum-lacks' && genre === 'science')) ||
      (fault === 'enum' && typeof genre === 'string') ||
      (fault === 'enum-case' && typeof genre === 'string' && genres.includes(genre.toLowerCase())),
    note: (note: unknown) => note === null || isText(0, 500)(note),
    ...(fault === 'patch-id' && { id: isId }),
  };
  const whole = {
    ...known,
    id: isId,
    addedAt: isTime,
    authors: isAuthors(fault),
    published: (date: unknown) => isDate(date) || fault === 'format',
  };
  const required = fault === 'required' ? ['title', 'genre'] : ['title', 'pages', 'genre'];
  const optional = fault === 'optional-required' ? ['published'] : [];
  if (isPartial && value !== null && typeof value === 'object' && Object.keys(value).length === 0) {
    return fault === 'min-properties' ? undefined : 'There is nothing to change.';
  }
  return check(
    value,
    isPartial ? known : whole,
    isPartial ? [] : [...required, ...optional],
    fault === 'unknown-member',
  );
}

export function checkReview(value: unknown, fault?: LibraryFault): Problem | undefined {
  const stars = fault === 'stars' ? isCount(0, 10) : isCount(1, 5);
  const members = { id: isCount(1, Infinity), stars, text: isText(0, 2000) };
  return check(value, members, ['stars'], false);
}

export function checkMember(value: unknown, fault?: LibraryFault): Problem | undefined {
  const members = {
    id: (id: unknown) => typeof id === 'string' && /^[\da-f-]{36}$/.test(id),
    joinedAt: isTime,
    email: (email: unknown) =>
      typeof email === 'string' && (/^[^@\s]+@[^@\s]+$/.test(email) || fault === 'email'),
    password: (password: unknown) =>
      typeof password === 'string' && (length(password) >= 8 || fault === 'password'),
  };
  return check(value, members, ['email', 'password'], false);
}

interface Query {
  readonly limit: number;
  readonly offset: number;
  readonly genre: string | undefined;
}

export function checkQuery(
  query: Readonly<Record<string, string>>,
  fault?: LibraryFault,
): Query | Problem {
  const { limit = '20', offset = '0', genre } = query;
  if (!/^\d+$/.test(limit) || !/^\d+$/.test(offset)) {
    if (fault === 'query-crash') throw new Error('limit is NaN.');
    return 'A number is not one.';
  }
  const isLong =
    Number(limit) > (fault === 'query-maximum-early' ? 99 : 100) && fault !== 'query-maximum';
  if (Number(limit) < 1 || isLong) return 'limit is 1 to 100.';
  if (genre !== undefined && !genres.includes(genre) && fault !== 'query-enum')
    return 'genre is not known.';
  return { limit: Number(limit), offset: Number(offset), genre };
}
