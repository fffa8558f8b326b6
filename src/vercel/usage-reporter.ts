/** Reports usage to Vercel: counts in memory, sends running totals, so that nothing is counted twice. */

import type { ClientFor } from './tokens.js';
import { monthOf, type Period } from './usage/calendar.js';
import type { BillingReport, UsageIncrement, UsageMetric } from './usage/ledger.js';
import { createLedgers } from './usage/ledgers.js';
import type { UsageReportError } from './usage/report-error.js';
import { createReports } from './usage/reports.js';
import type { UsageStore } from './usage/store.js';
import { systemTimers, type Timers } from './usage/timers.js';

export type { Period } from './usage/calendar.js';
export type { UsageIncrement, UsageMetric } from './usage/ledger.js';
export { UsageReportError } from './usage/report-error.js';
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

const hourMs = 3_600_000;
/** Reports under way at a time. */
const concurrency = 8;

/** Starts reporting; nothing is sent for installations that nothing was ever counted for. */
export function createUsageReporter(options: UsageReporterOptions): UsageReporter {
  const { clientFor, billing, store, period = (_, at) => monthOf(at) } = options;
  const { timers = systemTimers, random = Math.random, maxAttempts = 5 } = options;
  const { now = () => new Date(), onError = (error) => console.error(error) } = options;
  const ledgers = createLedgers({ period, store, onError });
  const sending = { timers, random, maxAttempts };
  const report = oneAtATime(createReports({ clientFor, ledgers, billing, onError, sending, now }));

  async function reportAll(): Promise<readonly string[]> {
    const waiting = [...ledgers.ids()];
    const refused: string[] = [];
    const work = async (): Promise<void> => {
      for (let id = waiting.shift(); id !== undefined; id = waiting.shift()) {
        if (!(await report(id))) refused.push(id);
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
      ledgers.of(installationId).add(increment, now());
      return ledgers.keep(installationId);
    },
    set(installationId, metric) {
      ledgers.of(installationId).set(metric, now());
      return ledgers.keep(installationId);
    },
    forget(installationId) {
      ledgers.drop(installationId);
      return ledgers.keep(installationId);
    },
    flush,
    async close() {
      stop();
      return flush();
    },
  };
}

/** Waits for what is under way of the same installation, because two reports at a time could overtake one another. */
function oneAtATime(
  report: (installationId: string) => Promise<boolean>,
): (installationId: string) => Promise<boolean> {
  const queues = new Map<string, Promise<boolean>>();
  return (installationId) => {
    const previous = queues.get(installationId) ?? Promise.resolve(true);
    const next = previous.then(() => report(installationId));
    queues.set(installationId, next);
    return next.finally(() => {
      if (queues.get(installationId) === next) queues.delete(installationId);
    });
  };
}
