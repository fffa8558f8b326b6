/** Prints plain data as text, laid out as Prettier would: expressions of generated code, and whole JSON files. */

import type { Keep } from '@openapi-counterpart/openapi/memory';
import { columnsOf, width } from './columns.js';
import { stringLiteral } from './escape.js';

/** Source text that stands where a value is expected, e.g. the name of a validator. */
export class Code {
  readonly #text: string | (() => string);

  /** A function is asked when the text is printed: the name may not be known before. */
  constructor(text: string | (() => string)) {
    this.#text = text;
  }

  get text(): string {
    return typeof this.#text === 'string' ? this.#text : this.#text();
  }
}

export type Data = null | boolean | number | bigint | string | Code | readonly Data[] | DataObject;

/** Members that are undefined are left out. */
export interface DataObject {
  readonly [key: string]: Data | undefined;
}

/** Where a value stands. */
export interface Place {
  /** Columns that lines inside the value are moved by. */
  readonly indent: number;
  /** Columns already used on the line where the value begins. */
  readonly before: number;
  /** Columns needed on the line where it ends: one where a comma follows. */
  readonly after: number;
}

/** How a language writes data down. */
interface Dialect {
  readonly string: (text: string) => string;
  readonly key: (key: string) => string;
  readonly bigintSuffix: string;
  /** What follows the last of several lines. */
  readonly lastComma: string;
  /** Whether an object may lie on one line. */
  readonly hasFlatObjects: boolean;
  /** Whether the compiler looks at what is inferred from it. */
  readonly hasTypes: boolean;
  /** Remembers the texts of objects that lie over several lines, which depend on the margin alone. */
  readonly keep?: Keep;
}

const typescript: Dialect = {
  string: stringLiteral,
  key: propertyKey,
  bigintSuffix: 'n',
  lastComma: ',',
  hasFlatObjects: true,
  hasTypes: true,
};

/** On one line, because no one reads it. */
const script: Dialect = { ...typescript, hasTypes: false };

const json: Dialect = {
  string: (text) => JSON.stringify(text),
  key: (key) => JSON.stringify(key),
  bigintSuffix: '',
  lastComma: '',
  hasFlatObjects: false,
  hasTypes: false,
};

/** Where path items, the lists of components and those themselves stand in a description. */
const keptMargins: readonly number[] = [4, 6];

const nowhere: Place = { indent: 0, before: 0, after: 0 };

/** An expression for the data, on one line. */
export function literal(data: Data): string {
  return flatText(data, typescript);
}

/** An expression in JavaScript for the data, on one line. */
export function scriptLiteral(data: Data): string {
  return flatText(data, script);
}

/** An expression for the data, over as many lines as it needs. */
export function printLiteral(data: Data, place: Place): string {
  return print(data, place, typescript);
}

/** An object literal with a member a line. */
export function printOpenObject(object: DataObject, indent: number): string {
  if (entriesOf(object).length === 0) return '{}';
  return wrap('{', printMembers(object, indent + 2, typescript), '}', indent, typescript);
}

/** A JSON file: objects over several lines, lists of plain values on one line where they fit. */
export function printJson(value: Data, keep?: Keep): string {
  const dialect = keep === undefined ? json : { ...json, keep };
  return `${print(value, nowhere, dialect)}\n`;
}

function print(data: Data, place: Place, dialect: Dialect): string {
  if (isList(data)) return printList(data, place, dialect);
  return isMap(data) ? printObject(data, place, dialect) : printScalar(data, dialect);
}

function printScalar(
  data: null | boolean | number | bigint | string | Code,
  dialect: Dialect,
): string {
  if (data instanceof Code) return data.text;
  if (typeof data === 'bigint') return `${data}${dialect.bigintSuffix}`;
  return typeof data === 'string' ? dialect.string(data) : String(data).replace('e+', 'e');
}

function printObject(object: DataObject, place: Place, dialect: Dialect): string {
  const entries = entriesOf(object);
  const suffix = suffixOf(object, dialect);
  if (entries.length === 0) return `{}${suffix}`;
  if (!hasForcedBreak(object, dialect)) {
    const flat = flatText(object, dialect);
    if (fits(flat, place)) return flat;
  }
  const { keep } = dialect;
  if (keep !== undefined && keptMargins.includes(place.indent)) {
    const make = (): string => printOpen(object, place, suffix, dialect);
    return keep(`text at ${place.indent}`, object, [], make);
  }
  return printOpen(object, place, suffix, dialect);
}

/** An object over several lines. */
function printOpen(object: DataObject, place: Place, suffix: string, dialect: Dialect): string {
  const members = printMembers(object, place.indent + 2, dialect);
  return wrap('{', members, `}${suffix}`, place.indent, dialect);
}

/** The members of an object that lies over several lines, each with no comma behind it. */
function printMembers(object: DataObject, indent: number, dialect: Dialect): string[] {
  const entries = entriesOf(object);
  return entries.map(([key, member], index) => {
    const label = dialect.key(key);
    const isLast = index === entries.length - 1;
    const after = isLast ? dialect.lastComma.length : 1;
    const before = indent + columnsOf(label) + 2;
    const text = print(member, { indent, before, after }, dialect);
    // A key that is shorter than this gains nothing by a value on the next line.
    const isBreakable = dialect.hasFlatObjects && columnsOf(label) > 4;
    if (!isBreakable || firstLineFits(text, before, after)) return `${label}: ${text}`;
    const inner = indent + 2;
    const below = print(member, { indent: inner, before: inner, after }, dialect);
    return `${label}:\n${' '.repeat(inner)}${below}`;
  });
}

function printList(list: readonly Data[], place: Place, dialect: Dialect): string {
  if (!hasForcedBreak(list, dialect)) {
    const flat = flatText(list, dialect);
    if (fits(flat, place)) return flat;
  }
  const indent = place.indent + 2;
  if (list.length > 1 && list.every((item) => typeof item === 'number')) {
    const numbers = list.map((item) => printScalar(item, dialect));
    return wrap('[', fill(numbers, indent), ']', place.indent, dialect);
  }
  const items = list.map((item, index) => {
    const after = index === list.length - 1 ? dialect.lastComma.length : 1;
    return print(item, { indent, before: indent, after }, dialect);
  });
  return wrap('[', items, ']', place.indent, dialect);
}

function flatText(data: Data, dialect: Dialect): string {
  if (isList(data)) return `[${data.map((item) => flatText(item, dialect)).join(', ')}]`;
  if (!isMap(data)) return printScalar(data, dialect);
  const members = entriesOf(data).map(
    ([key, value]) => `${dialect.key(key)}: ${flatText(value, dialect)}`,
  );
  const suffix = suffixOf(data, dialect);
  return members.length === 0 ? `{}${suffix}` : `{ ${members.join(', ')} }${suffix}`;
}

/** Beside keys such as `constructor` the compiler expects what objects inherit, and widens the strings. */
function suffixOf(object: DataObject, dialect: Dialect): string {
  if (!dialect.hasTypes) return '';
  const entries = entriesOf(object);
  const isInherited = entries.some(([key]) => key in Object.prototype);
  return isInherited && !entries.every(([, value]) => value instanceof Code) ? ' as const' : '';
}

/** Whether a list of several lists or objects that each hold several things lies inside, which Prettier breaks. */
function hasForcedBreak(data: Data, dialect: Dialect): boolean {
  if (isList(data)) return isMatrix(data) || data.some((item) => hasForcedBreak(item, dialect));
  if (!isMap(data)) return false;
  const members = entriesOf(data);
  if (!dialect.hasFlatObjects && members.length > 0) return true;
  return members.some(([, member]) => hasForcedBreak(member, dialect));
}

function isMatrix(list: readonly Data[]): boolean {
  if (list.length < 2) return false;
  return (
    list.every((item) => isList(item) && item.length > 1) ||
    list.every((item) => isMap(item) && entriesOf(item).length > 1)
  );
}

function fits(text: string, { before, after }: Place): boolean {
  return before + columnsOf(text) + after <= width;
}

function firstLineFits(text: string, before: number, after: number): boolean {
  const end = text.indexOf('\n');
  const columns = end < 0 ? columnsOf(text) + after : columnsOf(text.slice(0, end));
  return before + columns <= width;
}

/** Numbers run on: as many to a line as fit. */
function fill(items: readonly string[], indent: number): string[] {
  const lines: string[] = [];
  for (const item of items) {
    const last = lines.at(-1);
    if (last !== undefined && indent + last.length + item.length + 3 <= width) {
      lines[lines.length - 1] = `${last}, ${item}`;
    } else lines.push(item);
  }
  return lines;
}

function wrap(
  open: string,
  lines: readonly string[],
  close: string,
  indent: number,
  { lastComma }: Dialect,
): string {
  const margin = `\n${' '.repeat(indent + 2)}`;
  // Not joined, which would copy what is inside at every depth.
  let text = open;
  let comma = '';
  for (const line of lines) {
    text += comma + margin + line;
    comma = ',';
  }
  return `${text}${lastComma}\n${' '.repeat(indent)}${close}`;
}

function isList(data: Data | undefined): data is readonly Data[] {
  return Array.isArray(data);
}

function isMap(data: Data): data is DataObject {
  return typeof data === 'object' && data !== null && !isList(data) && !(data instanceof Code);
}

function entriesOf(object: DataObject): [string, Data][] {
  return Object.entries(object).filter((entry): entry is [string, Data] => entry[1] !== undefined);
}

const identifierName = /^[$_\p{L}\p{Nl}][$_\p{L}\p{Nl}\p{Mn}\p{Mc}\p{Nd}\p{Pc}\u200c\u200d]*$/u;

/** An expression for the member of an object that has a name. */
export function memberOf(object: string, key: string): string {
  return identifierName.test(key) ? `${object}.${key}` : `${object}[${stringLiteral(key)}]`;
}

/** A key of an object literal or type; computed where a plain one would set the prototype. */
export function propertyKey(key: string): string {
  if (key === '__proto__') return "['__proto__']";
  // Prettier leaves out the quotes of names that ECMAScript 5 knew, which had 16 bits a character.
  const isName = identifierName.test(key) && [...key].length === key.length;
  return isName ? key : stringLiteral(key);
}
