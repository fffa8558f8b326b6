/** What calls that are made again have in common: which may be, how long to wait, how to know what came. */

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

/** What the caller gets. */
export function conclude<Result extends AnyResult>({ result, error }: Outcome<Result>): Result {
  if (result === undefined) throw error;
  return result;
}

/** A body that is read while it goes out is gone after the first try. */
export function isRepeatable({ body }: CallInput): boolean {
  if (typeof body !== 'object' || body === null) return true;
  return !(body instanceof ReadableStream || Symbol.asyncIterator in body || 'next' in body);
}

/** Resolves after that time; @throws the signal's reason as soon as it is aborted. */
export function wait(milliseconds: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    signal?.throwIfAborted();
    const timer = setTimeout(finish, milliseconds);
    signal?.addEventListener('abort', finish);
    function finish(): void {
      clearTimeout(timer);
      signal?.removeEventListener('abort', finish);
      if (signal?.aborted) reject(signal.reason as Error);
      else resolve();
    }
  });
}

/** Milliseconds before the try after that many: twice as long each time, and at random, so that callers part. */
export function backoff(tries: number, first: number, longest: number): number {
  return Math.min(first * 2 ** (tries - 1), longest) * (0.5 + Math.random() / 2);
}
