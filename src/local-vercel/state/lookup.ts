/** Finds things under the names that callers have for them. */

import type { Installation, Integration, Invoice, Product, Resource, Team } from './entities.js';
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

/** Invoices of tests are no bar to another with their external id. */
export function findInvoiceByExternalId(
  state: State,
  installationId: string,
  externalId: string,
): Invoice | undefined {
  return state.invoices
    .where('externalId', `${installationId}/${externalId}`)
    .find(({ test }) => test === null);
}

/** Every resource has one. */
export function installationOf(state: State, { installationId }: Resource): Installation {
  const installation = state.installations.get(installationId);
  if (installation === undefined) throw new Error(`There is no installation "${installationId}".`);
  return installation;
}

/** Every installation and every product has one. */
export function integrationOf(
  state: State,
  { integrationId }: Pick<Installation | Product, 'integrationId'>,
): Integration {
  const integration = state.integrations.get(integrationId);
  if (integration === undefined) throw new Error(`There is no integration "${integrationId}".`);
  return integration;
}

/** Every resource has one. */
export function productOf(state: State, { productId }: Resource): Product {
  const product = state.products.get(productId);
  if (product === undefined) throw new Error(`There is no product "${productId}".`);
  return product;
}

/** Every installation and every member has one. */
export function teamOf(state: State, { teamId }: { readonly teamId: string }): Team {
  const team = state.teams.get(teamId);
  if (team === undefined) throw new Error(`There is no team "${teamId}".`);
  return team;
}
