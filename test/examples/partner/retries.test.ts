/** What the example partner answers when Vercel sends a request again. */

import * as api from '@openapi-counterpart/vercel/partner-api/client';
import { dataOf } from '@openapi-counterpart/runtime';
import { beforeEach, describe, expect, test } from 'vitest';
import {
  installationRequest,
  paidInvoice,
  resourceRequest,
} from '../../generated/support/requests.js';
import {
  installationId,
  otherId,
  outcome,
  path,
  refusal,
  startAcme,
  type Acme,
} from './harness.js';

let acme: Acme;
beforeEach(async () => {
  acme = await startAcme();
});

describe('retries', () => {
  const header = { 'Idempotency-Key': 'c7a1f0de-5f0b-4c43-9d55-0b8f7a1e2d34' };
  const input = { path, header, body: resourceRequest() };

  test('the same key gives the same answer, even to tries under way together', async () => {
    const answers = await Promise.all([1, 2].map(() => api.provisionResource(acme.client, input)));
    answers.push(await api.provisionResource(acme.client, input));
    const [first, ...rest] = answers.map(dataOf);
    expect(rest).toEqual([first, first]);
    expect(acme.store.resourcesOf(installationId)).toHaveLength(1);
  });

  test('another key, and none, do the work again', async () => {
    await api.provisionResource(acme.client, input);
    await api.provisionResource(acme.client, { ...input, header: { 'Idempotency-Key': 'other' } });
    await api.provisionResource(acme.client, { path, body: input.body });
    expect(acme.store.resourcesOf(installationId)).toHaveLength(3);
  });

  test('a key belongs to its installation', async () => {
    await api.provisionResource(acme.client, input);
    await api.provisionResource(acme.other, { ...input, path: { installationId: otherId } });
    expect(acme.store.resourcesOf(otherId)).toHaveLength(1);
  });

  test('a key that comes back with another request is a conflict', async () => {
    await api.provisionResource(acme.client, input);
    const changed = { ...input, body: resourceRequest({ name: 'another' }) };
    expect(await outcome(api.provisionResource(acme.client, changed))).toEqual(
      refusal(409, 'conflict'),
    );
  });

  test('a refused request may be sent again', async () => {
    const purchase = { path, header, body: { invoiceId: 'mi_1' } };
    expect(await outcome(api.provisionPurchase(acme.client, purchase))).toMatchObject({
      status: 422,
    });
    acme.invoices.set('mi_1', paidInvoice('mi_1', [{ total: '10.00' }]));
    expect(await outcome(api.provisionPurchase(acme.client, purchase))).toBe(200);
  });

  test('an installation is announced again with what is now true', async () => {
    await acme.provision();
    await api.updateInstallation(acme.client, { path, body: { billingPlanId: 'team' } });
    const credentials = { access_token: 'another-fake-token', token_type: 'Bearer' };
    const again = { path, body: installationRequest({ credentials }) };
    const answers = [
      await api.upsertInstallation(acme.client, again),
      await api.upsertInstallation(acme.client, again),
    ];
    expect(answers.map(dataOf)).toEqual(
      Array.from({ length: 2 }, () => ({ billingPlan: expect.objectContaining({ id: 'team' }) })),
    );
    expect(acme.store.installation(installationId).accessToken).toBe('another-fake-token');
    expect(acme.store.resourcesOf(installationId)).toHaveLength(1);
  });
});
