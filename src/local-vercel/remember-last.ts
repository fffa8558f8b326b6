/** Saves doing the same again for requests that come one after another from one caller. */

/** The function with its last result known; what it throws is not. */
export function rememberLast<Given, Result>(
  compute: (given: Given) => Result,
): (given: Given) => Result {
  let last: { readonly given: Given; readonly result: Result } | undefined;
  return (given) => {
    if (last?.given !== given) last = { given, result: compute(given) };
    return last.result;
  };
}
