/** An invoice as the partner reads it. */

import type { Invoice as SerializedInvoice } from '@openapi-counterpart/vercel/vercel-api/types';
import { refundTotalOf } from '../domain/invoice-states.js';
import { toMoney } from '../domain/money.js';
import { toIso } from '../domain/time.js';
import type { Invoice } from '../state/entities.js';

export function serializeInvoice(invoice: Invoice): SerializedInvoice {
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
