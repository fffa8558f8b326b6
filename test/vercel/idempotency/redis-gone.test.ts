/** A Redis that is gone is an error after a second, not a wait for ever. */

import { Redis } from 'ioredis';
import { redisStore, RedisTimeoutError, type RedisClient } from '@openapi-counterpart/vercel';
import { expect, test } from 'vitest';

test('with a client that goes on trying to connect', async () => {
  // Nothing listens there; the client keeps commands until it is connected.
  const client = new Redis({ port: 1, maxRetriesPerRequest: null });
  client.on('error', () => undefined);
  const store = redisStore(client, { timeoutMs: 20 });
  await expect(store.begin('a', 'print', 1000)).rejects.toThrow(RedisTimeoutError);
  await expect(store.complete('a', 'lease', 'x', 1000)).rejects.toThrow(RedisTimeoutError);
  await expect(store.release('a', 'lease')).rejects.toThrow('Redis did not answer within 20 ms.');
  client.disconnect();
});

test('a key that is taken too late is given back', async () => {
  const calls: string[] = [];
  const waiting: ((value: unknown) => void)[] = [];
  const client: RedisClient = {
    eval(script) {
      calls.push(/HMGET|'DEL'/.exec(script)?.[0] ?? script);
      return new Promise((resolve) => waiting.push(resolve));
    },
  };
  const store = redisStore(client, { timeoutMs: 1 });
  await expect(store.begin('a', 'print', 1000)).rejects.toThrow(RedisTimeoutError);
  waiting[0]?.(null);
  await expect.poll(() => calls).toEqual(['HMGET', "'DEL'"]);
});
