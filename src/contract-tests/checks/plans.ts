/** Billing plans: told apart by their ids, applied as chosen, refused when they do not exist. */

import type { Check } from '../check.js';
import type { Exchange } from '../model.js';
import { setStage, type Stage } from '../stage.js';
import { listAt, succeeded } from '../answers.js';
import type { CallInput } from '../call-input.js';
import { NotTested } from '../outcome.js';
import type { Trial } from '../trial.js';
import { blame, came, checkOf, ofResource, planIdOf, stateOf, text, type Body } from './support.js';

const lists: Readonly<Record<string, (trial: Trial, stage: Stage) => CallInput>> = {
  'list-billing-plans-for-product': (trial) => trial.planQuery(),
  'list-billing-plans-for-resource': (_trial, { resource }) => ofResource(resource),
  'list-billing-plans-for-installation': (_trial, { installationId }) => ({ installationId }),
};

export function planChecks(): readonly Check[] {
  return [
    ...Object.entries(lists).map(([id, inputOf]) =>
      checkOf('plan-ids-unique', id, (trial) => checkUnique(trial, id, inputOf)),
    ),
    checkOf('plan-applied', 'provision-resource', checkApplied),
    checkOf('plan-listed', 'list-billing-plans-for-resource', checkListed),
    checkOf('plan-unknown', 'provision-resource', checkUnknownAtProvision),
    checkOf('plan-unknown', 'update-resource', checkUnknownAtUpdate),
    checkOf('plan-unknown', 'update-installation', checkUnknownOfInstallation, {
      needs: ['list-billing-plans-for-installation'],
    }),
    checkOf('product-unknown', 'provision-resource', checkUnknownProduct),
    checkOf('product-plans-unknown', 'list-billing-plans-for-product', checkPlansOfUnknown),
  ];
}

async function plansOf(
  trial: Trial,
  id: string,
  inputOf: (trial: Trial, stage: Stage) => CallInput,
  stage: Stage,
): Promise<readonly Body[]> {
  const exchange = await trial.call(id, inputOf(trial, stage));
  trial.need(exchange, 'Plans could not be listed.');
  return listAt(exchange.body, 'plans');
}

async function checkUnique(
  trial: Trial,
  id: string,
  inputOf: (trial: Trial, stage: Stage) => CallInput,
): Promise<void> {
  const plans = await plansOf(trial, id, inputOf, await setStage(trial));
  const ids = plans.map((plan) => plan['id']);
  const twice = ids.find((item, index) => ids.indexOf(item) !== index);
  if (twice === undefined) return;
  trial.fail('plan-ids-unique', id, `Two plans have the id ${text(twice)}.`);
}

/** A plan for installations applies to the whole of it, and its resources need not name it. */
async function checkApplied(trial: Trial): Promise<void> {
  const { resource } = await setStage(trial);
  const offered = await trial.call('list-billing-plans-for-product', trial.planQuery());
  const plan = listAt(offered.body, 'plans').find(({ id }) => id === resource.billingPlanId);
  const isOwn = plan !== undefined && plan['scope'] !== 'installation';
  noteApplied(trial, 'provision-resource', 'The reply', resource.body, resource.billingPlanId, {
    isOwn,
  });
  const now = await stateOf(trial, resource);
  const isRight = (item: Body): boolean => planIdOf(item) === resource.billingPlanId;
  const operationId = isRight(now)
    ? 'get-resource'
    : await blame(trial, resource, isRight, 'provision-resource');
  noteApplied(trial, operationId, 'What is read', now, resource.billingPlanId, { isOwn });
}

function noteApplied(
  trial: Trial,
  operationId: string,
  what: string,
  resource: Body,
  chosen: string,
  { isOwn }: { readonly isOwn: boolean },
): void {
  const found = planIdOf(resource);
  if (found === chosen || (found === undefined && !isOwn)) return;
  trial.fail(
    'plan-applied',
    operationId,
    `${what} has ${text(found)} as its plan, not ${text(chosen)}.`,
  );
}

async function checkListed(trial: Trial): Promise<void> {
  const stage = await setStage(trial);
  const id = 'list-billing-plans-for-resource';
  const current = planIdOf(await stateOf(trial, stage.resource));
  if (current === undefined) throw new NotTested('The resource names no plan.');
  const plans = await plansOf(trial, id, (_trial, { resource }) => ofResource(resource), stage);
  if (plans.some((plan) => plan['id'] === current)) return;
  trial.fail('plan-listed', id, `The plan of the resource, ${text(current)}, is not offered.`);
}

const unknownPlan = 'counterpart-no-such-plan';

async function checkUnknownAtProvision(trial: Trial): Promise<void> {
  const installationId = await trial.install();
  const body = { ...(await trial.resourceBody()), billingPlanId: unknownPlan };
  const exchange = await trial.call('provision-resource', { installationId, body });
  noteUnknown(trial, 'plan-unknown', 'A provision with a plan', exchange);
}

async function checkUnknownAtUpdate(trial: Trial): Promise<void> {
  const { resource } = await setStage(trial);
  const exchange = await trial.call('update-resource', {
    ...ofResource(resource),
    body: { billingPlanId: unknownPlan },
  });
  noteUnknown(trial, 'plan-unknown', 'An update with a plan', exchange);
}

async function checkUnknownOfInstallation(trial: Trial): Promise<void> {
  const stage = await setStage(trial);
  const { installationId } = stage;
  const id = 'list-billing-plans-for-installation';
  const plans = await plansOf(trial, id, () => ({ installationId }), stage);
  if (plans.length === 0) throw new NotTested('There are no plans for installations.');
  const exchange = await trial.call('update-installation', {
    installationId,
    body: { billingPlanId: unknownPlan },
  });
  noteUnknown(trial, 'plan-unknown', 'An update with a plan', exchange);
}

async function checkUnknownProduct(trial: Trial): Promise<void> {
  const installationId = await trial.install();
  const body = { ...(await trial.resourceBody()), productId: 'counterpart-no-such-product' };
  const exchange = await trial.call('provision-resource', { installationId, body });
  noteUnknown(trial, 'product-unknown', 'A provision of a product', exchange);
}

async function checkPlansOfUnknown(trial: Trial): Promise<void> {
  const exchange = await trial.call('list-billing-plans-for-product', {
    path: { productSlug: 'counterpart-no-such-product' },
  });
  // An empty list says the same.
  if (listAt(exchange.body, 'plans').length === 0) return;
  noteUnknown(trial, 'product-plans-unknown', 'The list of plans of a product', exchange);
}

function noteUnknown(trial: Trial, code: string, what: string, exchange: Exchange): void {
  // What fails in another way is another rule's matter.
  if (!succeeded(exchange)) return;
  trial.fail(code, exchange.case.operationId, `${what} that does not exist ${came(exchange)}.`);
}
