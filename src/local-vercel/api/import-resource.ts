/** What importing a resource checks and makes. */

import { HttpError } from '@openapi-counterpart/runtime';
import type { ImportResourceRequest } from '@openapi-counterpart/vercel/vercel-api/types';
import type { LocalContext } from '../context.js';
import { settleName } from '../domain/resource-names.js';
import { secretsIssues, withSecrets } from '../domain/resource-secrets.js';
import { buildResource } from '../state/factories.js';
import type { Installation, Product, Resource } from '../state/entities.js';
import { findLiveResource, findProduct, integrationOf, productOf } from '../state/lookup.js';
import { resourceKey } from '../state/state.js';
import { refuseIssues } from './require.js';
import { checkedMetadata, checkName } from './resource-body.js';
import { withPlan } from './resource-plan.js';

/**
 * The product of a resource that may be imported.
 * @throws HttpError 409 or 422 for one that may not.
 */
export function checkImport(
  { state }: LocalContext,
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

/** Replaces what Vercel knows of the resource; secrets that the body leaves out stay. */
export function importedResource(
  local: LocalContext,
  installation: Installation,
  product: Product,
  partnerId: string,
  body: ImportResourceRequest,
): Resource {
  const { state, clock } = local;
  const former = findLiveResource(state, installation.id, partnerId);
  const now = clock.now();
  const base = former ?? newResource(local, installation, product, partnerId, now);
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
  { state, ids }: LocalContext,
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
