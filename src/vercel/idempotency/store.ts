/** The store behind idempotency: it leases a key to the first request, and keeps the outcome. */

/** What a store answers to a request that wants to begin. */
export type Beginning =
  /** The work is yours until the lease ends. */
  | { readonly state: 'started'; readonly lease: string }
  /** Somebody else is at it. */
  | { readonly state: 'running'; readonly fingerprint: string }
  /** It is done, and this came of it. */
  | { readonly state: 'done'; readonly fingerprint: string; readonly outcome: string };

/**
 * A place for keys that all processes of a server share. Each method is atomic. A lease that was not
 * ended in time is void: its holder died, or is too late to report the outcome.
 */
export interface OnceStore {
  /**
   * Takes the key, unless it is taken.
   * @param fingerprint what the key stands for, to be told to those who come later.
   * @param leaseMs milliseconds until the key is free again when nothing more is heard.
   */
  begin(key: string, fingerprint: string, leaseMs: number): Promise<Beginning>;
  /** Keeps the outcome for `ttlMs` milliseconds; false when the lease is void, and nothing is kept. */
  complete(key: string, lease: string, outcome: string, ttlMs: number): Promise<boolean>;
  /** Gives the key back without an outcome; nothing happens when the lease is void. */
  release(key: string, lease: string): Promise<void>;
}
