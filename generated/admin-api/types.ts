// Written by openapi-counterpart from the description. Edits are lost.

import type {
  ActiveFault,
  BillingDiscount,
  BillingItem,
  BillingItems,
  BillingPeriod,
  BillingPlan,
  CallExpectation,
  Clock,
  DescribedOperation,
  Environment,
  Error,
  Exchange,
  ExchangePage,
  FaultRule,
  FaultyApi,
  GitProvider,
  Index,
  InvoiceState,
  Issue,
  KeptReport,
  Message,
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
  Money,
  Notification,
  NotificationLevel,
  Null,
  PlanDetail,
  PlanList,
  PlanQuoteLine,
  PlanScope,
  PlanType,
  PrepaymentBalance,
  Readiness,
  ResourceStatus,
  Seed,
  SignedToken,
  Snapshot,
  State,
  StateBalance,
  StateBillingData,
  StateConnection,
  StateDelivery,
  StateInstallation,
  StateIntegration,
  StateInvoice,
  StateMember,
  StateProduct,
  StateProject,
  StateRefund,
  StateResource,
  StateRotation,
  StateSecret,
  StateTeam,
  StateTransfer,
  SubmitBillingDataRequest,
  TestReport,
  TestRequest,
  TestRun,
  TestViolation,
  TokenRequest,
  TriggerEvent,
  TriggerRequest,
  TriggerResult,
  UiCondition,
  UiExpression,
  UiFormAction,
  UiOption,
  UiRegionOption,
  UiRegionOptions,
  UiText,
  UsageMetric,
  UsageMetricType,
  Verified,
  VerifyFailure,
  VerifyRequest,
} from './components.js';
export type * from './components.js';

export interface paths {
  '/_counterpart': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List the paths
     * Lists the admin paths and the operations of the Vercel API.
     */
    get: operations['get-index'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/_counterpart/clock': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read the clock
     * Gives the time, and whether the clock stands still.
     */
    get: operations['get-clock'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/_counterpart/clock/advance': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Move the clock
     * Moves the clock forward, and runs what falls due on the way.
     */
    post: operations['advance-clock'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/_counterpart/clock/freeze': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Freeze the clock
     * Lets the clock stand still.
     */
    post: operations['freeze-clock'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/_counterpart/clock/resume': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Let the clock run
     * Lets the clock run again, from where it stands.
     */
    post: operations['resume-clock'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/_counterpart/clock/set': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Move the clock to a time
     * Moves the clock forward to a time, and runs what falls due on the way.
     */
    post: operations['set-clock'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/_counterpart/descriptions/{api}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read a description
     * Gives the description of an API as one OpenAPI document.
     */
    get: operations['get-description'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/_counterpart/env': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read the environment of the partner
     * Gives what the program of the partner is to be told, secrets whole.
     */
    get: operations['get-environment'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/_counterpart/exchanges': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read the log
     * Gives the newest exchanges of the log, secrets masked; with `Accept: text/event-stream` each as it happens.
     */
    get: operations['list-exchanges'];
    put?: never;
    post?: never;
    /**
     * Empty the log
     * Forgets all exchanges.
     */
    delete: operations['clear-exchanges'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/_counterpart/faults': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List the fault rules
     * Lists the rules in force, and how often each was applied.
     */
    get: operations['list-faults'];
    put?: never;
    /**
     * Add a fault rule
     * Makes calls fail, or take long, from now on.
     */
    post: operations['add-fault'];
    /**
     * Remove all fault rules
     * Removes all rules.
     */
    delete: operations['clear-faults'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/_counterpart/faults/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /**
     * Remove a fault rule
     * Removes one rule.
     */
    delete: operations['remove-fault'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/_counterpart/operations': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List the operations
     * Lists the operations of both APIs and the webhooks.
     */
    get: operations['list-operations'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/_counterpart/plans': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Ask the partner for plans
     * Asks the partner which plans there are: for a new resource of a product, or for one that exists.
     */
    get: operations['list-plans'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/_counterpart/ready': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Ask whether it is ready
     * Answers once it takes requests.
     */
    get: operations['get-readiness'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/_counterpart/reset': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Return to the seed
     * Returns to the seed: state, clock, log and fault rules. Keys that sign tokens stay.
     */
    post: operations['reset-state'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/_counterpart/restore': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Restore a snapshot
     * Replaces the state with a snapshot.
     */
    post: operations['restore-snapshot'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/_counterpart/seed': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Replace the state with a seed
     * Replaces the state; a reset returns to this seed from then on.
     */
    post: operations['apply-seed'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/_counterpart/snapshot': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Take a snapshot
     * Gives the whole state, secrets whole, so that it can be restored.
     */
    get: operations['get-snapshot'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/_counterpart/state': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read the state
     * Gives what the local Vercel holds, secrets masked.
     */
    get: operations['get-state'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/_counterpart/test-report': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read the report of the contract tests
     * Gives what the last contract tests found that ran in the folder where the local Vercel was started, secrets masked.
     */
    get: operations['get-test-report'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/_counterpart/test-report.html': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read the report of the contract tests as a document
     * Gives the last report as HTML for people, which loads nothing, secrets masked.
     */
    get: operations['get-test-report-page'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/_counterpart/test-run': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read how far the contract tests are
     * Tells of the contract tests that were started here last; with `Accept: text/event-stream` each step as it happens, the present one first.
     */
    get: operations['get-test-run'];
    put?: never;
    /**
     * Start the contract tests
     * Starts the contract tests on the partner's server. They have a state of their own; until they end, what the server calls is answered by them.
     */
    post: operations['start-test-run'];
    /**
     * End the contract tests early
     * Answers when they have ended; the report holds what was tried.
     */
    delete: operations['stop-test-run'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/_counterpart/token': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Sign a token
     * Signs a token as Vercel would send it, or one that has to be refused.
     */
    post: operations['sign-token'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/_counterpart/trigger': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Make something happen
     * Makes an event happen, after what it needs: an invoice needs a resource, which needs an installation.
     */
    post: operations['trigger-event'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/_counterpart/triggers': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List the events
     * Lists the events that can be triggered.
     */
    get: operations['list-triggers'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/_counterpart/verify': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Ask whether calls were made
     * Holds the log against calls that are expected.
     */
    post: operations['verify-calls'];
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
    ActiveFault: ActiveFault;
    BillingDiscount: BillingDiscount;
    BillingItem: BillingItem;
    BillingItems: BillingItems;
    BillingPeriod: BillingPeriod;
    BillingPlan: BillingPlan;
    CallExpectation: CallExpectation;
    Clock: Clock;
    DescribedOperation: DescribedOperation;
    Environment: Environment;
    Error: Error;
    Exchange: Exchange;
    ExchangePage: ExchangePage;
    FaultRule: FaultRule;
    FaultyApi: FaultyApi;
    GitProvider: GitProvider;
    Index: Index;
    InvoiceState: InvoiceState;
    Issue: Issue;
    KeptReport: KeptReport;
    Message: Message;
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
    Money: Money;
    Notification: Notification;
    NotificationLevel: NotificationLevel;
    Null: Null;
    PlanDetail: PlanDetail;
    PlanList: PlanList;
    PlanQuoteLine: PlanQuoteLine;
    PlanScope: PlanScope;
    PlanType: PlanType;
    PrepaymentBalance: PrepaymentBalance;
    Readiness: Readiness;
    ResourceStatus: ResourceStatus;
    Seed: Seed;
    SignedToken: SignedToken;
    Snapshot: Snapshot;
    State: State;
    StateBalance: StateBalance;
    StateBillingData: StateBillingData;
    StateConnection: StateConnection;
    StateDelivery: StateDelivery;
    StateInstallation: StateInstallation;
    StateIntegration: StateIntegration;
    StateInvoice: StateInvoice;
    StateMember: StateMember;
    StateProduct: StateProduct;
    StateProject: StateProject;
    StateRefund: StateRefund;
    StateResource: StateResource;
    StateRotation: StateRotation;
    StateSecret: StateSecret;
    StateTeam: StateTeam;
    StateTransfer: StateTransfer;
    SubmitBillingDataRequest: SubmitBillingDataRequest;
    TestReport: TestReport;
    TestRequest: TestRequest;
    TestRun: TestRun;
    TestViolation: TestViolation;
    TokenRequest: TokenRequest;
    TriggerEvent: TriggerEvent;
    TriggerRequest: TriggerRequest;
    TriggerResult: TriggerResult;
    UiCondition: UiCondition;
    UiExpression: UiExpression;
    UiFormAction: UiFormAction;
    UiOption: UiOption;
    UiRegionOption: UiRegionOption;
    UiRegionOptions: UiRegionOptions;
    UiText: UiText;
    UsageMetric: UsageMetric;
    UsageMetricType: UsageMetricType;
    Verified: Verified;
    VerifyFailure: VerifyFailure;
    VerifyRequest: VerifyRequest;
  };
  responses: {
    /** A value is not what it has to be; the message says which, and what to do. */
    BadRequest: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': Error;
      };
    };
    /** The state does not allow it. */
    Conflict: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': Error;
      };
    };
    /** A web page of another origin sent the request. */
    Forbidden: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': Error;
      };
    };
    /** There is nothing of that name. */
    NotFound: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': Error;
      };
    };
    /** The partner's server did not do its part. */
    PartnerFailed: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': Error;
      };
    };
    /** The state does not allow it: something is missing, gone, or was done before. */
    Refused: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': Error;
      };
    };
  };
  parameters: never;
  requestBodies: never;
  headers: never;
  pathItems: never;
}

export type $defs = Record<string, never>;

export interface operations {
  'get-index': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** What there is. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': Index;
        };
      };
      /** A web page of another origin sent the request. */
      403: components['responses']['Forbidden'];
    };
  };
  'get-clock': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The clock. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': Clock;
        };
      };
      /** A web page of another origin sent the request. */
      403: components['responses']['Forbidden'];
    };
  };
  'advance-clock': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** How far. */
    requestBody: {
      content: {
        'application/json': {
          /** Milliseconds, `90s`, `2h`, `30d`, `1d12h`, or ISO 8601 such as `P1M`. */
          by: string | number;
        };
      };
    };
    responses: {
      /** The clock. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': Clock;
        };
      };
      /** A value is not what it has to be; the message says which, and what to do. */
      400: components['responses']['BadRequest'];
      /** A web page of another origin sent the request. */
      403: components['responses']['Forbidden'];
    };
  };
  'freeze-clock': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The clock. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': Clock;
        };
      };
      /** A web page of another origin sent the request. */
      403: components['responses']['Forbidden'];
    };
  };
  'resume-clock': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The clock. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': Clock;
        };
      };
      /** A web page of another origin sent the request. */
      403: components['responses']['Forbidden'];
    };
  };
  'set-clock': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Which time. */
    requestBody: {
      content: {
        'application/json': {
          /**
           * The time, not before that of the clock.
           * @example 2026-02-01T00:00:00Z
           */
          to: string;
        };
      };
    };
    responses: {
      /** The clock. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': Clock;
        };
      };
      /** A value is not what it has to be; the message says which, and what to do. */
      400: components['responses']['BadRequest'];
      /** A web page of another origin sent the request. */
      403: components['responses']['Forbidden'];
    };
  };
  'get-description': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Which API. */
        api: 'partner-api' | 'vercel-api';
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The document. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            [key: string]: unknown;
          };
        };
      };
      /** A web page of another origin sent the request. */
      403: components['responses']['Forbidden'];
      /** There is nothing of that name. */
      404: components['responses']['NotFound'];
    };
  };
  'get-environment': {
    parameters: {
      query?: {
        /** `env` for lines as `.env` files have them. */
        format?: 'json' | 'env';
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The variables. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': Environment;
          'text/plain': string;
        };
      };
      /** A web page of another origin sent the request. */
      403: components['responses']['Forbidden'];
    };
  };
  'clear-exchanges': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** It is done. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** A web page of another origin sent the request. */
      403: components['responses']['Forbidden'];
    };
  };
  'list-exchanges': {
    parameters: {
      query?: {
        /** How many at most. */
        limit?: number;
        /** Only those before this one: `pagination.next` of another answer. */
        until?: string;
      };
      header?: {
        /** For a stream: those after this one come first. */
        'Last-Event-ID'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** A part of the log, or the stream of it. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': ExchangePage;
          'text/event-stream': Exchange;
        };
      };
      /** A value is not what it has to be; the message says which, and what to do. */
      400: components['responses']['BadRequest'];
      /** A web page of another origin sent the request. */
      403: components['responses']['Forbidden'];
    };
  };
  'clear-faults': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** It is done. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** A web page of another origin sent the request. */
      403: components['responses']['Forbidden'];
    };
  };
  'list-faults': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The rules. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /** The rules. */
            faults: ActiveFault[];
          };
        };
      };
      /** A web page of another origin sent the request. */
      403: components['responses']['Forbidden'];
    };
  };
  'add-fault': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The rule. */
    requestBody: {
      content: {
        'application/json': FaultRule;
      };
    };
    responses: {
      /** The rule. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': ActiveFault;
        };
      };
      /** A value is not what it has to be; the message says which, and what to do. */
      400: components['responses']['BadRequest'];
      /** A web page of another origin sent the request. */
      403: components['responses']['Forbidden'];
    };
  };
  'remove-fault': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** The id of the rule. */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** It is done. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** A web page of another origin sent the request. */
      403: components['responses']['Forbidden'];
      /** There is nothing of that name. */
      404: components['responses']['NotFound'];
    };
  };
  'list-operations': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The operations. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /** The operations. */
            operations: DescribedOperation[];
          };
        };
      };
      /** A web page of another origin sent the request. */
      403: components['responses']['Forbidden'];
    };
  };
  'list-plans': {
    parameters: {
      query?: {
        /** The installation that buys; needed with `resourceId`. */
        installationId?: string;
        /** The product of a new resource, by slug or id. */
        product?: string;
        /** A resource that is to change its plan, by the partner's id. */
        resourceId?: string;
        /** What the customer chose in the form of the product, as JSON. */
        metadata?: string;
      };
      header?: never;
      path?: never;
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
          'application/json': PlanList;
        };
      };
      /** A value is not what it has to be; the message says which, and what to do. */
      400: components['responses']['BadRequest'];
      /** A web page of another origin sent the request. */
      403: components['responses']['Forbidden'];
      /** There is nothing of that name. */
      404: components['responses']['NotFound'];
      /** The partner's server did not do its part. */
      502: components['responses']['PartnerFailed'];
    };
  };
  'get-readiness': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** It is. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': Readiness;
        };
      };
      /** A web page of another origin sent the request. */
      403: components['responses']['Forbidden'];
    };
  };
  'reset-state': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** It is done. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** A web page of another origin sent the request. */
      403: components['responses']['Forbidden'];
    };
  };
  'restore-snapshot': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The snapshot. */
    requestBody: {
      content: {
        'application/json': Snapshot;
      };
    };
    responses: {
      /** It is done. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** A value is not what it has to be; the message says which, and what to do. */
      400: components['responses']['BadRequest'];
      /** A web page of another origin sent the request. */
      403: components['responses']['Forbidden'];
    };
  };
  'apply-seed': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The seed. */
    requestBody: {
      content: {
        'application/json': Seed;
      };
    };
    responses: {
      /** It is done. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** A value is not what it has to be; the message says which, and what to do. */
      400: components['responses']['BadRequest'];
      /** A web page of another origin sent the request. */
      403: components['responses']['Forbidden'];
    };
  };
  'get-snapshot': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The snapshot. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': Snapshot;
        };
      };
      /** A web page of another origin sent the request. */
      403: components['responses']['Forbidden'];
    };
  };
  'get-state': {
    parameters: {
      query?: {
        /** The only collection that is wanted, such as `invoices`. */
        collection?: string;
        /** With `collection`: how many of its items at most, the newest. */
        limit?: number;
        /** With `collection`: only items before this one: `pagination.next` of another answer. */
        until?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The state. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': State;
        };
      };
      /** A value is not what it has to be; the message says which, and what to do. */
      400: components['responses']['BadRequest'];
      /** A web page of another origin sent the request. */
      403: components['responses']['Forbidden'];
      /** There is nothing of that name. */
      404: components['responses']['NotFound'];
    };
  };
  'get-test-report': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The report, if one was kept. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': KeptReport;
        };
      };
      /** A web page of another origin sent the request. */
      403: components['responses']['Forbidden'];
    };
  };
  'get-test-report-page': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The report. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'text/html': string;
        };
      };
      /** A web page of another origin sent the request. */
      403: components['responses']['Forbidden'];
      /** There is nothing of that name. */
      404: components['responses']['NotFound'];
    };
  };
  'stop-test-run': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** None is running. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** A web page of another origin sent the request. */
      403: components['responses']['Forbidden'];
    };
  };
  'get-test-run': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** How far they are, or the stream of it. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': TestRun;
          'text/event-stream': TestRun;
        };
      };
      /** A web page of another origin sent the request. */
      403: components['responses']['Forbidden'];
    };
  };
  'start-test-run': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Which of them; all without a body. */
    requestBody?: {
      content: {
        'application/json': TestRequest;
      };
    };
    responses: {
      /** They are running. */
      202: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': TestRun;
        };
      };
      /** A value is not what it has to be; the message says which, and what to do. */
      400: components['responses']['BadRequest'];
      /** A web page of another origin sent the request. */
      403: components['responses']['Forbidden'];
      /** The state does not allow it. */
      409: components['responses']['Conflict'];
    };
  };
  'sign-token': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Which token. */
    requestBody: {
      content: {
        'application/json': TokenRequest;
      };
    };
    responses: {
      /** The token. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': SignedToken;
        };
      };
      /** A value is not what it has to be; the message says which, and what to do. */
      400: components['responses']['BadRequest'];
      /** A web page of another origin sent the request. */
      403: components['responses']['Forbidden'];
      /** The state does not allow it. */
      409: components['responses']['Conflict'];
    };
  };
  'trigger-event': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The event. */
    requestBody: {
      content: {
        'application/json': TriggerRequest;
      };
    };
    responses: {
      /** What happened. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': TriggerResult;
        };
      };
      /** A value is not what it has to be; the message says which, and what to do. */
      400: components['responses']['BadRequest'];
      /** A web page of another origin sent the request. */
      403: components['responses']['Forbidden'];
      /** There is nothing of that name. */
      404: components['responses']['NotFound'];
      /** The state does not allow it. */
      409: components['responses']['Conflict'];
      /** The state does not allow it: something is missing, gone, or was done before. */
      410: components['responses']['Refused'];
      /** The state does not allow it: something is missing, gone, or was done before. */
      422: components['responses']['Refused'];
      /** The partner's server did not do its part. */
      502: components['responses']['PartnerFailed'];
    };
  };
  'list-triggers': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The events. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /** The events. */
            events: TriggerEvent[];
          };
        };
      };
      /** A web page of another origin sent the request. */
      403: components['responses']['Forbidden'];
    };
  };
  'verify-calls': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What is expected. */
    requestBody: {
      content: {
        'application/json': VerifyRequest;
      };
    };
    responses: {
      /** All were made. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': Verified;
        };
      };
      /** A value is not what it has to be; the message says which, and what to do. */
      400: components['responses']['BadRequest'];
      /** A web page of another origin sent the request. */
      403: components['responses']['Forbidden'];
      /** Some were not, or not so often. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': VerifyFailure;
        };
      };
    };
  };
}
