/** What a run could not test because the server refused its caller, in the words of all reports. */

import type { MissingCredentials, Summary } from '../model.js';
import { plural } from './words.js';

export interface Missing extends MissingCredentials {
  /** How many checks were not tested. */
  readonly checks: number;
}

/** One entry a reason; none where no check wanted for credentials. */
export function missingCredentials({ results }: Pick<Summary, 'results'>): readonly Missing[] {
  const all = results.flatMap(({ outcome, missing }) =>
    outcome === 'not-tested' && missing !== undefined ? [missing] : [],
  );
  return (['not given', 'refused', 'not described'] as const).flatMap((why) => {
    const own = all.filter((missing) => missing.why === why);
    const schemes = [...new Set(own.flatMap((missing) => missing.schemes))];
    return own.length === 0 ? [] : [{ why, schemes, checks: own.length }];
  });
}

/** A sentence an entry, with what to do. */
export function missingText({ why, schemes, checks }: Missing): string {
  const counted = `${plural(checks, 'check')} could not be tested`;
  const named = schemes.join(', ');
  switch (why) {
    case 'not given':
      return `${counted} without credentials. Give --auth SCHEME=VALUE; the schemes are: ${named}.`;
    case 'refused':
      return `${counted}: the server refused the credentials that were given. The schemes are: ${named}.`;
    case 'not described':
      return `${counted}: the server asks for credentials of which the description says nothing.`;
  }
}
