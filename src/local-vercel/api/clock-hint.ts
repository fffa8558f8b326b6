/** Says, beside a refusal for a time, that the local clock is not that of the machine. */

import type { LocalContext } from '../context.js';
import { minute, toIso } from '../domain/time.js';
import { partnerTime } from '../workflows/partner-time.js';

/** A sentence that names both times; empty while they are the same. */
export function clockHint(local: LocalContext): string {
  const [here, there] = [local.clock.now(), partnerTime(local)];
  if (Math.abs(here - there) < minute) return '';
  return ` The clock of this local Vercel was moved: it is ${toIso(here)} here, and ${toIso(there)} for a program that goes by the machine. \`counterpart dev --clock-for-partner\` has it go by this one.`;
}
