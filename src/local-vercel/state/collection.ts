/**
 * A table of the local Vercel's state: items by id, found by their indexes too, each change told to a
 * journal. With a state file the items that were not used lately stay on the disk.
 */

import { KeyIndex } from './key-index.js';

export interface Item {
  readonly id: string;
}

/** Is told of every change; `item` is absent for one that was deleted. */
export type Journal = (collection: string, id: string, item: Item | undefined) => void;

/** Holds the items that a collection does not keep in memory. */
export interface ItemSource {
  /** @throws Error for an item that is not there. */
  read(collection: string, id: string): Item;
  /** All items of the collection, in any order. */
  readAll(collection: string): Iterable<Item>;
}

/** Keys under which an item is found besides its id. */
export type Indexes<T> = Readonly<Record<string, (item: T) => readonly string[]>>;

export interface CollectionOptions<T> {
  readonly indexes?: Indexes<T>;
  /** The members that the indexes read: all that is loaded of items that stay on the disk. */
  readonly members?: readonly (keyof T & string)[];
  /** The oldest items are deleted once there are more; unlimited by default. */
  readonly limit?: number;
}

/** How many items of a collection are kept in memory where there is a source to read others from. */
const cacheLimit = 5000;

/** More are read from the source at once. */
const longestSingleReads = 200;

/** Items are never changed in place: put a changed copy, so that snapshots cost nothing. */
export class Collection<T extends Item> {
  /** Null for an item that is in the source alone. */
  readonly #items = new Map<string, T | null>();
  /** Those that are in memory, the longest first; without a source it stays empty. */
  readonly #cached = new Set<string>();
  readonly #indexes = new Map<string, KeyIndex<T>>();
  /** How often an item was put or deleted: what was read from them before the last time may be out of date. */
  changes = 0;
  /** What the source holds and is not known here yet, in batches. */
  #unread: Iterator<readonly Item[]> | undefined;

  constructor(
    readonly name: string,
    readonly options: CollectionOptions<T>,
    readonly journal: Journal,
    readonly source?: ItemSource,
  ) {
    for (const [index, keysOf] of Object.entries(options.indexes ?? {})) {
      this.#indexes.set(index, new KeyIndex(keysOf));
    }
  }

  get size(): number {
    return this.#known().size;
  }

  has(id: string): boolean {
    return this.#known().has(id);
  }

  get(id: string): T | undefined {
    const item = this.#known().get(id);
    return item === null ? this.#readOne(id) : item;
  }

  /** In the order in which they were first put. */
  all(): T[] {
    return this.#resolve([...this.#known().keys()]);
  }

  /**
   * The newest of those before one, as many as the limit, the oldest first.
   * @param until Id of the one after them; the newest of all without one.
   */
  page(limit: number, until?: string): { readonly items: readonly T[]; readonly hasMore: boolean } {
    const ids = [...this.#known().keys()];
    const end = until === undefined ? ids.length : Math.max(0, ids.indexOf(until));
    const first = Math.max(0, end - limit);
    return { items: this.#resolve(ids.slice(first, end)), hasMore: first > 0 };
  }

  /** Items that have the key in the index, in the order in which they came under it. */
  where(index: string, key: string): T[] {
    return this.#resolve(this.#index(index).idsOf(key));
  }

  /** The ids of those items, for which none is read. */
  idsOf(index: string, key: string): readonly string[] {
    return this.#index(index).idsOf(key);
  }

  /** The first item that has the key in the index. */
  find(index: string, key: string): T | undefined {
    const id = this.#index(index).firstOf(key);
    return id === undefined ? undefined : this.get(id);
  }

  /** How many items have the key in the index. */
  count(index: string, key: string): number {
    return this.#index(index).count(key);
  }

  /** Every key of the index with the ids of its items. */
  keys(index: string): Iterable<readonly [key: string, ids: readonly string[]]> {
    return this.#index(index).entries();
  }

  put(item: T): T {
    const former = this.get(item.id);
    this.changes += 1;
    this.#keep(item);
    for (const index of this.#indexes.values()) index.change(former, item);
    this.journal(this.name, item.id, item);
    if (this.#items.size > (this.options.limit ?? Infinity)) this.#deleteOldest();
    return item;
  }

  delete(id: string): boolean {
    const former = this.get(id);
    if (former === undefined) return false;
    this.changes += 1;
    this.#items.delete(id);
    this.#cached.delete(id);
    for (const index of this.#indexes.values()) index.change(former, undefined);
    this.journal(this.name, id, undefined);
    return true;
  }

  /** Leaves an item to the source, where there is one: what is large and seldom read. */
  release(id: string): void {
    if (this.source === undefined || !this.has(id)) return;
    this.#items.set(id, null);
    this.#cached.delete(id);
  }

  /** Whether the indexes can read it, as they can all of this collection's own. */
  accepts(item: Item): boolean {
    try {
      // An item of another kind has keys that are no text.
      return [...this.#indexes.values()].every(({ keysOf }) => keysOf(item as T).every(isText));
    } catch {
      return false;
    }
  }

  /** Makes these all the items there are: what a snapshot took from this collection, it gives back. */
  restore(items: readonly Item[]): void {
    for (const id of this.#known().keys()) this.delete(id);
    // A snapshot holds each collection's own items.
    for (const item of items) this.put(item as T);
  }

  /**
   * Adds what the source holds, in its order: of each item the members of the options. All of it is read
   * at the first use of the collection, unless `readOn` has done so before.
   */
  addFromSource(batches: Iterator<readonly Item[]>): void {
    this.#unread = batches;
  }

  /** Reads one batch of what the source holds. @returns Whether there is more. */
  readOn(): boolean {
    if (this.#unread === undefined) return false;
    const { done, value } = this.#nextBatch(this.#unread);
    if (done === true) this.#unread = undefined;
    else for (const head of value) this.#addHead(head);
    return done !== true;
  }

  /** What cannot be read is an error at each use: without it the collection would look complete. */
  #nextBatch(unread: Iterator<readonly Item[]>): IteratorResult<readonly Item[]> {
    try {
      return unread.next();
    } catch (error) {
      this.#unread = {
        next() {
          throw error;
        },
      };
      throw error;
    }
  }

  #addHead(head: Item): void {
    this.#items.set(head.id, null);
    // The indexes read no other members.
    for (const index of this.#indexes.values()) index.change(undefined, head as T);
  }

  #known(): ReadonlyMap<string, T | null> {
    while (this.readOn());
    return this.#items;
  }

  #index(name: string): KeyIndex<T> {
    while (this.readOn());
    const index = this.#indexes.get(name);
    if (index === undefined) throw new Error(`${this.name} has no index "${name}".`);
    return index;
  }

  #deleteOldest(): void {
    const [oldest] = this.#items.keys();
    if (oldest !== undefined) this.delete(oldest);
  }

  #keep(item: T): void {
    this.#items.set(item.id, item);
    if (this.source === undefined) return;
    this.#cached.add(item.id);
    if (this.#cached.size <= cacheLimit) return;
    const [longest] = this.#cached;
    if (longest !== undefined) this.release(longest);
  }

  #readOne(id: string): T {
    // The source holds what this collection gave it.
    const item = this.source?.read(this.name, id) as T;
    this.#keep(item);
    return item;
  }

  #resolve(ids: readonly string[]): T[] {
    if (this.source === undefined) return ids.map((id) => this.#items.get(id) ?? this.#readOne(id));
    const absent = ids.filter((id) => this.#items.get(id) === null);
    const isMany = absent.length > longestSingleReads;
    const read = isMany ? this.#readAll() : undefined;
    return ids.map((id) => {
      const item = this.#items.get(id) ?? read?.get(id);
      return item ?? this.#readOne(id);
    });
  }

  #readAll(): ReadonlyMap<string, T> {
    const items = new Map<string, T>();
    // The source holds what this collection gave it.
    for (const item of this.source?.readAll(this.name) ?? []) items.set(item.id, item as T);
    return items;
  }
}

function isText(key: unknown): boolean {
  return typeof key === 'string';
}
