/** Has the partner delete a resource. */

import { deleteResource } from '@openapi-counterpart/vercel/partner-api/client';
import type { LocalContext } from '../context.js';
import type { Member, Resource } from '../state/entities.js';
import { installationOf } from '../state/lookup.js';
import { endResource } from './end-resource.js';
import { callOf } from './partner-call.js';
import { callPartner } from './partner.js';
import { PartnerError } from './partner-error.js';

/**
 * Calls delete-resource unless the resource is linked, which the partner keeps; then it is deleted
 * here, with its connections. A partner that does not know it (404) has deleted it before.
 * @param member Null for what Vercel does by itself.
 * @throws PartnerError
 */
export async function deleteRemoteResource(
  local: LocalContext,
  resource: Resource,
  member: Member | null = null,
): Promise<Resource> {
  if (resource.ownership !== 'linked') await callDelete(local, resource, member);
  const current = local.state.resources.get(resource.id) ?? resource;
  return current.deletedAt === null ? endResource(local, current) : current;
}

async function callDelete(
  local: LocalContext,
  resource: Resource,
  member: Member | null,
): Promise<void> {
  const { installationId, partnerId } = resource;
  const installation = installationOf(local.state, resource);
  try {
    await callPartner(
      local,
      callOf(local, installation, 'delete-resource', member),
      (client, header) =>
        deleteResource(client, { path: { installationId, resourceId: partnerId }, header }),
    );
  } catch (error) {
    if (!(error instanceof PartnerError) || error.status !== 404) throw error;
  }
}
