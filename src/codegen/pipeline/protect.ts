/** Keeps generation from writing over files that are not its own. */

import { existsSync, realpathSync } from 'node:fs';
import path from 'node:path';
import { statsOf } from '@openapi-counterpart/openapi/file-stats';
import { UsageError } from '@openapi-counterpart/openapi/usage-error';
import { isOwnFile, type Difference } from './output.js';

/**
 * Makes sure that what would be written replaces no file of the user's.
 * @throws UsageError for one that the generator did not write, or that the description is made of.
 */
export async function protectFiles(
  directory: string,
  differences: readonly Difference[],
  sources: readonly string[],
): Promise<void> {
  const inputs = new Set(sources.map(realPath));
  for (const folder of new Set(differences.map(({ file }) => path.dirname(file)))) {
    protectOutside(directory, folder);
  }
  for (const { file, kind } of differences) {
    if (inputs.has(realPath(file))) {
      throw new UsageError(
        `Failed to write ${file}: the description is made of it.`,
        'Give another folder with --out.',
      );
    }
    // Only what is there can be lost; of what no longer belongs there it is known whose it is.
    if (kind === 'orphaned' || statsOf(file) === undefined) continue;
    if (!(await isOwnFile(file))) {
      throw new UsageError(
        `Failed to write ${file}: it is there, and the generator did not write it.`,
        'Move it away, or give another folder with --out.',
      );
    }
  }
}

/** A link in the folder may lead out of it; the folder itself may be one. */
function protectOutside(directory: string, folder: string): void {
  if (!existsSync(directory) || !existsSync(folder)) return;
  const place = path.relative(realpathSync(directory), realpathSync(folder));
  if (place.split(path.sep)[0] !== '..' && !path.isAbsolute(place)) return;
  throw new UsageError(
    `Failed to write into ${folder}: it is a link that leads out of ${directory}.`,
    'Remove the link, or give another folder with --out.',
  );
}

/**
 * Makes sure that each API has a folder of its own below the output folder.
 * @throws UsageError for a name that leads elsewhere.
 */
export function protectFolders(output: string, names: readonly string[]): void {
  const taken = new Map<string, string>();
  for (const name of names) {
    const folder = path.relative(output, path.resolve(output, name));
    const isOutside =
      folder === '' || folder.split(path.sep)[0] === '..' || path.isAbsolute(folder);
    const isTaken = names.some((other) => isOfGenerated(path.relative(other, name)));
    // Some file systems do not tell them apart.
    const key = folder.normalize().toLowerCase();
    const other = taken.get(key);
    if (isOutside || isTaken || name.includes('\0') || other !== undefined) {
      const quoted = JSON.stringify(name);
      throw new UsageError(
        other === undefined
          ? `The API ${quoted} has no folder of its own below ${output}.`
          : `The APIs ${JSON.stringify(other)} and ${quoted} have one folder.`,
        'Name it in redocly.yaml as its folder should be called, such as "pets-api".',
      );
    }
    taken.set(key, name);
  }
}

/** Whether a folder in that of an API is one that its own files may need: a runtime, or a file's name. */
function isOfGenerated(inner: string): boolean {
  const [first = ''] = inner.split(path.sep);
  return /^(?:runtime|.*\.(?:ts|json))$/i.test(first);
}

function realPath(file: string): string {
  return statsOf(file) === undefined ? path.resolve(file) : realpathSync(file);
}
