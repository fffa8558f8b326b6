/** Before the unit tests: builds what they start as processes, unless it is newer than all its sources. */

import { execFileSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { inRepository } from './repository.js';

const sources = ['src', 'generated', 'spec/flows', 'scripts/build.ts'];
const built = 'src/cli/dist/main.js';

export default function buildIfStale(): void {
  const builtAt = statSync(inRepository(built), { throwIfNoEntry: false })?.mtimeMs ?? 0;
  if (Math.max(...sources.map((source) => newestIn(inRepository(source)))) < builtAt) return;
  execFileSync('npm', ['run', 'build'], {
    cwd: inRepository('.'),
    shell: process.platform === 'win32',
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}

/** When a file in or below the folder was last written, in milliseconds. */
function newestIn(file: string): number {
  const stats = statSync(file);
  if (!stats.isDirectory()) return stats.mtimeMs;
  const names = readdirSync(file).filter((name) => name !== 'dist' && name !== 'node_modules');
  return Math.max(0, ...names.map((name) => newestIn(path.join(file, name))));
}
