/** Works out which files an import writes and deletes, and does so, or nothing at all. */

import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { admitFile, RefusedFile } from '../file-access.js';
import type { Json } from '../json.js';
import { UsageError } from '../usage-error.js';
import { updatedYaml, yamlText } from './yaml-text.js';

export interface FileChange {
  /** Absolute path. */
  readonly file: string;
  readonly kind: 'created' | 'changed' | 'deleted';
  /** Empty for one that is deleted. */
  readonly text: string;
}

/**
 * What differs between a folder and the files that it should have.
 * @param known What the files of the description hold now, by absolute path.
 * @throws UsageError for a file that is there and no part of the description, or lies elsewhere.
 */
export function planFiles(
  folder: string,
  files: ReadonlyMap<string, Json>,
  known: ReadonlyMap<string, Json>,
): FileChange[] {
  const wanted = new Map([...files].map(([name, value]) => [path.join(folder, name), value]));
  const written = [...wanted].flatMap(([file, value]): FileChange[] => {
    const old = known.get(file);
    if (old !== undefined && isDeepStrictEqual(plain(old), plain(value))) return [];
    protect(file, folder, old !== undefined);
    const kind = old === undefined ? 'created' : 'changed';
    return [{ file, kind, text: textOf(file, value, old !== undefined) }];
  });
  const deleted = [...known.keys()]
    .filter((file) => !wanted.has(file) && isInside(file, folder))
    .map((file): FileChange => ({ file, kind: 'deleted', text: '' }));
  return [...written, ...deleted];
}

/** Without members that are undefined, which no file has. */
function plain(value: Json): unknown {
  return JSON.parse(JSON.stringify(value));
}

function textOf(file: string, value: Json, isThere: boolean): string {
  if (path.extname(file) === '.json') return `${JSON.stringify(value, null, 2)}\n`;
  return isThere ? updatedYaml(readFileSync(file, 'utf8'), value) : yamlText(value);
}

function isInside(file: string, folder: string): boolean {
  return file.startsWith(`${folder}${path.sep}`);
}

function protect(file: string, folder: string, isKnown: boolean): void {
  if (!isKnown && existsSync(file)) {
    throw new UsageError(
      `Failed to write ${file}: it is there, and no part of the description.`,
      'Move it away, or import under another name with --api.',
    );
  }
  if (!isInside(file, folder)) {
    throw new UsageError(
      `Failed to write ${file}: it lies outside of ${folder}, and others may use it.`,
      'Move it into the folder of the description.',
    );
  }
  if (!existsSync(folder)) return;
  try {
    admitFile(file, { folder, allowOutside: false, allowRemote: false });
  } catch (error) {
    if (!(error instanceof RefusedFile)) throw error;
    throw new UsageError(
      `Failed to write: ${error.message}`,
      'Put a file in the place of the link.',
    );
  }
}

/** Everything is written beside its place first: what fails, fails before anything is changed. */
export function applyFiles(changes: readonly FileChange[]): void {
  const staged: { readonly from: string; readonly to: string }[] = [];
  try {
    for (const { file, kind, text } of changes) {
      if (kind === 'deleted') continue;
      mkdirSync(path.dirname(file), { recursive: true });
      const from = `${file}.${process.pid}.tmp`;
      staged.push({ from, to: file });
      writeFileSync(from, text);
    }
  } catch (error) {
    for (const { from } of staged) rmSync(from, { force: true });
    throw error;
  }
  for (const { from, to } of staged) renameSync(from, to);
  for (const { file, kind } of changes) if (kind === 'deleted') rmSync(file, { force: true });
}
