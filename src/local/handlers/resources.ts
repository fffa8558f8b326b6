/** The operations of the Vercel API for the resources of an installation, as the partner sees them at Vercel. */

import { notImplemented } from 'openapi-counterpart/runtime';
import type { LocalContext } from '../context.js';
import type { LocalHandlers } from './types.js';

export function resourcesHandlers(
  _local: LocalContext,
): Pick<
  LocalHandlers,
  | 'getIntegrationResources'
  | 'getIntegrationResource'
  | 'importResource'
  | 'updateResource'
  | 'deleteIntegrationResource'
> {
  return {
    getIntegrationResources: notImplemented,
    getIntegrationResource: notImplemented,
    importResource: notImplemented,
    updateResource: notImplemented,
    deleteIntegrationResource: notImplemented,
  };
}
