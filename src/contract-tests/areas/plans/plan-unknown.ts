/** The rule `plan-unknown`: what holds, and the checks that look for it. */

import type { CheckContext } from '../../context/context.js';
import { createFixture } from '../../context/fixture.js';
import { NotTested } from '../../context/outcome.js';
import type { RuleModule } from '../rule-module.js';
import { checkOf, ofResource } from '../support.js';
import { noteUnknown, plansOf } from './support.js';

export const planUnknown: RuleModule = {
  code: 'plan-unknown',
  severity: 'must',
  sentence: 'A plan that does not exist is refused.',
  source: 'Vercel docs: Marketplace Partner API reference',
  page: {
    sent: 'A resource is made with, and another changed to, the plan `counterpart-no-such-plan`; where installations have plans, one of these as well.',
    why: 'The customer is on a plan without a price: nothing can be billed, or the first lookup fails in the middle of billing.',
    fix: 'Look the plan up among those that are offered for the product before anything is written, and answer 400 with the code `validation_error`. That goes for plans that are `disabled` as well.',
    example: {
      language: 'js',
      lines: [
        'const plan = plansOf(productId).find(({ id }) => id === body.billingPlanId);',
        "if (!plan || plan.disabled) return error(400, 'validation_error', 'There is no such plan.');",
      ],
    },
  },
  checks: () => [
    checkOf('plan-unknown', 'provision-resource', checkUnknownAtProvision),
    checkOf('plan-unknown', 'update-resource', checkUnknownAtUpdate),
    checkOf('plan-unknown', 'update-installation', checkUnknownOfInstallation, {
      needs: ['list-billing-plans-for-installation'],
    }),
  ],
};

const unknownPlan = 'counterpart-no-such-plan';

async function checkUnknownAtProvision(context: CheckContext): Promise<void> {
  const installationId = await context.install();
  const body = { ...(await context.resourceBody()), billingPlanId: unknownPlan };
  const exchange = await context.call('provision-resource', { installationId, body });
  noteUnknown(context, 'plan-unknown', 'A provision with a plan', exchange);
}

async function checkUnknownAtUpdate(context: CheckContext): Promise<void> {
  const { resource } = await createFixture(context);
  const exchange = await context.call('update-resource', {
    ...ofResource(resource),
    body: { billingPlanId: unknownPlan },
  });
  noteUnknown(context, 'plan-unknown', 'An update with a plan', exchange);
}

async function checkUnknownOfInstallation(context: CheckContext): Promise<void> {
  const fixture = await createFixture(context);
  const { installationId } = fixture;
  const id = 'list-billing-plans-for-installation';
  const plans = await plansOf(context, id, () => ({ installationId }), fixture);
  if (plans.length === 0) throw new NotTested('There are no plans for installations.');
  const exchange = await context.call('update-installation', {
    installationId,
    body: { billingPlanId: unknownPlan },
  });
  noteUnknown(context, 'plan-unknown', 'An update with a plan', exchange);
}
