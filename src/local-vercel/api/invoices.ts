/** The operations of the Vercel API for invoices and their refunds. */

import { HttpError } from '@openapi-counterpart/runtime';
import type { SubmitInvoiceRequest } from '@openapi-counterpart/vercel/vercel-api/types';
import type { LocalContext } from '../context.js';
import { addInvoice, prolongRemoval, refundInvoice } from '../workflows/invoices.js';
import { finalize } from '../workflows/uninstall.js';
import { checkInvoice, type Problem, type InvoiceContext } from '../domain/invoice-checks.js';
import { isBilling } from '../domain/invoice-states.js';
import { checkRefund } from '../domain/refund-checks.js';
import type { Installation, Invoice } from '../state/entities.js';
import { findInvoiceByExternalId } from '../state/lookup.js';
import { invoiceLineKey } from '../state/state.js';
import { callingInstallation } from './caller.js';
import { clockHint } from './clock-hint.js';
import { planHistory } from './plan-history.js';
import { newInvoice } from '../workflows/new-invoice.js';
import { serializeInvoice } from '../serializers/invoice.js';
import type { LocalHandlers } from './types.js';

export function invoicesHandlers(
  local: LocalContext,
): Pick<LocalHandlers, 'submitInvoice' | 'getInvoice' | 'updateInvoice'> {
  return {
    submitInvoice(context) {
      const installation = callingInstallation(context);
      const { body } = context;
      // What a test leaves out is checked: only `validate: false` switches the checks off.
      const isChecked = body.test?.validate !== false;
      const problems = isChecked ? checkInvoice(body, contextOf(local, installation)) : [];
      if (body.test !== undefined) {
        return { status: 200, body: submitTest(local, installation, body, problems) };
      }
      if (problems.length > 0) throw refusal(problems, clockHint(local));
      return { status: 200, body: { invoiceId: submit(local, installation, body) } };
    },

    getInvoice(context) {
      return { status: 200, body: serializeInvoice(findInvoice(local, context)) };
    },

    updateInvoice(context) {
      const { finalizedAt } = callingInstallation(context);
      const invoice = findInvoice(local, context);
      if (finalizedAt !== null) {
        throw new HttpError(409, 'The installation was finalized: refunds are up to the support.');
      }
      const { reason, total } = context.body;
      const problem = checkRefund(invoice, total);
      if (problem !== undefined) throw refusal([problem]);
      refundInvoice(local, invoice, { reason, total });
      return { status: 204 };
    },
  };
}

function submit(
  local: LocalContext,
  installation: Installation,
  body: SubmitInvoiceRequest,
): string {
  const { id } = addInvoice(local, newInvoice(local, installation, body));
  prolongRemoval(local, installation);
  if (body.final === true) finalize(local, installation.id);
  return id;
}

/** A test charges no team and sends no webhook: it can be read, in the state that it asks for. */
function submitTest(
  local: LocalContext,
  installation: Installation,
  body: SubmitInvoiceRequest,
  problems: readonly Problem[],
) {
  if (problems.length > 0) {
    return { test: true, validationErrors: problems.map(({ message }) => message) };
  }
  const { id } = addInvoice(local, newInvoice(local, installation, body));
  return { invoiceId: id, test: true };
}

/** 409 only where nothing else is wrong, because an invalid invoice has to be corrected anyway. */
function refusal(problems: readonly Problem[], hint = ''): HttpError {
  const isConflict = problems.every(({ kind }) => kind === 'conflict');
  const messages = problems.map(({ message }) => message).join(' ');
  return new HttpError(isConflict ? 409 : 400, `${messages}${isConflict ? '' : hint}`);
}

function contextOf(local: LocalContext, installation: Installation): InvoiceContext {
  const { invoices } = local.state;
  return {
    installation,
    history: planHistory(local, installation),
    findBilled: (period, planId, resourceId) =>
      invoices
        .where('line', invoiceLineKey(installation.id, period, planId, resourceId))
        .find(isBilling),
    findByExternalId: (externalId) =>
      findInvoiceByExternalId(local.state, installation.id, externalId),
  };
}

/** @throws HttpError 404 for one that is not known, another installation's included. */
function findInvoice(
  { state }: LocalContext,
  context: Parameters<typeof callingInstallation>[0] & {
    readonly path: { readonly invoiceId: string };
  },
): Invoice {
  const installation = callingInstallation(context);
  const { invoiceId } = context.path;
  const invoice = state.invoices.get(invoiceId);
  if (invoice?.installationId !== installation.id) {
    throw new HttpError(404, `The installation has no invoice "${invoiceId}".`);
  }
  return invoice;
}
