// Written by openapi-counterpart from the description. Edits are lost.

import {
  createServer,
  type Authenticate,
  type BodyReply,
  type EmptyReply,
  type OperationErrors,
  type Server,
  type ServerOperation,
  type ServerSettings,
} from '@openapi-counterpart/runtime';
import { type components, type operations } from './types.js';
type Schemas = components['schemas'];
import * as validators from './validators.js';

/** Who a request comes from, by security scheme: what the application's authenticators return. */
export interface PartnerPrincipals {
  readonly systemAuthentication: unknown;
  readonly userAuthentication: unknown;
}

type Authenticators<P extends PartnerPrincipals> = {
  readonly systemAuthentication: Authenticate<P['systemAuthentication']>;
  readonly userAuthentication: Authenticate<P['userAuthentication']>;
};

export interface PartnerServerOptions<
  P extends PartnerPrincipals = PartnerPrincipals,
> extends ServerSettings {
  /** Judges the credentials of each security scheme. */
  readonly auth: Authenticators<P>;
}

export type DeleteInstallationContext<P extends PartnerPrincipals = PartnerPrincipals> = {
  readonly path: NonNullable<operations['delete-installation']['parameters']['path']>;
  readonly header: NonNullable<operations['delete-installation']['parameters']['header']>;
  readonly auth:
    | {
        readonly userAuthentication: P['userAuthentication'];
        readonly systemAuthentication?: undefined;
      }
    | {
        readonly userAuthentication?: undefined;
        readonly systemAuthentication: P['systemAuthentication'];
      };
  readonly request: Request;
} & { readonly body: Schemas['DeleteInstallationRequest'] | undefined };

export type DeleteInstallationReply =
  | BodyReply<200, Schemas['DeletedInstallation']>
  | EmptyReply<204>
  | BodyReply<400, Schemas['ValidationErrorEnvelope']>
  | BodyReply<401 | 403 | 404 | 409, Schemas['ErrorEnvelope']>;

export type GetInstallationContext<P extends PartnerPrincipals = PartnerPrincipals> = {
  readonly path: NonNullable<operations['get-installation']['parameters']['path']>;
  readonly header: NonNullable<operations['get-installation']['parameters']['header']>;
  readonly auth: { readonly systemAuthentication: P['systemAuthentication'] };
  readonly request: Request;
};

export type GetInstallationReply =
  BodyReply<200, Schemas['Installation']> | BodyReply<401 | 403 | 404, Schemas['ErrorEnvelope']>;

export type UpdateInstallationContext<P extends PartnerPrincipals = PartnerPrincipals> = {
  readonly path: NonNullable<operations['update-installation']['parameters']['path']>;
  readonly header: NonNullable<operations['update-installation']['parameters']['header']>;
  readonly auth: { readonly userAuthentication: P['userAuthentication'] };
  readonly request: Request;
} & { readonly body: Schemas['UpdateInstallationRequest'] };

export type UpdateInstallationReply =
  | BodyReply<200, Schemas['Installation']>
  | EmptyReply<204>
  | BodyReply<400, Schemas['ValidationErrorEnvelope']>
  | BodyReply<401 | 403 | 404 | 409, Schemas['ErrorEnvelope']>;

export type UpsertInstallationContext<P extends PartnerPrincipals = PartnerPrincipals> = {
  readonly path: NonNullable<operations['upsert-installation']['parameters']['path']>;
  readonly header: NonNullable<operations['upsert-installation']['parameters']['header']>;
  readonly auth: { readonly userAuthentication: P['userAuthentication'] };
  readonly request: Request;
} & { readonly body: Schemas['UpsertInstallationRequest'] };

export type UpsertInstallationReply =
  | BodyReply<200, Schemas['Installation']>
  | EmptyReply<201 | 204>
  | BodyReply<400, Schemas['ValidationErrorEnvelope']>
  | BodyReply<401 | 403 | 409, Schemas['ErrorEnvelope']>;

export type ProvisionPurchaseContext<P extends PartnerPrincipals = PartnerPrincipals> = {
  readonly path: NonNullable<operations['provision-purchase']['parameters']['path']>;
  readonly header: NonNullable<operations['provision-purchase']['parameters']['header']>;
  readonly auth:
    | {
        readonly userAuthentication: P['userAuthentication'];
        readonly systemAuthentication?: undefined;
      }
    | {
        readonly userAuthentication?: undefined;
        readonly systemAuthentication: P['systemAuthentication'];
      };
  readonly request: Request;
} & { readonly body: Schemas['ProvisionPurchaseRequest'] };

export type ProvisionPurchaseReply =
  | BodyReply<200, Schemas['ProvisionedPurchase']>
  | BodyReply<400, Schemas['ValidationErrorEnvelope']>
  | BodyReply<401 | 403 | 404 | 409 | 422, Schemas['ErrorEnvelope']>;

export type ListBillingPlansForInstallationContext<
  P extends PartnerPrincipals = PartnerPrincipals,
> = {
  readonly path: NonNullable<
    operations['list-billing-plans-for-installation']['parameters']['path']
  >;
  readonly header: NonNullable<
    operations['list-billing-plans-for-installation']['parameters']['header']
  >;
  readonly auth: { readonly systemAuthentication: P['systemAuthentication'] };
  readonly request: Request;
};

export type ListBillingPlansForInstallationReply =
  | BodyReply<200, Schemas['BillingPlanList']>
  | BodyReply<401 | 403 | 404 | 409, Schemas['ErrorEnvelope']>;

export type CreateResourceTransferContext<P extends PartnerPrincipals = PartnerPrincipals> = {
  readonly path: NonNullable<operations['create-resource-transfer']['parameters']['path']>;
  readonly header: NonNullable<operations['create-resource-transfer']['parameters']['header']>;
  readonly auth: { readonly systemAuthentication: P['systemAuthentication'] };
  readonly request: Request;
} & { readonly body: Schemas['ResourceTransferRequest'] };

export type CreateResourceTransferReply =
  | BodyReply<200, Schemas['ResourceTransferClaim']>
  | BodyReply<400, Schemas['ValidationErrorEnvelope']>
  | BodyReply<401 | 403 | 404 | 409 | 422, Schemas['ErrorEnvelope']>;

export type AcceptResourceTransferContext<P extends PartnerPrincipals = PartnerPrincipals> = {
  readonly path: NonNullable<operations['accept-resource-transfer']['parameters']['path']>;
  readonly header: NonNullable<operations['accept-resource-transfer']['parameters']['header']>;
  readonly auth: { readonly systemAuthentication: P['systemAuthentication'] };
  readonly request: Request;
};

export type AcceptResourceTransferReply =
  EmptyReply<204> | BodyReply<401 | 403 | 404 | 409 | 422, Schemas['ErrorEnvelope']>;

export type VerifyResourceTransferContext<P extends PartnerPrincipals = PartnerPrincipals> = {
  readonly path: NonNullable<operations['verify-resource-transfer']['parameters']['path']>;
  readonly header: NonNullable<operations['verify-resource-transfer']['parameters']['header']>;
  readonly auth: { readonly systemAuthentication: P['systemAuthentication'] };
  readonly request: Request;
};

export type VerifyResourceTransferReply =
  | BodyReply<200, Schemas['VerifiedResourceTransfer']>
  | BodyReply<401 | 403 | 404 | 409 | 422, Schemas['ErrorEnvelope']>;

export type ListResourcesContext<P extends PartnerPrincipals = PartnerPrincipals> = {
  readonly path: NonNullable<operations['list-resources']['parameters']['path']>;
  readonly query: NonNullable<operations['list-resources']['parameters']['query']>;
  readonly header: NonNullable<operations['list-resources']['parameters']['header']>;
  readonly auth: { readonly systemAuthentication: P['systemAuthentication'] };
  readonly request: Request;
};

export type ListResourcesReply =
  BodyReply<200, Schemas['ResourceList']> | BodyReply<401 | 403 | 404, Schemas['ErrorEnvelope']>;

export type ProvisionResourceContext<P extends PartnerPrincipals = PartnerPrincipals> = {
  readonly path: NonNullable<operations['provision-resource']['parameters']['path']>;
  readonly header: NonNullable<operations['provision-resource']['parameters']['header']>;
  readonly auth: { readonly userAuthentication: P['userAuthentication'] };
  readonly request: Request;
} & { readonly body: Schemas['ProvisionResourceRequest'] };

export type ProvisionResourceReply =
  | BodyReply<200 | 201, Schemas['ProvisionedResource']>
  | BodyReply<400, Schemas['ValidationErrorEnvelope']>
  | BodyReply<401 | 403 | 404 | 409, Schemas['ErrorEnvelope']>;

export type DeleteResourceContext<P extends PartnerPrincipals = PartnerPrincipals> = {
  readonly path: NonNullable<operations['delete-resource']['parameters']['path']>;
  readonly header: NonNullable<operations['delete-resource']['parameters']['header']>;
  readonly auth:
    | {
        readonly userAuthentication: P['userAuthentication'];
        readonly systemAuthentication?: undefined;
      }
    | {
        readonly userAuthentication?: undefined;
        readonly systemAuthentication: P['systemAuthentication'];
      };
  readonly request: Request;
};

export type DeleteResourceReply =
  EmptyReply<204> | BodyReply<401 | 403 | 404 | 409, Schemas['ErrorEnvelope']>;

export type GetResourceContext<P extends PartnerPrincipals = PartnerPrincipals> = {
  readonly path: NonNullable<operations['get-resource']['parameters']['path']>;
  readonly header: NonNullable<operations['get-resource']['parameters']['header']>;
  readonly auth: { readonly systemAuthentication: P['systemAuthentication'] };
  readonly request: Request;
};

export type GetResourceReply =
  BodyReply<200, Schemas['Resource']> | BodyReply<401 | 403 | 404, Schemas['ErrorEnvelope']>;

export type UpdateResourceContext<P extends PartnerPrincipals = PartnerPrincipals> = {
  readonly path: NonNullable<operations['update-resource']['parameters']['path']>;
  readonly header: NonNullable<operations['update-resource']['parameters']['header']>;
  readonly auth: { readonly userAuthentication: P['userAuthentication'] };
  readonly request: Request;
} & { readonly body: Schemas['UpdateResourceRequest'] };

export type UpdateResourceReply =
  | BodyReply<200, Schemas['Resource']>
  | BodyReply<400, Schemas['ValidationErrorEnvelope']>
  | BodyReply<401 | 403 | 404 | 409, Schemas['ErrorEnvelope']>;

export type ListBillingPlansForResourceContext<P extends PartnerPrincipals = PartnerPrincipals> = {
  readonly path: NonNullable<operations['list-billing-plans-for-resource']['parameters']['path']>;
  readonly query: NonNullable<operations['list-billing-plans-for-resource']['parameters']['query']>;
  readonly header: NonNullable<
    operations['list-billing-plans-for-resource']['parameters']['header']
  >;
  readonly auth: { readonly systemAuthentication: P['systemAuthentication'] };
  readonly request: Request;
};

export type ListBillingPlansForResourceReply =
  | BodyReply<200, Schemas['BillingPlanList']>
  | BodyReply<400, Schemas['ValidationErrorEnvelope']>
  | BodyReply<401 | 403 | 404 | 409, Schemas['ErrorEnvelope']>;

export type ResourceReplContext<P extends PartnerPrincipals = PartnerPrincipals> = {
  readonly path: NonNullable<operations['resource-repl']['parameters']['path']>;
  readonly header: NonNullable<operations['resource-repl']['parameters']['header']>;
  readonly auth: { readonly userAuthentication: P['userAuthentication'] };
  readonly request: Request;
} & { readonly body: Schemas['ReplCommand'] };

export type ResourceReplReply =
  | BodyReply<200, Schemas['ReplOutput']>
  | (BodyReply<200, string | ReadableStream<Uint8Array>, 'application/jsonl'> & {
      readonly contentType: 'application/jsonl';
    })
  | BodyReply<400, Schemas['ReplCommandError']>
  | BodyReply<401 | 403 | 404 | 500, Schemas['ErrorEnvelope']>;

export type RequestSecretsRotationContext<P extends PartnerPrincipals = PartnerPrincipals> = {
  readonly path: NonNullable<operations['request-secrets-rotation']['parameters']['path']>;
  readonly header: NonNullable<operations['request-secrets-rotation']['parameters']['header']>;
  readonly auth:
    | {
        readonly userAuthentication: P['userAuthentication'];
        readonly systemAuthentication?: undefined;
      }
    | {
        readonly userAuthentication?: undefined;
        readonly systemAuthentication: P['systemAuthentication'];
      };
  readonly request: Request;
} & { readonly body: Schemas['SecretsRotationRequest'] };

export type RequestSecretsRotationReply =
  | BodyReply<200, Schemas['SecretsRotation']>
  | BodyReply<202, Schemas['PendingSecretsRotation']>
  | BodyReply<400, Schemas['ValidationErrorEnvelope']>
  | BodyReply<401 | 403 | 404 | 409 | 500 | 503, Schemas['ErrorEnvelope']>;

export type ListBillingPlansForProductContext<P extends PartnerPrincipals = PartnerPrincipals> = {
  readonly path: NonNullable<operations['list-billing-plans-for-product']['parameters']['path']>;
  readonly query: NonNullable<operations['list-billing-plans-for-product']['parameters']['query']>;
  readonly header: NonNullable<
    operations['list-billing-plans-for-product']['parameters']['header']
  >;
  readonly auth: { readonly systemAuthentication: P['systemAuthentication'] };
  readonly request: Request;
};

export type ListBillingPlansForProductReply =
  | BodyReply<200, Schemas['BillingPlanList']>
  | BodyReply<400, Schemas['ValidationErrorEnvelope']>
  | BodyReply<401 | 403 | 404 | 409, Schemas['ErrorEnvelope']>;

/** One handler an operation. For what is not offered give `notImplemented` of the runtime. */
export interface PartnerHandlers<P extends PartnerPrincipals = PartnerPrincipals> {
  /** Delete Installation: DELETE /v1/installations/{installationId} */
  readonly deleteInstallation: (
    context: DeleteInstallationContext<P>,
  ) => DeleteInstallationReply | Promise<DeleteInstallationReply>;
  /** Get Installation: GET /v1/installations/{installationId} */
  readonly getInstallation: (
    context: GetInstallationContext<P>,
  ) => GetInstallationReply | Promise<GetInstallationReply>;
  /** Update Installation: PATCH /v1/installations/{installationId} */
  readonly updateInstallation: (
    context: UpdateInstallationContext<P>,
  ) => UpdateInstallationReply | Promise<UpdateInstallationReply>;
  /** Upsert Installation: PUT /v1/installations/{installationId} */
  readonly upsertInstallation: (
    context: UpsertInstallationContext<P>,
  ) => UpsertInstallationReply | Promise<UpsertInstallationReply>;
  /** Provision Purchase: POST /v1/installations/{installationId}/billing/provision */
  readonly provisionPurchase: (
    context: ProvisionPurchaseContext<P>,
  ) => ProvisionPurchaseReply | Promise<ProvisionPurchaseReply>;
  /** List Billing Plans For Installation: GET /v1/installations/{installationId}/plans */
  readonly listBillingPlansForInstallation: (
    context: ListBillingPlansForInstallationContext<P>,
  ) => ListBillingPlansForInstallationReply | Promise<ListBillingPlansForInstallationReply>;
  /** Create Resources Transfer Request: POST /v1/installations/{installationId}/resource-transfer-requests */
  readonly createResourceTransfer: (
    context: CreateResourceTransferContext<P>,
  ) => CreateResourceTransferReply | Promise<CreateResourceTransferReply>;
  /** Accept Resources Transfer Request: POST /v1/installations/{installationId}/resource-transfer-requests/{providerClaimId}/accept */
  readonly acceptResourceTransfer: (
    context: AcceptResourceTransferContext<P>,
  ) => AcceptResourceTransferReply | Promise<AcceptResourceTransferReply>;
  /** Validate Resources Transfer Request: GET /v1/installations/{installationId}/resource-transfer-requests/{providerClaimId}/verify */
  readonly verifyResourceTransfer: (
    context: VerifyResourceTransferContext<P>,
  ) => VerifyResourceTransferReply | Promise<VerifyResourceTransferReply>;
  /** List Resources: GET /v1/installations/{installationId}/resources @deprecated */
  readonly listResources: (
    context: ListResourcesContext<P>,
  ) => ListResourcesReply | Promise<ListResourcesReply>;
  /** Provision Resource: POST /v1/installations/{installationId}/resources */
  readonly provisionResource: (
    context: ProvisionResourceContext<P>,
  ) => ProvisionResourceReply | Promise<ProvisionResourceReply>;
  /** Delete Resource: DELETE /v1/installations/{installationId}/resources/{resourceId} */
  readonly deleteResource: (
    context: DeleteResourceContext<P>,
  ) => DeleteResourceReply | Promise<DeleteResourceReply>;
  /** Get Resource: GET /v1/installations/{installationId}/resources/{resourceId} */
  readonly getResource: (
    context: GetResourceContext<P>,
  ) => GetResourceReply | Promise<GetResourceReply>;
  /** Update Resource: PATCH /v1/installations/{installationId}/resources/{resourceId} */
  readonly updateResource: (
    context: UpdateResourceContext<P>,
  ) => UpdateResourceReply | Promise<UpdateResourceReply>;
  /** List Billing Plans For Resource: GET /v1/installations/{installationId}/resources/{resourceId}/plans */
  readonly listBillingPlansForResource: (
    context: ListBillingPlansForResourceContext<P>,
  ) => ListBillingPlansForResourceReply | Promise<ListBillingPlansForResourceReply>;
  /** Resource REPL: POST /v1/installations/{installationId}/resources/{resourceId}/repl */
  readonly resourceRepl: (
    context: ResourceReplContext<P>,
  ) => ResourceReplReply | Promise<ResourceReplReply>;
  /** Request Secrets Rotation: POST /v1/installations/{installationId}/resources/{resourceId}/secrets/rotate */
  readonly requestSecretsRotation: (
    context: RequestSecretsRotationContext<P>,
  ) => RequestSecretsRotationReply | Promise<RequestSecretsRotationReply>;
  /** List Billing Plans For Product: GET /v1/products/{productSlug}/plans */
  readonly listBillingPlansForProduct: (
    context: ListBillingPlansForProductContext<P>,
  ) => ListBillingPlansForProductReply | Promise<ListBillingPlansForProductReply>;
}

const error1: OperationErrors = {
  '400': {
    contentType: 'application/json',
    template: { error: { code: '', message: '' } },
    issues: { at: ['error', 'fields'], key: 'key', message: 'message' },
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
const error2: OperationErrors = {
  other: {
    contentType: 'application/json',
    template: { error: { code: '', message: '' } },
    code: ['error', 'code'],
    message: ['error', 'message'],
  },
};
const error3: OperationErrors = {
  '400': {
    contentType: 'application/json',
    template: [{ children: [{ text: '', type: 'text' }], type: 'paragraph' }],
  },
  other: {
    contentType: 'application/json',
    template: { error: { code: '', message: '' } },
    code: ['error', 'code'],
    message: ['error', 'message'],
  },
};

/** Every operation as plain data, with its validators: what the server runs on, and tools too. */
export const serverOperations: readonly ServerOperation[] = [
  {
    id: 'delete-installation',
    name: 'deleteInstallation',
    method: 'DELETE',
    path: '/v1/installations/{installationId}',
    security: [['userAuthentication'], ['systemAuthentication']],
    parameters: [
      { in: 'path', name: 'installationId' },
      { in: 'header', name: 'X-Vercel-Auth' },
      { in: 'header', name: 'Idempotency-Key' },
    ],
    validate: {
      path: validators.deleteInstallationPath,
      header: validators.deleteInstallationHeader,
    },
    body: {
      required: false,
      content: { 'application/json': { validate: validators.deleteInstallationRequestRequest } },
    },
    responses: {
      '200': { content: { 'application/json': validators.deletedInstallationResponse } },
      '204': {},
      '400': { content: { 'application/json': validators.validationErrorEnvelopeResponse } },
      '401': { content: { 'application/json': validators.errorEnvelopeResponse } },
      '403': { content: { 'application/json': validators.errorEnvelopeResponse } },
      '404': { content: { 'application/json': validators.errorEnvelopeResponse } },
      '409': { content: { 'application/json': validators.errorEnvelopeResponse } },
    },
    errors: error1,
  },
  {
    id: 'get-installation',
    name: 'getInstallation',
    method: 'GET',
    path: '/v1/installations/{installationId}',
    security: [['systemAuthentication']],
    parameters: [
      { in: 'path', name: 'installationId' },
      { in: 'header', name: 'X-Vercel-Auth' },
    ],
    validate: { path: validators.deleteInstallationPath, header: validators.getInstallationHeader },
    responses: {
      '200': { content: { 'application/json': validators.installationResponse } },
      '401': { content: { 'application/json': validators.errorEnvelopeResponse } },
      '403': { content: { 'application/json': validators.errorEnvelopeResponse } },
      '404': { content: { 'application/json': validators.errorEnvelopeResponse } },
    },
    errors: error2,
  },
  {
    id: 'update-installation',
    name: 'updateInstallation',
    method: 'PATCH',
    path: '/v1/installations/{installationId}',
    security: [['userAuthentication']],
    parameters: [
      { in: 'path', name: 'installationId' },
      { in: 'header', name: 'X-Vercel-Auth' },
      { in: 'header', name: 'Idempotency-Key' },
    ],
    validate: {
      path: validators.deleteInstallationPath,
      header: validators.deleteInstallationHeader,
    },
    body: {
      required: true,
      content: { 'application/json': { validate: validators.updateInstallationRequestRequest } },
    },
    responses: {
      '200': { content: { 'application/json': validators.installationResponse } },
      '204': {},
      '400': { content: { 'application/json': validators.validationErrorEnvelopeResponse } },
      '401': { content: { 'application/json': validators.errorEnvelopeResponse } },
      '403': { content: { 'application/json': validators.errorEnvelopeResponse } },
      '404': { content: { 'application/json': validators.errorEnvelopeResponse } },
      '409': { content: { 'application/json': validators.errorEnvelopeResponse } },
    },
    errors: error1,
  },
  {
    id: 'upsert-installation',
    name: 'upsertInstallation',
    method: 'PUT',
    path: '/v1/installations/{installationId}',
    security: [['userAuthentication']],
    parameters: [
      { in: 'path', name: 'installationId' },
      { in: 'header', name: 'X-Vercel-Auth' },
      { in: 'header', name: 'Idempotency-Key' },
    ],
    validate: {
      path: validators.deleteInstallationPath,
      header: validators.deleteInstallationHeader,
    },
    body: {
      required: true,
      content: { 'application/json': { validate: validators.upsertInstallationRequestRequest } },
    },
    responses: {
      '200': { content: { 'application/json': validators.installationResponse } },
      '201': {},
      '204': {},
      '400': { content: { 'application/json': validators.validationErrorEnvelopeResponse } },
      '401': { content: { 'application/json': validators.errorEnvelopeResponse } },
      '403': { content: { 'application/json': validators.errorEnvelopeResponse } },
      '409': { content: { 'application/json': validators.errorEnvelopeResponse } },
    },
    errors: error1,
  },
  {
    id: 'provision-purchase',
    name: 'provisionPurchase',
    method: 'POST',
    path: '/v1/installations/{installationId}/billing/provision',
    security: [['userAuthentication'], ['systemAuthentication']],
    parameters: [
      { in: 'path', name: 'installationId' },
      { in: 'header', name: 'X-Vercel-Auth' },
      { in: 'header', name: 'Idempotency-Key' },
    ],
    validate: {
      path: validators.deleteInstallationPath,
      header: validators.deleteInstallationHeader,
    },
    body: {
      required: true,
      content: { 'application/json': { validate: validators.provisionPurchaseRequestRequest } },
    },
    responses: {
      '200': { content: { 'application/json': validators.provisionedPurchaseResponse } },
      '400': { content: { 'application/json': validators.validationErrorEnvelopeResponse } },
      '401': { content: { 'application/json': validators.errorEnvelopeResponse } },
      '403': { content: { 'application/json': validators.errorEnvelopeResponse } },
      '404': { content: { 'application/json': validators.errorEnvelopeResponse } },
      '409': { content: { 'application/json': validators.errorEnvelopeResponse } },
      '422': { content: { 'application/json': validators.errorEnvelopeResponse } },
    },
    errors: error1,
  },
  {
    id: 'list-billing-plans-for-installation',
    name: 'listBillingPlansForInstallation',
    method: 'GET',
    path: '/v1/installations/{installationId}/plans',
    security: [['systemAuthentication']],
    parameters: [
      { in: 'path', name: 'installationId' },
      { in: 'header', name: 'X-Vercel-Auth' },
    ],
    validate: { path: validators.deleteInstallationPath, header: validators.getInstallationHeader },
    responses: {
      '200': { content: { 'application/json': validators.billingPlanListResponse } },
      '401': { content: { 'application/json': validators.errorEnvelopeResponse } },
      '403': { content: { 'application/json': validators.errorEnvelopeResponse } },
      '404': { content: { 'application/json': validators.errorEnvelopeResponse } },
      '409': { content: { 'application/json': validators.errorEnvelopeResponse } },
    },
    errors: error2,
  },
  {
    id: 'create-resource-transfer',
    name: 'createResourceTransfer',
    method: 'POST',
    path: '/v1/installations/{installationId}/resource-transfer-requests',
    security: [['systemAuthentication']],
    parameters: [
      { in: 'path', name: 'installationId' },
      { in: 'header', name: 'X-Vercel-Auth' },
      { in: 'header', name: 'Idempotency-Key' },
    ],
    validate: {
      path: validators.deleteInstallationPath,
      header: validators.deleteInstallationHeader,
    },
    body: {
      required: true,
      content: { 'application/json': { validate: validators.resourceTransferRequestRequest } },
    },
    responses: {
      '200': { content: { 'application/json': validators.resourceTransferClaimResponse } },
      '400': { content: { 'application/json': validators.validationErrorEnvelopeResponse } },
      '401': { content: { 'application/json': validators.errorEnvelopeResponse } },
      '403': { content: { 'application/json': validators.errorEnvelopeResponse } },
      '404': { content: { 'application/json': validators.errorEnvelopeResponse } },
      '409': { content: { 'application/json': validators.errorEnvelopeResponse } },
      '422': { content: { 'application/json': validators.errorEnvelopeResponse } },
    },
    errors: error1,
  },
  {
    id: 'accept-resource-transfer',
    name: 'acceptResourceTransfer',
    method: 'POST',
    path: '/v1/installations/{installationId}/resource-transfer-requests/{providerClaimId}/accept',
    security: [['systemAuthentication']],
    parameters: [
      { in: 'path', name: 'installationId' },
      { in: 'path', name: 'providerClaimId' },
      { in: 'header', name: 'X-Vercel-Auth' },
      { in: 'header', name: 'Idempotency-Key' },
    ],
    validate: {
      path: validators.acceptResourceTransferPath,
      header: validators.deleteInstallationHeader,
    },
    responses: {
      '204': {},
      '401': { content: { 'application/json': validators.errorEnvelopeResponse } },
      '403': { content: { 'application/json': validators.errorEnvelopeResponse } },
      '404': { content: { 'application/json': validators.errorEnvelopeResponse } },
      '409': { content: { 'application/json': validators.errorEnvelopeResponse } },
      '422': { content: { 'application/json': validators.errorEnvelopeResponse } },
    },
    errors: error2,
  },
  {
    id: 'verify-resource-transfer',
    name: 'verifyResourceTransfer',
    method: 'GET',
    path: '/v1/installations/{installationId}/resource-transfer-requests/{providerClaimId}/verify',
    security: [['systemAuthentication']],
    parameters: [
      { in: 'path', name: 'installationId' },
      { in: 'path', name: 'providerClaimId' },
      { in: 'header', name: 'X-Vercel-Auth' },
    ],
    validate: {
      path: validators.acceptResourceTransferPath,
      header: validators.getInstallationHeader,
    },
    responses: {
      '200': { content: { 'application/json': validators.verifiedResourceTransferResponse } },
      '401': { content: { 'application/json': validators.errorEnvelopeResponse } },
      '403': { content: { 'application/json': validators.errorEnvelopeResponse } },
      '404': { content: { 'application/json': validators.errorEnvelopeResponse } },
      '409': { content: { 'application/json': validators.errorEnvelopeResponse } },
      '422': { content: { 'application/json': validators.errorEnvelopeResponse } },
    },
    errors: error2,
  },
  {
    id: 'list-resources',
    name: 'listResources',
    method: 'GET',
    path: '/v1/installations/{installationId}/resources',
    security: [['systemAuthentication']],
    parameters: [
      { in: 'path', name: 'installationId' },
      { in: 'query', name: 'ids', items: {} },
      { in: 'header', name: 'X-Vercel-Auth' },
    ],
    validate: {
      path: validators.deleteInstallationPath,
      query: validators.listResourcesQuery,
      header: validators.getInstallationHeader,
    },
    responses: {
      '200': { content: { 'application/json': validators.resourceListResponse } },
      '401': { content: { 'application/json': validators.errorEnvelopeResponse } },
      '403': { content: { 'application/json': validators.errorEnvelopeResponse } },
      '404': { content: { 'application/json': validators.errorEnvelopeResponse } },
    },
    errors: error2,
  },
  {
    id: 'provision-resource',
    name: 'provisionResource',
    method: 'POST',
    path: '/v1/installations/{installationId}/resources',
    security: [['userAuthentication']],
    parameters: [
      { in: 'path', name: 'installationId' },
      { in: 'header', name: 'X-Vercel-Auth' },
      { in: 'header', name: 'Idempotency-Key' },
    ],
    validate: {
      path: validators.deleteInstallationPath,
      header: validators.deleteInstallationHeader,
    },
    body: {
      required: true,
      content: { 'application/json': { validate: validators.provisionResourceRequestRequest } },
    },
    responses: {
      '200': { content: { 'application/json': validators.provisionedResourceResponse } },
      '201': { content: { 'application/json': validators.provisionedResourceResponse } },
      '400': { content: { 'application/json': validators.validationErrorEnvelopeResponse } },
      '401': { content: { 'application/json': validators.errorEnvelopeResponse } },
      '403': { content: { 'application/json': validators.errorEnvelopeResponse } },
      '404': { content: { 'application/json': validators.errorEnvelopeResponse } },
      '409': { content: { 'application/json': validators.errorEnvelopeResponse } },
    },
    errors: error1,
  },
  {
    id: 'delete-resource',
    name: 'deleteResource',
    method: 'DELETE',
    path: '/v1/installations/{installationId}/resources/{resourceId}',
    security: [['userAuthentication'], ['systemAuthentication']],
    parameters: [
      { in: 'path', name: 'installationId' },
      { in: 'path', name: 'resourceId' },
      { in: 'header', name: 'X-Vercel-Auth' },
      { in: 'header', name: 'Idempotency-Key' },
    ],
    validate: { path: validators.deleteResourcePath, header: validators.deleteInstallationHeader },
    responses: {
      '204': {},
      '401': { content: { 'application/json': validators.errorEnvelopeResponse } },
      '403': { content: { 'application/json': validators.errorEnvelopeResponse } },
      '404': { content: { 'application/json': validators.errorEnvelopeResponse } },
      '409': { content: { 'application/json': validators.errorEnvelopeResponse } },
    },
    errors: error2,
  },
  {
    id: 'get-resource',
    name: 'getResource',
    method: 'GET',
    path: '/v1/installations/{installationId}/resources/{resourceId}',
    security: [['systemAuthentication']],
    parameters: [
      { in: 'path', name: 'installationId' },
      { in: 'path', name: 'resourceId' },
      { in: 'header', name: 'X-Vercel-Auth' },
    ],
    validate: { path: validators.deleteResourcePath, header: validators.getInstallationHeader },
    responses: {
      '200': { content: { 'application/json': validators.resourceResponse } },
      '401': { content: { 'application/json': validators.errorEnvelopeResponse } },
      '403': { content: { 'application/json': validators.errorEnvelopeResponse } },
      '404': { content: { 'application/json': validators.errorEnvelopeResponse } },
    },
    errors: error2,
  },
  {
    id: 'update-resource',
    name: 'updateResource',
    method: 'PATCH',
    path: '/v1/installations/{installationId}/resources/{resourceId}',
    security: [['userAuthentication']],
    parameters: [
      { in: 'path', name: 'installationId' },
      { in: 'path', name: 'resourceId' },
      { in: 'header', name: 'X-Vercel-Auth' },
      { in: 'header', name: 'Idempotency-Key' },
    ],
    validate: { path: validators.deleteResourcePath, header: validators.deleteInstallationHeader },
    body: {
      required: true,
      content: { 'application/json': { validate: validators.updateResourceRequestRequest } },
    },
    responses: {
      '200': { content: { 'application/json': validators.resourceResponse } },
      '400': { content: { 'application/json': validators.validationErrorEnvelopeResponse } },
      '401': { content: { 'application/json': validators.errorEnvelopeResponse } },
      '403': { content: { 'application/json': validators.errorEnvelopeResponse } },
      '404': { content: { 'application/json': validators.errorEnvelopeResponse } },
      '409': { content: { 'application/json': validators.errorEnvelopeResponse } },
    },
    errors: error1,
  },
  {
    id: 'list-billing-plans-for-resource',
    name: 'listBillingPlansForResource',
    method: 'GET',
    path: '/v1/installations/{installationId}/resources/{resourceId}/plans',
    security: [['systemAuthentication']],
    parameters: [
      { in: 'path', name: 'installationId' },
      { in: 'path', name: 'resourceId' },
      { in: 'query', name: 'metadata' },
      { in: 'header', name: 'X-Vercel-Auth' },
    ],
    validate: {
      path: validators.deleteResourcePath,
      query: validators.listBillingPlansForResourceQuery,
      header: validators.getInstallationHeader,
    },
    responses: {
      '200': { content: { 'application/json': validators.billingPlanListResponse } },
      '400': { content: { 'application/json': validators.validationErrorEnvelopeResponse } },
      '401': { content: { 'application/json': validators.errorEnvelopeResponse } },
      '403': { content: { 'application/json': validators.errorEnvelopeResponse } },
      '404': { content: { 'application/json': validators.errorEnvelopeResponse } },
      '409': { content: { 'application/json': validators.errorEnvelopeResponse } },
    },
    errors: error1,
  },
  {
    id: 'resource-repl',
    name: 'resourceRepl',
    method: 'POST',
    path: '/v1/installations/{installationId}/resources/{resourceId}/repl',
    security: [['userAuthentication']],
    parameters: [
      { in: 'path', name: 'installationId' },
      { in: 'path', name: 'resourceId' },
      { in: 'header', name: 'X-Vercel-Auth' },
      { in: 'header', name: 'Idempotency-Key' },
    ],
    validate: { path: validators.deleteResourcePath, header: validators.deleteInstallationHeader },
    body: {
      required: true,
      content: { 'application/json': { validate: validators.replCommandRequest } },
    },
    responses: {
      '200': {
        content: {
          'application/json': validators.replOutputResponse,
          'application/jsonl': undefined,
        },
      },
      '400': { content: { 'application/json': validators.replCommandErrorResponse } },
      '401': { content: { 'application/json': validators.errorEnvelopeResponse } },
      '403': { content: { 'application/json': validators.errorEnvelopeResponse } },
      '404': { content: { 'application/json': validators.errorEnvelopeResponse } },
      '500': { content: { 'application/json': validators.errorEnvelopeResponse } },
    },
    errors: error3,
  },
  {
    id: 'request-secrets-rotation',
    name: 'requestSecretsRotation',
    method: 'POST',
    path: '/v1/installations/{installationId}/resources/{resourceId}/secrets/rotate',
    security: [['userAuthentication'], ['systemAuthentication']],
    parameters: [
      { in: 'path', name: 'installationId' },
      { in: 'path', name: 'resourceId' },
      { in: 'header', name: 'X-Vercel-Auth' },
      { in: 'header', name: 'Idempotency-Key' },
    ],
    validate: { path: validators.deleteResourcePath, header: validators.deleteInstallationHeader },
    body: {
      required: true,
      content: { 'application/json': { validate: validators.secretsRotationRequestRequest } },
    },
    responses: {
      '200': { content: { 'application/json': validators.secretsRotationResponse } },
      '202': { content: { 'application/json': validators.pendingSecretsRotationResponse } },
      '400': { content: { 'application/json': validators.validationErrorEnvelopeResponse } },
      '401': { content: { 'application/json': validators.errorEnvelopeResponse } },
      '403': { content: { 'application/json': validators.errorEnvelopeResponse } },
      '404': { content: { 'application/json': validators.errorEnvelopeResponse } },
      '409': { content: { 'application/json': validators.errorEnvelopeResponse } },
      '500': { content: { 'application/json': validators.errorEnvelopeResponse } },
      '503': { content: { 'application/json': validators.errorEnvelopeResponse } },
    },
    errors: error1,
  },
  {
    id: 'list-billing-plans-for-product',
    name: 'listBillingPlansForProduct',
    method: 'GET',
    path: '/v1/products/{productSlug}/plans',
    security: [['systemAuthentication']],
    parameters: [
      { in: 'path', name: 'productSlug' },
      { in: 'query', name: 'metadata' },
      { in: 'header', name: 'X-Vercel-Auth' },
    ],
    validate: {
      path: validators.listBillingPlansForProductPath,
      query: validators.listBillingPlansForResourceQuery,
      header: validators.getInstallationHeader,
    },
    responses: {
      '200': { content: { 'application/json': validators.billingPlanListResponse } },
      '400': { content: { 'application/json': validators.validationErrorEnvelopeResponse } },
      '401': { content: { 'application/json': validators.errorEnvelopeResponse } },
      '403': { content: { 'application/json': validators.errorEnvelopeResponse } },
      '404': { content: { 'application/json': validators.errorEnvelopeResponse } },
      '409': { content: { 'application/json': validators.errorEnvelopeResponse } },
    },
    errors: error1,
  },
];

/** Serves Vercel Marketplace Partner API. */
export function createPartnerServer<P extends PartnerPrincipals = PartnerPrincipals>(
  handlers: PartnerHandlers<P>,
  options: PartnerServerOptions<P>,
): Server {
  return createServer(
    serverOperations,
    { systemAuthentication: { kind: 'bearer' }, userAuthentication: { kind: 'bearer' } },
    handlers,
    options,
  );
}
