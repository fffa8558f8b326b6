/** Admin path for plans: what the partner offers to a customer who is about to choose. */

import { HttpError } from '@openapi-counterpart/runtime';
import type { LocalContext } from '../context.js';
import { json } from '../http/error.js';
import { parseJson } from '../parse-json.js';
import { record, ShapeError } from '../shape.js';
import type { Installation, Resource } from '../state/entities.js';
import { findLiveResource } from '../state/lookup.js';
import { findIntegration, findProduct } from '../triggers/prerequisites.js';
import { listInstallationPlans, listProductPlans, listResourcePlans } from '../workflows/plans.js';
import type { Route } from './route.js';

export function planRoutes(local: LocalContext): Route[] {
  return [
    {
      method: 'GET',
      path: '/plans',
      summary:
        'asks the partner for plans: ?product= for a new resource (with ?metadata=), ?resourceId= for one that exists, ?installationId= alone for the installation',
      run: async (_body, { query }) => json(200, { plans: await plansFor(local, query) }),
    },
  ];
}

async function plansFor(local: LocalContext, query: URLSearchParams) {
  const installationId = query.get('installationId');
  const resourceId = query.get('resourceId');
  const product = query.get('product');
  const installation = installationId === null ? null : installationOf(local, installationId);
  if (resourceId !== null)
    return listResourcePlans(local, resourceOf(local, installation, resourceId));
  if (product === null && installation !== null) return listInstallationPlans(local, installation);
  const integrationId = installation?.integrationId ?? findIntegration(local, {}).id;
  return listProductPlans(local, {
    product: findProduct(local, integrationId, product === null ? {} : { product }),
    installation,
    ...metadataOf(query.get('metadata')),
  });
}

function installationOf({ state }: LocalContext, id: string): Installation {
  const installation = state.installations.get(id);
  if (installation === undefined) throw new HttpError(404, `There is no installation "${id}".`);
  return installation;
}

function resourceOf(
  { state }: LocalContext,
  installation: Installation | null,
  partnerId: string,
): Resource {
  if (installation === null) {
    throw new ShapeError(['installationId'], 'is needed beside resourceId.');
  }
  const resource = findLiveResource(state, installation.id, partnerId);
  if (resource !== undefined) return resource;
  throw new HttpError(404, `The installation ${installation.id} has no resource "${partnerId}".`);
}

function metadataOf(text: string | null): { readonly metadata?: Resource['metadata'] } {
  if (text === null) return {};
  let value: unknown;
  try {
    value = parseJson(text);
  } catch {
    throw new ShapeError(['metadata'], 'must be JSON.');
  }
  // The partner judges it.
  return { metadata: record(value, ['metadata']) as Resource['metadata'] };
}
