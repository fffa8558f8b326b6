import type { SubmitInvoiceRequest } from '@openapi-counterpart/vercel/vercel-api/types';
import { describe, expect, test } from 'vitest';
import {
  checkInvoice,
  type InvoiceContext,
} from '../../../src/local-vercel/domain/invoice-checks.js';
import type { Installation, PlanUse } from '../../../src/local-vercel/state/entities.js';
import { installationWith } from '../support/installation.js';
import {
  invoiceWith,
  itemWith,
  itemWithoutResource,
  january,
  requestWith,
  useWith,
} from '../support/invoices.js';

interface Setting {
  readonly installation?: Partial<Installation>;
  readonly ofInstallation?: readonly PlanUse[];
  readonly ofResource?: readonly PlanUse[];
  readonly billed?: boolean;
  readonly externalId?: string;
}

function contextWith(setting: Setting): InvoiceContext {
  const billed = invoiceWith({ id: 'mi_billed' });
  return {
    installation: installationWith(setting.installation),
    history: {
      installationId: 'icfg_1',
      ofInstallation: setting.ofInstallation ?? [useWith({ planId: 'team' })],
      ofAnyResource: () => setting.ofResource ?? [useWith()],
      ofResource: (id) => (id === 'db_1' ? (setting.ofResource ?? [useWith()]) : undefined),
    },
    findBilled: () => (setting.billed === true ? billed : undefined),
    findByExternalId: (id) => (id === setting.externalId ? billed : undefined),
  };
}

function faultsOf(changes: Partial<SubmitInvoiceRequest>, setting: Setting = {}): string[] {
  return checkInvoice(requestWith(changes), contextWith(setting)).map(
    ({ kind, message }) => `${kind}: ${message}`,
  );
}

const period = (start: string, end: string) => ({
  start: `${start}T00:00:00.000Z`,
  end: `${end}T00:00:00.000Z`,
});
const discount = { billingPlanId: 'pro', resourceId: 'db_1', name: 'Welcome', amount: '1.00' };
const leaving = { deleteRequestedAt: january.start };

describe('it is fine', () => {
  const cases: [string, Partial<SubmitInvoiceRequest>, Setting?][] = [
    ['as it is', {}],
    ['dated at the start', { invoiceDate: '2026-01-01T00:00:00.000Z' }],
    ['dated at the end', { invoiceDate: '2026-02-01T00:00:00.000Z' }],
    ['dated in another zone', { invoiceDate: '2026-02-01T01:00:00.000+01:00' }],
    ['for a plan of any resource without naming it', { items: [itemWithoutResource()] }],
    ['with a discount', { discounts: [discount] }],
    ['with a discount of all', { discounts: [{ ...discount, amount: '10.00' }] }],
    [
      'with lines in the period',
      {
        items: [itemWith({ start: '2026-01-01T00:00:00.000Z', end: '2026-01-02T00:00:00.000Z' })],
      },
    ],
    ['with many lines of one resource', { items: [itemWith(), itemWith({ name: 'Replica' })] }],
    ['for the installation', { items: [itemWithoutResource({ billingPlanId: 'team' })] }],
    [
      'for a resource under the plan of the installation',
      { items: [itemWith({ billingPlanId: 'team' })] },
    ],
    [
      'for a plan that ended in the period',
      {},
      { ofResource: [useWith({ to: january.start + 1 })] },
    ],
    ['last, while the removal waits', { final: true }, { installation: leaving }],
    ['not last, at any time', { final: false }],
    ['with an external id of its own', { externalId: 'b' }, { externalId: 'a' }],
    [
      'with a line rounded',
      { items: [itemWith({ price: '0.000002', quantity: 1_234_567, total: '2.47' })] },
    ],
    ['with nothing to pay', { items: [itemWith({ price: '0', total: '0.00' })] }],
  ];

  test.each(cases)('%s', (_, changes, setting) => {
    expect(faultsOf(changes, setting)).toEqual([]);
  });
});

describe('it is refused', () => {
  const cases: [string, Partial<SubmitInvoiceRequest>, Setting, string][] = [
    [
      'after the installation was finalized',
      {},
      { installation: { ...leaving, finalizedAt: january.start } },
      'conflict: The installation was finalized at 2026-01-01T00:00:00.000Z: no more invoices follow.',
    ],
    [
      'as the last while no removal was requested',
      { final: true },
      {},
      'invalid: final is only for an installation that the customer asked to remove.',
    ],
    [
      'dated before the period',
      { invoiceDate: '2025-12-31T23:59:59.999Z' },
      {},
      'invalid: invoiceDate, 2025-12-31T23:59:59.999Z, is outside of the period 2026-01-01T00:00:00.000Z to 2026-02-01T00:00:00.000Z.',
    ],
    [
      'dated after the period',
      { invoiceDate: '2026-02-01T00:00:00.001Z' },
      {},
      'invalid: invoiceDate, 2026-02-01T00:00:00.001Z, is outside of the period 2026-01-01T00:00:00.000Z to 2026-02-01T00:00:00.000Z.',
    ],
    [
      'with a line before the period',
      { items: [itemWith({ start: '2025-12-31T00:00:00.000Z' })] },
      {},
      'invalid: items[0].start, 2025-12-31T00:00:00.000Z, is outside of the period 2026-01-01T00:00:00.000Z to 2026-02-01T00:00:00.000Z.',
    ],
    [
      'with a discount after the period',
      { discounts: [{ ...discount, end: '2026-02-02T00:00:00.000Z' }] },
      {},
      'invalid: discounts[0].end, 2026-02-02T00:00:00.000Z, is outside of the period 2026-01-01T00:00:00.000Z to 2026-02-01T00:00:00.000Z.',
    ],
    [
      'with a line that ends before it starts',
      { items: [itemWith({ start: '2026-01-03T00:00:00.000Z', end: '2026-01-02T00:00:00.000Z' })] },
      {},
      'invalid: items[0].start, 2026-01-03T00:00:00.000Z, is after its end, 2026-01-02T00:00:00.000Z.',
    ],
    [
      'for a resource that is not known',
      { items: [itemWith({ resourceId: 'db_2' })] },
      {},
      'invalid: items[0].resourceId, "db_2", is no resource of this installation.',
    ],
    [
      'for a plan that the resource never had',
      { items: [itemWith({ billingPlanId: 'gold' })] },
      {},
      'invalid: items[0].billingPlanId, "gold", was not a plan of the resource "db_1" in the period 2026-01-01T00:00:00.000Z to 2026-02-01T00:00:00.000Z.',
    ],
    [
      'for a plan that began at the end of the period',
      {},
      { ofResource: [useWith({ from: january.end })] },
      'invalid: items[0].billingPlanId, "pro", was not a plan of the resource "db_1" in the period 2026-01-01T00:00:00.000Z to 2026-02-01T00:00:00.000Z.',
    ],
    [
      'for a plan of nothing there without a resource',
      { items: [itemWithoutResource({ billingPlanId: 'gone' })] },
      {},
      'invalid: items[0].billingPlanId, "gone", was not a plan of the installation or any of its resources in the period 2026-01-01T00:00:00.000Z to 2026-02-01T00:00:00.000Z.',
    ],
    [
      'for a prepayment plan',
      {},
      { ofResource: [useWith({ type: 'prepayment' })] },
      'invalid: items[0].billingPlanId, "pro", is a prepayment plan; only subscriptions are billed.',
    ],
    [
      'with a discount of a plan that the resource never had',
      { discounts: [{ ...discount, billingPlanId: 'gold' }] },
      {},
      'invalid: discounts[0].billingPlanId, "gold", was not a plan of the resource "db_1" in the period 2026-01-01T00:00:00.000Z to 2026-02-01T00:00:00.000Z.',
    ],
    [
      'with a line that does not add up',
      { items: [itemWith({ total: '10.01' })] },
      {},
      'invalid: items[0].total is 10.01, but price × quantity is 10.',
    ],
    [
      'with more units than there are numbers',
      { items: [itemWith({ quantity: Infinity })] },
      {},
      'invalid: items[0].total is 10.00, but price × quantity is infinite.',
    ],
    [
      'with parts of a cent',
      { items: [itemWith({ price: '1.005', total: '1.005' })] },
      {},
      'invalid: items[0].total, 1.005, has parts of a cent.',
    ],
    [
      'with parts of a cent taken off',
      { discounts: [{ ...discount, amount: '0.001' }] },
      {},
      'invalid: discounts[0].amount, 0.001, has parts of a cent.',
    ],
    [
      'with discounts beyond the items',
      { discounts: [{ ...discount, amount: '10.01' }] },
      {},
      'invalid: The discounts exceed the items by 0.01.',
    ],
    [
      'with the external id of another',
      { externalId: 'a' },
      { externalId: 'a' },
      'conflict: externalId, "a", is that of the invoice mi_billed.',
    ],
    [
      'for what was billed before',
      { items: [itemWith(), itemWith({ name: 'Replica' })] },
      { billed: true },
      'conflict: items[0]: the plan "pro" of the resource "db_1" was billed for this period by the invoice mi_billed.',
    ],
  ];

  test.each(cases)('%s', (_, changes, setting, problem) => {
    expect(faultsOf(changes, setting)).toEqual([problem]);
  });

  test.each([
    ['ends before it starts', period('2026-02-01', '2026-01-01')],
    ['has no length', period('2026-01-01', '2026-01-01')],
  ])('when the period %s', (_, given) => {
    expect(faultsOf({ period: given })).toContain(
      `invalid: period.start, ${given.start}, is not before period.end, ${given.end}.`,
    );
  });

  test('for all that is wrong at once', () => {
    const problems = faultsOf(
      {
        invoiceDate: '2027-01-01T00:00:00.000Z',
        items: [itemWith({ total: '3.00' })],
        final: true,
      },
      { billed: true },
    );
    expect(problems).toHaveLength(4);
  });
});
