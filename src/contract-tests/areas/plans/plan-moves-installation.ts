/** The rule `plan-moves-installation`: what holds, and the checks that look for it. */

import { listAt } from '../../context/answers.js';
import type { CheckContext } from '../../context/context.js';
import { NotTested } from '../../context/outcome.js';
import type { RuleModule } from '../rule-module.js';
import { bodyOf, checkOf, isDeferred, planIdOf, text } from '../support.js';

const operationId = 'provision-resource';

export const planMovesInstallation: RuleModule = {
  code: 'plan-moves-installation',
  severity: 'must',
  sentence: 'A resource on a plan for installations moves the installation to it.',
  source: 'Vercel docs: Marketplace Partner API reference',
  page: {
    sent: 'A resource is made with a plan for installations that the installation is not on, where there is one; then the installation is read.',
    why: 'The customer chose the plan for all, and is billed by the old one.',
    fix: 'Where `billingPlanId` names a plan with the scope `installation`, write it to the installation in the same transaction.',
  },
  checks: () => [
    checkOf('plan-moves-installation', operationId, checkMoves, {
      needs: ['get-installation', 'list-billing-plans-for-installation'],
    }),
  ],
};

async function checkMoves(context: CheckContext): Promise<void> {
  const installationId = await context.install();
  const read = () => context.call('get-installation', { installationId });
  const before = planIdOf(bodyOf(await read()));
  const listed = await context.call('list-billing-plans-for-installation', { installationId });
  const plan = listAt(listed.body, 'plans').find(
    ({ id, scope, type, disabled }) =>
      id !== before && scope === 'installation' && type === 'subscription' && disabled !== true,
  );
  if (before === undefined || typeof plan?.['id'] !== 'string') {
    throw new NotTested('There is no other plan for the installation.');
  }
  const body = { ...(await context.resourceBody()), billingPlanId: plan['id'] };
  const made = await context.call(operationId, { installationId, body });
  context.need(made, 'A resource could not be made on a plan for installations.');
  const now = bodyOf(await read());
  if (planIdOf(now) === plan['id'] || isDeferred(now)) return;
  const message = `The installation is on ${text(planIdOf(now))} after a resource was made on ${text(plan['id'])}, which is for installations.`;
  context.fail('plan-moves-installation', operationId, message, {
    exchanges: [made, ...context.exchanges.slice(-1)],
  });
}
