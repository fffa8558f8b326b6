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

export function accountView(
  installation: Installation,
  integration: Integration,
): AccountViewConfiguration {
  return configurationView(installation, integration);
}

export function projectView(
  installation: Installation,
  integration: Integration,
): ProjectViewConfiguration {
  return {
    ...configurationView(installation, integration),
    integration: { name: integration.name, icon: iconOf(integration), isLegacy: false },
  };
}

/** The detailed form, where there is all that it has to have; the plain one otherwise. */
export function configurationOrDetails(
  installation: Installation,
  integration: Integration,
): Configuration | DetailedConfiguration {
  const plain = configurationView(installation, integration);
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

export function configurationProductsView(
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

function configurationView(installation: Installation, integration: Integration): Configuration {
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
