/** The operations of the Vercel API for what a partner does while a deployment waits. */

import { notImplemented } from 'openapi-counterpart/runtime';
import type { LocalContext } from '../context.js';
import type { LocalHandlers } from './types.js';

export function deploymentActionsHandlers(
  _local: LocalContext,
): Pick<LocalHandlers, 'updateIntegrationDeploymentAction'> {
  return {
    updateIntegrationDeploymentAction: notImplemented,
  };
}
