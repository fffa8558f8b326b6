/** Commits the changes of a state to its SQLite file, those of one turn together. */

import type { Database as Connection, Statement } from 'libsql';
import type { Change, PendingChanges } from './pending-changes.js';

export class Commits {
  readonly #connection: Connection;
  readonly #changes: PendingChanges;
  readonly #mergeLog: () => void;
  readonly #insert: Statement<[string, string, string]>;
  readonly #remove: Statement<[string, string]>;
  #next: Promise<void> | undefined;

  /** @param mergeLog Called after each commit. */
  constructor(connection: Connection, changes: PendingChanges, mergeLog: () => void) {
    this.#mergeLog = mergeLog;
    this.#connection = connection;
    this.#changes = changes;
    this.#insert = connection.prepare<[string, string, string]>(`
      INSERT INTO items (collection, key, json) VALUES (?, ?, ?)
      ON CONFLICT (collection, key) DO UPDATE SET json = excluded.json`);
    this.#remove = connection.prepare<[string, string]>(
      'DELETE FROM items WHERE collection = ? AND key = ?',
    );
  }

  /** Whether a commit is to come at the end of this turn. */
  get isPlanned(): boolean {
    return this.#next !== undefined;
  }

  /** Commits at the end of the turn, so that requests of one turn share the cost of one commit. */
  flush(): Promise<void> {
    if (this.#changes.isEmpty) return Promise.resolve();
    this.#next ??= new Promise((resolve, reject) => {
      setImmediate(() => {
        this.#next = undefined;
        try {
          this.commit();
          resolve();
        } catch (error) {
          reject(error);
        }
      });
    });
    return this.#next;
  }

  /** Commits now. @throws Error when it cannot be written; the changes stay for the next attempt. */
  commit(): void {
    if (this.#changes.isEmpty) return;
    const connection = this.#connection;
    connection.exec('BEGIN');
    try {
      for (const [collection, id, change] of this.#changes.all()) {
        this.#write(collection, id, change);
      }
      connection.exec('COMMIT');
    } catch (error) {
      if (connection.inTransaction) connection.exec('ROLLBACK');
      throw error;
    }
    this.#changes.clear();
    this.#mergeLog();
  }

  #write(collection: string, id: string, { isDeleted, item }: Change): void {
    // As JSON, because an id may hold what SQLite's text cannot: NUL, or half a pair of surrogates.
    const key = JSON.stringify(id);
    if (isDeleted) this.#remove.run(collection, key);
    if (item !== undefined) this.#insert.run(collection, key, JSON.stringify(item));
  }
}
