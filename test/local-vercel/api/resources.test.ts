import {
  deleteIntegrationResource,
  getIntegrationResource,
  getIntegrationResources,
  importResource,
} from '@openapi-counterpart/vercel/vercel-api/client';
import type { ImportResourceRequest } from '@openapi-counterpart/vercel/vercel-api/types';
import { describe, expect, test } from 'vitest';
import type { Integration } from '../../../src/local-vercel/state/entities.js';
import { startTestLocal, type TestLocal } from '../support/local.js';
import { currentResource, importBody, addResource } from '../support/resources.js';

const plan = { id: 'pro', type: 'subscription', name: 'Pro' } as const;
const recorded = { ...plan, scope: 'resource', description: 'Pro', paymentMethodRequired: true };
const notification = { level: 'info', title: 'Moved' } as const;
const secrets = [{ name: 'URL', value: 'one' }];

const pathOf = ({ installation }: TestLocal, resourceId = 'db_1') => ({
  integrationConfigurationId: installation.id,
  resourceId,
});

const importIt = (tested: TestLocal, body: ImportResourceRequest, resourceId?: string) =>
  importResource(tested.partner, { path: pathOf(tested, resourceId), body });

function changeIntegration(
  { local, installation }: TestLocal,
  changes: Partial<Integration>,
): void {
  const { integrations } = local.context.state;
  const integration = integrations.get(installation.integrationId);
  if (integration) integrations.put({ ...integration, ...changes });
}

function addProduct({ local, installation }: TestLocal, slug: string): void {
  const { products } = local.context.state;
  const [product] = products.where('integration', installation.integrationId);
  if (product) products.put({ ...product, id: `iap_${slug}`, slug });
}

describe('importing', () => {
  test('makes the resource known with all that was said', async () => {
    const tested = await startTestLocal();
    const { state, clock } = tested.local.context;
    const { status, data } = await importIt(tested, {
      ...importBody,
      metadata: { region: 'iad1', replicas: 2, backups: true, zones: ['a'], sizes: [1] },
      billingPlan: plan,
      notification,
      extras: { from: { deep: null } },
      secrets,
    });
    expect({ status, data }).toEqual({ status: 200, data: { name: 'orders' } });
    const now = clock.now();
    expect(state.resources.all()).toEqual([
      {
        id: expect.stringMatching(/^ir_/),
        installationId: tested.installation.id,
        partnerId: 'db_1',
        productId: state.products.all()[0]?.id,
        name: 'orders',
        status: 'ready',
        ownership: 'owned',
        metadata: { region: 'iad1', replicas: 2, backups: true, zones: ['a'], sizes: [1] },
        billingPlan: recorded,
        planUses: [{ planId: 'pro', type: 'subscription', from: now, to: null }],
        notification,
        protocolSettings: null,
        secrets,
        extras: { from: { deep: null } },
        externalId: null,
        rotation: null,
        createdAt: now,
        updatedAt: now,
        deletedAt: null,
      },
    ]);
  });

  test('again replaces it, but keeps secrets and ownership that are not said', async () => {
    const tested = await startTestLocal();
    const first = await addResource(tested, 'db_1', {
      ownership: 'linked',
      metadata: { region: 'iad1' },
      notification,
      extras: { a: 1 },
      secrets,
    });
    await importIt(tested, { ...importBody, name: 'carts', status: 'suspended' });
    expect(currentResource(tested, first)).toEqual({
      ...first,
      name: 'carts',
      status: 'suspended',
      metadata: {},
      notification: null,
      extras: null,
    });
  });

  test('again without a plan ends the use of the one before', async () => {
    const tested = await startTestLocal();
    const first = await addResource(tested, 'db_1', { billingPlan: plan });
    await importIt(tested, importBody);
    const { billingPlan, planUses } = currentResource(tested, first);
    expect(billingPlan).toBeNull();
    expect(planUses).toMatchObject([{ planId: 'pro', to: tested.local.context.clock.now() }]);
  });

  test('a linked resource is not billed: its plan is only shown', async () => {
    const tested = await startTestLocal();
    const resource = await addResource(tested, 'db_1', {
      ownership: 'linked',
      billingPlan: plan,
    });
    expect(resource).toMatchObject({ billingPlan: recorded, planUses: [] });
  });

  test('a name that is taken gets a number', async () => {
    const tested = await startTestLocal();
    await addResource(tested, 'db_1');
    const { data } = await importIt(tested, importBody, 'db_2');
    expect(data).toEqual({ name: 'orders-2' });
  });

  test.each(['local-database', 'iap'] as const)('names the product by %s', async (key) => {
    const tested = await startTestLocal();
    const [product] = tested.local.context.state.products.all();
    const productId = key === 'iap' ? (product?.id ?? '') : key;
    expect((await importIt(tested, { ...importBody, productId })).status).toBe(200);
  });

  test.each<[string, Partial<ImportResourceRequest>, string]>([
    ['an unknown product', { productId: 'other' }, 'has no product'],
    ['an empty name', { name: ' ' }, 'name'],
    ['metadata of objects', { metadata: { region: { id: 'iad1' } } }, 'metadata.region'],
    ['metadata of null', { metadata: { region: null } }, 'metadata.region'],
    ['metadata of mixed lists', { metadata: { zones: ['a', 1] } }, 'metadata.zones'],
    ['a secret without a value', { secrets: [{ name: 'URL', value: '' }] }, 'secrets.0.value'],
    ['a secret twice', { secrets: [...secrets, ...secrets] }, 'secrets.1.name'],
  ])('%s is refused with 422', async (_, changes, message) => {
    const tested = await startTestLocal();
    const { status, error } = await importIt(tested, { ...importBody, ...changes });
    expect(status).toBe(422);
    expect(JSON.stringify(error)).toContain(message);
    expect(tested.local.context.state.resources.size).toBe(0);
  });

  test.each([
    ['owned', undefined, 422],
    [undefined, undefined, 422],
    ['owned', plan, 200],
    ['linked', undefined, 200],
    ['sandbox', undefined, 200],
  ] as const)(
    'without plans for installations, an import that is %s with the plan %o gets %i',
    async (ownership, billingPlan, expected) => {
      const tested = await startTestLocal();
      changeIntegration(tested, { hasInstallationBilling: false });
      const { status } = await importIt(tested, {
        ...importBody,
        ...(ownership && { ownership }),
        ...(billingPlan && { billingPlan }),
      });
      expect(status).toBe(expected);
    },
  );

  test('another product for a known resource is a conflict', async () => {
    const tested = await startTestLocal();
    addProduct(tested, 'other');
    await addResource(tested, 'db_1');
    expect((await importIt(tested, { ...importBody, productId: 'other' })).status).toBe(409);
  });

  test('while the installation is being removed only known resources are taken', async () => {
    const tested = await startTestLocal();
    await addResource(tested, 'db_1');
    const { installations } = tested.local.context.state;
    installations.put({ ...tested.installation, deleteRequestedAt: 1 });
    expect((await importIt(tested, importBody)).status).toBe(200);
    expect((await importIt(tested, importBody, 'db_2')).status).toBe(409);
  });

  test('a further member is refused', async () => {
    const tested = await startTestLocal();
    const body = { ...importBody, colour: 'blue' };
    expect((await importIt(tested, body)).status).toBe(400);
  });
});

describe('reading', () => {
  test('lists live resources of the installation, and has each by itself', async () => {
    const tested = await startTestLocal();
    const resource = await addResource(tested, 'db_1', {
      metadata: { region: 'iad1' },
      billingPlan: plan,
      notification,
      secrets,
    });
    await addResource(tested, 'db_2');
    await deleteIntegrationResource(tested.partner, { path: pathOf(tested, 'db_2') });
    const common = {
      internalId: resource.id,
      name: 'orders',
      status: 'ready',
      productId: resource.productId,
      billingPlanId: 'pro',
      notification,
      metadata: { region: 'iad1' },
    };
    const { integrationConfigurationId } = pathOf(tested);
    const list = await getIntegrationResources(tested.partner, {
      path: { integrationConfigurationId },
    });
    expect(list.data).toEqual({ resources: [{ partnerId: 'db_1', ...common }] });
    const one = await getIntegrationResource(tested.partner, { path: pathOf(tested) });
    expect(one.data).toEqual({ id: 'db_1', ...common });
  });

  test.each(['db_2', 'ir_1'])('%s is not found', async (resourceId) => {
    const tested = await startTestLocal();
    await addResource(tested, 'db_1');
    const { status } = await getIntegrationResource(tested.partner, {
      path: pathOf(tested, resourceId),
    });
    expect(status).toBe(404);
  });
});
