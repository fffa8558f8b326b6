/** A resource as a partner answers it, and the call that asks for one. */

import { provisionResource } from '../../../src/local-vercel/workflows/provision.js';
import type { LocalParts } from './local-parts.js';

export const plan = { id: 'pro', type: 'subscription', name: 'Pro', description: 'All of it.' };
export const provisioned = {
  id: 'res_1',
  productId: 'acme-redis',
  name: 'cache',
  metadata: {},
  status: 'ready',
  billingPlan: plan,
  secrets: [{ name: 'URL', value: 'redis://' }],
};

export const refusal = { error: { code: 'conflict', message: 'The name is taken.' } };

export function provision({ local, product, member }: LocalParts, installationId: string) {
  const installation = local.state.installations.get(installationId);
  if (installation === undefined) throw new Error('There is no installation.');
  return provisionResource(local, {
    installation,
    product,
    member,
    name: 'cache',
    metadata: {},
    billingPlanId: 'pro',
    source: 'marketplace',
  });
}
