/** The rule `plan-applied`: what holds, and the checks that look for it. */

import { listAt } from '../../context/answers.js';
import type { CheckContext } from '../../context/context.js';
import { createFixture } from '../../context/fixture.js';
import type { RuleModule } from '../rule-module.js';
import { type Body, blame, checkOf, planIdOf, stateOf, text } from '../support.js';

export const planApplied: RuleModule = {
  code: 'plan-applied',
  severity: 'must',
  sentence: 'A new resource is on the plan that the request chose.',
  source: 'Vercel docs: Marketplace Partner API reference',
  page: {
    sent: 'A resource is made with a plan, and its `billingPlan` in the reply and when read is compared with the plan chosen. Where the plan is for whole installations it may be absent.',
    why: 'The dashboard shows another plan than the customer chose, and the invoices do not fit what it shows.',
    fix: 'Store the id of the plan with the resource and give the whole plan in `billingPlan` with every answer. A default is for requests without a plan, and not for all. Without plans for installations a resource without `billingPlan` is taken for an error.',
  },
  checks: () => [checkOf('plan-applied', 'provision-resource', checkApplied)],
};

/** A plan for installations applies to the whole of it, and its resources need not name it. */
async function checkApplied(context: CheckContext): Promise<void> {
  const { resource } = await createFixture(context);
  const offered = await context.listPlans();
  const plan = listAt(offered.body, 'plans').find(({ id }) => id === resource.billingPlanId);
  const isOwn = plan !== undefined && plan['scope'] !== 'installation';
  noteApplied(context, 'provision-resource', 'The reply', resource.body, resource.billingPlanId, {
    isOwn,
  });
  const now = await stateOf(context, resource);
  const isRight = (item: Body): boolean => planIdOf(item) === resource.billingPlanId;
  const operationId = isRight(now)
    ? 'get-resource'
    : await blame(context, resource, isRight, 'provision-resource');
  noteApplied(context, operationId, 'What is read', now, resource.billingPlanId, { isOwn });
}

function noteApplied(
  context: CheckContext,
  operationId: string,
  what: string,
  resource: Body,
  chosen: string,
  { isOwn }: { readonly isOwn: boolean },
): void {
  const found = planIdOf(resource);
  if (found === chosen || (found === undefined && !isOwn)) return;
  context.fail(
    'plan-applied',
    operationId,
    `${what} has ${text(found)} as its plan, not ${text(chosen)}.`,
  );
}
