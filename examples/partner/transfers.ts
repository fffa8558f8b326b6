/** Transfers: resources prepared at one installation, looked at by any number of others, taken over once. */

import { randomUUID } from 'node:crypto';
import { findInstallationPlan, type BillingPlan } from './catalogue.js';
import type { AcmeHandlers, Environment } from './environment.js';
import { conflict, invalid, unprocessable } from './refusals.js';
import type { Installation, Resource, Store, Transfer } from './store.js';

type TransferHandlers = Pick<
  AcmeHandlers,
  'createResourceTransfer' | 'verifyResourceTransfer' | 'acceptResourceTransfer'
>;

export function transferHandlers(environment: Environment): TransferHandlers {
  const { store, now } = environment;
  return {
    createResourceTransfer({ path, body }) {
      const source = store.installation(path.installationId);
      if (body.resourceIds.length === 0) throw invalid('resourceIds', 'names no resource.');
      const expiresAt = new Date(body.expiresAt);
      // A number beyond what dates can hold makes an invalid date, which is not later than now either.
      if (!(expiresAt > now())) throw invalid('expiresAt', 'is not in the future.');
      const resourceIds = [...new Set(body.resourceIds)];
      findResources(store, source.id, resourceIds);
      const transfer: Transfer = {
        id: `claim_${randomUUID()}`,
        sourceId: source.id,
        resourceIds,
        expiresAt,
        verifiedBy: new Set(),
        isComplete: false,
      };
      store.addTransfer(transfer);
      return { status: 200, body: { providerClaimId: transfer.id } };
    },

    verifyResourceTransfer({ path }) {
      const { transfer, target, plan } = open(environment, path);
      transfer.verifiedBy.add(target.id);
      return { status: 200, body: { ...(plan && { newBillingPlan: plan }) } };
    },

    // Nothing is awaited between the check and the move, so no other acceptance comes in between.
    acceptResourceTransfer({ path }) {
      const { transfer, target, plan, resources } = open(environment, path);
      if (plan !== undefined) {
        if (!transfer.verifiedBy.has(target.id)) {
          throw conflict('The transfer changes the plan without notice: verify it first.');
        }
        target.planId = plan.id;
      }
      for (const resource of resources) resource.installationId = target.id;
      transfer.isComplete = true;
      return { status: 204 };
    },
  };
}

/** @throws HttpError 404, 409 or 422 when the transfer cannot go to the installation. */
function open(
  { store, now }: Environment,
  path: { readonly installationId: string; readonly providerClaimId: string },
): {
  readonly transfer: Transfer;
  readonly target: Installation;
  readonly resources: readonly Resource[];
  readonly plan: BillingPlan | undefined;
} {
  const target = store.installation(path.installationId);
  const transfer = store.transfer(path.providerClaimId);
  if (transfer.isComplete) throw conflict('The transfer is complete.');
  if (transfer.expiresAt <= now()) throw conflict('The transfer has expired.');
  if (transfer.sourceId === target.id) {
    throw unprocessable('The resources are in this installation already.');
  }
  const resources = findResources(store, transfer.sourceId, transfer.resourceIds);
  const plan = findNeededPlan(store, transfer, target, resources);
  return { transfer, target, resources, plan };
}

function findResources(
  store: Store,
  installationId: string,
  ids: readonly string[],
): readonly Resource[] {
  return ids.map((id) => {
    const resource = store.findResource(installationId, id);
    if (resource === undefined) throw unprocessable(`There is no resource "${id}" to transfer.`);
    return resource;
  });
}

/**
 * Plans of resources travel with them. A resource without one lives on the plan of its installation,
 * so the target has to be on that plan too.
 */
function findNeededPlan(
  store: Store,
  transfer: Transfer,
  target: Installation,
  resources: readonly Resource[],
): BillingPlan | undefined {
  const source = store.installation(transfer.sourceId);
  const dependsOnInstallation = resources.some(({ planId }) => planId === undefined);
  if (!dependsOnInstallation || source.planId === target.planId) return undefined;
  return findInstallationPlan(source.planId);
}
