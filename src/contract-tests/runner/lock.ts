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
  const queues = new Queues(places);
  return {
    run: (isExclusive, work, isUrgent = false) =>
      new Holder(queues, isExclusive).run(work, isUrgent),
  };
}

/** Who waits for the lock, and who may have it next. */
class Queues {
  readonly #places: number;
  readonly #fresh: Waiting[] = [];
  readonly #returning: Waiting[] = [];
  #working = 0;
  #isHeldAlone = false;
  /** Of shared work alone. */
  #aside = 0;

  constructor(places: number) {
    this.#places = places;
  }

  /** Resolves when the lock is given to who asks for it the first time. */
  enter(isExclusive: boolean, isUrgent: boolean): Promise<void> {
    return new Promise((start) => {
      if (isUrgent) this.#fresh.unshift({ isExclusive, start });
      else this.#fresh.push({ isExclusive, start });
      this.#grant();
    });
  }

  /** Releases the lock until `comeBack`. */
  lend(isExclusive: boolean): void {
    if (!isExclusive) this.#aside += 1;
    this.release();
  }

  /** Resolves when the lock is given back to who lent it. */
  comeBack(isExclusive: boolean): Promise<void> {
    if (!isExclusive) this.#aside -= 1;
    return new Promise((start) => {
      this.#returning.push({ isExclusive, start });
      this.#grant();
    });
  }

  /** Who lent the lock will not come back. */
  forget(isExclusive: boolean): void {
    if (!isExclusive) this.#aside -= 1;
    this.#grant();
  }

  release(): void {
    this.#working -= 1;
    this.#isHeldAlone = false;
    this.#grant();
  }

  #grant(): void {
    for (const queue of [this.#returning, this.#fresh]) {
      for (let [next] = queue; next !== undefined; [next] = queue) {
        if (!this.#mayStart(next, queue === this.#fresh)) break;
        queue.shift();
        this.#working += 1;
        this.#isHeldAlone = next.isExclusive;
        next.start();
      }
    }
  }

  #mayStart({ isExclusive }: Waiting, isFresh: boolean): boolean {
    const isOvertaking = isFresh && this.#returning.some((other) => other.isExclusive);
    if (this.#isHeldAlone || isOvertaking) return false;
    const working = this.#working;
    const aside = this.#aside;
    if (isExclusive) return working === 0 && (!isFresh || aside + this.#returning.length === 0);
    const places = this.#places;
    return working < places && (!isFresh || working + aside < places * (1 + asideForOne));
  }
}

/** One that has the lock; its parts may wait side by side: the first that waits lends the lock, the first back takes it. */
class Holder {
  readonly #queues: Queues;
  readonly #isExclusive: boolean;
  #isHeld = true;
  #isOver = false;
  #coming: Promise<void> | undefined;

  constructor(queues: Queues, isExclusive: boolean) {
    this.#queues = queues;
    this.#isExclusive = isExclusive;
  }

  async run<Result>(work: (aside: Aside) => Promise<Result>, isUrgent: boolean): Promise<Result> {
    await this.#queues.enter(this.#isExclusive, isUrgent);
    try {
      return await work((wait) => this.#waitAside(wait));
    } finally {
      this.#isOver = true;
      if (this.#isHeld) this.#queues.release();
      // A part that still waits has no one to go on for.
      else if (this.#coming === undefined) this.#queues.forget(this.#isExclusive);
    }
  }

  async #waitAside<Result>(wait: () => Promise<Result>): Promise<Result> {
    if (this.#isHeld) {
      this.#isHeld = false;
      this.#queues.lend(this.#isExclusive);
    }
    try {
      return await wait();
    } finally {
      if (!this.#isHeld && !this.#isOver) await (this.#coming ??= this.#comeBack());
    }
  }

  async #comeBack(): Promise<void> {
    await this.#queues.comeBack(this.#isExclusive);
    this.#isHeld = true;
    this.#coming = undefined;
    if (this.#isOver) this.#queues.release();
  }
}
