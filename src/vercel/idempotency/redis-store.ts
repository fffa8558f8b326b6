/** A store in Redis, for servers of many machines. Time is that of Redis, so clocks need not agree. */

import type { OnceStore } from './store.js';

/** What is needed of a client; that of `ioredis` has it. */
export interface RedisClient {
  eval(script: string, numberOfKeys: number, ...keysAndArguments: string[]): Promise<unknown>;
}

export interface RedisStoreOptions {
  /** In front of every key; `counterpart:once:` by default. */
  readonly prefix?: string;
}

// Scripts, because Redis runs each of them as one atomic step.
const begin = `
local entry = redis.call('HMGET', KEYS[1], 'fingerprint', 'outcome')
if entry[1] then return entry end
redis.call('HSET', KEYS[1], 'fingerprint', ARGV[1], 'lease', ARGV[2])
redis.call('PEXPIRE', KEYS[1], ARGV[3])
return false`;

const complete = `
if redis.call('HGET', KEYS[1], 'lease') ~= ARGV[1] then return 0 end
redis.call('HDEL', KEYS[1], 'lease')
redis.call('HSET', KEYS[1], 'outcome', ARGV[2])
redis.call('PEXPIRE', KEYS[1], ARGV[3])
return 1`;

const release = `
if redis.call('HGET', KEYS[1], 'lease') == ARGV[1] then redis.call('DEL', KEYS[1]) end
return 0`;

/** Redis should persist and not evict (`noeviction`): a key that it forgets is work that may be done twice. */
export function redisStore(client: RedisClient, options: RedisStoreOptions = {}): OnceStore {
  const { prefix = 'counterpart:once:' } = options;

  return {
    async begin(key, fingerprint, leaseMs) {
      const lease = crypto.randomUUID();
      const entry = await client.eval(begin, 1, prefix + key, fingerprint, lease, String(leaseMs));
      if (!Array.isArray(entry)) return { state: 'started', lease };
      const [known, outcome]: unknown[] = entry;
      return typeof outcome === 'string'
        ? { state: 'done', fingerprint: String(known), outcome }
        : { state: 'running', fingerprint: String(known) };
    },

    async complete(key, lease, outcome, ttlMs) {
      return (await client.eval(complete, 1, prefix + key, lease, outcome, String(ttlMs))) === 1;
    },

    async release(key, lease) {
      await client.eval(release, 1, prefix + key, lease);
    },
  };
}
