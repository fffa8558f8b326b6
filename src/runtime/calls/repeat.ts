/** What calls that are made again have in common: which may be, how long to wait, how to know what came. */

import { abortable } from '../abortable.js';
import type { AnyResult, CallInput } from '../client.js';

/** What came of a try: what the call gave, or what it threw. */
export interface Outcome<Result extends AnyResult> {
  readonly result?: Result;
  readonly error?: unknown;
  /** The answer, where one came: an undeclared one as well. */
  readonly response?: Response;
}

export async function outcomeOf<Result extends AnyResult>(
  calling: Promise<Result>,
): Promise<Outcome<Result>> {
  try {
    const result = await calling;
    return { result, response: result.response };
  } catch (error) {
    const isAnswer = error instanceof Error && 'response' in error;
    return isAnswer && error.response instanceof Response
      ? { error, response: error.response }
      : { error };
  }
}

/** What refreshes of credentials threw: to call again would be to refresh again. */
export const refreshErrors = /* @__PURE__ */ new WeakSet<object>();

/** What the caller gets. */
export function conclude<Result extends AnyResult>({ result, error }: Outcome<Result>): Result {
  if (result === undefined) throw error;
  return result;
}

/** A body that is read while it goes out is gone after the first try. */
export function isRepeatable({ body }: CallInput): boolean {
  const isWhole = typeof body !== 'object' || body === null;
  return (
    isWhole || !(body instanceof ReadableStream || Symbol.asyncIterator in body || 'next' in body)
  );
}

/** In milliseconds: timers count in 31 bits, and what is longer would be over at once. */
export const longestTimer = 2 ** 31 - 1;

/** Resolves after that time; @throws the signal's reason as soon as it is aborted. */
export async function wait(milliseconds: number, signal?: AbortSignal): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const pass = (resolve: () => void): void => {
    timer = setTimeout(resolve, Math.min(milliseconds, longestTimer));
  };
  try {
    await abortable(() => new Promise<void>(pass), signal);
  } finally {
    clearTimeout(timer);
  }
}

/** Milliseconds before the try after that many: twice as long each time, and at random, so that callers part. */
export function backoff(tries: number, first: number, longest: number): number {
  return Math.min(first * 2 ** (tries - 1), longest) * (0.5 + Math.random() / 2);
}
