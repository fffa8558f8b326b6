/** Limits the time of a request, also where the code that sends it ignores the signal. */

/** The time is over. */
export class LateError extends Error {
  override readonly name = 'LateError';
}

/**
 * @param limit In milliseconds.
 * @param work Its signal is aborted when the time is over; what it does after that is ignored.
 * @throws LateError when the time is over.
 */
export async function within<T>(
  limit: number,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const controller = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  const expired = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => {
      const error = new LateError(`No answer within ${limit / 1000} s.`);
      reject(error);
      controller.abort(error);
    }, limit);
  });
  try {
    return await Promise.race([work(controller.signal), expired]);
  } finally {
    clearTimeout(timer);
  }
}
