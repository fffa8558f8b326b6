import type { BillingPlan } from '@openapi-counterpart/vercel/vercel-api/types';
import { describe, expect, test } from 'vitest';
import {
  checkPayment,
  choosePlan,
  firstPurchase,
} from '../../../src/local-vercel/domain/plan-choice.js';

function planWith(id: string, changes: Partial<BillingPlan> = {}): BillingPlan {
  return {
    id,
    type: 'subscription',
    name: id.toUpperCase(),
    scope: 'resource',
    description: 'A plan.',
    paymentMethodRequired: true,
    ...changes,
  };
}

const free = planWith('free', { paymentMethodRequired: false });
const pro = planWith('pro');
const off = planWith('off', { paymentMethodRequired: false, disabled: true });
const credits = planWith('credits', {
  type: 'prepayment',
  paymentMethodRequired: false,
  minimumAmount: '10.00',
  maximumAmount: '500.00',
});

describe('the choice of a plan', () => {
  test.each([
    ['none is named: the free one', [pro, off, credits, free], undefined, 'free'],
    ['one is named', [free, pro], 'pro', 'pro'],
  ])('%s', (_, plans, id, chosen) => {
    expect(choosePlan(plans, id, 'acme').id).toBe(chosen);
  });

  test.each([
    ['none is free', [pro, credits, off], undefined, /pro \(PRO\).*off \(OFF, disabled\)/],
    ['there is none', [], undefined, /Its plans: none/],
    ['the named one is not there', [free], 'pro', /no plan "pro".*free \(FREE\)/],
    ['the named one is disabled', [off], 'off', /"off" cannot be chosen/],
  ])('%s: refused', (_, plans, id, message) => {
    expect(() => choosePlan(plans, id, 'acme')).toThrow(
      expect.objectContaining({ status: 400, message: expect.stringMatching(message) }),
    );
  });
});

describe('payment', () => {
  test.each([
    ['a paid plan with a valid method', pro, 'valid'],
    ['a free plan without a method', free, 'missing'],
    ['a free plan of a blocked account', free, 'blocked'],
  ] as const)('%s is fine', (_, plan, payment) => {
    expect(() => checkPayment(plan, payment)).not.toThrow();
  });

  test.each([
    [pro, 'missing'],
    [pro, 'blocked'],
    [pro, 'declined'],
    [credits, 'missing'],
  ] as const)('%o with a method that is %s is refused', (plan, payment) => {
    expect(() => checkPayment(plan, payment)).toThrow(expect.objectContaining({ status: 402 }));
  });
});

describe('the first purchase', () => {
  const fixed = { ...credits, minimumAmount: '20.00', maximumAmount: '20' };
  const { minimumAmount: _, maximumAmount: __, ...open } = credits;

  test.each([
    ['a subscription', pro, undefined, null],
    ['the smallest amount', credits, 1000, 1000],
    ['the largest amount', credits, 50_000, 50_000],
    ['a plan without limits', open, 50, 50],
    ['a plan of one amount', fixed, undefined, 2000],
  ])('%s', (_case, plan, amount, expected) => {
    expect(firstPurchase(plan, amount)).toBe(expected);
  });

  test.each([
    ['an amount for a subscription', pro, 5000],
    ['no amount', credits, undefined],
    ['too little', credits, 999],
    ['too much', credits, 50_001],
    ['half a cent', credits, 1000.5],
    ['another amount than the only one', fixed, 2001],
  ])('%s is refused', (_case, plan, amount) => {
    expect(() => firstPurchase(plan, amount)).toThrow(expect.objectContaining({ status: 400 }));
  });
});
