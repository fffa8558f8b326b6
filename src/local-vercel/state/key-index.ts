/** Finds the ids of items by keys that are read from the items. */

/** Most keys have one item: a set for each would take most of the memory. */
type Ids = string | Set<string>;

export class KeyIndex<T extends { readonly id: string }> {
  readonly #ids = new Map<string, Ids>();

  constructor(readonly keysOf: (item: T) => readonly string[]) {}

  /** In the order in which they came under the key. */
  idsOf(key: string): readonly string[] {
    return listOf(this.#ids.get(key));
  }

  /** The first that came under the key. */
  firstOf(key: string): string | undefined {
    const ids = this.#ids.get(key);
    if (!(ids instanceof Set)) return ids;
    const [first] = ids;
    return first;
  }

  /** How many are under the key. */
  count(key: string): number {
    const ids = this.#ids.get(key);
    if (ids === undefined) return 0;
    return ids instanceof Set ? ids.size : 1;
  }

  *entries(): Iterable<readonly [key: string, ids: readonly string[]]> {
    for (const [key, ids] of this.#ids) yield [key, listOf(ids)];
  }

  /** Moves an item from its former keys to its present ones. */
  change(former: T | undefined, item: T | undefined): void {
    const before = former === undefined ? [] : this.keysOf(former);
    const after = item === undefined ? [] : this.keysOf(item);
    if (before.length === after.length && before.every((key, at) => key === after[at])) return;
    for (const key of before) this.#remove(key, former?.id ?? '');
    for (const key of after) this.#add(key, item?.id ?? '');
  }

  #add(key: string, id: string): void {
    const ids = this.#ids.get(key);
    if (ids === undefined) this.#ids.set(key, id);
    else if (ids instanceof Set) ids.add(id);
    else if (ids !== id) this.#ids.set(key, new Set([ids, id]));
  }

  #remove(key: string, id: string): void {
    const ids = this.#ids.get(key);
    if (ids === id) this.#ids.delete(key);
    if (!(ids instanceof Set)) return;
    ids.delete(id);
    if (ids.size === 0) this.#ids.delete(key);
  }
}

function listOf(ids: Ids | undefined): readonly string[] {
  if (ids === undefined) return [];
  return ids instanceof Set ? [...ids] : [ids];
}
