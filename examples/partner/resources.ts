/** Resources: provisioned on a plan, read, changed, deleted. */

import { randomBytes } from 'node:crypto';
import type {
  components,
  UpdateResourceRequest,
} from '@openapi-counterpart/vercel/partner-api/types';
import {
  findInstallationPlan,
  findProduct,
  listProductPlans,
  planOf,
  productOf,
  type BillingPlan,
  type Product,
} from './catalogue.js';
import type { AcmeHandlers, Environment } from './environment.js';
import { conflict, invalid } from './refusals.js';
import { createSecrets } from './secrets.js';
import type { Resource, ResourceStatus } from './store.js';

type ResourceHandlers = Pick<
  AcmeHandlers,
  'provisionResource' | 'listResources' | 'getResource' | 'updateResource' | 'deleteResource'
>;

const maxNameLength = 128;

/** Where a resource may go from where it is; what is not listed is a conflict. */
const nextStatuses: Readonly<Partial<Record<ResourceStatus, readonly ResourceStatus[]>>> = {
  ready: ['suspended'],
  suspended: ['resumed'],
  resumed: ['ready', 'suspended'],
};

export function resourceHandlers(environment: Environment): ResourceHandlers {
  const { store } = environment;
  return {
    provisionResource({ path, body }) {
      const installation = store.installation(path.installationId);
      const product = findProduct(body.productId);
      if (product === undefined) throw invalid('productId', 'is none of the products.');
      checkName(body.name);
      checkMetadata(product, body.metadata);
      const plan = choosePlan(product, body.metadata, body.billingPlanId);
      const id = `${product.id.replace('acme-', '')}_${randomBytes(9).toString('hex')}`;
      const resource: Resource = {
        id,
        installationId: installation.id,
        productId: product.id,
        name: body.name,
        metadata: body.metadata,
        status: environment.setupTime > 0 ? 'pending' : 'ready',
        planId: undefined,
        edgeConfigId: body.protocolSettings?.experimentation?.edgeConfigId,
        secrets: createSecrets(product, id),
        retiredSecrets: [],
        balanceInCents: 0,
      };
      assignPlan(environment, resource, plan);
      store.addResource(resource);
      if (resource.status === 'pending') setUp(environment, resource);
      return { status: 200, body: { ...describeResource(resource), secrets: resource.secrets } };
    },

    listResources({ path, query }) {
      store.installation(path.installationId);
      const resources = store
        .resourcesOf(path.installationId)
        .filter(({ id }) => query.ids === undefined || query.ids.includes(id));
      return { status: 200, body: { resources: resources.map(describeResource) } };
    },

    getResource({ path }) {
      store.installation(path.installationId);
      const resource = store.resource(path.installationId, path.resourceId);
      return { status: 200, body: describeResource(resource) };
    },

    updateResource({ path, body }) {
      store.installation(path.installationId);
      const resource = store.resource(path.installationId, path.resourceId);
      update(environment, resource, body);
      return { status: 200, body: describeResource(resource) };
    },

    deleteResource({ path }) {
      const installation = store.installation(path.installationId);
      if (!installation.deletedResourceIds.has(path.resourceId)) {
        store.removeResource(store.resource(installation.id, path.resourceId));
      }
      return { status: 204 };
    },
  };
}

/** All is checked before anything changes: a refused request leaves no trace. */
function update(environment: Environment, resource: Resource, body: UpdateResourceRequest): void {
  const product = productOf(resource);
  const metadata = body.metadata ?? resource.metadata;
  if (body.name !== undefined) checkName(body.name);
  checkMetadata(product, metadata);
  const planId = body.billingPlanId ?? resource.planId;
  const plan = planId === undefined ? undefined : choosePlan(product, metadata, planId);
  if (body.status !== undefined) checkTransition(resource.status, body.status);
  resource.name = body.name ?? resource.name;
  resource.metadata = metadata;
  resource.status = body.status ?? resource.status;
  resource.edgeConfigId =
    body.protocolSettings?.experimentation?.edgeConfigId ?? resource.edgeConfigId;
  if (plan) assignPlan(environment, resource, plan);
}

/** @throws HttpError 400 when the product cannot be had like this. */
export function checkMetadata(product: Product, metadata: Resource['metadata']): void {
  const { region } = metadata;
  if (region === undefined) return;
  if (typeof region !== 'string' || !product.regions.includes(region)) {
    throw invalid('metadata.region', `is one of ${product.regions.join(', ')}.`);
  }
}

function describeResource(resource: Resource): components['schemas']['Resource'] {
  const plan = planOf(resource);
  const { edgeConfigId } = resource;
  return {
    id: resource.id,
    productId: resource.productId,
    name: resource.name,
    metadata: resource.metadata,
    status: resource.status,
    ...(plan && { billingPlan: plan }),
    ...(edgeConfigId !== undefined && {
      protocolSettings: { experimentation: { edgeConfigSyncingEnabled: true, edgeConfigId } },
    }),
  };
}

function checkName(name: string): void {
  if (name.trim() === '') throw invalid('name', 'is required.');
  if (name.length > maxNameLength)
    throw invalid('name', `has at most ${maxNameLength} characters.`);
}

function checkTransition(from: ResourceStatus, to: ResourceStatus): void {
  if (from === to || nextStatuses[from]?.includes(to)) return;
  throw conflict(`A resource that is ${from} does not become ${to}.`);
}

/** @throws HttpError 400 when the plan is not to be had for this resource. */
function choosePlan(product: Product, metadata: Resource['metadata'], planId: string): BillingPlan {
  const plan =
    listProductPlans(product, metadata).find(({ id }) => id === planId) ??
    findInstallationPlan(planId);
  if (plan === undefined) throw invalid('billingPlanId', `is none of the plans of ${product.id}.`);
  if (plan.disabled) throw invalid('billingPlanId', 'cannot be chosen for these metadata.');
  return plan;
}

/** A plan for installations moves the whole installation; the resource then has none of its own. */
function assignPlan({ store }: Environment, resource: Resource, plan: BillingPlan): void {
  if (plan.scope === 'installation') {
    store.installation(resource.installationId).planId = plan.id;
    resource.planId = undefined;
  } else {
    resource.planId = plan.id;
  }
}

/** The work that goes on after the reply; Vercel reads the resource again when it is told. */
function setUp(
  { store, setupTime, announceResource, report }: Environment,
  resource: Resource,
): void {
  const timer = setTimeout(() => {
    const isStillThere = store.findResource(resource.installationId, resource.id) === resource;
    if (!isStillThere || resource.status !== 'pending') return;
    resource.status = 'ready';
    announceResource?.(resource.installationId, resource.id).catch((error: unknown) => {
      report(`Vercel was not told that ${resource.id} is ready.`, error);
    });
  }, setupTime);
  timer.unref();
}
