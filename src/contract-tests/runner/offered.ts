/** What a server offers, and so what there is to check. */

import type { Check } from '../check.js';
import type { ContractConfig } from '../config.js';
import type { CheckResult } from '../model.js';

/** Operations and routes that are there, by the checks that called each operation once. */
export function offeredBy(
  results: readonly CheckResult[],
  { webhookPath, loginPath }: ContractConfig,
): ReadonlySet<string> {
  const operations = results
    // With a reason the operation was not called: what does not hold is of what leads to it.
    .filter(({ outcome, reason }) => reason === undefined && isTried(outcome))
    .map(({ operationId }) => operationId);
  return new Set([
    ...operations,
    ...(webhookPath === undefined ? [] : ['webhook']),
    ...(loginPath === undefined ? [] : ['login']),
  ]);
}

function isTried(outcome: CheckResult['outcome']): boolean {
  return outcome === 'held' || outcome === 'violated';
}

/** What a check has no ground without, and the server does not have. */
export function missingOf(
  { operationId, needs = [] }: Check,
  offered: ReadonlySet<string>,
): string | undefined {
  return [operationId, ...needs].find((id) => !offered.has(id));
}

/** The result of a check that was not tried. @param missing What the server does not have. */
export function notOffered({ id, code, operationId }: Check, missing: string): CheckResult {
  const reason = routes[missing] ?? `The operation ${missing} is not offered.`;
  return { id, code, operationId, outcome: 'not-offered', reason, findings: [], keywords: [] };
}

/** Routes beside the API, which only the configuration can tell of. */
const routes: Readonly<Record<string, string>> = {
  webhook: 'No webhookPath is configured.',
  login: 'No loginPath is configured.',
};
