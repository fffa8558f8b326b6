/** A local Vercel with a resource that is billed, and a partner that takes webhooks. */

import {
  getInvoice,
  submitInvoice,
  updateInvoice,
  type GetInvoiceResult,
  type SubmitInvoiceResult,
  type UpdateInvoiceResult,
} from '@openapi-counterpart/vercel/vercel-api/client';
import type {
  BillingPlan,
  SubmitInvoiceRequest,
} from '@openapi-counterpart/vercel/vercel-api/types';
import type { LocalContext } from '../../../src/local-vercel/context.js';
import { buildResource } from '../../../src/local-vercel/state/factories.js';
import type {
  Installation,
  PaymentMethod,
  Resource,
} from '../../../src/local-vercel/state/entities.js';
import { requestWith, useWith } from './invoices.js';
import { startTestLocal, type TestLocal } from './local.js';

export interface TestBilling extends TestLocal {
  readonly context: LocalContext;
  /** The partner's `db_1`, with the subscription `pro`. */
  readonly resource: Resource;
  submit(changes?: Partial<SubmitInvoiceRequest>): Promise<SubmitInvoiceResult>;
  /** Submits an invoice that is fine, and returns its id. */
  submitted(changes?: Partial<SubmitInvoiceRequest>): Promise<string>;
  read(invoiceId: string): Promise<GetInvoiceResult>;
  refund(invoiceId: string, total: string): Promise<UpdateInvoiceResult>;
  /** The webhooks so far without those of other kinds, e.g. `invoice.paid`. */
  webhooks(): string[];
  /** The payload of the last webhook of a type. */
  payload(type: string): unknown;
  setPayment(payment: PaymentMethod): void;
  installationNow(): Installation;
}

export const creditPlan: BillingPlan = {
  id: 'credits',
  type: 'prepayment',
  name: 'Credits',
  scope: 'resource',
  description: 'Buy credit first.',
  paymentMethodRequired: true,
  minimumAmount: '10.00',
  maximumAmount: '500.00',
  maximumAmountAutoPurchasePerPeriod: '50.00',
};

/** @param partner Answers the Partner API in the place of the stand-in. */
export async function startBilling(
  partner?: (request: Request) => Promise<Response>,
): Promise<TestBilling> {
  const webhookUrl = 'http://partner.example/hooks';
  const started = await startTestLocal({
    webhookUrl,
    partnerFetch: (request) =>
      request.url === webhookUrl || partner === undefined
        ? Promise.resolve(new Response(null, { status: 200 }))
        : partner(request),
  });
  const { local, installation } = started;
  const { context } = local;
  const { state } = context;
  if (partner !== undefined) registerPartner(context, installation);
  const path = { integrationConfigurationId: installation.id };
  const submit = (changes: Partial<SubmitInvoiceRequest> = {}): Promise<SubmitInvoiceResult> =>
    submitInvoice(started.partner, { path, body: requestWith(changes) });
  return {
    ...started,
    context,
    resource: addResource(context, installation),
    submit,
    async submitted(changes) {
      const result = await submit(changes);
      if (!result.ok) throw new Error(result.error.error.message);
      return result.data.invoiceId ?? '';
    },
    read: (invoiceId) => getInvoice(started.partner, { path: { ...path, invoiceId } }),
    refund: (invoiceId, total) =>
      updateInvoice(started.partner, {
        path: { ...path, invoiceId },
        body: { action: 'refund', reason: 'It was down.', total },
      }),
    webhooks: () => state.deliveries.all().map(({ type }) => type.replace('marketplace.', '')),
    payload(type) {
      const sent = state.deliveries.all().findLast((delivery) => delivery.type === type);
      const envelope: { payload?: unknown } = JSON.parse(sent?.body ?? '{}');
      return envelope.payload;
    },
    setPayment(payment) {
      const team = state.teams.get(installation.teamId);
      if (team !== undefined) state.teams.put({ ...team, payment });
    },
    installationNow() {
      const now = state.installations.get(installation.id);
      if (now === undefined) throw new Error('The installation is gone.');
      return now;
    },
  };
}

/** One that was told of the installation. */
function registerPartner({ state }: LocalContext, installation: Installation): void {
  const { isUnannounced: _, ...told } = installation;
  state.installations.put(told);
  const { integrationId } = installation;
  const integration = state.integrations.get(integrationId);
  if (integration === undefined) throw new Error('There is no integration.');
  state.integrations.put({ ...integration, partnerUrl: 'http://partner.example' });
}

/** A resource that the partner calls `db_1`. */
export function addResource(
  { state, ids, clock }: LocalContext,
  installation: Installation,
): Resource {
  const [product] = state.products.where('integration', installation.integrationId);
  if (product === undefined) throw new Error('The default seed has no product.');
  const given = {
    id: ids.next('store'),
    installationId: installation.id,
    partnerId: 'db_1',
    productId: product.id,
    name: 'db',
  };
  return state.resources.put({
    ...buildResource(given, clock.now()),
    billingPlan: product.plans.find(({ id }) => id === 'pro') ?? null,
    planUses: [useWith({ from: clock.now() })],
  });
}
