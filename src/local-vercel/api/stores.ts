/** The operations of the Vercel API for a resource made without the dashboard. */

import type { LocalContext } from '../context.js';
import { checkPayment, choosePlan, firstPurchase } from '../domain/plan-choice.js';
import { serializeStore } from '../serializers/store.js';
import type { Installation, Resource } from '../state/entities.js';
import { integrationOf } from '../state/lookup.js';
import { listOfferedPlans } from '../workflows/offered-plans.js';
import { provisionResource } from '../workflows/provision.js';
import { purchase } from '../workflows/purchase.js';
import { callingMember } from './caller.js';
import { askPartner } from './partner-refusals.js';
import { checkedOrder, type StoreOrder } from './store-order.js';
import type { LocalHandlers } from './types.js';

/** The caller gets the partner's refusal of the input; other failures are not the caller's. */
const statuses = { refusals: { 400: 400, 409: 409 }, otherwise: 500 };

export function storesHandlers(
  local: LocalContext,
): Pick<LocalHandlers, 'createIntegrationStoreDirect'> {
  /** Names of resources that the partner is making. */
  const reserved = new Set<string>();
  const isReserved = (installation: Installation, name: string): boolean =>
    reserved.has(keyOf(installation, name));

  return {
    async createIntegrationStoreDirect(context) {
      const caller = callingMember(context, context.query);
      const order = checkedOrder(local, caller, context.body, isReserved);
      const { installation, product } = order;
      const name = keyOf(installation, order.body.name);
      reserved.add(name);
      try {
        const resource = await fulfil(local, order);
        const integration = integrationOf(local.state, installation);
        const store = serializeStore(local.state, resource, product, integration);
        return { status: 200, body: { store } };
      } finally {
        reserved.delete(name);
      }
    },
  };
}

/** Has the partner make the resource, and buys the credit that goes with its plan. */
async function fulfil(local: LocalContext, order: StoreOrder): Promise<Resource> {
  const { state } = local;
  const { body, caller, installation, product, settings } = order;
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

function keyOf({ id }: Installation, name: string): string {
  return `${id}/${name}`;
}
