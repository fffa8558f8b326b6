/** The rule `resource-plans-unknown`: what holds, and the checks that look for it. */

import { listAt } from '../../context/answers.js';
import type { CheckContext } from '../../context/context.js';
import type { RuleModule } from '../rule-module.js';
import { answered, checkOf } from '../support.js';

const operationId = 'list-billing-plans-for-resource';

export const resourcePlansUnknown: RuleModule = {
  code: 'resource-plans-unknown',
  severity: 'should',
  sentence: 'A resource that does not exist has no plans.',
  source: 'Vercel docs: Marketplace Partner API reference',
  page: {
    sent: 'The plans of a resource with an id that no resource has, in a new installation with a genuine token. A refusal is right, and an empty list as well.',
    why: 'Plans that are the same for all resources reveal nothing. But a customer whose resource is gone is offered a change of its plan, which then fails.',
    fix: 'Look the resource up first, with its installation, and answer 404 when there is none.',
  },
  checks: () => [checkOf('resource-plans-unknown', operationId, checkPlansOfUnknown)],
};

async function checkPlansOfUnknown(context: CheckContext): Promise<void> {
  const exchange = await context.call(operationId, {
    installationId: await context.install(),
    path: { resourceId: context.ids.next('resource') },
  });
  if (listAt(exchange.body, 'plans').length === 0) return;
  const message = `The list of plans of a resource that does not exist ${answered(exchange)}.`;
  context.fail('resource-plans-unknown', operationId, message);
}
