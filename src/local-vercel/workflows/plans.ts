/** Asks the partner which plans there are. */

import {
  listBillingPlansForInstallation,
  listBillingPlansForProduct,
  listBillingPlansForResource,
} from '@openapi-counterpart/vercel/partner-api/client';
import type { BillingPlan, Metadata } from '@openapi-counterpart/vercel/vercel-api/types';
import type { LocalContext } from '../context.js';
import { isNotOffered } from '../partner-operations.js';
import type { Installation, Product, Resource } from '../state/entities.js';
import { installationOf, integrationOf, productOf } from '../state/lookup.js';
import { planOf } from './partner-data.js';
import { callOf } from './partner-call.js';
import { callPartner } from './partner.js';
import { PartnerError } from './partner-error.js';

/** Plans of a product, before any installation exists too (list-billing-plans-for-product). @throws PartnerError */
export async function listProductPlans(
  local: LocalContext,
  input: {
    readonly product: Product;
    readonly installation: Installation | null;
    readonly metadata?: Metadata;
  },
): Promise<BillingPlan[]> {
  const { product, installation, metadata } = input;
  const call = {
    integration: integrationOf(local.state, product),
    style: 'system' as const,
    member: null,
    installationId: installation?.id ?? null,
    operationId: 'list-billing-plans-for-product',
  };
  const { data } = await callPartner(local, call, (client, header) =>
    listBillingPlansForProduct(client, {
      path: { productSlug: product.slug },
      header,
      ...(metadata && { query: { metadata: JSON.stringify(metadata) } }),
    }),
  );
  return data.plans.map(planOf);
}

/**
 * Plans that the installation as a whole may have (list-billing-plans-for-installation): none where
 * the integration bills by the resource alone.
 * @throws PartnerError
 */
export async function listInstallationPlans(
  local: LocalContext,
  installation: Installation,
): Promise<BillingPlan[]> {
  const call = callOf(local, installation, 'list-billing-plans-for-installation', null);
  if (!call.integration.hasInstallationBilling) return [];
  const { data } = await callPartner(local, call, (client, header) =>
    listBillingPlansForInstallation(client, { path: { installationId: installation.id }, header }),
  );
  return data.plans.map(planOf);
}

/**
 * Plans that a resource may change to (list-billing-plans-for-resource); those of its product where
 * the partner does not offer that operation, which is optional.
 * @throws PartnerError
 */
export async function listResourcePlans(
  local: LocalContext,
  resource: Resource,
): Promise<BillingPlan[]> {
  const { installationId, partnerId } = resource;
  const installation = installationOf(local.state, resource);
  const product = productOf(local.state, resource);
  try {
    const { data } = await callPartner(
      local,
      callOf(local, installation, 'list-billing-plans-for-resource', null),
      (client, header) =>
        listBillingPlansForResource(client, {
          path: { installationId, resourceId: partnerId },
          header,
        }),
    );
    return data.plans.map(planOf);
  } catch (error) {
    if (!(error instanceof PartnerError) || !isNotOffered(error.status)) throw error;
    return listProductPlans(local, { product, installation, metadata: resource.metadata });
  }
}
