/** Vercel's own SDK as the judge: it checks each request that it sends and each answer that it reads. */

import { createServer, type Server } from 'node:http';
import { Vercel } from '@vercel/sdk';
import { toNodeListener } from 'openapi-counterpart/node';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createPartner } from '../../examples/partner/server.js';
import { startLocalVercel, type LocalVercel } from '../../src/local/index.js';
import { installIntegration } from '../../src/local/platform/install.js';
import { startSso } from '../../src/local/http/sso.js';

const day = 24 * 60 * 60 * 1000;

let vercel: LocalVercel;
let partnerServer: Server;
let installationId: string;
/** With the installation's token, as a partner has it. */
let partner: Vercel;
/** With the token of a member who is ADMIN. */
let admin: Vercel;
const productSlug = 'acme-redis';

beforeAll(async () => {
  vercel = await startLocalVercel({ seed: 7 });
  const { state } = vercel.context;
  const [integration] = state.integrations.all();
  const [team] = state.teams.all();
  if (integration === undefined || team === undefined) throw new Error('The seed is empty.');
  const admins = state.members.all().filter(({ role }) => role === 'ADMIN');
  const acme = createPartner({
    clientId: integration.id,
    keys: new URL(`${vercel.url}/.well-known/jwks`),
  });
  partnerServer = createServer(toNodeListener(acme));
  await new Promise<void>((resolve) => void partnerServer.listen(0, '127.0.0.1', resolve));
  const address = partnerServer.address();
  if (address === null || typeof address === 'string') throw new Error('No port.');
  state.integrations.put({
    ...integration,
    partnerUrl: `http://127.0.0.1:${address.port}`,
    redirectLoginUrl: `http://127.0.0.1:${address.port}/login`,
  });
  // Acme's own product, by the slug that it knows.
  const [product] = state.products.all();
  if (product === undefined) throw new Error('The seed has no product.');
  state.products.put({ ...product, slug: productSlug, plans: [] });
  const [member] = admins;
  if (member === undefined) throw new Error('The seed has no ADMIN.');
  const current = state.integrations.get(integration.id);
  if (current === undefined) throw new Error('The integration is gone.');
  const installation = await installIntegration(vercel.context, {
    integration: current,
    team,
    member,
  });
  installationId = installation.id;
  const [token] = state.credentials.where('installation', installation.id);
  const adminToken = state.credentials.all().find(({ memberId }) => memberId === member.id);
  partner = new Vercel({ bearerToken: token?.id ?? '', serverURL: vercel.url });
  admin = new Vercel({ bearerToken: adminToken?.id ?? '', serverURL: vercel.url });
});

afterAll(async () => {
  partnerServer.close();
  partnerServer.closeAllConnections();
  await vercel.close();
});

const period = {
  start: new Date('2026-01-01T00:00:00.000Z'),
  end: new Date('2026-02-01T00:00:00.000Z'),
};

const metadata = { region: 'iad1' };

/** A resource on a paid plan, by the partner's id. */
async function createStore(name: string, billingPlanId?: string): Promise<string> {
  const { store } = await admin.integrations.createIntegrationStoreDirect({
    requestBody: {
      name,
      integrationConfigurationId: installationId,
      integrationProductIdOrSlug: productSlug,
      metadata,
      ...(billingPlanId !== undefined && { billingPlanId }),
    },
  });
  if (store == null) throw new Error('No store came.');
  return store.externalResourceId;
}

test('stores are created on the free plan that is found, and on a paid one that is named', async () => {
  const free = await createStore('sdk-free');
  const paid = await createStore('sdk-paid', 'redis-pro');
  const { resources } = await partner.marketplace.getIntegrationResources({
    integrationConfigurationId: installationId,
  });
  const plans = Object.fromEntries(
    resources.map(({ partnerId, billingPlanId }) => [partnerId, billingPlanId]),
  );
  expect(plans).toMatchObject({ [free]: 'redis-hobby', [paid]: 'redis-pro' });
  const products = await admin.integrations.getConfigurationProducts({ id: installationId });
  expect(products.products.map(({ slug }) => slug)).toContain(productSlug);
});

test('plans are those of the partner', async () => {
  const { state } = vercel.context;
  const { plans } = await admin.integrations.getBillingPlans({
    integrationIdOrSlug: state.integrations.all()[0]?.slug ?? '',
    productIdOrSlug: productSlug,
    integrationConfigurationId: installationId,
    metadata: JSON.stringify(metadata),
  });
  expect(plans.map(({ id }) => id)).toEqual(expect.arrayContaining(['redis-hobby', 'redis-pro']));
});

test('an invoice goes from submission over payment to its refund', async () => {
  const resourceId = await createStore('sdk-invoiced', 'redis-pro');
  const submitted = await partner.marketplace.submitInvoice({
    integrationConfigurationId: installationId,
    requestBody: {
      externalId: 'sdk-1',
      invoiceDate: new Date('2026-01-01T00:00:00.000Z'),
      period,
      items: [
        {
          resourceId,
          billingPlanId: 'redis-pro',
          name: 'Storage',
          price: '0.10',
          quantity: 203,
          units: 'GB',
          total: '20.30',
        },
      ],
      discounts: [{ billingPlanId: 'redis-pro', resourceId, name: 'Welcome', amount: '0.30' }],
    },
  });
  const invoiceId = submitted.invoiceId ?? '';
  const read = () =>
    partner.marketplace.getInvoice({ integrationConfigurationId: installationId, invoiceId });
  expect(await read()).toMatchObject({ state: 'pending', total: '20.00' });
  await vercel.context.jobs.advance(day);
  expect(await read()).toMatchObject({ state: 'paid' });
  await partner.marketplace.updateInvoice({
    integrationConfigurationId: installationId,
    invoiceId,
    requestBody: { action: 'refund', reason: 'It was down.', total: '5.00' },
  });
  expect(await read()).toMatchObject({ state: 'refund_requested' });
  await vercel.context.jobs.advance(day);
  expect(await read()).toMatchObject({ state: 'refunded', refundTotal: '5.00' });
});

test('interim bills, balances and events are taken', async () => {
  const resourceId = await createStore('sdk-used', 'redis-pro');
  const now = new Date(vercel.context.clock.now());
  await partner.marketplace.submitBillingData({
    integrationConfigurationId: installationId,
    requestBody: {
      timestamp: now,
      eod: now,
      period,
      billing: [
        {
          resourceId,
          billingPlanId: 'redis-pro',
          name: 'Commands',
          price: '0.20',
          quantity: 10,
          units: '100K',
          total: '2.00',
        },
      ],
      usage: [
        {
          resourceId,
          name: 'Commands',
          type: 'interval',
          units: '100K',
          dayValue: 1,
          periodValue: 10,
        },
      ],
    },
  });
  await partner.marketplace.submitPrepaymentBalances({
    integrationConfigurationId: installationId,
    requestBody: { timestamp: now, balances: [{ resourceId, currencyValueInCents: 1200 }] },
  });
  await partner.marketplace.createEvent({
    integrationConfigurationId: installationId,
    requestBody: { event: { type: 'resource.updated', productId: productSlug, resourceId } },
  });
  await vercel.context.jobs.settled();
  const readBack = vercel.context.exchanges
    .all()
    .filter(({ direction, operationId }) => direction === 'out' && operationId === 'get-resource');
  expect(readBack.at(-1)).toMatchObject({ status: 200 });
});

test('account and members are readable, and a stranger is not found', async () => {
  const account = await partner.marketplace.getAccountInfo({
    integrationConfigurationId: installationId,
  });
  expect(account.contact?.email).toContain('@');
  const [member] = vercel.context.state.members.all();
  expect(
    await partner.marketplace.getMember({
      integrationConfigurationId: installationId,
      memberId: member?.id ?? '',
    }),
  ).toMatchObject({ role: member?.role });
  await expect(
    partner.marketplace.getMember({
      integrationConfigurationId: installationId,
      memberId: 'nobody',
    }),
  ).rejects.toMatchObject({ statusCode: 404 });
});

test('secrets are replaced by either path', async () => {
  const resourceId = await createStore('sdk-secrets');
  await partner.marketplace.updateResourceSecretsById({
    integrationConfigurationId: installationId,
    resourceId,
    requestBody: { secrets: [{ name: 'URL', value: 'redis://new' }] },
  });
  await partner.marketplace.updateResourceSecrets({
    integrationConfigurationId: installationId,
    integrationProductIdOrSlug: productSlug,
    resourceId,
    requestBody: { secrets: [{ name: 'TOKEN', value: 'abc' }], partial: true },
  });
  const resource = vercel.context.state.resources
    .all()
    .find(({ partnerId }) => partnerId === resourceId);
  expect(resource?.secrets.map(({ name }) => name)).toEqual(['URL', 'TOKEN']);
});

test('resources are imported, changed, connected and deleted', async () => {
  const resource = { integrationConfigurationId: installationId, resourceId: 'sdk-import' };
  await partner.marketplace.importResource({
    ...resource,
    requestBody: {
      productId: productSlug,
      name: 'Imported',
      status: 'ready',
      ownership: 'linked',
      secrets: [{ name: 'URL', value: 'redis://imported' }],
    },
  });
  await partner.marketplace.updateResource({
    ...resource,
    requestBody: { status: 'suspended', notification: { level: 'warn', title: 'Unpaid' } },
  });
  expect(await partner.marketplace.getIntegrationResource(resource)).toMatchObject({
    status: 'suspended',
    notification: { title: 'Unpaid' },
  });
  const [project] = vercel.context.state.projects.all();
  await admin.integrations.connectIntegrationResourceToProject({
    ...resource,
    requestBody: { projectId: project?.id ?? '' },
  });
  await partner.marketplace.deleteIntegrationResource(resource);
  await expect(partner.marketplace.getIntegrationResource(resource)).rejects.toMatchObject({
    statusCode: 404,
  });
});

test('a code of a sign-in is exchanged once', async () => {
  const { state } = vercel.context;
  const [integration] = state.integrations.all();
  const installation = state.installations.get(installationId);
  const member = state.members.get(installation?.memberId ?? '');
  if (installation === undefined || member === undefined) throw new Error('Nothing is installed.');
  const address = startSso(vercel.context, { installation, member, params: {} });
  const query = new URL(address).searchParams;
  const exchange = () =>
    partner.marketplace.exchangeSsoToken({
      grantType: 'authorization_code',
      code: query.get('code') ?? '',
      state: query.get('state') ?? '',
      clientId: integration?.id ?? '',
      clientSecret: integration?.clientSecret ?? '',
    });
  expect(await exchange()).toMatchObject({ idToken: expect.stringMatching(/^ey.+\..+\./) });
  await expect(exchange()).rejects.toMatchObject({ statusCode: 400 });
});

test('experimentation items and the global config are kept', async () => {
  const resourceId = await createStore('sdk-flags');
  const resource = { integrationConfigurationId: installationId, resourceId };
  await partner.marketplace.createInstallationIntegrationConfiguration({
    ...resource,
    requestBody: {
      items: [{ id: 'flag-1', slug: 'new-checkout', origin: 'https://acme.example' }],
    },
  });
  await partner.marketplace.updateInstallationIntegrationConfiguration({
    ...resource,
    itemId: 'flag-1',
    requestBody: { slug: 'checkout', origin: 'https://acme.example' },
  });
  await partner.marketplace.deleteInstallationIntegrationConfiguration({
    ...resource,
    itemId: 'flag-1',
  });
  await expect(
    partner.marketplace.deleteInstallationIntegrationConfiguration({
      ...resource,
      itemId: 'flag-1',
    }),
  ).rejects.toMatchObject({ statusCode: 404 });
});

test('a token is rotated, and the old one works until it is revoked', async () => {
  const { state } = vercel.context;
  const [integration] = state.integrations.all();
  const [old] = state.credentials.where('installation', installationId);
  const rotated = await partner.marketplace.rotateInstallationCredential({
    integrationConfigurationId: installationId,
    requestBody: { clientSecret: integration?.clientSecret ?? '' },
  });
  const renewed = new Vercel({ bearerToken: rotated.accessToken, serverURL: vercel.url });
  const read = (client: Vercel) =>
    client.marketplace.getAccountInfo({ integrationConfigurationId: installationId });
  await read(partner);
  const revoked = await renewed.marketplace.revokeInstallationCredential({
    integrationConfigurationId: installationId,
    requestBody: { token: old?.id ?? '', clientSecret: integration?.clientSecret ?? '' },
  });
  expect(revoked).toMatchObject({ revoked: true, alreadyRevoked: false });
  await expect(read(partner)).rejects.toMatchObject({ statusCode: 401 });
  await read(renewed);
});
