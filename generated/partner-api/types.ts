// Written by openapi-counterpart from the description. Edits are lost.

import type {
  AcceptedPolicies,
  AccountContact,
  Balance,
  BillingPeriod,
  BillingPlan,
  BillingPlanDetail,
  BillingPlanList,
  BillingPlanQuoteLine,
  BillingPlanScope,
  BillingPlanType,
  CheckReference,
  CheckRun,
  CheckRunSource,
  CompletedSecretsRotation,
  ConfigurationReference,
  ConnectedProject,
  DeleteInstallationRequest,
  DeletedInstallation,
  DeploymentCanceledEvent,
  DeploymentCheckRerequestedEvent,
  DeploymentCheckRerequestedPayload,
  DeploymentCheckRunCancelEvent,
  DeploymentCheckRunPayload,
  DeploymentCheckRunStartEvent,
  DeploymentCreatedEvent,
  DeploymentErrorEvent,
  DeploymentIntegrationActionCancelEvent,
  DeploymentIntegrationActionCleanupEvent,
  DeploymentIntegrationActionPayload,
  DeploymentIntegrationActionStartEvent,
  DeploymentLinks,
  DeploymentPayload,
  DeploymentPromotedEvent,
  DeploymentReadyEvent,
  DeploymentReference,
  DeploymentSucceededEvent,
  DeploymentSummary,
  EnvironmentOverrides,
  ErrorDetails,
  ErrorEnvelope,
  ErrorUserNotice,
  ExperimentationSettings,
  Installation,
  InstallationAccount,
  InstallationCredentials,
  IntegrationConfigurationPermissionUpgradedEvent,
  IntegrationConfigurationPermissionUpgradedPayload,
  IntegrationConfigurationRemovedEvent,
  IntegrationConfigurationRemovedPayload,
  IntegrationConfigurationScopeChangeConfirmedEvent,
  IntegrationConfigurationScopeChangeConfirmedPayload,
  IntegrationConfigurationTransferredEvent,
  IntegrationConfigurationTransferredPayload,
  IntegrationResourceProjectConnectedEvent,
  IntegrationResourceProjectConnectedPayload,
  IntegrationResourceProjectDisconnectedEvent,
  IntegrationResourceProjectDisconnectedPayload,
  MarketplaceInvoiceCreatedEvent,
  MarketplaceInvoiceNotpaidEvent,
  MarketplaceInvoiceOverdueEvent,
  MarketplaceInvoicePaidEvent,
  MarketplaceInvoicePayload,
  MarketplaceInvoiceRefundedEvent,
  MarketplaceInvoiceRefundedPayload,
  MarketplaceMemberChangedEvent,
  MarketplaceMemberChangedPayload,
  MarketplaceMemberRole,
  Money,
  Notification,
  NotificationLevel,
  PendingSecretsRotation,
  ProjectAccessChange,
  ProjectAccessConfiguration,
  ProjectCreatedEvent,
  ProjectReference,
  ProjectRemovedEvent,
  ProjectRenamedEvent,
  ProjectSelection,
  ProtocolSettings,
  ProvisionPurchaseRequest,
  ProvisionResourceRequest,
  ProvisionedPurchase,
  ProvisionedResource,
  ReplBlock,
  ReplCommand,
  ReplCommandError,
  ReplOutput,
  ReplParagraph,
  ReplTable,
  ReplTableRow,
  RequestedExperimentationSettings,
  RequestedProtocolSettings,
  Resource,
  ResourceList,
  ResourceMetadata,
  ResourceStatus,
  ResourceTransferClaim,
  ResourceTransferRequest,
  ScopedConfiguration,
  Secret,
  SecretsRotation,
  SecretsRotationRequest,
  TextBlock,
  UpdateInstallationRequest,
  UpdateResourceRequest,
  UpsertInstallationRequest,
  ValidationErrorDetails,
  ValidationErrorEnvelope,
  ValidationErrorField,
  VerifiedResourceTransfer,
  WebhookEnvelope,
  WebhookIntegration,
  WebhookPayload,
  WebhookResource,
  WebhookSignatureError,
} from './components.js';
export type * from './components.js';

export interface paths {
  '/v1/installations/{installationId}': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Id of the installation. It starts with `icfg_` and equals the `installation_id` of the token.
         * @example icfg_cuwj0AdCdH3BwWT4LPijCC7t
         */
        installationId: components['parameters']['InstallationId'];
      };
      cookie?: never;
    };
    /**
     * Get Installation
     * Tells which plan an installation is on as a whole and which message is displayed on it. Vercel asks again after the partner sent the event `installation.updated`. Optional: it is needed for plans and messages of installations. A reply without `billingPlan` means that each resource is billed by itself; `notification: null` clears the message.
     */
    get: operations['get-installation'];
    /**
     * Upsert Installation
     * Announces an installation as soon as a user has accepted the terms, before any of its resources exists. Vercel may repeat the call for the same id, so it creates or updates and has the same outcome each time. Ids are never used twice: a customer who installs again comes with a new id and starts afresh. Store `credentials.access_token`, the token of every call to Vercel for this installation. A partner with plans for installations puts the installation on its default plan here, normally a free one, and may reply with it. Every partner implements this.
     */
    put: operations['upsert-installation'];
    post?: never;
    /**
     * Delete Installation
     * Tells that an installation is being removed. Clean up its resources here, because Vercel does not delete them one by one. The removal is completed 24 hours later, so that the last invoices can still be sent; `finalized: true` skips the wait. Open invoices hold the removal up until they are settled. A repeat for an installation that is already gone should succeed with 204. System authentication is used when the whole Vercel account is removed. Every partner implements this.
     */
    delete: operations['delete-installation'];
    options?: never;
    head?: never;
    /**
     * Update Installation
     * Moves an installation to the plan that the customer picked for it. The reply may carry the plan as it now is, with `effectiveDate` where the change waits. Optional: it is needed for plans of installations.
     */
    patch: operations['update-installation'];
    trace?: never;
  };
  '/v1/installations/{installationId}/billing/provision': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Id of the installation. It starts with `icfg_` and equals the `installation_id` of the token.
         * @example icfg_cuwj0AdCdH3BwWT4LPijCC7t
         */
        installationId: components['parameters']['InstallationId'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Provision Purchase
     * Tells that a customer has bought credit. Read the invoice from Vercel and require its state `paid`; then add each item to the balance of the resource it names, or to that of the installation where it names none, and reply with the balances. Keep reporting them to Vercel afterwards. System authentication marks an automatic top-up. Optional: a partner with prepayment plans implements it.
     */
    post: operations['provision-purchase'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/installations/{installationId}/plans': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Id of the installation. It starts with `icfg_` and equals the `installation_id` of the token.
         * @example icfg_cuwj0AdCdH3BwWT4LPijCC7t
         */
        installationId: components['parameters']['InstallationId'];
      };
      cookie?: never;
    };
    /**
     * List Billing Plans For Installation
     * Lists the plans that an installation can be on. The list may hold plans for its resources too, told apart by `scope`. Optional: a partner with plans for installations implements it.
     */
    get: operations['list-billing-plans-for-installation'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/installations/{installationId}/resource-transfer-requests': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Id of the installation that gives the resources away. It starts with `icfg_`.
         * @example icfg_cuwj0AdCdH3BwWT4LPijCC7t
         */
        installationId: components['parameters']['SourceInstallationId'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Create Resources Transfer Request
     * Prepares to move resources out of an installation. Who takes them is not known yet; the two calls that follow name the target. Nothing moves until the transfer is accepted, and after `expiresAt` it cannot be. Optional.
     */
    post: operations['create-resource-transfer'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/installations/{installationId}/resource-transfer-requests/{providerClaimId}/accept': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Id of the installation that takes the resources over. It starts with `icfg_`.
         * @example icfg_Zt5RkQ8mWn2XbVc7LpHs9DyA
         */
        installationId: components['parameters']['TargetInstallationId'];
        /**
         * The partner's id of the transfer, from the call that prepared it.
         * @example claim_8f3Kq2Lz
         */
        providerClaimId: components['parameters']['ProviderClaimId'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Accept Resources Transfer Request
     * Moves the resources to the installation in the path. They keep their ids and stay connected to their projects. While one acceptance is under way there must be no other, and once it succeeded the transfer can be neither accepted nor verified again.
     */
    post: operations['accept-resource-transfer'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/installations/{installationId}/resource-transfer-requests/{providerClaimId}/verify': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Id of the installation that takes the resources over. It starts with `icfg_`.
         * @example icfg_Zt5RkQ8mWn2XbVc7LpHs9DyA
         */
        installationId: components['parameters']['TargetInstallationId'];
        /**
         * The partner's id of the transfer, from the call that prepared it.
         * @example claim_8f3Kq2Lz
         */
        providerClaimId: components['parameters']['ProviderClaimId'];
      };
      cookie?: never;
    };
    /**
     * Validate Resources Transfer Request
     * Asks whether the installation in the path could take the resources over, and on which plan. Check that the transfer exists, has not expired and is not complete, and that its resources still exist. Any number of installations may ask before one accepts.
     */
    get: operations['verify-resource-transfer'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/installations/{installationId}/resources': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Id of the installation. It starts with `icfg_` and equals the `installation_id` of the token.
         * @example icfg_cuwj0AdCdH3BwWT4LPijCC7t
         */
        installationId: components['parameters']['InstallationId'];
      };
      cookie?: never;
    };
    /**
     * List Resources
     * Lists the resources of an installation, without their secrets. Vercel no longer calls it and reads resources one at a time; it is kept for partners that implement it.
     * @deprecated
     */
    get: operations['list-resources'];
    put?: never;
    /**
     * Provision Resource
     * Creates a resource. The call waits for the reply, yet the resource itself may take longer: reply with `pending`, or with `onboarding` where the user has something to do first, and send the event `resource.updated` when it is ready. The secrets must be final in the reply, because no other reply for a resource carries them; they become environment variables of the projects that are connected later. A plan for installations moves the whole installation to it. Every partner implements this.
     */
    post: operations['provision-resource'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/installations/{installationId}/resources/{resourceId}': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Id of the installation. It starts with `icfg_` and equals the `installation_id` of the token.
         * @example icfg_cuwj0AdCdH3BwWT4LPijCC7t
         */
        installationId: components['parameters']['InstallationId'];
        /**
         * The partner's own id of the resource.
         * @example redis_7Qm2xB9kLw
         */
        resourceId: components['parameters']['ResourceId'];
      };
      cookie?: never;
    };
    /**
     * Get Resource
     * Gives a resource as it is now, without its secrets. Vercel asks when it displays the resource and after every event `resource.updated`. Every partner implements this.
     */
    get: operations['get-resource'];
    put?: never;
    post?: never;
    /**
     * Delete Resource
     * Takes a resource out of service and removes what belongs to it. A repeat should succeed. Vercel does not call it when the installation is removed, nor for resources that the customer owns with the partner and only linked. Every partner implements this.
     */
    delete: operations['delete-resource'];
    options?: never;
    head?: never;
    /**
     * Update Resource
     * Changes what the user changed in Vercel: name, metadata, plan or experimentation settings. What is left out stays as it is. The reply shows the resource after the change, with `effectiveDate` in its plan where a change of plan waits. Optional.
     */
    patch: operations['update-resource'];
    trace?: never;
  };
  '/v1/installations/{installationId}/resources/{resourceId}/plans': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Id of the installation. It starts with `icfg_` and equals the `installation_id` of the token.
         * @example icfg_cuwj0AdCdH3BwWT4LPijCC7t
         */
        installationId: components['parameters']['InstallationId'];
        /**
         * The partner's own id of the resource.
         * @example redis_7Qm2xB9kLw
         */
        resourceId: components['parameters']['ResourceId'];
      };
      cookie?: never;
    };
    /**
     * List Billing Plans For Resource
     * Lists the plans that a resource can move to. Optional.
     */
    get: operations['list-billing-plans-for-resource'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/installations/{installationId}/resources/{resourceId}/repl': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Id of the installation. It starts with `icfg_` and equals the `installation_id` of the token.
         * @example icfg_cuwj0AdCdH3BwWT4LPijCC7t
         */
        installationId: components['parameters']['InstallationId'];
        /**
         * The partner's own id of the resource.
         * @example redis_7Qm2xB9kLw
         */
        resourceId: components['parameters']['ResourceId'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Resource REPL
     * Runs a command that the user typed into the console of a resource in the Vercel dashboard. What it prints comes back as an array of blocks at once, or block by block as a stream. With `readOnly` a command that would change something is refused. A command that fails may reply with 400 and print what went wrong. Optional.
     */
    post: operations['resource-repl'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/installations/{installationId}/resources/{resourceId}/secrets/rotate': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Id of the installation. It starts with `icfg_` and equals the `installation_id` of the token.
         * @example icfg_cuwj0AdCdH3BwWT4LPijCC7t
         */
        installationId: components['parameters']['InstallationId'];
        /**
         * The partner's own id of the resource.
         * @example redis_7Qm2xB9kLw
         */
        resourceId: components['parameters']['ResourceId'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Request Secrets Rotation
     * Asks for new secrets of a resource. Reply with them, or with `sync: false` and send them to Vercel later through its operation for the secrets of a resource. The old secrets keep working for the hours given. Once Vercel has the new ones it deploys the linked projects again. A repeated request must do no harm. A partner may reserve rotation for users with the role ADMIN. Optional: Vercel turns rotation on for an integration, and the product declares the longest delay as `secretRotation.maxDelayHours`.
     */
    post: operations['request-secrets-rotation'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/products/{productSlug}/plans': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The partner's own id or slug of the product.
         * @example acme-redis
         */
        productSlug: components['parameters']['ProductSlug'];
      };
      cookie?: never;
    };
    /**
     * List Billing Plans For Product
     * Lists the plans for a new resource of a product, priced for what the user has chosen so far. Vercel asks again whenever the user changes the form. It may ask before any installation exists: then the token names no account, and its `installation_id` is `null`. Every partner implements this.
     */
    get: operations['list-billing-plans-for-product'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}

export interface webhooks {
  'deployment.canceled': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Deployment canceled
     * A deployment was canceled.
     */
    post: operations['deployment-canceled'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  'deployment.check-rerequested': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Check to run again
     * The user asked for a failed check to run again.
     */
    post: operations['deployment-check-rerequested'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  'deployment.checkrun.cancel': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Check run to cancel
     * A run of a check of the partner is no longer wanted.
     */
    post: operations['deployment-checkrun-cancel'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  'deployment.checkrun.start': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Check run to start
     * A check of the partner is to run against a deployment.
     */
    post: operations['deployment-checkrun-start'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  'deployment.created': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Deployment created
     * A deployment has begun.
     */
    post: operations['deployment-created'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  'deployment.error': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Deployment failed
     * A deployment failed.
     */
    post: operations['deployment-error'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  'deployment.integration.action.cancel': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Deployment action to cancel
     * The deployment that waited for an action was given up, so the action is no longer wanted.
     */
    post: operations['deployment-integration-action-cancel'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  'deployment.integration.action.cleanup': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Deployment action to clean up
     * What an action made for a deployment is no longer needed.
     */
    post: operations['deployment-integration-action-cleanup'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  'deployment.integration.action.start': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Deployment action to start
     * A deployment waits for an action of the partner. Do it, then report success or failure, with new secrets where there are any, through Vercel's operation for deployment actions.
     */
    post: operations['deployment-integration-action-start'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  'deployment.promoted': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Deployment promoted
     * A deployment became the one in production.
     */
    post: operations['deployment-promoted'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  'deployment.ready': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Deployment ready
     * A deployment can be reached; checks may still be open.
     */
    post: operations['deployment-ready'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  'deployment.succeeded': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Deployment succeeded
     * A deployment is complete, with its checks.
     */
    post: operations['deployment-succeeded'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  'integration-configuration.permission-upgraded': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Project access changed
     * The user changed which projects the integration may use.
     */
    post: operations['integration-configuration-permission-upgraded'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  'integration-configuration.removed': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Installation removed
     * An installation is gone, together with its token. Sent for disabled installations too.
     */
    post: operations['integration-configuration-removed'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  'integration-configuration.scope-change-confirmed': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Scopes confirmed
     * The user agreed to a change of what the integration may do.
     */
    post: operations['integration-configuration-scope-change-confirmed'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  'integration-configuration.transferred': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Installation transferred
     * An installation moved to another team as a whole. It keeps its id.
     */
    post: operations['integration-configuration-transferred'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  'integration-resource.project-connected': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Resource connected to a project
     * A resource was connected to a project, whose deployments get its secrets from now on. No call of the Partner API goes with it.
     */
    post: operations['integration-resource-project-connected'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  'integration-resource.project-disconnected': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Resource disconnected from a project
     * A resource was disconnected from a project.
     */
    post: operations['integration-resource-project-disconnected'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  'marketplace.invoice.created': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Invoice created
     * An invoice that the partner submitted has been created and sent to the customer.
     */
    post: operations['marketplace-invoice-created'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  'marketplace.invoice.notpaid': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Invoice payment failed
     * An attempt to collect an invoice failed. Sent for each failed attempt, up to nine for an invoice; a later one may still succeed. It restricts nothing by itself: read the invoice again before acting, and wait at least 15 days before anything that destroys data.
     */
    post: operations['marketplace-invoice-notpaid'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  'marketplace.invoice.overdue': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Invoice overdue
     * The 15 days for paying an invoice are over and Vercel makes no further attempts by itself. The customer can still pay. It restricts nothing by itself.
     */
    post: operations['marketplace-invoice-overdue'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  'marketplace.invoice.paid': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Invoice paid
     * The customer has paid an invoice.
     */
    post: operations['marketplace-invoice-paid'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  'marketplace.invoice.refunded': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Invoice refunded
     * An invoice was refunded, wholly or in part.
     */
    post: operations['marketplace-invoice-refunded'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  'marketplace.member.changed': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Member changed
     * A member of the team gained, changed or lost access to the installation.
     */
    post: operations['marketplace-member-changed'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  'project.created': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Project created
     * A project was created. Sent if the integration may use all projects, and for disabled installations too.
     */
    post: operations['project-created'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  'project.removed': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Project removed
     * A project was removed. Sent if the integration may use all projects, and for disabled installations too.
     */
    post: operations['project-removed'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  'project.renamed': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Project renamed
     * A project has another name.
     */
    post: operations['project-renamed'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}

export interface components {
  schemas: {
    AcceptedPolicies: AcceptedPolicies;
    AccountContact: AccountContact;
    Balance: Balance;
    BillingPeriod: BillingPeriod;
    BillingPlan: BillingPlan;
    BillingPlanDetail: BillingPlanDetail;
    BillingPlanList: BillingPlanList;
    BillingPlanQuoteLine: BillingPlanQuoteLine;
    BillingPlanScope: BillingPlanScope;
    BillingPlanType: BillingPlanType;
    CheckReference: CheckReference;
    CheckRun: CheckRun;
    CheckRunSource: CheckRunSource;
    CompletedSecretsRotation: CompletedSecretsRotation;
    ConfigurationReference: ConfigurationReference;
    ConnectedProject: ConnectedProject;
    DeleteInstallationRequest: DeleteInstallationRequest;
    DeletedInstallation: DeletedInstallation;
    DeploymentCanceledEvent: DeploymentCanceledEvent;
    DeploymentCheckRerequestedEvent: DeploymentCheckRerequestedEvent;
    DeploymentCheckRerequestedPayload: DeploymentCheckRerequestedPayload;
    DeploymentCheckRunCancelEvent: DeploymentCheckRunCancelEvent;
    DeploymentCheckRunPayload: DeploymentCheckRunPayload;
    DeploymentCheckRunStartEvent: DeploymentCheckRunStartEvent;
    DeploymentCreatedEvent: DeploymentCreatedEvent;
    DeploymentErrorEvent: DeploymentErrorEvent;
    DeploymentIntegrationActionCancelEvent: DeploymentIntegrationActionCancelEvent;
    DeploymentIntegrationActionCleanupEvent: DeploymentIntegrationActionCleanupEvent;
    DeploymentIntegrationActionPayload: DeploymentIntegrationActionPayload;
    DeploymentIntegrationActionStartEvent: DeploymentIntegrationActionStartEvent;
    DeploymentLinks: DeploymentLinks;
    DeploymentPayload: DeploymentPayload;
    DeploymentPromotedEvent: DeploymentPromotedEvent;
    DeploymentReadyEvent: DeploymentReadyEvent;
    DeploymentReference: DeploymentReference;
    DeploymentSucceededEvent: DeploymentSucceededEvent;
    DeploymentSummary: DeploymentSummary;
    EnvironmentOverrides: EnvironmentOverrides;
    ErrorDetails: ErrorDetails;
    ErrorEnvelope: ErrorEnvelope;
    ErrorUserNotice: ErrorUserNotice;
    ExperimentationSettings: ExperimentationSettings;
    Installation: Installation;
    InstallationAccount: InstallationAccount;
    InstallationCredentials: InstallationCredentials;
    IntegrationConfigurationPermissionUpgradedEvent: IntegrationConfigurationPermissionUpgradedEvent;
    IntegrationConfigurationPermissionUpgradedPayload: IntegrationConfigurationPermissionUpgradedPayload;
    IntegrationConfigurationRemovedEvent: IntegrationConfigurationRemovedEvent;
    IntegrationConfigurationRemovedPayload: IntegrationConfigurationRemovedPayload;
    IntegrationConfigurationScopeChangeConfirmedEvent: IntegrationConfigurationScopeChangeConfirmedEvent;
    IntegrationConfigurationScopeChangeConfirmedPayload: IntegrationConfigurationScopeChangeConfirmedPayload;
    IntegrationConfigurationTransferredEvent: IntegrationConfigurationTransferredEvent;
    IntegrationConfigurationTransferredPayload: IntegrationConfigurationTransferredPayload;
    IntegrationResourceProjectConnectedEvent: IntegrationResourceProjectConnectedEvent;
    IntegrationResourceProjectConnectedPayload: IntegrationResourceProjectConnectedPayload;
    IntegrationResourceProjectDisconnectedEvent: IntegrationResourceProjectDisconnectedEvent;
    IntegrationResourceProjectDisconnectedPayload: IntegrationResourceProjectDisconnectedPayload;
    MarketplaceInvoiceCreatedEvent: MarketplaceInvoiceCreatedEvent;
    MarketplaceInvoiceNotpaidEvent: MarketplaceInvoiceNotpaidEvent;
    MarketplaceInvoiceOverdueEvent: MarketplaceInvoiceOverdueEvent;
    MarketplaceInvoicePaidEvent: MarketplaceInvoicePaidEvent;
    MarketplaceInvoicePayload: MarketplaceInvoicePayload;
    MarketplaceInvoiceRefundedEvent: MarketplaceInvoiceRefundedEvent;
    MarketplaceInvoiceRefundedPayload: MarketplaceInvoiceRefundedPayload;
    MarketplaceMemberChangedEvent: MarketplaceMemberChangedEvent;
    MarketplaceMemberChangedPayload: MarketplaceMemberChangedPayload;
    MarketplaceMemberRole: MarketplaceMemberRole;
    Money: Money;
    Notification: Notification;
    NotificationLevel: NotificationLevel;
    PendingSecretsRotation: PendingSecretsRotation;
    ProjectAccessChange: ProjectAccessChange;
    ProjectAccessConfiguration: ProjectAccessConfiguration;
    ProjectCreatedEvent: ProjectCreatedEvent;
    ProjectReference: ProjectReference;
    ProjectRemovedEvent: ProjectRemovedEvent;
    ProjectRenamedEvent: ProjectRenamedEvent;
    ProjectSelection: ProjectSelection;
    ProtocolSettings: ProtocolSettings;
    ProvisionPurchaseRequest: ProvisionPurchaseRequest;
    ProvisionResourceRequest: ProvisionResourceRequest;
    ProvisionedPurchase: ProvisionedPurchase;
    ProvisionedResource: ProvisionedResource;
    ReplBlock: ReplBlock;
    ReplCommand: ReplCommand;
    ReplCommandError: ReplCommandError;
    ReplOutput: ReplOutput;
    ReplParagraph: ReplParagraph;
    ReplTable: ReplTable;
    ReplTableRow: ReplTableRow;
    RequestedExperimentationSettings: RequestedExperimentationSettings;
    RequestedProtocolSettings: RequestedProtocolSettings;
    Resource: Resource;
    ResourceList: ResourceList;
    ResourceMetadata: ResourceMetadata;
    ResourceStatus: ResourceStatus;
    ResourceTransferClaim: ResourceTransferClaim;
    ResourceTransferRequest: ResourceTransferRequest;
    ScopedConfiguration: ScopedConfiguration;
    Secret: Secret;
    SecretsRotation: SecretsRotation;
    SecretsRotationRequest: SecretsRotationRequest;
    TextBlock: TextBlock;
    UpdateInstallationRequest: UpdateInstallationRequest;
    UpdateResourceRequest: UpdateResourceRequest;
    UpsertInstallationRequest: UpsertInstallationRequest;
    ValidationErrorDetails: ValidationErrorDetails;
    ValidationErrorEnvelope: ValidationErrorEnvelope;
    ValidationErrorField: ValidationErrorField;
    VerifiedResourceTransfer: VerifiedResourceTransfer;
    WebhookEnvelope: WebhookEnvelope;
    WebhookIntegration: WebhookIntegration;
    WebhookPayload: WebhookPayload;
    WebhookResource: WebhookResource;
    WebhookSignatureError: WebhookSignatureError;
  };
  responses: {
    /** The request is not acceptable as it stands. */
    BadRequest: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': ValidationErrorEnvelope;
      };
    };
    /** The present state does not allow this. */
    Conflict: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': ErrorEnvelope;
      };
    };
    /** The credentials are valid but do not allow this: another installation, the wrong style of authentication, or a role that may not do it. */
    Forbidden: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': ErrorEnvelope;
      };
    };
    /** Done, with what there is to say about the installation. */
    InstallationReply: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': Installation;
      };
    };
    /** The partner failed. */
    InternalServerError: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': ErrorEnvelope;
      };
    };
    /** The signature is missing or does not match the body. */
    InvalidSignature: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': WebhookSignatureError;
      };
    };
    /** What the path names does not exist for the partner, or no longer does. */
    NotFound: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': ErrorEnvelope;
      };
    };
    /** The partner takes it on, replaces the secrets later and sends them to Vercel by itself. */
    PendingRotationReply: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': PendingSecretsRotation;
      };
    };
    /** The new resource with its secrets. */
    ProvisionedResourceReply: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': ProvisionedResource;
      };
    };
    /** The resource as it is now. */
    ResourceReply: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': Resource;
      };
    };
    /** The partner cannot do it just now. */
    ServiceUnavailable: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': ErrorEnvelope;
      };
    };
    /** The request carries no credentials, or credentials that are not valid. */
    Unauthorized: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': ErrorEnvelope;
      };
    };
    /** The request is well formed but makes no sense. */
    UnprocessableEntity: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': ErrorEnvelope;
      };
    };
    /** Taken. Any status from 200 to 299 within 30 seconds counts; otherwise Vercel tries again for up to 24 hours, ever more slowly, and then gives up. */
    WebhookAccepted: {
      headers: {
        [name: string]: unknown;
      };
      content?: never;
    };
  };
  parameters: {
    /**
     * Names this request over all its retries. The same key asks for the same outcome, not for the work to be done again.
     * @example c7a1f0de-5f0b-4c43-9d55-0b8f7a1e2d34
     */
    IdempotencyKey: string;
    /**
     * Id of the installation. It starts with `icfg_` and equals the `installation_id` of the token.
     * @example icfg_cuwj0AdCdH3BwWT4LPijCC7t
     */
    InstallationId: string;
    /**
     * What the user has chosen so far, as a JSON object by field of the product's metadata schema. URL-encoded like any query value.
     * @example {"region":"iad1"}
     */
    PlanMetadata: string;
    /**
     * The partner's own id or slug of the product.
     * @example acme-redis
     */
    ProductSlug: string;
    /**
     * The partner's id of the transfer, from the call that prepared it.
     * @example claim_8f3Kq2Lz
     */
    ProviderClaimId: string;
    /**
     * The partner's own id of the resource.
     * @example redis_7Qm2xB9kLw
     */
    ResourceId: string;
    /** Limits the reply to these resources, by the partner's own ids. Repeated for each id. */
    ResourceIds: string[];
    /**
     * Id of the installation that gives the resources away. It starts with `icfg_`.
     * @example icfg_cuwj0AdCdH3BwWT4LPijCC7t
     */
    SourceInstallationId: string;
    /**
     * Id of the installation that takes the resources over. It starts with `icfg_`.
     * @example icfg_Zt5RkQ8mWn2XbVc7LpHs9DyA
     */
    TargetInstallationId: string;
    /**
     * Style of authentication of the request: `user` or `system`, and others may come. A hint only: decide by the claims of the token.
     * @example user
     */
    VercelAuth: string;
    /**
     * HMAC-SHA1 of the body, byte for byte as received, in lowercase hexadecimal. The key is the secret of the integration.
     * @example 0f1e2d3c4b5a69788796a5b4c3d2e1f00f1e2d3c
     */
    VercelSignature: string;
  };
  requestBodies: never;
  headers: never;
  pathItems: never;
}

export type $defs = Record<string, never>;

export interface operations {
  'delete-installation': {
    parameters: {
      query?: never;
      header?: {
        /**
         * Style of authentication of the request: `user` or `system`, and others may come. A hint only: decide by the claims of the token.
         * @example user
         */
        'X-Vercel-Auth'?: components['parameters']['VercelAuth'];
        /**
         * Names this request over all its retries. The same key asks for the same outcome, not for the work to be done again.
         * @example c7a1f0de-5f0b-4c43-9d55-0b8f7a1e2d34
         */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
      };
      path: {
        /**
         * Id of the installation. It starts with `icfg_` and equals the `installation_id` of the token.
         * @example icfg_cuwj0AdCdH3BwWT4LPijCC7t
         */
        installationId: components['parameters']['InstallationId'];
      };
      cookie?: never;
    };
    /** How and why it is removed. */
    requestBody?: {
      content: {
        'application/json': DeleteInstallationRequest;
      };
    };
    responses: {
      /** Removed. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': DeletedInstallation;
        };
      };
      /** Removed, or gone before. No body; Vercel waits for last invoices. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** The request is not acceptable as it stands. */
      400: components['responses']['BadRequest'];
      /** The request carries no credentials, or credentials that are not valid. */
      401: components['responses']['Unauthorized'];
      /** The credentials are valid but do not allow this: another installation, the wrong style of authentication, or a role that may not do it. */
      403: components['responses']['Forbidden'];
      /** What the path names does not exist for the partner, or no longer does. */
      404: components['responses']['NotFound'];
      /** The present state does not allow this. */
      409: components['responses']['Conflict'];
    };
  };
  'get-installation': {
    parameters: {
      query?: never;
      header?: {
        /**
         * Style of authentication of the request: `user` or `system`, and others may come. A hint only: decide by the claims of the token.
         * @example user
         */
        'X-Vercel-Auth'?: components['parameters']['VercelAuth'];
      };
      path: {
        /**
         * Id of the installation. It starts with `icfg_` and equals the `installation_id` of the token.
         * @example icfg_cuwj0AdCdH3BwWT4LPijCC7t
         */
        installationId: components['parameters']['InstallationId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** Done, with what there is to say about the installation. */
      200: components['responses']['InstallationReply'];
      /** The request carries no credentials, or credentials that are not valid. */
      401: components['responses']['Unauthorized'];
      /** The credentials are valid but do not allow this: another installation, the wrong style of authentication, or a role that may not do it. */
      403: components['responses']['Forbidden'];
      /** What the path names does not exist for the partner, or no longer does. */
      404: components['responses']['NotFound'];
    };
  };
  'update-installation': {
    parameters: {
      query?: never;
      header?: {
        /**
         * Style of authentication of the request: `user` or `system`, and others may come. A hint only: decide by the claims of the token.
         * @example user
         */
        'X-Vercel-Auth'?: components['parameters']['VercelAuth'];
        /**
         * Names this request over all its retries. The same key asks for the same outcome, not for the work to be done again.
         * @example c7a1f0de-5f0b-4c43-9d55-0b8f7a1e2d34
         */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
      };
      path: {
        /**
         * Id of the installation. It starts with `icfg_` and equals the `installation_id` of the token.
         * @example icfg_cuwj0AdCdH3BwWT4LPijCC7t
         */
        installationId: components['parameters']['InstallationId'];
      };
      cookie?: never;
    };
    /** What is to change. */
    requestBody: {
      content: {
        'application/json': UpdateInstallationRequest;
      };
    };
    responses: {
      /** Done, with what there is to say about the installation. */
      200: components['responses']['InstallationReply'];
      /** Done, with nothing to say. No body. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** The request is not acceptable as it stands. */
      400: components['responses']['BadRequest'];
      /** The request carries no credentials, or credentials that are not valid. */
      401: components['responses']['Unauthorized'];
      /** The credentials are valid but do not allow this: another installation, the wrong style of authentication, or a role that may not do it. */
      403: components['responses']['Forbidden'];
      /** What the path names does not exist for the partner, or no longer does. */
      404: components['responses']['NotFound'];
      /** The present state does not allow this. */
      409: components['responses']['Conflict'];
    };
  };
  'upsert-installation': {
    parameters: {
      query?: never;
      header?: {
        /**
         * Style of authentication of the request: `user` or `system`, and others may come. A hint only: decide by the claims of the token.
         * @example user
         */
        'X-Vercel-Auth'?: components['parameters']['VercelAuth'];
        /**
         * Names this request over all its retries. The same key asks for the same outcome, not for the work to be done again.
         * @example c7a1f0de-5f0b-4c43-9d55-0b8f7a1e2d34
         */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
      };
      path: {
        /**
         * Id of the installation. It starts with `icfg_` and equals the `installation_id` of the token.
         * @example icfg_cuwj0AdCdH3BwWT4LPijCC7t
         */
        installationId: components['parameters']['InstallationId'];
      };
      cookie?: never;
    };
    /** The installation. */
    requestBody: {
      content: {
        'application/json': UpsertInstallationRequest;
      };
    };
    responses: {
      /** Done, with what there is to say about the installation. */
      200: components['responses']['InstallationReply'];
      /** The installation is new. No body. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** Done, with nothing to say. No body. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** The request is not acceptable as it stands. */
      400: components['responses']['BadRequest'];
      /** The request carries no credentials, or credentials that are not valid. */
      401: components['responses']['Unauthorized'];
      /** The credentials are valid but do not allow this: another installation, the wrong style of authentication, or a role that may not do it. */
      403: components['responses']['Forbidden'];
      /** The present state does not allow this. */
      409: components['responses']['Conflict'];
    };
  };
  'provision-purchase': {
    parameters: {
      query?: never;
      header?: {
        /**
         * Style of authentication of the request: `user` or `system`, and others may come. A hint only: decide by the claims of the token.
         * @example user
         */
        'X-Vercel-Auth'?: components['parameters']['VercelAuth'];
        /**
         * Names this request over all its retries. The same key asks for the same outcome, not for the work to be done again.
         * @example c7a1f0de-5f0b-4c43-9d55-0b8f7a1e2d34
         */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
      };
      path: {
        /**
         * Id of the installation. It starts with `icfg_` and equals the `installation_id` of the token.
         * @example icfg_cuwj0AdCdH3BwWT4LPijCC7t
         */
        installationId: components['parameters']['InstallationId'];
      };
      cookie?: never;
    };
    /** The purchase. */
    requestBody: {
      content: {
        'application/json': ProvisionPurchaseRequest;
      };
    };
    responses: {
      /** The credit is there. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': ProvisionedPurchase;
        };
      };
      /** The request is not acceptable as it stands. */
      400: components['responses']['BadRequest'];
      /** The request carries no credentials, or credentials that are not valid. */
      401: components['responses']['Unauthorized'];
      /** The credentials are valid but do not allow this: another installation, the wrong style of authentication, or a role that may not do it. */
      403: components['responses']['Forbidden'];
      /** What the path names does not exist for the partner, or no longer does. */
      404: components['responses']['NotFound'];
      /** The present state does not allow this. */
      409: components['responses']['Conflict'];
      /** The request is well formed but makes no sense. */
      422: components['responses']['UnprocessableEntity'];
    };
  };
  'list-billing-plans-for-installation': {
    parameters: {
      query?: never;
      header?: {
        /**
         * Style of authentication of the request: `user` or `system`, and others may come. A hint only: decide by the claims of the token.
         * @example user
         */
        'X-Vercel-Auth'?: components['parameters']['VercelAuth'];
      };
      path: {
        /**
         * Id of the installation. It starts with `icfg_` and equals the `installation_id` of the token.
         * @example icfg_cuwj0AdCdH3BwWT4LPijCC7t
         */
        installationId: components['parameters']['InstallationId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The plans that can be chosen. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': BillingPlanList;
        };
      };
      /** The request carries no credentials, or credentials that are not valid. */
      401: components['responses']['Unauthorized'];
      /** The credentials are valid but do not allow this: another installation, the wrong style of authentication, or a role that may not do it. */
      403: components['responses']['Forbidden'];
      /** What the path names does not exist for the partner, or no longer does. */
      404: components['responses']['NotFound'];
      /** The present state does not allow this. */
      409: components['responses']['Conflict'];
    };
  };
  'create-resource-transfer': {
    parameters: {
      query?: never;
      header?: {
        /**
         * Style of authentication of the request: `user` or `system`, and others may come. A hint only: decide by the claims of the token.
         * @example user
         */
        'X-Vercel-Auth'?: components['parameters']['VercelAuth'];
        /**
         * Names this request over all its retries. The same key asks for the same outcome, not for the work to be done again.
         * @example c7a1f0de-5f0b-4c43-9d55-0b8f7a1e2d34
         */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
      };
      path: {
        /**
         * Id of the installation that gives the resources away. It starts with `icfg_`.
         * @example icfg_cuwj0AdCdH3BwWT4LPijCC7t
         */
        installationId: components['parameters']['SourceInstallationId'];
      };
      cookie?: never;
    };
    /** What is to change hands. */
    requestBody: {
      content: {
        'application/json': ResourceTransferRequest;
      };
    };
    responses: {
      /** Prepared. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': ResourceTransferClaim;
        };
      };
      /** The request is not acceptable as it stands. */
      400: components['responses']['BadRequest'];
      /** The request carries no credentials, or credentials that are not valid. */
      401: components['responses']['Unauthorized'];
      /** The credentials are valid but do not allow this: another installation, the wrong style of authentication, or a role that may not do it. */
      403: components['responses']['Forbidden'];
      /** What the path names does not exist for the partner, or no longer does. */
      404: components['responses']['NotFound'];
      /** The present state does not allow this. */
      409: components['responses']['Conflict'];
      /** The request is well formed but makes no sense. */
      422: components['responses']['UnprocessableEntity'];
    };
  };
  'accept-resource-transfer': {
    parameters: {
      query?: never;
      header?: {
        /**
         * Style of authentication of the request: `user` or `system`, and others may come. A hint only: decide by the claims of the token.
         * @example user
         */
        'X-Vercel-Auth'?: components['parameters']['VercelAuth'];
        /**
         * Names this request over all its retries. The same key asks for the same outcome, not for the work to be done again.
         * @example c7a1f0de-5f0b-4c43-9d55-0b8f7a1e2d34
         */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
      };
      path: {
        /**
         * Id of the installation that takes the resources over. It starts with `icfg_`.
         * @example icfg_Zt5RkQ8mWn2XbVc7LpHs9DyA
         */
        installationId: components['parameters']['TargetInstallationId'];
        /**
         * The partner's id of the transfer, from the call that prepared it.
         * @example claim_8f3Kq2Lz
         */
        providerClaimId: components['parameters']['ProviderClaimId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** Moved. No body. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** The request carries no credentials, or credentials that are not valid. */
      401: components['responses']['Unauthorized'];
      /** The credentials are valid but do not allow this: another installation, the wrong style of authentication, or a role that may not do it. */
      403: components['responses']['Forbidden'];
      /** What the path names does not exist for the partner, or no longer does. */
      404: components['responses']['NotFound'];
      /** The present state does not allow this. */
      409: components['responses']['Conflict'];
      /** The request is well formed but makes no sense. */
      422: components['responses']['UnprocessableEntity'];
    };
  };
  'verify-resource-transfer': {
    parameters: {
      query?: never;
      header?: {
        /**
         * Style of authentication of the request: `user` or `system`, and others may come. A hint only: decide by the claims of the token.
         * @example user
         */
        'X-Vercel-Auth'?: components['parameters']['VercelAuth'];
      };
      path: {
        /**
         * Id of the installation that takes the resources over. It starts with `icfg_`.
         * @example icfg_Zt5RkQ8mWn2XbVc7LpHs9DyA
         */
        installationId: components['parameters']['TargetInstallationId'];
        /**
         * The partner's id of the transfer, from the call that prepared it.
         * @example claim_8f3Kq2Lz
         */
        providerClaimId: components['parameters']['ProviderClaimId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** It could. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': VerifiedResourceTransfer;
        };
      };
      /** The request carries no credentials, or credentials that are not valid. */
      401: components['responses']['Unauthorized'];
      /** The credentials are valid but do not allow this: another installation, the wrong style of authentication, or a role that may not do it. */
      403: components['responses']['Forbidden'];
      /** What the path names does not exist for the partner, or no longer does. */
      404: components['responses']['NotFound'];
      /** The present state does not allow this. */
      409: components['responses']['Conflict'];
      /** The request is well formed but makes no sense. */
      422: components['responses']['UnprocessableEntity'];
    };
  };
  'list-resources': {
    parameters: {
      query?: {
        /** Limits the reply to these resources, by the partner's own ids. Repeated for each id. */
        ids?: components['parameters']['ResourceIds'];
      };
      header?: {
        /**
         * Style of authentication of the request: `user` or `system`, and others may come. A hint only: decide by the claims of the token.
         * @example user
         */
        'X-Vercel-Auth'?: components['parameters']['VercelAuth'];
      };
      path: {
        /**
         * Id of the installation. It starts with `icfg_` and equals the `installation_id` of the token.
         * @example icfg_cuwj0AdCdH3BwWT4LPijCC7t
         */
        installationId: components['parameters']['InstallationId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The resources. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': ResourceList;
        };
      };
      /** The request carries no credentials, or credentials that are not valid. */
      401: components['responses']['Unauthorized'];
      /** The credentials are valid but do not allow this: another installation, the wrong style of authentication, or a role that may not do it. */
      403: components['responses']['Forbidden'];
      /** What the path names does not exist for the partner, or no longer does. */
      404: components['responses']['NotFound'];
    };
  };
  'provision-resource': {
    parameters: {
      query?: never;
      header?: {
        /**
         * Style of authentication of the request: `user` or `system`, and others may come. A hint only: decide by the claims of the token.
         * @example user
         */
        'X-Vercel-Auth'?: components['parameters']['VercelAuth'];
        /**
         * Names this request over all its retries. The same key asks for the same outcome, not for the work to be done again.
         * @example c7a1f0de-5f0b-4c43-9d55-0b8f7a1e2d34
         */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
      };
      path: {
        /**
         * Id of the installation. It starts with `icfg_` and equals the `installation_id` of the token.
         * @example icfg_cuwj0AdCdH3BwWT4LPijCC7t
         */
        installationId: components['parameters']['InstallationId'];
      };
      cookie?: never;
    };
    /** What the customer asks for. */
    requestBody: {
      content: {
        'application/json': ProvisionResourceRequest;
      };
    };
    responses: {
      /** The new resource with its secrets. */
      200: components['responses']['ProvisionedResourceReply'];
      /** The new resource with its secrets. */
      201: components['responses']['ProvisionedResourceReply'];
      /** The request is not acceptable as it stands. */
      400: components['responses']['BadRequest'];
      /** The request carries no credentials, or credentials that are not valid. */
      401: components['responses']['Unauthorized'];
      /** The credentials are valid but do not allow this: another installation, the wrong style of authentication, or a role that may not do it. */
      403: components['responses']['Forbidden'];
      /** What the path names does not exist for the partner, or no longer does. */
      404: components['responses']['NotFound'];
      /** The present state does not allow this. */
      409: components['responses']['Conflict'];
    };
  };
  'delete-resource': {
    parameters: {
      query?: never;
      header?: {
        /**
         * Style of authentication of the request: `user` or `system`, and others may come. A hint only: decide by the claims of the token.
         * @example user
         */
        'X-Vercel-Auth'?: components['parameters']['VercelAuth'];
        /**
         * Names this request over all its retries. The same key asks for the same outcome, not for the work to be done again.
         * @example c7a1f0de-5f0b-4c43-9d55-0b8f7a1e2d34
         */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
      };
      path: {
        /**
         * Id of the installation. It starts with `icfg_` and equals the `installation_id` of the token.
         * @example icfg_cuwj0AdCdH3BwWT4LPijCC7t
         */
        installationId: components['parameters']['InstallationId'];
        /**
         * The partner's own id of the resource.
         * @example redis_7Qm2xB9kLw
         */
        resourceId: components['parameters']['ResourceId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** Gone, now or before. No body. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** The request carries no credentials, or credentials that are not valid. */
      401: components['responses']['Unauthorized'];
      /** The credentials are valid but do not allow this: another installation, the wrong style of authentication, or a role that may not do it. */
      403: components['responses']['Forbidden'];
      /** What the path names does not exist for the partner, or no longer does. */
      404: components['responses']['NotFound'];
      /** The present state does not allow this. */
      409: components['responses']['Conflict'];
    };
  };
  'get-resource': {
    parameters: {
      query?: never;
      header?: {
        /**
         * Style of authentication of the request: `user` or `system`, and others may come. A hint only: decide by the claims of the token.
         * @example user
         */
        'X-Vercel-Auth'?: components['parameters']['VercelAuth'];
      };
      path: {
        /**
         * Id of the installation. It starts with `icfg_` and equals the `installation_id` of the token.
         * @example icfg_cuwj0AdCdH3BwWT4LPijCC7t
         */
        installationId: components['parameters']['InstallationId'];
        /**
         * The partner's own id of the resource.
         * @example redis_7Qm2xB9kLw
         */
        resourceId: components['parameters']['ResourceId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The resource as it is now. */
      200: components['responses']['ResourceReply'];
      /** The request carries no credentials, or credentials that are not valid. */
      401: components['responses']['Unauthorized'];
      /** The credentials are valid but do not allow this: another installation, the wrong style of authentication, or a role that may not do it. */
      403: components['responses']['Forbidden'];
      /** What the path names does not exist for the partner, or no longer does. */
      404: components['responses']['NotFound'];
    };
  };
  'update-resource': {
    parameters: {
      query?: never;
      header?: {
        /**
         * Style of authentication of the request: `user` or `system`, and others may come. A hint only: decide by the claims of the token.
         * @example user
         */
        'X-Vercel-Auth'?: components['parameters']['VercelAuth'];
        /**
         * Names this request over all its retries. The same key asks for the same outcome, not for the work to be done again.
         * @example c7a1f0de-5f0b-4c43-9d55-0b8f7a1e2d34
         */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
      };
      path: {
        /**
         * Id of the installation. It starts with `icfg_` and equals the `installation_id` of the token.
         * @example icfg_cuwj0AdCdH3BwWT4LPijCC7t
         */
        installationId: components['parameters']['InstallationId'];
        /**
         * The partner's own id of the resource.
         * @example redis_7Qm2xB9kLw
         */
        resourceId: components['parameters']['ResourceId'];
      };
      cookie?: never;
    };
    /** What is to change. */
    requestBody: {
      content: {
        'application/json': UpdateResourceRequest;
      };
    };
    responses: {
      /** The resource as it is now. */
      200: components['responses']['ResourceReply'];
      /** The request is not acceptable as it stands. */
      400: components['responses']['BadRequest'];
      /** The request carries no credentials, or credentials that are not valid. */
      401: components['responses']['Unauthorized'];
      /** The credentials are valid but do not allow this: another installation, the wrong style of authentication, or a role that may not do it. */
      403: components['responses']['Forbidden'];
      /** What the path names does not exist for the partner, or no longer does. */
      404: components['responses']['NotFound'];
      /** The present state does not allow this. */
      409: components['responses']['Conflict'];
    };
  };
  'list-billing-plans-for-resource': {
    parameters: {
      query?: {
        /**
         * What the user has chosen so far, as a JSON object by field of the product's metadata schema. URL-encoded like any query value.
         * @example {"region":"iad1"}
         */
        metadata?: components['parameters']['PlanMetadata'];
      };
      header?: {
        /**
         * Style of authentication of the request: `user` or `system`, and others may come. A hint only: decide by the claims of the token.
         * @example user
         */
        'X-Vercel-Auth'?: components['parameters']['VercelAuth'];
      };
      path: {
        /**
         * Id of the installation. It starts with `icfg_` and equals the `installation_id` of the token.
         * @example icfg_cuwj0AdCdH3BwWT4LPijCC7t
         */
        installationId: components['parameters']['InstallationId'];
        /**
         * The partner's own id of the resource.
         * @example redis_7Qm2xB9kLw
         */
        resourceId: components['parameters']['ResourceId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The plans that can be chosen. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': BillingPlanList;
        };
      };
      /** The request is not acceptable as it stands. */
      400: components['responses']['BadRequest'];
      /** The request carries no credentials, or credentials that are not valid. */
      401: components['responses']['Unauthorized'];
      /** The credentials are valid but do not allow this: another installation, the wrong style of authentication, or a role that may not do it. */
      403: components['responses']['Forbidden'];
      /** What the path names does not exist for the partner, or no longer does. */
      404: components['responses']['NotFound'];
      /** The present state does not allow this. */
      409: components['responses']['Conflict'];
    };
  };
  'resource-repl': {
    parameters: {
      query?: never;
      header?: {
        /**
         * Style of authentication of the request: `user` or `system`, and others may come. A hint only: decide by the claims of the token.
         * @example user
         */
        'X-Vercel-Auth'?: components['parameters']['VercelAuth'];
        /**
         * Names this request over all its retries. The same key asks for the same outcome, not for the work to be done again.
         * @example c7a1f0de-5f0b-4c43-9d55-0b8f7a1e2d34
         */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
      };
      path: {
        /**
         * Id of the installation. It starts with `icfg_` and equals the `installation_id` of the token.
         * @example icfg_cuwj0AdCdH3BwWT4LPijCC7t
         */
        installationId: components['parameters']['InstallationId'];
        /**
         * The partner's own id of the resource.
         * @example redis_7Qm2xB9kLw
         */
        resourceId: components['parameters']['ResourceId'];
      };
      cookie?: never;
    };
    /** The command. */
    requestBody: {
      content: {
        'application/json': ReplCommand;
      };
    };
    responses: {
      /** What the command printed. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': ReplOutput;
          'application/jsonl': ReplBlock;
        };
      };
      /** The command failed, or the request is not acceptable. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': ReplCommandError;
        };
      };
      /** The request carries no credentials, or credentials that are not valid. */
      401: components['responses']['Unauthorized'];
      /** The credentials are valid but do not allow this: another installation, the wrong style of authentication, or a role that may not do it. */
      403: components['responses']['Forbidden'];
      /** What the path names does not exist for the partner, or no longer does. */
      404: components['responses']['NotFound'];
      /** The partner failed. */
      500: components['responses']['InternalServerError'];
    };
  };
  'request-secrets-rotation': {
    parameters: {
      query?: never;
      header?: {
        /**
         * Style of authentication of the request: `user` or `system`, and others may come. A hint only: decide by the claims of the token.
         * @example user
         */
        'X-Vercel-Auth'?: components['parameters']['VercelAuth'];
        /**
         * Names this request over all its retries. The same key asks for the same outcome, not for the work to be done again.
         * @example c7a1f0de-5f0b-4c43-9d55-0b8f7a1e2d34
         */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
      };
      path: {
        /**
         * Id of the installation. It starts with `icfg_` and equals the `installation_id` of the token.
         * @example icfg_cuwj0AdCdH3BwWT4LPijCC7t
         */
        installationId: components['parameters']['InstallationId'];
        /**
         * The partner's own id of the resource.
         * @example redis_7Qm2xB9kLw
         */
        resourceId: components['parameters']['ResourceId'];
      };
      cookie?: never;
    };
    /** How the secrets are to be replaced. */
    requestBody: {
      content: {
        'application/json': SecretsRotationRequest;
      };
    };
    responses: {
      /** The new secrets, or the promise of them. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': SecretsRotation;
        };
      };
      /** The partner takes it on, replaces the secrets later and sends them to Vercel by itself. */
      202: components['responses']['PendingRotationReply'];
      /** The request is not acceptable as it stands. */
      400: components['responses']['BadRequest'];
      /** The request carries no credentials, or credentials that are not valid. */
      401: components['responses']['Unauthorized'];
      /** The credentials are valid but do not allow this: another installation, the wrong style of authentication, or a role that may not do it. */
      403: components['responses']['Forbidden'];
      /** What the path names does not exist for the partner, or no longer does. */
      404: components['responses']['NotFound'];
      /** The present state does not allow this. */
      409: components['responses']['Conflict'];
      /** The partner failed. */
      500: components['responses']['InternalServerError'];
      /** The partner cannot do it just now. */
      503: components['responses']['ServiceUnavailable'];
    };
  };
  'list-billing-plans-for-product': {
    parameters: {
      query?: {
        /**
         * What the user has chosen so far, as a JSON object by field of the product's metadata schema. URL-encoded like any query value.
         * @example {"region":"iad1"}
         */
        metadata?: components['parameters']['PlanMetadata'];
      };
      header?: {
        /**
         * Style of authentication of the request: `user` or `system`, and others may come. A hint only: decide by the claims of the token.
         * @example user
         */
        'X-Vercel-Auth'?: components['parameters']['VercelAuth'];
      };
      path: {
        /**
         * The partner's own id or slug of the product.
         * @example acme-redis
         */
        productSlug: components['parameters']['ProductSlug'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The plans that can be chosen. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': BillingPlanList;
        };
      };
      /** The request is not acceptable as it stands. */
      400: components['responses']['BadRequest'];
      /** The request carries no credentials, or credentials that are not valid. */
      401: components['responses']['Unauthorized'];
      /** The credentials are valid but do not allow this: another installation, the wrong style of authentication, or a role that may not do it. */
      403: components['responses']['Forbidden'];
      /** What the path names does not exist for the partner, or no longer does. */
      404: components['responses']['NotFound'];
      /** The present state does not allow this. */
      409: components['responses']['Conflict'];
    };
  };
  'deployment-canceled': {
    parameters: {
      query?: never;
      header: {
        /**
         * HMAC-SHA1 of the body, byte for byte as received, in lowercase hexadecimal. The key is the secret of the integration.
         * @example 0f1e2d3c4b5a69788796a5b4c3d2e1f00f1e2d3c
         */
        'x-vercel-signature': components['parameters']['VercelSignature'];
      };
      path?: never;
      cookie?: never;
    };
    /** The event. */
    requestBody: {
      content: {
        'application/json': DeploymentCanceledEvent;
      };
    };
    responses: {
      /** Taken. Any status from 200 to 299 within 30 seconds counts; otherwise Vercel tries again for up to 24 hours, ever more slowly, and then gives up. */
      200: components['responses']['WebhookAccepted'];
      /** The signature is missing or does not match the body. */
      403: components['responses']['InvalidSignature'];
      /** Taken. Any status from 200 to 299 within 30 seconds counts; otherwise Vercel tries again for up to 24 hours, ever more slowly, and then gives up. */
      '2XX': components['responses']['WebhookAccepted'];
    };
  };
  'deployment-check-rerequested': {
    parameters: {
      query?: never;
      header: {
        /**
         * HMAC-SHA1 of the body, byte for byte as received, in lowercase hexadecimal. The key is the secret of the integration.
         * @example 0f1e2d3c4b5a69788796a5b4c3d2e1f00f1e2d3c
         */
        'x-vercel-signature': components['parameters']['VercelSignature'];
      };
      path?: never;
      cookie?: never;
    };
    /** The event. */
    requestBody: {
      content: {
        'application/json': DeploymentCheckRerequestedEvent;
      };
    };
    responses: {
      /** Taken. Any status from 200 to 299 within 30 seconds counts; otherwise Vercel tries again for up to 24 hours, ever more slowly, and then gives up. */
      200: components['responses']['WebhookAccepted'];
      /** The signature is missing or does not match the body. */
      403: components['responses']['InvalidSignature'];
      /** Taken. Any status from 200 to 299 within 30 seconds counts; otherwise Vercel tries again for up to 24 hours, ever more slowly, and then gives up. */
      '2XX': components['responses']['WebhookAccepted'];
    };
  };
  'deployment-checkrun-cancel': {
    parameters: {
      query?: never;
      header: {
        /**
         * HMAC-SHA1 of the body, byte for byte as received, in lowercase hexadecimal. The key is the secret of the integration.
         * @example 0f1e2d3c4b5a69788796a5b4c3d2e1f00f1e2d3c
         */
        'x-vercel-signature': components['parameters']['VercelSignature'];
      };
      path?: never;
      cookie?: never;
    };
    /** The event. */
    requestBody: {
      content: {
        'application/json': DeploymentCheckRunCancelEvent;
      };
    };
    responses: {
      /** Taken. Any status from 200 to 299 within 30 seconds counts; otherwise Vercel tries again for up to 24 hours, ever more slowly, and then gives up. */
      200: components['responses']['WebhookAccepted'];
      /** The signature is missing or does not match the body. */
      403: components['responses']['InvalidSignature'];
      /** Taken. Any status from 200 to 299 within 30 seconds counts; otherwise Vercel tries again for up to 24 hours, ever more slowly, and then gives up. */
      '2XX': components['responses']['WebhookAccepted'];
    };
  };
  'deployment-checkrun-start': {
    parameters: {
      query?: never;
      header: {
        /**
         * HMAC-SHA1 of the body, byte for byte as received, in lowercase hexadecimal. The key is the secret of the integration.
         * @example 0f1e2d3c4b5a69788796a5b4c3d2e1f00f1e2d3c
         */
        'x-vercel-signature': components['parameters']['VercelSignature'];
      };
      path?: never;
      cookie?: never;
    };
    /** The event. */
    requestBody: {
      content: {
        'application/json': DeploymentCheckRunStartEvent;
      };
    };
    responses: {
      /** Taken. Any status from 200 to 299 within 30 seconds counts; otherwise Vercel tries again for up to 24 hours, ever more slowly, and then gives up. */
      200: components['responses']['WebhookAccepted'];
      /** The signature is missing or does not match the body. */
      403: components['responses']['InvalidSignature'];
      /** Taken. Any status from 200 to 299 within 30 seconds counts; otherwise Vercel tries again for up to 24 hours, ever more slowly, and then gives up. */
      '2XX': components['responses']['WebhookAccepted'];
    };
  };
  'deployment-created': {
    parameters: {
      query?: never;
      header: {
        /**
         * HMAC-SHA1 of the body, byte for byte as received, in lowercase hexadecimal. The key is the secret of the integration.
         * @example 0f1e2d3c4b5a69788796a5b4c3d2e1f00f1e2d3c
         */
        'x-vercel-signature': components['parameters']['VercelSignature'];
      };
      path?: never;
      cookie?: never;
    };
    /** The event. */
    requestBody: {
      content: {
        'application/json': DeploymentCreatedEvent;
      };
    };
    responses: {
      /** Taken. Any status from 200 to 299 within 30 seconds counts; otherwise Vercel tries again for up to 24 hours, ever more slowly, and then gives up. */
      200: components['responses']['WebhookAccepted'];
      /** The signature is missing or does not match the body. */
      403: components['responses']['InvalidSignature'];
      /** Taken. Any status from 200 to 299 within 30 seconds counts; otherwise Vercel tries again for up to 24 hours, ever more slowly, and then gives up. */
      '2XX': components['responses']['WebhookAccepted'];
    };
  };
  'deployment-error': {
    parameters: {
      query?: never;
      header: {
        /**
         * HMAC-SHA1 of the body, byte for byte as received, in lowercase hexadecimal. The key is the secret of the integration.
         * @example 0f1e2d3c4b5a69788796a5b4c3d2e1f00f1e2d3c
         */
        'x-vercel-signature': components['parameters']['VercelSignature'];
      };
      path?: never;
      cookie?: never;
    };
    /** The event. */
    requestBody: {
      content: {
        'application/json': DeploymentErrorEvent;
      };
    };
    responses: {
      /** Taken. Any status from 200 to 299 within 30 seconds counts; otherwise Vercel tries again for up to 24 hours, ever more slowly, and then gives up. */
      200: components['responses']['WebhookAccepted'];
      /** The signature is missing or does not match the body. */
      403: components['responses']['InvalidSignature'];
      /** Taken. Any status from 200 to 299 within 30 seconds counts; otherwise Vercel tries again for up to 24 hours, ever more slowly, and then gives up. */
      '2XX': components['responses']['WebhookAccepted'];
    };
  };
  'deployment-integration-action-cancel': {
    parameters: {
      query?: never;
      header: {
        /**
         * HMAC-SHA1 of the body, byte for byte as received, in lowercase hexadecimal. The key is the secret of the integration.
         * @example 0f1e2d3c4b5a69788796a5b4c3d2e1f00f1e2d3c
         */
        'x-vercel-signature': components['parameters']['VercelSignature'];
      };
      path?: never;
      cookie?: never;
    };
    /** The event. */
    requestBody: {
      content: {
        'application/json': DeploymentIntegrationActionCancelEvent;
      };
    };
    responses: {
      /** Taken. Any status from 200 to 299 within 30 seconds counts; otherwise Vercel tries again for up to 24 hours, ever more slowly, and then gives up. */
      200: components['responses']['WebhookAccepted'];
      /** The signature is missing or does not match the body. */
      403: components['responses']['InvalidSignature'];
      /** Taken. Any status from 200 to 299 within 30 seconds counts; otherwise Vercel tries again for up to 24 hours, ever more slowly, and then gives up. */
      '2XX': components['responses']['WebhookAccepted'];
    };
  };
  'deployment-integration-action-cleanup': {
    parameters: {
      query?: never;
      header: {
        /**
         * HMAC-SHA1 of the body, byte for byte as received, in lowercase hexadecimal. The key is the secret of the integration.
         * @example 0f1e2d3c4b5a69788796a5b4c3d2e1f00f1e2d3c
         */
        'x-vercel-signature': components['parameters']['VercelSignature'];
      };
      path?: never;
      cookie?: never;
    };
    /** The event. */
    requestBody: {
      content: {
        'application/json': DeploymentIntegrationActionCleanupEvent;
      };
    };
    responses: {
      /** Taken. Any status from 200 to 299 within 30 seconds counts; otherwise Vercel tries again for up to 24 hours, ever more slowly, and then gives up. */
      200: components['responses']['WebhookAccepted'];
      /** The signature is missing or does not match the body. */
      403: components['responses']['InvalidSignature'];
      /** Taken. Any status from 200 to 299 within 30 seconds counts; otherwise Vercel tries again for up to 24 hours, ever more slowly, and then gives up. */
      '2XX': components['responses']['WebhookAccepted'];
    };
  };
  'deployment-integration-action-start': {
    parameters: {
      query?: never;
      header: {
        /**
         * HMAC-SHA1 of the body, byte for byte as received, in lowercase hexadecimal. The key is the secret of the integration.
         * @example 0f1e2d3c4b5a69788796a5b4c3d2e1f00f1e2d3c
         */
        'x-vercel-signature': components['parameters']['VercelSignature'];
      };
      path?: never;
      cookie?: never;
    };
    /** The event. */
    requestBody: {
      content: {
        'application/json': DeploymentIntegrationActionStartEvent;
      };
    };
    responses: {
      /** Taken. Any status from 200 to 299 within 30 seconds counts; otherwise Vercel tries again for up to 24 hours, ever more slowly, and then gives up. */
      200: components['responses']['WebhookAccepted'];
      /** The signature is missing or does not match the body. */
      403: components['responses']['InvalidSignature'];
      /** Taken. Any status from 200 to 299 within 30 seconds counts; otherwise Vercel tries again for up to 24 hours, ever more slowly, and then gives up. */
      '2XX': components['responses']['WebhookAccepted'];
    };
  };
  'deployment-promoted': {
    parameters: {
      query?: never;
      header: {
        /**
         * HMAC-SHA1 of the body, byte for byte as received, in lowercase hexadecimal. The key is the secret of the integration.
         * @example 0f1e2d3c4b5a69788796a5b4c3d2e1f00f1e2d3c
         */
        'x-vercel-signature': components['parameters']['VercelSignature'];
      };
      path?: never;
      cookie?: never;
    };
    /** The event. */
    requestBody: {
      content: {
        'application/json': DeploymentPromotedEvent;
      };
    };
    responses: {
      /** Taken. Any status from 200 to 299 within 30 seconds counts; otherwise Vercel tries again for up to 24 hours, ever more slowly, and then gives up. */
      200: components['responses']['WebhookAccepted'];
      /** The signature is missing or does not match the body. */
      403: components['responses']['InvalidSignature'];
      /** Taken. Any status from 200 to 299 within 30 seconds counts; otherwise Vercel tries again for up to 24 hours, ever more slowly, and then gives up. */
      '2XX': components['responses']['WebhookAccepted'];
    };
  };
  'deployment-ready': {
    parameters: {
      query?: never;
      header: {
        /**
         * HMAC-SHA1 of the body, byte for byte as received, in lowercase hexadecimal. The key is the secret of the integration.
         * @example 0f1e2d3c4b5a69788796a5b4c3d2e1f00f1e2d3c
         */
        'x-vercel-signature': components['parameters']['VercelSignature'];
      };
      path?: never;
      cookie?: never;
    };
    /** The event. */
    requestBody: {
      content: {
        'application/json': DeploymentReadyEvent;
      };
    };
    responses: {
      /** Taken. Any status from 200 to 299 within 30 seconds counts; otherwise Vercel tries again for up to 24 hours, ever more slowly, and then gives up. */
      200: components['responses']['WebhookAccepted'];
      /** The signature is missing or does not match the body. */
      403: components['responses']['InvalidSignature'];
      /** Taken. Any status from 200 to 299 within 30 seconds counts; otherwise Vercel tries again for up to 24 hours, ever more slowly, and then gives up. */
      '2XX': components['responses']['WebhookAccepted'];
    };
  };
  'deployment-succeeded': {
    parameters: {
      query?: never;
      header: {
        /**
         * HMAC-SHA1 of the body, byte for byte as received, in lowercase hexadecimal. The key is the secret of the integration.
         * @example 0f1e2d3c4b5a69788796a5b4c3d2e1f00f1e2d3c
         */
        'x-vercel-signature': components['parameters']['VercelSignature'];
      };
      path?: never;
      cookie?: never;
    };
    /** The event. */
    requestBody: {
      content: {
        'application/json': DeploymentSucceededEvent;
      };
    };
    responses: {
      /** Taken. Any status from 200 to 299 within 30 seconds counts; otherwise Vercel tries again for up to 24 hours, ever more slowly, and then gives up. */
      200: components['responses']['WebhookAccepted'];
      /** The signature is missing or does not match the body. */
      403: components['responses']['InvalidSignature'];
      /** Taken. Any status from 200 to 299 within 30 seconds counts; otherwise Vercel tries again for up to 24 hours, ever more slowly, and then gives up. */
      '2XX': components['responses']['WebhookAccepted'];
    };
  };
  'integration-configuration-permission-upgraded': {
    parameters: {
      query?: never;
      header: {
        /**
         * HMAC-SHA1 of the body, byte for byte as received, in lowercase hexadecimal. The key is the secret of the integration.
         * @example 0f1e2d3c4b5a69788796a5b4c3d2e1f00f1e2d3c
         */
        'x-vercel-signature': components['parameters']['VercelSignature'];
      };
      path?: never;
      cookie?: never;
    };
    /** The event. */
    requestBody: {
      content: {
        'application/json': IntegrationConfigurationPermissionUpgradedEvent;
      };
    };
    responses: {
      /** Taken. Any status from 200 to 299 within 30 seconds counts; otherwise Vercel tries again for up to 24 hours, ever more slowly, and then gives up. */
      200: components['responses']['WebhookAccepted'];
      /** The signature is missing or does not match the body. */
      403: components['responses']['InvalidSignature'];
      /** Taken. Any status from 200 to 299 within 30 seconds counts; otherwise Vercel tries again for up to 24 hours, ever more slowly, and then gives up. */
      '2XX': components['responses']['WebhookAccepted'];
    };
  };
  'integration-configuration-removed': {
    parameters: {
      query?: never;
      header: {
        /**
         * HMAC-SHA1 of the body, byte for byte as received, in lowercase hexadecimal. The key is the secret of the integration.
         * @example 0f1e2d3c4b5a69788796a5b4c3d2e1f00f1e2d3c
         */
        'x-vercel-signature': components['parameters']['VercelSignature'];
      };
      path?: never;
      cookie?: never;
    };
    /** The event. */
    requestBody: {
      content: {
        'application/json': IntegrationConfigurationRemovedEvent;
      };
    };
    responses: {
      /** Taken. Any status from 200 to 299 within 30 seconds counts; otherwise Vercel tries again for up to 24 hours, ever more slowly, and then gives up. */
      200: components['responses']['WebhookAccepted'];
      /** The signature is missing or does not match the body. */
      403: components['responses']['InvalidSignature'];
      /** Taken. Any status from 200 to 299 within 30 seconds counts; otherwise Vercel tries again for up to 24 hours, ever more slowly, and then gives up. */
      '2XX': components['responses']['WebhookAccepted'];
    };
  };
  'integration-configuration-scope-change-confirmed': {
    parameters: {
      query?: never;
      header: {
        /**
         * HMAC-SHA1 of the body, byte for byte as received, in lowercase hexadecimal. The key is the secret of the integration.
         * @example 0f1e2d3c4b5a69788796a5b4c3d2e1f00f1e2d3c
         */
        'x-vercel-signature': components['parameters']['VercelSignature'];
      };
      path?: never;
      cookie?: never;
    };
    /** The event. */
    requestBody: {
      content: {
        'application/json': IntegrationConfigurationScopeChangeConfirmedEvent;
      };
    };
    responses: {
      /** Taken. Any status from 200 to 299 within 30 seconds counts; otherwise Vercel tries again for up to 24 hours, ever more slowly, and then gives up. */
      200: components['responses']['WebhookAccepted'];
      /** The signature is missing or does not match the body. */
      403: components['responses']['InvalidSignature'];
      /** Taken. Any status from 200 to 299 within 30 seconds counts; otherwise Vercel tries again for up to 24 hours, ever more slowly, and then gives up. */
      '2XX': components['responses']['WebhookAccepted'];
    };
  };
  'integration-configuration-transferred': {
    parameters: {
      query?: never;
      header: {
        /**
         * HMAC-SHA1 of the body, byte for byte as received, in lowercase hexadecimal. The key is the secret of the integration.
         * @example 0f1e2d3c4b5a69788796a5b4c3d2e1f00f1e2d3c
         */
        'x-vercel-signature': components['parameters']['VercelSignature'];
      };
      path?: never;
      cookie?: never;
    };
    /** The event. */
    requestBody: {
      content: {
        'application/json': IntegrationConfigurationTransferredEvent;
      };
    };
    responses: {
      /** Taken. Any status from 200 to 299 within 30 seconds counts; otherwise Vercel tries again for up to 24 hours, ever more slowly, and then gives up. */
      200: components['responses']['WebhookAccepted'];
      /** The signature is missing or does not match the body. */
      403: components['responses']['InvalidSignature'];
      /** Taken. Any status from 200 to 299 within 30 seconds counts; otherwise Vercel tries again for up to 24 hours, ever more slowly, and then gives up. */
      '2XX': components['responses']['WebhookAccepted'];
    };
  };
  'integration-resource-project-connected': {
    parameters: {
      query?: never;
      header: {
        /**
         * HMAC-SHA1 of the body, byte for byte as received, in lowercase hexadecimal. The key is the secret of the integration.
         * @example 0f1e2d3c4b5a69788796a5b4c3d2e1f00f1e2d3c
         */
        'x-vercel-signature': components['parameters']['VercelSignature'];
      };
      path?: never;
      cookie?: never;
    };
    /** The event. */
    requestBody: {
      content: {
        'application/json': IntegrationResourceProjectConnectedEvent;
      };
    };
    responses: {
      /** Taken. Any status from 200 to 299 within 30 seconds counts; otherwise Vercel tries again for up to 24 hours, ever more slowly, and then gives up. */
      200: components['responses']['WebhookAccepted'];
      /** The signature is missing or does not match the body. */
      403: components['responses']['InvalidSignature'];
      /** Taken. Any status from 200 to 299 within 30 seconds counts; otherwise Vercel tries again for up to 24 hours, ever more slowly, and then gives up. */
      '2XX': components['responses']['WebhookAccepted'];
    };
  };
  'integration-resource-project-disconnected': {
    parameters: {
      query?: never;
      header: {
        /**
         * HMAC-SHA1 of the body, byte for byte as received, in lowercase hexadecimal. The key is the secret of the integration.
         * @example 0f1e2d3c4b5a69788796a5b4c3d2e1f00f1e2d3c
         */
        'x-vercel-signature': components['parameters']['VercelSignature'];
      };
      path?: never;
      cookie?: never;
    };
    /** The event. */
    requestBody: {
      content: {
        'application/json': IntegrationResourceProjectDisconnectedEvent;
      };
    };
    responses: {
      /** Taken. Any status from 200 to 299 within 30 seconds counts; otherwise Vercel tries again for up to 24 hours, ever more slowly, and then gives up. */
      200: components['responses']['WebhookAccepted'];
      /** The signature is missing or does not match the body. */
      403: components['responses']['InvalidSignature'];
      /** Taken. Any status from 200 to 299 within 30 seconds counts; otherwise Vercel tries again for up to 24 hours, ever more slowly, and then gives up. */
      '2XX': components['responses']['WebhookAccepted'];
    };
  };
  'marketplace-invoice-created': {
    parameters: {
      query?: never;
      header: {
        /**
         * HMAC-SHA1 of the body, byte for byte as received, in lowercase hexadecimal. The key is the secret of the integration.
         * @example 0f1e2d3c4b5a69788796a5b4c3d2e1f00f1e2d3c
         */
        'x-vercel-signature': components['parameters']['VercelSignature'];
      };
      path?: never;
      cookie?: never;
    };
    /** The event. */
    requestBody: {
      content: {
        'application/json': MarketplaceInvoiceCreatedEvent;
      };
    };
    responses: {
      /** Taken. Any status from 200 to 299 within 30 seconds counts; otherwise Vercel tries again for up to 24 hours, ever more slowly, and then gives up. */
      200: components['responses']['WebhookAccepted'];
      /** The signature is missing or does not match the body. */
      403: components['responses']['InvalidSignature'];
      /** Taken. Any status from 200 to 299 within 30 seconds counts; otherwise Vercel tries again for up to 24 hours, ever more slowly, and then gives up. */
      '2XX': components['responses']['WebhookAccepted'];
    };
  };
  'marketplace-invoice-notpaid': {
    parameters: {
      query?: never;
      header: {
        /**
         * HMAC-SHA1 of the body, byte for byte as received, in lowercase hexadecimal. The key is the secret of the integration.
         * @example 0f1e2d3c4b5a69788796a5b4c3d2e1f00f1e2d3c
         */
        'x-vercel-signature': components['parameters']['VercelSignature'];
      };
      path?: never;
      cookie?: never;
    };
    /** The event. */
    requestBody: {
      content: {
        'application/json': MarketplaceInvoiceNotpaidEvent;
      };
    };
    responses: {
      /** Taken. Any status from 200 to 299 within 30 seconds counts; otherwise Vercel tries again for up to 24 hours, ever more slowly, and then gives up. */
      200: components['responses']['WebhookAccepted'];
      /** The signature is missing or does not match the body. */
      403: components['responses']['InvalidSignature'];
      /** Taken. Any status from 200 to 299 within 30 seconds counts; otherwise Vercel tries again for up to 24 hours, ever more slowly, and then gives up. */
      '2XX': components['responses']['WebhookAccepted'];
    };
  };
  'marketplace-invoice-overdue': {
    parameters: {
      query?: never;
      header: {
        /**
         * HMAC-SHA1 of the body, byte for byte as received, in lowercase hexadecimal. The key is the secret of the integration.
         * @example 0f1e2d3c4b5a69788796a5b4c3d2e1f00f1e2d3c
         */
        'x-vercel-signature': components['parameters']['VercelSignature'];
      };
      path?: never;
      cookie?: never;
    };
    /** The event. */
    requestBody: {
      content: {
        'application/json': MarketplaceInvoiceOverdueEvent;
      };
    };
    responses: {
      /** Taken. Any status from 200 to 299 within 30 seconds counts; otherwise Vercel tries again for up to 24 hours, ever more slowly, and then gives up. */
      200: components['responses']['WebhookAccepted'];
      /** The signature is missing or does not match the body. */
      403: components['responses']['InvalidSignature'];
      /** Taken. Any status from 200 to 299 within 30 seconds counts; otherwise Vercel tries again for up to 24 hours, ever more slowly, and then gives up. */
      '2XX': components['responses']['WebhookAccepted'];
    };
  };
  'marketplace-invoice-paid': {
    parameters: {
      query?: never;
      header: {
        /**
         * HMAC-SHA1 of the body, byte for byte as received, in lowercase hexadecimal. The key is the secret of the integration.
         * @example 0f1e2d3c4b5a69788796a5b4c3d2e1f00f1e2d3c
         */
        'x-vercel-signature': components['parameters']['VercelSignature'];
      };
      path?: never;
      cookie?: never;
    };
    /** The event. */
    requestBody: {
      content: {
        'application/json': MarketplaceInvoicePaidEvent;
      };
    };
    responses: {
      /** Taken. Any status from 200 to 299 within 30 seconds counts; otherwise Vercel tries again for up to 24 hours, ever more slowly, and then gives up. */
      200: components['responses']['WebhookAccepted'];
      /** The signature is missing or does not match the body. */
      403: components['responses']['InvalidSignature'];
      /** Taken. Any status from 200 to 299 within 30 seconds counts; otherwise Vercel tries again for up to 24 hours, ever more slowly, and then gives up. */
      '2XX': components['responses']['WebhookAccepted'];
    };
  };
  'marketplace-invoice-refunded': {
    parameters: {
      query?: never;
      header: {
        /**
         * HMAC-SHA1 of the body, byte for byte as received, in lowercase hexadecimal. The key is the secret of the integration.
         * @example 0f1e2d3c4b5a69788796a5b4c3d2e1f00f1e2d3c
         */
        'x-vercel-signature': components['parameters']['VercelSignature'];
      };
      path?: never;
      cookie?: never;
    };
    /** The event. */
    requestBody: {
      content: {
        'application/json': MarketplaceInvoiceRefundedEvent;
      };
    };
    responses: {
      /** Taken. Any status from 200 to 299 within 30 seconds counts; otherwise Vercel tries again for up to 24 hours, ever more slowly, and then gives up. */
      200: components['responses']['WebhookAccepted'];
      /** The signature is missing or does not match the body. */
      403: components['responses']['InvalidSignature'];
      /** Taken. Any status from 200 to 299 within 30 seconds counts; otherwise Vercel tries again for up to 24 hours, ever more slowly, and then gives up. */
      '2XX': components['responses']['WebhookAccepted'];
    };
  };
  'marketplace-member-changed': {
    parameters: {
      query?: never;
      header: {
        /**
         * HMAC-SHA1 of the body, byte for byte as received, in lowercase hexadecimal. The key is the secret of the integration.
         * @example 0f1e2d3c4b5a69788796a5b4c3d2e1f00f1e2d3c
         */
        'x-vercel-signature': components['parameters']['VercelSignature'];
      };
      path?: never;
      cookie?: never;
    };
    /** The event. */
    requestBody: {
      content: {
        'application/json': MarketplaceMemberChangedEvent;
      };
    };
    responses: {
      /** Taken. Any status from 200 to 299 within 30 seconds counts; otherwise Vercel tries again for up to 24 hours, ever more slowly, and then gives up. */
      200: components['responses']['WebhookAccepted'];
      /** The signature is missing or does not match the body. */
      403: components['responses']['InvalidSignature'];
      /** Taken. Any status from 200 to 299 within 30 seconds counts; otherwise Vercel tries again for up to 24 hours, ever more slowly, and then gives up. */
      '2XX': components['responses']['WebhookAccepted'];
    };
  };
  'project-created': {
    parameters: {
      query?: never;
      header: {
        /**
         * HMAC-SHA1 of the body, byte for byte as received, in lowercase hexadecimal. The key is the secret of the integration.
         * @example 0f1e2d3c4b5a69788796a5b4c3d2e1f00f1e2d3c
         */
        'x-vercel-signature': components['parameters']['VercelSignature'];
      };
      path?: never;
      cookie?: never;
    };
    /** The event. */
    requestBody: {
      content: {
        'application/json': ProjectCreatedEvent;
      };
    };
    responses: {
      /** Taken. Any status from 200 to 299 within 30 seconds counts; otherwise Vercel tries again for up to 24 hours, ever more slowly, and then gives up. */
      200: components['responses']['WebhookAccepted'];
      /** The signature is missing or does not match the body. */
      403: components['responses']['InvalidSignature'];
      /** Taken. Any status from 200 to 299 within 30 seconds counts; otherwise Vercel tries again for up to 24 hours, ever more slowly, and then gives up. */
      '2XX': components['responses']['WebhookAccepted'];
    };
  };
  'project-removed': {
    parameters: {
      query?: never;
      header: {
        /**
         * HMAC-SHA1 of the body, byte for byte as received, in lowercase hexadecimal. The key is the secret of the integration.
         * @example 0f1e2d3c4b5a69788796a5b4c3d2e1f00f1e2d3c
         */
        'x-vercel-signature': components['parameters']['VercelSignature'];
      };
      path?: never;
      cookie?: never;
    };
    /** The event. */
    requestBody: {
      content: {
        'application/json': ProjectRemovedEvent;
      };
    };
    responses: {
      /** Taken. Any status from 200 to 299 within 30 seconds counts; otherwise Vercel tries again for up to 24 hours, ever more slowly, and then gives up. */
      200: components['responses']['WebhookAccepted'];
      /** The signature is missing or does not match the body. */
      403: components['responses']['InvalidSignature'];
      /** Taken. Any status from 200 to 299 within 30 seconds counts; otherwise Vercel tries again for up to 24 hours, ever more slowly, and then gives up. */
      '2XX': components['responses']['WebhookAccepted'];
    };
  };
  'project-renamed': {
    parameters: {
      query?: never;
      header: {
        /**
         * HMAC-SHA1 of the body, byte for byte as received, in lowercase hexadecimal. The key is the secret of the integration.
         * @example 0f1e2d3c4b5a69788796a5b4c3d2e1f00f1e2d3c
         */
        'x-vercel-signature': components['parameters']['VercelSignature'];
      };
      path?: never;
      cookie?: never;
    };
    /** The event. */
    requestBody: {
      content: {
        'application/json': ProjectRenamedEvent;
      };
    };
    responses: {
      /** Taken. Any status from 200 to 299 within 30 seconds counts; otherwise Vercel tries again for up to 24 hours, ever more slowly, and then gives up. */
      200: components['responses']['WebhookAccepted'];
      /** The signature is missing or does not match the body. */
      403: components['responses']['InvalidSignature'];
      /** Taken. Any status from 200 to 299 within 30 seconds counts; otherwise Vercel tries again for up to 24 hours, ever more slowly, and then gives up. */
      '2XX': components['responses']['WebhookAccepted'];
    };
  };
}
