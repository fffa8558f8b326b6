/** The operations of the Partner API that Vercel calls, one handler each. */

import { randomUUID } from 'node:crypto';
import { HttpError, notImplemented } from '@openapi-counterpart/runtime';
import type { VercelPrincipals } from '@openapi-counterpart/vercel';
import type { PartnerHandlers } from '@openapi-counterpart/vercel/partner-api/server';
import { issueKey, plans, productId } from './product';
import { installations, notes, removed, resources, type StoredResource } from './store';

export const handlers: PartnerHandlers<VercelPrincipals> = {
  upsertInstallation({ path, body }) {
    const id = path.installationId;
    if (removed.has(id)) throw new HttpError(409, 'The installation was removed.');
    installations.set(id, { id, accessToken: body.credentials.access_token });
    return { status: 204 };
  },

  deleteInstallation({ path }) {
    const id = path.installationId;
    for (const resource of resources.values()) {
      if (resource.installationId !== id) continue;
      remove(resource);
    }
    if (!installations.delete(id)) return { status: 204 };
    removed.add(id);
    // True where no last invoice follows.
    return { status: 200, body: { finalized: true } };
  },

  listBillingPlansForProduct({ path }) {
    if (path.productSlug !== productId) throw new HttpError(404, 'There is no such product.');
    return { status: 200, body: { plans } };
  },

  provisionResource({ path, body }) {
    const { installationId } = findInstallation(path.installationId);
    if (body.productId !== productId) throw new HttpError(400, 'There is no such product.');
    const resource = {
      id: randomUUID(),
      installationId,
      productId,
      name: body.name,
      metadata: body.metadata,
      status: 'ready' as const,
      billingPlan: findPlan(body.billingPlanId),
    };
    const secrets = issueKey(resource);
    resources.set(resource.id, resource);
    return { status: 200, body: { ...outward(resource), secrets } };
  },

  getResource: ({ path }) => ({ status: 200, body: outward(findResource(path)) }),

  updateResource({ path, body }) {
    const resource = findResource(path);
    const { name, metadata, billingPlanId, status } = body;
    const changed = {
      ...resource,
      ...(name !== undefined && { name }),
      ...(metadata !== undefined && { metadata }),
      ...(status !== undefined && { status }),
      ...(billingPlanId !== undefined && { billingPlan: findPlan(billingPlanId) }),
    };
    resources.set(changed.id, changed);
    return { status: 200, body: outward(changed) };
  },

  deleteResource({ path }) {
    const resource = resources.get(path.resourceId);
    if (resource === undefined || resource.installationId !== path.installationId) {
      return { status: 204 };
    }
    remove(resource);
    return { status: 204 };
  },

  listResources({ path }) {
    findInstallation(path.installationId);
    const own = [...resources.values()].filter(
      (resource) => resource.installationId === path.installationId,
    );
    return { status: 200, body: { resources: own.map(outward) } };
  },

  requestSecretsRotation({ path, auth }) {
    if (auth.userAuthentication?.role === 'USER') {
      throw new HttpError(403, 'Only an administrator may rotate secrets.');
    }
    return { status: 200, body: { sync: true, secrets: issueKey(findResource(path)) } };
  },

  // Optional, and not offered here.
  getInstallation: notImplemented,
  updateInstallation: notImplemented,
  listBillingPlansForInstallation: notImplemented,
  listBillingPlansForResource: notImplemented,
  provisionPurchase: notImplemented,
  resourceRepl: notImplemented,
  createResourceTransfer: notImplemented,
  verifyResourceTransfer: notImplemented,
  acceptResourceTransfer: notImplemented,
};

function findInstallation(id: string) {
  if (!installations.has(id)) throw new HttpError(404, 'There is no such installation.');
  return { installationId: id };
}

function findResource(path: { installationId: string; resourceId: string }) {
  const resource = resources.get(path.resourceId);
  if (resource?.installationId === path.installationId) return resource;
  throw new HttpError(404, 'The installation has no such resource.');
}

function findPlan(id: string) {
  const plan = plans.find((item) => item.id === id);
  if (plan !== undefined) return plan;
  throw new HttpError(400, `There is no plan "${id}".`);
}

function remove({ id }: StoredResource): void {
  notes.delete(id);
  resources.delete(id);
}

/** As Vercel sees it. */
function outward({ installationId: _installation, ...resource }: StoredResource) {
  return resource;
}
