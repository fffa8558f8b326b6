/** The report of the last contract tests in this folder, which the console shows. */

import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';

const folder = '.counterpart';
const file = path.join(folder, 'last-report.json');

/** @param report As `--json` writes it. */
export function keepReport(report: string): void {
  mkdirSync(folder, { recursive: true });
  // Nothing of it belongs into a repository.
  writeFileSync(path.join(folder, '.gitignore'), '*\n');
  // A partner's answers are in it.
  writeFileSync(file, report, { mode: 0o600 });
  chmodSync(file, 0o600);
}

/** Undefined where none was kept, or what is there is no report any more. */
export async function readLastReport() {
  try {
    const [text, { mtimeMs }] = await Promise.all([readFile(file, 'utf8'), stat(file)]);
    const report: unknown = JSON.parse(text);
    return { at: Math.round(mtimeMs), report };
  } catch {
    return undefined;
  }
}
