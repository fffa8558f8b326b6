/** The checks of a submitted invoice: what makes Vercel refuse it. */

import type {
  BillingDiscount,
  BillingItem,
  SubmitInvoiceRequest,
} from '@openapi-counterpart/vercel/vercel-api/types';
import type { Installation, Invoice } from '../state/entities.js';
import {
  checkItemTotal,
  checkPeriod,
  checkSpan,
  describePeriod,
  isWithin,
  notSubscription,
  planUsesOf,
  unknownResource,
  type PlanHistory,
} from './billing-lines.js';
import type { Period } from './billing-period.js';
import { hasWholeCents, sumOf } from './money.js';
import { usesWithin } from './plan-uses.js';
import { toIso, toTime } from './time.js';

/** `conflict`: the invoice contradicts what is there already (409); `invalid`: itself (400). */
export interface Problem {
  readonly kind: 'invalid' | 'conflict';
  readonly message: string;
}

/** What an invoice is held against. */
export interface InvoiceContext {
  readonly installation: Installation;
  readonly history: PlanHistory;
  /** The invoice that billed the plan for the resource, or for the installation as a whole, before. */
  readonly findBilled: (
    period: Period,
    planId: string,
    resourceId: string | undefined,
  ) => Invoice | undefined;
  readonly findByExternalId: (externalId: string) => Invoice | undefined;
}

/** Vercel sends no invoice of less than this, in dollars. */
export const smallestCharge = '0.50';

/** All that is wrong with an invoice, in the order of its parts; nothing for one that is fine. */
export function checkInvoice(body: SubmitInvoiceRequest, context: InvoiceContext): Problem[] {
  const period = periodOf(body);
  const lines = linesOf(body);
  return [
    ...checkStanding(body, context),
    ...invalid(checkPeriod(period)),
    ...invalid(checkDate(body, period)),
    ...lines.flatMap(([at, line]) => invalid(checkSpan(at, line, period))),
    ...lines.flatMap(([at, line]) => invalid(checkPlan(at, line, period, context.history))),
    ...invalid(checkAmounts(body)),
    ...checkDuplicates(body, period, context),
  ];
}

export function periodOf({ period }: Pick<SubmitInvoiceRequest, 'period'>): Period {
  return { start: toTime(period.start), end: toTime(period.end) };
}

/** The total of the invoice, discounts subtracted; it may be negative. */
export function totalOf({
  items,
  discounts = [],
}: Pick<SubmitInvoiceRequest, 'items' | 'discounts'>): ReturnType<typeof sumOf> {
  return sumOf(items.map(({ total }) => total)).minus(sumOf(discounts.map(({ amount }) => amount)));
}

/** Whether the installation takes this invoice at all. */
function checkStanding(
  { final }: SubmitInvoiceRequest,
  { installation }: InvoiceContext,
): Problem[] {
  if (installation.finalizedAt !== null) {
    const time = toIso(installation.finalizedAt);
    return [conflict(`The installation was finalized at ${time}: no more invoices follow.`)];
  }
  if (final === true && installation.deleteRequestedAt === null) {
    return invalid(['final is only for an installation that the customer asked to remove.']);
  }
  return [];
}

function checkDate({ invoiceDate }: SubmitInvoiceRequest, period: Period): string[] {
  if (isWithin(toTime(invoiceDate), period)) return [];
  return [`invoiceDate, ${invoiceDate}, is outside of the period ${describePeriod(period)}.`];
}

/** Items and discounts with their places in the request. */
function linesOf({
  items,
  discounts = [],
}: SubmitInvoiceRequest): [at: string, line: BillingItem | BillingDiscount][] {
  return [
    ...items.map((item, index): [string, BillingItem] => [`items[${index}]`, item]),
    ...discounts.map((discount, index): [string, BillingDiscount] => [
      `discounts[${index}]`,
      discount,
    ]),
  ];
}

/** The plan must be a subscription that was active at some time of the period. */
function checkPlan(
  at: string,
  line: BillingItem | BillingDiscount,
  period: Period,
  history: PlanHistory,
): string[] {
  const { billingPlanId: planId, resourceId } = line;
  const uses = planUsesOf(line, history);
  // planUsesOf knows no history of a resource that is not there.
  if (uses === undefined) return [unknownResource(at, resourceId ?? '')];
  const [use] = usesWithin(uses, planId, period);
  if (use?.type === 'prepayment') return [notSubscription(at, planId)];
  if (use !== undefined) return [];
  const whose =
    resourceId === undefined
      ? 'the installation or any of its resources'
      : `the resource "${resourceId}"`;
  return [
    `${at}.billingPlanId, "${planId}", was not a plan of ${whose} in the period ${describePeriod(period)}.`,
  ];
}

function checkAmounts(body: SubmitInvoiceRequest): string[] {
  const problems: string[] = [];
  for (const [index, item] of body.items.entries()) {
    const at = `items[${index}]`;
    if (!hasWholeCents(item.total))
      problems.push(`${at}.total, ${item.total}, has parts of a cent.`);
    problems.push(...checkItemTotal(at, item));
  }
  for (const [index, { amount }] of (body.discounts ?? []).entries()) {
    if (!hasWholeCents(amount)) {
      problems.push(`discounts[${index}].amount, ${amount}, has parts of a cent.`);
    }
  }
  const total = totalOf(body);
  if (total.lt(0)) problems.push(`The discounts exceed the items by ${total.abs().toFixed(2)}.`);
  return problems;
}

function checkDuplicates(
  { items, externalId }: SubmitInvoiceRequest,
  period: Period,
  { findBilled, findByExternalId }: InvoiceContext,
): Problem[] {
  const problems: Problem[] = [];
  const same = externalId === undefined ? undefined : findByExternalId(externalId);
  if (same !== undefined) {
    problems.push(conflict(`externalId, "${externalId}", is that of the invoice ${same.id}.`));
  }
  const seen = new Set<string>();
  for (const [index, { billingPlanId: planId, resourceId }] of items.entries()) {
    // Lines of one invoice may bill the same, which is told once.
    const key = JSON.stringify([planId, resourceId]);
    if (seen.has(key)) continue;
    seen.add(key);
    const billed = findBilled(period, planId, resourceId);
    if (billed === undefined) continue;
    const what = resourceId === undefined ? 'the installation' : `the resource "${resourceId}"`;
    problems.push(
      conflict(
        `items[${index}]: the plan "${planId}" of ${what} was billed for this period by the invoice ${billed.id}.`,
      ),
    );
  }
  return problems;
}

function conflict(message: string): Problem {
  return { kind: 'conflict', message };
}

function invalid(messages: readonly string[]): Problem[] {
  return messages.map((message) => ({ kind: 'invalid', message }));
}
