/** Events that move a resource to another installation, as a whole and step by step. */

import type { LocalContext } from '../context.js';
import { optional, ShapeError, text } from '../shape.js';
import type { Installation, Transfer } from '../state/entities.js';
import { acceptTransfer, createTransfer, verifyTransfer } from '../workflows/transfer.js';
import { defineEvents } from './event.js';
import {
  install,
  marketplaceInstallations,
  needInstallation,
  needResource,
  type GroundOverrides,
} from './prerequisites.js';

const targetMembers = { targetInstallationId: optional(text) };
const claimMembers = { ...targetMembers, claimId: optional(text) };

type Set = GroundOverrides & {
  readonly targetInstallationId?: string;
  readonly claimId?: string;
};

export const transferEvents = defineEvents((event) => ({
  transfer: event(
    'moves a resource to another installation, which it makes when there is none',
    targetMembers,
    async (local, set) => {
      const { partnerId, installationId: from } = await needResource(local, set);
      const target = await needTarget(local, from, set);
      const { id } = await makeClaim(local, {
        ...set,
        installationId: from,
        resourceId: partnerId,
      });
      await verifyTransfer(local, id, target);
      await acceptTransfer(local, id, target);
      return { resourceId: partnerId, from, to: target.id };
    },
  ),
  'transfer.create': event(
    'asks the partner for a claim on a resource, which another installation can accept',
    {},
    async (local, set) => {
      const { id, sourceInstallationId, resourceIds, expiresAt } = await makeClaim(local, set);
      return {
        installationId: sourceInstallationId,
        resourceId: resourceIds[0],
        claimId: id,
        expiresAt,
      };
    },
  ),
  'transfer.verify': event(
    'asks the partner whether another installation may accept a claim, and which plan it would need',
    claimMembers,
    async (local, set) => {
      const claim = await needClaim(local, set);
      const target = await needTarget(local, claim.sourceInstallationId, set);
      const newBillingPlan = await verifyTransfer(local, claim.id, target);
      return { claimId: claim.id, to: target.id, newBillingPlan };
    },
  ),
  'transfer.accept': event(
    'accepts a claim for another installation, which has its resources from then on',
    claimMembers,
    async (local, set) => {
      const claim = await needClaim(local, set);
      const target = await needTarget(local, claim.sourceInstallationId, set);
      const moved = await acceptTransfer(local, claim.id, target);
      const resourceIds = moved.map(({ partnerId }) => partnerId);
      return { claimId: claim.id, to: target.id, resourceIds };
    },
  ),
}));

async function makeClaim(local: LocalContext, set: Set): Promise<Transfer> {
  const { installationId, partnerId } = await needResource(local, set);
  const source = await needInstallation(local, { ...set, installationId });
  return createTransfer(local, source, [partnerId]);
}

/** The one that is named, else a new one. */
async function needClaim(local: LocalContext, set: Set): Promise<Transfer> {
  if (set.claimId === undefined) return makeClaim(local, set);
  const claim = local.state.transfers.get(set.claimId);
  if (claim !== undefined) return claim;
  throw new ShapeError(['claimId'], `names "${set.claimId}", which is no claim.`);
}

/** The installation that is named, else any other of the integration, else a new one of the team. */
async function needTarget(local: LocalContext, sourceId: string, set: Set): Promise<Installation> {
  const source = local.state.installations.get(sourceId);
  if (source === undefined) throw new Error(`There is no installation "${sourceId}".`);
  const { targetInstallationId: wanted } = set;
  const others = marketplaceInstallations(local, { id: source.integrationId }).filter(
    ({ id }) => id !== source.id,
  );
  const found = others.find(({ id }) => wanted === undefined || id === wanted);
  if (found === undefined && wanted !== undefined) {
    throw new ShapeError(['targetInstallationId'], `names "${wanted}", which cannot take it.`);
  }
  return found ?? install(local, { ...set, team: source.teamId });
}
