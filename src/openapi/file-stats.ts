/** What the file system says of a name that may be any text. */

import { statSync, type Stats } from 'node:fs';

/** Undefined where there is no such file, where it cannot be seen, and for what no file can be called. */
export function statsOf(file: string): Stats | undefined {
  try {
    return statSync(file, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}
