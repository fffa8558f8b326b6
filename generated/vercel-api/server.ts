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
export interface VercelPrincipals {
  readonly bearerToken: unknown;
}

type Authenticators<P extends VercelPrincipals> = {
  readonly bearerToken: Authenticate<P['bearerToken']>;
};

export interface VercelServerOptions<
  P extends VercelPrincipals = VercelPrincipals,
> extends ServerSettings {
  /** Judges the credentials of each security scheme. */
  readonly auth: Authenticators<P>;
}

export type UpdateIntegrationDeploymentActionContext<
  P extends VercelPrincipals = VercelPrincipals,
> = {
  readonly path: NonNullable<
    operations['update-integration-deployment-action']['parameters']['path']
  >;
  readonly auth: { readonly bearerToken: P['bearerToken'] };
  readonly request: Request;
} & { readonly body: Schemas['UpdateDeploymentActionRequest'] | undefined };

export type UpdateIntegrationDeploymentActionReply =
  EmptyReply<202> | BodyReply<400 | 401 | 403 | 410, Schemas['Error']>;

export type UpdateInstallationContext<P extends VercelPrincipals = VercelPrincipals> = {
  readonly path: NonNullable<operations['update-installation']['parameters']['path']>;
  readonly auth: { readonly bearerToken: P['bearerToken'] };
  readonly request: Request;
} & { readonly body: Schemas['UpdateInstallationRequest'] | undefined };

export type UpdateInstallationReply =
  EmptyReply<204> | BodyReply<400 | 401 | 403 | 404 | 410, Schemas['Error']>;

export type GetAccountInfoContext<P extends VercelPrincipals = VercelPrincipals> = {
  readonly path: NonNullable<operations['get-account-info']['parameters']['path']>;
  readonly auth: { readonly bearerToken: P['bearerToken'] };
  readonly request: Request;
};

export type GetAccountInfoReply =
  | BodyReply<200, Schemas['AccountInformation']>
  | BodyReply<400 | 401 | 403 | 404 | 410, Schemas['Error']>;

export type SubmitBillingDataContext<P extends VercelPrincipals = VercelPrincipals> = {
  readonly path: NonNullable<operations['submit-billing-data']['parameters']['path']>;
  readonly auth: { readonly bearerToken: P['bearerToken'] };
  readonly request: Request;
} & { readonly body: Schemas['SubmitBillingDataRequest'] };

export type SubmitBillingDataReply =
  EmptyReply<201> | BodyReply<400 | 401 | 403 | 404 | 410, Schemas['Error']>;

export type SubmitPrepaymentBalancesContext<P extends VercelPrincipals = VercelPrincipals> = {
  readonly path: NonNullable<operations['submit-prepayment-balances']['parameters']['path']>;
  readonly auth: { readonly bearerToken: P['bearerToken'] };
  readonly request: Request;
} & { readonly body: Schemas['SubmitPrepaymentBalancesRequest'] };

export type SubmitPrepaymentBalancesReply =
  EmptyReply<201> | BodyReply<400 | 401 | 403 | 404 | 410, Schemas['Error']>;

export type FinalizeInstallationContext<P extends VercelPrincipals = VercelPrincipals> = {
  readonly path: NonNullable<operations['finalize-installation']['parameters']['path']>;
  readonly auth: { readonly bearerToken: P['bearerToken'] };
  readonly request: Request;
};

export type FinalizeInstallationReply =
  EmptyReply<204> | BodyReply<400 | 401 | 403 | 404 | 410, Schemas['Error']>;

export type SubmitInvoiceContext<P extends VercelPrincipals = VercelPrincipals> = {
  readonly path: NonNullable<operations['submit-invoice']['parameters']['path']>;
  readonly auth: { readonly bearerToken: P['bearerToken'] };
  readonly request: Request;
} & { readonly body: Schemas['SubmitInvoiceRequest'] };

export type SubmitInvoiceReply =
  | BodyReply<200, Schemas['SubmittedInvoice']>
  | BodyReply<400 | 401 | 403 | 404 | 409 | 410, Schemas['Error']>;

export type GetInvoiceContext<P extends VercelPrincipals = VercelPrincipals> = {
  readonly path: NonNullable<operations['get-invoice']['parameters']['path']>;
  readonly auth: { readonly bearerToken: P['bearerToken'] };
  readonly request: Request;
};

export type GetInvoiceReply =
  | BodyReply<200, Schemas['Invoice']>
  | BodyReply<400 | 401 | 403 | 404 | 410, Schemas['Error']>
  | BodyReply<429, Schemas['RateLimitError']>;

export type UpdateInvoiceContext<P extends VercelPrincipals = VercelPrincipals> = {
  readonly path: NonNullable<operations['update-invoice']['parameters']['path']>;
  readonly auth: { readonly bearerToken: P['bearerToken'] };
  readonly request: Request;
} & { readonly body: Schemas['InvoiceAction'] };

export type UpdateInvoiceReply =
  EmptyReply<204> | BodyReply<400 | 401 | 403 | 404 | 409 | 410, Schemas['Error']>;

export type RevokeInstallationCredentialContext<P extends VercelPrincipals = VercelPrincipals> = {
  readonly path: NonNullable<operations['revoke-installation-credential']['parameters']['path']>;
  readonly auth: { readonly bearerToken: P['bearerToken'] };
  readonly request: Request;
} & { readonly body: Schemas['RevokeCredentialRequest'] };

export type RevokeInstallationCredentialReply =
  | BodyReply<200, Schemas['RevokedCredential']>
  | BodyReply<400 | 401 | 403 | 404 | 409 | 410, Schemas['Error']>;

export type RotateInstallationCredentialContext<P extends VercelPrincipals = VercelPrincipals> = {
  readonly path: NonNullable<operations['rotate-installation-credential']['parameters']['path']>;
  readonly auth: { readonly bearerToken: P['bearerToken'] };
  readonly request: Request;
} & { readonly body: Schemas['RotateCredentialRequest'] };

export type RotateInstallationCredentialReply =
  | BodyReply<200, Schemas['RotatedCredential']>
  | BodyReply<400 | 401 | 403 | 404 | 409 | 410, Schemas['Error']>;

export type CreateEventContext<P extends VercelPrincipals = VercelPrincipals> = {
  readonly path: NonNullable<operations['create-event']['parameters']['path']>;
  readonly auth: { readonly bearerToken: P['bearerToken'] };
  readonly request: Request;
} & { readonly body: Schemas['CreateEventRequest'] };

export type CreateEventReply =
  EmptyReply<201> | BodyReply<400 | 401 | 403 | 404 | 410, Schemas['Error']>;

export type GetMemberContext<P extends VercelPrincipals = VercelPrincipals> = {
  readonly path: NonNullable<operations['get-member']['parameters']['path']>;
  readonly auth: { readonly bearerToken: P['bearerToken'] };
  readonly request: Request;
};

export type GetMemberReply =
  BodyReply<200, Schemas['Member']> | BodyReply<400 | 401 | 403 | 404 | 410, Schemas['Error']>;

export type UpdateResourceSecretsContext<P extends VercelPrincipals = VercelPrincipals> = {
  readonly path: NonNullable<operations['update-resource-secrets']['parameters']['path']>;
  readonly auth: { readonly bearerToken: P['bearerToken'] };
  readonly request: Request;
} & { readonly body: Schemas['SecretsUpdate'] };

export type UpdateResourceSecretsReply =
  EmptyReply<201> | BodyReply<400 | 401 | 403 | 404 | 409 | 410 | 422, Schemas['Error']>;

export type GetIntegrationResourcesContext<P extends VercelPrincipals = VercelPrincipals> = {
  readonly path: NonNullable<operations['get-integration-resources']['parameters']['path']>;
  readonly auth: { readonly bearerToken: P['bearerToken'] };
  readonly request: Request;
};

export type GetIntegrationResourcesReply =
  | BodyReply<200, Schemas['InstallationResources']>
  | BodyReply<400 | 401 | 403 | 404 | 410, Schemas['Error']>;

export type DeleteIntegrationResourceContext<P extends VercelPrincipals = VercelPrincipals> = {
  readonly path: NonNullable<operations['delete-integration-resource']['parameters']['path']>;
  readonly auth: { readonly bearerToken: P['bearerToken'] };
  readonly request: Request;
};

export type DeleteIntegrationResourceReply =
  EmptyReply<204> | BodyReply<400 | 401 | 403 | 404 | 410, Schemas['Error']>;

export type GetIntegrationResourceContext<P extends VercelPrincipals = VercelPrincipals> = {
  readonly path: NonNullable<operations['get-integration-resource']['parameters']['path']>;
  readonly auth: { readonly bearerToken: P['bearerToken'] };
  readonly request: Request;
};

export type GetIntegrationResourceReply =
  | BodyReply<200, Schemas['InstallationResource']>
  | BodyReply<400 | 401 | 403 | 404 | 410, Schemas['Error']>;

export type UpdateResourceContext<P extends VercelPrincipals = VercelPrincipals> = {
  readonly path: NonNullable<operations['update-resource']['parameters']['path']>;
  readonly auth: { readonly bearerToken: P['bearerToken'] };
  readonly request: Request;
} & { readonly body: Schemas['UpdateResourceRequest'] | undefined };

export type UpdateResourceReply =
  | BodyReply<200, Schemas['RecordedResource']>
  | BodyReply<400 | 401 | 403 | 404 | 409 | 410 | 422, Schemas['Error']>;

export type ImportResourceContext<P extends VercelPrincipals = VercelPrincipals> = {
  readonly path: NonNullable<operations['import-resource']['parameters']['path']>;
  readonly auth: { readonly bearerToken: P['bearerToken'] };
  readonly request: Request;
} & { readonly body: Schemas['ImportResourceRequest'] };

export type ImportResourceReply =
  | BodyReply<200, Schemas['RecordedResource']>
  | BodyReply<400 | 401 | 403 | 404 | 409 | 410 | 422, Schemas['Error']>;

export type GetEdgeConfigContext<P extends VercelPrincipals = VercelPrincipals> = {
  readonly path: NonNullable<operations['get-edge-config']['parameters']['path']>;
  readonly header: NonNullable<operations['get-edge-config']['parameters']['header']>;
  readonly auth: { readonly bearerToken: P['bearerToken'] };
  readonly request: Request;
};

export type GetEdgeConfigReply =
  | BodyReply<200, Schemas['GlobalConfig']>
  | EmptyReply<304>
  | BodyReply<400 | 401 | 403 | 404 | 410, Schemas['Error']>;

export type HeadEdgeConfigContext<P extends VercelPrincipals = VercelPrincipals> = {
  readonly path: NonNullable<operations['head-edge-config']['parameters']['path']>;
  readonly header: NonNullable<operations['head-edge-config']['parameters']['header']>;
  readonly auth: { readonly bearerToken: P['bearerToken'] };
  readonly request: Request;
};

export type HeadEdgeConfigReply = EmptyReply<200 | 304 | 400 | 401 | 403 | 404 | 410>;

export type PutEdgeConfigContext<P extends VercelPrincipals = VercelPrincipals> = {
  readonly path: NonNullable<operations['put-edge-config']['parameters']['path']>;
  readonly header: NonNullable<operations['put-edge-config']['parameters']['header']>;
  readonly auth: { readonly bearerToken: P['bearerToken'] };
  readonly request: Request;
} & { readonly body: Schemas['PutGlobalConfigRequest'] };

export type PutEdgeConfigReply =
  | BodyReply<200, Schemas['GlobalConfig']>
  | BodyReply<400 | 401 | 403 | 404 | 409 | 410 | 412, Schemas['Error']>;

export type GetGlobalConfigContext<P extends VercelPrincipals = VercelPrincipals> = {
  readonly path: NonNullable<operations['get-global-config']['parameters']['path']>;
  readonly header: NonNullable<operations['get-global-config']['parameters']['header']>;
  readonly auth: { readonly bearerToken: P['bearerToken'] };
  readonly request: Request;
};

export type GetGlobalConfigReply =
  | BodyReply<200, Schemas['GlobalConfig']>
  | EmptyReply<304>
  | BodyReply<400 | 401 | 403 | 404 | 410, Schemas['Error']>;

export type HeadGlobalConfigContext<P extends VercelPrincipals = VercelPrincipals> = {
  readonly path: NonNullable<operations['head-global-config']['parameters']['path']>;
  readonly header: NonNullable<operations['head-global-config']['parameters']['header']>;
  readonly auth: { readonly bearerToken: P['bearerToken'] };
  readonly request: Request;
};

export type HeadGlobalConfigReply = EmptyReply<200 | 304 | 400 | 401 | 403 | 404 | 410>;

export type PutGlobalConfigContext<P extends VercelPrincipals = VercelPrincipals> = {
  readonly path: NonNullable<operations['put-global-config']['parameters']['path']>;
  readonly header: NonNullable<operations['put-global-config']['parameters']['header']>;
  readonly auth: { readonly bearerToken: P['bearerToken'] };
  readonly request: Request;
} & { readonly body: Schemas['PutGlobalConfigRequest'] };

export type PutGlobalConfigReply =
  | BodyReply<200, Schemas['GlobalConfig']>
  | BodyReply<400 | 401 | 403 | 404 | 409 | 410 | 412, Schemas['Error']>;

export type CreateExperimentationItemsContext<P extends VercelPrincipals = VercelPrincipals> = {
  readonly path: NonNullable<operations['create-experimentation-items']['parameters']['path']>;
  readonly auth: { readonly bearerToken: P['bearerToken'] };
  readonly request: Request;
} & { readonly body: Schemas['CreateExperimentationItemsRequest'] };

export type CreateExperimentationItemsReply =
  EmptyReply<204> | BodyReply<400 | 401 | 403 | 404 | 410, Schemas['Error']>;

export type DeleteExperimentationItemContext<P extends VercelPrincipals = VercelPrincipals> = {
  readonly path: NonNullable<operations['delete-experimentation-item']['parameters']['path']>;
  readonly auth: { readonly bearerToken: P['bearerToken'] };
  readonly request: Request;
};

export type DeleteExperimentationItemReply =
  EmptyReply<204> | BodyReply<400 | 401 | 403 | 404 | 410, Schemas['Error']>;

export type UpdateExperimentationItemContext<P extends VercelPrincipals = VercelPrincipals> = {
  readonly path: NonNullable<operations['update-experimentation-item']['parameters']['path']>;
  readonly auth: { readonly bearerToken: P['bearerToken'] };
  readonly request: Request;
} & { readonly body: Schemas['UpdateExperimentationItemRequest'] };

export type UpdateExperimentationItemReply =
  EmptyReply<204> | BodyReply<400 | 401 | 403 | 404 | 410, Schemas['Error']>;

export type UpdateResourceSecretsByIdContext<P extends VercelPrincipals = VercelPrincipals> = {
  readonly path: NonNullable<operations['update-resource-secrets-by-id']['parameters']['path']>;
  readonly auth: { readonly bearerToken: P['bearerToken'] };
  readonly request: Request;
} & { readonly body: Schemas['SecretsUpdate'] };

export type UpdateResourceSecretsByIdReply =
  EmptyReply<201> | BodyReply<400 | 401 | 403 | 404 | 409 | 410 | 422, Schemas['Error']>;

export type DeleteConfigurationContext<P extends VercelPrincipals = VercelPrincipals> = {
  readonly path: NonNullable<operations['deleteConfiguration']['parameters']['path']>;
  readonly query: NonNullable<operations['deleteConfiguration']['parameters']['query']>;
  readonly auth: { readonly bearerToken: P['bearerToken'] };
  readonly request: Request;
};

export type DeleteConfigurationReply =
  EmptyReply<204> | BodyReply<400 | 401 | 403 | 404 | 410, Schemas['Error']>;

export type GetConfigurationContext<P extends VercelPrincipals = VercelPrincipals> = {
  readonly path: NonNullable<operations['getConfiguration']['parameters']['path']>;
  readonly query: NonNullable<operations['getConfiguration']['parameters']['query']>;
  readonly auth: { readonly bearerToken: P['bearerToken'] };
  readonly request: Request;
};

export type GetConfigurationReply =
  | BodyReply<200, operations['getConfiguration']['responses'][200]['content']['application/json']>
  | BodyReply<400 | 401 | 403 | 404 | 410, Schemas['Error']>;

export type GetConfigurationProductsContext<P extends VercelPrincipals = VercelPrincipals> = {
  readonly path: NonNullable<operations['getConfigurationProducts']['parameters']['path']>;
  readonly query: NonNullable<operations['getConfigurationProducts']['parameters']['query']>;
  readonly auth: { readonly bearerToken: P['bearerToken'] };
  readonly request: Request;
};

export type GetConfigurationProductsReply =
  | BodyReply<200, Schemas['ConfigurationProducts']>
  | BodyReply<400 | 401 | 403 | 404 | 410 | 500, Schemas['Error']>;

export type GetConfigurationsContext<P extends VercelPrincipals = VercelPrincipals> = {
  readonly query: NonNullable<operations['getConfigurations']['parameters']['query']>;
  readonly auth: { readonly bearerToken: P['bearerToken'] };
  readonly request: Request;
};

export type GetConfigurationsReply =
  | BodyReply<200, operations['getConfigurations']['responses'][200]['content']['application/json']>
  | BodyReply<400 | 401 | 403 | 410, Schemas['Error']>;

export type ConnectIntegrationResourceToProjectContext<
  P extends VercelPrincipals = VercelPrincipals,
> = {
  readonly path: NonNullable<
    operations['connectIntegrationResourceToProject']['parameters']['path']
  >;
  readonly query: NonNullable<
    operations['connectIntegrationResourceToProject']['parameters']['query']
  >;
  readonly auth: { readonly bearerToken: P['bearerToken'] };
  readonly request: Request;
} & { readonly body: Schemas['ConnectResourceRequest'] };

export type ConnectIntegrationResourceToProjectReply =
  EmptyReply<201> | BodyReply<400 | 401 | 403 | 404 | 410, Schemas['Error']>;

export type GetBillingPlansContext<P extends VercelPrincipals = VercelPrincipals> = {
  readonly path: NonNullable<operations['getBillingPlans']['parameters']['path']>;
  readonly query: NonNullable<operations['getBillingPlans']['parameters']['query']>;
  readonly auth: { readonly bearerToken: P['bearerToken'] };
  readonly request: Request;
};

export type GetBillingPlansReply =
  | BodyReply<200, Schemas['BillingPlans']>
  | BodyReply<400 | 401 | 403 | 404 | 410, Schemas['Error']>;

export type ExchangeSsoTokenContext = {
  readonly auth: Readonly<Record<string, never>>;
  readonly request: Request;
} & (
  | { readonly contentType: 'application/json'; readonly body: Schemas['ExchangeSsoTokenRequest'] }
  | {
      readonly contentType: 'application/x-www-form-urlencoded';
      readonly body: Schemas['ExchangeSsoTokenRequest'];
    }
);

export type ExchangeSsoTokenReply =
  BodyReply<200, Schemas['SsoTokens']> | BodyReply<400 | 403 | 404 | 500, Schemas['Error']>;

export type CreateIntegrationStoreDirectContext<P extends VercelPrincipals = VercelPrincipals> = {
  readonly query: NonNullable<operations['createIntegrationStoreDirect']['parameters']['query']>;
  readonly auth: { readonly bearerToken: P['bearerToken'] };
  readonly request: Request;
} & { readonly body: Schemas['CreateStoreRequest'] };

export type CreateIntegrationStoreDirectReply =
  | BodyReply<200, Schemas['CreatedStore']>
  | BodyReply<400 | 401 | 402 | 403 | 404 | 409 | 410 | 500, Schemas['Error']>
  | BodyReply<429, Schemas['RateLimitError']>;

export type ExchangeOauthCodeContext = {
  readonly auth: Readonly<Record<string, never>>;
  readonly request: Request;
} & { readonly body: Schemas['OauthTokenRequest'] };

export type ExchangeOauthCodeReply =
  BodyReply<200, Schemas['OauthToken']> | BodyReply<400 | 403 | 500, Schemas['Error']>;

/** One handler an operation. For what is not offered give `notImplemented` of the runtime. */
export interface VercelHandlers<P extends VercelPrincipals = VercelPrincipals> {
  /** Report on an action of a deployment: PATCH /v1/deployments/{deploymentId}/integrations/{integrationConfigurationId}/resources/{resourceId}/actions/{action} */
  readonly updateIntegrationDeploymentAction: (
    context: UpdateIntegrationDeploymentActionContext<P>,
  ) => UpdateIntegrationDeploymentActionReply | Promise<UpdateIntegrationDeploymentActionReply>;
  /** Update an installation: PATCH /v1/installations/{integrationConfigurationId} */
  readonly updateInstallation: (
    context: UpdateInstallationContext<P>,
  ) => UpdateInstallationReply | Promise<UpdateInstallationReply>;
  /** Get the account of an installation: GET /v1/installations/{integrationConfigurationId}/account */
  readonly getAccountInfo: (
    context: GetAccountInfoContext<P>,
  ) => GetAccountInfoReply | Promise<GetAccountInfoReply>;
  /** Report usage and interim costs: POST /v1/installations/{integrationConfigurationId}/billing */
  readonly submitBillingData: (
    context: SubmitBillingDataContext<P>,
  ) => SubmitBillingDataReply | Promise<SubmitBillingDataReply>;
  /** Report prepaid balances: POST /v1/installations/{integrationConfigurationId}/billing/balance */
  readonly submitPrepaymentBalances: (
    context: SubmitPrepaymentBalancesContext<P>,
  ) => SubmitPrepaymentBalancesReply | Promise<SubmitPrepaymentBalancesReply>;
  /** Say that no more invoices follow: POST /v1/installations/{integrationConfigurationId}/billing/finalize */
  readonly finalizeInstallation: (
    context: FinalizeInstallationContext<P>,
  ) => FinalizeInstallationReply | Promise<FinalizeInstallationReply>;
  /** Submit an invoice: POST /v1/installations/{integrationConfigurationId}/billing/invoices */
  readonly submitInvoice: (
    context: SubmitInvoiceContext<P>,
  ) => SubmitInvoiceReply | Promise<SubmitInvoiceReply>;
  /** Get an invoice: GET /v1/installations/{integrationConfigurationId}/billing/invoices/{invoiceId} */
  readonly getInvoice: (
    context: GetInvoiceContext<P>,
  ) => GetInvoiceReply | Promise<GetInvoiceReply>;
  /** Act on an invoice: POST /v1/installations/{integrationConfigurationId}/billing/invoices/{invoiceId}/actions */
  readonly updateInvoice: (
    context: UpdateInvoiceContext<P>,
  ) => UpdateInvoiceReply | Promise<UpdateInvoiceReply>;
  /** Revoke a token of an installation: POST /v1/installations/{integrationConfigurationId}/credentials/revoke */
  readonly revokeInstallationCredential: (
    context: RevokeInstallationCredentialContext<P>,
  ) => RevokeInstallationCredentialReply | Promise<RevokeInstallationCredentialReply>;
  /** Get a new token for an installation: POST /v1/installations/{integrationConfigurationId}/credentials/rotate */
  readonly rotateInstallationCredential: (
    context: RotateInstallationCredentialContext<P>,
  ) => RotateInstallationCredentialReply | Promise<RotateInstallationCredentialReply>;
  /** Tell of a change: POST /v1/installations/{integrationConfigurationId}/events */
  readonly createEvent: (
    context: CreateEventContext<P>,
  ) => CreateEventReply | Promise<CreateEventReply>;
  /** Get a member of the team: GET /v1/installations/{integrationConfigurationId}/member/{memberId} */
  readonly getMember: (context: GetMemberContext<P>) => GetMemberReply | Promise<GetMemberReply>;
  /** Set the secrets of a resource of a product: PUT /v1/installations/{integrationConfigurationId}/products/{integrationProductIdOrSlug}/resources/{resourceId}/secrets @deprecated */
  readonly updateResourceSecrets: (
    context: UpdateResourceSecretsContext<P>,
  ) => UpdateResourceSecretsReply | Promise<UpdateResourceSecretsReply>;
  /** List the resources of an installation: GET /v1/installations/{integrationConfigurationId}/resources */
  readonly getIntegrationResources: (
    context: GetIntegrationResourcesContext<P>,
  ) => GetIntegrationResourcesReply | Promise<GetIntegrationResourcesReply>;
  /** Delete a resource: DELETE /v1/installations/{integrationConfigurationId}/resources/{resourceId} */
  readonly deleteIntegrationResource: (
    context: DeleteIntegrationResourceContext<P>,
  ) => DeleteIntegrationResourceReply | Promise<DeleteIntegrationResourceReply>;
  /** Get a resource: GET /v1/installations/{integrationConfigurationId}/resources/{resourceId} */
  readonly getIntegrationResource: (
    context: GetIntegrationResourceContext<P>,
  ) => GetIntegrationResourceReply | Promise<GetIntegrationResourceReply>;
  /** Update a resource: PATCH /v1/installations/{integrationConfigurationId}/resources/{resourceId} */
  readonly updateResource: (
    context: UpdateResourceContext<P>,
  ) => UpdateResourceReply | Promise<UpdateResourceReply>;
  /** Import a resource: PUT /v1/installations/{integrationConfigurationId}/resources/{resourceId} */
  readonly importResource: (
    context: ImportResourceContext<P>,
  ) => ImportResourceReply | Promise<ImportResourceReply>;
  /** Read the Edge Config of a resource: GET /v1/installations/{integrationConfigurationId}/resources/{resourceId}/experimentation/edge-config @deprecated */
  readonly getEdgeConfig: (
    context: GetEdgeConfigContext<P>,
  ) => GetEdgeConfigReply | Promise<GetEdgeConfigReply>;
  /** Ask whether the Edge Config of a resource has changed: HEAD /v1/installations/{integrationConfigurationId}/resources/{resourceId}/experimentation/edge-config @deprecated */
  readonly headEdgeConfig: (
    context: HeadEdgeConfigContext<P>,
  ) => HeadEdgeConfigReply | Promise<HeadEdgeConfigReply>;
  /** Write the Edge Config of a resource: PUT /v1/installations/{integrationConfigurationId}/resources/{resourceId}/experimentation/edge-config @deprecated */
  readonly putEdgeConfig: (
    context: PutEdgeConfigContext<P>,
  ) => PutEdgeConfigReply | Promise<PutEdgeConfigReply>;
  /** Read the Global Config of a resource: GET /v1/installations/{integrationConfigurationId}/resources/{resourceId}/experimentation/global-config */
  readonly getGlobalConfig: (
    context: GetGlobalConfigContext<P>,
  ) => GetGlobalConfigReply | Promise<GetGlobalConfigReply>;
  /** Ask whether the Global Config of a resource has changed: HEAD /v1/installations/{integrationConfigurationId}/resources/{resourceId}/experimentation/global-config */
  readonly headGlobalConfig: (
    context: HeadGlobalConfigContext<P>,
  ) => HeadGlobalConfigReply | Promise<HeadGlobalConfigReply>;
  /** Write the Global Config of a resource: PUT /v1/installations/{integrationConfigurationId}/resources/{resourceId}/experimentation/global-config */
  readonly putGlobalConfig: (
    context: PutGlobalConfigContext<P>,
  ) => PutGlobalConfigReply | Promise<PutGlobalConfigReply>;
  /** Make flags and experiments known: POST /v1/installations/{integrationConfigurationId}/resources/{resourceId}/experimentation/items */
  readonly createExperimentationItems: (
    context: CreateExperimentationItemsContext<P>,
  ) => CreateExperimentationItemsReply | Promise<CreateExperimentationItemsReply>;
  /** Delete a flag or an experiment: DELETE /v1/installations/{integrationConfigurationId}/resources/{resourceId}/experimentation/items/{itemId} */
  readonly deleteExperimentationItem: (
    context: DeleteExperimentationItemContext<P>,
  ) => DeleteExperimentationItemReply | Promise<DeleteExperimentationItemReply>;
  /** Update a flag or an experiment: PATCH /v1/installations/{integrationConfigurationId}/resources/{resourceId}/experimentation/items/{itemId} */
  readonly updateExperimentationItem: (
    context: UpdateExperimentationItemContext<P>,
  ) => UpdateExperimentationItemReply | Promise<UpdateExperimentationItemReply>;
  /** Set the secrets of a resource: PUT /v1/installations/{integrationConfigurationId}/resources/{resourceId}/secrets */
  readonly updateResourceSecretsById: (
    context: UpdateResourceSecretsByIdContext<P>,
  ) => UpdateResourceSecretsByIdReply | Promise<UpdateResourceSecretsByIdReply>;
  /** Remove an installation: DELETE /v1/integrations/configuration/{id} */
  readonly deleteConfiguration: (
    context: DeleteConfigurationContext<P>,
  ) => DeleteConfigurationReply | Promise<DeleteConfigurationReply>;
  /** Get an installation: GET /v1/integrations/configuration/{id} */
  readonly getConfiguration: (
    context: GetConfigurationContext<P>,
  ) => GetConfigurationReply | Promise<GetConfigurationReply>;
  /** List the products of an installation: GET /v1/integrations/configuration/{id}/products */
  readonly getConfigurationProducts: (
    context: GetConfigurationProductsContext<P>,
  ) => GetConfigurationProductsReply | Promise<GetConfigurationProductsReply>;
  /** List installations: GET /v1/integrations/configurations */
  readonly getConfigurations: (
    context: GetConfigurationsContext<P>,
  ) => GetConfigurationsReply | Promise<GetConfigurationsReply>;
  /** Connect a resource to a project: POST /v1/integrations/installations/{integrationConfigurationId}/resources/{resourceId}/connections */
  readonly connectIntegrationResourceToProject: (
    context: ConnectIntegrationResourceToProjectContext<P>,
  ) => ConnectIntegrationResourceToProjectReply | Promise<ConnectIntegrationResourceToProjectReply>;
  /** List the plans of a product: GET /v1/integrations/integration/{integrationIdOrSlug}/products/{productIdOrSlug}/plans */
  readonly getBillingPlans: (
    context: GetBillingPlansContext<P>,
  ) => GetBillingPlansReply | Promise<GetBillingPlansReply>;
  /** Exchange the code of a sign-in for tokens: POST /v1/integrations/sso/token */
  readonly exchangeSsoToken: (
    context: ExchangeSsoTokenContext,
  ) => ExchangeSsoTokenReply | Promise<ExchangeSsoTokenReply>;
  /** Create a store, free or paid: POST /v1/storage/stores/integration/direct */
  readonly createIntegrationStoreDirect: (
    context: CreateIntegrationStoreDirectContext<P>,
  ) => CreateIntegrationStoreDirectReply | Promise<CreateIntegrationStoreDirectReply>;
  /** Exchange the code of an installation for its token: POST /v2/oauth/access_token */
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

/** Every operation as plain data, with its validators: what the server runs on, and tools too. */
export const serverOperations: readonly ServerOperation[] = [
  {
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
      content: {
        'application/json': { validate: validators.updateDeploymentActionRequestRequest },
      },
    },
    responses: {
      '202': {},
      '400': { content: { 'application/json': validators.errorResponse } },
      '401': { content: { 'application/json': validators.errorResponse } },
      '403': { content: { 'application/json': validators.errorResponse } },
      '410': { content: { 'application/json': validators.errorResponse } },
    },
    errors: error1,
  },
  {
    id: 'update-installation',
    name: 'updateInstallation',
    method: 'PATCH',
    path: '/v1/installations/{integrationConfigurationId}',
    security: [['bearerToken']],
    parameters: [{ in: 'path', name: 'integrationConfigurationId' }],
    validate: { path: validators.updateInstallationPath },
    body: {
      required: false,
      content: { 'application/json': { validate: validators.updateInstallationRequestRequest } },
    },
    responses: {
      '204': {},
      '400': { content: { 'application/json': validators.errorResponse } },
      '401': { content: { 'application/json': validators.errorResponse } },
      '403': { content: { 'application/json': validators.errorResponse } },
      '404': { content: { 'application/json': validators.errorResponse } },
      '410': { content: { 'application/json': validators.errorResponse } },
    },
    errors: error1,
  },
  {
    id: 'get-account-info',
    name: 'getAccountInfo',
    method: 'GET',
    path: '/v1/installations/{integrationConfigurationId}/account',
    security: [['bearerToken']],
    parameters: [{ in: 'path', name: 'integrationConfigurationId' }],
    validate: { path: validators.updateInstallationPath },
    responses: {
      '200': { content: { 'application/json': validators.accountInformationResponse } },
      '400': { content: { 'application/json': validators.errorResponse } },
      '401': { content: { 'application/json': validators.errorResponse } },
      '403': { content: { 'application/json': validators.errorResponse } },
      '404': { content: { 'application/json': validators.errorResponse } },
      '410': { content: { 'application/json': validators.errorResponse } },
    },
    errors: error1,
  },
  {
    id: 'submit-billing-data',
    name: 'submitBillingData',
    method: 'POST',
    path: '/v1/installations/{integrationConfigurationId}/billing',
    security: [['bearerToken']],
    parameters: [{ in: 'path', name: 'integrationConfigurationId' }],
    validate: { path: validators.updateInstallationPath },
    body: {
      required: true,
      content: { 'application/json': { validate: validators.submitBillingDataRequestRequest } },
    },
    responses: {
      '201': {},
      '400': { content: { 'application/json': validators.errorResponse } },
      '401': { content: { 'application/json': validators.errorResponse } },
      '403': { content: { 'application/json': validators.errorResponse } },
      '404': { content: { 'application/json': validators.errorResponse } },
      '410': { content: { 'application/json': validators.errorResponse } },
    },
    errors: error1,
  },
  {
    id: 'submit-prepayment-balances',
    name: 'submitPrepaymentBalances',
    method: 'POST',
    path: '/v1/installations/{integrationConfigurationId}/billing/balance',
    security: [['bearerToken']],
    parameters: [{ in: 'path', name: 'integrationConfigurationId' }],
    validate: { path: validators.updateInstallationPath },
    body: {
      required: true,
      content: {
        'application/json': { validate: validators.submitPrepaymentBalancesRequestRequest },
      },
    },
    responses: {
      '201': {},
      '400': { content: { 'application/json': validators.errorResponse } },
      '401': { content: { 'application/json': validators.errorResponse } },
      '403': { content: { 'application/json': validators.errorResponse } },
      '404': { content: { 'application/json': validators.errorResponse } },
      '410': { content: { 'application/json': validators.errorResponse } },
    },
    errors: error1,
  },
  {
    id: 'finalize-installation',
    name: 'finalizeInstallation',
    method: 'POST',
    path: '/v1/installations/{integrationConfigurationId}/billing/finalize',
    security: [['bearerToken']],
    parameters: [{ in: 'path', name: 'integrationConfigurationId' }],
    validate: { path: validators.updateInstallationPath },
    responses: {
      '204': {},
      '400': { content: { 'application/json': validators.errorResponse } },
      '401': { content: { 'application/json': validators.errorResponse } },
      '403': { content: { 'application/json': validators.errorResponse } },
      '404': { content: { 'application/json': validators.errorResponse } },
      '410': { content: { 'application/json': validators.errorResponse } },
    },
    errors: error1,
  },
  {
    id: 'submit-invoice',
    name: 'submitInvoice',
    method: 'POST',
    path: '/v1/installations/{integrationConfigurationId}/billing/invoices',
    security: [['bearerToken']],
    parameters: [{ in: 'path', name: 'integrationConfigurationId' }],
    validate: { path: validators.updateInstallationPath },
    body: {
      required: true,
      content: { 'application/json': { validate: validators.submitInvoiceRequestRequest } },
    },
    responses: {
      '200': { content: { 'application/json': validators.submittedInvoiceResponse } },
      '400': { content: { 'application/json': validators.errorResponse } },
      '401': { content: { 'application/json': validators.errorResponse } },
      '403': { content: { 'application/json': validators.errorResponse } },
      '404': { content: { 'application/json': validators.errorResponse } },
      '409': { content: { 'application/json': validators.errorResponse } },
      '410': { content: { 'application/json': validators.errorResponse } },
    },
    errors: error1,
  },
  {
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
      '200': { content: { 'application/json': validators.invoiceResponse } },
      '400': { content: { 'application/json': validators.errorResponse } },
      '401': { content: { 'application/json': validators.errorResponse } },
      '403': { content: { 'application/json': validators.errorResponse } },
      '404': { content: { 'application/json': validators.errorResponse } },
      '410': { content: { 'application/json': validators.errorResponse } },
      '429': { content: { 'application/json': validators.rateLimitErrorResponse } },
    },
    errors: error1,
  },
  {
    id: 'update-invoice',
    name: 'updateInvoice',
    method: 'POST',
    path: '/v1/installations/{integrationConfigurationId}/billing/invoices/{invoiceId}/actions',
    security: [['bearerToken']],
    parameters: [
      { in: 'path', name: 'integrationConfigurationId' },
      { in: 'path', name: 'invoiceId' },
    ],
    validate: { path: validators.getInvoicePath },
    body: {
      required: true,
      content: { 'application/json': { validate: validators.invoiceActionRequest } },
    },
    responses: {
      '204': {},
      '400': { content: { 'application/json': validators.errorResponse } },
      '401': { content: { 'application/json': validators.errorResponse } },
      '403': { content: { 'application/json': validators.errorResponse } },
      '404': { content: { 'application/json': validators.errorResponse } },
      '409': { content: { 'application/json': validators.errorResponse } },
      '410': { content: { 'application/json': validators.errorResponse } },
    },
    errors: error1,
  },
  {
    id: 'revoke-installation-credential',
    name: 'revokeInstallationCredential',
    method: 'POST',
    path: '/v1/installations/{integrationConfigurationId}/credentials/revoke',
    security: [['bearerToken']],
    parameters: [{ in: 'path', name: 'integrationConfigurationId' }],
    validate: { path: validators.updateInstallationPath },
    body: {
      required: true,
      content: { 'application/json': { validate: validators.revokeCredentialRequestRequest } },
    },
    responses: {
      '200': { content: { 'application/json': validators.revokedCredentialResponse } },
      '400': { content: { 'application/json': validators.errorResponse } },
      '401': { content: { 'application/json': validators.errorResponse } },
      '403': { content: { 'application/json': validators.errorResponse } },
      '404': { content: { 'application/json': validators.errorResponse } },
      '409': { content: { 'application/json': validators.errorResponse } },
      '410': { content: { 'application/json': validators.errorResponse } },
    },
    errors: error1,
  },
  {
    id: 'rotate-installation-credential',
    name: 'rotateInstallationCredential',
    method: 'POST',
    path: '/v1/installations/{integrationConfigurationId}/credentials/rotate',
    security: [['bearerToken']],
    parameters: [{ in: 'path', name: 'integrationConfigurationId' }],
    validate: { path: validators.updateInstallationPath },
    body: {
      required: true,
      content: { 'application/json': { validate: validators.rotateCredentialRequestRequest } },
    },
    responses: {
      '200': { content: { 'application/json': validators.rotatedCredentialResponse } },
      '400': { content: { 'application/json': validators.errorResponse } },
      '401': { content: { 'application/json': validators.errorResponse } },
      '403': { content: { 'application/json': validators.errorResponse } },
      '404': { content: { 'application/json': validators.errorResponse } },
      '409': { content: { 'application/json': validators.errorResponse } },
      '410': { content: { 'application/json': validators.errorResponse } },
    },
    errors: error1,
  },
  {
    id: 'create-event',
    name: 'createEvent',
    method: 'POST',
    path: '/v1/installations/{integrationConfigurationId}/events',
    security: [['bearerToken']],
    parameters: [{ in: 'path', name: 'integrationConfigurationId' }],
    validate: { path: validators.updateInstallationPath },
    body: {
      required: true,
      content: { 'application/json': { validate: validators.createEventRequestRequest } },
    },
    responses: {
      '201': {},
      '400': { content: { 'application/json': validators.errorResponse } },
      '401': { content: { 'application/json': validators.errorResponse } },
      '403': { content: { 'application/json': validators.errorResponse } },
      '404': { content: { 'application/json': validators.errorResponse } },
      '410': { content: { 'application/json': validators.errorResponse } },
    },
    errors: error1,
  },
  {
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
      '200': { content: { 'application/json': validators.memberResponse } },
      '400': { content: { 'application/json': validators.errorResponse } },
      '401': { content: { 'application/json': validators.errorResponse } },
      '403': { content: { 'application/json': validators.errorResponse } },
      '404': { content: { 'application/json': validators.errorResponse } },
      '410': { content: { 'application/json': validators.errorResponse } },
    },
    errors: error1,
  },
  {
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
      content: { 'application/json': { validate: validators.secretsUpdateRequest } },
    },
    responses: {
      '201': {},
      '400': { content: { 'application/json': validators.errorResponse } },
      '401': { content: { 'application/json': validators.errorResponse } },
      '403': { content: { 'application/json': validators.errorResponse } },
      '404': { content: { 'application/json': validators.errorResponse } },
      '409': { content: { 'application/json': validators.errorResponse } },
      '410': { content: { 'application/json': validators.errorResponse } },
      '422': { content: { 'application/json': validators.errorResponse } },
    },
    errors: error1,
  },
  {
    id: 'get-integration-resources',
    name: 'getIntegrationResources',
    method: 'GET',
    path: '/v1/installations/{integrationConfigurationId}/resources',
    security: [['bearerToken']],
    parameters: [{ in: 'path', name: 'integrationConfigurationId' }],
    validate: { path: validators.updateInstallationPath },
    responses: {
      '200': { content: { 'application/json': validators.installationResourcesResponse } },
      '400': { content: { 'application/json': validators.errorResponse } },
      '401': { content: { 'application/json': validators.errorResponse } },
      '403': { content: { 'application/json': validators.errorResponse } },
      '404': { content: { 'application/json': validators.errorResponse } },
      '410': { content: { 'application/json': validators.errorResponse } },
    },
    errors: error1,
  },
  {
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
      '400': { content: { 'application/json': validators.errorResponse } },
      '401': { content: { 'application/json': validators.errorResponse } },
      '403': { content: { 'application/json': validators.errorResponse } },
      '404': { content: { 'application/json': validators.errorResponse } },
      '410': { content: { 'application/json': validators.errorResponse } },
    },
    errors: error1,
  },
  {
    id: 'get-integration-resource',
    name: 'getIntegrationResource',
    method: 'GET',
    path: '/v1/installations/{integrationConfigurationId}/resources/{resourceId}',
    security: [['bearerToken']],
    parameters: [
      { in: 'path', name: 'integrationConfigurationId' },
      { in: 'path', name: 'resourceId' },
    ],
    validate: { path: validators.deleteIntegrationResourcePath },
    responses: {
      '200': { content: { 'application/json': validators.installationResourceResponse } },
      '400': { content: { 'application/json': validators.errorResponse } },
      '401': { content: { 'application/json': validators.errorResponse } },
      '403': { content: { 'application/json': validators.errorResponse } },
      '404': { content: { 'application/json': validators.errorResponse } },
      '410': { content: { 'application/json': validators.errorResponse } },
    },
    errors: error1,
  },
  {
    id: 'update-resource',
    name: 'updateResource',
    method: 'PATCH',
    path: '/v1/installations/{integrationConfigurationId}/resources/{resourceId}',
    security: [['bearerToken']],
    parameters: [
      { in: 'path', name: 'integrationConfigurationId' },
      { in: 'path', name: 'resourceId' },
    ],
    validate: { path: validators.deleteIntegrationResourcePath },
    body: {
      required: false,
      content: { 'application/json': { validate: validators.updateResourceRequestRequest } },
    },
    responses: {
      '200': { content: { 'application/json': validators.recordedResourceResponse } },
      '400': { content: { 'application/json': validators.errorResponse } },
      '401': { content: { 'application/json': validators.errorResponse } },
      '403': { content: { 'application/json': validators.errorResponse } },
      '404': { content: { 'application/json': validators.errorResponse } },
      '409': { content: { 'application/json': validators.errorResponse } },
      '410': { content: { 'application/json': validators.errorResponse } },
      '422': { content: { 'application/json': validators.errorResponse } },
    },
    errors: error1,
  },
  {
    id: 'import-resource',
    name: 'importResource',
    method: 'PUT',
    path: '/v1/installations/{integrationConfigurationId}/resources/{resourceId}',
    security: [['bearerToken']],
    parameters: [
      { in: 'path', name: 'integrationConfigurationId' },
      { in: 'path', name: 'resourceId' },
    ],
    validate: { path: validators.deleteIntegrationResourcePath },
    body: {
      required: true,
      content: { 'application/json': { validate: validators.importResourceRequestRequest } },
    },
    responses: {
      '200': { content: { 'application/json': validators.recordedResourceResponse } },
      '400': { content: { 'application/json': validators.errorResponse } },
      '401': { content: { 'application/json': validators.errorResponse } },
      '403': { content: { 'application/json': validators.errorResponse } },
      '404': { content: { 'application/json': validators.errorResponse } },
      '409': { content: { 'application/json': validators.errorResponse } },
      '410': { content: { 'application/json': validators.errorResponse } },
      '422': { content: { 'application/json': validators.errorResponse } },
    },
    errors: error1,
  },
  {
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
    validate: {
      path: validators.deleteIntegrationResourcePath,
      header: validators.getEdgeConfigHeader,
    },
    responses: {
      '200': {
        content: { 'application/json': validators.globalConfigResponse },
        headers: validators.getEdgeConfigResponse200Headers,
      },
      '304': { headers: validators.getEdgeConfigResponse200Headers },
      '400': { content: { 'application/json': validators.errorResponse } },
      '401': { content: { 'application/json': validators.errorResponse } },
      '403': { content: { 'application/json': validators.errorResponse } },
      '404': { content: { 'application/json': validators.errorResponse } },
      '410': { content: { 'application/json': validators.errorResponse } },
    },
    errors: error1,
  },
  {
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
    validate: {
      path: validators.deleteIntegrationResourcePath,
      header: validators.getEdgeConfigHeader,
    },
    responses: {
      '200': { headers: validators.getEdgeConfigResponse200Headers },
      '304': { headers: validators.getEdgeConfigResponse200Headers },
      '400': {},
      '401': {},
      '403': {},
      '404': {},
      '410': {},
    },
    errors: error2,
  },
  {
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
    validate: {
      path: validators.deleteIntegrationResourcePath,
      header: validators.putEdgeConfigHeader,
    },
    body: {
      required: true,
      content: { 'application/json': { validate: validators.putGlobalConfigRequestRequest } },
    },
    responses: {
      '200': {
        content: { 'application/json': validators.globalConfigResponse },
        headers: validators.getEdgeConfigResponse200Headers,
      },
      '400': { content: { 'application/json': validators.errorResponse } },
      '401': { content: { 'application/json': validators.errorResponse } },
      '403': { content: { 'application/json': validators.errorResponse } },
      '404': { content: { 'application/json': validators.errorResponse } },
      '409': { content: { 'application/json': validators.errorResponse } },
      '410': { content: { 'application/json': validators.errorResponse } },
      '412': { content: { 'application/json': validators.errorResponse } },
    },
    errors: error1,
  },
  {
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
    validate: {
      path: validators.deleteIntegrationResourcePath,
      header: validators.getEdgeConfigHeader,
    },
    responses: {
      '200': {
        content: { 'application/json': validators.globalConfigResponse },
        headers: validators.getEdgeConfigResponse200Headers,
      },
      '304': { headers: validators.getEdgeConfigResponse200Headers },
      '400': { content: { 'application/json': validators.errorResponse } },
      '401': { content: { 'application/json': validators.errorResponse } },
      '403': { content: { 'application/json': validators.errorResponse } },
      '404': { content: { 'application/json': validators.errorResponse } },
      '410': { content: { 'application/json': validators.errorResponse } },
    },
    errors: error1,
  },
  {
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
    validate: {
      path: validators.deleteIntegrationResourcePath,
      header: validators.getEdgeConfigHeader,
    },
    responses: {
      '200': { headers: validators.getEdgeConfigResponse200Headers },
      '304': { headers: validators.getEdgeConfigResponse200Headers },
      '400': {},
      '401': {},
      '403': {},
      '404': {},
      '410': {},
    },
    errors: error2,
  },
  {
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
    validate: {
      path: validators.deleteIntegrationResourcePath,
      header: validators.putEdgeConfigHeader,
    },
    body: {
      required: true,
      content: { 'application/json': { validate: validators.putGlobalConfigRequestRequest } },
    },
    responses: {
      '200': {
        content: { 'application/json': validators.globalConfigResponse },
        headers: validators.getEdgeConfigResponse200Headers,
      },
      '400': { content: { 'application/json': validators.errorResponse } },
      '401': { content: { 'application/json': validators.errorResponse } },
      '403': { content: { 'application/json': validators.errorResponse } },
      '404': { content: { 'application/json': validators.errorResponse } },
      '409': { content: { 'application/json': validators.errorResponse } },
      '410': { content: { 'application/json': validators.errorResponse } },
      '412': { content: { 'application/json': validators.errorResponse } },
    },
    errors: error1,
  },
  {
    id: 'create-experimentation-items',
    name: 'createExperimentationItems',
    method: 'POST',
    path: '/v1/installations/{integrationConfigurationId}/resources/{resourceId}/experimentation/items',
    security: [['bearerToken']],
    parameters: [
      { in: 'path', name: 'integrationConfigurationId' },
      { in: 'path', name: 'resourceId' },
    ],
    validate: { path: validators.deleteIntegrationResourcePath },
    body: {
      required: true,
      content: {
        'application/json': { validate: validators.createExperimentationItemsRequestRequest },
      },
    },
    responses: {
      '204': {},
      '400': { content: { 'application/json': validators.errorResponse } },
      '401': { content: { 'application/json': validators.errorResponse } },
      '403': { content: { 'application/json': validators.errorResponse } },
      '404': { content: { 'application/json': validators.errorResponse } },
      '410': { content: { 'application/json': validators.errorResponse } },
    },
    errors: error1,
  },
  {
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
      '400': { content: { 'application/json': validators.errorResponse } },
      '401': { content: { 'application/json': validators.errorResponse } },
      '403': { content: { 'application/json': validators.errorResponse } },
      '404': { content: { 'application/json': validators.errorResponse } },
      '410': { content: { 'application/json': validators.errorResponse } },
    },
    errors: error1,
  },
  {
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
    validate: { path: validators.deleteExperimentationItemPath },
    body: {
      required: true,
      content: {
        'application/json': { validate: validators.updateExperimentationItemRequestRequest },
      },
    },
    responses: {
      '204': {},
      '400': { content: { 'application/json': validators.errorResponse } },
      '401': { content: { 'application/json': validators.errorResponse } },
      '403': { content: { 'application/json': validators.errorResponse } },
      '404': { content: { 'application/json': validators.errorResponse } },
      '410': { content: { 'application/json': validators.errorResponse } },
    },
    errors: error1,
  },
  {
    id: 'update-resource-secrets-by-id',
    name: 'updateResourceSecretsById',
    method: 'PUT',
    path: '/v1/installations/{integrationConfigurationId}/resources/{resourceId}/secrets',
    security: [['bearerToken']],
    parameters: [
      { in: 'path', name: 'integrationConfigurationId' },
      { in: 'path', name: 'resourceId' },
    ],
    validate: { path: validators.deleteIntegrationResourcePath },
    body: {
      required: true,
      content: { 'application/json': { validate: validators.secretsUpdateRequest } },
    },
    responses: {
      '201': {},
      '400': { content: { 'application/json': validators.errorResponse } },
      '401': { content: { 'application/json': validators.errorResponse } },
      '403': { content: { 'application/json': validators.errorResponse } },
      '404': { content: { 'application/json': validators.errorResponse } },
      '409': { content: { 'application/json': validators.errorResponse } },
      '410': { content: { 'application/json': validators.errorResponse } },
      '422': { content: { 'application/json': validators.errorResponse } },
    },
    errors: error1,
  },
  {
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
      '400': { content: { 'application/json': validators.errorResponse } },
      '401': { content: { 'application/json': validators.errorResponse } },
      '403': { content: { 'application/json': validators.errorResponse } },
      '404': { content: { 'application/json': validators.errorResponse } },
      '410': { content: { 'application/json': validators.errorResponse } },
    },
    errors: error1,
  },
  {
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
    validate: {
      path: validators.deleteConfigurationPath,
      query: validators.deleteConfigurationQuery,
    },
    responses: {
      '200': { content: { 'application/json': validators.getConfigurationResponse200 } },
      '400': { content: { 'application/json': validators.errorResponse } },
      '401': { content: { 'application/json': validators.errorResponse } },
      '403': { content: { 'application/json': validators.errorResponse } },
      '404': { content: { 'application/json': validators.errorResponse } },
      '410': { content: { 'application/json': validators.errorResponse } },
    },
    errors: error1,
  },
  {
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
      path: validators.deleteConfigurationPath,
      query: validators.deleteConfigurationQuery,
    },
    responses: {
      '200': { content: { 'application/json': validators.configurationProductsResponse } },
      '400': { content: { 'application/json': validators.errorResponse } },
      '401': { content: { 'application/json': validators.errorResponse } },
      '403': { content: { 'application/json': validators.errorResponse } },
      '404': { content: { 'application/json': validators.errorResponse } },
      '410': { content: { 'application/json': validators.errorResponse } },
      '500': { content: { 'application/json': validators.errorResponse } },
    },
    errors: error1,
  },
  {
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
      '400': { content: { 'application/json': validators.errorResponse } },
      '401': { content: { 'application/json': validators.errorResponse } },
      '403': { content: { 'application/json': validators.errorResponse } },
      '410': { content: { 'application/json': validators.errorResponse } },
    },
    errors: error1,
  },
  {
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
      path: validators.deleteIntegrationResourcePath,
      query: validators.deleteConfigurationQuery,
    },
    body: {
      required: true,
      content: { 'application/json': { validate: validators.connectResourceRequestRequest } },
    },
    responses: {
      '201': {},
      '400': { content: { 'application/json': validators.errorResponse } },
      '401': { content: { 'application/json': validators.errorResponse } },
      '403': { content: { 'application/json': validators.errorResponse } },
      '404': { content: { 'application/json': validators.errorResponse } },
      '410': { content: { 'application/json': validators.errorResponse } },
    },
    errors: error1,
  },
  {
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
      '200': { content: { 'application/json': validators.billingPlansResponse } },
      '400': { content: { 'application/json': validators.errorResponse } },
      '401': { content: { 'application/json': validators.errorResponse } },
      '403': { content: { 'application/json': validators.errorResponse } },
      '404': { content: { 'application/json': validators.errorResponse } },
      '410': { content: { 'application/json': validators.errorResponse } },
    },
    errors: error1,
  },
  {
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
        'application/json': { validate: validators.exchangeSsoTokenRequestRequest },
        'application/x-www-form-urlencoded': {
          validate: validators.exchangeSsoTokenRequestRequest,
        },
      },
    },
    responses: {
      '200': { content: { 'application/json': validators.ssoTokensResponse } },
      '400': { content: { 'application/json': validators.errorResponse } },
      '403': { content: { 'application/json': validators.errorResponse } },
      '404': { content: { 'application/json': validators.errorResponse } },
      '500': { content: { 'application/json': validators.errorResponse } },
    },
    errors: error1,
  },
  {
    id: 'createIntegrationStoreDirect',
    name: 'createIntegrationStoreDirect',
    method: 'POST',
    path: '/v1/storage/stores/integration/direct',
    security: [['bearerToken']],
    parameters: [
      { in: 'query', name: 'teamId' },
      { in: 'query', name: 'slug' },
    ],
    validate: { query: validators.deleteConfigurationQuery },
    body: {
      required: true,
      content: { 'application/json': { validate: validators.createStoreRequestRequest } },
    },
    responses: {
      '200': { content: { 'application/json': validators.createdStoreResponse } },
      '400': { content: { 'application/json': validators.errorResponse } },
      '401': { content: { 'application/json': validators.errorResponse } },
      '402': { content: { 'application/json': validators.errorResponse } },
      '403': { content: { 'application/json': validators.errorResponse } },
      '404': { content: { 'application/json': validators.errorResponse } },
      '409': { content: { 'application/json': validators.errorResponse } },
      '410': { content: { 'application/json': validators.errorResponse } },
      '429': { content: { 'application/json': validators.rateLimitErrorResponse } },
      '500': { content: { 'application/json': validators.errorResponse } },
    },
    errors: error1,
  },
  {
    id: 'exchange-oauth-code',
    name: 'exchangeOauthCode',
    method: 'POST',
    path: '/v2/oauth/access_token',
    security: [[]],
    parameters: [],
    validate: {},
    body: {
      required: true,
      content: {
        'application/x-www-form-urlencoded': { validate: validators.oauthTokenRequestRequest },
      },
    },
    responses: {
      '200': { content: { 'application/json': validators.oauthTokenResponse } },
      '400': { content: { 'application/json': validators.errorResponse } },
      '403': { content: { 'application/json': validators.errorResponse } },
      '500': { content: { 'application/json': validators.errorResponse } },
    },
    errors: error1,
  },
];

/** Serves Vercel API for Marketplace partners. */
export function createVercelServer<P extends VercelPrincipals = VercelPrincipals>(
  handlers: VercelHandlers<P>,
  options: VercelServerOptions<P>,
): Server {
  return createServer(serverOperations, { bearerToken: { kind: 'bearer' } }, handlers, options);
}
