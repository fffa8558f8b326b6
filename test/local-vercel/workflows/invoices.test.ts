import { describe, expect, test } from 'vitest';
import { payInvoice } from '../../../src/local-vercel/workflows/invoices.js';
import {
  chargeAttempts,
  chargeDelay,
  retryDelay,
} from '../../../src/local-vercel/domain/invoice-states.js';
import { day, hour, minute, toIso } from '../../../src/local-vercel/domain/time.js';
import { startBilling, type TestBilling } from '../support/billing.js';
import { itemWith } from '../support/invoices.js';

async function stateOf({ read }: TestBilling, id: string): Promise<string | undefined> {
  return (await read(id)).data?.state;
}

test('an invoice is sent, charged and paid', async () => {
  const billing = await startBilling();
  const { context, submitted, read, webhooks } = billing;
  const id = await submitted({ externalId: 'a-1' });
  expect([await stateOf(billing, id), webhooks()]).toEqual(['pending', ['invoice.created']]);
  await context.jobs.advance(minute);
  expect(await stateOf(billing, id)).toBe('invoiced');
  await context.jobs.advance(hour - 1);
  expect(await stateOf(billing, id)).toBe('invoiced');
  await context.jobs.advance(1);
  expect((await read(id)).data).toMatchObject({
    state: 'paid',
    paidAt: '2026-01-01T01:01:00.000Z',
    updated: '2026-01-01T01:01:00.000Z',
  });
  await context.jobs.advance(30 * day);
  expect(await stateOf(billing, id)).toBe('paid');
  expect(webhooks()).toEqual(['invoice.created', 'invoice.paid']);
  expect(billing.payload('marketplace.invoice.paid')).toEqual({
    team: { id: billing.installation.teamId },
    configuration: { id: billing.installation.id },
    installationId: billing.installation.id,
    invoiceId: id,
    externalInvoiceId: 'a-1',
    period: { start: '2026-01-01T00:00:00.000Z', end: '2026-02-01T00:00:00.000Z' },
    invoiceDate: '2026-01-01T00:00:00.000Z',
    invoiceTotal: '10.00',
  });
});

test('an invoice of a later date waits for it', async () => {
  const billing = await startBilling();
  const { context, submitted } = billing;
  const id = await submitted({ invoiceDate: '2026-01-05T00:00:00.000Z' });
  await context.jobs.advance(minute);
  expect(await stateOf(billing, id)).toBe('scheduled');
  await context.jobs.advance(4 * day - minute - 1);
  expect(await stateOf(billing, id)).toBe('scheduled');
  await context.jobs.advance(1);
  expect(await stateOf(billing, id)).toBe('invoiced');
  await context.jobs.advance(hour);
  expect(await stateOf(billing, id)).toBe('paid');
});

describe('an invoice that cannot be charged', () => {
  test.each(['declined', 'missing', 'blocked'] as const)(
    'as the payment method is %s is tried nine times in 15 days, then overdue',
    async (payment) => {
      const billing = await startBilling();
      const { context, submitted, webhooks, setPayment } = billing;
      setPayment(payment);
      const id = await submitted();
      await context.jobs.advance(minute + chargeDelay);
      const counts: number[] = [];
      for (let attempt = 1; attempt <= chargeAttempts; attempt += 1) {
        counts.push(webhooks().filter((type) => type === 'invoice.notpaid').length);
        expect(await stateOf(billing, id)).toBe('notpaid');
        if (attempt < chargeAttempts) await context.jobs.advance(retryDelay);
      }
      expect(counts).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
      await context.jobs.advance(15 * day);
      expect(await stateOf(billing, id)).toBe('overdue');
      expect(webhooks()).toEqual([
        'invoice.created',
        ...counts.map(() => 'invoice.notpaid'),
        'invoice.overdue',
      ]);
    },
  );

  test('is overdue 15 days after it was sent', async () => {
    const billing = await startBilling();
    billing.setPayment('declined');
    const id = await billing.submitted();
    await billing.context.jobs.advance(minute + 15 * day - 1);
    expect(await stateOf(billing, id)).toBe('notpaid');
    await billing.context.jobs.advance(1);
    expect(await stateOf(billing, id)).toBe('overdue');
  });

  test('is paid when a later attempt succeeds', async () => {
    const billing = await startBilling();
    billing.setPayment('declined');
    const id = await billing.submitted();
    await billing.context.jobs.advance(2 * hour);
    billing.setPayment('valid');
    await billing.context.jobs.advance(20 * day);
    expect(await stateOf(billing, id)).toBe('paid');
    expect(billing.webhooks()).toEqual(['invoice.created', 'invoice.notpaid', 'invoice.paid']);
  });

  test.each([
    ['sent', minute, 'invoiced'],
    ['not paid', 2 * hour, 'notpaid'],
    ['overdue', 20 * day, 'overdue'],
  ])('can be paid by hand once it is %s', async (_, wait, state) => {
    const billing = await startBilling();
    billing.setPayment('declined');
    const id = await billing.submitted();
    await billing.context.jobs.advance(wait);
    expect(await stateOf(billing, id)).toBe(state);
    expect(payInvoice(billing.context, id)).toMatchObject({ state: 'paid' });
    const before = billing.webhooks();
    await billing.context.jobs.advance(30 * day);
    expect(await stateOf(billing, id)).toBe('paid');
    expect(billing.webhooks()).toEqual(before);
    expect(before.at(-1)).toBe('invoice.paid');
  });
});

test('only what was sent and is not paid can be paid by hand', async () => {
  const { context, submitted } = await startBilling();
  const live = await submitted();
  const tried = await submitted({ test: { result: 'notpaid' }, items: [] });
  expect(() => payInvoice(context, live)).toThrow('is pending; only one that is invoiced');
  expect(() => payInvoice(context, tried)).toThrow('is a test');
  expect(() => payInvoice(context, 'mi_none')).toThrow('There is no invoice "mi_none".');
});

test('less than fifty cents are never sent', async () => {
  const billing = await startBilling();
  const id = await billing.submitted({ items: [itemWith({ price: '0.49', total: '0.49' })] });
  await billing.context.jobs.advance(60 * day);
  expect(await stateOf(billing, id)).toBe('pending');
  expect(billing.webhooks()).toEqual([]);
});

test('fifty cents are sent', async () => {
  const billing = await startBilling();
  const id = await billing.submitted({ items: [itemWith({ price: '0.50', total: '0.50' })] });
  await billing.context.jobs.advance(day);
  expect(await stateOf(billing, id)).toBe('paid');
});

describe('a refund', () => {
  test.each([
    ['paid', 'valid', day],
    ['notpaid', 'declined', 2 * hour],
    ['overdue', 'declined', 20 * day],
  ] as const)('of an invoice that is %s is given after a while', async (state, payment, wait) => {
    const billing = await startBilling();
    billing.setPayment(payment);
    const id = await billing.submitted();
    await billing.context.jobs.advance(wait);
    expect(await stateOf(billing, id)).toBe(state);
    await billing.refund(id, '4.00');
    expect(await stateOf(billing, id)).toBe('refund_requested');
    expect(billing.webhooks()).not.toContain('invoice.refunded');
    await billing.context.jobs.advance(minute);
    expect(await stateOf(billing, id)).toBe('refunded');
    expect(billing.payload('marketplace.invoice.refunded')).toMatchObject({
      invoiceId: id,
      externalInvoiceId: null,
      amount: '4.00',
      reason: 'It was down.',
    });
    const before = billing.webhooks();
    await billing.context.jobs.advance(60 * day);
    expect(billing.webhooks()).toEqual(before);
  });

  test.each([
    ['pending', 0],
    ['scheduled', minute],
    ['invoiced', 5 * day],
  ])('of an invoice that is %s cancels it', async (state, wait) => {
    const billing = await startBilling();
    const invoiceDate =
      state === 'pending' ? '2026-01-01T00:00:00.000Z' : '2026-01-06T00:00:00.000Z';
    const id = await billing.submitted({ invoiceDate });
    await billing.context.jobs.advance(wait);
    expect(await stateOf(billing, id)).toBe(state);
    await billing.refund(id, '10.00');
    await billing.context.jobs.advance(60 * day);
    const { data } = await billing.read(id);
    expect(data).toMatchObject({ state: 'refunded', refundTotal: '10.00' });
    expect(data).not.toHaveProperty('paidAt');
    expect(billing.webhooks()).toEqual(['invoice.created', 'invoice.refunded']);
  });

  test('of a test is not told to the partner', async () => {
    const billing = await startBilling();
    const id = await billing.submitted({ test: { result: 'paid' } });
    await billing.refund(id, '1.00');
    await billing.context.jobs.advance(day);
    expect(await stateOf(billing, id)).toBe('refunded');
    expect(billing.webhooks()).toEqual([]);
  });
});

test('work that is done twice changes nothing', async () => {
  const billing = await startBilling();
  billing.setPayment('declined');
  const id = await billing.submitted();
  const { jobs } = billing.context;
  jobs.schedule('invoice.issue', 2 * minute, { invoiceId: id });
  jobs.schedule('invoice.charge', 2 * hour, { invoiceId: id, attempt: 0 });
  jobs.schedule('invoice.refund', 3 * hour, { invoiceId: id });
  jobs.schedule('invoice.expire', 16 * day, { invoiceId: id });
  await jobs.advance(20 * day);
  expect(billing.webhooks()).toEqual([
    'invoice.created',
    ...Array.from({ length: chargeAttempts }, () => 'invoice.notpaid'),
    'invoice.overdue',
  ]);
});

test('in any order of events each step is told once, and no more than the total is refunded', async () => {
  const billing = await startBilling();
  const { context, submit, refund, setPayment } = billing;
  let random = 7;
  const below = (limit: number): number => (random = (random * 48_271) % 2_147_483_647) % limit;
  for (let round = 0; round < 60; round += 1) {
    const now = context.clock.now();
    setPayment(below(3) === 0 ? 'valid' : 'declined');
    await submit({
      period: { start: toIso(now), end: toIso(now + 30 * day) },
      invoiceDate: toIso(now + below(5) * day),
    });
    for (const { id } of context.state.invoices.all()) {
      if (below(20) === 0) await refund(id, '6.00');
    }
    await context.jobs.advance(1 + below(3 * day));
  }
  setPayment('valid');
  await context.jobs.advance(40 * day);
  const seen = new Set<string>();
  for (const invoice of context.state.invoices.all()) {
    const told = toldOf(billing, invoice.id);
    seen.add(told.join(' '));
    expect(['paid', 'overdue', 'refunded']).toContain(invoice.state);
    expect(told.filter((type) => type === 'notpaid')).toHaveLength(invoice.failedCharges);
    expect(told.filter((type) => type === 'created')).toHaveLength(1);
    expect(told.filter((type) => type === 'paid')).toHaveLength(invoice.paidAt === null ? 0 : 1);
    expect(told.filter((type) => type === 'refunded')).toHaveLength(invoice.refunds.length);
    expect(invoice.refunds.length).toBeLessThanOrEqual(1);
  }
  expect(context.state.invoices.size).toBe(60);
  // Otherwise the walk has met too little.
  expect(seen.size).toBeGreaterThan(8);
});

/** The steps of an invoice that the partner heard of, oldest first. */
function toldOf({ context }: TestBilling, id: string): string[] {
  return context.state.deliveries
    .all()
    .filter(({ body }) => body.includes(id))
    .map(({ type }) => type.replace('marketplace.invoice.', ''));
}
