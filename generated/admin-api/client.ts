// Written by openapi-counterpart from the description. Edits are lost.

import { createClient, readText, streamCodec } from '@openapi-counterpart/runtime';
import type {
  CallOptions,
  Client,
  ClientOptions,
  Failure,
  ServerSentEvent,
  Success,
} from '@openapi-counterpart/runtime';
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

/** A client of Admin API of the local Vercel, the first argument of every operation below. */
export type AdminClient = Client<'admin-api'>;

export interface AdminClientOptions extends ClientOptions {}

export function createAdminClient(options: AdminClientOptions): AdminClient {
  return createClient('admin-api', {}, {}, options);
}

export interface GetIndexInput {}

export type GetIndexResult = Success<200, Index> | Failure<403, Error2>;

/**
 * List the paths
 *
 * Lists the admin paths and the operations of the Vercel API.
 *
 * `GET /_counterpart`
 */
export function getIndex(
  client: AdminClient,
  input: GetIndexInput = {},
  options?: CallOptions,
): Promise<GetIndexResult> {
  return client.call<GetIndexResult>(
    {
      id: 'get-index',
      method: 'GET',
      path: '/_counterpart',
      security: [[]],
      accept: 'application/json',
      responses: { '200': { 'application/json': 'json' }, '403': { 'application/json': 'json' } },
    },
    input,
    options,
  );
}

export interface GetClockInput {}

export type GetClockResult = Success<200, Clock> | Failure<403, Error2>;

/**
 * Read the clock
 *
 * Gives the time, and whether the clock stands still.
 *
 * `GET /_counterpart/clock`
 */
export function getClock(
  client: AdminClient,
  input: GetClockInput = {},
  options?: CallOptions,
): Promise<GetClockResult> {
  return client.call<GetClockResult>(
    {
      id: 'get-clock',
      method: 'GET',
      path: '/_counterpart/clock',
      security: [[]],
      accept: 'application/json',
      responses: { '200': { 'application/json': 'json' }, '403': { 'application/json': 'json' } },
    },
    input,
    options,
  );
}

export interface AdvanceClockInput {
  readonly body: {
    /** Milliseconds, `90s`, `2h`, `30d`, `1d12h`, or ISO 8601 such as `P1M`. */
    by: string | number;
  };
}

export type AdvanceClockResult = Success<200, Clock> | Failure<400 | 403, Error2>;

/**
 * Move the clock
 *
 * Moves the clock forward, and runs what falls due on the way.
 *
 * `POST /_counterpart/clock/advance`
 */
export function advanceClock(
  client: AdminClient,
  input: AdvanceClockInput,
  options?: CallOptions,
): Promise<AdvanceClockResult> {
  return client.call<AdvanceClockResult>(
    {
      id: 'advance-clock',
      method: 'POST',
      path: '/_counterpart/clock/advance',
      security: [[]],
      contentType: 'application/json',
      accept: 'application/json',
      responses: {
        '200': { 'application/json': 'json' },
        '400': { 'application/json': 'json' },
        '403': { 'application/json': 'json' },
      },
    },
    input,
    options,
  );
}

export interface FreezeClockInput {}

export type FreezeClockResult = Success<200, Clock> | Failure<403, Error2>;

/**
 * Freeze the clock
 *
 * Lets the clock stand still.
 *
 * `POST /_counterpart/clock/freeze`
 */
export function freezeClock(
  client: AdminClient,
  input: FreezeClockInput = {},
  options?: CallOptions,
): Promise<FreezeClockResult> {
  return client.call<FreezeClockResult>(
    {
      id: 'freeze-clock',
      method: 'POST',
      path: '/_counterpart/clock/freeze',
      security: [[]],
      accept: 'application/json',
      responses: { '200': { 'application/json': 'json' }, '403': { 'application/json': 'json' } },
    },
    input,
    options,
  );
}

export interface ResumeClockInput {}

export type ResumeClockResult = Success<200, Clock> | Failure<403, Error2>;

/**
 * Let the clock run
 *
 * Lets the clock run again, from where it stands.
 *
 * `POST /_counterpart/clock/resume`
 */
export function resumeClock(
  client: AdminClient,
  input: ResumeClockInput = {},
  options?: CallOptions,
): Promise<ResumeClockResult> {
  return client.call<ResumeClockResult>(
    {
      id: 'resume-clock',
      method: 'POST',
      path: '/_counterpart/clock/resume',
      security: [[]],
      accept: 'application/json',
      responses: { '200': { 'application/json': 'json' }, '403': { 'application/json': 'json' } },
    },
    input,
    options,
  );
}

export interface SetClockInput {
  readonly body: {
    /**
     * The time, not before that of the clock.
     * @example 2026-02-01T00:00:00Z
     */
    to: string;
  };
}

export type SetClockResult = Success<200, Clock> | Failure<400 | 403, Error2>;

/**
 * Move the clock to a time
 *
 * Moves the clock forward to a time, and runs what falls due on the way.
 *
 * `POST /_counterpart/clock/set`
 */
export function setClock(
  client: AdminClient,
  input: SetClockInput,
  options?: CallOptions,
): Promise<SetClockResult> {
  return client.call<SetClockResult>(
    {
      id: 'set-clock',
      method: 'POST',
      path: '/_counterpart/clock/set',
      security: [[]],
      contentType: 'application/json',
      accept: 'application/json',
      responses: {
        '200': { 'application/json': 'json' },
        '400': { 'application/json': 'json' },
        '403': { 'application/json': 'json' },
      },
    },
    input,
    options,
  );
}

export interface GetDescriptionInput {
  readonly path: {
    /** Which API. */
    api: 'partner-api' | 'vercel-api';
  };
}

export type GetDescriptionResult =
  | Success<
      200,
      {
        [key: string]: unknown;
      }
    >
  | Failure<403 | 404, Error2>;

/**
 * Read a description
 *
 * Gives the description of an API as one OpenAPI document.
 *
 * `GET /_counterpart/descriptions/{api}`
 */
export function getDescription(
  client: AdminClient,
  input: GetDescriptionInput,
  options?: CallOptions,
): Promise<GetDescriptionResult> {
  return client.call<GetDescriptionResult>(
    {
      id: 'get-description',
      method: 'GET',
      path: '/_counterpart/descriptions/{api}',
      security: [[]],
      accept: 'application/json',
      responses: {
        '200': { 'application/json': 'json' },
        '403': { 'application/json': 'json' },
        '404': { 'application/json': 'json' },
      },
    },
    input,
    options,
  );
}

export interface GetEnvironmentInput {
  readonly query?: {
    /** `env` for lines as `.env` files have them. */
    format?: 'json' | 'env';
  };
}

export type GetEnvironmentResult = Success<200, Environment | string> | Failure<403, Error2>;

/**
 * Read the environment of the partner
 *
 * Gives what the program of the partner is to be told, secrets whole.
 *
 * `GET /_counterpart/env`
 */
export function getEnvironment(
  client: AdminClient,
  input: GetEnvironmentInput = {},
  options?: CallOptions,
): Promise<GetEnvironmentResult> {
  return client.call<GetEnvironmentResult>(
    {
      id: 'get-environment',
      method: 'GET',
      path: '/_counterpart/env',
      security: [[]],
      readText: readText,
      accept: 'application/json, text/plain',
      responses: {
        '200': { 'application/json': 'json', 'text/plain': 'text' },
        '403': { 'application/json': 'json' },
      },
    },
    input,
    options,
  );
}

export interface ClearExchangesInput {}

export type ClearExchangesResult = Success<204, undefined> | Failure<403, Error2>;

/**
 * Empty the log
 *
 * Forgets all exchanges.
 *
 * `DELETE /_counterpart/exchanges`
 */
export function clearExchanges(
  client: AdminClient,
  input: ClearExchangesInput = {},
  options?: CallOptions,
): Promise<ClearExchangesResult> {
  return client.call<ClearExchangesResult>(
    {
      id: 'clear-exchanges',
      method: 'DELETE',
      path: '/_counterpart/exchanges',
      security: [[]],
      accept: 'application/json',
      responses: { '204': {}, '403': { 'application/json': 'json' } },
    },
    input,
    options,
  );
}

export interface ListExchangesInput {
  readonly query?: {
    /** How many at most. */
    limit?: number;
    /** Only those before this one: `pagination.next` of another answer. */
    until?: string;
  };
  readonly header?: {
    /** For a stream: those after this one come first. */
    'Last-Event-ID'?: string;
  };
}

export type ListExchangesResult =
  | Success<200, ExchangePage | AsyncIterable<ServerSentEvent<Exchange>>>
  | Failure<400 | 403, Error2>;

/**
 * Read the log
 *
 * Gives the newest exchanges of the log, secrets masked; with `Accept: text/event-stream` each as it happens.
 *
 * `GET /_counterpart/exchanges`
 */
export function listExchanges(
  client: AdminClient,
  input: ListExchangesInput = {},
  options?: CallOptions,
): Promise<ListExchangesResult> {
  return client.call<ListExchangesResult>(
    {
      id: 'list-exchanges',
      method: 'GET',
      path: '/_counterpart/exchanges',
      security: [[]],
      streams: streamCodec,
      accept: 'application/json, text/event-stream',
      responses: {
        '200': { 'application/json': 'json', 'text/event-stream': 'jsonEvents' },
        '400': { 'application/json': 'json' },
        '403': { 'application/json': 'json' },
      },
    },
    input,
    options,
  );
}

export interface ClearFaultsInput {}

export type ClearFaultsResult = Success<204, undefined> | Failure<403, Error2>;

/**
 * Remove all fault rules
 *
 * Removes all rules.
 *
 * `DELETE /_counterpart/faults`
 */
export function clearFaults(
  client: AdminClient,
  input: ClearFaultsInput = {},
  options?: CallOptions,
): Promise<ClearFaultsResult> {
  return client.call<ClearFaultsResult>(
    {
      id: 'clear-faults',
      method: 'DELETE',
      path: '/_counterpart/faults',
      security: [[]],
      accept: 'application/json',
      responses: { '204': {}, '403': { 'application/json': 'json' } },
    },
    input,
    options,
  );
}

export interface ListFaultsInput {}

export type ListFaultsResult =
  | Success<
      200,
      {
        /** The rules. */
        faults: ActiveFault[];
      }
    >
  | Failure<403, Error2>;

/**
 * List the fault rules
 *
 * Lists the rules in force, and how often each was applied.
 *
 * `GET /_counterpart/faults`
 */
export function listFaults(
  client: AdminClient,
  input: ListFaultsInput = {},
  options?: CallOptions,
): Promise<ListFaultsResult> {
  return client.call<ListFaultsResult>(
    {
      id: 'list-faults',
      method: 'GET',
      path: '/_counterpart/faults',
      security: [[]],
      accept: 'application/json',
      responses: { '200': { 'application/json': 'json' }, '403': { 'application/json': 'json' } },
    },
    input,
    options,
  );
}

export interface AddFaultInput {
  readonly body: FaultRule;
}

export type AddFaultResult = Success<201, ActiveFault> | Failure<400 | 403, Error2>;

/**
 * Add a fault rule
 *
 * Makes calls fail, or take long, from now on.
 *
 * `POST /_counterpart/faults`
 */
export function addFault(
  client: AdminClient,
  input: AddFaultInput,
  options?: CallOptions,
): Promise<AddFaultResult> {
  return client.call<AddFaultResult>(
    {
      id: 'add-fault',
      method: 'POST',
      path: '/_counterpart/faults',
      security: [[]],
      contentType: 'application/json',
      accept: 'application/json',
      responses: {
        '201': { 'application/json': 'json' },
        '400': { 'application/json': 'json' },
        '403': { 'application/json': 'json' },
      },
    },
    input,
    options,
  );
}

export interface RemoveFaultInput {
  readonly path: {
    /** The id of the rule. */
    id: string;
  };
}

export type RemoveFaultResult = Success<204, undefined> | Failure<403 | 404, Error2>;

/**
 * Remove a fault rule
 *
 * Removes one rule.
 *
 * `DELETE /_counterpart/faults/{id}`
 */
export function removeFault(
  client: AdminClient,
  input: RemoveFaultInput,
  options?: CallOptions,
): Promise<RemoveFaultResult> {
  return client.call<RemoveFaultResult>(
    {
      id: 'remove-fault',
      method: 'DELETE',
      path: '/_counterpart/faults/{id}',
      security: [[]],
      accept: 'application/json',
      responses: {
        '204': {},
        '403': { 'application/json': 'json' },
        '404': { 'application/json': 'json' },
      },
    },
    input,
    options,
  );
}

export interface ListOperationsInput {}

export type ListOperationsResult =
  | Success<
      200,
      {
        /** The operations. */
        operations: DescribedOperation[];
      }
    >
  | Failure<403, Error2>;

/**
 * List the operations
 *
 * Lists the operations of both APIs and the webhooks.
 *
 * `GET /_counterpart/operations`
 */
export function listOperations(
  client: AdminClient,
  input: ListOperationsInput = {},
  options?: CallOptions,
): Promise<ListOperationsResult> {
  return client.call<ListOperationsResult>(
    {
      id: 'list-operations',
      method: 'GET',
      path: '/_counterpart/operations',
      security: [[]],
      accept: 'application/json',
      responses: { '200': { 'application/json': 'json' }, '403': { 'application/json': 'json' } },
    },
    input,
    options,
  );
}

export interface ListPlansInput {
  readonly query?: {
    /** The installation that buys; needed with `resourceId`. */
    installationId?: string;
    /** The product of a new resource, by slug or id. */
    product?: string;
    /** A resource that is to change its plan, by the partner's id. */
    resourceId?: string;
    /** What the customer chose in the form of the product, as JSON. */
    metadata?: string;
  };
}

export type ListPlansResult = Success<200, PlanList> | Failure<400 | 403 | 404 | 502, Error2>;

/**
 * Ask the partner for plans
 *
 * Asks the partner which plans there are: for a new resource of a product, or for one that exists.
 *
 * `GET /_counterpart/plans`
 */
export function listPlans(
  client: AdminClient,
  input: ListPlansInput = {},
  options?: CallOptions,
): Promise<ListPlansResult> {
  return client.call<ListPlansResult>(
    {
      id: 'list-plans',
      method: 'GET',
      path: '/_counterpart/plans',
      security: [[]],
      accept: 'application/json',
      responses: {
        '200': { 'application/json': 'json' },
        '400': { 'application/json': 'json' },
        '403': { 'application/json': 'json' },
        '404': { 'application/json': 'json' },
        '502': { 'application/json': 'json' },
      },
    },
    input,
    options,
  );
}

export interface GetReadinessInput {}

export type GetReadinessResult = Success<200, Readiness> | Failure<403, Error2>;

/**
 * Ask whether it is ready
 *
 * Answers once it takes requests.
 *
 * `GET /_counterpart/ready`
 */
export function getReadiness(
  client: AdminClient,
  input: GetReadinessInput = {},
  options?: CallOptions,
): Promise<GetReadinessResult> {
  return client.call<GetReadinessResult>(
    {
      id: 'get-readiness',
      method: 'GET',
      path: '/_counterpart/ready',
      security: [[]],
      accept: 'application/json',
      responses: { '200': { 'application/json': 'json' }, '403': { 'application/json': 'json' } },
    },
    input,
    options,
  );
}

export interface ResetStateInput {}

export type ResetStateResult = Success<204, undefined> | Failure<403, Error2>;

/**
 * Return to the seed
 *
 * Returns to the seed: state, clock, log and fault rules. Keys that sign tokens stay.
 *
 * `POST /_counterpart/reset`
 */
export function resetState(
  client: AdminClient,
  input: ResetStateInput = {},
  options?: CallOptions,
): Promise<ResetStateResult> {
  return client.call<ResetStateResult>(
    {
      id: 'reset-state',
      method: 'POST',
      path: '/_counterpart/reset',
      security: [[]],
      accept: 'application/json',
      responses: { '204': {}, '403': { 'application/json': 'json' } },
    },
    input,
    options,
  );
}

export interface RestoreSnapshotInput {
  readonly body: Snapshot;
}

export type RestoreSnapshotResult = Success<204, undefined> | Failure<400 | 403, Error2>;

/**
 * Restore a snapshot
 *
 * Replaces the state with a snapshot.
 *
 * `POST /_counterpart/restore`
 */
export function restoreSnapshot(
  client: AdminClient,
  input: RestoreSnapshotInput,
  options?: CallOptions,
): Promise<RestoreSnapshotResult> {
  return client.call<RestoreSnapshotResult>(
    {
      id: 'restore-snapshot',
      method: 'POST',
      path: '/_counterpart/restore',
      security: [[]],
      contentType: 'application/json',
      accept: 'application/json',
      responses: {
        '204': {},
        '400': { 'application/json': 'json' },
        '403': { 'application/json': 'json' },
      },
    },
    input,
    options,
  );
}

export interface ApplySeedInput {
  readonly body: Seed;
}

export type ApplySeedResult = Success<204, undefined> | Failure<400 | 403, Error2>;

/**
 * Replace the state with a seed
 *
 * Replaces the state; a reset returns to this seed from then on.
 *
 * `POST /_counterpart/seed`
 */
export function applySeed(
  client: AdminClient,
  input: ApplySeedInput,
  options?: CallOptions,
): Promise<ApplySeedResult> {
  return client.call<ApplySeedResult>(
    {
      id: 'apply-seed',
      method: 'POST',
      path: '/_counterpart/seed',
      security: [[]],
      contentType: 'application/json',
      accept: 'application/json',
      responses: {
        '204': {},
        '400': { 'application/json': 'json' },
        '403': { 'application/json': 'json' },
      },
    },
    input,
    options,
  );
}

export interface GetSnapshotInput {}

export type GetSnapshotResult = Success<200, Snapshot> | Failure<403, Error2>;

/**
 * Take a snapshot
 *
 * Gives the whole state, secrets whole, so that it can be restored.
 *
 * `GET /_counterpart/snapshot`
 */
export function getSnapshot(
  client: AdminClient,
  input: GetSnapshotInput = {},
  options?: CallOptions,
): Promise<GetSnapshotResult> {
  return client.call<GetSnapshotResult>(
    {
      id: 'get-snapshot',
      method: 'GET',
      path: '/_counterpart/snapshot',
      security: [[]],
      accept: 'application/json',
      responses: { '200': { 'application/json': 'json' }, '403': { 'application/json': 'json' } },
    },
    input,
    options,
  );
}

export interface GetStateInput {
  readonly query?: {
    /** The only collection that is wanted, such as `invoices`. */
    collection?: string;
    /** With `collection`: how many of its items at most, the newest. */
    limit?: number;
    /** With `collection`: only items before this one: `pagination.next` of another answer. */
    until?: string;
  };
}

export type GetStateResult = Success<200, State> | Failure<400 | 403 | 404, Error2>;

/**
 * Read the state
 *
 * Gives what the local Vercel holds, secrets masked.
 *
 * `GET /_counterpart/state`
 */
export function getState(
  client: AdminClient,
  input: GetStateInput = {},
  options?: CallOptions,
): Promise<GetStateResult> {
  return client.call<GetStateResult>(
    {
      id: 'get-state',
      method: 'GET',
      path: '/_counterpart/state',
      security: [[]],
      accept: 'application/json',
      responses: {
        '200': { 'application/json': 'json' },
        '400': { 'application/json': 'json' },
        '403': { 'application/json': 'json' },
        '404': { 'application/json': 'json' },
      },
    },
    input,
    options,
  );
}

export interface GetTestReportInput {}

export type GetTestReportResult = Success<200, KeptReport> | Failure<403, Error2>;

/**
 * Read the report of the contract tests
 *
 * Gives what the last contract tests found that ran in the folder where the local Vercel was started, secrets masked.
 *
 * `GET /_counterpart/test-report`
 */
export function getTestReport(
  client: AdminClient,
  input: GetTestReportInput = {},
  options?: CallOptions,
): Promise<GetTestReportResult> {
  return client.call<GetTestReportResult>(
    {
      id: 'get-test-report',
      method: 'GET',
      path: '/_counterpart/test-report',
      security: [[]],
      accept: 'application/json',
      responses: { '200': { 'application/json': 'json' }, '403': { 'application/json': 'json' } },
    },
    input,
    options,
  );
}

export interface GetTestReportPageInput {}

export type GetTestReportPageResult = Success<200, string> | Failure<403 | 404, Error2>;

/**
 * Read the report of the contract tests as a document
 *
 * Gives the last report as HTML for people, which loads nothing, secrets masked.
 *
 * `GET /_counterpart/test-report.html`
 */
export function getTestReportPage(
  client: AdminClient,
  input: GetTestReportPageInput = {},
  options?: CallOptions,
): Promise<GetTestReportPageResult> {
  return client.call<GetTestReportPageResult>(
    {
      id: 'get-test-report-page',
      method: 'GET',
      path: '/_counterpart/test-report.html',
      security: [[]],
      readText: readText,
      accept: 'text/html, application/json',
      responses: {
        '200': { 'text/html': 'text' },
        '403': { 'application/json': 'json' },
        '404': { 'application/json': 'json' },
      },
    },
    input,
    options,
  );
}

export interface StopTestRunInput {}

export type StopTestRunResult = Success<204, undefined> | Failure<403, Error2>;

/**
 * End the contract tests early
 *
 * Answers when they have ended; the report holds what was tried.
 *
 * `DELETE /_counterpart/test-run`
 */
export function stopTestRun(
  client: AdminClient,
  input: StopTestRunInput = {},
  options?: CallOptions,
): Promise<StopTestRunResult> {
  return client.call<StopTestRunResult>(
    {
      id: 'stop-test-run',
      method: 'DELETE',
      path: '/_counterpart/test-run',
      security: [[]],
      accept: 'application/json',
      responses: { '204': {}, '403': { 'application/json': 'json' } },
    },
    input,
    options,
  );
}

export interface GetTestRunInput {}

export type GetTestRunResult =
  Success<200, TestRun | AsyncIterable<ServerSentEvent<TestRun>>> | Failure<403, Error2>;

/**
 * Read how far the contract tests are
 *
 * Tells of the contract tests that were started here last; with `Accept: text/event-stream` each step as it happens, the present one first.
 *
 * `GET /_counterpart/test-run`
 */
export function getTestRun(
  client: AdminClient,
  input: GetTestRunInput = {},
  options?: CallOptions,
): Promise<GetTestRunResult> {
  return client.call<GetTestRunResult>(
    {
      id: 'get-test-run',
      method: 'GET',
      path: '/_counterpart/test-run',
      security: [[]],
      streams: streamCodec,
      accept: 'application/json, text/event-stream',
      responses: {
        '200': { 'application/json': 'json', 'text/event-stream': 'jsonEvents' },
        '403': { 'application/json': 'json' },
      },
    },
    input,
    options,
  );
}

export interface StartTestRunInput {
  readonly body?: TestRequest;
}

export type StartTestRunResult = Success<202, TestRun> | Failure<400 | 403 | 409, Error2>;

/**
 * Start the contract tests
 *
 * Starts the contract tests on the partner's server. They have a state of their own; until they end, what the server calls is answered by them.
 *
 * `POST /_counterpart/test-run`
 */
export function startTestRun(
  client: AdminClient,
  input: StartTestRunInput = {},
  options?: CallOptions,
): Promise<StartTestRunResult> {
  return client.call<StartTestRunResult>(
    {
      id: 'start-test-run',
      method: 'POST',
      path: '/_counterpart/test-run',
      security: [[]],
      contentType: 'application/json',
      accept: 'application/json',
      responses: {
        '202': { 'application/json': 'json' },
        '400': { 'application/json': 'json' },
        '403': { 'application/json': 'json' },
        '409': { 'application/json': 'json' },
      },
    },
    input,
    options,
  );
}

export interface SignTokenInput {
  readonly body: TokenRequest;
}

export type SignTokenResult = Success<200, SignedToken> | Failure<400 | 403 | 409, Error2>;

/**
 * Sign a token
 *
 * Signs a token as Vercel would send it, or one that has to be refused.
 *
 * `POST /_counterpart/token`
 */
export function signToken(
  client: AdminClient,
  input: SignTokenInput,
  options?: CallOptions,
): Promise<SignTokenResult> {
  return client.call<SignTokenResult>(
    {
      id: 'sign-token',
      method: 'POST',
      path: '/_counterpart/token',
      security: [[]],
      contentType: 'application/json',
      accept: 'application/json',
      responses: {
        '200': { 'application/json': 'json' },
        '400': { 'application/json': 'json' },
        '403': { 'application/json': 'json' },
        '409': { 'application/json': 'json' },
      },
    },
    input,
    options,
  );
}

export interface TriggerEventInput {
  readonly body: TriggerRequest;
}

export type TriggerEventResult =
  Success<200, TriggerResult> | Failure<400 | 403 | 404 | 409 | 410 | 422 | 502, Error2>;

/**
 * Make something happen
 *
 * Makes an event happen, after what it needs: an invoice needs a resource, which needs an installation.
 *
 * `POST /_counterpart/trigger`
 */
export function triggerEvent(
  client: AdminClient,
  input: TriggerEventInput,
  options?: CallOptions,
): Promise<TriggerEventResult> {
  return client.call<TriggerEventResult>(
    {
      id: 'trigger-event',
      method: 'POST',
      path: '/_counterpart/trigger',
      security: [[]],
      contentType: 'application/json',
      accept: 'application/json',
      responses: {
        '200': { 'application/json': 'json' },
        '400': { 'application/json': 'json' },
        '403': { 'application/json': 'json' },
        '404': { 'application/json': 'json' },
        '409': { 'application/json': 'json' },
        '410': { 'application/json': 'json' },
        '422': { 'application/json': 'json' },
        '502': { 'application/json': 'json' },
      },
    },
    input,
    options,
  );
}

export interface ListTriggersInput {}

export type ListTriggersResult =
  | Success<
      200,
      {
        /** The events. */
        events: TriggerEvent[];
      }
    >
  | Failure<403, Error2>;

/**
 * List the events
 *
 * Lists the events that can be triggered.
 *
 * `GET /_counterpart/triggers`
 */
export function listTriggers(
  client: AdminClient,
  input: ListTriggersInput = {},
  options?: CallOptions,
): Promise<ListTriggersResult> {
  return client.call<ListTriggersResult>(
    {
      id: 'list-triggers',
      method: 'GET',
      path: '/_counterpart/triggers',
      security: [[]],
      accept: 'application/json',
      responses: { '200': { 'application/json': 'json' }, '403': { 'application/json': 'json' } },
    },
    input,
    options,
  );
}

export interface VerifyCallsInput {
  readonly body: VerifyRequest;
}

export type VerifyCallsResult =
  Success<200, Verified> | Failure<400 | 403, Error2> | Failure<422, VerifyFailure>;

/**
 * Ask whether calls were made
 *
 * Holds the log against calls that are expected.
 *
 * `POST /_counterpart/verify`
 */
export function verifyCalls(
  client: AdminClient,
  input: VerifyCallsInput,
  options?: CallOptions,
): Promise<VerifyCallsResult> {
  return client.call<VerifyCallsResult>(
    {
      id: 'verify-calls',
      method: 'POST',
      path: '/_counterpart/verify',
      security: [[]],
      contentType: 'application/json',
      accept: 'application/json',
      responses: {
        '200': { 'application/json': 'json' },
        '400': { 'application/json': 'json' },
        '403': { 'application/json': 'json' },
        '422': { 'application/json': 'json' },
      },
    },
    input,
    options,
  );
}
