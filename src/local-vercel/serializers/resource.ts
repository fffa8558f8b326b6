/** A resource as the partner sees it at Vercel. */

import type {
  InstallationResource,
  ListedResource,
} from '@openapi-counterpart/vercel/vercel-api/types';
import type { Resource } from '../state/entities.js';

type Common = Omit<InstallationResource, 'id'>;

export function serializeResource(resource: Resource): InstallationResource {
  return { id: resource.partnerId, ...common(resource) };
}

export function serializeListedResource(resource: Resource): ListedResource {
  return { partnerId: resource.partnerId, ...common(resource) };
}

function common(resource: Resource): Common {
  const { protocolSettings, notification, billingPlan } = resource;
  return {
    internalId: resource.id,
    name: resource.name,
    status: resource.status,
    productId: resource.productId,
    ...(protocolSettings && { protocolSettings }),
    ...(notification && { notification }),
    ...(billingPlan && { billingPlanId: billingPlan.id }),
    metadata: resource.metadata,
  };
}
