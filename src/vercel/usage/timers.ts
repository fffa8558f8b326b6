/** Time as the usage reporter needs it; tests bring their own. */

export interface Timers {
  /** Runs something at intervals, without keeping the process alive for it; returns what stops it. */
  every(milliseconds: number, run: () => void): () => void;
  /** Waits, without keeping the process alive for it. */
  wait(milliseconds: number): Promise<void>;
  /** Keeps the process alive until the returned function is called. */
  keepAlive(): () => void;
}

/** Longest delay that a timer takes. */
const forever = 2 ** 31 - 1;

export const systemTimers: Timers = {
  every(milliseconds, run) {
    const timer = setInterval(run, milliseconds);
    timer.unref();
    return () => clearInterval(timer);
  },
  wait(milliseconds) {
    return new Promise((resolve) => {
      setTimeout(resolve, milliseconds).unref();
    });
  },
  keepAlive() {
    const timer = setInterval(() => undefined, forever);
    return () => clearInterval(timer);
  },
};
