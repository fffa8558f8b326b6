// Written by openapi-counterpart from the description. Edits are lost.

/** A person of the team. */
export type AccountContact = {
  /**
   * The e-mail address.
   * @example ada@blueheron.example
   */
  email: string;
  /**
   * The name of the person.
   * @example Ada Vermeer
   */
  name?: string;
};

/** The team behind an installation. */
export type AccountInformation = {
  /** The person to write to now, or `null` when there is none. */
  contact: AccountContact | Null;
  /**
   * The name of the team.
   * @example Blue Heron Studio
   */
  name?: string;
  /**
   * The page of the installation in the Vercel dashboard.
   * @example https://vercel.com/blue-heron/~/integrations/acme/icfg_cuwj0AdCdH3BwWT4LPijCC7t
   */
  url: string;
};

/** An installation in the view of the account, which promises none of the members. */
export type AccountViewConfiguration = ConfigurationFields;

/** An address of the application that signs its users in through the resource. */
export type AppUrl = {
  target: EnvironmentTarget;
  /**
   * The address.
   * @example https://shop.blueheron.example
   */
  url: string;
};

/** Signing in the users of an application. */
export type AuthenticationProtocol = {
  /**
   * Whether the partner learns the addresses of the application from Vercel and allows them by itself. Otherwise the user enters them at the partner.
   * @example true
   */
  appUrlRegistrationSupport?: boolean;
  status: EnabledStatus;
};

/** What a product for signing users in has to know about the application. */
export type AuthenticationSettings = {
  /** The addresses of the application, one or more for each kind of deployment. */
  appUrls?: AppUrl[];
};

/** A code to exchange. */
export type AuthorizationCodeGrant = {
  /**
   * The identifier of the integration.
   * @example oac_9f4YG9JFjgKkRlxoaaGG0y05
   */
  client_id: string;
  /**
   * The secret of the integration.
   * @example not-a-real-secret
   */
  client_secret: string;
  /**
   * The code that the browser brought. Keep it out of logs.
   * @example not-a-real-code
   */
  code: string;
  /** What is exchanged. Newer clients always say it. */
  grant_type?: 'authorization_code';
  /**
   * The address that the browser was sent to.
   * @example https://acme.example/vercel/callback
   */
  redirect_uri?: string;
  /**
   * The state that the browser brought along with the code.
   * @example not-a-real-state
   */
  state?: string;
};

/** A discount, as the partner sends it. The amount is positive and taken off. */
export type BillingDiscount = {
  amount: Money;
  /**
   * The plan that the discount belongs to.
   * @example pro200
   */
  billingPlanId: string;
  /**
   * More about the discount.
   * @example Half price until March
   */
  details?: string;
  /**
   * End of the discount, where it differs from the end of the period.
   * @example 2026-02-01T00:00:00.000Z
   */
  end?: string;
  /**
   * What the discount is for.
   * @example First replica
   */
  name: string;
  /**
   * The resource that the discount is for; absent for the whole installation.
   * @example db_7Qx2
   */
  resourceId?: string;
  /**
   * Start of the discount, where it differs from the start of the period.
   * @example 2026-01-10T00:00:00.000Z
   */
  start?: string;
};

/** A line of costs, as the partner sends it: `price` is what one unit costs, `total` what the line comes to. */
export type BillingItem = {
  /**
   * The plan that the line is billed under.
   * @example pro200
   */
  billingPlanId: string;
  /**
   * More about the line.
   * @example Beyond the 5 GB of the plan
   */
  details?: string;
  /**
   * End of the line, where it differs from the end of the period.
   * @example 2026-02-01T00:00:00.000Z
   */
  end?: string;
  /**
   * What the line is for.
   * @example Storage
   */
  name: string;
  price: Money;
  /**
   * How many units.
   * @example 12
   */
  quantity: number;
  /**
   * The resource that the line is about; absent for the whole installation.
   * @example db_7Qx2
   */
  resourceId?: string;
  /**
   * Start of the line, where it differs from the start of the period.
   * @example 2026-01-10T00:00:00.000Z
   */
  start?: string;
  total: Money;
  /**
   * What is counted.
   * @example GB
   */
  units: string;
};

/** Costs, and what is taken off them. */
export type BillingItems = {
  /** What is taken off. */
  discounts?: BillingDiscount[];
  /** The costs. */
  items: BillingItem[];
};

/** The billing period. For a report its end is at most 24 hours in the past. */
export type BillingPeriod = {
  /**
   * When the period ends.
   * @example 2026-02-01T00:00:00.000Z
   */
  end: string;
  /**
   * When the period starts.
   * @example 2026-01-01T00:00:00.000Z
   */
  start: string;
};

/** A plan of the partner, as Vercel offers it for a product or records it for a resource. All amounts are decimal strings in US dollars, except `preauthorizationAmount`. */
export type BillingPlan = {
  /**
   * The price of a plan with a fixed one, as it is shown.
   * @example $20.00/month
   */
  cost?: string;
  /**
   * What the plan is, in a sentence.
   * @example For production databases.
   */
  description: string;
  /** What the plan offers, line by line. */
  details?: PlanDetail[];
  /**
   * Whether the plan is shown but cannot be chosen.
   * @example false
   */
  disabled?: boolean;
  /**
   * When the plan begins to apply, an ISO 8601 date and time.
   * @example 2026-02-01T00:00:00.000Z
   */
  effectiveDate?: string;
  /** The lines that are shown even when the others are folded away. */
  highlightedDetails?: PlanDetail[];
  /**
   * The partner's identifier of the plan.
   * @example pro200
   */
  id: string;
  /**
   * What the partner is going to invoice at once, in dollars. It concerns subscriptions that require a payment method.
   * @example 20.00
   */
  initialCharge?: string;
  /**
   * The largest purchase in dollars, for prepayment.
   * @example 500.00
   */
  maximumAmount?: string;
  /**
   * The most in dollars that automatic purchases may add up to in a month, for prepayment.
   * @example 1000.00
   */
  maximumAmountAutoPurchasePerPeriod?: string;
  /**
   * The smallest purchase in dollars, for prepayment.
   * @example 5.00
   */
  minimumAmount?: string;
  /**
   * The name of the plan.
   * @example Pro
   */
  name: string;
  /**
   * Whether the team needs a payment method on file. A free plan does not ask for one.
   * @example true
   */
  paymentMethodRequired: boolean;
  /**
   * The amount in dollars with which the card is tried out. Nothing is charged. It concerns subscriptions that require a payment method.
   * @example 10.5
   */
  preauthorizationAmount?: number;
  /** The price in parts. New plans use `cost` and `details` instead. */
  quote?: PlanQuoteLine[];
  scope: PlanScope;
  type: PlanType;
};

/** A plan as the partner sends it. Further members are kept as they are. */
export type BillingPlanInput = {
  /**
   * The price as text, for a plan of a fixed price.
   * @example $20.00/month
   */
  cost?: string;
  /**
   * What the plan is for.
   * @example For applications in production
   */
  description?: string;
  /** What the plan offers. */
  details?: PlanDetailInput[];
  /**
   * When the change to this plan takes effect, in ISO 8601.
   * @example 2026-02-01T00:00:00.000Z
   */
  effectiveDate?: string;
  /** The details that are shown without being asked for. */
  highlightedDetails?: PlanDetailInput[];
  /**
   * What the partner calls the plan.
   * @example pro200
   */
  id: string;
  /**
   * The name that customers see.
   * @example Pro
   */
  name: string;
  /**
   * Whether the customer needs a payment method. A free plan says `false`.
   * @example true
   */
  paymentMethodRequired?: boolean;
  type: PlanType;
  [key: string]: unknown;
};

/** The plans that a product can be had under. */
export type BillingPlans = {
  /** The plans. */
  plans: BillingPlan[];
};

/** An installation, in the plain form. */
export type Configuration = ConfigurationFields & {
  id: string;
  type: 'integration-configuration';
  integrationId: string;
  slug: string;
  ownerId: string;
  userId: string;
  scopes: string[];
  createdAt: number;
  updatedAt: number;
};

/**
 * Why an installation is switched off: somebody did it, the feature is not available, the person who installed it left the team or lost the role for it, or the account went to a smaller plan.
 * @example disabled-by-owner
 */
export type ConfigurationDisabledReason =
  | 'disabled-by-owner'
  | 'feature-not-available'
  | 'disabled-by-admin'
  | 'original-owner-left-the-team'
  | 'account-plan-downgrade'
  | 'original-owner-role-downgraded';

/** What there is to say about an installation, which this part of the API calls a configuration. Times are in milliseconds since 1970. */
export type ConfigurationFields = {
  /**
   * The older installation from which the accepted policies were taken over. It records history and grants nothing.
   * @example icfg_9mPqZ2xWvLrT4bNcY7dKs1Ha
   */
  acceptedPoliciesInheritedFromInstallationId?: string;
  /**
   * When the integration was installed for good.
   * @example 1767225660000
   */
  completedAt?: number;
  /**
   * When it was created.
   * @example 1767225600000
   */
  createdAt?: number;
  /**
   * When the customer asked for its removal, whether or not that has to wait.
   * @example 1769817600000
   */
  customerDeleteRequestedAt?: number | null;
  /**
   * When its removal began, where that has to wait for the partner, for instance until all invoices are paid.
   * @example 1769817600000
   */
  deleteRequestedAt?: number | null;
  /**
   * When it was removed.
   * @example 1769904000000
   */
  deletedAt?: number | null;
  /**
   * When it was switched off. Until somebody with access to the team takes it over or the reason is gone, it does not work.
   * @example 1768089600000
   */
  disabledAt?: number;
  disabledReason?: ConfigurationDisabledReason;
  /**
   * An identifier that the partner gave the installation.
   * @example acct_41Kp
   */
  externalId?: string;
  /**
   * The identifier of the installation.
   * @example icfg_cuwj0AdCdH3BwWT4LPijCC7t
   */
  id?: string;
  installationType?: InstallationType;
  /**
   * The integration that was installed, by its client id.
   * @example oac_9f4YG9JFjgKkRlxoaaGG0y05
   */
  integrationId?: string;
  /**
   * The team or the user that the installation belongs to.
   * @example team_1a2b3c4d5e6f7g8h9i0j1k2l
   */
  ownerId?: string;
  /** The projects that the integration may reach. Where it is absent, all of them. */
  projects?: string[];
  /** What the integration may read or write. */
  scopes?: string[];
  /**
   * The name of the integration in addresses.
   * @example acme
   */
  slug?: string;
  source?: InstallationSource;
  /** How the installation stands. Where it is absent, it is `ready`. */
  status?: ResourceStatus;
  /**
   * The team it was installed for, if it was installed for one.
   * @example team_1a2b3c4d5e6f7g8h9i0j1k2l
   */
  teamId?: string | null;
  /** Always the same. */
  type?: 'integration-configuration';
  /**
   * When it was changed last.
   * @example 1767225600000
   */
  updatedAt?: number;
  /**
   * The user who installed it.
   * @example kr1PsOIzqEL5Xg6M4VZcZosf
   */
  userId?: string;
};

/** The integration that was installed. */
export type ConfigurationIntegration = {
  /**
   * When it was labelled as beta, in milliseconds since 1970.
   * @example 1767225600000
   */
  assignedBetaLabelAt?: number;
  /** Names of features that Vercel switched on for the integration. */
  flags?: string[];
  /**
   * The icon of the integration.
   * @example https://acme.example/icons/acme.svg
   */
  icon: string;
  /**
   * Whether it is of the older kind of integrations.
   * @example false
   */
  isLegacy: boolean;
  /**
   * The name of the integration.
   * @example Acme
   */
  name: string;
  /** The categories under which the Marketplace lists it. */
  tagIds?: IntegrationTag[];
};

/** A product that resources can be created of. */
export type ConfigurationProduct = {
  /**
   * Vercel's identifier of the product.
   * @example iap_5Rb1mHs3XpLd
   */
  id: string;
  metadataSchema: MetadataSchema;
  /**
   * The name of the product.
   * @example Acme Redis
   */
  name: string;
  primaryProtocol?: Protocol;
  protocols: ProductProtocols;
  /**
   * The name of the product in addresses.
   * @example acme-redis
   */
  slug: string;
};

/** The products of the integration behind an installation. */
export type ConfigurationProducts = {
  /** The installation. */
  configuration: {
    /**
     * The identifier of the installation.
     * @example icfg_cuwj0AdCdH3BwWT4LPijCC7t
     */
    id: string;
  };
  /** The integration. */
  integration: {
    /**
     * The identifier of the integration, which is also its client id.
     * @example oac_9f4YG9JFjgKkRlxoaaGG0y05
     */
    id: string;
    /**
     * The name of the integration.
     * @example Acme
     */
    name: string;
    /**
     * The name of the integration in addresses.
     * @example acme
     */
    slug: string;
  };
  /** The products. */
  products: ConfigurationProduct[];
};

/** What every request to move an installation says. Times are in milliseconds since 1970. */
export type ConfigurationTransfer = {
  /**
   * When it was granted.
   * @example 1767312000000
   */
  approvedAt?: number;
  /**
   * Who granted it.
   * @example kr1PsOIzqEL5Xg6M4VZcZosf
   */
  approvedBy?: string;
  /**
   * The billing authorization that goes with it.
   * @example auth_6hJ3mB
   */
  authorizationId?: string;
  /**
   * When it was made.
   * @example 1767225600000
   */
  createdAt: number;
  /**
   * When it was turned down.
   * @example 1767312000000
   */
  discardedAt?: number;
  /**
   * Who turned it down.
   * @example kr1PsOIzqEL5Xg6M4VZcZosf
   */
  discardedBy?: string;
  /**
   * When it lapses.
   * @example 1767830400000
   */
  expiresAt: number;
  /**
   * The identifier of the request.
   * @example req_4vT9wQ
   */
  requestId: string;
  requester: TransferRequester;
  /**
   * The identifier of the move.
   * @example trf_8sK2nD
   */
  transferId: string;
};

/** A request to move the installation: into the Marketplace, so that it is billed through Vercel, or out of it. */
export type ConfigurationTransferRequest = TransferToMarketplace | TransferFromMarketplace;

/** The project to connect the resource to, and how. */
export type ConnectResourceRequest = {
  /** The environments that get the secrets. */
  envVarEnvironments?: EnvironmentName[];
  /**
   * Whether the environment variables can only be written, not read back.
   * @example true
   */
  makeEnvVarsSensitive?: boolean;
  /**
   * The project.
   * @example prj_xQxbutw1HpL6HLYPAzt5h75m8NjO
   */
  projectId: string;
};

/** One event. */
export type CreateEventRequest = {
  /** What changed. */
  event: InstallationUpdatedEvent | ResourceUpdatedEvent;
};

/** Items to make known. */
export type CreateExperimentationItemsRequest = {
  /** The items, at most 50 at a time. */
  items: ExperimentationItem[];
};

/** What to create, for which installation, and how it is paid. */
export type CreateStoreRequest = {
  /**
   * The plan to pay under. Without it Vercel looks for a free plan of the product.
   * @example bp_abc123def456
   */
  billingPlanId?: string;
  /**
   * An identifier of the caller's own, to find the resource again.
   * @example dev-db-001
   */
  externalId?: string;
  /**
   * The installation to create the resource in.
   * @example icfg_cuwj0AdCdH3BwWT4LPijCC7t
   */
  integrationConfigurationId: string;
  integrationProductIdOrSlug: ProductIdOrSlug;
  metadata?: Metadata;
  /**
   * What people call the resource.
   * @example my-dev-database
   */
  name: string;
  /**
   * The payment method to charge. Without it the default one of the team is used.
   * @example pm_1AbcDefGhiJklMno
   */
  paymentMethodId?: string;
  /**
   * How much to buy at first, in cents. Only a prepayment plan whose amount can be chosen needs it.
   * @example 5000
   */
  prepaymentAmountCents?: number;
  /** Settings for the protocols of the product, for instance whether flags are synced. */
  protocolSettings?: {
    [key: string]: unknown;
  };
  /**
   * Where the resource was asked for.
   * @default marketplace
   */
  source?: InstallationSource;
};

/** The outcome of creating a store. */
export type CreatedStore = {
  /** The new store, or `null` if there is none to show. */
  store: Store | Null;
};

/** Secrets that the action made, for this deployment. */
export type DeploymentActionOutcome = {
  /**
   * What sort of outcome it is. `resource-secrets` is the one in use.
   * @example resource-secrets
   */
  kind: string;
  /** The secrets, which become environment variables of the deployment. */
  secrets: DeploymentActionSecret[];
};

/** A secret for one deployment. */
export type DeploymentActionSecret = {
  /**
   * The name of the environment variable.
   * @example DATABASE_URL
   */
  name: string;
  /**
   * Its value.
   * @example postgres://preview:not-a-real-password@db.acme.example/preview
   */
  value: string;
};

/** An installation, with its notification, and with the request to move it. */
export type DetailedConfiguration = ConfigurationFields & {
  /**
   * Whether traces can be sent to the partner.
   * @example false
   */
  canConfigureOpenTelemetry?: boolean;
  notification: Notification;
  /**
   * Whether the integration may reach all projects or only those in `projects`.
   * @example all
   */
  projectSelection: 'selected' | 'all';
  transferRequest: ConfigurationTransferRequest;
  id: string;
  type: 'integration-configuration';
  integrationId: string;
  slug: string;
  ownerId: string;
  userId: string;
  scopes: string[];
  createdAt: number;
  updatedAt: number;
};

/**
 * Whether a protocol is switched on.
 * @example enabled
 */
export type EnabledStatus = 'disabled' | 'enabled';

/**
 * A kind of deployment, or an environment that the team defined itself.
 * @example preview
 */
export type EnvironmentName = EnvironmentTarget | string;

/** Other values for some kinds of deployment. All deployments of a kind get the same value. */
export type EnvironmentOverrides = {
  /**
   * The value in development.
   * @example postgres://orders:not-a-real-password@localhost/orders
   */
  development?: string;
  /**
   * The value in previews.
   * @example postgres://orders:not-a-real-password@preview.acme.example/orders
   */
  preview?: string;
  /**
   * The value in production.
   * @example postgres://orders:not-a-real-password@db.acme.example/orders
   */
  production?: string;
};

/**
 * A kind of deployment.
 * @example production
 */
export type EnvironmentTarget = 'production' | 'preview' | 'development';

/** The envelope of every error. Codes that any operation may use: `bad_request` (400), `forbidden` (401 and 403, a missing token included), `integration_configuration_disabled` (403, the installation is switched off, for instance because its owner left the team or the plan was downgraded), `not_found` (404), `rate_limited` (429), `internal_server_error` (500) and `method_unknown`. The list is not closed: treat a code that you do not know by its status. */
export type Error = {
  /** What went wrong. Some errors carry further members beside these two. */
  error: {
    /**
     * A short name of the error, made for programs.
     * @example bad_request
     */
    code: string;
    /**
     * A sentence for the log. Its wording may change at any time.
     * @example The request body is not valid
     */
    message: string;
    [key: string]: unknown;
  };
};

/** What to exchange. The two forms differ in `grant_type`, which a code may leave out. */
export type ExchangeSsoTokenRequest = AuthorizationCodeGrant | RefreshTokenGrant;

/**
 * Whether an item is an experiment or a feature flag.
 * @example flag
 */
export type ExperimentationCategory = 'experiment' | 'flag';

/** A flag or an experiment. */
export type ExperimentationItem = {
  category?: ExperimentationCategory;
  /**
   * When the item was made, in milliseconds since 1970.
   * @example 1767225600000
   */
  createdAt?: number;
  /**
   * What the item is for.
   * @example Checkout on one page instead of three
   */
  description?: string;
  /**
   * What the partner calls the item.
   * @example flag_91ab
   */
  id: string;
  /**
   * Whether the item is put away.
   * @example false
   */
  isArchived?: boolean;
  /**
   * The name that people see.
   * @example New checkout
   */
  name?: string;
  /**
   * The page of the item at the partner, to link back to.
   * @example https://acme.example/flags/new-checkout
   */
  origin: string;
  /**
   * The name that programs use.
   * @example new-checkout
   */
  slug: string;
  /**
   * When the item last changed, in milliseconds since 1970.
   * @example 1768435200000
   */
  updatedAt?: number;
};

/** Flags and experiments. */
export type ExperimentationProtocol = {
  /**
   * Whether flags can be synced into an Edge Config, now called Global Config.
   * @example true
   */
  edgeConfigSyncingSupport?: boolean;
  status: EnabledStatus;
};

/** Whether, and into which store, the partner pushes flags and experiments. Vercel renamed Edge Config to Global Config in 2026, so that both sets of names occur. */
export type ExperimentationSettings = {
  /**
   * The store to push into, under the older name.
   * @example ecfg_5kd2mhb0xqxv6wpyxqkhg1n1
   */
  edgeConfigId?: string;
  /**
   * Whether the user switched the syncing on, under the older name.
   * @example true
   */
  edgeConfigSyncingEnabled?: boolean;
  /**
   * The token with which that store is read, by its identifier.
   * @example 3f0d7c52-58a4-4a43-9a2b-0c8b7bb5d3a1
   */
  edgeConfigTokenId?: string;
  /**
   * The store to push into.
   * @example ecfg_5kd2mhb0xqxv6wpyxqkhg1n1
   */
  globalConfigId?: string;
  /**
   * Whether the user switched the syncing on.
   * @example true
   */
  globalConfigSyncingEnabled?: boolean;
};

/**
 * The framework that Vercel found in a project, or that its settings name.
 * @example nextjs
 */
export type Framework =
  | 'blitzjs'
  | 'nextjs'
  | 'gatsby'
  | 'remix'
  | 'react-router'
  | 'astro'
  | 'hexo'
  | 'eleventy'
  | 'docusaurus-2'
  | 'docusaurus'
  | 'preact'
  | 'solidstart-1'
  | 'solidstart'
  | 'dojo'
  | 'ember'
  | 'vue'
  | 'scully'
  | 'ionic-angular'
  | 'angular'
  | 'polymer'
  | 'svelte'
  | 'sveltekit'
  | 'sveltekit-1'
  | 'ionic-react'
  | 'create-react-app'
  | 'gridsome'
  | 'umijs'
  | 'sapper'
  | 'saber'
  | 'stencil'
  | 'nuxtjs'
  | 'redwoodjs'
  | 'hugo'
  | 'jekyll'
  | 'brunch'
  | 'middleman'
  | 'zola'
  | 'hydrogen'
  | 'vite'
  | 'tanstack-start'
  | 'vitepress'
  | 'vuepress'
  | 'parcel'
  | 'fastapi'
  | 'flask'
  | 'fasthtml'
  | 'sanity-v3'
  | 'sanity'
  | 'storybook'
  | 'nitro'
  | 'hono'
  | 'express'
  | 'h3'
  | 'koa'
  | 'nestjs'
  | 'elysia'
  | 'fastify'
  | 'xmcp'
  | 'python'
  | 'ruby'
  | 'rust'
  | 'node'
  | 'services';

/** Projects by the Git repository they are built from. */
export type GitProjectFilter = {
  /** The accounts or organizations that the repository may belong to. */
  owners?: string[];
  /** The hosts that the repository may be at, or `*` for any. */
  providers: GitProvider[] | '*';
  /** The repositories. */
  repos?: string[];
};

/**
 * A host of Git repositories.
 * @example github
 */
export type GitProvider = 'github' | 'gitlab' | 'bitbucket';

/** The store that flags and experiments are synced into. */
export type GlobalConfig = {
  /**
   * A fingerprint of the values.
   * @example 2f9c1e7ab04d
   */
  digest: string;
  /** The values by their names. */
  items: {
    [key: string]: JsonValue;
  };
  purpose?: GlobalConfigPurpose;
  /**
   * When the store last changed, in milliseconds since 1970.
   * @example 1768435200000
   */
  updatedAt: number;
};

/**
 * What the store is kept for.
 * @example flags
 */
export type GlobalConfigPurpose = 'flags' | 'experimentation';

/** How to use a resource, step by step. */
export type Guide = {
  /**
   * The framework that the guide is for.
   * @example nextjs
   */
  framework: string;
  /** The steps, in order. */
  steps: GuideStep[];
  /**
   * The headline.
   * @example Use Acme Redis with Next.js
   */
  title: string;
};

/** A button below a step of a guide. */
export type GuideAction = {
  type: GuideActionType;
};

/**
 * What the button does.
 * @example connect_to_project
 */
export type GuideActionType = 'connect_to_project' | 'configure_project_connections' | 'add_drain';

/** One step of a guide. */
export type GuideStep = {
  /** The buttons below the text. */
  actions?: GuideAction[];
  /**
   * What to do.
   * @example Choose the project that is to use the database.
   */
  content: string;
  /**
   * The headline.
   * @example Connect a project
   */
  title: string;
};

/** A resource that exists at the partner. */
export type ImportResourceRequest = {
  billingPlan?: BillingPlanInput;
  /** Anything else that is to be kept with the resource. */
  extras?: {
    [key: string]: unknown;
  };
  /** The settings of the resource, as the metadata schema of the product asks for them. */
  metadata?: {
    [key: string]: unknown;
  };
  /**
   * The name that the resource should have in Vercel.
   * @example orders
   */
  name: string;
  notification?: NotificationInput;
  ownership?: Ownership;
  /**
   * The product of the resource.
   * @example acme-postgres
   */
  productId: string;
  /** What projects get as environment variables once they are connected. */
  secrets?: Secret[];
  status: ResourceStatus;
};

/** A resource as Vercel has it recorded. */
export type InstallationResource = {
  /**
   * The plan of the resource, unless it is billed with the installation.
   * @example pro200
   */
  billingPlanId?: string;
  /**
   * The identifier that the partner gave the resource. In the list of an installation it is called `partnerId`.
   * @example db_7Qx2
   */
  id: string;
  /**
   * The identifier that Vercel gave the resource.
   * @example ir_8Yh3kQ2mVb5TzR1p
   */
  internalId: string;
  metadata?: Metadata;
  /**
   * The name that Vercel has recorded.
   * @example orders
   */
  name: string;
  notification?: Notification;
  /**
   * The product that the resource is one of.
   * @example iap_2Vt6nWq8ZkYc
   */
  productId: string;
  protocolSettings?: ProtocolSettings;
  status?: ResourceStatus;
};

/** The resources of an installation. */
export type InstallationResources = {
  /** All of them, in no particular order. */
  resources: ListedResource[];
};

/**
 * Where an installation or a store was asked for. Vercel uses it for statistics.
 * @example marketplace
 */
export type InstallationSource =
  | 'marketplace'
  | 'deploy-button'
  | 'external'
  | 'v0'
  | 'resource-claims'
  | 'cli'
  | 'oauth'
  | 'backoffice'
  | 'import-recommended-integrations'
  | 'organization';

/**
 * How the integration was installed: `marketplace` natively, by accepting the terms of the partner while a resource was created, `external` on the site of the partner. Where it is absent, it was `external`.
 * @example marketplace
 */
export type InstallationType = 'marketplace' | 'external';

/** The plan or the notification of the installation changed at the partner. */
export type InstallationUpdatedEvent = {
  /**
   * The installation-level plan that holds now.
   * @example pro200
   */
  billingPlanId?: string;
  /** The kind of event. */
  type: 'installation.updated';
};

/**
 * A category under which the Marketplace lists an integration.
 * @example tag_databases
 */
export type IntegrationTag =
  | 'tag_agents'
  | 'tag_ai'
  | 'tag_analytics'
  | 'tag_authentication'
  | 'tag_cms'
  | 'tag_code_repository'
  | 'tag_code_review'
  | 'tag_code_security'
  | 'tag_code_testing'
  | 'tag_commerce'
  | 'tag_databases'
  | 'tag_dev_tools'
  | 'tag_experimentation'
  | 'tag_flags'
  | 'tag_logging'
  | 'tag_messaging'
  | 'tag_monitoring'
  | 'tag_observability'
  | 'tag_payments'
  | 'tag_performance'
  | 'tag_productivity'
  | 'tag_searching'
  | 'tag_security'
  | 'tag_support_agent'
  | 'tag_testing'
  | 'tag_video'
  | 'tag_web_automation'
  | 'tag_workflow';

/** An invoice and where it stands. */
export type Invoice = {
  /**
   * When Vercel recorded the invoice.
   * @example 2026-01-31T12:00:04.000Z
   */
  created: string;
  /** What is taken off. */
  discounts?: InvoiceDiscount[];
  /**
   * What the partner called the invoice, if it did.
   * @example acme-2026-01-1042
   */
  externalId?: string;
  /**
   * The date of the invoice.
   * @example 2026-01-31T12:00:00.000Z
   */
  invoiceDate: string;
  /**
   * The identifier that Vercel gave the invoice.
   * @example mi_3fKq8Zt1VnXc
   */
  invoiceId: string;
  /**
   * The number that the customer sees.
   * @example ACME-0007
   */
  invoiceNumber?: string;
  /** The lines. */
  items: InvoiceItem[];
  /**
   * A note to the customer.
   * @example Thank you for using Acme.
   */
  memo?: string;
  /**
   * When it was paid.
   * @example 2026-02-01T00:03:11.000Z
   */
  paidAt?: string;
  period: InvoicePeriod;
  /**
   * Why money is given back, once that was asked for.
   * @example The database was down for a week
   */
  refundReason?: string;
  refundTotal?: Money;
  /**
   * When money was given back.
   * @example 2026-02-09T09:41:30.000Z
   */
  refundedAt?: string;
  state: InvoiceState;
  /**
   * Whether it is a test that charges nobody.
   * @example false
   */
  test?: boolean;
  total: Money;
  /**
   * When it last changed.
   * @example 2026-02-01T00:03:11.000Z
   */
  updated: string;
};

/** Something to do with an invoice. There is one action so far. */
export type InvoiceAction = RefundInvoiceAction;

/** A discount of an invoice. The amount is positive and taken off. */
export type InvoiceDiscount = {
  amount: Money;
  /**
   * The plan that the discount belongs to.
   * @example pro200
   */
  billingPlanId: string;
  /**
   * More about the discount.
   * @example Half price until March
   */
  details?: string;
  /**
   * End of the discount, where it differs from the end of the period.
   * @example 2026-02-01T00:00:00.000Z
   */
  end?: string;
  /**
   * What the discount is for.
   * @example First replica
   */
  name: string;
  /**
   * The resource that the discount is for; absent for the whole installation.
   * @example db_7Qx2
   */
  resourceId?: string;
  /**
   * Start of the discount, where it differs from the start of the period.
   * @example 2026-01-10T00:00:00.000Z
   */
  start?: string;
};

/** A line of an invoice; `price` is what one unit costs, `total` what the line comes to. */
export type InvoiceItem = {
  /**
   * The plan that the line is billed under.
   * @example pro200
   */
  billingPlanId: string;
  /**
   * More about the line.
   * @example Beyond the 5 GB of the plan
   */
  details?: string;
  /**
   * End of the line, where it differs from the end of the period.
   * @example 2026-02-01T00:00:00.000Z
   */
  end?: string;
  /**
   * What the line is for.
   * @example Storage
   */
  name: string;
  price: Money;
  /**
   * How many units.
   * @example 12
   */
  quantity: number;
  /**
   * The resource that the line is about; absent for the whole installation.
   * @example db_7Qx2
   */
  resourceId?: string;
  /**
   * Start of the line, where it differs from the start of the period.
   * @example 2026-01-10T00:00:00.000Z
   */
  start?: string;
  total: Money;
  /**
   * What is counted.
   * @example GB
   */
  units: string;
};

/** The billing period of an invoice. */
export type InvoicePeriod = {
  /**
   * When the period ends.
   * @example 2026-02-01T00:00:00.000Z
   */
  end: string;
  /**
   * When the period starts.
   * @example 2026-01-01T00:00:00.000Z
   */
  start: string;
};

/**
 * Where an invoice stands. `pending` was just submitted, `scheduled` waits for the moment that the plan sets, `invoiced` was sent to the customer, `paid` is settled. `notpaid` means that a payment failed, which is tried up to nine times; `overdue` that the 15 days to pay are over and no more tries are made, though the customer may still pay. `refund_requested` waits for the refund, `refunded` was given back in part or in full. How an invoice becomes a `draft` is not documented.
 * @example paid
 */
export type InvoiceState =
  | 'draft'
  | 'pending'
  | 'scheduled'
  | 'invoiced'
  | 'paid'
  | 'notpaid'
  | 'overdue'
  | 'refund_requested'
  | 'refunded';

/** Makes the invoice a test that charges nobody. */
export type InvoiceTest = {
  result?: InvoiceTestResult;
  /**
   * Whether to make the checks of a real invoice: dates, lines, discounts and duplicates.
   * @example true
   */
  validate?: boolean;
};

/**
 * The state in which a test invoice ends.
 * @example paid
 */
export type InvoiceTestResult = 'paid' | 'notpaid' | 'overdue';

/** Any JSON value, `null` included. */
export type JsonValue =
  | string
  | null
  | number
  | boolean
  | {
      [key: string]: JsonValue;
    }
  | JsonValue[];

/** A resource in the list of an installation, as Vercel has it recorded. */
export type ListedResource = {
  /**
   * The plan of the resource, unless it is billed with the installation.
   * @example pro200
   */
  billingPlanId?: string;
  /**
   * The identifier that Vercel gave the resource.
   * @example ir_8Yh3kQ2mVb5TzR1p
   */
  internalId: string;
  metadata?: Metadata;
  /**
   * The name that Vercel has recorded.
   * @example orders
   */
  name: string;
  notification?: Notification;
  /**
   * The identifier that the partner gave the resource. Read by itself, the resource carries it as `id`.
   * @example db_7Qx2
   */
  partnerId: string;
  /**
   * The product that the resource is one of.
   * @example iap_2Vt6nWq8ZkYc
   */
  productId: string;
  protocolSettings?: ProtocolSettings;
  status?: ResourceStatus;
};

/** Receiving logs. */
export type LogDrainProtocol = {
  /**
   * Where they are sent.
   * @example https://logs.acme.example/ingest
   */
  endpoint: string;
  /**
   * How they are written.
   * @example ndjson
   */
  format: 'json' | 'ndjson';
  /** Headers that are sent along. */
  headers?: {
    [key: string]: string;
  };
  status: EnabledStatus;
};

/** A member of the team behind an installation. */
export type Member = {
  /**
   * The user, under an identifier that is the same in all installations. Only partners with an extra permission get it.
   * @example 9mVn2bQzXw4RkT7yLc1pHs
   */
  globalUserId?: string;
  /**
   * The member, under the identifier that this installation knows.
   * @example usr_4f1c9a7e20b84d52
   */
  id: string;
  role: MemberRole;
  /**
   * The e-mail address of the user. Only partners with an extra permission get it.
   * @example joris@blueheron.example
   */
  userEmail?: string;
};

/**
 * `ADMIN` may install integrations and change them; `USER` may only look, as the Billing and Viewer roles of Vercel do.
 * @example ADMIN
 */
export type MemberRole = 'ADMIN' | 'USER';

/** The settings of a resource, by the names of the fields in the metadata schema of its product. */
export type Metadata = {
  [key: string]: MetadataValue;
};

/** A domain. */
export type MetadataDomainField = MetadataFieldBase &
  MetadataStringRules & {
    /** The value is a string. */
    type: 'string';
    /** The control that the form shows. */
    'ui:control': 'domain';
  };

/** One field of the form in which the user configures a resource. `ui:control` tells the ten kinds apart; `input` has two of them, for text and for numbers, which differ in `type`. */
export type MetadataField =
  | MetadataStringInputField
  | MetadataNumberInputField
  | MetadataToggleField
  | MetadataSliderField
  | MetadataSelectField
  | MetadataMultiSelectField
  | MetadataRegionField
  | MetadataMultiRegionField
  | MetadataDomainField
  | MetadataGitNamespaceField;

/** What every field of a metadata schema may say about its place in the form. */
export type MetadataFieldBase = {
  /**
   * What the field is about, for the reader of the schema.
   * @example Where the data is kept.
   */
  description?: string;
  'ui:description'?: UiText;
  'ui:disabled'?: UiCondition;
  'ui:formatted-value'?: UiExpression;
  'ui:hidden'?: UiCondition;
  /**
   * The name of the field in the form.
   * @example Region
   */
  'ui:label'?: string;
  'ui:read-only'?: UiCondition;
};

/** An account or organization at a host of Git repositories. */
export type MetadataGitNamespaceField = MetadataFieldBase & {
  /** The hosts to choose from. */
  'git:providers'?: GitProvider[];
  /** The value is a string. */
  type: 'string';
  /** The control that the form shows. */
  'ui:control': 'git-namespace';
  /**
   * What an empty field shows.
   * @example Choose an organization
   */
  'ui:placeholder'?: string;
};

/** A choice of several Vercel regions. */
export type MetadataMultiRegionField = MetadataFieldBase &
  MetadataStringListRules & {
    items: MetadataStringItems;
    /** The value is a list. */
    type: 'array';
    /** The control that the form shows. */
    'ui:control': 'multi-vercel-region';
    'ui:options': UiRegionOptions;
  };

/** A choice of several values. */
export type MetadataMultiSelectField = MetadataFieldBase &
  MetadataStringListRules & {
    items: MetadataStringItems;
    /** The value is a list. */
    type: 'array';
    /** The control that the form shows. */
    'ui:control': 'multi-select';
    /** The values to choose from. */
    'ui:options': UiOption[];
  };

/** A number to type in. */
export type MetadataNumberInputField = MetadataFieldBase &
  MetadataNumberRules & {
    /** The value is a number. */
    type: 'number';
    /** The control that the form shows. */
    'ui:control': 'input';
    /**
     * What an empty field shows.
     * @example 2
     */
    'ui:placeholder'?: string;
  };

/** What each value has to be, in a field that holds numbers. */
export type MetadataNumberItems = MetadataNumberRules & {
  /**
   * What one value is about.
   * @example Memory in gigabytes.
   */
  description?: string;
  /** Each value is a number. */
  type: 'number';
};

/** What a number may be demanded to be. */
export type MetadataNumberRules = {
  /**
   * The value with which the form begins.
   * @example 2
   */
  default?: number;
  /**
   * The value has to be smaller than this.
   * @example 17
   */
  exclusiveMaximum?: number;
  /**
   * The value has to be larger than this.
   * @example 0
   */
  exclusiveMinimum?: number;
  /**
   * The largest value.
   * @example 16
   */
  maximum?: number;
  /**
   * The smallest value.
   * @example 1
   */
  minimum?: number;
};

/** A choice of one Vercel region. */
export type MetadataRegionField = MetadataFieldBase &
  MetadataStringRules & {
    /** The value is a string. */
    type: 'string';
    /** The control that the form shows. */
    'ui:control': 'vercel-region';
    'ui:options': UiRegionOptions;
  };

/** The settings that a product asks for when a resource is created, in the manner of a JSON Schema with hints for the form. The `metadata` of the resource has to fit it. */
export type MetadataSchema = {
  /** The fields by name. */
  properties: {
    [key: string]: MetadataField;
  };
  /** The names of the fields that must be filled in. */
  required?: string[];
  /** The settings are an object. */
  type: 'object';
};

/** A choice of one value. */
export type MetadataSelectField = MetadataFieldBase &
  MetadataStringRules & {
    /** The value is a string. */
    type: 'string';
    /** The control that the form shows. */
    'ui:control': 'select';
    /** The values to choose from. */
    'ui:options': UiOption[];
  };

/** A slider that stops at given numbers. Its value is a list of numbers. */
export type MetadataSliderField = MetadataFieldBase & {
  /** The values with which the form begins. */
  default?: number[];
  items: MetadataNumberItems;
  /**
   * The largest number of values.
   * @example 1
   */
  maxItems?: number;
  /**
   * The smallest number of values.
   * @example 1
   */
  minItems?: number;
  /** The value is a list. */
  type: 'array';
  /** The control that the form shows. */
  'ui:control': 'slider';
  /** The numbers at which the slider stops. */
  'ui:steps': number[];
};

/** A line of text. */
export type MetadataStringInputField = MetadataFieldBase &
  MetadataStringRules & {
    /** The value is a string. */
    type: 'string';
    /** The control that the form shows. */
    'ui:control': 'input';
  };

/** What each value has to be, in a field that holds several strings. */
export type MetadataStringItems = {
  /**
   * The value that a new entry begins with.
   * @example iad1
   */
  default?: string;
  /**
   * What one value is about.
   * @example A region with a read replica.
   */
  description?: string;
  /** The only values allowed. */
  enum?: string[];
  /**
   * The largest number of characters.
   * @example 4
   */
  maxLength?: number;
  /**
   * The smallest number of characters.
   * @example 4
   */
  minLength?: number;
  /**
   * The regular expression that each value has to match.
   * @example ^[a-z]{3}[0-9]$
   */
  pattern?: string;
  /** Each value is a string. */
  type: 'string';
};

/** What a field whose value is a list of strings may demand of it. */
export type MetadataStringListRules = {
  /** The values with which the form begins. */
  default?: string[];
  /** Values that would do, to show what is meant. */
  example?: string[];
  /**
   * The largest number of values.
   * @example 3
   */
  maxItems?: number;
  /**
   * The smallest number of values.
   * @example 1
   */
  minItems?: number;
  /**
   * What an empty field shows.
   * @example Choose up to three
   */
  'ui:placeholder'?: string;
};

/** What a field whose value is one string may demand of it. */
export type MetadataStringRules = {
  /**
   * The value with which the form begins.
   * @example standard
   */
  default?: string;
  /** The only values allowed. */
  enum?: string[];
  /**
   * The largest number of characters.
   * @example 32
   */
  maxLength?: number;
  /**
   * The smallest number of characters.
   * @example 3
   */
  minLength?: number;
  /**
   * The regular expression that the value has to match.
   * @example ^[a-z][a-z0-9-]*$
   */
  pattern?: string;
  /**
   * What an empty field shows.
   * @example my-database
   */
  'ui:placeholder'?: string;
};

/** A switch. */
export type MetadataToggleField = MetadataFieldBase & {
  /**
   * Whether the switch is on when the form is opened.
   * @example false
   */
  default?: boolean;
  /** The value is a boolean. */
  type: 'boolean';
  /** The control that the form shows. */
  'ui:control': 'toggle';
};

/** What the user chose for one field of the metadata schema of the product. */
export type MetadataValue = string | number | boolean | string[] | number[];

/**
 * An amount in US dollars as a decimal string, never negative and never a number, so that no cent is lost to rounding.
 * @example 25.00
 */
export type Money = string;

/** A message that the Vercel dashboard shows beside an installation or a resource. */
export type Notification = {
  /**
   * Where a click leads: an absolute address, or `sso:` followed by one, for which Vercel signs the user in at the partner first.
   * @example sso:https://acme.example/databases/db_7Qx2/upgrade
   */
  href?: string;
  level: NotificationLevel;
  /**
   * The sentence below the headline.
   * @example 95 % of the 5 GB of this database are in use.
   */
  message?: string;
  /**
   * The headline.
   * @example Storage is almost full
   */
  title: string;
};

/** A message to show in the Vercel dashboard, as the partner sends it. */
export type NotificationInput = {
  /**
   * Where a click leads: an absolute address, or `sso:` followed by one. For the latter Vercel signs the user in at the partner and hands over the address in the query parameter `url`.
   * @example sso:https://acme.example/databases/db_7Qx2/upgrade
   */
  href?: string;
  level: NotificationLevel;
  /**
   * The sentence below the headline.
   * @example 95 % of the 5 GB of this database are in use.
   */
  message?: string;
  /**
   * The headline.
   * @example Storage is almost full
   */
  title: string;
};

/**
 * How urgent a notification is, which also decides its colour.
 * @example warn
 */
export type NotificationLevel = 'info' | 'warn' | 'error';

/** Nothing but `null`. It stands where a value may also be absent on purpose. */
export type Null = null;

/** The access token of an installation that was made on the site of the partner. */
export type OauthToken = {
  /**
   * The token for calls to Vercel. It is good for this installation.
   * @example not-a-real-access-token
   */
  access_token: string;
  /**
   * The installation.
   * @example icfg_3bwCLgxL8qt5kjRLcv2Dit7F
   */
  installation_id: string;
  /**
   * The team it was installed for, or `null` for the account of the user.
   * @example team_1a2b3c4d5e6f7g8h9i0j1k2l
   */
  team_id: string | null;
  /**
   * How to send the token.
   * @example Bearer
   */
  token_type: string;
  /**
   * The user who installed the integration.
   * @example kr1PsOIzqEL5Xg6M4VZcZosf
   */
  user_id: string;
};

/** The code from the redirect, and the proof of who redeems it. */
export type OauthTokenRequest = {
  /**
   * The client id of the integration.
   * @example oac_9f4YG9JFjgKkRlxoaaGG0y05
   */
  client_id: string;
  /**
   * The client secret of the integration.
   * @example not-a-real-secret
   */
  client_secret: string;
  /**
   * The code that the redirect carried. It is good for 30 minutes, and once.
   * @example not-a-real-code
   */
  code: string;
  /**
   * The redirect URL, exactly as it is set for the integration.
   * @example https://acme.example/vercel/callback
   */
  redirect_uri: string;
};

/**
 * Who is in charge of a resource. `owned` belongs to the installation and is billed through Vercel, `linked` lives in an account at the partner, is not billed through Vercel and is not deleted at the partner when it is removed from Vercel, `sandbox` is a trial.
 * @example owned
 */
export type Ownership = 'owned' | 'linked' | 'sandbox';

/** A protocol that has no settings of its own. */
export type PlainProtocol = {
  status: EnabledStatus;
};

/** One line of what a plan offers. */
export type PlanDetail = {
  /**
   * What the line is about, or all of it when there is no value.
   * @example Storage
   */
  label: string;
  /**
   * How much of it.
   * @example 5 GB
   */
  value?: string;
};

/** One line of what a plan offers, as the partner sends it. */
export type PlanDetailInput = {
  /**
   * What the line is about, or all of it when there is no value.
   * @example Storage
   */
  label: string;
  /**
   * How much of it.
   * @example 5 GB
   */
  value?: string;
};

/** One part of a price. */
export type PlanQuoteLine = {
  /**
   * What it costs.
   * @example 20.00
   */
  amount: string;
  /**
   * What it is for.
   * @example 200 GB of storage
   */
  line: string;
};

/**
 * What a plan pays for, either one resource or the whole installation with all its resources.
 * @example resource
 */
export type PlanScope = 'installation' | 'resource';

/**
 * How a plan is paid: `prepayment` buys a balance that usage eats up, `subscription` is invoiced.
 * @example subscription
 */
export type PlanType = 'prepayment' | 'subscription';

/** What is left of one kind of credit. */
export type PrepaymentBalance = {
  /**
   * What is left, as text.
   * @example 2,000 Tokens
   */
  credit?: string;
  /**
   * What is left in US cents. It decides when more is bought automatically.
   * @example 1250
   */
  currencyValueInCents: number;
  /**
   * What the credits are called.
   * @example Tokens
   */
  nameLabel?: string;
  /**
   * The resource that the credit is for; absent for the whole installation.
   * @example kv_3Lm9
   */
  resourceId?: string;
};

/**
 * A product of the integration, by its identifier, which begins with `iap_`, or by its slug. A slug holds no underscore, so that the two cannot be confused.
 * @example iap_2Vt6nWq8ZkYc
 */
export type ProductIdOrSlug = string;

/** The kinds of service that a product offers, each with its settings. */
export type ProductProtocols = {
  ai?: PlainProtocol;
  authentication?: AuthenticationProtocol;
  checks?: PlainProtocol;
  experimentation?: ExperimentationProtocol;
  logDrain?: LogDrainProtocol;
  messaging?: PlainProtocol;
  observability?: PlainProtocol;
  other?: PlainProtocol;
  storage?: StorageProtocol;
  traceDrain?: TraceDrainProtocol;
  video?: PlainProtocol;
  workflow?: PlainProtocol;
};

/**
 * A label under which the Marketplace lists a product: the name of a technology or of a protocol or, with the prefix `tag_`, a category.
 * @example redis
 */
export type ProductTag =
  | 'edge-config'
  | 'redis'
  | 'postgres'
  | 'blob'
  | 'experimentation'
  | 'checks'
  | 'storage'
  | 'ai'
  | 'observability'
  | 'video'
  | 'authentication'
  | 'workflow'
  | 'logDrain'
  | 'traceDrain'
  | 'messaging'
  | 'other'
  | 'mysql'
  | 'kv'
  | 'vector'
  | 'libsql'
  | 'sqlite'
  | 'rds'
  | 'drains'
  | 'mcp'
  | 'tag_agents'
  | 'tag_ai'
  | 'tag_analytics'
  | 'tag_authentication'
  | 'tag_cms'
  | 'tag_code_repository'
  | 'tag_code_review'
  | 'tag_code_security'
  | 'tag_code_testing'
  | 'tag_commerce'
  | 'tag_databases'
  | 'tag_dev_tools'
  | 'tag_experimentation'
  | 'tag_flags'
  | 'tag_logging'
  | 'tag_messaging'
  | 'tag_monitoring'
  | 'tag_observability'
  | 'tag_payments'
  | 'tag_performance'
  | 'tag_productivity'
  | 'tag_searching'
  | 'tag_security'
  | 'tag_support_agent'
  | 'tag_testing'
  | 'tag_video'
  | 'tag_web_automation'
  | 'tag_workflow'
  | 'tag_checks'
  | 'tag_storage'
  | 'tag_logDrain'
  | 'tag_traceDrain'
  | 'tag_other';

/**
 * What the integration may read or write in a project that its product is connected to.
 * @example read:project
 */
export type ProjectConnectionScope =
  | 'read:deployment'
  | 'read:domain'
  | 'read:project'
  | 'read-write:deployment'
  | 'read-write:deployment-check'
  | 'read-write:domain'
  | 'read-write:global-project-env-vars'
  | 'read-write:integration-deployment-action'
  | 'read-write:log-drain'
  | 'read-write:drains'
  | 'read-write:project-env-vars'
  | 'read-write:project-protection-bypass';

/** Which projects the store may be connected to. */
export type ProjectFilter = {
  git?: GitProjectFilter;
};

/** An installation in the view of the projects, with the integration behind it. */
export type ProjectViewConfiguration = ConfigurationFields & {
  integration: ConfigurationIntegration;
  id: string;
  type: 'integration-configuration';
  integrationId: string;
  slug: string;
  ownerId: string;
  userId: string;
  scopes: string[];
  createdAt: number;
  updatedAt: number;
};

/**
 * A kind of service that a product offers to the projects it is connected to.
 * @example storage
 */
export type Protocol =
  | 'experimentation'
  | 'checks'
  | 'storage'
  | 'ai'
  | 'observability'
  | 'video'
  | 'authentication'
  | 'workflow'
  | 'logDrain'
  | 'traceDrain'
  | 'messaging'
  | 'other';

/** What the resource was told for the protocols that its product supports. */
export type ProtocolSettings = {
  authentication?: AuthenticationSettings;
  experimentation?: ExperimentationSettings;
};

/** What the store is to hold. */
export type PutGlobalConfigRequest = {
  /** The values by their names. They may be any JSON. */
  data: {
    [key: string]: unknown;
  };
};

/** How much of the allowance is left, and when it is full again. */
export type RateLimit = {
  /**
   * Requests left in the present window.
   * @example 0
   */
  remaining: number;
  /**
   * When the window ends, in seconds since 1970.
   * @example 1767225660
   */
  reset: number;
  /**
   * The same moment in milliseconds since 1970.
   * @example 1767225660000
   */
  resetMs: number;
  /**
   * Requests that one window allows.
   * @example 60
   */
  total: number;
};

/** The error of a caller that was too fast. It has the shape of every error, plus the limit. */
export type RateLimitError = {
  /** What went wrong. */
  error: {
    /**
     * A short name of the error, usually `rate_limited`.
     * @example rate_limited
     */
    code: string;
    limit?: RateLimit;
    /**
     * A sentence for the log.
     * @example Too many requests
     */
    message: string;
    [key: string]: unknown;
  };
};

/** What Vercel recorded. */
export type RecordedResource = {
  /**
   * The name of the resource in Vercel, which may differ from the one asked for.
   * @example orders
   */
  name: string;
};

/** A refresh token to exchange. */
export type RefreshTokenGrant = {
  /**
   * The identifier of the integration.
   * @example oac_9f4YG9JFjgKkRlxoaaGG0y05
   */
  client_id: string;
  /**
   * The secret of the integration.
   * @example not-a-real-secret
   */
  client_secret: string;
  /** What is exchanged. */
  grant_type: 'refresh_token';
  /**
   * The refresh token of an earlier reply.
   * @example not-a-real-refresh-token
   */
  refresh_token: string;
};

/** Give money back. `total` is how much, at most the total of the invoice. */
export type RefundInvoiceAction = {
  /** The kind of action. */
  action: 'refund';
  /**
   * Why.
   * @example The database was down for a week
   */
  reason: string;
  total: Money;
};

/** The console in the dashboard, in which a user types commands to a resource. */
export type ReplSettings = {
  /**
   * Whether there is one.
   * @example true
   */
  enabled: boolean;
  /**
   * Whether it has a mode in which nothing can be changed.
   * @example true
   */
  supportsReadOnlyMode: boolean;
  /**
   * What it shows first.
   * @example Type PING to begin.
   */
  welcomeMessage?: string;
};

/** A link beside a resource. */
export type ResourceLink = {
  /**
   * Where it leads.
   * @example https://acme.example/docs/redis
   */
  href: string;
  /**
   * What it says.
   * @example Documentation
   */
  title: string;
};

/**
 * Where a resource (or an installation) is in its life. `pending` is being set up, `onboarding` waits for the user to finish at the partner, `ready` works, `suspended` was stopped, `resumed` works again after a stop and is a status of its own, `uninstalled` is gone, `error` is broken.
 * @example ready
 */
export type ResourceStatus =
  'ready' | 'pending' | 'onboarding' | 'suspended' | 'resumed' | 'uninstalled' | 'error';

/** A resource changed at the partner. */
export type ResourceUpdatedEvent = {
  /**
   * The product of the resource, by the identifier or the slug that the partner uses.
   * @example acme-postgres
   */
  productId?: string;
  /**
   * The resource, under the identifier that the partner gave it.
   * @example db_7Qx2
   */
  resourceId: string;
  /** The kind of event. */
  type: 'resource.updated';
};

/** The token to revoke, and the credentials of the integration. */
export type RevokeCredentialRequest = {
  /**
   * The identifier of the integration.
   * @example oac_9f4YG9JFjgKkRlxoaaGG0y05
   */
  client_id?: string;
  /**
   * The secret of the integration.
   * @example not-a-real-secret
   */
  client_secret: string;
  /**
   * The token to revoke, another than the one that signs the request.
   * @example not-a-real-installation-token-1
   */
  token: string;
};

/** What became of the token. */
export type RevokedCredential = {
  /**
   * Whether it had been before.
   * @example false
   */
  alreadyRevoked: boolean;
  /**
   * Whether the token is revoked now.
   * @example true
   */
  revoked: boolean;
};

/** The credentials of the integration. */
export type RotateCredentialRequest = {
  /**
   * The identifier of the integration.
   * @example oac_9f4YG9JFjgKkRlxoaaGG0y05
   */
  client_id?: string;
  /**
   * The secret of the integration.
   * @example not-a-real-secret
   */
  client_secret: string;
};

/** A new token of an installation. */
export type RotatedCredential = {
  /**
   * The token. The partner keeps it in place of the old one.
   * @example not-a-real-installation-token-2
   */
  access_token: string;
  /**
   * For how many seconds the token is good.
   * @example 31536000
   */
  expires_in: number;
  /**
   * What the token allows.
   * @example read:project read-write:integration-resource
   */
  scope: string;
  /** The kind of token. */
  token_type: 'oauth2-token';
};

/** A value that connected projects read from their environment. */
export type Secret = {
  environmentOverrides?: EnvironmentOverrides;
  /**
   * The name of the environment variable, before a prefix is put in front.
   * @example DATABASE_URL
   */
  name: string;
  /**
   * What Vercel puts in front of the name, with an underscore between. Hyphens and blanks become underscores, and a name that starts with the prefix already is left alone.
   * @example ORDERS
   */
  prefix?: string;
  /**
   * The value, unless an environment has another.
   * @example postgres://orders:not-a-real-password@db.acme.example/orders
   */
  value: string;
};

/** How the partner replaces secrets when it is asked to. */
export type SecretRotationCapability = {
  /**
   * What the user is told before new secrets are asked for.
   * @example Open connections are closed when the old password expires.
   */
  customRotationWarning?: string;
  /**
   * How long the old secrets may be kept alive at most, in hours.
   * @example 72
   */
  maxDelayHours: number;
};

/** New secrets of a resource. */
export type SecretsUpdate = {
  /**
   * With `true`, secrets that are not named here stay as they are. Otherwise these are all that the resource has.
   * @example true
   */
  partial?: boolean;
  /** The secrets to set. */
  secrets: Secret[];
};

/** The tokens of a user. The reply to a refresh token has all five members, and none of them is `null`. */
export type SsoTokens = {
  /**
   * A token of the user, where there is one.
   * @example not-a-real-access-token
   */
  access_token: string | null;
  /**
   * For how many seconds that token is good.
   * @example 3600
   */
  expires_in?: number;
  /**
   * Who the user is, as a token signed by Vercel. Verify it, and do not store it.
   * @example not.a.real-token
   */
  id_token: string;
  /**
   * What to get the next tokens with.
   * @example not-a-real-refresh-token
   */
  refresh_token?: string;
  /**
   * How that token is sent.
   * @example Bearer
   */
  token_type: string | null;
};

/** Keeping data. */
export type StorageProtocol = {
  repl?: ReplSettings;
  status: EnabledStatus;
};

/** A resource of a Marketplace product as Vercel keeps it: the product behind it, its state at Vercel and at the partner, the projects it is connected to, and the names of its secrets. The values of the secrets are never shown. */
export type Store = {
  billingPlan?: BillingPlan;
  capabilities?: StoreCapabilities;
  /**
   * Where the resource is managed at the partner.
   * @example https://acme.example/databases/db_7Qx2
   */
  directPartnerConsoleUrl?: string;
  /**
   * The identifier that the partner gave the resource.
   * @example db_7Qx2
   */
  externalResourceId: string;
  /** The state that the partner reported last, or `null` if it reported none. */
  externalResourceStatus?: ResourceStatus | Null;
  metadata?: Metadata;
  notification?: Notification;
  ownership?: Ownership;
  /**
   * The resource that this one belongs to. The resource of a sandbox, for instance, names the account resource that owns it.
   * @example acct_41Kp
   */
  parentId?: string;
  product: StoreProduct;
  projectFilter?: ProjectFilter;
  /** The connections to projects. */
  projectsMetadata: StoreProjectConnection[];
  protocolSettings?: ProtocolSettings;
  /**
   * When the new secrets were in place, in milliseconds since 1970.
   * @example 1767229200000
   */
  secretRotationCompletedAt?: number;
  /**
   * When new secrets were asked for, in milliseconds since 1970.
   * @example 1767225600000
   */
  secretRotationRequestedAt?: number;
  /**
   * The user or the team that asked for new secrets.
   * @example kr1PsOIzqEL5Xg6M4VZcZosf
   */
  secretRotationRequestedBy?: string;
  /**
   * Why new secrets were asked for.
   * @example A laptop was lost.
   */
  secretRotationRequestedReason?: string;
  /** The secrets of the store, without their values. */
  secrets: StoreSecret[];
  /** The state at Vercel, or `null` where none is recorded. */
  status: StoreStatus | Null;
  /** The kinds of deployment that may use the store. */
  targets?: EnvironmentTarget[];
  /**
   * How many projects the store is connected to.
   * @example 1
   */
  totalConnectedProjects?: number;
  /**
   * Whether the team has used more of the store than its quota allows.
   * @example false
   */
  usageQuotaExceeded: boolean;
};

/** What can be done with a store. What is absent cannot. */
export type StoreCapabilities = {
  /** Whether it offers tools to agents. */
  agentTools?: boolean;
  /** Whether its environment variables are made sensitive without asking. */
  autoSensitive?: boolean;
  /** Whether it is billed through Vercel. */
  billable?: boolean;
  /** Whether agents can use it through a server of the Model Context Protocol. */
  mcp?: boolean;
  /** Whether that server has a mode in which nothing can be changed. */
  mcpReadonly?: boolean;
  /** Whether it can be connected to projects. */
  projects?: boolean;
  /**
   * How new secrets can be asked for, or `false` if they cannot.
   * @example false
   */
  secretRotation?: SecretRotationCapability | false;
  /** Whether its secrets are copied into the projects. */
  secretsSync?: boolean;
  /** Whether the user can be signed in at the partner. */
  sso?: boolean;
  /** Whether it can be moved to another team. */
  transferable?: boolean;
  /** Whether it can be used from v0. */
  v0?: boolean;
};

/** An action that a deployment starts at the integration. */
export type StoreDeploymentAction = {
  /** The kinds of deployment that start it. */
  environments: EnvironmentTarget[];
  /**
   * The name of the action.
   * @example create-branch
   */
  slug: string;
};

/** What a deployment of the project asks of the integration. */
export type StoreDeploymentSettings = {
  /** The actions that a deployment starts at the integration. */
  actions: StoreDeploymentAction[];
  /**
   * Whether a deployment has to wait for the store.
   * @example true
   */
  required: boolean;
};

/** The integration that a product belongs to. */
export type StoreIntegration = {
  /** Names of features that Vercel switched on for the integration. */
  flags?: string[];
  /**
   * The icon of the integration.
   * @example https://acme.example/icons/acme.svg
   */
  icon: string;
  /**
   * The identifier of the integration, which is also its client id.
   * @example oac_9f4YG9JFjgKkRlxoaaGG0y05
   */
  id: string;
  /**
   * The name of the integration.
   * @example Acme
   */
  name: string;
  /**
   * The name of the integration in addresses.
   * @example acme
   */
  slug: string;
  /**
   * Whether a plan may pay for a whole installation.
   * @example false
   */
  supportsInstallationBillingPlans?: boolean;
};

/** The product that a store is a resource of, and the installation it comes from. */
export type StoreProduct = {
  /**
   * Where agents learn how to use the product. `agentSkills` came in its place.
   * @example https://acme.example/skills/redis.md
   */
  agentSkillUrl?: string;
  /** Where agents learn how to use the product. */
  agentSkills?: string[];
  capabilities?: StoreProductCapabilities;
  /**
   * Whether a resource has to keep its name.
   * @example false
   */
  disableResourceRenaming?: boolean;
  /** Instructions for using a resource, one for each framework. */
  guides?: Guide[];
  /**
   * The icon of the product.
   * @example https://acme.example/icons/redis.svg
   */
  iconUrl?: string;
  /**
   * Vercel's identifier of the product.
   * @example iap_5Rb1mHs3XpLd
   */
  id?: string;
  integration: StoreIntegration;
  /**
   * The installation.
   * @example icfg_cuwj0AdCdH3BwWT4LPijCC7t
   */
  integrationConfigurationId: string;
  logDrainStatus?: EnabledStatus;
  metadataSchema?: MetadataSchema;
  /**
   * The name of the product.
   * @example Acme Redis
   */
  name?: string;
  primaryProtocol?: Protocol;
  /** What the integration may do in a project that the store is connected to. */
  projectConnectionScopes?: ProjectConnectionScope[];
  repl?: ReplSettings;
  /** Links that are shown beside a resource. */
  resourceLinks?: ResourceLink[];
  /**
   * What one resource of the product is called.
   * @example Instance
   */
  resourceTitle?: string;
  /**
   * The product in one sentence.
   * @example Redis close to your functions.
   */
  shortDescription?: string;
  /**
   * Whether a connection to a project shows the link that opens the partner's site.
   * @example true
   */
  showSSOLinkOnProjectConnection?: boolean;
  /**
   * The name of the product in addresses.
   * @example acme-redis
   */
  slug?: string;
  /** The kinds of service it offers. */
  supportedProtocols: Protocol[];
  /** The labels under which the Marketplace lists it. */
  tags?: ProductTag[];
};

/** What a product offers, beyond what can be done with each store of it. */
export type StoreProductCapabilities = StoreCapabilities & {
  /** Whether it can be imported into an installation with a connected account. */
  connectedImportResource?: boolean;
  /** Whether the dashboard can show its data. */
  databaseUI?: boolean;
  /** Whether a resource that exists at the partner can be imported. */
  importResource?: boolean;
  /** Whether a resource that exists at the partner can be linked, without being billed by Vercel. */
  linking?: boolean;
  /** Whether it can be imported into an installation made through the Marketplace. */
  nativeImportResource?: boolean;
  /** Whether there are sandbox resources of it. */
  sandbox?: boolean;
};

/** The connection of a store to one project. */
export type StoreProjectConnection = {
  deployments?: StoreDeploymentSettings;
  /**
   * What is put before the name of every secret, or `null` for nothing.
   * @example CACHE
   */
  envVarPrefix: string | null;
  /** The names of the environment variables that the connection made. */
  environmentVariables: string[];
  /** The kinds of deployment that get the secrets. */
  environments: EnvironmentTarget[];
  /** The framework of the project, or `null` if it uses none that Vercel knows. */
  framework?: Framework | Null;
  /**
   * The identifier of the connection.
   * @example spc_9pXk2LrD
   */
  id: string;
  /**
   * The newest deployment of the project.
   * @example dpl_5WJWYSyB7BpgTj3EuwF37WMRBXBPQ2iTMJHJBJyRfd
   */
  latestDeployment?: string;
  /**
   * Whether the environment variables can only be written, not read back.
   * @example true
   */
  makeEnvVarsSensitive?: boolean;
  /**
   * The name of the project.
   * @example blue-heron-shop
   */
  name: string;
  /**
   * The project.
   * @example prj_xQxbutw1HpL6HLYPAzt5h75m8NjO
   */
  projectId: string;
};

/** A secret, without its value. */
export type StoreSecret = {
  /**
   * Whether the value may become part of the code that a framework sends to the browser.
   * @example false
   */
  frameworkPublishable?: boolean;
  /**
   * How many characters the value has.
   * @example 64
   */
  length: number;
  /**
   * The name, which becomes that of the environment variable.
   * @example REDIS_URL
   */
  name: string;
};

/**
 * Where a store is in its life, as Vercel sees it. The two statuses that begin with `limits-exceeded` tell that it was suspended because the team exceeded a limit, in the latter of them the number of stores.
 * @example available
 */
export type StoreStatus =
  | 'available'
  | 'error'
  | 'suspended'
  | 'limits-exceeded-suspended'
  | 'limits-exceeded-suspended-store-count'
  | 'initializing'
  | 'onboarding'
  | 'uninstalled';

/** A report of usage and interim costs. */
export type SubmitBillingDataRequest = {
  /** The costs so far, either as a list or as an object that may hold discounts too. */
  billing: BillingItem[] | BillingItems;
  /**
   * When the day that the report is about ends, in UTC. It tells which day is meant, and lets a day end at another hour than midnight. It lies within the period and at most 24 hours back.
   * @example 2026-01-16T00:00:00.000Z
   */
  eod: string;
  period: BillingPeriod;
  /**
   * The time by the clock of the partner when the report was made. Of two reports about the same time, the newer one counts.
   * @example 2026-01-15T13:00:00.000Z
   */
  timestamp: string;
  /** The metrics to show. */
  usage: UsageMetric[];
};

/** An invoice to charge. */
export type SubmitInvoiceRequest = {
  /** What is taken off. */
  discounts?: BillingDiscount[];
  /**
   * What the partner calls the invoice. No other of the installation has the same.
   * @example acme-2026-01-1042
   */
  externalId?: string;
  /**
   * Whether this is the last invoice. Only while the installation waits to be deleted.
   * @example true
   */
  final?: boolean;
  /**
   * The date of the invoice, within the period.
   * @example 2026-01-31T12:00:00.000Z
   */
  invoiceDate: string;
  /** The lines. */
  items: BillingItem[];
  /**
   * A note to the customer.
   * @example Thank you for using Acme.
   */
  memo?: string;
  period: BillingPeriod;
  test?: InvoiceTest;
};

/** A report of balances. */
export type SubmitPrepaymentBalancesRequest = {
  /** The balances. */
  balances: PrepaymentBalance[];
  /**
   * The time by the clock of the partner when the report was made. Of two reports about the same time, the newer one counts.
   * @example 2026-01-15T13:00:00.000Z
   */
  timestamp: string;
};

/** What became of a submitted invoice. */
export type SubmittedInvoice = {
  /**
   * The identifier that Vercel gave the invoice.
   * @example mi_3fKq8Zt1VnXc
   */
  invoiceId?: string;
  /**
   * Whether it is a test.
   * @example true
   */
  test?: boolean;
  /** What the checks of a test found, a sentence each. */
  validationErrors?: string[];
};

/** Receiving traces. */
export type TraceDrainProtocol = {
  /**
   * Where they are sent.
   * @example https://traces.acme.example/v1/traces
   */
  endpoint: string;
  /**
   * How they are written.
   * @example proto
   */
  format: 'json' | 'proto';
  /** Headers that are sent along. */
  headers?: {
    [key: string]: string;
  };
  status: EnabledStatus;
};

/** The plan under which an installation is billed after it has moved. */
export type TransferBillingPlan = {
  /**
   * What the plan is, in a sentence.
   * @example For production databases.
   */
  description: string;
  /**
   * The partner's identifier of the plan.
   * @example pro200
   */
  id: string;
  /**
   * The name of the plan.
   * @example Pro
   */
  name: string;
  /**
   * Whether the team needs a payment method on file.
   * @example true
   */
  paymentMethodRequired?: boolean;
  /**
   * The amount in dollars with which the card is tried out.
   * @example 10.5
   */
  preauthorizationAmount?: number;
  scope?: PlanScope;
  type: PlanType;
};

/** A request to move an installation out of the Marketplace. */
export type TransferFromMarketplace = ConfigurationTransfer & {
  /** The direction. */
  kind: 'transfer-from-marketplace';
};

/** Who asked for the move. */
export type TransferRequester = {
  /**
   * The e-mail address.
   * @example ada@blueheron.example
   */
  email?: string;
  /**
   * The name.
   * @example Ada Vermeer
   */
  name: string;
};

/** A request to move an installation into the Marketplace. */
export type TransferToMarketplace = ConfigurationTransfer & {
  billingPlan?: TransferBillingPlan;
  /** The direction. */
  kind: 'transfer-to-marketplace';
  /** Further data that goes with the request. */
  metadata?: {
    [key: string]: unknown;
  };
};

/**
 * Whether something holds: always or never (a boolean), only while a resource is created or only while it is changed (the name of the occasion), or as an expression says.
 * @example update
 */
export type UiCondition = UiExpression | boolean | UiFormAction;

/** A value that the form of the Vercel dashboard works out while the user fills it in. */
export type UiExpression = {
  /**
   * The expression. It may refer to the values of the other fields.
   * @example region == 'iad1'
   */
  expr: string;
};

/**
 * One of the two occasions on which the form is shown: a resource is created, or an existing one is changed.
 * @example update
 */
export type UiFormAction = 'update' | 'create';

/** One of the values to choose from. */
export type UiOption = {
  disabled?: UiCondition;
  hidden?: UiCondition;
  /**
   * What the user reads.
   * @example Standard, 3 replicas
   */
  label: string;
  /**
   * What is stored when the user chooses this option.
   * @example standard
   */
  value: string;
};

/** A region to choose from, with a label of its own, with conditions, or both. */
export type UiRegionOption = {
  disabled?: UiCondition;
  hidden?: UiCondition;
  /**
   * What the user reads.
   * @example US East
   */
  label?: string;
  /**
   * The code of the region.
   * @example iad1
   */
  value: string;
};

/** The regions to choose from, each as a plain code or as an object that says more. */
export type UiRegionOptions = (UiRegionOption | string)[];

/**
 * A text, either fixed or worked out by an expression.
 * @example Choose the region closest to your functions.
 */
export type UiText = string | UiExpression;

/** How far the action has come, and what it made. */
export type UpdateDeploymentActionRequest = {
  /** What the action made. */
  outcomes?: DeploymentActionOutcome[];
  /**
   * How the action stands.
   * @example succeeded
   */
  status?: 'running' | 'succeeded' | 'failed';
  /**
   * What the user reads about it.
   * @example The branch is ready.
   */
  statusText?: string;
  /**
   * Where the user can read more: an absolute address, or `sso:` followed by one, for which Vercel signs the user in at the partner first.
   * @example sso:https://acme.example/databases/db_7Qx2/branches/preview
   */
  statusUrl?: string;
};

/** What a flag or an experiment looks like now. The slug and the origin are always given. */
export type UpdateExperimentationItemRequest = {
  category?: ExperimentationCategory;
  /**
   * When the item was made, in milliseconds since 1970.
   * @example 1767225600000
   */
  createdAt?: number;
  /**
   * What the item is for.
   * @example Checkout on one page instead of three
   */
  description?: string;
  /**
   * Whether the item is put away.
   * @example false
   */
  isArchived?: boolean;
  /**
   * The name that people see.
   * @example New checkout
   */
  name?: string;
  /**
   * The page of the item at the partner, to link back to.
   * @example https://acme.example/flags/new-checkout
   */
  origin: string;
  /**
   * The name that programs use.
   * @example new-checkout
   */
  slug: string;
  /**
   * When the item last changed, in milliseconds since 1970.
   * @example 1768435200000
   */
  updatedAt?: number;
};

/** What changed about an installation. What is absent stays as it is. */
export type UpdateInstallationRequest = {
  billingPlan?: BillingPlanInput;
  /**
   * What the partner calls the account behind the installation.
   * @example acct_1042
   */
  externalId?: string;
  /** The notification to show, or `null` to take the present one away. */
  notification?: NotificationInput | Null;
  status?: ResourceStatus;
};

/** What changed about a resource. What is absent stays as it is. */
export type UpdateResourceRequest = {
  billingPlan?: BillingPlanInput;
  /** Anything else that is to be kept with the resource. */
  extras?: {
    [key: string]: unknown;
  };
  /** The settings of the resource, as the metadata schema of the product asks for them. */
  metadata?: {
    [key: string]: unknown;
  };
  /**
   * The new name.
   * @example orders-eu
   */
  name?: string;
  /** The notification to show, or `null` to take the present one away. */
  notification?: NotificationInput | Null;
  ownership?: Ownership;
  /** The secrets, either all of them as a list, or as an object that may be partial. */
  secrets?: Secret[] | SecretsUpdate;
  status?: ResourceStatus;
};

/** The usage of one thing. */
export type UsageMetric = {
  /**
   * The value of the day, so far or in the end.
   * @example 17
   */
  dayValue: number;
  /**
   * What was used.
   * @example Database size
   */
  name: string;
  /**
   * The value of the billing period, so far or in the end.
   * @example 17
   */
  periodValue: number;
  /**
   * What the plan allows in a billing period, if it sets a limit.
   * @example 5
   */
  planValue?: number;
  /**
   * The resource that was used; absent for the whole installation.
   * @example db_7Qx2
   */
  resourceId?: string;
  type: UsageMetricType;
  /**
   * What is counted.
   * @example GB
   */
  units: string;
};

/**
 * How a metric is measured: `total` is a level such as a size, `interval` is what was used up within the period such as a number of queries, `rate` is a speed such as queries a second.
 * @example total
 */
export type UsageMetricType = 'total' | 'interval' | 'rate';
