/** What `counterpart replay` needs of earlier tests in a folder. */

import { readFileSync } from 'node:fs';
import { isObject } from '@openapi-counterpart/runtime';
import { UsageError } from '@openapi-counterpart/openapi/usage-error';
import { keepFile, keptFile } from './keep-file.js';
import { isPlainCommand } from './plain-command.js';
import type { TestFlags } from './test-flags.js';

const memory = 'last-test.json';

/** Ids stay the same over runs, so that older violations can still be asked for. */
const longest = 200;

/** A violation, and how the test ran that found it. */
export interface Remembered {
  readonly id: string;
  readonly url: string;
  readonly flags: TestFlags;
  readonly checks: readonly string[];
}

/** Adds what a test found; the newest first. */
export function remember(
  folder: string,
  url: string,
  flags: TestFlags,
  violations: readonly { readonly id: string; readonly checks: readonly string[] }[],
): void {
  const { start, auth, ...others } = flags;
  // The command may hold secrets, which are not to lie about in a file, and credentials are some.
  const named = auth?.filter((text) => /^[^=]+=env:/.test(text));
  const kept = {
    ...others,
    ...(start !== undefined && isPlainCommand(start) && { start }),
    ...(named && { auth: named }),
  };
  const fresh = violations.map(({ id, checks }): Remembered => ({ id, url, flags: kept, checks }));
  const ids = new Set(fresh.map(({ id }) => id));
  const older = read(folder).filter(({ id }) => !ids.has(id));
  const all = [...fresh, ...older].slice(0, longest);
  keepFile(folder, memory, `${JSON.stringify(all, null, 2)}\n`);
}

/** @throws UsageError for what no test in this folder has found. */
export function recall(folder: string, id: string): Remembered {
  const known = read(folder);
  const found = known.find((item) => item.id === id);
  if (found !== undefined) return found;
  throw known.length === 0
    ? new UsageError('No test in this folder has found a violation.', 'Run `counterpart test URL`.')
    : new UsageError(
        `No test in this folder has found the violation "${id}".`,
        `They found these: ${known.map((item) => item.id).join(', ')}.`,
      );
}

function read(folder: string): readonly Remembered[] {
  try {
    const kept: unknown = JSON.parse(readFileSync(keptFile(folder, memory), 'utf8'));
    // Written by `remember`, by an earlier version that kept an object, or by anybody.
    return Array.isArray(kept) ? kept.filter(isRemembered) : [];
  } catch {
    return [];
  }
}

type Judge = (value: unknown) => boolean;

const isSet: Judge = (value) => value === true;
const isText: Judge = (value) => typeof value === 'string';
const isTexts: Judge = (value) => Array.isArray(value) && value.every(isText);
const isAmount: Judge = (value) => Number.isFinite(value) && Number(value) >= 0;

/** What a flag is where it is there; one without a line is never kept. */
const flagKinds: Readonly<Record<string, Judge>> = {
  start: isText,
  config: isText,
  spec: isText,
  overlay: isTexts,
  allowOutside: isSet,
  allowRemote: isSet,
  auth: isTexts,
  only: isTexts,
  skip: isTexts,
  seed: isAmount,
  workers: isAmount,
  shard: isObject,
  minCoverage: isAmount,
  report: isText,
  json: isSet,
  out: isText,
  vercelPort: isAmount,
  timeout: isAmount,
  maxAnswer: isAmount,
  maxTime: isAmount,
};

/** Whether all that a test reads of it is of its kind. */
function isRemembered(item: unknown): item is Remembered {
  if (!isObject(item)) return false;
  const { id, url, flags, checks } = item;
  const isNamed = typeof id === 'string' && /^\w{1,64}$/.test(id) && isText(url) && isTexts(checks);
  return isNamed && isObject(flags) && Object.entries(flags).every(isFlag);
}

function isFlag([name, value]: readonly [string, unknown]): boolean {
  return Object.hasOwn(flagKinds, name) && flagKinds[name]?.(value) === true;
}
