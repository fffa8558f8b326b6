/** What happens to invoices: they are sent, charged, paid or not, and refunded; the partner gets a webhook for each step. */

import { HttpError } from '@openapi-counterpart/runtime';
import type { LocalContext } from '../context.js';
import {
  canMove,
  chargeAttempts,
  chargeDelay,
  completeRefund,
  isChargeable,
  issueDelay,
  move,
  paymentPeriod,
  refundDelay,
  requestRefund,
  retryDelay,
} from '../domain/invoice-states.js';
import { toIso } from '../domain/time.js';
import type { Installation, Invoice } from '../state/entities.js';
import { scheduleRemoval, settleRemoval } from './uninstall.js';
import { sendWebhook } from './webhooks.js';

const work = {
  issue: 'invoice.issue',
  charge: 'invoice.charge',
  expire: 'invoice.expire',
  refund: 'invoice.refund',
} as const;

/** Stores a new invoice. One that will be charged is issued from here on; tests and small amounts stay as they are. */
export function addInvoice(local: LocalContext, invoice: Invoice): Invoice {
  local.state.invoices.put(invoice);
  if (!isLive(invoice)) return invoice;
  announce(local, invoice, 'created');
  if (invoice.state === 'pending') {
    local.jobs.schedule(work.issue, issueDelay, { invoiceId: invoice.id });
  }
  return invoice;
}

/** Starts the wait for last invoices again, if the installation is about to be removed. */
export function prolongRemoval(local: LocalContext, installation: Installation): void {
  if (installation.deleteRequestedAt !== null) scheduleRemoval(local, installation.id);
}

/**
 * The customer pays: by hand too, after attempts to charge failed.
 * @throws HttpError 404 for an id that is not known, 409 for an invoice that cannot be paid now.
 */
export function payInvoice(local: LocalContext, id: string): Invoice {
  const invoice = local.state.invoices.get(id);
  if (invoice === undefined) throw new HttpError(404, `There is no invoice "${id}".`);
  if (invoice.test !== null) {
    throw new HttpError(409, `The invoice "${id}" is a test: its state is what test.result says.`);
  }
  if (!canMove(invoice, 'pay')) {
    throw new HttpError(
      409,
      `The invoice "${id}" is ${invoice.state}; only one that is invoiced, notpaid or overdue can be paid.`,
    );
  }
  return pay(local, invoice);
}

/** Asks for money back; what was not charged yet is cancelled at once. The amount is checked before. */
export function refundInvoice(
  local: LocalContext,
  invoice: Invoice,
  refund: { readonly reason: string; readonly total: string },
): Invoice {
  const asked = local.state.invoices.put(requestRefund(invoice, refund, local.clock.now()));
  if (asked.state === 'refund_requested') {
    local.jobs.schedule(work.refund, refundDelay, { invoiceId: asked.id });
  } else {
    refunded(local, asked);
  }
  return asked;
}

export function registerInvoices(local: LocalContext): void {
  const { jobs, state } = local;
  function on(kind: string, act: (local: LocalContext, invoice: Invoice) => void): void {
    jobs.on(kind, ({ invoiceId }) => {
      const invoice = state.invoices.get(String(invoiceId));
      if (invoice !== undefined) act(local, invoice);
    });
  }
  on(work.issue, issue);
  on(work.expire, expire);
  on(work.refund, giveBack);
  jobs.on(work.charge, ({ invoiceId, attempt }) => {
    const invoice = state.invoices.get(String(invoiceId));
    // A job that is done twice finds that its attempt was made.
    if (invoice !== undefined && invoice.failedCharges === attempt) charge(local, invoice);
  });
}

function issue(local: LocalContext, invoice: Invoice): void {
  const { state, clock, jobs } = local;
  if (!canMove(invoice, 'issue')) return;
  const now = clock.now();
  const wait = invoice.invoiceDate - now;
  if (wait > 0) {
    if (canMove(invoice, 'schedule')) state.invoices.put(move(invoice, 'schedule', now));
    jobs.schedule(work.issue, wait, { invoiceId: invoice.id });
    return;
  }
  issueNow(local, invoice);
}

/** Sends the invoice to the customer now, even before its date. The first charge and the due date are scheduled. */
export function issueNow({ state, clock, jobs }: LocalContext, invoice: Invoice): Invoice {
  const now = clock.now();
  const issued = state.invoices.put(move(invoice, 'issue', now, { invoicedAt: now }));
  jobs.schedule(work.charge, chargeDelay, { invoiceId: issued.id, attempt: 0 });
  jobs.schedule(work.expire, paymentPeriod, { invoiceId: issued.id });
  return issued;
}

function charge(local: LocalContext, invoice: Invoice): void {
  if (!canMove(invoice, 'fail')) return;
  if (paymentOf(local, invoice) === 'valid') pay(local, invoice);
  else failCharge(local, invoice);
}

/** Records a failed charge; the next attempt is scheduled while there are any left. */
export function failCharge(local: LocalContext, invoice: Invoice): Invoice {
  const { state, clock, jobs } = local;
  const failedCharges = invoice.failedCharges + 1;
  const failed = state.invoices.put(move(invoice, 'fail', clock.now(), { failedCharges }));
  announce(local, failed, 'notpaid');
  if (failedCharges < chargeAttempts) {
    jobs.schedule(work.charge, retryDelay, { invoiceId: failed.id, attempt: failedCharges });
  }
  return failed;
}

function expire(local: LocalContext, invoice: Invoice): void {
  if (!canMove(invoice, 'expire')) return;
  announce(local, local.state.invoices.put(move(invoice, 'expire', local.clock.now())), 'overdue');
}

function pay(local: LocalContext, invoice: Invoice): Invoice {
  const now = local.clock.now();
  const paid = local.state.invoices.put(move(invoice, 'pay', now, { paidAt: now }));
  announce(local, paid, 'paid');
  settleRemoval(local, paid.installationId);
  return paid;
}

function giveBack(local: LocalContext, invoice: Invoice): void {
  if (!canMove(invoice, 'completeRefund')) return;
  refunded(local, local.state.invoices.put(completeRefund(invoice, local.clock.now())));
}

function refunded(local: LocalContext, invoice: Invoice): void {
  announceRefund(local, invoice);
  settleRemoval(local, invoice.installationId);
}

/** Whether the team is charged and the partner is sent webhooks. */
function isLive(invoice: Invoice): boolean {
  return invoice.test === null && isChargeable(invoice);
}

function paymentOf({ state }: LocalContext, { installationId }: Invoice): string | undefined {
  const installation = state.installations.get(installationId);
  return state.teams.get(installation?.teamId ?? '')?.payment;
}

/** Sends the partner the webhook of a step, with the invoice as it is now. */
export function announce(
  local: LocalContext,
  invoice: Invoice,
  step: 'created' | 'paid' | 'notpaid' | 'overdue',
): void {
  const installation = local.state.installations.get(invoice.installationId);
  if (installation === undefined || !isLive(invoice)) return;
  sendWebhook(local, installation.integrationId, `marketplace.invoice.${step}`, {
    ...subjectOf(invoice, installation),
    invoiceDate: toIso(invoice.invoiceDate),
    invoiceTotal: invoice.total,
  });
}

function announceRefund(local: LocalContext, invoice: Invoice): void {
  const installation = local.state.installations.get(invoice.installationId);
  const refund = invoice.refunds.at(-1);
  if (installation === undefined || refund === undefined || !isLive(invoice)) return;
  sendWebhook(local, installation.integrationId, 'marketplace.invoice.refunded', {
    ...subjectOf(invoice, installation),
    amount: refund.total,
    reason: refund.reason,
  });
}

function subjectOf(invoice: Invoice, { id, teamId }: Installation) {
  return {
    team: { id: teamId },
    configuration: { id },
    installationId: id,
    invoiceId: invoice.id,
    externalInvoiceId: invoice.externalId,
    period: { start: toIso(invoice.period.start), end: toIso(invoice.period.end) },
  };
}
