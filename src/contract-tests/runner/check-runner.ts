/** Runs checks side by side and tells of each, until it is stopped. */

import type { Check } from '../check.js';
import type { Recorder } from '../context/recorder.js';
import type { CheckResult, Exchange, RunEvent } from '../model.js';
import { tryCheck, type Attempts } from './attempt.js';
import { createLock } from './lock.js';
import { inOrder } from './pool.js';

export interface CheckRunnerOptions<Context extends Recorder> {
  readonly attempts: Attempts<Context>;
  /** Checks at a time. */
  readonly workers: number;
  /** Those that were had, to which attempts add. */
  readonly exchanges: readonly Exchange[];
  /** Why no further check is to begin, as a sentence; undefined as long as all is well. */
  readonly stopReason: () => string | undefined;
}

export class CheckRunner<Context extends Recorder> {
  readonly results: CheckResult[] = [];
  /** Why it ended before its end; undefined where it did not. */
  interruption: string | undefined;
  readonly #options: CheckRunnerOptions<Context>;
  readonly #lock = createLock();
  #told = 0;

  constructor(options: CheckRunnerOptions<Context>) {
    this.#options = options;
  }

  /** Tells of the exchanges of each check before its result, in the order of the checks. */
  async *run(checks: readonly Check<Context>[]): AsyncGenerator<RunEvent> {
    const { attempts, workers, exchanges, stopReason } = this.#options;
    const tasks = checks.map((check) => async () => {
      return stopReason() === undefined ? tryCheck(check, attempts, this.#lock) : undefined;
    });
    for await (const result of inOrder(tasks, workers)) {
      if (result === undefined) {
        this.interruption = stopReason();
        return;
      }
      this.results.push(result);
      for (; this.#told < exchanges.length; this.#told += 1) {
        const exchange = exchanges[this.#told];
        if (exchange !== undefined) yield { type: 'exchange', exchange };
      }
      yield { type: 'check', result };
    }
  }
}
