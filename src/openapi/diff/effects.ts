/** What it does to replace one schema by another: each pair is worked out once, however many choices and cycles lead to it. */

import type { Effect } from './change.js';

/** What a pair does, of which others inside it are asked. */
export type Work = (ask: Ask) => Effect;

/** What is known of a pair so far; one that is met for the first time is taken to do nothing until it is worked out. */
export type Ask = (key: string, work: Work) => Effect;

interface Entry {
  narrows: boolean;
  widens: boolean;
  readonly work: Work;
  /** Those whose answer depends on this one. */
  readonly askers: Set<Entry>;
}

/**
 * Finds what pairs of schemas do. More of an effect in one pair never means less in another, so that
 * it is right to begin with none and to ask again where one has grown: at most twice for each pair.
 */
export class Effects {
  readonly #known = new Map<string, Entry>();
  readonly #fresh: Entry[] = [];
  readonly #stale = new Set<Entry>();

  /** What a pair does, all that it depends on worked out. */
  of(key: string, work: Work): Effect {
    const entry = this.#entry(key, work);
    for (let next = this.#next(); next !== undefined; next = this.#next()) this.#update(next);
    return entry;
  }

  #entry(key: string, work: Work): Entry {
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const entry = { narrows: false, widens: false, work, askers: new Set<Entry>() };
    this.#known.set(key, entry);
    this.#fresh.push(entry);
    return entry;
  }

  /** First what is new: one that asked is asked again when all of that is known. */
  #next(): Entry | undefined {
    const fresh = this.#fresh.pop();
    if (fresh !== undefined) return fresh;
    const [stale] = this.#stale;
    if (stale !== undefined) this.#stale.delete(stale);
    return stale;
  }

  #update(entry: Entry): void {
    if (entry.narrows && entry.widens) return;
    const { narrows, widens } = entry.work((key, work) => {
      const inner = this.#entry(key, work);
      inner.askers.add(entry);
      return inner;
    });
    const hasGrown = (narrows && !entry.narrows) || (widens && !entry.widens);
    if (!hasGrown) return;
    entry.narrows ||= narrows;
    entry.widens ||= widens;
    for (const asker of entry.askers) this.#stale.add(asker);
  }
}

/** What several do together, asked one by one until nothing can be added. */
export function together(effects: Iterable<Effect>): Effect {
  let [narrows, widens] = [false, false];
  for (const effect of effects) {
    narrows ||= effect.narrows;
    widens ||= effect.widens;
    if (narrows && widens) break;
  }
  return { narrows, widens };
}
