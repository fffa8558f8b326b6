/** Ids that a check sends: the same for the same seed, independent of other checks. */

import { createHash } from 'node:crypto';

export interface CheckIds {
  /** `prefix_` and 24 letters or digits. */
  next(prefix: string): string;
  hex(length: number): string;
}

const alphabet = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

export function createCheckIds(seed: number, check: string): CheckIds {
  let drawn = 0;
  const draw = (): Buffer => {
    drawn += 1;
    return createHash('sha512').update(`${seed}:${check}:${drawn}`).digest();
  };
  return {
    next: (prefix) =>
      `${prefix}_${[...draw().subarray(0, 24)].map((byte) => alphabet[byte % 62]).join('')}`,
    hex: (length) => draw().toString('hex').slice(0, length),
  };
}
