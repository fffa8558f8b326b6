/** Checks of the plan of an installation: chosen, and kept through requests that do not name it. */

import { isRefused, listAt } from '../../context/answers.js';
import type { CheckContext } from '../../context/context.js';
import { NotTested } from '../../context/outcome.js';
import { bodyOf, isDeferred, needDescribed, planIdOf, text } from '../support.js';

const operationId = 'update-installation';

const list = 'list-billing-plans-for-installation';

export const planNeeds = ['get-installation', list, operationId];

/** Undefined where there is none; a plan that is still to come into force counts. */
async function planOf(context: CheckContext, installationId: string): Promise<unknown> {
  const exchange = await context.call('get-installation', { installationId });
  context.need(exchange, 'The installation could not be read.');
  needDescribed(exchange);
  return planIdOf(bodyOf(exchange));
}

/** Those for sale that the installation is not on. @throws NotTested when there are too few. */
async function otherPlans(
  context: CheckContext,
  installationId: string,
  count: number,
): Promise<readonly string[]> {
  const current = await planOf(context, installationId);
  const listed = await context.call(list, { installationId });
  const plans = listAt(listed.body, 'plans')
    .filter(({ scope, disabled }) => scope === 'installation' && disabled !== true)
    // What is paid later planNeeds nothing before.
    .toSorted((a, b) => Number(b['type'] === 'subscription') - Number(a['type'] === 'subscription'))
    .flatMap(({ id }) => (typeof id === 'string' && id !== current ? [id] : []));
  if (plans.length < count) throw new NotTested('There are too few plans for installations.');
  return plans.slice(0, count);
}

/**
 * Gives the plan that the reply names; not every server does.
 * @throws NotTested when the change is refused, or comes into force later.
 */
async function choose(
  context: CheckContext,
  installationId: string,
  billingPlanId: string,
  idempotencyKey = context.ids.next('key'),
): Promise<unknown> {
  const body = { billingPlanId };
  const exchange = await context.call(operationId, { installationId, body, idempotencyKey });
  context.need(exchange, 'The installation could not be updated.');
  if (isDeferred(bodyOf(exchange))) throw new NotTested('The plan comes into force later.');
  return planIdOf(bodyOf(exchange));
}

/** An installation on a plan. @throws NotTested where a plan that was chosen is not kept. */
async function setPlan(
  context: CheckContext,
): Promise<{ readonly installationId: string; readonly plan: string }> {
  const installationId = await context.install();
  const [plan = ''] = await otherPlans(context, installationId, 1);
  await choose(context, installationId, plan);
  const now = await planOf(context, installationId);
  if (now !== plan) throw new NotTested('The plan of the installation is not kept.');
  return { installationId, plan };
}

export async function changePlan(context: CheckContext): Promise<void> {
  const installationId = await context.install();
  const other = await context.install();
  const before = await planOf(context, other);
  const [plan = ''] = await otherPlans(context, installationId, 1);
  const told = await choose(context, installationId, plan);
  const now = await planOf(context, installationId);
  if (now !== plan && (now ?? told) !== undefined) {
    const message = `The plan of the installation is ${text(now)} after a change to ${text(plan)}.`;
    context.fail('update-persists', operationId, message, {
      exchanges: context.exchanges.slice(-2),
    });
  }
  if ((await planOf(context, other)) === before) return;
  const message = 'A change of plan changed the plan of another installation.';
  context.fail('update-isolated', operationId, message, { cause: 'update-isolated' });
}

export async function refusePlan(context: CheckContext): Promise<void> {
  const { installationId, plan } = await setPlan(context);
  const body = { billingPlanId: 'counterpart-no-such-plan' };
  if (!isRefused(await context.call(operationId, { installationId, body }))) return;
  if ((await planOf(context, installationId)) === plan) return;
  const message = 'A change to a plan that does not exist was refused, and changed the plan.';
  context.fail('refusal-harmless', operationId, message, {
    exchanges: context.exchanges.slice(-2),
    cause: `refusal-harmless:${operationId}`,
  });
}

/** A retry that comes late must not undo what came after the first try. */
export async function retryPlan(context: CheckContext): Promise<void> {
  const installationId = await context.install();
  const [first = '', later = ''] = await otherPlans(context, installationId, 2);
  const idempotencyKey = context.ids.next('key');
  await choose(context, installationId, first, idempotencyKey);
  await choose(context, installationId, later);
  if ((await planOf(context, installationId)) !== later) return;
  const body = { billingPlanId: first };
  await context.call(operationId, { installationId, body, idempotencyKey });
  if ((await planOf(context, installationId)) !== first) return;
  const message = 'A late retry by the same Idempotency-Key undid a later change of plan.';
  context.fail('idempotency-late-retry', operationId, message, {
    exchanges: context.exchanges.slice(-2),
  });
}

/** What is announced names no plan. */
export async function keepPlan(context: CheckContext): Promise<void> {
  const { installationId, plan } = await setPlan(context);
  const { accessToken } = context.vercel.register(installationId);
  const again = await context.call('upsert-installation', {
    installationId,
    body: context.installationBody(accessToken),
  });
  context.need(again, 'The installation could not be announced again.');
  const now = await planOf(context, installationId);
  if (now === plan) return;
  const message = `Installing again changed the plan from ${text(plan)} to ${text(now)}.`;
  context.fail('install-repeat', 'upsert-installation', message, {
    exchanges: context.exchanges.slice(-2),
  });
}
