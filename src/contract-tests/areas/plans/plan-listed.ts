/** The rule `plan-listed`: what holds, and the checks that look for it. */

import type { CheckContext } from '../../context/context.js';
import { createFixture } from '../../context/fixture.js';
import { NotTested } from '../../context/outcome.js';
import type { RuleModule } from '../rule-module.js';
import { checkOf, ofResource, planIdOf, stateOf, text } from '../support.js';
import { plansOf } from './support.js';

export const planListed: RuleModule = {
  code: 'plan-listed',
  severity: 'should',
  sentence: 'The plan of a resource is among those that the server offers for it.',
  source: 'Vercel docs: Marketplace Partner API reference',
  page: {
    sent: 'The plan of a resource is looked for in the list of plans that is offered for the same resource.',
    why: 'The dialog for changing the plan cannot mark the present one, so that the customer does not know what is being left.',
    fix: 'Include the current plan in `GET …/resources/{resourceId}/plans`. If it is no longer sold, list it with `"disabled": true`.',
  },
  checks: () => [checkOf('plan-listed', 'list-billing-plans-for-resource', checkListed)],
};

async function checkListed(context: CheckContext): Promise<void> {
  const fixture = await createFixture(context);
  const id = 'list-billing-plans-for-resource';
  const current = planIdOf(await stateOf(context, fixture.resource));
  if (current === undefined) throw new NotTested('The resource names no plan.');
  const plans = await plansOf(
    context,
    id,
    (_context, { resource }) => ofResource(resource),
    fixture,
  );
  if (plans.some((plan) => plan['id'] === current)) return;
  context.fail('plan-listed', id, `The plan of the resource, ${text(current)}, is not offered.`);
}
