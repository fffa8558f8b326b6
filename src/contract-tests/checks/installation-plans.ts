/** The plan of an installation as a whole: chosen, kept through whatever does not name it, and nobody else's. */

import type { Check } from '../check.js';
import { isRefused, listAt } from '../answers.js';
import { NotTested } from '../outcome.js';
import type { Trial } from '../trial.js';
import { bodyOf, checkOf, isDeferred, needDescribed, planIdOf, text } from './support.js';

const operationId = 'update-installation';
const list = 'list-billing-plans-for-installation';
const needs = ['get-installation', list, operationId];

export function installationPlanChecks(): readonly Check[] {
  const checks = [
    checkOf('update-persists', operationId, checkPersists, { needs }),
    checkOf('refusal-harmless', operationId, checkRefusal, { needs }),
    checkOf('idempotency-late-retry', operationId, checkLateRetry, { needs }),
    checkOf('install-repeat', 'upsert-installation', checkRepeatedInstall, {
      needs,
      word: 'plan',
    }),
  ];
  // Where one plan is the plan of all, each of them changes what the others read.
  return checks.map((check) => ({ ...check, isAlone: true }));
}

/** Undefined where there is none; a plan that is still to come into force counts. */
async function planOf(trial: Trial, installationId: string): Promise<unknown> {
  const exchange = await trial.call('get-installation', { installationId });
  trial.need(exchange, 'The installation could not be read.');
  needDescribed(exchange);
  return planIdOf(bodyOf(exchange));
}

/** Those for sale that the installation is not on. @throws NotTested when there are too few. */
async function otherPlans(
  trial: Trial,
  installationId: string,
  count: number,
): Promise<readonly string[]> {
  const current = await planOf(trial, installationId);
  const listed = await trial.call(list, { installationId });
  const plans = listAt(listed.body, 'plans')
    .filter(({ scope, disabled }) => scope === 'installation' && disabled !== true)
    // What is paid later needs nothing before.
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
  trial: Trial,
  installationId: string,
  billingPlanId: string,
  idempotencyKey = trial.ids.next('key'),
): Promise<unknown> {
  const body = { billingPlanId };
  const exchange = await trial.call(operationId, { installationId, body, idempotencyKey });
  trial.need(exchange, 'The installation could not be updated.');
  if (isDeferred(bodyOf(exchange))) throw new NotTested('The plan comes into force later.');
  return planIdOf(bodyOf(exchange));
}

/** An installation on a plan. @throws NotTested where a plan that was chosen is not kept. */
async function setPlan(
  trial: Trial,
): Promise<{ readonly installationId: string; readonly plan: string }> {
  const installationId = await trial.install();
  const [plan = ''] = await otherPlans(trial, installationId, 1);
  await choose(trial, installationId, plan);
  const now = await planOf(trial, installationId);
  if (now !== plan) throw new NotTested('The plan of the installation is not kept.');
  return { installationId, plan };
}

async function checkPersists(trial: Trial): Promise<void> {
  const installationId = await trial.install();
  const other = await trial.install();
  const before = await planOf(trial, other);
  const [plan = ''] = await otherPlans(trial, installationId, 1);
  const told = await choose(trial, installationId, plan);
  const now = await planOf(trial, installationId);
  if (now !== plan && (now ?? told) !== undefined) {
    const message = `The plan of the installation is ${text(now)} after a change to ${text(plan)}.`;
    trial.fail('update-persists', operationId, message, {
      exchanges: trial.exchanges.slice(-2),
    });
  }
  if ((await planOf(trial, other)) === before) return;
  const message = 'A change of plan changed the plan of another installation.';
  trial.fail('update-isolated', operationId, message, { cause: 'update-isolated' });
}

async function checkRefusal(trial: Trial): Promise<void> {
  const { installationId, plan } = await setPlan(trial);
  const body = { billingPlanId: 'counterpart-no-such-plan' };
  if (!isRefused(await trial.call(operationId, { installationId, body }))) return;
  if ((await planOf(trial, installationId)) === plan) return;
  const message = 'A change to a plan that does not exist was refused, and changed the plan.';
  trial.fail('refusal-harmless', operationId, message, {
    exchanges: trial.exchanges.slice(-2),
    cause: `refusal-harmless:${operationId}`,
  });
}

/** A retry that comes late must not undo what came after the first try. */
async function checkLateRetry(trial: Trial): Promise<void> {
  const installationId = await trial.install();
  const [first = '', later = ''] = await otherPlans(trial, installationId, 2);
  const idempotencyKey = trial.ids.next('key');
  await choose(trial, installationId, first, idempotencyKey);
  await choose(trial, installationId, later);
  if ((await planOf(trial, installationId)) !== later) return;
  const body = { billingPlanId: first };
  await trial.call(operationId, { installationId, body, idempotencyKey });
  if ((await planOf(trial, installationId)) !== first) return;
  const message = 'A late retry by the same Idempotency-Key undid a later change of plan.';
  trial.fail('idempotency-late-retry', operationId, message, {
    exchanges: trial.exchanges.slice(-2),
  });
}

/** What is announced names no plan. */
async function checkRepeatedInstall(trial: Trial): Promise<void> {
  const { installationId, plan } = await setPlan(trial);
  const { accessToken } = trial.vercel.register(installationId);
  const again = await trial.call('upsert-installation', {
    installationId,
    body: trial.installationBody(accessToken),
  });
  trial.need(again, 'The installation could not be announced again.');
  const now = await planOf(trial, installationId);
  if (now === plan) return;
  const message = `Installing again changed the plan from ${text(plan)} to ${text(now)}.`;
  trial.fail('install-repeat', 'upsert-installation', message, {
    exchanges: trial.exchanges.slice(-2),
  });
}
