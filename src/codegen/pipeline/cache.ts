/** Remembers what the last generation read and wrote, so that nothing is done again when nothing changed. */

import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { builtFile, isSource } from '@openapi-counterpart/openapi/package-file';

/** Hashes by absolute path of everything a result depends on, and of the result itself. */
export interface CacheEntry {
  readonly fingerprint: string;
  readonly files: Readonly<Record<string, string>>;
  readonly summary: unknown;
}

/** Folder for caches beside the installed packages; nothing where there are none to sit beside. */
function cacheFile(directory: string, key: string): string | undefined {
  const modules = path.join(directory, 'node_modules');
  if (!existsSync(modules)) return undefined;
  const name = createHash('sha256').update(key).digest('hex').slice(0, 16);
  return path.join(modules, '.cache', 'openapi-counterpart', `${name}.json`);
}

/** The summary of the last generation, if every file it read or wrote is still the same. */
export async function readCache(directory: string, key: string): Promise<unknown> {
  const file = cacheFile(directory, key);
  if (file === undefined) return undefined;
  const entry = await readEntry(file);
  if (entry === undefined || entry.fingerprint !== (await ownFingerprint())) return undefined;
  const checks = Object.entries(entry.files).map(
    async ([name, hash]) => (await hashFile(name)) === hash,
  );
  return (await Promise.all(checks)).every(Boolean) ? entry.summary : undefined;
}

export async function writeCache(
  directory: string,
  key: string,
  files: readonly string[],
  summary: unknown,
): Promise<void> {
  const file = cacheFile(directory, key);
  if (file === undefined) return;
  const hashes = await Promise.all(files.map(async (name) => [name, await hashFile(name)]));
  const entry: CacheEntry = {
    fingerprint: await ownFingerprint(),
    files: Object.fromEntries(hashes) as Record<string, string>,
    summary,
  };
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, JSON.stringify(entry));
}

async function readEntry(file: string): Promise<CacheEntry | undefined> {
  try {
    // Written by `writeCache`; anything else fails the comparison of fingerprints.
    return JSON.parse(await readFile(file, 'utf8')) as CacheEntry;
  } catch {
    return undefined;
  }
}

/** Changes with our own code: a new version makes everything stale. */
async function ownFingerprint(): Promise<string> {
  const folder = fileURLToPath(isSource ? new URL('..', import.meta.url) : builtFile('.'));
  const names = await readdir(folder, { recursive: true });
  const hash = createHash('sha256');
  for (const name of names.filter((item) => /(?<!\.d)\.[jt]s$/.test(item)).toSorted()) {
    hash.update(name).update(await readFile(path.join(folder, name)));
  }
  return hash.digest('hex');
}

/** A folder's content is the names in it: a file that appears is a change too. */
async function contentOf(file: string): Promise<string | Uint8Array> {
  return (await stat(file)).isDirectory() ? (await readdir(file)).join('\n') : readFile(file);
}

async function hashFile(file: string): Promise<string> {
  try {
    return createHash('sha256')
      .update(await contentOf(file))
      .digest('hex');
  } catch {
    return 'missing';
  }
}
