/** A lock that many may share, or one may hold alone. */

export interface Lock {
  /** Waits for the lock, does the work, and releases it. */
  run<Result>(isExclusive: boolean, work: () => Promise<Result>): Promise<Result>;
}

interface Waiting {
  readonly isExclusive: boolean;
  readonly start: () => void;
}

/** Given out in the order of the requests, so that shared work does not overtake exclusive work. */
export function createLock(): Lock {
  const waiting: Waiting[] = [];
  let running = 0;
  let isHeldAlone = false;

  function grant(): void {
    for (let [next] = waiting; next !== undefined; [next] = waiting) {
      if (isHeldAlone || (next.isExclusive && running > 0)) return;
      waiting.shift();
      running += 1;
      isHeldAlone = next.isExclusive;
      next.start();
    }
  }

  return {
    async run(isExclusive, work) {
      await new Promise<void>((start) => {
        waiting.push({ isExclusive, start });
        grant();
      });
      try {
        return await work();
      } finally {
        running -= 1;
        isHeldAlone = false;
        grant();
      }
    },
  };
}
