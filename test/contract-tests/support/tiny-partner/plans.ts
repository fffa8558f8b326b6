/** The tiny partner's product and its plans, and the lists of them. */

import type { Ground } from './ground.js';
import { Refusal, type Route } from './model.js';

export const product = 'tiny-db';
const plans = [
  {
    id: 'free',
    type: 'subscription',
    name: 'Free',
    description: 'For a start.',
    paymentMethodRequired: false,
  },
  { id: 'paid', type: 'subscription', name: 'Paid', description: '' },
  { id: 'credits', type: 'prepayment', name: 'Credits', description: 'Paid before.' },
];

export function planOf({ has }: Ground, id: string) {
  const plan = plans.find((item) => item.id === id);
  if (plan === undefined) {
    if (has('plan-unknown')) return plans[0];
    throw new Refusal(400);
  }
  return plan;
}

export function planRoutes({ has, style, refusal, resourceOf }: Ground): readonly Route[] {
  return [
    [
      'GET',
      /^\/v1\/products\/[^/]+\/plans$/,
      'system',
      ({ path, claims }) => {
        if (style.hasPrivatePlans && claims['installation_id'] === null) throw new Refusal(403);
        if (path[2] !== product && !has('product-plans-unknown')) throw new Refusal(refusal);
        return {
          status: 200,
          body: { plans: has('plan-ids-unique') ? [...plans, ...plans] : plans },
        };
      },
    ],
    [
      'GET',
      /\/resources\/[^/]+\/plans$/,
      'system',
      (call) => {
        const planId = has('resource-plans-unknown') ? 'none' : resourceOf(call).planId;
        const shown = has('plan-listed') ? plans.filter(({ id }) => id !== planId) : plans;
        return { status: 200, body: { plans: shown } };
      },
    ],
  ];
}
