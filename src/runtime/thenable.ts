/** Tells promises from values, for what every request goes through: `await` has its cost with values too. */

/** What `await` would wait for, from whichever realm. */
export function isThenable(value: unknown): value is PromiseLike<unknown> {
  return (
    typeof value === 'object' &&
    value !== null &&
    'then' in value &&
    typeof value.then === 'function'
  );
}
