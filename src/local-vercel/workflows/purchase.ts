/** Purchases of prepaid credit: the team is charged, then the partner gives the credit. */

import { provisionPurchase } from '@openapi-counterpart/vercel/partner-api/client';
import { HttpError } from '@openapi-counterpart/runtime';
import type { BillingPlan } from '@openapi-counterpart/vercel/vercel-api/types';
import type { LocalContext } from '../context.js';
import { billingPeriodAt } from '../domain/billing-period.js';
import { invoiceNumber } from '../domain/invoice-number.js';
import { centsToMoney } from '../domain/money.js';
import { minute, toTime } from '../domain/time.js';
import { checkPurchase } from '../domain/top-up.js';
import { buildInvoice } from '../state/factories.js';
import type { Installation, Invoice, Member } from '../state/entities.js';
import { recordBalances } from './balances.js';
import { addInvoice, announce, refundInvoice } from './invoices.js';
import { PartnerError } from './partner-error.js';
import { callOf } from './partner-call.js';
import { callPartner } from './partner.js';

export interface PurchaseInput {
  readonly installation: Installation;
  /** The partner's id; null for the balance of the installation. */
  readonly resourceId: string | null;
  readonly plan: BillingPlan;
  readonly amountInCents: number;
  /** Who buys; null for an automatic top-up. */
  readonly member: Member | null;
}

const provide = 'purchase.provide';
/** Longer than a partner takes, retries included. */
const resumeDelay = 10 * minute;

/**
 * Charges the team and has the partner give the credit (provision-purchase).
 * @returns The invoice that proves it.
 * @throws HttpError 400 for a plan or an amount that cannot be bought, 402 when the team cannot be
 * charged, 409 for an installation that is about to be removed.
 * @throws PartnerError when the partner does not give the credit: the money is given back.
 */
export async function purchase(local: LocalContext, input: PurchaseInput): Promise<Invoice> {
  const invoice = chargeForCredit(local, input);
  // Runs only if the process ends before the partner has answered, so that what was paid for is not lost.
  const job = local.jobs.schedule(provide, resumeDelay, { invoiceId: invoice.id });
  try {
    return await provideCredit(local, invoice);
  } finally {
    local.jobs.cancel(job);
  }
}

/** Charges the team now; the partner is called by a job. @throws HttpError as `purchase` does. */
export function startPurchase(local: LocalContext, input: PurchaseInput): Invoice {
  const invoice = chargeForCredit(local, input);
  local.jobs.schedule(provide, 0, { invoiceId: invoice.id });
  return invoice;
}

export function registerPurchases(local: LocalContext): void {
  local.jobs.on(provide, async ({ invoiceId }) => {
    const invoice = local.state.invoices.get(String(invoiceId));
    // Repeats are harmless: a partner gives the credit of an invoice once.
    if (invoice?.state !== 'paid' || invoice.purchase?.providedAt !== null) return;
    await provideCredit(local, invoice);
  });
}

function chargeForCredit(local: LocalContext, input: PurchaseInput): Invoice {
  checkInput(local, input);
  const invoice = addInvoice(local, purchaseInvoice(local, input));
  announce(local, invoice, 'paid');
  return invoice;
}

function checkInput({ state }: LocalContext, input: PurchaseInput): void {
  const { plan, amountInCents, installation } = input;
  if (plan.type !== 'prepayment') {
    throw new HttpError(400, `The plan "${plan.id}" is a subscription: nothing is bought for it.`);
  }
  const problem = checkPurchase(amountInCents, plan);
  if (problem !== undefined) throw new HttpError(400, problem);
  const current = state.installations.get(installation.id);
  if (current?.deleteRequestedAt !== null) {
    throw new HttpError(409, 'The installation is about to be removed: nothing is bought for it.');
  }
  const payment = state.teams.get(installation.teamId)?.payment;
  if (payment !== 'valid') {
    throw new HttpError(402, `The team cannot be charged: its payment method is ${payment}.`);
  }
}

function purchaseInvoice(local: LocalContext, input: PurchaseInput): Invoice {
  const { installation, resourceId, plan, amountInCents, member } = input;
  const now = local.clock.now();
  const total = centsToMoney(amountInCents);
  const given = {
    id: local.ids.next('mi'),
    installationId: installation.id,
    origin: 'purchase',
    number: invoiceNumber(local.state.invoices.size),
    state: 'paid',
    invoiceDate: now,
    period: billingPeriodAt(installation.createdAt, now),
    items: [
      {
        billingPlanId: plan.id,
        ...(resourceId !== null && { resourceId }),
        name: plan.name,
        price: total,
        quantity: 1,
        units: 'purchase',
        total,
      },
    ],
    total,
  } as const;
  return {
    ...buildInvoice(given, now),
    purchase: {
      resourceId,
      planId: plan.id,
      amountInCents,
      memberId: member?.id ?? null,
      providedAt: null,
    },
    invoicedAt: now,
    paidAt: now,
  };
}

async function provideCredit(local: LocalContext, { id }: Invoice): Promise<Invoice> {
  try {
    const { timestamp, balances } = await askPartner(local, currentInvoice(local, id));
    const invoice = currentInvoice(local, id);
    recordBalances(local, invoice.installationId, toTime(timestamp), balances);
    if (invoice.purchase === null) return invoice;
    const providedAt = local.clock.now();
    return local.state.invoices.put({ ...invoice, purchase: { ...invoice.purchase, providedAt } });
  } catch (error) {
    if (error instanceof PartnerError) giveBack(local, id, error);
    throw error;
  }
}

async function askPartner(local: LocalContext, invoice: Invoice) {
  const { installations, members } = local.state;
  const installation = installations.get(invoice.installationId);
  if (installation === undefined) throw new Error(`The invoice ${invoice.id} has no installation.`);
  const member = members.get(invoice.purchase?.memberId ?? '') ?? null;
  const { data } = await callPartner(
    local,
    callOf(local, installation, 'provision-purchase', member),
    (client, header) =>
      provisionPurchase(client, {
        path: { installationId: installation.id },
        header,
        body: { invoiceId: invoice.id },
      }),
  );
  return data;
}

/** Refunds credit that the partner did not give. The invoice is absent after a reset. */
function giveBack(local: LocalContext, id: string, error: PartnerError): void {
  const invoice = local.state.invoices.get(id);
  if (invoice?.state !== 'paid' || invoice.purchase?.providedAt !== null) return;
  refundInvoice(local, invoice, {
    reason: `The partner did not give the credit. ${error.message}`,
    total: invoice.total,
  });
}

/** Invoices are never deleted. */
function currentInvoice({ state }: LocalContext, id: string): Invoice {
  const invoice = state.invoices.get(id);
  if (invoice === undefined) throw new Error(`There is no invoice "${id}".`);
  return invoice;
}
