/** The changes of a state that are not in its file yet. */

import type { Item } from './collection.js';

/** What became of an item since the last commit. */
export interface Change {
  /** Whether it was deleted in between, so that one put after that is the newest. */
  isDeleted: boolean;
  item: Item | undefined;
}

export class PendingChanges {
  #changes = new Map<string, Map<string, Change>>();

  get isEmpty(): boolean {
    return this.#changes.size === 0;
  }

  /** The changed items of a collection by id; one that was deleted is undefined. */
  of(collection: string): ReadonlyMap<string, Change> | undefined {
    return this.#changes.get(collection);
  }

  /** In the order in which they are to be written. */
  *all(): Iterable<readonly [collection: string, id: string, change: Change]> {
    for (const [collection, items] of this.#changes) {
      for (const [id, change] of items) yield [collection, id, change];
    }
  }

  clear(): void {
    this.#changes = new Map();
  }

  /** @param item Absent for one that was deleted. */
  note(collection: string, id: string, item: Item | undefined): void {
    let items = this.#changes.get(collection);
    if (items === undefined) this.#changes.set(collection, (items = new Map<string, Change>()));
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
}
