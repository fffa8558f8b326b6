/** Writes a description's YAML the other way round: every key of every map, in every file. */

import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { isMap, parseDocument, visit } from 'yaml';
import { folderWith } from './temporary.js';

/** A new folder with the YAML files of another one, the keys of each in reverse order. */
export async function reversedCopy(folder: string): Promise<string> {
  const names = (await readdir(folder, { recursive: true })).filter((name) =>
    name.endsWith('.yaml'),
  );
  const files = names.map(async (name): Promise<[string, string]> => [
    name,
    reverseKeys(await readFile(path.join(folder, name), 'utf8')),
  ]);
  return folderWith(Object.fromEntries(await Promise.all(files)));
}

function reverseKeys(text: string): string {
  const document = parseDocument(text);
  visit(document, (_, node) => {
    if (isMap(node)) node.items.reverse();
  });
  return document.toString();
}
