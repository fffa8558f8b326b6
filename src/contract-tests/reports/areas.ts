/** The results of a run by area, in the order of the areas. */

import { areaOf, areas } from '../areas/index.js';
import type { CheckResult, Outcome } from '../model.js';

export interface AreaResults {
  readonly title: string;
  readonly results: readonly CheckResult[];
}

/** Areas in which something was to be checked. */
export function byArea(results: readonly CheckResult[]): readonly AreaResults[] {
  return areas.flatMap((area) => {
    const own = results.filter(({ code }) => areaOf(code) === area);
    return own.length === 0 ? [] : [{ title: area.title, results: own }];
  });
}

export function countOf(results: readonly CheckResult[], outcome: Outcome): number {
  return results.filter((result) => result.outcome === outcome).length;
}
