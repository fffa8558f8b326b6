/** What Acme sells: its products, their plans, and the plans for installations as a whole. */

import type { components } from '@openapi-counterpart/vercel/partner-api/types';

export type BillingPlan = components['schemas']['BillingPlan'];

export interface Product {
  readonly id: string;
  /** Values that the metadata field `region` may have. */
  readonly regions: readonly string[];
  readonly plans: readonly ProductPlan[];
  /** As declared to Vercel: `secretRotation.maxDelayHours`. */
  readonly maxRotationDelayHours: number;
  readonly scheme: string;
  readonly secretPrefix: string;
}

export interface ProductPlan extends BillingPlan {
  /** Where the plan can be had; everywhere when absent. */
  readonly onlyIn?: readonly string[];
}

const products: readonly Product[] = [
  {
    id: 'acme-redis',
    regions: ['iad1', 'fra1', 'hnd1'],
    maxRotationDelayHours: 168,
    scheme: 'rediss',
    secretPrefix: 'ACME_REDIS',
    plans: [
      {
        id: 'redis-hobby',
        type: 'subscription',
        name: 'Hobby',
        scope: 'resource',
        description: 'For trying things out.',
        paymentMethodRequired: false,
        details: [{ label: 'Maximum database size', value: '256 MB' }],
      },
      {
        id: 'redis-pro',
        type: 'subscription',
        name: 'Pro',
        scope: 'resource',
        description: 'For production.',
        paymentMethodRequired: true,
        preauthorizationAmount: 20,
        initialCharge: '20.00',
        cost: '$20.00/month',
        highlightedDetails: [{ label: 'Replicated' }],
        details: [{ label: 'Maximum database size', value: '20 GB' }],
      },
    ],
  },
  {
    id: 'acme-postgres',
    regions: ['iad1', 'fra1'],
    maxRotationDelayHours: 24,
    scheme: 'postgres',
    secretPrefix: 'ACME_POSTGRES',
    plans: [
      {
        id: 'postgres-hobby',
        type: 'subscription',
        name: 'Hobby',
        scope: 'resource',
        description: 'For trying things out.',
        paymentMethodRequired: false,
      },
      {
        id: 'postgres-pro',
        type: 'subscription',
        name: 'Pro',
        scope: 'resource',
        description: 'For production.',
        paymentMethodRequired: true,
        cost: '$35.00/month',
        onlyIn: ['iad1'],
      },
      {
        id: 'postgres-credits',
        type: 'prepayment',
        name: 'Credits',
        scope: 'resource',
        description: 'Buy credit first, use it as you go.',
        minimumAmount: '10.00',
        maximumAmount: '500.00',
        maximumAmountAutoPurchasePerPeriod: '200.00',
      },
    ],
  },
];

const installationPlans: readonly BillingPlan[] = [
  {
    id: 'team',
    type: 'subscription',
    name: 'Team',
    scope: 'installation',
    description: 'Everything, for one price.',
    paymentMethodRequired: true,
    cost: '$99.00/month',
  },
  {
    id: 'team-credits',
    type: 'prepayment',
    name: 'Team credits',
    scope: 'installation',
    description: 'One balance for all resources.',
    minimumAmount: '50.00',
    maximumAmount: '5000.00',
  },
];

export function findProduct(id: string): Product | undefined {
  return products.find((product) => product.id === id);
}

export function listInstallationPlans(): BillingPlan[] {
  return [...installationPlans];
}

export function findInstallationPlan(id: string | undefined): BillingPlan | undefined {
  return installationPlans.find((plan) => plan.id === id);
}

/** The plans of a product, for what the user has chosen so far: one that is not to be had there is disabled. */
export function listProductPlans(
  product: Product,
  metadata: Readonly<Record<string, unknown>>,
): BillingPlan[] {
  const { region } = metadata;
  return product.plans.map(({ onlyIn, ...plan }) =>
    onlyIn === undefined || typeof region !== 'string' || onlyIn.includes(region)
      ? plan
      : { ...plan, disabled: true },
  );
}

/** The parts of a resource that decide what it costs. */
interface Priced {
  readonly productId: string;
  readonly metadata: Readonly<Record<string, unknown>>;
  readonly planId: string | undefined;
}

/** The product of a resource that was provisioned, so there is one. */
export function productOf({ productId }: Pick<Priced, 'productId'>): Product {
  const product = findProduct(productId);
  if (product === undefined) throw new Error(`There is a resource of the product "${productId}".`);
  return product;
}

/** The plan of a resource; undefined where its installation is billed as a whole. */
export function planOf(resource: Priced): BillingPlan | undefined {
  const plans = listProductPlans(productOf(resource), resource.metadata);
  return plans.find((plan) => plan.id === resource.planId);
}

export function isPaid(plan: BillingPlan): boolean {
  return plan.type === 'prepayment' || plan.paymentMethodRequired !== false;
}
