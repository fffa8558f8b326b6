/** The rule `transfer-free`: what holds, and the checks that look for it. */

import { succeeded } from '../../context/answers.js';
import type { CheckContext } from '../../context/context.js';
import { claimOf, createFixture } from '../../context/fixture.js';
import { NotTested } from '../../context/outcome.js';
import { isObject } from '@openapi-counterpart/runtime';
import type { RuleModule } from '../rule-module.js';
import { bodyOf, checkOf, text } from '../support.js';
import { call, needs, verify } from './support.js';

export const transferFree: RuleModule = {
  code: 'transfer-free',
  severity: 'must',
  sentence: 'A transfer of what is free asks for no other plan.',
  source: 'Vercel docs: Resource transfers',
  page: {
    sent: 'A resource on a free plan is to be transferred, and another installation verifies it. The answer may not have `newBillingPlan`.',
    why: 'Vercel asks the user who takes over the resource to agree to the plan, and for a payment method, for something that costs nothing.',
    fix: 'Answer `newBillingPlan` only where a resource of the transfer is on a paid plan and the plan of the target is not enough for it.',
  },
  checks: () => [checkOf('transfer-free', verify, checkFree, { needs })],
};

async function checkFree(context: CheckContext): Promise<void> {
  const fixture = await createFixture(context);
  const plan = fixture.resource.body['billingPlan'];
  const isFree = isObject(plan) && plan['paymentMethodRequired'] === false;
  if (!isFree) throw new NotTested('The plan of new resources is not free.');
  const claim = await claimOf(context, fixture);
  const exchange = await call(context, verify, await context.install(), claim);
  const { newBillingPlan } = bodyOf(exchange);
  if (!succeeded(exchange) || newBillingPlan === undefined) return;
  const id = isObject(newBillingPlan) ? newBillingPlan['id'] : newBillingPlan;
  const message = `A transfer of a resource on a free plan asks for the plan ${text(id)}.`;
  context.fail('transfer-free', verify, message);
}
