/** Carries changes that a customer makes at Vercel to the partner. */

import { updateInstallation, updateResource } from '@openapi-counterpart/vercel/partner-api/client';
import type { Metadata, ProtocolSettings } from '@openapi-counterpart/vercel/vercel-api/types';
import type { LocalContext } from '../context.js';
import type { Installation, Member, Resource } from '../state/entities.js';
import { installationOf } from '../state/lookup.js';
import { installationAfter, planOf, resourceAfter, withPlan } from './partner-data.js';
import { callOf } from './partner-call.js';
import { callPartner } from './partner.js';
import { requestedSettings } from './provision.js';
import { scheduleInstallationReadBack } from './read-back-jobs.js';

export interface ResourceChange {
  readonly name?: string;
  readonly metadata?: Metadata;
  readonly billingPlanId?: string;
  readonly protocolSettings?: ProtocolSettings;
}

/** Calls update-resource and keeps what the partner made of it. @throws PartnerError */
export async function updateRemoteResource(
  local: LocalContext,
  resource: Resource,
  member: Member,
  change: ResourceChange,
): Promise<Resource> {
  const { state, clock } = local;
  const { protocolSettings, ...others } = change;
  const requested = requestedSettings(local, protocolSettings);
  const { data } = await callPartner(
    local,
    callOf(local, installationOf(state, resource), 'update-resource', member),
    (client, header) =>
      updateResource(client, {
        path: { installationId: resource.installationId, resourceId: resource.partnerId },
        header,
        body: { ...others, ...(requested && { protocolSettings: requested }) },
      }),
  );
  const current = state.resources.get(resource.id) ?? resource;
  // It may have ended while the partner was asked.
  if (current.deletedAt !== null) return current;
  const { billingPlan } = data;
  if (billingPlan?.scope === 'installation') {
    const installation = installationOf(state, current);
    state.installations.put(withPlan(installation, planOf(billingPlan), clock.now()));
  }
  if (billingPlan === undefined && change.billingPlanId !== undefined) {
    scheduleInstallationReadBack(local, current.installationId);
  }
  const settings = protocolSettings ?? current.protocolSettings;
  return state.resources.put(
    resourceAfter(local, { ...current, protocolSettings: settings }, data),
  );
}

/** Calls update-installation: the customer chose another plan for all of it. @throws PartnerError */
export async function updateRemoteInstallation(
  local: LocalContext,
  installation: Installation,
  member: Member,
  billingPlanId: string,
): Promise<Installation> {
  const { data } = await callPartner(
    local,
    callOf(local, installation, 'update-installation', member),
    (client, header) =>
      updateInstallation(client, {
        path: { installationId: installation.id },
        header,
        body: { billingPlanId },
      }),
  );
  const current = local.state.installations.get(installation.id) ?? installation;
  if (current.deletedAt !== null) return current;
  if (data?.billingPlan) {
    return local.state.installations.put(installationAfter(local, current, data));
  }
  // The partner did not say what the plan is like.
  scheduleInstallationReadBack(local, installation.id);
  return current;
}
