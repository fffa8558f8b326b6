/** Which files a description may be made of: none that it could give away or wait for. */

import { realpathSync } from 'node:fs';
import path from 'node:path';
import type { DiagnosticCode } from './diagnostics.js';
import { statsOf } from './file-stats.js';
import type { Position } from './position.js';

/** Which files a description may be made of. */
export interface FileAccess {
  /** Absolute path of the folder that its files lie in. */
  readonly folder: string;
  readonly allowOutside: boolean;
  readonly allowRemote: boolean;
  /** Absolute paths of files that the user named, wherever they lie. */
  readonly named?: readonly string[];
}

/** Thrown for a file that is not read; `code` says which rule forbids it. */
export class RefusedFile extends Error {
  constructor(
    readonly code: DiagnosticCode,
    message: string,
    /** Where the file is at fault; not given where it is the reference. */
    readonly position?: Position,
  ) {
    super(message);
  }
}

/** @throws RefusedFile for a file that a description may not be made of. */
export function admitFile(file: string, access: FileAccess): void {
  const stats = statsOf(file);
  // Where there is no such file, reading it says so; a link may lead anywhere.
  const isThere = stats !== undefined;
  if (isThere && !stats.isFile() && !stats.isDirectory()) {
    throw new RefusedFile('counterpart/special-file', `${file} is no regular file.`);
  }
  if (access.allowOutside || access.named?.includes(file)) return;
  const folder = realpathSync.native(access.folder);
  const real = isThere
    ? realpathSync.native(file)
    : path.join(realpathOf(path.dirname(file)), path.basename(file));
  if (!real.startsWith(folder.endsWith(path.sep) ? folder : folder + path.sep)) {
    throw new RefusedFile(
      'counterpart/outside-reference',
      `${file} lies outside the description's folder ${access.folder}.`,
    );
  }
}

/** Of a folder that is missing, the path as it is. */
function realpathOf(folder: string): string {
  return statsOf(folder) === undefined ? folder : realpathSync.native(folder);
}
