/** What the mock holds: items by the path of their collection and by what their path calls them. */

import type { JsonObject } from '@openapi-counterpart/openapi/json';

/** One thing at a path has no name of its own. */
export const onlyKey = '';

export class Store {
  readonly #collections = new Map<string, Map<string, JsonObject>>();

  /** Whether anything was ever looked for at the path. */
  isKnown(path: string): boolean {
    return this.#collections.has(path);
  }

  /** The items at a path, in the order in which they were made. */
  all(path: string): readonly JsonObject[] {
    return [...this.#at(path).values()];
  }

  keys(path: string): ReadonlySet<string> {
    return new Set(this.#at(path).keys());
  }

  get(path: string, key: string): JsonObject | undefined {
    return this.#at(path).get(key);
  }

  put(path: string, key: string, item: JsonObject): void {
    this.#at(path).set(key, item);
  }

  /** Removes an item and all that is below its path. */
  remove(path: string, key: string): void {
    this.#at(path).delete(key);
    const below = `${path}/${encodeURIComponent(key)}/`;
    for (const other of this.#collections.keys()) {
      if (other.startsWith(below)) this.#collections.delete(other);
    }
  }

  /** Returns to the beginning. */
  clear(): void {
    this.#collections.clear();
  }

  /** All items, by path and name. */
  snapshot(): Readonly<Record<string, Readonly<Record<string, JsonObject>>>> {
    const entries = [...this.#collections].filter(([, items]) => items.size > 0);
    return Object.fromEntries(entries.map(([path, items]) => [path, Object.fromEntries(items)]));
  }

  #at(path: string): Map<string, JsonObject> {
    const known = this.#collections.get(path);
    if (known !== undefined) return known;
    const items = new Map<string, JsonObject>();
    this.#collections.set(path, items);
    return items;
  }
}
