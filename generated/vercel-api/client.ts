// Written by openapi-counterpart from the description. Edits are lost.

import { createClient, writeForm } from '@openapi-counterpart/runtime';
import type {
  CallOptions,
  Client,
  ClientOptions,
  Failure,
  Secret,
  Success,
} from '@openapi-counterpart/runtime';
import type {
  AccountInformation,
  AccountViewConfiguration,
  BillingPlans,
  Configuration,
  ConfigurationProducts,
  ConnectResourceRequest,
  CreateEventRequest,
  CreateExperimentationItemsRequest,
  CreateStoreRequest,
  CreatedStore,
  DetailedConfiguration,
  Error as Error2,
  ExchangeSsoTokenRequest,
  GlobalConfig,
  ImportResourceRequest,
  InstallationResource,
  InstallationResources,
  InstallationSource,
  Invoice,
  InvoiceAction,
  Member,
  OauthToken,
  OauthTokenRequest,
  ProjectViewConfiguration,
  PutGlobalConfigRequest,
  RateLimitError,
  RecordedResource,
  RevokeCredentialRequest,
  RevokedCredential,
  RotateCredentialRequest,
  RotatedCredential,
  SecretsUpdate,
  SsoTokens,
  SubmitBillingDataRequest,
  SubmitInvoiceRequest,
  SubmitPrepaymentBalancesRequest,
  SubmittedInvoice,
  UpdateDeploymentActionRequest,
  UpdateExperimentationItemRequest,
  UpdateInstallationRequest,
  UpdateResourceRequest,
} from './components.js';

/** A client of Vercel API for Marketplace partners, the first argument of every operation below. */
export type VercelClient = Client<'vercel-api'>;

export interface VercelClientOptions extends Partial<ClientOptions> {
  /** Credentials for the security scheme bearerToken. */
  readonly accessToken?: Secret;
}

export function createVercelClient(options: VercelClientOptions = {}): VercelClient {
  return createClient(
    'vercel-api',
    { bearerToken: { kind: 'bearer' } },
    { bearerToken: options.accessToken },
    options,
    'https://api.vercel.com',
  );
}

export interface UpdateIntegrationDeploymentActionInput {
  readonly path: {
    /**
     * The deployment that waits.
     * @example dpl_5WJWYSyB7BpgTj3EuwF37WMRBXBPQ2iTMJHJBJyRfd
     */
    deploymentId: string;
    /**
     * The installation. It is the same value that the Partner API calls `installationId`; an installation that was removed and made again has another.
     * @example icfg_cuwj0AdCdH3BwWT4LPijCC7t
     */
    integrationConfigurationId: string;
    /**
     * The resource, under the identifier that the partner gave it.
     * @example db_7Qx2
     */
    resourceId: string;
    /**
     * The action, by its slug.
     * @example create-branch
     */
    action: string;
  };
  readonly body?: UpdateDeploymentActionRequest;
}

export type UpdateIntegrationDeploymentActionResult =
  Success<202, undefined> | Failure<400 | 401 | 403 | 410, Error2>;

/**
 * Report on an action of a deployment
 *
 * When a deployment starts an action, the partner gets the webhook `deployment.integration.action.start`, and the build waits. The partner reports here how the action goes. `succeeded` lets the build go on, with the secrets among the `outcomes` as its environment variables; `failed` says that the action did not work out.
 *
 * Two more webhooks, `deployment.integration.action.cancel` and `deployment.integration.action.cleanup`, tell the partner to stop and to remove what it made. The token is that of the installation.
 *
 * `PATCH /v1/deployments/{deploymentId}/integrations/{integrationConfigurationId}/resources/{resourceId}/actions/{action}`
 */
export function updateIntegrationDeploymentAction(
  client: VercelClient,
  input: UpdateIntegrationDeploymentActionInput,
  options?: CallOptions,
): Promise<UpdateIntegrationDeploymentActionResult> {
  return client.call<UpdateIntegrationDeploymentActionResult>(
    {
      id: 'update-integration-deployment-action',
      method: 'PATCH',
      path: '/v1/deployments/{deploymentId}/integrations/{integrationConfigurationId}/resources/{resourceId}/actions/{action}',
      security: [['bearerToken']],
      contentType: 'application/json',
      accept: 'application/json',
      responses: {
        '202': {},
        '400': { 'application/json': 'json' },
        '401': { 'application/json': 'json' },
        '403': { 'application/json': 'json' },
        '410': { 'application/json': 'json' },
      },
    },
    input,
    options,
  );
}

export interface UpdateInstallationInput {
  readonly path: {
    /**
     * The installation. It is the same value that the Partner API calls `installationId`; an installation that was removed and made again has another.
     * @example icfg_cuwj0AdCdH3BwWT4LPijCC7t
     */
    integrationConfigurationId: string;
  };
  readonly body?: UpdateInstallationRequest;
}

export type UpdateInstallationResult =
  Success<204, undefined> | Failure<400 | 401 | 403 | 404 | 410, Error2>;

/**
 * Update an installation
 *
 * Pushes what changed about an installation at the partner: its status, its installation-level plan, or the notification shown beside it. Members that are left out stay as they are, and a notification of `null` takes the present one away.
 *
 * The status is for display. A partner that suspends an installation, for instance over an overdue invoice, has to stop serving it by itself, and sets `resumed` once all is well again. Instead of pushing, a partner may send the event `installation.updated`, upon which Vercel reads the installation from the partner.
 *
 * `PATCH /v1/installations/{integrationConfigurationId}`
 */
export function updateInstallation(
  client: VercelClient,
  input: UpdateInstallationInput,
  options?: CallOptions,
): Promise<UpdateInstallationResult> {
  return client.call<UpdateInstallationResult>(
    {
      id: 'update-installation',
      method: 'PATCH',
      path: '/v1/installations/{integrationConfigurationId}',
      security: [['bearerToken']],
      contentType: 'application/json',
      accept: 'application/json',
      responses: {
        '204': {},
        '400': { 'application/json': 'json' },
        '401': { 'application/json': 'json' },
        '403': { 'application/json': 'json' },
        '404': { 'application/json': 'json' },
        '410': { 'application/json': 'json' },
      },
    },
    input,
    options,
  );
}

export interface GetAccountInfoInput {
  readonly path: {
    /**
     * The installation. It is the same value that the Partner API calls `installationId`; an installation that was removed and made again has another.
     * @example icfg_cuwj0AdCdH3BwWT4LPijCC7t
     */
    integrationConfigurationId: string;
  };
}

export type GetAccountInfoResult =
  Success<200, AccountInformation> | Failure<400 | 401 | 403 | 404 | 410, Error2>;

/**
 * Get the account of an installation
 *
 * Tells which team the installation belongs to, where it is in the dashboard, and whom to write to. The contact is the best one at this moment: it changes as people join, leave and change roles, so look it up again before each message. The identifier of the team is not told.
 *
 * `GET /v1/installations/{integrationConfigurationId}/account`
 */
export function getAccountInfo(
  client: VercelClient,
  input: GetAccountInfoInput,
  options?: CallOptions,
): Promise<GetAccountInfoResult> {
  return client.call<GetAccountInfoResult>(
    {
      id: 'get-account-info',
      method: 'GET',
      path: '/v1/installations/{integrationConfigurationId}/account',
      security: [['bearerToken']],
      accept: 'application/json',
      responses: {
        '200': { 'application/json': 'json' },
        '400': { 'application/json': 'json' },
        '401': { 'application/json': 'json' },
        '403': { 'application/json': 'json' },
        '404': { 'application/json': 'json' },
        '410': { 'application/json': 'json' },
      },
    },
    input,
    options,
  );
}

export interface SubmitBillingDataInput {
  readonly path: {
    /**
     * The installation. It is the same value that the Partner API calls `installationId`; an installation that was removed and made again has another.
     * @example icfg_cuwj0AdCdH3BwWT4LPijCC7t
     */
    integrationConfigurationId: string;
  };
  readonly body: SubmitBillingDataRequest;
}

export type SubmitBillingDataResult =
  Success<201, undefined> | Failure<400 | 401 | 403 | 404 | 410, Error2>;

/**
 * Report usage and interim costs
 *
 * Reports what the customer has used, and what that would cost so far. It is shown in the dashboard and charges nobody: an invoice does that. Report at least once a day, better every hour, for every subscription.
 *
 * All values are totals of the billing period up to now, not what was added since the last report. Of the reports about one day, week or month only the one with the newest `timestamp` is kept. `eod` has to lie within the period; neither `eod` nor the end of the period may be more than 24 hours before the clock of Vercel.
 *
 * `POST /v1/installations/{integrationConfigurationId}/billing`
 */
export function submitBillingData(
  client: VercelClient,
  input: SubmitBillingDataInput,
  options?: CallOptions,
): Promise<SubmitBillingDataResult> {
  return client.call<SubmitBillingDataResult>(
    {
      id: 'submit-billing-data',
      method: 'POST',
      path: '/v1/installations/{integrationConfigurationId}/billing',
      security: [['bearerToken']],
      contentType: 'application/json',
      accept: 'application/json',
      responses: {
        '201': {},
        '400': { 'application/json': 'json' },
        '401': { 'application/json': 'json' },
        '403': { 'application/json': 'json' },
        '404': { 'application/json': 'json' },
        '410': { 'application/json': 'json' },
      },
    },
    input,
    options,
  );
}

export interface SubmitPrepaymentBalancesInput {
  readonly path: {
    /**
     * The installation. It is the same value that the Partner API calls `installationId`; an installation that was removed and made again has another.
     * @example icfg_cuwj0AdCdH3BwWT4LPijCC7t
     */
    integrationConfigurationId: string;
  };
  readonly body: SubmitPrepaymentBalancesRequest;
}

export type SubmitPrepaymentBalancesResult =
  Success<201, undefined> | Failure<400 | 401 | 403 | 404 | 410, Error2>;

/**
 * Report prepaid balances
 *
 * Reports what is left of the credits that the customer bought. Report at least once a day, better every hour: when the value falls below the threshold of the customer, Vercel buys more. Of several reports the one with the newest `timestamp` counts.
 *
 * `POST /v1/installations/{integrationConfigurationId}/billing/balance`
 */
export function submitPrepaymentBalances(
  client: VercelClient,
  input: SubmitPrepaymentBalancesInput,
  options?: CallOptions,
): Promise<SubmitPrepaymentBalancesResult> {
  return client.call<SubmitPrepaymentBalancesResult>(
    {
      id: 'submit-prepayment-balances',
      method: 'POST',
      path: '/v1/installations/{integrationConfigurationId}/billing/balance',
      security: [['bearerToken']],
      contentType: 'application/json',
      accept: 'application/json',
      responses: {
        '201': {},
        '400': { 'application/json': 'json' },
        '401': { 'application/json': 'json' },
        '403': { 'application/json': 'json' },
        '404': { 'application/json': 'json' },
        '410': { 'application/json': 'json' },
      },
    },
    input,
    options,
  );
}

export interface FinalizeInstallationInput {
  readonly path: {
    /**
     * The installation. It is the same value that the Partner API calls `installationId`; an installation that was removed and made again has another.
     * @example icfg_cuwj0AdCdH3BwWT4LPijCC7t
     */
    integrationConfigurationId: string;
  };
}

export type FinalizeInstallationResult =
  Success<204, undefined> | Failure<400 | 401 | 403 | 404 | 410, Error2>;

/**
 * Say that no more invoices follow
 *
 * Closes the billing of an installation that the customer asked to remove. Call it when the last invoices are submitted: the removal then goes on as soon as all that are open are settled, and does not wait for the usual 24 hours. No invoice can be submitted afterwards.
 *
 * `POST /v1/installations/{integrationConfigurationId}/billing/finalize`
 */
export function finalizeInstallation(
  client: VercelClient,
  input: FinalizeInstallationInput,
  options?: CallOptions,
): Promise<FinalizeInstallationResult> {
  return client.call<FinalizeInstallationResult>(
    {
      id: 'finalize-installation',
      method: 'POST',
      path: '/v1/installations/{integrationConfigurationId}/billing/finalize',
      security: [['bearerToken']],
      accept: 'application/json',
      responses: {
        '204': {},
        '400': { 'application/json': 'json' },
        '401': { 'application/json': 'json' },
        '403': { 'application/json': 'json' },
        '404': { 'application/json': 'json' },
        '410': { 'application/json': 'json' },
      },
    },
    input,
    options,
  );
}

export interface SubmitInvoiceInput {
  readonly path: {
    /**
     * The installation. It is the same value that the Partner API calls `installationId`; an installation that was removed and made again has another.
     * @example icfg_cuwj0AdCdH3BwWT4LPijCC7t
     */
    integrationConfigurationId: string;
  };
  readonly body: SubmitInvoiceRequest;
}

export type SubmitInvoiceResult =
  Success<200, SubmittedInvoice> | Failure<400 | 401 | 403 | 404 | 409 | 410, Error2>;

/**
 * Submit an invoice
 *
 * Has Vercel charge the customer. The invoice goes out at sign-up, at the start or at the end of the billing period, as the plan has it. Vercel adds the tax, and does not send an invoice of less than $0.50. Amounts on invoices have two decimals.
 *
 * A resource is billed once for a billing period and a plan, with as many lines as it takes in that one invoice. The plan has to be a subscription, and must have been in force for the resource during the period. Interim reports have to be sent hourly for every subscription. The date lies within the period. An `externalId`, if given, is used for one invoice of the installation only. `final` announces the last invoice of an installation that is about to be deleted, and is not accepted at any other time.
 *
 * With `test` nothing is charged: the invoice appears neither in the console nor in the dashboard, and ends as `test.result` says. `test.validate` decides whether the checks of a real invoice are made; a real one is always checked.
 *
 * `POST /v1/installations/{integrationConfigurationId}/billing/invoices`
 */
export function submitInvoice(
  client: VercelClient,
  input: SubmitInvoiceInput,
  options?: CallOptions,
): Promise<SubmitInvoiceResult> {
  return client.call<SubmitInvoiceResult>(
    {
      id: 'submit-invoice',
      method: 'POST',
      path: '/v1/installations/{integrationConfigurationId}/billing/invoices',
      security: [['bearerToken']],
      contentType: 'application/json',
      accept: 'application/json',
      responses: {
        '200': { 'application/json': 'json' },
        '400': { 'application/json': 'json' },
        '401': { 'application/json': 'json' },
        '403': { 'application/json': 'json' },
        '404': { 'application/json': 'json' },
        '409': { 'application/json': 'json' },
        '410': { 'application/json': 'json' },
      },
    },
    input,
    options,
  );
}

export interface GetInvoiceInput {
  readonly path: {
    /**
     * The installation. It is the same value that the Partner API calls `installationId`; an installation that was removed and made again has another.
     * @example icfg_cuwj0AdCdH3BwWT4LPijCC7t
     */
    integrationConfigurationId: string;
    /**
     * The invoice, under the identifier that Vercel gave it.
     * @example mi_3fKq8Zt1VnXc
     */
    invoiceId: string;
  };
}

export type GetInvoiceResult =
  | Success<200, Invoice>
  | Failure<400 | 401 | 403 | 404 | 410, Error2>
  | Failure<429, RateLimitError>;

/**
 * Get an invoice
 *
 * Reads an invoice and the state it is in. Webhooks tell of most changes, but may come late or out of order, so read the invoice before acting on one. A prepaid purchase is credited only when this says `paid`.
 *
 * Once the installation is finalized, its token is void and its invoices cannot be read any more.
 *
 * `GET /v1/installations/{integrationConfigurationId}/billing/invoices/{invoiceId}`
 */
export function getInvoice(
  client: VercelClient,
  input: GetInvoiceInput,
  options?: CallOptions,
): Promise<GetInvoiceResult> {
  return client.call<GetInvoiceResult>(
    {
      id: 'get-invoice',
      method: 'GET',
      path: '/v1/installations/{integrationConfigurationId}/billing/invoices/{invoiceId}',
      security: [['bearerToken']],
      accept: 'application/json',
      responses: {
        '200': { 'application/json': 'json' },
        '400': { 'application/json': 'json' },
        '401': { 'application/json': 'json' },
        '403': { 'application/json': 'json' },
        '404': { 'application/json': 'json' },
        '410': { 'application/json': 'json' },
        '429': { 'application/json': 'json' },
      },
    },
    input,
    options,
  );
}

export interface UpdateInvoiceInput {
  readonly path: {
    /**
     * The installation. It is the same value that the Partner API calls `installationId`; an installation that was removed and made again has another.
     * @example icfg_cuwj0AdCdH3BwWT4LPijCC7t
     */
    integrationConfigurationId: string;
    /**
     * The invoice, under the identifier that Vercel gave it.
     * @example mi_3fKq8Zt1VnXc
     */
    invoiceId: string;
  };
  readonly body: InvoiceAction;
}

export type UpdateInvoiceResult =
  Success<204, undefined> | Failure<400 | 401 | 403 | 404 | 409 | 410, Error2>;

/**
 * Act on an invoice
 *
 * Asks Vercel to refund an invoice in full or in part, at most its total. An invoice that was not charged yet is cancelled, one that was is paid back the way it was paid; where that is impossible, it becomes a case for support. The webhook `marketplace.invoice.refunded` tells when it is done.
 *
 * A refund can be asked for while the invoice is paid, notpaid or overdue, but not while another request for it is open. Refunds after the installation was finalized are up to support.
 *
 * `POST /v1/installations/{integrationConfigurationId}/billing/invoices/{invoiceId}/actions`
 */
export function updateInvoice(
  client: VercelClient,
  input: UpdateInvoiceInput,
  options?: CallOptions,
): Promise<UpdateInvoiceResult> {
  return client.call<UpdateInvoiceResult>(
    {
      id: 'update-invoice',
      method: 'POST',
      path: '/v1/installations/{integrationConfigurationId}/billing/invoices/{invoiceId}/actions',
      security: [['bearerToken']],
      contentType: 'application/json',
      accept: 'application/json',
      responses: {
        '204': {},
        '400': { 'application/json': 'json' },
        '401': { 'application/json': 'json' },
        '403': { 'application/json': 'json' },
        '404': { 'application/json': 'json' },
        '409': { 'application/json': 'json' },
        '410': { 'application/json': 'json' },
      },
    },
    input,
    options,
  );
}

export interface RevokeInstallationCredentialInput {
  readonly path: {
    /**
     * The installation. It is the same value that the Partner API calls `installationId`; an installation that was removed and made again has another.
     * @example icfg_cuwj0AdCdH3BwWT4LPijCC7t
     */
    integrationConfigurationId: string;
  };
  readonly body: RevokeCredentialRequest;
}

export type RevokeInstallationCredentialResult =
  Success<200, RevokedCredential> | Failure<400 | 401 | 403 | 404 | 409 | 410, Error2>;

/**
 * Revoke a token of an installation
 *
 * Ends a token of the installation. Sign the request with the new token and name the old one in the body, once nothing uses it any more. Revoking a token again does no harm. The last token that works cannot be revoked.
 *
 * `POST /v1/installations/{integrationConfigurationId}/credentials/revoke`
 */
export function revokeInstallationCredential(
  client: VercelClient,
  input: RevokeInstallationCredentialInput,
  options?: CallOptions,
): Promise<RevokeInstallationCredentialResult> {
  return client.call<RevokeInstallationCredentialResult>(
    {
      id: 'revoke-installation-credential',
      method: 'POST',
      path: '/v1/installations/{integrationConfigurationId}/credentials/revoke',
      security: [['bearerToken']],
      contentType: 'application/json',
      accept: 'application/json',
      responses: {
        '200': { 'application/json': 'json' },
        '400': { 'application/json': 'json' },
        '401': { 'application/json': 'json' },
        '403': { 'application/json': 'json' },
        '404': { 'application/json': 'json' },
        '409': { 'application/json': 'json' },
        '410': { 'application/json': 'json' },
      },
    },
    input,
    options,
  );
}

export interface RotateInstallationCredentialInput {
  readonly path: {
    /**
     * The installation. It is the same value that the Partner API calls `installationId`; an installation that was removed and made again has another.
     * @example icfg_cuwj0AdCdH3BwWT4LPijCC7t
     */
    integrationConfigurationId: string;
  };
  readonly body: RotateCredentialRequest;
}

export type RotateInstallationCredentialResult =
  Success<200, RotatedCredential> | Failure<400 | 401 | 403 | 404 | 409 | 410, Error2>;

/**
 * Get a new token for an installation
 *
 * Makes another access token for the installation. The request is signed with the token that is to be replaced and carries the client secret too, so that somebody who has got hold of the token alone cannot do it. The old token stays good until it is revoked.
 *
 * `POST /v1/installations/{integrationConfigurationId}/credentials/rotate`
 */
export function rotateInstallationCredential(
  client: VercelClient,
  input: RotateInstallationCredentialInput,
  options?: CallOptions,
): Promise<RotateInstallationCredentialResult> {
  return client.call<RotateInstallationCredentialResult>(
    {
      id: 'rotate-installation-credential',
      method: 'POST',
      path: '/v1/installations/{integrationConfigurationId}/credentials/rotate',
      security: [['bearerToken']],
      contentType: 'application/json',
      accept: 'application/json',
      responses: {
        '200': { 'application/json': 'json' },
        '400': { 'application/json': 'json' },
        '401': { 'application/json': 'json' },
        '403': { 'application/json': 'json' },
        '404': { 'application/json': 'json' },
        '409': { 'application/json': 'json' },
        '410': { 'application/json': 'json' },
      },
    },
    input,
    options,
  );
}

export interface CreateEventInput {
  readonly path: {
    /**
     * The installation. It is the same value that the Partner API calls `installationId`; an installation that was removed and made again has another.
     * @example icfg_cuwj0AdCdH3BwWT4LPijCC7t
     */
    integrationConfigurationId: string;
  };
  readonly body: CreateEventRequest;
}

export type CreateEventResult =
  Success<201, undefined> | Failure<400 | 401 | 403 | 404 | 410, Error2>;

/**
 * Tell of a change
 *
 * Tells Vercel that an installation or a resource changed at the partner. The event carries hardly any data: Vercel reads the new state from the partner afterwards, with the operations of the Partner API.
 *
 * Send `resource.updated` whenever anything about a resource that Vercel knows changed, for instance when a user renamed a database, when a resource was suspended, or when it has become ready. Send `installation.updated` when the plan or the notification of the installation changed.
 *
 * `POST /v1/installations/{integrationConfigurationId}/events`
 */
export function createEvent(
  client: VercelClient,
  input: CreateEventInput,
  options?: CallOptions,
): Promise<CreateEventResult> {
  return client.call<CreateEventResult>(
    {
      id: 'create-event',
      method: 'POST',
      path: '/v1/installations/{integrationConfigurationId}/events',
      security: [['bearerToken']],
      contentType: 'application/json',
      accept: 'application/json',
      responses: {
        '201': {},
        '400': { 'application/json': 'json' },
        '401': { 'application/json': 'json' },
        '403': { 'application/json': 'json' },
        '404': { 'application/json': 'json' },
        '410': { 'application/json': 'json' },
      },
    },
    input,
    options,
  );
}

export interface GetMemberInput {
  readonly path: {
    /**
     * The installation. It is the same value that the Partner API calls `installationId`; an installation that was removed and made again has another.
     * @example icfg_cuwj0AdCdH3BwWT4LPijCC7t
     */
    integrationConfigurationId: string;
    /**
     * The member, as the claim `user_id` of a token signed by Vercel names them.
     * @example usr_4f1c9a7e20b84d52
     */
    memberId: string;
  };
}

export type GetMemberResult = Success<200, Member> | Failure<400 | 401 | 403 | 404 | 410, Error2>;

/**
 * Get a member of the team
 *
 * Tells the present role of a member of the team that the installation belongs to. Ask for it when a right depends on it, since the role in an earlier token may have changed; the webhook `marketplace.member.changed` tells when it does.
 *
 * `GET /v1/installations/{integrationConfigurationId}/member/{memberId}`
 */
export function getMember(
  client: VercelClient,
  input: GetMemberInput,
  options?: CallOptions,
): Promise<GetMemberResult> {
  return client.call<GetMemberResult>(
    {
      id: 'get-member',
      method: 'GET',
      path: '/v1/installations/{integrationConfigurationId}/member/{memberId}',
      security: [['bearerToken']],
      accept: 'application/json',
      responses: {
        '200': { 'application/json': 'json' },
        '400': { 'application/json': 'json' },
        '401': { 'application/json': 'json' },
        '403': { 'application/json': 'json' },
        '404': { 'application/json': 'json' },
        '410': { 'application/json': 'json' },
      },
    },
    input,
    options,
  );
}

export interface UpdateResourceSecretsInput {
  readonly path: {
    /**
     * The installation. It is the same value that the Partner API calls `installationId`; an installation that was removed and made again has another.
     * @example icfg_cuwj0AdCdH3BwWT4LPijCC7t
     */
    integrationConfigurationId: string;
    /**
     * The product of the resource, by its identifier or its slug.
     * @example acme-postgres
     */
    integrationProductIdOrSlug: string;
    /**
     * The resource, under the identifier that the partner gave it.
     * @example db_7Qx2
     */
    resourceId: string;
  };
  readonly body: SecretsUpdate;
}

export type UpdateResourceSecretsResult =
  Success<201, undefined> | Failure<400 | 401 | 403 | 404 | 409 | 410 | 422, Error2>;

/**
 * Set the secrets of a resource of a product
 *
 * Does the same as `update-resource-secrets-by-id`, which needs no product in its path and is to be used instead.
 *
 * Sets new secrets for a resource, after its credentials were changed at the partner or in answer to a request to rotate them that could not be served at once. Without `partial: true` they replace all that there were.
 *
 * Projects that are connected get the new values, yet are not redeployed: what runs keeps on using the old ones until the user deploys again, and only then should the partner let the old credentials expire. Only after a rotation that Vercel asked for does Vercel redeploy them. Projects that are connected later get the new values from the start.
 *
 * `PUT /v1/installations/{integrationConfigurationId}/products/{integrationProductIdOrSlug}/resources/{resourceId}/secrets`
 * @deprecated
 */
export function updateResourceSecrets(
  client: VercelClient,
  input: UpdateResourceSecretsInput,
  options?: CallOptions,
): Promise<UpdateResourceSecretsResult> {
  return client.call<UpdateResourceSecretsResult>(
    {
      id: 'update-resource-secrets',
      method: 'PUT',
      path: '/v1/installations/{integrationConfigurationId}/products/{integrationProductIdOrSlug}/resources/{resourceId}/secrets',
      security: [['bearerToken']],
      contentType: 'application/json',
      accept: 'application/json',
      responses: {
        '201': {},
        '400': { 'application/json': 'json' },
        '401': { 'application/json': 'json' },
        '403': { 'application/json': 'json' },
        '404': { 'application/json': 'json' },
        '409': { 'application/json': 'json' },
        '410': { 'application/json': 'json' },
        '422': { 'application/json': 'json' },
      },
    },
    input,
    options,
  );
}

export interface GetIntegrationResourcesInput {
  readonly path: {
    /**
     * The installation. It is the same value that the Partner API calls `installationId`; an installation that was removed and made again has another.
     * @example icfg_cuwj0AdCdH3BwWT4LPijCC7t
     */
    integrationConfigurationId: string;
  };
}

export type GetIntegrationResourcesResult =
  Success<200, InstallationResources> | Failure<400 | 401 | 403 | 404 | 410, Error2>;

/**
 * List the resources of an installation
 *
 * Lists every resource of the installation as Vercel has it recorded, which is how a partner finds out what has drifted apart. The whole list comes in one reply, without secrets.
 *
 * `GET /v1/installations/{integrationConfigurationId}/resources`
 */
export function getIntegrationResources(
  client: VercelClient,
  input: GetIntegrationResourcesInput,
  options?: CallOptions,
): Promise<GetIntegrationResourcesResult> {
  return client.call<GetIntegrationResourcesResult>(
    {
      id: 'get-integration-resources',
      method: 'GET',
      path: '/v1/installations/{integrationConfigurationId}/resources',
      security: [['bearerToken']],
      accept: 'application/json',
      responses: {
        '200': { 'application/json': 'json' },
        '400': { 'application/json': 'json' },
        '401': { 'application/json': 'json' },
        '403': { 'application/json': 'json' },
        '404': { 'application/json': 'json' },
        '410': { 'application/json': 'json' },
      },
    },
    input,
    options,
  );
}

export interface DeleteIntegrationResourceInput {
  readonly path: {
    /**
     * The installation. It is the same value that the Partner API calls `installationId`; an installation that was removed and made again has another.
     * @example icfg_cuwj0AdCdH3BwWT4LPijCC7t
     */
    integrationConfigurationId: string;
    /**
     * The resource, under the identifier that the partner gave it.
     * @example db_7Qx2
     */
    resourceId: string;
  };
}

export type DeleteIntegrationResourceResult =
  Success<204, undefined> | Failure<400 | 401 | 403 | 404 | 410, Error2>;

/**
 * Delete a resource
 *
 * Removes a resource of the installation from Vercel, for instance after it was deleted at the partner.
 *
 * `DELETE /v1/installations/{integrationConfigurationId}/resources/{resourceId}`
 */
export function deleteIntegrationResource(
  client: VercelClient,
  input: DeleteIntegrationResourceInput,
  options?: CallOptions,
): Promise<DeleteIntegrationResourceResult> {
  return client.call<DeleteIntegrationResourceResult>(
    {
      id: 'delete-integration-resource',
      method: 'DELETE',
      path: '/v1/installations/{integrationConfigurationId}/resources/{resourceId}',
      security: [['bearerToken']],
      accept: 'application/json',
      responses: {
        '204': {},
        '400': { 'application/json': 'json' },
        '401': { 'application/json': 'json' },
        '403': { 'application/json': 'json' },
        '404': { 'application/json': 'json' },
        '410': { 'application/json': 'json' },
      },
    },
    input,
    options,
  );
}

export interface GetIntegrationResourceInput {
  readonly path: {
    /**
     * The installation. It is the same value that the Partner API calls `installationId`; an installation that was removed and made again has another.
     * @example icfg_cuwj0AdCdH3BwWT4LPijCC7t
     */
    integrationConfigurationId: string;
    /**
     * The resource, under the identifier that the partner gave it.
     * @example db_7Qx2
     */
    resourceId: string;
  };
}

export type GetIntegrationResourceResult =
  Success<200, InstallationResource> | Failure<400 | 401 | 403 | 404 | 410, Error2>;

/**
 * Get a resource
 *
 * Reads one resource as Vercel has it recorded. Secrets are not part of the reply.
 *
 * `GET /v1/installations/{integrationConfigurationId}/resources/{resourceId}`
 */
export function getIntegrationResource(
  client: VercelClient,
  input: GetIntegrationResourceInput,
  options?: CallOptions,
): Promise<GetIntegrationResourceResult> {
  return client.call<GetIntegrationResourceResult>(
    {
      id: 'get-integration-resource',
      method: 'GET',
      path: '/v1/installations/{integrationConfigurationId}/resources/{resourceId}',
      security: [['bearerToken']],
      accept: 'application/json',
      responses: {
        '200': { 'application/json': 'json' },
        '400': { 'application/json': 'json' },
        '401': { 'application/json': 'json' },
        '403': { 'application/json': 'json' },
        '404': { 'application/json': 'json' },
        '410': { 'application/json': 'json' },
      },
    },
    input,
    options,
  );
}

export interface UpdateResourceInput {
  readonly path: {
    /**
     * The installation. It is the same value that the Partner API calls `installationId`; an installation that was removed and made again has another.
     * @example icfg_cuwj0AdCdH3BwWT4LPijCC7t
     */
    integrationConfigurationId: string;
    /**
     * The resource, under the identifier that the partner gave it.
     * @example db_7Qx2
     */
    resourceId: string;
  };
  readonly body?: UpdateResourceRequest;
}

export type UpdateResourceResult =
  Success<200, RecordedResource> | Failure<400 | 401 | 403 | 404 | 409 | 410 | 422, Error2>;

/**
 * Update a resource
 *
 * Pushes what changed about a resource at the partner, in place of an event upon which Vercel would read it back. Members that are left out stay as they are, and a notification of `null` takes the present one away. The status is for display: the partner has to stop and to resume the service by itself.
 *
 * Secrets given as a list replace all that there were. Given as an object with `partial: true`, they are added to the others or overwrite those of the same name.
 *
 * `PATCH /v1/installations/{integrationConfigurationId}/resources/{resourceId}`
 */
export function updateResource(
  client: VercelClient,
  input: UpdateResourceInput,
  options?: CallOptions,
): Promise<UpdateResourceResult> {
  return client.call<UpdateResourceResult>(
    {
      id: 'update-resource',
      method: 'PATCH',
      path: '/v1/installations/{integrationConfigurationId}/resources/{resourceId}',
      security: [['bearerToken']],
      contentType: 'application/json',
      accept: 'application/json',
      responses: {
        '200': { 'application/json': 'json' },
        '400': { 'application/json': 'json' },
        '401': { 'application/json': 'json' },
        '403': { 'application/json': 'json' },
        '404': { 'application/json': 'json' },
        '409': { 'application/json': 'json' },
        '410': { 'application/json': 'json' },
        '422': { 'application/json': 'json' },
      },
    },
    input,
    options,
  );
}

export interface ImportResourceInput {
  readonly path: {
    /**
     * The installation. It is the same value that the Partner API calls `installationId`; an installation that was removed and made again has another.
     * @example icfg_cuwj0AdCdH3BwWT4LPijCC7t
     */
    integrationConfigurationId: string;
    /**
     * The resource, under the identifier that the partner gave it.
     * @example db_7Qx2
     */
    resourceId: string;
  };
  readonly body: ImportResourceRequest;
}

export type ImportResourceResult =
  Success<200, RecordedResource> | Failure<400 | 401 | 403 | 404 | 409 | 410 | 422, Error2>;

/**
 * Import a resource
 *
 * Makes a resource that exists at the partner known to Vercel, or replaces what Vercel knows of it, under the identifier that the partner uses. The reply tells the name that Vercel settled on, which may differ from the one that was asked for.
 *
 * A `linked` resource is not billed through Vercel, and removing it from Vercel does not delete it at the partner. When a user picks an existing resource in the import flow, this has to succeed before the browser is sent back to Vercel.
 *
 * `PUT /v1/installations/{integrationConfigurationId}/resources/{resourceId}`
 */
export function importResource(
  client: VercelClient,
  input: ImportResourceInput,
  options?: CallOptions,
): Promise<ImportResourceResult> {
  return client.call<ImportResourceResult>(
    {
      id: 'import-resource',
      method: 'PUT',
      path: '/v1/installations/{integrationConfigurationId}/resources/{resourceId}',
      security: [['bearerToken']],
      contentType: 'application/json',
      accept: 'application/json',
      responses: {
        '200': { 'application/json': 'json' },
        '400': { 'application/json': 'json' },
        '401': { 'application/json': 'json' },
        '403': { 'application/json': 'json' },
        '404': { 'application/json': 'json' },
        '409': { 'application/json': 'json' },
        '410': { 'application/json': 'json' },
        '422': { 'application/json': 'json' },
      },
    },
    input,
    options,
  );
}

export interface GetEdgeConfigInput {
  readonly path: {
    /**
     * The installation. It is the same value that the Partner API calls `installationId`; an installation that was removed and made again has another.
     * @example icfg_cuwj0AdCdH3BwWT4LPijCC7t
     */
    integrationConfigurationId: string;
    /**
     * The resource, under the identifier that the partner gave it.
     * @example db_7Qx2
     */
    resourceId: string;
  };
  readonly header?: {
    /**
     * The tag of the data that the caller has already, as an earlier reply gave it in `ETag`.
     * @example "2f9c1e7ab04d"
     */
    'If-None-Match'?: string;
  };
}

export type GetEdgeConfigResult =
  | Success<200, GlobalConfig>
  | Failure<304, undefined>
  | Failure<400 | 401 | 403 | 404 | 410, Error2>;

/**
 * Read the Edge Config of a resource
 *
 * This is the older address of `get-global-config` and is to be replaced by it.
 *
 * Reads the store that flags and experiments are synced into, when the user has switched the syncing on. With the tag of an earlier reply in `If-None-Match`, an unchanged store is answered with 304 and without data.
 *
 * `GET /v1/installations/{integrationConfigurationId}/resources/{resourceId}/experimentation/edge-config`
 * @deprecated
 */
export function getEdgeConfig(
  client: VercelClient,
  input: GetEdgeConfigInput,
  options?: CallOptions,
): Promise<GetEdgeConfigResult> {
  return client.call<GetEdgeConfigResult>(
    {
      id: 'get-edge-config',
      method: 'GET',
      path: '/v1/installations/{integrationConfigurationId}/resources/{resourceId}/experimentation/edge-config',
      security: [['bearerToken']],
      accept: 'application/json',
      responses: {
        '200': { 'application/json': 'json' },
        '304': {},
        '400': { 'application/json': 'json' },
        '401': { 'application/json': 'json' },
        '403': { 'application/json': 'json' },
        '404': { 'application/json': 'json' },
        '410': { 'application/json': 'json' },
      },
    },
    input,
    options,
  );
}

export interface HeadEdgeConfigInput {
  readonly path: {
    /**
     * The installation. It is the same value that the Partner API calls `installationId`; an installation that was removed and made again has another.
     * @example icfg_cuwj0AdCdH3BwWT4LPijCC7t
     */
    integrationConfigurationId: string;
    /**
     * The resource, under the identifier that the partner gave it.
     * @example db_7Qx2
     */
    resourceId: string;
  };
  readonly header?: {
    /**
     * The tag of the data that the caller has already, as an earlier reply gave it in `ETag`.
     * @example "2f9c1e7ab04d"
     */
    'If-None-Match'?: string;
  };
}

export type HeadEdgeConfigResult =
  Success<200, undefined> | Failure<304 | 400 | 401 | 403 | 404 | 410, undefined>;

/**
 * Ask whether the Edge Config of a resource has changed
 *
 * This is the older address of `head-global-config` and is to be replaced by it.
 *
 * Answers as a read would, but with the headers alone: no reply to it has a body, an error no more than a success.
 *
 * `HEAD /v1/installations/{integrationConfigurationId}/resources/{resourceId}/experimentation/edge-config`
 * @deprecated
 */
export function headEdgeConfig(
  client: VercelClient,
  input: HeadEdgeConfigInput,
  options?: CallOptions,
): Promise<HeadEdgeConfigResult> {
  return client.call<HeadEdgeConfigResult>(
    {
      id: 'head-edge-config',
      method: 'HEAD',
      path: '/v1/installations/{integrationConfigurationId}/resources/{resourceId}/experimentation/edge-config',
      security: [['bearerToken']],
      responses: { '200': {}, '304': {}, '400': {}, '401': {}, '403': {}, '404': {}, '410': {} },
    },
    input,
    options,
  );
}

export interface PutEdgeConfigInput {
  readonly path: {
    /**
     * The installation. It is the same value that the Partner API calls `installationId`; an installation that was removed and made again has another.
     * @example icfg_cuwj0AdCdH3BwWT4LPijCC7t
     */
    integrationConfigurationId: string;
    /**
     * The resource, under the identifier that the partner gave it.
     * @example db_7Qx2
     */
    resourceId: string;
  };
  readonly header?: {
    /**
     * The tag of the data that the change is based on, as an earlier reply gave it in `ETag`.
     * @example "2f9c1e7ab04d"
     */
    'If-Match'?: string;
  };
  readonly body: PutGlobalConfigRequest;
}

export type PutEdgeConfigResult =
  Success<200, GlobalConfig> | Failure<400 | 401 | 403 | 404 | 409 | 410 | 412, Error2>;

/**
 * Write the Edge Config of a resource
 *
 * This is the older address of `put-global-config` and is to be replaced by it.
 *
 * Replaces what is in the store that flags and experiments are synced into, when the user has switched the syncing on. With the tag of an earlier reply in `If-Match`, the data is written only if nothing was written since, and refused with 412 otherwise.
 *
 * `PUT /v1/installations/{integrationConfigurationId}/resources/{resourceId}/experimentation/edge-config`
 * @deprecated
 */
export function putEdgeConfig(
  client: VercelClient,
  input: PutEdgeConfigInput,
  options?: CallOptions,
): Promise<PutEdgeConfigResult> {
  return client.call<PutEdgeConfigResult>(
    {
      id: 'put-edge-config',
      method: 'PUT',
      path: '/v1/installations/{integrationConfigurationId}/resources/{resourceId}/experimentation/edge-config',
      security: [['bearerToken']],
      contentType: 'application/json',
      accept: 'application/json',
      responses: {
        '200': { 'application/json': 'json' },
        '400': { 'application/json': 'json' },
        '401': { 'application/json': 'json' },
        '403': { 'application/json': 'json' },
        '404': { 'application/json': 'json' },
        '409': { 'application/json': 'json' },
        '410': { 'application/json': 'json' },
        '412': { 'application/json': 'json' },
      },
    },
    input,
    options,
  );
}

export interface GetGlobalConfigInput {
  readonly path: {
    /**
     * The installation. It is the same value that the Partner API calls `installationId`; an installation that was removed and made again has another.
     * @example icfg_cuwj0AdCdH3BwWT4LPijCC7t
     */
    integrationConfigurationId: string;
    /**
     * The resource, under the identifier that the partner gave it.
     * @example db_7Qx2
     */
    resourceId: string;
  };
  readonly header?: {
    /**
     * The tag of the data that the caller has already, as an earlier reply gave it in `ETag`.
     * @example "2f9c1e7ab04d"
     */
    'If-None-Match'?: string;
  };
}

export type GetGlobalConfigResult =
  | Success<200, GlobalConfig>
  | Failure<304, undefined>
  | Failure<400 | 401 | 403 | 404 | 410, Error2>;

/**
 * Read the Global Config of a resource
 *
 * Reads the store that flags and experiments are synced into, when the user has switched the syncing on. With the tag of an earlier reply in `If-None-Match`, an unchanged store is answered with 304 and without data.
 *
 * `GET /v1/installations/{integrationConfigurationId}/resources/{resourceId}/experimentation/global-config`
 */
export function getGlobalConfig(
  client: VercelClient,
  input: GetGlobalConfigInput,
  options?: CallOptions,
): Promise<GetGlobalConfigResult> {
  return client.call<GetGlobalConfigResult>(
    {
      id: 'get-global-config',
      method: 'GET',
      path: '/v1/installations/{integrationConfigurationId}/resources/{resourceId}/experimentation/global-config',
      security: [['bearerToken']],
      accept: 'application/json',
      responses: {
        '200': { 'application/json': 'json' },
        '304': {},
        '400': { 'application/json': 'json' },
        '401': { 'application/json': 'json' },
        '403': { 'application/json': 'json' },
        '404': { 'application/json': 'json' },
        '410': { 'application/json': 'json' },
      },
    },
    input,
    options,
  );
}

export interface HeadGlobalConfigInput {
  readonly path: {
    /**
     * The installation. It is the same value that the Partner API calls `installationId`; an installation that was removed and made again has another.
     * @example icfg_cuwj0AdCdH3BwWT4LPijCC7t
     */
    integrationConfigurationId: string;
    /**
     * The resource, under the identifier that the partner gave it.
     * @example db_7Qx2
     */
    resourceId: string;
  };
  readonly header?: {
    /**
     * The tag of the data that the caller has already, as an earlier reply gave it in `ETag`.
     * @example "2f9c1e7ab04d"
     */
    'If-None-Match'?: string;
  };
}

export type HeadGlobalConfigResult =
  Success<200, undefined> | Failure<304 | 400 | 401 | 403 | 404 | 410, undefined>;

/**
 * Ask whether the Global Config of a resource has changed
 *
 * Answers as a read would, but with the headers alone: no reply to it has a body, an error no more than a success.
 *
 * `HEAD /v1/installations/{integrationConfigurationId}/resources/{resourceId}/experimentation/global-config`
 */
export function headGlobalConfig(
  client: VercelClient,
  input: HeadGlobalConfigInput,
  options?: CallOptions,
): Promise<HeadGlobalConfigResult> {
  return client.call<HeadGlobalConfigResult>(
    {
      id: 'head-global-config',
      method: 'HEAD',
      path: '/v1/installations/{integrationConfigurationId}/resources/{resourceId}/experimentation/global-config',
      security: [['bearerToken']],
      responses: { '200': {}, '304': {}, '400': {}, '401': {}, '403': {}, '404': {}, '410': {} },
    },
    input,
    options,
  );
}

export interface PutGlobalConfigInput {
  readonly path: {
    /**
     * The installation. It is the same value that the Partner API calls `installationId`; an installation that was removed and made again has another.
     * @example icfg_cuwj0AdCdH3BwWT4LPijCC7t
     */
    integrationConfigurationId: string;
    /**
     * The resource, under the identifier that the partner gave it.
     * @example db_7Qx2
     */
    resourceId: string;
  };
  readonly header?: {
    /**
     * The tag of the data that the change is based on, as an earlier reply gave it in `ETag`.
     * @example "2f9c1e7ab04d"
     */
    'If-Match'?: string;
  };
  readonly body: PutGlobalConfigRequest;
}

export type PutGlobalConfigResult =
  Success<200, GlobalConfig> | Failure<400 | 401 | 403 | 404 | 409 | 410 | 412, Error2>;

/**
 * Write the Global Config of a resource
 *
 * Replaces what is in the store that flags and experiments are synced into, when the user has switched the syncing on. With the tag of an earlier reply in `If-Match`, the data is written only if nothing was written since, and refused with 412 otherwise.
 *
 * `PUT /v1/installations/{integrationConfigurationId}/resources/{resourceId}/experimentation/global-config`
 */
export function putGlobalConfig(
  client: VercelClient,
  input: PutGlobalConfigInput,
  options?: CallOptions,
): Promise<PutGlobalConfigResult> {
  return client.call<PutGlobalConfigResult>(
    {
      id: 'put-global-config',
      method: 'PUT',
      path: '/v1/installations/{integrationConfigurationId}/resources/{resourceId}/experimentation/global-config',
      security: [['bearerToken']],
      contentType: 'application/json',
      accept: 'application/json',
      responses: {
        '200': { 'application/json': 'json' },
        '400': { 'application/json': 'json' },
        '401': { 'application/json': 'json' },
        '403': { 'application/json': 'json' },
        '404': { 'application/json': 'json' },
        '409': { 'application/json': 'json' },
        '410': { 'application/json': 'json' },
        '412': { 'application/json': 'json' },
      },
    },
    input,
    options,
  );
}

export interface CreateExperimentationItemsInput {
  readonly path: {
    /**
     * The installation. It is the same value that the Partner API calls `installationId`; an installation that was removed and made again has another.
     * @example icfg_cuwj0AdCdH3BwWT4LPijCC7t
     */
    integrationConfigurationId: string;
    /**
     * The resource, under the identifier that the partner gave it.
     * @example db_7Qx2
     */
    resourceId: string;
  };
  readonly body: CreateExperimentationItemsRequest;
}

export type CreateExperimentationItemsResult =
  Success<204, undefined> | Failure<400 | 401 | 403 | 404 | 410, Error2>;

/**
 * Make flags and experiments known
 *
 * Makes up to 50 flags and experiments known to Vercel, which then shows them in its dashboard and leads from there to the partner.
 *
 * `POST /v1/installations/{integrationConfigurationId}/resources/{resourceId}/experimentation/items`
 */
export function createExperimentationItems(
  client: VercelClient,
  input: CreateExperimentationItemsInput,
  options?: CallOptions,
): Promise<CreateExperimentationItemsResult> {
  return client.call<CreateExperimentationItemsResult>(
    {
      id: 'create-experimentation-items',
      method: 'POST',
      path: '/v1/installations/{integrationConfigurationId}/resources/{resourceId}/experimentation/items',
      security: [['bearerToken']],
      contentType: 'application/json',
      accept: 'application/json',
      responses: {
        '204': {},
        '400': { 'application/json': 'json' },
        '401': { 'application/json': 'json' },
        '403': { 'application/json': 'json' },
        '404': { 'application/json': 'json' },
        '410': { 'application/json': 'json' },
      },
    },
    input,
    options,
  );
}

export interface DeleteExperimentationItemInput {
  readonly path: {
    /**
     * The installation. It is the same value that the Partner API calls `installationId`; an installation that was removed and made again has another.
     * @example icfg_cuwj0AdCdH3BwWT4LPijCC7t
     */
    integrationConfigurationId: string;
    /**
     * The resource, under the identifier that the partner gave it.
     * @example db_7Qx2
     */
    resourceId: string;
    /**
     * The flag or experiment, under the identifier that the partner gave it.
     * @example flag_91ab
     */
    itemId: string;
  };
}

export type DeleteExperimentationItemResult =
  Success<204, undefined> | Failure<400 | 401 | 403 | 404 | 410, Error2>;

/**
 * Delete a flag or an experiment
 *
 * Removes a flag or an experiment from Vercel. The partner deletes its own by itself.
 *
 * `DELETE /v1/installations/{integrationConfigurationId}/resources/{resourceId}/experimentation/items/{itemId}`
 */
export function deleteExperimentationItem(
  client: VercelClient,
  input: DeleteExperimentationItemInput,
  options?: CallOptions,
): Promise<DeleteExperimentationItemResult> {
  return client.call<DeleteExperimentationItemResult>(
    {
      id: 'delete-experimentation-item',
      method: 'DELETE',
      path: '/v1/installations/{integrationConfigurationId}/resources/{resourceId}/experimentation/items/{itemId}',
      security: [['bearerToken']],
      accept: 'application/json',
      responses: {
        '204': {},
        '400': { 'application/json': 'json' },
        '401': { 'application/json': 'json' },
        '403': { 'application/json': 'json' },
        '404': { 'application/json': 'json' },
        '410': { 'application/json': 'json' },
      },
    },
    input,
    options,
  );
}

export interface UpdateExperimentationItemInput {
  readonly path: {
    /**
     * The installation. It is the same value that the Partner API calls `installationId`; an installation that was removed and made again has another.
     * @example icfg_cuwj0AdCdH3BwWT4LPijCC7t
     */
    integrationConfigurationId: string;
    /**
     * The resource, under the identifier that the partner gave it.
     * @example db_7Qx2
     */
    resourceId: string;
    /**
     * The flag or experiment, under the identifier that the partner gave it.
     * @example flag_91ab
     */
    itemId: string;
  };
  readonly body: UpdateExperimentationItemRequest;
}

export type UpdateExperimentationItemResult =
  Success<204, undefined> | Failure<400 | 401 | 403 | 404 | 410, Error2>;

/**
 * Update a flag or an experiment
 *
 * Changes what Vercel shows of a flag or an experiment. The slug and the origin have to be given each time, even where they did not change.
 *
 * `PATCH /v1/installations/{integrationConfigurationId}/resources/{resourceId}/experimentation/items/{itemId}`
 */
export function updateExperimentationItem(
  client: VercelClient,
  input: UpdateExperimentationItemInput,
  options?: CallOptions,
): Promise<UpdateExperimentationItemResult> {
  return client.call<UpdateExperimentationItemResult>(
    {
      id: 'update-experimentation-item',
      method: 'PATCH',
      path: '/v1/installations/{integrationConfigurationId}/resources/{resourceId}/experimentation/items/{itemId}',
      security: [['bearerToken']],
      contentType: 'application/json',
      accept: 'application/json',
      responses: {
        '204': {},
        '400': { 'application/json': 'json' },
        '401': { 'application/json': 'json' },
        '403': { 'application/json': 'json' },
        '404': { 'application/json': 'json' },
        '410': { 'application/json': 'json' },
      },
    },
    input,
    options,
  );
}

export interface UpdateResourceSecretsByIdInput {
  readonly path: {
    /**
     * The installation. It is the same value that the Partner API calls `installationId`; an installation that was removed and made again has another.
     * @example icfg_cuwj0AdCdH3BwWT4LPijCC7t
     */
    integrationConfigurationId: string;
    /**
     * The resource, under the identifier that the partner gave it.
     * @example db_7Qx2
     */
    resourceId: string;
  };
  readonly body: SecretsUpdate;
}

export type UpdateResourceSecretsByIdResult =
  Success<201, undefined> | Failure<400 | 401 | 403 | 404 | 409 | 410 | 422, Error2>;

/**
 * Set the secrets of a resource
 *
 * Sets new secrets for a resource, after its credentials were changed at the partner or in answer to a request to rotate them that could not be served at once. Without `partial: true` they replace all that there were.
 *
 * Projects that are connected get the new values, yet are not redeployed: what runs keeps on using the old ones until the user deploys again, and only then should the partner let the old credentials expire. Only after a rotation that Vercel asked for does Vercel redeploy them. Projects that are connected later get the new values from the start.
 *
 * `PUT /v1/installations/{integrationConfigurationId}/resources/{resourceId}/secrets`
 */
export function updateResourceSecretsById(
  client: VercelClient,
  input: UpdateResourceSecretsByIdInput,
  options?: CallOptions,
): Promise<UpdateResourceSecretsByIdResult> {
  return client.call<UpdateResourceSecretsByIdResult>(
    {
      id: 'update-resource-secrets-by-id',
      method: 'PUT',
      path: '/v1/installations/{integrationConfigurationId}/resources/{resourceId}/secrets',
      security: [['bearerToken']],
      contentType: 'application/json',
      accept: 'application/json',
      responses: {
        '201': {},
        '400': { 'application/json': 'json' },
        '401': { 'application/json': 'json' },
        '403': { 'application/json': 'json' },
        '404': { 'application/json': 'json' },
        '409': { 'application/json': 'json' },
        '410': { 'application/json': 'json' },
        '422': { 'application/json': 'json' },
      },
    },
    input,
    options,
  );
}

export interface DeleteConfigurationInput {
  readonly path: {
    /**
     * The installation, which this part of the API calls a configuration.
     * @example icfg_cuwj0AdCdH3BwWT4LPijCC7t
     */
    id: string;
  };
  readonly query?: {
    /**
     * The team on whose behalf the request is made, by its identifier.
     * @example team_1a2b3c4d5e6f7g8h9i0j1k2l
     */
    teamId?: string;
    /**
     * The team on whose behalf the request is made, by the name in its address.
     * @example my-team-url-slug
     */
    slug?: string;
  };
}

export type DeleteConfigurationResult =
  Success<204, undefined> | Failure<400 | 401 | 403 | 404 | 410, Error2>;

/**
 * Remove an installation
 *
 * Removes an installation with all that belongs to it: its webhooks, its log drains and the environment variables it made in projects. For an installation with billing the removal is only begun; it waits until the partner has sent the last invoices and all of them are paid.
 *
 * `DELETE /v1/integrations/configuration/{id}`
 */
export function deleteConfiguration(
  client: VercelClient,
  input: DeleteConfigurationInput,
  options?: CallOptions,
): Promise<DeleteConfigurationResult> {
  return client.call<DeleteConfigurationResult>(
    {
      id: 'deleteConfiguration',
      method: 'DELETE',
      path: '/v1/integrations/configuration/{id}',
      security: [['bearerToken']],
      accept: 'application/json',
      responses: {
        '204': {},
        '400': { 'application/json': 'json' },
        '401': { 'application/json': 'json' },
        '403': { 'application/json': 'json' },
        '404': { 'application/json': 'json' },
        '410': { 'application/json': 'json' },
      },
    },
    input,
    options,
  );
}

export interface GetConfigurationInput {
  readonly path: {
    /**
     * The installation, which this part of the API calls a configuration.
     * @example icfg_cuwj0AdCdH3BwWT4LPijCC7t
     */
    id: string;
  };
  readonly query?: {
    /**
     * The team on whose behalf the request is made, by its identifier.
     * @example team_1a2b3c4d5e6f7g8h9i0j1k2l
     */
    teamId?: string;
    /**
     * The team on whose behalf the request is made, by the name in its address.
     * @example my-team-url-slug
     */
    slug?: string;
  };
}

export type GetConfigurationResult =
  | Success<200, DetailedConfiguration | Configuration>
  | Failure<400 | 401 | 403 | 404 | 410, Error2>;

/**
 * Get an installation
 *
 * Looks up one installation. Only its owner, a team or a user, may do so.
 *
 * The reply has one of two forms. The detailed one has `projectSelection`, `notification` and `transferRequest`, all three; the plain one lacks them.
 *
 * `GET /v1/integrations/configuration/{id}`
 */
export function getConfiguration(
  client: VercelClient,
  input: GetConfigurationInput,
  options?: CallOptions,
): Promise<GetConfigurationResult> {
  return client.call<GetConfigurationResult>(
    {
      id: 'getConfiguration',
      method: 'GET',
      path: '/v1/integrations/configuration/{id}',
      security: [['bearerToken']],
      accept: 'application/json',
      responses: {
        '200': { 'application/json': 'json' },
        '400': { 'application/json': 'json' },
        '401': { 'application/json': 'json' },
        '403': { 'application/json': 'json' },
        '404': { 'application/json': 'json' },
        '410': { 'application/json': 'json' },
      },
    },
    input,
    options,
  );
}

export interface GetConfigurationProductsInput {
  readonly path: {
    /**
     * The installation, which this part of the API calls a configuration.
     * @example icfg_cuwj0AdCdH3BwWT4LPijCC7t
     */
    id: string;
  };
  readonly query?: {
    /**
     * The team on whose behalf the request is made, by its identifier.
     * @example team_1a2b3c4d5e6f7g8h9i0j1k2l
     */
    teamId?: string;
    /**
     * The team on whose behalf the request is made, by the name in its address.
     * @example my-team-url-slug
     */
    slug?: string;
  };
}

export type GetConfigurationProductsResult =
  Success<200, ConfigurationProducts> | Failure<400 | 401 | 403 | 404 | 410 | 500, Error2>;

/**
 * List the products of an installation
 *
 * Lists the products that resources can be created of in this installation, with the protocols each supports and with its metadata schema. The schema says which settings `createIntegrationStoreDirect` wants in `metadata`, which of them must be there, and what is allowed in each: check the settings against it before you send them. Either the identifier or the slug of a product does for later calls.
 *
 * `GET /v1/integrations/configuration/{id}/products`
 */
export function getConfigurationProducts(
  client: VercelClient,
  input: GetConfigurationProductsInput,
  options?: CallOptions,
): Promise<GetConfigurationProductsResult> {
  return client.call<GetConfigurationProductsResult>(
    {
      id: 'getConfigurationProducts',
      method: 'GET',
      path: '/v1/integrations/configuration/{id}/products',
      security: [['bearerToken']],
      accept: 'application/json',
      responses: {
        '200': { 'application/json': 'json' },
        '400': { 'application/json': 'json' },
        '401': { 'application/json': 'json' },
        '403': { 'application/json': 'json' },
        '404': { 'application/json': 'json' },
        '410': { 'application/json': 'json' },
        '500': { 'application/json': 'json' },
      },
    },
    input,
    options,
  );
}

export interface GetConfigurationsInput {
  readonly query: {
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
    teamId?: string;
    /**
     * The team on whose behalf the request is made, by the name in its address.
     * @example my-team-url-slug
     */
    slug?: string;
  };
}

export type GetConfigurationsResult =
  | Success<200, (AccountViewConfiguration | ProjectViewConfiguration)[]>
  | Failure<400 | 401 | 403 | 410, Error2>;

/**
 * List installations
 *
 * Lists the installations of the team, or of the user if no team is named. The view of the account has all of them, without the integration behind each. The view of the projects has that too, but leaves out installations that exist for nothing but the authorization of a user.
 *
 * It is the first step of creating a resource without the dashboard: pick the installation here, then a product of it with `getConfigurationProducts`, then a plan with `getBillingPlans`, then call `createIntegrationStoreDirect`. The token is that of a user.
 *
 * `GET /v1/integrations/configurations`
 */
export function getConfigurations(
  client: VercelClient,
  input: GetConfigurationsInput,
  options?: CallOptions,
): Promise<GetConfigurationsResult> {
  return client.call<GetConfigurationsResult>(
    {
      id: 'getConfigurations',
      method: 'GET',
      path: '/v1/integrations/configurations',
      security: [['bearerToken']],
      accept: 'application/json',
      responses: {
        '200': { 'application/json': 'json' },
        '400': { 'application/json': 'json' },
        '401': { 'application/json': 'json' },
        '403': { 'application/json': 'json' },
        '410': { 'application/json': 'json' },
      },
    },
    input,
    options,
  );
}

export interface ConnectIntegrationResourceToProjectInput {
  readonly path: {
    /**
     * The installation. It is the same value that the Partner API calls `installationId`; an installation that was removed and made again has another.
     * @example icfg_cuwj0AdCdH3BwWT4LPijCC7t
     */
    integrationConfigurationId: string;
    /**
     * The resource, under the identifier that the partner gave it.
     * @example db_7Qx2
     */
    resourceId: string;
  };
  readonly query?: {
    /**
     * The team on whose behalf the request is made, by its identifier.
     * @example team_1a2b3c4d5e6f7g8h9i0j1k2l
     */
    teamId?: string;
    /**
     * The team on whose behalf the request is made, by the name in its address.
     * @example my-team-url-slug
     */
    slug?: string;
  };
  readonly body: ConnectResourceRequest;
}

export type ConnectIntegrationResourceToProjectResult =
  Success<201, undefined> | Failure<400 | 401 | 403 | 404 | 410, Error2>;

/**
 * Connect a resource to a project
 *
 * Connects a resource, for instance one that `createIntegrationStoreDirect` made, to a project of the team. Its secrets become environment variables of the project. The partner hears of it through the webhook `integration-resource.project-connected`; its server is not called. The token is that of a user.
 *
 * `POST /v1/integrations/installations/{integrationConfigurationId}/resources/{resourceId}/connections`
 */
export function connectIntegrationResourceToProject(
  client: VercelClient,
  input: ConnectIntegrationResourceToProjectInput,
  options?: CallOptions,
): Promise<ConnectIntegrationResourceToProjectResult> {
  return client.call<ConnectIntegrationResourceToProjectResult>(
    {
      id: 'connectIntegrationResourceToProject',
      method: 'POST',
      path: '/v1/integrations/installations/{integrationConfigurationId}/resources/{resourceId}/connections',
      security: [['bearerToken']],
      contentType: 'application/json',
      accept: 'application/json',
      responses: {
        '201': {},
        '400': { 'application/json': 'json' },
        '401': { 'application/json': 'json' },
        '403': { 'application/json': 'json' },
        '404': { 'application/json': 'json' },
        '410': { 'application/json': 'json' },
      },
    },
    input,
    options,
  );
}

export interface GetBillingPlansInput {
  readonly path: {
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
  readonly query?: {
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
    teamId?: string;
    /**
     * The team on whose behalf the request is made, by the name in its address.
     * @example my-team-url-slug
     */
    slug?: string;
  };
}

export type GetBillingPlansResult =
  Success<200, BillingPlans> | Failure<400 | 401 | 403 | 404 | 410, Error2>;

/**
 * List the plans of a product
 *
 * Lists the plans under which the product can be had. Vercel asks the partner for them, for the product or for the installation, so that prices may depend on `metadata`: ask again when the user changes a setting. The identifier of the chosen plan goes to `createIntegrationStoreDirect`; for a free plan it may be left out there.
 *
 * `GET /v1/integrations/integration/{integrationIdOrSlug}/products/{productIdOrSlug}/plans`
 */
export function getBillingPlans(
  client: VercelClient,
  input: GetBillingPlansInput,
  options?: CallOptions,
): Promise<GetBillingPlansResult> {
  return client.call<GetBillingPlansResult>(
    {
      id: 'getBillingPlans',
      method: 'GET',
      path: '/v1/integrations/integration/{integrationIdOrSlug}/products/{productIdOrSlug}/plans',
      security: [['bearerToken']],
      accept: 'application/json',
      responses: {
        '200': { 'application/json': 'json' },
        '400': { 'application/json': 'json' },
        '401': { 'application/json': 'json' },
        '403': { 'application/json': 'json' },
        '404': { 'application/json': 'json' },
        '410': { 'application/json': 'json' },
      },
    },
    input,
    options,
  );
}

export type ExchangeSsoTokenInput =
  | {
      readonly contentType?: 'application/json';
      readonly body: ExchangeSsoTokenRequest;
    }
  | {
      readonly contentType: 'application/x-www-form-urlencoded';
      readonly body: ExchangeSsoTokenRequest;
    };

export type ExchangeSsoTokenResult =
  Success<200, SsoTokens> | Failure<400 | 403 | 404 | 500, Error2>;

/**
 * Exchange the code of a sign-in for tokens
 *
 * When a user opens the partner from Vercel, the browser arrives with a `code` and a `state`. The partner exchanges the code here, verifies the `id_token` like any other token that Vercel signs, signs the user in and shows the page that the other query parameters ask for. A code works once. The `id_token` is short-lived, so it must not be stored.
 *
 * With a refresh token from an earlier reply the same exchange gives fresh tokens. The integration proves itself with its client secret in the body; there is no `Authorization` header.
 *
 * `POST /v1/integrations/sso/token`
 */
export function exchangeSsoToken(
  client: VercelClient,
  input: ExchangeSsoTokenInput,
  options?: CallOptions,
): Promise<ExchangeSsoTokenResult> {
  return client.call<ExchangeSsoTokenResult>(
    {
      id: 'exchange-sso-token',
      method: 'POST',
      path: '/v1/integrations/sso/token',
      security: [[]],
      writeForm: writeForm,
      contentType: 'application/json',
      accept: 'application/json',
      responses: {
        '200': { 'application/json': 'json' },
        '400': { 'application/json': 'json' },
        '403': { 'application/json': 'json' },
        '404': { 'application/json': 'json' },
        '500': { 'application/json': 'json' },
      },
    },
    input,
    options,
  );
}

export interface CreateIntegrationStoreDirectInput {
  readonly query?: {
    /**
     * The team on whose behalf the request is made, by its identifier.
     * @example team_1a2b3c4d5e6f7g8h9i0j1k2l
     */
    teamId?: string;
    /**
     * The team on whose behalf the request is made, by the name in its address.
     * @example my-team-url-slug
     */
    slug?: string;
  };
  readonly body: CreateStoreRequest;
}

export type CreateIntegrationStoreDirectResult =
  | Success<200, CreatedStore>
  | Failure<400 | 401 | 402 | 403 | 404 | 409 | 410 | 500, Error2>
  | Failure<429, RateLimitError>;

/**
 * Create a store, free or paid
 *
 * Creates a resource of a Marketplace product without the dashboard, and settles its billing. The token is that of a user who is an administrator of the installation, not that of the installation.
 *
 * Vercel checks the installation and the product, settles how the resource is paid, has the partner provision it, and returns the store. Without `billingPlanId` it looks for a free plan of the product. With one it makes a billing authorization for that plan, which takes a valid payment method. A prepayment plan whose amount can be chosen also needs `prepaymentAmountCents`.
 *
 * What goes into the body comes from three other calls: `getConfigurations` lists the installations, `getConfigurationProducts` their products and the metadata schema that `metadata` has to fit, `getBillingPlans` the plans.
 *
 * The storage quotas of the team apply. The common errors: 400 for a value that is not valid, a product without a suitable plan, or a problem with the billing; 402 for an account that is blocked or has no payment method; 403 for a user who is no administrator; 404 for an unknown installation or product; 429 for too many requests.
 *
 * `POST /v1/storage/stores/integration/direct`
 */
export function createIntegrationStoreDirect(
  client: VercelClient,
  input: CreateIntegrationStoreDirectInput,
  options?: CallOptions,
): Promise<CreateIntegrationStoreDirectResult> {
  return client.call<CreateIntegrationStoreDirectResult>(
    {
      id: 'createIntegrationStoreDirect',
      method: 'POST',
      path: '/v1/storage/stores/integration/direct',
      security: [['bearerToken']],
      contentType: 'application/json',
      accept: 'application/json',
      responses: {
        '200': { 'application/json': 'json' },
        '400': { 'application/json': 'json' },
        '401': { 'application/json': 'json' },
        '402': { 'application/json': 'json' },
        '403': { 'application/json': 'json' },
        '404': { 'application/json': 'json' },
        '409': { 'application/json': 'json' },
        '410': { 'application/json': 'json' },
        '429': { 'application/json': 'json' },
        '500': { 'application/json': 'json' },
      },
    },
    input,
    options,
  );
}

export interface ExchangeOauthCodeInput {
  readonly body: OauthTokenRequest;
}

export type ExchangeOauthCodeResult = Success<200, OauthToken> | Failure<400 | 403 | 500, Error2>;

/**
 * Exchange the code of an installation for its token
 *
 * An integration that is installed on the site of the partner (an `external` installation, or one with a connected account) gets its token by OAuth: after the user agreed, Vercel sends the browser to the redirect URL with a `code`, and the partner exchanges it here. The code is good for 30 minutes and works once. `redirect_uri` has to be the one the browser was sent to.
 *
 * The integration proves itself with its client secret in the body; there is no `Authorization` header. Installations made through the Marketplace do not need this call: there Vercel hands the token to the partner's server.
 *
 * `POST /v2/oauth/access_token`
 */
export function exchangeOauthCode(
  client: VercelClient,
  input: ExchangeOauthCodeInput,
  options?: CallOptions,
): Promise<ExchangeOauthCodeResult> {
  return client.call<ExchangeOauthCodeResult>(
    {
      id: 'exchange-oauth-code',
      method: 'POST',
      path: '/v2/oauth/access_token',
      security: [[]],
      writeForm: writeForm,
      contentType: 'application/x-www-form-urlencoded',
      accept: 'application/json',
      responses: {
        '200': { 'application/json': 'json' },
        '400': { 'application/json': 'json' },
        '403': { 'application/json': 'json' },
        '500': { 'application/json': 'json' },
      },
    },
    input,
    options,
  );
}
