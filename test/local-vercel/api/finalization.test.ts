import { finalizeInstallation, getInvoice } from '@openapi-counterpart/vercel/vercel-api/client';
import { expect, test } from 'vitest';
import { day, minute } from '../../../src/local-vercel/domain/time.js';
import { startBilling, type TestBilling } from '../support/billing.js';

const finalize = ({ partner, installation }: TestBilling) =>
  finalizeInstallation(partner, { path: { integrationConfigurationId: installation.id } });

function askForRemoval({ context, installationNow }: TestBilling): void {
  const now = context.clock.now();
  context.state.installations.put({ ...installationNow(), deleteRequestedAt: now });
}

test('it is refused while the customer stays', async () => {
  const billing = await startBilling();
  expect(await finalize(billing)).toMatchObject({
    status: 400,
    error: { error: { message: expect.stringContaining('has not asked to remove') } },
  });
  expect(billing.installationNow().finalizedAt).toBeNull();
});

test('without open invoices the installation is removed at once', async () => {
  const billing = await startBilling();
  askForRemoval(billing);
  expect((await finalize(billing)).status).toBe(204);
  const now = billing.context.clock.now();
  expect(billing.installationNow()).toMatchObject({ finalizedAt: now, deletedAt: now });
});

test('it waits for open invoices, takes no more, and repeats change nothing', async () => {
  const billing = await startBilling();
  askForRemoval(billing);
  await billing.submitted();
  expect((await finalize(billing)).status).toBe(204);
  const before = billing.installationNow();
  await billing.context.jobs.advance(minute);
  expect((await finalize(billing)).status).toBe(204);
  expect(billing.installationNow()).toEqual(before);
  expect(before).toMatchObject({ finalizedAt: expect.any(Number), deletedAt: null });
  const more = await billing.submit({ items: [] });
  expect(more).toMatchObject({
    status: 409,
    error: { error: { message: expect.stringContaining('no more invoices follow') } },
  });
  await billing.context.jobs.advance(day);
  expect(billing.installationNow().deletedAt).not.toBeNull();
});

test('the last invoice finalizes by itself, and the token dies once it is paid', async () => {
  const billing = await startBilling();
  askForRemoval(billing);
  const id = await billing.submitted({ final: true });
  expect(billing.installationNow().finalizedAt).toBe(billing.context.clock.now());
  expect((await billing.read(id)).status).toBe(200);
  await billing.context.jobs.advance(day);
  expect(billing.installationNow().deletedAt).not.toBeNull();
  const { partner, installation } = billing;
  const path = { integrationConfigurationId: installation.id, invoiceId: id };
  expect((await getInvoice(partner, { path })).status).toBe(403);
  expect((await finalize(billing)).status).toBe(403);
});

test('the last test invoice finalizes nothing', async () => {
  const billing = await startBilling();
  askForRemoval(billing);
  await billing.submitted({ final: true, test: { result: 'paid' } });
  expect(billing.installationNow()).toMatchObject({ finalizedAt: null, deletedAt: null });
});
