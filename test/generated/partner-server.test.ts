/** The generated partner server, served by the example, with Prism between it and the generated client. */

import * as api from '@openapi-counterpart/vercel/partner-api/client';
import { dataOf } from '@openapi-counterpart/runtime';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { loadApi } from './support/apis.js';
import { recordCoverage } from './support/coverage.js';
import { startProxiedPartner, type ProxiedPartner } from './support/proxied-partner.js';
import { installationRequest, paidInvoice, resourceRequest } from './support/requests.js';

const source = { installationId: 'icfg_cuwj0AdCdH3BwWT4LPijCC7t' };
const target = { installationId: 'icfg_Zt5RkQ8mWn2XbVc7LpHs9DyA' };

let acme: ProxiedPartner;
let client: api.PartnerClient;
let other: api.PartnerClient;
/** What each step leaves for the next. */
const scene = { redisId: '', postgresId: '', providerClaimId: '' };

beforeAll(async () => {
  acme = await startProxiedPartner();
  client = acme.clientOf(source.installationId);
  other = acme.clientOf(target.installationId);
});
afterEach(expectNoFaults);
afterAll(() => acme.close());

function expectNoFaults(): void {
  expect(acme.takeFaults()).toEqual([]);
}

const exchangedIds = new Set<string>();

/** Notes that a good exchange went through client, Prism and server: call it when all was asserted. */
function exchanged(operationId: string): void {
  exchangedIds.add(operationId);
  for (const kind of ['client', 'server', 'prism'] as const) {
    recordCoverage('partner-api', operationId, kind);
  }
}

function redis(): { installationId: string; resourceId: string } {
  return { ...source, resourceId: scene.redisId };
}

async function linesOf(items: unknown): Promise<unknown[]> {
  const lines: unknown[] = [];
  // Lines come one after the other.
  for await (const line of items as AsyncIterable<unknown>) lines.push(line);
  return lines;
}

// Each step goes on where the last one ended.
describe('an installation, from its beginning to its end', { shuffle: false }, () => {
  test('list-billing-plans-for-product', async () => {
    // Nothing is installed yet: this is the page on which the customer decides.
    const result = await api.listBillingPlansForProduct(acme.clientOf(null), {
      path: { productSlug: 'acme-postgres' },
      query: { metadata: '{"region":"fra1"}' },
      header: { 'X-Vercel-Auth': 'system' },
    });
    expect(result.status).toBe(200);
    expect(dataOf(result).plans).toMatchObject([
      { id: 'postgres-hobby', paymentMethodRequired: false },
      { id: 'postgres-pro', disabled: true },
      { id: 'postgres-credits', type: 'prepayment' },
    ]);
    exchanged('list-billing-plans-for-product');
  });

  test('upsert-installation', async () => {
    const header = { 'X-Vercel-Auth': 'user', 'Idempotency-Key': 'install-1' };
    const input = { path: source, header, body: installationRequest() };
    for (const result of [
      await api.upsertInstallation(client, input),
      await api.upsertInstallation(client, input),
      await api.upsertInstallation(other, { path: target, body: installationRequest() }),
    ]) {
      expect(result).toMatchObject({ status: 200, data: {} });
    }
    exchanged('upsert-installation');
  });

  test('list-billing-plans-for-installation', async () => {
    const result = await api.listBillingPlansForInstallation(client, { path: source });
    expect(result).toMatchObject({
      status: 200,
      data: { plans: [{ id: 'team', scope: 'installation' }, { id: 'team-credits' }] },
    });
    exchanged('list-billing-plans-for-installation');
  });

  test('provision-resource', async () => {
    const metadata = { region: 'iad1', replicas: 2, tags: ['a', 'b'], nested: { deep: null } };
    const result = await api.provisionResource(client, {
      path: source,
      header: { 'X-Vercel-Auth': 'user', 'Idempotency-Key': 'provision-1' },
      body: resourceRequest({
        metadata,
        externalId: 'starter-template',
        protocolSettings: { experimentation: { edgeConfigId: 'ecfg_1' } },
      }),
    });
    expect(result).toMatchObject({
      status: 200,
      data: {
        productId: 'acme-redis',
        name: 'session-cache',
        metadata,
        status: 'ready',
        billingPlan: { id: 'redis-hobby' },
        protocolSettings: { experimentation: { edgeConfigId: 'ecfg_1' } },
        secrets: [{ name: 'ACME_REDIS_URL' }, { name: 'ACME_REDIS_TOKEN' }],
      },
    });
    scene.redisId = dataOf(result).id;
    const body = resourceRequest({
      productId: 'acme-postgres',
      name: 'orders',
      billingPlanId: 'postgres-credits',
    });
    scene.postgresId = dataOf(await api.provisionResource(client, { path: source, body })).id;
    exchanged('provision-resource');
  });

  test('get-resource', async () => {
    const result = await api.getResource(client, { path: redis() });
    expect(result).toMatchObject({ status: 200, data: { id: scene.redisId, status: 'ready' } });
    expect(result.data).not.toHaveProperty('secrets');
    exchanged('get-resource');
  });

  test('list-resources', async () => {
    const all = await api.listResources(client, { path: source });
    expect(all.status).toBe(200);
    expect(dataOf(all).resources.map(({ id }) => id)).toEqual([scene.redisId, scene.postgresId]);
    for (const ids of [[scene.postgresId], ['unknown', scene.postgresId]]) {
      const some = await api.listResources(client, { path: source, query: { ids } });
      expect(dataOf(some).resources).toMatchObject([{ id: scene.postgresId, name: 'orders' }]);
    }
    exchanged('list-resources');
  });

  test('list-billing-plans-for-resource', async () => {
    const result = await api.listBillingPlansForResource(client, {
      path: redis(),
      query: { metadata: '{"region":"fra1","note":"a&b=c"}' },
    });
    expect(result).toMatchObject({
      status: 200,
      data: { plans: [{ id: 'redis-hobby' }, { id: 'redis-pro', cost: '$20.00/month' }] },
    });
    exchanged('list-billing-plans-for-resource');
  });

  test('update-resource', async () => {
    const result = await api.updateResource(client, {
      path: redis(),
      header: { 'X-Vercel-Auth': 'user' },
      body: { name: 'cache', billingPlanId: 'redis-pro', metadata: { region: 'fra1' } },
    });
    expect(result).toMatchObject({
      status: 200,
      data: { name: 'cache', metadata: { region: 'fra1' }, billingPlan: { id: 'redis-pro' } },
    });
    exchanged('update-resource');
  });

  test('request-secrets-rotation', async () => {
    const result = await api.requestSecretsRotation(client, {
      path: redis(),
      body: { reason: 'A secret was leaked', delayOldSecretsExpirationHours: 2.5 },
    });
    expect(result).toMatchObject({
      status: 200,
      data: { sync: true, secrets: [{ name: 'ACME_REDIS_URL' }, { name: 'ACME_REDIS_TOKEN' }] },
    });
    exchanged('request-secrets-rotation');
  });

  test('resource-repl', async () => {
    const input = { path: redis(), body: { input: 'metadata', readOnly: true } };
    const table = [
      {
        type: 'table',
        header: [{ text: 'field' }, { text: 'value' }],
        rows: [[{ text: 'region' }, { text: '"fra1"' }]],
      },
    ];
    expect(await api.resourceRepl(client, input)).toMatchObject({ status: 200, data: table });
    // Past Prism: it holds the whole stream against the schema of one line, as a text at that.
    const direct = api.createPartnerClient({
      baseUrl: acme.partner.url,
      userAuthentication: await acme.partner.issuer.user(source.installationId),
    });
    const stream = await api.resourceRepl(direct, input, {
      headers: { accept: 'application/jsonl' },
    });
    expect(stream.response.headers.get('content-type')).toBe('application/jsonl');
    expect(await linesOf(stream.data)).toMatchObject(table);
    exchanged('resource-repl');
  });

  test('update-installation', async () => {
    const body = { billingPlanId: 'team-credits' };
    const result = await api.updateInstallation(client, { path: source, body });
    expect(result).toMatchObject({ status: 200, data: { billingPlan: { id: 'team-credits' } } });
    exchanged('update-installation');
  });

  test('get-installation', async () => {
    const result = await api.getInstallation(client, { path: source });
    expect(result).toMatchObject({
      status: 200,
      data: { billingPlan: { id: 'team-credits', type: 'prepayment', scope: 'installation' } },
    });
    exchanged('get-installation');
  });

  test('provision-purchase', async () => {
    const lines = [{ total: '50.00' }, { total: '12.34', resourceId: scene.postgresId }];
    acme.partner.invoices.set('mi_1', paidInvoice('mi_1', lines));
    const result = await api.provisionPurchase(client, {
      path: source,
      header: { 'X-Vercel-Auth': 'user', 'Idempotency-Key': 'purchase-1' },
      body: { invoiceId: 'mi_1' },
    });
    expect(result).toMatchObject({
      status: 200,
      data: {
        timestamp: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/),
        balances: [
          { currencyValueInCents: 5000 },
          { resourceId: scene.postgresId, currencyValueInCents: 1234 },
        ],
      },
    });
    exchanged('provision-purchase');
  });

  test('create-resource-transfer', async () => {
    const result = await api.createResourceTransfer(client, {
      path: source,
      body: { resourceIds: [scene.postgresId], expiresAt: Date.now() + 60_000 },
    });
    expect(result).toMatchObject({ status: 200, data: { providerClaimId: expect.any(String) } });
    scene.providerClaimId = dataOf(result).providerClaimId;
    exchanged('create-resource-transfer');
  });

  test('verify-resource-transfer', async () => {
    const path = { ...target, providerClaimId: scene.providerClaimId };
    const result = await api.verifyResourceTransfer(other, { path });
    expect(result).toMatchObject({ status: 200, data: {} });
    exchanged('verify-resource-transfer');
  });

  test('accept-resource-transfer', async () => {
    const input = { path: { ...target, providerClaimId: scene.providerClaimId } };
    expect(await api.acceptResourceTransfer(other, input)).toMatchObject({ status: 204 });
    const moved = { path: { ...target, resourceId: scene.postgresId } };
    expect(await api.getResource(other, moved)).toMatchObject({ status: 200 });
    expect(await api.acceptResourceTransfer(other, input)).toMatchObject({ status: 409 });
    exchanged('accept-resource-transfer');
  });

  test('delete-resource', async () => {
    const input = { path: redis() };
    expect(await api.deleteResource(client, input)).toMatchObject({ status: 204 });
    expect(await api.deleteResource(client, input)).toMatchObject({ status: 204 });
    expect(await api.getResource(client, input)).toMatchObject({ status: 404 });
    exchanged('delete-resource');
  });

  test('delete-installation', async () => {
    const body = { cascadeResourceDeletion: true, reason: 'The user uninstalled it' };
    const result = await api.deleteInstallation(client, { path: source, body });
    // The installation was on a plan that has to be paid for.
    expect(result).toMatchObject({ status: 200, data: { finalized: false } });
    expect(await api.deleteInstallation(client, { path: source })).toMatchObject({ status: 204 });
    expect(await api.getInstallation(client, { path: source })).toMatchObject({ status: 404 });
    exchanged('delete-installation');
  });

  test('leaves out no operation', () => {
    const described = loadApi('partner-api').operations.map(({ id }) => id);
    expect([...exchangedIds].toSorted()).toEqual(described.toSorted());
  });
});
