/**
 * Tells a state file whose pages are as they were last written from one that was changed since, by a sum
 * of each page, so that what was checked once need not be checked again, which takes seconds for a large one.
 */

import {
  closeSync,
  fsyncSync,
  openSync,
  readFileSync,
  readSync,
  rmSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { crc32 } from 'node:zlib';
import { loggedPages, type LoggedPages } from './sqlite-log.js';

/** Stands before the sum. No text of a state holds it, because it is no UTF-8. */
const mark = Buffer.from('ff fe 43 50 76 63 20 73 75 6d fe ff'.replaceAll(' ', ''), 'hex');

/** CRC-32: it is to tell accidents and other programs, and costs a fifth of a digest. */
const sumLength = 4;

/** Where the table of the sum is looked for: it is made with the file. */
const start = 64 * 1024;

/** Pages that are read from the file at once. */
const pagesAtOnce = 1024;

/** SQL that makes the place for the sum in a new file. */
export const sumSchema = `
  CREATE TABLE sums (sum BLOB NOT NULL) STRICT;
  INSERT INTO sums VALUES (x'${mark.toString('hex')}${'00'.repeat(sumLength)}');`;

/**
 * The sums of the pages of one state file: in the file itself, as one sum, once it is closed; beside it in
 * `FILE-sums` while it is open, for the start after a process that was killed.
 */
export class PageSums {
  readonly #file: string;
  readonly #descriptor: number;
  /** By page, whose numbers begin with 1. */
  #sums: number[] = [];
  #pageSize = 0;
  /** Position of the sum of all in the file; -1 in a file that has no place for it. */
  #place = -1;
  #held = 0;
  #isKept = false;

  /** Reads the file. @throws Error when it cannot be read and written. */
  constructor(file: string) {
    this.#file = file;
    this.#descriptor = openSync(file, 'r+');
    this.#readAgain(Infinity);
  }

  /** Whether the file holds the sum of its pages, as it does only when it was closed. */
  get isAsClosed(): boolean {
    return this.#place >= 0 && this.#held === crc32(this.#bytes());
  }

  /**
   * Whether the file and its log are as a process left them that kept sums beside the file: each page has
   * the sum it had, or is in the log, out of which it is read then. The sums are those that were kept then.
   */
  isAsLeft(): boolean {
    const kept = this.#readKept();
    if (kept === undefined) return false;
    const logged = this.#logged();
    const count = Math.max(kept.length, this.#sums.length);
    for (let at = 0; at < count; at += 1) {
      if (kept[at] !== this.#sums[at] && !logged.has(at + 1)) return false;
    }
    this.#sums = kept;
    return true;
  }

  /**
   * Reads what is written without the log when the file is opened: its first page, which tells that there
   * is one, and all of a new file.
   */
  readStart(): void {
    this.#readAgain(this.#sums.length === 0 ? Infinity : 1);
  }

  #readAgain(count: number): void {
    const head = this.#read(0, start);
    if (head.length < 100) return;
    const size = head.readUInt16BE(16);
    // The format's way to say 65536: https://www.sqlite.org/fileformat.html#page_size
    this.#pageSize = size === 1 ? 65_536 : size;
    if (this.#pageSize < 512) return;
    const found = head.indexOf(mark);
    const end = found + mark.length;
    const isThere = found >= 0 && end + sumLength <= head.length;
    this.#place = isThere ? end : -1;
    if (isThere) this.#held = head.readUInt32BE(end);
    if (count === Infinity) this.#sums = [];
    const most = Math.min(count, pagesAtOnce);
    for (let page = 1; page <= count; page += most) {
      const chunk = this.#read((page - 1) * this.#pageSize, most * this.#pageSize);
      for (let from = 0; from < chunk.length; from += this.#pageSize) {
        const number = page + from / this.#pageSize;
        this.#sums[number - 1] = this.#sumOf(number, chunk.subarray(from, from + this.#pageSize));
      }
      if (chunk.length < most * this.#pageSize) return;
    }
  }

  /** Keeps the sums beside the file, for a start after the end of a process that could not close it. */
  keep(): void {
    const bytes = this.#bytes();
    const sum = Buffer.alloc(sumLength);
    sum.writeUInt32BE(crc32(bytes));
    this.#isKept = true;
    try {
      writeFileSync(`${this.#file}-sums`, Buffer.concat([sum, bytes]), { mode: 0o600 });
    } catch {
      // Such as on a full disk. Without them, or with old ones, the next start checks the whole file.
    }
  }

  /** To be called before the pages of the log are merged into the file: from then on they are its own. */
  noteLog(): void {
    if (!this.#isKept) return;
    for (const [page, sum] of this.#logged()) this.#sums[page - 1] = sum;
    this.keep();
  }

  /** Writes the sum of all into the file, which this process has locked and that has no log. */
  close(): void {
    this.#readAgain(Infinity);
    if (this.#place >= 0) {
      const bytes = Buffer.alloc(sumLength);
      bytes.writeUInt32BE(crc32(this.#bytes()));
      writeSync(this.#descriptor, bytes, 0, sumLength, this.#place);
      fsyncSync(this.#descriptor);
    }
    this.forget();
  }

  /** Leaves no sums beside the file, so that the next start checks it. */
  forget(): void {
    this.#isKept = false;
    rmSync(`${this.#file}-sums`, { force: true });
  }

  /** Closes the descriptor, which gives up all locks of this process on the file (POSIX). */
  release(): void {
    closeSync(this.#descriptor);
  }

  #logged(): LoggedPages {
    return loggedPages(`${this.#file}-wal`, this.#pageSize, (page, bytes) =>
      this.#sumOf(page, bytes),
    );
  }

  /** Undefined where there are none, or not the whole. */
  #readKept(): number[] | undefined {
    let kept: Buffer;
    try {
      kept = readFileSync(`${this.#file}-sums`);
    } catch {
      return undefined;
    }
    const bytes = kept.subarray(sumLength);
    if (bytes.length === 0 || bytes.length % sumLength > 0) return undefined;
    if (kept.readUInt32BE() !== crc32(bytes)) return undefined;
    return Array.from({ length: bytes.length / sumLength }, (_, at) =>
      bytes.readUInt32BE(at * sumLength),
    );
  }

  #bytes(): Buffer {
    const bytes = Buffer.alloc(this.#sums.length * sumLength);
    // A page that was never written has none.
    for (const [at, sum] of this.#sums.entries()) bytes.writeUInt32BE(sum ?? 0, at * sumLength);
    return bytes;
  }

  #read(place: number, length: number): Buffer {
    const chunk = Buffer.alloc(length);
    return chunk.subarray(0, readSync(this.#descriptor, chunk, 0, length, place));
  }

  /** Of all bytes of a page but those of the sum itself. */
  #sumOf(page: number, bytes: Buffer): number {
    const place = this.#place - (page - 1) * this.#pageSize;
    if (this.#place < 0 || place < 0 || place >= bytes.length) return crc32(bytes);
    const others = Buffer.from(bytes);
    others.fill(0, place, place + sumLength);
    return crc32(others);
  }
}
