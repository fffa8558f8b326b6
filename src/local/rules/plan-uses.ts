/** Which plan was active when: what an invoice may bill depends on it. */

import type { PlanType } from 'openapi-counterpart/vercel-api/types';
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

/** The uses of a plan that touch a period, its end excluded unless the period is a moment. */
export function usesWithin(
  uses: readonly PlanUse[],
  planId: string,
  period: { readonly start: number; readonly end: number },
): readonly PlanUse[] {
  return uses.filter(
    ({ planId: id, from, to }) =>
      id === planId && from <= period.end && (to === null || to >= period.start),
  );
}
