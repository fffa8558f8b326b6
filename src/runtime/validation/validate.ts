/** Runs a compiled schema: silently first, and once more for a report of what is not valid. */

import { Report, type Issue, type Validator } from './report.js';
import { remembering } from './tried.js';

const NO_ISSUES: readonly Issue[] = [];

/** The issues of `value`, at most `limit` of them; none when it is valid. */
export function validate(validator: Validator, value: unknown, limit?: number): readonly Issue[] {
  try {
    if (validator(value)) return NO_ISSUES;
    const report = new Report(limit);
    remembering(() => validator(value, report));
    return report.issues;
  } catch (error) {
    // Recursive schemas recurse as deep as the value does, and the sender of the value decides how deep that is.
    if (error instanceof RangeError)
      return [{ pointer: '', keyword: 'depth', message: 'is nested too deeply' }];
    throw error;
  }
}
