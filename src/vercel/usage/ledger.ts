/** Running totals of one installation, a day at a time: what was used today, and in the period so far. */

import { Big } from 'big.js';
import type { components } from '@openapi-counterpart/vercel/vercel-api/types';
import { endOfDay, type Period } from './calendar.js';

export type UsageMetric = components['schemas']['UsageMetric'];
export type BillingReport = components['schemas']['SubmitBillingDataRequest'];

/** Something that was used just now, such as ten queries. */
export interface UsageIncrement {
  /** Left out for the installation as a whole. */
  readonly resourceId?: string;
  /** Name of the metric. */
  readonly name: string;
  readonly units: string;
  /** How much more than before. */
  readonly amount: number;
  /** How much the plan allows. */
  readonly planValue?: number;
}

/** The totals of a day that is over or under way. */
export interface Day {
  readonly period: Period;
  readonly eod: Date;
  readonly metrics: Map<string, UsageMetric>;
  /** Counts changes; a day whose `sentVersion` is behind has something to report. */
  version: number;
  sentVersion: number;
  /** The last report that was made, kept so that a retry is the same to the byte. */
  report: { readonly version: number; readonly body: BillingReport } | undefined;
}

export interface Ledger {
  add(increment: UsageIncrement, at: Date): void;
  set(metric: UsageMetric, at: Date): void;
  /** Begins a new day where one has begun, so that a day without usage is reported too. */
  advance(at: Date): void;
  /** Days with something to report, the oldest first. */
  unsent(): readonly Day[];
  drop(day: Day): void;
  /** All of it, from which `createLedger` goes on. */
  text(): string;
}

/**
 * @param kept What `text` gave before.
 * @throws SyntaxError for a text that is not whole.
 */
export function createLedger(periodAt: (at: Date) => Period, kept?: string): Ledger {
  let days: readonly Day[] = kept === undefined ? [] : readDays(kept);

  function today(at: Date): Day {
    const last = days.at(-1);
    if (last !== undefined && at < last.eod) return last;
    const day = beginDay(at, periodAt(at), last);
    days = [...days.filter(isUnsent), day];
    return day;
  }

  function change(metric: UsageMetric, at: Date): void {
    const day = today(at);
    day.metrics.set(keyOf(metric), metric);
    day.version += 1;
  }

  return {
    add({ amount, ...rest }, at) {
      checkNumber(amount, 'amount');
      const known = today(at).metrics.get(keyOf(rest));
      const dayValue = plus(known?.dayValue ?? 0, amount);
      const periodValue = plus(known?.periodValue ?? 0, amount);
      change({ ...known, ...rest, type: 'interval', dayValue, periodValue }, at);
    },
    set(metric, at) {
      checkNumber(metric.dayValue, 'dayValue');
      checkNumber(metric.periodValue, 'periodValue');
      change(metric, at);
    },
    advance(at) {
      if (days.length > 0) today(at);
    },
    unsent: () => days.filter(isUnsent),
    drop(day) {
      day.sentVersion = day.version;
    },
    text: () => JSON.stringify(days.map(toKept)),
  };
}

/** A day as JSON has it. */
interface KeptDay {
  readonly period: { readonly start: string; readonly end: string };
  readonly eod: string;
  readonly metrics: readonly UsageMetric[];
  readonly version: number;
  readonly sentVersion: number;
}

function toKept({ period, eod, metrics, version, sentVersion }: Day): KeptDay {
  return {
    period: { start: period.start.toISOString(), end: period.end.toISOString() },
    eod: eod.toISOString(),
    metrics: [...metrics.values()],
    version,
    sentVersion,
  };
}

function readDays(text: string): readonly Day[] {
  // Written by `toKept`.
  const days = JSON.parse(text) as readonly KeptDay[];
  return days.map(({ period, eod, metrics, version, sentVersion }) => ({
    period: { start: new Date(period.start), end: new Date(period.end) },
    eod: new Date(eod),
    metrics: new Map(metrics.map((metric) => [keyOf(metric), metric])),
    version,
    sentVersion,
    report: undefined,
  }));
}

function isUnsent(day: Day): boolean {
  return day.sentVersion < day.version;
}

/** What was measured goes on; what was counted begins anew with the day, and with the period. */
function beginDay(at: Date, period: Period, last: Day | undefined): Day {
  if (!(period.start <= at && at < period.end)) {
    throw new RangeError(`The period given for ${at.toISOString()} does not hold that moment.`);
  }
  const isNewPeriod = last !== undefined && last.period.end <= at;
  const metrics = [...(last?.metrics ?? [])].map(([key, metric]) => {
    if (metric.type !== 'interval') return [key, metric] as const;
    const periodValue = isNewPeriod ? 0 : metric.periodValue;
    return [key, { ...metric, dayValue: 0, periodValue }] as const;
  });
  return {
    period,
    eod: endOfDay(at, period),
    metrics: new Map(metrics),
    version: 1,
    sentVersion: 0,
    report: undefined,
  };
}

function keyOf({ resourceId, name }: Pick<UsageMetric, 'resourceId' | 'name'>): string {
  return JSON.stringify([resourceId ?? null, name]);
}

function checkNumber(value: number, name: string): void {
  if (!Number.isFinite(value)) throw new RangeError(`${name} is ${value}, which counts nothing.`);
}

/** By decimals, so that a tenth added ten times is one. */
function plus(a: number, b: number): number {
  return new Big(a).plus(b).toNumber();
}
