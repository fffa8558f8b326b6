/** What Vercel tells unasked: what became of invoices, who may still look, that an installation is gone. */

import {
  createWebhookHandler,
  type DeliveryStore,
  type FetchHandler,
} from '@openapi-counterpart/vercel';
import type { Environment } from './environment.js';

export interface WebhookOptions {
  /** The client secret of the integration: webhooks are signed with it. */
  readonly clientSecret: string;
  /** Deliveries that were handled. */
  readonly seen: DeliveryStore;
}

interface InvoiceEvent {
  readonly payload: { readonly installationId: string; readonly invoiceId: string };
}

export function webhookRoute(environment: Environment, options: WebhookOptions): FetchHandler {
  const { store, readInvoice, report } = environment;

  /** Events may be old when they come, and in any order: the invoice itself says how it stands. */
  async function noteInvoice(told: string, { payload }: InvoiceEvent): Promise<void> {
    const { installationId, invoiceId } = payload;
    const isKnown = store.findInstallation(installationId) !== undefined;
    const invoice = isKnown ? await readInvoice?.(installationId, invoiceId) : undefined;
    store.noteInvoice(installationId, { invoiceId, state: invoice?.state ?? told });
  }

  return createWebhookHandler({
    secret: options.clientSecret,
    seen: options.seen,
    onError: (error, event) => report(`The webhook ${event?.type ?? ''} was not handled.`, error),
    on: {
      'marketplace.invoice.created': (event) => noteInvoice('pending', event),
      'marketplace.invoice.paid': (event) => noteInvoice('paid', event),
      'marketplace.invoice.notpaid': (event) => noteInvoice('notpaid', event),
      'marketplace.invoice.overdue': (event) => noteInvoice('overdue', event),
      'marketplace.invoice.refunded': (event) => noteInvoice('refunded', event),
      'marketplace.member.changed': ({ payload }) =>
        store.noteMember(payload.installationId, payload.memberId, payload.role),
      'integration-configuration.removed': ({ payload }) => {
        // Vercel has asked for this before, unless that call was lost.
        if (store.findInstallation(payload.configuration.id) !== undefined) {
          store.removeInstallation(payload.configuration.id);
        }
      },
    },
  });
}
