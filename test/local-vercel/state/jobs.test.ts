/** Work that falls due: in order, at least once, over restarts, and never silently failing. */

import { afterEach, expect, test, vi } from 'vitest';
import { createClock, seededStart, type Clock } from '../../../src/local-vercel/state/clock.js';
import { createIds } from '../../../src/local-vercel/state/ids.js';
import { createJobs, type Jobs } from '../../../src/local-vercel/state/jobs.js';
import {
  createState,
  restoreSnapshot,
  snapshotOf,
  type State,
} from '../../../src/local-vercel/state/state.js';

interface Bench {
  readonly state: State;
  readonly clock: Clock;
  readonly jobs: Jobs;
  /** What was done, and when since the start. */
  readonly done: string[];
  readonly errors: string[];
}

function bench(state: State = createState(), isFrozen = true): Bench {
  const clock = createClock(state, isFrozen ? seededStart : undefined);
  const begin = clock.now();
  const done: string[] = [];
  const errors: string[] = [];
  const jobs = createJobs({
    state,
    clock,
    ids: createIds(state, 1),
    onError: (error, job) => errors.push(`${job.kind}: ${String(error)}`),
  });
  jobs.on('note', ({ name }) => void done.push(`${String(name)}@${clock.now() - begin}`));
  jobs.on('hang', ({ name }) => {
    done.push(`${String(name)} begun`);
    return new Promise(() => {});
  });
  jobs.start();
  return { state, clock, jobs, done, errors };
}

function restarted(state: State): State {
  const copy = createState();
  restoreSnapshot(copy, snapshotOf(state));
  return copy;
}

afterEach(() => void vi.useRealTimers());

test('advancing does what falls due, each at its time, and no more', async () => {
  const { jobs, clock, done, state } = bench();
  jobs.schedule('note', 300, { name: 'c' });
  jobs.schedule('note', 100, { name: 'a' });
  jobs.schedule('note', 100, { name: 'b' });
  jobs.schedule('note', 301, { name: 'd' });
  await jobs.advance(300);
  expect(done).toEqual(['a@100', 'b@100', 'c@300']);
  expect(clock.now()).toBe(seededStart + 300);
  expect(state.jobs.size).toBe(1);
});

test('advancing also does what is scheduled on the way', async () => {
  const { jobs, done } = bench();
  jobs.on('chain', () => void jobs.schedule('note', 50, { name: 'later' }));
  jobs.schedule('chain', 100, {});
  await jobs.advance(200);
  expect(done).toEqual(['later@150']);
});

test.each([-1, Number.NaN])('time does not go back: %s', async (milliseconds) => {
  await expect(bench().jobs.advance(milliseconds)).rejects.toThrow(RangeError);
});

test('settled waits for what is due and what it leads to, not for what is not due', async () => {
  const { jobs, done, state } = bench();
  jobs.on('slow', async () => {
    await new Promise((resolve) => setImmediate(resolve));
    jobs.schedule('note', 0, { name: 'after' });
  });
  jobs.schedule('slow', 0, {});
  jobs.schedule('note', 1000, { name: 'not due' });
  await jobs.settled();
  expect(done).toEqual(['after@0']);
  expect(state.jobs.size).toBe(1);
});

test('a cancelled job is not done', async () => {
  const { jobs, done } = bench();
  jobs.cancel(jobs.schedule('note', 10, { name: 'a' }));
  await jobs.advance(20);
  expect(done).toEqual([]);
});

test('with a running clock jobs start by themselves, the earliest first', async () => {
  vi.useFakeTimers({ now: seededStart });
  const { jobs, done } = bench(createState(), false);
  jobs.schedule('note', 500, { name: 'late' });
  await vi.advanceTimersByTimeAsync(1);
  jobs.schedule('note', 99, { name: 'early' });
  await vi.advanceTimersByTimeAsync(499);
  expect(done).toEqual(['early@100', 'late@500']);
});

test('an error is reported with its job, which is not tried again', async () => {
  const { jobs, errors, done, state } = bench();
  jobs.on('broken', () => {
    throw new Error('no luck');
  });
  jobs.schedule('broken', 10, {});
  jobs.schedule('unknown', 10, {});
  jobs.schedule('note', 10, { name: 'next' });
  await jobs.advance(10);
  expect(errors).toEqual([
    'broken: Error: no luck',
    'unknown: Error: There is no handler for jobs of the kind "unknown".',
  ]);
  expect(done).toEqual(['next@10']);
  expect(state.jobs.size).toBe(0);
});

test('a restart does what was waiting, and what was cut off once more', async () => {
  const first = bench();
  first.jobs.schedule('hang', 0, { name: 'cut' });
  first.jobs.schedule('note', 100, { name: 'waiting' });
  await new Promise((resolve) => setImmediate(resolve));
  first.jobs.stop();
  expect(first.done).toEqual(['cut begun']);
  const second = bench(restarted(first.state));
  expect(second.done).toEqual(['cut begun']);
  second.jobs.stop();
  expect(second.state.jobs.all().map(({ kind }) => kind)).toEqual(['hang', 'note']);
});

test('a restart does what fell due in between', async () => {
  vi.useFakeTimers({ now: seededStart });
  const first = bench(createState(), false);
  first.jobs.schedule('note', 100, { name: 'due' });
  first.jobs.stop();
  vi.setSystemTime(seededStart + 5000);
  const second = bench(restarted(first.state), false);
  await second.jobs.settled();
  expect(second.done).toEqual(['due@0']);
  expect(second.state.jobs.size).toBe(0);
});

test('a stopped one starts nothing', async () => {
  const { jobs, done } = bench();
  jobs.stop();
  jobs.schedule('note', 0, { name: 'a' });
  await new Promise((resolve) => setImmediate(resolve));
  expect(done).toEqual([]);
});

test('handlers may be registered when the first job falls due, once', async () => {
  const state = createState();
  const clock = createClock(state, seededStart);
  const done: string[] = [];
  let asked = 0;
  const jobs: Jobs = createJobs({
    state,
    clock,
    ids: createIds(state, 1),
    onError: (error) => done.push(String(error)),
    async prepare() {
      asked += 1;
      jobs.on('note', ({ name }) => void done.push(String(name)));
    },
  });
  jobs.schedule('note', 1, { name: 'a' });
  jobs.schedule('unknown', 2, {});
  jobs.schedule('note', 3, { name: 'b' });
  expect(asked).toBe(0);
  await jobs.advance(3);
  expect(done).toEqual(['a', 'Error: There is no handler for jobs of the kind "unknown".', 'b']);
  expect(asked).toBe(1);
});
