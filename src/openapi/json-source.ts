/** JSON files, read without the parser of YAML: places of values are looked up once something is said of them. */

import { Source, type Document } from '@redocly/openapi-core';
import { pointerSegments } from './schema/pointers.js';

/** Offsets of a member into the text; an item of a list is its own key. */
interface Member {
  readonly key: number;
  readonly value: number;
}

/** A file that `JSON.parse` takes. */
export class JsonSource extends Source {
  /** The members of the objects and lists that were looked into, by their offsets. */
  readonly #members = new Map<number, ReadonlyMap<string, Member>>();
  #ends: ContainerEnds | undefined;
  #lineStarts: readonly number[] | undefined;

  /** Line and column, from 1, of a value or its key; of what is around it where there is none. */
  placeOf(pointer: string, isKey: boolean): { readonly line: number; readonly column: number } {
    const root = this.#afterSpace(0);
    let member: Member = { key: root, value: root };
    for (const segment of pointerSegments(pointer)) {
      const next = this.#membersAt(member.value).get(segment);
      if (next === undefined) break;
      member = next;
    }
    const offset = isKey ? member.key : member.value;
    this.#lineStarts ??= lineStartsOf(this.body);
    const line = indexUpTo(this.#lineStarts, offset) + 1;
    return { line, column: offset - (this.#lineStarts[line - 1] ?? 0) + 1 };
  }

  #membersAt(start: number): ReadonlyMap<string, Member> {
    const known = this.#members.get(start);
    if (known !== undefined) return known;
    const isList = this.body[start] === '[';
    const members = new Map<string, Member>();
    let at = isList || this.body[start] === '{' ? this.#afterSpace(start + 1) : this.body.length;
    while (at < this.body.length && !isClosing(this.body.charCodeAt(at))) {
      const key = at;
      let name = String(members.size);
      if (!isList) {
        const end = endOfString(this.body, key);
        name = nameBetween(this.body, key, end);
        at = this.#afterSpace(this.#afterSpace(end) + 1);
      }
      members.set(name, { key, value: at });
      at = this.#afterSpace(this.#endOfValue(at));
      if (this.body[at] === ',') at = this.#afterSpace(at + 1);
    }
    this.#members.set(start, members);
    return members;
  }

  /** The offset behind a value that begins at an offset. */
  #endOfValue(start: number): number {
    const code = this.body.charCodeAt(start);
    if (code === quote) return endOfString(this.body, start);
    if (isOpening(code)) return (this.#ends ??= new ContainerEnds(this.body)).behind(start);
    let end = start;
    while (!isBehindScalar(this.body.charCodeAt(end))) end += 1;
    return end;
  }

  #afterSpace(start: number): number {
    let at = start;
    while (isSpace(this.body.charCodeAt(at))) at += 1;
    return at;
  }
}

/** Where the objects and lists of a text end: all are found at once, so that it is gone through once. */
class ContainerEnds {
  /** In the order of the text. */
  readonly #starts: number[] = [];
  readonly #ends: number[] = [];

  constructor(text: string) {
    const open: number[] = [];
    for (let at = 0; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      if (code === quote) at = endOfString(text, at) - 1;
      else if (isOpening(code)) {
        open.push(this.#starts.length);
        this.#starts.push(at);
        this.#ends.push(text.length);
      } else if (isClosing(code)) this.#ends[open.pop() ?? 0] = at + 1;
    }
  }

  /** The offset behind the object or list that begins at an offset. */
  behind(start: number): number {
    return this.#ends[indexUpTo(this.#starts, start)] ?? start;
  }
}

/** Reads a JSON text; nothing for one that is none, or that names a member twice, which the parser of YAML explains. */
export function parseJson({ absoluteRef, body, mimeType }: Source): Document | undefined {
  try {
    const parsed: unknown = JSON.parse(body);
    if (membersOf(parsed) !== membersIn(body)) return undefined;
    return { source: new JsonSource(absoluteRef, body, mimeType), parsed };
  } catch {
    return undefined;
  }
}

/** How many members all objects of a value have together. */
function membersOf(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  let count = 0;
  // Parsed values inherit no names.
  for (const name in value) {
    // What has the name has a member of it; lists have theirs by index.
    const part: unknown = (value as Readonly<Record<string, unknown>>)[name];
    if (typeof part === 'object') count += membersOf(part);
    count += 1;
  }
  return Array.isArray(value) ? count - value.length : count;
}

/** How many members all objects of a JSON text have together, those of one name too. */
function membersIn(text: string): number {
  let count = 0;
  for (let at = text.indexOf('"'); at >= 0; at = text.indexOf('"', at)) {
    at = endOfString(text, at);
    while (isSpace(text.charCodeAt(at))) at += 1;
    if (text.charCodeAt(at) === colon) count += 1;
  }
  return count;
}

function nameBetween(text: string, start: number, end: number): string {
  const name = text.slice(start + 1, end - 1);
  // What stands between two quotes of JSON is a string.
  return name.includes('\\') ? (JSON.parse(text.slice(start, end)) as string) : name;
}

/** The offset behind a string that begins at an offset. */
function endOfString(text: string, start: number): number {
  let end = text.indexOf('"', start + 1);
  while (isEscaped(text, end)) end = text.indexOf('"', end + 1);
  return end + 1;
}

function isEscaped(text: string, at: number): boolean {
  let first = at;
  while (text.charCodeAt(first - 1) === backslash) first -= 1;
  return (at - first) % 2 === 1;
}

const [quote, comma, colon, backslash] = [0x22, 0x2c, 0x3a, 0x5c];

function isOpening(code: number): boolean {
  return code === 0x5b || code === 0x7b;
}

function isClosing(code: number): boolean {
  return code === 0x5d || code === 0x7d;
}

/** Whether a number or a word is over. */
function isBehindScalar(code: number): boolean {
  return code === comma || isClosing(code) || isSpace(code) || Number.isNaN(code);
}

function isSpace(code: number): boolean {
  return code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09;
}

function lineStartsOf(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

/** The index of the last of some rising offsets that is not beyond another. */
function indexUpTo(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
