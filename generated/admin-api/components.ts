// Written by openapi-counterpart from the description. Edits are lost.

/** A fault rule that is in force, and how often it was applied. */
export type ActiveFault = FaultRule & {
  api: FaultyApi;
  /**
   * To how many of them it was applied.
   * @example 1
   */
  applied: number;
  /**
   * How many calls it was about.
   * @example 3
   */
  calls: number;
  /**
   * The id of the rule.
   * @example fault_1
   */
  id: string;
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

/** A call that is expected. What is absent does not matter. */
export type CallExpectation = {
  /**
   * At least so often; once where no number is given.
   * @example 1
   */
  atLeast?: number;
  /**
   * At most so often.
   * @example 2
   */
  atMost?: number;
  /** What the body of the request holds at least. */
  body?: unknown;
  /**
   * Who calls whom.
   * @example in
   */
  direction?: 'in' | 'out';
  /** Headers of the request, by name in lower case. */
  headers?: {
    [key: string]: string;
  };
  /**
   * An operation of either API, or the name of a webhook.
   * @example submit-invoice
   */
  operationId: string;
  /**
   * A piece of the path.
   * @example icfg_1
   */
  path?: string;
  /**
   * The status of the answer.
   * @example 200
   */
  status?: number;
  /**
   * Exactly so often.
   * @example 1
   */
  times?: number;
};

/** The clock of the local Vercel. */
export type Clock = {
  /**
   * Whether it stands still.
   * @example true
   */
  isFrozen: boolean;
  /**
   * Its time.
   * @example 2026-01-01T00:00:00.000Z
   */
  now: string;
};

/** An operation of one of the two APIs, or a webhook. */
export type DescribedOperation = {
  /**
   * Where it is described.
   * @example partner-api
   */
  api: 'partner-api' | 'vercel-api' | 'webhook';
  /**
   * The HTTP method.
   * @example POST
   */
  method: string;
  /**
   * Its id; the name of the event for a webhook.
   * @example provision-resource
   */
  operationId: string;
  /**
   * The path with its parameters; empty for a webhook.
   * @example /v1/installations/{installationId}/resources
   */
  path: string;
  /**
   * What it does, in a few words.
   * @example Provision a resource
   */
  summary: string;
};

/** Environment variables with their values, secrets whole. */
export type Environment = {
  [key: string]: string;
};

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

/** A call between Vercel and the partner, with what validation said of it. */
export type Exchange = {
  /**
   * What was called: `vercel-api`, `partner-api`, `webhook`, `oidc` or `sso`.
   * @example partner-api
   */
  api: string;
  /**
   * When it began, by the clock of the machine. In milliseconds since 1970.
   * @example 1767225600000
   */
  at: number;
  /**
   * `in`: the partner called Vercel. `out`: Vercel called the partner.
   * @example out
   */
  direction: 'in' | 'out';
  /**
   * How long the answer took, in milliseconds.
   * @example 12.5
   */
  duration: number;
  /**
   * Its id in the log.
   * @example ex_7
   */
  id: string;
  /**
   * The HTTP method.
   * @example POST
   */
  method: string;
  /**
   * Why no answer came, or the fault rule that replaced it.
   * @example status 500 by a fault rule
   */
  note: string | null;
  /**
   * The operation or the webhook; absent where none was called that is described.
   * @example provision-resource
   */
  operationId?: string;
  /**
   * Path and query as sent.
   * @example /v1/installations/icfg_1/resources
   */
  path: string;
  request: Message;
  /** The answer; null when none came. */
  response: Message | Null;
  /**
   * The status of the answer; null when none came.
   * @example 201
   */
  status: number | null;
  /**
   * `fits`: request and response are as described. `differs`: one of them is not. `not-offered`: the answer is not as described, but that of a partner that leaves an optional operation out (404, 405, 501). `undescribed`: no described operation was called. `unanswered`: no answer came.
   * @example fits
   */
  verdict: 'fits' | 'differs' | 'not-offered' | 'undescribed' | 'unanswered';
};

/** A part of the log. */
export type ExchangePage = {
  /** The exchanges, oldest first. */
  exchanges: Exchange[];
  /** Where the part stands in the log. */
  pagination: {
    /**
     * How many exchanges the part holds.
     * @example 1
     */
    count: number;
    /**
     * The `until` of the part before; null where there is none.
     * @example ex_7
     */
    next: string | null;
  };
};

/** Makes calls fail, or take long, on purpose. */
export type FaultRule = {
  api?: FaultyApi;
  /**
   * Milliseconds that pass before anything else.
   * @example 1000
   */
  delay?: number;
  /**
   * Ends the connection without an answer.
   * @example false
   */
  drop?: boolean;
  /**
   * Only this call of those that the rule is about, from 1.
   * @example 2
   */
  nth?: number;
  /**
   * An operation, a webhook, or `*` for all of the API.
   * @example submit-invoice
   */
  operationId: string;
  /**
   * Answered in place of the operation.
   * @example 500
   */
  status?: number;
  /**
   * To how many calls it is applied; to all by default.
   * @example 1
   */
  times?: number;
};

/**
 * Which calls a rule is about.
 * @example vercel-api
 */
export type FaultyApi = 'vercel-api' | 'partner-api' | 'webhook';

/**
 * A host of Git repositories.
 * @example github
 */
export type GitProvider = 'github' | 'gitlab' | 'bitbucket';

/** What the local Vercel answers. */
export type Index = {
  /** The admin paths, each with what it does. */
  admin: string[];
  /** The operations of the Vercel API. */
  operations: string[];
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

/** One thing that does not match the description. */
export type Issue = {
  /**
   * The keyword of the schema that does not hold.
   * @example type
   */
  keyword: string;
  /**
   * What is wrong, as a sentence without its dot.
   * @example name must be a string
   */
  message: string;
  /**
   * Where in the value, as a JSON Pointer.
   * @example /name
   */
  pointer: string;
};

/** The report of contract tests as it was kept. */
export type KeptReport = {
  /**
   * When it was written, in milliseconds since 1970; null where none was kept.
   * @example 1767225600000
   */
  at: number | null;
  /** The report; null where none was kept. */
  report: TestReport | Null;
};

/** One half of an exchange, secrets masked. */
export type Message = {
  /**
   * As sent; null without a body.
   * @example {"name":"orders"}
   */
  body: string | null;
  /** Headers that the log keeps, by name in lower case. */
  headers: {
    [key: string]: string;
  };
  /** What does not match the description. */
  issues: Issue[];
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

/**
 * How urgent a notification is, which also decides its colour.
 * @example warn
 */
export type NotificationLevel = 'info' | 'warn' | 'error';

/** Nothing but `null`. It stands where a value may also be absent on purpose. */
export type Null = null;

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

/** Plans that can be chosen. */
export type PlanList = {
  /** The plans, as the partner lists them. */
  plans: BillingPlan[];
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

/** It takes requests. */
export type Readiness = {
  /**
   * Where it is reached.
   * @example http://127.0.0.1:4010
   */
  url: string;
};

/**
 * Where a resource (or an installation) is in its life. `pending` is being set up, `onboarding` waits for the user to finish at the partner, `ready` works, `suspended` was stopped, `resumed` works again after a stop and is a status of its own, `uninstalled` is gone, `error` is broken.
 * @example ready
 */
export type ResourceStatus =
  'ready' | 'pending' | 'onboarding' | 'suspended' | 'resumed' | 'uninstalled' | 'error';

/** What the local Vercel is to hold. */
export type Seed = {
  /** Installations. */
  installations?: {
    [key: string]: unknown;
  }[];
  /** Integrations. */
  integrations?: {
    [key: string]: unknown;
  }[];
  /** Teams. */
  teams?: {
    [key: string]: unknown;
  }[];
};

/** A token. */
export type SignedToken = {
  /**
   * The token, as a JWT.
   * @example eyJhbGciOiJSUzI1NiJ9.e30.c2ln
   */
  token: string;
};

/** Every item of every collection, by the name of the collection. */
export type Snapshot = {
  [key: string]: {
    [key: string]: unknown;
  }[];
};

/** What the local Vercel holds, secrets masked: every item of every collection that was asked for. */
export type State = {
  /** One collection. */
  balances?: StateBalance[];
  /** One collection. */
  billingData?: StateBillingData[];
  /** One collection. */
  connections?: StateConnection[];
  /** One collection. */
  deliveries?: StateDelivery[];
  /** One collection. */
  installations?: StateInstallation[];
  /** One collection. */
  integrations?: StateIntegration[];
  /** One collection. */
  invoices?: StateInvoice[];
  /** One collection. */
  members?: StateMember[];
  /** Where a page of a collection stands in it; absent unless one was asked for. */
  pagination?: {
    /**
     * How many items the page holds.
     * @example 1
     */
    count: number;
    /**
     * The `until` of the page before; null where there is none.
     * @example mi_7
     */
    next: string | null;
  };
  /** One collection. */
  products?: StateProduct[];
  /** One collection. */
  projects?: StateProject[];
  /** One collection. */
  resources?: StateResource[];
  /** One collection. */
  teams?: StateTeam[];
  /** One collection. */
  transfers?: StateTransfer[];
  [key: string]: unknown;
};

/** The balance that the partner last reported. */
export type StateBalance = {
  balance: PrepaymentBalance;
  /**
   * Its id.
   * @example bal_1
   */
  id: string;
  /**
   * The installation.
   * @example icfg_1
   */
  installationId: string;
  /**
   * When it was reported. In milliseconds since 1970.
   * @example 1767225600000
   */
  timestamp: number;
};

/** What the partner last reported of a day. */
export type StateBillingData = {
  data: SubmitBillingDataRequest;
  /**
   * Its id.
   * @example bd_1
   */
  id: string;
  /**
   * The installation.
   * @example icfg_1
   */
  installationId: string;
  /**
   * When it was reported. In milliseconds since 1970.
   * @example 1767225600000
   */
  timestamp: number;
};

/** A resource whose secrets a project has. */
export type StateConnection = {
  /** Where the project has them. */
  environments: string[];
  /**
   * Its id.
   * @example spc_1
   */
  id: string;
  /**
   * The project.
   * @example prj_1
   */
  projectId: string;
  /**
   * Vercel's id of the resource.
   * @example store_1
   */
  resourceId: string;
};

/** A webhook on its way. */
export type StateDelivery = {
  /** Tries to deliver it. */
  attempts: {
    /**
     * When. In milliseconds since 1970.
     * @example 1767225600000
     */
    at: number;
    /**
     * Why no answer came.
     * @example refused
     */
    error: string | null;
    /**
     * The status of the answer; null when none came.
     * @example 200
     */
    status: number | null;
  }[];
  /**
   * What is sent, secrets masked.
   * @example {}
   */
  body: string;
  /**
   * When it was made. In milliseconds since 1970.
   * @example 1767225600000
   */
  createdAt: number;
  /**
   * Its id.
   * @example evt_1
   */
  id: string;
  /**
   * When it is given up. In milliseconds since 1970.
   * @example 1767225600000
   */
  retryUntil: number;
  /**
   * How far it has come.
   * @example delivered
   */
  state: 'pending' | 'delivered' | 'dropped';
  /**
   * The event.
   * @example marketplace.invoice.paid
   */
  type: string;
  /**
   * Where it goes.
   * @example http://localhost:3000/webhook
   */
  url: string;
};

/** An installation of an integration by a team. */
export type StateInstallation = {
  /** The plan of the installation as a whole. */
  billingPlan: BillingPlan | Null;
  /**
   * When it was installed. In milliseconds since 1970.
   * @example 1767225600000
   */
  createdAt: number;
  /**
   * When its removal was asked for. In milliseconds since 1970.
   * @example 1767225600000
   */
  deleteRequestedAt: number | null;
  /**
   * When it was removed for good. In milliseconds since 1970.
   * @example 1767225600000
   */
  deletedAt: number | null;
  /**
   * Why it is switched off.
   * @example disabled-by-owner
   */
  disabledReason: string | null;
  /**
   * When the partner said that no more invoices follow. In milliseconds since 1970.
   * @example 1767225600000
   */
  finalizedAt: number | null;
  /**
   * Its id.
   * @example icfg_1
   */
  id: string;
  /**
   * Whether it is of the Marketplace.
   * @example marketplace
   */
  installationType: 'marketplace' | 'external';
  /**
   * The integration.
   * @example oac_local
   */
  integrationId: string;
  /**
   * Who installed it.
   * @example 5f1e
   */
  memberId: string;
  /** What the partner shows to the customer. */
  notification: Notification | Null;
  /** What the integration may do. */
  scopes: string[];
  status: ResourceStatus;
  /**
   * The team.
   * @example team_1
   */
  teamId: string;
};

/** An integration of the partner. */
export type StateIntegration = {
  /**
   * Whether installations as a whole have plans.
   * @example true
   */
  hasInstallationBilling: boolean;
  /**
   * The client id.
   * @example oac_local
   */
  id: string;
  /**
   * Its name.
   * @example Local Integration
   */
  name: string;
  /**
   * Base URL of the partner's server; null while a stand-in answers.
   * @example http://localhost:3000
   */
  partnerUrl: string | null;
  /**
   * Where the partner's sign-ins begin.
   * @example http://localhost:3000/login
   */
  redirectLoginUrl: string | null;
  /**
   * Its name in addresses.
   * @example local-integration
   */
  slug: string;
  /**
   * Where the partner takes webhooks.
   * @example http://localhost:3000/webhook
   */
  webhookUrl: string | null;
};

/** An invoice. */
export type StateInvoice = {
  /**
   * When it was cancelled. In milliseconds since 1970.
   * @example 1767225600000
   */
  cancelledAt: number | null;
  /**
   * When it was made. In milliseconds since 1970.
   * @example 1767225600000
   */
  createdAt: number;
  /**
   * Its id.
   * @example mi_1
   */
  id: string;
  /**
   * The installation.
   * @example icfg_1
   */
  installationId: string;
  /**
   * The day from which it is charged. In milliseconds since 1970.
   * @example 1767225600000
   */
  invoiceDate: number;
  /**
   * When it was sent to the customer. In milliseconds since 1970.
   * @example 1767225600000
   */
  invoicedAt: number | null;
  /** Its lines. */
  items: BillingItem[];
  /**
   * A note for the customer.
   * @example May
   */
  memo: string | null;
  /**
   * Its number.
   * @example INV-1
   */
  number: string;
  /**
   * Whether the partner sent it, or a purchase made it.
   * @example submitted
   */
  origin: 'submitted' | 'purchase';
  /**
   * When it was paid. In milliseconds since 1970.
   * @example 1767225600000
   */
  paidAt: number | null;
  /** The period that it bills. */
  period: {
    /**
     * Its end. In milliseconds since 1970.
     * @example 1767225600000
     */
    end: number;
    /**
     * Its start. In milliseconds since 1970.
     * @example 1767225600000
     */
    start: number;
  };
  /**
   * When it was given back. In milliseconds since 1970.
   * @example 1767225600000
   */
  refundedAt: number | null;
  /** What is given back. */
  refunds: StateRefund[];
  state: InvoiceState;
  /**
   * Its total, in dollars.
   * @example 20.00
   */
  total: string;
};

/** A member of a team. */
export type StateMember = {
  /**
   * The e-mail address.
   * @example olive@example.com
   */
  email: string;
  /**
   * Its id.
   * @example 5f1e
   */
  id: string;
  /**
   * The name.
   * @example Olive Owner
   */
  name: string;
  /**
   * The role.
   * @example ADMIN
   */
  role: string;
  /**
   * The team.
   * @example team_1
   */
  teamId: string;
};

/** A product of an integration. */
export type StateProduct = {
  /**
   * Its id.
   * @example iap_1
   */
  id: string;
  /**
   * The integration.
   * @example oac_local
   */
  integrationId: string;
  metadataSchema: MetadataSchema;
  /**
   * Its name.
   * @example Local Database
   */
  name: string;
  /**
   * What it is for.
   * @example storage
   */
  primaryProtocol: string;
  /**
   * What it is.
   * @example A database for trying an integration.
   */
  shortDescription: string;
  /**
   * The partner's id.
   * @example local-database
   */
  slug: string;
};

/** A project of a team. */
export type StateProject = {
  /**
   * Its id.
   * @example prj_1
   */
  id: string;
  /**
   * Its name.
   * @example storefront
   */
  name: string;
  /**
   * The team.
   * @example team_1
   */
  teamId: string;
};

/** Money that is given back. */
export type StateRefund = {
  /**
   * When it was given. In milliseconds since 1970.
   * @example 1767225600000
   */
  completedAt: number | null;
  /**
   * Why.
   * @example Downtime
   */
  reason: string;
  /**
   * When it was asked for. In milliseconds since 1970.
   * @example 1767225600000
   */
  requestedAt: number;
  /**
   * How much, in dollars.
   * @example 5.00
   */
  total: string;
};

/** A resource that the partner made. */
export type StateResource = {
  /** Its plan. */
  billingPlan: BillingPlan | Null;
  /**
   * When it was made. In milliseconds since 1970.
   * @example 1767225600000
   */
  createdAt: number;
  /**
   * When it ended. In milliseconds since 1970.
   * @example 1767225600000
   */
  deletedAt: number | null;
  /**
   * Its id at Vercel.
   * @example store_1
   */
  id: string;
  /**
   * The installation.
   * @example icfg_1
   */
  installationId: string;
  /** What the customer chose in the form of the product. */
  metadata: {
    [key: string]: unknown;
  };
  /**
   * Its name.
   * @example orders
   */
  name: string;
  /** What the partner shows to the customer. */
  notification: Notification | Null;
  /**
   * The partner's id.
   * @example db_1
   */
  partnerId: string;
  /**
   * The product.
   * @example iap_1
   */
  productId: string;
  /** The last request for new secrets. */
  rotation: StateRotation | Null;
  /** Its secrets, masked. */
  secrets: StateSecret[];
  status: ResourceStatus;
  /**
   * When it was changed last. In milliseconds since 1970.
   * @example 1767225600000
   */
  updatedAt: number;
};

/** A request for new secrets. */
export type StateRotation = {
  /**
   * When the new secrets were there. In milliseconds since 1970.
   * @example 1767225600000
   */
  completedAt: number | null;
  /**
   * When it was made. In milliseconds since 1970.
   * @example 1767225600000
   */
  requestedAt: number;
};

/** A secret of a resource, its value masked. */
export type StateSecret = {
  /**
   * Its name.
   * @example DATABASE_URL
   */
  name: string;
  /**
   * Its value, masked.
   * @example redi…(38)
   */
  value: string;
};

/** A team at Vercel. */
export type StateTeam = {
  /**
   * Its id.
   * @example team_1
   */
  id: string;
  /**
   * Its name.
   * @example Local Team
   */
  name: string;
  /**
   * What happens when the team is charged.
   * @example valid
   */
  payment: 'valid' | 'declined' | 'missing' | 'blocked';
  /**
   * Its name in addresses.
   * @example local-team
   */
  slug: string;
};

/** A claim on resources that go to another installation. */
export type StateTransfer = {
  /**
   * The installation that accepted it.
   * @example icfg_2
   */
  acceptedBy: string | null;
  /**
   * When the claim ends. In milliseconds since 1970.
   * @example 1767225600000
   */
  expiresAt: number;
  /**
   * The claim's id at the partner.
   * @example claim_1
   */
  id: string;
  /** The partner's ids of the resources. */
  resourceIds: string[];
  /**
   * Where they come from.
   * @example icfg_1
   */
  sourceInstallationId: string;
};

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

/** What contract tests of a partner's server found. */
export type TestReport = {
  /** What became of each check. */
  checks: {
    /**
     * Its id.
     * @example auth-required.get-resource
     */
    id: string;
    /**
     * `held`, `violated`, `not-offered` or `not-tested`.
     * @example held
     */
    outcome: string;
  }[];
  /** What was tried of each operation. */
  coverage: {
    /**
     * Whether this one does.
     * @example true
     */
    isOffered: boolean;
    /**
     * Whether every partner has to offer it.
     * @example true
     */
    isRequired: boolean;
    /**
     * The operation.
     * @example get-resource
     */
    operationId: string;
    /** The statuses of its answers. */
    statuses: {
      /**
       * How often it came.
       * @example 12
       */
      count: number;
      /**
       * The status.
       * @example 200
       */
      status: string;
    }[];
  }[];
  /**
   * Whether the contract holds.
   * @example true
   */
  isGreen: boolean;
  /**
   * Whether the run was stopped before its end.
   * @example false
   */
  isInterrupted: boolean;
  /**
   * How many requests were sent.
   * @example 1200
   */
  requests: number;
  /**
   * What made the run repeatable.
   * @example 1
   */
  seed: number;
  /**
   * The server.
   * @example http://localhost:3000
   */
  target: string;
  /** Required operations that never succeeded. */
  untested: string[];
  /** What does not hold. */
  violations: TestViolation[];
};

/** Which contract tests are to run. */
export type TestRequest = {
  /** Checks by id or code, `*` for any part; all by default. */
  only?: string[];
};

/** How far the contract tests are that were started last. */
export type TestRun = {
  /**
   * How many checks there are; 0 until that is known.
   * @example 690
   */
  checks: number;
  /**
   * How many of them are done.
   * @example 120
   */
  done: number;
  /** Why it failed; null where it did not. */
  message: string | null;
  /** Why none can be started; null where one can be, or is running. */
  obstacle: string | null;
  /** The checks that were asked for; all where it is empty. */
  only: string[];
  /**
   * When it was started, in milliseconds since 1970; null where none was.
   * @example 1767225600000
   */
  startedAt: number | null;
  /**
   * `idle` where none was started, `failed` where it could not run.
   * @example running
   */
  status: 'idle' | 'running' | 'finished' | 'failed';
  /**
   * The server; null where none was started.
   * @example http://localhost:3000
   */
  target: string | null;
  /** Ids of the checks that do not hold, as they are found. */
  violated: string[];
};

/** Something in which a server does not keep the contract. */
export type TestViolation = {
  /**
   * The code of the rule.
   * @example auth-required
   */
  code: string;
  /** What shows it. */
  exchanges: {
    /**
     * The command that sends the request.
     * @example curl http://localhost:3000/v1/installations/icfg_1
     */
    curl: string;
    /** The request. */
    request: {
      /**
       * The body as it was sent.
       * @example {}
       */
      body?: string;
      /**
       * The HTTP method.
       * @example GET
       */
      method: string;
      /**
       * Path and query.
       * @example /v1/installations/icfg_1
       */
      path: string;
    };
    /** The answer, or why none came. */
    response: {
      [key: string]: unknown;
    };
  }[];
  /**
   * Its id, which stays the same over runs.
   * @example 7f3k2a
   */
  id: string;
  /**
   * What was expected and what came.
   * @example It answered 200 without a token.
   */
  message: string;
  /**
   * The operation at which it showed.
   * @example get-resource
   */
  operationId: string;
  /**
   * The place in the description, as file, line and column.
   * @example openapi.json:10:5
   */
  place?: string;
  /**
   * The command that tries it again.
   * @example npx counterpart replay 7f3k2a
   */
  replay: string;
  /**
   * The rule, as a sentence.
   * @example Every operation asks for a token.
   */
  rule: string;
  /**
   * `must`: Vercel cannot work with it. `should`: it will hurt some day.
   * @example must
   */
  severity: string;
  /**
   * Where the rule comes from.
   * @example Vercel documentation
   */
  source: string;
};

/** Which token is to be signed. */
export type TokenRequest = {
  /**
   * What is wrong with it: it has to be refused.
   * @example expired
   */
  flaw?: string;
  /**
   * The installation that it is for.
   * @example icfg_1
   */
  installationId?: string;
  /**
   * Of a user, or of Vercel itself.
   * @example user
   */
  kind: 'user' | 'system';
  /**
   * The role of the user; `OWNER` is none that Vercel has.
   * @example ADMIN
   */
  role?: 'ADMIN' | 'USER' | 'OWNER';
};

/** An event that can be triggered. */
export type TriggerEvent = {
  /**
   * Its name.
   * @example provision
   */
  name: string;
  /** What can be set for it. */
  settable: string[];
  /**
   * What happens.
   * @example provisions a resource
   */
  summary: string;
};

/** Which event is to happen, and with what. */
export type TriggerRequest = {
  /**
   * The name of the event.
   * @example provision
   */
  event: string;
  /** What is set for it; all else is found or made up. */
  set?: {
    [key: string]: unknown;
  };
};

/** What happened. */
export type TriggerResult = {
  /**
   * Who was called; null when nobody was. A stand-in answers where no partner is known.
   * @example partner
   */
  answeredBy: 'partner' | 'stand-in' | null;
  /**
   * The name of the event.
   * @example provision
   */
  event: string;
  /** What was exchanged with the partner meanwhile. */
  exchanges: {
    /**
     * `in`: the partner called Vercel. `out`: Vercel called the partner.
     * @example out
     */
    direction: 'in' | 'out';
    /**
     * Its id in the log.
     * @example ex_7
     */
    id: string;
    /**
     * The HTTP method.
     * @example POST
     */
    method: string;
    /** Why no answer came, or the fault rule that replaced it. */
    note: string | null;
    /**
     * The operation or the webhook.
     * @example provision-resource
     */
    operationId?: string;
    /**
     * Path and query.
     * @example /v1/installations/icfg_1/resources
     */
    path: string;
    /**
     * The status of the answer; null when none came.
     * @example 201
     */
    status: number | null;
  }[];
  /** Why the partner got no webhook. */
  note: string | null;
  /** Ids of what it was about, and its results. */
  outcome: {
    [key: string]: unknown;
  };
  /** What was said to webhooks that the partner did not take, a sentence each. They are sent again later. */
  refusals: string[];
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

/** All that was expected came. */
export type Verified = {
  /**
   * Whether it holds.
   * @example true
   */
  holds: boolean;
};

/** Something that was expected did not come. */
export type VerifyFailure = {
  /** What does not hold. */
  error: {
    /**
     * A short name of the error.
     * @example expectation_failed
     */
    code: string;
    /**
     * What does not hold, with the calls that came nearest.
     * @example submit-invoice was called 0 times, expected exactly 1 time.
     */
    message: string;
  };
  /** Each expectation that does not hold. */
  failures: {
    [key: string]: unknown;
  }[];
  /**
   * Whether it holds.
   * @example false
   */
  holds: boolean;
};

/** Which calls are expected. */
export type VerifyRequest = {
  /** The calls. */
  expectations: CallExpectation[];
  /**
   * Whether they have to come one after another.
   * @example false
   */
  inOrder?: boolean;
};
