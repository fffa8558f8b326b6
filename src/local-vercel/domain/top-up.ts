/** Automatic top-ups of prepaid balances: whether one is due, and of how much. */

import type { BillingPlan } from '@openapi-counterpart/vercel/vercel-api/types';
import type { AutoTopUp } from '../state/entities.js';
import { moneyToCents } from './money.js';

type Limits = Pick<
  BillingPlan,
  'minimumAmount' | 'maximumAmount' | 'maximumAmountAutoPurchasePerPeriod'
>;

/** What is wrong with an amount that a customer wants to buy; nothing for one that the plan allows. */
export function checkPurchase(amountInCents: number, plan: Limits): string | undefined {
  const { minimumAmount, maximumAmount } = plan;
  if (!Number.isSafeInteger(amountInCents) || amountInCents <= 0) {
    return 'The amount is not a whole number of cents above zero.';
  }
  if (minimumAmount !== undefined && amountInCents < moneyToCents(minimumAmount)) {
    return `The amount is below the smallest purchase of the plan, ${minimumAmount} dollars.`;
  }
  if (maximumAmount !== undefined && amountInCents > moneyToCents(maximumAmount)) {
    return `The amount is above the largest purchase of the plan, ${maximumAmount} dollars.`;
  }
  return undefined;
}

/** What there is to know before a top-up. */
export interface TopUpContext {
  readonly topUp: AutoTopUp;
  readonly plan: Limits;
  readonly balanceInCents: number;
  /** Bought automatically in the billing period so far. */
  readonly boughtInCents: number;
  /** Whether one was bought whose credit has not come yet. */
  readonly isUnderWay: boolean;
}

/**
 * Cents to buy: the amount of the top-up, brought within what one purchase of the plan may be.
 * Zero while the balance is high enough, one is under way, or the cap of the period leaves no room.
 */
export function topUpAmount(context: TopUpContext): number {
  const { topUp, plan, balanceInCents, boughtInCents, isUnderWay } = context;
  if (isUnderWay || balanceInCents >= topUp.thresholdInCents) return 0;
  const smallest = cents(plan.minimumAmount, 0);
  const largest = cents(plan.maximumAmount, Infinity);
  const amount = Math.min(Math.max(topUp.amountInCents, smallest), largest);
  const cap = cents(plan.maximumAmountAutoPurchasePerPeriod, Infinity);
  return boughtInCents + amount > cap ? 0 : amount;
}

function cents(amount: string | undefined, absent: number): number {
  return amount === undefined ? absent : moneyToCents(amount);
}
