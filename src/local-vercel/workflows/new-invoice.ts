/** Makes an invoice of what was submitted. */

import type {
  InvoiceState,
  InvoiceTest,
  SubmitInvoiceRequest,
} from '@openapi-counterpart/vercel/vercel-api/types';
import type { LocalContext } from '../context.js';
import { periodOf, totalOf } from '../domain/invoice-checks.js';
import { invoiceNumber } from '../domain/invoice-number.js';
import { decimal, toMoney } from '../domain/money.js';
import { toTime } from '../domain/time.js';
import { buildInvoice } from '../state/factories.js';
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
    // Only a test that is not checked can be below zero, which no amount in a message is.
    total: toMoney(total.lt(0) ? decimal(0) : total),
  } as const;
  return {
    ...buildInvoice(given, now),
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
