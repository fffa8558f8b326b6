import { expect, test } from 'vitest';
import { toIso, toTime } from '../../../src/local-vercel/domain/time.js';

test.each([
  ['2026-01-15T13:00:00.000Z', '2026-01-15T13:00:00.000Z'],
  ['1999-02-28T23:59:59.987Z', '1999-02-28T23:59:59.987Z'],
  ['0050-01-31T00:00:00.000Z', '0050-01-31T00:00:00.000Z'],
  ['2026-01-15t13:00:00z', '2026-01-15T13:00:00.000Z'],
  ['2026-01-15T13:00:00.123456789+05:30', '2026-01-15T07:30:00.123Z'],
  ['2026-12-31T23:59:60Z', '2027-01-01T00:00:00.000Z'],
  ['2026-12-31T23:59:60.5Z', '2027-01-01T00:00:00.500Z'],
  ['2027-01-01T05:29:60+05:30', '2027-01-01T00:00:00.000Z'],
])('%s is %s', (text, expected) => {
  expect(toIso(toTime(text))).toBe(expected);
});

test('every day of four centuries is the one that the platform has', () => {
  const wrong: string[] = [];
  const first = Date.UTC(1890, 0, 1, 23, 59, 58, 7);
  for (let at = first; at < Date.UTC(2290, 0, 1); at += 24 * 60 * 60 * 1000) {
    if (toTime(toIso(at)) !== at) wrong.push(toIso(at));
  }
  expect(wrong).toEqual([]);
});
