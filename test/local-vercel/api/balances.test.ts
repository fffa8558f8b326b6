import { submitPrepaymentBalances } from '@openapi-counterpart/vercel/vercel-api/client';
import type { PrepaymentBalance } from '@openapi-counterpart/vercel/vercel-api/types';
import { describe, expect, test } from 'vitest';
import { day } from '../../../src/local-vercel/domain/time.js';
import { creditPlan, startBilling, type TestBilling } from '../support/billing.js';

function report(
  { partner, installation }: TestBilling,
  timestamp: string,
  balances: PrepaymentBalance[],
) {
  return submitPrepaymentBalances(partner, {
    path: { integrationConfigurationId: installation.id },
    body: { timestamp, balances },
  });
}

function centsOf({ context }: TestBilling): (number | undefined)[] {
  return context.state.balances.all().map(({ balance }) => balance.currencyValueInCents);
}

const at = (minutes: string): string => `2026-01-01T00:${minutes}:00.000Z`;

describe('balances', () => {
  test('are those of the newest report, each by itself', async () => {
    const billing = await startBilling();
    const both = [{ currencyValueInCents: 100 }, { resourceId: 'db_1', currencyValueInCents: 200 }];
    expect((await report(billing, at('20'), both)).status).toBe(201);
    await report(billing, at('10'), [{ currencyValueInCents: 1 }]);
    await report(billing, at('30'), [{ resourceId: 'db_1', currencyValueInCents: 150 }]);
    expect(centsOf(billing)).toEqual([100, 150]);
  });

  test('of one time are those sent later', async () => {
    const billing = await startBilling();
    await report(billing, at('20'), [{ currencyValueInCents: 100 }]);
    await report(billing, at('20'), [{ currencyValueInCents: 90 }]);
    expect(centsOf(billing)).toEqual([90]);
  });

  test.each([
    ['of an unknown resource', [{ resourceId: 'db_9', currencyValueInCents: 1 }], '"db_9"'],
    [
      'twice of one resource',
      [
        { resourceId: 'db_1', currencyValueInCents: 1 },
        { resourceId: 'db_1', currencyValueInCents: 2 },
      ],
      'balances[1] is another balance of the resource "db_1"',
    ],
    [
      'twice of the installation',
      [{ currencyValueInCents: 1 }, { currencyValueInCents: 2 }],
      'balances[1] is another balance of the installation',
    ],
  ])('%s are refused', async (_, balances, message) => {
    const billing = await startBilling();
    const { status, error } = await report(billing, at('10'), balances);
    expect(status).toBe(400);
    expect(error?.error.message).toContain(message);
    expect(centsOf(billing)).toEqual([]);
  });
});

/** Twenty dollars are bought below five, fifty a month at most. */
async function startTopUps(): Promise<TestBilling> {
  const billing = await startBilling();
  const { state } = billing.context;
  state.resources.put({ ...billing.resource, billingPlan: creditPlan });
  state.autoTopUps.put({
    id: 'topup_1',
    installationId: billing.installation.id,
    resourceId: 'db_1',
    thresholdInCents: 500,
    amountInCents: 2000,
    planId: 'credits',
  });
  return billing;
}

describe('a top-up', () => {
  const low = [{ resourceId: 'db_1', currencyValueInCents: 499 }];

  test('is bought below the threshold, and the credit is there', async () => {
    const billing = await startTopUps();
    await report(billing, at('00'), low);
    await billing.context.jobs.settled();
    expect(billing.context.state.invoices.all()).toMatchObject([
      {
        origin: 'purchase',
        state: 'paid',
        total: '20.00',
        items: [{ billingPlanId: 'credits', resourceId: 'db_1', total: '20.00' }],
        purchase: { memberId: null, providedAt: billing.context.clock.now() },
      },
    ]);
    expect(centsOf(billing)).toEqual([2499]);
    expect(billing.webhooks()).toEqual(['invoice.created', 'invoice.paid']);
  });

  test('is not bought at the threshold', async () => {
    const billing = await startTopUps();
    await report(billing, at('00'), [{ resourceId: 'db_1', currencyValueInCents: 500 }]);
    expect(billing.context.state.invoices.size).toBe(0);
  });

  test('is not bought for an old report', async () => {
    const billing = await startTopUps();
    await report(billing, at('30'), [{ resourceId: 'db_1', currencyValueInCents: 900 }]);
    await report(billing, at('20'), low);
    expect(billing.context.state.invoices.size).toBe(0);
  });

  test('is not begun again while it is under way', async () => {
    const billing = await startTopUps();
    // Nothing is waited for in between, so that the partner has not been called.
    await Promise.all([report(billing, at('00'), low), report(billing, at('01'), low)]);
    await billing.context.jobs.settled();
    expect(billing.context.state.invoices.size).toBe(1);
  });

  test('is bought up to the cap of a month, and again in the next', async () => {
    const billing = await startTopUps();
    const { jobs, state } = billing.context;
    const counts: number[] = [];
    for (const date of ['01', '02', '03', '04']) {
      await report(billing, `2026-01-${date}T00:00:00.000Z`, low);
      await jobs.settled();
      counts.push(state.invoices.size);
    }
    await jobs.advance(31 * day);
    await report(billing, '2026-02-01T00:00:00.000Z', low);
    await jobs.settled();
    expect([...counts, state.invoices.size]).toEqual([1, 2, 2, 2, 3]);
  });

  test.each([
    ['the team cannot pay', (billing: TestBilling) => billing.setPayment('declined')],
    [
      'the customer leaves',
      ({ context, installation }: TestBilling) =>
        void context.state.installations.put({ ...installation, deleteRequestedAt: 1 }),
    ],
    [
      'the resource is gone',
      ({ context, resource }: TestBilling) =>
        void context.state.resources.put({ ...resource, deletedAt: 1, billingPlan: creditPlan }),
    ],
    [
      'the plan is another',
      ({ context, resource }: TestBilling) => void context.state.resources.put(resource),
    ],
  ])('is not bought when %s', async (_, change) => {
    const billing = await startTopUps();
    change(billing);
    expect((await report(billing, at('00'), low)).status).toBe(201);
    expect(billing.context.state.invoices.size).toBe(0);
  });
});
