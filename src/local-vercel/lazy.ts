/** Loads what only some runs need, when it is first needed: a start with all of it would take twice as long. */

/** One load for all who ask. */
export function loadOnce<T>(load: () => Promise<T>): () => Promise<T> {
  let loading: Promise<T> | undefined;
  return () => (loading ??= load());
}
