import {
  connectIntegrationResourceToProject,
  putGlobalConfig,
} from '@openapi-counterpart/vercel/vercel-api/client';
import type { CreateStoreRequest } from '@openapi-counterpart/vercel/vercel-api/types';
import { describe, expect, test } from 'vitest';
import type { Product } from '../../../src/local-vercel/state/entities.js';
import { serializeStore } from '../../../src/local-vercel/serializers/store.js';
import { addResource } from '../support/resources.js';
import { createStore, credits, startWith, type StoreSetting } from '../support/stores.js';

const metadataSchema: Product['metadataSchema'] = {
  type: 'object',
  properties: {
    region: { type: 'string', 'ui:control': 'vercel-region', 'ui:options': ['iad1', 'fra1'] },
    size: { type: 'number', 'ui:control': 'input', maximum: 4, default: 2 },
  },
  required: ['region'],
};

describe('a store', () => {
  test('is made under the free plan when none is named, and says all there is to say', async () => {
    const tested = await startWith({ product: { metadataSchema } });
    const { state } = tested.local.context;
    const { status, data } = await createStore(tested, {
      metadata: { region: 'iad1' },
      externalId: 'dev-1',
      source: 'cli',
    });
    expect(status).toBe(200);
    const [resource] = state.resources.all();
    const [product] = state.products.all();
    expect(resource).toMatchObject({ name: 'orders', externalId: 'dev-1', ownership: 'owned' });
    expect(data?.store).toEqual({
      externalResourceId: resource?.partnerId,
      status: 'available',
      externalResourceStatus: 'ready',
      ownership: 'owned',
      product: {
        id: product?.id,
        name: 'Local Database',
        slug: 'local-database',
        shortDescription: product?.shortDescription,
        integration: {
          id: tested.installation.integrationId,
          name: 'Local Integration',
          slug: 'local-integration',
          icon: expect.any(String),
          supportsInstallationBillingPlans: true,
        },
        integrationConfigurationId: tested.installation.id,
        capabilities: expect.objectContaining({ billable: true, linking: true }),
        supportedProtocols: ['storage'],
        primaryProtocol: 'storage',
        metadataSchema,
      },
      capabilities: {
        sso: expect.any(Boolean),
        billable: true,
        transferable: true,
        secretsSync: true,
        projects: true,
        secretRotation: product?.secretRotation,
      },
      metadata: { region: 'iad1', size: 2 },
      billingPlan: expect.objectContaining({ id: 'free' }),
      usageQuotaExceeded: false,
      projectsMetadata: [],
      totalConnectedProjects: 0,
      targets: ['production', 'preview', 'development'],
      secrets: resource?.secrets.map(({ name, value }) => ({ name, length: value.length })),
    });
    expect(resource?.secrets).not.toEqual([]);
  });

  test('may be paid for, with any payment method', async () => {
    const tested = await startWith();
    const [product] = tested.local.context.state.products.all();
    const { data } = await createStore(tested, {
      integrationProductIdOrSlug: product?.id ?? '',
      billingPlanId: 'pro',
      paymentMethodId: 'pm_1',
    });
    expect(data?.store?.billingPlan?.id).toBe('pro');
    expect(tested.local.context.state.resources.all()).toMatchObject([
      { planUses: [{ planId: 'pro', to: null }] },
    ]);
  });

  test('may be paid in advance: the purchase is made', async () => {
    const tested = await startWith();
    const { data } = await createStore(tested, {
      billingPlanId: 'credits',
      prepaymentAmountCents: 5000,
    });
    const { state } = tested.local.context;
    const resourceId = data?.store?.externalResourceId;
    expect(state.invoices.all()).toMatchObject([
      { origin: 'purchase', state: 'paid', total: '50.00', items: [{ resourceId }] },
    ]);
    expect(state.balances.all()).toMatchObject([
      { balance: { resourceId, currencyValueInCents: 5000 } },
    ]);
  });

  test('may sync flags, into a store of its own', async () => {
    const tested = await startWith({
      product: {
        protocols: { experimentation: { status: 'enabled', edgeConfigSyncingSupport: true } },
      },
    });
    const { data } = await createStore(tested, {
      protocolSettings: { experimentation: { edgeConfigSyncingEnabled: true } },
    });
    expect(data?.store?.protocolSettings?.experimentation).toMatchObject({
      edgeConfigSyncingEnabled: true,
      edgeConfigId: expect.stringMatching(/^ecfg_/),
    });
    const path = {
      integrationConfigurationId: tested.installation.id,
      resourceId: data?.store?.externalResourceId ?? '',
    };
    const written = await putGlobalConfig(tested.partner, { path, body: { data: { a: 1 } } });
    expect(written.status).toBe(200);
  });

  test('shows its connections, status and rotation later', async () => {
    const tested = await startWith();
    const resource = await addResource(tested, 'db_1', {
      secrets: [{ name: 'URL', value: 'x', prefix: 'DB' }],
    });
    const { state } = tested.local.context;
    const [project] = state.projects.all();
    await connectIntegrationResourceToProject(tested.admin, {
      path: { integrationConfigurationId: tested.installation.id, resourceId: 'db_1' },
      body: { projectId: project?.id ?? '', envVarEnvironments: ['preview', 'staging'] },
    });
    const rotation = { requestedAt: 1, reason: 'leak', requestedBy: 'a1', completedAt: null };
    const product = state.products.get(resource.productId);
    const integration = state.integrations.get(tested.installation.integrationId);
    if (product === undefined || integration === undefined) throw new Error('It has none.');
    const view = serializeStore(
      state,
      { ...resource, rotation, status: 'pending', ownership: 'linked' },
      product,
      integration,
    );
    expect(view).toMatchObject({
      status: 'initializing',
      externalResourceStatus: 'pending',
      capabilities: { billable: false },
      secretRotationRequestedAt: 1,
      secretRotationRequestedReason: 'leak',
      secretRotationRequestedBy: 'a1',
      totalConnectedProjects: 1,
      projectsMetadata: [
        {
          projectId: project?.id,
          name: 'storefront',
          envVarPrefix: null,
          environmentVariables: ['DB_URL'],
          environments: ['preview'],
          makeEnvVarsSensitive: false,
        },
      ],
    });
    expect(view).not.toHaveProperty('secretRotationCompletedAt');
  });
});

describe('refused, with nothing stored:', () => {
  const synced = { experimentation: { edgeConfigSyncingEnabled: true } };
  const soldOut = { plans: [{ ...credits, disabled: true }] };

  test.each<[string, StoreSetting, Partial<CreateStoreRequest>, number, string]>([
    ['an unknown installation', {}, { integrationConfigurationId: 'icfg_2' }, 404, 'icfg_2'],
    ["another team's installation", { installation: { teamId: 'team_2' } }, {}, 404, 'icfg_'],
    ['a removed installation', { installation: { deletedAt: 1 } }, {}, 410, 'removed'],
    ['one that is being removed', { installation: { deleteRequestedAt: 1 } }, {}, 409, 'removed'],
    [
      'one that is switched off',
      { installation: { disabledReason: 'disabled-by-owner' } },
      {},
      403,
      'disabled-by-owner',
    ],
    ['an unknown product', {}, { integrationProductIdOrSlug: 'other' }, 404, 'local-database'],
    ['a name of blanks', {}, { name: '  ' }, 400, 'name'],
    ['a missing setting', { product: { metadataSchema } }, {}, 400, 'metadata.region is missing'],
    [
      'a wrong setting',
      { product: { metadataSchema } },
      { metadata: { region: 'iad1', size: 5 } },
      400,
      'metadata.size must be at most 4',
    ],
    ['syncing without support', {}, { protocolSettings: synced }, 400, 'local-database'],
    ['no free plan', { product: { plans: [credits] } }, {}, 400, 'credits (Credits)'],
    ['an unknown plan', {}, { billingPlanId: 'max' }, 400, 'free (Free), pro (Pro)'],
    ['a disabled plan', { product: soldOut }, { billingPlanId: 'credits' }, 400, 'credits'],
    ['an amount for a free plan', {}, { prepaymentAmountCents: 5000 }, 400, 'free'],
    ['no amount to prepay', {}, { billingPlanId: 'credits' }, 400, 'prepaymentAmountCents'],
    [
      'too little to prepay',
      {},
      { billingPlanId: 'credits', prepaymentAmountCents: 999 },
      400,
      '10.00',
    ],
    [
      'less than fifty cents',
      { product: { plans: [{ ...credits, minimumAmount: '0.10' }] } },
      { billingPlanId: 'credits', prepaymentAmountCents: 49 },
      400,
      '',
    ],
    [
      'no payment method',
      { team: { payment: 'missing' } },
      { billingPlanId: 'pro' },
      402,
      'no pay',
    ],
    [
      'a blocked account',
      { team: { payment: 'blocked' } },
      { billingPlanId: 'pro' },
      402,
      'blocked',
    ],
    [
      'a declined card',
      { team: { payment: 'declined' } },
      { billingPlanId: 'pro' },
      402,
      'declined',
    ],
  ])('%s', async (_, setting, body, status, message) => {
    const tested = await startWith(setting);
    const result = await createStore(tested, body);
    expect(result.status).toBe(status);
    expect(JSON.stringify(result.error)).toContain(message);
    expect(tested.local.context.state.resources.size).toBe(0);
    expect(tested.local.context.state.invoices.size).toBe(0);
  });

  test.each(['viewer', 'partner'] as const)('the %s', async (caller) => {
    const tested = await startWith();
    expect((await createStore(tested, {}, caller)).status).toBe(403);
  });

  test('a name that is taken, also while it is being taken', async () => {
    const tested = await startWith();
    const together = await Promise.all([createStore(tested), createStore(tested)]);
    expect(together.map(({ status }) => status).toSorted()).toEqual([200, 409]);
    expect((await createStore(tested)).status).toBe(409);
    expect((await createStore(tested, { name: 'carts' })).status).toBe(200);
  });

  test('a name is free again after a refusal', async () => {
    const tested = await startWith();
    await createStore(tested, { billingPlanId: 'max' });
    expect((await createStore(tested)).status).toBe(200);
  });

  test('a free plan needs no payment method', async () => {
    const tested = await startWith({ team: { payment: 'blocked' } });
    expect((await createStore(tested)).status).toBe(200);
  });
});
