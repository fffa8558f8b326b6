// Written by openapi-counterpart from the description. Edits are lost.

import type {
  AccountContact,
  AccountInformation,
  AccountViewConfiguration,
  AppUrl,
  AuthenticationProtocol,
  AuthenticationSettings,
  AuthorizationCodeGrant,
  BillingDiscount,
  BillingItem,
  BillingItems,
  BillingPeriod,
  BillingPlan,
  BillingPlanInput,
  BillingPlans,
  Configuration,
  ConfigurationDisabledReason,
  ConfigurationFields,
  ConfigurationIntegration,
  ConfigurationProduct,
  ConfigurationProducts,
  ConfigurationTransfer,
  ConfigurationTransferRequest,
  ConnectResourceRequest,
  CreateEventRequest,
  CreateExperimentationItemsRequest,
  CreateStoreRequest,
  CreatedStore,
  DeploymentActionOutcome,
  DeploymentActionSecret,
  DetailedConfiguration,
  EnabledStatus,
  EnvironmentName,
  EnvironmentOverrides,
  EnvironmentTarget,
  Error,
  ExchangeSsoTokenRequest,
  ExperimentationCategory,
  ExperimentationItem,
  ExperimentationProtocol,
  ExperimentationSettings,
  Framework,
  GitProjectFilter,
  GitProvider,
  GlobalConfig,
  GlobalConfigPurpose,
  Guide,
  GuideAction,
  GuideActionType,
  GuideStep,
  ImportResourceRequest,
  InstallationResource,
  InstallationResources,
  InstallationSource,
  InstallationType,
  InstallationUpdatedEvent,
  IntegrationTag,
  Invoice,
  InvoiceAction,
  InvoiceDiscount,
  InvoiceItem,
  InvoicePeriod,
  InvoiceState,
  InvoiceTest,
  InvoiceTestResult,
  JsonValue,
  ListedResource,
  LogDrainProtocol,
  Member,
  MemberRole,
  Metadata,
  MetadataDomainField,
  MetadataField,
  MetadataFieldBase,
  MetadataGitNamespaceField,
  MetadataMultiRegionField,
  MetadataMultiSelectField,
  MetadataNumberInputField,
  MetadataNumberItems,
  MetadataNumberRules,
  MetadataRegionField,
  MetadataSchema,
  MetadataSelectField,
  MetadataSliderField,
  MetadataStringInputField,
  MetadataStringItems,
  MetadataStringListRules,
  MetadataStringRules,
  MetadataToggleField,
  MetadataValue,
  Money,
  Notification,
  NotificationInput,
  NotificationLevel,
  Null,
  OauthToken,
  OauthTokenRequest,
  Ownership,
  PlainProtocol,
  PlanDetail,
  PlanDetailInput,
  PlanQuoteLine,
  PlanScope,
  PlanType,
  PrepaymentBalance,
  ProductIdOrSlug,
  ProductProtocols,
  ProductTag,
  ProjectConnectionScope,
  ProjectFilter,
  ProjectViewConfiguration,
  Protocol,
  ProtocolSettings,
  PutGlobalConfigRequest,
  RateLimit,
  RateLimitError,
  RecordedResource,
  RefreshTokenGrant,
  RefundInvoiceAction,
  ReplSettings,
  ResourceLink,
  ResourceStatus,
  ResourceUpdatedEvent,
  RevokeCredentialRequest,
  RevokedCredential,
  RotateCredentialRequest,
  RotatedCredential,
  Secret,
  SecretRotationCapability,
  SecretsUpdate,
  SsoTokens,
  StorageProtocol,
  Store,
  StoreCapabilities,
  StoreDeploymentAction,
  StoreDeploymentSettings,
  StoreIntegration,
  StoreProduct,
  StoreProductCapabilities,
  StoreProjectConnection,
  StoreSecret,
  StoreStatus,
  SubmitBillingDataRequest,
  SubmitInvoiceRequest,
  SubmitPrepaymentBalancesRequest,
  SubmittedInvoice,
  TraceDrainProtocol,
  TransferBillingPlan,
  TransferFromMarketplace,
  TransferRequester,
  TransferToMarketplace,
  UiCondition,
  UiExpression,
  UiFormAction,
  UiOption,
  UiRegionOption,
  UiRegionOptions,
  UiText,
  UpdateDeploymentActionRequest,
  UpdateExperimentationItemRequest,
  UpdateInstallationRequest,
  UpdateResourceRequest,
  UsageMetric,
  UsageMetricType,
} from './components.js';
export type * from './components.js';

export interface paths {
  '/v1/deployments/{deploymentId}/integrations/{integrationConfigurationId}/resources/{resourceId}/actions/{action}': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The deployment that waits.
         * @example dpl_5WJWYSyB7BpgTj3EuwF37WMRBXBPQ2iTMJHJBJyRfd
         */
        deploymentId: string;
        /**
         * The installation. It is the same value that the Partner API calls `installationId`; an installation that was removed and made again has another.
         * @example icfg_cuwj0AdCdH3BwWT4LPijCC7t
         */
        integrationConfigurationId: components['parameters']['IntegrationConfigurationId'];
        /**
         * The resource, under the identifier that the partner gave it.
         * @example db_7Qx2
         */
        resourceId: components['parameters']['ResourceId'];
        /**
         * The action, by its slug.
         * @example create-branch
         */
        action: string;
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /**
     * Report on an action of a deployment
     * When a deployment starts an action, the partner gets the webhook `deployment.integration.action.start`, and the build waits. The partner reports here how the action goes. `succeeded` lets the build go on, with the secrets among the `outcomes` as its environment variables; `failed` says that the action did not work out.
     *
     * Two more webhooks, `deployment.integration.action.cancel` and `deployment.integration.action.cleanup`, tell the partner to stop and to remove what it made. The token is that of the installation.
     */
    patch: operations['update-integration-deployment-action'];
    trace?: never;
  };
  '/v1/installations/{integrationConfigurationId}': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The installation. It is the same value that the Partner API calls `installationId`; an installation that was removed and made again has another.
         * @example icfg_cuwj0AdCdH3BwWT4LPijCC7t
         */
        integrationConfigurationId: components['parameters']['IntegrationConfigurationId'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /**
     * Update an installation
     * Pushes what changed about an installation at the partner: its status, its installation-level plan, or the notification shown beside it. Members that are left out stay as they are, and a notification of `null` takes the present one away.
     *
     * The status is for display. A partner that suspends an installation, for instance over an overdue invoice, has to stop serving it by itself, and sets `resumed` once all is well again. Instead of pushing, a partner may send the event `installation.updated`, upon which Vercel reads the installation from the partner.
     */
    patch: operations['update-installation'];
    trace?: never;
  };
  '/v1/installations/{integrationConfigurationId}/account': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The installation. It is the same value that the Partner API calls `installationId`; an installation that was removed and made again has another.
         * @example icfg_cuwj0AdCdH3BwWT4LPijCC7t
         */
        integrationConfigurationId: components['parameters']['IntegrationConfigurationId'];
      };
      cookie?: never;
    };
    /**
     * Get the account of an installation
     * Tells which team the installation belongs to, where it is in the dashboard, and whom to write to. The contact is the best one at this moment: it changes as people join, leave and change roles, so look it up again before each message. The identifier of the team is not told.
     */
    get: operations['get-account-info'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/installations/{integrationConfigurationId}/billing': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The installation. It is the same value that the Partner API calls `installationId`; an installation that was removed and made again has another.
         * @example icfg_cuwj0AdCdH3BwWT4LPijCC7t
         */
        integrationConfigurationId: components['parameters']['IntegrationConfigurationId'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Report usage and interim costs
     * Reports what the customer has used, and what that would cost so far. It is shown in the dashboard and charges nobody: an invoice does that. Report at least once a day, better every hour, for every subscription.
     *
     * All values are totals of the billing period up to now, not what was added since the last report. Of the reports about one day, week or month only the one with the newest `timestamp` is kept. `eod` has to lie within the period; neither `eod` nor the end of the period may be more than 24 hours before the clock of Vercel.
     */
    post: operations['submit-billing-data'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/installations/{integrationConfigurationId}/billing/balance': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The installation. It is the same value that the Partner API calls `installationId`; an installation that was removed and made again has another.
         * @example icfg_cuwj0AdCdH3BwWT4LPijCC7t
         */
        integrationConfigurationId: components['parameters']['IntegrationConfigurationId'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Report prepaid balances
     * Reports what is left of the credits that the customer bought. Report at least once a day, better every hour: when the value falls below the threshold of the customer, Vercel buys more. Of several reports the one with the newest `timestamp` counts.
     */
    post: operations['submit-prepayment-balances'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/installations/{integrationConfigurationId}/billing/finalize': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The installation. It is the same value that the Partner API calls `installationId`; an installation that was removed and made again has another.
         * @example icfg_cuwj0AdCdH3BwWT4LPijCC7t
         */
        integrationConfigurationId: components['parameters']['IntegrationConfigurationId'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Say that no more invoices follow
     * Closes the billing of an installation that the customer asked to remove. Call it when the last invoices are submitted: the removal then goes on as soon as all that are open are settled, and does not wait for the usual 24 hours. No invoice can be submitted afterwards.
     */
    post: operations['finalize-installation'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/installations/{integrationConfigurationId}/billing/invoices': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The installation. It is the same value that the Partner API calls `installationId`; an installation that was removed and made again has another.
         * @example icfg_cuwj0AdCdH3BwWT4LPijCC7t
         */
        integrationConfigurationId: components['parameters']['IntegrationConfigurationId'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Submit an invoice
     * Has Vercel charge the customer. The invoice goes out at sign-up, at the start or at the end of the billing period, as the plan has it. Vercel adds the tax, and does not send an invoice of less than $0.50. Amounts on invoices have two decimals.
     *
     * A resource is billed once for a billing period and a plan, with as many lines as it takes in that one invoice. The plan has to be a subscription, and must have been in force for the resource during the period. Interim reports have to be sent hourly for every subscription. The date lies within the period. An `externalId`, if given, is used for one invoice of the installation only. `final` announces the last invoice of an installation that is about to be deleted, and is not accepted at any other time.
     *
     * With `test` nothing is charged: the invoice appears neither in the console nor in the dashboard, and ends as `test.result` says. `test.validate` decides whether the checks of a real invoice are made; a real one is always checked.
     */
    post: operations['submit-invoice'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/installations/{integrationConfigurationId}/billing/invoices/{invoiceId}': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The installation. It is the same value that the Partner API calls `installationId`; an installation that was removed and made again has another.
         * @example icfg_cuwj0AdCdH3BwWT4LPijCC7t
         */
        integrationConfigurationId: components['parameters']['IntegrationConfigurationId'];
        /**
         * The invoice, under the identifier that Vercel gave it.
         * @example mi_3fKq8Zt1VnXc
         */
        invoiceId: components['parameters']['InvoiceId'];
      };
      cookie?: never;
    };
    /**
     * Get an invoice
     * Reads an invoice and the state it is in. Webhooks tell of most changes, but may come late or out of order, so read the invoice before acting on one. A prepaid purchase is credited only when this says `paid`.
     *
     * Once the installation is finalized, its token is void and its invoices cannot be read any more.
     */
    get: operations['get-invoice'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/installations/{integrationConfigurationId}/billing/invoices/{invoiceId}/actions': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The installation. It is the same value that the Partner API calls `installationId`; an installation that was removed and made again has another.
         * @example icfg_cuwj0AdCdH3BwWT4LPijCC7t
         */
        integrationConfigurationId: components['parameters']['IntegrationConfigurationId'];
        /**
         * The invoice, under the identifier that Vercel gave it.
         * @example mi_3fKq8Zt1VnXc
         */
        invoiceId: components['parameters']['InvoiceId'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Act on an invoice
     * Asks Vercel to refund an invoice in full or in part, at most its total. An invoice that was not charged yet is cancelled, one that was is paid back the way it was paid; where that is impossible, it becomes a case for support. The webhook `marketplace.invoice.refunded` tells when it is done.
     *
     * A refund can be asked for while the invoice is paid, notpaid or overdue, but not while another request for it is open. Refunds after the installation was finalized are up to support.
     */
    post: operations['update-invoice'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/installations/{integrationConfigurationId}/credentials/revoke': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The installation. It is the same value that the Partner API calls `installationId`; an installation that was removed and made again has another.
         * @example icfg_cuwj0AdCdH3BwWT4LPijCC7t
         */
        integrationConfigurationId: components['parameters']['IntegrationConfigurationId'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Revoke a token of an installation
     * Ends a token of the installation. Sign the request with the new token and name the old one in the body, once nothing uses it any more. Revoking a token again does no harm. The last token that works cannot be revoked.
     */
    post: operations['revoke-installation-credential'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/installations/{integrationConfigurationId}/credentials/rotate': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The installation. It is the same value that the Partner API calls `installationId`; an installation that was removed and made again has another.
         * @example icfg_cuwj0AdCdH3BwWT4LPijCC7t
         */
        integrationConfigurationId: components['parameters']['IntegrationConfigurationId'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Get a new token for an installation
     * Makes another access token for the installation. The request is signed with the token that is to be replaced and carries the client secret too, so that somebody who has got hold of the token alone cannot do it. The old token stays good until it is revoked.
     */
    post: operations['rotate-installation-credential'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/installations/{integrationConfigurationId}/events': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The installation. It is the same value that the Partner API calls `installationId`; an installation that was removed and made again has another.
         * @example icfg_cuwj0AdCdH3BwWT4LPijCC7t
         */
        integrationConfigurationId: components['parameters']['IntegrationConfigurationId'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Tell of a change
     * Tells Vercel that an installation or a resource changed at the partner. The event carries hardly any data: Vercel reads the new state from the partner afterwards, with the operations of the Partner API.
     *
     * Send `resource.updated` whenever anything about a resource that Vercel knows changed, for instance when a user renamed a database, when a resource was suspended, or when it has become ready. Send `installation.updated` when the plan or the notification of the installation changed.
     */
    post: operations['create-event'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/installations/{integrationConfigurationId}/member/{memberId}': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The installation. It is the same value that the Partner API calls `installationId`; an installation that was removed and made again has another.
         * @example icfg_cuwj0AdCdH3BwWT4LPijCC7t
         */
        integrationConfigurationId: components['parameters']['IntegrationConfigurationId'];
        /**
         * The member, as the claim `user_id` of a token signed by Vercel names them.
         * @example usr_4f1c9a7e20b84d52
         */
        memberId: string;
      };
      cookie?: never;
    };
    /**
     * Get a member of the team
     * Tells the present role of a member of the team that the installation belongs to. Ask for it when a right depends on it, since the role in an earlier token may have changed; the webhook `marketplace.member.changed` tells when it does.
     */
    get: operations['get-member'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/installations/{integrationConfigurationId}/products/{integrationProductIdOrSlug}/resources/{resourceId}/secrets': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The installation. It is the same value that the Partner API calls `installationId`; an installation that was removed and made again has another.
         * @example icfg_cuwj0AdCdH3BwWT4LPijCC7t
         */
        integrationConfigurationId: components['parameters']['IntegrationConfigurationId'];
        /**
         * The product of the resource, by its identifier or its slug.
         * @example acme-postgres
         */
        integrationProductIdOrSlug: string;
        /**
         * The resource, under the identifier that the partner gave it.
         * @example db_7Qx2
         */
        resourceId: components['parameters']['ResourceId'];
      };
      cookie?: never;
    };
    get?: never;
    /**
     * Set the secrets of a resource of a product
     * Does the same as `update-resource-secrets-by-id`, which needs no product in its path and is to be used instead.
     *
     * Sets new secrets for a resource, after its credentials were changed at the partner or in answer to a request to rotate them that could not be served at once. Without `partial: true` they replace all that there were.
     *
     * Projects that are connected get the new values, yet are not redeployed: what runs keeps on using the old ones until the user deploys again, and only then should the partner let the old credentials expire. Only after a rotation that Vercel asked for does Vercel redeploy them. Projects that are connected later get the new values from the start.
     * @deprecated
     */
    put: operations['update-resource-secrets'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/installations/{integrationConfigurationId}/resources': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The installation. It is the same value that the Partner API calls `installationId`; an installation that was removed and made again has another.
         * @example icfg_cuwj0AdCdH3BwWT4LPijCC7t
         */
        integrationConfigurationId: components['parameters']['IntegrationConfigurationId'];
      };
      cookie?: never;
    };
    /**
     * List the resources of an installation
     * Lists every resource of the installation as Vercel has it recorded, which is how a partner finds out what has drifted apart. The whole list comes in one reply, without secrets.
     */
    get: operations['get-integration-resources'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/installations/{integrationConfigurationId}/resources/{resourceId}': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The installation. It is the same value that the Partner API calls `installationId`; an installation that was removed and made again has another.
         * @example icfg_cuwj0AdCdH3BwWT4LPijCC7t
         */
        integrationConfigurationId: components['parameters']['IntegrationConfigurationId'];
        /**
         * The resource, under the identifier that the partner gave it.
         * @example db_7Qx2
         */
        resourceId: components['parameters']['ResourceId'];
      };
      cookie?: never;
    };
    /**
     * Get a resource
     * Reads one resource as Vercel has it recorded. Secrets are not part of the reply.
     */
    get: operations['get-integration-resource'];
    /**
     * Import a resource
     * Makes a resource that exists at the partner known to Vercel, or replaces what Vercel knows of it, under the identifier that the partner uses. The reply tells the name that Vercel settled on, which may differ from the one that was asked for.
     *
     * A `linked` resource is not billed through Vercel, and removing it from Vercel does not delete it at the partner. When a user picks an existing resource in the import flow, this has to succeed before the browser is sent back to Vercel.
     */
    put: operations['import-resource'];
    post?: never;
    /**
     * Delete a resource
     * Removes a resource of the installation from Vercel, for instance after it was deleted at the partner.
     */
    delete: operations['delete-integration-resource'];
    options?: never;
    head?: never;
    /**
     * Update a resource
     * Pushes what changed about a resource at the partner, in place of an event upon which Vercel would read it back. Members that are left out stay as they are, and a notification of `null` takes the present one away. The status is for display: the partner has to stop and to resume the service by itself.
     *
     * Secrets given as a list replace all that there were. Given as an object with `partial: true`, they are added to the others or overwrite those of the same name.
     */
    patch: operations['update-resource'];
    trace?: never;
  };
  '/v1/installations/{integrationConfigurationId}/resources/{resourceId}/experimentation/edge-config': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The installation. It is the same value that the Partner API calls `installationId`; an installation that was removed and made again has another.
         * @example icfg_cuwj0AdCdH3BwWT4LPijCC7t
         */
        integrationConfigurationId: components['parameters']['IntegrationConfigurationId'];
        /**
         * The resource, under the identifier that the partner gave it.
         * @example db_7Qx2
         */
        resourceId: components['parameters']['ResourceId'];
      };
      cookie?: never;
    };
    /**
     * Read the Edge Config of a resource
     * This is the older address of `get-global-config` and is to be replaced by it.
     *
     * Reads the store that flags and experiments are synced into, when the user has switched the syncing on. With the tag of an earlier reply in `If-None-Match`, an unchanged store is answered with 304 and without data.
     * @deprecated
     */
    get: operations['get-edge-config'];
    /**
     * Write the Edge Config of a resource
     * This is the older address of `put-global-config` and is to be replaced by it.
     *
     * Replaces what is in the store that flags and experiments are synced into, when the user has switched the syncing on. With the tag of an earlier reply in `If-Match`, the data is written only if nothing was written since, and refused with 412 otherwise.
     * @deprecated
     */
    put: operations['put-edge-config'];
    post?: never;
    delete?: never;
    options?: never;
    /**
     * Ask whether the Edge Config of a resource has changed
     * This is the older address of `head-global-config` and is to be replaced by it.
     *
     * Answers as a read would, but with the headers alone: no reply to it has a body, an error no more than a success.
     * @deprecated
     */
    head: operations['head-edge-config'];
    patch?: never;
    trace?: never;
  };
  '/v1/installations/{integrationConfigurationId}/resources/{resourceId}/experimentation/global-config': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The installation. It is the same value that the Partner API calls `installationId`; an installation that was removed and made again has another.
         * @example icfg_cuwj0AdCdH3BwWT4LPijCC7t
         */
        integrationConfigurationId: components['parameters']['IntegrationConfigurationId'];
        /**
         * The resource, under the identifier that the partner gave it.
         * @example db_7Qx2
         */
        resourceId: components['parameters']['ResourceId'];
      };
      cookie?: never;
    };
    /**
     * Read the Global Config of a resource
     * Reads the store that flags and experiments are synced into, when the user has switched the syncing on. With the tag of an earlier reply in `If-None-Match`, an unchanged store is answered with 304 and without data.
     */
    get: operations['get-global-config'];
    /**
     * Write the Global Config of a resource
     * Replaces what is in the store that flags and experiments are synced into, when the user has switched the syncing on. With the tag of an earlier reply in `If-Match`, the data is written only if nothing was written since, and refused with 412 otherwise.
     */
    put: operations['put-global-config'];
    post?: never;
    delete?: never;
    options?: never;
    /**
     * Ask whether the Global Config of a resource has changed
     * Answers as a read would, but with the headers alone: no reply to it has a body, an error no more than a success.
     */
    head: operations['head-global-config'];
    patch?: never;
    trace?: never;
  };
  '/v1/installations/{integrationConfigurationId}/resources/{resourceId}/experimentation/items': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The installation. It is the same value that the Partner API calls `installationId`; an installation that was removed and made again has another.
         * @example icfg_cuwj0AdCdH3BwWT4LPijCC7t
         */
        integrationConfigurationId: components['parameters']['IntegrationConfigurationId'];
        /**
         * The resource, under the identifier that the partner gave it.
         * @example db_7Qx2
         */
        resourceId: components['parameters']['ResourceId'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Make flags and experiments known
     * Makes up to 50 flags and experiments known to Vercel, which then shows them in its dashboard and leads from there to the partner.
     */
    post: operations['create-experimentation-items'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/installations/{integrationConfigurationId}/resources/{resourceId}/experimentation/items/{itemId}': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The installation. It is the same value that the Partner API calls `installationId`; an installation that was removed and made again has another.
         * @example icfg_cuwj0AdCdH3BwWT4LPijCC7t
         */
        integrationConfigurationId: components['parameters']['IntegrationConfigurationId'];
        /**
         * The resource, under the identifier that the partner gave it.
         * @example db_7Qx2
         */
        resourceId: components['parameters']['ResourceId'];
        /**
         * The flag or experiment, under the identifier that the partner gave it.
         * @example flag_91ab
         */
        itemId: string;
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /**
     * Delete a flag or an experiment
     * Removes a flag or an experiment from Vercel. The partner deletes its own by itself.
     */
    delete: operations['delete-experimentation-item'];
    options?: never;
    head?: never;
    /**
     * Update a flag or an experiment
     * Changes what Vercel shows of a flag or an experiment. The slug and the origin have to be given each time, even where they did not change.
     */
    patch: operations['update-experimentation-item'];
    trace?: never;
  };
  '/v1/installations/{integrationConfigurationId}/resources/{resourceId}/secrets': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The installation. It is the same value that the Partner API calls `installationId`; an installation that was removed and made again has another.
         * @example icfg_cuwj0AdCdH3BwWT4LPijCC7t
         */
        integrationConfigurationId: components['parameters']['IntegrationConfigurationId'];
        /**
         * The resource, under the identifier that the partner gave it.
         * @example db_7Qx2
         */
        resourceId: components['parameters']['ResourceId'];
      };
      cookie?: never;
    };
    get?: never;
    /**
     * Set the secrets of a resource
     * Sets new secrets for a resource, after its credentials were changed at the partner or in answer to a request to rotate them that could not be served at once. Without `partial: true` they replace all that there were.
     *
     * Projects that are connected get the new values, yet are not redeployed: what runs keeps on using the old ones until the user deploys again, and only then should the partner let the old credentials expire. Only after a rotation that Vercel asked for does Vercel redeploy them. Projects that are connected later get the new values from the start.
     */
    put: operations['update-resource-secrets-by-id'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/integrations/configuration/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The installation, which this part of the API calls a configuration.
         * @example icfg_cuwj0AdCdH3BwWT4LPijCC7t
         */
        id: components['parameters']['ConfigurationId'];
      };
      cookie?: never;
    };
    /**
     * Get an installation
     * Looks up one installation. Only its owner, a team or a user, may do so.
     *
     * The reply has one of two forms. The detailed one has `projectSelection`, `notification` and `transferRequest`, all three; the plain one lacks them.
     */
    get: operations['getConfiguration'];
    put?: never;
    post?: never;
    /**
     * Remove an installation
     * Removes an installation with all that belongs to it: its webhooks, its log drains and the environment variables it made in projects. For an installation with billing the removal is only begun; it waits until the partner has sent the last invoices and all of them are paid.
     */
    delete: operations['deleteConfiguration'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/integrations/configuration/{id}/products': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The installation, which this part of the API calls a configuration.
         * @example icfg_cuwj0AdCdH3BwWT4LPijCC7t
         */
        id: components['parameters']['ConfigurationId'];
      };
      cookie?: never;
    };
    /**
     * List the products of an installation
     * Lists the products that resources can be created of in this installation, with the protocols each supports and with its metadata schema. The schema says which settings `createIntegrationStoreDirect` wants in `metadata`, which of them must be there, and what is allowed in each: check the settings against it before you send them. Either the identifier or the slug of a product does for later calls.
     */
    get: operations['getConfigurationProducts'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/integrations/configurations': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List installations
     * Lists the installations of the team, or of the user if no team is named. The view of the account has all of them, without the integration behind each. The view of the projects has that too, but leaves out installations that exist for nothing but the authorization of a user.
     *
     * It is the first step of creating a resource without the dashboard: pick the installation here, then a product of it with `getConfigurationProducts`, then a plan with `getBillingPlans`, then call `createIntegrationStoreDirect`. The token is that of a user.
     */
    get: operations['getConfigurations'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/integrations/installations/{integrationConfigurationId}/resources/{resourceId}/connections': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The installation. It is the same value that the Partner API calls `installationId`; an installation that was removed and made again has another.
         * @example icfg_cuwj0AdCdH3BwWT4LPijCC7t
         */
        integrationConfigurationId: components['parameters']['IntegrationConfigurationId'];
        /**
         * The resource, under the identifier that the partner gave it.
         * @example db_7Qx2
         */
        resourceId: components['parameters']['ResourceId'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Connect a resource to a project
     * Connects a resource, for instance one that `createIntegrationStoreDirect` made, to a project of the team. Its secrets become environment variables of the project. The partner hears of it through the webhook `integration-resource.project-connected`; its server is not called. The token is that of a user.
     */
    post: operations['connectIntegrationResourceToProject'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/integrations/integration/{integrationIdOrSlug}/products/{productIdOrSlug}/plans': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The integration, by its identifier or its slug.
         * @example acme
         */
        integrationIdOrSlug: string;
        /**
         * The product, by its identifier or its slug.
         * @example acme-postgres
         */
        productIdOrSlug: string;
      };
      cookie?: never;
    };
    /**
     * List the plans of a product
     * Lists the plans under which the product can be had. Vercel asks the partner for them, for the product or for the installation, so that prices may depend on `metadata`: ask again when the user changes a setting. The identifier of the chosen plan goes to `createIntegrationStoreDirect`; for a free plan it may be left out there.
     */
    get: operations['getBillingPlans'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/integrations/sso/token': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Exchange the code of a sign-in for tokens
     * When a user opens the partner from Vercel, the browser arrives with a `code` and a `state`. The partner exchanges the code here, verifies the `id_token` like any other token that Vercel signs, signs the user in and shows the page that the other query parameters ask for. A code works once. The `id_token` is short-lived, so it must not be stored.
     *
     * With a refresh token from an earlier reply the same exchange gives fresh tokens. The integration proves itself with its client secret in the body; there is no `Authorization` header.
     */
    post: operations['exchange-sso-token'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/storage/stores/integration/direct': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Create a store, free or paid
     * Creates a resource of a Marketplace product without the dashboard, and settles its billing. The token is that of a user who is an administrator of the installation, not that of the installation.
     *
     * Vercel checks the installation and the product, settles how the resource is paid, has the partner provision it, and returns the store. Without `billingPlanId` it looks for a free plan of the product. With one it makes a billing authorization for that plan, which takes a valid payment method. A prepayment plan whose amount can be chosen also needs `prepaymentAmountCents`.
     *
     * What goes into the body comes from three other calls: `getConfigurations` lists the installations, `getConfigurationProducts` their products and the metadata schema that `metadata` has to fit, `getBillingPlans` the plans.
     *
     * The storage quotas of the team apply. The common errors: 400 for a value that is not valid, a product without a suitable plan, or a problem with the billing; 402 for an account that is blocked or has no payment method; 403 for a user who is no administrator; 404 for an unknown installation or product; 429 for too many requests.
     */
    post: operations['createIntegrationStoreDirect'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v2/oauth/access_token': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Exchange the code of an installation for its token
     * An integration that is installed on the site of the partner (an `external` installation, or one with a connected account) gets its token by OAuth: after the user agreed, Vercel sends the browser to the redirect URL with a `code`, and the partner exchanges it here. The code is good for 30 minutes and works once. `redirect_uri` has to be the one the browser was sent to.
     *
     * The integration proves itself with its client secret in the body; there is no `Authorization` header. Installations made through the Marketplace do not need this call: there Vercel hands the token to the partner's server.
     */
    post: operations['exchange-oauth-code'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}

export type webhooks = Record<string, never>;

export interface components {
  schemas: {
    AccountContact: AccountContact;
    AccountInformation: AccountInformation;
    AccountViewConfiguration: AccountViewConfiguration;
    AppUrl: AppUrl;
    AuthenticationProtocol: AuthenticationProtocol;
    AuthenticationSettings: AuthenticationSettings;
    AuthorizationCodeGrant: AuthorizationCodeGrant;
    BillingDiscount: BillingDiscount;
    BillingItem: BillingItem;
    BillingItems: BillingItems;
    BillingPeriod: BillingPeriod;
    BillingPlan: BillingPlan;
    BillingPlanInput: BillingPlanInput;
    BillingPlans: BillingPlans;
    Configuration: Configuration;
    ConfigurationDisabledReason: ConfigurationDisabledReason;
    ConfigurationFields: ConfigurationFields;
    ConfigurationIntegration: ConfigurationIntegration;
    ConfigurationProduct: ConfigurationProduct;
    ConfigurationProducts: ConfigurationProducts;
    ConfigurationTransfer: ConfigurationTransfer;
    ConfigurationTransferRequest: ConfigurationTransferRequest;
    ConnectResourceRequest: ConnectResourceRequest;
    CreateEventRequest: CreateEventRequest;
    CreateExperimentationItemsRequest: CreateExperimentationItemsRequest;
    CreateStoreRequest: CreateStoreRequest;
    CreatedStore: CreatedStore;
    DeploymentActionOutcome: DeploymentActionOutcome;
    DeploymentActionSecret: DeploymentActionSecret;
    DetailedConfiguration: DetailedConfiguration;
    EnabledStatus: EnabledStatus;
    EnvironmentName: EnvironmentName;
    EnvironmentOverrides: EnvironmentOverrides;
    EnvironmentTarget: EnvironmentTarget;
    Error: Error;
    ExchangeSsoTokenRequest: ExchangeSsoTokenRequest;
    ExperimentationCategory: ExperimentationCategory;
    ExperimentationItem: ExperimentationItem;
    ExperimentationProtocol: ExperimentationProtocol;
    ExperimentationSettings: ExperimentationSettings;
    Framework: Framework;
    GitProjectFilter: GitProjectFilter;
    GitProvider: GitProvider;
    GlobalConfig: GlobalConfig;
    GlobalConfigPurpose: GlobalConfigPurpose;
    Guide: Guide;
    GuideAction: GuideAction;
    GuideActionType: GuideActionType;
    GuideStep: GuideStep;
    ImportResourceRequest: ImportResourceRequest;
    InstallationResource: InstallationResource;
    InstallationResources: InstallationResources;
    InstallationSource: InstallationSource;
    InstallationType: InstallationType;
    InstallationUpdatedEvent: InstallationUpdatedEvent;
    IntegrationTag: IntegrationTag;
    Invoice: Invoice;
    InvoiceAction: InvoiceAction;
    InvoiceDiscount: InvoiceDiscount;
    InvoiceItem: InvoiceItem;
    InvoicePeriod: InvoicePeriod;
    InvoiceState: InvoiceState;
    InvoiceTest: InvoiceTest;
    InvoiceTestResult: InvoiceTestResult;
    JsonValue: JsonValue;
    ListedResource: ListedResource;
    LogDrainProtocol: LogDrainProtocol;
    Member: Member;
    MemberRole: MemberRole;
    Metadata: Metadata;
    MetadataDomainField: MetadataDomainField;
    MetadataField: MetadataField;
    MetadataFieldBase: MetadataFieldBase;
    MetadataGitNamespaceField: MetadataGitNamespaceField;
    MetadataMultiRegionField: MetadataMultiRegionField;
    MetadataMultiSelectField: MetadataMultiSelectField;
    MetadataNumberInputField: MetadataNumberInputField;
    MetadataNumberItems: MetadataNumberItems;
    MetadataNumberRules: MetadataNumberRules;
    MetadataRegionField: MetadataRegionField;
    MetadataSchema: MetadataSchema;
    MetadataSelectField: MetadataSelectField;
    MetadataSliderField: MetadataSliderField;
    MetadataStringInputField: MetadataStringInputField;
    MetadataStringItems: MetadataStringItems;
    MetadataStringListRules: MetadataStringListRules;
    MetadataStringRules: MetadataStringRules;
    MetadataToggleField: MetadataToggleField;
    MetadataValue: MetadataValue;
    Money: Money;
    Notification: Notification;
    NotificationInput: NotificationInput;
    NotificationLevel: NotificationLevel;
    Null: Null;
    OauthToken: OauthToken;
    OauthTokenRequest: OauthTokenRequest;
    Ownership: Ownership;
    PlainProtocol: PlainProtocol;
    PlanDetail: PlanDetail;
    PlanDetailInput: PlanDetailInput;
    PlanQuoteLine: PlanQuoteLine;
    PlanScope: PlanScope;
    PlanType: PlanType;
    PrepaymentBalance: PrepaymentBalance;
    ProductIdOrSlug: ProductIdOrSlug;
    ProductProtocols: ProductProtocols;
    ProductTag: ProductTag;
    ProjectConnectionScope: ProjectConnectionScope;
    ProjectFilter: ProjectFilter;
    ProjectViewConfiguration: ProjectViewConfiguration;
    Protocol: Protocol;
    ProtocolSettings: ProtocolSettings;
    PutGlobalConfigRequest: PutGlobalConfigRequest;
    RateLimit: RateLimit;
    RateLimitError: RateLimitError;
    RecordedResource: RecordedResource;
    RefreshTokenGrant: RefreshTokenGrant;
    RefundInvoiceAction: RefundInvoiceAction;
    ReplSettings: ReplSettings;
    ResourceLink: ResourceLink;
    ResourceStatus: ResourceStatus;
    ResourceUpdatedEvent: ResourceUpdatedEvent;
    RevokeCredentialRequest: RevokeCredentialRequest;
    RevokedCredential: RevokedCredential;
    RotateCredentialRequest: RotateCredentialRequest;
    RotatedCredential: RotatedCredential;
    Secret: Secret;
    SecretRotationCapability: SecretRotationCapability;
    SecretsUpdate: SecretsUpdate;
    SsoTokens: SsoTokens;
    StorageProtocol: StorageProtocol;
    Store: Store;
    StoreCapabilities: StoreCapabilities;
    StoreDeploymentAction: StoreDeploymentAction;
    StoreDeploymentSettings: StoreDeploymentSettings;
    StoreIntegration: StoreIntegration;
    StoreProduct: StoreProduct;
    StoreProductCapabilities: StoreProductCapabilities;
    StoreProjectConnection: StoreProjectConnection;
    StoreSecret: StoreSecret;
    StoreStatus: StoreStatus;
    SubmitBillingDataRequest: SubmitBillingDataRequest;
    SubmitInvoiceRequest: SubmitInvoiceRequest;
    SubmitPrepaymentBalancesRequest: SubmitPrepaymentBalancesRequest;
    SubmittedInvoice: SubmittedInvoice;
    TraceDrainProtocol: TraceDrainProtocol;
    TransferBillingPlan: TransferBillingPlan;
    TransferFromMarketplace: TransferFromMarketplace;
    TransferRequester: TransferRequester;
    TransferToMarketplace: TransferToMarketplace;
    UiCondition: UiCondition;
    UiExpression: UiExpression;
    UiFormAction: UiFormAction;
    UiOption: UiOption;
    UiRegionOption: UiRegionOption;
    UiRegionOptions: UiRegionOptions;
    UiText: UiText;
    UpdateDeploymentActionRequest: UpdateDeploymentActionRequest;
    UpdateExperimentationItemRequest: UpdateExperimentationItemRequest;
    UpdateInstallationRequest: UpdateInstallationRequest;
    UpdateResourceRequest: UpdateResourceRequest;
    UsageMetric: UsageMetric;
    UsageMetricType: UsageMetricType;
  };
  responses: {
    /** A value in the path, the query or the body is not what the operation expects. */
    BadRequest: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': Error;
      };
    };
    /** The request contradicts the present state, or repeats what may be done only once. */
    Conflict: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': Error;
      };
    };
    /** The token is good, but does not allow this. The installation may also be disabled. */
    Forbidden: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': Error;
      };
    };
    /** The data that is in the store now. */
    GlobalConfigData: {
      headers: {
        /**
         * The tag of the present data, to be sent back in `If-None-Match` or `If-Match`.
         * @example "2f9c1e7ab04d"
         */
        ETag?: components['headers']['ETag'];
        [name: string]: unknown;
      };
      content: {
        'application/json': GlobalConfig;
      };
    };
    /** There is data, other than what the caller has. It is not part of the reply. */
    GlobalConfigHead: {
      headers: {
        /**
         * The tag of the present data, to be sent back in `If-None-Match` or `If-Match`.
         * @example "2f9c1e7ab04d"
         */
        ETag?: components['headers']['ETag'];
        [name: string]: unknown;
      };
      content?: never;
    };
    /** What the request names existed once and is gone for good, for instance a finalized installation. */
    Gone: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': Error;
      };
    };
    /** What a read would be refused with, without the body that says why. */
    HeadFailed: {
      headers: {
        [name: string]: unknown;
      };
      content?: never;
    };
    /** Vercel failed. The same request may succeed later. */
    InternalServerError: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': Error;
      };
    };
    /** Something that the request names does not exist, or not within this installation. */
    NotFound: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': Error;
      };
    };
    /** The caller has the present data already. */
    NotModified: {
      headers: {
        /**
         * The tag of the present data, to be sent back in `If-None-Match` or `If-Match`.
         * @example "2f9c1e7ab04d"
         */
        ETag?: components['headers']['ETag'];
        [name: string]: unknown;
      };
      content?: never;
    };
    /** One of two things: the account is blocked softly, for a reason that Vercel does not say, or a payment is missing, so that the payment method has to be brought up to date. */
    PaymentRequired: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': Error;
      };
    };
    /** A condition in the request headers does not hold: the data changed in the meantime. */
    PreconditionFailed: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': Error;
      };
    };
    /** The resource is recorded. */
    ResourceRecorded: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': RecordedResource;
      };
    };
    /** Too many requests in a short time. Wait until the limit is reset. */
    TooManyRequests: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': RateLimitError;
      };
    };
    /** The request does not say who makes it, or the token is not valid any more. */
    Unauthorized: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': Error;
      };
    };
    /** The request is well formed, yet cannot be carried out with these values. */
    UnprocessableEntity: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': Error;
      };
    };
  };
  parameters: {
    /**
     * The installation, which this part of the API calls a configuration.
     * @example icfg_cuwj0AdCdH3BwWT4LPijCC7t
     */
    ConfigurationId: string;
    /**
     * The tag of the data that the change is based on, as an earlier reply gave it in `ETag`.
     * @example "2f9c1e7ab04d"
     */
    IfMatch: string;
    /**
     * The tag of the data that the caller has already, as an earlier reply gave it in `ETag`.
     * @example "2f9c1e7ab04d"
     */
    IfNoneMatch: string;
    /**
     * The installation. It is the same value that the Partner API calls `installationId`; an installation that was removed and made again has another.
     * @example icfg_cuwj0AdCdH3BwWT4LPijCC7t
     */
    IntegrationConfigurationId: string;
    /**
     * The invoice, under the identifier that Vercel gave it.
     * @example mi_3fKq8Zt1VnXc
     */
    InvoiceId: string;
    /**
     * The resource, under the identifier that the partner gave it.
     * @example db_7Qx2
     */
    ResourceId: string;
    /**
     * The team on whose behalf the request is made, by the name in its address.
     * @example my-team-url-slug
     */
    Slug: string;
    /**
     * The team on whose behalf the request is made, by its identifier.
     * @example team_1a2b3c4d5e6f7g8h9i0j1k2l
     */
    TeamId: string;
  };
  requestBodies: never;
  headers: {
    /**
     * The tag of the present data, to be sent back in `If-None-Match` or `If-Match`.
     * @example "2f9c1e7ab04d"
     */
    ETag: string;
  };
  pathItems: never;
}

export type $defs = Record<string, never>;

export interface operations {
  'update-integration-deployment-action': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The deployment that waits.
         * @example dpl_5WJWYSyB7BpgTj3EuwF37WMRBXBPQ2iTMJHJBJyRfd
         */
        deploymentId: string;
        /**
         * The installation. It is the same value that the Partner API calls `installationId`; an installation that was removed and made again has another.
         * @example icfg_cuwj0AdCdH3BwWT4LPijCC7t
         */
        integrationConfigurationId: components['parameters']['IntegrationConfigurationId'];
        /**
         * The resource, under the identifier that the partner gave it.
         * @example db_7Qx2
         */
        resourceId: components['parameters']['ResourceId'];
        /**
         * The action, by its slug.
         * @example create-branch
         */
        action: string;
      };
      cookie?: never;
    };
    /** What to report. */
    requestBody?: {
      content: {
        'application/json': UpdateDeploymentActionRequest;
      };
    };
    responses: {
      /** The report is taken in. */
      202: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** A value in the path, the query or the body is not what the operation expects. */
      400: components['responses']['BadRequest'];
      /** The request does not say who makes it, or the token is not valid any more. */
      401: components['responses']['Unauthorized'];
      /** The token is good, but does not allow this. The installation may also be disabled. */
      403: components['responses']['Forbidden'];
      /** What the request names existed once and is gone for good, for instance a finalized installation. */
      410: components['responses']['Gone'];
    };
  };
  'update-installation': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The installation. It is the same value that the Partner API calls `installationId`; an installation that was removed and made again has another.
         * @example icfg_cuwj0AdCdH3BwWT4LPijCC7t
         */
        integrationConfigurationId: components['parameters']['IntegrationConfigurationId'];
      };
      cookie?: never;
    };
    /** What changed. */
    requestBody?: {
      content: {
        'application/json': UpdateInstallationRequest;
      };
    };
    responses: {
      /** The changes are recorded. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** A value in the path, the query or the body is not what the operation expects. */
      400: components['responses']['BadRequest'];
      /** The request does not say who makes it, or the token is not valid any more. */
      401: components['responses']['Unauthorized'];
      /** The token is good, but does not allow this. The installation may also be disabled. */
      403: components['responses']['Forbidden'];
      /** Something that the request names does not exist, or not within this installation. */
      404: components['responses']['NotFound'];
      /** What the request names existed once and is gone for good, for instance a finalized installation. */
      410: components['responses']['Gone'];
    };
  };
  'get-account-info': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The installation. It is the same value that the Partner API calls `installationId`; an installation that was removed and made again has another.
         * @example icfg_cuwj0AdCdH3BwWT4LPijCC7t
         */
        integrationConfigurationId: components['parameters']['IntegrationConfigurationId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The account behind the installation. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': AccountInformation;
        };
      };
      /** A value in the path, the query or the body is not what the operation expects. */
      400: components['responses']['BadRequest'];
      /** The request does not say who makes it, or the token is not valid any more. */
      401: components['responses']['Unauthorized'];
      /** The token is good, but does not allow this. The installation may also be disabled. */
      403: components['responses']['Forbidden'];
      /** Something that the request names does not exist, or not within this installation. */
      404: components['responses']['NotFound'];
      /** What the request names existed once and is gone for good, for instance a finalized installation. */
      410: components['responses']['Gone'];
    };
  };
  'submit-billing-data': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The installation. It is the same value that the Partner API calls `installationId`; an installation that was removed and made again has another.
         * @example icfg_cuwj0AdCdH3BwWT4LPijCC7t
         */
        integrationConfigurationId: components['parameters']['IntegrationConfigurationId'];
      };
      cookie?: never;
    };
    /** The report. */
    requestBody: {
      content: {
        'application/json': SubmitBillingDataRequest;
      };
    };
    responses: {
      /** The report is recorded. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** A value in the path, the query or the body is not what the operation expects. */
      400: components['responses']['BadRequest'];
      /** The request does not say who makes it, or the token is not valid any more. */
      401: components['responses']['Unauthorized'];
      /** The token is good, but does not allow this. The installation may also be disabled. */
      403: components['responses']['Forbidden'];
      /** Something that the request names does not exist, or not within this installation. */
      404: components['responses']['NotFound'];
      /** What the request names existed once and is gone for good, for instance a finalized installation. */
      410: components['responses']['Gone'];
    };
  };
  'submit-prepayment-balances': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The installation. It is the same value that the Partner API calls `installationId`; an installation that was removed and made again has another.
         * @example icfg_cuwj0AdCdH3BwWT4LPijCC7t
         */
        integrationConfigurationId: components['parameters']['IntegrationConfigurationId'];
      };
      cookie?: never;
    };
    /** The balances. */
    requestBody: {
      content: {
        'application/json': SubmitPrepaymentBalancesRequest;
      };
    };
    responses: {
      /** The balances are recorded. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** A value in the path, the query or the body is not what the operation expects. */
      400: components['responses']['BadRequest'];
      /** The request does not say who makes it, or the token is not valid any more. */
      401: components['responses']['Unauthorized'];
      /** The token is good, but does not allow this. The installation may also be disabled. */
      403: components['responses']['Forbidden'];
      /** Something that the request names does not exist, or not within this installation. */
      404: components['responses']['NotFound'];
      /** What the request names existed once and is gone for good, for instance a finalized installation. */
      410: components['responses']['Gone'];
    };
  };
  'finalize-installation': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The installation. It is the same value that the Partner API calls `installationId`; an installation that was removed and made again has another.
         * @example icfg_cuwj0AdCdH3BwWT4LPijCC7t
         */
        integrationConfigurationId: components['parameters']['IntegrationConfigurationId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The billing is closed. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** A value in the path, the query or the body is not what the operation expects. */
      400: components['responses']['BadRequest'];
      /** The request does not say who makes it, or the token is not valid any more. */
      401: components['responses']['Unauthorized'];
      /** The token is good, but does not allow this. The installation may also be disabled. */
      403: components['responses']['Forbidden'];
      /** Something that the request names does not exist, or not within this installation. */
      404: components['responses']['NotFound'];
      /** What the request names existed once and is gone for good, for instance a finalized installation. */
      410: components['responses']['Gone'];
    };
  };
  'submit-invoice': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The installation. It is the same value that the Partner API calls `installationId`; an installation that was removed and made again has another.
         * @example icfg_cuwj0AdCdH3BwWT4LPijCC7t
         */
        integrationConfigurationId: components['parameters']['IntegrationConfigurationId'];
      };
      cookie?: never;
    };
    /** The invoice. */
    requestBody: {
      content: {
        'application/json': SubmitInvoiceRequest;
      };
    };
    responses: {
      /** The invoice is accepted, or, for a test, what was wrong with it. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': SubmittedInvoice;
        };
      };
      /** A value in the path, the query or the body is not what the operation expects. */
      400: components['responses']['BadRequest'];
      /** The request does not say who makes it, or the token is not valid any more. */
      401: components['responses']['Unauthorized'];
      /** The token is good, but does not allow this. The installation may also be disabled. */
      403: components['responses']['Forbidden'];
      /** Something that the request names does not exist, or not within this installation. */
      404: components['responses']['NotFound'];
      /** The request contradicts the present state, or repeats what may be done only once. */
      409: components['responses']['Conflict'];
      /** What the request names existed once and is gone for good, for instance a finalized installation. */
      410: components['responses']['Gone'];
    };
  };
  'get-invoice': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The installation. It is the same value that the Partner API calls `installationId`; an installation that was removed and made again has another.
         * @example icfg_cuwj0AdCdH3BwWT4LPijCC7t
         */
        integrationConfigurationId: components['parameters']['IntegrationConfigurationId'];
        /**
         * The invoice, under the identifier that Vercel gave it.
         * @example mi_3fKq8Zt1VnXc
         */
        invoiceId: components['parameters']['InvoiceId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The invoice. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': Invoice;
        };
      };
      /** A value in the path, the query or the body is not what the operation expects. */
      400: components['responses']['BadRequest'];
      /** The request does not say who makes it, or the token is not valid any more. */
      401: components['responses']['Unauthorized'];
      /** The token is good, but does not allow this. The installation may also be disabled. */
      403: components['responses']['Forbidden'];
      /** Something that the request names does not exist, or not within this installation. */
      404: components['responses']['NotFound'];
      /** What the request names existed once and is gone for good, for instance a finalized installation. */
      410: components['responses']['Gone'];
      /** Too many requests in a short time. Wait until the limit is reset. */
      429: components['responses']['TooManyRequests'];
    };
  };
  'update-invoice': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The installation. It is the same value that the Partner API calls `installationId`; an installation that was removed and made again has another.
         * @example icfg_cuwj0AdCdH3BwWT4LPijCC7t
         */
        integrationConfigurationId: components['parameters']['IntegrationConfigurationId'];
        /**
         * The invoice, under the identifier that Vercel gave it.
         * @example mi_3fKq8Zt1VnXc
         */
        invoiceId: components['parameters']['InvoiceId'];
      };
      cookie?: never;
    };
    /** What to do. */
    requestBody: {
      content: {
        'application/json': InvoiceAction;
      };
    };
    responses: {
      /** The request is recorded. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** A value in the path, the query or the body is not what the operation expects. */
      400: components['responses']['BadRequest'];
      /** The request does not say who makes it, or the token is not valid any more. */
      401: components['responses']['Unauthorized'];
      /** The token is good, but does not allow this. The installation may also be disabled. */
      403: components['responses']['Forbidden'];
      /** Something that the request names does not exist, or not within this installation. */
      404: components['responses']['NotFound'];
      /** The request contradicts the present state, or repeats what may be done only once. */
      409: components['responses']['Conflict'];
      /** What the request names existed once and is gone for good, for instance a finalized installation. */
      410: components['responses']['Gone'];
    };
  };
  'revoke-installation-credential': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The installation. It is the same value that the Partner API calls `installationId`; an installation that was removed and made again has another.
         * @example icfg_cuwj0AdCdH3BwWT4LPijCC7t
         */
        integrationConfigurationId: components['parameters']['IntegrationConfigurationId'];
      };
      cookie?: never;
    };
    /** The token to revoke, and the credentials of the integration. */
    requestBody: {
      content: {
        'application/json': RevokeCredentialRequest;
      };
    };
    responses: {
      /** The token does not work any more. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': RevokedCredential;
        };
      };
      /** A value in the path, the query or the body is not what the operation expects. */
      400: components['responses']['BadRequest'];
      /** The request does not say who makes it, or the token is not valid any more. */
      401: components['responses']['Unauthorized'];
      /** The token is good, but does not allow this. The installation may also be disabled. */
      403: components['responses']['Forbidden'];
      /** Something that the request names does not exist, or not within this installation. */
      404: components['responses']['NotFound'];
      /** The request contradicts the present state, or repeats what may be done only once. */
      409: components['responses']['Conflict'];
      /** What the request names existed once and is gone for good, for instance a finalized installation. */
      410: components['responses']['Gone'];
    };
  };
  'rotate-installation-credential': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The installation. It is the same value that the Partner API calls `installationId`; an installation that was removed and made again has another.
         * @example icfg_cuwj0AdCdH3BwWT4LPijCC7t
         */
        integrationConfigurationId: components['parameters']['IntegrationConfigurationId'];
      };
      cookie?: never;
    };
    /** The credentials of the integration. */
    requestBody: {
      content: {
        'application/json': RotateCredentialRequest;
      };
    };
    responses: {
      /** The new token. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': RotatedCredential;
        };
      };
      /** A value in the path, the query or the body is not what the operation expects. */
      400: components['responses']['BadRequest'];
      /** The request does not say who makes it, or the token is not valid any more. */
      401: components['responses']['Unauthorized'];
      /** The token is good, but does not allow this. The installation may also be disabled. */
      403: components['responses']['Forbidden'];
      /** Something that the request names does not exist, or not within this installation. */
      404: components['responses']['NotFound'];
      /** The request contradicts the present state, or repeats what may be done only once. */
      409: components['responses']['Conflict'];
      /** What the request names existed once and is gone for good, for instance a finalized installation. */
      410: components['responses']['Gone'];
    };
  };
  'create-event': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The installation. It is the same value that the Partner API calls `installationId`; an installation that was removed and made again has another.
         * @example icfg_cuwj0AdCdH3BwWT4LPijCC7t
         */
        integrationConfigurationId: components['parameters']['IntegrationConfigurationId'];
      };
      cookie?: never;
    };
    /** The event. */
    requestBody: {
      content: {
        'application/json': CreateEventRequest;
      };
    };
    responses: {
      /** The event is recorded. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** A value in the path, the query or the body is not what the operation expects. */
      400: components['responses']['BadRequest'];
      /** The request does not say who makes it, or the token is not valid any more. */
      401: components['responses']['Unauthorized'];
      /** The token is good, but does not allow this. The installation may also be disabled. */
      403: components['responses']['Forbidden'];
      /** Something that the request names does not exist, or not within this installation. */
      404: components['responses']['NotFound'];
      /** What the request names existed once and is gone for good, for instance a finalized installation. */
      410: components['responses']['Gone'];
    };
  };
  'get-member': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The installation. It is the same value that the Partner API calls `installationId`; an installation that was removed and made again has another.
         * @example icfg_cuwj0AdCdH3BwWT4LPijCC7t
         */
        integrationConfigurationId: components['parameters']['IntegrationConfigurationId'];
        /**
         * The member, as the claim `user_id` of a token signed by Vercel names them.
         * @example usr_4f1c9a7e20b84d52
         */
        memberId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The member. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': Member;
        };
      };
      /** A value in the path, the query or the body is not what the operation expects. */
      400: components['responses']['BadRequest'];
      /** The request does not say who makes it, or the token is not valid any more. */
      401: components['responses']['Unauthorized'];
      /** The token is good, but does not allow this. The installation may also be disabled. */
      403: components['responses']['Forbidden'];
      /** Something that the request names does not exist, or not within this installation. */
      404: components['responses']['NotFound'];
      /** What the request names existed once and is gone for good, for instance a finalized installation. */
      410: components['responses']['Gone'];
    };
  };
  'update-resource-secrets': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The installation. It is the same value that the Partner API calls `installationId`; an installation that was removed and made again has another.
         * @example icfg_cuwj0AdCdH3BwWT4LPijCC7t
         */
        integrationConfigurationId: components['parameters']['IntegrationConfigurationId'];
        /**
         * The product of the resource, by its identifier or its slug.
         * @example acme-postgres
         */
        integrationProductIdOrSlug: string;
        /**
         * The resource, under the identifier that the partner gave it.
         * @example db_7Qx2
         */
        resourceId: components['parameters']['ResourceId'];
      };
      cookie?: never;
    };
    /** The new secrets. */
    requestBody: {
      content: {
        'application/json': SecretsUpdate;
      };
    };
    responses: {
      /** The secrets are recorded, and connected projects have the new values. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** A value in the path, the query or the body is not what the operation expects. */
      400: components['responses']['BadRequest'];
      /** The request does not say who makes it, or the token is not valid any more. */
      401: components['responses']['Unauthorized'];
      /** The token is good, but does not allow this. The installation may also be disabled. */
      403: components['responses']['Forbidden'];
      /** Something that the request names does not exist, or not within this installation. */
      404: components['responses']['NotFound'];
      /** The request contradicts the present state, or repeats what may be done only once. */
      409: components['responses']['Conflict'];
      /** What the request names existed once and is gone for good, for instance a finalized installation. */
      410: components['responses']['Gone'];
      /** The request is well formed, yet cannot be carried out with these values. */
      422: components['responses']['UnprocessableEntity'];
    };
  };
  'get-integration-resources': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The installation. It is the same value that the Partner API calls `installationId`; an installation that was removed and made again has another.
         * @example icfg_cuwj0AdCdH3BwWT4LPijCC7t
         */
        integrationConfigurationId: components['parameters']['IntegrationConfigurationId'];
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
          'application/json': InstallationResources;
        };
      };
      /** A value in the path, the query or the body is not what the operation expects. */
      400: components['responses']['BadRequest'];
      /** The request does not say who makes it, or the token is not valid any more. */
      401: components['responses']['Unauthorized'];
      /** The token is good, but does not allow this. The installation may also be disabled. */
      403: components['responses']['Forbidden'];
      /** Something that the request names does not exist, or not within this installation. */
      404: components['responses']['NotFound'];
      /** What the request names existed once and is gone for good, for instance a finalized installation. */
      410: components['responses']['Gone'];
    };
  };
  'delete-integration-resource': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The installation. It is the same value that the Partner API calls `installationId`; an installation that was removed and made again has another.
         * @example icfg_cuwj0AdCdH3BwWT4LPijCC7t
         */
        integrationConfigurationId: components['parameters']['IntegrationConfigurationId'];
        /**
         * The resource, under the identifier that the partner gave it.
         * @example db_7Qx2
         */
        resourceId: components['parameters']['ResourceId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The resource is removed. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** A value in the path, the query or the body is not what the operation expects. */
      400: components['responses']['BadRequest'];
      /** The request does not say who makes it, or the token is not valid any more. */
      401: components['responses']['Unauthorized'];
      /** The token is good, but does not allow this. The installation may also be disabled. */
      403: components['responses']['Forbidden'];
      /** Something that the request names does not exist, or not within this installation. */
      404: components['responses']['NotFound'];
      /** What the request names existed once and is gone for good, for instance a finalized installation. */
      410: components['responses']['Gone'];
    };
  };
  'get-integration-resource': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The installation. It is the same value that the Partner API calls `installationId`; an installation that was removed and made again has another.
         * @example icfg_cuwj0AdCdH3BwWT4LPijCC7t
         */
        integrationConfigurationId: components['parameters']['IntegrationConfigurationId'];
        /**
         * The resource, under the identifier that the partner gave it.
         * @example db_7Qx2
         */
        resourceId: components['parameters']['ResourceId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The resource. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': InstallationResource;
        };
      };
      /** A value in the path, the query or the body is not what the operation expects. */
      400: components['responses']['BadRequest'];
      /** The request does not say who makes it, or the token is not valid any more. */
      401: components['responses']['Unauthorized'];
      /** The token is good, but does not allow this. The installation may also be disabled. */
      403: components['responses']['Forbidden'];
      /** Something that the request names does not exist, or not within this installation. */
      404: components['responses']['NotFound'];
      /** What the request names existed once and is gone for good, for instance a finalized installation. */
      410: components['responses']['Gone'];
    };
  };
  'update-resource': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The installation. It is the same value that the Partner API calls `installationId`; an installation that was removed and made again has another.
         * @example icfg_cuwj0AdCdH3BwWT4LPijCC7t
         */
        integrationConfigurationId: components['parameters']['IntegrationConfigurationId'];
        /**
         * The resource, under the identifier that the partner gave it.
         * @example db_7Qx2
         */
        resourceId: components['parameters']['ResourceId'];
      };
      cookie?: never;
    };
    /** What changed. */
    requestBody?: {
      content: {
        'application/json': UpdateResourceRequest;
      };
    };
    responses: {
      /** The resource is recorded. */
      200: components['responses']['ResourceRecorded'];
      /** A value in the path, the query or the body is not what the operation expects. */
      400: components['responses']['BadRequest'];
      /** The request does not say who makes it, or the token is not valid any more. */
      401: components['responses']['Unauthorized'];
      /** The token is good, but does not allow this. The installation may also be disabled. */
      403: components['responses']['Forbidden'];
      /** Something that the request names does not exist, or not within this installation. */
      404: components['responses']['NotFound'];
      /** The request contradicts the present state, or repeats what may be done only once. */
      409: components['responses']['Conflict'];
      /** What the request names existed once and is gone for good, for instance a finalized installation. */
      410: components['responses']['Gone'];
      /** The request is well formed, yet cannot be carried out with these values. */
      422: components['responses']['UnprocessableEntity'];
    };
  };
  'import-resource': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The installation. It is the same value that the Partner API calls `installationId`; an installation that was removed and made again has another.
         * @example icfg_cuwj0AdCdH3BwWT4LPijCC7t
         */
        integrationConfigurationId: components['parameters']['IntegrationConfigurationId'];
        /**
         * The resource, under the identifier that the partner gave it.
         * @example db_7Qx2
         */
        resourceId: components['parameters']['ResourceId'];
      };
      cookie?: never;
    };
    /** The resource as it is at the partner. */
    requestBody: {
      content: {
        'application/json': ImportResourceRequest;
      };
    };
    responses: {
      /** The resource is recorded. */
      200: components['responses']['ResourceRecorded'];
      /** A value in the path, the query or the body is not what the operation expects. */
      400: components['responses']['BadRequest'];
      /** The request does not say who makes it, or the token is not valid any more. */
      401: components['responses']['Unauthorized'];
      /** The token is good, but does not allow this. The installation may also be disabled. */
      403: components['responses']['Forbidden'];
      /** Something that the request names does not exist, or not within this installation. */
      404: components['responses']['NotFound'];
      /** The request contradicts the present state, or repeats what may be done only once. */
      409: components['responses']['Conflict'];
      /** What the request names existed once and is gone for good, for instance a finalized installation. */
      410: components['responses']['Gone'];
      /** The request is well formed, yet cannot be carried out with these values. */
      422: components['responses']['UnprocessableEntity'];
    };
  };
  'get-edge-config': {
    parameters: {
      query?: never;
      header?: {
        /**
         * The tag of the data that the caller has already, as an earlier reply gave it in `ETag`.
         * @example "2f9c1e7ab04d"
         */
        'If-None-Match'?: components['parameters']['IfNoneMatch'];
      };
      path: {
        /**
         * The installation. It is the same value that the Partner API calls `installationId`; an installation that was removed and made again has another.
         * @example icfg_cuwj0AdCdH3BwWT4LPijCC7t
         */
        integrationConfigurationId: components['parameters']['IntegrationConfigurationId'];
        /**
         * The resource, under the identifier that the partner gave it.
         * @example db_7Qx2
         */
        resourceId: components['parameters']['ResourceId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The data that is in the store now. */
      200: components['responses']['GlobalConfigData'];
      /** The caller has the present data already. */
      304: components['responses']['NotModified'];
      /** A value in the path, the query or the body is not what the operation expects. */
      400: components['responses']['BadRequest'];
      /** The request does not say who makes it, or the token is not valid any more. */
      401: components['responses']['Unauthorized'];
      /** The token is good, but does not allow this. The installation may also be disabled. */
      403: components['responses']['Forbidden'];
      /** Something that the request names does not exist, or not within this installation. */
      404: components['responses']['NotFound'];
      /** What the request names existed once and is gone for good, for instance a finalized installation. */
      410: components['responses']['Gone'];
    };
  };
  'head-edge-config': {
    parameters: {
      query?: never;
      header?: {
        /**
         * The tag of the data that the caller has already, as an earlier reply gave it in `ETag`.
         * @example "2f9c1e7ab04d"
         */
        'If-None-Match'?: components['parameters']['IfNoneMatch'];
      };
      path: {
        /**
         * The installation. It is the same value that the Partner API calls `installationId`; an installation that was removed and made again has another.
         * @example icfg_cuwj0AdCdH3BwWT4LPijCC7t
         */
        integrationConfigurationId: components['parameters']['IntegrationConfigurationId'];
        /**
         * The resource, under the identifier that the partner gave it.
         * @example db_7Qx2
         */
        resourceId: components['parameters']['ResourceId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** There is data, other than what the caller has. It is not part of the reply. */
      200: components['responses']['GlobalConfigHead'];
      /** The caller has the present data already. */
      304: components['responses']['NotModified'];
      /** What a read would be refused with, without the body that says why. */
      400: components['responses']['HeadFailed'];
      /** What a read would be refused with, without the body that says why. */
      401: components['responses']['HeadFailed'];
      /** What a read would be refused with, without the body that says why. */
      403: components['responses']['HeadFailed'];
      /** What a read would be refused with, without the body that says why. */
      404: components['responses']['HeadFailed'];
      /** What a read would be refused with, without the body that says why. */
      410: components['responses']['HeadFailed'];
    };
  };
  'put-edge-config': {
    parameters: {
      query?: never;
      header?: {
        /**
         * The tag of the data that the change is based on, as an earlier reply gave it in `ETag`.
         * @example "2f9c1e7ab04d"
         */
        'If-Match'?: components['parameters']['IfMatch'];
      };
      path: {
        /**
         * The installation. It is the same value that the Partner API calls `installationId`; an installation that was removed and made again has another.
         * @example icfg_cuwj0AdCdH3BwWT4LPijCC7t
         */
        integrationConfigurationId: components['parameters']['IntegrationConfigurationId'];
        /**
         * The resource, under the identifier that the partner gave it.
         * @example db_7Qx2
         */
        resourceId: components['parameters']['ResourceId'];
      };
      cookie?: never;
    };
    /** The data. */
    requestBody: {
      content: {
        'application/json': PutGlobalConfigRequest;
      };
    };
    responses: {
      /** The data that is in the store now. */
      200: components['responses']['GlobalConfigData'];
      /** A value in the path, the query or the body is not what the operation expects. */
      400: components['responses']['BadRequest'];
      /** The request does not say who makes it, or the token is not valid any more. */
      401: components['responses']['Unauthorized'];
      /** The token is good, but does not allow this. The installation may also be disabled. */
      403: components['responses']['Forbidden'];
      /** Something that the request names does not exist, or not within this installation. */
      404: components['responses']['NotFound'];
      /** The request contradicts the present state, or repeats what may be done only once. */
      409: components['responses']['Conflict'];
      /** What the request names existed once and is gone for good, for instance a finalized installation. */
      410: components['responses']['Gone'];
      /** A condition in the request headers does not hold: the data changed in the meantime. */
      412: components['responses']['PreconditionFailed'];
    };
  };
  'get-global-config': {
    parameters: {
      query?: never;
      header?: {
        /**
         * The tag of the data that the caller has already, as an earlier reply gave it in `ETag`.
         * @example "2f9c1e7ab04d"
         */
        'If-None-Match'?: components['parameters']['IfNoneMatch'];
      };
      path: {
        /**
         * The installation. It is the same value that the Partner API calls `installationId`; an installation that was removed and made again has another.
         * @example icfg_cuwj0AdCdH3BwWT4LPijCC7t
         */
        integrationConfigurationId: components['parameters']['IntegrationConfigurationId'];
        /**
         * The resource, under the identifier that the partner gave it.
         * @example db_7Qx2
         */
        resourceId: components['parameters']['ResourceId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The data that is in the store now. */
      200: components['responses']['GlobalConfigData'];
      /** The caller has the present data already. */
      304: components['responses']['NotModified'];
      /** A value in the path, the query or the body is not what the operation expects. */
      400: components['responses']['BadRequest'];
      /** The request does not say who makes it, or the token is not valid any more. */
      401: components['responses']['Unauthorized'];
      /** The token is good, but does not allow this. The installation may also be disabled. */
      403: components['responses']['Forbidden'];
      /** Something that the request names does not exist, or not within this installation. */
      404: components['responses']['NotFound'];
      /** What the request names existed once and is gone for good, for instance a finalized installation. */
      410: components['responses']['Gone'];
    };
  };
  'head-global-config': {
    parameters: {
      query?: never;
      header?: {
        /**
         * The tag of the data that the caller has already, as an earlier reply gave it in `ETag`.
         * @example "2f9c1e7ab04d"
         */
        'If-None-Match'?: components['parameters']['IfNoneMatch'];
      };
      path: {
        /**
         * The installation. It is the same value that the Partner API calls `installationId`; an installation that was removed and made again has another.
         * @example icfg_cuwj0AdCdH3BwWT4LPijCC7t
         */
        integrationConfigurationId: components['parameters']['IntegrationConfigurationId'];
        /**
         * The resource, under the identifier that the partner gave it.
         * @example db_7Qx2
         */
        resourceId: components['parameters']['ResourceId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** There is data, other than what the caller has. It is not part of the reply. */
      200: components['responses']['GlobalConfigHead'];
      /** The caller has the present data already. */
      304: components['responses']['NotModified'];
      /** What a read would be refused with, without the body that says why. */
      400: components['responses']['HeadFailed'];
      /** What a read would be refused with, without the body that says why. */
      401: components['responses']['HeadFailed'];
      /** What a read would be refused with, without the body that says why. */
      403: components['responses']['HeadFailed'];
      /** What a read would be refused with, without the body that says why. */
      404: components['responses']['HeadFailed'];
      /** What a read would be refused with, without the body that says why. */
      410: components['responses']['HeadFailed'];
    };
  };
  'put-global-config': {
    parameters: {
      query?: never;
      header?: {
        /**
         * The tag of the data that the change is based on, as an earlier reply gave it in `ETag`.
         * @example "2f9c1e7ab04d"
         */
        'If-Match'?: components['parameters']['IfMatch'];
      };
      path: {
        /**
         * The installation. It is the same value that the Partner API calls `installationId`; an installation that was removed and made again has another.
         * @example icfg_cuwj0AdCdH3BwWT4LPijCC7t
         */
        integrationConfigurationId: components['parameters']['IntegrationConfigurationId'];
        /**
         * The resource, under the identifier that the partner gave it.
         * @example db_7Qx2
         */
        resourceId: components['parameters']['ResourceId'];
      };
      cookie?: never;
    };
    /** The data. */
    requestBody: {
      content: {
        'application/json': PutGlobalConfigRequest;
      };
    };
    responses: {
      /** The data that is in the store now. */
      200: components['responses']['GlobalConfigData'];
      /** A value in the path, the query or the body is not what the operation expects. */
      400: components['responses']['BadRequest'];
      /** The request does not say who makes it, or the token is not valid any more. */
      401: components['responses']['Unauthorized'];
      /** The token is good, but does not allow this. The installation may also be disabled. */
      403: components['responses']['Forbidden'];
      /** Something that the request names does not exist, or not within this installation. */
      404: components['responses']['NotFound'];
      /** The request contradicts the present state, or repeats what may be done only once. */
      409: components['responses']['Conflict'];
      /** What the request names existed once and is gone for good, for instance a finalized installation. */
      410: components['responses']['Gone'];
      /** A condition in the request headers does not hold: the data changed in the meantime. */
      412: components['responses']['PreconditionFailed'];
    };
  };
  'create-experimentation-items': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The installation. It is the same value that the Partner API calls `installationId`; an installation that was removed and made again has another.
         * @example icfg_cuwj0AdCdH3BwWT4LPijCC7t
         */
        integrationConfigurationId: components['parameters']['IntegrationConfigurationId'];
        /**
         * The resource, under the identifier that the partner gave it.
         * @example db_7Qx2
         */
        resourceId: components['parameters']['ResourceId'];
      };
      cookie?: never;
    };
    /** The items. */
    requestBody: {
      content: {
        'application/json': CreateExperimentationItemsRequest;
      };
    };
    responses: {
      /** The items are recorded. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** A value in the path, the query or the body is not what the operation expects. */
      400: components['responses']['BadRequest'];
      /** The request does not say who makes it, or the token is not valid any more. */
      401: components['responses']['Unauthorized'];
      /** The token is good, but does not allow this. The installation may also be disabled. */
      403: components['responses']['Forbidden'];
      /** Something that the request names does not exist, or not within this installation. */
      404: components['responses']['NotFound'];
      /** What the request names existed once and is gone for good, for instance a finalized installation. */
      410: components['responses']['Gone'];
    };
  };
  'delete-experimentation-item': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The installation. It is the same value that the Partner API calls `installationId`; an installation that was removed and made again has another.
         * @example icfg_cuwj0AdCdH3BwWT4LPijCC7t
         */
        integrationConfigurationId: components['parameters']['IntegrationConfigurationId'];
        /**
         * The resource, under the identifier that the partner gave it.
         * @example db_7Qx2
         */
        resourceId: components['parameters']['ResourceId'];
        /**
         * The flag or experiment, under the identifier that the partner gave it.
         * @example flag_91ab
         */
        itemId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The item is removed. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** A value in the path, the query or the body is not what the operation expects. */
      400: components['responses']['BadRequest'];
      /** The request does not say who makes it, or the token is not valid any more. */
      401: components['responses']['Unauthorized'];
      /** The token is good, but does not allow this. The installation may also be disabled. */
      403: components['responses']['Forbidden'];
      /** Something that the request names does not exist, or not within this installation. */
      404: components['responses']['NotFound'];
      /** What the request names existed once and is gone for good, for instance a finalized installation. */
      410: components['responses']['Gone'];
    };
  };
  'update-experimentation-item': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The installation. It is the same value that the Partner API calls `installationId`; an installation that was removed and made again has another.
         * @example icfg_cuwj0AdCdH3BwWT4LPijCC7t
         */
        integrationConfigurationId: components['parameters']['IntegrationConfigurationId'];
        /**
         * The resource, under the identifier that the partner gave it.
         * @example db_7Qx2
         */
        resourceId: components['parameters']['ResourceId'];
        /**
         * The flag or experiment, under the identifier that the partner gave it.
         * @example flag_91ab
         */
        itemId: string;
      };
      cookie?: never;
    };
    /** What the item looks like now. */
    requestBody: {
      content: {
        'application/json': UpdateExperimentationItemRequest;
      };
    };
    responses: {
      /** The item is changed. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** A value in the path, the query or the body is not what the operation expects. */
      400: components['responses']['BadRequest'];
      /** The request does not say who makes it, or the token is not valid any more. */
      401: components['responses']['Unauthorized'];
      /** The token is good, but does not allow this. The installation may also be disabled. */
      403: components['responses']['Forbidden'];
      /** Something that the request names does not exist, or not within this installation. */
      404: components['responses']['NotFound'];
      /** What the request names existed once and is gone for good, for instance a finalized installation. */
      410: components['responses']['Gone'];
    };
  };
  'update-resource-secrets-by-id': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The installation. It is the same value that the Partner API calls `installationId`; an installation that was removed and made again has another.
         * @example icfg_cuwj0AdCdH3BwWT4LPijCC7t
         */
        integrationConfigurationId: components['parameters']['IntegrationConfigurationId'];
        /**
         * The resource, under the identifier that the partner gave it.
         * @example db_7Qx2
         */
        resourceId: components['parameters']['ResourceId'];
      };
      cookie?: never;
    };
    /** The new secrets. */
    requestBody: {
      content: {
        'application/json': SecretsUpdate;
      };
    };
    responses: {
      /** The secrets are recorded, and connected projects have the new values. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** A value in the path, the query or the body is not what the operation expects. */
      400: components['responses']['BadRequest'];
      /** The request does not say who makes it, or the token is not valid any more. */
      401: components['responses']['Unauthorized'];
      /** The token is good, but does not allow this. The installation may also be disabled. */
      403: components['responses']['Forbidden'];
      /** Something that the request names does not exist, or not within this installation. */
      404: components['responses']['NotFound'];
      /** The request contradicts the present state, or repeats what may be done only once. */
      409: components['responses']['Conflict'];
      /** What the request names existed once and is gone for good, for instance a finalized installation. */
      410: components['responses']['Gone'];
      /** The request is well formed, yet cannot be carried out with these values. */
      422: components['responses']['UnprocessableEntity'];
    };
  };
  deleteConfiguration: {
    parameters: {
      query?: {
        /**
         * The team on whose behalf the request is made, by its identifier.
         * @example team_1a2b3c4d5e6f7g8h9i0j1k2l
         */
        teamId?: components['parameters']['TeamId'];
        /**
         * The team on whose behalf the request is made, by the name in its address.
         * @example my-team-url-slug
         */
        slug?: components['parameters']['Slug'];
      };
      header?: never;
      path: {
        /**
         * The installation, which this part of the API calls a configuration.
         * @example icfg_cuwj0AdCdH3BwWT4LPijCC7t
         */
        id: components['parameters']['ConfigurationId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The installation is removed, or its removal has begun. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** A value in the path, the query or the body is not what the operation expects. */
      400: components['responses']['BadRequest'];
      /** The request does not say who makes it, or the token is not valid any more. */
      401: components['responses']['Unauthorized'];
      /** The token is good, but does not allow this. The installation may also be disabled. */
      403: components['responses']['Forbidden'];
      /** Something that the request names does not exist, or not within this installation. */
      404: components['responses']['NotFound'];
      /** What the request names existed once and is gone for good, for instance a finalized installation. */
      410: components['responses']['Gone'];
    };
  };
  getConfiguration: {
    parameters: {
      query?: {
        /**
         * The team on whose behalf the request is made, by its identifier.
         * @example team_1a2b3c4d5e6f7g8h9i0j1k2l
         */
        teamId?: components['parameters']['TeamId'];
        /**
         * The team on whose behalf the request is made, by the name in its address.
         * @example my-team-url-slug
         */
        slug?: components['parameters']['Slug'];
      };
      header?: never;
      path: {
        /**
         * The installation, which this part of the API calls a configuration.
         * @example icfg_cuwj0AdCdH3BwWT4LPijCC7t
         */
        id: components['parameters']['ConfigurationId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The installation. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': DetailedConfiguration | Configuration;
        };
      };
      /** A value in the path, the query or the body is not what the operation expects. */
      400: components['responses']['BadRequest'];
      /** The request does not say who makes it, or the token is not valid any more. */
      401: components['responses']['Unauthorized'];
      /** The token is good, but does not allow this. The installation may also be disabled. */
      403: components['responses']['Forbidden'];
      /** Something that the request names does not exist, or not within this installation. */
      404: components['responses']['NotFound'];
      /** What the request names existed once and is gone for good, for instance a finalized installation. */
      410: components['responses']['Gone'];
    };
  };
  getConfigurationProducts: {
    parameters: {
      query?: {
        /**
         * The team on whose behalf the request is made, by its identifier.
         * @example team_1a2b3c4d5e6f7g8h9i0j1k2l
         */
        teamId?: components['parameters']['TeamId'];
        /**
         * The team on whose behalf the request is made, by the name in its address.
         * @example my-team-url-slug
         */
        slug?: components['parameters']['Slug'];
      };
      header?: never;
      path: {
        /**
         * The installation, which this part of the API calls a configuration.
         * @example icfg_cuwj0AdCdH3BwWT4LPijCC7t
         */
        id: components['parameters']['ConfigurationId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The products. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': ConfigurationProducts;
        };
      };
      /** A value in the path, the query or the body is not what the operation expects. */
      400: components['responses']['BadRequest'];
      /** The request does not say who makes it, or the token is not valid any more. */
      401: components['responses']['Unauthorized'];
      /** The token is good, but does not allow this. The installation may also be disabled. */
      403: components['responses']['Forbidden'];
      /** Something that the request names does not exist, or not within this installation. */
      404: components['responses']['NotFound'];
      /** What the request names existed once and is gone for good, for instance a finalized installation. */
      410: components['responses']['Gone'];
      /** Vercel failed. The same request may succeed later. */
      500: components['responses']['InternalServerError'];
    };
  };
  getConfigurations: {
    parameters: {
      query: {
        /**
         * Which of the two views to return.
         * @example account
         */
        view: 'account' | 'project';
        /**
         * Only installations of this type.
         * @example marketplace
         */
        installationType?: 'marketplace' | 'external' | 'provisioning';
        /**
         * Only installations of this integration, by its identifier or its slug.
         * @example acme
         */
        integrationIdOrSlug?: string;
        /**
         * The team on whose behalf the request is made, by its identifier.
         * @example team_1a2b3c4d5e6f7g8h9i0j1k2l
         */
        teamId?: components['parameters']['TeamId'];
        /**
         * The team on whose behalf the request is made, by the name in its address.
         * @example my-team-url-slug
         */
        slug?: components['parameters']['Slug'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The installations. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': (AccountViewConfiguration | ProjectViewConfiguration)[];
        };
      };
      /** A value in the path, the query or the body is not what the operation expects. */
      400: components['responses']['BadRequest'];
      /** The request does not say who makes it, or the token is not valid any more. */
      401: components['responses']['Unauthorized'];
      /** The token is good, but does not allow this. The installation may also be disabled. */
      403: components['responses']['Forbidden'];
      /** What the request names existed once and is gone for good, for instance a finalized installation. */
      410: components['responses']['Gone'];
    };
  };
  connectIntegrationResourceToProject: {
    parameters: {
      query?: {
        /**
         * The team on whose behalf the request is made, by its identifier.
         * @example team_1a2b3c4d5e6f7g8h9i0j1k2l
         */
        teamId?: components['parameters']['TeamId'];
        /**
         * The team on whose behalf the request is made, by the name in its address.
         * @example my-team-url-slug
         */
        slug?: components['parameters']['Slug'];
      };
      header?: never;
      path: {
        /**
         * The installation. It is the same value that the Partner API calls `installationId`; an installation that was removed and made again has another.
         * @example icfg_cuwj0AdCdH3BwWT4LPijCC7t
         */
        integrationConfigurationId: components['parameters']['IntegrationConfigurationId'];
        /**
         * The resource, under the identifier that the partner gave it.
         * @example db_7Qx2
         */
        resourceId: components['parameters']['ResourceId'];
      };
      cookie?: never;
    };
    /** The project. */
    requestBody: {
      content: {
        'application/json': ConnectResourceRequest;
      };
    };
    responses: {
      /** The resource is connected. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** A value in the path, the query or the body is not what the operation expects. */
      400: components['responses']['BadRequest'];
      /** The request does not say who makes it, or the token is not valid any more. */
      401: components['responses']['Unauthorized'];
      /** The token is good, but does not allow this. The installation may also be disabled. */
      403: components['responses']['Forbidden'];
      /** Something that the request names does not exist, or not within this installation. */
      404: components['responses']['NotFound'];
      /** What the request names existed once and is gone for good, for instance a finalized installation. */
      410: components['responses']['Gone'];
    };
  };
  getBillingPlans: {
    parameters: {
      query?: {
        /**
         * The installation, if there is one already.
         * @example icfg_cuwj0AdCdH3BwWT4LPijCC7t
         */
        integrationConfigurationId?: string;
        /**
         * The settings chosen so far, as JSON.
         * @example {"region":"iad1"}
         */
        metadata?: string;
        /**
         * Where the plans are shown.
         * @example marketplace
         */
        source?: InstallationSource;
        /**
         * The team on whose behalf the request is made, by its identifier.
         * @example team_1a2b3c4d5e6f7g8h9i0j1k2l
         */
        teamId?: components['parameters']['TeamId'];
        /**
         * The team on whose behalf the request is made, by the name in its address.
         * @example my-team-url-slug
         */
        slug?: components['parameters']['Slug'];
      };
      header?: never;
      path: {
        /**
         * The integration, by its identifier or its slug.
         * @example acme
         */
        integrationIdOrSlug: string;
        /**
         * The product, by its identifier or its slug.
         * @example acme-postgres
         */
        productIdOrSlug: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The plans. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': BillingPlans;
        };
      };
      /** A value in the path, the query or the body is not what the operation expects. */
      400: components['responses']['BadRequest'];
      /** The request does not say who makes it, or the token is not valid any more. */
      401: components['responses']['Unauthorized'];
      /** The token is good, but does not allow this. The installation may also be disabled. */
      403: components['responses']['Forbidden'];
      /** Something that the request names does not exist, or not within this installation. */
      404: components['responses']['NotFound'];
      /** What the request names existed once and is gone for good, for instance a finalized installation. */
      410: components['responses']['Gone'];
    };
  };
  'exchange-sso-token': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The code, or the refresh token, and the credentials of the integration. */
    requestBody: {
      content: {
        'application/json': ExchangeSsoTokenRequest;
        'application/x-www-form-urlencoded': ExchangeSsoTokenRequest;
      };
    };
    responses: {
      /** The tokens. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': SsoTokens;
        };
      };
      /** A value in the path, the query or the body is not what the operation expects. */
      400: components['responses']['BadRequest'];
      /** The token is good, but does not allow this. The installation may also be disabled. */
      403: components['responses']['Forbidden'];
      /** Something that the request names does not exist, or not within this installation. */
      404: components['responses']['NotFound'];
      /** Vercel failed. The same request may succeed later. */
      500: components['responses']['InternalServerError'];
    };
  };
  createIntegrationStoreDirect: {
    parameters: {
      query?: {
        /**
         * The team on whose behalf the request is made, by its identifier.
         * @example team_1a2b3c4d5e6f7g8h9i0j1k2l
         */
        teamId?: components['parameters']['TeamId'];
        /**
         * The team on whose behalf the request is made, by the name in its address.
         * @example my-team-url-slug
         */
        slug?: components['parameters']['Slug'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What to create. */
    requestBody: {
      content: {
        'application/json': CreateStoreRequest;
      };
    };
    responses: {
      /** The store is created. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': CreatedStore;
        };
      };
      /** A value in the path, the query or the body is not what the operation expects. */
      400: components['responses']['BadRequest'];
      /** The request does not say who makes it, or the token is not valid any more. */
      401: components['responses']['Unauthorized'];
      /** One of two things: the account is blocked softly, for a reason that Vercel does not say, or a payment is missing, so that the payment method has to be brought up to date. */
      402: components['responses']['PaymentRequired'];
      /** The token is good, but does not allow this. The installation may also be disabled. */
      403: components['responses']['Forbidden'];
      /** Something that the request names does not exist, or not within this installation. */
      404: components['responses']['NotFound'];
      /** The request contradicts the present state, or repeats what may be done only once. */
      409: components['responses']['Conflict'];
      /** What the request names existed once and is gone for good, for instance a finalized installation. */
      410: components['responses']['Gone'];
      /** Too many requests in a short time. Wait until the limit is reset. */
      429: components['responses']['TooManyRequests'];
      /** Vercel failed. The same request may succeed later. */
      500: components['responses']['InternalServerError'];
    };
  };
  'exchange-oauth-code': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The code and the credentials of the integration, as a form. */
    requestBody: {
      content: {
        'application/x-www-form-urlencoded': OauthTokenRequest;
      };
    };
    responses: {
      /** The token and whose it is. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': OauthToken;
        };
      };
      /** A value in the path, the query or the body is not what the operation expects. */
      400: components['responses']['BadRequest'];
      /** The token is good, but does not allow this. The installation may also be disabled. */
      403: components['responses']['Forbidden'];
      /** Vercel failed. The same request may succeed later. */
      500: components['responses']['InternalServerError'];
    };
  };
}
