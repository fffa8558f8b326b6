/** Stores made through the API, in a default seed that is changed for the case. */

import { createIntegrationStoreDirect } from '@openapi-counterpart/vercel/vercel-api/client';
import type { BillingPlan, CreateStoreRequest } from '@openapi-counterpart/vercel/vercel-api/types';
import type { Installation, Product, Team } from '../../../src/local-vercel/state/entities.js';
import { startTestLocal, type TestLocal } from './local.js';
import { registerPartner } from './registered-partner.js';

/** A prepayment plan that the default seed lacks. */
export const credits: BillingPlan = {
  id: 'credits',
  type: 'prepayment',
  name: 'Credits',
  scope: 'resource',
  description: 'Paid in advance.',
  paymentMethodRequired: true,
  minimumAmount: '10.00',
  maximumAmount: '500.00',
};

export interface StoreSetting {
  readonly product?: Partial<Product>;
  readonly team?: Partial<Team>;
  readonly installation?: Partial<Installation>;
  /** Answers for the partner by the method and the last part of the path; the stand-in does without. */
  readonly partner?: (call: string) => Response;
}

export async function startWith(setting: StoreSetting = {}): Promise<TestLocal> {
  const { partner } = setting;
  const tested = await startTestLocal({
    ...(partner && {
      partnerFetch: async ({ method, url }) =>
        partner(`${method} ${new URL(url).pathname.split('/').at(-1)}`),
    }),
  });
  if (partner) registerPartner(tested);
  const { state } = tested.local.context;
  for (const product of state.products.all()) {
    state.products.put({ ...product, plans: [...product.plans, credits], ...setting.product });
  }
  for (const team of state.teams.all()) state.teams.put({ ...team, ...setting.team });
  state.installations.put({ ...tested.installation, ...setting.installation });
  return tested;
}

/** Makes a store named `orders` of the default product, unless the changes say otherwise. */
export const createStore = (
  { installation, ...clients }: TestLocal,
  body: Partial<CreateStoreRequest> = {},
  caller: 'admin' | 'viewer' | 'partner' = 'admin',
) =>
  createIntegrationStoreDirect(clients[caller], {
    body: {
      name: 'orders',
      integrationConfigurationId: installation.id,
      integrationProductIdOrSlug: 'local-database',
      ...body,
    },
  });
