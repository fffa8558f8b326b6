/** Reports the days of one installation that Vercel has not been told of. */

import type { ClientFor } from '../tokens.js';
import { dayMs, type Period } from './calendar.js';
import type { BillingReport, Day, UsageMetric } from './ledger.js';
import type { Ledgers } from './ledgers.js';
import { UsageReportError } from './report-error.js';
import { send, statusOf, type SendOptions } from './send.js';

interface Options {
  readonly clientFor: ClientFor;
  readonly ledgers: Ledgers;
  readonly billing:
    | ((
        installationId: string,
        usage: readonly UsageMetric[],
        period: Period,
      ) => BillingReport['billing'])
    | undefined;
  readonly onError: (error: UsageReportError) => void;
  readonly sending: SendOptions;
  readonly now: () => Date;
}

/** @returns What reports an installation, and says whether all was taken. */
export function createReports(options: Options): (installationId: string) => Promise<boolean> {
  const { clientFor, ledgers, onError, sending, now } = options;
  let lastTimestamp = 0;

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
    await send(client, installationId, () => makeReport(installationId, day), sending);
    day.sentVersion = day.report?.version ?? day.version;
  }

  return async (installationId) => {
    const ledger = ledgers.find(installationId);
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
      if (statusOf(error) === 410) ledgers.drop(installationId);
    }
    // What was sent is sent again where this fails, as the same totals.
    await ledgers.keep(installationId).catch(() => {});
    return isTaken;
  };
}

/** Vercel takes no day that ended longer ago; its usage is in the totals of the days after it. */
function isTooOld({ eod }: Day, at: Date): boolean {
  return at.getTime() - eod.getTime() > dayMs;
}
