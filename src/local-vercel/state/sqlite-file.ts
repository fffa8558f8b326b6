/** Opens the SQLite file that keeps a state: one process at a time, and only a file that is one of ours and whole. */

import {
  chmodSync,
  closeSync,
  existsSync,
  openSync,
  readSync,
  realpathSync,
  rmSync,
  statSync,
} from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Database as Connection } from 'libsql';
import { closeWithSum, isAsClosed, sumSchema } from './sqlite-sum.js';
import { UsageError } from '@openapi-counterpart/openapi/usage-error';

/** Marks the file as a state of the local Vercel: "CPvc". */
export const applicationId = 0x43_50_76_63;
/** Raised when what the file holds can no longer be read by what came before. */
export const schemaVersion = 1;

export interface OpenFile {
  readonly connection: Connection;
  /** Whether nothing was changed since it was closed, so that it holds what was written. */
  readonly isAsClosed: boolean;
  /**
   * Leaves one file that another process may open.
   * @param isSound Whether it holds a state, so that the next to open it need not look.
   */
  close(isSound: boolean): void;
}

/**
 * Files that this process has open. They are not to be looked at in any other way: closing a second
 * descriptor of a file gives up the process's locks on it (POSIX), SQLite's among them.
 */
const open = new Set<string>();

/**
 * Throws for a file that is damaged. Not a query whose rows are read, because a prepared statement
 * keeps its connection open until it is collected.
 */
const assertWhole = `
  SELECT CASE WHEN (SELECT group_concat(quick_check) FROM pragma_quick_check) <> 'ok'
  OR EXISTS (
    SELECT 1 FROM items WHERE NOT json_valid(json) OR json_type(json, '$.id') IS NOT 'text'
  )
  THEN abs(-9223372036854775808) END`;

/**
 * Opens the file, or makes it. Throws UsageError for one that cannot be used, which stays as it is.
 * @throws UsageError
 */
export async function openSqliteFile(given: string): Promise<OpenFile> {
  const file = resolveFile(given);
  if (open.has(file)) throw inUse(given);
  checkHeader(given, file);
  const connect = await loadLibsql();
  // It may have been opened in the meantime.
  if (open.has(file)) throw inUse(given);
  open.add(file);
  try {
    const hasLog = sizeOf(`${file}-wal`) > 0;
    const isUnchanged = !hasLog && sizeOf(file) > 0 && isAsClosed(file);
    if (hasLog) checkUnclean(given, file, connect);
    keepPrivate(given, file);
    const connection = lock(given, () => connect(file));
    try {
      guard(given, () => prepare(connection, hasLog || isUnchanged));
    } catch (error) {
      release(connection);
      throw error;
    }
    return {
      connection,
      isAsClosed: isUnchanged,
      close(isSound) {
        connection.exec('PRAGMA journal_mode = DELETE');
        if (isSound) closeWithSum(file, () => release(connection));
        else release(connection);
        open.delete(file);
      },
    };
  } catch (error) {
    open.delete(file);
    throw error;
  }
}

/** The file's one name, so that two ways to it are one. */
function resolveFile(given: string): string {
  const absolute = path.resolve(given);
  const stats = statSync(absolute, { throwIfNoEntry: false });
  if (stats !== undefined) {
    if (!stats.isFile()) {
      throw new UsageError(
        `${given} is not a file, so that no state can be kept in it.`,
        'Name a file: one that is not there yet is made.',
      );
    }
    return realpathSync(absolute);
  }
  const folder = path.dirname(absolute);
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
    throw new UsageError(
      `${given} cannot be made: there is no folder ${folder}.`,
      'Make the folder, or name a file in one that is there.',
    );
  }
  return path.join(realpathSync(folder), path.basename(absolute));
}

const magic = 'SQLite format 3\0';

/** Reads the first bytes alone: SQLite itself may write as soon as it opens a file. */
function checkHeader(given: string, file: string): void {
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

const rights = 'See to the rights of the file and its folder, or name another file.';

function sizeOf(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.size ?? 0;
}

/**
 * Makes the file readable for its user alone, because it holds tokens and secrets. SQLite gives its log
 * the same permissions. Before SQLite opens the file: see `open`.
 */
function keepPrivate(given: string, file: string): void {
  try {
    closeSync(openSync(file, 'a', 0o600));
    // An earlier process may have left a log.
    for (const name of [file, `${file}-wal`, `${file}-shm`]) {
      if (existsSync(name)) chmodSync(name, 0o600);
    }
  } catch (error) {
    throw new UsageError(`${given} cannot be opened: ${messageOf(error)}.`, rights);
  }
}

type Connect = (target: string) => Connection;

/** Only for those who keep a state: it is a native library of several megabytes. */
async function loadLibsql(): Promise<Connect> {
  try {
    const { default: Database } = await import('libsql');
    return (target) => new Database(target);
  } catch (error) {
    throw new UsageError(
      `SQLite cannot be loaded here: ${messageOf(error)}.`,
      'Install it with `npm install --save-dev libsql@0.5`, optional dependencies included, or leave out the state file.',
    );
  }
}

/**
 * A process that ended without closing left a log, which is merged into the file by the next
 * connection that writes. So a damaged file is found by a connection that only reads.
 */
function checkUnclean(given: string, file: string, connect: Connect): void {
  // The index of the log, which readers make and only writers would take away.
  const index = `${file}-shm`;
  const hadIndex = existsSync(index);
  const connection = reach(given, () => connect(`${pathToFileURL(file).href}?mode=ro`));
  try {
    guard(given, () => connection.exec(assertWhole));
  } finally {
    connection.close();
    if (!hadIndex) rmSync(index, { force: true });
  }
}

/** The lock is the operating system's: it ends with the process, however that ends. */
function lock(given: string, connect: () => Connection): Connection {
  const connection = reach(given, connect);
  try {
    connection.exec('PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE; COMMIT');
    return connection;
  } catch (error) {
    connection.close();
    throw refusal(given, error);
  }
}

/** An error of this step has no code that says what is wrong. */
function reach(given: string, connect: () => Connection): Connection {
  try {
    return connect();
  } catch (error) {
    throw new UsageError(`${given} cannot be opened: ${messageOf(error)}.`, rights);
  }
}

function prepare(connection: Connection, isChecked: boolean): void {
  // The one column of the pragma.
  const { user_version: version } = connection.prepare('PRAGMA user_version').get() as {
    readonly user_version: number;
  };
  // The version is also 0 where the process that made the file was killed.
  if (version === 0) connection.exec(schema);
  else if (!isChecked) connection.exec(assertWhole);
  connection.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL');
}

/** In one transaction and before there is a log, so that the first bytes of the file always tell what it is. */
const schema = `
  BEGIN;
  CREATE TABLE items (
    position INTEGER PRIMARY KEY,
    collection TEXT NOT NULL,
    key TEXT NOT NULL,
    json TEXT NOT NULL,
    UNIQUE (collection, key)
  ) STRICT;${sumSchema}
  PRAGMA application_id = ${applicationId};
  PRAGMA user_version = ${schemaVersion};
  COMMIT`;

function release(connection: Connection): void {
  // Locks are given up with the next read, not with the setting.
  connection.exec('PRAGMA locking_mode = NORMAL; SELECT 1 FROM sqlite_schema');
  connection.close();
}

function guard(given: string, run: () => void): void {
  try {
    run();
  } catch (error) {
    throw refusal(given, error);
  }
}

function refusal(given: string, error: unknown): UsageError {
  const code = codeOf(error);
  if (code.startsWith('SQLITE_BUSY') || code.startsWith('SQLITE_LOCKED')) return inUse(given);
  if (/^SQLITE_(CANTOPEN|READONLY|PERM|AUTH|IOERR|FULL)/.test(code)) {
    return new UsageError(`${given} cannot be written: ${messageOf(error)}.`, rights);
  }
  return damaged(given, messageOf(error));
}

/** What is said of a file whose content cannot be what was written to it. */
export function damaged(given: string, reason: string): UsageError {
  return new UsageError(
    `${given} is damaged (${reason}) and was left as it is.`,
    'Put back a copy of it, or name another file to start with a new state.',
  );
}

function inUse(given: string): UsageError {
  return new UsageError(
    `${given} is in use by another local Vercel.`,
    'End that one first, or name another file.',
  );
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
