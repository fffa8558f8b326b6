import { expect, test } from 'vitest';
import { deleteRemoteResource } from '../../../src/local-vercel/workflows/delete-resource.js';
import {
  listInstallationPlans,
  listProductPlans,
  listResourcePlans,
} from '../../../src/local-vercel/workflows/plans.js';
import {
  scheduleInstallationReadBack,
  scheduleResourceReadBack,
} from '../../../src/local-vercel/workflows/read-back-jobs.js';
import { runCommand } from '../../../src/local-vercel/workflows/repl.js';
import { rotateSecrets } from '../../../src/local-vercel/workflows/rotate.js';
import {
  updateRemoteInstallation,
  updateRemoteResource,
} from '../../../src/local-vercel/workflows/update.js';
import { startAcme } from '../support/acme.js';

test('an installation gives the partner a token of its own', async () => {
  const { local, install, store, team } = startAcme();
  const installation = await install();
  expect(installation).toMatchObject({ status: 'ready', teamId: team.id });
  const known = store.installation(installation.id);
  expect(known.account).toMatchObject({ name: 'Shop', contact: { email: 'owner@shop.example' } });
  expect(local.state.credentials.get(known.accessToken)).toMatchObject({
    installationId: installation.id,
  });
});

test('a resource is provisioned with its secrets, and plans and connections start with it', async () => {
  const { local, install, provision, store } = startAcme();
  const installation = await install();
  const resource = await provision(installation);
  expect(resource).toMatchObject({
    name: 'cache',
    status: 'ready',
    ownership: 'owned',
    billingPlan: { id: 'redis-hobby', scope: 'resource', paymentMethodRequired: false },
    planUses: [{ planId: 'redis-hobby', to: null }],
    externalId: 'from-a-button',
    metadata: { region: 'iad1' },
  });
  expect(resource.secrets).toEqual(store.resource(installation.id, resource.partnerId).secrets);
  expect(local.state.resources.get(resource.id)).toEqual(resource);
});

test('a plan for the installation as a whole moves the installation', async () => {
  const { local, install, provision } = startAcme();
  const installation = await install();
  const resource = await provision(installation, { billingPlanId: 'team' });
  await local.jobs.settled();
  expect(resource.billingPlan).toBeNull();
  expect(local.state.installations.get(installation.id)).toMatchObject({
    billingPlan: { id: 'team', scope: 'installation' },
    planUses: [{ planId: 'team', to: null }],
  });
});

test('what is set up later stays pending until it is read back', async () => {
  const { local, install, provision, store } = startAcme({ acme: { setupTime: 60_000 } });
  const installation = await install();
  const { id, partnerId, status, secrets } = await provision(installation);
  expect(status).toBe('pending');
  expect(secrets).not.toEqual([]);
  store.resource(installation.id, partnerId).status = 'ready';
  scheduleResourceReadBack(local, installation.id, partnerId);
  await local.jobs.settled();
  expect(local.state.resources.get(id)).toMatchObject({ status: 'ready', secrets });
});

test('a resource that the partner no longer knows becomes uninstalled', async () => {
  const { local, install, provision, store } = startAcme();
  const installation = await install();
  const { id, partnerId } = await provision(installation);
  store.removeResource(store.resource(installation.id, partnerId));
  scheduleResourceReadBack(local, installation.id, partnerId);
  await local.jobs.settled();
  expect(local.state.resources.get(id)?.status).toBe('uninstalled');
});

test('an installation is read back with its plan', async () => {
  const { local, install, store } = startAcme();
  const installation = await install();
  store.installation(installation.id).planId = 'team';
  scheduleInstallationReadBack(local, installation.id);
  await local.jobs.settled();
  expect(local.state.installations.get(installation.id)?.billingPlan?.id).toBe('team');
});

test('plans come from the partner: of a product before any installation, of what is installed after', async () => {
  const { local, install, provision, product } = startAcme();
  const before = await listProductPlans(local, { product, installation: null, metadata: {} });
  expect(before.map(({ id }) => id)).toEqual(['redis-hobby', 'redis-pro']);
  const installation = await install();
  const resource = await provision(installation);
  expect(await listResourcePlans(local, resource)).toHaveLength(2);
  const ofAll = await listInstallationPlans(local, installation);
  expect(ofAll.map(({ id }) => id)).toEqual(['team', 'team-credits']);
});

test('a change goes to the partner, and what it made of it is kept with the history of plans', async () => {
  const { local, install, provision, member, store } = startAcme();
  const resource = await provision(await install());
  await local.jobs.advance(1000);
  const changed = await updateRemoteResource(local, resource, member, {
    name: 'renamed',
    billingPlanId: 'redis-pro',
  });
  expect(changed).toMatchObject({
    name: 'renamed',
    billingPlan: { id: 'redis-pro' },
    planUses: [
      { planId: 'redis-hobby', to: local.clock.now() },
      { planId: 'redis-pro', from: local.clock.now(), to: null },
    ],
    secrets: resource.secrets,
  });
  expect(store.resource(resource.installationId, resource.partnerId).name).toBe('renamed');
});

test('syncing names a store to the partner', async () => {
  const { local, install, provision, member, store } = startAcme();
  const resource = await provision(await install());
  await updateRemoteResource(local, resource, member, {
    protocolSettings: { experimentation: { edgeConfigSyncingEnabled: true } },
  });
  expect(store.resource(resource.installationId, resource.partnerId).edgeConfigId).toMatch(
    /^ecfg_/,
  );
});

test('an installation changes its plan', async () => {
  const { local, install, member } = startAcme();
  const installation = await install();
  const changed = await updateRemoteInstallation(local, installation, member, 'team');
  expect(changed).toMatchObject({ billingPlan: { id: 'team' }, planUses: [{ planId: 'team' }] });
});

test('secrets are rotated', async () => {
  const { local, install, provision, member } = startAcme();
  const resource = await provision(await install());
  const rotated = await rotateSecrets(local, { resource, member, reason: 'leak', delayHours: 2.5 });
  expect(rotated.secrets.map(({ name }) => name)).toEqual(resource.secrets.map(({ name }) => name));
  expect(rotated.secrets).not.toEqual(resource.secrets);
  expect(rotated.rotation).toEqual({
    requestedAt: local.clock.now(),
    reason: 'leak',
    requestedBy: member.id,
    completedAt: local.clock.now(),
  });
});

test('a command is run, and one that fails says why', async () => {
  const { local, install, provision, member } = startAcme();
  const resource = await provision(await install());
  const run = (input: string) => runCommand(local, { resource, member, input });
  expect(await run('status')).toEqual({
    ok: true,
    blocks: [{ type: 'paragraph', children: [{ type: 'text', text: 'cache is ready.' }] }],
  });
  expect(await run('rename')).toMatchObject({ ok: false, blocks: [{ type: 'paragraph' }] });
});

test('a deleted resource is gone at the partner and kept here for its last bill', async () => {
  const { local, install, provision, member, store } = startAcme();
  const resource = await provision(await install());
  local.state.connections.put({
    id: 'connection',
    resourceId: resource.id,
    projectId: 'prj_shop',
    environments: ['production'],
    isSensitive: false,
  });
  const deleted = await deleteRemoteResource(local, resource, member);
  expect(deleted).toMatchObject({ status: 'uninstalled', deletedAt: local.clock.now() });
  expect(deleted.planUses.at(-1)?.to).toBe(local.clock.now());
  expect(local.state.connections.size).toBe(0);
  expect(store.findResource(resource.installationId, resource.partnerId)).toBeUndefined();
  // A second time, as after an answer that got lost.
  expect(await deleteRemoteResource(local, resource, member)).toEqual(deleted);
});

test('a linked resource is the partner’s to keep', async () => {
  const { local, install, provision, store, calls } = startAcme();
  const owned = await provision(await install());
  const linked = local.state.resources.put({ ...owned, ownership: 'linked' });
  await deleteRemoteResource(local, linked);
  expect(store.findResource(owned.installationId, owned.partnerId)).toBeDefined();
  expect(calls().map(({ operationId }) => operationId)).not.toContain('delete-resource');
});
