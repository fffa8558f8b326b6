/** Every store that there is, with a clock that tests move. */

import { join } from 'node:path';
import { memoryStore, redisStore, type OnceStore } from '@openapi-counterpart/vercel';
import { sqliteStore } from '@openapi-counterpart/vercel/sqlite-store';
import { afterAll, beforeAll, onTestFinished } from 'vitest';
import { temporaryFolder } from '../../support/temporary.js';
import { startRedis, whyNoRedis, type TestRedis } from './redis.js';

export interface TimedStore {
  readonly store: OnceStore;
  /** A second process's view of the same keys. */
  other(): Promise<OnceStore>;
  /** Lets time pass. */
  advance(milliseconds: number): Promise<void>;
}

export interface StoreCase {
  /** With the reason, where it is skipped. */
  readonly name: string;
  readonly skip: boolean;
  readonly open: () => Promise<TimedStore>;
}

let redis: TestRedis | undefined;

/** Starts what the stores need, for the tests of a file. */
export function useStores(): void {
  beforeAll(async () => {
    if (whyNoRedis === undefined) redis = await startRedis();
  });
  afterAll(() => redis?.stop());
}

export const stores: readonly StoreCase[] = [
  { name: 'memory', skip: false, open: openMemory },
  { name: 'sqlite', skip: false, open: openSqlite },
  whyNoRedis === undefined
    ? { name: 'redis', skip: false, open: openRedis }
    : { name: `redis (skipped: ${whyNoRedis})`, skip: true, open: openRedis },
];

async function openMemory(): Promise<TimedStore> {
  let time = 0;
  const store = memoryStore({ now: () => time });
  return {
    store,
    other: async () => store,
    advance: async (milliseconds) => void (time += milliseconds),
  };
}

async function openSqlite(): Promise<TimedStore> {
  const folder = await temporaryFolder();
  let time = 0;
  const open = async (): Promise<OnceStore> => {
    const store = await sqliteStore(join(folder, 'once.db'), { now: () => time });
    onTestFinished(() => store.close());
    return store;
  };
  return {
    store: await open(),
    other: open,
    advance: async (milliseconds) => void (time += milliseconds),
  };
}

async function openRedis(): Promise<TimedStore> {
  if (redis === undefined) throw new Error('Redis is not started.');
  const { client } = redis;
  await client.flushall();
  return {
    store: redisStore(client),
    other: async () => redisStore(client),
    // Redis has a clock of its own, so what is left of each key is cut short instead.
    async advance(milliseconds) {
      for (const key of await client.keys('*')) {
        const left = await client.pttl(key);
        if (left > milliseconds) await client.pexpire(key, left - milliseconds);
        else await client.del(key);
      }
    },
  };
}
