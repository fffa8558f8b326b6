/** An installation as the users of Vercel see it, who call it a configuration. */

import type {
  AccountViewConfiguration,
  Configuration,
  ConfigurationProducts,
  DetailedConfiguration,
  ProjectViewConfiguration,
} from '@openapi-counterpart/vercel/vercel-api/types';
import type { Installation, Integration, Product } from '../state/entities.js';
import { iconOf } from './integration.js';

export function serializeAccountConfiguration(
  installation: Installation,
  integration: Integration,
): AccountViewConfiguration {
  return commonMembers(installation, integration);
}

export function serializeProjectConfiguration(
  installation: Installation,
  integration: Integration,
): ProjectViewConfiguration {
  return {
    ...commonMembers(installation, integration),
    integration: { name: integration.name, icon: iconOf(integration), isLegacy: false },
  };
}

/** The detailed form, where there is all that it has to have; the plain one otherwise. */
export function serializeConfiguration(
  installation: Installation,
  integration: Integration,
): Configuration | DetailedConfiguration {
  const plain = commonMembers(installation, integration);
  const { notification, transferRequest } = installation;
  if (notification === null || transferRequest === undefined) return plain;
  return {
    ...plain,
    projectSelection: 'all',
    notification,
    transferRequest,
    canConfigureOpenTelemetry: false,
  };
}

export function serializeConfigurationProducts(
  installation: Installation,
  integration: Integration,
  products: readonly Product[],
): ConfigurationProducts {
  return {
    products: products.map(({ id, slug, name, protocols, primaryProtocol, metadataSchema }) => ({
      id,
      slug,
      name,
      protocols,
      primaryProtocol,
      metadataSchema,
    })),
    integration: { id: integration.id, slug: integration.slug, name: integration.name },
    configuration: { id: installation.id },
  };
}

function commonMembers(installation: Installation, integration: Integration): Configuration {
  const { deleteRequestedAt, externalId, disabledReason } = installation;
  return {
    id: installation.id,
    type: 'integration-configuration',
    integrationId: integration.id,
    slug: integration.slug,
    ownerId: installation.teamId,
    userId: installation.memberId,
    teamId: installation.teamId,
    scopes: [...installation.scopes],
    source: installation.source,
    status: installation.status,
    ...(externalId !== null && { externalId }),
    installationType: installation.installationType,
    createdAt: installation.createdAt,
    updatedAt: installation.updatedAt,
    completedAt: installation.createdAt,
    ...(disabledReason !== null && { disabledReason }),
    deletedAt: installation.deletedAt,
    deleteRequestedAt,
    customerDeleteRequestedAt: deleteRequestedAt,
  };
}
