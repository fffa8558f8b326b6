/** The operations of the Vercel API for the plans of a product, asked of the partner. */

import { HttpError, isObject } from '@openapi-counterpart/runtime';
import type { Metadata } from '@openapi-counterpart/vercel/vercel-api/types';
import type { LocalContext } from '../context.js';
import { listOfferedPlans } from '../workflows/offered-plans.js';
import { isMetadataValue, metadataIssues } from '../domain/metadata.js';
import type { Installation, Integration, Product } from '../state/entities.js';
import { callingMember, type MemberCaller } from './caller.js';
import { requireConfiguration, requireProduct, refuseIssues } from './require.js';
import { askPartner } from './partner-refusals.js';
import type { LocalHandlers } from './types.js';

export function plansHandlers(local: LocalContext): Pick<LocalHandlers, 'getBillingPlans'> {
  const { state } = local;

  function requireIntegration(idOrSlug: string): Integration {
    const integration =
      state.integrations.get(idOrSlug) ?? state.integrations.find('slug', idOrSlug);
    if (integration === undefined) {
      throw new HttpError(404, `There is no integration "${idOrSlug}".`);
    }
    return integration;
  }

  function namedInstallation(
    caller: MemberCaller,
    integration: Integration,
    id: string | undefined,
  ): Installation | null {
    if (id === undefined) return null;
    const installation = requireConfiguration(state, caller, id);
    if (installation.integrationId !== integration.id) {
      throw new HttpError(400, `${id} is not an installation of ${integration.slug}.`);
    }
    return installation;
  }

  return {
    async getBillingPlans(context) {
      const caller = callingMember(context, context.query);
      const { integrationConfigurationId, metadata: text } = context.query;
      const integration = requireIntegration(context.path.integrationIdOrSlug);
      const product = requireProduct(state, integration, context.path.productIdOrSlug);
      const installation = namedInstallation(caller, integration, integrationConfigurationId);
      const metadata = text === undefined ? undefined : chosenMetadata(product, text);
      const plans = await askPartner(
        () =>
          listOfferedPlans(local, {
            product,
            installation,
            ...(metadata !== undefined && { metadata }),
          }),
        // The operation describes no 409 and no 500.
        { refusals: { 403: 403, 404: 404 }, otherwise: 400 },
      );
      return { status: 200, body: { plans: [...plans] } };
    },
  };
}

/** @throws HttpError 400 for what is not JSON, or not what the fields of the product take. */
function chosenMetadata({ metadataSchema }: Product, text: string): Metadata {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw new HttpError(400, `The query parameter metadata is not JSON. ${error.message}`);
  }
  if (!isMetadata(value)) {
    throw new HttpError(
      400,
      'The query parameter metadata must be an object of strings, numbers, booleans and lists of them.',
    );
  }
  refuseIssues(
    400,
    'The metadata do not fit the product',
    metadataIssues(metadataSchema, value, '/query/metadata'),
  );
  return value;
}

function isMetadata(value: unknown): value is Metadata {
  return isObject(value) && Object.values(value).every(isMetadataValue);
}
