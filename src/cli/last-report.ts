/** The report of the last contract tests in a folder, which the console shows. */

import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Summary } from '@openapi-counterpart/contract-tests/model';
import type { Places } from '@openapi-counterpart/contract-tests/reports/place';

const memory = '.counterpart';
const file = 'last-report.json';
const page = 'last-report.html';

/** As JSON for programs, and as a page for people. */
export async function keepReport(folder: string, summary: Summary, places: Places): Promise<void> {
  const [{ writeReport }, { maskSummary }] = await Promise.all([
    import('@openapi-counterpart/contract-tests/reports/index'),
    import('@openapi-counterpart/contract-tests/reports/mask-summary'),
  ]);
  const own = path.join(folder, memory);
  mkdirSync(own, { recursive: true });
  // Nothing of it belongs into a repository.
  writeFileSync(path.join(own, '.gitignore'), '*\n');
  keep(path.join(own, file), writeReport('json', summary, { places }));
  keep(path.join(own, page), writeReport('html', maskSummary(summary), { places }));
}

/** A partner's answers are in it. */
function keep(name: string, text: string): void {
  writeFileSync(name, text, { mode: 0o600 });
  chmodSync(name, 0o600);
}

/** Undefined where none was kept, or what is there is no report any more. */
export async function readLastReport(folder: string) {
  const name = path.join(folder, memory, file);
  try {
    const [text, { mtimeMs }] = await Promise.all([readFile(name, 'utf8'), stat(name)]);
    const report: unknown = JSON.parse(text);
    return { at: Math.round(mtimeMs), report };
  } catch {
    return undefined;
  }
}

/** The same as HTML; undefined where none was kept. */
export function readLastPage(folder: string): Promise<string | undefined> {
  return readFile(path.join(folder, memory, page), 'utf8').catch(() => undefined);
}
