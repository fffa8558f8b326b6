import { describe, expect, test } from 'vitest';
import { endPlan, switchPlan, usesWithin } from '../../../src/local-vercel/domain/plan-uses.js';
import { january, useWith } from '../support/invoices.js';

const { start, end } = january;

describe('a plan that was active', () => {
  test.each([
    ['since the start', start, null, true],
    ['since before', start - 5, null, true],
    ['since a moment before the end', end - 1, null, true],
    ['since the end', end, null, false],
    ['until the start', start - 5, start, false],
    ['until a moment after the start', start - 5, start + 1, true],
    ['within', start + 5, end - 5, true],
    ['for no time at all at the start', start, start, true],
    ['for no time at all at the end', end, end, false],
    ['before', start - 10, start - 5, false],
    ['after', end + 5, end + 10, false],
  ])('%s', (_, from, to, isWithin) => {
    expect(usesWithin([useWith({ from, to })], 'pro', january)).toHaveLength(isWithin ? 1 : 0);
  });

  test('is told from other plans', () => {
    expect(usesWithin([useWith({ planId: 'free' })], 'pro', january)).toEqual([]);
  });
});

test('a plan takes over from another', () => {
  const free = switchPlan([], { id: 'free', type: 'subscription' }, 1);
  const pro = switchPlan(free, { id: 'pro', type: 'subscription' }, 2);
  expect(pro).toEqual([
    { planId: 'free', type: 'subscription', from: 1, to: 2 },
    { planId: 'pro', type: 'subscription', from: 2, to: null },
  ]);
  expect(switchPlan(pro, { id: 'pro', type: 'subscription' }, 3)).toBe(pro);
  expect(switchPlan(pro, null, 4)).toEqual(endPlan(pro, 4));
  expect(endPlan(pro, 4).at(-1)).toMatchObject({ planId: 'pro', to: 4 });
});
