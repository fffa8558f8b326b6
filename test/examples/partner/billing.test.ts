/** Which purchases the example partner believes, and what it does then. */

import * as api from '@openapi-counterpart/vercel/partner-api/client';
import { dataOf } from '@openapi-counterpart/runtime';
import { beforeEach, describe, expect, test } from 'vitest';
import { paidInvoice } from '../../generated/support/requests.js';
import { installationId, outcome, path, refusal, startAcme, type Acme } from './harness.js';

let acme: Acme;
beforeEach(async () => {
  acme = await startAcme();
});

function buy(): Promise<api.ProvisionPurchaseResult> {
  return api.provisionPurchase(acme.client, { path, body: { invoiceId: 'mi_1' } });
}

describe('a purchase', () => {
  test('is added to the balances its items name, once', async () => {
    const plan = { productId: 'acme-postgres', billingPlanId: 'postgres-credits' };
    const { id } = await acme.provision(plan);
    const lines = [
      { total: '25.50', resourceId: id },
      { total: '4' },
      { total: '0.10', resourceId: id },
    ];
    acme.invoices.set('mi_1', paidInvoice('mi_1', lines));
    const expected = {
      timestamp: '2026-03-01T12:00:00.000Z',
      balances: [
        { currencyValueInCents: 400, credit: '$4.00', nameLabel: 'Credit' },
        { resourceId: id, currencyValueInCents: 2560, credit: '$25.60', nameLabel: 'Credit' },
      ],
    };
    expect(dataOf(await buy())).toEqual(expected);
    expect(dataOf(await buy())).toEqual(expected);
  });

  test('counts what was taken off', async () => {
    acme.invoices.set('mi_1', {
      ...paidInvoice('mi_1', [{ total: '20.00' }]),
      discounts: [{ billingPlanId: 'team-credits', name: 'Welcome', amount: '5.00' }],
    });
    expect(dataOf(await buy()).balances).toMatchObject([{ currencyValueInCents: 1500 }]);
  });

  test.each([
    ['is unknown to Vercel', undefined, 422],
    ['is another one', paidInvoice('mi_2', [{ total: '10.00' }]), 422],
    ['is not paid', { ...paidInvoice('mi_1', [{ total: '10.00' }]), state: 'invoiced' }, 409],
    ['names a stranger', paidInvoice('mi_1', [{ total: '10.00', resourceId: 'redis_x' }]), 422],
  ] as const)('is not believed when its invoice %s', async (_, invoice, status) => {
    if (invoice !== undefined) acme.invoices.set('mi_1', invoice);
    expect((await buy()).status).toBe(status);
    expect(acme.store.installation(installationId).balanceInCents).toBe(0);
  });

  test('is not believed when Vercel cannot be asked', async () => {
    acme = await startAcme({ hasInvoices: false });
    expect(await outcome(buy())).toEqual(refusal(422, 'unprocessable_entity'));
  });
});
