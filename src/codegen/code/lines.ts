/** Lays lists and objects of generated files over several lines. */

import { width } from './columns.js';

/** Numbers run on: as many to a line as fit. */
export function fill(items: readonly string[], indent: number): string[] {
  const lines: string[] = [];
  for (const item of items) {
    const last = lines.at(-1);
    if (last !== undefined && indent + last.length + item.length + 3 <= width) {
      lines[lines.length - 1] = `${last}, ${item}`;
    } else lines.push(item);
  }
  return lines;
}

const margins: string[] = [];

/** A line break, and so many columns. */
export function marginOf(columns: number): string {
  return (margins[columns] ??= `\n${' '.repeat(columns)}`);
}

/** Items or members, each on lines of its own, between brackets; `lastComma` follows the last. */
export function wrap(
  open: string,
  lines: readonly string[],
  close: string,
  indent: number,
  lastComma: '' | ',',
): string {
  const margin = marginOf(indent + 2);
  // Not joined, which would copy what is inside at every depth.
  let text = open;
  let comma = '';
  for (const line of lines) {
    text += comma + margin + line;
    comma = ',';
  }
  return text + lastComma + marginOf(indent) + close;
}
