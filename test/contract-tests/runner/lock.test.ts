import { expect, test } from 'vitest';
import { createLock } from '../../../src/contract-tests/runner/lock.js';

/** What is told of three works: when each begins and ends. */
function record() {
  const lock = createLock();
  const told: string[] = [];
  const ends = new Map<string, () => void>();
  async function work(name: string, isExclusive: boolean): Promise<string> {
    return lock.run(isExclusive, async () => {
      told.push(`${name} begins`);
      await new Promise<void>((end) => ends.set(name, end));
      told.push(`${name} ends`);
      return name;
    });
  }
  return { told, work, end: (name: string) => ends.get(name)?.() };
}

/** Lets all go on that can. */
async function settle(): Promise<void> {
  for (let turn = 0; turn < 10; turn += 1) await Promise.resolve();
}

test('many work side by side', async () => {
  const { told, work, end } = record();
  const all = [work('a', false), work('b', false)];
  await settle();
  expect(told).toEqual(['a begins', 'b begins']);
  end('b');
  end('a');
  expect(await Promise.all(all)).toEqual(['a', 'b']);
});

test('one works alone, and shared work does not overtake it', async () => {
  const { told, work, end } = record();
  const all = [work('a', false), work('alone', true), work('b', false)];
  await settle();
  expect(told).toEqual(['a begins']);
  end('a');
  await settle();
  expect(told).toEqual(['a begins', 'a ends', 'alone begins']);
  end('alone');
  await settle();
  expect(told.slice(3)).toEqual(['alone ends', 'b begins']);
  end('b');
  await Promise.all(all);
});

test('work that fails releases the lock', async () => {
  const lock = createLock();
  const failure = lock.run(true, () => Promise.reject(new Error('no')));
  const next = lock.run(true, () => Promise.resolve('yes'));
  await expect(failure).rejects.toThrow('no');
  expect(await next).toBe('yes');
});
