/** All plans under which a product can be had in an installation. */

import type { BillingPlan, Metadata } from '@openapi-counterpart/vercel/vercel-api/types';
import type { LocalContext } from '../context.js';
import { isNotOffered } from '../partner-operations.js';
import type { Installation, Product } from '../state/entities.js';
import { PartnerError } from './partner-error.js';
import { listInstallationPlans, listProductPlans } from './plans.js';

export interface OfferInput {
  readonly product: Product;
  /** Null before anything is installed. */
  readonly installation: Installation | null;
  readonly metadata?: Metadata;
}

/**
 * The plans of the product, then those of the installation that are not among them: partners may
 * mix them in either answer.
 * @throws PartnerError
 */
export async function listOfferedPlans(
  local: LocalContext,
  input: OfferInput,
): Promise<readonly BillingPlan[]> {
  const ofProduct = await listProductPlans(local, input);
  if (input.installation === null) return ofProduct;
  const known = new Set(ofProduct.map(({ id }) => id));
  const ofInstallation = await installationPlans(local, input.installation);
  return [...ofProduct, ...ofInstallation.filter(({ id }) => !known.has(id))];
}

async function installationPlans(
  local: LocalContext,
  installation: Installation,
): Promise<readonly BillingPlan[]> {
  try {
    return await listInstallationPlans(local, installation);
  } catch (error) {
    if (error instanceof PartnerError && isNotOffered(error.status)) return [];
    throw error;
  }
}
