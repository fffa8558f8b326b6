import type { InvoiceState } from '@openapi-counterpart/vercel/vercel-api/types';
import { describe, expect, test } from 'vitest';
import {
  canMove,
  chargeAttempts,
  chargeDelay,
  completeRefund,
  isBilling,
  isChargeable,
  isOpen,
  move,
  paymentPeriod,
  refundTotalOf,
  requestRefund,
  retryDelay,
  type InvoiceStep,
} from '../../../src/local-vercel/domain/invoice-states.js';
import { invoiceWith } from '../support/invoices.js';

const states: readonly InvoiceState[] = [
  'draft',
  'pending',
  'scheduled',
  'invoiced',
  'paid',
  'notpaid',
  'overdue',
  'refund_requested',
  'refunded',
];

const allowed: Readonly<Record<InvoiceStep, readonly InvoiceState[]>> = {
  schedule: ['pending'],
  issue: ['pending', 'scheduled'],
  pay: ['invoiced', 'notpaid', 'overdue'],
  fail: ['invoiced', 'notpaid'],
  expire: ['invoiced', 'notpaid'],
  cancel: ['draft', 'pending', 'scheduled', 'invoiced'],
  requestRefund: ['paid', 'notpaid', 'overdue', 'refunded'],
  completeRefund: ['refund_requested'],
};

const results: Readonly<Record<InvoiceStep, InvoiceState>> = {
  schedule: 'scheduled',
  issue: 'invoiced',
  pay: 'paid',
  fail: 'notpaid',
  expire: 'overdue',
  cancel: 'refunded',
  requestRefund: 'refund_requested',
  completeRefund: 'refunded',
};

// Object.keys forgets which keys a record has.
const steps = Object.keys(allowed) as InvoiceStep[];

describe.each(steps)('the step %s', (step) => {
  test.each(allowed[step])(`goes from %s to ${results[step]}`, (state) => {
    expect(move(invoiceWith({ state }), step, 7)).toMatchObject({
      state: results[step],
      updatedAt: 7,
    });
  });

  test.each(states.filter((state) => !allowed[step].includes(state)))('is none of %s', (state) => {
    const invoice = invoiceWith({ state });
    expect(canMove(invoice, step)).toBe(false);
    expect(() => move(invoice, step, 7)).toThrow(`is ${state}, which has no step "${step}"`);
  });
});

test('a cancelled invoice has no step', () => {
  const invoice = invoiceWith({ state: 'refunded', cancelledAt: 1 });
  expect(steps.filter((step) => canMove(invoice, step))).toEqual([]);
});

test.each<[InvoiceState, InvoiceState, boolean]>([
  ['pending', 'refunded', true],
  ['scheduled', 'refunded', true],
  ['invoiced', 'refunded', true],
  ['paid', 'refund_requested', false],
  ['notpaid', 'refund_requested', false],
  ['overdue', 'refund_requested', false],
])('a refund of an invoice that is %s makes it %s', (from, to, isCancelled) => {
  const invoice = requestRefund(invoiceWith({ state: from }), { reason: 'r', total: '4.00' }, 9);
  expect(invoice.state).toBe(to);
  expect(invoice.cancelledAt).toBe(isCancelled ? 9 : null);
  expect(invoice.paidAt).toBeNull();
  expect(invoice.refunds).toEqual([
    { reason: 'r', total: '4.00', requestedAt: 9, completedAt: isCancelled ? 9 : null },
  ]);
});

test('refunds add up', () => {
  let invoice = invoiceWith({ state: 'paid' });
  invoice = completeRefund(requestRefund(invoice, { reason: 'a', total: '0.10' }, 1), 2);
  invoice = completeRefund(requestRefund(invoice, { reason: 'b', total: '0.20' }, 3), 4);
  expect(refundTotalOf(invoice).toFixed()).toBe('0.3');
  expect(invoice).toMatchObject({
    state: 'refunded',
    refundedAt: 4,
    refunds: [{ completedAt: 2 }, { completedAt: 4 }],
  });
});

test('all attempts to charge are made within the time to pay', () => {
  expect(chargeDelay + (chargeAttempts - 1) * retryDelay).toBeLessThan(paymentPeriod);
});

test.each([
  ['0.00', false],
  ['0.49', false],
  ['0.50', true],
  ['10.00', true],
])('%s dollars are charged: %s', (total, expected) => {
  expect(isChargeable(invoiceWith({ total }))).toBe(expected);
});

describe('an invoice is open', () => {
  test.each(states)('when %s', (state) => {
    expect(isOpen(invoiceWith({ state }))).toBe(state !== 'paid' && state !== 'refunded');
  });

  test('neither as a test nor when it is never sent', () => {
    expect(isOpen(invoiceWith({ test: {} }))).toBe(false);
    expect(isOpen(invoiceWith({ total: '0.49' }))).toBe(false);
  });
});

test.each([
  [{}, true],
  [{ test: {} }, false],
  [{ cancelledAt: 1 }, false],
  [{ origin: 'purchase' as const }, false],
])('with %o an invoice bills its lines: %s', (changes, expected) => {
  expect(isBilling(invoiceWith(changes))).toBe(expected);
});
