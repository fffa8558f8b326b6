/** The operations of the Vercel API for the secrets of a resource. */

import { notImplemented } from 'openapi-counterpart/runtime';
import type { LocalContext } from '../context.js';
import type { LocalHandlers } from './types.js';

export function secretsHandlers(
  _local: LocalContext,
): Pick<LocalHandlers, 'updateResourceSecrets' | 'updateResourceSecretsById'> {
  return {
    updateResourceSecrets: notImplemented,
    updateResourceSecretsById: notImplemented,
  };
}
