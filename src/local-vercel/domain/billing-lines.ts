/** The lines of reports and invoices: whether their numbers, times and plans can be true. */

import type { BillingDiscount, BillingItem } from '@openapi-counterpart/vercel/vercel-api/types';
import type { PlanUse } from '../state/entities.js';
import type { Period } from './billing-period.js';
import { decimal, isProduct } from './money.js';
import { toIso, toTime } from './time.js';

/** The plans that an installation and its resources have had. */
export interface PlanHistory {
  readonly installationId: string;
  readonly ofInstallation: readonly PlanUse[];
  /** Of all its resources, those that are gone too. */
  readonly ofAnyResource: () => readonly PlanUse[];
  /** By the partner's id; undefined for a resource that the installation never had. */
  readonly ofResource: (partnerId: string) => readonly PlanUse[] | undefined;
}

type Line = BillingItem | BillingDiscount;

/** One list for all that is fine, which is most. */
export const noProblems: readonly string[] = [];

/** What is wrong with the period itself; `at` names it in the request. */
export function checkPeriod({ start, end }: Period): readonly string[] {
  return start < end
    ? noProblems
    : [`period.start, ${toIso(start)}, is not before period.end, ${toIso(end)}.`];
}

/** What is wrong with the times of a line, which lie in the period. */
export function checkSpan(at: string, line: Line, period: Period): readonly string[] {
  if (line.start === undefined && line.end === undefined) return noProblems;
  const start = line.start === undefined ? period.start : toTime(line.start);
  const end = line.end === undefined ? period.end : toTime(line.end);
  const problems: string[] = [];
  if (line.start !== undefined && !isWithin(start, period)) {
    problems.push(outside(`${at}.start, ${line.start}`, period));
  }
  if (line.end !== undefined && !isWithin(end, period)) {
    problems.push(outside(`${at}.end, ${line.end}`, period));
  }
  if (start > end) problems.push(`${at}.start, ${toIso(start)}, is after its end, ${toIso(end)}.`);
  return problems;
}

function outside(what: string, period: Period): string {
  return `${what}, is outside of the period ${describePeriod(period)}.`;
}

/** What is wrong with the total of an item: rounding it to cents is fine. */
export function checkItemTotal(
  at: string,
  { price, quantity, total }: BillingItem,
): readonly string[] {
  if (isProduct(price, quantity, total)) return noProblems;
  const product = Number.isFinite(quantity) ? decimal(price).times(quantity).toFixed() : 'infinite';
  return [`${at}.total is ${total}, but price × quantity is ${product}.`];
}

/**
 * The history that a line is billed by: of its resource and of the installation, whose plan covers
 * resources too. A line without a resource may bill the plan of any of them.
 */
export function planUsesOf(line: Line, history: PlanHistory): readonly PlanUse[] | undefined {
  if (line.resourceId === undefined) {
    return [...history.ofInstallation, ...history.ofAnyResource()];
  }
  const own = history.ofResource(line.resourceId);
  return own && [...own, ...history.ofInstallation];
}

export function isWithin(time: number, { start, end }: Period): boolean {
  return time >= start && time <= end;
}

export function describePeriod({ start, end }: Period): string {
  return `${toIso(start)} to ${toIso(end)}`;
}

export function unknownResource(at: string, resourceId: string): string {
  return `${at}.resourceId, "${resourceId}", is no resource of this installation.`;
}

export function notSubscription(at: string, planId: string): string {
  return `${at}.billingPlanId, "${planId}", is a prepayment plan; only subscriptions are billed.`;
}
