// Written by openapi-counterpart from the description. Edits are lost.

import { createClient, streamCodec } from '@openapi-counterpart/runtime';
import type {
  CallOptions,
  Client,
  ClientOptions,
  Failure,
  Secret,
  Success,
} from '@openapi-counterpart/runtime';
import type {
  BillingPlanList,
  DeleteInstallationRequest,
  DeletedInstallation,
  ErrorEnvelope,
  Installation,
  PendingSecretsRotation,
  ProvisionPurchaseRequest,
  ProvisionResourceRequest,
  ProvisionedPurchase,
  ProvisionedResource,
  ReplBlock,
  ReplCommand,
  ReplCommandError,
  ReplOutput,
  Resource,
  ResourceList,
  ResourceTransferClaim,
  ResourceTransferRequest,
  SecretsRotation,
  SecretsRotationRequest,
  UpdateInstallationRequest,
  UpdateResourceRequest,
  UpsertInstallationRequest,
  ValidationErrorEnvelope,
  VerifiedResourceTransfer,
} from './components.js';

/** A client of Vercel Marketplace Partner API, the first argument of every operation below. */
export type PartnerClient = Client<'partner-api'>;

export interface PartnerClientOptions extends Partial<ClientOptions> {
  /** Credentials for the security scheme systemAuthentication. */
  readonly systemAuthentication?: Secret;
  /** Credentials for the security scheme userAuthentication. */
  readonly userAuthentication?: Secret;
  /** Credentials for the security scheme webhookSignature. */
  readonly apiKey?: Secret;
}

export function createPartnerClient(options: PartnerClientOptions = {}): PartnerClient {
  return createClient(
    'partner-api',
    {
      systemAuthentication: { kind: 'bearer' },
      userAuthentication: { kind: 'bearer' },
      webhookSignature: { kind: 'apiKey', in: 'header', key: 'x-vercel-signature' },
    },
    {
      systemAuthentication: options.systemAuthentication,
      userAuthentication: options.userAuthentication,
      webhookSignature: options.apiKey,
    },
    options,
    'https://acme.example/vercel',
  );
}

export interface DeleteInstallationInput {
  readonly path: {
    /**
     * Id of the installation. It starts with `icfg_` and equals the `installation_id` of the token.
     * @example icfg_cuwj0AdCdH3BwWT4LPijCC7t
     */
    installationId: string;
  };
  readonly header?: {
    /**
     * Style of authentication of the request: `user` or `system`, and others may come. A hint only: decide by the claims of the token.
     * @example user
     */
    'X-Vercel-Auth'?: string;
    /**
     * Names this request over all its retries. The same key asks for the same outcome, not for the work to be done again.
     * @example c7a1f0de-5f0b-4c43-9d55-0b8f7a1e2d34
     */
    'Idempotency-Key'?: string;
  };
  readonly body?: DeleteInstallationRequest;
}

export type DeleteInstallationResult =
  | Success<200, DeletedInstallation>
  | Success<204, undefined>
  | Failure<400, ValidationErrorEnvelope>
  | Failure<401 | 403 | 404 | 409, ErrorEnvelope>;

/**
 * Delete Installation
 *
 * Tells that an installation is being removed. Clean up its resources here, because Vercel does not delete them one by one. The removal is completed 24 hours later, so that the last invoices can still be sent; `finalized: true` skips the wait. Open invoices hold the removal up until they are settled. A repeat for an installation that is already gone should succeed with 204. System authentication is used when the whole Vercel account is removed. Every partner implements this.
 *
 * `DELETE /v1/installations/{installationId}`
 */
export function deleteInstallation(
  client: PartnerClient,
  input: DeleteInstallationInput,
  options?: CallOptions,
): Promise<DeleteInstallationResult> {
  return client.call<DeleteInstallationResult>(
    {
      id: 'delete-installation',
      method: 'DELETE',
      path: '/v1/installations/{installationId}',
      security: [['userAuthentication'], ['systemAuthentication']],
      contentType: 'application/json',
      accept: 'application/json',
      idempotencyKey: 'Idempotency-Key',
      responses: {
        '200': { 'application/json': 'json' },
        '204': {},
        '400': { 'application/json': 'json' },
        '401': { 'application/json': 'json' },
        '403': { 'application/json': 'json' },
        '404': { 'application/json': 'json' },
        '409': { 'application/json': 'json' },
      },
    },
    input,
    options,
  );
}

export interface GetInstallationInput {
  readonly path: {
    /**
     * Id of the installation. It starts with `icfg_` and equals the `installation_id` of the token.
     * @example icfg_cuwj0AdCdH3BwWT4LPijCC7t
     */
    installationId: string;
  };
  readonly header?: {
    /**
     * Style of authentication of the request: `user` or `system`, and others may come. A hint only: decide by the claims of the token.
     * @example user
     */
    'X-Vercel-Auth'?: string;
  };
}

export type GetInstallationResult =
  Success<200, Installation> | Failure<401 | 403 | 404, ErrorEnvelope>;

/**
 * Get Installation
 *
 * Tells which plan an installation is on as a whole and which message is displayed on it. Vercel asks again after the partner sent the event `installation.updated`. Optional: it is needed for plans and messages of installations. A reply without `billingPlan` means that each resource is billed by itself; `notification: null` clears the message.
 *
 * `GET /v1/installations/{installationId}`
 */
export function getInstallation(
  client: PartnerClient,
  input: GetInstallationInput,
  options?: CallOptions,
): Promise<GetInstallationResult> {
  return client.call<GetInstallationResult>(
    {
      id: 'get-installation',
      method: 'GET',
      path: '/v1/installations/{installationId}',
      security: [['systemAuthentication']],
      accept: 'application/json',
      responses: {
        '200': { 'application/json': 'json' },
        '401': { 'application/json': 'json' },
        '403': { 'application/json': 'json' },
        '404': { 'application/json': 'json' },
      },
    },
    input,
    options,
  );
}

export interface UpdateInstallationInput {
  readonly path: {
    /**
     * Id of the installation. It starts with `icfg_` and equals the `installation_id` of the token.
     * @example icfg_cuwj0AdCdH3BwWT4LPijCC7t
     */
    installationId: string;
  };
  readonly header?: {
    /**
     * Style of authentication of the request: `user` or `system`, and others may come. A hint only: decide by the claims of the token.
     * @example user
     */
    'X-Vercel-Auth'?: string;
    /**
     * Names this request over all its retries. The same key asks for the same outcome, not for the work to be done again.
     * @example c7a1f0de-5f0b-4c43-9d55-0b8f7a1e2d34
     */
    'Idempotency-Key'?: string;
  };
  readonly body: UpdateInstallationRequest;
}

export type UpdateInstallationResult =
  | Success<200, Installation>
  | Success<204, undefined>
  | Failure<400, ValidationErrorEnvelope>
  | Failure<401 | 403 | 404 | 409, ErrorEnvelope>;

/**
 * Update Installation
 *
 * Moves an installation to the plan that the customer picked for it. The reply may carry the plan as it now is, with `effectiveDate` where the change waits. Optional: it is needed for plans of installations.
 *
 * `PATCH /v1/installations/{installationId}`
 */
export function updateInstallation(
  client: PartnerClient,
  input: UpdateInstallationInput,
  options?: CallOptions,
): Promise<UpdateInstallationResult> {
  return client.call<UpdateInstallationResult>(
    {
      id: 'update-installation',
      method: 'PATCH',
      path: '/v1/installations/{installationId}',
      security: [['userAuthentication']],
      contentType: 'application/json',
      accept: 'application/json',
      idempotencyKey: 'Idempotency-Key',
      responses: {
        '200': { 'application/json': 'json' },
        '204': {},
        '400': { 'application/json': 'json' },
        '401': { 'application/json': 'json' },
        '403': { 'application/json': 'json' },
        '404': { 'application/json': 'json' },
        '409': { 'application/json': 'json' },
      },
    },
    input,
    options,
  );
}

export interface UpsertInstallationInput {
  readonly path: {
    /**
     * Id of the installation. It starts with `icfg_` and equals the `installation_id` of the token.
     * @example icfg_cuwj0AdCdH3BwWT4LPijCC7t
     */
    installationId: string;
  };
  readonly header?: {
    /**
     * Style of authentication of the request: `user` or `system`, and others may come. A hint only: decide by the claims of the token.
     * @example user
     */
    'X-Vercel-Auth'?: string;
    /**
     * Names this request over all its retries. The same key asks for the same outcome, not for the work to be done again.
     * @example c7a1f0de-5f0b-4c43-9d55-0b8f7a1e2d34
     */
    'Idempotency-Key'?: string;
  };
  readonly body: UpsertInstallationRequest;
}

export type UpsertInstallationResult =
  | Success<200, Installation>
  | Success<201 | 204, undefined>
  | Failure<400, ValidationErrorEnvelope>
  | Failure<401 | 403 | 409, ErrorEnvelope>;

/**
 * Upsert Installation
 *
 * Announces an installation as soon as a user has accepted the terms, before any of its resources exists. Vercel may repeat the call for the same id, so it creates or updates and has the same outcome each time. Ids are never used twice: a customer who installs again comes with a new id and starts afresh. Store `credentials.access_token`, the token of every call to Vercel for this installation. A partner with plans for installations puts the installation on its default plan here, normally a free one, and may reply with it. Every partner implements this.
 *
 * `PUT /v1/installations/{installationId}`
 */
export function upsertInstallation(
  client: PartnerClient,
  input: UpsertInstallationInput,
  options?: CallOptions,
): Promise<UpsertInstallationResult> {
  return client.call<UpsertInstallationResult>(
    {
      id: 'upsert-installation',
      method: 'PUT',
      path: '/v1/installations/{installationId}',
      security: [['userAuthentication']],
      contentType: 'application/json',
      accept: 'application/json',
      idempotencyKey: 'Idempotency-Key',
      responses: {
        '200': { 'application/json': 'json' },
        '201': {},
        '204': {},
        '400': { 'application/json': 'json' },
        '401': { 'application/json': 'json' },
        '403': { 'application/json': 'json' },
        '409': { 'application/json': 'json' },
      },
    },
    input,
    options,
  );
}

export interface ProvisionPurchaseInput {
  readonly path: {
    /**
     * Id of the installation. It starts with `icfg_` and equals the `installation_id` of the token.
     * @example icfg_cuwj0AdCdH3BwWT4LPijCC7t
     */
    installationId: string;
  };
  readonly header?: {
    /**
     * Style of authentication of the request: `user` or `system`, and others may come. A hint only: decide by the claims of the token.
     * @example user
     */
    'X-Vercel-Auth'?: string;
    /**
     * Names this request over all its retries. The same key asks for the same outcome, not for the work to be done again.
     * @example c7a1f0de-5f0b-4c43-9d55-0b8f7a1e2d34
     */
    'Idempotency-Key'?: string;
  };
  readonly body: ProvisionPurchaseRequest;
}

export type ProvisionPurchaseResult =
  | Success<200, ProvisionedPurchase>
  | Failure<400, ValidationErrorEnvelope>
  | Failure<401 | 403 | 404 | 409 | 422, ErrorEnvelope>;

/**
 * Provision Purchase
 *
 * Tells that a customer has bought credit. Read the invoice from Vercel and require its state `paid`; then add each item to the balance of the resource it names, or to that of the installation where it names none, and reply with the balances. Keep reporting them to Vercel afterwards. System authentication marks an automatic top-up. Optional: a partner with prepayment plans implements it.
 *
 * `POST /v1/installations/{installationId}/billing/provision`
 */
export function provisionPurchase(
  client: PartnerClient,
  input: ProvisionPurchaseInput,
  options?: CallOptions,
): Promise<ProvisionPurchaseResult> {
  return client.call<ProvisionPurchaseResult>(
    {
      id: 'provision-purchase',
      method: 'POST',
      path: '/v1/installations/{installationId}/billing/provision',
      security: [['userAuthentication'], ['systemAuthentication']],
      contentType: 'application/json',
      accept: 'application/json',
      idempotencyKey: 'Idempotency-Key',
      responses: {
        '200': { 'application/json': 'json' },
        '400': { 'application/json': 'json' },
        '401': { 'application/json': 'json' },
        '403': { 'application/json': 'json' },
        '404': { 'application/json': 'json' },
        '409': { 'application/json': 'json' },
        '422': { 'application/json': 'json' },
      },
    },
    input,
    options,
  );
}

export interface ListBillingPlansForInstallationInput {
  readonly path: {
    /**
     * Id of the installation. It starts with `icfg_` and equals the `installation_id` of the token.
     * @example icfg_cuwj0AdCdH3BwWT4LPijCC7t
     */
    installationId: string;
  };
  readonly header?: {
    /**
     * Style of authentication of the request: `user` or `system`, and others may come. A hint only: decide by the claims of the token.
     * @example user
     */
    'X-Vercel-Auth'?: string;
  };
}

export type ListBillingPlansForInstallationResult =
  Success<200, BillingPlanList> | Failure<401 | 403 | 404 | 409, ErrorEnvelope>;

/**
 * List Billing Plans For Installation
 *
 * Lists the plans that an installation can be on. The list may hold plans for its resources too, told apart by `scope`. Optional: a partner with plans for installations implements it.
 *
 * `GET /v1/installations/{installationId}/plans`
 */
export function listBillingPlansForInstallation(
  client: PartnerClient,
  input: ListBillingPlansForInstallationInput,
  options?: CallOptions,
): Promise<ListBillingPlansForInstallationResult> {
  return client.call<ListBillingPlansForInstallationResult>(
    {
      id: 'list-billing-plans-for-installation',
      method: 'GET',
      path: '/v1/installations/{installationId}/plans',
      security: [['systemAuthentication']],
      accept: 'application/json',
      responses: {
        '200': { 'application/json': 'json' },
        '401': { 'application/json': 'json' },
        '403': { 'application/json': 'json' },
        '404': { 'application/json': 'json' },
        '409': { 'application/json': 'json' },
      },
    },
    input,
    options,
  );
}

export interface CreateResourceTransferInput {
  readonly path: {
    /**
     * Id of the installation that gives the resources away. It starts with `icfg_`.
     * @example icfg_cuwj0AdCdH3BwWT4LPijCC7t
     */
    installationId: string;
  };
  readonly header?: {
    /**
     * Style of authentication of the request: `user` or `system`, and others may come. A hint only: decide by the claims of the token.
     * @example user
     */
    'X-Vercel-Auth'?: string;
    /**
     * Names this request over all its retries. The same key asks for the same outcome, not for the work to be done again.
     * @example c7a1f0de-5f0b-4c43-9d55-0b8f7a1e2d34
     */
    'Idempotency-Key'?: string;
  };
  readonly body: ResourceTransferRequest;
}

export type CreateResourceTransferResult =
  | Success<200, ResourceTransferClaim>
  | Failure<400, ValidationErrorEnvelope>
  | Failure<401 | 403 | 404 | 409 | 422, ErrorEnvelope>;

/**
 * Create Resources Transfer Request
 *
 * Prepares to move resources out of an installation. Who takes them is not known yet; the two calls that follow name the target. Nothing moves until the transfer is accepted, and after `expiresAt` it cannot be. Optional.
 *
 * `POST /v1/installations/{installationId}/resource-transfer-requests`
 */
export function createResourceTransfer(
  client: PartnerClient,
  input: CreateResourceTransferInput,
  options?: CallOptions,
): Promise<CreateResourceTransferResult> {
  return client.call<CreateResourceTransferResult>(
    {
      id: 'create-resource-transfer',
      method: 'POST',
      path: '/v1/installations/{installationId}/resource-transfer-requests',
      security: [['systemAuthentication']],
      contentType: 'application/json',
      accept: 'application/json',
      idempotencyKey: 'Idempotency-Key',
      responses: {
        '200': { 'application/json': 'json' },
        '400': { 'application/json': 'json' },
        '401': { 'application/json': 'json' },
        '403': { 'application/json': 'json' },
        '404': { 'application/json': 'json' },
        '409': { 'application/json': 'json' },
        '422': { 'application/json': 'json' },
      },
    },
    input,
    options,
  );
}

export interface AcceptResourceTransferInput {
  readonly path: {
    /**
     * Id of the installation that takes the resources over. It starts with `icfg_`.
     * @example icfg_Zt5RkQ8mWn2XbVc7LpHs9DyA
     */
    installationId: string;
    /**
     * The partner's id of the transfer, from the call that prepared it.
     * @example claim_8f3Kq2Lz
     */
    providerClaimId: string;
  };
  readonly header?: {
    /**
     * Style of authentication of the request: `user` or `system`, and others may come. A hint only: decide by the claims of the token.
     * @example user
     */
    'X-Vercel-Auth'?: string;
    /**
     * Names this request over all its retries. The same key asks for the same outcome, not for the work to be done again.
     * @example c7a1f0de-5f0b-4c43-9d55-0b8f7a1e2d34
     */
    'Idempotency-Key'?: string;
  };
}

export type AcceptResourceTransferResult =
  Success<204, undefined> | Failure<401 | 403 | 404 | 409 | 422, ErrorEnvelope>;

/**
 * Accept Resources Transfer Request
 *
 * Moves the resources to the installation in the path. They keep their ids and stay connected to their projects. While one acceptance is under way there must be no other, and once it succeeded the transfer can be neither accepted nor verified again.
 *
 * `POST /v1/installations/{installationId}/resource-transfer-requests/{providerClaimId}/accept`
 */
export function acceptResourceTransfer(
  client: PartnerClient,
  input: AcceptResourceTransferInput,
  options?: CallOptions,
): Promise<AcceptResourceTransferResult> {
  return client.call<AcceptResourceTransferResult>(
    {
      id: 'accept-resource-transfer',
      method: 'POST',
      path: '/v1/installations/{installationId}/resource-transfer-requests/{providerClaimId}/accept',
      security: [['systemAuthentication']],
      accept: 'application/json',
      idempotencyKey: 'Idempotency-Key',
      responses: {
        '204': {},
        '401': { 'application/json': 'json' },
        '403': { 'application/json': 'json' },
        '404': { 'application/json': 'json' },
        '409': { 'application/json': 'json' },
        '422': { 'application/json': 'json' },
      },
    },
    input,
    options,
  );
}

export interface VerifyResourceTransferInput {
  readonly path: {
    /**
     * Id of the installation that takes the resources over. It starts with `icfg_`.
     * @example icfg_Zt5RkQ8mWn2XbVc7LpHs9DyA
     */
    installationId: string;
    /**
     * The partner's id of the transfer, from the call that prepared it.
     * @example claim_8f3Kq2Lz
     */
    providerClaimId: string;
  };
  readonly header?: {
    /**
     * Style of authentication of the request: `user` or `system`, and others may come. A hint only: decide by the claims of the token.
     * @example user
     */
    'X-Vercel-Auth'?: string;
  };
}

export type VerifyResourceTransferResult =
  Success<200, VerifiedResourceTransfer> | Failure<401 | 403 | 404 | 409 | 422, ErrorEnvelope>;

/**
 * Validate Resources Transfer Request
 *
 * Asks whether the installation in the path could take the resources over, and on which plan. Check that the transfer exists, has not expired and is not complete, and that its resources still exist. Any number of installations may ask before one accepts.
 *
 * `GET /v1/installations/{installationId}/resource-transfer-requests/{providerClaimId}/verify`
 */
export function verifyResourceTransfer(
  client: PartnerClient,
  input: VerifyResourceTransferInput,
  options?: CallOptions,
): Promise<VerifyResourceTransferResult> {
  return client.call<VerifyResourceTransferResult>(
    {
      id: 'verify-resource-transfer',
      method: 'GET',
      path: '/v1/installations/{installationId}/resource-transfer-requests/{providerClaimId}/verify',
      security: [['systemAuthentication']],
      accept: 'application/json',
      responses: {
        '200': { 'application/json': 'json' },
        '401': { 'application/json': 'json' },
        '403': { 'application/json': 'json' },
        '404': { 'application/json': 'json' },
        '409': { 'application/json': 'json' },
        '422': { 'application/json': 'json' },
      },
    },
    input,
    options,
  );
}

export interface ListResourcesInput {
  readonly path: {
    /**
     * Id of the installation. It starts with `icfg_` and equals the `installation_id` of the token.
     * @example icfg_cuwj0AdCdH3BwWT4LPijCC7t
     */
    installationId: string;
  };
  readonly query?: {
    /** Limits the reply to these resources, by the partner's own ids. Repeated for each id. */
    ids?: string[];
  };
  readonly header?: {
    /**
     * Style of authentication of the request: `user` or `system`, and others may come. A hint only: decide by the claims of the token.
     * @example user
     */
    'X-Vercel-Auth'?: string;
  };
}

export type ListResourcesResult =
  Success<200, ResourceList> | Failure<401 | 403 | 404, ErrorEnvelope>;

/**
 * List Resources
 *
 * Lists the resources of an installation, without their secrets. Vercel no longer calls it and reads resources one at a time; it is kept for partners that implement it.
 *
 * `GET /v1/installations/{installationId}/resources`
 * @deprecated
 */
export function listResources(
  client: PartnerClient,
  input: ListResourcesInput,
  options?: CallOptions,
): Promise<ListResourcesResult> {
  return client.call<ListResourcesResult>(
    {
      id: 'list-resources',
      method: 'GET',
      path: '/v1/installations/{installationId}/resources',
      security: [['systemAuthentication']],
      accept: 'application/json',
      responses: {
        '200': { 'application/json': 'json' },
        '401': { 'application/json': 'json' },
        '403': { 'application/json': 'json' },
        '404': { 'application/json': 'json' },
      },
    },
    input,
    options,
  );
}

export interface ProvisionResourceInput {
  readonly path: {
    /**
     * Id of the installation. It starts with `icfg_` and equals the `installation_id` of the token.
     * @example icfg_cuwj0AdCdH3BwWT4LPijCC7t
     */
    installationId: string;
  };
  readonly header?: {
    /**
     * Style of authentication of the request: `user` or `system`, and others may come. A hint only: decide by the claims of the token.
     * @example user
     */
    'X-Vercel-Auth'?: string;
    /**
     * Names this request over all its retries. The same key asks for the same outcome, not for the work to be done again.
     * @example c7a1f0de-5f0b-4c43-9d55-0b8f7a1e2d34
     */
    'Idempotency-Key'?: string;
  };
  readonly body: ProvisionResourceRequest;
}

export type ProvisionResourceResult =
  | Success<200 | 201, ProvisionedResource>
  | Failure<400, ValidationErrorEnvelope>
  | Failure<401 | 403 | 404 | 409, ErrorEnvelope>;

/**
 * Provision Resource
 *
 * Creates a resource. The call waits for the reply, yet the resource itself may take longer: reply with `pending`, or with `onboarding` where the user has something to do first, and send the event `resource.updated` when it is ready. The secrets must be final in the reply, because no other reply for a resource carries them; they become environment variables of the projects that are connected later. A plan for installations moves the whole installation to it. Every partner implements this.
 *
 * `POST /v1/installations/{installationId}/resources`
 */
export function provisionResource(
  client: PartnerClient,
  input: ProvisionResourceInput,
  options?: CallOptions,
): Promise<ProvisionResourceResult> {
  return client.call<ProvisionResourceResult>(
    {
      id: 'provision-resource',
      method: 'POST',
      path: '/v1/installations/{installationId}/resources',
      security: [['userAuthentication']],
      contentType: 'application/json',
      accept: 'application/json',
      idempotencyKey: 'Idempotency-Key',
      responses: {
        '200': { 'application/json': 'json' },
        '201': { 'application/json': 'json' },
        '400': { 'application/json': 'json' },
        '401': { 'application/json': 'json' },
        '403': { 'application/json': 'json' },
        '404': { 'application/json': 'json' },
        '409': { 'application/json': 'json' },
      },
    },
    input,
    options,
  );
}

export interface DeleteResourceInput {
  readonly path: {
    /**
     * Id of the installation. It starts with `icfg_` and equals the `installation_id` of the token.
     * @example icfg_cuwj0AdCdH3BwWT4LPijCC7t
     */
    installationId: string;
    /**
     * The partner's own id of the resource.
     * @example redis_7Qm2xB9kLw
     */
    resourceId: string;
  };
  readonly header?: {
    /**
     * Style of authentication of the request: `user` or `system`, and others may come. A hint only: decide by the claims of the token.
     * @example user
     */
    'X-Vercel-Auth'?: string;
    /**
     * Names this request over all its retries. The same key asks for the same outcome, not for the work to be done again.
     * @example c7a1f0de-5f0b-4c43-9d55-0b8f7a1e2d34
     */
    'Idempotency-Key'?: string;
  };
}

export type DeleteResourceResult =
  Success<204, undefined> | Failure<401 | 403 | 404 | 409, ErrorEnvelope>;

/**
 * Delete Resource
 *
 * Takes a resource out of service and removes what belongs to it. A repeat should succeed. Vercel does not call it when the installation is removed, nor for resources that the customer owns with the partner and only linked. Every partner implements this.
 *
 * `DELETE /v1/installations/{installationId}/resources/{resourceId}`
 */
export function deleteResource(
  client: PartnerClient,
  input: DeleteResourceInput,
  options?: CallOptions,
): Promise<DeleteResourceResult> {
  return client.call<DeleteResourceResult>(
    {
      id: 'delete-resource',
      method: 'DELETE',
      path: '/v1/installations/{installationId}/resources/{resourceId}',
      security: [['userAuthentication'], ['systemAuthentication']],
      accept: 'application/json',
      idempotencyKey: 'Idempotency-Key',
      responses: {
        '204': {},
        '401': { 'application/json': 'json' },
        '403': { 'application/json': 'json' },
        '404': { 'application/json': 'json' },
        '409': { 'application/json': 'json' },
      },
    },
    input,
    options,
  );
}

export interface GetResourceInput {
  readonly path: {
    /**
     * Id of the installation. It starts with `icfg_` and equals the `installation_id` of the token.
     * @example icfg_cuwj0AdCdH3BwWT4LPijCC7t
     */
    installationId: string;
    /**
     * The partner's own id of the resource.
     * @example redis_7Qm2xB9kLw
     */
    resourceId: string;
  };
  readonly header?: {
    /**
     * Style of authentication of the request: `user` or `system`, and others may come. A hint only: decide by the claims of the token.
     * @example user
     */
    'X-Vercel-Auth'?: string;
  };
}

export type GetResourceResult = Success<200, Resource> | Failure<401 | 403 | 404, ErrorEnvelope>;

/**
 * Get Resource
 *
 * Gives a resource as it is now, without its secrets. Vercel asks when it displays the resource and after every event `resource.updated`. Every partner implements this.
 *
 * `GET /v1/installations/{installationId}/resources/{resourceId}`
 */
export function getResource(
  client: PartnerClient,
  input: GetResourceInput,
  options?: CallOptions,
): Promise<GetResourceResult> {
  return client.call<GetResourceResult>(
    {
      id: 'get-resource',
      method: 'GET',
      path: '/v1/installations/{installationId}/resources/{resourceId}',
      security: [['systemAuthentication']],
      accept: 'application/json',
      responses: {
        '200': { 'application/json': 'json' },
        '401': { 'application/json': 'json' },
        '403': { 'application/json': 'json' },
        '404': { 'application/json': 'json' },
      },
    },
    input,
    options,
  );
}

export interface UpdateResourceInput {
  readonly path: {
    /**
     * Id of the installation. It starts with `icfg_` and equals the `installation_id` of the token.
     * @example icfg_cuwj0AdCdH3BwWT4LPijCC7t
     */
    installationId: string;
    /**
     * The partner's own id of the resource.
     * @example redis_7Qm2xB9kLw
     */
    resourceId: string;
  };
  readonly header?: {
    /**
     * Style of authentication of the request: `user` or `system`, and others may come. A hint only: decide by the claims of the token.
     * @example user
     */
    'X-Vercel-Auth'?: string;
    /**
     * Names this request over all its retries. The same key asks for the same outcome, not for the work to be done again.
     * @example c7a1f0de-5f0b-4c43-9d55-0b8f7a1e2d34
     */
    'Idempotency-Key'?: string;
  };
  readonly body: UpdateResourceRequest;
}

export type UpdateResourceResult =
  | Success<200, Resource>
  | Failure<400, ValidationErrorEnvelope>
  | Failure<401 | 403 | 404 | 409, ErrorEnvelope>;

/**
 * Update Resource
 *
 * Changes what the user changed in Vercel: name, metadata, plan or experimentation settings. What is left out stays as it is. The reply shows the resource after the change, with `effectiveDate` in its plan where a change of plan waits. Optional.
 *
 * `PATCH /v1/installations/{installationId}/resources/{resourceId}`
 */
export function updateResource(
  client: PartnerClient,
  input: UpdateResourceInput,
  options?: CallOptions,
): Promise<UpdateResourceResult> {
  return client.call<UpdateResourceResult>(
    {
      id: 'update-resource',
      method: 'PATCH',
      path: '/v1/installations/{installationId}/resources/{resourceId}',
      security: [['userAuthentication']],
      contentType: 'application/json',
      accept: 'application/json',
      idempotencyKey: 'Idempotency-Key',
      responses: {
        '200': { 'application/json': 'json' },
        '400': { 'application/json': 'json' },
        '401': { 'application/json': 'json' },
        '403': { 'application/json': 'json' },
        '404': { 'application/json': 'json' },
        '409': { 'application/json': 'json' },
      },
    },
    input,
    options,
  );
}

export interface ListBillingPlansForResourceInput {
  readonly path: {
    /**
     * Id of the installation. It starts with `icfg_` and equals the `installation_id` of the token.
     * @example icfg_cuwj0AdCdH3BwWT4LPijCC7t
     */
    installationId: string;
    /**
     * The partner's own id of the resource.
     * @example redis_7Qm2xB9kLw
     */
    resourceId: string;
  };
  readonly query?: {
    /**
     * What the user has chosen so far, as a JSON object by field of the product's metadata schema. URL-encoded like any query value.
     * @example {"region":"iad1"}
     */
    metadata?: string;
  };
  readonly header?: {
    /**
     * Style of authentication of the request: `user` or `system`, and others may come. A hint only: decide by the claims of the token.
     * @example user
     */
    'X-Vercel-Auth'?: string;
  };
}

export type ListBillingPlansForResourceResult =
  | Success<200, BillingPlanList>
  | Failure<400, ValidationErrorEnvelope>
  | Failure<401 | 403 | 404 | 409, ErrorEnvelope>;

/**
 * List Billing Plans For Resource
 *
 * Lists the plans that a resource can move to. Optional.
 *
 * `GET /v1/installations/{installationId}/resources/{resourceId}/plans`
 */
export function listBillingPlansForResource(
  client: PartnerClient,
  input: ListBillingPlansForResourceInput,
  options?: CallOptions,
): Promise<ListBillingPlansForResourceResult> {
  return client.call<ListBillingPlansForResourceResult>(
    {
      id: 'list-billing-plans-for-resource',
      method: 'GET',
      path: '/v1/installations/{installationId}/resources/{resourceId}/plans',
      security: [['systemAuthentication']],
      accept: 'application/json',
      responses: {
        '200': { 'application/json': 'json' },
        '400': { 'application/json': 'json' },
        '401': { 'application/json': 'json' },
        '403': { 'application/json': 'json' },
        '404': { 'application/json': 'json' },
        '409': { 'application/json': 'json' },
      },
    },
    input,
    options,
  );
}

export interface ResourceReplInput {
  readonly path: {
    /**
     * Id of the installation. It starts with `icfg_` and equals the `installation_id` of the token.
     * @example icfg_cuwj0AdCdH3BwWT4LPijCC7t
     */
    installationId: string;
    /**
     * The partner's own id of the resource.
     * @example redis_7Qm2xB9kLw
     */
    resourceId: string;
  };
  readonly header?: {
    /**
     * Style of authentication of the request: `user` or `system`, and others may come. A hint only: decide by the claims of the token.
     * @example user
     */
    'X-Vercel-Auth'?: string;
    /**
     * Names this request over all its retries. The same key asks for the same outcome, not for the work to be done again.
     * @example c7a1f0de-5f0b-4c43-9d55-0b8f7a1e2d34
     */
    'Idempotency-Key'?: string;
  };
  readonly body: ReplCommand;
}

export type ResourceReplResult =
  | Success<200, ReplOutput | AsyncIterable<ReplBlock>>
  | Failure<400, ReplCommandError>
  | Failure<401 | 403 | 404 | 500, ErrorEnvelope>;

/**
 * Resource REPL
 *
 * Runs a command that the user typed into the console of a resource in the Vercel dashboard. What it prints comes back as an array of blocks at once, or block by block as a stream. With `readOnly` a command that would change something is refused. A command that fails may reply with 400 and print what went wrong. Optional.
 *
 * `POST /v1/installations/{installationId}/resources/{resourceId}/repl`
 */
export function resourceRepl(
  client: PartnerClient,
  input: ResourceReplInput,
  options?: CallOptions,
): Promise<ResourceReplResult> {
  return client.call<ResourceReplResult>(
    {
      id: 'resource-repl',
      method: 'POST',
      path: '/v1/installations/{installationId}/resources/{resourceId}/repl',
      security: [['userAuthentication']],
      streams: streamCodec,
      contentType: 'application/json',
      accept: 'application/json, application/jsonl',
      idempotencyKey: 'Idempotency-Key',
      responses: {
        '200': { 'application/json': 'json', 'application/jsonl': 'jsonLines' },
        '400': { 'application/json': 'json' },
        '401': { 'application/json': 'json' },
        '403': { 'application/json': 'json' },
        '404': { 'application/json': 'json' },
        '500': { 'application/json': 'json' },
      },
    },
    input,
    options,
  );
}

export interface RequestSecretsRotationInput {
  readonly path: {
    /**
     * Id of the installation. It starts with `icfg_` and equals the `installation_id` of the token.
     * @example icfg_cuwj0AdCdH3BwWT4LPijCC7t
     */
    installationId: string;
    /**
     * The partner's own id of the resource.
     * @example redis_7Qm2xB9kLw
     */
    resourceId: string;
  };
  readonly header?: {
    /**
     * Style of authentication of the request: `user` or `system`, and others may come. A hint only: decide by the claims of the token.
     * @example user
     */
    'X-Vercel-Auth'?: string;
    /**
     * Names this request over all its retries. The same key asks for the same outcome, not for the work to be done again.
     * @example c7a1f0de-5f0b-4c43-9d55-0b8f7a1e2d34
     */
    'Idempotency-Key'?: string;
  };
  readonly body: SecretsRotationRequest;
}

export type RequestSecretsRotationResult =
  | Success<200, SecretsRotation>
  | Success<202, PendingSecretsRotation>
  | Failure<400, ValidationErrorEnvelope>
  | Failure<401 | 403 | 404 | 409 | 500 | 503, ErrorEnvelope>;

/**
 * Request Secrets Rotation
 *
 * Asks for new secrets of a resource. Reply with them, or with `sync: false` and send them to Vercel later through its operation for the secrets of a resource. The old secrets keep working for the hours given. Once Vercel has the new ones it deploys the linked projects again. A repeated request must do no harm. A partner may reserve rotation for users with the role ADMIN. Optional: Vercel turns rotation on for an integration, and the product declares the longest delay as `secretRotation.maxDelayHours`.
 *
 * `POST /v1/installations/{installationId}/resources/{resourceId}/secrets/rotate`
 */
export function requestSecretsRotation(
  client: PartnerClient,
  input: RequestSecretsRotationInput,
  options?: CallOptions,
): Promise<RequestSecretsRotationResult> {
  return client.call<RequestSecretsRotationResult>(
    {
      id: 'request-secrets-rotation',
      method: 'POST',
      path: '/v1/installations/{installationId}/resources/{resourceId}/secrets/rotate',
      security: [['userAuthentication'], ['systemAuthentication']],
      contentType: 'application/json',
      accept: 'application/json',
      idempotencyKey: 'Idempotency-Key',
      responses: {
        '200': { 'application/json': 'json' },
        '202': { 'application/json': 'json' },
        '400': { 'application/json': 'json' },
        '401': { 'application/json': 'json' },
        '403': { 'application/json': 'json' },
        '404': { 'application/json': 'json' },
        '409': { 'application/json': 'json' },
        '500': { 'application/json': 'json' },
        '503': { 'application/json': 'json' },
      },
    },
    input,
    options,
  );
}

export interface ListBillingPlansForProductInput {
  readonly path: {
    /**
     * The partner's own id or slug of the product.
     * @example acme-redis
     */
    productSlug: string;
  };
  readonly query?: {
    /**
     * What the user has chosen so far, as a JSON object by field of the product's metadata schema. URL-encoded like any query value.
     * @example {"region":"iad1"}
     */
    metadata?: string;
  };
  readonly header?: {
    /**
     * Style of authentication of the request: `user` or `system`, and others may come. A hint only: decide by the claims of the token.
     * @example user
     */
    'X-Vercel-Auth'?: string;
  };
}

export type ListBillingPlansForProductResult =
  | Success<200, BillingPlanList>
  | Failure<400, ValidationErrorEnvelope>
  | Failure<401 | 403 | 404 | 409, ErrorEnvelope>;

/**
 * List Billing Plans For Product
 *
 * Lists the plans for a new resource of a product, priced for what the user has chosen so far. Vercel asks again whenever the user changes the form. It may ask before any installation exists: then the token names no account, and its `installation_id` is `null`. Every partner implements this.
 *
 * `GET /v1/products/{productSlug}/plans`
 */
export function listBillingPlansForProduct(
  client: PartnerClient,
  input: ListBillingPlansForProductInput,
  options?: CallOptions,
): Promise<ListBillingPlansForProductResult> {
  return client.call<ListBillingPlansForProductResult>(
    {
      id: 'list-billing-plans-for-product',
      method: 'GET',
      path: '/v1/products/{productSlug}/plans',
      security: [['systemAuthentication']],
      accept: 'application/json',
      responses: {
        '200': { 'application/json': 'json' },
        '400': { 'application/json': 'json' },
        '401': { 'application/json': 'json' },
        '403': { 'application/json': 'json' },
        '404': { 'application/json': 'json' },
        '409': { 'application/json': 'json' },
      },
    },
    input,
    options,
  );
}
