/** What the comparisons with general tools count, and how they write it. */

import type { Tested } from './peers-run.js';
import { median } from './process.js';

/** The first that is counted more often than in any run of the sound server. */
export function addedTo(
  base: readonly Tested[],
  tested: Tested,
  countsIn: (tested: Tested) => ReadonlyMap<string, number>,
): string | undefined {
  const known = base.map(countsIn);
  for (const [name, count] of countsIn(tested)) {
    if (known.every((counts) => count > (counts.get(name) ?? 0))) return name;
  }
  return undefined;
}

/** Two at a time: each has a core for itself. */
export async function inPairs<Item, Result>(
  items: readonly Item[],
  work: (item: Item) => Promise<Result>,
): Promise<readonly Result[]> {
  const results: Result[] = [];
  const queue = items.entries();
  const drain = async (): Promise<void> => {
    for (const [index, item] of queue) results[index] = await work(item);
  };
  await Promise.all([drain(), drain()]);
  return results;
}

function countOf({ failed }: Tested): number {
  return [...failed.values()].reduce((sum, count) => sum + count, 0);
}

export function shareOf(found: number, all: number): string {
  return all === 0 ? '0' : `${found} (${Math.round((found / all) * 100)} %)`;
}

export function alarmsOf(tested: Tested): string {
  return `${countOf(tested)} of ${tested.tests}`;
}

/** The median of milliseconds. */
export function seconds(times: readonly number[]): string {
  return (median(times) / 1000).toFixed(1);
}
