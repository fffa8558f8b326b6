/** Prints plain data as expressions of generated code, laid out as Prettier would. */

import { columnsOf, isAscii, width } from './columns.js';
import { stringLiteral } from './escape.js';
import { fill, wrap } from './lines.js';

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

/** What follows the last of several lines. */
const lastComma = ',';

/** An expression for the data, on one line. */
export function literal(data: Data): string {
  return flatText(data, true);
}

/** An expression in JavaScript for the data, on one line. */
export function scriptLiteral(data: Data): string {
  return flatText(data, false);
}

/** An expression for the data, over as many lines as it needs. */
export function printLiteral(data: Data, place: Place): string {
  return print(data, place);
}

/** An object literal with a member a line. */
export function printOpenObject(object: DataObject, indent: number): string {
  const entries = entriesOf(object);
  if (entries.length === 0) return '{}';
  return wrap('{', printMembers(entries, indent + 2), '}', indent, lastComma);
}

function print(data: Data, place: Place): string {
  if (isList(data)) return printList(data, place);
  return isMap(data) ? printObject(data, place) : printScalar(data);
}

function printScalar(data: null | boolean | number | bigint | string | Code): string {
  if (data instanceof Code) return data.text;
  if (typeof data === 'bigint') return `${data}n`;
  return typeof data === 'string' ? stringLiteral(data) : String(data).replace('e+', 'e');
}

function printObject(object: DataObject, place: Place): string {
  const entries = entriesOf(object);
  if (entries.length === 0) return '{}';
  const flat = fittingText(object, place);
  if (flat !== undefined) return flat;
  const members = printMembers(entries, place.indent + 2);
  return wrap('{', members, `}${suffixOf(entries)}`, place.indent, lastComma);
}

/** The members of an object that lies over several lines, each with no comma behind it. */
function printMembers(entries: Entries, indent: number): string[] {
  return entries.map(([key, member]) => {
    const label = propertyKey(key);
    const columns = columnsOf(label);
    const before = indent + columns + 2;
    const text = print(member, { indent, before, after: 1 });
    // A key that is shorter than this gains nothing by a value on the next line.
    if (columns <= 4 || firstLineFits(text, before, 1)) return `${label}: ${text}`;
    const inner = indent + 2;
    const below = print(member, { indent: inner, before: inner, after: 1 });
    return `${label}:\n${' '.repeat(inner)}${below}`;
  });
}

function printList(list: readonly Data[], place: Place): string {
  const flat = fittingText(list, place);
  if (flat !== undefined) return flat;
  const indent = place.indent + 2;
  if (list.length > 1 && list.every((item) => typeof item === 'number')) {
    return wrap('[', fill(list.map(printScalar), indent), ']', place.indent, lastComma);
  }
  const items = list.map((item) => print(item, { indent, before: indent, after: 1 }));
  return wrap('[', items, ']', place.indent, lastComma);
}

/** On one line, where that is how it lies. */
function fittingText(data: readonly Data[] | DataObject, place: Place): string | undefined {
  if (roomBehind(data, width - place.before) < 0 || hasForcedBreak(data)) return undefined;
  const flat = flatText(data, true);
  return fits(flat, place) ? flat : undefined;
}

/** At most so many columns of a line are left behind what is printed; below zero once it is sure that none are. */
function roomBehind(data: Data, columns: number): number {
  if (typeof data === 'string') return isAscii(data) ? columns - data.length - 2 : columns;
  let left = columns;
  if (isList(data)) {
    // Each item has a comma and a space, or brackets for the last.
    for (const item of data) if ((left = roomBehind(item, left - 2)) < 0) return left;
  } else if (isMap(data)) {
    for (const key of Object.keys(data)) {
      const member = data[key];
      if (member === undefined) continue;
      // A colon, a comma and spaces, or braces for the last.
      left -= isAscii(key) ? key.length + 4 : 4;
      if ((left = roomBehind(member, left)) < 0) return left;
    }
  }
  return left;
}

/** On one line; `hasTypes` where the compiler looks at what is inferred from it. */
function flatText(data: Data, hasTypes: boolean): string {
  if (isList(data)) return `[${data.map((item) => flatText(item, hasTypes)).join(', ')}]`;
  if (!isMap(data)) return printScalar(data);
  const entries = entriesOf(data);
  if (entries.length === 0) return '{}';
  const members = entries.map(
    ([key, value]) => `${propertyKey(key)}: ${flatText(value, hasTypes)}`,
  );
  return `{ ${members.join(', ')} }${hasTypes ? suffixOf(entries) : ''}`;
}

/** Beside keys such as `constructor` the compiler expects what objects inherit, and widens the strings. */
function suffixOf(entries: Entries): string {
  const isInherited = entries.some(([key]) => key in Object.prototype);
  return isInherited && !entries.every(([, value]) => value instanceof Code) ? ' as const' : '';
}

/** Whether a list of several lists or objects that each hold several things lies inside, which Prettier breaks. */
function hasForcedBreak(data: Data): boolean {
  if (isList(data)) return isMatrix(data) || data.some(hasForcedBreak);
  if (!isMap(data)) return false;
  return Object.values(data).some((member) => member !== undefined && hasForcedBreak(member));
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

function isList(data: Data | undefined): data is readonly Data[] {
  return Array.isArray(data);
}

function isMap(data: Data): data is DataObject {
  return typeof data === 'object' && data !== null && !isList(data) && !(data instanceof Code);
}

type Entries = readonly (readonly [string, Data])[];

function entriesOf(object: DataObject): Entries {
  const entries: [string, Data][] = [];
  for (const key of Object.keys(object)) {
    const value = object[key];
    if (value !== undefined) entries.push([key, value]);
  }
  return entries;
}

const identifierName = /^[$_\p{L}\p{Nl}][$_\p{L}\p{Nl}\p{Mn}\p{Mc}\p{Nd}\p{Pc}\u200c\u200d]*$/u;

/** An expression for the member of an object that has a name. */
export function memberOf(object: string, key: string): string {
  return identifierName.test(key) ? `${object}.${key}` : `${object}[${stringLiteral(key)}]`;
}

/** A key of an object literal or type; computed where a plain one would set the prototype. */
export function propertyKey(key: string): string {
  if (key === '__proto__') return "['__proto__']";
  if (/^[$_a-z][$\w]*$/i.test(key)) return key;
  // Prettier leaves out the quotes of names that ECMAScript 5 knew, which had 16 bits a character.
  const isName = identifierName.test(key) && [...key].length === key.length;
  return isName ? key : stringLiteral(key);
}
