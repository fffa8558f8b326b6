/** Opens the SQLite file that keeps a state: one process at a time, and only a file that is one of ours and whole. */

import {
  chmodSync,
  closeSync,
  existsSync,
  openSync,
  realpathSync,
  rmSync,
  statSync,
} from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Database as Connection } from 'libsql';
import { applicationId, checkHeader, schemaVersion, sizeOf } from './sqlite-header.js';
import { inUse, messageOf, refusal, rights } from './sqlite-refusals.js';
import { PageSums, sumSchema } from './sqlite-sum.js';
import { UsageError } from '@openapi-counterpart/openapi/usage-error';

export interface OpenFile {
  readonly connection: Connection;
  /** Whether nothing was changed since this program wrote it, so that it holds what was written. */
  readonly isAsWritten: boolean;
  /** Notes that it holds a state, so that the start after the end of a killed process need not look. */
  keepSums(): void;
  /** Merges the log into the file once it is long. */
  mergeLog(): void;
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
    OR json_extract(json, '$.id') IS NOT json_extract(key, '$')
  )
  OR EXISTS (SELECT 1 FROM sqlite_schema WHERE type IN ('view', 'trigger'))
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
  let sums: PageSums | undefined;
  try {
    // Its descriptor is there before SQLite's and closed after it: see `open`.
    if (sizeOf(file) > 0) sums = readSums(given, file);
    const hasLog = sizeOf(`${file}-wal`) > 0;
    const isAsWritten = sums !== undefined && ((!hasLog && sums.isAsClosed) || sums.isAsLeft());
    if (hasLog && !isAsWritten) checkUnclean(given, file, connect);
    keepPrivate(given, file);
    sums ??= readSums(given, file);
    return openWith(file, sums, {
      isAsWritten,
      connection: connectTo(given, file, connect, hasLog || isAsWritten),
    });
  } catch (error) {
    sums?.release();
    open.delete(file);
    throw error;
  }
}

function readSums(given: string, file: string): PageSums {
  try {
    return new PageSums(file);
  } catch (error) {
    throw new UsageError(`${given} cannot be opened: ${messageOf(error)}.`, rights);
  }
}

function connectTo(given: string, file: string, connect: Connect, isChecked: boolean): Connection {
  const connection = lock(given, () => connect(file));
  try {
    guard(given, () => prepare(connection, isChecked));
    return connection;
  } catch (error) {
    release(connection);
    throw error;
  }
}

/** A log of more bytes is merged into the file: about a thousand pages, as is SQLite's own rule. */
const longestLog = 4 * 1024 * 1024;

function openWith(
  file: string,
  sums: PageSums,
  { connection, isAsWritten }: Pick<OpenFile, 'connection' | 'isAsWritten'>,
): OpenFile {
  return {
    connection,
    isAsWritten,
    keepSums() {
      sums.readStart();
      sums.keep();
    },
    mergeLog() {
      if (sizeOf(`${file}-wal`) <= longestLog) return;
      sums.noteLog();
      try {
        connection.exec('PRAGMA wal_checkpoint(TRUNCATE)');
      } catch {
        // Such as on a full disk: what was committed stays in the log, and the next commit tries again.
      }
    },
    close(isSound) {
      connection.exec('PRAGMA journal_mode = DELETE');
      if (isSound) sums.close();
      else sums.forget();
      release(connection);
      sums.release();
      open.delete(file);
    },
  };
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
  // The log is merged by `mergeLog` alone, because the sums must know of it.
  connection.exec(
    'PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA wal_autocheckpoint = 0',
  );
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
