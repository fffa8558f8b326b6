/** Puts an invoice of a seed into the state. Few seeds have one, and it takes all that invoices need. */

import type { LocalContext } from '../context.js';
import { newInvoice } from '../api/invoice-form.js';
import { addInvoice } from '../workflows/invoices.js';
import type { Installation } from '../state/entities.js';
import type { InvoiceSeed } from './seed.js';

/** One that is pending goes its way from now on, as if it had just been submitted. */
export function plantInvoice(
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
