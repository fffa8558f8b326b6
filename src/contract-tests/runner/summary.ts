/** What a run comes to, once its checks have results. */

import type { CheckResult, Exchange, OperationCoverage, RuleArea, Summary } from '../model.js';
import { areaData, rulesOf } from '../rule-data.js';
import { violationsOf } from '../violations/violations.js';
import type { Target } from './transport.js';

export interface RunResults {
  readonly target: Target;
  readonly seed: number;
  readonly areas: readonly RuleArea[];
  readonly results: readonly CheckResult[];
  readonly coverage: readonly OperationCoverage[];
  /** Operations that must succeed and never did. */
  readonly untested: readonly OperationCoverage[];
  readonly exchanges: readonly Exchange[];
  /** Why it was stopped before its end; undefined where it was not. */
  readonly interruption: string | undefined;
}

export function summarise(run: RunResults): Summary {
  const { target, seed, areas, results, coverage, exchanges, interruption } = run;
  const violations = violationsOf(results, rulesOf(areas));
  const untested = run.untested.map(({ operationId }) => operationId);
  const hasBroken = violations.some(({ rule }) => rule.severity === 'must');
  return {
    target: target.url,
    seed,
    areas: areaData(areas),
    results,
    violations,
    coverage,
    requests: exchanges.length,
    untested,
    interruption,
    isGreen: !hasBroken && untested.length === 0 && interruption === undefined,
  };
}

export function hasSucceeded({ statuses }: OperationCoverage): boolean {
  return statuses.some(({ status }) => status.startsWith('2'));
}
