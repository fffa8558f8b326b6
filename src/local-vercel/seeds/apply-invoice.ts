/** Adds an invoice of a seed to the state. A module of its own, because few seeds need what it imports. */

import type { LocalContext } from '../context.js';
import { newInvoice } from '../workflows/new-invoice.js';
import { addInvoice } from '../workflows/invoices.js';
import type { Installation } from '../state/entities.js';
import type { InvoiceSeed } from './seed.js';

/** A pending invoice is issued from here on, as if it had just been submitted. */
export function addSeedInvoice(
  local: LocalContext,
  installation: Installation,
  { state = 'pending', ...request }: InvoiceSeed,
): void {
  const invoice = newInvoice(local, installation, request);
  if (state === 'pending') {
    addInvoice(local, invoice);
    return;
  }
  const now = local.clock.now();
  const isPaid = ['paid', 'refund_requested', 'refunded'].includes(state);
  const isRefunded = state === 'refunded';
  const refund = { reason: 'Refunded in the seed.', total: invoice.total, requestedAt: now };
  const hasRefund = isRefunded || state === 'refund_requested';
  local.state.invoices.put({
    ...invoice,
    state,
    failedCharges: state === 'notpaid' || state === 'overdue' ? 1 : 0,
    refunds: hasRefund ? [{ ...refund, completedAt: isRefunded ? now : null }] : [],
    invoicedAt: state === 'scheduled' ? null : now,
    paidAt: isPaid ? now : null,
    refundedAt: isRefunded ? now : null,
  });
}
