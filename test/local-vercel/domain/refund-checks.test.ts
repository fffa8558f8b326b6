import type { InvoiceState } from '@openapi-counterpart/vercel/vercel-api/types';
import { expect, test } from 'vitest';
import { checkRefund } from '../../../src/local-vercel/domain/refund-checks.js';
import { invoiceWith } from '../support/invoices.js';

const given = { reason: 'r', total: '9.99', requestedAt: 1, completedAt: 2 };

test.each<[InvoiceState, string]>([
  ['pending', '10.00'],
  ['scheduled', '1'],
  ['invoiced', '10'],
  ['paid', '10.000'],
  ['notpaid', '0.01'],
  ['overdue', '10.00'],
])('an invoice of 10 dollars that is %s can give back %s', (state, total) => {
  expect(checkRefund(invoiceWith({ state }), total)).toBeUndefined();
});

test('what is left of a refunded invoice can be given back', () => {
  const invoice = invoiceWith({ state: 'refunded', refunds: [given] });
  expect(checkRefund(invoice, '0.01')).toBeUndefined();
  expect(checkRefund(invoice, '0.02')).toEqual({
    kind: 'invalid',
    message: 'total, 0.02, is more than the 0.01 of the invoice "mi_1" that are left.',
  });
});

test.each([
  ['more than all', { state: 'paid' as const }, '10.01', 'invalid'],
  ['nothing', { state: 'paid' as const }, '0.00', 'invalid'],
  ['parts of a cent', { state: 'paid' as const }, '1.001', 'invalid'],
  ['while another refund is under way', { state: 'refund_requested' as const }, '1.00', 'conflict'],
  ['a cancelled one', { state: 'refunded' as const, cancelledAt: 1 }, '1.00', 'conflict'],
])('%s is refused', (_, changes, total, kind) => {
  expect(checkRefund(invoiceWith(changes), total)?.kind).toBe(kind);
});
