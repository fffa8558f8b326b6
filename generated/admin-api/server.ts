// Written by openapi-counterpart from the description. Edits are lost.

import { createServer } from '@openapi-counterpart/runtime';
import type {
  BodyReply,
  EmptyReply,
  OperationErrors,
  Server,
  ServerOperation,
  ServerSentEvent,
  ServerSettings,
} from '@openapi-counterpart/runtime';
import * as validators from './validators.js';
import type {
  ActiveFault,
  Clock,
  DescribedOperation,
  Environment,
  Error as Error2,
  Exchange,
  ExchangePage,
  FaultRule,
  Index,
  KeptReport,
  PlanList,
  Readiness,
  Seed,
  SignedToken,
  Snapshot,
  State,
  TestRequest,
  TestRun,
  TokenRequest,
  TriggerEvent,
  TriggerRequest,
  TriggerResult,
  Verified,
  VerifyFailure,
  VerifyRequest,
} from './components.js';

export type AdminServerOptions = ServerSettings;

export interface GetIndexContext {
  readonly auth: Readonly<Record<string, never>>;
  readonly request: Request;
}

export type GetIndexReply = BodyReply<200, Index> | BodyReply<403, Error2>;

export interface GetClockContext {
  readonly auth: Readonly<Record<string, never>>;
  readonly request: Request;
}

export type GetClockReply = BodyReply<200, Clock> | BodyReply<403, Error2>;

export interface AdvanceClockContext {
  readonly auth: Readonly<Record<string, never>>;
  readonly request: Request;
  readonly body: {
    /** Milliseconds, `90s`, `2h`, `30d`, `1d12h`, or ISO 8601 such as `P1M`. */
    by: string | number;
  };
}

export type AdvanceClockReply = BodyReply<200, Clock> | BodyReply<400 | 403, Error2>;

export interface FreezeClockContext {
  readonly auth: Readonly<Record<string, never>>;
  readonly request: Request;
}

export type FreezeClockReply = BodyReply<200, Clock> | BodyReply<403, Error2>;

export interface ResumeClockContext {
  readonly auth: Readonly<Record<string, never>>;
  readonly request: Request;
}

export type ResumeClockReply = BodyReply<200, Clock> | BodyReply<403, Error2>;

export interface SetClockContext {
  readonly auth: Readonly<Record<string, never>>;
  readonly request: Request;
  readonly body: {
    /**
     * The time, not before that of the clock.
     * @example 2026-02-01T00:00:00Z
     */
    to: string;
  };
}

export type SetClockReply = BodyReply<200, Clock> | BodyReply<400 | 403, Error2>;

export interface GetDescriptionContext {
  readonly path: {
    /** Which API. */
    api: 'partner-api' | 'vercel-api';
  };
  readonly auth: Readonly<Record<string, never>>;
  readonly request: Request;
}

export type GetDescriptionReply =
  | BodyReply<
      200,
      {
        [key: string]: unknown;
      }
    >
  | BodyReply<403 | 404, Error2>;

export interface GetEnvironmentContext {
  readonly query: {
    /** `env` for lines as `.env` files have them. */
    format?: 'json' | 'env';
  };
  readonly auth: Readonly<Record<string, never>>;
  readonly request: Request;
}

export type GetEnvironmentReply =
  | BodyReply<200, Environment>
  | (BodyReply<200, string | ReadableStream<Uint8Array>, 'text/plain'> & {
      readonly contentType: 'text/plain';
    })
  | BodyReply<403, Error2>;

export interface ClearExchangesContext {
  readonly auth: Readonly<Record<string, never>>;
  readonly request: Request;
}

export type ClearExchangesReply = EmptyReply<204> | BodyReply<403, Error2>;

export interface ListExchangesContext {
  readonly query: {
    /** How many at most. */
    limit?: number;
    /** Only those before this one: `pagination.next` of another answer. */
    until?: string;
  };
  readonly header: {
    /** For a stream: those after this one come first. */
    'Last-Event-ID'?: string;
  };
  readonly auth: Readonly<Record<string, never>>;
  readonly request: Request;
}

export type ListExchangesReply =
  | BodyReply<200, ExchangePage>
  | (BodyReply<
      200,
      | AsyncIterable<ServerSentEvent<Exchange>>
      | Iterable<ServerSentEvent<Exchange>>
      | string
      | ReadableStream<Uint8Array>,
      'text/event-stream'
    > & {
      readonly contentType: 'text/event-stream';
    })
  | BodyReply<400 | 403, Error2>;

export interface ClearFaultsContext {
  readonly auth: Readonly<Record<string, never>>;
  readonly request: Request;
}

export type ClearFaultsReply = EmptyReply<204> | BodyReply<403, Error2>;

export interface ListFaultsContext {
  readonly auth: Readonly<Record<string, never>>;
  readonly request: Request;
}

export type ListFaultsReply =
  | BodyReply<
      200,
      {
        /** The rules. */
        faults: ActiveFault[];
      }
    >
  | BodyReply<403, Error2>;

export interface AddFaultContext {
  readonly auth: Readonly<Record<string, never>>;
  readonly request: Request;
  readonly body: FaultRule;
}

export type AddFaultReply = BodyReply<201, ActiveFault> | BodyReply<400 | 403, Error2>;

export interface RemoveFaultContext {
  readonly path: {
    /** The id of the rule. */
    id: string;
  };
  readonly auth: Readonly<Record<string, never>>;
  readonly request: Request;
}

export type RemoveFaultReply = EmptyReply<204> | BodyReply<403 | 404, Error2>;

export interface ListOperationsContext {
  readonly auth: Readonly<Record<string, never>>;
  readonly request: Request;
}

export type ListOperationsReply =
  | BodyReply<
      200,
      {
        /** The operations. */
        operations: DescribedOperation[];
      }
    >
  | BodyReply<403, Error2>;

export interface ListPlansContext {
  readonly query: {
    /** The installation that buys; needed with `resourceId`. */
    installationId?: string;
    /** The product of a new resource, by slug or id. */
    product?: string;
    /** A resource that is to change its plan, by the partner's id. */
    resourceId?: string;
    /** What the customer chose in the form of the product, as JSON. */
    metadata?: string;
  };
  readonly auth: Readonly<Record<string, never>>;
  readonly request: Request;
}

export type ListPlansReply = BodyReply<200, PlanList> | BodyReply<400 | 403 | 404 | 502, Error2>;

export interface GetReadinessContext {
  readonly auth: Readonly<Record<string, never>>;
  readonly request: Request;
}

export type GetReadinessReply = BodyReply<200, Readiness> | BodyReply<403, Error2>;

export interface ResetStateContext {
  readonly auth: Readonly<Record<string, never>>;
  readonly request: Request;
}

export type ResetStateReply = EmptyReply<204> | BodyReply<403, Error2>;

export interface RestoreSnapshotContext {
  readonly auth: Readonly<Record<string, never>>;
  readonly request: Request;
  readonly body: Snapshot;
}

export type RestoreSnapshotReply = EmptyReply<204> | BodyReply<400 | 403, Error2>;

export interface ApplySeedContext {
  readonly auth: Readonly<Record<string, never>>;
  readonly request: Request;
  readonly body: Seed;
}

export type ApplySeedReply = EmptyReply<204> | BodyReply<400 | 403, Error2>;

export interface GetSnapshotContext {
  readonly auth: Readonly<Record<string, never>>;
  readonly request: Request;
}

export type GetSnapshotReply = BodyReply<200, Snapshot> | BodyReply<403, Error2>;

export interface GetStateContext {
  readonly query: {
    /** The only collection that is wanted, such as `invoices`. */
    collection?: string;
    /** With `collection`: how many of its items at most, the newest. */
    limit?: number;
    /** With `collection`: only items before this one: `pagination.next` of another answer. */
    until?: string;
  };
  readonly auth: Readonly<Record<string, never>>;
  readonly request: Request;
}

export type GetStateReply = BodyReply<200, State> | BodyReply<400 | 403 | 404, Error2>;

export interface GetTestReportContext {
  readonly auth: Readonly<Record<string, never>>;
  readonly request: Request;
}

export type GetTestReportReply = BodyReply<200, KeptReport> | BodyReply<403, Error2>;

export interface GetTestReportPageContext {
  readonly auth: Readonly<Record<string, never>>;
  readonly request: Request;
}

export type GetTestReportPageReply =
  BodyReply<200, string | ReadableStream<Uint8Array>, 'text/html'> | BodyReply<403 | 404, Error2>;

export interface StopTestRunContext {
  readonly auth: Readonly<Record<string, never>>;
  readonly request: Request;
}

export type StopTestRunReply = EmptyReply<204> | BodyReply<403, Error2>;

export interface GetTestRunContext {
  readonly auth: Readonly<Record<string, never>>;
  readonly request: Request;
}

export type GetTestRunReply =
  | BodyReply<200, TestRun>
  | (BodyReply<
      200,
      | AsyncIterable<ServerSentEvent<TestRun>>
      | Iterable<ServerSentEvent<TestRun>>
      | string
      | ReadableStream<Uint8Array>,
      'text/event-stream'
    > & {
      readonly contentType: 'text/event-stream';
    })
  | BodyReply<403, Error2>;

export interface StartTestRunContext {
  readonly auth: Readonly<Record<string, never>>;
  readonly request: Request;
  readonly body: TestRequest | undefined;
}

export type StartTestRunReply = BodyReply<202, TestRun> | BodyReply<400 | 403 | 409, Error2>;

export interface SignTokenContext {
  readonly auth: Readonly<Record<string, never>>;
  readonly request: Request;
  readonly body: TokenRequest;
}

export type SignTokenReply = BodyReply<200, SignedToken> | BodyReply<400 | 403 | 409, Error2>;

export interface TriggerEventContext {
  readonly auth: Readonly<Record<string, never>>;
  readonly request: Request;
  readonly body: TriggerRequest;
}

export type TriggerEventReply =
  BodyReply<200, TriggerResult> | BodyReply<400 | 403 | 404 | 409 | 410 | 422 | 502, Error2>;

export interface ListTriggersContext {
  readonly auth: Readonly<Record<string, never>>;
  readonly request: Request;
}

export type ListTriggersReply =
  | BodyReply<
      200,
      {
        /** The events. */
        events: TriggerEvent[];
      }
    >
  | BodyReply<403, Error2>;

export interface VerifyCallsContext {
  readonly auth: Readonly<Record<string, never>>;
  readonly request: Request;
  readonly body: VerifyRequest;
}

export type VerifyCallsReply =
  BodyReply<200, Verified> | BodyReply<400 | 403, Error2> | BodyReply<422, VerifyFailure>;

/** One handler an operation. For what is not offered give `notImplemented` of the runtime. */
export interface AdminHandlers {
  /**
   * List the paths
   *
   * Lists the admin paths and the operations of the Vercel API.
   *
   * `GET /_counterpart`
   */
  readonly getIndex: (context: GetIndexContext) => GetIndexReply | Promise<GetIndexReply>;
  /**
   * Read the clock
   *
   * Gives the time, and whether the clock stands still.
   *
   * `GET /_counterpart/clock`
   */
  readonly getClock: (context: GetClockContext) => GetClockReply | Promise<GetClockReply>;
  /**
   * Move the clock
   *
   * Moves the clock forward, and runs what falls due on the way.
   *
   * `POST /_counterpart/clock/advance`
   */
  readonly advanceClock: (
    context: AdvanceClockContext,
  ) => AdvanceClockReply | Promise<AdvanceClockReply>;
  /**
   * Freeze the clock
   *
   * Lets the clock stand still.
   *
   * `POST /_counterpart/clock/freeze`
   */
  readonly freezeClock: (
    context: FreezeClockContext,
  ) => FreezeClockReply | Promise<FreezeClockReply>;
  /**
   * Let the clock run
   *
   * Lets the clock run again, from where it stands.
   *
   * `POST /_counterpart/clock/resume`
   */
  readonly resumeClock: (
    context: ResumeClockContext,
  ) => ResumeClockReply | Promise<ResumeClockReply>;
  /**
   * Move the clock to a time
   *
   * Moves the clock forward to a time, and runs what falls due on the way.
   *
   * `POST /_counterpart/clock/set`
   */
  readonly setClock: (context: SetClockContext) => SetClockReply | Promise<SetClockReply>;
  /**
   * Read a description
   *
   * Gives the description of an API as one OpenAPI document.
   *
   * `GET /_counterpart/descriptions/{api}`
   */
  readonly getDescription: (
    context: GetDescriptionContext,
  ) => GetDescriptionReply | Promise<GetDescriptionReply>;
  /**
   * Read the environment of the partner
   *
   * Gives what the program of the partner is to be told, secrets whole.
   *
   * `GET /_counterpart/env`
   */
  readonly getEnvironment: (
    context: GetEnvironmentContext,
  ) => GetEnvironmentReply | Promise<GetEnvironmentReply>;
  /**
   * Empty the log
   *
   * Forgets all exchanges.
   *
   * `DELETE /_counterpart/exchanges`
   */
  readonly clearExchanges: (
    context: ClearExchangesContext,
  ) => ClearExchangesReply | Promise<ClearExchangesReply>;
  /**
   * Read the log
   *
   * Gives the newest exchanges of the log, secrets masked; with `Accept: text/event-stream` each as it happens.
   *
   * `GET /_counterpart/exchanges`
   */
  readonly listExchanges: (
    context: ListExchangesContext,
  ) => ListExchangesReply | Promise<ListExchangesReply>;
  /**
   * Remove all fault rules
   *
   * Removes all rules.
   *
   * `DELETE /_counterpart/faults`
   */
  readonly clearFaults: (
    context: ClearFaultsContext,
  ) => ClearFaultsReply | Promise<ClearFaultsReply>;
  /**
   * List the fault rules
   *
   * Lists the rules in force, and how often each was applied.
   *
   * `GET /_counterpart/faults`
   */
  readonly listFaults: (context: ListFaultsContext) => ListFaultsReply | Promise<ListFaultsReply>;
  /**
   * Add a fault rule
   *
   * Makes calls fail, or take long, from now on.
   *
   * `POST /_counterpart/faults`
   */
  readonly addFault: (context: AddFaultContext) => AddFaultReply | Promise<AddFaultReply>;
  /**
   * Remove a fault rule
   *
   * Removes one rule.
   *
   * `DELETE /_counterpart/faults/{id}`
   */
  readonly removeFault: (
    context: RemoveFaultContext,
  ) => RemoveFaultReply | Promise<RemoveFaultReply>;
  /**
   * List the operations
   *
   * Lists the operations of both APIs and the webhooks.
   *
   * `GET /_counterpart/operations`
   */
  readonly listOperations: (
    context: ListOperationsContext,
  ) => ListOperationsReply | Promise<ListOperationsReply>;
  /**
   * Ask the partner for plans
   *
   * Asks the partner which plans there are: for a new resource of a product, or for one that exists.
   *
   * `GET /_counterpart/plans`
   */
  readonly listPlans: (context: ListPlansContext) => ListPlansReply | Promise<ListPlansReply>;
  /**
   * Ask whether it is ready
   *
   * Answers once it takes requests.
   *
   * `GET /_counterpart/ready`
   */
  readonly getReadiness: (
    context: GetReadinessContext,
  ) => GetReadinessReply | Promise<GetReadinessReply>;
  /**
   * Return to the seed
   *
   * Returns to the seed: state, clock, log and fault rules. Keys that sign tokens stay.
   *
   * `POST /_counterpart/reset`
   */
  readonly resetState: (context: ResetStateContext) => ResetStateReply | Promise<ResetStateReply>;
  /**
   * Restore a snapshot
   *
   * Replaces the state with a snapshot.
   *
   * `POST /_counterpart/restore`
   */
  readonly restoreSnapshot: (
    context: RestoreSnapshotContext,
  ) => RestoreSnapshotReply | Promise<RestoreSnapshotReply>;
  /**
   * Replace the state with a seed
   *
   * Replaces the state; a reset returns to this seed from then on.
   *
   * `POST /_counterpart/seed`
   */
  readonly applySeed: (context: ApplySeedContext) => ApplySeedReply | Promise<ApplySeedReply>;
  /**
   * Take a snapshot
   *
   * Gives the whole state, secrets whole, so that it can be restored.
   *
   * `GET /_counterpart/snapshot`
   */
  readonly getSnapshot: (
    context: GetSnapshotContext,
  ) => GetSnapshotReply | Promise<GetSnapshotReply>;
  /**
   * Read the state
   *
   * Gives what the local Vercel holds, secrets masked.
   *
   * `GET /_counterpart/state`
   */
  readonly getState: (context: GetStateContext) => GetStateReply | Promise<GetStateReply>;
  /**
   * Read the report of the contract tests
   *
   * Gives what the last contract tests found that ran in the folder where the local Vercel was started, secrets masked.
   *
   * `GET /_counterpart/test-report`
   */
  readonly getTestReport: (
    context: GetTestReportContext,
  ) => GetTestReportReply | Promise<GetTestReportReply>;
  /**
   * Read the report of the contract tests as a document
   *
   * Gives the last report as HTML for people, which loads nothing, secrets masked.
   *
   * `GET /_counterpart/test-report.html`
   */
  readonly getTestReportPage: (
    context: GetTestReportPageContext,
  ) => GetTestReportPageReply | Promise<GetTestReportPageReply>;
  /**
   * End the contract tests early
   *
   * Answers when they have ended; the report holds what was tried.
   *
   * `DELETE /_counterpart/test-run`
   */
  readonly stopTestRun: (
    context: StopTestRunContext,
  ) => StopTestRunReply | Promise<StopTestRunReply>;
  /**
   * Read how far the contract tests are
   *
   * Tells of the contract tests that were started here last; with `Accept: text/event-stream` each step as it happens, the present one first.
   *
   * `GET /_counterpart/test-run`
   */
  readonly getTestRun: (context: GetTestRunContext) => GetTestRunReply | Promise<GetTestRunReply>;
  /**
   * Start the contract tests
   *
   * Starts the contract tests on the partner's server. They have a state of their own; until they end, what the server calls is answered by them.
   *
   * `POST /_counterpart/test-run`
   */
  readonly startTestRun: (
    context: StartTestRunContext,
  ) => StartTestRunReply | Promise<StartTestRunReply>;
  /**
   * Sign a token
   *
   * Signs a token as Vercel would send it, or one that has to be refused.
   *
   * `POST /_counterpart/token`
   */
  readonly signToken: (context: SignTokenContext) => SignTokenReply | Promise<SignTokenReply>;
  /**
   * Make something happen
   *
   * Makes an event happen, after what it needs: an invoice needs a resource, which needs an installation.
   *
   * `POST /_counterpart/trigger`
   */
  readonly triggerEvent: (
    context: TriggerEventContext,
  ) => TriggerEventReply | Promise<TriggerEventReply>;
  /**
   * List the events
   *
   * Lists the events that can be triggered.
   *
   * `GET /_counterpart/triggers`
   */
  readonly listTriggers: (
    context: ListTriggersContext,
  ) => ListTriggersReply | Promise<ListTriggersReply>;
  /**
   * Ask whether calls were made
   *
   * Holds the log against calls that are expected.
   *
   * `POST /_counterpart/verify`
   */
  readonly verifyCalls: (
    context: VerifyCallsContext,
  ) => VerifyCallsReply | Promise<VerifyCallsReply>;
}

const error1: OperationErrors = {
  other: {
    contentType: 'application/json',
    template: { error: { code: '', message: '' } },
    code: ['error', 'code'],
    message: ['error', 'message'],
  },
};

const error2: OperationErrors = {
  '422': {
    contentType: 'application/json',
    template: { error: { code: '', message: '' }, failures: [{}], holds: false },
    code: ['error', 'code'],
    message: ['error', 'message'],
  },
  other: {
    contentType: 'application/json',
    template: { error: { code: '', message: '' } },
    code: ['error', 'code'],
    message: ['error', 'message'],
  },
};

const getIndexOperation: ServerOperation = {
  id: 'get-index',
  name: 'getIndex',
  method: 'GET',
  path: '/_counterpart',
  security: [[]],
  parameters: [],
  validate: {},
  responses: {
    '200': { content: { 'application/json': validators.isIndex } },
    '403': { content: { 'application/json': validators.isError } },
  },
  errors: error1,
};

const getClockOperation: ServerOperation = {
  id: 'get-clock',
  name: 'getClock',
  method: 'GET',
  path: '/_counterpart/clock',
  security: [[]],
  parameters: [],
  validate: {},
  responses: {
    '200': { content: { 'application/json': validators.isClock } },
    '403': { content: { 'application/json': validators.isError } },
  },
  errors: error1,
};

const advanceClockOperation: ServerOperation = {
  id: 'advance-clock',
  name: 'advanceClock',
  method: 'POST',
  path: '/_counterpart/clock/advance',
  security: [[]],
  parameters: [],
  validate: {},
  body: {
    required: true,
    content: { 'application/json': { validate: validators.advanceClockBody } },
  },
  responses: {
    '200': { content: { 'application/json': validators.isClock } },
    '400': { content: { 'application/json': validators.isError } },
    '403': { content: { 'application/json': validators.isError } },
  },
  errors: error1,
};

const freezeClockOperation: ServerOperation = {
  id: 'freeze-clock',
  name: 'freezeClock',
  method: 'POST',
  path: '/_counterpart/clock/freeze',
  security: [[]],
  parameters: [],
  validate: {},
  responses: {
    '200': { content: { 'application/json': validators.isClock } },
    '403': { content: { 'application/json': validators.isError } },
  },
  errors: error1,
};

const resumeClockOperation: ServerOperation = {
  id: 'resume-clock',
  name: 'resumeClock',
  method: 'POST',
  path: '/_counterpart/clock/resume',
  security: [[]],
  parameters: [],
  validate: {},
  responses: {
    '200': { content: { 'application/json': validators.isClock } },
    '403': { content: { 'application/json': validators.isError } },
  },
  errors: error1,
};

const setClockOperation: ServerOperation = {
  id: 'set-clock',
  name: 'setClock',
  method: 'POST',
  path: '/_counterpart/clock/set',
  security: [[]],
  parameters: [],
  validate: {},
  body: { required: true, content: { 'application/json': { validate: validators.setClockBody } } },
  responses: {
    '200': { content: { 'application/json': validators.isClock } },
    '400': { content: { 'application/json': validators.isError } },
    '403': { content: { 'application/json': validators.isError } },
  },
  errors: error1,
};

const getDescriptionOperation: ServerOperation = {
  id: 'get-description',
  name: 'getDescription',
  method: 'GET',
  path: '/_counterpart/descriptions/{api}',
  security: [[]],
  parameters: [{ in: 'path', name: 'api' }],
  validate: { path: validators.getDescriptionPath },
  responses: {
    '200': { content: { 'application/json': validators.getDescriptionResponse200 } },
    '403': { content: { 'application/json': validators.isError } },
    '404': { content: { 'application/json': validators.isError } },
  },
  errors: error1,
};

const getEnvironmentOperation: ServerOperation = {
  id: 'get-environment',
  name: 'getEnvironment',
  method: 'GET',
  path: '/_counterpart/env',
  security: [[]],
  parameters: [{ in: 'query', name: 'format' }],
  validate: { query: validators.getEnvironmentQuery },
  responses: {
    '200': {
      content: {
        'application/json': validators.isEnvironment,
        'text/plain': validators.getEnvironmentResponse200,
      },
    },
    '403': { content: { 'application/json': validators.isError } },
  },
  errors: error1,
};

const clearExchangesOperation: ServerOperation = {
  id: 'clear-exchanges',
  name: 'clearExchanges',
  method: 'DELETE',
  path: '/_counterpart/exchanges',
  security: [[]],
  parameters: [],
  validate: {},
  responses: { '204': {}, '403': { content: { 'application/json': validators.isError } } },
  errors: error1,
};

const listExchangesOperation: ServerOperation = {
  id: 'list-exchanges',
  name: 'listExchanges',
  method: 'GET',
  path: '/_counterpart/exchanges',
  security: [[]],
  parameters: [
    { in: 'query', name: 'limit', types: ['number'] },
    { in: 'query', name: 'until' },
    { in: 'header', name: 'Last-Event-ID' },
  ],
  validate: { query: validators.listExchangesQuery, header: validators.listExchangesHeader },
  responses: {
    '200': {
      content: {
        'application/json': validators.isExchangePage,
        'text/event-stream': validators.listExchangesResponse200,
      },
    },
    '400': { content: { 'application/json': validators.isError } },
    '403': { content: { 'application/json': validators.isError } },
  },
  errors: error1,
};

const clearFaultsOperation: ServerOperation = {
  id: 'clear-faults',
  name: 'clearFaults',
  method: 'DELETE',
  path: '/_counterpart/faults',
  security: [[]],
  parameters: [],
  validate: {},
  responses: { '204': {}, '403': { content: { 'application/json': validators.isError } } },
  errors: error1,
};

const listFaultsOperation: ServerOperation = {
  id: 'list-faults',
  name: 'listFaults',
  method: 'GET',
  path: '/_counterpart/faults',
  security: [[]],
  parameters: [],
  validate: {},
  responses: {
    '200': { content: { 'application/json': validators.listFaultsResponse200 } },
    '403': { content: { 'application/json': validators.isError } },
  },
  errors: error1,
};

const addFaultOperation: ServerOperation = {
  id: 'add-fault',
  name: 'addFault',
  method: 'POST',
  path: '/_counterpart/faults',
  security: [[]],
  parameters: [],
  validate: {},
  body: { required: true, content: { 'application/json': { validate: validators.isFaultRule } } },
  responses: {
    '201': { content: { 'application/json': validators.isActiveFault } },
    '400': { content: { 'application/json': validators.isError } },
    '403': { content: { 'application/json': validators.isError } },
  },
  errors: error1,
};

const removeFaultOperation: ServerOperation = {
  id: 'remove-fault',
  name: 'removeFault',
  method: 'DELETE',
  path: '/_counterpart/faults/{id}',
  security: [[]],
  parameters: [{ in: 'path', name: 'id' }],
  validate: { path: validators.removeFaultPath },
  responses: {
    '204': {},
    '403': { content: { 'application/json': validators.isError } },
    '404': { content: { 'application/json': validators.isError } },
  },
  errors: error1,
};

const listOperationsOperation: ServerOperation = {
  id: 'list-operations',
  name: 'listOperations',
  method: 'GET',
  path: '/_counterpart/operations',
  security: [[]],
  parameters: [],
  validate: {},
  responses: {
    '200': { content: { 'application/json': validators.listOperationsResponse200 } },
    '403': { content: { 'application/json': validators.isError } },
  },
  errors: error1,
};

const listPlansOperation: ServerOperation = {
  id: 'list-plans',
  name: 'listPlans',
  method: 'GET',
  path: '/_counterpart/plans',
  security: [[]],
  parameters: [
    { in: 'query', name: 'installationId' },
    { in: 'query', name: 'product' },
    { in: 'query', name: 'resourceId' },
    { in: 'query', name: 'metadata' },
  ],
  validate: { query: validators.listPlansQuery },
  responses: {
    '200': { content: { 'application/json': validators.isPlanList } },
    '400': { content: { 'application/json': validators.isError } },
    '403': { content: { 'application/json': validators.isError } },
    '404': { content: { 'application/json': validators.isError } },
    '502': { content: { 'application/json': validators.isError } },
  },
  errors: error1,
};

const getReadinessOperation: ServerOperation = {
  id: 'get-readiness',
  name: 'getReadiness',
  method: 'GET',
  path: '/_counterpart/ready',
  security: [[]],
  parameters: [],
  validate: {},
  responses: {
    '200': { content: { 'application/json': validators.isReadiness } },
    '403': { content: { 'application/json': validators.isError } },
  },
  errors: error1,
};

const resetStateOperation: ServerOperation = {
  id: 'reset-state',
  name: 'resetState',
  method: 'POST',
  path: '/_counterpart/reset',
  security: [[]],
  parameters: [],
  validate: {},
  responses: { '204': {}, '403': { content: { 'application/json': validators.isError } } },
  errors: error1,
};

const restoreSnapshotOperation: ServerOperation = {
  id: 'restore-snapshot',
  name: 'restoreSnapshot',
  method: 'POST',
  path: '/_counterpart/restore',
  security: [[]],
  parameters: [],
  validate: {},
  body: { required: true, content: { 'application/json': { validate: validators.isSnapshot } } },
  responses: {
    '204': {},
    '400': { content: { 'application/json': validators.isError } },
    '403': { content: { 'application/json': validators.isError } },
  },
  errors: error1,
};

const applySeedOperation: ServerOperation = {
  id: 'apply-seed',
  name: 'applySeed',
  method: 'POST',
  path: '/_counterpart/seed',
  security: [[]],
  parameters: [],
  validate: {},
  body: { required: true, content: { 'application/json': { validate: validators.isSeed } } },
  responses: {
    '204': {},
    '400': { content: { 'application/json': validators.isError } },
    '403': { content: { 'application/json': validators.isError } },
  },
  errors: error1,
};

const getSnapshotOperation: ServerOperation = {
  id: 'get-snapshot',
  name: 'getSnapshot',
  method: 'GET',
  path: '/_counterpart/snapshot',
  security: [[]],
  parameters: [],
  validate: {},
  responses: {
    '200': { content: { 'application/json': validators.isSnapshot } },
    '403': { content: { 'application/json': validators.isError } },
  },
  errors: error1,
};

const getStateOperation: ServerOperation = {
  id: 'get-state',
  name: 'getState',
  method: 'GET',
  path: '/_counterpart/state',
  security: [[]],
  parameters: [
    { in: 'query', name: 'collection' },
    { in: 'query', name: 'limit', types: ['number'] },
    { in: 'query', name: 'until' },
  ],
  validate: { query: validators.getStateQuery },
  responses: {
    '200': { content: { 'application/json': validators.isState } },
    '400': { content: { 'application/json': validators.isError } },
    '403': { content: { 'application/json': validators.isError } },
    '404': { content: { 'application/json': validators.isError } },
  },
  errors: error1,
};

const getTestReportOperation: ServerOperation = {
  id: 'get-test-report',
  name: 'getTestReport',
  method: 'GET',
  path: '/_counterpart/test-report',
  security: [[]],
  parameters: [],
  validate: {},
  responses: {
    '200': { content: { 'application/json': validators.isKeptReport } },
    '403': { content: { 'application/json': validators.isError } },
  },
  errors: error1,
};

const getTestReportPageOperation: ServerOperation = {
  id: 'get-test-report-page',
  name: 'getTestReportPage',
  method: 'GET',
  path: '/_counterpart/test-report.html',
  security: [[]],
  parameters: [],
  validate: {},
  responses: {
    '200': { content: { 'text/html': validators.getTestReportPageResponse200 } },
    '403': { content: { 'application/json': validators.isError } },
    '404': { content: { 'application/json': validators.isError } },
  },
  errors: error1,
};

const stopTestRunOperation: ServerOperation = {
  id: 'stop-test-run',
  name: 'stopTestRun',
  method: 'DELETE',
  path: '/_counterpart/test-run',
  security: [[]],
  parameters: [],
  validate: {},
  responses: { '204': {}, '403': { content: { 'application/json': validators.isError } } },
  errors: error1,
};

const getTestRunOperation: ServerOperation = {
  id: 'get-test-run',
  name: 'getTestRun',
  method: 'GET',
  path: '/_counterpart/test-run',
  security: [[]],
  parameters: [],
  validate: {},
  responses: {
    '200': {
      content: {
        'application/json': validators.isTestRun,
        'text/event-stream': validators.getTestRunResponse200,
      },
    },
    '403': { content: { 'application/json': validators.isError } },
  },
  errors: error1,
};

const startTestRunOperation: ServerOperation = {
  id: 'start-test-run',
  name: 'startTestRun',
  method: 'POST',
  path: '/_counterpart/test-run',
  security: [[]],
  parameters: [],
  validate: {},
  body: {
    required: false,
    content: { 'application/json': { validate: validators.isTestRequest } },
  },
  responses: {
    '202': { content: { 'application/json': validators.isTestRun } },
    '400': { content: { 'application/json': validators.isError } },
    '403': { content: { 'application/json': validators.isError } },
    '409': { content: { 'application/json': validators.isError } },
  },
  errors: error1,
};

const signTokenOperation: ServerOperation = {
  id: 'sign-token',
  name: 'signToken',
  method: 'POST',
  path: '/_counterpart/token',
  security: [[]],
  parameters: [],
  validate: {},
  body: {
    required: true,
    content: { 'application/json': { validate: validators.isTokenRequest } },
  },
  responses: {
    '200': { content: { 'application/json': validators.isSignedToken } },
    '400': { content: { 'application/json': validators.isError } },
    '403': { content: { 'application/json': validators.isError } },
    '409': { content: { 'application/json': validators.isError } },
  },
  errors: error1,
};

const triggerEventOperation: ServerOperation = {
  id: 'trigger-event',
  name: 'triggerEvent',
  method: 'POST',
  path: '/_counterpart/trigger',
  security: [[]],
  parameters: [],
  validate: {},
  body: {
    required: true,
    content: { 'application/json': { validate: validators.isTriggerRequest } },
  },
  responses: {
    '200': { content: { 'application/json': validators.isTriggerResult } },
    '400': { content: { 'application/json': validators.isError } },
    '403': { content: { 'application/json': validators.isError } },
    '404': { content: { 'application/json': validators.isError } },
    '409': { content: { 'application/json': validators.isError } },
    '410': { content: { 'application/json': validators.isError } },
    '422': { content: { 'application/json': validators.isError } },
    '502': { content: { 'application/json': validators.isError } },
  },
  errors: error1,
};

const listTriggersOperation: ServerOperation = {
  id: 'list-triggers',
  name: 'listTriggers',
  method: 'GET',
  path: '/_counterpart/triggers',
  security: [[]],
  parameters: [],
  validate: {},
  responses: {
    '200': { content: { 'application/json': validators.listTriggersResponse200 } },
    '403': { content: { 'application/json': validators.isError } },
  },
  errors: error1,
};

const verifyCallsOperation: ServerOperation = {
  id: 'verify-calls',
  name: 'verifyCalls',
  method: 'POST',
  path: '/_counterpart/verify',
  security: [[]],
  parameters: [],
  validate: {},
  body: {
    required: true,
    content: { 'application/json': { validate: validators.isVerifyRequest } },
  },
  responses: {
    '200': { content: { 'application/json': validators.isVerified } },
    '400': { content: { 'application/json': validators.isError } },
    '403': { content: { 'application/json': validators.isError } },
    '422': { content: { 'application/json': validators.isVerifyFailure } },
  },
  errors: error2,
};

/** Every operation as plain data, with its validators: what the server runs on, and tools too. */
export const serverOperations: readonly ServerOperation[] = [
  getIndexOperation,
  getClockOperation,
  advanceClockOperation,
  freezeClockOperation,
  resumeClockOperation,
  setClockOperation,
  getDescriptionOperation,
  getEnvironmentOperation,
  clearExchangesOperation,
  listExchangesOperation,
  clearFaultsOperation,
  listFaultsOperation,
  addFaultOperation,
  removeFaultOperation,
  listOperationsOperation,
  listPlansOperation,
  getReadinessOperation,
  resetStateOperation,
  restoreSnapshotOperation,
  applySeedOperation,
  getSnapshotOperation,
  getStateOperation,
  getTestReportOperation,
  getTestReportPageOperation,
  stopTestRunOperation,
  getTestRunOperation,
  startTestRunOperation,
  signTokenOperation,
  triggerEventOperation,
  listTriggersOperation,
  verifyCallsOperation,
];

/** Serves Admin API of the local Vercel. */
export function createAdminServer(
  handlers: AdminHandlers,
  options: AdminServerOptions = {},
): Server {
  return createServer(serverOperations, {}, handlers, options);
}
