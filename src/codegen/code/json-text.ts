/** Prints JSON exactly as Prettier would, a hundred times faster: bundles are long, and only data. */

import { entriesOf, isObject, type Json } from '@openapi-counterpart/openapi/json';
import { columnsOf } from './columns.js';

const width = 100;

/** Two spaces, objects over several lines, lists of plain values on one line where they fit. */
export function printJson(value: Json): string {
  return `${print(value, { indent: 0, before: 0, after: 0 })}\n`;
}

/** Where a value stands. */
interface Place {
  /** Columns that lines inside the value are moved by. */
  readonly indent: number;
  /** Columns already used on the line where the value begins. */
  readonly before: number;
  /** Columns needed on the line where it ends: one where a comma follows. */
  readonly after: number;
}

function print(value: Json, place: Place): string {
  if (Array.isArray(value)) return printList(value, place);
  if (typeof value === 'number') return printNumber(value);
  if (!isObject(value)) return JSON.stringify(value);
  const indent = place.indent + 2;
  const entries = entriesOf(value);
  const members = entries.map(([key, member], index) => {
    const label = `${JSON.stringify(key)}: `;
    const before = indent + columnsOf(label);
    return `${label}${print(member, { indent, before, after: commaAfter(index, entries) })}`;
  });
  return wrap('{', members, '}', place.indent);
}

function commaAfter(index: number, list: readonly unknown[]): number {
  return index === list.length - 1 ? 0 : 1;
}

function printNumber(value: number): string {
  return JSON.stringify(value).replace('e+', 'e');
}

function printList(list: readonly Json[], { indent, before, after }: Place): string {
  const flat = isMatrix(list) ? undefined : flatList(list);
  if (flat !== undefined && before + columnsOf(flat) + after <= width) return flat;
  if (list.length > 1 && list.every((item) => typeof item === 'number')) {
    return wrap('[', fill(list.map(printNumber), indent + 2), ']', indent);
  }
  const inner = indent + 2;
  const items = list.map((item, index) =>
    print(item, { indent: inner, before: inner, after: commaAfter(index, list) }),
  );
  return wrap('[', items, ']', indent);
}

/** A list on one line; undefined where something in it needs several. Nothing is printed twice for it. */
function flatList(list: readonly Json[]): string | undefined {
  const items: string[] = [];
  for (const item of list) {
    const text = Array.isArray(item) ? flatInner(item) : flatValue(item);
    if (text === undefined) return undefined;
    items.push(text);
  }
  return `[${items.join(', ')}]`;
}

function flatInner(list: readonly Json[]): string | undefined {
  return isMatrix(list) ? undefined : flatList(list);
}

function flatValue(value: Json): string | undefined {
  if (typeof value === 'number') return printNumber(value);
  if (!isObject(value)) return JSON.stringify(value);
  return Object.keys(value).length === 0 ? '{}' : undefined;
}

/** Prettier breaks a list of several lists that each hold several items. */
function isMatrix(list: readonly Json[]): boolean {
  return list.length > 1 && list.every((item) => Array.isArray(item) && item.length > 1);
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

function wrap(open: string, lines: readonly string[], close: string, indent: number): string {
  if (lines.length === 0) return `${open}${close}`;
  const margin = ' '.repeat(indent + 2);
  return `${open}\n${lines.map((line) => `${margin}${line}`).join(',\n')}\n${' '.repeat(indent)}${close}`;
}
