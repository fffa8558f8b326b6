import { expect, test } from 'vitest';
import {
  listInstallationPlans,
  listResourcePlans,
} from '../../../src/local-vercel/workflows/plans.js';
import { provisionResource } from '../../../src/local-vercel/workflows/provision.js';
import { scheduleInstallationReadBack } from '../../../src/local-vercel/workflows/read-back-jobs.js';
import {
  answer,
  addInstallation,
  startLocalParts,
  type LocalPartsOptions,
} from '../support/local-parts.js';

const plan = { id: 'pro', type: 'subscription', name: 'Pro', description: 'All of it.' };
const notFound = { error: { code: 'not_found', message: 'There is nothing here.' } };

/** A partner that offers what it must, and answers what is optional with a status. */
async function start(status: number, integration: LocalPartsOptions['integration'] = {}) {
  const parts = startLocalParts({
    integration,
    partner(request) {
      if (request.url.includes('/products/')) return answer(200, { plans: [plan] });
      if (request.method !== 'POST') return answer(status, notFound);
      const fields = { id: 'res_1', productId: 'acme-redis', name: 'cache', status: 'ready' };
      return answer(200, { ...fields, metadata: {}, billingPlan: plan, secrets: [] });
    },
  });
  const { local, product, member } = parts;
  const { installation } = addInstallation(parts);
  const resource = await provisionResource(local, {
    installation,
    product,
    member,
    name: 'cache',
    metadata: { region: 'iad1' },
    billingPlanId: 'pro',
    source: 'marketplace',
  });
  return { ...parts, installation, resource };
}

test.each([404, 405, 501])(
  'where plans of resources are not offered (%i) those of the product are',
  async (status) => {
    const { local, resource, calls } = await start(status);
    const plans = await listResourcePlans(local, resource);
    expect(plans.map(({ id }) => id)).toEqual(['pro']);
    expect(calls().at(-1)?.path).toContain('/v1/products/acme-redis/plans?metadata=');
  },
);

test('another refusal is none of that kind', async () => {
  const { local, resource } = await start(409);
  await expect(listResourcePlans(local, resource)).rejects.toMatchObject({ status: 409 });
});

test('without installation-level billing the partner is not asked for plans of installations', async () => {
  const { local, installation, calls } = await start(404, { hasInstallationBilling: false });
  const before = calls().length;
  expect(await listInstallationPlans(local, installation)).toEqual([]);
  expect(calls()).toHaveLength(before);
});

test('an installation that cannot be read back stays as it is', async () => {
  const { local, installation } = await start(404);
  scheduleInstallationReadBack(local, installation.id);
  await local.jobs.settled();
  expect(local.state.installations.get(installation.id)).toEqual(installation);
});
