/** Finds files of a split description that nothing refers to: components that are not used. */

import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { diagnose, type Diagnostic } from './diagnostic.js';
import type { DescriptionFiles } from './files.js';
import { beginningOf } from './position.js';
import type { DescriptionEntry } from './workspace.js';

/** Looks in the folders below the root document's own that hold a file the description refers to. */
export function unusedFiles(entry: DescriptionEntry, files: DescriptionFiles): Diagnostic[] {
  if (entry.ownsFolder !== true) return [];
  const used = new Set(files.cache.keys());
  return foldersBelow(path.dirname(entry.root), used)
    .flatMap((folder) => readdirSync(folder, { withFileTypes: true }))
    .filter((item) => item.isFile() && /\.(ya?ml|json)$/.test(item.name))
    .map((item) => path.join(item.parentPath, item.name))
    .filter((file) => !used.has(file))
    .toSorted()
    .map((file) => {
      const message = `Nothing in ${entry.name} refers to this file.`;
      return diagnose('counterpart/unused-file', message, beginningOf(file));
    });
}

/**
 * The folders of the files, but for `directory` itself and what is outside it: there other
 * descriptions have their files, and projects their own.
 */
function foldersBelow(directory: string, files: ReadonlySet<string>): string[] {
  const folders = new Set([...files].map((file) => path.dirname(file)));
  return [...folders].filter(
    (folder) => folder.startsWith(`${directory}${path.sep}`) && isFolder(folder),
  );
}

/** A reference may lead to a folder that is missing. */
function isFolder(name: string): boolean {
  return statSync(name, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
