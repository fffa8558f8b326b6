import { getAccountInfo, updateInstallation } from '@openapi-counterpart/vercel/vercel-api/client';
import { expect, test } from 'vitest';
import { createLocalVercel } from '../../../src/local-vercel/local-vercel.js';
import { startTestLocal } from '../support/local.js';

const hour = 3_600_000;

test('a reset leads back to the seed: state, clock, log and fault rules', async () => {
  const { local, installation, partner } = await startTestLocal();
  const before = local.snapshot();
  await local.clock.advance('2h');
  local.faults.add({ operationId: 'get-account-info', status: 500 });
  await updateInstallation(partner, {
    path: { integrationConfigurationId: installation.id },
    body: { status: 'suspended' },
  });
  await local.reset();
  expect(without(local.snapshot(), 'settings')).toEqual(without(before, 'settings'));
  expect(local.clock.now()).toBe(Date.parse('2026-01-01T00:00:00Z'));
  expect(local.exchanges()).toEqual([]);
  expect(local.faults.all()).toEqual([]);
});

test("the partner's addresses outlive a reset", async () => {
  const { local } = await startTestLocal();
  local.setPartner({ partnerUrl: 'http://partner.test' });
  await local.reset();
  expect(local.context.state.integrations.all()).toMatchObject([
    { partnerUrl: 'http://partner.test' },
  ]);
});

test('ids go on after a reset, so that no idempotency key comes twice', async () => {
  const { local } = await startTestLocal();
  const first = local.context.ids.next('x');
  await local.reset();
  expect(local.context.ids.next('x')).not.toBe(first);
});

test('keys that sign tokens outlive a reset, because partners cache them', async () => {
  const { local } = await startTestLocal();
  const keySet = async () =>
    (await local.fetch(new Request('http://localhost/.well-known/jwks'))).text();
  const before = await keySet();
  await local.reset();
  expect(await keySet()).toBe(before);
});

test('a reset waits for work under way, and none of it writes into what comes next', async () => {
  const { local, installation } = await startTestLocal();
  const { jobs, state } = local.context;
  let finish: (() => void) | undefined;
  jobs.on('slow', async () => {
    await new Promise<void>((resolve) => void (finish = resolve));
    state.installations.delete(installation.id);
  });
  jobs.schedule('slow', 0, {});
  await new Promise(setImmediate);
  await new Promise(setImmediate);
  const reset = local.reset();
  finish?.();
  await reset;
  expect(state.installations.get(installation.id)).toBeDefined();
});

test('a snapshot is given back as it was, over JSON too', async () => {
  const { local } = await startTestLocal();
  const snapshot = JSON.parse(JSON.stringify(local.snapshot()));
  await local.applySeed({ teams: [{ slug: 'other' }] });
  await local.restore(snapshot);
  expect(without(local.snapshot(), 'settings')).toEqual(without(snapshot, 'settings'));
});

test('a snapshot of items alone can be restored, and the seed is still what a reset leads to', async () => {
  const { local } = await startTestLocal();
  await local.restore({ ...without(local.snapshot(), 'settings'), teams: [] });
  expect(local.context.state.teams.size).toBe(0);
  await local.reset();
  expect(local.context.state.teams.size).toBe(1);
});

test('a added seed takes the place of all there was, and is what a reset leads back to', async () => {
  const { local } = await startTestLocal();
  await local.applySeed({ teams: [{ slug: 'acme', members: [{ name: 'Ann' }] }] });
  await local.reset();
  const { teams, members, installations } = local.context.state;
  expect(teams.all()).toMatchObject([{ slug: 'acme' }]);
  expect(members.all()).toMatchObject([{ name: 'Ann', role: 'ADMIN' }]);
  expect(installations.size).toBe(1);
});

test('a seed that contradicts itself changes nothing', async () => {
  const { local } = await startTestLocal();
  const before = local.snapshot();
  const seed = { teams: [{ slug: 'acme' }], installations: [{ team: 'acne' }] };
  await expect(local.applySeed(seed)).rejects.toThrow('Did you mean "acme"?');
  expect(local.snapshot()).toEqual(before);
});

test('the clock moves forward, does what falls due, and stands still until it is let go', async () => {
  const { local } = await startTestLocal();
  const done: number[] = [];
  local.context.jobs.on('ring', () => void done.push(local.clock.now()));
  local.context.jobs.schedule('ring', hour, {});
  const start = local.clock.now();
  expect(await local.clock.advance('2h')).toBe(start + 2 * hour);
  expect(done).toEqual([start + hour]);
  await expect(local.clock.advanceTo(start)).rejects.toThrow('only goes forward');
  expect(local.clock.isFrozen).toBe(true);
  local.clock.resume();
  expect(local.clock.isFrozen).toBe(false);
  local.clock.freeze();
  expect(local.clock.isFrozen).toBe(true);
});

test('work that waited for a clock that stood is done once it runs', async () => {
  const { local } = await startTestLocal();
  const rung = new Promise<string>((resolve) =>
    local.context.jobs.on('ring', () => resolve('rung')),
  );
  local.context.jobs.schedule('ring', 5, {});
  local.clock.resume();
  expect(await rung).toBe('rung');
});

test('the environment has what a partner is to be told', async () => {
  const { local, installation } = await startTestLocal();
  const [integration] = local.context.state.integrations.all();
  expect(local.environment()).toMatchObject({
    VERCEL_API_URL: 'http://localhost',
    VERCEL_JWKS_URL: 'http://localhost/.well-known/jwks',
    VERCEL_ISSUER: 'https://marketplace.vercel.com',
    INTEGRATION_CLIENT_ID: integration?.id,
    INTEGRATION_CLIENT_SECRET: integration?.clientSecret,
    VERCEL_INSTALLATION_ID: installation.id,
  });
});

test('several are apart from each other', async () => {
  const [one, other] = await Promise.all([createLocalVercel(), createLocalVercel()]);
  await one.applySeed({ teams: [{ slug: 'one' }] });
  expect(other.context.state.teams.all()).toMatchObject([{ slug: 'local-team' }]);
  expect(one.environment()['INTEGRATION_CLIENT_SECRET']).not.toBe(
    other.environment()['INTEGRATION_CLIENT_SECRET'],
  );
});

test('a call and its answer are logged with the token masked', async () => {
  const { local, installation, partner } = await startTestLocal();
  await getAccountInfo(partner, { path: { integrationConfigurationId: installation.id } });
  const [exchange] = local.exchanges();
  expect(exchange?.request.headers['authorization']).toMatch(/^Bearer \w{4}…\(24\)$/);
});

function without(snapshot: Readonly<Record<string, unknown>>, name: string) {
  const { [name]: _, ...others } = snapshot;
  return others;
}
