/** Finds things under the names that callers have for them. */

import type { Product, Resource } from './entities.js';
import { resourceKey, type State } from './state.js';

/** The resource under the partner's id, unless it has ended. */
export function findLiveResource(
  state: State,
  installationId: string,
  partnerId: string,
): Resource | undefined {
  const resource = state.resources.find('partner', resourceKey(installationId, partnerId));
  return resource?.deletedAt === null ? resource : undefined;
}

export function liveResources(state: State, installationId: string): Resource[] {
  return state.resources
    .where('installation', installationId)
    .filter(({ deletedAt }) => deletedAt === null);
}

export function findProduct(
  state: State,
  integrationId: string,
  idOrSlug: string,
): Product | undefined {
  return state.products
    .where('integration', integrationId)
    .find(({ id, slug }) => id === idOrSlug || slug === idOrSlug);
}
