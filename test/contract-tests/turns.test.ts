import { expect, test } from 'vitest';
import { createTurns } from '../../src/contract-tests/turns.js';

/** What is told of three works: when each begins and ends. */
function record() {
  const turns = createTurns();
  const told: string[] = [];
  const ends = new Map<string, () => void>();
  async function work(name: string, isAlone: boolean): Promise<string> {
    return turns.take(isAlone, async () => {
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

test('one works alone, and nobody overtakes it', async () => {
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

test('whoever fails gives way too', async () => {
  const turns = createTurns();
  const failure = turns.take(true, () => Promise.reject(new Error('no')));
  const next = turns.take(true, () => Promise.resolve('yes'));
  await expect(failure).rejects.toThrow('no');
  expect(await next).toBe('yes');
});
