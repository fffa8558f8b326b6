/** The local Vercel's clock: stands or runs, goes forward only, and outlives a restart. */

import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createClock, seededStart } from '../../../src/local-vercel/state/clock.js';
import { createState, restoreSnapshot, snapshotOf } from '../../../src/local-vercel/state/state.js';

const machine = Date.parse('2030-05-01T00:00:00Z');

beforeEach(() => void vi.useFakeTimers({ now: machine }));
afterEach(() => void vi.useRealTimers());

test('with a start it stands there until it is moved', () => {
  const clock = createClock(createState(), seededStart);
  vi.advanceTimersByTime(1000);
  expect([clock.now(), clock.isFrozen]).toEqual([seededStart, true]);
  clock.set(seededStart + 5);
  expect(clock.now()).toBe(seededStart + 5);
});

test("without a start it runs with the machine's, and from where it is put", () => {
  const clock = createClock(createState(), undefined);
  expect([clock.now(), clock.isFrozen]).toEqual([machine, false]);
  clock.set(machine + 60_000);
  vi.advanceTimersByTime(1000);
  expect(clock.now()).toBe(machine + 61_000);
});

test('frozen and resumed it goes on where it stood', () => {
  const clock = createClock(createState(), undefined);
  clock.freeze();
  vi.advanceTimersByTime(1000);
  expect(clock.now()).toBe(machine);
  clock.resume();
  vi.advanceTimersByTime(1000);
  expect([clock.now(), clock.isFrozen]).toEqual([machine + 1000, false]);
});

test.each([undefined, seededStart])('it does not go back (start %s)', (start) => {
  const clock = createClock(createState(), start);
  const now = clock.now();
  expect(() => clock.set(now - 1)).toThrow(
    `The clock only goes forward: it stands at ${new Date(now).toISOString()}`,
  );
  expect(clock.now()).toBe(now);
});

test.each([Date.parse('9999-01-01T00:00:00.001Z'), 9e15, Infinity, Number.NaN])(
  'it does not go where times cannot be written: %s',
  (time) => {
    const clock = createClock(createState(), seededStart);
    expect(() => clock.set(time)).toThrow('The clock goes no further than the year 9999.');
    expect(clock.now()).toBe(seededStart);
  },
);

test.each([
  { first: seededStart, second: undefined, frozen: true },
  { first: undefined, second: seededStart, frozen: false },
])('a restart goes on by the clock that the state began with: $first', (times) => {
  const state = createState();
  createClock(state, times.first).set(machine + 1000);
  const restarted = createState();
  restoreSnapshot(restarted, snapshotOf(state));
  const clock = createClock(restarted, times.second);
  expect([clock.now(), clock.isFrozen]).toEqual([machine + 1000, times.frozen]);
});
