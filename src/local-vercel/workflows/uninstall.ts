/** Ends an installation: the partner is told, last invoices may come for a day, then it is removed. */

import { deleteInstallation } from '@openapi-counterpart/vercel/partner-api/client';
import type { LocalContext } from '../context.js';
import { endPlan } from '../domain/plan-uses.js';
import { removalOf, removalWindow } from '../domain/removal.js';
import type { Installation, Member } from '../state/entities.js';
import { endResource } from './end-resource.js';
import { PartnerError } from './partner-error.js';
import { callOf } from './partner-call.js';
import { callPartner } from './partner.js';
import { sendWebhook } from './webhooks.js';

export interface UninstallInput {
  readonly installation: Installation;
  /** Null when the account itself is removed, which is done with a system token. */
  readonly member: Member | null;
  readonly reason?: string;
  readonly cascadeResourceDeletion?: boolean;
}

const removal = 'installation.remove';

/**
 * Calls delete-installation; removal follows at once or when 24 hours and the open invoices are through.
 * Asked again, nothing more happens. A partner that does not know the installation has no more to bill.
 * @returns The installation as it is then.
 * @throws PartnerError when the partner refuses or does not answer: the installation stays.
 */
export async function uninstall(local: LocalContext, input: UninstallInput): Promise<Installation> {
  const { id } = input.installation;
  const former = current(local, id);
  if (former.deleteRequestedAt !== null) return former;
  // Before the call: partners send the last invoice, or finalize, while they are told.
  askForRemoval(local, former, input.member);
  try {
    if (await tellPartner(local, input)) finalize(local, id);
  } catch (error) {
    takeBack(local, former);
    throw error;
  }
  return current(local, id);
}

function askForRemoval(
  local: LocalContext,
  installation: Installation,
  member: Member | null,
): void {
  const now = local.clock.now();
  local.state.installations.put({
    ...installation,
    deleteRequestedAt: now,
    deleteRequestedBy: member?.id ?? null,
    updatedAt: now,
  });
  scheduleRemoval(local, installation.id);
}

/** Unless it is gone by now: the partner has finalized it, or the state was reset. */
function takeBack(local: LocalContext, former: Installation): void {
  const installation = local.state.installations.get(former.id);
  if (installation?.deletedAt !== null) return;
  local.state.installations.put({
    ...installation,
    deleteRequestedAt: null,
    deleteRequestedBy: null,
    finalizedAt: former.finalizedAt,
    updatedAt: local.clock.now(),
  });
}

/** The partner says that no more invoices follow; repeats change nothing. The customer has asked for removal. */
export function finalize(local: LocalContext, installationId: string): void {
  const installation = current(local, installationId);
  if (installation.deletedAt !== null) return;
  const now = local.clock.now();
  if (installation.finalizedAt === null) {
    local.state.installations.put({ ...installation, finalizedAt: now, updatedAt: now });
  }
  settleRemoval(local, installationId);
}

/** Starts the wait for last invoices again: removal is tried when it is over. */
export function scheduleRemoval(local: LocalContext, installationId: string): void {
  local.jobs.schedule(removal, removalWindow, { installationId });
}

/** Removes the installation if nothing keeps it any longer. */
export function settleRemoval(local: LocalContext, installationId: string): void {
  const { state, clock } = local;
  const installation = state.installations.get(installationId);
  // Most invoices are settled while no removal was requested.
  if (installation === undefined || installation.deleteRequestedAt === null) return;
  const invoices = state.invoices.where('installation', installationId);
  if (removalOf(installation, invoices, clock.now()).kind === 'remove') remove(local, installation);
}

export function registerUninstall(local: LocalContext): void {
  // A job of a wait that was started again comes too early, and finds the later one.
  local.jobs.on(removal, ({ installationId }) => settleRemoval(local, String(installationId)));
}

/** Whether the partner says that no more invoices follow. */
async function tellPartner(local: LocalContext, input: UninstallInput): Promise<boolean> {
  const { installation, member, reason, cascadeResourceDeletion } = input;
  try {
    const result = await callPartner(
      local,
      callOf(local, installation, 'delete-installation', member),
      (client, header) =>
        deleteInstallation(client, {
          path: { installationId: installation.id },
          header,
          body: {
            ...(reason !== undefined && { reason }),
            ...(cascadeResourceDeletion !== undefined && { cascadeResourceDeletion }),
          },
        }),
    );
    return result.data?.finalized === true;
  } catch (error) {
    if (error instanceof PartnerError && error.status === 404) return true;
    throw error;
  }
}

function current({ state }: LocalContext, id: string): Installation {
  const installation = state.installations.get(id);
  if (installation === undefined) throw new Error(`There is no installation "${id}".`);
  return installation;
}

function remove(local: LocalContext, installation: Installation): void {
  const { state, clock } = local;
  const now = clock.now();
  const { id } = installation;
  // Its token dies with it: callers are known by what their installation is.
  state.installations.put({
    ...installation,
    status: 'uninstalled',
    planUses: endPlan(installation.planUses, now),
    finalizedAt: installation.finalizedAt ?? now,
    deletedAt: now,
    updatedAt: now,
  });
  for (const resource of state.resources.where('installation', id)) {
    if (resource.deletedAt === null) endResource(local, resource);
  }
  for (const topUp of state.autoTopUps.where('installation', id)) state.autoTopUps.delete(topUp.id);
  for (const collection of [state.refreshTokens, state.codes]) {
    for (const item of collection.all()) {
      if (item.installationId === id) collection.delete(item.id);
    }
  }
  announceRemoval(local, installation);
}

function announceRemoval(local: LocalContext, installation: Installation): void {
  const { id, integrationId, teamId, deleteRequestedBy } = installation;
  const projects = local.state.projects.where('team', teamId).map((project) => project.id);
  sendWebhook(local, integrationId, 'integration-configuration.removed', {
    user: { id: deleteRequestedBy ?? null },
    team: { id: teamId },
    configuration: { id, projectSelection: 'all', projects },
    // Partners read either place.
    installationId: id,
  });
}
