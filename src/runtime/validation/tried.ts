/** Remembers which alternatives match a value while it is validated, because alternatives that nest ask again and again. */

import type { Report, Validator } from './report.js';

type Verdicts = Map<Validator, Map<object, boolean>>;

/** Kept during the outermost call alone: between calls values may change. */
let verdicts: Verdicts | undefined;

/**
 * Whether an alternative matches a value. Of alternatives that lead to the same ones again each would try those anew,
 * which takes time exponential in the depth of the value: inside one call each is tried once for each object or array.
 */
export function tried(validator: Validator, value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return validator(value);
  if (verdicts !== undefined) return remembered(verdicts, validator, value);
  verdicts = new Map();
  try {
    return remembered(verdicts, validator, value);
  } finally {
    verdicts = undefined;
  }
}

/**
 * Whether a value is valid by a schema that comes to the same value in several ways. Only what is not valid is gone
 * through again, for a report.
 */
export function askedOnce(validator: Validator, value: unknown, report?: Report): boolean {
  return tried(validator, value) || (report !== undefined && validator(value, report));
}

/** Does work that asks about one value again and again, which does not change meanwhile. */
export function remembering(work: () => void): void {
  verdicts = new Map();
  try {
    work();
  } finally {
    verdicts = undefined;
  }
}

function remembered(known: Verdicts, validator: Validator, value: object): boolean {
  let byValue = known.get(validator);
  if (byValue === undefined) known.set(validator, (byValue = new Map()));
  const before = byValue.get(value);
  if (before !== undefined) return before;
  const verdict = validator(value);
  byValue.set(value, verdict);
  return verdict;
}
