/** Runs checks side by side and tells of each, until it is stopped. */

import type { Check } from '../check.js';
import type { Recorder } from '../context/recorder.js';
import type { CheckResult, Exchange, RunEvent } from '../model.js';
import { tryCheck, type Attempts } from './attempt.js';
import { createLock, type Lock } from './lock.js';

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
  readonly #lock: Lock;
  #told = 0;

  constructor(options: CheckRunnerOptions<Context>) {
    this.#options = options;
    this.#lock = createLock(options.workers);
  }

  /**
   * Tells of the exchanges of each check before its result. Exclusive checks come last, each after the other: in between
   * they would let no other check begin until all others have ended. The results are in the order of the checks.
   */
  async *run(checks: readonly Check<Context>[]): AsyncGenerator<RunEvent> {
    const { attempts, exchanges, stopReason } = this.#options;
    const shared = checks.filter(({ isExclusive }) => isExclusive !== true);
    const exclusive = checks.filter(({ isExclusive }) => isExclusive === true);
    const tries = [...shared, ...exclusive].map((check) =>
      tryCheck(check, attempts, this.#lock, () => stopReason() !== undefined),
    );
    // One that fails is heard of when its turn comes.
    for (const result of tries) result.catch(() => {});
    const results = new Map<string, CheckResult>();
    for (const tried of tries) {
      const result = await tried;
      if (result === undefined) {
        this.interruption = stopReason();
        break;
      }
      results.set(result.id, result);
      for (; this.#told < exchanges.length; this.#told += 1) {
        const exchange = exchanges[this.#told];
        if (exchange !== undefined) yield { type: 'exchange', exchange };
      }
      yield { type: 'check', result };
    }
    this.results.push(...checks.flatMap(({ id }) => results.get(id) ?? []));
  }
}
