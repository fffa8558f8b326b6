/** What the table partner sells: two products, their metadata, and the plans. */

import type { Ground } from './model.js';
import { refuse } from './model.js';

export interface Plan {
  readonly id: string;
  readonly product?: string;
  readonly isFree?: true;
  readonly type?: 'prepayment';
  readonly isDisabled?: true;
}

export const plans: readonly Plan[] = [
  { id: 'kv-free', product: 'kv', isFree: true },
  { id: 'kv-pro', product: 'kv' },
  { id: 'kv-old', product: 'kv', isDisabled: true },
  { id: 'kv-credits', product: 'kv', type: 'prepayment' },
  { id: 'queue-free', product: 'queue', isFree: true },
  { id: 'team-free', isFree: true },
  { id: 'team-pro' },
];

/** As Vercel has it from the partner, in the form of a product's metadata schema. */
export const metadataSchema = {
  type: 'object',
  required: ['region'],
  additionalProperties: false,
  properties: {
    region: { type: 'string', enum: ['iad1', 'fra1'] },
    size: { type: 'integer', minimum: 1, maximum: 64 },
    label: { type: 'string', minLength: 2, maxLength: 8 },
    slug: { type: 'string', pattern: '^[a-z]+$' },
    backups: { type: 'boolean' },
    zones: { type: 'array', items: { type: 'string' }, minItems: 1, maxItems: 3 },
  },
} as const;

export function show(ground: Ground, id: string): Readonly<Record<string, unknown>> {
  const { has } = ground;
  const plan = plans.find((item) => item.id === id);
  if (plan === undefined) throw new Error(`There is no plan ${id}.`);
  const { product, isFree, type = 'subscription', isDisabled } = plan;
  const isPaid = isFree !== true && type === 'subscription';
  return {
    id,
    type,
    name: id,
    description: has('plan-description-null') && isFree === true ? null : `The plan ${id}.`,
    scope: product === undefined ? 'installation' : 'resource',
    paymentMethodRequired: isFree !== true,
    ...(isDisabled && { disabled: true }),
    ...(isPaid && {
      cost: has('plan-cost-number') ? 20 : '$20.00/month',
      initialCharge: has('plan-charge-number') ? 20 : '20.00',
      preauthorizationAmount: has('plan-amount-text') ? '10.53' : 10.53,
      details: [
        { label: 'Size', value: '1 GB' },
        has('plan-detail-unlabelled') ? { value: 'x' } : { label: 'Support' },
      ],
    }),
    ...(type === 'prepayment' && {
      minimumAmount: has('plan-minimum-signed') ? '$5' : '5.00',
    }),
  };
}

/** @throws Refused for a plan that the product does not have, or sells no longer. */
export function findPlan({ has }: Ground, id: string, product: string | undefined): Plan {
  const plan = plans.find((item) => item.id === id);
  if (plan === undefined) refuse(400, 'unknown_plan');
  if (plan.isDisabled === true && !has('plan-disabled-taken')) refuse(400, 'plan_disabled');
  const isOwn = plan.product === undefined || plan.product === product;
  if (product !== undefined && !isOwn && !has('plan-other-product')) refuse(400, 'other_product');
  if (product === undefined && plan.product !== undefined) refuse(400, 'plan_of_resources');
  return plan;
}
