/** Plans as Vercel lists them to the customer: for a product, a resource, an installation. */

import { findProduct, listInstallationPlans, listProductPlans, productOf } from './catalogue.js';
import type { AcmeHandlers, Environment } from './environment.js';
import { invalid, notFound } from './refusals.js';
import { checkMetadata } from './resources.js';

type PlanHandlers = Pick<
  AcmeHandlers,
  'listBillingPlansForProduct' | 'listBillingPlansForResource' | 'listBillingPlansForInstallation'
>;

export function planHandlers({ store }: Environment): PlanHandlers {
  return {
    listBillingPlansForProduct({ path, query }) {
      const product = findProduct(path.productSlug);
      if (product === undefined) throw notFound('product', path.productSlug);
      const metadata = parseMetadata(query.metadata);
      checkMetadata(product, metadata);
      return { status: 200, body: { plans: listProductPlans(product, metadata) } };
    },

    listBillingPlansForResource({ path, query }) {
      store.installation(path.installationId);
      const resource = store.resource(path.installationId, path.resourceId);
      const product = productOf(resource);
      const metadata = { ...resource.metadata, ...parseMetadata(query.metadata) };
      checkMetadata(product, metadata);
      return { status: 200, body: { plans: listProductPlans(product, metadata) } };
    },

    listBillingPlansForInstallation({ path }) {
      store.installation(path.installationId);
      return { status: 200, body: { plans: listInstallationPlans() } };
    },
  };
}

/** The description knows the parameter as text; that the text is a JSON object is ours to check. */
function parseMetadata(text: string | undefined): Readonly<Record<string, unknown>> {
  if (text === undefined) return {};
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw invalid('metadata', 'is not valid JSON.');
  }
  if (!isRecord(value)) throw invalid('metadata', 'is not a JSON object.');
  return value;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
