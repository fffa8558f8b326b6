/** Prints JSON exactly as Prettier would, a hundred times faster: bundles are long, and only data. */

import { entriesOf, isObject, type Json } from '../description/json.js';

const width = 100;

/** Two spaces, objects over several lines, lists of plain values on one line where they fit. */
export function printJson(value: Json): string {
  return `${print(value, 0, 0)}\n`;
}

/**
 * @param indent columns that lines inside the value are moved by
 * @param taken columns already used on the line where the value begins
 */
function print(value: Json, indent: number, taken: number): string {
  if (Array.isArray(value)) return printList(value, indent, taken);
  if (!isObject(value)) return JSON.stringify(value);
  const members = entriesOf(value).map(([key, member]) => {
    const label = `${JSON.stringify(key)}: `;
    return `${label}${print(member, indent + 2, indent + 2 + label.length)}`;
  });
  return wrap('{', members, '}', indent);
}

function printList(list: readonly Json[], indent: number, taken: number): string {
  const isPlain = !list.some((item) => isObject(item) && Object.keys(item).length > 0);
  const flat =
    JSON.stringify(list).length === 2
      ? '[]'
      : `[${list.map((item) => print(item, 0, 0)).join(', ')}]`;
  // One column is kept for the comma that may follow.
  const fits = isPlain && !flat.includes('\n') && taken + flat.length < width;
  if (fits && !isMatrix(list)) return flat;
  return list.length > 1 && list.every((item) => typeof item === 'number')
    ? wrap('[', fill(list.map(String), indent + 2), ']', indent)
    : wrap(
        '[',
        list.map((item) => print(item, indent + 2, indent + 2)),
        ']',
        indent,
      );
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
