/** A store in a SQLite file, for servers of one machine: what was answered survives a crash. */

import { randomUUID } from 'node:crypto';
import { closeSync, openSync } from 'node:fs';
import type { Database } from 'libsql';
import type { Beginning, OnceStore } from './store.js';

export interface SqliteStoreOptions {
  /** Milliseconds since 1970. All processes that share the file should have one clock. */
  readonly now?: () => number;
}

export interface SqliteStore extends OnceStore {
  /** Closes the file; the store is of no use afterwards. */
  close(): void;
}

interface Row {
  readonly fingerprint: string;
  /** Bytes, because a text ends at its first NUL. */
  readonly outcome: Uint8Array | null;
}

const minuteMs = 60_000;

/**
 * Opens the file, or makes one that only its owner may read, because outcomes hold secrets.
 * @throws when the file cannot be opened, or the package `libsql` is not there.
 */
export async function sqliteStore(
  file: string,
  options: SqliteStoreOptions = {},
): Promise<SqliteStore> {
  const { now = Date.now } = options;
  const database = await open(file);
  const { take, read, finish, free, purge } = statementsOf(database);
  let purgedAt = 0;

  function purgeNowAndThen(time: number): void {
    if (time - purgedAt < minuteMs) return;
    purgedAt = time;
    purge.run(time);
  }

  return {
    async begin(key, fingerprint, leaseMs): Promise<Beginning> {
      const time = now();
      purgeNowAndThen(time);
      const lease = randomUUID();
      if (take.run(key, fingerprint, lease, time + leaseMs, time).changes === 1) {
        return { state: 'started', lease };
      }
      // The table is made above, with these columns.
      const row = read.get(key) as Row | undefined;
      // Given back in between: the next attempt gets it.
      if (row === undefined) return { state: 'running', fingerprint };
      return row.outcome === null
        ? { state: 'running', fingerprint: row.fingerprint }
        : {
            state: 'done',
            fingerprint: row.fingerprint,
            outcome: String(Buffer.from(row.outcome)),
          };
    },

    async complete(key, lease, outcome, ttlMs) {
      const time = now();
      return finish.run(Buffer.from(outcome), time + ttlMs, key, lease, time).changes === 1;
    },

    async release(key, lease) {
      free.run(key, lease);
    },

    close() {
      database.close();
    },
  };
}

async function open(file: string): Promise<Database> {
  // Loaded here, so that only users of this store load native code.
  const { default: Connection } = await import('libsql');
  if (file !== ':memory:') closeSync(openSync(file, 'a', 0o600));
  const database = new Connection(file);
  // Others may write at the same time; they are done soon.
  database.pragma('busy_timeout = 5000');
  database.pragma('journal_mode = WAL');
  database.exec(`CREATE TABLE IF NOT EXISTS once (
    key TEXT PRIMARY KEY, fingerprint TEXT NOT NULL, lease TEXT, outcome BLOB, expires INTEGER NOT NULL
  ) WITHOUT ROWID`);
  database.exec('CREATE INDEX IF NOT EXISTS once_expires ON once (expires)');
  return database;
}

function statementsOf(database: Database) {
  return {
    // One statement takes a key that is free or void, so two processes cannot both get it.
    take: database.prepare(`INSERT INTO once (key, fingerprint, lease, outcome, expires)
      VALUES (?, ?, ?, NULL, ?)
      ON CONFLICT (key) DO UPDATE SET fingerprint = excluded.fingerprint, lease = excluded.lease,
        outcome = NULL, expires = excluded.expires
      WHERE once.expires <= ?`),
    read: database.prepare('SELECT fingerprint, outcome FROM once WHERE key = ?'),
    finish: database.prepare(`UPDATE once SET outcome = ?, lease = NULL, expires = ?
      WHERE key = ? AND lease = ? AND expires > ?`),
    free: database.prepare('DELETE FROM once WHERE key = ? AND lease = ?'),
    purge: database.prepare('DELETE FROM once WHERE expires <= ?'),
  };
}
