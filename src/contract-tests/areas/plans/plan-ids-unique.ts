/** The rule `plan-ids-unique`: what holds, and the checks that look for it. */

import type { CallInput } from '../../context/call-input.js';
import type { CheckContext } from '../../context/context.js';
import { type Fixture, createFixture } from '../../context/fixture.js';
import type { RuleModule } from '../rule-module.js';
import { checkOf, ofResource, text } from '../support.js';
import { plansOf } from './support.js';

export const planIdsUnique: RuleModule = {
  code: 'plan-ids-unique',
  severity: 'must',
  sentence: 'All plans in a list have different ids.',
  source: 'Vercel docs: Marketplace Partner API reference',
  page: {
    sent: 'The plans of the product, of a resource, and of an installation are listed, and their ids are compared.',
    why: 'The customer chooses a plan by its id. Of two with the same id the wrong one may be billed.',
    fix: 'Give each plan an id of its own, also when the same plan exists for several products or regions: `pro-eu` and `pro-us`. Watch lists that are put together from two sources.',
  },
  checks: () =>
    Object.entries(lists).map(([id, inputOf]) =>
      checkOf('plan-ids-unique', id, (context) => checkUnique(context, id, inputOf)),
    ),
};

const lists: Readonly<Record<string, (context: CheckContext, fixture: Fixture) => CallInput>> = {
  'list-billing-plans-for-product': (context) => context.planQuery(),
  'list-billing-plans-for-resource': (_context, { resource }) => ofResource(resource),
  'list-billing-plans-for-installation': (_context, { installationId }) => ({ installationId }),
};

async function checkUnique(
  context: CheckContext,
  id: string,
  inputOf: (context: CheckContext, fixture: Fixture) => CallInput,
): Promise<void> {
  const plans = await plansOf(context, id, inputOf, await createFixture(context));
  const ids = plans.map((plan) => plan['id']);
  const twice = ids.find((item, index) => ids.indexOf(item) !== index);
  if (twice === undefined) return;
  context.fail('plan-ids-unique', id, `Two plans have the id ${text(twice)}.`);
}
