/** Says, beside a refusal for a time, that the local clock is not that of the machine. */

import type { LocalContext } from '../context.js';
import { minute, toIso } from '../domain/time.js';

/** A sentence that names both times; empty while they are the same. */
export function clockHint({ clock }: LocalContext): string {
  const [local, machine] = [clock.now(), Date.now()];
  if (Math.abs(local - machine) < minute) return '';
  return ` The clock of this local Vercel was moved: it is ${toIso(local)} here, and ${toIso(machine)} for a program that goes by the machine.`;
}
