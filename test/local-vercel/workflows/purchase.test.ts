import { dataOf } from '@openapi-counterpart/runtime';
import { getInvoice } from '@openapi-counterpart/vercel/vercel-api/client';
import { describe, expect, test } from 'vitest';
import { PartnerError } from '../../../src/local-vercel/workflows/partner-error.js';
import { purchase } from '../../../src/local-vercel/workflows/purchase.js';
import { recordBalances } from '../../../src/local-vercel/workflows/balances.js';
import { topUpWhereDue } from '../../../src/local-vercel/workflows/top-up.js';
import { minute } from '../../../src/local-vercel/domain/time.js';
import type { Invoice, PaymentMethod } from '../../../src/local-vercel/state/entities.js';
import { startAcme, type AcmePlatform } from '../support/acme.js';
import { creditPlan, startBilling } from '../support/billing.js';

/** Acme with a resource of a prepayment plan, for which it looks purchases up at Vercel. */
async function startCredit() {
  const acme: AcmePlatform = startAcme({
    product: { slug: 'acme-postgres' },
    acme: {
      readInvoice: async (integrationConfigurationId, invoiceId) => {
        const { accessToken } = acme.store.installation(integrationConfigurationId);
        const path = { integrationConfigurationId, invoiceId };
        return dataOf(await getInvoice(acme.clientWith(accessToken), { path }));
      },
    },
  });
  const installation = await acme.install();
  const resource = await acme.provision(installation, { billingPlanId: 'postgres-credits' });
  const plan = resource.billingPlan;
  if (plan === null) throw new Error('Acme gave it no plan.');
  return { acme, installation, resource, plan };
}

describe('the example partner', () => {
  test('gives the credit that a member bought', async () => {
    const { acme, installation, resource, plan } = await startCredit();
    const invoice = await purchase(acme.local, {
      installation,
      resourceId: resource.partnerId,
      plan,
      amountInCents: 2550,
      member: acme.member,
    });
    expect(invoice).toMatchObject({ state: 'paid', total: '25.50', origin: 'purchase' });
    expect(acme.local.state.balances.all()).toMatchObject([
      { balance: { resourceId: resource.partnerId, currencyValueInCents: 2550 } },
    ]);
    expect(acme.calls().at(-1)).toMatchObject({
      operationId: 'provision-purchase',
      status: 200,
      request: { headers: { 'x-vercel-auth': 'user' } },
    });
  });

  test('gives the credit of a top-up, for the system', async () => {
    const { acme, installation, resource, plan } = await startCredit();
    const { state, jobs, clock } = acme.local;
    state.autoTopUps.put({
      id: 'topup_1',
      installationId: installation.id,
      resourceId: resource.partnerId,
      thresholdInCents: 500,
      amountInCents: 2000,
      planId: plan.id,
    });
    const balance = { resourceId: resource.partnerId, currencyValueInCents: 0 };
    recordBalances(acme.local, installation.id, clock.now() - minute, [balance]);
    topUpWhereDue(acme.local, installation);
    await jobs.settled();
    expect(acme.calls().at(-1)).toMatchObject({
      operationId: 'provision-purchase',
      request: { headers: { 'x-vercel-auth': 'system' } },
    });
  });
});

describe('a purchase', () => {
  const input = { resourceId: 'db_1', plan: creditPlan, amountInCents: 2000, member: null };

  test.each([
    ['of a subscription', { plan: { ...creditPlan, type: 'subscription' as const } }, 400],
    ['below the smallest', { amountInCents: 999 }, 400],
    ['above the largest', { amountInCents: 50_001 }, 400],
  ])('%s is refused', async (_, changes, status) => {
    const { context, installation } = await startBilling();
    const bought = purchase(context, { installation, ...input, ...changes });
    await expect(bought).rejects.toMatchObject({ status });
    expect(context.state.invoices.size).toBe(0);
  });

  test.each<PaymentMethod>(['declined', 'missing', 'blocked'])(
    'is refused when the payment method is %s',
    async (payment) => {
      const { context, installation, setPayment } = await startBilling();
      setPayment(payment);
      const bought = purchase(context, { installation, ...input });
      await expect(bought).rejects.toMatchObject({ status: 402 });
      expect(context.state.invoices.size).toBe(0);
    },
  );

  test('is refused when the customer leaves', async () => {
    const { context, installation } = await startBilling();
    context.state.installations.put({ ...installation, deleteRequestedAt: 1 });
    const bought = purchase(context, { installation, ...input });
    await expect(bought).rejects.toMatchObject({ status: 409 });
    expect(context.state.invoices.size).toBe(0);
  });

  test('that was cut off goes on by itself, and the credit comes once', async () => {
    let isCutOff = true;
    const { context, installation } = await startBilling(() =>
      isCutOff
        ? new Promise<never>(() => {})
        : Promise.resolve(
            Response.json({
              timestamp: '2026-01-01T00:10:00.000Z',
              balances: [{ resourceId: 'db_1', currencyValueInCents: 2000 }],
            }),
          ),
    );
    // No caller waits for it any more.
    purchase(context, { installation, ...input }).catch(() => {});
    await context.jobs.settled();
    isCutOff = false;
    expect(context.state.balances.size).toBe(0);
    await context.jobs.advance(10 * minute);
    expect(context.state.invoices.all()).toMatchObject([
      { state: 'paid', purchase: { providedAt: context.clock.now() } },
    ]);
    expect(context.state.balances.all()).toMatchObject([
      { balance: { currencyValueInCents: 2000 } },
    ]);
  });

  test('that went well leaves no work behind', async () => {
    const { context, installation } = await startBilling();
    await purchase(context, { installation, ...input });
    expect(context.state.jobs.all().filter(({ kind }) => kind.startsWith('purchase'))).toEqual([]);
  });

  test('adds to what there is, with the stand-in', async () => {
    const { context, installation } = await startBilling();
    await purchase(context, { installation, ...input });
    const invoice = await purchase(context, { installation, ...input });
    expect(context.state.balances.all()).toMatchObject([
      { balance: { resourceId: 'db_1', currencyValueInCents: 4000 } },
    ]);
    expect(invoice.number).toBe('INV-000002');
  });

  test('for the installation names no resource', async () => {
    const { context, installation, read } = await startBilling();
    const { id } = await purchase(context, { installation, ...input, resourceId: null });
    const { data } = await read(id);
    expect(data).toMatchObject({ state: 'paid', total: '20.00', invoiceNumber: 'INV-000001' });
    expect(data?.items[0]).not.toHaveProperty('resourceId');
    expect(context.state.balances.all()).toMatchObject([
      { balance: { currencyValueInCents: 2000 } },
    ]);
  });

  test('whose credit never comes is paid back', async () => {
    const billing = await startBilling(() =>
      Promise.resolve(
        Response.json({ error: { code: 'conflict', message: 'Not now.' } }, { status: 409 }),
      ),
    );
    const { context, installation } = billing;
    await expect(purchase(context, { installation, ...input })).rejects.toThrow(PartnerError);
    const invoiceOf = (): Invoice | undefined => context.state.invoices.all()[0];
    expect(invoiceOf()).toMatchObject({ state: 'refund_requested', total: '20.00' });
    await context.jobs.advance(minute);
    expect(invoiceOf()).toMatchObject({
      state: 'refunded',
      refunds: [{ total: '20.00', reason: expect.stringContaining('Not now.') }],
    });
    expect(context.state.balances.size).toBe(0);
    expect(billing.webhooks()).toEqual(['invoice.created', 'invoice.paid', 'invoice.refunded']);
  });

  test('takes no report that is older than the last', async () => {
    const { context, installation } = await startBilling(() =>
      Promise.resolve(
        Response.json({
          timestamp: '2025-12-31T00:00:00.000Z',
          balances: [{ resourceId: 'db_1', currencyValueInCents: 1 }],
        }),
      ),
    );
    const balance = { resourceId: 'db_1', currencyValueInCents: 700 };
    recordBalances(context, installation.id, context.clock.now(), [balance]);
    await purchase(context, { installation, ...input });
    expect(context.state.balances.all()).toMatchObject([{ balance }]);
  });
});
