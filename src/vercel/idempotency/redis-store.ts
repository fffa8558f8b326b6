/** A store in Redis, for servers of many machines. Time is that of Redis, so clocks need not agree. */

import type { OnceStore } from './store.js';

/** What is needed of a client; that of `ioredis` has it. */
export interface RedisClient {
  eval(script: string, numberOfKeys: number, ...keysAndArguments: string[]): Promise<unknown>;
}

export interface RedisStoreOptions {
  /** In front of every key; `counterpart:once:` by default. */
  readonly prefix?: string;
  /** Milliseconds after which a Redis that does not answer is an error; 1000 by default. */
  readonly timeoutMs?: number;
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

const releaseScript = `
if redis.call('HGET', KEYS[1], 'lease') == ARGV[1] then redis.call('DEL', KEYS[1]) end
return 0`;

/** Redis did not answer: what it was asked may still happen. */
export class RedisTimeoutError extends Error {
  override readonly name = 'RedisTimeoutError';

  constructor(timeoutMs: number) {
    super(`Redis did not answer within ${timeoutMs} ms.`);
  }
}

/**
 * Each method throws a RedisTimeoutError where Redis is gone, whatever the client would wait.
 *
 * Redis should persist and not evict (`noeviction`): a key that it forgets is work that may be done twice.
 */
export function redisStore(client: RedisClient, options: RedisStoreOptions = {}): OnceStore {
  const { prefix = 'counterpart:once:', timeoutMs = 1000 } = options;

  async function within<T>(answer: Promise<T>): Promise<T> {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const late = new Promise<never>((_resolve, reject) => {
      timer = setTimeout(() => reject(new RedisTimeoutError(timeoutMs)), timeoutMs);
    });
    try {
      return await Promise.race([answer, late]);
    } finally {
      clearTimeout(timer);
    }
  }

  const release = (key: string, lease: string): Promise<unknown> =>
    client.eval(releaseScript, 1, prefix + key, lease);

  async function take(key: string, fingerprint: string, lease: string, leaseMs: number) {
    const asked = client.eval(begin, 1, prefix + key, fingerprint, lease, String(leaseMs));
    try {
      return await within(asked);
    } catch (error) {
      // A key that is taken after all would stay taken until its lease ends.
      asked.then(() => release(key, lease)).catch(() => {});
      throw error;
    }
  }

  return {
    async begin(key, fingerprint, leaseMs) {
      const lease = crypto.randomUUID();
      const entry = await take(key, fingerprint, lease, leaseMs);
      // What Lua calls false, by the version of the protocol.
      if (entry === null || entry === false) return { state: 'started', lease };
      const [known, outcome]: readonly unknown[] = Array.isArray(entry) ? entry : [];
      // Work that no key guards may be done twice.
      if (typeof known !== 'string') throw new Error('Redis answered what its script cannot say.');
      return typeof outcome === 'string'
        ? { state: 'done', fingerprint: known, outcome }
        : { state: 'running', fingerprint: known };
    },

    async complete(key, lease, outcome, ttlMs) {
      const asked = client.eval(complete, 1, prefix + key, lease, outcome, String(ttlMs));
      return (await within(asked)) === 1;
    },

    async release(key, lease) {
      await within(release(key, lease));
    },
  };
}
