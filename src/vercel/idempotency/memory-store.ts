/** A store for one process: tests, and servers that run once and may forget. */

import type { OnceStore } from './store.js';

interface Entry {
  readonly fingerprint: string;
  /** Until the work is done. */
  readonly lease: string | undefined;
  readonly outcome: string | undefined;
  /** Milliseconds since 1970. */
  readonly expires: number;
}

export interface MemoryStoreOptions {
  /** Milliseconds since 1970. */
  readonly now?: () => number;
  /** Beyond these the oldest outcome is forgotten; 10,000 by default. */
  readonly maxOutcomes?: number;
}

/**
 * Keeps what requests came to in memory, for a server of one process: nothing outlives it. Beyond
 * `maxOutcomes` the oldest outcomes are forgotten first.
 */
export function memoryStore(options: MemoryStoreOptions = {}): OnceStore {
  const { now = Date.now, maxOutcomes = 10_000 } = options;
  const running = new Map<string, Entry>();
  // In the order of their making, so that the oldest is the first.
  const done = new Map<string, Entry>();

  function find(key: string): Entry | undefined {
    const entry = running.get(key) ?? done.get(key);
    if (entry === undefined || entry.expires > now()) return entry;
    running.delete(key);
    done.delete(key);
    return undefined;
  }

  function isHeld(key: string, lease: string): boolean {
    return find(key)?.lease === lease;
  }

  return {
    async begin(key, fingerprint, leaseMs) {
      const entry = find(key);
      if (entry === undefined) {
        const lease = crypto.randomUUID();
        const expires = now() + leaseMs;
        running.set(key, { fingerprint, lease, outcome: undefined, expires });
        return { state: 'started', lease };
      }
      return entry.outcome === undefined
        ? { state: 'running', fingerprint: entry.fingerprint }
        : { state: 'done', fingerprint: entry.fingerprint, outcome: entry.outcome };
    },

    async complete(key, lease, outcome, ttlMs) {
      const entry = find(key);
      if (entry === undefined || entry.lease !== lease) return false;
      running.delete(key);
      const { fingerprint } = entry;
      done.set(key, { fingerprint, lease: undefined, outcome, expires: now() + ttlMs });
      const [oldest] = done.keys();
      if (done.size > maxOutcomes && oldest !== undefined) done.delete(oldest);
      return true;
    },

    async release(key, lease) {
      if (isHeld(key, lease)) running.delete(key);
    },
  };
}
