/** The results of a run by area, in the order of the areas. */

import type { CheckResult, Outcome, Summary } from '../model.js';

export interface AreaResults {
  readonly title: string;
  readonly results: readonly CheckResult[];
}

/** Areas in which something was to be checked. */
export function byArea({
  areas,
  results,
}: Pick<Summary, 'areas' | 'results'>): readonly AreaResults[] {
  return areas.flatMap((area) => {
    const codes = new Set(area.rules.map(({ code }) => code));
    const own = results.filter(({ code }) => codes.has(code));
    return own.length === 0 ? [] : [{ title: area.title, results: own }];
  });
}

export function countOf(results: readonly CheckResult[], outcome: Outcome): number {
  return results.filter((result) => result.outcome === outcome).length;
}
