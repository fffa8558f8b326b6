/** Puts a resource on the plan that the partner pushed. */

import type { ImportResourceRequest } from '@openapi-counterpart/vercel/vercel-api/types';
import { endPlan } from '../domain/plan-uses.js';
import { recordedPlan } from '../domain/recorded-plan.js';
import type { Resource } from '../state/entities.js';
import { usesAfter } from '../workflows/partner-data.js';

/** A linked resource is not billed through Vercel: its plan is only shown. */
export function withPlan(
  resource: Resource,
  plan: ImportResourceRequest['billingPlan'] | null,
  now: number,
): Resource {
  const billingPlan = plan ? recordedPlan(plan, 'resource') : null;
  const planUses =
    resource.ownership === 'linked'
      ? endPlan(resource.planUses, now)
      : usesAfter(resource.planUses, billingPlan, now);
  return { ...resource, billingPlan, planUses };
}
