import {
  getAccountInfo,
  getMember,
  updateInstallation,
} from '@openapi-counterpart/vercel/vercel-api/client';
import type { UpdateInstallationRequest } from '@openapi-counterpart/vercel/vercel-api/types';
import { describe, expect, test } from 'vitest';
import type { Installation } from '../../../src/local-vercel/state/entities.js';
import { startTestLocal, type TestLocal } from '../support/local.js';

const plan = { id: 'pro', type: 'subscription', name: 'Pro' } as const;
const notification = { level: 'error', title: 'Suspended' } as const;

const pathOf = ({ installation }: TestLocal) => ({ integrationConfigurationId: installation.id });

function current({ local, installation }: TestLocal): Installation {
  return local.context.state.installations.get(installation.id) ?? installation;
}

async function update(tested: TestLocal, body: UpdateInstallationRequest): Promise<number> {
  return (await updateInstallation(tested.partner, { path: pathOf(tested), body })).status;
}

describe('an installation that the partner changes', () => {
  test.each<[string, UpdateInstallationRequest, Partial<Installation>]>([
    ['status', { status: 'suspended' }, { status: 'suspended' }],
    ['externalId', { externalId: 'acct_1' }, { externalId: 'acct_1' }],
    ['notification', { notification }, { notification }],
    [
      'billingPlan',
      { billingPlan: plan },
      {
        billingPlan: {
          ...plan,
          scope: 'installation',
          description: 'Pro',
          paymentMethodRequired: true,
        },
      },
    ],
    ['nothing', {}, {}],
  ])('has only its %s changed', async (_, body, changed) => {
    const tested = await startTestLocal();
    const before = current(tested);
    expect(await update(tested, body)).toBe(204);
    const { updatedAt, planUses, ...after } = current(tested);
    const { updatedAt: _at, planUses: _uses, ...expected } = { ...before, ...changed };
    expect(after).toEqual(expected);
    expect(planUses).toHaveLength(body.billingPlan === undefined ? 0 : 1);
    expect(updatedAt).toBe(tested.local.context.clock.now());
  });

  test('without a body nothing changes', async () => {
    const tested = await startTestLocal();
    const before = current(tested);
    const { status } = await updateInstallation(tested.partner, { path: pathOf(tested) });
    expect(status).toBe(204);
    expect(current(tested)).toEqual(before);
  });

  test('null takes the notification away', async () => {
    const tested = await startTestLocal();
    await update(tested, { notification });
    await update(tested, { status: 'resumed' });
    expect(current(tested).notification).toEqual(notification);
    await update(tested, { notification: null });
    expect(current(tested).notification).toBeNull();
  });

  test('another plan ends the use of the one before', async () => {
    const tested = await startTestLocal();
    const { clock, jobs } = tested.local.context;
    const start = clock.now();
    await update(tested, { billingPlan: plan });
    await jobs.advance(1000);
    await update(tested, { billingPlan: { ...plan, cost: '$20.00/month' } });
    await update(tested, { billingPlan: { ...plan, id: 'max' } });
    expect(current(tested).planUses).toEqual([
      { planId: 'pro', type: 'subscription', from: start, to: start + 1000 },
      { planId: 'max', type: 'subscription', from: start + 1000, to: null },
    ]);
  });

  test('a plan is refused where the integration has none for installations', async () => {
    const tested = await startTestLocal();
    const { integrations } = tested.local.context.state;
    const integration = integrations.get(tested.installation.integrationId);
    if (integration) integrations.put({ ...integration, hasInstallationBilling: false });
    expect(await update(tested, { status: 'error', billingPlan: plan })).toBe(400);
    expect(current(tested).status).toBe('ready');
  });

  test.each([
    ['a member', 'admin'],
    ['another installation', 'partner'],
  ] as const)('%s may not change it', async (_, caller) => {
    const tested = await startTestLocal();
    const { status } = await updateInstallation(tested[caller], {
      path: { integrationConfigurationId: caller === 'admin' ? tested.installation.id : 'icfg_2' },
      body: { status: 'error' },
    });
    expect(status).toBe(403);
  });
});

describe('the account', () => {
  test('is the team, with the contact and the page of the installation', async () => {
    const tested = await startTestLocal();
    const { data } = await getAccountInfo(tested.partner, { path: pathOf(tested) });
    expect(data).toEqual({
      name: 'Local Team',
      url: `https://vercel.com/local-team/~/integrations/local-integration/${tested.installation.id}`,
      contact: expect.objectContaining({ email: expect.stringContaining('@') }),
    });
  });

  test('may have no contact', async () => {
    const tested = await startTestLocal();
    const { teams } = tested.local.context.state;
    const team = teams.get(tested.installation.teamId);
    if (team) teams.put({ ...team, contact: null });
    const { data } = await getAccountInfo(tested.partner, { path: pathOf(tested) });
    expect(data?.contact).toBeNull();
  });
});

describe('a member', () => {
  test.each(['ADMIN', 'USER'] as const)('with the role %s', async (role) => {
    const tested = await startTestLocal();
    const member = tested.local.context.state.members.all().find((known) => known.role === role);
    const memberId = member?.id ?? '';
    const { data } = await getMember(tested.partner, { path: { ...pathOf(tested), memberId } });
    expect(data).toEqual({
      id: memberId,
      role,
      globalUserId: member?.globalUserId,
      userEmail: member?.email,
    });
  });

  test('of another team is not found', async () => {
    const tested = await startTestLocal();
    const { members } = tested.local.context.state;
    const [known] = members.all();
    if (known) members.put({ ...known, id: 'a1', teamId: 'team_2' });
    for (const memberId of ['a1', 'a2']) {
      const { status } = await getMember(tested.partner, { path: { ...pathOf(tested), memberId } });
      expect(status).toBe(404);
    }
  });
});
