/** The checks of a usage report: what makes Vercel refuse it. */

import type {
  BillingDiscount,
  BillingItem,
  SubmitBillingDataRequest,
} from '@openapi-counterpart/vercel/vercel-api/types';
import {
  checkItemTotal,
  checkPeriod,
  checkSpan,
  describePeriod,
  isWithin,
  noProblems,
  notSubscription,
  unknownResource,
  type PlanHistory,
} from './billing-lines.js';
import type { PlanUse } from '../state/entities.js';
import type { Period } from './billing-period.js';
import { day, toIso, toTime } from './time.js';

/** How far behind the clock a report may be. */
const longestDelay = day;

/** When a report was made and what it is about, in milliseconds since 1970. */
export interface ReportTimes {
  readonly timestamp: number;
  readonly period: Period;
  readonly eod: number;
}

export function timesOf({
  timestamp,
  period,
  eod,
}: Pick<SubmitBillingDataRequest, 'timestamp' | 'period' | 'eod'>): ReportTimes {
  return {
    timestamp: toTime(timestamp),
    period: { start: toTime(period.start), end: toTime(period.end) },
    eod: toTime(eod),
  };
}

/** All that is wrong with a report, in the order of its parts; nothing for one that is fine. */
export function checkReport(
  body: SubmitBillingDataRequest,
  times: ReportTimes,
  history: PlanHistory,
  now: number,
): string[] {
  const { period } = times;
  const { items, discounts } = billingOf(body);
  const problems: string[] = [];
  // Most have none, and to spread those as well costs as much as the checks.
  const add = (found: readonly string[]): void => {
    if (found.length > 0) problems.push(...found);
  };
  add(checkPeriod(period));
  add(checkTimes(body, times, now));
  for (const [index, item] of items.entries()) {
    const at = `billing.items[${index}]`;
    add(checkSpan(at, item, period));
    add(checkPlan(at, item, history));
    add(checkItemTotal(at, item));
  }
  for (const [index, discount] of discounts.entries()) {
    const at = `billing.discounts[${index}]`;
    add(checkSpan(at, discount, period));
    add(checkPlan(at, discount, history));
  }
  add(checkUsage(body, history));
  return problems;
}

/** The day that a report is about, which ends at its `eod`: its number since 1970 in UTC. */
export function dayOf({ eod }: Pick<ReportTimes, 'eod'>): number {
  return Math.ceil(eod / day) - 1;
}

/** The two ways to report costs, as one. */
function billingOf({ billing }: SubmitBillingDataRequest): {
  readonly items: readonly BillingItem[];
  readonly discounts: readonly BillingDiscount[];
} {
  return 'items' in billing
    ? { items: billing.items, discounts: billing.discounts ?? [] }
    : { items: billing, discounts: [] };
}

function checkTimes(
  body: SubmitBillingDataRequest,
  { period, eod }: ReportTimes,
  now: number,
): string[] {
  const problems: string[] = [];
  const oldest = now - longestDelay;
  if (period.end < oldest) problems.push(`period.end, ${body.period.end}, ${behind(now)}`);
  if (!isWithin(eod, period)) {
    problems.push(`eod, ${body.eod}, is outside of the period ${describePeriod(period)}.`);
  }
  if (eod < oldest) problems.push(`eod, ${body.eod}, ${behind(now)}`);
  return problems;
}

function behind(now: number): string {
  return `is more than 24 hours before now, ${toIso(now)}.`;
}

/**
 * A report only shows costs: unlike an invoice's, its plan may have been active at any time. Without a
 * resource the plan may be one of any, which is not told; it is taken as it is.
 */
function checkPlan(
  at: string,
  line: BillingItem | BillingDiscount,
  history: PlanHistory,
): readonly string[] {
  const { resourceId, billingPlanId: planId } = line;
  if (resourceId === undefined) return noProblems;
  const own = history.ofResource(resourceId);
  if (own === undefined) return [unknownResource(at, resourceId)];
  // The plan of the installation covers its resources too.
  const use = lastUseOf(planId, history.ofInstallation) ?? lastUseOf(planId, own);
  if (use?.type === 'prepayment') return [notSubscription(at, planId)];
  if (use !== undefined) return noProblems;
  return [`${at}.billingPlanId, "${planId}", was never a plan of the resource "${resourceId}".`];
}

function lastUseOf(planId: string, uses: readonly PlanUse[]): PlanUse | undefined {
  return uses.findLast((use) => use.planId === planId);
}

function checkUsage({ usage }: SubmitBillingDataRequest, history: PlanHistory): string[] {
  const problems: string[] = [];
  for (const [index, { resourceId }] of usage.entries()) {
    if (resourceId === undefined || resourceId === history.installationId) continue;
    if (history.ofResource(resourceId) === undefined) {
      problems.push(unknownResource(`usage[${index}]`, resourceId));
    }
  }
  return problems;
}
