// Written by openapi-counterpart from the description. Edits are lost.

import { createServer } from '@openapi-counterpart/runtime';
import type {
  Authenticate,
  BodyReply,
  EmptyReply,
  OperationErrors,
  Server,
  ServerOperation,
  ServerSettings,
} from '@openapi-counterpart/runtime';
import * as validators from './validators.js';
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

/** Who a request comes from, by security scheme: what the application's authenticators return. */
export interface PartnerPrincipals {
  readonly systemAuthentication: unknown;
  readonly userAuthentication: unknown;
}

export interface PartnerServerOptions<
  P extends PartnerPrincipals = PartnerPrincipals,
> extends ServerSettings {
  /** Judges the credentials of each security scheme. */
  readonly auth: {
    readonly systemAuthentication: Authenticate<P['systemAuthentication']>;
    readonly userAuthentication: Authenticate<P['userAuthentication']>;
  };
}

export interface DeleteInstallationContext<P extends PartnerPrincipals = PartnerPrincipals> {
  readonly path: {
    /**
     * Id of the installation. It starts with `icfg_` and equals the `installation_id` of the token.
     * @example icfg_cuwj0AdCdH3BwWT4LPijCC7t
     */
    installationId: string;
  };
  readonly header: {
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
  readonly body: DeleteInstallationRequest | undefined;
}

export type DeleteInstallationReply =
  | BodyReply<200, DeletedInstallation>
  | EmptyReply<204>
  | BodyReply<400, ValidationErrorEnvelope>
  | BodyReply<401 | 403 | 404 | 409, ErrorEnvelope>;

export interface GetInstallationContext<P extends PartnerPrincipals = PartnerPrincipals> {
  readonly path: {
    /**
     * Id of the installation. It starts with `icfg_` and equals the `installation_id` of the token.
     * @example icfg_cuwj0AdCdH3BwWT4LPijCC7t
     */
    installationId: string;
  };
  readonly header: {
    /**
     * Style of authentication of the request: `user` or `system`, and others may come. A hint only: decide by the claims of the token.
     * @example user
     */
    'X-Vercel-Auth'?: string;
  };
  readonly auth: {
    readonly systemAuthentication: P['systemAuthentication'];
  };
  readonly request: Request;
}

export type GetInstallationReply =
  BodyReply<200, Installation> | BodyReply<401 | 403 | 404, ErrorEnvelope>;

export interface UpdateInstallationContext<P extends PartnerPrincipals = PartnerPrincipals> {
  readonly path: {
    /**
     * Id of the installation. It starts with `icfg_` and equals the `installation_id` of the token.
     * @example icfg_cuwj0AdCdH3BwWT4LPijCC7t
     */
    installationId: string;
  };
  readonly header: {
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
  readonly auth: {
    readonly userAuthentication: P['userAuthentication'];
  };
  readonly request: Request;
  readonly body: UpdateInstallationRequest;
}

export type UpdateInstallationReply =
  | BodyReply<200, Installation>
  | EmptyReply<204>
  | BodyReply<400, ValidationErrorEnvelope>
  | BodyReply<401 | 403 | 404 | 409, ErrorEnvelope>;

export interface UpsertInstallationContext<P extends PartnerPrincipals = PartnerPrincipals> {
  readonly path: {
    /**
     * Id of the installation. It starts with `icfg_` and equals the `installation_id` of the token.
     * @example icfg_cuwj0AdCdH3BwWT4LPijCC7t
     */
    installationId: string;
  };
  readonly header: {
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
  readonly auth: {
    readonly userAuthentication: P['userAuthentication'];
  };
  readonly request: Request;
  readonly body: UpsertInstallationRequest;
}

export type UpsertInstallationReply =
  | BodyReply<200, Installation>
  | EmptyReply<201 | 204>
  | BodyReply<400, ValidationErrorEnvelope>
  | BodyReply<401 | 403 | 409, ErrorEnvelope>;

export interface ProvisionPurchaseContext<P extends PartnerPrincipals = PartnerPrincipals> {
  readonly path: {
    /**
     * Id of the installation. It starts with `icfg_` and equals the `installation_id` of the token.
     * @example icfg_cuwj0AdCdH3BwWT4LPijCC7t
     */
    installationId: string;
  };
  readonly header: {
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
  readonly body: ProvisionPurchaseRequest;
}

export type ProvisionPurchaseReply =
  | BodyReply<200, ProvisionedPurchase>
  | BodyReply<400, ValidationErrorEnvelope>
  | BodyReply<401 | 403 | 404 | 409 | 422, ErrorEnvelope>;

export interface ListBillingPlansForInstallationContext<
  P extends PartnerPrincipals = PartnerPrincipals,
> {
  readonly path: {
    /**
     * Id of the installation. It starts with `icfg_` and equals the `installation_id` of the token.
     * @example icfg_cuwj0AdCdH3BwWT4LPijCC7t
     */
    installationId: string;
  };
  readonly header: {
    /**
     * Style of authentication of the request: `user` or `system`, and others may come. A hint only: decide by the claims of the token.
     * @example user
     */
    'X-Vercel-Auth'?: string;
  };
  readonly auth: {
    readonly systemAuthentication: P['systemAuthentication'];
  };
  readonly request: Request;
}

export type ListBillingPlansForInstallationReply =
  BodyReply<200, BillingPlanList> | BodyReply<401 | 403 | 404 | 409, ErrorEnvelope>;

export interface CreateResourceTransferContext<P extends PartnerPrincipals = PartnerPrincipals> {
  readonly path: {
    /**
     * Id of the installation that gives the resources away. It starts with `icfg_`.
     * @example icfg_cuwj0AdCdH3BwWT4LPijCC7t
     */
    installationId: string;
  };
  readonly header: {
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
  readonly auth: {
    readonly systemAuthentication: P['systemAuthentication'];
  };
  readonly request: Request;
  readonly body: ResourceTransferRequest;
}

export type CreateResourceTransferReply =
  | BodyReply<200, ResourceTransferClaim>
  | BodyReply<400, ValidationErrorEnvelope>
  | BodyReply<401 | 403 | 404 | 409 | 422, ErrorEnvelope>;

export interface AcceptResourceTransferContext<P extends PartnerPrincipals = PartnerPrincipals> {
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
  readonly header: {
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
  readonly auth: {
    readonly systemAuthentication: P['systemAuthentication'];
  };
  readonly request: Request;
}

export type AcceptResourceTransferReply =
  EmptyReply<204> | BodyReply<401 | 403 | 404 | 409 | 422, ErrorEnvelope>;

export interface VerifyResourceTransferContext<P extends PartnerPrincipals = PartnerPrincipals> {
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
  readonly header: {
    /**
     * Style of authentication of the request: `user` or `system`, and others may come. A hint only: decide by the claims of the token.
     * @example user
     */
    'X-Vercel-Auth'?: string;
  };
  readonly auth: {
    readonly systemAuthentication: P['systemAuthentication'];
  };
  readonly request: Request;
}

export type VerifyResourceTransferReply =
  BodyReply<200, VerifiedResourceTransfer> | BodyReply<401 | 403 | 404 | 409 | 422, ErrorEnvelope>;

export interface ListResourcesContext<P extends PartnerPrincipals = PartnerPrincipals> {
  readonly path: {
    /**
     * Id of the installation. It starts with `icfg_` and equals the `installation_id` of the token.
     * @example icfg_cuwj0AdCdH3BwWT4LPijCC7t
     */
    installationId: string;
  };
  readonly query: {
    /** Limits the reply to these resources, by the partner's own ids. Repeated for each id. */
    ids?: string[];
  };
  readonly header: {
    /**
     * Style of authentication of the request: `user` or `system`, and others may come. A hint only: decide by the claims of the token.
     * @example user
     */
    'X-Vercel-Auth'?: string;
  };
  readonly auth: {
    readonly systemAuthentication: P['systemAuthentication'];
  };
  readonly request: Request;
}

export type ListResourcesReply =
  BodyReply<200, ResourceList> | BodyReply<401 | 403 | 404, ErrorEnvelope>;

export interface ProvisionResourceContext<P extends PartnerPrincipals = PartnerPrincipals> {
  readonly path: {
    /**
     * Id of the installation. It starts with `icfg_` and equals the `installation_id` of the token.
     * @example icfg_cuwj0AdCdH3BwWT4LPijCC7t
     */
    installationId: string;
  };
  readonly header: {
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
  readonly auth: {
    readonly userAuthentication: P['userAuthentication'];
  };
  readonly request: Request;
  readonly body: ProvisionResourceRequest;
}

export type ProvisionResourceReply =
  | BodyReply<200 | 201, ProvisionedResource>
  | BodyReply<400, ValidationErrorEnvelope>
  | BodyReply<401 | 403 | 404 | 409, ErrorEnvelope>;

export interface DeleteResourceContext<P extends PartnerPrincipals = PartnerPrincipals> {
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
  readonly header: {
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
}

export type DeleteResourceReply = EmptyReply<204> | BodyReply<401 | 403 | 404 | 409, ErrorEnvelope>;

export interface GetResourceContext<P extends PartnerPrincipals = PartnerPrincipals> {
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
  readonly header: {
    /**
     * Style of authentication of the request: `user` or `system`, and others may come. A hint only: decide by the claims of the token.
     * @example user
     */
    'X-Vercel-Auth'?: string;
  };
  readonly auth: {
    readonly systemAuthentication: P['systemAuthentication'];
  };
  readonly request: Request;
}

export type GetResourceReply = BodyReply<200, Resource> | BodyReply<401 | 403 | 404, ErrorEnvelope>;

export interface UpdateResourceContext<P extends PartnerPrincipals = PartnerPrincipals> {
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
  readonly header: {
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
  readonly auth: {
    readonly userAuthentication: P['userAuthentication'];
  };
  readonly request: Request;
  readonly body: UpdateResourceRequest;
}

export type UpdateResourceReply =
  | BodyReply<200, Resource>
  | BodyReply<400, ValidationErrorEnvelope>
  | BodyReply<401 | 403 | 404 | 409, ErrorEnvelope>;

export interface ListBillingPlansForResourceContext<
  P extends PartnerPrincipals = PartnerPrincipals,
> {
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
  readonly query: {
    /**
     * What the user has chosen so far, as a JSON object by field of the product's metadata schema. URL-encoded like any query value.
     * @example {"region":"iad1"}
     */
    metadata?: string;
  };
  readonly header: {
    /**
     * Style of authentication of the request: `user` or `system`, and others may come. A hint only: decide by the claims of the token.
     * @example user
     */
    'X-Vercel-Auth'?: string;
  };
  readonly auth: {
    readonly systemAuthentication: P['systemAuthentication'];
  };
  readonly request: Request;
}

export type ListBillingPlansForResourceReply =
  | BodyReply<200, BillingPlanList>
  | BodyReply<400, ValidationErrorEnvelope>
  | BodyReply<401 | 403 | 404 | 409, ErrorEnvelope>;

export interface ResourceReplContext<P extends PartnerPrincipals = PartnerPrincipals> {
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
  readonly header: {
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
  readonly auth: {
    readonly userAuthentication: P['userAuthentication'];
  };
  readonly request: Request;
  readonly body: ReplCommand;
}

export type ResourceReplReply =
  | BodyReply<200, ReplOutput>
  | (BodyReply<
      200,
      AsyncIterable<ReplBlock> | Iterable<ReplBlock> | string | ReadableStream<Uint8Array>,
      'application/jsonl'
    > & {
      readonly contentType: 'application/jsonl';
    })
  | BodyReply<400, ReplCommandError>
  | BodyReply<401 | 403 | 404 | 500, ErrorEnvelope>;

export interface RequestSecretsRotationContext<P extends PartnerPrincipals = PartnerPrincipals> {
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
  readonly header: {
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
  readonly body: SecretsRotationRequest;
}

export type RequestSecretsRotationReply =
  | BodyReply<200, SecretsRotation>
  | BodyReply<202, PendingSecretsRotation>
  | BodyReply<400, ValidationErrorEnvelope>
  | BodyReply<401 | 403 | 404 | 409 | 500 | 503, ErrorEnvelope>;

export interface ListBillingPlansForProductContext<
  P extends PartnerPrincipals = PartnerPrincipals,
> {
  readonly path: {
    /**
     * The partner's own id or slug of the product.
     * @example acme-redis
     */
    productSlug: string;
  };
  readonly query: {
    /**
     * What the user has chosen so far, as a JSON object by field of the product's metadata schema. URL-encoded like any query value.
     * @example {"region":"iad1"}
     */
    metadata?: string;
  };
  readonly header: {
    /**
     * Style of authentication of the request: `user` or `system`, and others may come. A hint only: decide by the claims of the token.
     * @example user
     */
    'X-Vercel-Auth'?: string;
  };
  readonly auth: {
    readonly systemAuthentication: P['systemAuthentication'];
  };
  readonly request: Request;
}

export type ListBillingPlansForProductReply =
  | BodyReply<200, BillingPlanList>
  | BodyReply<400, ValidationErrorEnvelope>
  | BodyReply<401 | 403 | 404 | 409, ErrorEnvelope>;

/** One handler an operation. For what is not offered give `notImplemented` of the runtime. */
export interface PartnerHandlers<P extends PartnerPrincipals = PartnerPrincipals> {
  /**
   * Delete Installation
   *
   * Tells that an installation is being removed. Clean up its resources here, because Vercel does not delete them one by one. The removal is completed 24 hours later, so that the last invoices can still be sent; `finalized: true` skips the wait. Open invoices hold the removal up until they are settled. A repeat for an installation that is already gone should succeed with 204. System authentication is used when the whole Vercel account is removed. Every partner implements this.
   *
   * `DELETE /v1/installations/{installationId}`
   */
  readonly deleteInstallation: (
    context: DeleteInstallationContext<P>,
  ) => DeleteInstallationReply | Promise<DeleteInstallationReply>;
  /**
   * Get Installation
   *
   * Tells which plan an installation is on as a whole and which message is displayed on it. Vercel asks again after the partner sent the event `installation.updated`. Optional: it is needed for plans and messages of installations. A reply without `billingPlan` means that each resource is billed by itself; `notification: null` clears the message.
   *
   * `GET /v1/installations/{installationId}`
   */
  readonly getInstallation: (
    context: GetInstallationContext<P>,
  ) => GetInstallationReply | Promise<GetInstallationReply>;
  /**
   * Update Installation
   *
   * Moves an installation to the plan that the customer picked for it. The reply may carry the plan as it now is, with `effectiveDate` where the change waits. Optional: it is needed for plans of installations.
   *
   * `PATCH /v1/installations/{installationId}`
   */
  readonly updateInstallation: (
    context: UpdateInstallationContext<P>,
  ) => UpdateInstallationReply | Promise<UpdateInstallationReply>;
  /**
   * Upsert Installation
   *
   * Announces an installation as soon as a user has accepted the terms, before any of its resources exists. Vercel may repeat the call for the same id, so it creates or updates and has the same outcome each time. Ids are never used twice: a customer who installs again comes with a new id and starts afresh. Store `credentials.access_token`, the token of every call to Vercel for this installation. A partner with plans for installations puts the installation on its default plan here, normally a free one, and may reply with it. Every partner implements this.
   *
   * `PUT /v1/installations/{installationId}`
   */
  readonly upsertInstallation: (
    context: UpsertInstallationContext<P>,
  ) => UpsertInstallationReply | Promise<UpsertInstallationReply>;
  /**
   * Provision Purchase
   *
   * Tells that a customer has bought credit. Read the invoice from Vercel and require its state `paid`; then add each item to the balance of the resource it names, or to that of the installation where it names none, and reply with the balances. Keep reporting them to Vercel afterwards. System authentication marks an automatic top-up. Optional: a partner with prepayment plans implements it.
   *
   * `POST /v1/installations/{installationId}/billing/provision`
   */
  readonly provisionPurchase: (
    context: ProvisionPurchaseContext<P>,
  ) => ProvisionPurchaseReply | Promise<ProvisionPurchaseReply>;
  /**
   * List Billing Plans For Installation
   *
   * Lists the plans that an installation can be on. The list may hold plans for its resources too, told apart by `scope`. Optional: a partner with plans for installations implements it.
   *
   * `GET /v1/installations/{installationId}/plans`
   */
  readonly listBillingPlansForInstallation: (
    context: ListBillingPlansForInstallationContext<P>,
  ) => ListBillingPlansForInstallationReply | Promise<ListBillingPlansForInstallationReply>;
  /**
   * Create Resources Transfer Request
   *
   * Prepares to move resources out of an installation. Who takes them is not known yet; the two calls that follow name the target. Nothing moves until the transfer is accepted, and after `expiresAt` it cannot be. Optional.
   *
   * `POST /v1/installations/{installationId}/resource-transfer-requests`
   */
  readonly createResourceTransfer: (
    context: CreateResourceTransferContext<P>,
  ) => CreateResourceTransferReply | Promise<CreateResourceTransferReply>;
  /**
   * Accept Resources Transfer Request
   *
   * Moves the resources to the installation in the path. They keep their ids and stay connected to their projects. While one acceptance is under way there must be no other, and once it succeeded the transfer can be neither accepted nor verified again.
   *
   * `POST /v1/installations/{installationId}/resource-transfer-requests/{providerClaimId}/accept`
   */
  readonly acceptResourceTransfer: (
    context: AcceptResourceTransferContext<P>,
  ) => AcceptResourceTransferReply | Promise<AcceptResourceTransferReply>;
  /**
   * Validate Resources Transfer Request
   *
   * Asks whether the installation in the path could take the resources over, and on which plan. Check that the transfer exists, has not expired and is not complete, and that its resources still exist. Any number of installations may ask before one accepts.
   *
   * `GET /v1/installations/{installationId}/resource-transfer-requests/{providerClaimId}/verify`
   */
  readonly verifyResourceTransfer: (
    context: VerifyResourceTransferContext<P>,
  ) => VerifyResourceTransferReply | Promise<VerifyResourceTransferReply>;
  /**
   * List Resources
   *
   * Lists the resources of an installation, without their secrets. Vercel no longer calls it and reads resources one at a time; it is kept for partners that implement it.
   *
   * `GET /v1/installations/{installationId}/resources`
   * @deprecated
   */
  readonly listResources: (
    context: ListResourcesContext<P>,
  ) => ListResourcesReply | Promise<ListResourcesReply>;
  /**
   * Provision Resource
   *
   * Creates a resource. The call waits for the reply, yet the resource itself may take longer: reply with `pending`, or with `onboarding` where the user has something to do first, and send the event `resource.updated` when it is ready. The secrets must be final in the reply, because no other reply for a resource carries them; they become environment variables of the projects that are connected later. A plan for installations moves the whole installation to it. Every partner implements this.
   *
   * `POST /v1/installations/{installationId}/resources`
   */
  readonly provisionResource: (
    context: ProvisionResourceContext<P>,
  ) => ProvisionResourceReply | Promise<ProvisionResourceReply>;
  /**
   * Delete Resource
   *
   * Takes a resource out of service and removes what belongs to it. A repeat should succeed. Vercel does not call it when the installation is removed, nor for resources that the customer owns with the partner and only linked. Every partner implements this.
   *
   * `DELETE /v1/installations/{installationId}/resources/{resourceId}`
   */
  readonly deleteResource: (
    context: DeleteResourceContext<P>,
  ) => DeleteResourceReply | Promise<DeleteResourceReply>;
  /**
   * Get Resource
   *
   * Gives a resource as it is now, without its secrets. Vercel asks when it displays the resource and after every event `resource.updated`. Every partner implements this.
   *
   * `GET /v1/installations/{installationId}/resources/{resourceId}`
   */
  readonly getResource: (
    context: GetResourceContext<P>,
  ) => GetResourceReply | Promise<GetResourceReply>;
  /**
   * Update Resource
   *
   * Changes what the user changed in Vercel: name, metadata, plan or experimentation settings. What is left out stays as it is. The reply shows the resource after the change, with `effectiveDate` in its plan where a change of plan waits. Optional.
   *
   * `PATCH /v1/installations/{installationId}/resources/{resourceId}`
   */
  readonly updateResource: (
    context: UpdateResourceContext<P>,
  ) => UpdateResourceReply | Promise<UpdateResourceReply>;
  /**
   * List Billing Plans For Resource
   *
   * Lists the plans that a resource can move to. Optional.
   *
   * `GET /v1/installations/{installationId}/resources/{resourceId}/plans`
   */
  readonly listBillingPlansForResource: (
    context: ListBillingPlansForResourceContext<P>,
  ) => ListBillingPlansForResourceReply | Promise<ListBillingPlansForResourceReply>;
  /**
   * Resource REPL
   *
   * Runs a command that the user typed into the console of a resource in the Vercel dashboard. What it prints comes back as an array of blocks at once, or block by block as a stream. With `readOnly` a command that would change something is refused. A command that fails may reply with 400 and print what went wrong. Optional.
   *
   * `POST /v1/installations/{installationId}/resources/{resourceId}/repl`
   */
  readonly resourceRepl: (
    context: ResourceReplContext<P>,
  ) => ResourceReplReply | Promise<ResourceReplReply>;
  /**
   * Request Secrets Rotation
   *
   * Asks for new secrets of a resource. Reply with them, or with `sync: false` and send them to Vercel later through its operation for the secrets of a resource. The old secrets keep working for the hours given. Once Vercel has the new ones it deploys the linked projects again. A repeated request must do no harm. A partner may reserve rotation for users with the role ADMIN. Optional: Vercel turns rotation on for an integration, and the product declares the longest delay as `secretRotation.maxDelayHours`.
   *
   * `POST /v1/installations/{installationId}/resources/{resourceId}/secrets/rotate`
   */
  readonly requestSecretsRotation: (
    context: RequestSecretsRotationContext<P>,
  ) => RequestSecretsRotationReply | Promise<RequestSecretsRotationReply>;
  /**
   * List Billing Plans For Product
   *
   * Lists the plans for a new resource of a product, priced for what the user has chosen so far. Vercel asks again whenever the user changes the form. It may ask before any installation exists: then the token names no account, and its `installation_id` is `null`. Every partner implements this.
   *
   * `GET /v1/products/{productSlug}/plans`
   */
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

const deleteInstallationOperation: ServerOperation = {
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
    content: { 'application/json': { validate: validators.isDeleteInstallationRequest } },
  },
  responses: {
    '200': { content: { 'application/json': validators.isDeletedInstallation } },
    '204': {},
    '400': { content: { 'application/json': validators.isValidationErrorEnvelope } },
    '401': { content: { 'application/json': validators.isErrorEnvelope } },
    '403': { content: { 'application/json': validators.isErrorEnvelope } },
    '404': { content: { 'application/json': validators.isErrorEnvelope } },
    '409': { content: { 'application/json': validators.isErrorEnvelope } },
  },
  errors: error1,
};

const getInstallationOperation: ServerOperation = {
  id: 'get-installation',
  name: 'getInstallation',
  method: 'GET',
  path: '/v1/installations/{installationId}',
  security: [['systemAuthentication']],
  parameters: [
    { in: 'path', name: 'installationId' },
    { in: 'header', name: 'X-Vercel-Auth' },
  ],
  validate: { path: validators.getInstallationPath, header: validators.getInstallationHeader },
  responses: {
    '200': { content: { 'application/json': validators.isInstallation } },
    '401': { content: { 'application/json': validators.isErrorEnvelope } },
    '403': { content: { 'application/json': validators.isErrorEnvelope } },
    '404': { content: { 'application/json': validators.isErrorEnvelope } },
  },
  errors: error2,
};

const updateInstallationOperation: ServerOperation = {
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
    path: validators.updateInstallationPath,
    header: validators.updateInstallationHeader,
  },
  body: {
    required: true,
    content: { 'application/json': { validate: validators.isUpdateInstallationRequest } },
  },
  responses: {
    '200': { content: { 'application/json': validators.isInstallation } },
    '204': {},
    '400': { content: { 'application/json': validators.isValidationErrorEnvelope } },
    '401': { content: { 'application/json': validators.isErrorEnvelope } },
    '403': { content: { 'application/json': validators.isErrorEnvelope } },
    '404': { content: { 'application/json': validators.isErrorEnvelope } },
    '409': { content: { 'application/json': validators.isErrorEnvelope } },
  },
  errors: error1,
};

const upsertInstallationOperation: ServerOperation = {
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
    path: validators.upsertInstallationPath,
    header: validators.upsertInstallationHeader,
  },
  body: {
    required: true,
    content: { 'application/json': { validate: validators.isUpsertInstallationRequest } },
  },
  responses: {
    '200': { content: { 'application/json': validators.isInstallation } },
    '201': {},
    '204': {},
    '400': { content: { 'application/json': validators.isValidationErrorEnvelope } },
    '401': { content: { 'application/json': validators.isErrorEnvelope } },
    '403': { content: { 'application/json': validators.isErrorEnvelope } },
    '409': { content: { 'application/json': validators.isErrorEnvelope } },
  },
  errors: error1,
};

const provisionPurchaseOperation: ServerOperation = {
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
  validate: { path: validators.provisionPurchasePath, header: validators.provisionPurchaseHeader },
  body: {
    required: true,
    content: { 'application/json': { validate: validators.isProvisionPurchaseRequest } },
  },
  responses: {
    '200': { content: { 'application/json': validators.isProvisionedPurchase } },
    '400': { content: { 'application/json': validators.isValidationErrorEnvelope } },
    '401': { content: { 'application/json': validators.isErrorEnvelope } },
    '403': { content: { 'application/json': validators.isErrorEnvelope } },
    '404': { content: { 'application/json': validators.isErrorEnvelope } },
    '409': { content: { 'application/json': validators.isErrorEnvelope } },
    '422': { content: { 'application/json': validators.isErrorEnvelope } },
  },
  errors: error1,
};

const listBillingPlansForInstallationOperation: ServerOperation = {
  id: 'list-billing-plans-for-installation',
  name: 'listBillingPlansForInstallation',
  method: 'GET',
  path: '/v1/installations/{installationId}/plans',
  security: [['systemAuthentication']],
  parameters: [
    { in: 'path', name: 'installationId' },
    { in: 'header', name: 'X-Vercel-Auth' },
  ],
  validate: {
    path: validators.listBillingPlansForInstallationPath,
    header: validators.listBillingPlansForInstallationHeader,
  },
  responses: {
    '200': { content: { 'application/json': validators.isBillingPlanList } },
    '401': { content: { 'application/json': validators.isErrorEnvelope } },
    '403': { content: { 'application/json': validators.isErrorEnvelope } },
    '404': { content: { 'application/json': validators.isErrorEnvelope } },
    '409': { content: { 'application/json': validators.isErrorEnvelope } },
  },
  errors: error2,
};

const createResourceTransferOperation: ServerOperation = {
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
    path: validators.createResourceTransferPath,
    header: validators.createResourceTransferHeader,
  },
  body: {
    required: true,
    content: { 'application/json': { validate: validators.isResourceTransferRequest } },
  },
  responses: {
    '200': { content: { 'application/json': validators.isResourceTransferClaim } },
    '400': { content: { 'application/json': validators.isValidationErrorEnvelope } },
    '401': { content: { 'application/json': validators.isErrorEnvelope } },
    '403': { content: { 'application/json': validators.isErrorEnvelope } },
    '404': { content: { 'application/json': validators.isErrorEnvelope } },
    '409': { content: { 'application/json': validators.isErrorEnvelope } },
    '422': { content: { 'application/json': validators.isErrorEnvelope } },
  },
  errors: error1,
};

const acceptResourceTransferOperation: ServerOperation = {
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
    header: validators.acceptResourceTransferHeader,
  },
  responses: {
    '204': {},
    '401': { content: { 'application/json': validators.isErrorEnvelope } },
    '403': { content: { 'application/json': validators.isErrorEnvelope } },
    '404': { content: { 'application/json': validators.isErrorEnvelope } },
    '409': { content: { 'application/json': validators.isErrorEnvelope } },
    '422': { content: { 'application/json': validators.isErrorEnvelope } },
  },
  errors: error2,
};

const verifyResourceTransferOperation: ServerOperation = {
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
    path: validators.verifyResourceTransferPath,
    header: validators.verifyResourceTransferHeader,
  },
  responses: {
    '200': { content: { 'application/json': validators.isVerifiedResourceTransfer } },
    '401': { content: { 'application/json': validators.isErrorEnvelope } },
    '403': { content: { 'application/json': validators.isErrorEnvelope } },
    '404': { content: { 'application/json': validators.isErrorEnvelope } },
    '409': { content: { 'application/json': validators.isErrorEnvelope } },
    '422': { content: { 'application/json': validators.isErrorEnvelope } },
  },
  errors: error2,
};

const listResourcesOperation: ServerOperation = {
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
    path: validators.listResourcesPath,
    query: validators.listResourcesQuery,
    header: validators.listResourcesHeader,
  },
  responses: {
    '200': { content: { 'application/json': validators.isResourceList } },
    '401': { content: { 'application/json': validators.isErrorEnvelope } },
    '403': { content: { 'application/json': validators.isErrorEnvelope } },
    '404': { content: { 'application/json': validators.isErrorEnvelope } },
  },
  errors: error2,
};

const provisionResourceOperation: ServerOperation = {
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
  validate: { path: validators.provisionResourcePath, header: validators.provisionResourceHeader },
  body: {
    required: true,
    content: { 'application/json': { validate: validators.isProvisionResourceRequest } },
  },
  responses: {
    '200': { content: { 'application/json': validators.isProvisionedResource } },
    '201': { content: { 'application/json': validators.isProvisionedResource } },
    '400': { content: { 'application/json': validators.isValidationErrorEnvelope } },
    '401': { content: { 'application/json': validators.isErrorEnvelope } },
    '403': { content: { 'application/json': validators.isErrorEnvelope } },
    '404': { content: { 'application/json': validators.isErrorEnvelope } },
    '409': { content: { 'application/json': validators.isErrorEnvelope } },
  },
  errors: error1,
};

const deleteResourceOperation: ServerOperation = {
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
  validate: { path: validators.deleteResourcePath, header: validators.deleteResourceHeader },
  responses: {
    '204': {},
    '401': { content: { 'application/json': validators.isErrorEnvelope } },
    '403': { content: { 'application/json': validators.isErrorEnvelope } },
    '404': { content: { 'application/json': validators.isErrorEnvelope } },
    '409': { content: { 'application/json': validators.isErrorEnvelope } },
  },
  errors: error2,
};

const getResourceOperation: ServerOperation = {
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
  validate: { path: validators.getResourcePath, header: validators.getResourceHeader },
  responses: {
    '200': { content: { 'application/json': validators.isResource } },
    '401': { content: { 'application/json': validators.isErrorEnvelope } },
    '403': { content: { 'application/json': validators.isErrorEnvelope } },
    '404': { content: { 'application/json': validators.isErrorEnvelope } },
  },
  errors: error2,
};

const updateResourceOperation: ServerOperation = {
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
  validate: { path: validators.updateResourcePath, header: validators.updateResourceHeader },
  body: {
    required: true,
    content: { 'application/json': { validate: validators.isUpdateResourceRequest } },
  },
  responses: {
    '200': { content: { 'application/json': validators.isResource } },
    '400': { content: { 'application/json': validators.isValidationErrorEnvelope } },
    '401': { content: { 'application/json': validators.isErrorEnvelope } },
    '403': { content: { 'application/json': validators.isErrorEnvelope } },
    '404': { content: { 'application/json': validators.isErrorEnvelope } },
    '409': { content: { 'application/json': validators.isErrorEnvelope } },
  },
  errors: error1,
};

const listBillingPlansForResourceOperation: ServerOperation = {
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
    path: validators.listBillingPlansForResourcePath,
    query: validators.listBillingPlansForResourceQuery,
    header: validators.listBillingPlansForResourceHeader,
  },
  responses: {
    '200': { content: { 'application/json': validators.isBillingPlanList } },
    '400': { content: { 'application/json': validators.isValidationErrorEnvelope } },
    '401': { content: { 'application/json': validators.isErrorEnvelope } },
    '403': { content: { 'application/json': validators.isErrorEnvelope } },
    '404': { content: { 'application/json': validators.isErrorEnvelope } },
    '409': { content: { 'application/json': validators.isErrorEnvelope } },
  },
  errors: error1,
};

const resourceReplOperation: ServerOperation = {
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
  validate: { path: validators.resourceReplPath, header: validators.resourceReplHeader },
  body: { required: true, content: { 'application/json': { validate: validators.isReplCommand } } },
  responses: {
    '200': {
      content: {
        'application/json': validators.isReplOutput,
        'application/jsonl': validators.isReplBlock,
      },
    },
    '400': { content: { 'application/json': validators.isReplCommandError } },
    '401': { content: { 'application/json': validators.isErrorEnvelope } },
    '403': { content: { 'application/json': validators.isErrorEnvelope } },
    '404': { content: { 'application/json': validators.isErrorEnvelope } },
    '500': { content: { 'application/json': validators.isErrorEnvelope } },
  },
  errors: error3,
};

const requestSecretsRotationOperation: ServerOperation = {
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
  validate: {
    path: validators.requestSecretsRotationPath,
    header: validators.requestSecretsRotationHeader,
  },
  body: {
    required: true,
    content: { 'application/json': { validate: validators.isSecretsRotationRequest } },
  },
  responses: {
    '200': { content: { 'application/json': validators.isSecretsRotation } },
    '202': { content: { 'application/json': validators.isPendingSecretsRotation } },
    '400': { content: { 'application/json': validators.isValidationErrorEnvelope } },
    '401': { content: { 'application/json': validators.isErrorEnvelope } },
    '403': { content: { 'application/json': validators.isErrorEnvelope } },
    '404': { content: { 'application/json': validators.isErrorEnvelope } },
    '409': { content: { 'application/json': validators.isErrorEnvelope } },
    '500': { content: { 'application/json': validators.isErrorEnvelope } },
    '503': { content: { 'application/json': validators.isErrorEnvelope } },
  },
  errors: error1,
};

const listBillingPlansForProductOperation: ServerOperation = {
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
    query: validators.listBillingPlansForProductQuery,
    header: validators.listBillingPlansForProductHeader,
  },
  responses: {
    '200': { content: { 'application/json': validators.isBillingPlanList } },
    '400': { content: { 'application/json': validators.isValidationErrorEnvelope } },
    '401': { content: { 'application/json': validators.isErrorEnvelope } },
    '403': { content: { 'application/json': validators.isErrorEnvelope } },
    '404': { content: { 'application/json': validators.isErrorEnvelope } },
    '409': { content: { 'application/json': validators.isErrorEnvelope } },
  },
  errors: error1,
};

/** Every operation as plain data, with its validators: what the server runs on, and tools too. */
export const serverOperations: readonly ServerOperation[] = [
  deleteInstallationOperation,
  getInstallationOperation,
  updateInstallationOperation,
  upsertInstallationOperation,
  provisionPurchaseOperation,
  listBillingPlansForInstallationOperation,
  createResourceTransferOperation,
  acceptResourceTransferOperation,
  verifyResourceTransferOperation,
  listResourcesOperation,
  provisionResourceOperation,
  deleteResourceOperation,
  getResourceOperation,
  updateResourceOperation,
  listBillingPlansForResourceOperation,
  resourceReplOperation,
  requestSecretsRotationOperation,
  listBillingPlansForProductOperation,
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
