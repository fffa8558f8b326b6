/** Keeps a state in an SQLite file: what was flushed is there after any end of the process. */

import type { ItemSource, Journal } from './collection.js';
import { PendingChanges } from './pending-changes.js';
import { Commits } from './sqlite-commits.js';
import { openSqliteFile } from './sqlite-file.js';
import { createItemReader, type ItemReader } from './sqlite-items.js';
import { damaged } from './sqlite-refusals.js';
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

/**
 * Opens the state file, or makes it.
 * @throws UsageError for a file that is in use, damaged, newer, not a state or cannot be written.
 */
export async function openStateFile(file: string): Promise<StateFile> {
  const opened = await openSqliteFile(file);
  const { connection } = opened;
  const reader = createItemReader(connection);
  const changes = new PendingChanges();
  const commits = new Commits(connection, changes, () => opened.mergeLog());
  let isListening = true;

  return {
    journal(collection, id, item) {
      if (!isListening) return;
      changes.note(collection, id, item);
      if (commits.isPlanned) return;
      // Callers of `flush` get the error; the user reads it here.
      commits.flush().catch((error: unknown) => {
        console.error(`The state could not be written to ${file}.`, error);
      });
    },
    source: sourceOf(reader, changes),
    isNew: reader.isEmpty,
    load(state, check) {
      isListening = false;
      try {
        reader.fill(state, opened.isAsWritten);
        check?.(state);
        opened.keepSums();
      } catch (error) {
        opened.close(false);
        const reason = error instanceof Error ? error.message : String(error);
        throw damaged(file, reason);
      } finally {
        isListening = true;
      }
    },
    flush: () => commits.flush(),
    async close() {
      isListening = false;
      try {
        commits.commit();
      } finally {
        opened.close(true);
      }
    },
  };
}

/** What is in the file, and what is to come into it. */
function sourceOf(reader: ItemReader, changes: PendingChanges): ItemSource {
  return {
    read(collection, id) {
      const change = changes.of(collection)?.get(id);
      return change?.item ?? reader.read(collection, id);
    },
    *readAll(collection) {
      const changed = changes.of(collection);
      for (const item of reader.readAll(collection)) {
        if (changed?.has(item.id) !== true) yield item;
      }
      for (const { item } of changed?.values() ?? []) if (item !== undefined) yield item;
    },
  };
}
