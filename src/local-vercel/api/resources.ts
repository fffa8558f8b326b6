/** The operations of the Vercel API for the resources of an installation, as the partner sees them at Vercel. */

import { HttpError } from '@openapi-counterpart/runtime';
import type {
  ImportResourceRequest,
  UpdateResourceRequest,
} from '@openapi-counterpart/vercel/vercel-api/types';
import type { LocalContext } from '../context.js';
import { endResource } from '../workflows/end-resource.js';
import { usesAfter } from '../workflows/partner-data.js';
import { endPlan } from '../domain/plan-uses.js';
import { recordedPlan } from '../domain/recorded-plan.js';
import { settleName } from '../domain/resource-names.js';
import { secretsIssues, withSecrets, type SecretsMode } from '../domain/resource-secrets.js';
import { buildResource } from '../state/factories.js';
import type { Installation, Product, Resource } from '../state/entities.js';
import {
  findLiveResource,
  findProduct,
  integrationOf,
  liveResources,
  productOf,
} from '../state/lookup.js';
import { resourceKey } from '../state/state.js';
import { serializeListedResource, serializeResource } from '../serializers/resource.js';
import { callingInstallation } from './caller.js';
import { requireResource, refuseIssues } from './require.js';
import { checkedMetadata, checkName } from './resource-body.js';
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
  const { state, clock, ids } = local;

  /** Replaces what Vercel knows; what the body cannot say, and secrets it does not say, stay. */
  function imported(
    installation: Installation,
    product: Product,
    partnerId: string,
    body: ImportResourceRequest,
  ): Resource {
    const former = findLiveResource(state, installation.id, partnerId);
    const now = clock.now();
    const base = former ?? newResource(installation, product, partnerId, now);
    const resource = withPlan(
      {
        ...base,
        name: settleName(state, installation.id, body.name, base.id),
        status: body.status,
        ownership: body.ownership ?? base.ownership,
        metadata: checkedMetadata(body.metadata ?? {}),
        notification: body.notification ?? null,
        extras: body.extras ?? null,
        updatedAt: now,
      },
      body.billingPlan ?? null,
      now,
    );
    return body.secrets === undefined
      ? resource
      : withSecrets(resource, body.secrets, 'replace', now);
  }

  /** A resource that had ended is made again under its id, with its history, which may still be billed. */
  function newResource(
    installation: Installation,
    product: Product,
    partnerId: string,
    now: number,
  ): Resource {
    const ended = state.resources.find('partner', resourceKey(installation.id, partnerId));
    const given = {
      id: ended?.id ?? ids.next('ir'),
      installationId: installation.id,
      partnerId,
      productId: product.id,
      name: '',
    };
    return { ...buildResource(given, now), planUses: ended?.planUses ?? [] };
  }

  function checkImport(
    installation: Installation,
    partnerId: string,
    body: ImportResourceRequest,
  ): Product {
    const integration = integrationOf(state, installation);
    const product = findProduct(state, integration.id, body.productId);
    if (product === undefined) {
      throw new HttpError(422, `${integration.slug} has no product "${body.productId}".`);
    }
    checkName(body.name);
    refuseIssues(
      422,
      'The secrets cannot become environment variables',
      secretsIssues(body.secrets ?? [], '/secrets'),
    );
    const former = findLiveResource(state, installation.id, partnerId);
    if (former !== undefined && former.productId !== product.id) {
      throw new HttpError(
        409,
        `The resource "${partnerId}" is one of ${productOf(state, former).slug}, and cannot become one of ${product.slug}.`,
      );
    }
    if (former === undefined && installation.deleteRequestedAt !== null) {
      throw new HttpError(409, 'The installation is being removed: nothing new can be imported.');
    }
    const ownership = body.ownership ?? former?.ownership ?? 'owned';
    const needsPlan = ownership === 'owned' && !integration.hasInstallationBilling;
    if (needsPlan && body.billingPlan === undefined) {
      throw new HttpError(
        422,
        `A resource that is owned needs a billingPlan, because ${integration.slug} has no installation-level billing plans; one that is not billed through Vercel is "linked".`,
      );
    }
    return product;
  }

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
      const product = checkImport(installation, resourceId, context.body);
      const { name } = state.resources.put(
        imported(installation, product, resourceId, context.body),
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

/** A linked resource is not billed through Vercel, so that its plan is only shown. */
function withPlan(
  resource: Resource,
  plan: ImportResourceRequest['billingPlan'] | null,
  now: number,
): Resource {
  const billingPlan = plan ? recordedPlan(plan, 'resource') : null;
  const planUses =
    resource.ownership === 'linked'
      ? endPlan(resource.planUses, now)
      : usesAfter(resource.planUses, billingPlan, now);
  return { ...resource, billingPlan, planUses };
}
