/** How resources move from one installation of the example partner to another. */

import * as api from '@openapi-counterpart/vercel/partner-api/client';
import { dataOf } from '@openapi-counterpart/runtime';
import { beforeEach, describe, expect, test } from 'vitest';
import {
  hour,
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

const target = { installationId: otherId };

async function claim(resourceIds: string[]): Promise<string> {
  const body = { resourceIds, expiresAt: acme.now().getTime() + hour };
  return dataOf(await api.createResourceTransfer(acme.client, { path, body })).providerClaimId;
}

describe('a transfer', () => {
  test('moves resources once', async () => {
    const { id } = await acme.provision({ billingPlanId: 'redis-pro' });
    const input = { path: { ...target, providerClaimId: await claim([id]) } };
    expect(dataOf(await api.verifyResourceTransfer(acme.other, input))).toEqual({});
    expect(await outcome(api.acceptResourceTransfer(acme.other, input))).toBe(204);
    const moved = await api.getResource(acme.other, { path: { ...target, resourceId: id } });
    expect(dataOf(moved)).toMatchObject({ id, billingPlan: { id: 'redis-pro' } });
    expect(acme.store.resourcesOf(installationId)).toEqual([]);
    for (const again of [api.verifyResourceTransfer, api.acceptResourceTransfer]) {
      expect(await outcome(again(acme.other, input))).toEqual(refusal(409, 'conflict'));
    }
  });

  test('expires', async () => {
    const { id } = await acme.provision();
    const input = { path: { ...target, providerClaimId: await claim([id]) } };
    acme.wait(hour);
    expect(await outcome(api.acceptResourceTransfer(acme.other, input))).toEqual(
      refusal(409, 'conflict'),
    );
  });

  test('tells the target of the plan it has to move to, and moves it there only then', async () => {
    const { id } = await acme.provision({ billingPlanId: 'team' });
    const input = { path: { ...target, providerClaimId: await claim([id]) } };
    expect(await outcome(api.acceptResourceTransfer(acme.other, input))).toEqual(
      refusal(409, 'conflict'),
    );
    const verified = dataOf(await api.verifyResourceTransfer(acme.other, input));
    expect(verified.newBillingPlan).toMatchObject({ id: 'team' });
    expect(await outcome(api.acceptResourceTransfer(acme.other, input))).toBe(204);
    const installation = dataOf(await api.getInstallation(acme.other, { path: target }));
    expect(installation.billingPlan).toMatchObject({ id: 'team' });
  });

  test('goes nowhere without its resources, nor in a circle, nor under another name', async () => {
    const { id } = await acme.provision();
    const providerClaimId = await claim([id]);
    const verify = api.verifyResourceTransfer;
    const circle = verify(acme.client, { path: { ...path, providerClaimId } });
    expect(await outcome(circle)).toMatchObject({ status: 422 });
    const unknown = verify(acme.other, { path: { ...target, providerClaimId: 'claim_x' } });
    expect(await outcome(unknown)).toEqual(refusal(404, 'not_found'));
    await api.deleteResource(acme.client, { path: { ...path, resourceId: id } });
    const gone = verify(acme.other, { path: { ...target, providerClaimId } });
    expect(await outcome(gone)).toMatchObject({ status: 422 });
  });

  test.each([
    ['no resources', { resourceIds: [], expiresAt: Infinity }, 400],
    ['a time gone by', { resourceIds: ['redis_x'], expiresAt: 0 }, 400],
    ['a time that no date holds', { resourceIds: ['redis_x'], expiresAt: 1e300 }, 400],
    ['unknown resources', { resourceIds: ['redis_x'], expiresAt: 4e12 }, 422],
  ])('is not prepared for %s', async (_, body, status) => {
    expect((await api.createResourceTransfer(acme.client, { path, body })).status).toBe(status);
  });
});
