/** Finds files beside a description that nothing refers to: components nobody uses, in a split document. */

import { readdirSync } from 'node:fs';
import path from 'node:path';
import type { Diagnostic } from './diagnostic.js';
import type { LoadedDescription } from './load.js';

export function unusedFiles({ document, entry, resolver }: LoadedDescription): Diagnostic[] {
  // Where the root cannot be read nothing is reachable, and its own diagnostic says so.
  if (document === undefined) return [];
  const directory = path.dirname(entry.root);
  const used = new Set(resolver.cache.keys());
  return readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile() && /\.(ya?ml|json)$/.test(item.name))
    .map((item) => path.join(item.parentPath, item.name))
    .filter((file) => !used.has(file))
    .toSorted()
    .map((file) => ({
      code: 'counterpart/unused-file',
      severity: 'error',
      message: `Nothing in ${entry.name} refers to this file.`,
      position: { file, line: 1, column: 1 },
      fix: 'Refer to it, or delete it.',
    }));
}
