/** Where this repository's files are. */

import { fileURLToPath } from 'node:url';

/** Absolute path of something in the repository, by its path below the root. */
export function inRepository(relativePath: string): string {
  return fileURLToPath(new URL(`../../${relativePath}`, import.meta.url));
}
