/** Keeps a state in an SQLite file: what was flushed is there after any end of the process. */

import type { Item, ItemSource, Journal } from './collection.js';
import { damaged, openSqliteFile } from './sqlite-file.js';
import { createItemReader } from './sqlite-items.js';
import type { State } from './state.js';

export interface StateFile {
  /** Receives the changes; each is written soon, also without a call of `flush`. */
  readonly journal: Journal;
  /** Reads what was journaled, on the disk already or not. */
  readonly source: ItemSource;
  /** Whether it holds nothing yet. */
  readonly isNew: boolean;
  /**
   * Fills an empty state with what the file held when it was opened.
   * @param check Throws for a state that cannot be continued from.
   * @throws UsageError for content that is not a state; the file is closed then.
   */
  load(state: State, check?: (state: State) => void): void;
  /**
   * Resolves once every change until now is on the disk; at once when there is none.
   * @throws Error when it cannot be written, such as on a full disk. The changes are kept for the next attempt.
   */
  flush(): Promise<void>;
  /** Writes what is left, and gives the file free. */
  close(): Promise<void>;
}

/** What became of an item since the last commit. */
interface Change {
  /** Whether it was deleted in between, so that one put after that is the newest. */
  isDeleted: boolean;
  item: Item | undefined;
}

/**
 * Opens the state file, or makes it.
 * @throws UsageError for a file that is in use, damaged, newer, not a state or cannot be written.
 */
export async function openStateFile(file: string): Promise<StateFile> {
  const { connection, isAsClosed, close } = await openSqliteFile(file);
  const insert = connection.prepare<[string, string, string]>(`
    INSERT INTO items (collection, key, json) VALUES (?, ?, ?)
    ON CONFLICT (collection, key) DO UPDATE SET json = excluded.json`);
  const remove = connection.prepare<[string, string]>(
    'DELETE FROM items WHERE collection = ? AND key = ?',
  );
  const reader = createItemReader(connection);
  let changes = new Map<string, Map<string, Change>>();
  let commitment: Promise<void> | undefined;
  let isListening = true;

  function journal(collection: string, id: string, item: Item | undefined): void {
    if (!isListening) return;
    note(changes, collection, id, item);
    // Callers of `flush` get the error; the user reads it here.
    if (commitment === undefined) flush().catch(report);
  }

  function report(error: unknown): void {
    console.error(`The state could not be written to ${file}.`, error);
  }

  /** At the end of the turn, so that requests of one turn share the cost of one commit. */
  function flush(): Promise<void> {
    if (changes.size === 0) return Promise.resolve();
    commitment ??= new Promise((resolve, reject) => {
      setImmediate(() => {
        commitment = undefined;
        try {
          commit();
          resolve();
        } catch (error) {
          reject(error);
        }
      });
    });
    return commitment;
  }

  function commit(): void {
    if (changes.size === 0) return;
    connection.exec('BEGIN');
    try {
      for (const [collection, items] of changes) {
        for (const [id, change] of items) write(collection, id, change);
      }
      connection.exec('COMMIT');
    } catch (error) {
      if (connection.inTransaction) connection.exec('ROLLBACK');
      throw error;
    }
    changes = new Map();
  }

  function write(collection: string, id: string, { isDeleted, item }: Change): void {
    // As JSON, because an id may hold what SQLite's text cannot: NUL, or half a pair of surrogates.
    const key = JSON.stringify(id);
    if (isDeleted) remove.run(collection, key);
    if (item !== undefined) insert.run(collection, key, JSON.stringify(item));
  }

  return {
    journal,
    source: {
      read(collection, id) {
        const change = changes.get(collection)?.get(id);
        return change?.item ?? reader.read(collection, id);
      },
      *readAll(collection) {
        const changed = changes.get(collection);
        for (const item of reader.readAll(collection)) {
          if (changed?.has(item.id) !== true) yield item;
        }
        for (const { item } of changed?.values() ?? []) if (item !== undefined) yield item;
      },
    },
    isNew: reader.isEmpty,
    load(state, check) {
      isListening = false;
      try {
        reader.fill(state, isAsClosed);
        check?.(state);
      } catch (error) {
        close(false);
        const reason = error instanceof Error ? error.message : String(error);
        throw damaged(file, reason);
      } finally {
        isListening = true;
      }
    },
    flush,
    async close() {
      isListening = false;
      try {
        commit();
      } finally {
        close(true);
      }
    },
  };
}

function note(
  changes: Map<string, Map<string, Change>>,
  collection: string,
  id: string,
  item: Item | undefined,
): void {
  let items = changes.get(collection);
  if (items === undefined) changes.set(collection, (items = new Map<string, Change>()));
  const change = items.get(id);
  if (item === undefined) {
    // Taken out first: what is put after its end comes after the others, here as in the collection.
    items.delete(id);
    items.set(id, { isDeleted: true, item });
  } else if (change === undefined) items.set(id, { isDeleted: false, item });
  else if (change.item === undefined) {
    items.delete(id);
    items.set(id, { isDeleted: true, item });
  } else change.item = item;
}
