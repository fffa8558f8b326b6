import { once } from 'node:events';
import { describe, expect, test } from 'vitest';
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
  for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
}

/** A wait that ends when it is told to. */
function wait() {
  const end = new AbortController();
  return {
    until: async () => void (end.signal.aborted || (await once(end.signal, 'abort'))),
    end: () => end.abort(),
  };
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

test('urgent work begins before what waits to begin', async () => {
  const lock = createLock(1);
  const told: string[] = [];
  const say = (word: string) => async () => void told.push(word);
  const blocker = wait();
  const all = [
    lock.run(false, blocker.until),
    lock.run(false, say('b')),
    lock.run(true, say('urgent'), true),
  ];
  blocker.end();
  await Promise.all(all);
  expect(told).toEqual(['urgent', 'b']);
});

test('work that fails releases the lock', async () => {
  const lock = createLock();
  const failure = lock.run(true, () => Promise.reject(new Error('no')));
  const next = lock.run(true, () => Promise.resolve('yes'));
  await expect(failure).rejects.toThrow('no');
  expect(await next).toBe('yes');
});

describe('a holder that only waits', () => {
  test('lends its place, and has it back before others begin', async () => {
    const lock = createLock(1);
    const told: string[] = [];
    const ready = wait();
    const other = wait();
    const all = [
      lock.run(false, async (aside) => {
        await aside(ready.until);
        told.push('a');
      }),
      lock.run(false, async () => {
        await other.until();
        told.push('b');
      }),
      lock.run(false, async () => void told.push('c')),
    ];
    await settle();
    ready.end();
    await settle();
    expect(told).toEqual([]);
    other.end();
    await Promise.all(all);
    expect(told).toEqual(['b', 'a', 'c']);
  });

  test('alone lets others that want to be alone set out, and is alone again', async () => {
    const lock = createLock();
    const told: string[] = [];
    const ready = wait();
    const all = [
      lock.run(true, async (aside) => {
        await aside(ready.until);
        told.push('a');
      }),
      lock.run(true, async () => void told.push('b')),
    ];
    await settle();
    expect(told).toEqual(['b']);
    ready.end();
    await Promise.all(all);
    expect(told).toEqual(['b', 'a']);
  });

  test('keeps work that is to be alone from beginning', async () => {
    const lock = createLock();
    const told: string[] = [];
    const ready = wait();
    const all = [
      lock.run(false, async (aside) => {
        await aside(ready.until);
        told.push('a');
      }),
      lock.run(true, async () => void told.push('alone')),
    ];
    await settle();
    expect(told).toEqual([]);
    ready.end();
    await Promise.all(all);
    expect(told).toEqual(['a', 'alone']);
  });

  test('with two parts at once has one place', async () => {
    const lock = createLock(1);
    const waits = [wait(), wait()];
    const first = lock.run(false, async (aside) => {
      await Promise.all(waits.map(({ until }) => aside(until)));
      return 'both';
    });
    await settle();
    waits[1]?.end();
    await settle();
    waits[0]?.end();
    expect(await first).toBe('both');
    // One place is free again, and no more than one.
    const blocker = wait();
    const blocked = lock.run(false, blocker.until);
    let isThrough = false;
    const next = lock.run(false, async () => void (isThrough = true));
    await settle();
    expect(isThrough).toBe(false);
    blocker.end();
    await Promise.all([blocked, next]);
    expect(isThrough).toBe(true);
  });

  test('with a part that fails while the other waits releases the lock', async () => {
    const lock = createLock(1);
    const never = wait();
    const failing = lock.run(false, async (aside) => {
      await Promise.all([aside(never.until), Promise.reject(new Error('no'))]);
    });
    await expect(failing).rejects.toThrow('no');
    expect(await lock.run(true, () => Promise.resolve('yes'))).toBe('yes');
    never.end();
    await settle();
    expect(await lock.run(true, () => Promise.resolve('still'))).toBe('still');
  });
});
