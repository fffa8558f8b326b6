/** How a clock's setting goes into eight bytes, so that no reader ever sees half of one. */

import type { ClockSetting } from '../state/clock.js';

/** Names the file where programs find it. */
export const clockVariable = 'COUNTERPART_CLOCK_FILE';

/** Odd where it stands still. */
export function toWord({ frozenAt, shift }: ClockSetting): number {
  return frozenAt === null ? 2 * Math.round(shift) : 2 * Math.round(frozenAt) + 1;
}

export function fromWord(word: number): ClockSetting {
  return word % 2 === 0
    ? { frozenAt: null, shift: word / 2 }
    : { frozenAt: (word - 1) / 2, shift: 0 };
}
