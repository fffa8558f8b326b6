/** Invoices as they are on the wire, and as they are kept. */

import type {
  InvoiceState,
  InvoiceTest,
  SubmitInvoiceRequest,
  Invoice as WireInvoice,
} from '@openapi-counterpart/vercel/vercel-api/types';
import type { LocalContext } from '../context.js';
import { periodOf, totalOf } from '../rules/invoice-checks.js';
import { invoiceNumber } from '../rules/invoice-number.js';
import { refundTotalOf } from '../rules/invoice-states.js';
import { decimal, toMoney } from '../rules/money.js';
import { toIso, toTime } from '../rules/time.js';
import { bareInvoice } from '../state/bare.js';
import type { Installation, Invoice } from '../state/entities.js';

/** What was submitted as an invoice: pending, or a test in the state that it asks for. */
export function newInvoice(
  { ids, clock, state }: LocalContext,
  installation: Installation,
  body: SubmitInvoiceRequest,
): Invoice {
  const now = clock.now();
  const test = body.test ?? null;
  const step = firstState(test);
  const total = totalOf(body);
  const given = {
    id: ids.next('mi'),
    installationId: installation.id,
    origin: 'submitted',
    number: invoiceNumber(state.invoices.size),
    state: step,
    invoiceDate: toTime(body.invoiceDate),
    period: periodOf(body),
    items: body.items,
    // Only a test that is not checked can be below zero, which no amount on the wire is.
    total: toMoney(total.lt(0) ? decimal(0) : total),
  } as const;
  return {
    ...bareInvoice(given, now),
    externalId: body.externalId ?? null,
    memo: body.memo ?? null,
    discounts: body.discounts ?? [],
    isFinal: body.final === true,
    test,
    failedCharges: step === 'notpaid' || step === 'overdue' ? 1 : 0,
    invoicedAt: test === null ? null : now,
    paidAt: step === 'paid' ? now : null,
  };
}

/** A test without a result is paid, as most invoices are in the end. */
function firstState(test: InvoiceTest | null): InvoiceState {
  return test === null ? 'pending' : (test.result ?? 'paid');
}

export function wireInvoice(invoice: Invoice): WireInvoice {
  const { externalId, memo, discounts, refunds, paidAt, refundedAt, period } = invoice;
  const refund = refunds.at(-1);
  return {
    invoiceId: invoice.id,
    ...(externalId !== null && { externalId }),
    state: invoice.state,
    invoiceNumber: invoice.number,
    invoiceDate: toIso(invoice.invoiceDate),
    period: { start: toIso(period.start), end: toIso(period.end) },
    ...(memo !== null && { memo }),
    items: [...invoice.items],
    ...(discounts.length > 0 && { discounts: [...discounts] }),
    total: invoice.total,
    // The sum of all refunds that were asked for, with the reason of the last.
    ...(refund && { refundReason: refund.reason, refundTotal: toMoney(refundTotalOf(invoice)) }),
    test: invoice.test !== null,
    created: toIso(invoice.createdAt),
    updated: toIso(invoice.updatedAt),
    ...(paidAt !== null && { paidAt: toIso(paidAt) }),
    ...(refundedAt !== null && { refundedAt: toIso(refundedAt) }),
  };
}
