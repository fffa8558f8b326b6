/** Where ids and times of made items come from: repeatable for a seed. */

import { createHash, randomBytes } from 'node:crypto';

export interface Draw {
  /** Hexadecimal digits, at most 128. */
  hex(length: number): string;
  /** Lower-case letters and digits, at most 64. */
  letters(length: number): string;
  /** In milliseconds since 1970; with a seed the start of 2026, a second later each time. */
  now(): number;
}

const alphabet = 'abcdefghijklmnopqrstuvwxyz0123456789';
const seededStart = Date.UTC(2026, 0, 1);

/** @param seed Without one every run has its own, and the machine's clock. */
export function createDraw(seed: number | undefined): Draw {
  const text = seed === undefined ? randomBytes(16).toString('hex') : String(seed);
  let drawn = 0;
  let asked = 0;

  function bytes(): Buffer {
    drawn += 1;
    return createHash('sha512').update(`${text}:${drawn}`).digest();
  }

  return {
    hex: (length) => bytes().toString('hex').slice(0, length),
    letters: (length) =>
      [...bytes().subarray(0, length)].map((byte) => alphabet[byte % alphabet.length]).join(''),
    now() {
      if (seed === undefined) return Date.now();
      asked += 1;
      return seededStart + (asked - 1) * 1000;
    },
  };
}
