/** The operations of the Vercel API for flags and experiments of a resource. */

import { HttpError } from '@openapi-counterpart/runtime';
import type { LocalContext } from '../context.js';
import type { ExperimentationItem, Resource } from '../state/entities.js';
import { callingInstallation } from './caller.js';
import { requireResource } from './require.js';
import type { LocalHandlers } from './types.js';

export function experimentationHandlers({
  state,
}: LocalContext): Pick<
  LocalHandlers,
  'createExperimentationItems' | 'updateExperimentationItem' | 'deleteExperimentationItem'
> {
  function requireItem(resource: Resource, itemId: string): ExperimentationItem {
    const item = state.experimentationItems.get(keyOf(resource, itemId));
    if (item === undefined) {
      throw new HttpError(404, `The resource "${resource.partnerId}" has no item "${itemId}".`);
    }
    return item;
  }

  return {
    createExperimentationItems(context) {
      const installation = callingInstallation(context);
      const resource = requireResource(state, installation, context.path.resourceId);
      // An item that is known already is replaced, so that a partner may send all of them again.
      for (const item of context.body.items) {
        state.experimentationItems.put({
          id: keyOf(resource, item.id),
          resourceId: resource.id,
          item,
        });
      }
      return { status: 204 };
    },

    updateExperimentationItem(context) {
      const installation = callingInstallation(context);
      const resource = requireResource(state, installation, context.path.resourceId);
      const former = requireItem(resource, context.path.itemId);
      state.experimentationItems.put({ ...former, item: { ...former.item, ...context.body } });
      return { status: 204 };
    },

    deleteExperimentationItem(context) {
      const installation = callingInstallation(context);
      const resource = requireResource(state, installation, context.path.resourceId);
      state.experimentationItems.delete(requireItem(resource, context.path.itemId).id);
      return { status: 204 };
    },
  };
}

/** Partners name items by themselves, so that two resources may have the same name for one. */
function keyOf(resource: Resource, itemId: string): string {
  return `${resource.id}/${itemId}`;
}
