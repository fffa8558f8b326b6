import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { stat } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { memoryStore, type OnceStore } from '@openapi-counterpart/vercel';
import { sqliteStore } from '@openapi-counterpart/vercel/sqlite-store';
import { beforeEach, describe, expect, test } from 'vitest';
import { temporaryFolder } from '../../support/temporary.js';
import { stores, useStores } from './stores.js';

useStores();

/** Takes a key that is free. */
async function take(store: OnceStore, key = 'key', fingerprint = 'print'): Promise<string> {
  const beginning = await store.begin(key, fingerprint, 1000);
  if (beginning.state !== 'started') throw new Error(`"${key}" is ${beginning.state}.`);
  return beginning.lease;
}

describe.each(stores)('$name store', ({ skip, open }) => {
  beforeEach((context) => context.skip(skip));

  test('gives a key to the first alone', async () => {
    const { store, other } = await open();
    const second = await other();
    const attempts = Array.from({ length: 20 }, (_, index) =>
      (index % 2 === 0 ? store : second).begin('key', 'print', 1000),
    );
    const states = (await Promise.all(attempts)).map(({ state }) => state);
    expect(states.filter((state) => state === 'started')).toHaveLength(1);
    expect(states.filter((state) => state === 'running')).toHaveLength(19);
  });

  test('keeps keys apart', async () => {
    const { store } = await open();
    for (const key of ['a', 'b', 'B', 'a\u0000', 'a\u0000b', "'", 'ä']) {
      expect(await store.begin(key, 'print', 1000)).toMatchObject({ state: 'started' });
    }
  });

  test('tells what a key stands for, and what came of it', async () => {
    const { store, other } = await open();
    const lease = await take(store);
    expect(await store.begin('key', 'else', 1000)).toEqual({
      state: 'running',
      fingerprint: 'print',
    });
    const outcome = 'ä"\u0000\n{}';
    expect(await store.complete('key', lease, outcome, 5000)).toBe(true);
    const done = { state: 'done', fingerprint: 'print', outcome };
    expect(await store.begin('key', 'else', 1000)).toEqual(done);
    expect(await (await other()).begin('key', 'print', 1000)).toEqual(done);
  });

  test('keeps an empty outcome', async () => {
    const { store } = await open();
    await store.complete('key', await take(store), '', 5000);
    expect(await store.begin('key', 'print', 1000)).toMatchObject({ state: 'done', outcome: '' });
  });

  test('forgets an outcome after its time', async () => {
    const { store, advance } = await open();
    await store.complete('key', await take(store), 'outcome', 5000);
    await advance(4000);
    expect(await store.begin('key', 'print', 1000)).toMatchObject({ state: 'done' });
    await advance(2000);
    expect(await store.begin('key', 'print', 1000)).toMatchObject({ state: 'started' });
  });

  test('frees a key whose lease has ended, and then hears no more of its holder', async () => {
    const { store, advance } = await open();
    const late = await take(store);
    await advance(1100);
    const lease = await take(store, 'key', 'else');
    expect(await store.complete('key', late, 'late', 5000)).toBe(false);
    await store.release('key', late);
    expect(await store.begin('key', 'else', 1000)).toMatchObject({ state: 'running' });
    expect(await store.complete('key', lease, 'in time', 5000)).toBe(true);
  });

  test('takes no outcome after the lease, even where no other request came', async () => {
    const { store, advance } = await open();
    const lease = await take(store);
    await advance(1100);
    expect(await store.complete('key', lease, 'late', 5000)).toBe(false);
  });

  test('takes a key back', async () => {
    const { store } = await open();
    const lease = await take(store);
    await store.release('key', 'a lease of nobody');
    expect(await store.begin('key', 'print', 1000)).toMatchObject({ state: 'running' });
    await store.release('key', lease);
    expect(await store.begin('key', 'print', 1000)).toMatchObject({ state: 'started' });
  });

  test('gives no finished work back', async () => {
    const { store } = await open();
    const lease = await take(store);
    await store.complete('key', lease, 'outcome', 5000);
    await store.release('key', lease);
    expect(await store.complete('key', lease, 'again', 5000)).toBe(false);
    expect(await store.begin('key', 'print', 1000)).toMatchObject({ outcome: 'outcome' });
  });
});

test('the memory store forgets the oldest outcomes, but no work under way', async () => {
  const store = memoryStore({ maxOutcomes: 2 });
  await take(store, 'under way');
  for (const key of ['a', 'b', 'c']) await store.complete(key, await take(store, key), key, 5000);
  await take(store, 'a');
  expect(await store.begin('b', 'print', 1000)).toMatchObject({ state: 'done' });
  expect(await store.begin('under way', 'print', 1000)).toMatchObject({ state: 'running' });
});

describe('the SQLite store', () => {
  test('is for its owner alone', async () => {
    const file = path.join(await temporaryFolder(), 'once.db');
    const store = await sqliteStore(file);
    await take(store);
    store.close();
    expect((await stat(file)).mode & 0o077).toBe(0);
  });

  test('survives the death of a process: outcomes stay, leases end', async () => {
    const file = path.join(await temporaryFolder(), 'once.db');
    const script = fileURLToPath(new URL('crash.ts', import.meta.url));
    const child = spawn(process.execPath, ['--import', 'tsx', script, file], { stdio: 'inherit' });
    const [, signal] = await once(child, 'exit');
    expect(signal).toBe('SIGKILL');
    let late = 0;
    const store = await sqliteStore(file, { now: () => Date.now() + late });
    const begin = (key: string): ReturnType<typeof store.begin> => store.begin(key, 'print', 1000);
    expect(await begin('finished')).toMatchObject({ state: 'done', outcome: 'yes' });
    expect(await begin('begun')).toMatchObject({ state: 'running' });
    late = 61_000;
    expect(await begin('finished')).toMatchObject({ state: 'done', outcome: 'yes' });
    expect(await begin('begun')).toMatchObject({ state: 'started' });
    store.close();
  });
});
