/** Tells by what the file system says of a file whether it was written since. */

import { statSync } from 'node:fs';

export interface FileStamp {
  /** What changes when the file is written. */
  readonly text: string;
  /** In milliseconds since 1970. */
  readonly writtenAt: number;
}

/** Undefined for a file that is missing. */
export function fileStamp(file: string): FileStamp | undefined {
  const stats = statSync(file, { throwIfNoEntry: false, bigint: true });
  return (
    stats && {
      text: [stats.ino, stats.size, stats.mtimeNs, stats.ctimeNs].join(' '),
      writtenAt: Number(stats.mtimeMs),
    }
  );
}
