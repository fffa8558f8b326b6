/** The operations of the Vercel API for the resources of an installation, as the partner sees them at Vercel. */

import type { UpdateResourceRequest } from '@openapi-counterpart/vercel/vercel-api/types';
import type { LocalContext } from '../context.js';
import { endResource } from '../workflows/end-resource.js';
import { settleName } from '../domain/resource-names.js';
import { secretsIssues, withSecrets, type SecretsMode } from '../domain/resource-secrets.js';
import type { Resource } from '../state/entities.js';
import { liveResources } from '../state/lookup.js';
import { serializeListedResource, serializeResource } from '../serializers/resource.js';
import { callingInstallation } from './caller.js';
import { checkImport, importedResource } from './import-resource.js';
import { requireResource, refuseIssues } from './require.js';
import { checkedMetadata, checkName } from './resource-body.js';
import { withPlan } from './resource-plan.js';
import type { LocalHandlers } from './types.js';

export function resourcesHandlers(
  local: LocalContext,
): Pick<
  LocalHandlers,
  | 'getIntegrationResources'
  | 'getIntegrationResource'
  | 'importResource'
  | 'updateResource'
  | 'deleteIntegrationResource'
> {
  const { state } = local;
  return {
    getIntegrationResources(context) {
      const { id } = callingInstallation(context);
      return {
        status: 200,
        body: { resources: liveResources(state, id).map(serializeListedResource) },
      };
    },

    getIntegrationResource(context) {
      const installation = callingInstallation(context);
      const resource = requireResource(state, installation, context.path.resourceId);
      return { status: 200, body: serializeResource(resource) };
    },

    importResource(context) {
      const installation = callingInstallation(context);
      const { resourceId } = context.path;
      const product = checkImport(local, installation, resourceId, context.body);
      const { name } = state.resources.put(
        importedResource(local, installation, product, resourceId, context.body),
      );
      return { status: 200, body: { name } };
    },

    updateResource(context) {
      const installation = callingInstallation(context);
      const former = requireResource(state, installation, context.path.resourceId);
      const { name } = state.resources.put(updated(local, former, context.body ?? {}));
      return { status: 200, body: { name } };
    },

    deleteIntegrationResource(context) {
      const installation = callingInstallation(context);
      endResource(local, requireResource(state, installation, context.path.resourceId));
      return { status: 204 };
    },
  };
}

/** What is absent from the body stays. */
function updated(
  { state, clock }: LocalContext,
  former: Resource,
  body: UpdateResourceRequest,
): Resource {
  const now = clock.now();
  const { name, status, ownership, metadata, notification, extras, billingPlan } = body;
  if (name !== undefined) checkName(name);
  const resource: Resource = {
    ...former,
    ...(name !== undefined && {
      name: settleName(state, former.installationId, name, former.id),
    }),
    ...(status !== undefined && { status }),
    ...(ownership !== undefined && { ownership }),
    ...(metadata !== undefined && { metadata: checkedMetadata(metadata) }),
    ...(notification !== undefined && { notification }),
    ...(extras !== undefined && { extras }),
    updatedAt: now,
  };
  const billed =
    billingPlan === undefined && ownership === undefined
      ? resource
      : withPlan(resource, billingPlan ?? former.billingPlan, now);
  return withPushedSecrets(billed, body.secrets, now);
}

function withPushedSecrets(
  resource: Resource,
  pushed: UpdateResourceRequest['secrets'],
  now: number,
): Resource {
  if (pushed === undefined) return resource;
  const isList = Array.isArray(pushed);
  const secrets = isList ? pushed : pushed.secrets;
  const mode: SecretsMode = !isList && pushed.partial === true ? 'merge' : 'replace';
  refuseIssues(
    422,
    'The secrets cannot become environment variables',
    secretsIssues(secrets, isList ? '/secrets' : '/secrets/secrets'),
  );
  return withSecrets(resource, secrets, mode, now);
}
