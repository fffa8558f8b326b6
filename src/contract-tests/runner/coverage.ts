/** What a run reached: operations, the statuses they answered with, the keywords that were broken. */

import type { CheckResult, Exchange, OperationCoverage, Outcome } from '../model.js';

/** As much of an operation as is counted. */
export interface CoveredOperation {
  readonly id: string;
  readonly isRequired: boolean;
}

export function coverageOf(
  api: { readonly operations: ReadonlyMap<string, CoveredOperation> },
  results: readonly CheckResult[],
  exchanges: readonly Exchange[],
): readonly OperationCoverage[] {
  const withOutcome = (outcomes: readonly Outcome[]): ReadonlySet<string> =>
    new Set(results.filter(({ outcome }) => outcomes.includes(outcome)).map(operationOf));
  const missing = withOutcome(['not-offered']);
  // A check of an operation that is there may need another one that is missing.
  const tried = withOutcome(['held', 'violated']);
  const keywords = [...new Set(results.flatMap((result) => result.keywords))];
  return [...api.operations.values()].map(({ id, isRequired }) => ({
    operationId: id,
    isRequired,
    isOffered: tried.has(id) || !missing.has(id),
    statuses: countStatuses(exchanges.filter(({ case: input }) => input.operationId === id)),
    keywords: keywords.filter((keyword) => keyword.startsWith(`${id} `)).length,
  }));
}

function operationOf({ operationId }: CheckResult): string {
  return operationId;
}

function countStatuses(exchanges: readonly Exchange[]): OperationCoverage['statuses'] {
  const counts = new Map<string, number>();
  for (const { status } of exchanges) {
    const key = status === null ? 'none' : String(status);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return [...counts]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([status, count]) => ({ status, count }));
}
