/** Which plan was active when: what an invoice may bill depends on it. */

import type { PlanType } from '@openapi-counterpart/vercel/vercel-api/types';
import type { PlanUse } from '../state/entities.js';

/** The history after a plan took over at a time; the same history when it was active already. */
export function switchPlan(
  uses: readonly PlanUse[],
  plan: { readonly id: string; readonly type: PlanType } | null,
  at: number,
): readonly PlanUse[] {
  const current = uses.at(-1);
  if (current !== undefined && current.to === null && current.planId === plan?.id) return uses;
  const ended = endPlan(uses, at);
  return plan === null
    ? ended
    : [...ended, { planId: plan.id, type: plan.type, from: at, to: null }];
}

/** The history after the active plan ended. */
export function endPlan(uses: readonly PlanUse[], at: number): readonly PlanUse[] {
  return uses.map((use) => (use.to === null ? { ...use, to: at } : use));
}

/** The uses of a plan that touch a period. What begins at its end, or ended at its start, does not. */
export function usesWithin(
  uses: readonly PlanUse[],
  planId: string,
  { start, end }: { readonly start: number; readonly end: number },
): readonly PlanUse[] {
  return uses.filter(
    ({ planId: id, from, to }) =>
      // A use that began within the period touches it however short it was.
      id === planId && from < end && (to === null || to > start || from >= start),
  );
}
