import { expect, test } from 'vitest';
import { billingPeriodAt } from '../../../src/local-vercel/domain/billing-period.js';
import { hour, toIso, toTime } from '../../../src/local-vercel/domain/time.js';

test.each([
  ['2026-01-01T00:00:00.000Z', '2026-01-01T00:00:00.000Z', '2026-01-01', '2026-02-01'],
  ['2026-01-01T00:00:00.000Z', '2026-01-31T23:59:59.999Z', '2026-01-01', '2026-02-01'],
  ['2026-01-01T00:00:00.000Z', '2026-02-01T00:00:00.000Z', '2026-02-01', '2026-03-01'],
  ['2026-01-15T00:00:00.000Z', '2027-01-14T00:00:00.000Z', '2026-12-15', '2027-01-15'],
  ['2026-01-31T00:00:00.000Z', '2026-02-27T00:00:00.000Z', '2026-01-31', '2026-02-28'],
  ['2026-01-31T00:00:00.000Z', '2026-02-28T00:00:00.000Z', '2026-02-28', '2026-03-31'],
  ['2026-01-31T00:00:00.000Z', '2026-03-31T00:00:00.000Z', '2026-03-31', '2026-04-30'],
  ['2028-01-30T00:00:00.000Z', '2028-02-29T00:00:00.000Z', '2028-02-29', '2028-03-30'],
])('made at %s, the period at %s is %s to %s', (createdAt, time, start, end) => {
  const period = billingPeriodAt(toTime(createdAt), toTime(time));
  expect([toIso(period.start), toIso(period.end)]).toEqual([
    `${start}T00:00:00.000Z`,
    `${end}T00:00:00.000Z`,
  ]);
});

test('periods follow each other without a gap', () => {
  const createdAt = toTime('2024-01-31T22:15:00.000Z');
  let former = billingPeriodAt(createdAt, createdAt);
  expect(former.start).toBe(createdAt);
  for (let time = createdAt; time < createdAt + 5 * 365 * 24 * hour; time += 7 * hour) {
    const period = billingPeriodAt(createdAt, time);
    expect(period.start <= time && time < period.end).toBe(true);
    expect([former.start, former.end]).toContain(period.start);
    former = period;
  }
});
