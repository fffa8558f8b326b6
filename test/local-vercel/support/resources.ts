/** Resources for tests: in the state, and as the partner pushes them. */

import { importResource } from '@openapi-counterpart/vercel/vercel-api/client';
import type { ImportResourceRequest } from '@openapi-counterpart/vercel/vercel-api/types';
import { dataOf } from '@openapi-counterpart/runtime';
import { buildResource } from '../../../src/local-vercel/state/factories.js';
import type { Resource } from '../../../src/local-vercel/state/entities.js';
import { findLiveResource } from '../../../src/local-vercel/state/lookup.js';
import type { TestLocal } from './local.js';

export function resourceWith(changes: Partial<Resource> = {}): Resource {
  const given = {
    id: 'ir_1',
    installationId: 'icfg_1',
    partnerId: 'db_1',
    productId: 'iap_1',
    name: 'orders',
  };
  return { ...buildResource(given, 0), ...changes };
}

export const importBody: ImportResourceRequest = {
  productId: 'local-database',
  name: 'orders',
  status: 'ready',
};

/** Has the partner import a resource, by the name `orders` unless the changes say otherwise. */
export async function addResource(
  { local, installation, partner }: TestLocal,
  partnerId: string,
  changes: Partial<ImportResourceRequest> = {},
): Promise<Resource> {
  dataOf(
    await importResource(partner, {
      path: { integrationConfigurationId: installation.id, resourceId: partnerId },
      body: { ...importBody, ...changes },
    }),
  );
  const resource = findLiveResource(local.context.state, installation.id, partnerId);
  if (resource === undefined) throw new Error('The resource was not imported.');
  return resource;
}

/** As it is now. */
export function currentResource({ local }: TestLocal, { id }: Resource): Resource {
  const resource = local.context.state.resources.get(id);
  if (resource === undefined) throw new Error('The resource is gone.');
  return resource;
}
