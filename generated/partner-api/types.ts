// Written by openapi-counterpart from the description. Edits are lost.

export interface paths {
  '/v1/installations/{installationId}': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the installation. It starts with `icfg_` and equals the `installation_id` of the token.
         * @example icfg_cuwj0AdCdH3BwWT4LPijCC7t
         */
        installationId: components['parameters']['InstallationId'];
      };
      cookie?: never;
    };
    /**
     * Get Installation
     * @description Tells which plan an installation is on as a whole and which message is displayed on it. Vercel asks again after the partner sent the event `installation.updated`. Optional: it is needed for plans and messages of installations. A reply without `billingPlan` means that each resource is billed by itself; `notification: null` clears the message.
     */
    get: operations['get-installation'];
    /**
     * Upsert Installation
     * @description Announces an installation as soon as a user has accepted the terms, before any of its resources exists. Vercel may repeat the call for the same id, so it creates or updates and has the same outcome each time. Ids are never used twice: a customer who installs again comes with a new id and starts afresh. Store `credentials.access_token`, the token of every call to Vercel for this installation. A partner with plans for installations puts the installation on its default plan here, normally a free one, and may reply with it. Every partner implements this.
     */
    put: operations['upsert-installation'];
    post?: never;
    /**
     * Delete Installation
     * @description Tells that an installation is being removed. Clean up its resources here, because Vercel does not delete them one by one. The removal is completed 24 hours later, so that the last invoices can still be sent; `finalized: true` skips the wait. Open invoices hold the removal up until they are settled. A repeat for an installation that is already gone should succeed with 204. System authentication is used when the whole Vercel account is removed. Every partner implements this.
     */
    delete: operations['delete-installation'];
    options?: never;
    head?: never;
    /**
     * Update Installation
     * @description Moves an installation to the plan that the customer picked for it. The reply may carry the plan as it now is, with `effectiveDate` where the change waits. Optional: it is needed for plans of installations.
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
         * @description Id of the installation. It starts with `icfg_` and equals the `installation_id` of the token.
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
     * @description Tells that a customer has bought credit. Read the invoice from Vercel and require its state `paid`; then add each item to the balance of the resource it names, or to that of the installation where it names none, and reply with the balances. Keep reporting them to Vercel afterwards. System authentication marks an automatic top-up. Optional: a partner with prepayment plans implements it.
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
         * @description Id of the installation. It starts with `icfg_` and equals the `installation_id` of the token.
         * @example icfg_cuwj0AdCdH3BwWT4LPijCC7t
         */
        installationId: components['parameters']['InstallationId'];
      };
      cookie?: never;
    };
    /**
     * List Billing Plans For Installation
     * @description Lists the plans that an installation can be on. The list may hold plans for its resources too, told apart by `scope`. Optional: a partner with plans for installations implements it.
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
         * @description Id of the installation that gives the resources away. It starts with `icfg_`.
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
     * @description Prepares to move resources out of an installation. Who takes them is not known yet; the two calls that follow name the target. Nothing moves until the transfer is accepted, and after `expiresAt` it cannot be. Optional.
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
         * @description Id of the installation that takes the resources over. It starts with `icfg_`.
         * @example icfg_Zt5RkQ8mWn2XbVc7LpHs9DyA
         */
        installationId: components['parameters']['TargetInstallationId'];
        /**
         * @description The partner's id of the transfer, from the call that prepared it.
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
     * @description Moves the resources to the installation in the path. They keep their ids and stay connected to their projects. While one acceptance is under way there must be no other, and once it succeeded the transfer can be neither accepted nor verified again.
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
         * @description Id of the installation that takes the resources over. It starts with `icfg_`.
         * @example icfg_Zt5RkQ8mWn2XbVc7LpHs9DyA
         */
        installationId: components['parameters']['TargetInstallationId'];
        /**
         * @description The partner's id of the transfer, from the call that prepared it.
         * @example claim_8f3Kq2Lz
         */
        providerClaimId: components['parameters']['ProviderClaimId'];
      };
      cookie?: never;
    };
    /**
     * Validate Resources Transfer Request
     * @description Asks whether the installation in the path could take the resources over, and on which plan. Check that the transfer exists, has not expired and is not complete, and that its resources still exist. Any number of installations may ask before one accepts.
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
         * @description Id of the installation. It starts with `icfg_` and equals the `installation_id` of the token.
         * @example icfg_cuwj0AdCdH3BwWT4LPijCC7t
         */
        installationId: components['parameters']['InstallationId'];
      };
      cookie?: never;
    };
    /**
     * List Resources
     * @deprecated
     * @description Lists the resources of an installation, without their secrets. Vercel no longer calls it and reads resources one at a time; it is kept for partners that implement it.
     */
    get: operations['list-resources'];
    put?: never;
    /**
     * Provision Resource
     * @description Creates a resource. The call waits for the reply, yet the resource itself may take longer: reply with `pending`, or with `onboarding` where the user has something to do first, and send the event `resource.updated` when it is ready. The secrets must be final in the reply, because no other reply for a resource carries them; they become environment variables of the projects that are connected later. A plan for installations moves the whole installation to it. Every partner implements this.
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
         * @description Id of the installation. It starts with `icfg_` and equals the `installation_id` of the token.
         * @example icfg_cuwj0AdCdH3BwWT4LPijCC7t
         */
        installationId: components['parameters']['InstallationId'];
        /**
         * @description The partner's own id of the resource.
         * @example redis_7Qm2xB9kLw
         */
        resourceId: components['parameters']['ResourceId'];
      };
      cookie?: never;
    };
    /**
     * Get Resource
     * @description Gives a resource as it is now, without its secrets. Vercel asks when it displays the resource and after every event `resource.updated`. Every partner implements this.
     */
    get: operations['get-resource'];
    put?: never;
    post?: never;
    /**
     * Delete Resource
     * @description Takes a resource out of service and removes what belongs to it. A repeat should succeed. Vercel does not call it when the installation is removed, nor for resources that the customer owns with the partner and only linked. Every partner implements this.
     */
    delete: operations['delete-resource'];
    options?: never;
    head?: never;
    /**
     * Update Resource
     * @description Changes what the user changed in Vercel: name, metadata, plan or experimentation settings. What is left out stays as it is. The reply shows the resource after the change, with `effectiveDate` in its plan where a change of plan waits. Optional.
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
         * @description Id of the installation. It starts with `icfg_` and equals the `installation_id` of the token.
         * @example icfg_cuwj0AdCdH3BwWT4LPijCC7t
         */
        installationId: components['parameters']['InstallationId'];
        /**
         * @description The partner's own id of the resource.
         * @example redis_7Qm2xB9kLw
         */
        resourceId: components['parameters']['ResourceId'];
      };
      cookie?: never;
    };
    /**
     * List Billing Plans For Resource
     * @description Lists the plans that a resource can move to. Optional.
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
         * @description Id of the installation. It starts with `icfg_` and equals the `installation_id` of the token.
         * @example icfg_cuwj0AdCdH3BwWT4LPijCC7t
         */
        installationId: components['parameters']['InstallationId'];
        /**
         * @description The partner's own id of the resource.
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
     * @description Runs a command that the user typed into the console of a resource in the Vercel dashboard. What it prints comes back as an array of blocks at once, or block by block as a stream. With `readOnly` a command that would change something is refused. A command that fails may reply with 400 and print what went wrong. Optional.
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
         * @description Id of the installation. It starts with `icfg_` and equals the `installation_id` of the token.
         * @example icfg_cuwj0AdCdH3BwWT4LPijCC7t
         */
        installationId: components['parameters']['InstallationId'];
        /**
         * @description The partner's own id of the resource.
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
     * @description Asks for new secrets of a resource. Reply with them, or with `sync: false` and send them to Vercel later through its operation for the secrets of a resource. The old secrets keep working for the hours given. Once Vercel has the new ones it deploys the linked projects again. A repeated request must do no harm. A partner may reserve rotation for users with the role ADMIN. Optional: Vercel turns rotation on for an integration, and the product declares the longest delay as `secretRotation.maxDelayHours`.
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
         * @description The partner's own id or slug of the product.
         * @example acme-redis
         */
        productSlug: components['parameters']['ProductSlug'];
      };
      cookie?: never;
    };
    /**
     * List Billing Plans For Product
     * @description Lists the plans for a new resource of a product, priced for what the user has chosen so far. Vercel asks again whenever the user changes the form. It may ask before any installation exists: then the token names no account, and its `installation_id` is `null`. Every partner implements this.
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
     * @description A deployment was canceled.
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
     * @description The user asked for a failed check to run again.
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
     * @description A run of a check of the partner is no longer wanted.
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
     * @description A check of the partner is to run against a deployment.
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
     * @description A deployment has begun.
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
     * @description A deployment failed.
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
     * @description The deployment that waited for an action was given up, so the action is no longer wanted.
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
     * @description What an action made for a deployment is no longer needed.
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
     * @description A deployment waits for an action of the partner. Do it, then report success or failure, with new secrets where there are any, through Vercel's operation for deployment actions.
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
     * @description A deployment became the one in production.
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
     * @description A deployment can be reached; checks may still be open.
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
     * @description A deployment is complete, with its checks.
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
     * @description The user changed which projects the integration may use.
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
     * @description An installation is gone, together with its token. Sent for disabled installations too.
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
     * @description The user agreed to a change of what the integration may do.
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
     * @description An installation moved to another team as a whole. It keeps its id.
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
     * @description A resource was connected to a project, whose deployments get its secrets from now on. No call of the Partner API goes with it.
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
     * @description A resource was disconnected from a project.
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
     * @description An invoice that the partner submitted has been created and sent to the customer.
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
     * @description An attempt to collect an invoice failed. Sent for each failed attempt, up to nine for an invoice; a later one may still succeed. It restricts nothing by itself: read the invoice again before acting, and wait at least 15 days before anything that destroys data.
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
     * @description The 15 days for paying an invoice are over and Vercel makes no further attempts by itself. The customer can still pay. It restricts nothing by itself.
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
     * @description The customer has paid an invoice.
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
     * @description An invoice was refunded, wholly or in part.
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
     * @description A member of the team gained, changed or lost access to the installation.
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
     * @description A project was created. Sent if the integration may use all projects, and for disabled installations too.
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
     * @description A project was removed. Sent if the integration may use all projects, and for disabled installations too.
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
     * @description A project has another name.
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
    /**
     * @description When the user accepted each of the partner's policies, by the id of the policy.
     * @example {
     *       "toc": "2026-02-28T10:00:00Z"
     *     }
     */
    AcceptedPolicies: {
      [key: string]: string;
    };
    /** @description Whom to write to about the installation. */
    AccountContact: {
      /**
       * Format: email
       * @description Address of the contact.
       */
      email: string;
      /** @description Name of the contact. */
      name?: string;
    };
    /** @description What is left of prepaid credit. */
    Balance: {
      /**
       * @description The balance as it is displayed.
       * @example 2,000 Tokens
       */
      credit?: string;
      /** @description The balance in US cents. Automatic top-ups go by it. */
      currencyValueInCents: number;
      /**
       * @description What the balance is called.
       * @example Tokens
       */
      nameLabel?: string;
      /** @description The partner's id of the resource that the balance belongs to; absent for the balance of the installation. */
      resourceId?: string;
    };
    /** @description The period that an invoice covers. */
    BillingPeriod: {
      /**
       * Format: date-time
       * @description When it ends.
       */
      end: string;
      /**
       * Format: date-time
       * @description When it starts.
       */
      start: string;
    };
    /** @description A plan that the partner offers, or that an installation or a resource is on. */
    BillingPlan: {
      /**
       * @description The price as it is displayed, for a plan whose price is fixed.
       * @example $20.00/month
       */
      cost?: string;
      /** @description What the plan offers, in a sentence. */
      description: string;
      /** @description What the plan includes, listed on demand. */
      details?: components['schemas']['BillingPlanDetail'][];
      /** @description Whether the plan is shown but cannot be chosen. */
      disabled?: boolean;
      /**
       * Format: date-time
       * @description When a change to this plan takes effect.
       */
      effectiveDate?: string;
      /** @description What the plan includes, always listed. */
      highlightedDetails?: components['schemas']['BillingPlanDetail'][];
      /**
       * @description The partner's own id of the plan.
       * @example pro200
       */
      id: string;
      initialCharge?: components['schemas']['Money'];
      maximumAmount?: components['schemas']['Money'];
      maximumAmountAutoPurchasePerPeriod?: components['schemas']['Money'];
      minimumAmount?: components['schemas']['Money'];
      /**
       * @description What the customer knows the plan by.
       * @example Hobby
       */
      name: string;
      /**
       * @description Whether the customer needs a payment method for the plan. `false` marks a plan that costs nothing. Only looked at for subscriptions.
       * @default true
       */
      paymentMethodRequired?: boolean;
      /**
       * @description Dollars with which Vercel probes the customer's payment method before the plan starts; the amount is neither charged nor held. Only for subscriptions that need a payment method.
       * @example 10.53
       */
      preauthorizationAmount?: number;
      /**
       * @deprecated
       * @description An itemised price. `details` and `cost` have taken its place.
       */
      quote?: components['schemas']['BillingPlanQuoteLine'][];
      scope?: components['schemas']['BillingPlanScope'];
      type: components['schemas']['BillingPlanType'];
    };
    /** @description One thing that a plan includes. */
    BillingPlanDetail: {
      /**
       * @description What it is.
       * @example Maximum database size
       */
      label: string;
      /**
       * @description How much of it; absent for what is simply there.
       * @example 20G
       */
      value?: string;
    };
    /** @description The plans that can be chosen. */
    BillingPlanList: {
      /** @description The plans, in the order in which they are displayed. */
      plans: components['schemas']['BillingPlan'][];
    };
    /** @description One line of an itemised price. */
    BillingPlanQuoteLine: {
      /** @description Its price. */
      amount: string;
      /** @description What is priced. */
      line: string;
    };
    /**
     * @description What one plan covers: the `installation` as a whole, or each `resource` by itself. Plans for installations have to be enabled for the integration.
     * @default resource
     * @enum {string}
     */
    BillingPlanScope: 'installation' | 'resource';
    /**
     * @description How a plan is paid for. `prepayment`: the customer buys credit first and uses it up. `subscription`: the partner invoices what is due.
     * @enum {string}
     */
    BillingPlanType: 'prepayment' | 'subscription';
    /** @description A check. */
    CheckReference: {
      /** @description Vercel's id of the check. */
      id: string;
    };
    /** @description One run of a check. */
    CheckRun: {
      /** @description Vercel's id of the check. */
      checkId: string;
      /** @description The deployment that is checked. */
      deploymentId: string;
      /** @description Vercel's id of the run. */
      id: string;
      source: components['schemas']['CheckRunSource'];
      /** @description After how long Vercel gives the run up. */
      timeout?: number;
    };
    /** @description Whose check it is. */
    CheckRunSource: {
      /** @description The partner's own id of the resource that owns the check. */
      externalResourceId?: string;
      /** @description Id of the installation. */
      integrationConfigurationId: string;
      /**
       * @description Marks a check that an integration owns.
       * @constant
       */
      kind: 'integration';
    };
    /** @description The secrets were replaced during the call. */
    CompletedSecretsRotation: {
      /**
       * @description Whether `secrets` holds only those that changed, and the others stay.
       * @default false
       */
      partial?: boolean;
      /** @description The new secrets. */
      secrets: components['schemas']['Secret'][];
      /**
       * @description Tells this reply from the deferred one.
       * @constant
       */
      sync: true;
    };
    /** @description The installation, under the name it has in Vercel's API. */
    ConfigurationReference: {
      /** @description Id of the installation, the same as `installationId`. */
      id: string;
    };
    /** @description The project that was connected. */
    ConnectedProject: components['schemas']['ProjectReference'] & {
      /** @description Name of the project. */
      name: string;
    };
    /** @description How and why an installation is removed. */
    DeleteInstallationRequest: {
      /** @description Whether the resources are to be deleted too. */
      cascadeResourceDeletion?: boolean;
      /** @description Why it is removed: the user did it, or something else led to it. No list of values is published. */
      reason?: string;
    };
    /** @description Whether anything is left to do. */
    DeletedInstallation: {
      /** @description `true`: no further invoices will come, so Vercel need not wait. */
      finalized?: boolean;
    };
    /** @description A delivery of `deployment.canceled`. */
    DeploymentCanceledEvent: components['schemas']['WebhookEnvelope'] & {
      payload: components['schemas']['DeploymentPayload'];
      /**
       * @description Name of the event.
       * @constant
       */
      type: 'deployment.canceled';
    };
    /** @description A delivery of `deployment.check-rerequested`. */
    DeploymentCheckRerequestedEvent: components['schemas']['WebhookEnvelope'] & {
      payload: components['schemas']['DeploymentCheckRerequestedPayload'];
      /**
       * @description Name of the event.
       * @constant
       */
      type: 'deployment.check-rerequested';
    };
    /** @description The check that is to run again. */
    DeploymentCheckRerequestedPayload: components['schemas']['WebhookPayload'] & {
      check: components['schemas']['CheckReference'];
      deployment: components['schemas']['DeploymentReference'];
    };
    /** @description A delivery of `deployment.checkrun.cancel`. */
    DeploymentCheckRunCancelEvent: components['schemas']['WebhookEnvelope'] & {
      payload: components['schemas']['DeploymentCheckRunPayload'];
      /**
       * @description Name of the event.
       * @constant
       */
      type: 'deployment.checkrun.cancel';
    };
    /** @description The run, and the deployment it checks. */
    DeploymentCheckRunPayload: components['schemas']['WebhookPayload'] & {
      checkRun: components['schemas']['CheckRun'];
      deployment: components['schemas']['DeploymentReference'];
    };
    /** @description A delivery of `deployment.checkrun.start`. */
    DeploymentCheckRunStartEvent: components['schemas']['WebhookEnvelope'] & {
      payload: components['schemas']['DeploymentCheckRunPayload'];
      /**
       * @description Name of the event.
       * @constant
       */
      type: 'deployment.checkrun.start';
    };
    /** @description A delivery of `deployment.created`. */
    DeploymentCreatedEvent: components['schemas']['WebhookEnvelope'] & {
      payload: components['schemas']['DeploymentPayload'];
      /**
       * @description Name of the event.
       * @constant
       */
      type: 'deployment.created';
    };
    /** @description A delivery of `deployment.error`. */
    DeploymentErrorEvent: components['schemas']['WebhookEnvelope'] & {
      payload: components['schemas']['DeploymentPayload'];
      /**
       * @description Name of the event.
       * @constant
       */
      type: 'deployment.error';
    };
    /** @description A delivery of `deployment.integration.action.cancel`. */
    DeploymentIntegrationActionCancelEvent: components['schemas']['WebhookEnvelope'] & {
      payload: components['schemas']['DeploymentIntegrationActionPayload'];
      /**
       * @description Name of the event.
       * @constant
       */
      type: 'deployment.integration.action.cancel';
    };
    /** @description A delivery of `deployment.integration.action.cleanup`. */
    DeploymentIntegrationActionCleanupEvent: components['schemas']['WebhookEnvelope'] & {
      payload: components['schemas']['DeploymentIntegrationActionPayload'];
      /**
       * @description Name of the event.
       * @constant
       */
      type: 'deployment.integration.action.cleanup';
    };
    /** @description The action, and the deployment and the resource it is about. */
    DeploymentIntegrationActionPayload: components['schemas']['WebhookPayload'] & {
      /**
       * @description Slug of the action, as the integration declared it.
       * @example create-branch
       */
      action: string;
      configuration: components['schemas']['ConfigurationReference'];
      deployment: components['schemas']['DeploymentReference'];
      /** @description Id of the installation. It equals `configuration.id` and starts with `icfg_`. */
      installationId: string;
      /** @description The partner's own id of the resource. */
      resourceId: string;
    };
    /** @description A delivery of `deployment.integration.action.start`. */
    DeploymentIntegrationActionStartEvent: components['schemas']['WebhookEnvelope'] & {
      payload: components['schemas']['DeploymentIntegrationActionPayload'];
      /**
       * @description Name of the event.
       * @constant
       */
      type: 'deployment.integration.action.start';
    };
    /** @description Pages of the Vercel dashboard. */
    DeploymentLinks: {
      /** @description The deployment. */
      deployment?: string;
      /** @description The project. */
      project?: string;
    };
    /** @description The deployment that an event is about. */
    DeploymentPayload: components['schemas']['WebhookPayload'] & {
      deployment: components['schemas']['DeploymentSummary'];
      links?: components['schemas']['DeploymentLinks'];
      /** @description The plan under which it was deployed. */
      plan?: string;
      project?: components['schemas']['ProjectReference'];
      /** @description The regions that the deployment may run in. */
      regions?: string[];
      /** @description What was deployed to: `production`, `staging` or `null` for anything else. */
      target?: string | null;
    };
    /** @description A delivery of `deployment.promoted`. */
    DeploymentPromotedEvent: components['schemas']['WebhookEnvelope'] & {
      payload: components['schemas']['DeploymentPayload'];
      /**
       * @description Name of the event.
       * @constant
       */
      type: 'deployment.promoted';
    };
    /** @description A delivery of `deployment.ready`. */
    DeploymentReadyEvent: components['schemas']['WebhookEnvelope'] & {
      payload: components['schemas']['DeploymentPayload'];
      /**
       * @description Name of the event.
       * @constant
       */
      type: 'deployment.ready';
    };
    /** @description A deployment. */
    DeploymentReference: {
      /** @description Vercel's id of the deployment. */
      id: string;
    };
    /** @description A delivery of `deployment.succeeded`. */
    DeploymentSucceededEvent: components['schemas']['WebhookEnvelope'] & {
      payload: components['schemas']['DeploymentPayload'];
      /**
       * @description Name of the event.
       * @constant
       */
      type: 'deployment.succeeded';
    };
    /** @description The deployment. */
    DeploymentSummary: components['schemas']['DeploymentReference'] & {
      /** @description Metadata of the deployment. */
      meta?: {
        [key: string]: unknown;
      };
      /** @description The name from which the address is made. */
      name?: string;
      /** @description Address of the deployment. */
      url?: string;
    };
    /** @description Values that differ from the secret's own in some environments. */
    EnvironmentOverrides: {
      /** @description Value in the development environment. */
      development?: string;
      /** @description Value in preview deployments. */
      preview?: string;
      /** @description Value in production. */
      production?: string;
    };
    /** @description What went wrong, for the machine, for the log and for the customer. */
    ErrorDetails: {
      /** @description Names the kind of failure. Any string is allowed; `bad_request`, `conflict`, `not_found` and `validation_error` are the ones partners commonly use. */
      code: string;
      /** @description Text for Vercel's logs. The customer does not see it. */
      message: string;
      user?: components['schemas']['ErrorUserNotice'];
    };
    /** @description How the partner says that it did not do what was asked. */
    ErrorEnvelope: {
      error: components['schemas']['ErrorDetails'];
    };
    /** @description What Vercel shows to the customer about the failure. */
    ErrorUserNotice: {
      /** @description Text for the customer. */
      message?: string;
      /** @description Page that helps the customer on: an article, or a page of the partner's dashboard. */
      url?: string;
    };
    /** @description Settings of the experimentation protocol, as the partner reports them. */
    ExperimentationSettings: {
      /**
       * @description The Edge Config that the partner writes to.
       * @example ecfg_4kq8sT2vXyZ1aBcDeFgHiJkLmNo3
       */
      edgeConfigId?: string;
      /** @description Whether the partner writes its items to an Edge Config of the customer. */
      edgeConfigSyncingEnabled?: boolean;
      /** @description Id of the token that reads this Edge Config. */
      edgeConfigTokenId?: string;
    };
    /** @description What the partner has to say about an installation as a whole. */
    Installation: {
      billingPlan?: components['schemas']['BillingPlan'];
      /** @description The message displayed on the installation; `null` clears it. */
      notification?: components['schemas']['Notification'] | null;
    };
    /** @description The customer, as known when the installation was made. Vercel's account operation gives the current values. */
    InstallationAccount: {
      contact: components['schemas']['AccountContact'];
      /** @description Name of the team that installed the integration. */
      name?: string;
      /**
       * Format: uri
       * @description The installation in the Vercel dashboard.
       */
      url: string;
    };
    /** @description The service token with which the partner calls Vercel for this installation. */
    InstallationCredentials: {
      /** @description The token. It does not expire and dies when the installation is finalized, so store it, and store it as a secret. */
      access_token: string;
      /**
       * @description How the token is sent.
       * @example Bearer
       */
      token_type: string;
    };
    /** @description A delivery of `integration-configuration.permission-upgraded`. */
    IntegrationConfigurationPermissionUpgradedEvent: components['schemas']['WebhookEnvelope'] & {
      payload: components['schemas']['IntegrationConfigurationPermissionUpgradedPayload'];
      /**
       * @description Name of the event.
       * @constant
       */
      type: 'integration-configuration.permission-upgraded';
    };
    /** @description The installation, and the projects it gained and lost. */
    IntegrationConfigurationPermissionUpgradedPayload: components['schemas']['WebhookPayload'] & {
      configuration: components['schemas']['ProjectAccessConfiguration'];
      projects: components['schemas']['ProjectAccessChange'];
    };
    /** @description A delivery of `integration-configuration.removed`. */
    IntegrationConfigurationRemovedEvent: components['schemas']['WebhookEnvelope'] & {
      payload: components['schemas']['IntegrationConfigurationRemovedPayload'];
      /**
       * @description Name of the event.
       * @constant
       */
      type: 'integration-configuration.removed';
    };
    /** @description The installation that was removed. */
    IntegrationConfigurationRemovedPayload: components['schemas']['WebhookPayload'] & {
      configuration: components['schemas']['ProjectAccessConfiguration'];
    };
    /** @description A delivery of `integration-configuration.scope-change-confirmed`. */
    IntegrationConfigurationScopeChangeConfirmedEvent: components['schemas']['WebhookEnvelope'] & {
      payload: components['schemas']['IntegrationConfigurationScopeChangeConfirmedPayload'];
      /**
       * @description Name of the event.
       * @constant
       */
      type: 'integration-configuration.scope-change-confirmed';
    };
    /** @description The installation with the scopes now granted. */
    IntegrationConfigurationScopeChangeConfirmedPayload: components['schemas']['WebhookPayload'] & {
      configuration: components['schemas']['ScopedConfiguration'];
    };
    /** @description A delivery of `integration-configuration.transferred`. */
    IntegrationConfigurationTransferredEvent: components['schemas']['WebhookEnvelope'] & {
      payload: components['schemas']['IntegrationConfigurationTransferredPayload'];
      /**
       * @description Name of the event.
       * @constant
       */
      type: 'integration-configuration.transferred';
    };
    /** @description The installation, where it was and where it is now. */
    IntegrationConfigurationTransferredPayload: components['schemas']['WebhookPayload'] & {
      configuration: components['schemas']['ConfigurationReference'];
      /** @description Id of the installation. It equals `configuration.id` and starts with `icfg_`. */
      installationId: string;
      /** @description The account it is in now. */
      newAccountId: string;
      /** @description The team it is in now. */
      newTeamId: string;
      /** @description The account it left. */
      previousAccountId: string;
      /** @description The team it left. */
      previousTeamId: string;
    };
    /** @description A delivery of `integration-resource.project-connected`. */
    IntegrationResourceProjectConnectedEvent: components['schemas']['WebhookEnvelope'] & {
      payload: components['schemas']['IntegrationResourceProjectConnectedPayload'];
      /**
       * @description Name of the event.
       * @constant
       */
      type: 'integration-resource.project-connected';
    };
    /** @description The resource and the project it was connected to. */
    IntegrationResourceProjectConnectedPayload: components['schemas']['WebhookPayload'] & {
      configuration: components['schemas']['ConfigurationReference'];
      /** @description Id of the installation. It equals `configuration.id` and starts with `icfg_`. */
      installationId: string;
      project: components['schemas']['ConnectedProject'];
      /** @description Id of the project, the same as `project.id`. */
      projectId: string;
      /** @description The partner's own id of the resource. */
      resourceId: string;
      /**
       * @description The environments of the project that are concerned.
       * @example [
       *       "production",
       *       "preview",
       *       "development"
       *     ]
       */
      targets: string[];
    };
    /** @description A delivery of `integration-resource.project-disconnected`. */
    IntegrationResourceProjectDisconnectedEvent: components['schemas']['WebhookEnvelope'] & {
      payload: components['schemas']['IntegrationResourceProjectDisconnectedPayload'];
      /**
       * @description Name of the event.
       * @constant
       */
      type: 'integration-resource.project-disconnected';
    };
    /** @description The resource and the project it was disconnected from. */
    IntegrationResourceProjectDisconnectedPayload: components['schemas']['WebhookPayload'] & {
      configuration: components['schemas']['ConfigurationReference'];
      /** @description Id of the installation. It equals `configuration.id` and starts with `icfg_`. */
      installationId: string;
      project: components['schemas']['ProjectReference'];
      /** @description Id of the project, the same as `project.id`. */
      projectId: string;
      /** @description The partner's own id of the resource. */
      resourceId: string;
      /**
       * @description The environments of the project that are concerned.
       * @example [
       *       "production",
       *       "preview",
       *       "development"
       *     ]
       */
      targets: string[];
    };
    /** @description A delivery of `marketplace.invoice.created`. */
    MarketplaceInvoiceCreatedEvent: components['schemas']['WebhookEnvelope'] & {
      payload: components['schemas']['MarketplaceInvoicePayload'];
      /**
       * @description Name of the event.
       * @constant
       */
      type: 'marketplace.invoice.created';
    };
    /** @description A delivery of `marketplace.invoice.notpaid`. */
    MarketplaceInvoiceNotpaidEvent: components['schemas']['WebhookEnvelope'] & {
      payload: components['schemas']['MarketplaceInvoicePayload'];
      /**
       * @description Name of the event.
       * @constant
       */
      type: 'marketplace.invoice.notpaid';
    };
    /** @description A delivery of `marketplace.invoice.overdue`. */
    MarketplaceInvoiceOverdueEvent: components['schemas']['WebhookEnvelope'] & {
      payload: components['schemas']['MarketplaceInvoicePayload'];
      /**
       * @description Name of the event.
       * @constant
       */
      type: 'marketplace.invoice.overdue';
    };
    /** @description A delivery of `marketplace.invoice.paid`. */
    MarketplaceInvoicePaidEvent: components['schemas']['WebhookEnvelope'] & {
      payload: components['schemas']['MarketplaceInvoicePayload'];
      /**
       * @description Name of the event.
       * @constant
       */
      type: 'marketplace.invoice.paid';
    };
    /** @description The invoice that an event is about. It may be out of date on arrival: read the invoice again before acting on it. */
    MarketplaceInvoicePayload: components['schemas']['WebhookPayload'] & {
      configuration?: components['schemas']['ConfigurationReference'];
      /** @description The partner's own id of the invoice, if it gave one. */
      externalInvoiceId?: string | null;
      /** @description Id of the installation. It equals `configuration.id` and starts with `icfg_`. */
      installationId: string;
      /**
       * Format: date-time
       * @description Date of the invoice.
       */
      invoiceDate: string;
      /** @description Vercel's id of the invoice. */
      invoiceId: string;
      invoiceTotal: components['schemas']['Money'];
      period: components['schemas']['BillingPeriod'];
    };
    /** @description A delivery of `marketplace.invoice.refunded`. */
    MarketplaceInvoiceRefundedEvent: components['schemas']['WebhookEnvelope'] & {
      payload: components['schemas']['MarketplaceInvoiceRefundedPayload'];
      /**
       * @description Name of the event.
       * @constant
       */
      type: 'marketplace.invoice.refunded';
    };
    /** @description The invoice that was refunded, and how much of it. */
    MarketplaceInvoiceRefundedPayload: components['schemas']['WebhookPayload'] & {
      amount: components['schemas']['Money'];
      configuration?: components['schemas']['ConfigurationReference'];
      /** @description The partner's own id of the invoice, if it gave one. */
      externalInvoiceId?: string | null;
      /** @description Id of the installation. It equals `configuration.id` and starts with `icfg_`. */
      installationId: string;
      /** @description Vercel's id of the invoice. */
      invoiceId: string;
      period: components['schemas']['BillingPeriod'];
      /** @description Why it was refunded. */
      reason: string;
    };
    /** @description A delivery of `marketplace.member.changed`. */
    MarketplaceMemberChangedEvent: components['schemas']['WebhookEnvelope'] & {
      payload: components['schemas']['MarketplaceMemberChangedPayload'];
      /**
       * @description Name of the event.
       * @constant
       */
      type: 'marketplace.member.changed';
    };
    /** @description The member whose access changed. */
    MarketplaceMemberChangedPayload: components['schemas']['WebhookPayload'] & {
      configuration: components['schemas']['ConfigurationReference'];
      /** @description Id of the user across installations. Sent to integrations with the extra permission for it. */
      globalUserId?: string;
      /** @description Id of the installation. It equals `configuration.id` and starts with `icfg_`. */
      installationId: string;
      /** @description Id of the member, the `user_id` of the tokens. */
      memberId: string;
      role: components['schemas']['MarketplaceMemberRole'];
      /** @description Address of the user. Sent to integrations with the extra permission for it. */
      userEmail?: string;
    };
    /**
     * @description What the member may now do. `ADMIN`: install and manage integrations. `USER`: look, but not change. `NONE`: the member lost access.
     * @enum {string}
     */
    MarketplaceMemberRole: 'ADMIN' | 'USER' | 'NONE';
    /**
     * @description An amount in US dollars written as a decimal number: digits, then optionally a point and more digits. No sign, no currency mark.
     * @example 25.00
     */
    Money: string;
    /** @description A message that Vercel displays on a resource or an installation until the partner replaces or clears it. */
    Notification: {
      /**
       * Format: uri
       * @description Where the message leads: an `http:` or `https:` address, or one of the form `sso:https://…`, for which Vercel first signs the user in with the partner and hands over the target in the `url` query parameter.
       */
      href?: string;
      level: components['schemas']['NotificationLevel'];
      /** @description The message in full; keep it non-empty and within 500 characters. */
      message?: string;
      /** @description The message in a few words; keep it non-empty and within 100 characters. */
      title: string;
    };
    /**
     * @description How serious a notification is.
     * @enum {string}
     */
    NotificationLevel: 'info' | 'warn' | 'error';
    /** @description The partner replaces the secrets later and then sends them to Vercel by itself. */
    PendingSecretsRotation: {
      /**
       * @description Tells this reply from the immediate one.
       * @constant
       */
      sync: false;
    };
    /** @description How the set of projects changed. */
    ProjectAccessChange: {
      /** @description Ids of the projects gained. */
      added: string[];
      /** @description Ids of the projects lost. */
      removed: string[];
    };
    /** @description The installation and the projects it may use. */
    ProjectAccessConfiguration: components['schemas']['ConfigurationReference'] & {
      projectSelection?: components['schemas']['ProjectSelection'];
      /** @description Ids of the projects. */
      projects?: string[];
    };
    /** @description A delivery of `project.created`. */
    ProjectCreatedEvent: components['schemas']['WebhookEnvelope'] & {
      payload: components['schemas']['WebhookPayload'];
      /**
       * @description Name of the event.
       * @constant
       */
      type: 'project.created';
    };
    /** @description A project. */
    ProjectReference: {
      /** @description Vercel's id of the project. */
      id: string;
    };
    /** @description A delivery of `project.removed`. */
    ProjectRemovedEvent: components['schemas']['WebhookEnvelope'] & {
      payload: components['schemas']['WebhookPayload'];
      /**
       * @description Name of the event.
       * @constant
       */
      type: 'project.removed';
    };
    /** @description A delivery of `project.renamed`. */
    ProjectRenamedEvent: components['schemas']['WebhookEnvelope'] & {
      payload: components['schemas']['WebhookPayload'];
      /**
       * @description Name of the event.
       * @constant
       */
      type: 'project.renamed';
    };
    /**
     * @description Whether the integration may use `all` projects of the team or the `selected` ones only.
     * @enum {string}
     */
    ProjectSelection: 'all' | 'selected';
    /** @description How the partner has set up the protocols of a resource. */
    ProtocolSettings: {
      experimentation?: components['schemas']['ExperimentationSettings'];
    };
    /** @description A purchase of credit. */
    ProvisionPurchaseRequest: {
      /**
       * @description Vercel's invoice, which proves the purchase.
       * @example mi_7h2kX9bQwErT5yUi
       */
      invoiceId: string;
    };
    /** @description The resource that the customer asks for. */
    ProvisionResourceRequest: {
      /**
       * @description The partner's id of the plan that the customer chose. A plan for installations moves the whole installation to it.
       * @example pro200
       */
      billingPlanId: string;
      /** @description Where the request came from, by an id of the partner's. After a Deploy Button it repeats the `external-id` parameter of the button. */
      externalId?: string;
      metadata: components['schemas']['ResourceMetadata'];
      /** @description The name that the user gave it. */
      name: string;
      /**
       * @description The partner's own id or slug of the product.
       * @example acme-redis
       */
      productId: string;
      protocolSettings?: components['schemas']['RequestedProtocolSettings'];
    };
    /** @description The balances after the credit was added. */
    ProvisionedPurchase: {
      /** @description Every balance of the installation. */
      balances: components['schemas']['Balance'][];
      /**
       * Format: date-time
       * @description The partner's server time, in the form `YYYY-MM-DDTHH:mm:ss.SSSZ`. Of two reports of a balance, the later one holds.
       */
      timestamp: string;
    };
    /** @description A new resource with the secrets that its projects get. */
    ProvisionedResource: components['schemas']['Resource'] & {
      /** @description All secrets of the resource. They are final even if the resource itself is still being set up. */
      secrets: components['schemas']['Secret'][];
    };
    /** @description One piece of printed output. */
    ReplBlock: components['schemas']['ReplParagraph'] | components['schemas']['ReplTable'];
    /** @description One command that the user typed. */
    ReplCommand: {
      /** @description The command as typed. */
      input: string;
      /** @description Whether the command must not change anything. */
      readOnly?: boolean;
    };
    /** @description What a failed command printed, or why the request was not acceptable at all. */
    ReplCommandError:
      components['schemas']['ReplOutput'] | components['schemas']['ValidationErrorEnvelope'];
    /** @description What the command printed, in order. */
    ReplOutput: components['schemas']['ReplBlock'][];
    /** @description A paragraph of text. */
    ReplParagraph: {
      /** @description Its text, piece by piece. */
      children: components['schemas']['TextBlock'][];
      /**
       * @description Marks a paragraph.
       * @constant
       */
      type: 'paragraph';
    };
    /** @description A table. */
    ReplTable: {
      /** @description The heads of the columns. */
      header?: components['schemas']['TextBlock'][];
      /** @description The rows. */
      rows: components['schemas']['ReplTableRow'][];
      /**
       * @description Marks a table.
       * @constant
       */
      type: 'table';
    };
    /** @description One row, a piece of text for each column. */
    ReplTableRow: components['schemas']['TextBlock'][];
    /** @description Settings of the experimentation protocol, as the customer chose them. */
    RequestedExperimentationSettings: {
      /**
       * @description The Edge Config that the partner is to write to. That it is there means that the customer turned syncing on.
       * @example ecfg_4kq8sT2vXyZ1aBcDeFgHiJkLmNo3
       */
      edgeConfigId?: string;
    };
    /** @description How the customer wants the protocols of a resource to be set up. */
    RequestedProtocolSettings: {
      experimentation?: components['schemas']['RequestedExperimentationSettings'];
    };
    /** @description A resource as the partner knows it. */
    Resource: {
      billingPlan?: components['schemas']['BillingPlan'];
      /** @description The partner's own id of the resource. */
      id: string;
      metadata: components['schemas']['ResourceMetadata'];
      /** @description The name that the user gave it. */
      name: string;
      notification?: components['schemas']['Notification'];
      /**
       * @description The partner's own id or slug of the product.
       * @example acme-redis
       */
      productId: string;
      protocolSettings?: components['schemas']['ProtocolSettings'];
      status: components['schemas']['ResourceStatus'];
    };
    /** @description The resources of an installation. */
    ResourceList: {
      /** @description The resources, without their secrets. */
      resources: components['schemas']['Resource'][];
    };
    /** @description The values that the user chose, by field of the product's metadata schema. */
    ResourceMetadata: {
      [key: string]: unknown;
    };
    /**
     * @description Where a resource stands. `pending`: being set up. `onboarding`: waits for the user, whom Vercel sends to the partner through single sign-on with `path=onboarding`. `ready`: usable. `suspended`: out of service for now. `resumed`: back in service, a status of its own beside `ready`. `uninstalled`: removed. `error`: broken.
     * @enum {string}
     */
    ResourceStatus:
      'ready' | 'pending' | 'onboarding' | 'suspended' | 'resumed' | 'uninstalled' | 'error';
    /** @description How the partner names the prepared transfer. */
    ResourceTransferClaim: {
      /** @description The partner's id of the transfer, used in the two calls that follow. */
      providerClaimId: string;
    };
    /** @description The resources that are to change hands. */
    ResourceTransferRequest: {
      /** @description Until when the transfer can be accepted, in milliseconds since 1970-01-01T00:00:00Z. */
      expiresAt: number;
      /** @description The partner's ids of the resources, all of them in the source installation. */
      resourceIds: string[];
    };
    /** @description The installation and what it may do. */
    ScopedConfiguration: components['schemas']['ConfigurationReference'] & {
      /** @description The scopes now granted. */
      scopes: string[];
    };
    /** @description A value that the customer's projects get as an environment variable. */
    Secret: {
      environmentOverrides?: components['schemas']['EnvironmentOverrides'];
      /**
       * @description Name of the environment variable.
       * @example ACME_REDIS_URL
       */
      name: string;
      /** @description Put before the name, with an underscore between; hyphens and spaces in it become underscores. Left out where the name already starts with it. */
      prefix?: string;
      /** @description Its value in every environment without a value of its own. */
      value: string;
    };
    /** @description The new secrets, or the promise of them. */
    SecretsRotation:
      | components['schemas']['CompletedSecretsRotation']
      | components['schemas']['PendingSecretsRotation'];
    /** @description How the secrets of a resource are to be replaced. */
    SecretsRotationRequest: {
      /**
       * @description For how many hours the old secrets have to keep working; fractions are allowed. Never more than the `maxDelayHours` that the product declares.
       * @example 2.5
       */
      delayOldSecretsExpirationHours?: number;
      /** @description Why the customer or Vercel asks for it. */
      reason?: string;
    };
    /** @description A piece of text in one style. */
    TextBlock: {
      /** @description Whether it is bold. */
      bold?: boolean;
      /**
       * @description Its colour, as in CSS.
       * @example #a3f04b
       */
      color?: string;
      /** @description Where a click on it leads. */
      href?: string;
      /** @description Whether it is italic. */
      italic?: boolean;
      /** @description The text. */
      text: string;
      /**
       * @description Marks a piece of text.
       * @constant
       */
      type: 'text';
    };
    /** @description What is to change about an installation. */
    UpdateInstallationRequest: {
      /**
       * @description The partner's id of the installation plan that the customer picked.
       * @example pro200
       */
      billingPlanId?: string;
    };
    /** @description What is to change about a resource. What is left out stays as it is. */
    UpdateResourceRequest: {
      /** @description The partner's id of the plan to move to. */
      billingPlanId?: string;
      metadata?: components['schemas']['ResourceMetadata'];
      /** @description New name. */
      name?: string;
      protocolSettings?: components['schemas']['RequestedProtocolSettings'];
      status?: components['schemas']['ResourceStatus'];
    };
    /** @description A new installation, or what is now true of an existing one. */
    UpsertInstallationRequest: {
      acceptedPolicies: components['schemas']['AcceptedPolicies'];
      account: components['schemas']['InstallationAccount'];
      credentials: components['schemas']['InstallationCredentials'];
      /** @description What the integration may do in the customer's team. Holds at least one scope. */
      scopes: string[];
    };
    /** @description What is not acceptable, field by field where the partner can tell. */
    ValidationErrorDetails: components['schemas']['ErrorDetails'] & {
      /** @description The fields at fault. */
      fields?: components['schemas']['ValidationErrorField'][];
    };
    /** @description How the partner says that the request is not acceptable as it stands. */
    ValidationErrorEnvelope: {
      error: components['schemas']['ValidationErrorDetails'];
    };
    /** @description One field at fault. */
    ValidationErrorField: {
      /** @description Which field, by its name in the request. */
      key: string;
      /** @description What is wrong with it, for the customer. */
      message?: string;
    };
    /** @description What the target still needs before it can take the resources. */
    VerifiedResourceTransfer: {
      newBillingPlan?: components['schemas']['BillingPlan'];
    };
    /** @description What every delivery carries around its payload. */
    WebhookEnvelope: {
      /** @description When the event happened: milliseconds since 1970, or an ISO 8601 time. */
      createdAt: number | string;
      /** @description Id of the delivery. A retry carries the same id, so it tells a repeat from a new event. */
      id: string;
      /**
       * @description Where in Vercel's network the event arose, if known.
       * @example sfo1
       */
      region?: string | null;
      /** @description Name of the event. */
      type: string;
    };
    /** @description An installation that an event concerns. */
    WebhookIntegration: {
      /** @description Id of the installation. */
      installationId: string;
      /** @description Its resources that the event concerns. */
      resources?: components['schemas']['WebhookResource'][];
    };
    /** @description What any payload may carry besides the fields of its event. */
    WebhookPayload: {
      /**
       * @deprecated
       * @description The installations concerned. `integrations` has taken its place.
       */
      installationIds?: string[];
      /** @description The installations concerned, each with the resources concerned. */
      integrations?: components['schemas']['WebhookIntegration'][];
      /** @description The team concerned. */
      team?: {
        /** @description Vercel's id of the team; `null` outside a team. */
        id: string | null;
      };
      /** @description Who caused the event. */
      user?: {
        /** @description Vercel's id of the user; `null` if no user caused it. */
        id: string | null;
      };
    };
    /** @description A resource that an event concerns. */
    WebhookResource: {
      /** @description The partner's own id of the resource. */
      externalResourceId: string;
    };
    /** @description Why a delivery was turned away. */
    WebhookSignatureError: {
      /**
       * @description What is wrong.
       * @example invalid_signature
       */
      code: string;
      /** @description The same for a reader. */
      error: string;
    };
  };
  responses: {
    /** @description The request is not acceptable as it stands. */
    BadRequest: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ValidationErrorEnvelope'];
      };
    };
    /** @description The present state does not allow this. */
    Conflict: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ErrorEnvelope'];
      };
    };
    /** @description The credentials are valid but do not allow this: another installation, the wrong style of authentication, or a role that may not do it. */
    Forbidden: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ErrorEnvelope'];
      };
    };
    /** @description Done, with what there is to say about the installation. */
    InstallationReply: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['Installation'];
      };
    };
    /** @description The partner failed. */
    InternalServerError: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ErrorEnvelope'];
      };
    };
    /** @description The signature is missing or does not match the body. */
    InvalidSignature: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['WebhookSignatureError'];
      };
    };
    /** @description What the path names does not exist for the partner, or no longer does. */
    NotFound: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ErrorEnvelope'];
      };
    };
    /** @description The partner takes it on, replaces the secrets later and sends them to Vercel by itself. */
    PendingRotationReply: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['PendingSecretsRotation'];
      };
    };
    /** @description The new resource with its secrets. */
    ProvisionedResourceReply: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ProvisionedResource'];
      };
    };
    /** @description The resource as it is now. */
    ResourceReply: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['Resource'];
      };
    };
    /** @description The partner cannot do it just now. */
    ServiceUnavailable: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ErrorEnvelope'];
      };
    };
    /** @description The request carries no credentials, or credentials that are not valid. */
    Unauthorized: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ErrorEnvelope'];
      };
    };
    /** @description The request is well formed but makes no sense. */
    UnprocessableEntity: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ErrorEnvelope'];
      };
    };
    /** @description Taken. Any status from 200 to 299 within 30 seconds counts; otherwise Vercel tries again for up to 24 hours, ever more slowly, and then gives up. */
    WebhookAccepted: {
      headers: {
        [name: string]: unknown;
      };
      content?: never;
    };
  };
  parameters: {
    /**
     * @description Names this request over all its retries. The same key asks for the same outcome, not for the work to be done again.
     * @example c7a1f0de-5f0b-4c43-9d55-0b8f7a1e2d34
     */
    IdempotencyKey: string;
    /**
     * @description Id of the installation. It starts with `icfg_` and equals the `installation_id` of the token.
     * @example icfg_cuwj0AdCdH3BwWT4LPijCC7t
     */
    InstallationId: string;
    /**
     * @description What the user has chosen so far, as a JSON object by field of the product's metadata schema. URL-encoded like any query value.
     * @example {"region":"iad1"}
     */
    PlanMetadata: string;
    /**
     * @description The partner's own id or slug of the product.
     * @example acme-redis
     */
    ProductSlug: string;
    /**
     * @description The partner's id of the transfer, from the call that prepared it.
     * @example claim_8f3Kq2Lz
     */
    ProviderClaimId: string;
    /**
     * @description The partner's own id of the resource.
     * @example redis_7Qm2xB9kLw
     */
    ResourceId: string;
    /**
     * @description Limits the reply to these resources, by the partner's own ids. Repeated for each id.
     * @example [
     *       "redis_7Qm2xB9kLw"
     *     ]
     */
    ResourceIds: string[];
    /**
     * @description Id of the installation that gives the resources away. It starts with `icfg_`.
     * @example icfg_cuwj0AdCdH3BwWT4LPijCC7t
     */
    SourceInstallationId: string;
    /**
     * @description Id of the installation that takes the resources over. It starts with `icfg_`.
     * @example icfg_Zt5RkQ8mWn2XbVc7LpHs9DyA
     */
    TargetInstallationId: string;
    /**
     * @description Style of authentication of the request: `user` or `system`, and others may come. A hint only: decide by the claims of the token.
     * @example user
     */
    VercelAuth: string;
    /**
     * @description HMAC-SHA1 of the body, byte for byte as received, in lowercase hexadecimal. The key is the secret of the integration.
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
  'get-installation': {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Style of authentication of the request: `user` or `system`, and others may come. A hint only: decide by the claims of the token.
         * @example user
         */
        'X-Vercel-Auth'?: components['parameters']['VercelAuth'];
      };
      path: {
        /**
         * @description Id of the installation. It starts with `icfg_` and equals the `installation_id` of the token.
         * @example icfg_cuwj0AdCdH3BwWT4LPijCC7t
         */
        installationId: components['parameters']['InstallationId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: components['responses']['InstallationReply'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
    };
  };
  'upsert-installation': {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Style of authentication of the request: `user` or `system`, and others may come. A hint only: decide by the claims of the token.
         * @example user
         */
        'X-Vercel-Auth'?: components['parameters']['VercelAuth'];
        /**
         * @description Names this request over all its retries. The same key asks for the same outcome, not for the work to be done again.
         * @example c7a1f0de-5f0b-4c43-9d55-0b8f7a1e2d34
         */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
      };
      path: {
        /**
         * @description Id of the installation. It starts with `icfg_` and equals the `installation_id` of the token.
         * @example icfg_cuwj0AdCdH3BwWT4LPijCC7t
         */
        installationId: components['parameters']['InstallationId'];
      };
      cookie?: never;
    };
    /** @description The installation. */
    requestBody: {
      content: {
        'application/json': components['schemas']['UpsertInstallationRequest'];
      };
    };
    responses: {
      200: components['responses']['InstallationReply'];
      /** @description The installation is new. No body. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Done, with nothing to say. No body. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      409: components['responses']['Conflict'];
    };
  };
  'delete-installation': {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Style of authentication of the request: `user` or `system`, and others may come. A hint only: decide by the claims of the token.
         * @example user
         */
        'X-Vercel-Auth'?: components['parameters']['VercelAuth'];
        /**
         * @description Names this request over all its retries. The same key asks for the same outcome, not for the work to be done again.
         * @example c7a1f0de-5f0b-4c43-9d55-0b8f7a1e2d34
         */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
      };
      path: {
        /**
         * @description Id of the installation. It starts with `icfg_` and equals the `installation_id` of the token.
         * @example icfg_cuwj0AdCdH3BwWT4LPijCC7t
         */
        installationId: components['parameters']['InstallationId'];
      };
      cookie?: never;
    };
    /** @description How and why it is removed. */
    requestBody?: {
      content: {
        'application/json': components['schemas']['DeleteInstallationRequest'];
      };
    };
    responses: {
      /** @description Removed. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DeletedInstallation'];
        };
      };
      /** @description Removed, or gone before. No body; Vercel waits for last invoices. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      409: components['responses']['Conflict'];
    };
  };
  'update-installation': {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Style of authentication of the request: `user` or `system`, and others may come. A hint only: decide by the claims of the token.
         * @example user
         */
        'X-Vercel-Auth'?: components['parameters']['VercelAuth'];
        /**
         * @description Names this request over all its retries. The same key asks for the same outcome, not for the work to be done again.
         * @example c7a1f0de-5f0b-4c43-9d55-0b8f7a1e2d34
         */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
      };
      path: {
        /**
         * @description Id of the installation. It starts with `icfg_` and equals the `installation_id` of the token.
         * @example icfg_cuwj0AdCdH3BwWT4LPijCC7t
         */
        installationId: components['parameters']['InstallationId'];
      };
      cookie?: never;
    };
    /** @description What is to change. */
    requestBody: {
      content: {
        'application/json': components['schemas']['UpdateInstallationRequest'];
      };
    };
    responses: {
      200: components['responses']['InstallationReply'];
      /** @description Done, with nothing to say. No body. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      409: components['responses']['Conflict'];
    };
  };
  'provision-purchase': {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Style of authentication of the request: `user` or `system`, and others may come. A hint only: decide by the claims of the token.
         * @example user
         */
        'X-Vercel-Auth'?: components['parameters']['VercelAuth'];
        /**
         * @description Names this request over all its retries. The same key asks for the same outcome, not for the work to be done again.
         * @example c7a1f0de-5f0b-4c43-9d55-0b8f7a1e2d34
         */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
      };
      path: {
        /**
         * @description Id of the installation. It starts with `icfg_` and equals the `installation_id` of the token.
         * @example icfg_cuwj0AdCdH3BwWT4LPijCC7t
         */
        installationId: components['parameters']['InstallationId'];
      };
      cookie?: never;
    };
    /** @description The purchase. */
    requestBody: {
      content: {
        'application/json': components['schemas']['ProvisionPurchaseRequest'];
      };
    };
    responses: {
      /** @description The credit is there. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ProvisionedPurchase'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      409: components['responses']['Conflict'];
      422: components['responses']['UnprocessableEntity'];
    };
  };
  'list-billing-plans-for-installation': {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Style of authentication of the request: `user` or `system`, and others may come. A hint only: decide by the claims of the token.
         * @example user
         */
        'X-Vercel-Auth'?: components['parameters']['VercelAuth'];
      };
      path: {
        /**
         * @description Id of the installation. It starts with `icfg_` and equals the `installation_id` of the token.
         * @example icfg_cuwj0AdCdH3BwWT4LPijCC7t
         */
        installationId: components['parameters']['InstallationId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The plans that can be chosen. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['BillingPlanList'];
        };
      };
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      409: components['responses']['Conflict'];
    };
  };
  'create-resource-transfer': {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Style of authentication of the request: `user` or `system`, and others may come. A hint only: decide by the claims of the token.
         * @example user
         */
        'X-Vercel-Auth'?: components['parameters']['VercelAuth'];
        /**
         * @description Names this request over all its retries. The same key asks for the same outcome, not for the work to be done again.
         * @example c7a1f0de-5f0b-4c43-9d55-0b8f7a1e2d34
         */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
      };
      path: {
        /**
         * @description Id of the installation that gives the resources away. It starts with `icfg_`.
         * @example icfg_cuwj0AdCdH3BwWT4LPijCC7t
         */
        installationId: components['parameters']['SourceInstallationId'];
      };
      cookie?: never;
    };
    /** @description What is to change hands. */
    requestBody: {
      content: {
        'application/json': components['schemas']['ResourceTransferRequest'];
      };
    };
    responses: {
      /** @description Prepared. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ResourceTransferClaim'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      409: components['responses']['Conflict'];
      422: components['responses']['UnprocessableEntity'];
    };
  };
  'accept-resource-transfer': {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Style of authentication of the request: `user` or `system`, and others may come. A hint only: decide by the claims of the token.
         * @example user
         */
        'X-Vercel-Auth'?: components['parameters']['VercelAuth'];
        /**
         * @description Names this request over all its retries. The same key asks for the same outcome, not for the work to be done again.
         * @example c7a1f0de-5f0b-4c43-9d55-0b8f7a1e2d34
         */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
      };
      path: {
        /**
         * @description Id of the installation that takes the resources over. It starts with `icfg_`.
         * @example icfg_Zt5RkQ8mWn2XbVc7LpHs9DyA
         */
        installationId: components['parameters']['TargetInstallationId'];
        /**
         * @description The partner's id of the transfer, from the call that prepared it.
         * @example claim_8f3Kq2Lz
         */
        providerClaimId: components['parameters']['ProviderClaimId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Moved. No body. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      409: components['responses']['Conflict'];
      422: components['responses']['UnprocessableEntity'];
    };
  };
  'verify-resource-transfer': {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Style of authentication of the request: `user` or `system`, and others may come. A hint only: decide by the claims of the token.
         * @example user
         */
        'X-Vercel-Auth'?: components['parameters']['VercelAuth'];
      };
      path: {
        /**
         * @description Id of the installation that takes the resources over. It starts with `icfg_`.
         * @example icfg_Zt5RkQ8mWn2XbVc7LpHs9DyA
         */
        installationId: components['parameters']['TargetInstallationId'];
        /**
         * @description The partner's id of the transfer, from the call that prepared it.
         * @example claim_8f3Kq2Lz
         */
        providerClaimId: components['parameters']['ProviderClaimId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description It could. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['VerifiedResourceTransfer'];
        };
      };
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      409: components['responses']['Conflict'];
      422: components['responses']['UnprocessableEntity'];
    };
  };
  'list-resources': {
    parameters: {
      query?: {
        /**
         * @description Limits the reply to these resources, by the partner's own ids. Repeated for each id.
         * @example [
         *       "redis_7Qm2xB9kLw"
         *     ]
         */
        ids?: components['parameters']['ResourceIds'];
      };
      header?: {
        /**
         * @description Style of authentication of the request: `user` or `system`, and others may come. A hint only: decide by the claims of the token.
         * @example user
         */
        'X-Vercel-Auth'?: components['parameters']['VercelAuth'];
      };
      path: {
        /**
         * @description Id of the installation. It starts with `icfg_` and equals the `installation_id` of the token.
         * @example icfg_cuwj0AdCdH3BwWT4LPijCC7t
         */
        installationId: components['parameters']['InstallationId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The resources. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ResourceList'];
        };
      };
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
    };
  };
  'provision-resource': {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Style of authentication of the request: `user` or `system`, and others may come. A hint only: decide by the claims of the token.
         * @example user
         */
        'X-Vercel-Auth'?: components['parameters']['VercelAuth'];
        /**
         * @description Names this request over all its retries. The same key asks for the same outcome, not for the work to be done again.
         * @example c7a1f0de-5f0b-4c43-9d55-0b8f7a1e2d34
         */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
      };
      path: {
        /**
         * @description Id of the installation. It starts with `icfg_` and equals the `installation_id` of the token.
         * @example icfg_cuwj0AdCdH3BwWT4LPijCC7t
         */
        installationId: components['parameters']['InstallationId'];
      };
      cookie?: never;
    };
    /** @description What the customer asks for. */
    requestBody: {
      content: {
        'application/json': components['schemas']['ProvisionResourceRequest'];
      };
    };
    responses: {
      200: components['responses']['ProvisionedResourceReply'];
      201: components['responses']['ProvisionedResourceReply'];
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      409: components['responses']['Conflict'];
    };
  };
  'get-resource': {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Style of authentication of the request: `user` or `system`, and others may come. A hint only: decide by the claims of the token.
         * @example user
         */
        'X-Vercel-Auth'?: components['parameters']['VercelAuth'];
      };
      path: {
        /**
         * @description Id of the installation. It starts with `icfg_` and equals the `installation_id` of the token.
         * @example icfg_cuwj0AdCdH3BwWT4LPijCC7t
         */
        installationId: components['parameters']['InstallationId'];
        /**
         * @description The partner's own id of the resource.
         * @example redis_7Qm2xB9kLw
         */
        resourceId: components['parameters']['ResourceId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: components['responses']['ResourceReply'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
    };
  };
  'delete-resource': {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Style of authentication of the request: `user` or `system`, and others may come. A hint only: decide by the claims of the token.
         * @example user
         */
        'X-Vercel-Auth'?: components['parameters']['VercelAuth'];
        /**
         * @description Names this request over all its retries. The same key asks for the same outcome, not for the work to be done again.
         * @example c7a1f0de-5f0b-4c43-9d55-0b8f7a1e2d34
         */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
      };
      path: {
        /**
         * @description Id of the installation. It starts with `icfg_` and equals the `installation_id` of the token.
         * @example icfg_cuwj0AdCdH3BwWT4LPijCC7t
         */
        installationId: components['parameters']['InstallationId'];
        /**
         * @description The partner's own id of the resource.
         * @example redis_7Qm2xB9kLw
         */
        resourceId: components['parameters']['ResourceId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Gone, now or before. No body. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      409: components['responses']['Conflict'];
    };
  };
  'update-resource': {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Style of authentication of the request: `user` or `system`, and others may come. A hint only: decide by the claims of the token.
         * @example user
         */
        'X-Vercel-Auth'?: components['parameters']['VercelAuth'];
        /**
         * @description Names this request over all its retries. The same key asks for the same outcome, not for the work to be done again.
         * @example c7a1f0de-5f0b-4c43-9d55-0b8f7a1e2d34
         */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
      };
      path: {
        /**
         * @description Id of the installation. It starts with `icfg_` and equals the `installation_id` of the token.
         * @example icfg_cuwj0AdCdH3BwWT4LPijCC7t
         */
        installationId: components['parameters']['InstallationId'];
        /**
         * @description The partner's own id of the resource.
         * @example redis_7Qm2xB9kLw
         */
        resourceId: components['parameters']['ResourceId'];
      };
      cookie?: never;
    };
    /** @description What is to change. */
    requestBody: {
      content: {
        'application/json': components['schemas']['UpdateResourceRequest'];
      };
    };
    responses: {
      200: components['responses']['ResourceReply'];
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      409: components['responses']['Conflict'];
    };
  };
  'list-billing-plans-for-resource': {
    parameters: {
      query?: {
        /**
         * @description What the user has chosen so far, as a JSON object by field of the product's metadata schema. URL-encoded like any query value.
         * @example {"region":"iad1"}
         */
        metadata?: components['parameters']['PlanMetadata'];
      };
      header?: {
        /**
         * @description Style of authentication of the request: `user` or `system`, and others may come. A hint only: decide by the claims of the token.
         * @example user
         */
        'X-Vercel-Auth'?: components['parameters']['VercelAuth'];
      };
      path: {
        /**
         * @description Id of the installation. It starts with `icfg_` and equals the `installation_id` of the token.
         * @example icfg_cuwj0AdCdH3BwWT4LPijCC7t
         */
        installationId: components['parameters']['InstallationId'];
        /**
         * @description The partner's own id of the resource.
         * @example redis_7Qm2xB9kLw
         */
        resourceId: components['parameters']['ResourceId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The plans that can be chosen. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['BillingPlanList'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      409: components['responses']['Conflict'];
    };
  };
  'resource-repl': {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Style of authentication of the request: `user` or `system`, and others may come. A hint only: decide by the claims of the token.
         * @example user
         */
        'X-Vercel-Auth'?: components['parameters']['VercelAuth'];
        /**
         * @description Names this request over all its retries. The same key asks for the same outcome, not for the work to be done again.
         * @example c7a1f0de-5f0b-4c43-9d55-0b8f7a1e2d34
         */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
      };
      path: {
        /**
         * @description Id of the installation. It starts with `icfg_` and equals the `installation_id` of the token.
         * @example icfg_cuwj0AdCdH3BwWT4LPijCC7t
         */
        installationId: components['parameters']['InstallationId'];
        /**
         * @description The partner's own id of the resource.
         * @example redis_7Qm2xB9kLw
         */
        resourceId: components['parameters']['ResourceId'];
      };
      cookie?: never;
    };
    /** @description The command. */
    requestBody: {
      content: {
        'application/json': components['schemas']['ReplCommand'];
      };
    };
    responses: {
      /** @description What the command printed. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ReplOutput'];
          'application/jsonl': components['schemas']['ReplBlock'];
        };
      };
      /** @description The command failed, or the request is not acceptable. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ReplCommandError'];
        };
      };
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      500: components['responses']['InternalServerError'];
    };
  };
  'request-secrets-rotation': {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Style of authentication of the request: `user` or `system`, and others may come. A hint only: decide by the claims of the token.
         * @example user
         */
        'X-Vercel-Auth'?: components['parameters']['VercelAuth'];
        /**
         * @description Names this request over all its retries. The same key asks for the same outcome, not for the work to be done again.
         * @example c7a1f0de-5f0b-4c43-9d55-0b8f7a1e2d34
         */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
      };
      path: {
        /**
         * @description Id of the installation. It starts with `icfg_` and equals the `installation_id` of the token.
         * @example icfg_cuwj0AdCdH3BwWT4LPijCC7t
         */
        installationId: components['parameters']['InstallationId'];
        /**
         * @description The partner's own id of the resource.
         * @example redis_7Qm2xB9kLw
         */
        resourceId: components['parameters']['ResourceId'];
      };
      cookie?: never;
    };
    /** @description How the secrets are to be replaced. */
    requestBody: {
      content: {
        'application/json': components['schemas']['SecretsRotationRequest'];
      };
    };
    responses: {
      /** @description The new secrets, or the promise of them. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SecretsRotation'];
        };
      };
      202: components['responses']['PendingRotationReply'];
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      409: components['responses']['Conflict'];
      500: components['responses']['InternalServerError'];
      503: components['responses']['ServiceUnavailable'];
    };
  };
  'list-billing-plans-for-product': {
    parameters: {
      query?: {
        /**
         * @description What the user has chosen so far, as a JSON object by field of the product's metadata schema. URL-encoded like any query value.
         * @example {"region":"iad1"}
         */
        metadata?: components['parameters']['PlanMetadata'];
      };
      header?: {
        /**
         * @description Style of authentication of the request: `user` or `system`, and others may come. A hint only: decide by the claims of the token.
         * @example user
         */
        'X-Vercel-Auth'?: components['parameters']['VercelAuth'];
      };
      path: {
        /**
         * @description The partner's own id or slug of the product.
         * @example acme-redis
         */
        productSlug: components['parameters']['ProductSlug'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The plans that can be chosen. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['BillingPlanList'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      409: components['responses']['Conflict'];
    };
  };
  'deployment-canceled': {
    parameters: {
      query?: never;
      header: {
        /**
         * @description HMAC-SHA1 of the body, byte for byte as received, in lowercase hexadecimal. The key is the secret of the integration.
         * @example 0f1e2d3c4b5a69788796a5b4c3d2e1f00f1e2d3c
         */
        'x-vercel-signature': components['parameters']['VercelSignature'];
      };
      path?: never;
      cookie?: never;
    };
    /** @description The event. */
    requestBody: {
      content: {
        'application/json': components['schemas']['DeploymentCanceledEvent'];
      };
    };
    responses: {
      200: components['responses']['WebhookAccepted'];
      403: components['responses']['InvalidSignature'];
      '2XX': components['responses']['WebhookAccepted'];
    };
  };
  'deployment-check-rerequested': {
    parameters: {
      query?: never;
      header: {
        /**
         * @description HMAC-SHA1 of the body, byte for byte as received, in lowercase hexadecimal. The key is the secret of the integration.
         * @example 0f1e2d3c4b5a69788796a5b4c3d2e1f00f1e2d3c
         */
        'x-vercel-signature': components['parameters']['VercelSignature'];
      };
      path?: never;
      cookie?: never;
    };
    /** @description The event. */
    requestBody: {
      content: {
        'application/json': components['schemas']['DeploymentCheckRerequestedEvent'];
      };
    };
    responses: {
      200: components['responses']['WebhookAccepted'];
      403: components['responses']['InvalidSignature'];
      '2XX': components['responses']['WebhookAccepted'];
    };
  };
  'deployment-checkrun-cancel': {
    parameters: {
      query?: never;
      header: {
        /**
         * @description HMAC-SHA1 of the body, byte for byte as received, in lowercase hexadecimal. The key is the secret of the integration.
         * @example 0f1e2d3c4b5a69788796a5b4c3d2e1f00f1e2d3c
         */
        'x-vercel-signature': components['parameters']['VercelSignature'];
      };
      path?: never;
      cookie?: never;
    };
    /** @description The event. */
    requestBody: {
      content: {
        'application/json': components['schemas']['DeploymentCheckRunCancelEvent'];
      };
    };
    responses: {
      200: components['responses']['WebhookAccepted'];
      403: components['responses']['InvalidSignature'];
      '2XX': components['responses']['WebhookAccepted'];
    };
  };
  'deployment-checkrun-start': {
    parameters: {
      query?: never;
      header: {
        /**
         * @description HMAC-SHA1 of the body, byte for byte as received, in lowercase hexadecimal. The key is the secret of the integration.
         * @example 0f1e2d3c4b5a69788796a5b4c3d2e1f00f1e2d3c
         */
        'x-vercel-signature': components['parameters']['VercelSignature'];
      };
      path?: never;
      cookie?: never;
    };
    /** @description The event. */
    requestBody: {
      content: {
        'application/json': components['schemas']['DeploymentCheckRunStartEvent'];
      };
    };
    responses: {
      200: components['responses']['WebhookAccepted'];
      403: components['responses']['InvalidSignature'];
      '2XX': components['responses']['WebhookAccepted'];
    };
  };
  'deployment-created': {
    parameters: {
      query?: never;
      header: {
        /**
         * @description HMAC-SHA1 of the body, byte for byte as received, in lowercase hexadecimal. The key is the secret of the integration.
         * @example 0f1e2d3c4b5a69788796a5b4c3d2e1f00f1e2d3c
         */
        'x-vercel-signature': components['parameters']['VercelSignature'];
      };
      path?: never;
      cookie?: never;
    };
    /** @description The event. */
    requestBody: {
      content: {
        'application/json': components['schemas']['DeploymentCreatedEvent'];
      };
    };
    responses: {
      200: components['responses']['WebhookAccepted'];
      403: components['responses']['InvalidSignature'];
      '2XX': components['responses']['WebhookAccepted'];
    };
  };
  'deployment-error': {
    parameters: {
      query?: never;
      header: {
        /**
         * @description HMAC-SHA1 of the body, byte for byte as received, in lowercase hexadecimal. The key is the secret of the integration.
         * @example 0f1e2d3c4b5a69788796a5b4c3d2e1f00f1e2d3c
         */
        'x-vercel-signature': components['parameters']['VercelSignature'];
      };
      path?: never;
      cookie?: never;
    };
    /** @description The event. */
    requestBody: {
      content: {
        'application/json': components['schemas']['DeploymentErrorEvent'];
      };
    };
    responses: {
      200: components['responses']['WebhookAccepted'];
      403: components['responses']['InvalidSignature'];
      '2XX': components['responses']['WebhookAccepted'];
    };
  };
  'deployment-integration-action-cancel': {
    parameters: {
      query?: never;
      header: {
        /**
         * @description HMAC-SHA1 of the body, byte for byte as received, in lowercase hexadecimal. The key is the secret of the integration.
         * @example 0f1e2d3c4b5a69788796a5b4c3d2e1f00f1e2d3c
         */
        'x-vercel-signature': components['parameters']['VercelSignature'];
      };
      path?: never;
      cookie?: never;
    };
    /** @description The event. */
    requestBody: {
      content: {
        'application/json': components['schemas']['DeploymentIntegrationActionCancelEvent'];
      };
    };
    responses: {
      200: components['responses']['WebhookAccepted'];
      403: components['responses']['InvalidSignature'];
      '2XX': components['responses']['WebhookAccepted'];
    };
  };
  'deployment-integration-action-cleanup': {
    parameters: {
      query?: never;
      header: {
        /**
         * @description HMAC-SHA1 of the body, byte for byte as received, in lowercase hexadecimal. The key is the secret of the integration.
         * @example 0f1e2d3c4b5a69788796a5b4c3d2e1f00f1e2d3c
         */
        'x-vercel-signature': components['parameters']['VercelSignature'];
      };
      path?: never;
      cookie?: never;
    };
    /** @description The event. */
    requestBody: {
      content: {
        'application/json': components['schemas']['DeploymentIntegrationActionCleanupEvent'];
      };
    };
    responses: {
      200: components['responses']['WebhookAccepted'];
      403: components['responses']['InvalidSignature'];
      '2XX': components['responses']['WebhookAccepted'];
    };
  };
  'deployment-integration-action-start': {
    parameters: {
      query?: never;
      header: {
        /**
         * @description HMAC-SHA1 of the body, byte for byte as received, in lowercase hexadecimal. The key is the secret of the integration.
         * @example 0f1e2d3c4b5a69788796a5b4c3d2e1f00f1e2d3c
         */
        'x-vercel-signature': components['parameters']['VercelSignature'];
      };
      path?: never;
      cookie?: never;
    };
    /** @description The event. */
    requestBody: {
      content: {
        'application/json': components['schemas']['DeploymentIntegrationActionStartEvent'];
      };
    };
    responses: {
      200: components['responses']['WebhookAccepted'];
      403: components['responses']['InvalidSignature'];
      '2XX': components['responses']['WebhookAccepted'];
    };
  };
  'deployment-promoted': {
    parameters: {
      query?: never;
      header: {
        /**
         * @description HMAC-SHA1 of the body, byte for byte as received, in lowercase hexadecimal. The key is the secret of the integration.
         * @example 0f1e2d3c4b5a69788796a5b4c3d2e1f00f1e2d3c
         */
        'x-vercel-signature': components['parameters']['VercelSignature'];
      };
      path?: never;
      cookie?: never;
    };
    /** @description The event. */
    requestBody: {
      content: {
        'application/json': components['schemas']['DeploymentPromotedEvent'];
      };
    };
    responses: {
      200: components['responses']['WebhookAccepted'];
      403: components['responses']['InvalidSignature'];
      '2XX': components['responses']['WebhookAccepted'];
    };
  };
  'deployment-ready': {
    parameters: {
      query?: never;
      header: {
        /**
         * @description HMAC-SHA1 of the body, byte for byte as received, in lowercase hexadecimal. The key is the secret of the integration.
         * @example 0f1e2d3c4b5a69788796a5b4c3d2e1f00f1e2d3c
         */
        'x-vercel-signature': components['parameters']['VercelSignature'];
      };
      path?: never;
      cookie?: never;
    };
    /** @description The event. */
    requestBody: {
      content: {
        'application/json': components['schemas']['DeploymentReadyEvent'];
      };
    };
    responses: {
      200: components['responses']['WebhookAccepted'];
      403: components['responses']['InvalidSignature'];
      '2XX': components['responses']['WebhookAccepted'];
    };
  };
  'deployment-succeeded': {
    parameters: {
      query?: never;
      header: {
        /**
         * @description HMAC-SHA1 of the body, byte for byte as received, in lowercase hexadecimal. The key is the secret of the integration.
         * @example 0f1e2d3c4b5a69788796a5b4c3d2e1f00f1e2d3c
         */
        'x-vercel-signature': components['parameters']['VercelSignature'];
      };
      path?: never;
      cookie?: never;
    };
    /** @description The event. */
    requestBody: {
      content: {
        'application/json': components['schemas']['DeploymentSucceededEvent'];
      };
    };
    responses: {
      200: components['responses']['WebhookAccepted'];
      403: components['responses']['InvalidSignature'];
      '2XX': components['responses']['WebhookAccepted'];
    };
  };
  'integration-configuration-permission-upgraded': {
    parameters: {
      query?: never;
      header: {
        /**
         * @description HMAC-SHA1 of the body, byte for byte as received, in lowercase hexadecimal. The key is the secret of the integration.
         * @example 0f1e2d3c4b5a69788796a5b4c3d2e1f00f1e2d3c
         */
        'x-vercel-signature': components['parameters']['VercelSignature'];
      };
      path?: never;
      cookie?: never;
    };
    /** @description The event. */
    requestBody: {
      content: {
        'application/json': components['schemas']['IntegrationConfigurationPermissionUpgradedEvent'];
      };
    };
    responses: {
      200: components['responses']['WebhookAccepted'];
      403: components['responses']['InvalidSignature'];
      '2XX': components['responses']['WebhookAccepted'];
    };
  };
  'integration-configuration-removed': {
    parameters: {
      query?: never;
      header: {
        /**
         * @description HMAC-SHA1 of the body, byte for byte as received, in lowercase hexadecimal. The key is the secret of the integration.
         * @example 0f1e2d3c4b5a69788796a5b4c3d2e1f00f1e2d3c
         */
        'x-vercel-signature': components['parameters']['VercelSignature'];
      };
      path?: never;
      cookie?: never;
    };
    /** @description The event. */
    requestBody: {
      content: {
        'application/json': components['schemas']['IntegrationConfigurationRemovedEvent'];
      };
    };
    responses: {
      200: components['responses']['WebhookAccepted'];
      403: components['responses']['InvalidSignature'];
      '2XX': components['responses']['WebhookAccepted'];
    };
  };
  'integration-configuration-scope-change-confirmed': {
    parameters: {
      query?: never;
      header: {
        /**
         * @description HMAC-SHA1 of the body, byte for byte as received, in lowercase hexadecimal. The key is the secret of the integration.
         * @example 0f1e2d3c4b5a69788796a5b4c3d2e1f00f1e2d3c
         */
        'x-vercel-signature': components['parameters']['VercelSignature'];
      };
      path?: never;
      cookie?: never;
    };
    /** @description The event. */
    requestBody: {
      content: {
        'application/json': components['schemas']['IntegrationConfigurationScopeChangeConfirmedEvent'];
      };
    };
    responses: {
      200: components['responses']['WebhookAccepted'];
      403: components['responses']['InvalidSignature'];
      '2XX': components['responses']['WebhookAccepted'];
    };
  };
  'integration-configuration-transferred': {
    parameters: {
      query?: never;
      header: {
        /**
         * @description HMAC-SHA1 of the body, byte for byte as received, in lowercase hexadecimal. The key is the secret of the integration.
         * @example 0f1e2d3c4b5a69788796a5b4c3d2e1f00f1e2d3c
         */
        'x-vercel-signature': components['parameters']['VercelSignature'];
      };
      path?: never;
      cookie?: never;
    };
    /** @description The event. */
    requestBody: {
      content: {
        'application/json': components['schemas']['IntegrationConfigurationTransferredEvent'];
      };
    };
    responses: {
      200: components['responses']['WebhookAccepted'];
      403: components['responses']['InvalidSignature'];
      '2XX': components['responses']['WebhookAccepted'];
    };
  };
  'integration-resource-project-connected': {
    parameters: {
      query?: never;
      header: {
        /**
         * @description HMAC-SHA1 of the body, byte for byte as received, in lowercase hexadecimal. The key is the secret of the integration.
         * @example 0f1e2d3c4b5a69788796a5b4c3d2e1f00f1e2d3c
         */
        'x-vercel-signature': components['parameters']['VercelSignature'];
      };
      path?: never;
      cookie?: never;
    };
    /** @description The event. */
    requestBody: {
      content: {
        'application/json': components['schemas']['IntegrationResourceProjectConnectedEvent'];
      };
    };
    responses: {
      200: components['responses']['WebhookAccepted'];
      403: components['responses']['InvalidSignature'];
      '2XX': components['responses']['WebhookAccepted'];
    };
  };
  'integration-resource-project-disconnected': {
    parameters: {
      query?: never;
      header: {
        /**
         * @description HMAC-SHA1 of the body, byte for byte as received, in lowercase hexadecimal. The key is the secret of the integration.
         * @example 0f1e2d3c4b5a69788796a5b4c3d2e1f00f1e2d3c
         */
        'x-vercel-signature': components['parameters']['VercelSignature'];
      };
      path?: never;
      cookie?: never;
    };
    /** @description The event. */
    requestBody: {
      content: {
        'application/json': components['schemas']['IntegrationResourceProjectDisconnectedEvent'];
      };
    };
    responses: {
      200: components['responses']['WebhookAccepted'];
      403: components['responses']['InvalidSignature'];
      '2XX': components['responses']['WebhookAccepted'];
    };
  };
  'marketplace-invoice-created': {
    parameters: {
      query?: never;
      header: {
        /**
         * @description HMAC-SHA1 of the body, byte for byte as received, in lowercase hexadecimal. The key is the secret of the integration.
         * @example 0f1e2d3c4b5a69788796a5b4c3d2e1f00f1e2d3c
         */
        'x-vercel-signature': components['parameters']['VercelSignature'];
      };
      path?: never;
      cookie?: never;
    };
    /** @description The event. */
    requestBody: {
      content: {
        'application/json': components['schemas']['MarketplaceInvoiceCreatedEvent'];
      };
    };
    responses: {
      200: components['responses']['WebhookAccepted'];
      403: components['responses']['InvalidSignature'];
      '2XX': components['responses']['WebhookAccepted'];
    };
  };
  'marketplace-invoice-notpaid': {
    parameters: {
      query?: never;
      header: {
        /**
         * @description HMAC-SHA1 of the body, byte for byte as received, in lowercase hexadecimal. The key is the secret of the integration.
         * @example 0f1e2d3c4b5a69788796a5b4c3d2e1f00f1e2d3c
         */
        'x-vercel-signature': components['parameters']['VercelSignature'];
      };
      path?: never;
      cookie?: never;
    };
    /** @description The event. */
    requestBody: {
      content: {
        'application/json': components['schemas']['MarketplaceInvoiceNotpaidEvent'];
      };
    };
    responses: {
      200: components['responses']['WebhookAccepted'];
      403: components['responses']['InvalidSignature'];
      '2XX': components['responses']['WebhookAccepted'];
    };
  };
  'marketplace-invoice-overdue': {
    parameters: {
      query?: never;
      header: {
        /**
         * @description HMAC-SHA1 of the body, byte for byte as received, in lowercase hexadecimal. The key is the secret of the integration.
         * @example 0f1e2d3c4b5a69788796a5b4c3d2e1f00f1e2d3c
         */
        'x-vercel-signature': components['parameters']['VercelSignature'];
      };
      path?: never;
      cookie?: never;
    };
    /** @description The event. */
    requestBody: {
      content: {
        'application/json': components['schemas']['MarketplaceInvoiceOverdueEvent'];
      };
    };
    responses: {
      200: components['responses']['WebhookAccepted'];
      403: components['responses']['InvalidSignature'];
      '2XX': components['responses']['WebhookAccepted'];
    };
  };
  'marketplace-invoice-paid': {
    parameters: {
      query?: never;
      header: {
        /**
         * @description HMAC-SHA1 of the body, byte for byte as received, in lowercase hexadecimal. The key is the secret of the integration.
         * @example 0f1e2d3c4b5a69788796a5b4c3d2e1f00f1e2d3c
         */
        'x-vercel-signature': components['parameters']['VercelSignature'];
      };
      path?: never;
      cookie?: never;
    };
    /** @description The event. */
    requestBody: {
      content: {
        'application/json': components['schemas']['MarketplaceInvoicePaidEvent'];
      };
    };
    responses: {
      200: components['responses']['WebhookAccepted'];
      403: components['responses']['InvalidSignature'];
      '2XX': components['responses']['WebhookAccepted'];
    };
  };
  'marketplace-invoice-refunded': {
    parameters: {
      query?: never;
      header: {
        /**
         * @description HMAC-SHA1 of the body, byte for byte as received, in lowercase hexadecimal. The key is the secret of the integration.
         * @example 0f1e2d3c4b5a69788796a5b4c3d2e1f00f1e2d3c
         */
        'x-vercel-signature': components['parameters']['VercelSignature'];
      };
      path?: never;
      cookie?: never;
    };
    /** @description The event. */
    requestBody: {
      content: {
        'application/json': components['schemas']['MarketplaceInvoiceRefundedEvent'];
      };
    };
    responses: {
      200: components['responses']['WebhookAccepted'];
      403: components['responses']['InvalidSignature'];
      '2XX': components['responses']['WebhookAccepted'];
    };
  };
  'marketplace-member-changed': {
    parameters: {
      query?: never;
      header: {
        /**
         * @description HMAC-SHA1 of the body, byte for byte as received, in lowercase hexadecimal. The key is the secret of the integration.
         * @example 0f1e2d3c4b5a69788796a5b4c3d2e1f00f1e2d3c
         */
        'x-vercel-signature': components['parameters']['VercelSignature'];
      };
      path?: never;
      cookie?: never;
    };
    /** @description The event. */
    requestBody: {
      content: {
        'application/json': components['schemas']['MarketplaceMemberChangedEvent'];
      };
    };
    responses: {
      200: components['responses']['WebhookAccepted'];
      403: components['responses']['InvalidSignature'];
      '2XX': components['responses']['WebhookAccepted'];
    };
  };
  'project-created': {
    parameters: {
      query?: never;
      header: {
        /**
         * @description HMAC-SHA1 of the body, byte for byte as received, in lowercase hexadecimal. The key is the secret of the integration.
         * @example 0f1e2d3c4b5a69788796a5b4c3d2e1f00f1e2d3c
         */
        'x-vercel-signature': components['parameters']['VercelSignature'];
      };
      path?: never;
      cookie?: never;
    };
    /** @description The event. */
    requestBody: {
      content: {
        'application/json': components['schemas']['ProjectCreatedEvent'];
      };
    };
    responses: {
      200: components['responses']['WebhookAccepted'];
      403: components['responses']['InvalidSignature'];
      '2XX': components['responses']['WebhookAccepted'];
    };
  };
  'project-removed': {
    parameters: {
      query?: never;
      header: {
        /**
         * @description HMAC-SHA1 of the body, byte for byte as received, in lowercase hexadecimal. The key is the secret of the integration.
         * @example 0f1e2d3c4b5a69788796a5b4c3d2e1f00f1e2d3c
         */
        'x-vercel-signature': components['parameters']['VercelSignature'];
      };
      path?: never;
      cookie?: never;
    };
    /** @description The event. */
    requestBody: {
      content: {
        'application/json': components['schemas']['ProjectRemovedEvent'];
      };
    };
    responses: {
      200: components['responses']['WebhookAccepted'];
      403: components['responses']['InvalidSignature'];
      '2XX': components['responses']['WebhookAccepted'];
    };
  };
  'project-renamed': {
    parameters: {
      query?: never;
      header: {
        /**
         * @description HMAC-SHA1 of the body, byte for byte as received, in lowercase hexadecimal. The key is the secret of the integration.
         * @example 0f1e2d3c4b5a69788796a5b4c3d2e1f00f1e2d3c
         */
        'x-vercel-signature': components['parameters']['VercelSignature'];
      };
      path?: never;
      cookie?: never;
    };
    /** @description The event. */
    requestBody: {
      content: {
        'application/json': components['schemas']['ProjectRenamedEvent'];
      };
    };
    responses: {
      200: components['responses']['WebhookAccepted'];
      403: components['responses']['InvalidSignature'];
      '2XX': components['responses']['WebhookAccepted'];
    };
  };
}

export type AcceptedPolicies = components['schemas']['AcceptedPolicies'];
export type AccountContact = components['schemas']['AccountContact'];
export type Balance = components['schemas']['Balance'];
export type BillingPeriod = components['schemas']['BillingPeriod'];
export type BillingPlan = components['schemas']['BillingPlan'];
export type BillingPlanDetail = components['schemas']['BillingPlanDetail'];
export type BillingPlanList = components['schemas']['BillingPlanList'];
export type BillingPlanQuoteLine = components['schemas']['BillingPlanQuoteLine'];
export type BillingPlanScope = components['schemas']['BillingPlanScope'];
export type BillingPlanType = components['schemas']['BillingPlanType'];
export type CheckReference = components['schemas']['CheckReference'];
export type CheckRun = components['schemas']['CheckRun'];
export type CheckRunSource = components['schemas']['CheckRunSource'];
export type CompletedSecretsRotation = components['schemas']['CompletedSecretsRotation'];
export type ConfigurationReference = components['schemas']['ConfigurationReference'];
export type ConnectedProject = components['schemas']['ConnectedProject'];
export type DeleteInstallationRequest = components['schemas']['DeleteInstallationRequest'];
export type DeletedInstallation = components['schemas']['DeletedInstallation'];
export type DeploymentCanceledEvent = components['schemas']['DeploymentCanceledEvent'];
export type DeploymentCheckRerequestedEvent =
  components['schemas']['DeploymentCheckRerequestedEvent'];
export type DeploymentCheckRerequestedPayload =
  components['schemas']['DeploymentCheckRerequestedPayload'];
export type DeploymentCheckRunCancelEvent = components['schemas']['DeploymentCheckRunCancelEvent'];
export type DeploymentCheckRunPayload = components['schemas']['DeploymentCheckRunPayload'];
export type DeploymentCheckRunStartEvent = components['schemas']['DeploymentCheckRunStartEvent'];
export type DeploymentCreatedEvent = components['schemas']['DeploymentCreatedEvent'];
export type DeploymentErrorEvent = components['schemas']['DeploymentErrorEvent'];
export type DeploymentIntegrationActionCancelEvent =
  components['schemas']['DeploymentIntegrationActionCancelEvent'];
export type DeploymentIntegrationActionCleanupEvent =
  components['schemas']['DeploymentIntegrationActionCleanupEvent'];
export type DeploymentIntegrationActionPayload =
  components['schemas']['DeploymentIntegrationActionPayload'];
export type DeploymentIntegrationActionStartEvent =
  components['schemas']['DeploymentIntegrationActionStartEvent'];
export type DeploymentLinks = components['schemas']['DeploymentLinks'];
export type DeploymentPayload = components['schemas']['DeploymentPayload'];
export type DeploymentPromotedEvent = components['schemas']['DeploymentPromotedEvent'];
export type DeploymentReadyEvent = components['schemas']['DeploymentReadyEvent'];
export type DeploymentReference = components['schemas']['DeploymentReference'];
export type DeploymentSucceededEvent = components['schemas']['DeploymentSucceededEvent'];
export type DeploymentSummary = components['schemas']['DeploymentSummary'];
export type EnvironmentOverrides = components['schemas']['EnvironmentOverrides'];
export type ErrorDetails = components['schemas']['ErrorDetails'];
export type ErrorEnvelope = components['schemas']['ErrorEnvelope'];
export type ErrorUserNotice = components['schemas']['ErrorUserNotice'];
export type ExperimentationSettings = components['schemas']['ExperimentationSettings'];
export type Installation = components['schemas']['Installation'];
export type InstallationAccount = components['schemas']['InstallationAccount'];
export type InstallationCredentials = components['schemas']['InstallationCredentials'];
export type IntegrationConfigurationPermissionUpgradedEvent =
  components['schemas']['IntegrationConfigurationPermissionUpgradedEvent'];
export type IntegrationConfigurationPermissionUpgradedPayload =
  components['schemas']['IntegrationConfigurationPermissionUpgradedPayload'];
export type IntegrationConfigurationRemovedEvent =
  components['schemas']['IntegrationConfigurationRemovedEvent'];
export type IntegrationConfigurationRemovedPayload =
  components['schemas']['IntegrationConfigurationRemovedPayload'];
export type IntegrationConfigurationScopeChangeConfirmedEvent =
  components['schemas']['IntegrationConfigurationScopeChangeConfirmedEvent'];
export type IntegrationConfigurationScopeChangeConfirmedPayload =
  components['schemas']['IntegrationConfigurationScopeChangeConfirmedPayload'];
export type IntegrationConfigurationTransferredEvent =
  components['schemas']['IntegrationConfigurationTransferredEvent'];
export type IntegrationConfigurationTransferredPayload =
  components['schemas']['IntegrationConfigurationTransferredPayload'];
export type IntegrationResourceProjectConnectedEvent =
  components['schemas']['IntegrationResourceProjectConnectedEvent'];
export type IntegrationResourceProjectConnectedPayload =
  components['schemas']['IntegrationResourceProjectConnectedPayload'];
export type IntegrationResourceProjectDisconnectedEvent =
  components['schemas']['IntegrationResourceProjectDisconnectedEvent'];
export type IntegrationResourceProjectDisconnectedPayload =
  components['schemas']['IntegrationResourceProjectDisconnectedPayload'];
export type MarketplaceInvoiceCreatedEvent =
  components['schemas']['MarketplaceInvoiceCreatedEvent'];
export type MarketplaceInvoiceNotpaidEvent =
  components['schemas']['MarketplaceInvoiceNotpaidEvent'];
export type MarketplaceInvoiceOverdueEvent =
  components['schemas']['MarketplaceInvoiceOverdueEvent'];
export type MarketplaceInvoicePaidEvent = components['schemas']['MarketplaceInvoicePaidEvent'];
export type MarketplaceInvoicePayload = components['schemas']['MarketplaceInvoicePayload'];
export type MarketplaceInvoiceRefundedEvent =
  components['schemas']['MarketplaceInvoiceRefundedEvent'];
export type MarketplaceInvoiceRefundedPayload =
  components['schemas']['MarketplaceInvoiceRefundedPayload'];
export type MarketplaceMemberChangedEvent = components['schemas']['MarketplaceMemberChangedEvent'];
export type MarketplaceMemberChangedPayload =
  components['schemas']['MarketplaceMemberChangedPayload'];
export type MarketplaceMemberRole = components['schemas']['MarketplaceMemberRole'];
export type Money = components['schemas']['Money'];
export type Notification = components['schemas']['Notification'];
export type NotificationLevel = components['schemas']['NotificationLevel'];
export type PendingSecretsRotation = components['schemas']['PendingSecretsRotation'];
export type ProjectAccessChange = components['schemas']['ProjectAccessChange'];
export type ProjectAccessConfiguration = components['schemas']['ProjectAccessConfiguration'];
export type ProjectCreatedEvent = components['schemas']['ProjectCreatedEvent'];
export type ProjectReference = components['schemas']['ProjectReference'];
export type ProjectRemovedEvent = components['schemas']['ProjectRemovedEvent'];
export type ProjectRenamedEvent = components['schemas']['ProjectRenamedEvent'];
export type ProjectSelection = components['schemas']['ProjectSelection'];
export type ProtocolSettings = components['schemas']['ProtocolSettings'];
export type ProvisionPurchaseRequest = components['schemas']['ProvisionPurchaseRequest'];
export type ProvisionResourceRequest = components['schemas']['ProvisionResourceRequest'];
export type ProvisionedPurchase = components['schemas']['ProvisionedPurchase'];
export type ProvisionedResource = components['schemas']['ProvisionedResource'];
export type ReplBlock = components['schemas']['ReplBlock'];
export type ReplCommand = components['schemas']['ReplCommand'];
export type ReplCommandError = components['schemas']['ReplCommandError'];
export type ReplOutput = components['schemas']['ReplOutput'];
export type ReplParagraph = components['schemas']['ReplParagraph'];
export type ReplTable = components['schemas']['ReplTable'];
export type ReplTableRow = components['schemas']['ReplTableRow'];
export type RequestedExperimentationSettings =
  components['schemas']['RequestedExperimentationSettings'];
export type RequestedProtocolSettings = components['schemas']['RequestedProtocolSettings'];
export type Resource = components['schemas']['Resource'];
export type ResourceList = components['schemas']['ResourceList'];
export type ResourceMetadata = components['schemas']['ResourceMetadata'];
export type ResourceStatus = components['schemas']['ResourceStatus'];
export type ResourceTransferClaim = components['schemas']['ResourceTransferClaim'];
export type ResourceTransferRequest = components['schemas']['ResourceTransferRequest'];
export type ScopedConfiguration = components['schemas']['ScopedConfiguration'];
export type Secret = components['schemas']['Secret'];
export type SecretsRotation = components['schemas']['SecretsRotation'];
export type SecretsRotationRequest = components['schemas']['SecretsRotationRequest'];
export type TextBlock = components['schemas']['TextBlock'];
export type UpdateInstallationRequest = components['schemas']['UpdateInstallationRequest'];
export type UpdateResourceRequest = components['schemas']['UpdateResourceRequest'];
export type UpsertInstallationRequest = components['schemas']['UpsertInstallationRequest'];
export type ValidationErrorDetails = components['schemas']['ValidationErrorDetails'];
export type ValidationErrorEnvelope = components['schemas']['ValidationErrorEnvelope'];
export type ValidationErrorField = components['schemas']['ValidationErrorField'];
export type VerifiedResourceTransfer = components['schemas']['VerifiedResourceTransfer'];
export type WebhookEnvelope = components['schemas']['WebhookEnvelope'];
export type WebhookIntegration = components['schemas']['WebhookIntegration'];
export type WebhookPayload = components['schemas']['WebhookPayload'];
export type WebhookResource = components['schemas']['WebhookResource'];
export type WebhookSignatureError = components['schemas']['WebhookSignatureError'];
