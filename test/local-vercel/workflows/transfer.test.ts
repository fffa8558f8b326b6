import { expect, test } from 'vitest';
import {
  acceptTransfer,
  createTransfer,
  verifyTransfer,
} from '../../../src/local-vercel/workflows/transfer.js';
import { startAcme, type AcmePlatform } from '../support/acme.js';

const day = 86_400_000;

async function claim(billingPlanId = 'redis-hobby') {
  const platform: AcmePlatform = startAcme();
  const source = await platform.install();
  const resource = await platform.provision(source, { billingPlanId });
  const target = await platform.installElsewhere();
  const transfer = await createTransfer(platform.local, source, [resource.partnerId]);
  return { ...platform, source, resource, target, transfer };
}

test('a resource moves with its id, its secrets and its connections', async () => {
  const { local, resource, target, transfer, store } = await claim();
  local.state.connections.put({
    id: 'connection',
    resourceId: resource.id,
    projectId: 'prj_shop',
    environments: ['production'],
    isSensitive: false,
  });
  expect(await verifyTransfer(local, transfer.id, target)).toBeNull();
  const [moved] = await acceptTransfer(local, transfer.id, target);
  expect(moved).toEqual({ ...resource, installationId: target.id });
  expect(local.state.resources.where('installation', target.id)).toEqual([moved]);
  expect(local.state.connections.where('resource', resource.id)).toHaveLength(1);
  expect(store.findResource(target.id, resource.partnerId)).toBeDefined();
});

test('several targets may look, and one is told which plan it would need', async () => {
  const { local, target, transfer, installElsewhere } = await claim('team');
  expect(await verifyTransfer(local, transfer.id, target)).toMatchObject({ id: 'team' });
  const other = await installElsewhere();
  expect(await verifyTransfer(local, transfer.id, other)).toMatchObject({ id: 'team' });
  await acceptTransfer(local, transfer.id, other);
  await local.jobs.settled();
  expect(local.state.installations.get(other.id)?.billingPlan?.id).toBe('team');
});

test('after it was accepted no claim on it is good', async () => {
  const { local, source, resource, target, transfer, installElsewhere } = await claim();
  const second = await createTransfer(local, source, [resource.partnerId]);
  await acceptTransfer(local, transfer.id, target);
  const other = await installElsewhere();
  await expect(verifyTransfer(local, transfer.id, other)).rejects.toMatchObject({ status: 409 });
  await expect(acceptTransfer(local, transfer.id, other)).rejects.toMatchObject({ status: 409 });
  await expect(verifyTransfer(local, second.id, other)).rejects.toMatchObject({ status: 404 });
});

test('while one accepts no other may', async () => {
  const { local, resource, target, transfer, installElsewhere } = await claim();
  const other = await installElsewhere();
  const outcomes = await Promise.allSettled([
    acceptTransfer(local, transfer.id, target),
    acceptTransfer(local, transfer.id, other),
  ]);
  expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'rejected']);
  expect(local.state.resources.get(resource.id)?.installationId).toBe(target.id);
});

test.each([
  [
    'expired',
    async ({ local, target, transfer }: Awaited<ReturnType<typeof claim>>) => {
      await local.jobs.advance(day);
      return verifyTransfer(local, transfer.id, target);
    },
    409,
  ],
  [
    'unknown',
    ({ local, target }: Awaited<ReturnType<typeof claim>>) =>
      verifyTransfer(local, 'claim_none', target),
    404,
  ],
  [
    'for its own source',
    ({ local, source, transfer }: Awaited<ReturnType<typeof claim>>) =>
      verifyTransfer(local, transfer.id, source),
    422,
  ],
  [
    'on what is not there',
    ({ local, source }: Awaited<ReturnType<typeof claim>>) =>
      createTransfer(local, source, ['nothing']),
    404,
  ],
])('a claim that is %s is refused', async (_name, act, status) => {
  await expect(act(await claim())).rejects.toMatchObject({ name: 'HttpError', status });
});
