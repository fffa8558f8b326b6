/** A resource as the team sees it at Vercel, which calls it a store. */

import type {
  EnvironmentName,
  EnvironmentTarget,
  ProductProtocols,
  Protocol,
  ResourceStatus,
  Store,
  StoreCapabilities,
  StoreProduct,
  StoreProjectConnection,
  StoreStatus,
} from '@openapi-counterpart/vercel/vercel-api/types';
import { variableName } from '../domain/environment-variables.js';
import type { Connection, Integration, Product, Resource } from '../state/entities.js';
import type { State } from '../state/state.js';
import { iconOf } from './integration.js';

/** What Vercel makes of the status that the partner reported. */
const statuses: Readonly<Record<ResourceStatus, StoreStatus>> = {
  ready: 'available',
  resumed: 'available',
  pending: 'initializing',
  onboarding: 'onboarding',
  suspended: 'suspended',
  error: 'error',
  uninstalled: 'uninstalled',
};

const targets: readonly EnvironmentTarget[] = ['production', 'preview', 'development'];

export function serializeStore(
  state: State,
  resource: Resource,
  product: Product,
  integration: Integration,
): Store {
  const { protocolSettings, notification, billingPlan } = resource;
  const connections = state.connections.where('resource', resource.id);
  return {
    externalResourceId: resource.partnerId,
    status: statuses[resource.status],
    externalResourceStatus: resource.status,
    ownership: resource.ownership,
    product: serializeProduct(resource, product, integration),
    capabilities: {
      ...capabilitiesOf(product, integration),
      billable: resource.ownership === 'owned',
    },
    metadata: resource.metadata,
    ...(protocolSettings && { protocolSettings }),
    ...(notification && { notification }),
    ...(billingPlan && { billingPlan }),
    usageQuotaExceeded: false,
    projectsMetadata: connections.map((connection) =>
      serializeConnection(state, resource, connection),
    ),
    totalConnectedProjects: connections.length,
    targets: [...targets],
    secrets: resource.secrets.map(({ name, value }) => ({ name, length: value.length })),
    ...serializeRotation(resource),
  };
}

function serializeProduct(
  { installationId }: Resource,
  product: Product,
  integration: Integration,
): StoreProduct {
  const { protocols } = product;
  return {
    id: product.id,
    name: product.name,
    slug: product.slug,
    shortDescription: product.shortDescription,
    integration: {
      id: integration.id,
      name: integration.name,
      slug: integration.slug,
      icon: iconOf(integration),
      supportsInstallationBillingPlans: integration.hasInstallationBilling,
    },
    integrationConfigurationId: installationId,
    capabilities: {
      ...capabilitiesOf(product, integration),
      billable: true,
      linking: true,
      importResource: true,
    },
    supportedProtocols: enabledProtocols(protocols),
    primaryProtocol: product.primaryProtocol,
    ...(protocols.logDrain && { logDrainStatus: protocols.logDrain.status }),
    metadataSchema: product.metadataSchema,
    ...(protocols.storage?.repl && { repl: protocols.storage.repl }),
  };
}

function capabilitiesOf(product: Product, integration: Integration): StoreCapabilities {
  return {
    sso: integration.redirectLoginUrl !== null,
    transferable: true,
    secretsSync: true,
    projects: true,
    secretRotation: product.secretRotation,
  };
}

function enabledProtocols(protocols: ProductProtocols): Protocol[] {
  const names = Object.entries(protocols)
    .filter(([, { status }]) => status === 'enabled')
    .map(([name]) => name);
  // The members of the protocols are named as the protocols are.
  return names as Protocol[];
}

function serializeConnection(
  state: State,
  { secrets }: Resource,
  { id, projectId, environments, isSensitive }: Connection,
): StoreProjectConnection {
  return {
    id,
    projectId,
    name: state.projects.get(projectId)?.name ?? projectId,
    envVarPrefix: null,
    environmentVariables: secrets.map(variableName),
    // The form has no room for a team's own environments.
    environments: environments.filter(isTarget),
    makeEnvVarsSensitive: isSensitive,
  };
}

function isTarget(environment: EnvironmentName): environment is EnvironmentTarget {
  return targets.some((target) => target === environment);
}

function serializeRotation({ rotation }: Resource): Partial<Store> {
  if (rotation === null) return {};
  const { requestedAt, reason, requestedBy, completedAt } = rotation;
  return {
    secretRotationRequestedAt: requestedAt,
    ...(reason !== null && { secretRotationRequestedReason: reason }),
    ...(requestedBy !== null && { secretRotationRequestedBy: requestedBy }),
    ...(completedAt !== null && { secretRotationCompletedAt: completedAt }),
  };
}
