/** A table of the local Vercel's state: items by id, found by their indexes too, each change told to a journal. */

export interface Item {
  readonly id: string;
}

/** Hears of every change; `item` is absent for one that is gone. */
export type Journal = (collection: string, id: string, item: Item | undefined) => void;

/** Keys under which an item is found besides its id. */
export type Indexes<T> = Readonly<Record<string, (item: T) => readonly string[]>>;

export interface CollectionOptions<T> {
  readonly indexes?: Indexes<T>;
  /** The oldest items go once there are more; unlimited by default. */
  readonly limit?: number;
}

interface Index<T> {
  readonly keysOf: (item: T) => readonly string[];
  /** By key. */
  readonly ids: Map<string, Set<string>>;
}

/** Items are never changed in place: put a changed copy, so that snapshots cost nothing. */
export class Collection<T extends Item> {
  readonly #items = new Map<string, T>();
  readonly #indexes = new Map<string, Index<T>>();

  constructor(
    readonly name: string,
    readonly options: CollectionOptions<T>,
    readonly journal: Journal,
  ) {
    for (const [index, keysOf] of Object.entries(options.indexes ?? {})) {
      this.#indexes.set(index, { keysOf, ids: new Map() });
    }
  }

  get size(): number {
    return this.#items.size;
  }

  get(id: string): T | undefined {
    return this.#items.get(id);
  }

  /** In the order in which they were first put. */
  all(): T[] {
    return [...this.#items.values()];
  }

  /** Items that have the key in the index, in the order in which they came under it. */
  where(index: string, key: string): T[] {
    const ids = this.#indexes.get(index)?.ids;
    if (ids === undefined) throw new Error(`${this.name} has no index "${index}".`);
    const found: T[] = [];
    for (const id of ids.get(key) ?? []) {
      const item = this.#items.get(id);
      if (item !== undefined) found.push(item);
    }
    return found;
  }

  /** The one item that has the key in the index. */
  find(index: string, key: string): T | undefined {
    return this.where(index, key)[0];
  }

  put(item: T): T {
    const former = this.#items.get(item.id);
    this.#items.set(item.id, item);
    this.#reindex(former, item);
    this.journal(this.name, item.id, item);
    if (this.#items.size > (this.options.limit ?? Infinity)) this.#dropOldest();
    return item;
  }

  delete(id: string): boolean {
    const former = this.#items.get(id);
    if (former === undefined) return false;
    this.#items.delete(id);
    this.#reindex(former, undefined);
    this.journal(this.name, id, undefined);
    return true;
  }

  /** Whether the indexes can read it, as they can all of this collection's own. */
  accepts(item: Item): boolean {
    try {
      // What it is will show.
      return [...this.#indexes.values()].every(({ keysOf }) => keysOf(item as T).every(isText));
    } catch {
      return false;
    }
  }

  /** Makes these all the items there are: what a snapshot took from this collection, it gives back. */
  restore(items: readonly Item[]): void {
    for (const id of this.#items.keys()) this.delete(id);
    // A snapshot holds each collection's own items.
    for (const item of items) this.put(item as T);
  }

  #dropOldest(): void {
    const [oldest] = this.#items.keys();
    if (oldest !== undefined) this.delete(oldest);
  }

  #reindex(former: T | undefined, item: T | undefined): void {
    for (const { keysOf, ids } of this.#indexes.values()) {
      const before = former === undefined ? [] : keysOf(former);
      const after = item === undefined ? [] : keysOf(item);
      if (before.length === after.length && before.every((key, at) => key === after[at])) continue;
      for (const key of before) removeKey(ids, key, former?.id ?? '');
      for (const key of after) addKey(ids, key, item?.id ?? '');
    }
  }
}

function isText(key: unknown): boolean {
  return typeof key === 'string';
}

function addKey(idsByKey: Map<string, Set<string>>, key: string, id: string): void {
  const ids = idsByKey.get(key);
  if (ids) ids.add(id);
  else idsByKey.set(key, new Set([id]));
}

function removeKey(idsByKey: Map<string, Set<string>>, key: string, id: string): void {
  const ids = idsByKey.get(key);
  ids?.delete(id);
  if (ids?.size === 0) idsByKey.delete(key);
}
