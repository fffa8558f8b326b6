/** Memoizes the last result, for requests that come one after another from one caller. */

/** The function, its last result kept; errors are not kept. */
export function memoizeLast<Given, Result>(
  compute: (given: Given) => Result,
): (given: Given) => Result {
  let last: { readonly given: Given; readonly result: Result } | undefined;
  return (given) => {
    if (last?.given !== given) last = { given, result: compute(given) };
    return last.result;
  };
}
