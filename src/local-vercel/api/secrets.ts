/** The operations of the Vercel API for the secrets of a resource. */

import { HttpError } from '@openapi-counterpart/runtime';
import type { SecretsUpdate } from '@openapi-counterpart/vercel/vercel-api/types';
import type { LocalContext } from '../context.js';
import { secretsIssues, withSecrets } from '../domain/resource-secrets.js';
import type { Resource } from '../state/entities.js';
import { productOf } from '../state/lookup.js';
import { callingInstallation } from './caller.js';
import { requireResource, refuseIssues } from './require.js';
import type { LocalHandlers } from './types.js';

export function secretsHandlers({
  state,
  clock,
}: LocalContext): Pick<LocalHandlers, 'updateResourceSecrets' | 'updateResourceSecretsById'> {
  function setSecrets(resource: Resource, { secrets, partial }: SecretsUpdate): void {
    refuseIssues(
      422,
      'The secrets cannot become environment variables',
      secretsIssues(secrets, '/secrets'),
    );
    const mode = partial === true ? 'merge' : 'replace';
    state.resources.put(withSecrets(resource, secrets, mode, clock.now()));
  }

  return {
    updateResourceSecrets(context) {
      const installation = callingInstallation(context);
      const { resourceId, integrationProductIdOrSlug } = context.path;
      const resource = requireResource(state, installation, resourceId);
      const { id, slug } = productOf(state, resource);
      if (integrationProductIdOrSlug !== id && integrationProductIdOrSlug !== slug) {
        throw new HttpError(
          404,
          `The resource "${resourceId}" is one of ${slug}, not of "${integrationProductIdOrSlug}".`,
        );
      }
      setSecrets(resource, context.body);
      return { status: 201 };
    },

    updateResourceSecretsById(context) {
      const installation = callingInstallation(context);
      setSecrets(requireResource(state, installation, context.path.resourceId), context.body);
      return { status: 201 };
    },
  };
}
