/** A resource as the reply to its provision told it. */

import { isObject } from '@openapi-counterpart/runtime';
import { listAt } from './answers.js';
import type { ProductConfig } from '../config.js';
import type { Exchange } from '../model.js';
import { NotTested } from './outcome.js';

/** A resource that the check made. */
export interface MadeResource {
  readonly installationId: string;
  readonly id: string;
  readonly product: ProductConfig;
  readonly billingPlanId: string;
  readonly secrets: readonly { readonly name: string; readonly value: string }[];
  readonly body: Readonly<Record<string, unknown>>;
}

export interface PlanOfResource {
  readonly id: string;
  readonly type: 'prepayment' | 'subscription';
}

/** @throws NotTested for a reply without an id. */
export function toResource(
  exchange: Exchange,
  installationId: string,
  product: ProductConfig,
  billingPlanId: string,
): MadeResource {
  const body = isObject(exchange.body) ? exchange.body : {};
  const id = body['id'];
  if (typeof id !== 'string') throw new NotTested('The new resource has no id.');
  return { installationId, id, product, billingPlanId, secrets: secretsIn(body), body };
}

export function secretsIn(body: unknown): MadeResource['secrets'] {
  return listAt(body, 'secrets').map(({ name, value }) => ({
    name: String(name),
    value: String(value),
  }));
}

/** The plan that a resource is on; undefined where it names none, as one that is billed with its installation. */
export function planIn(body: unknown): PlanOfResource | undefined {
  const plan = isObject(body) ? body['billingPlan'] : undefined;
  if (!isObject(plan) || typeof plan['id'] !== 'string') return undefined;
  const { id, type } = plan;
  return type === 'prepayment' || type === 'subscription' ? { id, type } : undefined;
}
