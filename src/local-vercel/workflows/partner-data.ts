/** Takes over what the partner says of resources, plans and installations into the terms of the state. */

import type {
  BillingPlan as PartnerPlan,
  Installation as DescribedInstallation,
  Resource as DescribedResource,
} from '@openapi-counterpart/vercel/partner-api/types';
import type { BillingPlan, Metadata } from '@openapi-counterpart/vercel/vercel-api/types';
import type { LocalContext } from '../context.js';
import { isMetadataValue } from '../domain/metadata.js';
import { switchPlan } from '../domain/plan-uses.js';
import type { Installation, PlanUse, Resource } from '../state/entities.js';

/** The plan with what holds where the partner does not say: billed by the resource, payment needed. */
export function planOf(plan: PartnerPlan): BillingPlan {
  return { scope: 'resource', paymentMethodRequired: true, ...plan };
}

/** The history after the partner named a plan; a change for later begins then. */
export function usesAfter(
  uses: readonly PlanUse[],
  plan: BillingPlan | null,
  now: number,
): readonly PlanUse[] {
  const effective = Date.parse(plan?.effectiveDate ?? '');
  return switchPlan(begunBy(uses, now), plan, effective > now ? effective : now);
}

/** The history without a change that was still to come, which the partner's word of now replaces. */
function begunBy(uses: readonly PlanUse[], now: number): readonly PlanUse[] {
  return uses
    .filter(({ from }) => from <= now)
    .map((use) => (use.to !== null && use.to > now ? { ...use, to: null } : use));
}

/** The resource as the partner describes it in full: what it leaves out is gone. */
export function resourceAfter(
  { clock, state }: LocalContext,
  resource: Resource,
  described: DescribedResource,
): Resource {
  const now = clock.now();
  const billingPlan = described.billingPlan ? planOf(described.billingPlan) : null;
  const isOfInstallation = billingPlan === null || billingPlan.scope === 'installation';
  const installation = state.installations.get(resource.installationId);
  const integration = state.integrations.get(installation?.integrationId ?? '');
  // Where installations have no plans a missing one is an omission.
  const keepsPlan = billingPlan === null && integration?.hasInstallationBilling === false;
  const ownPlan = isOfInstallation ? null : billingPlan;
  return {
    ...resource,
    name: described.name,
    status: described.status,
    metadata: metadataOf(described),
    billingPlan: keepsPlan ? resource.billingPlan : ownPlan,
    planUses: keepsPlan ? resource.planUses : usesAfter(resource.planUses, ownPlan, now),
    notification: described.notification ?? null,
    protocolSettings: described.protocolSettings ?? resource.protocolSettings,
    updatedAt: now,
  };
}

/** The installation after the partner described it; `null` clears the notification. */
export function installationAfter(
  { clock }: LocalContext,
  installation: Installation,
  { billingPlan, notification }: DescribedInstallation,
): Installation {
  const plan = billingPlan ? planOf(billingPlan) : null;
  return {
    ...withPlan(installation, plan, clock.now()),
    notification: notification === undefined ? installation.notification : notification,
  };
}

/** Puts the installation as a whole on a plan, or on none. */
export function withPlan(
  installation: Installation,
  plan: BillingPlan | null,
  now: number,
): Installation {
  return {
    ...installation,
    billingPlan: plan,
    planUses: usesAfter(installation.planUses, plan, now),
    updatedAt: now,
  };
}

/** The values that Vercel can keep; the Partner API leaves them open. */
export function metadataOf({ metadata }: Pick<DescribedResource, 'metadata'>): Metadata {
  const kept: Metadata = {};
  for (const [name, value] of Object.entries(metadata)) {
    if (isMetadataValue(value)) kept[name] = value;
  }
  return kept;
}
