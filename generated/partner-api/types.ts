// Written by openapi-counterpart from the description. Edits are lost.

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

/** When the user accepted each of the partner's policies, by the id of the policy. */
export type AcceptedPolicies = {
  [key: string]: string;
};

/** Whom to write to about the installation. */
export type AccountContact = {
  /** Address of the contact. */
  email: string;
  /** Name of the contact. */
  name?: string;
};

/** What is left of prepaid credit. */
export type Balance = {
  /**
   * The balance as it is displayed.
   * @example 2,000 Tokens
   */
  credit?: string;
  /** The balance in US cents. Automatic top-ups go by it. */
  currencyValueInCents: number;
  /**
   * What the balance is called.
   * @example Tokens
   */
  nameLabel?: string;
  /** The partner's id of the resource that the balance belongs to; absent for the balance of the installation. */
  resourceId?: string;
};

/** The period that an invoice covers. */
export type BillingPeriod = {
  /** When it ends. */
  end: string;
  /** When it starts. */
  start: string;
};

/** A plan that the partner offers, or that an installation or a resource is on. */
export type BillingPlan = {
  /**
   * The price as it is displayed, for a plan whose price is fixed.
   * @example $20.00/month
   */
  cost?: string;
  /** What the plan offers, in a sentence; may be empty. */
  description: string;
  /** What the plan includes, listed on demand. */
  details?: BillingPlanDetail[];
  /** Whether the plan is shown but cannot be chosen. */
  disabled?: boolean;
  /** When a change to this plan takes effect. */
  effectiveDate?: string;
  /** What the plan includes, always listed. */
  highlightedDetails?: BillingPlanDetail[];
  /**
   * The partner's own id of the plan.
   * @example pro200
   */
  id: string;
  /** What the partner is going to invoice when the customer signs up. Only for subscriptions that need a payment method. */
  initialCharge?: Money;
  /** The most that can be bought at a time. Only for prepayment plans. */
  maximumAmount?: Money;
  /** The most that automatic top-ups may buy in a month. Only for prepayment plans. */
  maximumAmountAutoPurchasePerPeriod?: Money;
  /** The least that can be bought at a time. Only for prepayment plans. */
  minimumAmount?: Money;
  /**
   * What the customer knows the plan by.
   * @example Hobby
   */
  name: string;
  /**
   * Whether the customer needs a payment method for the plan. `false` marks a plan that costs nothing. Only looked at for subscriptions.
   * @default true
   */
  paymentMethodRequired?: boolean;
  /**
   * Dollars with which Vercel probes the customer's payment method before the plan starts; the amount is neither charged nor held. Only for subscriptions that need a payment method.
   * @example 10.53
   */
  preauthorizationAmount?: number;
  /**
   * An itemised price. `details` and `cost` have taken its place.
   * @deprecated
   */
  quote?: BillingPlanQuoteLine[];
  scope?: BillingPlanScope;
  type: BillingPlanType;
};

/** One thing that a plan includes. */
export type BillingPlanDetail = {
  /**
   * What it is.
   * @example Maximum database size
   */
  label: string;
  /**
   * How much of it; absent for what is simply there.
   * @example 20G
   */
  value?: string;
};

/** The plans that can be chosen. */
export type BillingPlanList = {
  /** The plans, in the order in which they are displayed. */
  plans: BillingPlan[];
};

/** One line of an itemised price. */
export type BillingPlanQuoteLine = {
  /** Its price. */
  amount: string;
  /** What is priced. */
  line: string;
};

/**
 * What one plan covers: the `installation` as a whole, or each `resource` by itself. Plans for installations have to be enabled for the integration.
 * @default resource
 */
export type BillingPlanScope = 'installation' | 'resource';

/** How a plan is paid for. `prepayment`: the customer buys credit first and uses it up. `subscription`: the partner invoices what is due. */
export type BillingPlanType = 'prepayment' | 'subscription';

/** A check. */
export type CheckReference = {
  /** Vercel's id of the check. */
  id: string;
};

/** One run of a check. */
export type CheckRun = {
  /** Vercel's id of the check. */
  checkId: string;
  /** The deployment that is checked. */
  deploymentId: string;
  /** Vercel's id of the run. */
  id: string;
  source: CheckRunSource;
  /** After how long Vercel gives the run up. */
  timeout?: number;
};

/** Whose check it is. */
export type CheckRunSource = {
  /** The partner's own id of the resource that owns the check. */
  externalResourceId?: string;
  /** Id of the installation. */
  integrationConfigurationId: string;
  /** Marks a check that an integration owns. */
  kind: 'integration';
};

/** The secrets were replaced during the call. */
export type CompletedSecretsRotation = {
  /**
   * Whether `secrets` holds only those that changed, and the others stay.
   * @default false
   */
  partial?: boolean;
  /** The new secrets. */
  secrets: Secret[];
  /** Tells this reply from the deferred one. */
  sync: true;
};

/** The installation, under the name it has in Vercel's API. */
export type ConfigurationReference = {
  /** Id of the installation, the same as `installationId`. */
  id: string;
};

/** The project that was connected. */
export type ConnectedProject = ProjectReference & {
  /** Name of the project. */
  name: string;
};

/** How and why an installation is removed. */
export type DeleteInstallationRequest = {
  /** Whether the resources are to be deleted too. */
  cascadeResourceDeletion?: boolean;
  /** Why it is removed: the user did it, or something else led to it. No list of values is published. */
  reason?: string;
};

/** Whether anything is left to do. */
export type DeletedInstallation = {
  /** `true`: no further invoices will come, so Vercel need not wait. */
  finalized?: boolean;
};

/** A delivery of `deployment.canceled`. */
export type DeploymentCanceledEvent = WebhookEnvelope & {
  payload: DeploymentPayload;
  /** Name of the event. */
  type: 'deployment.canceled';
};

/** A delivery of `deployment.check-rerequested`. */
export type DeploymentCheckRerequestedEvent = WebhookEnvelope & {
  payload: DeploymentCheckRerequestedPayload;
  /** Name of the event. */
  type: 'deployment.check-rerequested';
};

/** The check that is to run again. */
export type DeploymentCheckRerequestedPayload = WebhookPayload & {
  check: CheckReference;
  deployment: DeploymentReference;
};

/** A delivery of `deployment.checkrun.cancel`. */
export type DeploymentCheckRunCancelEvent = WebhookEnvelope & {
  payload: DeploymentCheckRunPayload;
  /** Name of the event. */
  type: 'deployment.checkrun.cancel';
};

/** The run, and the deployment it checks. */
export type DeploymentCheckRunPayload = WebhookPayload & {
  checkRun: CheckRun;
  deployment: DeploymentReference;
};

/** A delivery of `deployment.checkrun.start`. */
export type DeploymentCheckRunStartEvent = WebhookEnvelope & {
  payload: DeploymentCheckRunPayload;
  /** Name of the event. */
  type: 'deployment.checkrun.start';
};

/** A delivery of `deployment.created`. */
export type DeploymentCreatedEvent = WebhookEnvelope & {
  payload: DeploymentPayload;
  /** Name of the event. */
  type: 'deployment.created';
};

/** A delivery of `deployment.error`. */
export type DeploymentErrorEvent = WebhookEnvelope & {
  payload: DeploymentPayload;
  /** Name of the event. */
  type: 'deployment.error';
};

/** A delivery of `deployment.integration.action.cancel`. */
export type DeploymentIntegrationActionCancelEvent = WebhookEnvelope & {
  payload: DeploymentIntegrationActionPayload;
  /** Name of the event. */
  type: 'deployment.integration.action.cancel';
};

/** A delivery of `deployment.integration.action.cleanup`. */
export type DeploymentIntegrationActionCleanupEvent = WebhookEnvelope & {
  payload: DeploymentIntegrationActionPayload;
  /** Name of the event. */
  type: 'deployment.integration.action.cleanup';
};

/** The action, and the deployment and the resource it is about. */
export type DeploymentIntegrationActionPayload = WebhookPayload & {
  /**
   * Slug of the action, as the integration declared it.
   * @example create-branch
   */
  action: string;
  configuration: ConfigurationReference;
  deployment: DeploymentReference;
  /** Id of the installation. It equals `configuration.id` and starts with `icfg_`. */
  installationId: string;
  /** The partner's own id of the resource. */
  resourceId: string;
};

/** A delivery of `deployment.integration.action.start`. */
export type DeploymentIntegrationActionStartEvent = WebhookEnvelope & {
  payload: DeploymentIntegrationActionPayload;
  /** Name of the event. */
  type: 'deployment.integration.action.start';
};

/** Pages of the Vercel dashboard. */
export type DeploymentLinks = {
  /** The deployment. */
  deployment?: string;
  /** The project. */
  project?: string;
};

/** The deployment that an event is about. */
export type DeploymentPayload = WebhookPayload & {
  deployment: DeploymentSummary;
  links?: DeploymentLinks;
  /** The plan under which it was deployed. */
  plan?: string;
  project?: ProjectReference;
  /** The regions that the deployment may run in. */
  regions?: string[];
  /** What was deployed to: `production`, `staging` or `null` for anything else. */
  target?: string | null;
};

/** A delivery of `deployment.promoted`. */
export type DeploymentPromotedEvent = WebhookEnvelope & {
  payload: DeploymentPayload;
  /** Name of the event. */
  type: 'deployment.promoted';
};

/** A delivery of `deployment.ready`. */
export type DeploymentReadyEvent = WebhookEnvelope & {
  payload: DeploymentPayload;
  /** Name of the event. */
  type: 'deployment.ready';
};

/** A deployment. */
export type DeploymentReference = {
  /** Vercel's id of the deployment. */
  id: string;
};

/** A delivery of `deployment.succeeded`. */
export type DeploymentSucceededEvent = WebhookEnvelope & {
  payload: DeploymentPayload;
  /** Name of the event. */
  type: 'deployment.succeeded';
};

/** The deployment. */
export type DeploymentSummary = DeploymentReference & {
  /** Metadata of the deployment. */
  meta?: {
    [key: string]: unknown;
  };
  /** The name from which the address is made. */
  name?: string;
  /** Address of the deployment. */
  url?: string;
};

/** Values that differ from the secret's own in some environments. */
export type EnvironmentOverrides = {
  /** Value in the development environment. */
  development?: string;
  /** Value in preview deployments. */
  preview?: string;
  /** Value in production. */
  production?: string;
};

/** What went wrong, for the machine, for the log and for the customer. */
export type ErrorDetails = {
  /** Names the kind of failure. Any string is allowed; `bad_request`, `conflict`, `not_found` and `validation_error` are the ones partners commonly use. */
  code: string;
  /** Text for Vercel's logs. The customer does not see it. */
  message: string;
  user?: ErrorUserNotice;
};

/** How the partner says that it did not do what was asked. */
export type ErrorEnvelope = {
  error: ErrorDetails;
};

/** What Vercel shows to the customer about the failure. */
export type ErrorUserNotice = {
  /** Text for the customer. */
  message?: string;
  /** Page that helps the customer on: an article, or a page of the partner's dashboard. */
  url?: string | null;
};

/** Settings of the experimentation protocol, as the partner reports them. */
export type ExperimentationSettings = {
  /**
   * The Edge Config that the partner writes to.
   * @example ecfg_4kq8sT2vXyZ1aBcDeFgHiJkLmNo3
   */
  edgeConfigId?: string;
  /** Whether the partner writes its items to an Edge Config of the customer. */
  edgeConfigSyncingEnabled?: boolean;
  /** Id of the token that reads this Edge Config. */
  edgeConfigTokenId?: string;
};

/** What the partner has to say about an installation as a whole. */
export type Installation = {
  /** The plan that the installation is on. Left out where each resource is billed by itself. */
  billingPlan?: BillingPlan;
  /** The message displayed on the installation; `null` clears it. */
  notification?: Notification | null;
};

/** The customer, as known when the installation was made. Vercel's account operation gives the current values. */
export type InstallationAccount = {
  contact: AccountContact;
  /** Name of the team that installed the integration. */
  name?: string;
  /** The installation in the Vercel dashboard. */
  url: string;
};

/** The service token with which the partner calls Vercel for this installation. */
export type InstallationCredentials = {
  /** The token. It does not expire and dies when the installation is finalized, so store it, and store it as a secret. */
  access_token: string;
  /**
   * How the token is sent.
   * @example Bearer
   */
  token_type: string;
};

/** A delivery of `integration-configuration.permission-upgraded`. */
export type IntegrationConfigurationPermissionUpgradedEvent = WebhookEnvelope & {
  payload: IntegrationConfigurationPermissionUpgradedPayload;
  /** Name of the event. */
  type: 'integration-configuration.permission-upgraded';
};

/** The installation, and the projects it gained and lost. */
export type IntegrationConfigurationPermissionUpgradedPayload = WebhookPayload & {
  configuration: ProjectAccessConfiguration;
  projects: ProjectAccessChange;
};

/** A delivery of `integration-configuration.removed`. */
export type IntegrationConfigurationRemovedEvent = WebhookEnvelope & {
  payload: IntegrationConfigurationRemovedPayload;
  /** Name of the event. */
  type: 'integration-configuration.removed';
};

/** The installation that was removed. */
export type IntegrationConfigurationRemovedPayload = WebhookPayload & {
  configuration: ProjectAccessConfiguration;
  /** The installation once more, where other events have it. */
  installationId?: string;
};

/** A delivery of `integration-configuration.scope-change-confirmed`. */
export type IntegrationConfigurationScopeChangeConfirmedEvent = WebhookEnvelope & {
  payload: IntegrationConfigurationScopeChangeConfirmedPayload;
  /** Name of the event. */
  type: 'integration-configuration.scope-change-confirmed';
};

/** The installation with the scopes now granted. */
export type IntegrationConfigurationScopeChangeConfirmedPayload = WebhookPayload & {
  configuration: ScopedConfiguration;
};

/** A delivery of `integration-configuration.transferred`. */
export type IntegrationConfigurationTransferredEvent = WebhookEnvelope & {
  payload: IntegrationConfigurationTransferredPayload;
  /** Name of the event. */
  type: 'integration-configuration.transferred';
};

/** The installation, where it was and where it is now. */
export type IntegrationConfigurationTransferredPayload = WebhookPayload & {
  configuration: ConfigurationReference;
  /** Id of the installation. It equals `configuration.id` and starts with `icfg_`. */
  installationId: string;
  /** The account it is in now. */
  newAccountId: string;
  /** The team it is in now. */
  newTeamId: string;
  /** The account it left. */
  previousAccountId: string;
  /** The team it left. */
  previousTeamId: string;
};

/** A delivery of `integration-resource.project-connected`. */
export type IntegrationResourceProjectConnectedEvent = WebhookEnvelope & {
  payload: IntegrationResourceProjectConnectedPayload;
  /** Name of the event. */
  type: 'integration-resource.project-connected';
};

/** The resource and the project it was connected to. */
export type IntegrationResourceProjectConnectedPayload = WebhookPayload & {
  configuration: ConfigurationReference;
  /** Id of the installation. It equals `configuration.id` and starts with `icfg_`. */
  installationId: string;
  project: ConnectedProject;
  /** Id of the project, the same as `project.id`. */
  projectId: string;
  /** The partner's own id of the resource. */
  resourceId: string;
  /** The environments of the project that are concerned. */
  targets: string[];
};

/** A delivery of `integration-resource.project-disconnected`. */
export type IntegrationResourceProjectDisconnectedEvent = WebhookEnvelope & {
  payload: IntegrationResourceProjectDisconnectedPayload;
  /** Name of the event. */
  type: 'integration-resource.project-disconnected';
};

/** The resource and the project it was disconnected from. */
export type IntegrationResourceProjectDisconnectedPayload = WebhookPayload & {
  configuration: ConfigurationReference;
  /** Id of the installation. It equals `configuration.id` and starts with `icfg_`. */
  installationId: string;
  project: ProjectReference;
  /** Id of the project, the same as `project.id`. */
  projectId: string;
  /** The partner's own id of the resource. */
  resourceId: string;
  /** The environments of the project that are concerned. */
  targets: string[];
};

/** A delivery of `marketplace.invoice.created`. */
export type MarketplaceInvoiceCreatedEvent = WebhookEnvelope & {
  payload: MarketplaceInvoicePayload;
  /** Name of the event. */
  type: 'marketplace.invoice.created';
};

/** A delivery of `marketplace.invoice.notpaid`. */
export type MarketplaceInvoiceNotpaidEvent = WebhookEnvelope & {
  payload: MarketplaceInvoicePayload;
  /** Name of the event. */
  type: 'marketplace.invoice.notpaid';
};

/** A delivery of `marketplace.invoice.overdue`. */
export type MarketplaceInvoiceOverdueEvent = WebhookEnvelope & {
  payload: MarketplaceInvoicePayload;
  /** Name of the event. */
  type: 'marketplace.invoice.overdue';
};

/** A delivery of `marketplace.invoice.paid`. */
export type MarketplaceInvoicePaidEvent = WebhookEnvelope & {
  payload: MarketplaceInvoicePayload;
  /** Name of the event. */
  type: 'marketplace.invoice.paid';
};

/** The invoice that an event is about. It may be out of date on arrival: read the invoice again before acting on it. */
export type MarketplaceInvoicePayload = WebhookPayload & {
  configuration?: ConfigurationReference;
  /** The partner's own id of the invoice, if it gave one. */
  externalInvoiceId?: string | null;
  /** Id of the installation. It equals `configuration.id` and starts with `icfg_`. */
  installationId: string;
  /** Date of the invoice. */
  invoiceDate: string;
  /** Vercel's id of the invoice. */
  invoiceId: string;
  /** Total of the invoice. */
  invoiceTotal: Money;
  period: BillingPeriod;
};

/** A delivery of `marketplace.invoice.refunded`. */
export type MarketplaceInvoiceRefundedEvent = WebhookEnvelope & {
  payload: MarketplaceInvoiceRefundedPayload;
  /** Name of the event. */
  type: 'marketplace.invoice.refunded';
};

/** The invoice that was refunded, and how much of it. */
export type MarketplaceInvoiceRefundedPayload = WebhookPayload & {
  /** What was refunded; it may be less than the total. */
  amount: Money;
  configuration?: ConfigurationReference;
  /** The partner's own id of the invoice, if it gave one. */
  externalInvoiceId?: string | null;
  /** Id of the installation. It equals `configuration.id` and starts with `icfg_`. */
  installationId: string;
  /** Vercel's id of the invoice. */
  invoiceId: string;
  period: BillingPeriod;
  /** Why it was refunded. */
  reason: string;
};

/** A delivery of `marketplace.member.changed`. */
export type MarketplaceMemberChangedEvent = WebhookEnvelope & {
  payload: MarketplaceMemberChangedPayload;
  /** Name of the event. */
  type: 'marketplace.member.changed';
};

/** The member whose access changed. */
export type MarketplaceMemberChangedPayload = WebhookPayload & {
  configuration: ConfigurationReference;
  /** Id of the user across installations. Sent to integrations with the extra permission for it. */
  globalUserId?: string;
  /** Id of the installation. It equals `configuration.id` and starts with `icfg_`. */
  installationId: string;
  /** Id of the member, the `user_id` of the tokens. */
  memberId: string;
  role: MarketplaceMemberRole;
  /** Address of the user. Sent to integrations with the extra permission for it. */
  userEmail?: string;
};

/** What the member may now do. `ADMIN`: install and manage integrations. `USER`: look, but not change. `NONE`: the member lost access. */
export type MarketplaceMemberRole = 'ADMIN' | 'USER' | 'NONE';

/**
 * An amount in US dollars written as a decimal number: digits, then optionally a point and more digits. No sign, no currency mark.
 * @example 25.00
 */
export type Money = string;

/** A message that Vercel displays on a resource or an installation until the partner replaces or clears it. */
export type Notification = {
  /** Where the message leads: an `http:` or `https:` address, or one of the form `sso:https://…`, for which Vercel first signs the user in with the partner and hands over the target in the `url` query parameter. */
  href?: string;
  level: NotificationLevel;
  /** The message in full; keep it non-empty and within 500 characters. */
  message?: string;
  /** The message in a few words; keep it non-empty and within 100 characters. */
  title: string;
};

/** How serious a notification is. */
export type NotificationLevel = 'info' | 'warn' | 'error';

/** The partner replaces the secrets later and then sends them to Vercel by itself. */
export type PendingSecretsRotation = {
  /** Tells this reply from the immediate one. */
  sync: false;
};

/** How the set of projects changed. */
export type ProjectAccessChange = {
  /** Ids of the projects gained. */
  added: string[];
  /** Ids of the projects lost. */
  removed: string[];
};

/** The installation and the projects it may use. */
export type ProjectAccessConfiguration = ConfigurationReference & {
  projectSelection?: ProjectSelection;
  /** Ids of the projects. */
  projects?: string[];
};

/** A delivery of `project.created`. */
export type ProjectCreatedEvent = WebhookEnvelope & {
  payload: WebhookPayload;
  /** Name of the event. */
  type: 'project.created';
};

/** A project. */
export type ProjectReference = {
  /** Vercel's id of the project. */
  id: string;
};

/** A delivery of `project.removed`. */
export type ProjectRemovedEvent = WebhookEnvelope & {
  payload: WebhookPayload;
  /** Name of the event. */
  type: 'project.removed';
};

/** A delivery of `project.renamed`. */
export type ProjectRenamedEvent = WebhookEnvelope & {
  payload: WebhookPayload;
  /** Name of the event. */
  type: 'project.renamed';
};

/** Whether the integration may use `all` projects of the team or the `selected` ones only. */
export type ProjectSelection = 'all' | 'selected';

/** How the partner has set up the protocols of a resource. */
export type ProtocolSettings = {
  experimentation?: ExperimentationSettings;
};

/** A purchase of credit. */
export type ProvisionPurchaseRequest = {
  /**
   * Vercel's invoice, which proves the purchase.
   * @example mi_7h2kX9bQwErT5yUi
   */
  invoiceId: string;
};

/** The resource that the customer asks for. */
export type ProvisionResourceRequest = {
  /**
   * The partner's id of the plan that the customer chose. A plan for installations moves the whole installation to it.
   * @example pro200
   */
  billingPlanId: string;
  /** Where the request came from, by an id of the partner's. After a Deploy Button it repeats the `external-id` parameter of the button. */
  externalId?: string;
  metadata: ResourceMetadata;
  /** The name that the user gave it. */
  name: string;
  /**
   * The partner's own id or slug of the product.
   * @example acme-redis
   */
  productId: string;
  protocolSettings?: RequestedProtocolSettings;
};

/** The balances after the credit was added. */
export type ProvisionedPurchase = {
  /** Every balance of the installation. */
  balances: Balance[];
  /** The partner's server time, in the form `YYYY-MM-DDTHH:mm:ss.SSSZ`. Of two reports of a balance, the later one holds. */
  timestamp: string;
};

/** A new resource with the secrets that its projects get. */
export type ProvisionedResource = Resource & {
  /** All secrets of the resource. They are final even if the resource itself is still being set up. */
  secrets: Secret[];
};

/** One piece of printed output. */
export type ReplBlock = ReplParagraph | ReplTable;

/** One command that the user typed. */
export type ReplCommand = {
  /** The command as typed. */
  input: string;
  /** Whether the command must not change anything. */
  readOnly?: boolean;
};

/** What a failed command printed, or why the request was not acceptable at all. */
export type ReplCommandError = ReplOutput | ValidationErrorEnvelope;

/** What the command printed, in order. */
export type ReplOutput = ReplBlock[];

/** A paragraph of text. */
export type ReplParagraph = {
  /** Its text, piece by piece. */
  children: TextBlock[];
  /** Marks a paragraph. */
  type: 'paragraph';
};

/** A table. */
export type ReplTable = {
  /** The heads of the columns. */
  header?: TextBlock[];
  /** The rows. */
  rows: ReplTableRow[];
  /** Marks a table. */
  type: 'table';
};

/** One row, a piece of text for each column. */
export type ReplTableRow = TextBlock[];

/** Settings of the experimentation protocol, as the customer chose them. */
export type RequestedExperimentationSettings = {
  /**
   * The Edge Config that the partner is to write to. That it is there means that the customer turned syncing on.
   * @example ecfg_4kq8sT2vXyZ1aBcDeFgHiJkLmNo3
   */
  edgeConfigId?: string;
};

/** How the customer wants the protocols of a resource to be set up. */
export type RequestedProtocolSettings = {
  experimentation?: RequestedExperimentationSettings;
};

/** A resource as the partner knows it. */
export type Resource = {
  /** The plan the resource is on. Left out where the installation is billed as a whole; where the integration has no plans for installations, a missing plan is an error. */
  billingPlan?: BillingPlan;
  /** The partner's own id of the resource. */
  id: string;
  metadata: ResourceMetadata;
  /** The name that the user gave it. */
  name: string;
  /** The message displayed on the resource. */
  notification?: Notification;
  /**
   * The partner's own id or slug of the product.
   * @example acme-redis
   */
  productId: string;
  protocolSettings?: ProtocolSettings;
  status: ResourceStatus;
};

/** The resources of an installation. */
export type ResourceList = {
  /** The resources, without their secrets. */
  resources: Resource[];
};

/** The values that the user chose, by field of the product's metadata schema. */
export type ResourceMetadata = {
  [key: string]: unknown;
};

/** Where a resource stands. `pending`: being set up. `onboarding`: waits for the user, whom Vercel sends to the partner through single sign-on with `path=onboarding`. `ready`: usable. `suspended`: out of service for now. `resumed`: back in service, a status of its own beside `ready`. `uninstalled`: removed. `error`: broken. */
export type ResourceStatus =
  'ready' | 'pending' | 'onboarding' | 'suspended' | 'resumed' | 'uninstalled' | 'error';

/** How the partner names the prepared transfer. */
export type ResourceTransferClaim = {
  /** The partner's id of the transfer, used in the two calls that follow. */
  providerClaimId: string;
};

/** The resources that are to change hands. */
export type ResourceTransferRequest = {
  /** Until when the transfer can be accepted, in milliseconds since 1970-01-01T00:00:00Z. */
  expiresAt: number;
  /** The partner's ids of the resources, all of them in the source installation. */
  resourceIds: string[];
};

/** The installation and what it may do. */
export type ScopedConfiguration = ConfigurationReference & {
  /** The scopes now granted. */
  scopes: string[];
};

/** A value that the customer's projects get as an environment variable. */
export type Secret = {
  environmentOverrides?: EnvironmentOverrides;
  /**
   * Name of the environment variable.
   * @example ACME_REDIS_URL
   */
  name: string;
  /** Put before the name, with an underscore between; hyphens and spaces in it become underscores. Left out where the name already starts with it. */
  prefix?: string;
  /** Its value in every environment without a value of its own. */
  value: string;
};

/** The new secrets, or the promise of them. */
export type SecretsRotation = CompletedSecretsRotation | PendingSecretsRotation;

/** How the secrets of a resource are to be replaced. */
export type SecretsRotationRequest = {
  /**
   * For how many hours the old secrets have to keep working; fractions are allowed. Never more than the `maxDelayHours` that the product declares.
   * @example 2.5
   */
  delayOldSecretsExpirationHours?: number;
  /** Why the customer or Vercel asks for it. */
  reason?: string;
};

/** A piece of text in one style. */
export type TextBlock = {
  /** Whether it is bold. */
  bold?: boolean;
  /**
   * Its colour, as in CSS.
   * @example #a3f04b
   */
  color?: string;
  /** Where a click on it leads. */
  href?: string;
  /** Whether it is italic. */
  italic?: boolean;
  /** The text. */
  text: string;
  /** Marks a piece of text. */
  type: 'text';
};

/** What is to change about an installation. */
export type UpdateInstallationRequest = {
  /**
   * The partner's id of the installation plan that the customer picked.
   * @example pro200
   */
  billingPlanId?: string;
};

/** What is to change about a resource. What is left out stays as it is. */
export type UpdateResourceRequest = {
  /** The partner's id of the plan to move to. */
  billingPlanId?: string;
  metadata?: ResourceMetadata;
  /** New name. */
  name?: string;
  protocolSettings?: RequestedProtocolSettings;
  /**
   * New status. No longer in use.
   * @deprecated
   */
  status?: ResourceStatus;
};

/** A new installation, or what is now true of an existing one. */
export type UpsertInstallationRequest = {
  acceptedPolicies: AcceptedPolicies;
  account: InstallationAccount;
  credentials: InstallationCredentials;
  /** What the integration may do in the customer's team. Holds at least one scope. */
  scopes: string[];
};

/** What is not acceptable, field by field where the partner can tell. */
export type ValidationErrorDetails = ErrorDetails & {
  /** The fields at fault. */
  fields?: ValidationErrorField[];
};

/** How the partner says that the request is not acceptable as it stands. */
export type ValidationErrorEnvelope = {
  error: ValidationErrorDetails;
};

/** One field at fault. */
export type ValidationErrorField = {
  /** Which field, by its name in the request. */
  key: string;
  /** What is wrong with it, for the customer. */
  message?: string;
};

/** What the target still needs before it can take the resources. */
export type VerifiedResourceTransfer = {
  /** The plan that the target has to move to. Only where its present plan is not enough; never for resources on a free tier. */
  newBillingPlan?: BillingPlan;
};

/** What every delivery carries around its payload. */
export type WebhookEnvelope = {
  /** When the event happened: milliseconds since 1970, or an ISO 8601 time. */
  createdAt: number | string;
  /** Id of the delivery. A retry carries the same id, so it tells a repeat from a new event. */
  id: string;
  /**
   * Where in Vercel's network the event arose, if known.
   * @example sfo1
   */
  region?: string | null;
  /** Name of the event. */
  type: string;
};

/** An installation that an event concerns. */
export type WebhookIntegration = {
  /** Id of the installation. */
  installationId: string;
  /** Its resources that the event concerns. */
  resources?: WebhookResource[];
};

/** What any payload may carry besides the fields of its event. */
export type WebhookPayload = {
  /**
   * The installations concerned. `integrations` has taken its place.
   * @deprecated
   */
  installationIds?: string[];
  /** The installations concerned, each with the resources concerned. */
  integrations?: WebhookIntegration[];
  /** The team concerned. */
  team?: {
    /** Vercel's id of the team; `null` outside a team. */
    id: string | null;
  };
  /** Who caused the event. */
  user?: {
    /** Vercel's id of the user; `null` if no user caused it. */
    id: string | null;
  };
};

/** A resource that an event concerns. */
export type WebhookResource = {
  /** The partner's own id of the resource. */
  externalResourceId: string;
};

/** Why a delivery was turned away. */
export type WebhookSignatureError = {
  /**
   * What is wrong.
   * @example invalid_signature
   */
  code: string;
  /** The same for a reader. */
  error: string;
};
