/** Moves resources from one installation to another: claimed at the source, looked at and accepted by targets. */

import {
  acceptResourceTransfer,
  createResourceTransfer,
  verifyResourceTransfer,
} from '@openapi-counterpart/vercel/partner-api/client';
import { HttpError } from '@openapi-counterpart/runtime';
import type { BillingPlan } from '@openapi-counterpart/vercel/vercel-api/types';
import type { LocalContext } from '../context.js';
import type { Installation, Resource, Transfer } from '../state/entities.js';
import { resourceKey, type State } from '../state/state.js';
import { planOf } from './partner-data.js';
import { callOf } from './partner-call.js';
import { partnerTime } from './partner-time.js';
import { callPartner } from './partner.js';
import { scheduleInstallationReadBack } from './read-back-jobs.js';

/** How long a claim is good, in milliseconds. Our choice: none is published. */
const claimLifetime = 24 * 60 * 60 * 1000;

/** Claims that are being accepted, by state: one acceptance at a time. */
const underWay = new WeakMap<State, Set<string>>();

/**
 * Calls create-resource-transfer at the source. Where the resources go is not known yet.
 * @param partnerIds The resources, by the partner's ids.
 * @throws PartnerError
 * @throws HttpError 404 for a resource that the installation does not have.
 */
export async function createTransfer(
  local: LocalContext,
  source: Installation,
  partnerIds: readonly string[],
): Promise<Transfer> {
  findResources(local, source.id, partnerIds);
  const { data } = await callPartner(
    local,
    callOf(local, source, 'create-resource-transfer', null),
    (client, header) =>
      createResourceTransfer(client, {
        path: { installationId: source.id },
        header,
        body: {
          resourceIds: [...partnerIds],
          expiresAt: partnerTime(local) + claimLifetime,
        },
      }),
  );
  return local.state.transfers.put({
    id: data.providerClaimId,
    sourceInstallationId: source.id,
    resourceIds: partnerIds,
    expiresAt: local.clock.now() + claimLifetime,
    acceptedBy: null,
  });
}

/**
 * Calls verify-resource-transfer at a target, as often as there are targets.
 * @returns The plan that the target would have to change to; null where its own will do.
 * @throws PartnerError
 * @throws HttpError 404, 409 or 422 where the claim is not good for the target.
 */
export async function verifyTransfer(
  local: LocalContext,
  claimId: string,
  target: Installation,
): Promise<BillingPlan | null> {
  openTransfer(local, claimId, target);
  const { data } = await callPartner(
    local,
    callOf(local, target, 'verify-resource-transfer', null),
    (client, header) =>
      verifyResourceTransfer(client, {
        path: { installationId: target.id, providerClaimId: claimId },
        header,
      }),
  );
  return data.newBillingPlan ? planOf(data.newBillingPlan) : null;
}

/**
 * Calls accept-resource-transfer at the target; then the resources are there, with their ids, secrets
 * and connections, and no claim on them is good any more.
 * @throws PartnerError
 * @throws HttpError as `verifyTransfer`, and 409 while the claim is being accepted already.
 */
export async function acceptTransfer(
  local: LocalContext,
  claimId: string,
  target: Installation,
): Promise<readonly Resource[]> {
  openTransfer(local, claimId, target);
  const accepting = acceptancesOf(local.state);
  if (accepting.has(claimId)) {
    throw new HttpError(409, `The transfer ${claimId} is being accepted already.`);
  }
  accepting.add(claimId);
  try {
    await callPartner(
      local,
      callOf(local, target, 'accept-resource-transfer', null),
      (client, header) =>
        acceptResourceTransfer(client, {
          path: { installationId: target.id, providerClaimId: claimId },
          header,
        }),
    );
  } finally {
    accepting.delete(claimId);
  }
  return move(local, claimId, target);
}

function move(local: LocalContext, claimId: string, target: Installation): readonly Resource[] {
  const { state, clock } = local;
  const transfer = state.transfers.get(claimId);
  if (transfer === undefined) throw new Error(`There is no transfer "${claimId}".`);
  const { sourceInstallationId, resourceIds } = transfer;
  const resources = findResources(local, sourceInstallationId, resourceIds).map((resource) =>
    state.resources.put({ ...resource, installationId: target.id, updatedAt: clock.now() }),
  );
  state.transfers.put({ ...transfer, acceptedBy: target.id });
  dropClaims(state, transfer);
  // The target's plan may have changed with what it took over.
  scheduleInstallationReadBack(local, target.id);
  return resources;
}

/** Other claims on what has moved die with it. */
function dropClaims(
  { transfers }: State,
  { id, resourceIds, sourceInstallationId }: Transfer,
): void {
  for (const other of transfers.all()) {
    const isOther = other.id !== id && other.acceptedBy === null;
    const isSameSource = other.sourceInstallationId === sourceInstallationId;
    if (!isOther || !isSameSource) continue;
    if (other.resourceIds.some((resource) => resourceIds.includes(resource))) {
      transfers.delete(other.id);
    }
  }
}

/** @throws HttpError 404, 409 or 422 where the claim is not good for the target. */
function openTransfer(local: LocalContext, claimId: string, target: Installation): Transfer {
  const transfer = local.state.transfers.get(claimId);
  if (transfer === undefined) throw new HttpError(404, `There is no transfer "${claimId}".`);
  const { acceptedBy, expiresAt, sourceInstallationId, resourceIds } = transfer;
  if (acceptedBy !== null) {
    throw new HttpError(409, `The transfer ${claimId} was accepted by ${acceptedBy}.`);
  }
  if (expiresAt <= local.clock.now()) {
    const at = new Date(expiresAt).toISOString();
    throw new HttpError(409, `The transfer ${claimId} expired at ${at}.`);
  }
  if (sourceInstallationId === target.id) {
    throw new HttpError(422, `The resources are in the installation ${target.id} already.`);
  }
  const source = local.state.installations.get(sourceInstallationId);
  if (source?.integrationId !== target.integrationId) {
    throw new HttpError(422, `${target.id} and ${sourceInstallationId} are of two integrations.`);
  }
  findResources(local, sourceInstallationId, resourceIds);
  return transfer;
}

/** @throws HttpError 404 for one that the installation does not have. */
function findResources(
  { state }: LocalContext,
  installationId: string,
  partnerIds: readonly string[],
): readonly Resource[] {
  return partnerIds.map((partnerId) => {
    const resource = state.resources.find('partner', resourceKey(installationId, partnerId));
    if (resource?.deletedAt === null) return resource;
    throw new HttpError(404, `The installation ${installationId} has no resource "${partnerId}".`);
  });
}

function acceptancesOf(state: State): Set<string> {
  let accepting = underWay.get(state);
  if (accepting === undefined) {
    accepting = new Set();
    underWay.set(state, accepting);
  }
  return accepting;
}
