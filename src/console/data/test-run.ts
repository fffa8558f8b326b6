/** How far the contract tests are, and what the last ones found, for as long as a page shows it. */

import { signal } from '@preact/signals';
import { readEvents } from '@openapi-counterpart/runtime';
import { getTestReport, getTestRun } from '../../../generated/admin-api/client.js';
import type { KeptReport, TestRun } from '../../../generated/admin-api/types.js';
import { ask, client } from './client.js';

/** Absent until the first answer. */
export const testRun = signal<TestRun | undefined>(undefined);
export const keptReport = signal<KeptReport | undefined>(undefined);
/** Why the report could not be read the last time. */
export const reportFailure = signal<string | undefined>(undefined);

/** Wait before the stream is opened again, in milliseconds. */
const delay = 1000;

/** Follows the run, and reads the report whenever one has ended. @returns Ends it. */
export function followTestRun(): () => void {
  const abort = new AbortController();
  void follow(abort.signal);
  return () => abort.abort();
}

async function follow(end: AbortSignal): Promise<void> {
  const events = readEvents(
    (options) => getTestRun(client, {}, { ...options, headers: { accept: 'text/event-stream' } }),
    { signal: end, delay },
  );
  try {
    for await (const { data } of events) {
      testRun.value = data;
      if (data.status !== 'running') await readReport();
    }
  } catch (error) {
    if (!end.aborted) reportFailure.value = messageOf(error);
  }
}

async function readReport(): Promise<void> {
  try {
    keptReport.value = await ask(getTestReport(client));
    reportFailure.value = undefined;
  } catch (error) {
    reportFailure.value = messageOf(error);
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
