/** Contract tests that are started from here: one run at a time, whose progress anyone may follow. */

import { HttpError } from '@openapi-counterpart/runtime';

/** A report of contract tests as it was kept. */
export interface KeptReport {
  /** When, in milliseconds since 1970. */
  readonly at: number;
  /** As `counterpart test --json` writes it. */
  readonly report: unknown;
}

/** What is asked of a run. */
export interface TestWish {
  /** Base URL of the partner's server. */
  readonly url: string;
  /** Checks by id, code or pattern; all where it is empty. */
  readonly only: readonly string[];
  /** A run that is aborted ends with what it has. */
  readonly signal: AbortSignal;
  readonly onStart: (checks: number) => void;
  readonly onCheck: (check: { readonly id: string; readonly isViolated: boolean }) => void;
}

/** Contract tests as the program that starts the local Vercel provides them. */
export interface ContractTests {
  /** The last report in the folder; undefined where no test has run. */
  readonly lastReport: () => Promise<KeptReport | undefined>;
  /** The same as an HTML document for people, secrets masked. */
  readonly lastPage: () => Promise<string | undefined>;
  /** Runs them to their end, and keeps the report. @throws Error that says why they cannot run. */
  readonly run: (wish: TestWish) => Promise<void>;
}

/** How far the run is that was started last. */
export interface TestRun {
  readonly status: 'idle' | 'running' | 'finished' | 'failed';
  readonly target: string | null;
  readonly only: readonly string[];
  /** In milliseconds since 1970. */
  readonly startedAt: number | null;
  /** How many checks there are; 0 until that is known. */
  readonly checks: number;
  readonly done: number;
  /** Ids of the checks that do not hold, as they are found. */
  readonly violated: readonly string[];
  /** Why it failed. */
  readonly message: string | null;
  /** Why none can be started now, besides that one is running. */
  readonly obstacle: string | null;
}

export interface TestRuns {
  now(): TestRun;
  /** @throws HttpError 409 where one is running, or none can be. */
  start(only?: readonly string[]): TestRun;
  /** Ends the run early; resolves when it has ended. */
  stop(): Promise<void>;
  /** Resolves when the run that was started last has ended. */
  ended(): Promise<void>;
  /** @returns Ends it. */
  listen(listener: (run: TestRun) => void): () => void;
}

type Progress = Omit<TestRun, 'obstacle'>;

const idle: Progress = {
  status: 'idle',
  target: null,
  only: [],
  startedAt: null,
  checks: 0,
  done: 0,
  violated: [],
  message: null,
};

/** @param partnerUrl Where the partner's server is; null where that is not known. */
export function createTestRuns(
  tests: ContractTests | undefined,
  partnerUrl: () => string | null,
): TestRuns {
  const listeners = new Set<(run: TestRun) => void>();
  let progress = idle;
  let running: { readonly abort: AbortController; readonly ended: Promise<void> } | undefined;

  const now = (): TestRun => ({ ...progress, obstacle: obstacleTo(tests, partnerUrl()) });
  const change = (changed: Partial<Progress>): void => {
    progress = { ...progress, ...changed };
    for (const listener of listeners) listener(now());
  };

  async function run(wish: TestWish, { run: runTests }: ContractTests): Promise<void> {
    const end = await endOf(runTests(wish));
    running = undefined;
    change(end);
  }

  return {
    now,
    start(only = []) {
      const url = partnerUrl();
      const obstacle = obstacleTo(tests, url);
      if (tests === undefined || url === null || obstacle !== null) {
        throw new HttpError(409, obstacle ?? nowhere);
      }
      if (running !== undefined) throw new HttpError(409, 'Contract tests are running already.');
      const abort = new AbortController();
      change({ ...idle, status: 'running', target: url, only, startedAt: Date.now() });
      const wish: TestWish = {
        url,
        only,
        signal: abort.signal,
        onStart: (checks) => change({ checks }),
        onCheck: ({ id, isViolated }) =>
          change({
            done: progress.done + 1,
            ...(isViolated && { violated: [...progress.violated, id] }),
          }),
      };
      running = { abort, ended: run(wish, tests) };
      return now();
    },
    async stop() {
      running?.abort.abort();
      await running?.ended;
    },
    ended: async () => running?.ended,
    listen(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}

async function endOf(run: Promise<void>): Promise<Partial<Progress>> {
  try {
    await run;
    return { status: 'finished' };
  } catch (error) {
    return { status: 'failed', message: error instanceof Error ? error.message : String(error) };
  }
}

const nowhere =
  'There is no server to test: `counterpart dev -- COMMAND` finds it, or say --partner URL.';

function obstacleTo(tests: ContractTests | undefined, url: string | null): string | null {
  if (tests === undefined) {
    return 'A program started this local Vercel, without contract tests: use `counterpart dev`.';
  }
  return url === null ? nowhere : null;
}
