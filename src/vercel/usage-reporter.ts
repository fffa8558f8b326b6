/** Reports usage to Vercel: counts in memory, sends running totals, so that nothing is counted twice. */

import type { ClientFor } from './tokens.js';
import { dayMs, monthOf, type Period } from './usage/calendar.js';
import {
  createLedger,
  type BillingReport,
  type Day,
  type Ledger,
  type UsageIncrement,
  type UsageMetric,
} from './usage/ledger.js';
import { createKeep, type Keep, type UsageStore } from './usage/store.js';
import { send, statusOf } from './usage/send.js';
import { systemTimers, type Timers } from './usage/timers.js';

export type { Period } from './usage/calendar.js';
export type { UsageIncrement, UsageMetric } from './usage/ledger.js';
export type { UsageStore } from './usage/store.js';
export type { Timers } from './usage/timers.js';

export interface UsageReporterOptions {
  readonly clientFor: ClientFor;
  /** Milliseconds between reports; an hour by default, as Vercel advises. */
  readonly intervalMs?: number;
  /** The billing period that a moment is in; the calendar month in UTC by default. */
  readonly period?: (installationId: string, at: Date) => Period;
  /** What the usage of a period would cost so far; nothing by default. `multiplyMoney` helps. */
  readonly billing?: (
    installationId: string,
    usage: readonly UsageMetric[],
    period: Period,
  ) => BillingReport['billing'];
  /** Hears of reports that Vercel did not take; writes to stderr by default. */
  readonly onError?: (error: UsageReportError) => void;
  /** How often one report is sent before the next interval; 5 by default. */
  readonly maxAttempts?: number;
  /**
   * Keeps what was counted over the end of the process; in memory alone by default. A reporter with the
   * same store goes on from there, and reports what was not.
   */
  readonly store?: UsageStore;
  readonly now?: () => Date;
  readonly timers?: Timers;
  /** Between 0 and 1; spreads retries. */
  readonly random?: () => number;
}

export interface UsageReporter {
  /**
   * Counts what was used.
   * @returns once the store keeps it; what the store refuses is counted in memory all the same.
   * @throws RangeError for an amount that is no number.
   */
  add(installationId: string, increment: UsageIncrement): Promise<void>;
  /**
   * Sets the totals of a metric: for what is measured rather than counted, and, without a store, after a
   * restart for what was counted before, because Vercel believes the newest report.
   * @returns once the store keeps it.
   * @throws RangeError for a value that is no number.
   */
  set(installationId: string, metric: UsageMetric): Promise<void>;
  /** Forgets an installation that was removed. */
  forget(installationId: string): Promise<void>;
  /** Sends all that changed now; gives the installations whose reports were not taken. */
  flush(): Promise<readonly string[]>;
  /** Stops the interval, then flushes. */
  close(): Promise<readonly string[]>;
}

/** A report that was not taken. What it said goes into the next one, unless its day is too long ago. */
export class UsageReportError extends Error {
  override readonly name = 'UsageReportError';

  constructor(
    readonly installationId: string,
    reason: string,
    cause?: unknown,
  ) {
    super(`The usage of installation "${installationId}" was not reported: ${reason}`, { cause });
  }
}

const hourMs = 3_600_000;
/** Reports under way at a time. */
const concurrency = 8;

/** Starts reporting; nothing is sent for installations that nothing was ever counted for. */
export function createUsageReporter(options: UsageReporterOptions): UsageReporter {
  const { clientFor, period = (_, at) => monthOf(at), now = () => new Date() } = options;
  const timers = options.timers ?? systemTimers;
  const { random = Math.random, maxAttempts = 5 } = options;
  const onError = options.onError ?? ((error) => console.error(error));
  const ledgers = new Map<string, Ledger>();
  for (const [id, text] of options.store?.kept ?? []) ledgers.set(id, openLedger(id, text));
  const keep = keepIn(options.store);
  /** By installation: the reports under way, because two at a time could overtake one another. */
  const queues = new Map<string, Promise<boolean>>();
  let lastTimestamp = 0;

  function openLedger(installationId: string, kept?: string): Ledger {
    return createLedger((at) => period(installationId, at), kept);
  }

  function keepIn(store: UsageStore | undefined): Keep {
    if (store === undefined) return () => Promise.resolve();
    const write = createKeep(store, (id) => ledgers.get(id)?.text() ?? null);
    return (id) => {
      const done = write(id);
      // Heard of here, whether the caller waits or not.
      done.catch((error: unknown) =>
        onError(new UsageReportError(id, 'the store did not keep it.', error)),
      );
      return done;
    };
  }

  function forget(installationId: string): Promise<void> {
    ledgers.delete(installationId);
    return keep(installationId);
  }

  function ledgerOf(installationId: string): Ledger {
    const known = ledgers.get(installationId);
    if (known !== undefined) return known;
    const ledger = openLedger(installationId);
    ledgers.set(installationId, ledger);
    return ledger;
  }

  /** Later than every one before, even if the clock was set back: of two reports Vercel takes the newer. */
  function nextTimestamp(): string {
    lastTimestamp = Math.max(now().getTime(), lastTimestamp + 1);
    return new Date(lastTimestamp).toISOString();
  }

  function makeReport(installationId: string, day: Day): BillingReport {
    if (day.report?.version === day.version) return day.report.body;
    const usage = [...day.metrics.values()];
    const body: BillingReport = {
      timestamp: nextTimestamp(),
      eod: day.eod.toISOString(),
      period: { start: day.period.start.toISOString(), end: day.period.end.toISOString() },
      billing: options.billing?.(installationId, usage, day.period) ?? [],
      usage,
    };
    day.report = { version: day.version, body };
    return body;
  }

  async function sendDay(installationId: string, day: Day): Promise<void> {
    const client = clientFor(installationId);
    await send(client, installationId, () => makeReport(installationId, day), {
      timers,
      random,
      maxAttempts,
    });
    day.sentVersion = day.report?.version ?? day.version;
  }

  /** @returns whether all was taken. */
  async function report(installationId: string): Promise<boolean> {
    const ledger = ledgers.get(installationId);
    if (ledger === undefined) return true;
    let isTaken = true;
    const refuse = (reason: string, cause?: unknown): void => {
      isTaken = false;
      onError(new UsageReportError(installationId, reason, cause));
    };
    try {
      ledger.advance(now());
      for (const day of ledger.unsent()) {
        if (!isTooOld(day, now())) await sendDay(installationId, day);
        else {
          ledger.drop(day);
          refuse(`the day that ended ${day.eod.toISOString()} is more than 24 hours ago.`);
        }
      }
    } catch (error) {
      refuse(error instanceof Error ? error.message : String(error), error);
      // The installation is gone for good, so no report of it can be accepted any more.
      if (statusOf(error) === 410) ledgers.delete(installationId);
    }
    // What was sent is sent again where this fails, as the same totals.
    await keep(installationId).catch(() => {});
    return isTaken;
  }

  function enqueue(installationId: string): Promise<boolean> {
    const previous = queues.get(installationId) ?? Promise.resolve(true);
    const next = previous.then(() => report(installationId));
    queues.set(installationId, next);
    return next.finally(() => {
      if (queues.get(installationId) === next) queues.delete(installationId);
    });
  }

  async function reportAll(): Promise<readonly string[]> {
    const waiting = [...ledgers.keys()];
    const refused: string[] = [];
    const work = async (): Promise<void> => {
      for (let id = waiting.shift(); id !== undefined; id = waiting.shift()) {
        if (!(await enqueue(id))) refused.push(id);
      }
    };
    await Promise.all(Array.from({ length: concurrency }, work));
    return refused;
  }

  async function flush(): Promise<readonly string[]> {
    const release = timers.keepAlive();
    try {
      return await reportAll();
    } finally {
      release();
    }
  }

  const stop = timers.every(options.intervalMs ?? hourMs, () => void reportAll());

  return {
    add(installationId, increment) {
      ledgerOf(installationId).add(increment, now());
      return keep(installationId);
    },
    set(installationId, metric) {
      ledgerOf(installationId).set(metric, now());
      return keep(installationId);
    },
    forget,
    flush,
    async close() {
      stop();
      return flush();
    },
  };
}

/** Vercel takes no day that ended longer ago; its usage is in the totals of the days after it. */
function isTooOld({ eod }: Day, at: Date): boolean {
  return at.getTime() - eod.getTime() > dayMs;
}
