import { submitInvoice } from '@openapi-counterpart/vercel/vercel-api/client';
import type { SubmitInvoiceRequest } from '@openapi-counterpart/vercel/vercel-api/types';
import { describe, expect, test } from 'vitest';
import { day } from '../../../src/local-vercel/domain/time.js';
import { startBilling } from '../support/billing.js';
import { itemWith, requestWith } from '../support/invoices.js';

const february = { start: '2026-02-01T00:00:00.000Z', end: '2026-03-01T00:00:00.000Z' };
const discount = { billingPlanId: 'pro', resourceId: 'db_1', name: 'Welcome', amount: '0.30' };

describe('a submitted invoice', () => {
  test('is read as it was sent, with what Vercel adds', async () => {
    const { submitted, read } = await startBilling();
    const body = { externalId: 'a-1', memo: 'Thank you.', discounts: [discount] };
    const id = await submitted(body);
    expect((await read(id)).data).toEqual({
      ...requestWith(body),
      invoiceId: id,
      invoiceNumber: 'INV-000001',
      state: 'pending',
      total: '9.70',
      test: false,
      created: '2026-01-01T00:00:00.000Z',
      updated: '2026-01-01T00:00:00.000Z',
    });
  });

  test.each<[string, Partial<SubmitInvoiceRequest>, number, string]>([
    ['an invalid one', { items: [itemWith({ total: '3.00' })] }, 400, 'price × quantity is 10'],
    ['a second for the period', {}, 409, 'was billed for this period'],
    [
      'a second external id',
      { externalId: 'a-1', period: february, invoiceDate: february.start },
      409,
      'externalId, "a-1"',
    ],
    [
      'one that is invalid and a second',
      { items: [itemWith({ total: '3.00' })], externalId: 'a-1' },
      400,
      'externalId, "a-1"',
    ],
    ['the last while no removal was requested', { final: true }, 400, 'final is only'],
  ])('%s is refused', async (_, changes, status, message) => {
    const { submit, submitted, context } = await startBilling();
    await submitted({ externalId: 'a-1' });
    const { ok, status: given, error } = await submit(changes);
    expect([ok, given]).toEqual([false, status]);
    expect(error?.error.message).toContain(message);
    expect(context.state.invoices.size).toBe(1);
  });

  test('may bill the next period, and again what was cancelled', async () => {
    const { submitted, submit, refund } = await startBilling();
    const first = await submitted();
    const next = { period: february, invoiceDate: february.start };
    expect((await submit(next)).status).toBe(200);
    await refund(first, '10.00');
    expect((await submit()).status).toBe(200);
    expect((await submit()).status).toBe(409);
  });

  test('says all that is wrong', async () => {
    const { submit } = await startBilling();
    const { error } = await submit({
      invoiceDate: february.end,
      items: [itemWith({ resourceId: 'db_9' })],
    });
    expect(error?.error).toMatchObject({
      code: 'bad_request',
      message: expect.stringMatching(/^invoiceDate.*items\[0\]\.resourceId/),
    });
  });

  test('keeps to the time of a resource that is gone', async () => {
    const { context, resource, submitted, submit } = await startBilling();
    await context.jobs.advance(3 * day);
    const now = context.clock.now();
    const [use] = resource.planUses;
    if (use === undefined) throw new Error('It has a plan.');
    context.state.resources.put({ ...resource, deletedAt: now, planUses: [{ ...use, to: now }] });
    await submitted();
    expect(await submit({ period: february, invoiceDate: february.start })).toMatchObject({
      status: 400,
    });
  });
});

describe('a test', () => {
  test.each([
    [{}, 'paid'],
    [{ result: 'paid' }, 'paid'],
    [{ result: 'notpaid' }, 'notpaid'],
    [{ result: 'overdue' }, 'overdue'],
    [{ result: 'overdue', validate: true }, 'overdue'],
    [{ result: 'notpaid', validate: false }, 'notpaid'],
  ] as const)('%o ends as %s, without a webhook', async (given, state) => {
    const { submitted, read, webhooks, context } = await startBilling();
    const id = await submitted({ test: given });
    await context.jobs.advance(30 * day);
    expect((await read(id)).data).toMatchObject({ state, test: true });
    expect(webhooks()).toEqual([]);
  });

  test.each([[{}], [{ validate: true }], [{ validate: true, result: 'paid' as const }]])(
    '%o with faults is not kept',
    async (given) => {
      const { submit, context } = await startBilling();
      const items = [itemWith({ total: '3.00', resourceId: 'db_9' })];
      expect((await submit({ test: given, items, final: true })).data).toEqual({
        test: true,
        validationErrors: [
          expect.stringContaining('final'),
          expect.stringContaining('db_9'),
          expect.stringContaining('price × quantity'),
        ],
      });
      expect(context.state.invoices.size).toBe(0);
    },
  );

  test('that is not checked may be anything', async () => {
    const { submitted, read } = await startBilling();
    const id = await submitted({
      test: { validate: false },
      items: [itemWith({ total: '0.123', resourceId: 'db_9' })],
      discounts: [{ ...discount, amount: '5' }],
      invoiceDate: february.end,
    });
    expect((await read(id)).data).toMatchObject({ state: 'paid', total: '0.00', test: true });
  });

  test('neither blocks a live invoice nor another test, and is blocked by a live one', async () => {
    const { submitted, submit } = await startBilling();
    await submitted({ test: { validate: true }, externalId: 'a-1' });
    await submitted({ test: { validate: true }, externalId: 'a-1' });
    await submitted({ externalId: 'a-1' });
    const { data } = await submit({ test: { validate: true }, externalId: 'a-1' });
    expect(data).toMatchObject({ test: true, validationErrors: { length: 2 } });
  });
});

describe('an invoice', () => {
  test('that is not known is not found', async () => {
    const { read, refund } = await startBilling();
    expect(await read('mi_none')).toMatchObject({ status: 404 });
    expect(await refund('mi_none', '1.00')).toMatchObject({ status: 404 });
  });

  test('of another installation is not found', async () => {
    const { context, submitted, read, refund } = await startBilling();
    const id = await submitted();
    const invoice = context.state.invoices.get(id);
    if (invoice === undefined) throw new Error('It was kept.');
    context.state.invoices.put({ ...invoice, installationId: 'icfg_other' });
    expect(await read(id)).toMatchObject({ status: 404 });
    expect(await refund(id, '1.00')).toMatchObject({ status: 404 });
  });

  test('is for the installation alone', async () => {
    const { admin, partner, installation } = await startBilling();
    const path = { integrationConfigurationId: installation.id };
    const asMember = await submitInvoice(admin, { path, body: requestWith() });
    expect(asMember).toMatchObject({ status: 403 });
    const elsewhere = { integrationConfigurationId: 'icfg_other' };
    const asOther = await submitInvoice(partner, { path: elsewhere, body: requestWith() });
    expect(asOther).toMatchObject({ status: 403 });
  });
});

describe('a refund', () => {
  test.each([
    ['10.01', 400],
    ['0', 400],
    ['1.001', 400],
    ['10.00', 204],
    ['0.01', 204],
  ])('of %s of 10 dollars is answered with %d', async (total, status) => {
    const { context, submitted, refund } = await startBilling();
    const id = await submitted();
    await context.jobs.advance(day);
    expect((await refund(id, total)).status).toBe(status);
  });

  test('waits for the one before', async () => {
    const { context, submitted, refund, read } = await startBilling();
    const id = await submitted();
    await context.jobs.advance(day);
    expect((await refund(id, '4.00')).status).toBe(204);
    expect((await refund(id, '4.00')).status).toBe(409);
    await context.jobs.advance(day);
    expect((await refund(id, '6.01')).status).toBe(400);
    expect((await refund(id, '6.00')).status).toBe(204);
    await context.jobs.advance(day);
    expect((await refund(id, '0.01')).status).toBe(400);
    expect((await read(id)).data).toMatchObject({
      state: 'refunded',
      refundTotal: '10.00',
      refundReason: 'It was down.',
      paidAt: '2026-01-01T01:01:00.000Z',
      refundedAt: '2026-01-03T00:01:00.000Z',
    });
  });

  test('of a cancelled invoice is a conflict', async () => {
    const { submitted, refund } = await startBilling();
    const id = await submitted();
    expect((await refund(id, '4.00')).status).toBe(204);
    expect((await refund(id, '4.00')).status).toBe(409);
  });

  test('is up to the support once the installation is finalized', async () => {
    const { context, submitted, refund, installationNow } = await startBilling();
    const id = await submitted();
    const now = context.clock.now();
    context.state.installations.put({
      ...installationNow(),
      deleteRequestedAt: now,
      finalizedAt: now,
    });
    expect((await refund(id, '4.00')).status).toBe(409);
  });
});
