/** Ends a resource at Vercel: it is kept, so that its last period can be billed, but nothing uses it any more. */

import type { LocalContext } from '../context.js';
import { endPlan } from '../domain/plan-uses.js';
import type { Resource } from '../state/entities.js';
import { disconnectResource } from './connect.js';

/** The partner gets a webhook for each project that loses the resource; its operations are not called. */
export function endResource(local: LocalContext, resource: Resource): Resource {
  const { state, clock } = local;
  for (const connection of state.connections.where('resource', resource.id)) {
    disconnectResource(local, connection);
  }
  for (const { id } of state.experimentationItems.where('resource', resource.id)) {
    state.experimentationItems.delete(id);
  }
  state.globalConfigs.delete(resource.id);
  const now = clock.now();
  return state.resources.put({
    ...resource,
    status: 'uninstalled',
    planUses: endPlan(resource.planUses, now),
    updatedAt: now,
    deletedAt: now,
  });
}
