/** Lets a contract test say which operation it has exercised, once it has seen it work. */

import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, inject } from 'vitest';
import {
  bundleDigest,
  projectRoot,
  recordsFolder,
  type CoverageKind,
  type CoverageRecord,
} from './coverage-records.js';

/** What each test file has said already: a worker loads this module once for several of them. */
const saidBy = new Map<string, Set<string>>();
const digests = new Map<string, string>();

/**
 * Notes that an operation was exercised. Call it after the assertions: it is evidence.
 * `client`: the generated client function was called; `server`: the generated server answered;
 * `prism`: Prism judged the exchange. Each test file writes its own file, afresh at every run.
 */
export function recordCoverage(api: string, operationId: string, kind: CoverageKind): void {
  if (!inject('isWholeRun')) return;
  const key = `${api} ${operationId} ${kind}`;
  const test = path.relative(projectRoot, currentTestFile()).split(path.sep).join('/');
  const file = path.join(recordsFolder, `${test.replaceAll('/', '.')}.jsonl`);
  let said = saidBy.get(test);
  if (said === undefined) {
    mkdirSync(recordsFolder, { recursive: true });
    writeFileSync(file, '');
    saidBy.set(test, (said = new Set()));
  }
  if (said.has(key)) return;
  said.add(key);
  const digest = digests.get(api) ?? bundleDigest(api);
  digests.set(api, digest);
  const record: CoverageRecord = { api, operationId, kind, test, digest };
  appendFileSync(file, `${JSON.stringify(record)}\n`);
}

function currentTestFile(): string {
  const { testPath } = expect.getState();
  if (testPath === undefined) throw new Error('Coverage is recorded by tests only.');
  return testPath;
}
