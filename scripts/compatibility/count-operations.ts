/** Counts the operations of a description as it was written, apart from how any generator reads it. */

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';

const methods = new Set(['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace']);

/** Operations below `paths`; a path item or an operation may lie in a file of its own. */
export function countOperations(file: string): number {
  const paths = membersOf(membersOf(read(file)).get('paths'));
  return [...paths.values()].reduce<number>((sum, item) => sum + countIn(item, file), 0);
}

function countIn(item: unknown, file: string): number {
  const members = membersOf(item);
  const reference = members.get('$ref');
  if (typeof reference === 'string' && !reference.includes('#')) {
    const target = path.join(path.dirname(file), reference);
    return countIn(read(target), target);
  }
  return [...members.keys()].filter((key) => methods.has(key)).length;
}

function read(file: string): unknown {
  const text = readFileSync(file, 'utf8');
  return file.endsWith('.json') ? JSON.parse(text) : parse(text, { maxAliasCount: -1 });
}

function membersOf(value: unknown): ReadonlyMap<string, unknown> {
  const isObject = typeof value === 'object' && value !== null;
  return new Map(isObject ? Object.entries(value) : []);
}
