/** Limits the time of a request, also where the code that sends it ignores the signal. */

/** The time is over. */
export class LateError extends Error {
  override readonly name = 'LateError';
}

/**
 * @param limit In milliseconds.
 * @param work Its signal is aborted when the time is over; what it does after that is ignored. It may set
 * another limit, which counts from then on.
 * @throws LateError when the time is over.
 */
export async function within<T>(
  limit: number,
  work: (signal: AbortSignal, setLimit: (limit: number) => void) => Promise<T>,
): Promise<T> {
  const controller = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  let expire: (error: LateError) => void;
  const expired = new Promise<never>((_resolve, reject) => {
    expire = reject;
  });
  const setLimit = (milliseconds: number): void => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      const error = new LateError(`No answer within ${milliseconds / 1000} s.`);
      expire(error);
      controller.abort(error);
    }, milliseconds);
  };
  setLimit(limit);
  try {
    return await Promise.race([work(controller.signal, setLimit), expired]);
  } finally {
    clearTimeout(timer);
  }
}
