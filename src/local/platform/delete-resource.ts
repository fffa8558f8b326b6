/** Has the partner delete a resource. */

import type { LocalContext } from '../context.js';
import type { Resource } from '../state/entities.js';

/** Calls delete-resource unless the resource is linked, and forgets its connections. @throws PartnerError */
export async function deleteRemoteResource(
  _local: LocalContext,
  _resource: Resource,
): Promise<void> {
  throw new Error('not yet');
}
