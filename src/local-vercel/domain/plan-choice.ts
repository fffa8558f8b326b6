/** Under which plan a resource is made, and what is paid for it at once. */

import { HttpError } from '@openapi-counterpart/runtime';
import type { BillingPlan } from '@openapi-counterpart/vercel/vercel-api/types';
import type { PaymentMethod } from '../state/entities.js';
import { moneyToCents } from './money.js';
import { checkPurchase } from './top-up.js';

/**
 * The plan of that id, or a free one where none is named.
 * @throws HttpError 400 where there is none that can be chosen; the message lists the plans.
 */
export function choosePlan(
  plans: readonly BillingPlan[],
  id: string | undefined,
  productSlug: string,
): BillingPlan {
  const plan = plans.find((candidate) =>
    id === undefined ? isFree(candidate) && !isDisabled(candidate) : candidate.id === id,
  );
  if (plan === undefined) {
    throw new HttpError(
      400,
      id === undefined
        ? `${productSlug} has no free plan: name one in billingPlanId. ${listOf(plans)}`
        : `${productSlug} has no plan "${id}". ${listOf(plans)}`,
    );
  }
  if (isDisabled(plan)) throw new HttpError(400, `The plan "${plan.id}" cannot be chosen now.`);
  return plan;
}

/** @throws HttpError 402 where the plan has to be paid, and the team cannot. */
export function checkPayment(plan: BillingPlan, payment: PaymentMethod): void {
  if (isFree(plan) || payment === 'valid') return;
  throw new HttpError(402, `The plan "${plan.id}" has to be paid. ${obstacles[payment]}`);
}

/**
 * What is bought at once, in cents; null for a subscription.
 * @throws HttpError 400 for an amount that the plan does not allow, or that is missing.
 */
export function firstPurchase(plan: BillingPlan, amountInCents: number | undefined): number | null {
  if (plan.type !== 'prepayment') {
    if (amountInCents === undefined) return null;
    throw new HttpError(
      400,
      `prepaymentAmountCents is for prepayment plans; "${plan.id}" is a subscription.`,
    );
  }
  const amount = amountInCents ?? fixedAmount(plan);
  if (amount === undefined) {
    throw new HttpError(
      400,
      `The plan "${plan.id}" is paid in advance: it needs prepaymentAmountCents.`,
    );
  }
  const problem = checkPurchase(amount, plan);
  if (problem !== undefined)
    throw new HttpError(400, `prepaymentAmountCents is ${amount}. ${problem}`);
  return amount;
}

const obstacles: Readonly<Record<Exclude<PaymentMethod, 'valid'>, string>> = {
  declined: 'The payment method of the team was declined.',
  missing: 'The team has no payment method.',
  blocked: 'The account of the team is blocked.',
};

/** Only a subscription says by `paymentMethodRequired` that it costs nothing. */
function isFree({ type, paymentMethodRequired }: BillingPlan): boolean {
  return type === 'subscription' && !paymentMethodRequired;
}

function isDisabled({ disabled }: BillingPlan): boolean {
  return disabled === true;
}

/** Where the smallest purchase is the largest too, there is nothing to choose. */
function fixedAmount({ minimumAmount, maximumAmount }: BillingPlan): number | undefined {
  if (minimumAmount === undefined || maximumAmount === undefined) return undefined;
  const amount = moneyToCents(minimumAmount);
  return amount === moneyToCents(maximumAmount) ? amount : undefined;
}

function listOf(plans: readonly BillingPlan[]): string {
  const names = plans.map(
    (plan) => `${plan.id} (${plan.name}${isDisabled(plan) ? ', disabled' : ''})`,
  );
  return `Its plans: ${names.join(', ') || 'none'}.`;
}
