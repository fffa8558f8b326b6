/** Texts of descriptions are UTF-8: in another encoding, what people read would arrive as other letters. */

import { isUtf8 } from 'node:buffer';
import { readFileSync } from 'node:fs';
import { RefusedFile } from './file-access.js';
import type { Position } from './position.js';

/** @throws RefusedFile for a file of another encoding. */
export function readUtf8(file: string): string {
  return utf8Text(file, readFileSync(file));
}

/**
 * @param file How the one that has the bytes is named to those who read of a fault.
 * @throws RefusedFile for bytes that are no UTF-8.
 */
export function utf8Text(file: string, bytes: Buffer): string {
  if (isUtf8(bytes)) return bytes.toString('utf8');
  const position = positionOfFault(file, bytes);
  const message = `${file} is in another encoding: save it as UTF-8`;
  throw new RefusedFile('yaml-syntax', message, position);
}

/** Where the first byte stands that is no UTF-8. */
function positionOfFault(file: string, bytes: Buffer): Position {
  let line = 1;
  let start = 0;
  for (;;) {
    const end = bytes.indexOf(0x0a, start);
    const own = bytes.subarray(start, end < 0 ? bytes.length : end);
    // What cannot be read arrives as this letter, and hardly anyone writes it.
    if (!isUtf8(own)) return { file, line, column: own.toString('utf8').indexOf('\uFFFD') + 1 };
    if (end < 0) return { file, line, column: 1 };
    line += 1;
    start = end + 1;
  }
}
