import { expect, test } from 'vitest';
import { recordedPlan } from '../../../src/local-vercel/domain/recorded-plan.js';

const plan = { id: 'pro', type: 'subscription', name: 'Pro' } as const;

test('what the partner left out is filled in', () => {
  expect(recordedPlan(plan, 'installation')).toEqual({
    ...plan,
    scope: 'installation',
    description: 'Pro',
    paymentMethodRequired: true,
  });
});

test('what the partner said is kept, further members too', () => {
  const said = {
    ...plan,
    description: 'For production.',
    paymentMethodRequired: false,
    cost: '$20.00/month',
    minimumAmount: '5',
    quote: [{ line: 'Storage', amount: '1.00' }],
    region: 'iad1',
  };
  expect(recordedPlan(said, 'resource')).toEqual({ ...said, scope: 'resource' });
});

test.each([
  ['minimumAmount', 5],
  ['maximumAmount', '$5'],
  ['maximumAmountAutoPurchasePerPeriod', '5.'],
  ['initialCharge', '-5'],
  ['preauthorizationAmount', '10.5'],
  ['disabled', 'no'],
  ['quote', [{ line: 'Storage' }]],
])('a %s of %j is refused', (name, value) => {
  expect(() => recordedPlan({ ...plan, [name]: value }, 'resource')).toThrow(
    expect.objectContaining({
      status: 400,
      issues: [expect.objectContaining({ pointer: `/billingPlan/${name}` })],
    }),
  );
});
