/** Invoices and plans for tests of billing. */

import type {
  BillingItem,
  SubmitInvoiceRequest,
} from '@openapi-counterpart/vercel/vercel-api/types';
import type { Invoice, PlanUse } from '../../../src/local-vercel/state/entities.js';

export const january = {
  start: Date.parse('2026-01-01T00:00:00.000Z'),
  end: Date.parse('2026-02-01T00:00:00.000Z'),
};

/** An item that bills the resource `db_1` ten dollars of the plan `pro`. */
export function itemWith(changes: Partial<BillingItem> = {}): BillingItem {
  return {
    billingPlanId: 'pro',
    resourceId: 'db_1',
    name: 'Storage',
    price: '10.00',
    quantity: 1,
    units: 'month',
    total: '10.00',
    ...changes,
  };
}

/** An item that bills the installation as a whole. */
export function itemWithoutResource(changes: Partial<BillingItem> = {}): BillingItem {
  const { resourceId: _, ...item } = itemWith(changes);
  return item;
}

/** Fine, unless the changes make it otherwise. */
export function requestWith(changes: Partial<SubmitInvoiceRequest> = {}): SubmitInvoiceRequest {
  return {
    invoiceDate: '2026-01-01T00:00:00.000Z',
    period: { start: '2026-01-01T00:00:00.000Z', end: '2026-02-01T00:00:00.000Z' },
    items: [itemWith()],
    ...changes,
  };
}

export function useWith(changes: Partial<PlanUse> = {}): PlanUse {
  return { planId: 'pro', type: 'subscription', from: january.start, to: null, ...changes };
}

/** Pending, of ten dollars. */
export function invoiceWith(changes: Partial<Invoice> = {}): Invoice {
  return {
    id: 'mi_1',
    installationId: 'icfg_1',
    origin: 'submitted',
    number: 'INV-000001',
    externalId: null,
    state: 'pending',
    invoiceDate: january.start,
    period: january,
    memo: null,
    items: [itemWith()],
    discounts: [],
    total: '10.00',
    isFinal: false,
    test: null,
    failedCharges: 0,
    refunds: [],
    purchase: null,
    createdAt: january.start,
    updatedAt: january.start,
    invoicedAt: null,
    paidAt: null,
    refundedAt: null,
    cancelledAt: null,
    ...changes,
  };
}
