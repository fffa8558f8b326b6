/** Stands in for a partner where none is registered: the Partner API answered from what the local Vercel knows. */

import {
  createPartnerServer,
  type PartnerHandlers,
  type PartnerPrincipals,
} from '@openapi-counterpart/vercel/partner-api/server';
import type {
  BillingPlan,
  Resource as DescribedResource,
  UpdateResourceRequest,
} from '@openapi-counterpart/vercel/partner-api/types';
import { HttpError } from '@openapi-counterpart/runtime';
import type { LocalContext } from '../context.js';
import type { Installation, Product, Resource } from '../state/entities.js';
import { productOf } from '../state/lookup.js';
import { resourceKey } from '../state/state.js';
import { standInPurchase } from './stand-in-purchase.js';
import { standInSecrets } from './stand-in-secrets.js';

type Send = (request: Request) => Promise<Response>;

const servers = new WeakMap<LocalContext['state'], Send>();

/** Carries requests to the stand-in in place of a partner. */
export function standInOf(local: LocalContext): Send {
  let server = servers.get(local.state);
  if (server === undefined) {
    server = createPartnerServer(handlers(local), {
      // It has no address: only the local Vercel calls it.
      auth: { userAuthentication: () => true, systemAuthentication: () => true },
      validateResponses: true,
    });
    servers.set(local.state, server);
  }
  return server;
}

type Handlers = PartnerHandlers<PartnerPrincipals>;

function handlers(local: LocalContext): Handlers {
  return { ...installationHandlers(local), ...planHandlers(local), ...resourceHandlers(local) };
}

function installationHandlers(
  local: LocalContext,
): Pick<
  Handlers,
  | 'upsertInstallation'
  | 'getInstallation'
  | 'updateInstallation'
  | 'deleteInstallation'
  | 'provisionPurchase'
  | 'createResourceTransfer'
  | 'verifyResourceTransfer'
  | 'acceptResourceTransfer'
> {
  return {
    upsertInstallation: () => ({ status: 204 }),
    getInstallation: ({ path }) => ({
      status: 200,
      body: describeInstallation(findInstallation(local, path.installationId)),
    }),
    updateInstallation({ path, body }) {
      const installation = findInstallation(local, path.installationId);
      const { billingPlanId } = body;
      if (billingPlanId === undefined) return { status: 204 };
      const billingPlan = choosePlan(installationPlans(local, installation), billingPlanId);
      return { status: 200, body: { billingPlan } };
    },
    deleteInstallation: ({ path }) => ({
      status: 200,
      body: { finalized: !isPaidFor(local, path.installationId) },
    }),
    provisionPurchase: ({ path, body }) => ({
      status: 200,
      body: standInPurchase(local, path.installationId, body.invoiceId),
    }),
    createResourceTransfer: () => ({
      status: 200,
      body: { providerClaimId: local.ids.next('claim') },
    }),
    verifyResourceTransfer: () => ({ status: 200, body: {} }),
    acceptResourceTransfer: () => ({ status: 204 }),
  };
}

function planHandlers(
  local: LocalContext,
): Pick<
  Handlers,
  'listBillingPlansForInstallation' | 'listBillingPlansForProduct' | 'listBillingPlansForResource'
> {
  return {
    listBillingPlansForInstallation: ({ path }) => ({
      status: 200,
      body: { plans: installationPlans(local, findInstallation(local, path.installationId)) },
    }),
    listBillingPlansForProduct: ({ path }) => ({
      status: 200,
      body: { plans: [...findProduct(local, path.productSlug).plans] },
    }),
    listBillingPlansForResource: ({ path }) => ({
      status: 200,
      body: { plans: [...productOf(local.state, findResource(local, path)).plans] },
    }),
  };
}

function resourceHandlers(
  local: LocalContext,
): Pick<
  Handlers,
  | 'listResources'
  | 'provisionResource'
  | 'getResource'
  | 'updateResource'
  | 'deleteResource'
  | 'requestSecretsRotation'
  | 'resourceRepl'
> {
  const { state, ids } = local;
  return {
    listResources({ path, query }) {
      const resources = state.resources
        .where('installation', path.installationId)
        .filter(
          ({ deletedAt, partnerId }) =>
            deletedAt === null && (query.ids === undefined || query.ids.includes(partnerId)),
        );
      return {
        status: 200,
        body: { resources: resources.map((resource) => describe(local, resource)) },
      };
    },
    provisionResource({ body }) {
      const product = findProduct(local, body.productId);
      const billingPlan = choosePlan(product.plans, body.billingPlanId);
      const id = ids.next('resource');
      return {
        status: 200,
        body: {
          id,
          productId: body.productId,
          name: body.name,
          metadata: body.metadata,
          status: 'ready',
          ...(billingPlan.scope !== 'installation' && { billingPlan }),
          secrets: standInSecrets(local, product, id),
        },
      };
    },
    getResource: ({ path }) => ({ status: 200, body: describe(local, findResource(local, path)) }),
    updateResource: ({ path, body }) => ({
      status: 200,
      body: describeChanged(local, findResource(local, path), body),
    }),
    deleteResource: () => ({ status: 204 }),
    requestSecretsRotation({ path }) {
      const resource = findResource(local, path);
      const secrets = standInSecrets(local, productOf(local.state, resource), resource.partnerId);
      return { status: 200, body: { sync: true, secrets } };
    },
    resourceRepl: ({ body }) => ({
      status: 200,
      body: [{ type: 'paragraph', children: [{ type: 'text', text: body.input }] }],
    }),
  };
}

function describeChanged(
  local: LocalContext,
  resource: Resource,
  { name, metadata, billingPlanId }: UpdateResourceRequest,
): DescribedResource {
  const { plans } = productOf(local.state, resource);
  return {
    ...describe(local, resource),
    ...(name !== undefined && { name }),
    ...(metadata !== undefined && { metadata }),
    ...(billingPlanId !== undefined && { billingPlan: choosePlan(plans, billingPlanId) }),
  };
}

function describe(local: LocalContext, resource: Resource): DescribedResource {
  const { billingPlan, notification } = resource;
  return {
    id: resource.partnerId,
    productId: productOf(local.state, resource).slug,
    name: resource.name,
    metadata: resource.metadata,
    status: resource.status,
    ...(billingPlan && { billingPlan }),
    ...(notification && { notification }),
  };
}

function describeInstallation({ billingPlan, notification }: Installation): {
  billingPlan?: BillingPlan;
  notification: Installation['notification'];
} {
  return { notification, ...(billingPlan && { billingPlan }) };
}

function findInstallation({ state }: LocalContext, id: string): Installation {
  const installation = state.installations.get(id);
  if (installation === undefined) throw new HttpError(404, `There is no installation "${id}".`);
  return installation;
}

function findResource(
  { state }: LocalContext,
  path: { readonly installationId: string; readonly resourceId: string },
): Resource {
  const resource = state.resources.find(
    'partner',
    resourceKey(path.installationId, path.resourceId),
  );
  if (resource === undefined) {
    throw new HttpError(404, `There is no resource "${path.resourceId}".`);
  }
  return resource;
}

function findProduct({ state }: LocalContext, slug: string): Product {
  const product = state.products
    .all()
    .find((known) => known.slug === slug && isStandIn(state, known.integrationId));
  if (product === undefined) throw new HttpError(404, `There is no product "${slug}".`);
  return product;
}

function isStandIn(state: LocalContext['state'], integrationId: string): boolean {
  return state.integrations.get(integrationId)?.partnerUrl === null;
}

function installationPlans(
  { state }: LocalContext,
  { integrationId }: Installation,
): BillingPlan[] {
  return state.products
    .where('integration', integrationId)
    .flatMap(({ plans }) => plans)
    .filter(({ scope }) => scope === 'installation');
}

function choosePlan(plans: readonly BillingPlan[], id: string): BillingPlan {
  const plan = plans.find((known) => known.id === id);
  if (plan !== undefined) return plan;
  const known = plans.map((choice) => choice.id).join(', ');
  throw new HttpError(400, `There is no plan "${id}" here, but: ${known || 'none'}.`);
}

/** An installation with a paid plan may still get last invoices. */
function isPaidFor({ state }: LocalContext, installationId: string): boolean {
  const plans = [
    state.installations.get(installationId)?.billingPlan,
    ...state.resources.where('installation', installationId).map(({ billingPlan }) => billingPlan),
  ];
  return plans.some((plan) => plan?.paymentMethodRequired === true);
}
