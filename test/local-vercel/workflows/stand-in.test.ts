import type { BillingPlan } from '@openapi-counterpart/vercel/vercel-api/types';
import { expect, test } from 'vitest';
import { deleteRemoteResource } from '../../../src/local-vercel/workflows/delete-resource.js';
import { installIntegration } from '../../../src/local-vercel/workflows/install.js';
import {
  listInstallationPlans,
  listProductPlans,
  listResourcePlans,
} from '../../../src/local-vercel/workflows/plans.js';
import { provisionResource } from '../../../src/local-vercel/workflows/provision.js';
import {
  scheduleInstallationReadBack,
  scheduleResourceReadBack,
} from '../../../src/local-vercel/workflows/read-back-jobs.js';
import { runCommand } from '../../../src/local-vercel/workflows/repl.js';
import { rotateSecrets } from '../../../src/local-vercel/workflows/rotate.js';
import {
  acceptTransfer,
  createTransfer,
  verifyTransfer,
} from '../../../src/local-vercel/workflows/transfer.js';
import {
  updateRemoteInstallation,
  updateRemoteResource,
} from '../../../src/local-vercel/workflows/update.js';
import { startLocalParts, type LocalParts } from '../support/local-parts.js';

const plans: readonly BillingPlan[] = [
  {
    id: 'free',
    type: 'subscription',
    name: 'Free',
    scope: 'resource',
    description: 'Costs nothing.',
    paymentMethodRequired: false,
  },
  {
    id: 'all',
    type: 'subscription',
    name: 'All',
    scope: 'installation',
    description: 'One price.',
    paymentMethodRequired: true,
  },
];

async function start() {
  const parts: LocalParts = startLocalParts({ product: { plans } });
  const { local, integration, team, member, product } = parts;
  const install = () => installIntegration(local, { integration, team, member });
  const installation = await install();
  const provision = (billingPlanId: string) =>
    provisionResource(local, {
      installation,
      product,
      member,
      name: 'cache',
      metadata: { size: 1 },
      billingPlanId,
      source: 'cli',
    });
  return { ...parts, install, installation, provision };
}

test('without a partner the whole life of a resource goes on', async () => {
  const { local, install, installation, provision, member, product, calls } = await start();
  expect(await listProductPlans(local, { product, installation: null })).toEqual(plans);
  const resource = await provision('free');
  expect(resource).toMatchObject({
    status: 'ready',
    billingPlan: { id: 'free' },
    secrets: [{ name: 'ACME_REDIS_URL' }, { name: 'ACME_REDIS_TOKEN' }],
  });
  expect(await listResourcePlans(local, resource)).toEqual(plans);
  const renamed = await updateRemoteResource(local, resource, member, { name: 'other' });
  expect(renamed.name).toBe('other');
  scheduleResourceReadBack(local, installation.id, resource.partnerId);
  await local.jobs.settled();
  expect(local.state.resources.get(resource.id)).toEqual(renamed);
  const rotated = await rotateSecrets(local, { resource, member });
  expect(rotated.secrets).not.toEqual(resource.secrets);
  expect(await runCommand(local, { resource, member, input: 'PING' })).toMatchObject({ ok: true });
  const target = await install();
  const transfer = await createTransfer(local, installation, [resource.partnerId]);
  expect(await verifyTransfer(local, transfer.id, target)).toBeNull();
  const [moved] = await acceptTransfer(local, transfer.id, target);
  if (moved === undefined) throw new Error('Nothing moved.');
  expect(await deleteRemoteResource(local, moved, member)).toMatchObject({ status: 'uninstalled' });
  expect(calls().every(({ response }) => response?.issues.length === 0)).toBe(true);
});

test('plans for the installation as a whole are kept by it', async () => {
  const { local, installation, member, provision } = await start();
  expect(await listInstallationPlans(local, installation)).toEqual([plans[1]]);
  const changed = await updateRemoteInstallation(local, installation, member, 'all');
  expect(changed.billingPlan).toEqual(plans[1]);
  scheduleInstallationReadBack(local, installation.id);
  const resource = await provision('all');
  await local.jobs.settled();
  expect(resource.billingPlan).toBeNull();
  expect(local.state.installations.get(installation.id)?.billingPlan).toEqual(plans[1]);
});

test('a plan that is not sold is refused', async () => {
  const { local, provision } = await start();
  await expect(provision('gold')).rejects.toMatchObject({ failure: 'refused', status: 400 });
  expect(local.state.resources.size).toBe(0);
});
