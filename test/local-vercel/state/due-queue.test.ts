import { expect, test } from 'vitest';
import { DueQueue } from '../../../src/local-vercel/state/due-queue.js';

function drain(queue: DueQueue): readonly string[] {
  const ids: string[] = [];
  for (let first = queue.first(); first !== undefined; first = queue.first()) {
    ids.push(first.id);
    queue.removeFirst();
  }
  return ids;
}

test('the earliest comes first, and of one time the first that was added', () => {
  const queue = new DueQueue();
  // Repeatable, with many of one time.
  const times = Array.from({ length: 500 }, (_, at) => (at * 7919) % 97);
  for (const [at, time] of times.entries()) queue.add(String(at), time);
  const expected = [...times.entries()]
    .toSorted(([, one], [, other]) => one - other)
    .map(([at]) => String(at));
  expect(drain(queue)).toEqual(expected);
});

test('what is added later takes its place', () => {
  const queue = new DueQueue();
  queue.add('late', 20);
  queue.add('early', 10);
  queue.removeFirst();
  queue.add('first', 5);
  queue.add('between', 15);
  expect(drain(queue)).toEqual(['first', 'between', 'late']);
  queue.removeFirst();
  expect(queue.first()).toBeUndefined();
});
