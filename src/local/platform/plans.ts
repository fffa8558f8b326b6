/** Asks the partner which plans there are. */

import type { BillingPlan, Metadata } from 'openapi-counterpart/vercel-api/types';
import type { LocalContext } from '../context.js';
import type { Installation, Product, Resource } from '../state/entities.js';

/** Plans of a product, before any installation exists too (list-billing-plans-for-product). @throws PartnerError */
export async function listProductPlans(
  _local: LocalContext,
  _input: {
    readonly product: Product;
    readonly installation: Installation | null;
    readonly metadata?: Metadata;
  },
): Promise<BillingPlan[]> {
  throw new Error('not yet');
}

/** Plans that the installation as a whole may have (list-billing-plans-for-installation). @throws PartnerError */
export async function listInstallationPlans(
  _local: LocalContext,
  _installation: Installation,
): Promise<BillingPlan[]> {
  throw new Error('not yet');
}

/** Plans that a resource may change to. @throws PartnerError */
export async function listResourcePlans(
  _local: LocalContext,
  _resource: Resource,
): Promise<BillingPlan[]> {
  throw new Error('not yet');
}
