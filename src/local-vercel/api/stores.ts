/** The operations of the Vercel API for a resource made without the dashboard. */

import { HttpError } from '@openapi-counterpart/runtime';
import type { CreateStoreRequest } from '@openapi-counterpart/vercel/vercel-api/types';
import type { LocalContext } from '../context.js';
import { listOfferedPlans } from '../workflows/offered-plans.js';
import { provisionResource, type ProvisionInput } from '../workflows/provision.js';
import { purchase } from '../workflows/purchase.js';
import { completeMetadata } from '../domain/metadata.js';
import { checkPayment, choosePlan, firstPurchase } from '../domain/plan-choice.js';
import { requestedSettings } from '../domain/protocol-settings.js';
import { isNameTaken } from '../domain/resource-names.js';
import type { Installation, Product, Resource } from '../state/entities.js';
import { integrationOf } from '../state/lookup.js';
import { serializeStore } from '../serializers/store.js';
import { callingMember, type MemberCaller } from './caller.js';
import { requireConfiguration, requireProduct, refuseIssues, requireAdmin } from './require.js';
import { askPartner } from './partner-refusals.js';
import type { LocalHandlers } from './types.js';

/** What the partner says of the input is the caller's to hear; all else is not the caller's doing. */
const statuses = { refusals: { 400: 400, 409: 409 }, otherwise: 500 };

/** What was checked before the partner is asked for anything. */
interface Order {
  readonly body: CreateStoreRequest;
  readonly caller: MemberCaller;
  readonly installation: Installation;
  readonly product: Product;
  readonly settings: Pick<ProvisionInput, 'metadata' | 'protocolSettings'>;
}

export function storesHandlers(
  local: LocalContext,
): Pick<LocalHandlers, 'createIntegrationStoreDirect'> {
  const { state, ids } = local;
  /** Names of resources that the partner is making. */
  const reserved = new Set<string>();

  function usableInstallation(caller: MemberCaller, id: string): Installation {
    const installation = requireConfiguration(state, caller, id);
    if (installation.disabledReason !== null) {
      throw new HttpError(
        403,
        `The installation is switched off: ${installation.disabledReason}.`,
        {
          code: 'integration_configuration_disabled',
        },
      );
    }
    if (installation.deleteRequestedAt !== null) {
      throw new HttpError(409, 'The installation is being removed: nothing new can be made in it.');
    }
    return installation;
  }

  function checkedSettings(product: Product, body: CreateStoreRequest): Order['settings'] {
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

  function checkedOrder(caller: MemberCaller, body: CreateStoreRequest): Order {
    requireAdmin(caller);
    const installation = usableInstallation(caller, body.integrationConfigurationId);
    const integration = integrationOf(state, installation);
    const product = requireProduct(state, integration, body.integrationProductIdOrSlug);
    if (body.name.trim() === '') throw new HttpError(400, 'The name of the resource is empty.');
    const settings = checkedSettings(product, body);
    const isTaken =
      reserved.has(keyOf(installation, body.name)) ||
      isNameTaken(state, installation.id, body.name, null);
    if (isTaken) {
      throw new HttpError(409, `The installation has a resource "${body.name}" already.`);
    }
    return { body, caller, installation, product, settings };
  }

  async function fulfil({
    body,
    caller,
    installation,
    product,
    settings,
  }: Order): Promise<Resource> {
    const { metadata } = settings;
    const { member } = caller;
    const plans = await askPartner(
      () => listOfferedPlans(local, { product, installation, metadata }),
      statuses,
    );
    const plan = choosePlan(plans, body.billingPlanId, product.slug);
    const amountInCents = firstPurchase(plan, body.prepaymentAmountCents);
    checkPayment(plan, state.teams.get(caller.team.id)?.payment ?? caller.team.payment);
    const resource = await askPartner(
      () =>
        provisionResource(local, {
          ...settings,
          installation,
          product,
          member,
          name: body.name,
          billingPlanId: plan.id,
          source: body.source ?? 'marketplace',
          ...(body.externalId !== undefined && { externalId: body.externalId }),
        }),
      statuses,
    );
    if (amountInCents !== null) {
      const resourceId = plan.scope === 'installation' ? null : resource.partnerId;
      // What the partner has made stays: it can be bought for again, or deleted.
      await askPartner(
        () => purchase(local, { installation, resourceId, plan, amountInCents, member }),
        {
          refusals: {},
          otherwise: 500,
          preface: `The resource "${resource.partnerId}" was made, but no credit was bought for it. `,
        },
      );
    }
    return state.resources.get(resource.id) ?? resource;
  }

  return {
    async createIntegrationStoreDirect(context) {
      const order = checkedOrder(callingMember(context, context.query), context.body);
      const { installation, product } = order;
      const name = keyOf(installation, order.body.name);
      reserved.add(name);
      try {
        const resource = await fulfil(order);
        const integration = integrationOf(state, installation);
        return {
          status: 200,
          body: { store: serializeStore(state, resource, product, integration) },
        };
      } finally {
        reserved.delete(name);
      }
    },
  };
}

function keyOf({ id }: Installation, name: string): string {
  return `${id}/${name}`;
}
