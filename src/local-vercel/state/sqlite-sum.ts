/**
 * Tells a state file that is as it was closed from one that was changed since: it holds a sum of its own
 * bytes, so that what was checked once need not be checked again, which takes seconds for a large one.
 */

import { closeSync, fsyncSync, openSync, readSync, writeSync } from 'node:fs';
import { crc32 } from 'node:zlib';

/** Stands before the sum. No text of a state holds it, because it is no UTF-8. */
const mark = Buffer.from('ff fe 43 50 76 63 20 73 75 6d fe ff'.replaceAll(' ', ''), 'hex');

/** CRC-32: it is to tell accidents and other programs, and costs a fifth of a digest. */
const sumLength = 4;

/** Where the table of the sum is looked for: it is made with the file. */
const start = 64 * 1024;

/** SQL that makes the place for the sum in a new file. */
export const sumSchema = `
  CREATE TABLE sums (sum BLOB NOT NULL) STRICT;
  INSERT INTO sums VALUES (x'${mark.toString('hex')}${'00'.repeat(sumLength)}');`;

/** Whether the file, which no one has open, holds the sum of its bytes. */
export function isAsClosed(file: string): boolean {
  const descriptor = openSync(file, 'r');
  try {
    const found = sumOf(descriptor);
    return found !== undefined && found.held.readUInt32BE() === found.sum;
  } finally {
    closeSync(descriptor);
  }
}

/**
 * Writes the sum into a file that this process has locked and that has no log, then releases it. The
 * descriptor is closed last, because that gives up the lock (POSIX).
 */
export function closeWithSum(file: string, release: () => void): void {
  const descriptor = openSync(file, 'r+');
  try {
    const found = sumOf(descriptor);
    if (found !== undefined) {
      const bytes = Buffer.alloc(sumLength);
      bytes.writeUInt32BE(found.sum);
      writeSync(descriptor, bytes, 0, sumLength, found.place);
      fsyncSync(descriptor);
    }
    release();
  } finally {
    closeSync(descriptor);
  }
}

interface Sum {
  /** Position of the sum in the file. */
  readonly place: number;
  readonly held: Buffer;
  /** Of all other bytes. */
  readonly sum: number;
}

/** Undefined for a file that has no place for it. */
function sumOf(descriptor: number): Sum | undefined {
  let sum = 0;
  const chunk = Buffer.alloc(4 * 1024 * 1024);
  let place = -1;
  let held = Buffer.alloc(0);
  for (let at = 0; ;) {
    const part = chunk.subarray(0, readSync(descriptor, chunk, 0, chunk.length, at));
    if (part.length === 0) break;
    if (at === 0) {
      const found = part.subarray(0, start).indexOf(mark);
      if (found < 0) return undefined;
      place = found + mark.length;
      held = Buffer.from(part.subarray(place, place + sumLength));
      part.fill(0, place, place + sumLength);
    }
    sum = crc32(part, sum);
    at += part.length;
  }
  return { place, held, sum };
}
