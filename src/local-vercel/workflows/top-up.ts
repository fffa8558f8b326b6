/** Buys credit for balances that fell below the threshold of their customer. */

import type { BillingPlan } from '@openapi-counterpart/vercel/vercel-api/types';
import type { LocalContext } from '../context.js';
import { billingPeriodAt } from '../domain/billing-period.js';
import { topUpAmount } from '../domain/top-up.js';
import type { AutoTopUp, Installation, Purchase } from '../state/entities.js';
import { resourceKey } from '../state/state.js';
import { findBalance } from './balances.js';
import { startPurchase } from './purchase.js';

/**
 * Starts the top-ups that are due. Only what partners report starts them, not what a purchase
 * answers: a partner that gives no credit would be paid again and again.
 */
export function topUpWhereDue(local: LocalContext, installation: Installation): void {
  const isLeaving = installation.deleteRequestedAt !== null;
  const canPay = local.state.teams.get(installation.teamId)?.payment === 'valid';
  if (isLeaving || !canPay) return;
  for (const topUp of local.state.autoTopUps.where('installation', installation.id)) {
    topUpIfDue(local, installation, topUp);
  }
}

function topUpIfDue(local: LocalContext, installation: Installation, topUp: AutoTopUp): void {
  const { resourceId } = topUp;
  const balance = findBalance(local, installation.id, resourceId);
  const plan = findPlan(local, installation, topUp);
  if (balance === undefined || plan === undefined) return;
  const amountInCents = topUpAmount({
    topUp,
    plan,
    balanceInCents: balance.balance.currencyValueInCents,
    ...purchasesSoFar(local, installation, topUp),
  });
  if (amountInCents > 0) {
    startPurchase(local, { installation, resourceId, plan, amountInCents, member: null });
  }
}

/** The plan while it is active; none for one that the customer has left. */
function findPlan(
  { state }: LocalContext,
  installation: Installation,
  { resourceId, planId }: AutoTopUp,
): BillingPlan | undefined {
  const plans = [installation.billingPlan];
  if (resourceId !== null) {
    const resource = state.resources.find('partner', resourceKey(installation.id, resourceId));
    if (resource === undefined || resource.deletedAt !== null) return undefined;
    plans.push(resource.billingPlan);
  }
  return plans.find((plan) => plan?.id === planId && plan.type === 'prepayment') ?? undefined;
}

function purchasesSoFar(
  { state, clock }: LocalContext,
  { id, createdAt }: Installation,
  topUp: AutoTopUp,
): { readonly boughtInCents: number; readonly isUnderWay: boolean } {
  const { start } = billingPeriodAt(createdAt, clock.now());
  let boughtInCents = 0;
  let isUnderWay = false;
  for (const { purchase, state: step, createdAt: at } of state.invoices.where('purchase', id)) {
    if (purchase === null || step !== 'paid' || !isOf(purchase, topUp)) continue;
    if (purchase.providedAt === null) isUnderWay = true;
    if (purchase.memberId === null && at >= start) boughtInCents += purchase.amountInCents;
  }
  return { boughtInCents, isUnderWay };
}

function isOf(purchase: Purchase, { resourceId, planId }: AutoTopUp): boolean {
  return purchase.resourceId === resourceId && purchase.planId === planId;
}
