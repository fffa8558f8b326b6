/** What the local Vercel remembers of money. Times are milliseconds since 1970, of its own clock. */

import type {
  BillingDiscount,
  BillingItem,
  InvoiceState,
  InvoiceTest,
  PrepaymentBalance,
  SubmitBillingDataRequest,
} from '@openapi-counterpart/vercel/vercel-api/types';

export interface Invoice {
  readonly id: string;
  readonly installationId: string;
  /** `purchase`: Vercel made it to charge for a prepayment plan. */
  readonly origin: 'submitted' | 'purchase';
  readonly number: string;
  readonly externalId: string | null;
  readonly state: InvoiceState;
  readonly invoiceDate: number;
  readonly period: { readonly start: number; readonly end: number };
  readonly memo: string | null;
  readonly items: readonly BillingItem[];
  readonly discounts: readonly BillingDiscount[];
  /** Decimal, in dollars. */
  readonly total: string;
  readonly isFinal: boolean;
  readonly test: InvoiceTest | null;
  /** How many charges of the team failed. */
  readonly failedCharges: number;
  /** One after another; only the last can be under way. */
  readonly refunds: readonly Refund[];
  /** Set for what the customer bought with a prepayment plan. */
  readonly purchase: Purchase | null;
  readonly createdAt: number;
  readonly updatedAt: number;
  /** When it was sent to the customer. */
  readonly invoicedAt: number | null;
  readonly paidAt: number | null;
  readonly refundedAt: number | null;
  /** When it was cancelled before the team was charged; its state is then `refunded`. */
  readonly cancelledAt: number | null;
}

export interface Refund {
  readonly reason: string;
  /** Decimal, in dollars. */
  readonly total: string;
  readonly requestedAt: number;
  readonly completedAt: number | null;
}

export interface Purchase {
  /** The partner's id; null for the balance of the installation. */
  readonly resourceId: string | null;
  readonly planId: string;
  readonly amountInCents: number;
  /** Who bought it; null for an automatic top-up. */
  readonly memberId: string | null;
  /** When the partner gave the credit. */
  readonly providedAt: number | null;
}

/** The newest report about a day of a period; its id is made of these. */
export interface BillingData {
  readonly id: string;
  readonly installationId: string;
  readonly timestamp: number;
  readonly data: SubmitBillingDataRequest;
}

/** The newest report about the balance of a resource or the installation; its id is made of these. */
export interface Balance {
  readonly id: string;
  readonly installationId: string;
  readonly timestamp: number;
  readonly balance: PrepaymentBalance;
}

/** When the balance falls below the threshold, the amount is bought again. */
export interface AutoTopUp {
  readonly id: string;
  readonly installationId: string;
  /** The partner's id; null for the balance of the installation. */
  readonly resourceId: string | null;
  readonly thresholdInCents: number;
  readonly amountInCents: number;
  readonly planId: string;
}
