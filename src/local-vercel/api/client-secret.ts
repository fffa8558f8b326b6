/** Knows an integration by its secret. */

import { HttpError } from '@openapi-counterpart/runtime';
import type { LocalContext } from '../context.js';
import type { Integration } from '../state/entities.js';

/**
 * The integration that shows its secret.
 * @throws HttpError 403 for an integration that is not known, or another secret.
 */
export function integrationWithSecret(
  { state }: LocalContext,
  clientId: string,
  clientSecret: string,
): Integration {
  const integration = state.integrations.get(clientId);
  if (integration === undefined) {
    throw new HttpError(403, `There is no integration with the client_id "${clientId}".`);
  }
  if (integration.clientSecret !== clientSecret) {
    throw new HttpError(403, `The client_secret is not that of the integration ${clientId}.`);
  }
  return integration;
}
