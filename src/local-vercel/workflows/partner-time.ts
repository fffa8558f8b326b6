/** The time by the partner's own clock, in milliseconds: what it compares with that is told in it. */

import type { LocalContext } from '../context.js';

/** Of the machine, unless its program goes by the local clock. */
export function partnerTime({ partnerClock, clock }: LocalContext): number {
  return partnerClock === undefined ? Date.now() : clock.now();
}
