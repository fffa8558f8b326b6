// Written by openapi-counterpart from the description. Edits are lost.

import type { Validator } from '@openapi-counterpart/runtime';
import * as validators from './validators.js';
import type {
  DeploymentCanceledEvent,
  DeploymentCheckRerequestedEvent,
  DeploymentCheckRunCancelEvent,
  DeploymentCheckRunStartEvent,
  DeploymentCreatedEvent,
  DeploymentErrorEvent,
  DeploymentIntegrationActionCancelEvent,
  DeploymentIntegrationActionCleanupEvent,
  DeploymentIntegrationActionStartEvent,
  DeploymentPromotedEvent,
  DeploymentReadyEvent,
  DeploymentSucceededEvent,
  IntegrationConfigurationPermissionUpgradedEvent,
  IntegrationConfigurationRemovedEvent,
  IntegrationConfigurationScopeChangeConfirmedEvent,
  IntegrationConfigurationTransferredEvent,
  IntegrationResourceProjectConnectedEvent,
  IntegrationResourceProjectDisconnectedEvent,
  MarketplaceInvoiceCreatedEvent,
  MarketplaceInvoiceNotpaidEvent,
  MarketplaceInvoiceOverdueEvent,
  MarketplaceInvoicePaidEvent,
  MarketplaceInvoiceRefundedEvent,
  MarketplaceMemberChangedEvent,
  ProjectCreatedEvent,
  ProjectRemovedEvent,
  ProjectRenamedEvent,
} from './components.js';

/** What each webhook of Vercel Marketplace Partner API carries. */
export interface PartnerWebhooks {
  /**
   * Deployment canceled
   *
   * A deployment was canceled.
   */
  readonly 'deployment.canceled': DeploymentCanceledEvent;
  /**
   * Check to run again
   *
   * The user asked for a failed check to run again.
   */
  readonly 'deployment.check-rerequested': DeploymentCheckRerequestedEvent;
  /**
   * Check run to cancel
   *
   * A run of a check of the partner is no longer wanted.
   */
  readonly 'deployment.checkrun.cancel': DeploymentCheckRunCancelEvent;
  /**
   * Check run to start
   *
   * A check of the partner is to run against a deployment.
   */
  readonly 'deployment.checkrun.start': DeploymentCheckRunStartEvent;
  /**
   * Deployment created
   *
   * A deployment has begun.
   */
  readonly 'deployment.created': DeploymentCreatedEvent;
  /**
   * Deployment failed
   *
   * A deployment failed.
   */
  readonly 'deployment.error': DeploymentErrorEvent;
  /**
   * Deployment action to cancel
   *
   * The deployment that waited for an action was given up, so the action is no longer wanted.
   */
  readonly 'deployment.integration.action.cancel': DeploymentIntegrationActionCancelEvent;
  /**
   * Deployment action to clean up
   *
   * What an action made for a deployment is no longer needed.
   */
  readonly 'deployment.integration.action.cleanup': DeploymentIntegrationActionCleanupEvent;
  /**
   * Deployment action to start
   *
   * A deployment waits for an action of the partner. Do it, then report success or failure, with new secrets where there are any, through Vercel's operation for deployment actions.
   */
  readonly 'deployment.integration.action.start': DeploymentIntegrationActionStartEvent;
  /**
   * Deployment promoted
   *
   * A deployment became the one in production.
   */
  readonly 'deployment.promoted': DeploymentPromotedEvent;
  /**
   * Deployment ready
   *
   * A deployment can be reached; checks may still be open.
   */
  readonly 'deployment.ready': DeploymentReadyEvent;
  /**
   * Deployment succeeded
   *
   * A deployment is complete, with its checks.
   */
  readonly 'deployment.succeeded': DeploymentSucceededEvent;
  /**
   * Project access changed
   *
   * The user changed which projects the integration may use.
   */
  readonly 'integration-configuration.permission-upgraded': IntegrationConfigurationPermissionUpgradedEvent;
  /**
   * Installation removed
   *
   * An installation is gone, together with its token. Sent for disabled installations too.
   */
  readonly 'integration-configuration.removed': IntegrationConfigurationRemovedEvent;
  /**
   * Scopes confirmed
   *
   * The user agreed to a change of what the integration may do.
   */
  readonly 'integration-configuration.scope-change-confirmed': IntegrationConfigurationScopeChangeConfirmedEvent;
  /**
   * Installation transferred
   *
   * An installation moved to another team as a whole. It keeps its id.
   */
  readonly 'integration-configuration.transferred': IntegrationConfigurationTransferredEvent;
  /**
   * Resource connected to a project
   *
   * A resource was connected to a project, whose deployments get its secrets from now on. No call of the Partner API goes with it.
   */
  readonly 'integration-resource.project-connected': IntegrationResourceProjectConnectedEvent;
  /**
   * Resource disconnected from a project
   *
   * A resource was disconnected from a project.
   */
  readonly 'integration-resource.project-disconnected': IntegrationResourceProjectDisconnectedEvent;
  /**
   * Invoice created
   *
   * An invoice that the partner submitted has been created and sent to the customer.
   */
  readonly 'marketplace.invoice.created': MarketplaceInvoiceCreatedEvent;
  /**
   * Invoice payment failed
   *
   * An attempt to collect an invoice failed. Sent for each failed attempt, up to nine for an invoice; a later one may still succeed. It restricts nothing by itself: read the invoice again before acting, and wait at least 15 days before anything that destroys data.
   */
  readonly 'marketplace.invoice.notpaid': MarketplaceInvoiceNotpaidEvent;
  /**
   * Invoice overdue
   *
   * The 15 days for paying an invoice are over and Vercel makes no further attempts by itself. The customer can still pay. It restricts nothing by itself.
   */
  readonly 'marketplace.invoice.overdue': MarketplaceInvoiceOverdueEvent;
  /**
   * Invoice paid
   *
   * The customer has paid an invoice.
   */
  readonly 'marketplace.invoice.paid': MarketplaceInvoicePaidEvent;
  /**
   * Invoice refunded
   *
   * An invoice was refunded, wholly or in part.
   */
  readonly 'marketplace.invoice.refunded': MarketplaceInvoiceRefundedEvent;
  /**
   * Member changed
   *
   * A member of the team gained, changed or lost access to the installation.
   */
  readonly 'marketplace.member.changed': MarketplaceMemberChangedEvent;
  /**
   * Project created
   *
   * A project was created. Sent if the integration may use all projects, and for disabled installations too.
   */
  readonly 'project.created': ProjectCreatedEvent;
  /**
   * Project removed
   *
   * A project was removed. Sent if the integration may use all projects, and for disabled installations too.
   */
  readonly 'project.removed': ProjectRemovedEvent;
  /**
   * Project renamed
   *
   * A project has another name.
   */
  readonly 'project.renamed': ProjectRenamedEvent;
}

export type PartnerWebhookName = keyof PartnerWebhooks;

/** Validators by webhook; none where the description leaves the body open. */
export const webhookValidators: Readonly<Record<PartnerWebhookName, Validator | undefined>> = {
  'deployment.canceled': validators.isDeploymentCanceledEvent,
  'deployment.check-rerequested': validators.isDeploymentCheckRerequestedEvent,
  'deployment.checkrun.cancel': validators.isDeploymentCheckRunCancelEvent,
  'deployment.checkrun.start': validators.isDeploymentCheckRunStartEvent,
  'deployment.created': validators.isDeploymentCreatedEvent,
  'deployment.error': validators.isDeploymentErrorEvent,
  'deployment.integration.action.cancel': validators.isDeploymentIntegrationActionCancelEvent,
  'deployment.integration.action.cleanup': validators.isDeploymentIntegrationActionCleanupEvent,
  'deployment.integration.action.start': validators.isDeploymentIntegrationActionStartEvent,
  'deployment.promoted': validators.isDeploymentPromotedEvent,
  'deployment.ready': validators.isDeploymentReadyEvent,
  'deployment.succeeded': validators.isDeploymentSucceededEvent,
  'integration-configuration.permission-upgraded':
    validators.isIntegrationConfigurationPermissionUpgradedEvent,
  'integration-configuration.removed': validators.isIntegrationConfigurationRemovedEvent,
  'integration-configuration.scope-change-confirmed':
    validators.isIntegrationConfigurationScopeChangeConfirmedEvent,
  'integration-configuration.transferred': validators.isIntegrationConfigurationTransferredEvent,
  'integration-resource.project-connected': validators.isIntegrationResourceProjectConnectedEvent,
  'integration-resource.project-disconnected':
    validators.isIntegrationResourceProjectDisconnectedEvent,
  'marketplace.invoice.created': validators.isMarketplaceInvoiceCreatedEvent,
  'marketplace.invoice.notpaid': validators.isMarketplaceInvoiceNotpaidEvent,
  'marketplace.invoice.overdue': validators.isMarketplaceInvoiceOverdueEvent,
  'marketplace.invoice.paid': validators.isMarketplaceInvoicePaidEvent,
  'marketplace.invoice.refunded': validators.isMarketplaceInvoiceRefundedEvent,
  'marketplace.member.changed': validators.isMarketplaceMemberChangedEvent,
  'project.created': validators.isProjectCreatedEvent,
  'project.removed': validators.isProjectRemovedEvent,
  'project.renamed': validators.isProjectRenamedEvent,
};
