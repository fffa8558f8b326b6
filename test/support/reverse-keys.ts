/** Writes a description's YAML the other way round: every key of every map, in every file. */

import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { parse, stringify } from 'yaml';
import { folderWith } from './temporary.js';

/** A new folder with YAML files of another one, the keys of each in reverse order: all files, or those named. */
export async function reversedCopy(folder: string, only?: readonly string[]): Promise<string> {
  const names = (only ?? (await readdir(folder, { recursive: true }))).filter((name) =>
    name.endsWith('.yaml'),
  );
  const files = names.map(async (name): Promise<[string, string]> => [
    name,
    reverseKeys(await readFile(path.join(folder, name), 'utf8')),
  ]);
  return folderWith(Object.fromEntries(await Promise.all(files)));
}

function reverseKeys(text: string): string {
  // Bigints, because numbers are rounded; maps, because objects put keys that are numbers first; without aliases, which have to come after their anchors.
  return stringify(reversed(parse(text, { mapAsMap: true, intAsBigInt: true })), {
    aliasDuplicateObjects: false,
  });
}

function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (!(value instanceof Map)) return value;
  return new Map([...value].toReversed().map(([key, member]) => [key, reversed(member)]));
}
