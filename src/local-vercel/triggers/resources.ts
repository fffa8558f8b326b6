/** Events that Vercel causes by calling the partner about a resource. */

import type { LocalContext } from '../context.js';
import { isNotOffered } from '../partner-operations.js';
import { deleteRemoteResource } from '../workflows/delete-resource.js';
import { listInstallationPlans, listProductPlans, listResourcePlans } from '../workflows/plans.js';
import { purchase } from '../workflows/purchase.js';
import { PartnerError } from '../workflows/partner-error.js';
import { readInstallation, readResource } from '../workflows/read-back.js';
import { runCommand } from '../workflows/repl.js';
import { rotateSecrets } from '../workflows/rotate.js';
import { updateRemoteResource } from '../workflows/update.js';
import type { Resource } from '../state/entities.js';
import {
  flag,
  integer,
  number,
  optional,
  record,
  ShapeError,
  text,
  type ObjectOf,
} from '../shape.js';
import { defineEvents } from './event.js';
import {
  findMember,
  findProduct,
  freeName,
  needInstallation,
  needResource,
  provision,
  type GroundOverrides,
} from './prerequisites.js';

const resourceMembers = {
  name: optional(text),
  billingPlanId: optional(text),
  metadata: optional(record),
};

type ResourceSet = GroundOverrides & ObjectOf<typeof resourceMembers>;

export const resourceEvents = defineEvents((event) => ({
  plans: event('asks for the plans of the product, the installation and its resource', {}, plans),
  provision: event('provisions a resource', resourceMembers, async (local, set) => {
    const installation = await needInstallation(local, set);
    return describe(await provision(local, installation, set));
  }),
  read: event('reads a resource and its installation again', {}, read),
  update: event('changes a resource', resourceMembers, update),
  plan: event('changes the plan of a resource', { billingPlanId: optional(text) }, changePlan),
  rotate: event(
    'asks for new secrets of a resource',
    { reason: optional(text), delayHours: optional(number(0)) },
    rotate,
  ),
  repl: event('runs a command at a resource', { input: text, isReadOnly: optional(flag) }, run),
  purchase: event(
    'buys credit of a prepayment plan',
    { billingPlanId: optional(text), amountInCents: optional(integer(1)) },
    buyCredit,
  ),
  'delete-resource': event('deletes a resource', {}, async (local, set) => {
    const resource = await needResource(local, set);
    return describe(await deleteRemoteResource(local, resource, memberOf(local, resource, set)));
  }),
}));

async function read(local: LocalContext, set: GroundOverrides) {
  const resource = await needResource(local, set);
  const { installationId, partnerId, id } = resource;
  await readResource(local, installationId, partnerId);
  await readInstallation(local, installationId).catch((error: unknown) => {
    // The operation is optional.
    const isOffered = !(error instanceof PartnerError) || !isNotOffered(error.status);
    if (isOffered) throw error;
  });
  return describe(local.state.resources.get(id) ?? resource);
}

async function update(local: LocalContext, set: ResourceSet) {
  const resource = await needResource(local, set);
  const member = memberOf(local, resource, set);
  const { name, metadata, billingPlanId } = set;
  const isRename = name !== undefined || (metadata === undefined && billingPlanId === undefined);
  const place = { installationId: resource.installationId, except: resource.id };
  const madeUp = `${resource.name}-renamed`;
  const changed = await updateRemoteResource(local, resource, member, {
    ...(isRename && { name: freeName(local.state, place, name, madeUp) }),
    // The partner judges it.
    ...(metadata !== undefined && { metadata: metadata as Resource['metadata'] }),
    ...(billingPlanId !== undefined && { billingPlanId }),
  });
  return describe(changed);
}

async function rotate(
  local: LocalContext,
  set: GroundOverrides & { readonly reason?: string; readonly delayHours?: number },
) {
  const resource = await needResource(local, set);
  const rotated = await rotateSecrets(local, {
    resource,
    member: memberOf(local, resource, set),
    ...(set.reason !== undefined && { reason: set.reason }),
    ...(set.delayHours !== undefined && { delayHours: set.delayHours }),
  });
  return { ...describe(rotated), isDone: rotated.rotation?.completedAt !== null };
}

async function run(
  local: LocalContext,
  set: GroundOverrides & { readonly input: string; readonly isReadOnly?: boolean },
) {
  const resource = await needResource(local, set);
  const { ok, blocks } = await runCommand(local, {
    resource,
    member: memberOf(local, resource, set),
    input: set.input,
    ...(set.isReadOnly !== undefined && { isReadOnly: set.isReadOnly }),
  });
  return { ...describe(resource), ok, blocks };
}

async function plans(local: LocalContext, set: GroundOverrides) {
  const resource = await needResource(local, set);
  const installation = await needInstallation(local, set);
  const product = findProduct(local, installation.integrationId, set);
  const found = {
    product: await listProductPlans(local, { product, installation }),
    installation: await listInstallationPlans(local, installation),
    resource: await listResourcePlans(local, resource),
  };
  const ids = Object.entries(found).map(
    ([name, list]) => [name, list.map(({ id }) => id)] as const,
  );
  return Object.fromEntries(ids);
}

async function changePlan(
  local: LocalContext,
  set: GroundOverrides & { readonly billingPlanId?: string },
) {
  const resource = await needResource(local, set);
  const offered = await listResourcePlans(local, resource);
  const other = offered.find(
    ({ id, disabled }) => id !== resource.billingPlan?.id && disabled !== true,
  );
  const billingPlanId = set.billingPlanId ?? other?.id;
  if (billingPlanId === undefined) {
    throw new ShapeError(['billingPlanId'], 'is needed: the partner offers no other plan.');
  }
  const member = memberOf(local, resource, set);
  const changed = await updateRemoteResource(local, resource, member, { billingPlanId });
  return { ...describe(changed), billingPlanId };
}

async function buyCredit(
  local: LocalContext,
  set: GroundOverrides & { readonly billingPlanId?: string; readonly amountInCents?: number },
) {
  const resource = await needResource(local, set);
  const installation = await needInstallation(local, set);
  const offered = [
    ...(await listResourcePlans(local, resource)),
    ...(await listInstallationPlans(local, installation)),
  ];
  const prepaid = offered.filter(({ type }) => type === 'prepayment');
  const plan =
    set.billingPlanId === undefined
      ? prepaid[0]
      : prepaid.find(({ id }) => id === set.billingPlanId);
  if (plan === undefined) {
    const list = prepaid.map(({ id }) => id).join(', ') || 'none';
    throw new ShapeError(
      ['billingPlanId'],
      `must be a prepayment plan that the partner offers: ${list}.`,
    );
  }
  const invoice = await purchase(local, {
    installation,
    resourceId: plan.scope === 'installation' ? null : resource.partnerId,
    plan,
    amountInCents: set.amountInCents ?? 5000,
    member: findMember(local, installation.teamId, set),
  });
  return { installationId: installation.id, invoiceId: invoice.id, total: invoice.total };
}

function describe({ partnerId, installationId, status }: Resource) {
  return { installationId, resourceId: partnerId, status };
}

function memberOf(local: LocalContext, { installationId }: Resource, set: GroundOverrides) {
  const installation = local.state.installations.get(installationId);
  return findMember(local, installation?.teamId ?? '', set);
}
