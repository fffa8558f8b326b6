import type { SubmitBillingDataRequest } from '@openapi-counterpart/vercel/vercel-api/types';
import { describe, expect, test } from 'vitest';
import { checkReport, dayOf, timesOf } from '../../../src/local-vercel/domain/report-checks.js';
import { toTime } from '../../../src/local-vercel/domain/time.js';
import { itemWith, itemWithoutResource, useWith } from '../support/invoices.js';

const now = toTime('2026-01-16T12:00:00.000Z');

const history = {
  installationId: 'icfg_1',
  ofAnyResource: () => [useWith()],
  ofInstallation: [useWith({ planId: 'team' })],
  ofResource: (id: string) =>
    id === 'db_1' ? [useWith(), useWith({ planId: 'credits', type: 'prepayment' })] : undefined,
};

function faultsOf(changes: Partial<SubmitBillingDataRequest>): string[] {
  const body = {
    timestamp: '2026-01-16T12:00:00.000Z',
    eod: '2026-01-17T00:00:00.000Z',
    period: { start: '2026-01-01T00:00:00.000Z', end: '2026-02-01T00:00:00.000Z' },
    billing: [itemWith()],
    usage: [],
    ...changes,
  };
  return checkReport(body, timesOf(body), history, now);
}

const usage = {
  name: 'Size',
  type: 'total' as const,
  units: 'GB',
  dayValue: 1,
  periodValue: 1,
};
const discount = { billingPlanId: 'pro', resourceId: 'db_1', name: 'Welcome', amount: '1.00' };
const december = '2025-12-01T00:00:00.000Z';

describe('it is fine', () => {
  test.each<[string, Partial<SubmitBillingDataRequest>]>([
    ['as it is', {}],
    ['with items and discounts', { billing: { items: [itemWith()], discounts: [discount] } }],
    ['with items alone in an object', { billing: { items: [] } }],
    ['for a day that ended 24 hours ago', { eod: '2026-01-15T12:00:00.000Z' }],
    ['for the last day of the period', { eod: '2026-02-01T00:00:00.000Z' }],
    [
      'for a period that ended 24 hours ago',
      {
        eod: '2026-01-15T12:00:00.000Z',
        period: { start: december, end: '2026-01-15T12:00:00.000Z' },
      },
    ],
    ['rounded to cents', { billing: [itemWith({ price: '0.333', quantity: 3, total: '1.00' })] }],
    ['without a resource', { billing: [itemWithoutResource()] }],
    ['under the plan of the installation', { billing: [itemWith({ billingPlanId: 'team' })] }],
    ['with usage', { usage: [usage, { ...usage, resourceId: 'db_1' }] }],
    ['with usage of the installation by its id', { usage: [{ ...usage, resourceId: 'icfg_1' }] }],
  ])('%s', (_, changes) => {
    expect(faultsOf(changes)).toEqual([]);
  });
});

describe('it is refused', () => {
  test.each<[string, Partial<SubmitBillingDataRequest>, string]>([
    [
      'for a day that ended more than 24 hours ago',
      { eod: '2026-01-15T11:59:59.999Z' },
      'eod, 2026-01-15T11:59:59.999Z, is more than 24 hours before now, 2026-01-16T12:00:00.000Z.',
    ],
    [
      'for a day after the period',
      { eod: '2026-02-01T00:00:00.001Z' },
      'eod, 2026-02-01T00:00:00.001Z, is outside of the period 2026-01-01T00:00:00.000Z to 2026-02-01T00:00:00.000Z.',
    ],
    [
      'for a period that ended more than 24 hours ago',
      { period: { start: december, end: '2026-01-15T11:59:59.999Z' } },
      'period.end, 2026-01-15T11:59:59.999Z, is more than 24 hours before now, 2026-01-16T12:00:00.000Z.',
    ],
    [
      'for a period that ends before it starts',
      { period: { start: '2026-02-01T00:00:00.000Z', end: '2026-01-31T00:00:00.000Z' } },
      'period.start, 2026-02-01T00:00:00.000Z, is not before period.end, 2026-01-31T00:00:00.000Z.',
    ],
    [
      'with a total that is a cent off',
      { billing: { items: [itemWith({ total: '9.99' })] } },
      'billing.items[0].total is 9.99, but price × quantity is 10.',
    ],
    [
      'for a resource that is not known',
      { billing: [itemWith({ resourceId: 'db_2' })] },
      'billing.items[0].resourceId, "db_2", is no resource of this installation.',
    ],
    [
      'for a plan that the resource never had',
      { billing: { items: [], discounts: [{ ...discount, billingPlanId: 'gold' }] } },
      'billing.discounts[0].billingPlanId, "gold", was never a plan of the resource "db_1".',
    ],
    [
      'for a prepayment plan',
      { billing: [itemWith({ billingPlanId: 'credits' })] },
      'billing.items[0].billingPlanId, "credits", is a prepayment plan; only subscriptions are billed.',
    ],
    [
      'with usage of a resource that is not known',
      { usage: [{ ...usage, resourceId: 'db_2' }] },
      'usage[0].resourceId, "db_2", is no resource of this installation.',
    ],
  ])('%s', (_, changes, problem) => {
    expect(faultsOf(changes)).toContain(problem);
  });
});

test.each([
  ['2026-01-16T00:00:00.000Z', '2026-01-15'],
  ['2026-01-15T23:59:59.999Z', '2026-01-15'],
  ['2026-01-15T12:00:00.000Z', '2026-01-15'],
  ['2026-01-15T00:00:00.001Z', '2026-01-15'],
])('the day that ends at %s is %s', (eod, expected) => {
  expect(new Date(dayOf({ eod: toTime(eod) }) * 86_400_000).toISOString().slice(0, 10)).toBe(
    expected,
  );
});
