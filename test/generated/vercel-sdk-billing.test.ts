/** Vercel's own SDK as the judge of plans, bills and invoices. */

import { afterAll, expect, test } from 'vitest';
import { metadata, productSlug, startSdkEnds } from './support/sdk.js';

const day = 24 * 60 * 60 * 1000;

const { vercel, installationId, partner, admin, createStore, close } = await startSdkEnds();
afterAll(close);

const period = {
  start: new Date('2026-01-01T00:00:00.000Z'),
  end: new Date('2026-02-01T00:00:00.000Z'),
};

test('plans are those of the partner', async () => {
  const { state } = vercel.context;
  const { plans } = await admin.integrations.getBillingPlans({
    integrationIdOrSlug: state.integrations.all()[0]?.slug ?? '',
    productIdOrSlug: productSlug,
    integrationConfigurationId: installationId,
    metadata: JSON.stringify(metadata),
  });
  expect(plans.map(({ id }) => id)).toEqual(expect.arrayContaining(['redis-hobby', 'redis-pro']));
});

test('an invoice goes from submission over payment to its refund', async () => {
  const resourceId = await createStore('sdk-invoiced', 'redis-pro');
  const submitted = await partner.marketplace.submitInvoice({
    integrationConfigurationId: installationId,
    requestBody: {
      externalId: 'sdk-1',
      invoiceDate: new Date('2026-01-01T00:00:00.000Z'),
      period,
      items: [
        {
          resourceId,
          billingPlanId: 'redis-pro',
          name: 'Storage',
          price: '0.10',
          quantity: 203,
          units: 'GB',
          total: '20.30',
        },
      ],
      discounts: [{ billingPlanId: 'redis-pro', resourceId, name: 'Welcome', amount: '0.30' }],
    },
  });
  const invoiceId = submitted.invoiceId ?? '';
  const read = () =>
    partner.marketplace.getInvoice({ integrationConfigurationId: installationId, invoiceId });
  expect(await read()).toMatchObject({ state: 'pending', total: '20.00' });
  await vercel.context.jobs.advance(day);
  expect(await read()).toMatchObject({ state: 'paid' });
  await partner.marketplace.updateInvoice({
    integrationConfigurationId: installationId,
    invoiceId,
    requestBody: { action: 'refund', reason: 'It was down.', total: '5.00' },
  });
  expect(await read()).toMatchObject({ state: 'refund_requested' });
  await vercel.context.jobs.advance(day);
  expect(await read()).toMatchObject({ state: 'refunded', refundTotal: '5.00' });
});

test('interim bills, balances and events are taken', async () => {
  const resourceId = await createStore('sdk-used', 'redis-pro');
  const now = new Date(vercel.context.clock.now());
  await partner.marketplace.submitBillingData({
    integrationConfigurationId: installationId,
    requestBody: {
      timestamp: now,
      eod: now,
      period,
      billing: [
        {
          resourceId,
          billingPlanId: 'redis-pro',
          name: 'Commands',
          price: '0.20',
          quantity: 10,
          units: '100K',
          total: '2.00',
        },
      ],
      usage: [
        {
          resourceId,
          name: 'Commands',
          type: 'interval',
          units: '100K',
          dayValue: 1,
          periodValue: 10,
        },
      ],
    },
  });
  await partner.marketplace.submitPrepaymentBalances({
    integrationConfigurationId: installationId,
    requestBody: { timestamp: now, balances: [{ resourceId, currencyValueInCents: 1200 }] },
  });
  await partner.marketplace.createEvent({
    integrationConfigurationId: installationId,
    requestBody: { event: { type: 'resource.updated', productId: productSlug, resourceId } },
  });
  await vercel.context.jobs.settled();
  const readBack = vercel.context.exchanges
    .all()
    .filter(({ direction, operationId }) => direction === 'out' && operationId === 'get-resource');
  expect(readBack.at(-1)).toMatchObject({ status: 200 });
});
