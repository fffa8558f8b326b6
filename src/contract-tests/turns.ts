/** Whose turn it is: many may work side by side, or one alone. */

export interface Turns {
  /** Waits for its turn, works, and gives way. */
  take<Result>(isAlone: boolean, work: () => Promise<Result>): Promise<Result>;
}

interface Waiting {
  readonly isAlone: boolean;
  readonly start: () => void;
}

/** In the order in which they come: nobody overtakes whoever waits to be alone. */
export function createTurns(): Turns {
  const waiting: Waiting[] = [];
  let running = 0;
  let isTaken = false;

  function letIn(): void {
    for (let [next] = waiting; next !== undefined; [next] = waiting) {
      if (isTaken || (next.isAlone && running > 0)) return;
      waiting.shift();
      running += 1;
      isTaken = next.isAlone;
      next.start();
    }
  }

  return {
    async take(isAlone, work) {
      await new Promise<void>((start) => {
        waiting.push({ isAlone, start });
        letIn();
      });
      try {
        return await work();
      } finally {
        running -= 1;
        isTaken = false;
        letIn();
      }
    },
  };
}
