/** Writes files that are not there yet, and adds to `package.json` what it lacks. */

import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { members, type Manifest } from './project.js';

/** By path below the folder. */
export type Files = Readonly<Record<string, string>>;

export interface Written {
  readonly written: readonly string[];
  /** They were there, and are as they were. */
  readonly kept: readonly string[];
}

export function writeMissing(folder: string, files: Files): Written {
  const written: string[] = [];
  const kept: string[] = [];
  for (const [name, text] of Object.entries(files)) {
    (writeOnce(path.join(folder, name), text) ? written : kept).push(name);
  }
  return { written, kept };
}

/** What is to be in `package.json`, member by member. */
export type Additions = Readonly<
  Record<'scripts' | 'dependencies' | 'devDependencies', Readonly<Record<string, string>>>
>;

/** @returns The manifest with all that it lacked; what it says already stays. */
export function withAdditions(manifest: Manifest, additions: Additions): Manifest {
  const known = { ...members(manifest, 'dependencies'), ...members(manifest, 'devDependencies') };
  const result: Record<string, unknown> = { ...manifest };
  for (const [member, wanted] of Object.entries(additions)) {
    const present = members(manifest, member);
    const isThere = (name: string): boolean =>
      name in present || (member !== 'scripts' && name in known);
    const missing = Object.entries(wanted).filter(([name]) => !isThere(name));
    if (missing.length > 0) result[member] = { ...present, ...Object.fromEntries(missing) };
  }
  return result;
}

/** Whether there was no such file; one that is there, even a broken link, stays as it is. */
function writeOnce(file: string, text: string): boolean {
  mkdirSync(path.dirname(file), { recursive: true });
  try {
    writeFileSync(file, text, { flag: 'wx' });
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
}
