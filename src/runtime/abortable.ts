/** Lets a signal end what does not look at it: credentials, a refresh of them, a transport of the caller's own. */

/**
 * Runs until it is through, or the signal is aborted.
 * @throws the signal's reason as soon as it is aborted; nothing is run where it is already.
 */
export function abortable<Value>(
  run: () => Promise<Value>,
  signal: AbortSignal | undefined,
): Promise<Value> {
  if (!signal) return run();
  return new Promise((resolve, reject) => {
    signal.throwIfAborted();
    const stop = (): void => reject(signal.reason);
    signal.addEventListener('abort', stop);
    void run()
      .then(resolve, reject)
      .finally(() => signal.removeEventListener('abort', stop));
  });
}
