/** Events of invoices: each makes an invoice and brings it to that state. */

import type { PartnerWebhookName } from '@openapi-counterpart/vercel/partner-api/webhooks';
import { HttpError } from '@openapi-counterpart/runtime';
import type { LocalContext } from '../context.js';
import { newInvoice } from '../workflows/new-invoice.js';
import {
  addInvoice,
  announce,
  failCharge,
  issueNow,
  payInvoice,
  refundInvoice,
} from '../workflows/invoices.js';
import { canMove, move, refundDelay } from '../domain/invoice-states.js';
import { toIso } from '../domain/time.js';
import { optional, ShapeError, text, type Shape } from '../shape.js';
import type { Installation, Invoice } from '../state/entities.js';
import { findInvoiceByExternalId } from '../state/lookup.js';
import { defineEvents } from './event.js';
import { needInstallation, needResource, type GroundOverrides } from './prerequisites.js';

type InvoiceEvent = Extract<PartnerWebhookName, `marketplace.invoice.${string}`>;

const dollars: Shape<string> = (value, path) => {
  const amount = String(value);
  if (/^\d+(\.\d{1,2})?$/.test(amount) && Number(amount) >= 0.5) return Number(amount).toFixed(2);
  throw new ShapeError(path, 'must be an amount in dollars of 0.50 or more, such as 25.00.');
};

const members = {
  amount: optional(dollars),
  externalId: optional(text),
  invoiceId: optional(text),
};

interface InvoiceOverrides extends GroundOverrides {
  readonly amount?: string;
  readonly externalId?: string;
  /** One that exists, in place of a new one. */
  readonly invoiceId?: string;
}

export const billingEvents = defineEvents(
  (event) =>
    ({
      'marketplace.invoice.created': event('submits an invoice', members, async (local, set) =>
        describe(await submit(local, set)),
      ),
      'marketplace.invoice.paid': event('has an invoice paid', members, async (local, set) =>
        describe(payInvoice(local, (await sent(local, set)).id)),
      ),
      'marketplace.invoice.notpaid': event(
        'has a charge for an invoice fail',
        members,
        async (local, set) => {
          const invoice = await sent(local, set);
          if (!canMove(invoice, 'fail')) throw settled(invoice);
          return describe(failCharge(local, invoice));
        },
      ),
      'marketplace.invoice.overdue': event(
        'has an invoice become overdue',
        members,
        async (local, set) => {
          const invoice = await sent(local, set);
          if (!canMove(invoice, 'expire')) throw settled(invoice);
          const overdue = move(invoice, 'expire', local.clock.now());
          announce(local, local.state.invoices.put(overdue), 'overdue');
          return describe(overdue);
        },
      ),
      'marketplace.invoice.refunded': event(
        'has an invoice paid and given back; the clock moves by a minute',
        members,
        async (local, set) => {
          const invoice = await sent(local, set);
          const { id } = invoice;
          const paid = invoice.state === 'paid' ? invoice : payInvoice(local, id);
          refundInvoice(local, paid, { reason: 'Triggered.', total: paid.total });
          await local.jobs.advance(refundDelay);
          return describe(local.state.invoices.get(id) ?? paid);
        },
      ),
    }) satisfies Record<InvoiceEvent, unknown>,
);

/** An invoice as the partner would submit it, for a moment of the present: it bills no time that another would. */
async function submit(local: LocalContext, set: InvoiceOverrides): Promise<Invoice> {
  const installation = await needInstallation(local, set);
  checkExternalId(local, installation, set);
  const resource = await needResource(local, { ...set, installationId: installation.id });
  const now = toIso(local.clock.now());
  const amount = set.amount ?? '20.00';
  const item = {
    billingPlanId: resource.billingPlan?.id ?? installation.billingPlan?.id ?? 'none',
    resourceId: resource.partnerId,
    name: 'Triggered',
    price: amount,
    quantity: 1,
    units: 'unit',
    total: amount,
  };
  const request = {
    invoiceDate: now,
    period: { start: now, end: now },
    items: [item],
    ...(set.externalId !== undefined && { externalId: set.externalId }),
  };
  return addInvoice(local, newInvoice(local, installation, request));
}

/** @throws ShapeError for that of another invoice, which the partner could not submit either. */
function checkExternalId(
  { state }: LocalContext,
  installation: Installation,
  { externalId }: InvoiceOverrides,
): void {
  if (externalId === undefined) return;
  const same = findInvoiceByExternalId(state, installation.id, externalId);
  if (same === undefined) return;
  throw new ShapeError(
    ['externalId'],
    `must be another than "${externalId}": the invoice "${same.id}" of ${installation.id} has it already.`,
  );
}

/** One that the customer was sent: that of the id, or of the external id if there is one, else a new one. */
async function sent(local: LocalContext, set: InvoiceOverrides): Promise<Invoice> {
  const known =
    set.invoiceId === undefined ? findByExternalId(local, set) : findById(local, set.invoiceId);
  const invoice = known ?? (await submit(local, set));
  return canMove(invoice, 'issue') ? issueNow(local, invoice) : invoice;
}

function findById({ state }: LocalContext, id: string): Invoice {
  const invoice = state.invoices.get(id);
  if (invoice !== undefined) return invoice;
  throw new ShapeError(['invoiceId'], `names "${id}", which is no invoice.`);
}

function findByExternalId(
  { state }: LocalContext,
  { externalId, installationId }: InvoiceOverrides,
): Invoice | undefined {
  if (externalId === undefined) return undefined;
  return state.invoices
    .all()
    .find(
      (invoice) =>
        invoice.externalId === externalId &&
        (installationId === undefined || invoice.installationId === installationId),
    );
}

function settled({ id, state }: Invoice): HttpError {
  return new HttpError(409, `The invoice "${id}" is ${state} already.`);
}

function describe({ id, installationId, state, total }: Invoice) {
  return { installationId, invoiceId: id, state, total };
}
