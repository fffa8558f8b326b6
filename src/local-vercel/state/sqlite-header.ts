/** Tells by its first bytes whether a file is a state of the local Vercel, before SQLite opens it. */

import { closeSync, openSync, readSync, statSync } from 'node:fs';
import { UsageError } from '@openapi-counterpart/openapi/usage-error';
import { messageOf, rights } from './sqlite-refusals.js';

/** Marks the file as a state of the local Vercel: "CPvc". */
export const applicationId = 0x43_50_76_63;
/** Raised when what the file holds can no longer be read by what came before. */
export const schemaVersion = 1;

const magic = 'SQLite format 3\0';

/** Reads the first bytes alone: SQLite itself may write as soon as it opens a file. */
export function checkHeader(given: string, file: string): void {
  const header = readStart(given, file, 100);
  if (header.length === 0) return;
  if (header.toString('latin1', 0, magic.length) !== magic || header.length < 100) {
    throw new UsageError(`${given} is not a state file: it is not an SQLite database.`, otherFile);
  }
  // Places of the file format: https://www.sqlite.org/fileformat.html#the_database_header
  if (header.readUInt32BE(68) !== applicationId) {
    throw new UsageError(`${given} is an SQLite database of another program.`, otherFile);
  }
  const version = header.readUInt32BE(60);
  if (version > schemaVersion) {
    throw new UsageError(
      `${given} was written by a newer version: its format is ${version}, and this version reads up to ${schemaVersion}.`,
      'Update openapi-counterpart, or name another file.',
    );
  }
}

const otherFile = 'Name another file: one that is not there yet is made.';

function readStart(given: string, file: string, length: number): Buffer {
  if (sizeOf(file) === 0) return Buffer.alloc(0);
  const start = Buffer.alloc(length);
  try {
    const descriptor = openSync(file, 'r');
    try {
      return start.subarray(0, readSync(descriptor, start, 0, length, 0));
    } finally {
      closeSync(descriptor);
    }
  } catch (error) {
    throw new UsageError(`${given} cannot be read: ${messageOf(error)}.`, rights);
  }
}

/** In bytes; 0 for a file that is not there. */
export function sizeOf(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.size ?? 0;
}
