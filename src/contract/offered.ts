/** What a server offers, and so what there is to check. */

import type { Check } from './check.js';
import type { ContractConfig } from './config.js';
import type { CheckResult } from './model.js';

/** Operations and routes that are there, by the checks that called each operation once. */
export function offeredBy(
  results: readonly CheckResult[],
  { webhookPath, loginPath }: ContractConfig,
): ReadonlySet<string> {
  const operations = results
    .filter(({ outcome }) => outcome === 'held' || outcome === 'violated')
    .map(({ operationId }) => operationId);
  return new Set([
    ...operations,
    ...(webhookPath === undefined ? [] : ['webhook']),
    ...(loginPath === undefined ? [] : ['login']),
  ]);
}

/** All without which a check has no ground. */
export function needsOf({ operationId, needs = [] }: Check): readonly string[] {
  return [operationId, ...needs];
}
