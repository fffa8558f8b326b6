import { expect, test } from 'vitest';
import { slownessOf } from '../../../src/contract-tests/runner/budgets.js';
import type { Exchange } from '../../../src/contract-tests/model.js';

function exchangeOf(
  duration: number,
  status: number | null = 200,
  operationId = 'get-resource',
): Exchange {
  return {
    case: {
      operationId,
      method: 'GET',
      path: '/v1/installations/icfg_1/resources/1',
      token: { kind: 'none' },
      headers: {},
      body: undefined,
      isDescribed: true,
    },
    status,
    headers: {},
    text: '',
    body: undefined,
    duration,
    issues: [],
    failure: undefined,
  };
}

test.each([
  ['a quick answer', 10, {}, []],
  ['a slow answer where nothing is configured', 5001, {}, ['answer-slow']],
  ['an answer beyond the budget of its operation', 60, { 'get-resource': 50 }, ['answer-time']],
  ['an answer beyond the budget of all', 60, { default: 50 }, ['answer-time']],
  ['an answer within a large budget', 6000, { default: 10_000 }, []],
  ['an operation with a budget of its own', 60, { default: 50, 'get-resource': 100 }, []],
])('%s', (_name, duration, budgets, codes) => {
  expect(slownessOf(exchangeOf(duration), budgets).map(({ code }) => code)).toEqual(codes);
});

test('no answer at all is another rule', () => {
  expect(slownessOf(exchangeOf(9000, null))).toEqual([]);
});

test('how long it took is not told: it is another time in each run', () => {
  const [one] = slownessOf(exchangeOf(5001));
  const [two] = slownessOf(exchangeOf(7777));
  expect(one?.message).toBe(two?.message);
});

test('an operation may be called as a member that every object has', () => {
  expect(slownessOf(exchangeOf(10, 200, 'constructor'))).toEqual([]);
  expect(slownessOf(exchangeOf(5001, 200, 'toString'))).toMatchObject([{ code: 'answer-slow' }]);
});
