import { submitBillingData } from '@openapi-counterpart/vercel/vercel-api/client';
import type { SubmitBillingDataRequest } from '@openapi-counterpart/vercel/vercel-api/types';
import { expect, test } from 'vitest';
import { day, hour, toIso } from '../../../src/local-vercel/domain/time.js';
import { startBilling, type TestBilling } from '../support/billing.js';
import { itemWith, useWith } from '../support/invoices.js';

const body: SubmitBillingDataRequest = {
  timestamp: '2026-01-01T00:00:00.000Z',
  eod: '2026-01-02T00:00:00.000Z',
  period: { start: '2026-01-01T00:00:00.000Z', end: '2026-02-01T00:00:00.000Z' },
  billing: [itemWith()],
  usage: [],
};

function report(billing: TestBilling, changes: Partial<SubmitBillingDataRequest> = {}) {
  return submitBillingData(billing.partner, {
    path: { integrationConfigurationId: billing.installation.id },
    body: { ...body, ...changes },
  });
}

function kept({ context }: TestBilling): string[] {
  return context.state.billingData.all().map(({ data }) => data.timestamp);
}

test('the newest report about a day is kept, in any order', async () => {
  const billing = await startBilling();
  for (const minutes of ['10', '30', '20']) {
    const timestamp = `2026-01-01T00:${minutes}:00.000Z`;
    expect((await report(billing, { timestamp })).status).toBe(201);
  }
  expect(kept(billing)).toEqual(['2026-01-01T00:30:00.000Z']);
});

test('of two reports of one time the one sent later is kept', async () => {
  const billing = await startBilling();
  await report(billing);
  await report(billing, { billing: [] });
  expect(billing.context.state.billingData.all()).toMatchObject([{ data: { billing: [] } }]);
});

test('the newer report is the one of the later time, not of the greater text', async () => {
  const billing = await startBilling();
  await report(billing, { timestamp: '2026-01-01T09:00:00.000+02:00' });
  await report(billing, { timestamp: '2026-01-01T08:00:00.000Z' });
  await report(billing, { timestamp: '2026-01-01T08:30:00.000+02:00' });
  expect(kept(billing)).toEqual(['2026-01-01T08:00:00.000Z']);
});

test('each day, period and installation has its own', async () => {
  const billing = await startBilling();
  await report(billing);
  await report(billing, { eod: '2026-01-03T00:00:00.000Z' });
  await report(billing, { period: { ...body.period, end: '2026-01-31T00:00:00.000Z' } });
  await report(billing, { eod: '2026-01-01T12:00:00.000Z' });
  expect(kept(billing)).toHaveLength(3);
});

test('reports do not pile up', async () => {
  const billing = await startBilling();
  const { jobs, clock } = billing.context;
  for (let passed = 0; passed < 450; passed += 1) {
    const now = clock.now();
    const { status } = await report(billing, {
      timestamp: toIso(now),
      eod: toIso(now + day),
      period: { start: toIso(now - hour), end: toIso(now + 30 * day) },
    });
    expect(status).toBe(201);
    await jobs.advance(day);
  }
  expect(kept(billing).length).toBeLessThan(410);
});

test.each<[string, Partial<SubmitBillingDataRequest>, string]>([
  ['a total that is wrong', { billing: [itemWith({ total: '3' })] }, 'price × quantity is 10'],
  ['an old day', { eod: '2025-12-30T00:00:00.000Z' }, 'eod, 2025-12-30'],
  ['an unknown resource', { billing: [itemWith({ resourceId: 'db_9' })] }, '"db_9"'],
])('%s is refused', async (_, changes, message) => {
  const billing = await startBilling();
  const { status, error } = await report(billing, changes);
  expect(status).toBe(400);
  expect(error?.error.message).toContain(message);
  expect(kept(billing)).toEqual([]);
});

test('a plan and a resource that have come since count in the next report', async () => {
  const billing = await startBilling();
  const { resources } = billing.context.state;
  const billed = { billing: [itemWith({ resourceId: 'db_2', billingPlanId: 'later' })] };
  expect((await report(billing, billed)).status).toBe(400);
  const resource = { ...billing.resource, id: 'ir_2', partnerId: 'db_2' };
  resources.put(resource);
  expect((await report(billing, billed)).status).toBe(400);
  resources.put({ ...resource, planUses: [useWith({ planId: 'later' })] });
  expect((await report(billing, billed)).status).toBe(201);
  resources.delete('ir_2');
  expect((await report(billing, billed)).status).toBe(400);
});
