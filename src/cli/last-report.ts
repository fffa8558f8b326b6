/** The report of the last contract tests in a folder, which the console shows. */

import { readFile, stat } from 'node:fs/promises';
import type { Summary } from '@openapi-counterpart/contract-tests/model';
import type { Places } from '@openapi-counterpart/contract-tests/reports/place';
import { keepFile, keptFile } from './keep-file.js';

const file = 'last-report.json';
const page = 'last-report.html';

/** As JSON for programs, and as a page for people. */
export async function keepReport(folder: string, summary: Summary, places: Places): Promise<void> {
  const [{ writeReport }, { maskSummary }] = await Promise.all([
    import('@openapi-counterpart/contract-tests/reports/index'),
    import('@openapi-counterpart/contract-tests/reports/mask-summary'),
  ]);
  keepFile(folder, file, writeReport('json', summary, { places }));
  keepFile(folder, page, writeReport('html', maskSummary(summary), { places }));
}

/** Undefined where none was kept, or what is there is no report any more. */
export async function readLastReport(folder: string) {
  const name = keptFile(folder, file);
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
  return readFile(keptFile(folder, page), 'utf8').catch(() => undefined);
}
