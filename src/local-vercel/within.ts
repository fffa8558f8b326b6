/** A limit of time for requests: whoever carries one may not heed its signal, and the signal may get lost. */

/**
 * @param limit In milliseconds.
 * @param work Hears by its signal when the time is over, which nobody waits for.
 * @throws Error when the time is over.
 */
export async function within<T>(
  limit: number,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const controller = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  const expired = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => {
      const error = new Error(`No answer within ${limit / 1000} s.`);
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
