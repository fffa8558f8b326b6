/** Keeps usage in an SQLite file, for one process at a time. */

import { closeSync, openSync } from 'node:fs';
import type { UsageStore } from './store.js';

export interface SqliteUsageStore extends UsageStore {
  /** Closes the file, which another process may open then. */
  close(): void;
}

/**
 * Opens the file, or makes one that only its owner may read.
 * @throws when another process has it open, it is no such file, or the package `libsql` is not there.
 */
export async function sqliteUsageStore(file: string): Promise<SqliteUsageStore> {
  // Loaded here, so that only users of this store load native code.
  const { default: Database } = await import('libsql');
  closeSync(openSync(file, 'a', 0o600));
  const database = new Database(file);
  try {
    // Two reporters of one installation would each report their own share of it.
    database.exec('PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE; COMMIT');
    database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL');
    database.exec(`CREATE TABLE IF NOT EXISTS usage (
      installation TEXT PRIMARY KEY, text TEXT NOT NULL
    ) STRICT, WITHOUT ROWID`);
  } catch (error) {
    database.close();
    throw error;
  }
  const write = database.prepare<[string, string]>(`INSERT INTO usage VALUES (?, ?)
    ON CONFLICT (installation) DO UPDATE SET text = excluded.text`);
  const remove = database.prepare<[string]>('DELETE FROM usage WHERE installation = ?');
  // The table is made above, with these columns.
  const rows = database.prepare('SELECT installation, text FROM usage').all() as readonly {
    readonly installation: string;
    readonly text: string;
  }[];

  return {
    kept: new Map(rows.map(({ installation, text }) => [installation, text])),
    async keep(texts) {
      database.exec('BEGIN');
      try {
        for (const [installation, text] of texts) {
          if (text === null) remove.run(installation);
          else write.run(installation, text);
        }
        database.exec('COMMIT');
      } catch (error) {
        if (database.inTransaction) database.exec('ROLLBACK');
        throw error;
      }
    },
    close() {
      database.exec('PRAGMA journal_mode = DELETE');
      // Locks are given up with the next read, not with the setting.
      database.exec('PRAGMA locking_mode = NORMAL; SELECT 1 FROM sqlite_schema');
      database.close();
    },
  };
}
