import { expect, test } from 'vitest';
import { endOfDay, monthOf } from '../../../src/vercel/usage/calendar.js';

test.each([
  ['2026-01-15T13:00:00.000Z', '2026-01-01', '2026-02-01'],
  ['2026-12-31T23:59:59.999Z', '2026-12-01', '2027-01-01'],
  ['2028-02-29T00:00:00.000Z', '2028-02-01', '2028-03-01'],
])('%s is in the month from %s to %s', (at, start, end) => {
  expect(monthOf(new Date(at))).toEqual({ start: new Date(start), end: new Date(end) });
});

const month = monthOf(new Date('2026-01-15'));

test.each([
  ['2026-01-15T13:00:00.000Z', '2026-01-16T00:00:00.000Z', month.end],
  ['2026-01-15T00:00:00.000Z', '2026-01-16T00:00:00.000Z', month.end],
  ['2026-01-31T23:59:59.999Z', '2026-02-01T00:00:00.000Z', month.end],
  ['2026-01-15T09:00:00.000Z', '2026-01-15T12:00:00.000Z', new Date('2026-01-15T12:00:00Z')],
])('the day of %s ends at %s', (at, end, periodEnd) => {
  const period = { start: month.start, end: periodEnd };
  expect(endOfDay(new Date(at), period).toISOString()).toBe(end);
});
