/** The rule `plan-not-sold`: what holds, and the checks that look for it. */

import { listAt, succeeded } from '../../context/answers.js';
import type { CheckContext } from '../../context/context.js';
import { NotTested } from '../../context/outcome.js';
import type { RuleModule } from '../rule-module.js';
import { answered, checkOf } from '../support.js';

const operationId = 'provision-resource';

export const planNotSold: RuleModule = {
  code: 'plan-not-sold',
  severity: 'should',
  sentence: 'A plan that is disabled, or of another product, is refused.',
  source: 'Vercel docs: Marketplace Partner API reference',
  page: {
    sent: 'A resource is made with a plan that the list marks as `disabled`, and with one that only another product of the configuration has.',
    why: 'Vercel does not offer such plans; a customer who looked at the list a moment too early, or an agent, may still ask for one, and is then on a plan that you do not sell.',
    fix: 'Look the plan up among those of the product, and refuse what is `disabled` for new resources.',
  },
  checks: () => [
    checkOf('plan-not-sold', operationId, checkDisabled, { word: 'disabled' }),
    checkOf('plan-not-sold', operationId, checkOtherProduct, { word: 'other-product' }),
  ],
};

async function checkDisabled(context: CheckContext): Promise<void> {
  const plans = listAt((await context.listPlans()).body, 'plans');
  const plan = plans.find(({ disabled }) => disabled === true);
  if (typeof plan?.['id'] !== 'string') throw new NotTested('No plan is disabled.');
  await checkPlan(context, plan['id'], 'that is disabled');
}

async function checkOtherProduct(context: CheckContext): Promise<void> {
  const [, other] = context.config.products;
  if (other === undefined) throw new NotTested('Only one product is configured.');
  const own = listAt((await context.listPlans()).body, 'plans').map(({ id }) => id);
  const exchange = await context.call('list-billing-plans-for-product', {
    ...context.planQuery(),
    path: { productSlug: other.id },
    query: other.metadata === undefined ? {} : { metadata: JSON.stringify(other.metadata) },
  });
  const plan = listAt(exchange.body, 'plans').find(
    ({ id, scope }) => scope !== 'installation' && !own.includes(id),
  );
  if (typeof plan?.['id'] !== 'string') throw new NotTested('The products have the same plans.');
  await checkPlan(context, plan['id'], 'of another product');
}

async function checkPlan(context: CheckContext, planId: string, what: string): Promise<void> {
  const installationId = await context.install();
  const body = { ...(await context.resourceBody()), billingPlanId: planId };
  const exchange = await context.call(operationId, { installationId, body });
  if (!succeeded(exchange)) return;
  context.fail(
    'plan-not-sold',
    operationId,
    `A provision with a plan ${what} ${answered(exchange)}.`,
    {
      cause: `plan-not-sold:${what}`,
    },
  );
}
