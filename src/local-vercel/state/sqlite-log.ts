/** Reads which pages of a state file are in its log, as SQLite does when it opens the file after a crash. */

import { closeSync, openSync, readSync } from 'node:fs';

// The format: https://www.sqlite.org/fileformat.html#the_write_ahead_log
const headerLength = 32;
const frameHeaderLength = 24;
/** Of logs with little-endian check sums, as all processors have that Node runs on but one. */
const magic = 0x37_7f_06_82;

/** Frames that are read at once. */
const framesAtOnce = 256;

/** Number of a page, and what was made of its newest bytes. */
export type LoggedPages = ReadonlyMap<number, number>;

/**
 * The pages of all transactions in the log that are whole: those that SQLite reads from there.
 * None where there is no log, or one of another format.
 */
export function loggedPages(
  log: string,
  pageSize: number,
  sumOf: (page: number, bytes: Buffer) => number,
): LoggedPages {
  let descriptor: number;
  try {
    descriptor = openSync(log, 'r');
  } catch {
    return new Map();
  }
  try {
    return readFrames(descriptor, pageSize, sumOf);
  } finally {
    closeSync(descriptor);
  }
}

function readFrames(
  descriptor: number,
  pageSize: number,
  sumOf: (page: number, bytes: Buffer) => number,
): LoggedPages {
  const committed = new Map<number, number>();
  const header = Buffer.alloc(headerLength);
  const length = readSync(descriptor, header, 0, headerLength, 0);
  if (length < headerLength || header.readUInt32BE() !== magic) return committed;
  if (header.readUInt32BE(8) !== pageSize) return committed;
  const check = new Checksum();
  check.add(header.subarray(0, 24));
  if (!check.isAt(header, 24)) return committed;

  const frameLength = frameHeaderLength + pageSize;
  const chunk = Buffer.alloc(frameLength * framesAtOnce);
  let transaction: (readonly [page: number, sum: number])[] = [];
  for (let at = headerLength; ;) {
    const read = readSync(descriptor, chunk, 0, chunk.length, at);
    for (let from = 0; from + frameLength <= read; from += frameLength) {
      const frame = chunk.subarray(from, from + frameLength);
      if (frame.compare(header, 16, 24, 8, 16) !== 0) return committed;
      check.add(frame.subarray(0, 8));
      check.add(frame.subarray(frameHeaderLength));
      if (!check.isAt(frame, 16)) return committed;
      const page = frame.readUInt32BE();
      transaction.push([page, sumOf(page, frame.subarray(frameHeaderLength))]);
      // The size of the file after the transaction, in its last frame alone.
      if (frame.readUInt32BE(4) === 0) continue;
      for (const [number, sum] of transaction) committed.set(number, sum);
      transaction = [];
    }
    if (read < chunk.length) return committed;
    at += chunk.length;
  }
}

/** The running sum of a log: https://www.sqlite.org/fileformat.html#checksum_algorithm */
class Checksum {
  #first = 0;
  #second = 0;

  /** @param bytes As many as a multiple of eight, at such an offset. */
  add(bytes: Buffer): void {
    const words = new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.length / 4);
    let first = this.#first;
    let second = this.#second;
    for (let at = 0; at < words.length; at += 2) {
      first = (first + (words[at] ?? 0) + second) >>> 0;
      second = (second + (words[at + 1] ?? 0) + first) >>> 0;
    }
    this.#first = first;
    this.#second = second;
  }

  isAt(bytes: Buffer, place: number): boolean {
    return (
      bytes.readUInt32BE(place) === this.#first && bytes.readUInt32BE(place + 4) === this.#second
    );
  }
}
