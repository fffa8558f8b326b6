/** Loads modules that only some runs need with their first use: a start with all of them would take twice as long. */

/** One load, shared by all callers. */
export function loadOnce<T>(load: () => Promise<T>): () => Promise<T> {
  let loading: Promise<T> | undefined;
  return () => (loading ??= load());
}
