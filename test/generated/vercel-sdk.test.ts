/** Vercel's own SDK as the judge: it checks each request that it sends and each answer that it reads. */

import { Vercel } from '@vercel/sdk';
import { afterAll, expect, onTestFinished, test } from 'vitest';
import { startSso } from '../../src/local-vercel/workflows/sign-in.js';
import { productSlug, startSdkEnds } from './support/sdk.js';

const shared = await startSdkEnds();
const { vercel, installationId, partner, admin, createStore } = shared;
afterAll(shared.close);

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
  // In an installation of its own, whose token no other test needs.
  const ends = await startSdkEnds();
  onTestFinished(ends.close);
  const { state } = ends.vercel.context;
  const [integration] = state.integrations.all();
  const [old] = state.credentials.where('installation', ends.installationId);
  const rotated = await ends.partner.marketplace.rotateInstallationCredential({
    integrationConfigurationId: ends.installationId,
    requestBody: { clientSecret: integration?.clientSecret ?? '' },
  });
  const renewed = new Vercel({ bearerToken: rotated.accessToken, serverURL: ends.vercel.url });
  const read = (client: Vercel) =>
    client.marketplace.getAccountInfo({ integrationConfigurationId: ends.installationId });
  await read(ends.partner);
  const revoked = await renewed.marketplace.revokeInstallationCredential({
    integrationConfigurationId: ends.installationId,
    requestBody: { token: old?.id ?? '', clientSecret: integration?.clientSecret ?? '' },
  });
  expect(revoked).toMatchObject({ revoked: true, alreadyRevoked: false });
  await expect(read(ends.partner)).rejects.toMatchObject({ statusCode: 401 });
  await read(renewed);
});
