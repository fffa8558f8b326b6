/** Reads what large collections hold between requests, so that the first to use one seldom waits for it. */

import { setImmediate } from 'node:timers';

/** @returns What ends it. */
export function readAhead(collections: readonly { readOn(): boolean }[]): () => void {
  let isStopped = false;
  const step = (): void => {
    if (isStopped) return;
    try {
      // The first that has more.
      if (collections.some((collection) => collection.readOn())) next();
    } catch {
      // The next use of the collection throws the error.
    }
  };
  // Node's own, which goes on where a test has replaced the timers; it keeps no process alive.
  const next = (): void => void setImmediate(step).unref();
  next();
  return () => {
    isStopped = true;
  };
}
