/**
 * The states of an invoice and the steps between them:
 * pending → (scheduled →) invoiced → paid | notpaid → paid | overdue → paid,
 * paid | notpaid | overdue → refund_requested → refunded.
 * An invoice that was not charged yet is cancelled by a refund: it is `refunded` without being paid.
 */

import type { InvoiceState } from '@openapi-counterpart/vercel/vercel-api/types';
import type { Invoice } from '../state/entities.js';
import { smallestCharge } from './invoice-checks.js';
import { decimal, sumOf } from './money.js';
import { day, hour, minute } from './time.js';

/** From its submission until it is sent, unless its date is later. */
export const issueDelay = minute;
/** From its issue until the first attempt to charge. */
export const chargeDelay = hour;
/** Attempts to charge in all, spread over the time to pay. */
export const chargeAttempts = 9;
/** From its issue until it is overdue. */
export const paymentPeriod = 15 * day;
export const retryDelay = paymentPeriod / chargeAttempts;
/** From the request until the money is back. */
export const refundDelay = minute;

interface Step {
  readonly from: readonly InvoiceState[];
  readonly to: InvoiceState;
}

const steps = {
  schedule: { from: ['pending'], to: 'scheduled' },
  issue: { from: ['pending', 'scheduled'], to: 'invoiced' },
  pay: { from: ['invoiced', 'notpaid', 'overdue'], to: 'paid' },
  fail: { from: ['invoiced', 'notpaid'], to: 'notpaid' },
  expire: { from: ['invoiced', 'notpaid'], to: 'overdue' },
  cancel: { from: ['draft', 'pending', 'scheduled', 'invoiced'], to: 'refunded' },
  requestRefund: { from: ['paid', 'notpaid', 'overdue', 'refunded'], to: 'refund_requested' },
  completeRefund: { from: ['refund_requested'], to: 'refunded' },
} as const satisfies Readonly<Record<string, Step>>;

export type InvoiceStep = keyof typeof steps;

export function canMove(invoice: Invoice, name: InvoiceStep): boolean {
  const step: Step = steps[name];
  return step.from.includes(invoice.state) && invoice.cancelledAt === null;
}

/** The invoice after a step. @throws Error for a step that its state does not have. */
export function move(
  invoice: Invoice,
  step: InvoiceStep,
  at: number,
  changes: Partial<Invoice> = {},
): Invoice {
  if (!canMove(invoice, step)) {
    throw new Error(`The invoice ${invoice.id} is ${invoice.state}, which has no step "${step}".`);
  }
  return { ...invoice, ...changes, state: steps[step].to, updatedAt: at };
}

/** The invoice with a refund requested: cancelled when the team was not charged yet. */
export function requestRefund(
  invoice: Invoice,
  refund: { readonly reason: string; readonly total: string },
  at: number,
): Invoice {
  const isCancelled = canMove(invoice, 'cancel');
  const refunds = [
    ...invoice.refunds,
    { ...refund, requestedAt: at, completedAt: isCancelled ? at : null },
  ];
  return isCancelled
    ? move(invoice, 'cancel', at, { refunds, cancelledAt: at, refundedAt: at })
    : move(invoice, 'requestRefund', at, { refunds });
}

/** The invoice with the refund that was asked for given. */
export function completeRefund(invoice: Invoice, at: number): Invoice {
  const refunds = invoice.refunds.map((refund) =>
    refund.completedAt === null ? { ...refund, completedAt: at } : refund,
  );
  return move(invoice, 'completeRefund', at, { refunds, refundedAt: at });
}

/** What was asked back so far, in dollars. */
export function refundTotalOf({ refunds }: Invoice): ReturnType<typeof sumOf> {
  return sumOf(refunds.map(({ total }) => total));
}

/** Whether the total is enough to be sent to the customer; otherwise the invoice stays pending. */
export function isChargeable({ total }: Pick<Invoice, 'total'>): boolean {
  return decimal(total).gte(smallestCharge);
}

/** Whether it keeps an installation from being removed: a test never does, nor what is never sent. */
export function isOpen(invoice: Invoice): boolean {
  const isSettled = invoice.state === 'paid' || invoice.state === 'refunded';
  return invoice.test === null && isChargeable(invoice) && !isSettled;
}

/** Whether it bills what no other invoice may bill again: tests and cancelled ones do not. */
export function isBilling({ test, cancelledAt, origin }: Invoice): boolean {
  return test === null && cancelledAt === null && origin === 'submitted';
}
