/** What a run takes from a server at most, so that no server keeps it busy without end or fills its memory. */

import type { Exchange } from '../model.js';

/** How many answers without an end a run waits for. */
const mostEndless = 3;

/** How long all answers of a run may be together, in characters: the reports read them at its end. */
const longestAnswers = 256 * 1024 * 1024;

/** Watches what the answers of one run cost. */
export interface Watch {
  note(exchange: Exchange): void;
  /** Why no more is to be sent, as a sentence; undefined as long as all is well. To be asked before each request. */
  reason(): string | undefined;
  /** The first reason that was given: something was not sent then. */
  given(): string | undefined;
}

/** @param longestRun In milliseconds. */
export function createWatch(longestRun: number): Watch {
  const began = performance.now();
  let endless = 0;
  let length = 0;
  let given: string | undefined;

  function find(): string | undefined {
    if (endless >= mostEndless) return `${endless} answers had no end.`;
    if (length > longestAnswers) {
      return `The answers were longer than ${longestAnswers / 2 ** 20} MB together.`;
    }
    if (performance.now() - began <= longestRun) return undefined;
    return `The run took longer than ${longestRun / 60_000} minutes.`;
  }

  return {
    note({ text, isEndless }) {
      length += text.length;
      if (isEndless === true) endless += 1;
    },
    reason: () => (given ??= find()),
    given: () => given,
  };
}
