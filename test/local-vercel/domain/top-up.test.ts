import { describe, expect, test } from 'vitest';
import {
  checkPurchase,
  topUpAmount,
  type TopUpContext,
} from '../../../src/local-vercel/domain/top-up.js';

const plan = { minimumAmount: '10.00', maximumAmount: '500.00' };

describe('a purchase', () => {
  test.each([
    [1000, true],
    [50_000, true],
    [999, false],
    [50_001, false],
    [0, false],
    [-1000, false],
    [1000.5, false],
    [Number.NaN, false],
  ])('of %d cents is allowed: %s', (amount, isAllowed) => {
    expect(checkPurchase(amount, plan) === undefined).toBe(isAllowed);
  });

  test('of any amount is allowed by a plan without limits', () => {
    expect(checkPurchase(1, {})).toBeUndefined();
  });
});

describe('a top-up of 20 dollars below 5', () => {
  const context: TopUpContext = {
    topUp: {
      id: 'topup_1',
      installationId: 'icfg_1',
      resourceId: null,
      thresholdInCents: 500,
      amountInCents: 2000,
      planId: 'credits',
    },
    plan: {},
    balanceInCents: 499,
    boughtInCents: 0,
    isUnderWay: false,
  };

  test.each<[string, Partial<TopUpContext>, number]>([
    ['below the threshold', {}, 2000],
    ['with debts', { balanceInCents: -300 }, 2000],
    ['at the threshold', { balanceInCents: 500 }, 0],
    ['while another is under way', { isUnderWay: true }, 0],
    ['brought to the smallest purchase', { plan: { minimumAmount: '25.50' } }, 2550],
    ['brought to the largest purchase', { plan: { maximumAmount: '15' } }, 1500],
    [
      'that reaches the cap',
      { plan: { maximumAmountAutoPurchasePerPeriod: '60.00' }, boughtInCents: 4000 },
      2000,
    ],
    [
      'beyond the cap',
      { plan: { maximumAmountAutoPurchasePerPeriod: '60.00' }, boughtInCents: 4001 },
      0,
    ],
  ])('%s', (_, changes, expected) => {
    expect(topUpAmount({ ...context, ...changes })).toBe(expected);
  });
});
