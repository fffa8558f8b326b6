/** Has the partner make a resource. */

import { provisionResource as callProvision } from '@openapi-counterpart/vercel/partner-api/client';
import type {
  ProvisionedResource,
  RequestedProtocolSettings,
} from '@openapi-counterpart/vercel/partner-api/types';
import { HttpError } from '@openapi-counterpart/runtime';
import type {
  InstallationSource,
  Metadata,
  ProtocolSettings,
} from '@openapi-counterpart/vercel/vercel-api/types';
import type { LocalContext } from '../context.js';
import { buildResource } from '../state/factories.js';
import type { Installation, Member, Product, Resource } from '../state/entities.js';
import { resourceKey } from '../state/state.js';
import { planOf, resourceAfter, withPlan } from './partner-data.js';
import { callOf } from './partner-call.js';
import { callPartner } from './partner.js';
import { PartnerError } from './partner-error.js';
import { scheduleInstallationReadBack } from './read-back-jobs.js';

export interface ProvisionInput {
  readonly installation: Installation;
  readonly product: Product;
  readonly member: Member;
  readonly name: string;
  readonly metadata: Metadata;
  readonly billingPlanId: string;
  readonly externalId?: string;
  readonly protocolSettings?: ProtocolSettings;
  readonly source: InstallationSource;
}

const operationId = 'provision-resource';

/**
 * Calls provision-resource and remembers what comes back, secrets too.
 * @throws PartnerError
 * @throws HttpError 410 for an installation that is removed meanwhile.
 */
export async function provisionResource(
  local: LocalContext,
  input: ProvisionInput,
): Promise<Resource> {
  const { installation, product, externalId } = input;
  const protocolSettings = requestedSettings(local, input.protocolSettings);
  const { data, status } = await callPartner(
    local,
    callOf(local, installation, operationId, input.member),
    (client, header) =>
      callProvision(client, {
        path: { installationId: installation.id },
        header,
        body: {
          productId: product.slug,
          name: input.name,
          metadata: input.metadata,
          billingPlanId: input.billingPlanId,
          ...(externalId !== undefined && { externalId }),
          ...(protocolSettings && { protocolSettings }),
        },
      }),
  );
  checkInstalled(local, installation);
  checkProvisioned(local, installation, data, status);
  return remember(local, input, data);
}

/** The partner is only told which store to sync to; that it is means the customer wants it. */
export function requestedSettings(
  { ids }: LocalContext,
  settings: ProtocolSettings | undefined,
): RequestedProtocolSettings | undefined {
  const wanted = settings?.experimentation;
  if (wanted === undefined) return undefined;
  const isSynced = wanted.edgeConfigSyncingEnabled ?? wanted.globalConfigSyncingEnabled ?? false;
  const edgeConfigId =
    wanted.edgeConfigId ?? wanted.globalConfigId ?? (isSynced ? ids.next('ecfg') : undefined);
  return { experimentation: edgeConfigId === undefined ? {} : { edgeConfigId } };
}

/** @throws HttpError 410 for an installation that was removed while the partner made the resource. */
function checkInstalled({ state }: LocalContext, { id }: Installation): void {
  if (state.installations.get(id)?.deletedAt === null) return;
  throw new HttpError(
    410,
    `The installation ${id} was removed while the partner made the resource.`,
  );
}

/** @throws PartnerError for what is well-formed and yet cannot be. */
function checkProvisioned(
  { state }: LocalContext,
  installation: Installation,
  { id, billingPlan }: ProvisionedResource,
  status: number,
): void {
  const fail = (reason: string): never => {
    throw new PartnerError('invalid', operationId, status, `${operationId}: ${reason}`);
  };
  if (state.resources.find('partner', resourceKey(installation.id, id)) !== undefined) {
    fail(`the partner gave the id "${id}", which another resource of the installation has.`);
  }
  const integration = state.integrations.get(installation.integrationId);
  if (billingPlan === undefined && integration?.hasInstallationBilling === false) {
    fail('the answer has no billingPlan, which only installation-level billing allows.');
  }
}

/** In one go: resource, secrets, and the installation's plan where one for installations was chosen. */
function remember(
  local: LocalContext,
  input: ProvisionInput,
  provisioned: ProvisionedResource,
): Resource {
  const { state, clock, ids } = local;
  const { installation } = input;
  const now = clock.now();
  const plan = provisioned.billingPlan ? planOf(provisioned.billingPlan) : null;
  const current = state.installations.get(installation.id);
  if (plan?.scope === 'installation' && current !== undefined) {
    state.installations.put(withPlan(current, plan, now));
  }
  // The partner bills the installation as a whole: it says by which plan.
  if (plan === null) scheduleInstallationReadBack(local, installation.id);
  const given = {
    id: ids.next('store'),
    installationId: installation.id,
    partnerId: provisioned.id,
    productId: input.product.id,
    name: provisioned.name,
  };
  const resource: Resource = {
    ...buildResource(given, now),
    status: provisioned.status,
    protocolSettings: input.protocolSettings ?? null,
    secrets: provisioned.secrets,
    externalId: input.externalId ?? null,
  };
  return state.resources.put(resourceAfter(local, resource, provisioned));
}
