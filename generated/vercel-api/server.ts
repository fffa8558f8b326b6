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

/** Who a request comes from, by security scheme: what the application's authenticators return. */
export interface VercelPrincipals {
  readonly bearerToken: unknown;
}

export interface VercelServerOptions<
  P extends VercelPrincipals = VercelPrincipals,
> extends ServerSettings {
  /** Judges the credentials of each security scheme. */
  readonly auth: {
    readonly bearerToken: Authenticate<P['bearerToken']>;
  };
}

export interface UpdateIntegrationDeploymentActionContext<
  P extends VercelPrincipals = VercelPrincipals,
> {
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
  readonly auth: {
    readonly bearerToken: P['bearerToken'];
  };
  readonly request: Request;
  readonly body: UpdateDeploymentActionRequest | undefined;
}

export type UpdateIntegrationDeploymentActionReply =
  EmptyReply<202> | BodyReply<400 | 401 | 403 | 410, Error2>;

export interface UpdateInstallationContext<P extends VercelPrincipals = VercelPrincipals> {
  readonly path: {
    /**
     * The installation. It is the same value that the Partner API calls `installationId`; an installation that was removed and made again has another.
     * @example icfg_cuwj0AdCdH3BwWT4LPijCC7t
     */
    integrationConfigurationId: string;
  };
  readonly auth: {
    readonly bearerToken: P['bearerToken'];
  };
  readonly request: Request;
  readonly body: UpdateInstallationRequest | undefined;
}

export type UpdateInstallationReply =
  EmptyReply<204> | BodyReply<400 | 401 | 403 | 404 | 410, Error2>;

export interface GetAccountInfoContext<P extends VercelPrincipals = VercelPrincipals> {
  readonly path: {
    /**
     * The installation. It is the same value that the Partner API calls `installationId`; an installation that was removed and made again has another.
     * @example icfg_cuwj0AdCdH3BwWT4LPijCC7t
     */
    integrationConfigurationId: string;
  };
  readonly auth: {
    readonly bearerToken: P['bearerToken'];
  };
  readonly request: Request;
}

export type GetAccountInfoReply =
  BodyReply<200, AccountInformation> | BodyReply<400 | 401 | 403 | 404 | 410, Error2>;

export interface SubmitBillingDataContext<P extends VercelPrincipals = VercelPrincipals> {
  readonly path: {
    /**
     * The installation. It is the same value that the Partner API calls `installationId`; an installation that was removed and made again has another.
     * @example icfg_cuwj0AdCdH3BwWT4LPijCC7t
     */
    integrationConfigurationId: string;
  };
  readonly auth: {
    readonly bearerToken: P['bearerToken'];
  };
  readonly request: Request;
  readonly body: SubmitBillingDataRequest;
}

export type SubmitBillingDataReply =
  EmptyReply<201> | BodyReply<400 | 401 | 403 | 404 | 410, Error2>;

export interface SubmitPrepaymentBalancesContext<P extends VercelPrincipals = VercelPrincipals> {
  readonly path: {
    /**
     * The installation. It is the same value that the Partner API calls `installationId`; an installation that was removed and made again has another.
     * @example icfg_cuwj0AdCdH3BwWT4LPijCC7t
     */
    integrationConfigurationId: string;
  };
  readonly auth: {
    readonly bearerToken: P['bearerToken'];
  };
  readonly request: Request;
  readonly body: SubmitPrepaymentBalancesRequest;
}

export type SubmitPrepaymentBalancesReply =
  EmptyReply<201> | BodyReply<400 | 401 | 403 | 404 | 410, Error2>;

export interface FinalizeInstallationContext<P extends VercelPrincipals = VercelPrincipals> {
  readonly path: {
    /**
     * The installation. It is the same value that the Partner API calls `installationId`; an installation that was removed and made again has another.
     * @example icfg_cuwj0AdCdH3BwWT4LPijCC7t
     */
    integrationConfigurationId: string;
  };
  readonly auth: {
    readonly bearerToken: P['bearerToken'];
  };
  readonly request: Request;
}

export type FinalizeInstallationReply =
  EmptyReply<204> | BodyReply<400 | 401 | 403 | 404 | 410, Error2>;

export interface SubmitInvoiceContext<P extends VercelPrincipals = VercelPrincipals> {
  readonly path: {
    /**
     * The installation. It is the same value that the Partner API calls `installationId`; an installation that was removed and made again has another.
     * @example icfg_cuwj0AdCdH3BwWT4LPijCC7t
     */
    integrationConfigurationId: string;
  };
  readonly auth: {
    readonly bearerToken: P['bearerToken'];
  };
  readonly request: Request;
  readonly body: SubmitInvoiceRequest;
}

export type SubmitInvoiceReply =
  BodyReply<200, SubmittedInvoice> | BodyReply<400 | 401 | 403 | 404 | 409 | 410, Error2>;

export interface GetInvoiceContext<P extends VercelPrincipals = VercelPrincipals> {
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
  readonly auth: {
    readonly bearerToken: P['bearerToken'];
  };
  readonly request: Request;
}

export type GetInvoiceReply =
  | BodyReply<200, Invoice>
  | BodyReply<400 | 401 | 403 | 404 | 410, Error2>
  | BodyReply<429, RateLimitError>;

export interface UpdateInvoiceContext<P extends VercelPrincipals = VercelPrincipals> {
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
  readonly auth: {
    readonly bearerToken: P['bearerToken'];
  };
  readonly request: Request;
  readonly body: InvoiceAction;
}

export type UpdateInvoiceReply =
  EmptyReply<204> | BodyReply<400 | 401 | 403 | 404 | 409 | 410, Error2>;

export interface RevokeInstallationCredentialContext<
  P extends VercelPrincipals = VercelPrincipals,
> {
  readonly path: {
    /**
     * The installation. It is the same value that the Partner API calls `installationId`; an installation that was removed and made again has another.
     * @example icfg_cuwj0AdCdH3BwWT4LPijCC7t
     */
    integrationConfigurationId: string;
  };
  readonly auth: {
    readonly bearerToken: P['bearerToken'];
  };
  readonly request: Request;
  readonly body: RevokeCredentialRequest;
}

export type RevokeInstallationCredentialReply =
  BodyReply<200, RevokedCredential> | BodyReply<400 | 401 | 403 | 404 | 409 | 410, Error2>;

export interface RotateInstallationCredentialContext<
  P extends VercelPrincipals = VercelPrincipals,
> {
  readonly path: {
    /**
     * The installation. It is the same value that the Partner API calls `installationId`; an installation that was removed and made again has another.
     * @example icfg_cuwj0AdCdH3BwWT4LPijCC7t
     */
    integrationConfigurationId: string;
  };
  readonly auth: {
    readonly bearerToken: P['bearerToken'];
  };
  readonly request: Request;
  readonly body: RotateCredentialRequest;
}

export type RotateInstallationCredentialReply =
  BodyReply<200, RotatedCredential> | BodyReply<400 | 401 | 403 | 404 | 409 | 410, Error2>;

export interface CreateEventContext<P extends VercelPrincipals = VercelPrincipals> {
  readonly path: {
    /**
     * The installation. It is the same value that the Partner API calls `installationId`; an installation that was removed and made again has another.
     * @example icfg_cuwj0AdCdH3BwWT4LPijCC7t
     */
    integrationConfigurationId: string;
  };
  readonly auth: {
    readonly bearerToken: P['bearerToken'];
  };
  readonly request: Request;
  readonly body: CreateEventRequest;
}

export type CreateEventReply = EmptyReply<201> | BodyReply<400 | 401 | 403 | 404 | 410, Error2>;

export interface GetMemberContext<P extends VercelPrincipals = VercelPrincipals> {
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
  readonly auth: {
    readonly bearerToken: P['bearerToken'];
  };
  readonly request: Request;
}

export type GetMemberReply =
  BodyReply<200, Member> | BodyReply<400 | 401 | 403 | 404 | 410, Error2>;

export interface UpdateResourceSecretsContext<P extends VercelPrincipals = VercelPrincipals> {
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
  readonly auth: {
    readonly bearerToken: P['bearerToken'];
  };
  readonly request: Request;
  readonly body: SecretsUpdate;
}

export type UpdateResourceSecretsReply =
  EmptyReply<201> | BodyReply<400 | 401 | 403 | 404 | 409 | 410 | 422, Error2>;

export interface GetIntegrationResourcesContext<P extends VercelPrincipals = VercelPrincipals> {
  readonly path: {
    /**
     * The installation. It is the same value that the Partner API calls `installationId`; an installation that was removed and made again has another.
     * @example icfg_cuwj0AdCdH3BwWT4LPijCC7t
     */
    integrationConfigurationId: string;
  };
  readonly auth: {
    readonly bearerToken: P['bearerToken'];
  };
  readonly request: Request;
}

export type GetIntegrationResourcesReply =
  BodyReply<200, InstallationResources> | BodyReply<400 | 401 | 403 | 404 | 410, Error2>;

export interface DeleteIntegrationResourceContext<P extends VercelPrincipals = VercelPrincipals> {
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
  readonly auth: {
    readonly bearerToken: P['bearerToken'];
  };
  readonly request: Request;
}

export type DeleteIntegrationResourceReply =
  EmptyReply<204> | BodyReply<400 | 401 | 403 | 404 | 410, Error2>;

export interface GetIntegrationResourceContext<P extends VercelPrincipals = VercelPrincipals> {
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
  readonly auth: {
    readonly bearerToken: P['bearerToken'];
  };
  readonly request: Request;
}

export type GetIntegrationResourceReply =
  BodyReply<200, InstallationResource> | BodyReply<400 | 401 | 403 | 404 | 410, Error2>;

export interface UpdateResourceContext<P extends VercelPrincipals = VercelPrincipals> {
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
  readonly auth: {
    readonly bearerToken: P['bearerToken'];
  };
  readonly request: Request;
  readonly body: UpdateResourceRequest | undefined;
}

export type UpdateResourceReply =
  BodyReply<200, RecordedResource> | BodyReply<400 | 401 | 403 | 404 | 409 | 410 | 422, Error2>;

export interface ImportResourceContext<P extends VercelPrincipals = VercelPrincipals> {
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
  readonly auth: {
    readonly bearerToken: P['bearerToken'];
  };
  readonly request: Request;
  readonly body: ImportResourceRequest;
}

export type ImportResourceReply =
  BodyReply<200, RecordedResource> | BodyReply<400 | 401 | 403 | 404 | 409 | 410 | 422, Error2>;

export interface GetEdgeConfigContext<P extends VercelPrincipals = VercelPrincipals> {
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
  readonly header: {
    /**
     * The tag of the data that the caller has already, as an earlier reply gave it in `ETag`.
     * @example "2f9c1e7ab04d"
     */
    'If-None-Match'?: string;
  };
  readonly auth: {
    readonly bearerToken: P['bearerToken'];
  };
  readonly request: Request;
}

export type GetEdgeConfigReply =
  BodyReply<200, GlobalConfig> | EmptyReply<304> | BodyReply<400 | 401 | 403 | 404 | 410, Error2>;

export interface HeadEdgeConfigContext<P extends VercelPrincipals = VercelPrincipals> {
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
  readonly header: {
    /**
     * The tag of the data that the caller has already, as an earlier reply gave it in `ETag`.
     * @example "2f9c1e7ab04d"
     */
    'If-None-Match'?: string;
  };
  readonly auth: {
    readonly bearerToken: P['bearerToken'];
  };
  readonly request: Request;
}

export type HeadEdgeConfigReply = EmptyReply<200 | 304 | 400 | 401 | 403 | 404 | 410>;

export interface PutEdgeConfigContext<P extends VercelPrincipals = VercelPrincipals> {
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
  readonly header: {
    /**
     * The tag of the data that the change is based on, as an earlier reply gave it in `ETag`.
     * @example "2f9c1e7ab04d"
     */
    'If-Match'?: string;
  };
  readonly auth: {
    readonly bearerToken: P['bearerToken'];
  };
  readonly request: Request;
  readonly body: PutGlobalConfigRequest;
}

export type PutEdgeConfigReply =
  BodyReply<200, GlobalConfig> | BodyReply<400 | 401 | 403 | 404 | 409 | 410 | 412, Error2>;

export interface GetGlobalConfigContext<P extends VercelPrincipals = VercelPrincipals> {
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
  readonly header: {
    /**
     * The tag of the data that the caller has already, as an earlier reply gave it in `ETag`.
     * @example "2f9c1e7ab04d"
     */
    'If-None-Match'?: string;
  };
  readonly auth: {
    readonly bearerToken: P['bearerToken'];
  };
  readonly request: Request;
}

export type GetGlobalConfigReply =
  BodyReply<200, GlobalConfig> | EmptyReply<304> | BodyReply<400 | 401 | 403 | 404 | 410, Error2>;

export interface HeadGlobalConfigContext<P extends VercelPrincipals = VercelPrincipals> {
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
  readonly header: {
    /**
     * The tag of the data that the caller has already, as an earlier reply gave it in `ETag`.
     * @example "2f9c1e7ab04d"
     */
    'If-None-Match'?: string;
  };
  readonly auth: {
    readonly bearerToken: P['bearerToken'];
  };
  readonly request: Request;
}

export type HeadGlobalConfigReply = EmptyReply<200 | 304 | 400 | 401 | 403 | 404 | 410>;

export interface PutGlobalConfigContext<P extends VercelPrincipals = VercelPrincipals> {
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
  readonly header: {
    /**
     * The tag of the data that the change is based on, as an earlier reply gave it in `ETag`.
     * @example "2f9c1e7ab04d"
     */
    'If-Match'?: string;
  };
  readonly auth: {
    readonly bearerToken: P['bearerToken'];
  };
  readonly request: Request;
  readonly body: PutGlobalConfigRequest;
}

export type PutGlobalConfigReply =
  BodyReply<200, GlobalConfig> | BodyReply<400 | 401 | 403 | 404 | 409 | 410 | 412, Error2>;

export interface CreateExperimentationItemsContext<P extends VercelPrincipals = VercelPrincipals> {
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
  readonly auth: {
    readonly bearerToken: P['bearerToken'];
  };
  readonly request: Request;
  readonly body: CreateExperimentationItemsRequest;
}

export type CreateExperimentationItemsReply =
  EmptyReply<204> | BodyReply<400 | 401 | 403 | 404 | 410, Error2>;

export interface DeleteExperimentationItemContext<P extends VercelPrincipals = VercelPrincipals> {
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
  readonly auth: {
    readonly bearerToken: P['bearerToken'];
  };
  readonly request: Request;
}

export type DeleteExperimentationItemReply =
  EmptyReply<204> | BodyReply<400 | 401 | 403 | 404 | 410, Error2>;

export interface UpdateExperimentationItemContext<P extends VercelPrincipals = VercelPrincipals> {
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
  readonly auth: {
    readonly bearerToken: P['bearerToken'];
  };
  readonly request: Request;
  readonly body: UpdateExperimentationItemRequest;
}

export type UpdateExperimentationItemReply =
  EmptyReply<204> | BodyReply<400 | 401 | 403 | 404 | 410, Error2>;

export interface UpdateResourceSecretsByIdContext<P extends VercelPrincipals = VercelPrincipals> {
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
  readonly auth: {
    readonly bearerToken: P['bearerToken'];
  };
  readonly request: Request;
  readonly body: SecretsUpdate;
}

export type UpdateResourceSecretsByIdReply =
  EmptyReply<201> | BodyReply<400 | 401 | 403 | 404 | 409 | 410 | 422, Error2>;

export interface DeleteConfigurationContext<P extends VercelPrincipals = VercelPrincipals> {
  readonly path: {
    /**
     * The installation, which this part of the API calls a configuration.
     * @example icfg_cuwj0AdCdH3BwWT4LPijCC7t
     */
    id: string;
  };
  readonly query: {
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
  readonly auth: {
    readonly bearerToken: P['bearerToken'];
  };
  readonly request: Request;
}

export type DeleteConfigurationReply =
  EmptyReply<204> | BodyReply<400 | 401 | 403 | 404 | 410, Error2>;

export interface GetConfigurationContext<P extends VercelPrincipals = VercelPrincipals> {
  readonly path: {
    /**
     * The installation, which this part of the API calls a configuration.
     * @example icfg_cuwj0AdCdH3BwWT4LPijCC7t
     */
    id: string;
  };
  readonly query: {
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
  readonly auth: {
    readonly bearerToken: P['bearerToken'];
  };
  readonly request: Request;
}

export type GetConfigurationReply =
  | BodyReply<200, DetailedConfiguration | Configuration>
  | BodyReply<400 | 401 | 403 | 404 | 410, Error2>;

export interface GetConfigurationProductsContext<P extends VercelPrincipals = VercelPrincipals> {
  readonly path: {
    /**
     * The installation, which this part of the API calls a configuration.
     * @example icfg_cuwj0AdCdH3BwWT4LPijCC7t
     */
    id: string;
  };
  readonly query: {
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
  readonly auth: {
    readonly bearerToken: P['bearerToken'];
  };
  readonly request: Request;
}

export type GetConfigurationProductsReply =
  BodyReply<200, ConfigurationProducts> | BodyReply<400 | 401 | 403 | 404 | 410 | 500, Error2>;

export interface GetConfigurationsContext<P extends VercelPrincipals = VercelPrincipals> {
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
  readonly auth: {
    readonly bearerToken: P['bearerToken'];
  };
  readonly request: Request;
}

export type GetConfigurationsReply =
  | BodyReply<200, (AccountViewConfiguration | ProjectViewConfiguration)[]>
  | BodyReply<400 | 401 | 403 | 410, Error2>;

export interface ConnectIntegrationResourceToProjectContext<
  P extends VercelPrincipals = VercelPrincipals,
> {
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
  readonly query: {
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
  readonly auth: {
    readonly bearerToken: P['bearerToken'];
  };
  readonly request: Request;
  readonly body: ConnectResourceRequest;
}

export type ConnectIntegrationResourceToProjectReply =
  EmptyReply<201> | BodyReply<400 | 401 | 403 | 404 | 410, Error2>;

export interface GetBillingPlansContext<P extends VercelPrincipals = VercelPrincipals> {
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
  readonly query: {
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
  readonly auth: {
    readonly bearerToken: P['bearerToken'];
  };
  readonly request: Request;
}

export type GetBillingPlansReply =
  BodyReply<200, BillingPlans> | BodyReply<400 | 401 | 403 | 404 | 410, Error2>;

export type ExchangeSsoTokenContext = {
  readonly auth: Readonly<Record<string, never>>;
  readonly request: Request;
} & (
  | {
      readonly contentType: 'application/json';
      readonly body: ExchangeSsoTokenRequest;
    }
  | {
      readonly contentType: 'application/x-www-form-urlencoded';
      readonly body: ExchangeSsoTokenRequest;
    }
);

export type ExchangeSsoTokenReply =
  BodyReply<200, SsoTokens> | BodyReply<400 | 403 | 404 | 500, Error2>;

export interface CreateIntegrationStoreDirectContext<
  P extends VercelPrincipals = VercelPrincipals,
> {
  readonly query: {
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
  readonly auth: {
    readonly bearerToken: P['bearerToken'];
  };
  readonly request: Request;
  readonly body: CreateStoreRequest;
}

export type CreateIntegrationStoreDirectReply =
  | BodyReply<200, CreatedStore>
  | BodyReply<400 | 401 | 402 | 403 | 404 | 409 | 410 | 500, Error2>
  | BodyReply<429, RateLimitError>;

export interface ExchangeOauthCodeContext {
  readonly auth: Readonly<Record<string, never>>;
  readonly request: Request;
  readonly body: OauthTokenRequest;
}

export type ExchangeOauthCodeReply =
  BodyReply<200, OauthToken> | BodyReply<400 | 403 | 500, Error2>;

/** One handler an operation. For what is not offered give `notImplemented` of the runtime. */
export interface VercelHandlers<P extends VercelPrincipals = VercelPrincipals> {
  /**
   * Report on an action of a deployment
   *
   * When a deployment starts an action, the partner gets the webhook `deployment.integration.action.start`, and the build waits. The partner reports here how the action goes. `succeeded` lets the build go on, with the secrets among the `outcomes` as its environment variables; `failed` says that the action did not work out.
   *
   * Two more webhooks, `deployment.integration.action.cancel` and `deployment.integration.action.cleanup`, tell the partner to stop and to remove what it made. The token is that of the installation.
   *
   * `PATCH /v1/deployments/{deploymentId}/integrations/{integrationConfigurationId}/resources/{resourceId}/actions/{action}`
   */
  readonly updateIntegrationDeploymentAction: (
    context: UpdateIntegrationDeploymentActionContext<P>,
  ) => UpdateIntegrationDeploymentActionReply | Promise<UpdateIntegrationDeploymentActionReply>;
  /**
   * Update an installation
   *
   * Pushes what changed about an installation at the partner: its status, its installation-level plan, or the notification shown beside it. Members that are left out stay as they are, and a notification of `null` takes the present one away.
   *
   * The status is for display. A partner that suspends an installation, for instance over an overdue invoice, has to stop serving it by itself, and sets `resumed` once all is well again. Instead of pushing, a partner may send the event `installation.updated`, upon which Vercel reads the installation from the partner.
   *
   * `PATCH /v1/installations/{integrationConfigurationId}`
   */
  readonly updateInstallation: (
    context: UpdateInstallationContext<P>,
  ) => UpdateInstallationReply | Promise<UpdateInstallationReply>;
  /**
   * Get the account of an installation
   *
   * Tells which team the installation belongs to, where it is in the dashboard, and whom to write to. The contact is the best one at this moment: it changes as people join, leave and change roles, so look it up again before each message. The identifier of the team is not told.
   *
   * `GET /v1/installations/{integrationConfigurationId}/account`
   */
  readonly getAccountInfo: (
    context: GetAccountInfoContext<P>,
  ) => GetAccountInfoReply | Promise<GetAccountInfoReply>;
  /**
   * Report usage and interim costs
   *
   * Reports what the customer has used, and what that would cost so far. It is shown in the dashboard and charges nobody: an invoice does that. Report at least once a day, better every hour, for every subscription.
   *
   * All values are totals of the billing period up to now, not what was added since the last report. Of the reports about one day, week or month only the one with the newest `timestamp` is kept. `eod` has to lie within the period; neither `eod` nor the end of the period may be more than 24 hours before the clock of Vercel.
   *
   * `POST /v1/installations/{integrationConfigurationId}/billing`
   */
  readonly submitBillingData: (
    context: SubmitBillingDataContext<P>,
  ) => SubmitBillingDataReply | Promise<SubmitBillingDataReply>;
  /**
   * Report prepaid balances
   *
   * Reports what is left of the credits that the customer bought. Report at least once a day, better every hour: when the value falls below the threshold of the customer, Vercel buys more. Of several reports the one with the newest `timestamp` counts.
   *
   * `POST /v1/installations/{integrationConfigurationId}/billing/balance`
   */
  readonly submitPrepaymentBalances: (
    context: SubmitPrepaymentBalancesContext<P>,
  ) => SubmitPrepaymentBalancesReply | Promise<SubmitPrepaymentBalancesReply>;
  /**
   * Say that no more invoices follow
   *
   * Closes the billing of an installation that the customer asked to remove. Call it when the last invoices are submitted: the removal then goes on as soon as all that are open are settled, and does not wait for the usual 24 hours. No invoice can be submitted afterwards.
   *
   * `POST /v1/installations/{integrationConfigurationId}/billing/finalize`
   */
  readonly finalizeInstallation: (
    context: FinalizeInstallationContext<P>,
  ) => FinalizeInstallationReply | Promise<FinalizeInstallationReply>;
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
  readonly submitInvoice: (
    context: SubmitInvoiceContext<P>,
  ) => SubmitInvoiceReply | Promise<SubmitInvoiceReply>;
  /**
   * Get an invoice
   *
   * Reads an invoice and the state it is in. Webhooks tell of most changes, but may come late or out of order, so read the invoice before acting on one. A prepaid purchase is credited only when this says `paid`.
   *
   * Once the installation is finalized, its token is void and its invoices cannot be read any more.
   *
   * `GET /v1/installations/{integrationConfigurationId}/billing/invoices/{invoiceId}`
   */
  readonly getInvoice: (
    context: GetInvoiceContext<P>,
  ) => GetInvoiceReply | Promise<GetInvoiceReply>;
  /**
   * Act on an invoice
   *
   * Asks Vercel to refund an invoice in full or in part, at most its total. An invoice that was not charged yet is cancelled, one that was is paid back the way it was paid; where that is impossible, it becomes a case for support. The webhook `marketplace.invoice.refunded` tells when it is done.
   *
   * A refund can be asked for while the invoice is paid, notpaid or overdue, but not while another request for it is open. Refunds after the installation was finalized are up to support.
   *
   * `POST /v1/installations/{integrationConfigurationId}/billing/invoices/{invoiceId}/actions`
   */
  readonly updateInvoice: (
    context: UpdateInvoiceContext<P>,
  ) => UpdateInvoiceReply | Promise<UpdateInvoiceReply>;
  /**
   * Revoke a token of an installation
   *
   * Ends a token of the installation. Sign the request with the new token and name the old one in the body, once nothing uses it any more. Revoking a token again does no harm. The last token that works cannot be revoked.
   *
   * `POST /v1/installations/{integrationConfigurationId}/credentials/revoke`
   */
  readonly revokeInstallationCredential: (
    context: RevokeInstallationCredentialContext<P>,
  ) => RevokeInstallationCredentialReply | Promise<RevokeInstallationCredentialReply>;
  /**
   * Get a new token for an installation
   *
   * Makes another access token for the installation. The request is signed with the token that is to be replaced and carries the client secret too, so that somebody who has got hold of the token alone cannot do it. The old token stays good until it is revoked.
   *
   * `POST /v1/installations/{integrationConfigurationId}/credentials/rotate`
   */
  readonly rotateInstallationCredential: (
    context: RotateInstallationCredentialContext<P>,
  ) => RotateInstallationCredentialReply | Promise<RotateInstallationCredentialReply>;
  /**
   * Tell of a change
   *
   * Tells Vercel that an installation or a resource changed at the partner. The event carries hardly any data: Vercel reads the new state from the partner afterwards, with the operations of the Partner API.
   *
   * Send `resource.updated` whenever anything about a resource that Vercel knows changed, for instance when a user renamed a database, when a resource was suspended, or when it has become ready. Send `installation.updated` when the plan or the notification of the installation changed.
   *
   * `POST /v1/installations/{integrationConfigurationId}/events`
   */
  readonly createEvent: (
    context: CreateEventContext<P>,
  ) => CreateEventReply | Promise<CreateEventReply>;
  /**
   * Get a member of the team
   *
   * Tells the present role of a member of the team that the installation belongs to. Ask for it when a right depends on it, since the role in an earlier token may have changed; the webhook `marketplace.member.changed` tells when it does.
   *
   * `GET /v1/installations/{integrationConfigurationId}/member/{memberId}`
   */
  readonly getMember: (context: GetMemberContext<P>) => GetMemberReply | Promise<GetMemberReply>;
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
  readonly updateResourceSecrets: (
    context: UpdateResourceSecretsContext<P>,
  ) => UpdateResourceSecretsReply | Promise<UpdateResourceSecretsReply>;
  /**
   * List the resources of an installation
   *
   * Lists every resource of the installation as Vercel has it recorded, which is how a partner finds out what has drifted apart. The whole list comes in one reply, without secrets.
   *
   * `GET /v1/installations/{integrationConfigurationId}/resources`
   */
  readonly getIntegrationResources: (
    context: GetIntegrationResourcesContext<P>,
  ) => GetIntegrationResourcesReply | Promise<GetIntegrationResourcesReply>;
  /**
   * Delete a resource
   *
   * Removes a resource of the installation from Vercel, for instance after it was deleted at the partner.
   *
   * `DELETE /v1/installations/{integrationConfigurationId}/resources/{resourceId}`
   */
  readonly deleteIntegrationResource: (
    context: DeleteIntegrationResourceContext<P>,
  ) => DeleteIntegrationResourceReply | Promise<DeleteIntegrationResourceReply>;
  /**
   * Get a resource
   *
   * Reads one resource as Vercel has it recorded. Secrets are not part of the reply.
   *
   * `GET /v1/installations/{integrationConfigurationId}/resources/{resourceId}`
   */
  readonly getIntegrationResource: (
    context: GetIntegrationResourceContext<P>,
  ) => GetIntegrationResourceReply | Promise<GetIntegrationResourceReply>;
  /**
   * Update a resource
   *
   * Pushes what changed about a resource at the partner, in place of an event upon which Vercel would read it back. Members that are left out stay as they are, and a notification of `null` takes the present one away. The status is for display: the partner has to stop and to resume the service by itself.
   *
   * Secrets given as a list replace all that there were. Given as an object with `partial: true`, they are added to the others or overwrite those of the same name.
   *
   * `PATCH /v1/installations/{integrationConfigurationId}/resources/{resourceId}`
   */
  readonly updateResource: (
    context: UpdateResourceContext<P>,
  ) => UpdateResourceReply | Promise<UpdateResourceReply>;
  /**
   * Import a resource
   *
   * Makes a resource that exists at the partner known to Vercel, or replaces what Vercel knows of it, under the identifier that the partner uses. The reply tells the name that Vercel settled on, which may differ from the one that was asked for.
   *
   * A `linked` resource is not billed through Vercel, and removing it from Vercel does not delete it at the partner. When a user picks an existing resource in the import flow, this has to succeed before the browser is sent back to Vercel.
   *
   * `PUT /v1/installations/{integrationConfigurationId}/resources/{resourceId}`
   */
  readonly importResource: (
    context: ImportResourceContext<P>,
  ) => ImportResourceReply | Promise<ImportResourceReply>;
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
  readonly getEdgeConfig: (
    context: GetEdgeConfigContext<P>,
  ) => GetEdgeConfigReply | Promise<GetEdgeConfigReply>;
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
  readonly headEdgeConfig: (
    context: HeadEdgeConfigContext<P>,
  ) => HeadEdgeConfigReply | Promise<HeadEdgeConfigReply>;
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
  readonly putEdgeConfig: (
    context: PutEdgeConfigContext<P>,
  ) => PutEdgeConfigReply | Promise<PutEdgeConfigReply>;
  /**
   * Read the Global Config of a resource
   *
   * Reads the store that flags and experiments are synced into, when the user has switched the syncing on. With the tag of an earlier reply in `If-None-Match`, an unchanged store is answered with 304 and without data.
   *
   * `GET /v1/installations/{integrationConfigurationId}/resources/{resourceId}/experimentation/global-config`
   */
  readonly getGlobalConfig: (
    context: GetGlobalConfigContext<P>,
  ) => GetGlobalConfigReply | Promise<GetGlobalConfigReply>;
  /**
   * Ask whether the Global Config of a resource has changed
   *
   * Answers as a read would, but with the headers alone: no reply to it has a body, an error no more than a success.
   *
   * `HEAD /v1/installations/{integrationConfigurationId}/resources/{resourceId}/experimentation/global-config`
   */
  readonly headGlobalConfig: (
    context: HeadGlobalConfigContext<P>,
  ) => HeadGlobalConfigReply | Promise<HeadGlobalConfigReply>;
  /**
   * Write the Global Config of a resource
   *
   * Replaces what is in the store that flags and experiments are synced into, when the user has switched the syncing on. With the tag of an earlier reply in `If-Match`, the data is written only if nothing was written since, and refused with 412 otherwise.
   *
   * `PUT /v1/installations/{integrationConfigurationId}/resources/{resourceId}/experimentation/global-config`
   */
  readonly putGlobalConfig: (
    context: PutGlobalConfigContext<P>,
  ) => PutGlobalConfigReply | Promise<PutGlobalConfigReply>;
  /**
   * Make flags and experiments known
   *
   * Makes up to 50 flags and experiments known to Vercel, which then shows them in its dashboard and leads from there to the partner.
   *
   * `POST /v1/installations/{integrationConfigurationId}/resources/{resourceId}/experimentation/items`
   */
  readonly createExperimentationItems: (
    context: CreateExperimentationItemsContext<P>,
  ) => CreateExperimentationItemsReply | Promise<CreateExperimentationItemsReply>;
  /**
   * Delete a flag or an experiment
   *
   * Removes a flag or an experiment from Vercel. The partner deletes its own by itself.
   *
   * `DELETE /v1/installations/{integrationConfigurationId}/resources/{resourceId}/experimentation/items/{itemId}`
   */
  readonly deleteExperimentationItem: (
    context: DeleteExperimentationItemContext<P>,
  ) => DeleteExperimentationItemReply | Promise<DeleteExperimentationItemReply>;
  /**
   * Update a flag or an experiment
   *
   * Changes what Vercel shows of a flag or an experiment. The slug and the origin have to be given each time, even where they did not change.
   *
   * `PATCH /v1/installations/{integrationConfigurationId}/resources/{resourceId}/experimentation/items/{itemId}`
   */
  readonly updateExperimentationItem: (
    context: UpdateExperimentationItemContext<P>,
  ) => UpdateExperimentationItemReply | Promise<UpdateExperimentationItemReply>;
  /**
   * Set the secrets of a resource
   *
   * Sets new secrets for a resource, after its credentials were changed at the partner or in answer to a request to rotate them that could not be served at once. Without `partial: true` they replace all that there were.
   *
   * Projects that are connected get the new values, yet are not redeployed: what runs keeps on using the old ones until the user deploys again, and only then should the partner let the old credentials expire. Only after a rotation that Vercel asked for does Vercel redeploy them. Projects that are connected later get the new values from the start.
   *
   * `PUT /v1/installations/{integrationConfigurationId}/resources/{resourceId}/secrets`
   */
  readonly updateResourceSecretsById: (
    context: UpdateResourceSecretsByIdContext<P>,
  ) => UpdateResourceSecretsByIdReply | Promise<UpdateResourceSecretsByIdReply>;
  /**
   * Remove an installation
   *
   * Removes an installation with all that belongs to it: its webhooks, its log drains and the environment variables it made in projects. For an installation with billing the removal is only begun; it waits until the partner has sent the last invoices and all of them are paid.
   *
   * `DELETE /v1/integrations/configuration/{id}`
   */
  readonly deleteConfiguration: (
    context: DeleteConfigurationContext<P>,
  ) => DeleteConfigurationReply | Promise<DeleteConfigurationReply>;
  /**
   * Get an installation
   *
   * Looks up one installation. Only its owner, a team or a user, may do so.
   *
   * The reply has one of two forms. The detailed one has `projectSelection`, `notification` and `transferRequest`, all three; the plain one lacks them.
   *
   * `GET /v1/integrations/configuration/{id}`
   */
  readonly getConfiguration: (
    context: GetConfigurationContext<P>,
  ) => GetConfigurationReply | Promise<GetConfigurationReply>;
  /**
   * List the products of an installation
   *
   * Lists the products that resources can be created of in this installation, with the protocols each supports and with its metadata schema. The schema says which settings `createIntegrationStoreDirect` wants in `metadata`, which of them must be there, and what is allowed in each: check the settings against it before you send them. Either the identifier or the slug of a product does for later calls.
   *
   * `GET /v1/integrations/configuration/{id}/products`
   */
  readonly getConfigurationProducts: (
    context: GetConfigurationProductsContext<P>,
  ) => GetConfigurationProductsReply | Promise<GetConfigurationProductsReply>;
  /**
   * List installations
   *
   * Lists the installations of the team, or of the user if no team is named. The view of the account has all of them, without the integration behind each. The view of the projects has that too, but leaves out installations that exist for nothing but the authorization of a user.
   *
   * It is the first step of creating a resource without the dashboard: pick the installation here, then a product of it with `getConfigurationProducts`, then a plan with `getBillingPlans`, then call `createIntegrationStoreDirect`. The token is that of a user.
   *
   * `GET /v1/integrations/configurations`
   */
  readonly getConfigurations: (
    context: GetConfigurationsContext<P>,
  ) => GetConfigurationsReply | Promise<GetConfigurationsReply>;
  /**
   * Connect a resource to a project
   *
   * Connects a resource, for instance one that `createIntegrationStoreDirect` made, to a project of the team. Its secrets become environment variables of the project. The partner hears of it through the webhook `integration-resource.project-connected`; its server is not called. The token is that of a user.
   *
   * `POST /v1/integrations/installations/{integrationConfigurationId}/resources/{resourceId}/connections`
   */
  readonly connectIntegrationResourceToProject: (
    context: ConnectIntegrationResourceToProjectContext<P>,
  ) => ConnectIntegrationResourceToProjectReply | Promise<ConnectIntegrationResourceToProjectReply>;
  /**
   * List the plans of a product
   *
   * Lists the plans under which the product can be had. Vercel asks the partner for them, for the product or for the installation, so that prices may depend on `metadata`: ask again when the user changes a setting. The identifier of the chosen plan goes to `createIntegrationStoreDirect`; for a free plan it may be left out there.
   *
   * `GET /v1/integrations/integration/{integrationIdOrSlug}/products/{productIdOrSlug}/plans`
   */
  readonly getBillingPlans: (
    context: GetBillingPlansContext<P>,
  ) => GetBillingPlansReply | Promise<GetBillingPlansReply>;
  /**
   * Exchange the code of a sign-in for tokens
   *
   * When a user opens the partner from Vercel, the browser arrives with a `code` and a `state`. The partner exchanges the code here, verifies the `id_token` like any other token that Vercel signs, signs the user in and shows the page that the other query parameters ask for. A code works once. The `id_token` is short-lived, so it must not be stored.
   *
   * With a refresh token from an earlier reply the same exchange gives fresh tokens. The integration proves itself with its client secret in the body; there is no `Authorization` header.
   *
   * `POST /v1/integrations/sso/token`
   */
  readonly exchangeSsoToken: (
    context: ExchangeSsoTokenContext,
  ) => ExchangeSsoTokenReply | Promise<ExchangeSsoTokenReply>;
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
  readonly createIntegrationStoreDirect: (
    context: CreateIntegrationStoreDirectContext<P>,
  ) => CreateIntegrationStoreDirectReply | Promise<CreateIntegrationStoreDirectReply>;
  /**
   * Exchange the code of an installation for its token
   *
   * An integration that is installed on the site of the partner (an `external` installation, or one with a connected account) gets its token by OAuth: after the user agreed, Vercel sends the browser to the redirect URL with a `code`, and the partner exchanges it here. The code is good for 30 minutes and works once. `redirect_uri` has to be the one the browser was sent to.
   *
   * The integration proves itself with its client secret in the body; there is no `Authorization` header. Installations made through the Marketplace do not need this call: there Vercel hands the token to the partner's server.
   *
   * `POST /v2/oauth/access_token`
   */
  readonly exchangeOauthCode: (
    context: ExchangeOauthCodeContext,
  ) => ExchangeOauthCodeReply | Promise<ExchangeOauthCodeReply>;
}

const error1: OperationErrors = {
  other: {
    contentType: 'application/json',
    template: { error: { code: '', message: '' } },
    code: ['error', 'code'],
    message: ['error', 'message'],
  },
};

const error2: OperationErrors = {};

const updateIntegrationDeploymentActionOperation: ServerOperation = {
  id: 'update-integration-deployment-action',
  name: 'updateIntegrationDeploymentAction',
  method: 'PATCH',
  path: '/v1/deployments/{deploymentId}/integrations/{integrationConfigurationId}/resources/{resourceId}/actions/{action}',
  security: [['bearerToken']],
  parameters: [
    { in: 'path', name: 'deploymentId' },
    { in: 'path', name: 'integrationConfigurationId' },
    { in: 'path', name: 'resourceId' },
    { in: 'path', name: 'action' },
  ],
  validate: { path: validators.updateIntegrationDeploymentActionPath },
  body: {
    required: false,
    content: { 'application/json': { validate: validators.isUpdateDeploymentActionRequest } },
  },
  responses: {
    '202': {},
    '400': { content: { 'application/json': validators.isError } },
    '401': { content: { 'application/json': validators.isError } },
    '403': { content: { 'application/json': validators.isError } },
    '410': { content: { 'application/json': validators.isError } },
  },
  errors: error1,
};

const updateInstallationOperation: ServerOperation = {
  id: 'update-installation',
  name: 'updateInstallation',
  method: 'PATCH',
  path: '/v1/installations/{integrationConfigurationId}',
  security: [['bearerToken']],
  parameters: [{ in: 'path', name: 'integrationConfigurationId' }],
  validate: { path: validators.updateInstallationPath },
  body: {
    required: false,
    content: { 'application/json': { validate: validators.isUpdateInstallationRequest } },
  },
  responses: {
    '204': {},
    '400': { content: { 'application/json': validators.isError } },
    '401': { content: { 'application/json': validators.isError } },
    '403': { content: { 'application/json': validators.isError } },
    '404': { content: { 'application/json': validators.isError } },
    '410': { content: { 'application/json': validators.isError } },
  },
  errors: error1,
};

const getAccountInfoOperation: ServerOperation = {
  id: 'get-account-info',
  name: 'getAccountInfo',
  method: 'GET',
  path: '/v1/installations/{integrationConfigurationId}/account',
  security: [['bearerToken']],
  parameters: [{ in: 'path', name: 'integrationConfigurationId' }],
  validate: { path: validators.getAccountInfoPath },
  responses: {
    '200': { content: { 'application/json': validators.isAccountInformation } },
    '400': { content: { 'application/json': validators.isError } },
    '401': { content: { 'application/json': validators.isError } },
    '403': { content: { 'application/json': validators.isError } },
    '404': { content: { 'application/json': validators.isError } },
    '410': { content: { 'application/json': validators.isError } },
  },
  errors: error1,
};

const submitBillingDataOperation: ServerOperation = {
  id: 'submit-billing-data',
  name: 'submitBillingData',
  method: 'POST',
  path: '/v1/installations/{integrationConfigurationId}/billing',
  security: [['bearerToken']],
  parameters: [{ in: 'path', name: 'integrationConfigurationId' }],
  validate: { path: validators.submitBillingDataPath },
  body: {
    required: true,
    content: { 'application/json': { validate: validators.isSubmitBillingDataRequest } },
  },
  responses: {
    '201': {},
    '400': { content: { 'application/json': validators.isError } },
    '401': { content: { 'application/json': validators.isError } },
    '403': { content: { 'application/json': validators.isError } },
    '404': { content: { 'application/json': validators.isError } },
    '410': { content: { 'application/json': validators.isError } },
  },
  errors: error1,
};

const submitPrepaymentBalancesOperation: ServerOperation = {
  id: 'submit-prepayment-balances',
  name: 'submitPrepaymentBalances',
  method: 'POST',
  path: '/v1/installations/{integrationConfigurationId}/billing/balance',
  security: [['bearerToken']],
  parameters: [{ in: 'path', name: 'integrationConfigurationId' }],
  validate: { path: validators.submitPrepaymentBalancesPath },
  body: {
    required: true,
    content: { 'application/json': { validate: validators.isSubmitPrepaymentBalancesRequest } },
  },
  responses: {
    '201': {},
    '400': { content: { 'application/json': validators.isError } },
    '401': { content: { 'application/json': validators.isError } },
    '403': { content: { 'application/json': validators.isError } },
    '404': { content: { 'application/json': validators.isError } },
    '410': { content: { 'application/json': validators.isError } },
  },
  errors: error1,
};

const finalizeInstallationOperation: ServerOperation = {
  id: 'finalize-installation',
  name: 'finalizeInstallation',
  method: 'POST',
  path: '/v1/installations/{integrationConfigurationId}/billing/finalize',
  security: [['bearerToken']],
  parameters: [{ in: 'path', name: 'integrationConfigurationId' }],
  validate: { path: validators.finalizeInstallationPath },
  responses: {
    '204': {},
    '400': { content: { 'application/json': validators.isError } },
    '401': { content: { 'application/json': validators.isError } },
    '403': { content: { 'application/json': validators.isError } },
    '404': { content: { 'application/json': validators.isError } },
    '410': { content: { 'application/json': validators.isError } },
  },
  errors: error1,
};

const submitInvoiceOperation: ServerOperation = {
  id: 'submit-invoice',
  name: 'submitInvoice',
  method: 'POST',
  path: '/v1/installations/{integrationConfigurationId}/billing/invoices',
  security: [['bearerToken']],
  parameters: [{ in: 'path', name: 'integrationConfigurationId' }],
  validate: { path: validators.submitInvoicePath },
  body: {
    required: true,
    content: { 'application/json': { validate: validators.isSubmitInvoiceRequest } },
  },
  responses: {
    '200': { content: { 'application/json': validators.isSubmittedInvoice } },
    '400': { content: { 'application/json': validators.isError } },
    '401': { content: { 'application/json': validators.isError } },
    '403': { content: { 'application/json': validators.isError } },
    '404': { content: { 'application/json': validators.isError } },
    '409': { content: { 'application/json': validators.isError } },
    '410': { content: { 'application/json': validators.isError } },
  },
  errors: error1,
};

const getInvoiceOperation: ServerOperation = {
  id: 'get-invoice',
  name: 'getInvoice',
  method: 'GET',
  path: '/v1/installations/{integrationConfigurationId}/billing/invoices/{invoiceId}',
  security: [['bearerToken']],
  parameters: [
    { in: 'path', name: 'integrationConfigurationId' },
    { in: 'path', name: 'invoiceId' },
  ],
  validate: { path: validators.getInvoicePath },
  responses: {
    '200': { content: { 'application/json': validators.isInvoice } },
    '400': { content: { 'application/json': validators.isError } },
    '401': { content: { 'application/json': validators.isError } },
    '403': { content: { 'application/json': validators.isError } },
    '404': { content: { 'application/json': validators.isError } },
    '410': { content: { 'application/json': validators.isError } },
    '429': { content: { 'application/json': validators.isRateLimitError } },
  },
  errors: error1,
};

const updateInvoiceOperation: ServerOperation = {
  id: 'update-invoice',
  name: 'updateInvoice',
  method: 'POST',
  path: '/v1/installations/{integrationConfigurationId}/billing/invoices/{invoiceId}/actions',
  security: [['bearerToken']],
  parameters: [
    { in: 'path', name: 'integrationConfigurationId' },
    { in: 'path', name: 'invoiceId' },
  ],
  validate: { path: validators.updateInvoicePath },
  body: {
    required: true,
    content: { 'application/json': { validate: validators.isInvoiceAction } },
  },
  responses: {
    '204': {},
    '400': { content: { 'application/json': validators.isError } },
    '401': { content: { 'application/json': validators.isError } },
    '403': { content: { 'application/json': validators.isError } },
    '404': { content: { 'application/json': validators.isError } },
    '409': { content: { 'application/json': validators.isError } },
    '410': { content: { 'application/json': validators.isError } },
  },
  errors: error1,
};

const revokeInstallationCredentialOperation: ServerOperation = {
  id: 'revoke-installation-credential',
  name: 'revokeInstallationCredential',
  method: 'POST',
  path: '/v1/installations/{integrationConfigurationId}/credentials/revoke',
  security: [['bearerToken']],
  parameters: [{ in: 'path', name: 'integrationConfigurationId' }],
  validate: { path: validators.revokeInstallationCredentialPath },
  body: {
    required: true,
    content: { 'application/json': { validate: validators.isRevokeCredentialRequest } },
  },
  responses: {
    '200': { content: { 'application/json': validators.isRevokedCredential } },
    '400': { content: { 'application/json': validators.isError } },
    '401': { content: { 'application/json': validators.isError } },
    '403': { content: { 'application/json': validators.isError } },
    '404': { content: { 'application/json': validators.isError } },
    '409': { content: { 'application/json': validators.isError } },
    '410': { content: { 'application/json': validators.isError } },
  },
  errors: error1,
};

const rotateInstallationCredentialOperation: ServerOperation = {
  id: 'rotate-installation-credential',
  name: 'rotateInstallationCredential',
  method: 'POST',
  path: '/v1/installations/{integrationConfigurationId}/credentials/rotate',
  security: [['bearerToken']],
  parameters: [{ in: 'path', name: 'integrationConfigurationId' }],
  validate: { path: validators.rotateInstallationCredentialPath },
  body: {
    required: true,
    content: { 'application/json': { validate: validators.isRotateCredentialRequest } },
  },
  responses: {
    '200': { content: { 'application/json': validators.isRotatedCredential } },
    '400': { content: { 'application/json': validators.isError } },
    '401': { content: { 'application/json': validators.isError } },
    '403': { content: { 'application/json': validators.isError } },
    '404': { content: { 'application/json': validators.isError } },
    '409': { content: { 'application/json': validators.isError } },
    '410': { content: { 'application/json': validators.isError } },
  },
  errors: error1,
};

const createEventOperation: ServerOperation = {
  id: 'create-event',
  name: 'createEvent',
  method: 'POST',
  path: '/v1/installations/{integrationConfigurationId}/events',
  security: [['bearerToken']],
  parameters: [{ in: 'path', name: 'integrationConfigurationId' }],
  validate: { path: validators.createEventPath },
  body: {
    required: true,
    content: { 'application/json': { validate: validators.isCreateEventRequest } },
  },
  responses: {
    '201': {},
    '400': { content: { 'application/json': validators.isError } },
    '401': { content: { 'application/json': validators.isError } },
    '403': { content: { 'application/json': validators.isError } },
    '404': { content: { 'application/json': validators.isError } },
    '410': { content: { 'application/json': validators.isError } },
  },
  errors: error1,
};

const getMemberOperation: ServerOperation = {
  id: 'get-member',
  name: 'getMember',
  method: 'GET',
  path: '/v1/installations/{integrationConfigurationId}/member/{memberId}',
  security: [['bearerToken']],
  parameters: [
    { in: 'path', name: 'integrationConfigurationId' },
    { in: 'path', name: 'memberId' },
  ],
  validate: { path: validators.getMemberPath },
  responses: {
    '200': { content: { 'application/json': validators.isMember } },
    '400': { content: { 'application/json': validators.isError } },
    '401': { content: { 'application/json': validators.isError } },
    '403': { content: { 'application/json': validators.isError } },
    '404': { content: { 'application/json': validators.isError } },
    '410': { content: { 'application/json': validators.isError } },
  },
  errors: error1,
};

const updateResourceSecretsOperation: ServerOperation = {
  id: 'update-resource-secrets',
  name: 'updateResourceSecrets',
  method: 'PUT',
  path: '/v1/installations/{integrationConfigurationId}/products/{integrationProductIdOrSlug}/resources/{resourceId}/secrets',
  security: [['bearerToken']],
  parameters: [
    { in: 'path', name: 'integrationConfigurationId' },
    { in: 'path', name: 'integrationProductIdOrSlug' },
    { in: 'path', name: 'resourceId' },
  ],
  validate: { path: validators.updateResourceSecretsPath },
  body: {
    required: true,
    content: { 'application/json': { validate: validators.isSecretsUpdate } },
  },
  responses: {
    '201': {},
    '400': { content: { 'application/json': validators.isError } },
    '401': { content: { 'application/json': validators.isError } },
    '403': { content: { 'application/json': validators.isError } },
    '404': { content: { 'application/json': validators.isError } },
    '409': { content: { 'application/json': validators.isError } },
    '410': { content: { 'application/json': validators.isError } },
    '422': { content: { 'application/json': validators.isError } },
  },
  errors: error1,
};

const getIntegrationResourcesOperation: ServerOperation = {
  id: 'get-integration-resources',
  name: 'getIntegrationResources',
  method: 'GET',
  path: '/v1/installations/{integrationConfigurationId}/resources',
  security: [['bearerToken']],
  parameters: [{ in: 'path', name: 'integrationConfigurationId' }],
  validate: { path: validators.getIntegrationResourcesPath },
  responses: {
    '200': { content: { 'application/json': validators.isInstallationResources } },
    '400': { content: { 'application/json': validators.isError } },
    '401': { content: { 'application/json': validators.isError } },
    '403': { content: { 'application/json': validators.isError } },
    '404': { content: { 'application/json': validators.isError } },
    '410': { content: { 'application/json': validators.isError } },
  },
  errors: error1,
};

const deleteIntegrationResourceOperation: ServerOperation = {
  id: 'delete-integration-resource',
  name: 'deleteIntegrationResource',
  method: 'DELETE',
  path: '/v1/installations/{integrationConfigurationId}/resources/{resourceId}',
  security: [['bearerToken']],
  parameters: [
    { in: 'path', name: 'integrationConfigurationId' },
    { in: 'path', name: 'resourceId' },
  ],
  validate: { path: validators.deleteIntegrationResourcePath },
  responses: {
    '204': {},
    '400': { content: { 'application/json': validators.isError } },
    '401': { content: { 'application/json': validators.isError } },
    '403': { content: { 'application/json': validators.isError } },
    '404': { content: { 'application/json': validators.isError } },
    '410': { content: { 'application/json': validators.isError } },
  },
  errors: error1,
};

const getIntegrationResourceOperation: ServerOperation = {
  id: 'get-integration-resource',
  name: 'getIntegrationResource',
  method: 'GET',
  path: '/v1/installations/{integrationConfigurationId}/resources/{resourceId}',
  security: [['bearerToken']],
  parameters: [
    { in: 'path', name: 'integrationConfigurationId' },
    { in: 'path', name: 'resourceId' },
  ],
  validate: { path: validators.getIntegrationResourcePath },
  responses: {
    '200': { content: { 'application/json': validators.isInstallationResource } },
    '400': { content: { 'application/json': validators.isError } },
    '401': { content: { 'application/json': validators.isError } },
    '403': { content: { 'application/json': validators.isError } },
    '404': { content: { 'application/json': validators.isError } },
    '410': { content: { 'application/json': validators.isError } },
  },
  errors: error1,
};

const updateResourceOperation: ServerOperation = {
  id: 'update-resource',
  name: 'updateResource',
  method: 'PATCH',
  path: '/v1/installations/{integrationConfigurationId}/resources/{resourceId}',
  security: [['bearerToken']],
  parameters: [
    { in: 'path', name: 'integrationConfigurationId' },
    { in: 'path', name: 'resourceId' },
  ],
  validate: { path: validators.updateResourcePath },
  body: {
    required: false,
    content: { 'application/json': { validate: validators.isUpdateResourceRequest } },
  },
  responses: {
    '200': { content: { 'application/json': validators.isRecordedResource } },
    '400': { content: { 'application/json': validators.isError } },
    '401': { content: { 'application/json': validators.isError } },
    '403': { content: { 'application/json': validators.isError } },
    '404': { content: { 'application/json': validators.isError } },
    '409': { content: { 'application/json': validators.isError } },
    '410': { content: { 'application/json': validators.isError } },
    '422': { content: { 'application/json': validators.isError } },
  },
  errors: error1,
};

const importResourceOperation: ServerOperation = {
  id: 'import-resource',
  name: 'importResource',
  method: 'PUT',
  path: '/v1/installations/{integrationConfigurationId}/resources/{resourceId}',
  security: [['bearerToken']],
  parameters: [
    { in: 'path', name: 'integrationConfigurationId' },
    { in: 'path', name: 'resourceId' },
  ],
  validate: { path: validators.importResourcePath },
  body: {
    required: true,
    content: { 'application/json': { validate: validators.isImportResourceRequest } },
  },
  responses: {
    '200': { content: { 'application/json': validators.isRecordedResource } },
    '400': { content: { 'application/json': validators.isError } },
    '401': { content: { 'application/json': validators.isError } },
    '403': { content: { 'application/json': validators.isError } },
    '404': { content: { 'application/json': validators.isError } },
    '409': { content: { 'application/json': validators.isError } },
    '410': { content: { 'application/json': validators.isError } },
    '422': { content: { 'application/json': validators.isError } },
  },
  errors: error1,
};

const getEdgeConfigOperation: ServerOperation = {
  id: 'get-edge-config',
  name: 'getEdgeConfig',
  method: 'GET',
  path: '/v1/installations/{integrationConfigurationId}/resources/{resourceId}/experimentation/edge-config',
  security: [['bearerToken']],
  parameters: [
    { in: 'path', name: 'integrationConfigurationId' },
    { in: 'path', name: 'resourceId' },
    { in: 'header', name: 'If-None-Match' },
  ],
  validate: { path: validators.getEdgeConfigPath, header: validators.getEdgeConfigHeader },
  responses: {
    '200': {
      content: { 'application/json': validators.isGlobalConfig },
      headers: validators.getEdgeConfigResponse200Headers,
    },
    '304': { headers: validators.getEdgeConfigResponse304Headers },
    '400': { content: { 'application/json': validators.isError } },
    '401': { content: { 'application/json': validators.isError } },
    '403': { content: { 'application/json': validators.isError } },
    '404': { content: { 'application/json': validators.isError } },
    '410': { content: { 'application/json': validators.isError } },
  },
  errors: error1,
};

const headEdgeConfigOperation: ServerOperation = {
  id: 'head-edge-config',
  name: 'headEdgeConfig',
  method: 'HEAD',
  path: '/v1/installations/{integrationConfigurationId}/resources/{resourceId}/experimentation/edge-config',
  security: [['bearerToken']],
  parameters: [
    { in: 'path', name: 'integrationConfigurationId' },
    { in: 'path', name: 'resourceId' },
    { in: 'header', name: 'If-None-Match' },
  ],
  validate: { path: validators.headEdgeConfigPath, header: validators.headEdgeConfigHeader },
  responses: {
    '200': { headers: validators.headEdgeConfigResponse200Headers },
    '304': { headers: validators.headEdgeConfigResponse304Headers },
    '400': {},
    '401': {},
    '403': {},
    '404': {},
    '410': {},
  },
  errors: error2,
};

const putEdgeConfigOperation: ServerOperation = {
  id: 'put-edge-config',
  name: 'putEdgeConfig',
  method: 'PUT',
  path: '/v1/installations/{integrationConfigurationId}/resources/{resourceId}/experimentation/edge-config',
  security: [['bearerToken']],
  parameters: [
    { in: 'path', name: 'integrationConfigurationId' },
    { in: 'path', name: 'resourceId' },
    { in: 'header', name: 'If-Match' },
  ],
  validate: { path: validators.putEdgeConfigPath, header: validators.putEdgeConfigHeader },
  body: {
    required: true,
    content: { 'application/json': { validate: validators.isPutGlobalConfigRequest } },
  },
  responses: {
    '200': {
      content: { 'application/json': validators.isGlobalConfig },
      headers: validators.putEdgeConfigResponse200Headers,
    },
    '400': { content: { 'application/json': validators.isError } },
    '401': { content: { 'application/json': validators.isError } },
    '403': { content: { 'application/json': validators.isError } },
    '404': { content: { 'application/json': validators.isError } },
    '409': { content: { 'application/json': validators.isError } },
    '410': { content: { 'application/json': validators.isError } },
    '412': { content: { 'application/json': validators.isError } },
  },
  errors: error1,
};

const getGlobalConfigOperation: ServerOperation = {
  id: 'get-global-config',
  name: 'getGlobalConfig',
  method: 'GET',
  path: '/v1/installations/{integrationConfigurationId}/resources/{resourceId}/experimentation/global-config',
  security: [['bearerToken']],
  parameters: [
    { in: 'path', name: 'integrationConfigurationId' },
    { in: 'path', name: 'resourceId' },
    { in: 'header', name: 'If-None-Match' },
  ],
  validate: { path: validators.getGlobalConfigPath, header: validators.getGlobalConfigHeader },
  responses: {
    '200': {
      content: { 'application/json': validators.isGlobalConfig },
      headers: validators.getGlobalConfigResponse200Headers,
    },
    '304': { headers: validators.getGlobalConfigResponse304Headers },
    '400': { content: { 'application/json': validators.isError } },
    '401': { content: { 'application/json': validators.isError } },
    '403': { content: { 'application/json': validators.isError } },
    '404': { content: { 'application/json': validators.isError } },
    '410': { content: { 'application/json': validators.isError } },
  },
  errors: error1,
};

const headGlobalConfigOperation: ServerOperation = {
  id: 'head-global-config',
  name: 'headGlobalConfig',
  method: 'HEAD',
  path: '/v1/installations/{integrationConfigurationId}/resources/{resourceId}/experimentation/global-config',
  security: [['bearerToken']],
  parameters: [
    { in: 'path', name: 'integrationConfigurationId' },
    { in: 'path', name: 'resourceId' },
    { in: 'header', name: 'If-None-Match' },
  ],
  validate: { path: validators.headGlobalConfigPath, header: validators.headGlobalConfigHeader },
  responses: {
    '200': { headers: validators.headGlobalConfigResponse200Headers },
    '304': { headers: validators.headGlobalConfigResponse304Headers },
    '400': {},
    '401': {},
    '403': {},
    '404': {},
    '410': {},
  },
  errors: error2,
};

const putGlobalConfigOperation: ServerOperation = {
  id: 'put-global-config',
  name: 'putGlobalConfig',
  method: 'PUT',
  path: '/v1/installations/{integrationConfigurationId}/resources/{resourceId}/experimentation/global-config',
  security: [['bearerToken']],
  parameters: [
    { in: 'path', name: 'integrationConfigurationId' },
    { in: 'path', name: 'resourceId' },
    { in: 'header', name: 'If-Match' },
  ],
  validate: { path: validators.putGlobalConfigPath, header: validators.putGlobalConfigHeader },
  body: {
    required: true,
    content: { 'application/json': { validate: validators.isPutGlobalConfigRequest } },
  },
  responses: {
    '200': {
      content: { 'application/json': validators.isGlobalConfig },
      headers: validators.putGlobalConfigResponse200Headers,
    },
    '400': { content: { 'application/json': validators.isError } },
    '401': { content: { 'application/json': validators.isError } },
    '403': { content: { 'application/json': validators.isError } },
    '404': { content: { 'application/json': validators.isError } },
    '409': { content: { 'application/json': validators.isError } },
    '410': { content: { 'application/json': validators.isError } },
    '412': { content: { 'application/json': validators.isError } },
  },
  errors: error1,
};

const createExperimentationItemsOperation: ServerOperation = {
  id: 'create-experimentation-items',
  name: 'createExperimentationItems',
  method: 'POST',
  path: '/v1/installations/{integrationConfigurationId}/resources/{resourceId}/experimentation/items',
  security: [['bearerToken']],
  parameters: [
    { in: 'path', name: 'integrationConfigurationId' },
    { in: 'path', name: 'resourceId' },
  ],
  validate: { path: validators.createExperimentationItemsPath },
  body: {
    required: true,
    content: { 'application/json': { validate: validators.isCreateExperimentationItemsRequest } },
  },
  responses: {
    '204': {},
    '400': { content: { 'application/json': validators.isError } },
    '401': { content: { 'application/json': validators.isError } },
    '403': { content: { 'application/json': validators.isError } },
    '404': { content: { 'application/json': validators.isError } },
    '410': { content: { 'application/json': validators.isError } },
  },
  errors: error1,
};

const deleteExperimentationItemOperation: ServerOperation = {
  id: 'delete-experimentation-item',
  name: 'deleteExperimentationItem',
  method: 'DELETE',
  path: '/v1/installations/{integrationConfigurationId}/resources/{resourceId}/experimentation/items/{itemId}',
  security: [['bearerToken']],
  parameters: [
    { in: 'path', name: 'integrationConfigurationId' },
    { in: 'path', name: 'resourceId' },
    { in: 'path', name: 'itemId' },
  ],
  validate: { path: validators.deleteExperimentationItemPath },
  responses: {
    '204': {},
    '400': { content: { 'application/json': validators.isError } },
    '401': { content: { 'application/json': validators.isError } },
    '403': { content: { 'application/json': validators.isError } },
    '404': { content: { 'application/json': validators.isError } },
    '410': { content: { 'application/json': validators.isError } },
  },
  errors: error1,
};

const updateExperimentationItemOperation: ServerOperation = {
  id: 'update-experimentation-item',
  name: 'updateExperimentationItem',
  method: 'PATCH',
  path: '/v1/installations/{integrationConfigurationId}/resources/{resourceId}/experimentation/items/{itemId}',
  security: [['bearerToken']],
  parameters: [
    { in: 'path', name: 'integrationConfigurationId' },
    { in: 'path', name: 'resourceId' },
    { in: 'path', name: 'itemId' },
  ],
  validate: { path: validators.updateExperimentationItemPath },
  body: {
    required: true,
    content: { 'application/json': { validate: validators.isUpdateExperimentationItemRequest } },
  },
  responses: {
    '204': {},
    '400': { content: { 'application/json': validators.isError } },
    '401': { content: { 'application/json': validators.isError } },
    '403': { content: { 'application/json': validators.isError } },
    '404': { content: { 'application/json': validators.isError } },
    '410': { content: { 'application/json': validators.isError } },
  },
  errors: error1,
};

const updateResourceSecretsByIdOperation: ServerOperation = {
  id: 'update-resource-secrets-by-id',
  name: 'updateResourceSecretsById',
  method: 'PUT',
  path: '/v1/installations/{integrationConfigurationId}/resources/{resourceId}/secrets',
  security: [['bearerToken']],
  parameters: [
    { in: 'path', name: 'integrationConfigurationId' },
    { in: 'path', name: 'resourceId' },
  ],
  validate: { path: validators.updateResourceSecretsByIdPath },
  body: {
    required: true,
    content: { 'application/json': { validate: validators.isSecretsUpdate } },
  },
  responses: {
    '201': {},
    '400': { content: { 'application/json': validators.isError } },
    '401': { content: { 'application/json': validators.isError } },
    '403': { content: { 'application/json': validators.isError } },
    '404': { content: { 'application/json': validators.isError } },
    '409': { content: { 'application/json': validators.isError } },
    '410': { content: { 'application/json': validators.isError } },
    '422': { content: { 'application/json': validators.isError } },
  },
  errors: error1,
};

const deleteConfigurationOperation: ServerOperation = {
  id: 'deleteConfiguration',
  name: 'deleteConfiguration',
  method: 'DELETE',
  path: '/v1/integrations/configuration/{id}',
  security: [['bearerToken']],
  parameters: [
    { in: 'path', name: 'id' },
    { in: 'query', name: 'teamId' },
    { in: 'query', name: 'slug' },
  ],
  validate: {
    path: validators.deleteConfigurationPath,
    query: validators.deleteConfigurationQuery,
  },
  responses: {
    '204': {},
    '400': { content: { 'application/json': validators.isError } },
    '401': { content: { 'application/json': validators.isError } },
    '403': { content: { 'application/json': validators.isError } },
    '404': { content: { 'application/json': validators.isError } },
    '410': { content: { 'application/json': validators.isError } },
  },
  errors: error1,
};

const getConfigurationOperation: ServerOperation = {
  id: 'getConfiguration',
  name: 'getConfiguration',
  method: 'GET',
  path: '/v1/integrations/configuration/{id}',
  security: [['bearerToken']],
  parameters: [
    { in: 'path', name: 'id' },
    { in: 'query', name: 'teamId' },
    { in: 'query', name: 'slug' },
  ],
  validate: { path: validators.getConfigurationPath, query: validators.getConfigurationQuery },
  responses: {
    '200': { content: { 'application/json': validators.getConfigurationResponse200 } },
    '400': { content: { 'application/json': validators.isError } },
    '401': { content: { 'application/json': validators.isError } },
    '403': { content: { 'application/json': validators.isError } },
    '404': { content: { 'application/json': validators.isError } },
    '410': { content: { 'application/json': validators.isError } },
  },
  errors: error1,
};

const getConfigurationProductsOperation: ServerOperation = {
  id: 'getConfigurationProducts',
  name: 'getConfigurationProducts',
  method: 'GET',
  path: '/v1/integrations/configuration/{id}/products',
  security: [['bearerToken']],
  parameters: [
    { in: 'path', name: 'id' },
    { in: 'query', name: 'teamId' },
    { in: 'query', name: 'slug' },
  ],
  validate: {
    path: validators.getConfigurationProductsPath,
    query: validators.getConfigurationProductsQuery,
  },
  responses: {
    '200': { content: { 'application/json': validators.isConfigurationProducts } },
    '400': { content: { 'application/json': validators.isError } },
    '401': { content: { 'application/json': validators.isError } },
    '403': { content: { 'application/json': validators.isError } },
    '404': { content: { 'application/json': validators.isError } },
    '410': { content: { 'application/json': validators.isError } },
    '500': { content: { 'application/json': validators.isError } },
  },
  errors: error1,
};

const getConfigurationsOperation: ServerOperation = {
  id: 'getConfigurations',
  name: 'getConfigurations',
  method: 'GET',
  path: '/v1/integrations/configurations',
  security: [['bearerToken']],
  parameters: [
    { in: 'query', name: 'view' },
    { in: 'query', name: 'installationType' },
    { in: 'query', name: 'integrationIdOrSlug' },
    { in: 'query', name: 'teamId' },
    { in: 'query', name: 'slug' },
  ],
  validate: { query: validators.getConfigurationsQuery },
  responses: {
    '200': { content: { 'application/json': validators.getConfigurationsResponse200 } },
    '400': { content: { 'application/json': validators.isError } },
    '401': { content: { 'application/json': validators.isError } },
    '403': { content: { 'application/json': validators.isError } },
    '410': { content: { 'application/json': validators.isError } },
  },
  errors: error1,
};

const connectIntegrationResourceToProjectOperation: ServerOperation = {
  id: 'connectIntegrationResourceToProject',
  name: 'connectIntegrationResourceToProject',
  method: 'POST',
  path: '/v1/integrations/installations/{integrationConfigurationId}/resources/{resourceId}/connections',
  security: [['bearerToken']],
  parameters: [
    { in: 'path', name: 'integrationConfigurationId' },
    { in: 'path', name: 'resourceId' },
    { in: 'query', name: 'teamId' },
    { in: 'query', name: 'slug' },
  ],
  validate: {
    path: validators.connectIntegrationResourceToProjectPath,
    query: validators.connectIntegrationResourceToProjectQuery,
  },
  body: {
    required: true,
    content: { 'application/json': { validate: validators.isConnectResourceRequest } },
  },
  responses: {
    '201': {},
    '400': { content: { 'application/json': validators.isError } },
    '401': { content: { 'application/json': validators.isError } },
    '403': { content: { 'application/json': validators.isError } },
    '404': { content: { 'application/json': validators.isError } },
    '410': { content: { 'application/json': validators.isError } },
  },
  errors: error1,
};

const getBillingPlansOperation: ServerOperation = {
  id: 'getBillingPlans',
  name: 'getBillingPlans',
  method: 'GET',
  path: '/v1/integrations/integration/{integrationIdOrSlug}/products/{productIdOrSlug}/plans',
  security: [['bearerToken']],
  parameters: [
    { in: 'path', name: 'integrationIdOrSlug' },
    { in: 'path', name: 'productIdOrSlug' },
    { in: 'query', name: 'integrationConfigurationId' },
    { in: 'query', name: 'metadata' },
    { in: 'query', name: 'source' },
    { in: 'query', name: 'teamId' },
    { in: 'query', name: 'slug' },
  ],
  validate: { path: validators.getBillingPlansPath, query: validators.getBillingPlansQuery },
  responses: {
    '200': { content: { 'application/json': validators.isBillingPlans } },
    '400': { content: { 'application/json': validators.isError } },
    '401': { content: { 'application/json': validators.isError } },
    '403': { content: { 'application/json': validators.isError } },
    '404': { content: { 'application/json': validators.isError } },
    '410': { content: { 'application/json': validators.isError } },
  },
  errors: error1,
};

const exchangeSsoTokenOperation: ServerOperation = {
  id: 'exchange-sso-token',
  name: 'exchangeSsoToken',
  method: 'POST',
  path: '/v1/integrations/sso/token',
  security: [[]],
  parameters: [],
  validate: {},
  body: {
    required: true,
    content: {
      'application/json': { validate: validators.isExchangeSsoTokenRequest },
      'application/x-www-form-urlencoded': { validate: validators.isExchangeSsoTokenRequest },
    },
  },
  responses: {
    '200': { content: { 'application/json': validators.isSsoTokens } },
    '400': { content: { 'application/json': validators.isError } },
    '403': { content: { 'application/json': validators.isError } },
    '404': { content: { 'application/json': validators.isError } },
    '500': { content: { 'application/json': validators.isError } },
  },
  errors: error1,
};

const createIntegrationStoreDirectOperation: ServerOperation = {
  id: 'createIntegrationStoreDirect',
  name: 'createIntegrationStoreDirect',
  method: 'POST',
  path: '/v1/storage/stores/integration/direct',
  security: [['bearerToken']],
  parameters: [
    { in: 'query', name: 'teamId' },
    { in: 'query', name: 'slug' },
  ],
  validate: { query: validators.createIntegrationStoreDirectQuery },
  body: {
    required: true,
    content: { 'application/json': { validate: validators.isCreateStoreRequest } },
  },
  responses: {
    '200': { content: { 'application/json': validators.isCreatedStore } },
    '400': { content: { 'application/json': validators.isError } },
    '401': { content: { 'application/json': validators.isError } },
    '402': { content: { 'application/json': validators.isError } },
    '403': { content: { 'application/json': validators.isError } },
    '404': { content: { 'application/json': validators.isError } },
    '409': { content: { 'application/json': validators.isError } },
    '410': { content: { 'application/json': validators.isError } },
    '429': { content: { 'application/json': validators.isRateLimitError } },
    '500': { content: { 'application/json': validators.isError } },
  },
  errors: error1,
};

const exchangeOauthCodeOperation: ServerOperation = {
  id: 'exchange-oauth-code',
  name: 'exchangeOauthCode',
  method: 'POST',
  path: '/v2/oauth/access_token',
  security: [[]],
  parameters: [],
  validate: {},
  body: {
    required: true,
    content: { 'application/x-www-form-urlencoded': { validate: validators.isOauthTokenRequest } },
  },
  responses: {
    '200': { content: { 'application/json': validators.isOauthToken } },
    '400': { content: { 'application/json': validators.isError } },
    '403': { content: { 'application/json': validators.isError } },
    '500': { content: { 'application/json': validators.isError } },
  },
  errors: error1,
};

/** Every operation as plain data, with its validators: what the server runs on, and tools too. */
export const serverOperations: readonly ServerOperation[] = [
  updateIntegrationDeploymentActionOperation,
  updateInstallationOperation,
  getAccountInfoOperation,
  submitBillingDataOperation,
  submitPrepaymentBalancesOperation,
  finalizeInstallationOperation,
  submitInvoiceOperation,
  getInvoiceOperation,
  updateInvoiceOperation,
  revokeInstallationCredentialOperation,
  rotateInstallationCredentialOperation,
  createEventOperation,
  getMemberOperation,
  updateResourceSecretsOperation,
  getIntegrationResourcesOperation,
  deleteIntegrationResourceOperation,
  getIntegrationResourceOperation,
  updateResourceOperation,
  importResourceOperation,
  getEdgeConfigOperation,
  headEdgeConfigOperation,
  putEdgeConfigOperation,
  getGlobalConfigOperation,
  headGlobalConfigOperation,
  putGlobalConfigOperation,
  createExperimentationItemsOperation,
  deleteExperimentationItemOperation,
  updateExperimentationItemOperation,
  updateResourceSecretsByIdOperation,
  deleteConfigurationOperation,
  getConfigurationOperation,
  getConfigurationProductsOperation,
  getConfigurationsOperation,
  connectIntegrationResourceToProjectOperation,
  getBillingPlansOperation,
  exchangeSsoTokenOperation,
  createIntegrationStoreDirectOperation,
  exchangeOauthCodeOperation,
];

/** Serves Vercel API for Marketplace partners. */
export function createVercelServer<P extends VercelPrincipals = VercelPrincipals>(
  handlers: VercelHandlers<P>,
  options: VercelServerOptions<P>,
): Server {
  return createServer(serverOperations, { bearerToken: { kind: 'bearer' } }, handlers, options);
}
