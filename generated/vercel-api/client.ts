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

type Api = 'vercel-api';

/** A client of Vercel API for Marketplace partners, the first argument of every operation below. */
export type VercelClient = Client<Api>;

export interface VercelClientOptions
  extends Omit<ClientOptions, 'baseUrl'>, Partial<Pick<ClientOptions, 'baseUrl'>> {
  /** Credentials for the security scheme bearerToken. */
  readonly accessToken?: Secret;
}

export function createVercelClient(options: VercelClientOptions = {}): VercelClient {
  return createClient(
    'vercel-api',
    { bearerToken: { kind: 'bearer' } },
    { bearerToken: options['accessToken'] },
    { baseUrl: 'https://api.vercel.com', ...options },
  );
}

export interface UpdateIntegrationDeploymentActionInput {
  readonly path: operations['update-integration-deployment-action']['parameters']['path'];
  readonly body?: Schemas['UpdateDeploymentActionRequest'];
}

export type UpdateIntegrationDeploymentActionResult =
  Success<202, undefined> | Failure<400 | 401 | 403 | 410, Schemas['Error']>;

const updateIntegrationDeploymentActionOperation: ClientOperation<UpdateIntegrationDeploymentActionResult> =
  {
    id: 'update-integration-deployment-action',
    method: 'patch',
    path: '/v1/deployments/{deploymentId}/integrations/{integrationConfigurationId}/resources/{resourceId}/actions/{action}',
    security: [['bearerToken']],
    contentType: 'application/json',
    accept: 'application/json',
    statuses: ['202', '400', '401', '403', '410'],
  };

/** Report on an action of a deployment: PATCH /v1/deployments/{deploymentId}/integrations/{integrationConfigurationId}/resources/{resourceId}/actions/{action} */
export function updateIntegrationDeploymentAction(
  client: VercelClient,
  input: UpdateIntegrationDeploymentActionInput,
  options?: CallOptions,
): Promise<UpdateIntegrationDeploymentActionResult> {
  return client.call(updateIntegrationDeploymentActionOperation, input, options);
}

export interface UpdateInstallationInput {
  readonly path: operations['update-installation']['parameters']['path'];
  readonly body?: Schemas['UpdateInstallationRequest'];
}

export type UpdateInstallationResult =
  Success<204, undefined> | Failure<400 | 401 | 403 | 404 | 410, Schemas['Error']>;

const updateInstallationOperation: ClientOperation<UpdateInstallationResult> = {
  id: 'update-installation',
  method: 'patch',
  path: '/v1/installations/{integrationConfigurationId}',
  security: [['bearerToken']],
  contentType: 'application/json',
  accept: 'application/json',
  statuses: ['204', '400', '401', '403', '404', '410'],
};

/** Update an installation: PATCH /v1/installations/{integrationConfigurationId} */
export function updateInstallation(
  client: VercelClient,
  input: UpdateInstallationInput,
  options?: CallOptions,
): Promise<UpdateInstallationResult> {
  return client.call(updateInstallationOperation, input, options);
}

export interface GetAccountInfoInput {
  readonly path: operations['get-account-info']['parameters']['path'];
}

export type GetAccountInfoResult =
  | Success<200, Schemas['AccountInformation']>
  | Failure<400 | 401 | 403 | 404 | 410, Schemas['Error']>;

const getAccountInfoOperation: ClientOperation<GetAccountInfoResult> = {
  id: 'get-account-info',
  method: 'get',
  path: '/v1/installations/{integrationConfigurationId}/account',
  security: [['bearerToken']],
  accept: 'application/json',
  statuses: ['200', '400', '401', '403', '404', '410'],
};

/** Get the account of an installation: GET /v1/installations/{integrationConfigurationId}/account */
export function getAccountInfo(
  client: VercelClient,
  input: GetAccountInfoInput,
  options?: CallOptions,
): Promise<GetAccountInfoResult> {
  return client.call(getAccountInfoOperation, input, options);
}

export interface SubmitBillingDataInput {
  readonly path: operations['submit-billing-data']['parameters']['path'];
  readonly body: Schemas['SubmitBillingDataRequest'];
}

export type SubmitBillingDataResult =
  Success<201, undefined> | Failure<400 | 401 | 403 | 404 | 410, Schemas['Error']>;

const submitBillingDataOperation: ClientOperation<SubmitBillingDataResult> = {
  id: 'submit-billing-data',
  method: 'post',
  path: '/v1/installations/{integrationConfigurationId}/billing',
  security: [['bearerToken']],
  contentType: 'application/json',
  accept: 'application/json',
  statuses: ['201', '400', '401', '403', '404', '410'],
};

/** Report usage and interim costs: POST /v1/installations/{integrationConfigurationId}/billing */
export function submitBillingData(
  client: VercelClient,
  input: SubmitBillingDataInput,
  options?: CallOptions,
): Promise<SubmitBillingDataResult> {
  return client.call(submitBillingDataOperation, input, options);
}

export interface SubmitPrepaymentBalancesInput {
  readonly path: operations['submit-prepayment-balances']['parameters']['path'];
  readonly body: Schemas['SubmitPrepaymentBalancesRequest'];
}

export type SubmitPrepaymentBalancesResult =
  Success<201, undefined> | Failure<400 | 401 | 403 | 404 | 410, Schemas['Error']>;

const submitPrepaymentBalancesOperation: ClientOperation<SubmitPrepaymentBalancesResult> = {
  id: 'submit-prepayment-balances',
  method: 'post',
  path: '/v1/installations/{integrationConfigurationId}/billing/balance',
  security: [['bearerToken']],
  contentType: 'application/json',
  accept: 'application/json',
  statuses: ['201', '400', '401', '403', '404', '410'],
};

/** Report prepaid balances: POST /v1/installations/{integrationConfigurationId}/billing/balance */
export function submitPrepaymentBalances(
  client: VercelClient,
  input: SubmitPrepaymentBalancesInput,
  options?: CallOptions,
): Promise<SubmitPrepaymentBalancesResult> {
  return client.call(submitPrepaymentBalancesOperation, input, options);
}

export interface FinalizeInstallationInput {
  readonly path: operations['finalize-installation']['parameters']['path'];
}

export type FinalizeInstallationResult =
  Success<204, undefined> | Failure<400 | 401 | 403 | 404 | 410, Schemas['Error']>;

const finalizeInstallationOperation: ClientOperation<FinalizeInstallationResult> = {
  id: 'finalize-installation',
  method: 'post',
  path: '/v1/installations/{integrationConfigurationId}/billing/finalize',
  security: [['bearerToken']],
  accept: 'application/json',
  statuses: ['204', '400', '401', '403', '404', '410'],
};

/** Say that no more invoices follow: POST /v1/installations/{integrationConfigurationId}/billing/finalize */
export function finalizeInstallation(
  client: VercelClient,
  input: FinalizeInstallationInput,
  options?: CallOptions,
): Promise<FinalizeInstallationResult> {
  return client.call(finalizeInstallationOperation, input, options);
}

export interface SubmitInvoiceInput {
  readonly path: operations['submit-invoice']['parameters']['path'];
  readonly body: Schemas['SubmitInvoiceRequest'];
}

export type SubmitInvoiceResult =
  | Success<200, Schemas['SubmittedInvoice']>
  | Failure<400 | 401 | 403 | 404 | 409 | 410, Schemas['Error']>;

const submitInvoiceOperation: ClientOperation<SubmitInvoiceResult> = {
  id: 'submit-invoice',
  method: 'post',
  path: '/v1/installations/{integrationConfigurationId}/billing/invoices',
  security: [['bearerToken']],
  contentType: 'application/json',
  accept: 'application/json',
  statuses: ['200', '400', '401', '403', '404', '409', '410'],
};

/** Submit an invoice: POST /v1/installations/{integrationConfigurationId}/billing/invoices */
export function submitInvoice(
  client: VercelClient,
  input: SubmitInvoiceInput,
  options?: CallOptions,
): Promise<SubmitInvoiceResult> {
  return client.call(submitInvoiceOperation, input, options);
}

export interface GetInvoiceInput {
  readonly path: operations['get-invoice']['parameters']['path'];
}

export type GetInvoiceResult =
  | Success<200, Schemas['Invoice']>
  | Failure<400 | 401 | 403 | 404 | 410, Schemas['Error']>
  | Failure<429, Schemas['RateLimitError']>;

const getInvoiceOperation: ClientOperation<GetInvoiceResult> = {
  id: 'get-invoice',
  method: 'get',
  path: '/v1/installations/{integrationConfigurationId}/billing/invoices/{invoiceId}',
  security: [['bearerToken']],
  accept: 'application/json',
  statuses: ['200', '400', '401', '403', '404', '410', '429'],
};

/** Get an invoice: GET /v1/installations/{integrationConfigurationId}/billing/invoices/{invoiceId} */
export function getInvoice(
  client: VercelClient,
  input: GetInvoiceInput,
  options?: CallOptions,
): Promise<GetInvoiceResult> {
  return client.call(getInvoiceOperation, input, options);
}

export interface UpdateInvoiceInput {
  readonly path: operations['update-invoice']['parameters']['path'];
  readonly body: Schemas['InvoiceAction'];
}

export type UpdateInvoiceResult =
  Success<204, undefined> | Failure<400 | 401 | 403 | 404 | 409 | 410, Schemas['Error']>;

const updateInvoiceOperation: ClientOperation<UpdateInvoiceResult> = {
  id: 'update-invoice',
  method: 'post',
  path: '/v1/installations/{integrationConfigurationId}/billing/invoices/{invoiceId}/actions',
  security: [['bearerToken']],
  contentType: 'application/json',
  accept: 'application/json',
  statuses: ['204', '400', '401', '403', '404', '409', '410'],
};

/** Act on an invoice: POST /v1/installations/{integrationConfigurationId}/billing/invoices/{invoiceId}/actions */
export function updateInvoice(
  client: VercelClient,
  input: UpdateInvoiceInput,
  options?: CallOptions,
): Promise<UpdateInvoiceResult> {
  return client.call(updateInvoiceOperation, input, options);
}

export interface RevokeInstallationCredentialInput {
  readonly path: operations['revoke-installation-credential']['parameters']['path'];
  readonly body: Schemas['RevokeCredentialRequest'];
}

export type RevokeInstallationCredentialResult =
  | Success<200, Schemas['RevokedCredential']>
  | Failure<400 | 401 | 403 | 404 | 409 | 410, Schemas['Error']>;

const revokeInstallationCredentialOperation: ClientOperation<RevokeInstallationCredentialResult> = {
  id: 'revoke-installation-credential',
  method: 'post',
  path: '/v1/installations/{integrationConfigurationId}/credentials/revoke',
  security: [['bearerToken']],
  contentType: 'application/json',
  accept: 'application/json',
  statuses: ['200', '400', '401', '403', '404', '409', '410'],
};

/** Revoke a token of an installation: POST /v1/installations/{integrationConfigurationId}/credentials/revoke */
export function revokeInstallationCredential(
  client: VercelClient,
  input: RevokeInstallationCredentialInput,
  options?: CallOptions,
): Promise<RevokeInstallationCredentialResult> {
  return client.call(revokeInstallationCredentialOperation, input, options);
}

export interface RotateInstallationCredentialInput {
  readonly path: operations['rotate-installation-credential']['parameters']['path'];
  readonly body: Schemas['RotateCredentialRequest'];
}

export type RotateInstallationCredentialResult =
  | Success<200, Schemas['RotatedCredential']>
  | Failure<400 | 401 | 403 | 404 | 409 | 410, Schemas['Error']>;

const rotateInstallationCredentialOperation: ClientOperation<RotateInstallationCredentialResult> = {
  id: 'rotate-installation-credential',
  method: 'post',
  path: '/v1/installations/{integrationConfigurationId}/credentials/rotate',
  security: [['bearerToken']],
  contentType: 'application/json',
  accept: 'application/json',
  statuses: ['200', '400', '401', '403', '404', '409', '410'],
};

/** Get a new token for an installation: POST /v1/installations/{integrationConfigurationId}/credentials/rotate */
export function rotateInstallationCredential(
  client: VercelClient,
  input: RotateInstallationCredentialInput,
  options?: CallOptions,
): Promise<RotateInstallationCredentialResult> {
  return client.call(rotateInstallationCredentialOperation, input, options);
}

export interface CreateEventInput {
  readonly path: operations['create-event']['parameters']['path'];
  readonly body: Schemas['CreateEventRequest'];
}

export type CreateEventResult =
  Success<201, undefined> | Failure<400 | 401 | 403 | 404 | 410, Schemas['Error']>;

const createEventOperation: ClientOperation<CreateEventResult> = {
  id: 'create-event',
  method: 'post',
  path: '/v1/installations/{integrationConfigurationId}/events',
  security: [['bearerToken']],
  contentType: 'application/json',
  accept: 'application/json',
  statuses: ['201', '400', '401', '403', '404', '410'],
};

/** Tell of a change: POST /v1/installations/{integrationConfigurationId}/events */
export function createEvent(
  client: VercelClient,
  input: CreateEventInput,
  options?: CallOptions,
): Promise<CreateEventResult> {
  return client.call(createEventOperation, input, options);
}

export interface GetMemberInput {
  readonly path: operations['get-member']['parameters']['path'];
}

export type GetMemberResult =
  Success<200, Schemas['Member']> | Failure<400 | 401 | 403 | 404 | 410, Schemas['Error']>;

const getMemberOperation: ClientOperation<GetMemberResult> = {
  id: 'get-member',
  method: 'get',
  path: '/v1/installations/{integrationConfigurationId}/member/{memberId}',
  security: [['bearerToken']],
  accept: 'application/json',
  statuses: ['200', '400', '401', '403', '404', '410'],
};

/** Get a member of the team: GET /v1/installations/{integrationConfigurationId}/member/{memberId} */
export function getMember(
  client: VercelClient,
  input: GetMemberInput,
  options?: CallOptions,
): Promise<GetMemberResult> {
  return client.call(getMemberOperation, input, options);
}

export interface UpdateResourceSecretsInput {
  readonly path: operations['update-resource-secrets']['parameters']['path'];
  readonly body: Schemas['SecretsUpdate'];
}

export type UpdateResourceSecretsResult =
  Success<201, undefined> | Failure<400 | 401 | 403 | 404 | 409 | 410 | 422, Schemas['Error']>;

const updateResourceSecretsOperation: ClientOperation<UpdateResourceSecretsResult> = {
  id: 'update-resource-secrets',
  method: 'put',
  path: '/v1/installations/{integrationConfigurationId}/products/{integrationProductIdOrSlug}/resources/{resourceId}/secrets',
  security: [['bearerToken']],
  contentType: 'application/json',
  accept: 'application/json',
  statuses: ['201', '400', '401', '403', '404', '409', '410', '422'],
};

/** Set the secrets of a resource of a product: PUT /v1/installations/{integrationConfigurationId}/products/{integrationProductIdOrSlug}/resources/{resourceId}/secrets @deprecated */
export function updateResourceSecrets(
  client: VercelClient,
  input: UpdateResourceSecretsInput,
  options?: CallOptions,
): Promise<UpdateResourceSecretsResult> {
  return client.call(updateResourceSecretsOperation, input, options);
}

export interface GetIntegrationResourcesInput {
  readonly path: operations['get-integration-resources']['parameters']['path'];
}

export type GetIntegrationResourcesResult =
  | Success<200, Schemas['InstallationResources']>
  | Failure<400 | 401 | 403 | 404 | 410, Schemas['Error']>;

const getIntegrationResourcesOperation: ClientOperation<GetIntegrationResourcesResult> = {
  id: 'get-integration-resources',
  method: 'get',
  path: '/v1/installations/{integrationConfigurationId}/resources',
  security: [['bearerToken']],
  accept: 'application/json',
  statuses: ['200', '400', '401', '403', '404', '410'],
};

/** List the resources of an installation: GET /v1/installations/{integrationConfigurationId}/resources */
export function getIntegrationResources(
  client: VercelClient,
  input: GetIntegrationResourcesInput,
  options?: CallOptions,
): Promise<GetIntegrationResourcesResult> {
  return client.call(getIntegrationResourcesOperation, input, options);
}

export interface DeleteIntegrationResourceInput {
  readonly path: operations['delete-integration-resource']['parameters']['path'];
}

export type DeleteIntegrationResourceResult =
  Success<204, undefined> | Failure<400 | 401 | 403 | 404 | 410, Schemas['Error']>;

const deleteIntegrationResourceOperation: ClientOperation<DeleteIntegrationResourceResult> = {
  id: 'delete-integration-resource',
  method: 'delete',
  path: '/v1/installations/{integrationConfigurationId}/resources/{resourceId}',
  security: [['bearerToken']],
  accept: 'application/json',
  statuses: ['204', '400', '401', '403', '404', '410'],
};

/** Delete a resource: DELETE /v1/installations/{integrationConfigurationId}/resources/{resourceId} */
export function deleteIntegrationResource(
  client: VercelClient,
  input: DeleteIntegrationResourceInput,
  options?: CallOptions,
): Promise<DeleteIntegrationResourceResult> {
  return client.call(deleteIntegrationResourceOperation, input, options);
}

export interface GetIntegrationResourceInput {
  readonly path: operations['get-integration-resource']['parameters']['path'];
}

export type GetIntegrationResourceResult =
  | Success<200, Schemas['InstallationResource']>
  | Failure<400 | 401 | 403 | 404 | 410, Schemas['Error']>;

const getIntegrationResourceOperation: ClientOperation<GetIntegrationResourceResult> = {
  id: 'get-integration-resource',
  method: 'get',
  path: '/v1/installations/{integrationConfigurationId}/resources/{resourceId}',
  security: [['bearerToken']],
  accept: 'application/json',
  statuses: ['200', '400', '401', '403', '404', '410'],
};

/** Get a resource: GET /v1/installations/{integrationConfigurationId}/resources/{resourceId} */
export function getIntegrationResource(
  client: VercelClient,
  input: GetIntegrationResourceInput,
  options?: CallOptions,
): Promise<GetIntegrationResourceResult> {
  return client.call(getIntegrationResourceOperation, input, options);
}

export interface UpdateResourceInput {
  readonly path: operations['update-resource']['parameters']['path'];
  readonly body?: Schemas['UpdateResourceRequest'];
}

export type UpdateResourceResult =
  | Success<200, Schemas['RecordedResource']>
  | Failure<400 | 401 | 403 | 404 | 409 | 410 | 422, Schemas['Error']>;

const updateResourceOperation: ClientOperation<UpdateResourceResult> = {
  id: 'update-resource',
  method: 'patch',
  path: '/v1/installations/{integrationConfigurationId}/resources/{resourceId}',
  security: [['bearerToken']],
  contentType: 'application/json',
  accept: 'application/json',
  statuses: ['200', '400', '401', '403', '404', '409', '410', '422'],
};

/** Update a resource: PATCH /v1/installations/{integrationConfigurationId}/resources/{resourceId} */
export function updateResource(
  client: VercelClient,
  input: UpdateResourceInput,
  options?: CallOptions,
): Promise<UpdateResourceResult> {
  return client.call(updateResourceOperation, input, options);
}

export interface ImportResourceInput {
  readonly path: operations['import-resource']['parameters']['path'];
  readonly body: Schemas['ImportResourceRequest'];
}

export type ImportResourceResult =
  | Success<200, Schemas['RecordedResource']>
  | Failure<400 | 401 | 403 | 404 | 409 | 410 | 422, Schemas['Error']>;

const importResourceOperation: ClientOperation<ImportResourceResult> = {
  id: 'import-resource',
  method: 'put',
  path: '/v1/installations/{integrationConfigurationId}/resources/{resourceId}',
  security: [['bearerToken']],
  contentType: 'application/json',
  accept: 'application/json',
  statuses: ['200', '400', '401', '403', '404', '409', '410', '422'],
};

/** Import a resource: PUT /v1/installations/{integrationConfigurationId}/resources/{resourceId} */
export function importResource(
  client: VercelClient,
  input: ImportResourceInput,
  options?: CallOptions,
): Promise<ImportResourceResult> {
  return client.call(importResourceOperation, input, options);
}

export interface GetEdgeConfigInput {
  readonly path: operations['get-edge-config']['parameters']['path'];
  readonly header?: operations['get-edge-config']['parameters']['header'];
}

export type GetEdgeConfigResult =
  | Success<200, Schemas['GlobalConfig']>
  | Failure<304, undefined>
  | Failure<400 | 401 | 403 | 404 | 410, Schemas['Error']>;

const getEdgeConfigOperation: ClientOperation<GetEdgeConfigResult> = {
  id: 'get-edge-config',
  method: 'get',
  path: '/v1/installations/{integrationConfigurationId}/resources/{resourceId}/experimentation/edge-config',
  security: [['bearerToken']],
  accept: 'application/json',
  statuses: ['200', '304', '400', '401', '403', '404', '410'],
};

/** Read the Edge Config of a resource: GET /v1/installations/{integrationConfigurationId}/resources/{resourceId}/experimentation/edge-config @deprecated */
export function getEdgeConfig(
  client: VercelClient,
  input: GetEdgeConfigInput,
  options?: CallOptions,
): Promise<GetEdgeConfigResult> {
  return client.call(getEdgeConfigOperation, input, options);
}

export interface HeadEdgeConfigInput {
  readonly path: operations['head-edge-config']['parameters']['path'];
  readonly header?: operations['head-edge-config']['parameters']['header'];
}

export type HeadEdgeConfigResult =
  Success<200, undefined> | Failure<304 | 400 | 401 | 403 | 404 | 410, undefined>;

const headEdgeConfigOperation: ClientOperation<HeadEdgeConfigResult> = {
  id: 'head-edge-config',
  method: 'head',
  path: '/v1/installations/{integrationConfigurationId}/resources/{resourceId}/experimentation/edge-config',
  security: [['bearerToken']],
  statuses: ['200', '304', '400', '401', '403', '404', '410'],
};

/** Ask whether the Edge Config of a resource has changed: HEAD /v1/installations/{integrationConfigurationId}/resources/{resourceId}/experimentation/edge-config @deprecated */
export function headEdgeConfig(
  client: VercelClient,
  input: HeadEdgeConfigInput,
  options?: CallOptions,
): Promise<HeadEdgeConfigResult> {
  return client.call(headEdgeConfigOperation, input, options);
}

export interface PutEdgeConfigInput {
  readonly path: operations['put-edge-config']['parameters']['path'];
  readonly header?: operations['put-edge-config']['parameters']['header'];
  readonly body: Schemas['PutGlobalConfigRequest'];
}

export type PutEdgeConfigResult =
  | Success<200, Schemas['GlobalConfig']>
  | Failure<400 | 401 | 403 | 404 | 409 | 410 | 412, Schemas['Error']>;

const putEdgeConfigOperation: ClientOperation<PutEdgeConfigResult> = {
  id: 'put-edge-config',
  method: 'put',
  path: '/v1/installations/{integrationConfigurationId}/resources/{resourceId}/experimentation/edge-config',
  security: [['bearerToken']],
  contentType: 'application/json',
  accept: 'application/json',
  statuses: ['200', '400', '401', '403', '404', '409', '410', '412'],
};

/** Write the Edge Config of a resource: PUT /v1/installations/{integrationConfigurationId}/resources/{resourceId}/experimentation/edge-config @deprecated */
export function putEdgeConfig(
  client: VercelClient,
  input: PutEdgeConfigInput,
  options?: CallOptions,
): Promise<PutEdgeConfigResult> {
  return client.call(putEdgeConfigOperation, input, options);
}

export interface GetGlobalConfigInput {
  readonly path: operations['get-global-config']['parameters']['path'];
  readonly header?: operations['get-global-config']['parameters']['header'];
}

export type GetGlobalConfigResult =
  | Success<200, Schemas['GlobalConfig']>
  | Failure<304, undefined>
  | Failure<400 | 401 | 403 | 404 | 410, Schemas['Error']>;

const getGlobalConfigOperation: ClientOperation<GetGlobalConfigResult> = {
  id: 'get-global-config',
  method: 'get',
  path: '/v1/installations/{integrationConfigurationId}/resources/{resourceId}/experimentation/global-config',
  security: [['bearerToken']],
  accept: 'application/json',
  statuses: ['200', '304', '400', '401', '403', '404', '410'],
};

/** Read the Global Config of a resource: GET /v1/installations/{integrationConfigurationId}/resources/{resourceId}/experimentation/global-config */
export function getGlobalConfig(
  client: VercelClient,
  input: GetGlobalConfigInput,
  options?: CallOptions,
): Promise<GetGlobalConfigResult> {
  return client.call(getGlobalConfigOperation, input, options);
}

export interface HeadGlobalConfigInput {
  readonly path: operations['head-global-config']['parameters']['path'];
  readonly header?: operations['head-global-config']['parameters']['header'];
}

export type HeadGlobalConfigResult =
  Success<200, undefined> | Failure<304 | 400 | 401 | 403 | 404 | 410, undefined>;

const headGlobalConfigOperation: ClientOperation<HeadGlobalConfigResult> = {
  id: 'head-global-config',
  method: 'head',
  path: '/v1/installations/{integrationConfigurationId}/resources/{resourceId}/experimentation/global-config',
  security: [['bearerToken']],
  statuses: ['200', '304', '400', '401', '403', '404', '410'],
};

/** Ask whether the Global Config of a resource has changed: HEAD /v1/installations/{integrationConfigurationId}/resources/{resourceId}/experimentation/global-config */
export function headGlobalConfig(
  client: VercelClient,
  input: HeadGlobalConfigInput,
  options?: CallOptions,
): Promise<HeadGlobalConfigResult> {
  return client.call(headGlobalConfigOperation, input, options);
}

export interface PutGlobalConfigInput {
  readonly path: operations['put-global-config']['parameters']['path'];
  readonly header?: operations['put-global-config']['parameters']['header'];
  readonly body: Schemas['PutGlobalConfigRequest'];
}

export type PutGlobalConfigResult =
  | Success<200, Schemas['GlobalConfig']>
  | Failure<400 | 401 | 403 | 404 | 409 | 410 | 412, Schemas['Error']>;

const putGlobalConfigOperation: ClientOperation<PutGlobalConfigResult> = {
  id: 'put-global-config',
  method: 'put',
  path: '/v1/installations/{integrationConfigurationId}/resources/{resourceId}/experimentation/global-config',
  security: [['bearerToken']],
  contentType: 'application/json',
  accept: 'application/json',
  statuses: ['200', '400', '401', '403', '404', '409', '410', '412'],
};

/** Write the Global Config of a resource: PUT /v1/installations/{integrationConfigurationId}/resources/{resourceId}/experimentation/global-config */
export function putGlobalConfig(
  client: VercelClient,
  input: PutGlobalConfigInput,
  options?: CallOptions,
): Promise<PutGlobalConfigResult> {
  return client.call(putGlobalConfigOperation, input, options);
}

export interface CreateExperimentationItemsInput {
  readonly path: operations['create-experimentation-items']['parameters']['path'];
  readonly body: Schemas['CreateExperimentationItemsRequest'];
}

export type CreateExperimentationItemsResult =
  Success<204, undefined> | Failure<400 | 401 | 403 | 404 | 410, Schemas['Error']>;

const createExperimentationItemsOperation: ClientOperation<CreateExperimentationItemsResult> = {
  id: 'create-experimentation-items',
  method: 'post',
  path: '/v1/installations/{integrationConfigurationId}/resources/{resourceId}/experimentation/items',
  security: [['bearerToken']],
  contentType: 'application/json',
  accept: 'application/json',
  statuses: ['204', '400', '401', '403', '404', '410'],
};

/** Make flags and experiments known: POST /v1/installations/{integrationConfigurationId}/resources/{resourceId}/experimentation/items */
export function createExperimentationItems(
  client: VercelClient,
  input: CreateExperimentationItemsInput,
  options?: CallOptions,
): Promise<CreateExperimentationItemsResult> {
  return client.call(createExperimentationItemsOperation, input, options);
}

export interface DeleteExperimentationItemInput {
  readonly path: operations['delete-experimentation-item']['parameters']['path'];
}

export type DeleteExperimentationItemResult =
  Success<204, undefined> | Failure<400 | 401 | 403 | 404 | 410, Schemas['Error']>;

const deleteExperimentationItemOperation: ClientOperation<DeleteExperimentationItemResult> = {
  id: 'delete-experimentation-item',
  method: 'delete',
  path: '/v1/installations/{integrationConfigurationId}/resources/{resourceId}/experimentation/items/{itemId}',
  security: [['bearerToken']],
  accept: 'application/json',
  statuses: ['204', '400', '401', '403', '404', '410'],
};

/** Delete a flag or an experiment: DELETE /v1/installations/{integrationConfigurationId}/resources/{resourceId}/experimentation/items/{itemId} */
export function deleteExperimentationItem(
  client: VercelClient,
  input: DeleteExperimentationItemInput,
  options?: CallOptions,
): Promise<DeleteExperimentationItemResult> {
  return client.call(deleteExperimentationItemOperation, input, options);
}

export interface UpdateExperimentationItemInput {
  readonly path: operations['update-experimentation-item']['parameters']['path'];
  readonly body: Schemas['UpdateExperimentationItemRequest'];
}

export type UpdateExperimentationItemResult =
  Success<204, undefined> | Failure<400 | 401 | 403 | 404 | 410, Schemas['Error']>;

const updateExperimentationItemOperation: ClientOperation<UpdateExperimentationItemResult> = {
  id: 'update-experimentation-item',
  method: 'patch',
  path: '/v1/installations/{integrationConfigurationId}/resources/{resourceId}/experimentation/items/{itemId}',
  security: [['bearerToken']],
  contentType: 'application/json',
  accept: 'application/json',
  statuses: ['204', '400', '401', '403', '404', '410'],
};

/** Update a flag or an experiment: PATCH /v1/installations/{integrationConfigurationId}/resources/{resourceId}/experimentation/items/{itemId} */
export function updateExperimentationItem(
  client: VercelClient,
  input: UpdateExperimentationItemInput,
  options?: CallOptions,
): Promise<UpdateExperimentationItemResult> {
  return client.call(updateExperimentationItemOperation, input, options);
}

export interface UpdateResourceSecretsByIdInput {
  readonly path: operations['update-resource-secrets-by-id']['parameters']['path'];
  readonly body: Schemas['SecretsUpdate'];
}

export type UpdateResourceSecretsByIdResult =
  Success<201, undefined> | Failure<400 | 401 | 403 | 404 | 409 | 410 | 422, Schemas['Error']>;

const updateResourceSecretsByIdOperation: ClientOperation<UpdateResourceSecretsByIdResult> = {
  id: 'update-resource-secrets-by-id',
  method: 'put',
  path: '/v1/installations/{integrationConfigurationId}/resources/{resourceId}/secrets',
  security: [['bearerToken']],
  contentType: 'application/json',
  accept: 'application/json',
  statuses: ['201', '400', '401', '403', '404', '409', '410', '422'],
};

/** Set the secrets of a resource: PUT /v1/installations/{integrationConfigurationId}/resources/{resourceId}/secrets */
export function updateResourceSecretsById(
  client: VercelClient,
  input: UpdateResourceSecretsByIdInput,
  options?: CallOptions,
): Promise<UpdateResourceSecretsByIdResult> {
  return client.call(updateResourceSecretsByIdOperation, input, options);
}

export interface DeleteConfigurationInput {
  readonly path: operations['deleteConfiguration']['parameters']['path'];
  readonly query?: operations['deleteConfiguration']['parameters']['query'];
}

export type DeleteConfigurationResult =
  Success<204, undefined> | Failure<400 | 401 | 403 | 404 | 410, Schemas['Error']>;

const deleteConfigurationOperation: ClientOperation<DeleteConfigurationResult> = {
  id: 'deleteConfiguration',
  method: 'delete',
  path: '/v1/integrations/configuration/{id}',
  security: [['bearerToken']],
  accept: 'application/json',
  statuses: ['204', '400', '401', '403', '404', '410'],
};

/** Remove an installation: DELETE /v1/integrations/configuration/{id} */
export function deleteConfiguration(
  client: VercelClient,
  input: DeleteConfigurationInput,
  options?: CallOptions,
): Promise<DeleteConfigurationResult> {
  return client.call(deleteConfigurationOperation, input, options);
}

export interface GetConfigurationInput {
  readonly path: operations['getConfiguration']['parameters']['path'];
  readonly query?: operations['getConfiguration']['parameters']['query'];
}

export type GetConfigurationResult =
  | Success<200, operations['getConfiguration']['responses'][200]['content']['application/json']>
  | Failure<400 | 401 | 403 | 404 | 410, Schemas['Error']>;

const getConfigurationOperation: ClientOperation<GetConfigurationResult> = {
  id: 'getConfiguration',
  method: 'get',
  path: '/v1/integrations/configuration/{id}',
  security: [['bearerToken']],
  accept: 'application/json',
  statuses: ['200', '400', '401', '403', '404', '410'],
};

/** Get an installation: GET /v1/integrations/configuration/{id} */
export function getConfiguration(
  client: VercelClient,
  input: GetConfigurationInput,
  options?: CallOptions,
): Promise<GetConfigurationResult> {
  return client.call(getConfigurationOperation, input, options);
}

export interface GetConfigurationProductsInput {
  readonly path: operations['getConfigurationProducts']['parameters']['path'];
  readonly query?: operations['getConfigurationProducts']['parameters']['query'];
}

export type GetConfigurationProductsResult =
  | Success<200, Schemas['ConfigurationProducts']>
  | Failure<400 | 401 | 403 | 404 | 410 | 500, Schemas['Error']>;

const getConfigurationProductsOperation: ClientOperation<GetConfigurationProductsResult> = {
  id: 'getConfigurationProducts',
  method: 'get',
  path: '/v1/integrations/configuration/{id}/products',
  security: [['bearerToken']],
  accept: 'application/json',
  statuses: ['200', '400', '401', '403', '404', '410', '500'],
};

/** List the products of an installation: GET /v1/integrations/configuration/{id}/products */
export function getConfigurationProducts(
  client: VercelClient,
  input: GetConfigurationProductsInput,
  options?: CallOptions,
): Promise<GetConfigurationProductsResult> {
  return client.call(getConfigurationProductsOperation, input, options);
}

export interface GetConfigurationsInput {
  readonly query: operations['getConfigurations']['parameters']['query'];
}

export type GetConfigurationsResult =
  | Success<200, operations['getConfigurations']['responses'][200]['content']['application/json']>
  | Failure<400 | 401 | 403 | 410, Schemas['Error']>;

const getConfigurationsOperation: ClientOperation<GetConfigurationsResult> = {
  id: 'getConfigurations',
  method: 'get',
  path: '/v1/integrations/configurations',
  security: [['bearerToken']],
  accept: 'application/json',
  statuses: ['200', '400', '401', '403', '410'],
};

/** List installations: GET /v1/integrations/configurations */
export function getConfigurations(
  client: VercelClient,
  input: GetConfigurationsInput,
  options?: CallOptions,
): Promise<GetConfigurationsResult> {
  return client.call(getConfigurationsOperation, input, options);
}

export interface ConnectIntegrationResourceToProjectInput {
  readonly path: operations['connectIntegrationResourceToProject']['parameters']['path'];
  readonly query?: operations['connectIntegrationResourceToProject']['parameters']['query'];
  readonly body: Schemas['ConnectResourceRequest'];
}

export type ConnectIntegrationResourceToProjectResult =
  Success<201, undefined> | Failure<400 | 401 | 403 | 404 | 410, Schemas['Error']>;

const connectIntegrationResourceToProjectOperation: ClientOperation<ConnectIntegrationResourceToProjectResult> =
  {
    id: 'connectIntegrationResourceToProject',
    method: 'post',
    path: '/v1/integrations/installations/{integrationConfigurationId}/resources/{resourceId}/connections',
    security: [['bearerToken']],
    contentType: 'application/json',
    accept: 'application/json',
    statuses: ['201', '400', '401', '403', '404', '410'],
  };

/** Connect a resource to a project: POST /v1/integrations/installations/{integrationConfigurationId}/resources/{resourceId}/connections */
export function connectIntegrationResourceToProject(
  client: VercelClient,
  input: ConnectIntegrationResourceToProjectInput,
  options?: CallOptions,
): Promise<ConnectIntegrationResourceToProjectResult> {
  return client.call(connectIntegrationResourceToProjectOperation, input, options);
}

export interface GetBillingPlansInput {
  readonly path: operations['getBillingPlans']['parameters']['path'];
  readonly query?: operations['getBillingPlans']['parameters']['query'];
}

export type GetBillingPlansResult =
  Success<200, Schemas['BillingPlans']> | Failure<400 | 401 | 403 | 404 | 410, Schemas['Error']>;

const getBillingPlansOperation: ClientOperation<GetBillingPlansResult> = {
  id: 'getBillingPlans',
  method: 'get',
  path: '/v1/integrations/integration/{integrationIdOrSlug}/products/{productIdOrSlug}/plans',
  security: [['bearerToken']],
  accept: 'application/json',
  statuses: ['200', '400', '401', '403', '404', '410'],
};

/** List the plans of a product: GET /v1/integrations/integration/{integrationIdOrSlug}/products/{productIdOrSlug}/plans */
export function getBillingPlans(
  client: VercelClient,
  input: GetBillingPlansInput,
  options?: CallOptions,
): Promise<GetBillingPlansResult> {
  return client.call(getBillingPlansOperation, input, options);
}

export type ExchangeSsoTokenInput =
  | { readonly contentType?: 'application/json'; readonly body: Schemas['ExchangeSsoTokenRequest'] }
  | {
      readonly contentType: 'application/x-www-form-urlencoded';
      readonly body: Schemas['ExchangeSsoTokenRequest'];
    };

export type ExchangeSsoTokenResult =
  Success<200, Schemas['SsoTokens']> | Failure<400 | 403 | 404 | 500, Schemas['Error']>;

const exchangeSsoTokenOperation: ClientOperation<ExchangeSsoTokenResult> = {
  id: 'exchange-sso-token',
  method: 'post',
  path: '/v1/integrations/sso/token',
  security: [[]],
  contentType: 'application/json',
  accept: 'application/json',
  statuses: ['200', '400', '403', '404', '500'],
};

/** Exchange the code of a sign-in for tokens: POST /v1/integrations/sso/token */
export function exchangeSsoToken(
  client: VercelClient,
  input: ExchangeSsoTokenInput,
  options?: CallOptions,
): Promise<ExchangeSsoTokenResult> {
  return client.call(exchangeSsoTokenOperation, input, options);
}

export interface CreateIntegrationStoreDirectInput {
  readonly query?: operations['createIntegrationStoreDirect']['parameters']['query'];
  readonly body: Schemas['CreateStoreRequest'];
}

export type CreateIntegrationStoreDirectResult =
  | Success<200, Schemas['CreatedStore']>
  | Failure<400 | 401 | 402 | 403 | 404 | 409 | 410 | 500, Schemas['Error']>
  | Failure<429, Schemas['RateLimitError']>;

const createIntegrationStoreDirectOperation: ClientOperation<CreateIntegrationStoreDirectResult> = {
  id: 'createIntegrationStoreDirect',
  method: 'post',
  path: '/v1/storage/stores/integration/direct',
  security: [['bearerToken']],
  contentType: 'application/json',
  accept: 'application/json',
  statuses: ['200', '400', '401', '402', '403', '404', '409', '410', '429', '500'],
};

/** Create a store, free or paid: POST /v1/storage/stores/integration/direct */
export function createIntegrationStoreDirect(
  client: VercelClient,
  input: CreateIntegrationStoreDirectInput,
  options?: CallOptions,
): Promise<CreateIntegrationStoreDirectResult> {
  return client.call(createIntegrationStoreDirectOperation, input, options);
}

export interface ExchangeOauthCodeInput {
  readonly body: Schemas['OauthTokenRequest'];
}

export type ExchangeOauthCodeResult =
  Success<200, Schemas['OauthToken']> | Failure<400 | 403 | 500, Schemas['Error']>;

const exchangeOauthCodeOperation: ClientOperation<ExchangeOauthCodeResult> = {
  id: 'exchange-oauth-code',
  method: 'post',
  path: '/v2/oauth/access_token',
  security: [[]],
  contentType: 'application/x-www-form-urlencoded',
  accept: 'application/json',
  statuses: ['200', '400', '403', '500'],
};

/** Exchange the code of an installation for its token: POST /v2/oauth/access_token */
export function exchangeOauthCode(
  client: VercelClient,
  input: ExchangeOauthCodeInput,
  options?: CallOptions,
): Promise<ExchangeOauthCodeResult> {
  return client.call(exchangeOauthCodeOperation, input, options);
}
