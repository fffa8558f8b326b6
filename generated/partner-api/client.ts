// Written by openapi-counterpart from the description. Edits are lost.

import {
  createClient,
  type CallOptions,
  type Client,
  type ClientOperation,
  type ClientOptions,
  type Failure,
  type Secret,
  type Success,
} from '@openapi-counterpart/runtime';
import { type components, type operations } from './types.js';
type Schemas = components['schemas'];

type Api = 'partner-api';

/** A client of Vercel Marketplace Partner API, the first argument of every operation below. */
export type PartnerClient = Client<Api>;

export interface PartnerClientOptions extends ClientOptions {
  /** Credentials for the security scheme systemAuthentication. */
  readonly systemAuthentication?: Secret;
  /** Credentials for the security scheme userAuthentication. */
  readonly userAuthentication?: Secret;
  /** Credentials for the security scheme webhookSignature. */
  readonly apiKey?: Secret;
}

export function createPartnerClient(options: PartnerClientOptions): PartnerClient {
  return createClient(
    'partner-api',
    {
      systemAuthentication: { kind: 'bearer' },
      userAuthentication: { kind: 'bearer' },
      webhookSignature: { kind: 'apiKey', in: 'header', key: 'x-vercel-signature' },
    },
    {
      systemAuthentication: options['systemAuthentication'],
      userAuthentication: options['userAuthentication'],
      webhookSignature: options['apiKey'],
    },
    options,
  );
}

export interface DeleteInstallationInput {
  readonly path: operations['delete-installation']['parameters']['path'];
  readonly header?: operations['delete-installation']['parameters']['header'];
  readonly body?: Schemas['DeleteInstallationRequest'];
}

export type DeleteInstallationResult =
  | Success<200, Schemas['DeletedInstallation']>
  | Success<204, undefined>
  | Failure<400, Schemas['ValidationErrorEnvelope']>
  | Failure<401 | 403 | 404 | 409, Schemas['ErrorEnvelope']>;

const deleteInstallationOperation: ClientOperation<DeleteInstallationResult> = {
  id: 'delete-installation',
  method: 'delete',
  path: '/v1/installations/{installationId}',
  security: [['userAuthentication'], ['systemAuthentication']],
  contentType: 'application/json',
  accept: 'application/json',
  statuses: ['200', '204', '400', '401', '403', '404', '409'],
};

/** Delete Installation: DELETE /v1/installations/{installationId} */
export function deleteInstallation(
  client: PartnerClient,
  input: DeleteInstallationInput,
  options?: CallOptions,
): Promise<DeleteInstallationResult> {
  return client.call(deleteInstallationOperation, input, options);
}

export interface GetInstallationInput {
  readonly path: operations['get-installation']['parameters']['path'];
  readonly header?: operations['get-installation']['parameters']['header'];
}

export type GetInstallationResult =
  Success<200, Schemas['Installation']> | Failure<401 | 403 | 404, Schemas['ErrorEnvelope']>;

const getInstallationOperation: ClientOperation<GetInstallationResult> = {
  id: 'get-installation',
  method: 'get',
  path: '/v1/installations/{installationId}',
  security: [['systemAuthentication']],
  accept: 'application/json',
  statuses: ['200', '401', '403', '404'],
};

/** Get Installation: GET /v1/installations/{installationId} */
export function getInstallation(
  client: PartnerClient,
  input: GetInstallationInput,
  options?: CallOptions,
): Promise<GetInstallationResult> {
  return client.call(getInstallationOperation, input, options);
}

export interface UpdateInstallationInput {
  readonly path: operations['update-installation']['parameters']['path'];
  readonly header?: operations['update-installation']['parameters']['header'];
  readonly body: Schemas['UpdateInstallationRequest'];
}

export type UpdateInstallationResult =
  | Success<200, Schemas['Installation']>
  | Success<204, undefined>
  | Failure<400, Schemas['ValidationErrorEnvelope']>
  | Failure<401 | 403 | 404 | 409, Schemas['ErrorEnvelope']>;

const updateInstallationOperation: ClientOperation<UpdateInstallationResult> = {
  id: 'update-installation',
  method: 'patch',
  path: '/v1/installations/{installationId}',
  security: [['userAuthentication']],
  contentType: 'application/json',
  accept: 'application/json',
  statuses: ['200', '204', '400', '401', '403', '404', '409'],
};

/** Update Installation: PATCH /v1/installations/{installationId} */
export function updateInstallation(
  client: PartnerClient,
  input: UpdateInstallationInput,
  options?: CallOptions,
): Promise<UpdateInstallationResult> {
  return client.call(updateInstallationOperation, input, options);
}

export interface UpsertInstallationInput {
  readonly path: operations['upsert-installation']['parameters']['path'];
  readonly header?: operations['upsert-installation']['parameters']['header'];
  readonly body: Schemas['UpsertInstallationRequest'];
}

export type UpsertInstallationResult =
  | Success<200, Schemas['Installation']>
  | Success<201 | 204, undefined>
  | Failure<400, Schemas['ValidationErrorEnvelope']>
  | Failure<401 | 403 | 409, Schemas['ErrorEnvelope']>;

const upsertInstallationOperation: ClientOperation<UpsertInstallationResult> = {
  id: 'upsert-installation',
  method: 'put',
  path: '/v1/installations/{installationId}',
  security: [['userAuthentication']],
  contentType: 'application/json',
  accept: 'application/json',
  statuses: ['200', '201', '204', '400', '401', '403', '409'],
};

/** Upsert Installation: PUT /v1/installations/{installationId} */
export function upsertInstallation(
  client: PartnerClient,
  input: UpsertInstallationInput,
  options?: CallOptions,
): Promise<UpsertInstallationResult> {
  return client.call(upsertInstallationOperation, input, options);
}

export interface ProvisionPurchaseInput {
  readonly path: operations['provision-purchase']['parameters']['path'];
  readonly header?: operations['provision-purchase']['parameters']['header'];
  readonly body: Schemas['ProvisionPurchaseRequest'];
}

export type ProvisionPurchaseResult =
  | Success<200, Schemas['ProvisionedPurchase']>
  | Failure<400, Schemas['ValidationErrorEnvelope']>
  | Failure<401 | 403 | 404 | 409 | 422, Schemas['ErrorEnvelope']>;

const provisionPurchaseOperation: ClientOperation<ProvisionPurchaseResult> = {
  id: 'provision-purchase',
  method: 'post',
  path: '/v1/installations/{installationId}/billing/provision',
  security: [['userAuthentication'], ['systemAuthentication']],
  contentType: 'application/json',
  accept: 'application/json',
  statuses: ['200', '400', '401', '403', '404', '409', '422'],
};

/** Provision Purchase: POST /v1/installations/{installationId}/billing/provision */
export function provisionPurchase(
  client: PartnerClient,
  input: ProvisionPurchaseInput,
  options?: CallOptions,
): Promise<ProvisionPurchaseResult> {
  return client.call(provisionPurchaseOperation, input, options);
}

export interface ListBillingPlansForInstallationInput {
  readonly path: operations['list-billing-plans-for-installation']['parameters']['path'];
  readonly header?: operations['list-billing-plans-for-installation']['parameters']['header'];
}

export type ListBillingPlansForInstallationResult =
  | Success<200, Schemas['BillingPlanList']>
  | Failure<401 | 403 | 404 | 409, Schemas['ErrorEnvelope']>;

const listBillingPlansForInstallationOperation: ClientOperation<ListBillingPlansForInstallationResult> =
  {
    id: 'list-billing-plans-for-installation',
    method: 'get',
    path: '/v1/installations/{installationId}/plans',
    security: [['systemAuthentication']],
    accept: 'application/json',
    statuses: ['200', '401', '403', '404', '409'],
  };

/** List Billing Plans For Installation: GET /v1/installations/{installationId}/plans */
export function listBillingPlansForInstallation(
  client: PartnerClient,
  input: ListBillingPlansForInstallationInput,
  options?: CallOptions,
): Promise<ListBillingPlansForInstallationResult> {
  return client.call(listBillingPlansForInstallationOperation, input, options);
}

export interface CreateResourceTransferInput {
  readonly path: operations['create-resource-transfer']['parameters']['path'];
  readonly header?: operations['create-resource-transfer']['parameters']['header'];
  readonly body: Schemas['ResourceTransferRequest'];
}

export type CreateResourceTransferResult =
  | Success<200, Schemas['ResourceTransferClaim']>
  | Failure<400, Schemas['ValidationErrorEnvelope']>
  | Failure<401 | 403 | 404 | 409 | 422, Schemas['ErrorEnvelope']>;

const createResourceTransferOperation: ClientOperation<CreateResourceTransferResult> = {
  id: 'create-resource-transfer',
  method: 'post',
  path: '/v1/installations/{installationId}/resource-transfer-requests',
  security: [['systemAuthentication']],
  contentType: 'application/json',
  accept: 'application/json',
  statuses: ['200', '400', '401', '403', '404', '409', '422'],
};

/** Create Resources Transfer Request: POST /v1/installations/{installationId}/resource-transfer-requests */
export function createResourceTransfer(
  client: PartnerClient,
  input: CreateResourceTransferInput,
  options?: CallOptions,
): Promise<CreateResourceTransferResult> {
  return client.call(createResourceTransferOperation, input, options);
}

export interface AcceptResourceTransferInput {
  readonly path: operations['accept-resource-transfer']['parameters']['path'];
  readonly header?: operations['accept-resource-transfer']['parameters']['header'];
}

export type AcceptResourceTransferResult =
  Success<204, undefined> | Failure<401 | 403 | 404 | 409 | 422, Schemas['ErrorEnvelope']>;

const acceptResourceTransferOperation: ClientOperation<AcceptResourceTransferResult> = {
  id: 'accept-resource-transfer',
  method: 'post',
  path: '/v1/installations/{installationId}/resource-transfer-requests/{providerClaimId}/accept',
  security: [['systemAuthentication']],
  accept: 'application/json',
  statuses: ['204', '401', '403', '404', '409', '422'],
};

/** Accept Resources Transfer Request: POST /v1/installations/{installationId}/resource-transfer-requests/{providerClaimId}/accept */
export function acceptResourceTransfer(
  client: PartnerClient,
  input: AcceptResourceTransferInput,
  options?: CallOptions,
): Promise<AcceptResourceTransferResult> {
  return client.call(acceptResourceTransferOperation, input, options);
}

export interface VerifyResourceTransferInput {
  readonly path: operations['verify-resource-transfer']['parameters']['path'];
  readonly header?: operations['verify-resource-transfer']['parameters']['header'];
}

export type VerifyResourceTransferResult =
  | Success<200, Schemas['VerifiedResourceTransfer']>
  | Failure<401 | 403 | 404 | 409 | 422, Schemas['ErrorEnvelope']>;

const verifyResourceTransferOperation: ClientOperation<VerifyResourceTransferResult> = {
  id: 'verify-resource-transfer',
  method: 'get',
  path: '/v1/installations/{installationId}/resource-transfer-requests/{providerClaimId}/verify',
  security: [['systemAuthentication']],
  accept: 'application/json',
  statuses: ['200', '401', '403', '404', '409', '422'],
};

/** Validate Resources Transfer Request: GET /v1/installations/{installationId}/resource-transfer-requests/{providerClaimId}/verify */
export function verifyResourceTransfer(
  client: PartnerClient,
  input: VerifyResourceTransferInput,
  options?: CallOptions,
): Promise<VerifyResourceTransferResult> {
  return client.call(verifyResourceTransferOperation, input, options);
}

export interface ListResourcesInput {
  readonly path: operations['list-resources']['parameters']['path'];
  readonly query?: operations['list-resources']['parameters']['query'];
  readonly header?: operations['list-resources']['parameters']['header'];
}

export type ListResourcesResult =
  Success<200, Schemas['ResourceList']> | Failure<401 | 403 | 404, Schemas['ErrorEnvelope']>;

const listResourcesOperation: ClientOperation<ListResourcesResult> = {
  id: 'list-resources',
  method: 'get',
  path: '/v1/installations/{installationId}/resources',
  security: [['systemAuthentication']],
  accept: 'application/json',
  statuses: ['200', '401', '403', '404'],
};

/** List Resources: GET /v1/installations/{installationId}/resources @deprecated */
export function listResources(
  client: PartnerClient,
  input: ListResourcesInput,
  options?: CallOptions,
): Promise<ListResourcesResult> {
  return client.call(listResourcesOperation, input, options);
}

export interface ProvisionResourceInput {
  readonly path: operations['provision-resource']['parameters']['path'];
  readonly header?: operations['provision-resource']['parameters']['header'];
  readonly body: Schemas['ProvisionResourceRequest'];
}

export type ProvisionResourceResult =
  | Success<200 | 201, Schemas['ProvisionedResource']>
  | Failure<400, Schemas['ValidationErrorEnvelope']>
  | Failure<401 | 403 | 404 | 409, Schemas['ErrorEnvelope']>;

const provisionResourceOperation: ClientOperation<ProvisionResourceResult> = {
  id: 'provision-resource',
  method: 'post',
  path: '/v1/installations/{installationId}/resources',
  security: [['userAuthentication']],
  contentType: 'application/json',
  accept: 'application/json',
  statuses: ['200', '201', '400', '401', '403', '404', '409'],
};

/** Provision Resource: POST /v1/installations/{installationId}/resources */
export function provisionResource(
  client: PartnerClient,
  input: ProvisionResourceInput,
  options?: CallOptions,
): Promise<ProvisionResourceResult> {
  return client.call(provisionResourceOperation, input, options);
}

export interface DeleteResourceInput {
  readonly path: operations['delete-resource']['parameters']['path'];
  readonly header?: operations['delete-resource']['parameters']['header'];
}

export type DeleteResourceResult =
  Success<204, undefined> | Failure<401 | 403 | 404 | 409, Schemas['ErrorEnvelope']>;

const deleteResourceOperation: ClientOperation<DeleteResourceResult> = {
  id: 'delete-resource',
  method: 'delete',
  path: '/v1/installations/{installationId}/resources/{resourceId}',
  security: [['userAuthentication'], ['systemAuthentication']],
  accept: 'application/json',
  statuses: ['204', '401', '403', '404', '409'],
};

/** Delete Resource: DELETE /v1/installations/{installationId}/resources/{resourceId} */
export function deleteResource(
  client: PartnerClient,
  input: DeleteResourceInput,
  options?: CallOptions,
): Promise<DeleteResourceResult> {
  return client.call(deleteResourceOperation, input, options);
}

export interface GetResourceInput {
  readonly path: operations['get-resource']['parameters']['path'];
  readonly header?: operations['get-resource']['parameters']['header'];
}

export type GetResourceResult =
  Success<200, Schemas['Resource']> | Failure<401 | 403 | 404, Schemas['ErrorEnvelope']>;

const getResourceOperation: ClientOperation<GetResourceResult> = {
  id: 'get-resource',
  method: 'get',
  path: '/v1/installations/{installationId}/resources/{resourceId}',
  security: [['systemAuthentication']],
  accept: 'application/json',
  statuses: ['200', '401', '403', '404'],
};

/** Get Resource: GET /v1/installations/{installationId}/resources/{resourceId} */
export function getResource(
  client: PartnerClient,
  input: GetResourceInput,
  options?: CallOptions,
): Promise<GetResourceResult> {
  return client.call(getResourceOperation, input, options);
}

export interface UpdateResourceInput {
  readonly path: operations['update-resource']['parameters']['path'];
  readonly header?: operations['update-resource']['parameters']['header'];
  readonly body: Schemas['UpdateResourceRequest'];
}

export type UpdateResourceResult =
  | Success<200, Schemas['Resource']>
  | Failure<400, Schemas['ValidationErrorEnvelope']>
  | Failure<401 | 403 | 404 | 409, Schemas['ErrorEnvelope']>;

const updateResourceOperation: ClientOperation<UpdateResourceResult> = {
  id: 'update-resource',
  method: 'patch',
  path: '/v1/installations/{installationId}/resources/{resourceId}',
  security: [['userAuthentication']],
  contentType: 'application/json',
  accept: 'application/json',
  statuses: ['200', '400', '401', '403', '404', '409'],
};

/** Update Resource: PATCH /v1/installations/{installationId}/resources/{resourceId} */
export function updateResource(
  client: PartnerClient,
  input: UpdateResourceInput,
  options?: CallOptions,
): Promise<UpdateResourceResult> {
  return client.call(updateResourceOperation, input, options);
}

export interface ListBillingPlansForResourceInput {
  readonly path: operations['list-billing-plans-for-resource']['parameters']['path'];
  readonly query?: operations['list-billing-plans-for-resource']['parameters']['query'];
  readonly header?: operations['list-billing-plans-for-resource']['parameters']['header'];
}

export type ListBillingPlansForResourceResult =
  | Success<200, Schemas['BillingPlanList']>
  | Failure<400, Schemas['ValidationErrorEnvelope']>
  | Failure<401 | 403 | 404 | 409, Schemas['ErrorEnvelope']>;

const listBillingPlansForResourceOperation: ClientOperation<ListBillingPlansForResourceResult> = {
  id: 'list-billing-plans-for-resource',
  method: 'get',
  path: '/v1/installations/{installationId}/resources/{resourceId}/plans',
  security: [['systemAuthentication']],
  accept: 'application/json',
  statuses: ['200', '400', '401', '403', '404', '409'],
};

/** List Billing Plans For Resource: GET /v1/installations/{installationId}/resources/{resourceId}/plans */
export function listBillingPlansForResource(
  client: PartnerClient,
  input: ListBillingPlansForResourceInput,
  options?: CallOptions,
): Promise<ListBillingPlansForResourceResult> {
  return client.call(listBillingPlansForResourceOperation, input, options);
}

export interface ResourceReplInput {
  readonly path: operations['resource-repl']['parameters']['path'];
  readonly header?: operations['resource-repl']['parameters']['header'];
  readonly body: Schemas['ReplCommand'];
}

export type ResourceReplResult =
  | Success<200, Schemas['ReplOutput'] | ReadableStream<Uint8Array>>
  | Failure<400, Schemas['ReplCommandError']>
  | Failure<401 | 403 | 404 | 500, Schemas['ErrorEnvelope']>;

const resourceReplOperation: ClientOperation<ResourceReplResult> = {
  id: 'resource-repl',
  method: 'post',
  path: '/v1/installations/{installationId}/resources/{resourceId}/repl',
  security: [['userAuthentication']],
  contentType: 'application/json',
  accept: 'application/json, application/jsonl',
  statuses: ['200', '400', '401', '403', '404', '500'],
};

/** Resource REPL: POST /v1/installations/{installationId}/resources/{resourceId}/repl */
export function resourceRepl(
  client: PartnerClient,
  input: ResourceReplInput,
  options?: CallOptions,
): Promise<ResourceReplResult> {
  return client.call(resourceReplOperation, input, options);
}

export interface RequestSecretsRotationInput {
  readonly path: operations['request-secrets-rotation']['parameters']['path'];
  readonly header?: operations['request-secrets-rotation']['parameters']['header'];
  readonly body: Schemas['SecretsRotationRequest'];
}

export type RequestSecretsRotationResult =
  | Success<200, Schemas['SecretsRotation']>
  | Success<202, Schemas['PendingSecretsRotation']>
  | Failure<400, Schemas['ValidationErrorEnvelope']>
  | Failure<401 | 403 | 404 | 409 | 500 | 503, Schemas['ErrorEnvelope']>;

const requestSecretsRotationOperation: ClientOperation<RequestSecretsRotationResult> = {
  id: 'request-secrets-rotation',
  method: 'post',
  path: '/v1/installations/{installationId}/resources/{resourceId}/secrets/rotate',
  security: [['userAuthentication'], ['systemAuthentication']],
  contentType: 'application/json',
  accept: 'application/json',
  statuses: ['200', '202', '400', '401', '403', '404', '409', '500', '503'],
};

/** Request Secrets Rotation: POST /v1/installations/{installationId}/resources/{resourceId}/secrets/rotate */
export function requestSecretsRotation(
  client: PartnerClient,
  input: RequestSecretsRotationInput,
  options?: CallOptions,
): Promise<RequestSecretsRotationResult> {
  return client.call(requestSecretsRotationOperation, input, options);
}

export interface ListBillingPlansForProductInput {
  readonly path: operations['list-billing-plans-for-product']['parameters']['path'];
  readonly query?: operations['list-billing-plans-for-product']['parameters']['query'];
  readonly header?: operations['list-billing-plans-for-product']['parameters']['header'];
}

export type ListBillingPlansForProductResult =
  | Success<200, Schemas['BillingPlanList']>
  | Failure<400, Schemas['ValidationErrorEnvelope']>
  | Failure<401 | 403 | 404 | 409, Schemas['ErrorEnvelope']>;

const listBillingPlansForProductOperation: ClientOperation<ListBillingPlansForProductResult> = {
  id: 'list-billing-plans-for-product',
  method: 'get',
  path: '/v1/products/{productSlug}/plans',
  security: [['systemAuthentication']],
  accept: 'application/json',
  statuses: ['200', '400', '401', '403', '404', '409'],
};

/** List Billing Plans For Product: GET /v1/products/{productSlug}/plans */
export function listBillingPlansForProduct(
  client: PartnerClient,
  input: ListBillingPlansForProductInput,
  options?: CallOptions,
): Promise<ListBillingPlansForProductResult> {
  return client.call(listBillingPlansForProductOperation, input, options);
}
