/** Events that Vercel causes by calling the partner. */

import { startSso } from '../workflows/sign-in.js';
import { deleteRemoteResource } from '../workflows/delete-resource.js';
import { startExternalInstall } from '../workflows/external-install.js';
import { currentSigner, publishNextKey, rotateKeys } from '../workflows/keys.js';
import { listInstallationPlans, listProductPlans, listResourcePlans } from '../workflows/plans.js';
import { purchase } from '../workflows/purchase.js';
import { PartnerError } from '../workflows/partner-error.js';
import { readInstallation, readResource } from '../workflows/read-back.js';
import { runCommand } from '../workflows/repl.js';
import { rotateSecrets } from '../workflows/rotate.js';
import { uninstall } from '../workflows/uninstall.js';
import { updateRemoteInstallation, updateRemoteResource } from '../workflows/update.js';
import type { LocalContext } from '../context.js';
import type { Resource } from '../state/entities.js';
import { address, flag, integer, number, optional, record, ShapeError, text } from '../shape.js';
import { redeliver } from './redeliver.js';
import { defineEvents } from './event.js';
import {
  findIntegration,
  findMember,
  findProduct,
  findTeam,
  freeName,
  install,
  installAgain,
  needInstallation,
  needResource,
  provision,
} from './prerequisites.js';

const provisionMembers = {
  name: optional(text),
  billingPlanId: optional(text),
  metadata: optional(record),
};

export const platformEvents = defineEvents((event) => ({
  install: event(
    'installs the integration; tells of an installation that is named again',
    {},
    async (local, set) => {
      const isNew = set.installationId === undefined;
      const { id } = await (isNew ? install(local, set) : installAgain(local, set));
      return { installationId: id };
    },
  ),
  'external-install': event(
    'installs it by a code that the browser brings to the partner',
    { redirectUri: address, state: optional(text) },
    async (local, set) => ({
      url: startExternalInstall(local, {
        integration: findIntegration(local, set),
        member: findMember(local, findTeam(local, set).id, set),
        redirectUri: set.redirectUri,
        ...(set.state !== undefined && { state: set.state }),
      }),
    }),
  ),
  plans: event('asks for the plans of the product, the installation and its resource', {}, plans),
  provision: event('provisions a resource', provisionMembers, async (local, set) => {
    const installation = await needInstallation(local, set);
    return describe(await provision(local, installation, set));
  }),
  read: event('reads a resource and its installation again', {}, async (local, set) => {
    const resource = await needResource(local, set);
    const { installationId, partnerId, id } = resource;
    await readResource(local, installationId, partnerId);
    await readInstallation(local, installationId).catch((error: unknown) => {
      // The operation is optional.
      const isOffered = !(error instanceof PartnerError) || !isMissing(error.status);
      if (isOffered) throw error;
    });
    return describe(local.state.resources.get(id) ?? resource);
  }),
  update: event('changes a resource', provisionMembers, async (local, set) => {
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
  }),
  plan: event('changes the plan of a resource', { billingPlanId: optional(text) }, changePlan),
  'plan.installation': event(
    'changes the plan of an installation',
    { billingPlanId: text },
    async (local, set) => {
      const installation = await needInstallation(local, set);
      const member = findMember(local, installation.teamId, set);
      await updateRemoteInstallation(local, installation, member, set.billingPlanId);
      return { installationId: installation.id, billingPlanId: set.billingPlanId };
    },
  ),
  rotate: event(
    'asks for new secrets of a resource',
    { reason: optional(text), delayHours: optional(number(0)) },
    async (local, set) => {
      const resource = await needResource(local, set);
      const rotated = await rotateSecrets(local, {
        resource,
        member: memberOf(local, resource, set),
        ...(set.reason !== undefined && { reason: set.reason }),
        ...(set.delayHours !== undefined && { delayHours: set.delayHours }),
      });
      return { ...describe(rotated), isDone: rotated.rotation?.completedAt !== null };
    },
  ),
  'rotate-keys': event(
    'publishes a new key, which signs tokens from five minutes later, or at once (atOnce)',
    { atOnce: optional(flag) },
    async (local, { atOnce }) => {
      // There is none before the first token.
      await currentSigner(local);
      const key = await (atOnce === true ? rotateKeys(local) : publishNextKey(local));
      const signsFrom = key.signsFrom ?? local.clock.now();
      return { kid: key.id, signsFrom: new Date(signsFrom).toISOString() };
    },
  ),
  repl: event(
    'runs a command at a resource',
    { input: text, isReadOnly: optional(flag) },
    async (local, set) => {
      const resource = await needResource(local, set);
      const { ok, blocks } = await runCommand(local, {
        resource,
        member: memberOf(local, resource, set),
        input: set.input,
        ...(set.isReadOnly !== undefined && { isReadOnly: set.isReadOnly }),
      });
      return { ...describe(resource), ok, blocks };
    },
  ),
  purchase: event(
    'buys credit of a prepayment plan',
    { billingPlanId: optional(text), amountInCents: optional(integer(1)) },
    buyCredit,
  ),
  'delete-resource': event('deletes a resource', {}, async (local, set) => {
    const resource = await needResource(local, set);
    return describe(await deleteRemoteResource(local, resource, memberOf(local, resource, set)));
  }),
  uninstall: event(
    'removes the installation',
    { reason: optional(text), cascadeResourceDeletion: optional(flag), system: optional(flag) },
    async (local, set) => {
      const installation = await needInstallation(local, set);
      const { deletedAt, finalizedAt } = await uninstall(local, {
        installation,
        member: set.system === true ? null : findMember(local, installation.teamId, set),
        ...(set.reason !== undefined && { reason: set.reason }),
        ...(set.cascadeResourceDeletion !== undefined && {
          cascadeResourceDeletion: set.cascadeResourceDeletion,
        }),
      });
      return {
        installationId: installation.id,
        isFinalized: finalizedAt !== null,
        isRemoved: deletedAt !== null,
      };
    },
  ),
  redeliver: event(
    'sends a webhook once more, the same bytes; the last one by default',
    { deliveryId: optional(text) },
    redeliver,
  ),
  sso: event(
    'begins a sign-in of a user with the partner; gives the address for the browser',
    { params: optional(record) },
    async (local, set) => {
      const installation = await needInstallation(local, set);
      const params = Object.entries({
        ...set.params,
        ...(set.resourceId !== undefined && { resource_id: set.resourceId }),
      });
      return {
        url: startSso(local, {
          installation,
          member: findMember(local, installation.teamId, set),
          params: Object.fromEntries(params.map(([name, value]) => [name, String(value)])),
        }),
      };
    },
  ),
}));

/** How a server answers that does not have an operation. */
function isMissing(status: number | null): boolean {
  return status === 404 || status === 405 || status === 501;
}

function describe({ partnerId, installationId, status }: Resource) {
  return { installationId, resourceId: partnerId, status };
}

function memberOf(
  local: LocalContext,
  { installationId }: Resource,
  set: { readonly member?: string },
) {
  const installation = local.state.installations.get(installationId);
  return findMember(local, installation?.teamId ?? '', set);
}

type Set = Parameters<typeof needResource>[1];

async function plans(local: LocalContext, set: Set) {
  const resource = await needResource(local, set);
  const installation = await needInstallation(local, set);
  const product = findProduct(local, installation.integrationId, set);
  const found = {
    product: await listProductPlans(local, { product, installation }),
    installation: await listInstallationPlans(local, installation),
    resource: await listResourcePlans(local, resource),
  };
  const ids = Object.entries(found).map(([name, list]) => [name, list.map(({ id }) => id)]);
  return Object.fromEntries(ids) as Record<string, unknown>;
}

async function changePlan(local: LocalContext, set: Set & { readonly billingPlanId?: string }) {
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
  set: Set & { readonly billingPlanId?: string; readonly amountInCents?: number },
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
