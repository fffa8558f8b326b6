import { expect, test } from 'vitest';
import { durationFrom } from '../../../src/local-vercel/admin/duration.js';

const at = Date.parse('2026-01-31T12:00:00Z');
const hour = 3_600_000;
const day = 24 * hour;

test.each<[string | number, number]>([
  [1500, 1500],
  ['1500', 1500],
  ['500ms', 500],
  ['90s', 90_000],
  ['15m', 15 * 60_000],
  ['2h', 2 * hour],
  ['1.5h', 1.5 * hour],
  ['30d', 30 * day],
  ['2w', 14 * day],
  ['1d12h', 1.5 * day],
  ['1d 12h', 1.5 * day],
  ['PT2H', 2 * hour],
  ['P1DT30M', day + hour / 2],
  ['PT0.5S', 500],
  ['P1W', 7 * day],
  // From the last of January to the last of February.
  ['P1M', 28 * day],
  ['P1Y', 365 * day],
])('%j', (duration, milliseconds) => {
  expect(durationFrom(at, duration)).toBe(milliseconds);
});

test.each(['', 'soon', '2 hours', '-2h', 'P', 'PT', '2x', 'NaN', '9'.repeat(400)])(
  '%j is none',
  (duration) => {
    expect(() => durationFrom(at, duration)).toThrow('is no duration');
  },
);
