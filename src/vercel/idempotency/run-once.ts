/** Does work once for a key: later and simultaneous callers get the outcome of the first. */

import type { OnceStore } from './store.js';

export interface OnceOptions {
  /** Milliseconds after which work without an outcome counts as dead, and may be done again. */
  readonly leaseMs: number;
  /** Milliseconds for which an outcome is kept. */
  readonly ttlMs: number;
  /** Waits between two looks at work of another process; replaced in tests. */
  readonly wait?: ((milliseconds: number) => Promise<void>) | undefined;
  /** Hears that work was done, but its outcome could not be kept: it may be done again. */
  readonly onLost: (error: unknown) => void;
}

export interface Outcome {
  readonly text: string;
  /** Whether it is for others too, or the next one should try again. */
  readonly isFinal: boolean;
}

export type OnceResult =
  | { readonly state: 'ran'; readonly outcome: string }
  | { readonly state: 'replayed'; readonly outcome: string }
  /** The key stands for something else. */
  | { readonly state: 'mismatch' }
  /** Another process is at it for longer than a lease. */
  | { readonly state: 'busy' };

const pauseMs = 50;

export type RunOnce = (
  key: string,
  fingerprint: string,
  work: () => Promise<Outcome>,
) => Promise<OnceResult>;

/** @returns a function that throws what the work throws, and what the store throws before the work. */
export function createRunOnce(store: OnceStore, options: OnceOptions): RunOnce {
  const wait =
    options.wait ?? ((milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)));
  // Work of this process is waited for without asking the store again and again.
  const running = new Map<string, Promise<unknown>>();

  async function run(key: string, lease: string, work: () => Promise<Outcome>): Promise<string> {
    let outcome: Outcome;
    try {
      outcome = await work();
    } catch (error) {
      await release(key, lease);
      throw error;
    }
    if (outcome.isFinal) await keep(key, lease, outcome.text);
    else await release(key, lease);
    return outcome.text;
  }

  /** Callers that wait for the outcome get it, even if the store fails to keep it. */
  async function keep(key: string, lease: string, text: string): Promise<void> {
    try {
      const isKept = await store.complete(key, lease, text, options.ttlMs);
      if (!isKept) throw new Error(`The work took longer than its lease of ${options.leaseMs} ms.`);
    } catch (error) {
      options.onLost(error);
    }
  }

  /** A key that cannot be given back frees itself when the lease ends. */
  async function release(key: string, lease: string): Promise<void> {
    await store.release(key, lease).catch(options.onLost);
  }

  return async (key, fingerprint, work) => {
    for (let waited = 0; waited <= options.leaseMs;) {
      const beginning = await store.begin(key, fingerprint, options.leaseMs);
      if (beginning.state === 'started') {
        const result = run(key, beginning.lease, work);
        const settled = result.catch(() => undefined);
        running.set(key, settled);
        try {
          return { state: 'ran', outcome: await result };
        } finally {
          if (running.get(key) === settled) running.delete(key);
        }
      }
      if (beginning.fingerprint !== fingerprint) return { state: 'mismatch' };
      if (beginning.state === 'done') return { state: 'replayed', outcome: beginning.outcome };
      const local = running.get(key);
      if (local === undefined) {
        await wait(pauseMs);
        waited += pauseMs;
      } else await local;
    }
    return { state: 'busy' };
  };
}
