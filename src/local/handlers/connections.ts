/** The operations of the Vercel API for connections of resources to projects. */

import { notImplemented } from 'openapi-counterpart/runtime';
import type { LocalContext } from '../context.js';
import type { LocalHandlers } from './types.js';

export function connectionsHandlers(
  _local: LocalContext,
): Pick<LocalHandlers, 'connectIntegrationResourceToProject'> {
  return {
    connectIntegrationResourceToProject: notImplemented,
  };
}
