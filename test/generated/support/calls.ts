/** The generated client function of every operation, by the operation's id. */

import * as partner from '@openapi-counterpart/vercel/partner-api/client';
import type { operations as PartnerOperations } from '@openapi-counterpart/vercel/partner-api/types';
import type { AnyResult, CallOptions } from '@openapi-counterpart/runtime';
import * as vercel from '@openapi-counterpart/vercel/vercel-api/client';
import type { operations as VercelOperations } from '@openapi-counterpart/vercel/vercel-api/types';
import type { ApiName } from './apis.js';
import { anyToken, formType, type RequestCase } from './request-case.js';

/** A generated function of which all but the input is alike: each has an input of its own. */
type Call<ApiClient> = (
  client: ApiClient,
  input: never,
  options?: CallOptions,
) => Promise<AnyResult>;

/** The names are checked here; that none is missing is checked by the tests. */
const partnerCalls: Readonly<Record<string, Call<partner.PartnerClient>>> = {
  'delete-installation': partner.deleteInstallation,
  'get-installation': partner.getInstallation,
  'update-installation': partner.updateInstallation,
  'upsert-installation': partner.upsertInstallation,
  'provision-purchase': partner.provisionPurchase,
  'list-billing-plans-for-installation': partner.listBillingPlansForInstallation,
  'create-resource-transfer': partner.createResourceTransfer,
  'accept-resource-transfer': partner.acceptResourceTransfer,
  'verify-resource-transfer': partner.verifyResourceTransfer,
  'list-resources': partner.listResources,
  'provision-resource': partner.provisionResource,
  'delete-resource': partner.deleteResource,
  'get-resource': partner.getResource,
  'update-resource': partner.updateResource,
  'list-billing-plans-for-resource': partner.listBillingPlansForResource,
  'resource-repl': partner.resourceRepl,
  'request-secrets-rotation': partner.requestSecretsRotation,
  'list-billing-plans-for-product': partner.listBillingPlansForProduct,
} satisfies { readonly [Id in keyof PartnerOperations]?: Call<partner.PartnerClient> };

const vercelCalls: Readonly<Record<string, Call<vercel.VercelClient>>> = {
  'update-integration-deployment-action': vercel.updateIntegrationDeploymentAction,
  'update-installation': vercel.updateInstallation,
  'get-account-info': vercel.getAccountInfo,
  'submit-billing-data': vercel.submitBillingData,
  'submit-prepayment-balances': vercel.submitPrepaymentBalances,
  'finalize-installation': vercel.finalizeInstallation,
  'submit-invoice': vercel.submitInvoice,
  'get-invoice': vercel.getInvoice,
  'update-invoice': vercel.updateInvoice,
  'revoke-installation-credential': vercel.revokeInstallationCredential,
  'rotate-installation-credential': vercel.rotateInstallationCredential,
  'create-event': vercel.createEvent,
  'get-member': vercel.getMember,
  'update-resource-secrets': vercel.updateResourceSecrets,
  'get-integration-resources': vercel.getIntegrationResources,
  'delete-integration-resource': vercel.deleteIntegrationResource,
  'get-integration-resource': vercel.getIntegrationResource,
  'update-resource': vercel.updateResource,
  'import-resource': vercel.importResource,
  'get-edge-config': vercel.getEdgeConfig,
  'head-edge-config': vercel.headEdgeConfig,
  'put-edge-config': vercel.putEdgeConfig,
  'get-global-config': vercel.getGlobalConfig,
  'head-global-config': vercel.headGlobalConfig,
  'put-global-config': vercel.putGlobalConfig,
  'create-experimentation-items': vercel.createExperimentationItems,
  'delete-experimentation-item': vercel.deleteExperimentationItem,
  'update-experimentation-item': vercel.updateExperimentationItem,
  'update-resource-secrets-by-id': vercel.updateResourceSecretsById,
  deleteConfiguration: vercel.deleteConfiguration,
  getConfiguration: vercel.getConfiguration,
  getConfigurationProducts: vercel.getConfigurationProducts,
  getConfigurations: vercel.getConfigurations,
  connectIntegrationResourceToProject: vercel.connectIntegrationResourceToProject,
  getBillingPlans: vercel.getBillingPlans,
  'exchange-sso-token': vercel.exchangeSsoToken,
  createIntegrationStoreDirect: vercel.createIntegrationStoreDirect,
  'exchange-oauth-code': vercel.exchangeOauthCode,
} satisfies { readonly [Id in keyof VercelOperations]?: Call<vercel.VercelClient> };

/** Calls an operation with a case, which may be an invalid one. */
export type Caller = (
  operationId: string,
  request: RequestCase,
  options?: CallOptions,
) => Promise<AnyResult>;

export interface CallerOptions {
  readonly baseUrl: string;
  readonly fetch?: (request: Request) => Promise<Response>;
  /** Whether credentials are sent; they are by default. */
  readonly authenticated?: boolean;
}

export function createCaller(
  api: ApiName,
  { baseUrl, fetch, authenticated = true }: CallerOptions,
): Caller {
  const options = { baseUrl, ...(fetch && { fetch }) };
  if (api === 'vercel-api') {
    const client = vercel.createVercelClient({
      ...options,
      ...(authenticated && { accessToken: anyToken }),
    });
    return callerOf(vercelCalls, client);
  }
  const client = partner.createPartnerClient({
    ...options,
    ...(authenticated && { systemAuthentication: anyToken, userAuthentication: anyToken }),
  });
  return callerOf(partnerCalls, client);
}

export function calledOperations(api: ApiName): readonly string[] {
  return Object.keys(api === 'vercel-api' ? vercelCalls : partnerCalls);
}

function callerOf<ApiClient>(
  calls: Readonly<Record<string, Call<ApiClient>>>,
  client: ApiClient,
): Caller {
  return (operationId, request, options) => {
    const call = calls[operationId];
    if (call === undefined) throw new Error(`There is no client function for ${operationId}.`);
    const { path, query, header, contentType, body } = request;
    // The input comes from the description, and breaks it where a test means to: no type fits both.
    const input = {
      path,
      query,
      header,
      body,
      // A type is named only where the operation's first one is not meant.
      ...(contentType === formType && { contentType }),
    } as never;
    return call(client, input, options);
  };
}
