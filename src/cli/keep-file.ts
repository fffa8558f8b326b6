/** Keeps a file of earlier runs in a folder, where a later command or the console finds it. */

import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Where a file of that name is kept. */
export function keptFile(folder: string, name: string): string {
  return path.join(folder, '.counterpart', name);
}

/** Writes it for its owner alone: a partner's answers may be in it. */
export function keepFile(folder: string, name: string, text: string): void {
  const file = keptFile(folder, name);
  mkdirSync(path.dirname(file), { recursive: true });
  // Nothing of it belongs into a repository.
  writeFileSync(path.join(path.dirname(file), '.gitignore'), '*\n');
  writeFileSync(file, text, { mode: 0o600 });
  // An earlier version let others read it.
  chmodSync(file, 0o600);
}
