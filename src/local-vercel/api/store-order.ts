/** What is checked of an order for a resource, before the partner is asked for anything. */

import { HttpError } from '@openapi-counterpart/runtime';
import type { CreateStoreRequest } from '@openapi-counterpart/vercel/vercel-api/types';
import type { LocalContext } from '../context.js';
import { completeMetadata } from '../domain/metadata.js';
import { requestedSettings } from '../domain/protocol-settings.js';
import { isNameTaken } from '../domain/resource-names.js';
import type { Installation, Product } from '../state/entities.js';
import { integrationOf } from '../state/lookup.js';
import type { State } from '../state/state.js';
import type { ProvisionInput } from '../workflows/provision.js';
import type { MemberCaller } from './caller.js';
import { refuseIssues, requireAdmin, requireConfiguration, requireProduct } from './require.js';

export interface StoreOrder {
  readonly body: CreateStoreRequest;
  readonly caller: MemberCaller;
  readonly installation: Installation;
  readonly product: Product;
  readonly settings: Pick<ProvisionInput, 'metadata' | 'protocolSettings'>;
}

/**
 * The order, checked, but for its plan, which only the partner knows.
 * @param isReserved Whether a resource of that name is being made.
 * @throws HttpError 400, 403, 404, 409 or 410
 */
export function checkedOrder(
  local: LocalContext,
  caller: MemberCaller,
  body: CreateStoreRequest,
  isReserved: (installation: Installation, name: string) => boolean,
): StoreOrder {
  const { state } = local;
  requireAdmin(caller);
  const installation = usableInstallation(state, caller, body.integrationConfigurationId);
  const integration = integrationOf(state, installation);
  const product = requireProduct(state, integration, body.integrationProductIdOrSlug);
  if (body.name.trim() === '') throw new HttpError(400, 'The name of the resource is empty.');
  const settings = checkedSettings(local, product, body);
  const isTaken =
    isReserved(installation, body.name) || isNameTaken(state, installation.id, body.name, null);
  if (isTaken) {
    throw new HttpError(409, `The installation has a resource "${body.name}" already.`);
  }
  return { body, caller, installation, product, settings };
}

function usableInstallation(state: State, caller: MemberCaller, id: string): Installation {
  const installation = requireConfiguration(state, caller, id);
  const { disabledReason, deleteRequestedAt } = installation;
  if (disabledReason !== null) {
    throw new HttpError(403, `The installation is switched off: ${disabledReason}.`, {
      code: 'integration_configuration_disabled',
    });
  }
  if (deleteRequestedAt !== null) {
    throw new HttpError(409, 'The installation is being removed: nothing new can be made in it.');
  }
  return installation;
}

function checkedSettings(
  { ids }: LocalContext,
  product: Product,
  body: CreateStoreRequest,
): StoreOrder['settings'] {
  const { metadata, issues } = completeMetadata(
    product.metadataSchema,
    body.metadata ?? {},
    '/metadata',
  );
  refuseIssues(400, 'The metadata do not fit the product', issues);
  const requested = requestedSettings(product, body.protocolSettings, () => ids.next('ecfg'));
  refuseIssues(400, 'The protocol settings do not fit the product', requested.issues);
  const { settings } = requested;
  return { metadata, ...(settings && { protocolSettings: settings }) };
}
