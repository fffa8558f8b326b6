// Written by openapi-counterpart from the description. Edits are lost.

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
