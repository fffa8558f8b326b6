// Written by openapi-counterpart from the description. Edits are lost.

import { type Validator } from '@openapi-counterpart/runtime';
import { type components } from './types.js';
type Schemas = components['schemas'];
import * as validators from './validators.js';

/** What each webhook of Vercel Marketplace Partner API carries. */
export interface PartnerWebhooks {
  /** Deployment canceled */ readonly 'deployment.canceled': Schemas['DeploymentCanceledEvent'];
  /** Check to run again */ readonly 'deployment.check-rerequested': Schemas['DeploymentCheckRerequestedEvent'];
  /** Check run to cancel */ readonly 'deployment.checkrun.cancel': Schemas['DeploymentCheckRunCancelEvent'];
  /** Check run to start */ readonly 'deployment.checkrun.start': Schemas['DeploymentCheckRunStartEvent'];
  /** Deployment created */ readonly 'deployment.created': Schemas['DeploymentCreatedEvent'];
  /** Deployment failed */ readonly 'deployment.error': Schemas['DeploymentErrorEvent'];
  /** Deployment action to cancel */ readonly 'deployment.integration.action.cancel': Schemas['DeploymentIntegrationActionCancelEvent'];
  /** Deployment action to clean up */ readonly 'deployment.integration.action.cleanup': Schemas['DeploymentIntegrationActionCleanupEvent'];
  /** Deployment action to start */ readonly 'deployment.integration.action.start': Schemas['DeploymentIntegrationActionStartEvent'];
  /** Deployment promoted */ readonly 'deployment.promoted': Schemas['DeploymentPromotedEvent'];
  /** Deployment ready */ readonly 'deployment.ready': Schemas['DeploymentReadyEvent'];
  /** Deployment succeeded */ readonly 'deployment.succeeded': Schemas['DeploymentSucceededEvent'];
  /** Project access changed */ readonly 'integration-configuration.permission-upgraded': Schemas['IntegrationConfigurationPermissionUpgradedEvent'];
  /** Installation removed */ readonly 'integration-configuration.removed': Schemas['IntegrationConfigurationRemovedEvent'];
  /** Scopes confirmed */ readonly 'integration-configuration.scope-change-confirmed': Schemas['IntegrationConfigurationScopeChangeConfirmedEvent'];
  /** Installation transferred */ readonly 'integration-configuration.transferred': Schemas['IntegrationConfigurationTransferredEvent'];
  /** Resource connected to a project */ readonly 'integration-resource.project-connected': Schemas['IntegrationResourceProjectConnectedEvent'];
  /** Resource disconnected from a project */ readonly 'integration-resource.project-disconnected': Schemas['IntegrationResourceProjectDisconnectedEvent'];
  /** Invoice created */ readonly 'marketplace.invoice.created': Schemas['MarketplaceInvoiceCreatedEvent'];
  /** Invoice payment failed */ readonly 'marketplace.invoice.notpaid': Schemas['MarketplaceInvoiceNotpaidEvent'];
  /** Invoice overdue */ readonly 'marketplace.invoice.overdue': Schemas['MarketplaceInvoiceOverdueEvent'];
  /** Invoice paid */ readonly 'marketplace.invoice.paid': Schemas['MarketplaceInvoicePaidEvent'];
  /** Invoice refunded */ readonly 'marketplace.invoice.refunded': Schemas['MarketplaceInvoiceRefundedEvent'];
  /** Member changed */ readonly 'marketplace.member.changed': Schemas['MarketplaceMemberChangedEvent'];
  /** Project created */ readonly 'project.created': Schemas['ProjectCreatedEvent'];
  /** Project removed */ readonly 'project.removed': Schemas['ProjectRemovedEvent'];
  /** Project renamed */ readonly 'project.renamed': Schemas['ProjectRenamedEvent'];
}

export type PartnerWebhookName = keyof PartnerWebhooks;

/** Validators by webhook; none where the description leaves the body open. */
export const webhookValidators: Readonly<Record<PartnerWebhookName, Validator | undefined>> = {
  'deployment.canceled': validators.deploymentCanceledEventRequest,
  'deployment.check-rerequested': validators.deploymentCheckRerequestedEventRequest,
  'deployment.checkrun.cancel': validators.deploymentCheckRunCancelEventRequest,
  'deployment.checkrun.start': validators.deploymentCheckRunStartEventRequest,
  'deployment.created': validators.deploymentCreatedEventRequest,
  'deployment.error': validators.deploymentErrorEventRequest,
  'deployment.integration.action.cancel': validators.deploymentIntegrationActionCancelEventRequest,
  'deployment.integration.action.cleanup':
    validators.deploymentIntegrationActionCleanupEventRequest,
  'deployment.integration.action.start': validators.deploymentIntegrationActionStartEventRequest,
  'deployment.promoted': validators.deploymentPromotedEventRequest,
  'deployment.ready': validators.deploymentReadyEventRequest,
  'deployment.succeeded': validators.deploymentSucceededEventRequest,
  'integration-configuration.permission-upgraded':
    validators.integrationConfigurationPermissionUpgradedEventRequest,
  'integration-configuration.removed': validators.integrationConfigurationRemovedEventRequest,
  'integration-configuration.scope-change-confirmed':
    validators.integrationConfigurationScopeChangeConfirmedEventRequest,
  'integration-configuration.transferred':
    validators.integrationConfigurationTransferredEventRequest,
  'integration-resource.project-connected':
    validators.integrationResourceProjectConnectedEventRequest,
  'integration-resource.project-disconnected':
    validators.integrationResourceProjectDisconnectedEventRequest,
  'marketplace.invoice.created': validators.marketplaceInvoiceCreatedEventRequest,
  'marketplace.invoice.notpaid': validators.marketplaceInvoiceNotpaidEventRequest,
  'marketplace.invoice.overdue': validators.marketplaceInvoiceOverdueEventRequest,
  'marketplace.invoice.paid': validators.marketplaceInvoicePaidEventRequest,
  'marketplace.invoice.refunded': validators.marketplaceInvoiceRefundedEventRequest,
  'marketplace.member.changed': validators.marketplaceMemberChangedEventRequest,
  'project.created': validators.projectCreatedEventRequest,
  'project.removed': validators.projectRemovedEventRequest,
  'project.renamed': validators.projectRenamedEventRequest,
};
