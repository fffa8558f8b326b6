import type { BillingPlan } from '@openapi-counterpart/vercel/vercel-api/types';
import { expect, test } from 'vitest';
import { metadataOf, planOf, usesAfter } from '../../../src/local-vercel/workflows/partner-data.js';

const now = Date.parse('2026-01-10T00:00:00.000Z');
const later = Date.parse('2026-02-01T00:00:00.000Z');

function plan(id: string, effectiveDate?: number): BillingPlan {
  return planOf({
    id,
    type: 'subscription',
    name: id,
    description: id,
    ...(effectiveDate !== undefined && { effectiveDate: new Date(effectiveDate).toISOString() }),
  });
}

const onFree = usesAfter([], plan('free'), now - 1000);

test('a plan without more is billed by the resource and needs payment', () => {
  expect(plan('pro')).toMatchObject({ scope: 'resource', paymentMethodRequired: true });
});

test('a change takes effect at once, or when the partner says', () => {
  expect(usesAfter(onFree, plan('pro'), now)).toMatchObject([
    { planId: 'free', to: now },
    { planId: 'pro', from: now, to: null },
  ]);
  expect(usesAfter(onFree, plan('pro', later), now)).toMatchObject([
    { planId: 'free', to: later },
    { planId: 'pro', from: later, to: null },
  ]);
});

test('a change that is still to come is said again or taken back', () => {
  const planned = usesAfter(onFree, plan('pro', later), now);
  expect(usesAfter(planned, plan('pro', later), now + 1)).toEqual(planned);
  expect(usesAfter(planned, plan('free'), now + 1)).toEqual(onFree);
});

test('metadata that Vercel cannot keep are left out', () => {
  const metadata = { a: 'x', b: 1, c: [1, 2], d: ['y'], e: null, f: { g: 1 }, h: [1, 'z'] };
  expect(metadataOf({ metadata })).toEqual({ a: 'x', b: 1, c: [1, 2], d: ['y'] });
});
