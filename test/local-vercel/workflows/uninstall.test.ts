import { finalizeInstallation } from '@openapi-counterpart/vercel/vercel-api/client';
import { describe, expect, test } from 'vitest';
import { payInvoice } from '../../../src/local-vercel/workflows/invoices.js';
import { PartnerError } from '../../../src/local-vercel/workflows/partner-error.js';
import { uninstall } from '../../../src/local-vercel/workflows/uninstall.js';
import { day, hour, minute } from '../../../src/local-vercel/domain/time.js';
import type { Installation, Member } from '../../../src/local-vercel/state/entities.js';
import { startAcme } from '../support/acme.js';
import { startBilling, type TestBilling } from '../support/billing.js';

/** A partner that answers delete-installation so. */
const answering = (status: number, body?: unknown) => (): Promise<Response> =>
  Promise.resolve(
    body === undefined ? new Response(null, { status }) : Response.json(body, { status }),
  );

const leave = ({ context, installation }: TestBilling): Promise<Installation> =>
  uninstall(context, { installation, member: memberOf(context.state) });

function memberOf(state: TestBilling['context']['state']): Member {
  const [member] = state.members.all();
  if (member === undefined) throw new Error('The default seed has a member.');
  return member;
}

describe('a partner that has finalized', () => {
  test('has the installation removed at once, with all it holds', async () => {
    const billing = await startBilling(answering(200, { finalized: true }));
    const { context, resource, installation } = billing;
    const { state } = context;
    const [project] = state.projects.all();
    state.connections.put({
      id: 'conn_1',
      resourceId: resource.id,
      projectId: project?.id ?? '',
      environments: ['production'],
      isSensitive: false,
    });
    state.autoTopUps.put({
      id: 'topup_1',
      installationId: installation.id,
      resourceId: null,
      thresholdInCents: 1,
      amountInCents: 1,
      planId: 'credits',
    });
    state.refreshTokens.put({
      id: 'refresh',
      integrationId: installation.integrationId,
      installationId: installation.id,
      memberId: memberOf(state).id,
    });
    const now = context.clock.now();
    expect(await leave(billing)).toMatchObject({
      status: 'uninstalled',
      deleteRequestedAt: now,
      finalizedAt: now,
      deletedAt: now,
    });
    expect(state.resources.get(resource.id)).toMatchObject({
      status: 'uninstalled',
      deletedAt: now,
      planUses: [{ to: now }],
    });
    expect([state.connections.size, state.autoTopUps.size, state.refreshTokens.size]).toEqual([
      0, 0, 0,
    ]);
    expect(billing.webhooks()).toContain('integration-configuration.removed');
    expect(billing.payload('integration-configuration.removed')).toEqual({
      user: { id: memberOf(state).id },
      team: { id: installation.teamId },
      configuration: {
        id: installation.id,
        projectSelection: 'all',
        projects: [project?.id],
      },
      installationId: installation.id,
    });
    expect((await billing.submit()).status).toBe(403);
  });

  test.each([
    ['paid', 'valid', ({ context }: TestBilling) => context.jobs.advance(2 * hour)],
    [
      'paid by hand after 40 days',
      'declined',
      async ({ context }: TestBilling, id: string) => {
        await context.jobs.advance(40 * day);
        payInvoice(context, id);
      },
    ],
  ] as const)('waits until the open invoice is %s', async (_, payment, settle) => {
    const billing = await startBilling(answering(200, { finalized: true }));
    billing.setPayment(payment);
    const id = await billing.submitted();
    expect((await leave(billing)).deletedAt).toBeNull();
    await settle(billing, id);
    expect(billing.installationNow().deletedAt).toBe(billing.installationNow().updatedAt);
    expect(billing.webhooks().slice(-2)).toEqual([
      'invoice.paid',
      'integration-configuration.removed',
    ]);
  });

  test('is one that does not know the installation', async () => {
    const billing = await startBilling(
      answering(404, { error: { code: 'not_found', message: 'Never heard of it.' } }),
    );
    expect((await leave(billing)).deletedAt).not.toBeNull();
  });
});

describe('a partner that has not finalized', () => {
  const partners = [
    ['204', answering(204)],
    ['200 without a word', answering(200, {})],
    ['200 that says no', answering(200, { finalized: false })],
  ] as const;

  test.each(partners)('%s: last invoices may come for a day', async (_, partner) => {
    const billing = await startBilling(partner);
    expect(await leave(billing)).toMatchObject({ finalizedAt: null, deletedAt: null });
    await billing.context.jobs.advance(day - 1);
    expect(billing.installationNow().deletedAt).toBeNull();
    await billing.context.jobs.advance(1);
    expect(billing.installationNow().deletedAt).toBe(billing.context.clock.now());
  });

  test('has a day more with each invoice', async () => {
    const billing = await startBilling(answering(204));
    await leave(billing);
    await billing.context.jobs.advance(20 * hour);
    await billing.submitted();
    await billing.context.jobs.advance(day - 1);
    expect(billing.installationNow().deletedAt).toBeNull();
    await billing.context.jobs.advance(1);
    expect(billing.installationNow().deletedAt).toBe(billing.context.clock.now());
  });

  test('has no more time with a test', async () => {
    const billing = await startBilling(answering(204));
    await leave(billing);
    await billing.context.jobs.advance(20 * hour);
    await billing.submitted({ test: {} });
    await billing.context.jobs.advance(4 * hour);
    expect(billing.installationNow().deletedAt).not.toBeNull();
  });

  test('is kept by an open invoice beyond the day', async () => {
    const billing = await startBilling(answering(204));
    billing.setPayment('declined');
    const id = await billing.submitted();
    await leave(billing);
    await billing.context.jobs.advance(30 * day);
    expect(billing.installationNow().deletedAt).toBeNull();
    payInvoice(billing.context, id);
    expect(billing.installationNow().deletedAt).toBe(billing.context.clock.now());
  });

  test('is free when the open invoice is taken back', async () => {
    const billing = await startBilling(answering(204));
    await leave(billing);
    const id = await billing.submitted();
    await billing.refund(id, '10.00');
    await billing.context.jobs.advance(day);
    expect(billing.installationNow().deletedAt).not.toBeNull();
  });
});

test.each([
  ['refuses', answering(409, { error: { code: 'conflict', message: 'There is a claim.' } })],
  ['says what is not described', answering(200, { finalized: 'yes' })],
])('a partner that %s keeps the installation as it was', async (_, partner) => {
  const billing = await startBilling(partner);
  await expect(leave(billing)).rejects.toThrow(PartnerError);
  await billing.context.jobs.advance(3 * day);
  expect(billing.installationNow()).toMatchObject({
    status: 'ready',
    deleteRequestedAt: null,
    finalizedAt: null,
    deletedAt: null,
  });
  expect(billing.webhooks()).toEqual([]);
});

describe('while it is told, the partner', () => {
  test('can send the last invoice', async () => {
    const billing = await startBilling(async () => {
      expect((await billing.submit({ final: true })).status).toBe(200);
      return answering(200, { finalized: true })();
    });
    expect(await leave(billing)).toMatchObject({ deletedAt: null });
    await billing.context.jobs.advance(2 * hour);
    expect(billing.installationNow().deletedAt).not.toBeNull();
  });

  test('can finalize', async () => {
    const billing = await startBilling(async () => {
      const path = { integrationConfigurationId: billing.installation.id };
      expect((await finalizeInstallation(billing.partner, { path })).status).toBe(204);
      return answering(204)();
    });
    const now = billing.context.clock.now();
    expect(await leave(billing)).toMatchObject({ finalizedAt: now, deletedAt: now });
    expect(billing.webhooks()).toEqual(['integration-configuration.removed']);
  });
});

test('the customer can ask again after a refusal, and last invoices have their day', async () => {
  let isWilling = false;
  const billing = await startBilling(() =>
    isWilling
      ? answering(204)()
      : answering(409, { error: { code: 'conflict', message: 'Not now.' } })(),
  );
  await expect(leave(billing)).rejects.toThrow('Not now.');
  await billing.context.jobs.advance(20 * hour);
  isWilling = true;
  await leave(billing);
  await billing.context.jobs.advance(day - 1);
  expect(billing.installationNow().deletedAt).toBeNull();
  await billing.context.jobs.advance(1);
  expect(billing.installationNow().deletedAt).not.toBeNull();
});

test('the partner is told once, with the first request', async () => {
  let calls = 0;
  const billing = await startBilling(() => {
    calls += 1;
    return answering(204)();
  });
  const first = await leave(billing);
  await billing.context.jobs.advance(minute);
  expect(await leave(billing)).toEqual(first);
  expect(calls).toBe(1);
});

test.each([
  ['redis-hobby', true],
  ['redis-pro', false],
])('the example partner ends with the plan %s, finalized: %s', async (billingPlanId, isDone) => {
  const acme = startAcme();
  const installation = await acme.install();
  await acme.provision(installation, { billingPlanId });
  await uninstall(acme.local, { installation, member: acme.member, reason: 'user' });
  const now = acme.local.state.installations.get(installation.id);
  expect(now?.deletedAt !== null).toBe(isDone);
  expect(acme.store.wasRemoved(installation.id)).toBe(true);
  await acme.local.jobs.advance(day);
  expect(acme.local.state.installations.get(installation.id)?.deletedAt).not.toBeNull();
  expect(acme.calls().at(-1)).toMatchObject({ operationId: 'delete-installation' });
});

test('the account itself goes with a token of the system', async () => {
  const acme = startAcme();
  const installation = await acme.install();
  await uninstall(acme.local, { installation, member: null });
  expect(acme.local.state.installations.get(installation.id)?.deletedAt).not.toBeNull();
  expect(acme.calls().at(-1)?.request.headers).toMatchObject({ 'x-vercel-auth': 'system' });
});
