/** Remembers what the last generation read and wrote, so that nothing is done again when nothing changed. */

import { createHash, type Hash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import {
  closeSync,
  existsSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  statSync,
} from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { builtFile, isSource } from '@openapi-counterpart/openapi/package-file';

/** Hashes by absolute path of everything a result depends on, and of the result itself. */
export interface CacheEntry {
  readonly fingerprint: string;
  readonly files: Readonly<Record<string, string>>;
  readonly summary: unknown;
}

/** Beside the installed packages; where there are none to sit beside, among the user's caches. */
function cacheFile(directory: string, key: string): string {
  const modules = path.join(directory, 'node_modules');
  const folder = existsSync(modules) ? path.join(modules, '.cache') : userCaches();
  const name = createHash('sha256').update(JSON.stringify([path.resolve(directory), key]));
  return path.join(folder, 'openapi-counterpart', `${name.digest('hex').slice(0, 16)}.json`);
}

/** Where the platform has it that programs keep what they can make again. */
function userCaches(): string {
  const { LOCALAPPDATA, XDG_CACHE_HOME } = process.env;
  if (XDG_CACHE_HOME !== undefined && XDG_CACHE_HOME !== '') return XDG_CACHE_HOME;
  if (process.platform === 'win32' && LOCALAPPDATA !== undefined) return LOCALAPPDATA;
  return path.join(homedir(), process.platform === 'darwin' ? 'Library/Caches' : '.cache');
}

/** The summary of the last generation, if every file it read or wrote is still the same. */
export async function readCache(directory: string, key: string): Promise<unknown> {
  const entry = await readEntry(cacheFile(directory, key));
  if (entry === undefined || entry.fingerprint !== ownFingerprint()) return undefined;
  const isSame = Object.entries(entry.files).every(([name, hash]) => hashFile(name) === hash);
  return isSame ? entry.summary : undefined;
}

export async function writeCache(
  directory: string,
  key: string,
  files: readonly string[],
  summary: unknown,
): Promise<void> {
  const file = cacheFile(directory, key);
  const entry: CacheEntry = {
    fingerprint: ownFingerprint(),
    files: Object.fromEntries(files.map((name) => [name, hashFile(name)])),
    summary,
  };
  try {
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, JSON.stringify(entry));
  } catch {
    // What cannot be remembered is generated again: that costs time, and nothing else.
  }
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
function ownFingerprint(): string {
  const folder = fileURLToPath(isSource ? new URL('..', import.meta.url) : builtFile('.'));
  // Hundreds of small files, each of which costs more to wait for than to read.
  const names = readdirSync(folder, { encoding: 'utf8', recursive: true });
  const hash = createHash('sha256');
  for (const name of names.filter((item) => /(?<!\.d)\.[jt]s$/.test(item)).toSorted()) {
    hash.update(name).update(readFileSync(path.join(folder, name)));
  }
  return hash.digest('hex');
}

/** A folder's content is the names in it: a file that appears is a change too. */
function hashFile(file: string): string {
  const hash = createHash('sha256');
  try {
    if (statSync(file).isDirectory()) hash.update(readdirSync(file).join('\n'));
    else addContent(file, hash);
    return hash.digest('hex');
  } catch {
    return 'missing';
  }
}

/** What is read of a file at a time: the largest is then as little to hold as the smallest. */
const part = Buffer.alloc(262_144);

function addContent(file: string, hash: Hash): void {
  const handle = openSync(file, 'r');
  try {
    for (let size = readSync(handle, part); size > 0; size = readSync(handle, part)) {
      hash.update(part.subarray(0, size));
    }
  } finally {
    closeSync(handle);
  }
}
