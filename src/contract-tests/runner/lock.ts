/** A lock that so many may share, or one may hold alone, and that is lent to others while its holder only waits. */

/** Waits for something while others have the lock, and gets it back before it goes on. */
export type Aside = <Result>(wait: () => Promise<Result>) => Promise<Result>;

export interface Lock {
  /**
   * Waits for the lock, does the work, and releases it.
   * @param isUrgent Whether it begins before all that wait to begin.
   */
  run<Result>(
    isExclusive: boolean,
    work: (aside: Aside) => Promise<Result>,
    isUrgent?: boolean,
  ): Promise<Result>;
}

interface Waiting {
  readonly isExclusive: boolean;
  readonly start: () => void;
}

/** How many may be aside for each one at work: what they wait for costs the server something too. */
const asideForOne = 8;

/**
 * Given out in the order of the requests, so that shared work does not overtake exclusive work; first to those that
 * come back. Exclusive work begins when no shared work is aside. Others may set out while it is aside itself.
 * @param places How many may share it.
 */
export function createLock(places = Infinity): Lock {
  const fresh: Waiting[] = [];
  const returning: Waiting[] = [];
  let working = 0;
  let isHeldAlone = false;
  /** Of shared work alone. */
  let aside = 0;

  function mayStart({ isExclusive }: Waiting, isFresh: boolean): boolean {
    if (isHeldAlone || (isFresh && returning.some((other) => other.isExclusive))) return false;
    if (isExclusive) return working === 0 && (!isFresh || aside + returning.length === 0);
    return working < places && (!isFresh || working + aside < places * (1 + asideForOne));
  }

  function grant(): void {
    for (const queue of [returning, fresh]) {
      for (let [next] = queue; next !== undefined; [next] = queue) {
        if (!mayStart(next, queue === fresh)) break;
        queue.shift();
        working += 1;
        isHeldAlone = next.isExclusive;
        next.start();
      }
    }
  }

  function take(queue: Waiting[], isExclusive: boolean, isUrgent = false): Promise<void> {
    return new Promise((start) => {
      if (isUrgent) queue.unshift({ isExclusive, start });
      else queue.push({ isExclusive, start });
      grant();
    });
  }

  function release(): void {
    working -= 1;
    isHeldAlone = false;
    grant();
  }

  /** What one holder does, whose parts may wait side by side: the first that waits lends the lock, the first back takes it. */
  async function hold<Result>(
    isExclusive: boolean,
    work: (aside: Aside) => Promise<Result>,
    isUrgent = false,
  ): Promise<Result> {
    const count = isExclusive ? 0 : 1;
    let isHeld = true;
    let isOver = false;
    let coming: Promise<void> | undefined;
    function lend(): void {
      isHeld = false;
      aside += count;
      release();
    }
    async function comeBack(): Promise<void> {
      aside -= count;
      await take(returning, isExclusive);
      isHeld = true;
      coming = undefined;
      if (isOver) release();
    }
    await take(fresh, isExclusive, isUrgent);
    try {
      return await work(async (wait) => {
        if (isHeld) lend();
        try {
          return await wait();
        } finally {
          if (!isHeld && !isOver) await (coming ??= comeBack());
        }
      });
    } finally {
      isOver = true;
      if (isHeld) release();
      // A part that still waits has no one to go on for.
      else if (coming === undefined) {
        aside -= count;
        grant();
      }
    }
  }

  return { run: hold };
}
