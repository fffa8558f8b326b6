/** Compares emitted files with a folder, and writes them so that nothing is ever half there. */

import { mkdir, open, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { statSync, type Dirent } from 'node:fs';
import path from 'node:path';
import { banner } from '../code/banner.js';
import type { KnownTexts } from './known-texts.js';

export interface Difference {
  readonly file: string;
  readonly kind: 'stale' | 'missing' | 'orphaned';
}

/** Where the folder differs from what was emitted; an orphan is a generated file that no longer should be. */
export async function compareOutput(
  directory: string,
  files: ReadonlyMap<string, string>,
  known?: KnownTexts,
): Promise<Difference[]> {
  const expected = await Promise.all(
    [...files].map(async ([name, text]): Promise<Difference[]> => {
      const file = path.join(directory, name);
      const current = known?.textOf(file) ?? (await readIfThere(file));
      if (current === undefined) return [{ file, kind: 'missing' }];
      if (current !== text) return [{ file, kind: 'stale' }];
      known?.remember(file, text);
      return [];
    }),
  );
  const others = (await listFiles(directory)).filter((name) => !files.has(name));
  const orphans = await Promise.all(
    others.map(async (name): Promise<Difference[]> => {
      const file = path.join(directory, name);
      if (isBeingWritten(name)) return [];
      const isOwn = files.has(name.replace(temporaryEnd, '')) || (await hasBanner(file));
      return isOwn ? [{ file, kind: 'orphaned' }] : [];
    }),
  );
  return [...expected, ...orphans].flat().toSorted((a, b) => (a.file < b.file ? -1 : 1));
}

/** What is known of an API whose output was compared. */
interface Written {
  readonly directory: string;
  readonly emitted: { readonly files: ReadonlyMap<string, string> };
  readonly differences: readonly Difference[];
  readonly known?: KnownTexts | undefined;
}

/** Whatever else lies below the output folder, which is the generator's alone. */
export async function findOrphans(
  directory: string,
  apis: readonly Written[],
): Promise<Difference[]> {
  const known = new Set(
    apis.flatMap((api) =>
      [...api.emitted.files.keys()].map((name) => path.join(api.directory, name)),
    ),
  );
  const named = new Set(apis.flatMap((api) => api.differences.map(({ file }) => file)));
  return (await list(directory, true))
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .filter((file) => !known.has(file) && !named.has(file))
    .toSorted()
    .map((file) => ({ file, kind: 'orphaned' }));
}

/**
 * Makes the folder what was emitted: writes what differs, removes orphans. All is written beside what is
 * there before anything is replaced, so that without room for it the folder stays as it was.
 */
export async function applyOutput({
  directory,
  emitted,
  differences,
  known,
}: Written): Promise<void> {
  const texts = new Map(
    [...emitted.files].map(([name, text]) => [path.join(directory, name), text]),
  );
  const changed = differences.filter(({ kind }) => kind !== 'orphaned');
  const begun: string[] = [];
  try {
    for (const { file } of changed) {
      await mkdir(path.dirname(file), { recursive: true });
      begun.push(temporaryOf(file));
      await writeFile(temporaryOf(file), texts.get(file) ?? '');
    }
  } catch (error) {
    for (const file of begun) await rm(file, { force: true });
    throw error;
  }
  for (const { file } of changed) {
    // A reader sees the old file or the new one.
    await rename(temporaryOf(file), file);
    known?.remember(file, texts.get(file) ?? '');
  }
  for (const { file, kind } of differences) {
    // Another process may have removed it.
    if (kind === 'orphaned') await rm(file, { force: true });
  }
}

const temporaryEnd = /\.(\d+)\.tmp$/;

function temporaryOf(file: string): string {
  return `${file}.${process.pid}.tmp`;
}

/** Whether a process that lives is about to give a file its name; those that were ended leave some behind. */
function isBeingWritten(name: string): boolean {
  const id = temporaryEnd.exec(name)?.[1];
  if (id === undefined) return false;
  try {
    return process.kill(Number(id), 0);
  } catch (error) {
    return hasCode(error, 'EPERM');
  }
}

/** Whether the generator wrote a file that is there. JSON has no comments, so that its neighbours tell. */
export async function isOwnFile(file: string): Promise<boolean> {
  if (!statSync(file).isFile()) return false;
  if (path.extname(file) !== '.json') return hasBanner(file);
  const folder = path.dirname(file);
  const neighbours = (await listFiles(folder)).filter((name) => name.endsWith('.ts'));
  const owned = neighbours.map((name) => hasBanner(path.join(folder, name)));
  return (await Promise.all(owned)).includes(true);
}

/** Reads no more of a file than that: some have millions of characters. */
async function hasBanner(file: string): Promise<boolean> {
  const handle = await open(file).catch((error: unknown) => {
    if (isMissing(error)) return undefined;
    throw error;
  });
  if (handle === undefined) return false;
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(bannerBytes.length));
    return bannerBytes.equals(buffer.subarray(0, bytesRead));
  } finally {
    await handle.close();
  }
}

const bannerBytes = Buffer.from(banner);

async function readIfThere(file: string): Promise<string | undefined> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    // A folder in the place of a file is no file either.
    if (isMissing(error) || isFolder(error)) return undefined;
    throw error;
  }
}

/** The names of the files in a folder and of those of a runtime that lies in it. */
async function listFiles(directory: string): Promise<string[]> {
  const entries = [
    ...(await list(directory)),
    ...(await list(path.join(directory, 'runtime'), true)),
  ];
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(directory, path.join(entry.parentPath, entry.name)))
    .map((name) => name.replaceAll(path.sep, '/'));
}

async function list(directory: string, recursive = false): Promise<Dirent[]> {
  try {
    return await readdir(directory, { withFileTypes: true, recursive });
  } catch (error) {
    if (isMissing(error)) return [];
    throw error;
  }
}

function isMissing(error: unknown): boolean {
  return hasCode(error, 'ENOENT');
}

function isFolder(error: unknown): boolean {
  return hasCode(error, 'EISDIR');
}

function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}
