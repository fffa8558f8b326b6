import {
  deleteIntegrationResource,
  getIntegrationResource,
  updateResource,
} from '@openapi-counterpart/vercel/vercel-api/client';
import type { UpdateResourceRequest } from '@openapi-counterpart/vercel/vercel-api/types';
import { describe, expect, test } from 'vitest';
import type { Integration, Resource } from '../../../src/local-vercel/state/entities.js';
import { startTestLocal, type TestLocal } from '../support/local.js';
import { currentResource, addResource } from '../support/resources.js';

const plan = { id: 'pro', type: 'subscription', name: 'Pro' } as const;
const recorded = { ...plan, scope: 'resource', description: 'Pro', paymentMethodRequired: true };
const notification = { level: 'info', title: 'Moved' } as const;
const secrets = [{ name: 'URL', value: 'one' }];

const pathOf = ({ installation }: TestLocal, resourceId = 'db_1') => ({
  integrationConfigurationId: installation.id,
  resourceId,
});

const update = (tested: TestLocal, body: UpdateResourceRequest) =>
  updateResource(tested.partner, { path: pathOf(tested), body });

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

describe('updating', () => {
  test.each<[string, UpdateResourceRequest, object]>([
    ['name', { name: 'carts' }, { name: 'carts' }],
    ['status', { status: 'suspended' }, { status: 'suspended' }],
    ['metadata', { metadata: { size: 2 } }, { metadata: { size: 2 } }],
    ['extras', { extras: { b: 2 } }, { extras: { b: 2 } }],
    ['notification', { notification: null }, { notification: null }],
    ['ownership', { ownership: 'sandbox' }, { ownership: 'sandbox' }],
    ['secrets as a list', { secrets }, { secrets }],
    ['all secrets', { secrets: { secrets } }, { secrets }],
    [
      'some secrets',
      { secrets: { secrets, partial: true } },
      { secrets: [{ name: 'TOKEN', value: 'two' }, ...secrets] },
    ],
    ['nothing', {}, {}],
  ])('changes only: %s', async (_, body, changed) => {
    const tested = await startTestLocal();
    const before = await addResource(tested, 'db_1', {
      metadata: { region: 'iad1' },
      billingPlan: plan,
      notification,
      extras: { a: 1 },
      secrets: [{ name: 'TOKEN', value: 'two' }],
    });
    const { status, data } = await update(tested, body);
    expect({ status, data }).toEqual({ status: 200, data: { name: body.name ?? 'orders' } });
    expect(currentResource(tested, before)).toEqual({ ...before, ...changed });
  });

  test('another plan takes over', async () => {
    const tested = await startTestLocal();
    const before = await addResource(tested, 'db_1', { billingPlan: plan });
    await tested.local.context.jobs.advance(1000);
    await update(tested, { billingPlan: { ...plan, id: 'max' } });
    const { billingPlan, planUses } = currentResource(tested, before);
    expect(billingPlan?.id).toBe('max');
    expect(planUses.map(({ planId, to }) => [planId, to])).toEqual([
      ['pro', tested.local.context.clock.now()],
      ['max', null],
    ]);
  });

  test('what becomes linked is no longer billed', async () => {
    const tested = await startTestLocal();
    const before = await addResource(tested, 'db_1', { billingPlan: plan });
    await update(tested, { ownership: 'linked' });
    expect(currentResource(tested, before)).toMatchObject({
      billingPlan: recorded,
      planUses: [{ to: tested.local.context.clock.now() }],
    });
  });

  test('a name that is taken gets a number', async () => {
    const tested = await startTestLocal();
    await addResource(tested, 'db_1');
    await addResource(tested, 'db_2', { name: 'carts' });
    expect((await update(tested, { name: 'carts' })).data).toEqual({ name: 'carts-2' });
  });

  test.each<[string, UpdateResourceRequest, number]>([
    ['an empty name', { name: '' }, 422],
    ['metadata that cannot be recorded', { metadata: { a: null } }, 422],
    ['a secret without a name', { secrets: [{ name: '', value: 'x' }] }, 422],
    ['a secret twice', { secrets: { secrets: [...secrets, ...secrets] } }, 422],
    ['a plan with a wrong amount', { billingPlan: { ...plan, minimumAmount: 5 } }, 400],
  ])('%s is refused, and nothing changes', async (_, body, expected) => {
    const tested = await startTestLocal();
    const before = await addResource(tested, 'db_1');
    expect((await update(tested, { status: 'error', ...body })).status).toBe(expected);
    expect(currentResource(tested, before)).toEqual(before);
  });

  test('an unknown resource is not found', async () => {
    const tested = await startTestLocal();
    expect((await update(tested, { name: 'carts' })).status).toBe(404);
  });
});

const remove = (tested: TestLocal) =>
  deleteIntegrationResource(tested.partner, { path: pathOf(tested) });

function connect({ local }: TestLocal, { id }: Resource): void {
  const { connections, projects } = local.context.state;
  const [project] = projects.all();
  connections.put({
    id: 'spc_1',
    resourceId: id,
    projectId: project?.id ?? '',
    environments: ['production'],
    isSensitive: false,
  });
}

describe('deleting', () => {
  test('ends the resource, its plan and its connections', async () => {
    const tested = await startTestLocal();
    changeIntegration(tested, { webhookUrl: 'http://partner.example/webhooks' });
    const resource = await addResource(tested, 'db_1', { billingPlan: plan });
    connect(tested, resource);
    const { state, clock } = tested.local.context;
    expect((await remove(tested)).status).toBe(204);
    expect(state.connections.size).toBe(0);
    expect(currentResource(tested, resource)).toMatchObject({
      deletedAt: clock.now(),
      status: 'uninstalled',
      planUses: [{ planId: 'pro', to: clock.now() }],
    });
    expect(state.deliveries.all().map(({ type }) => type)).toEqual([
      'integration-resource.project-disconnected',
    ]);
  });

  test('what is gone is not found by any operation', async () => {
    const tested = await startTestLocal();
    await addResource(tested, 'db_1');
    await remove(tested);
    expect((await remove(tested)).status).toBe(404);
    expect((await update(tested, {})).status).toBe(404);
    const read = await getIntegrationResource(tested.partner, { path: pathOf(tested) });
    expect(read.status).toBe(404);
  });

  test('it may be imported again, of another product too, and keeps its history', async () => {
    const tested = await startTestLocal();
    addProduct(tested, 'other');
    const ended = await addResource(tested, 'db_1', { billingPlan: plan, secrets });
    await remove(tested);
    const again = await addResource(tested, 'db_1', { productId: 'other' });
    expect(again).toMatchObject({
      id: ended.id,
      deletedAt: null,
      secrets: [],
      productId: 'iap_other',
      planUses: [{ planId: 'pro' }],
    });
  });
});
