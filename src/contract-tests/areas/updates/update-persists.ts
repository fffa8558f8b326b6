/** The rule `update-persists`: what holds, and the checks that look for it. */

import { isDeepStrictEqual } from 'node:util';
import { listAt } from '../../context/answers.js';
import type { CheckContext } from '../../context/context.js';
import { createFixture } from '../../context/fixture.js';
import type { MadeResource } from '../../context/made-resource.js';
import { NotTested } from '../../context/outcome.js';
import { settling, waitFor } from '../../context/wait.js';
import { changePlan, planNeeds } from '../installations/plan-changes.js';
import type { RuleModule } from '../rule-module.js';
import {
  type Body,
  blame,
  bodyOf,
  checkOf,
  holds,
  isDeferred,
  mixedName,
  ofResource,
  provisionPending,
  planIdOf,
  settledPart,
  stateOf,
  text,
} from '../support.js';

const operationId = 'update-resource';

export const updatePersists: RuleModule = {
  code: 'update-persists',
  severity: 'must',
  sentence: 'A read after an update shows the new values.',
  source: 'Vercel docs: Marketplace Partner API reference',
  page: {
    sent: 'One update each of `name`, of `metadata` (to `otherMetadata` of the configuration), and of the plan (to `otherBillingPlanId`, or another subscription that is offered), and of the plan of an installation. Reply and what is read after have to show the change.',
    why: 'The customer changes the plan or the name, is told that it was done, and finds it undone with the next look: or is billed by the old plan.',
    fix: 'Write the change before the reply, and build the reply from what was written. A plan that comes into force later says so by `effectiveDate`, and is then not held against this. Mind that update and read use the same store, and that caches are dropped.',
  },
  checks: () => [
    checkOf('update-persists', operationId, checkName, { word: 'name' }),
    checkOf('update-persists', operationId, checkMetadata, { word: 'metadata' }),
    checkOf('update-persists', operationId, checkPlan, { word: 'billing-plan' }),
    // Beside others the update may come when the resource is ready.
    checkOf('update-persists', operationId, checkPending, { word: 'pending', isExclusive: true }),
    checkOf('update-preserves', operationId, checkStatus),
    checkOf('update-persists', 'update-installation', changePlan, {
      needs: planNeeds,
      isExclusive: true,
    }),
  ],
};

async function checkName(context: CheckContext): Promise<void> {
  const { resource } = await createFixture(context);
  await checkMember(context, resource, 'name', mixedName(context));
}

async function checkMetadata(context: CheckContext): Promise<void> {
  const metadata = context.product().otherMetadata;
  if (metadata === undefined) throw new NotTested('No otherMetadata are configured.');
  const { resource } = await createFixture(context);
  await checkMember(context, resource, 'metadata', metadata);
}

async function checkPlan(context: CheckContext): Promise<void> {
  const { resource } = await createFixture(context);
  const planId = context.product().otherBillingPlanId ?? (await anotherPlan(context, resource));
  if (planId === undefined) throw new NotTested('There is no other plan to change to.');
  await checkMember(context, resource, 'billingPlanId', planId);
  // One that falls back to the first plan does so only from another.
  if (context.findings.length > 0) return;
  await checkMember(context, resource, 'name', mixedName(context));
  const metadata = context.product().otherMetadata;
  if (metadata !== undefined && context.findings.length === 0)
    await checkMember(context, resource, 'metadata', metadata);
}

/** One that is for resources, for sale, and paid later: a change to it needs nothing before. */
async function anotherPlan(
  context: CheckContext,
  resource: MadeResource,
): Promise<string | undefined> {
  const exchange = await context.listPlans();
  const plan = listAt(exchange.body, 'plans').find(
    ({ id, type, scope, disabled }) =>
      id !== resource.billingPlanId &&
      type === 'subscription' &&
      scope !== 'installation' &&
      disabled !== true,
  );
  return typeof plan?.['id'] === 'string' ? plan['id'] : undefined;
}

async function checkMember(
  context: CheckContext,
  resource: MadeResource,
  member: string,
  value: unknown,
): Promise<void> {
  const before = await stateOf(context, resource);
  const exchange = await context.call(operationId, {
    ...ofResource(resource),
    body: { [member]: value },
  });
  context.need(exchange, 'The resource could not be updated.');
  const isDescribed = exchange.issues.length === 0;
  const reply = bodyOf(exchange);
  const shown = member === 'billingPlanId' ? 'plan' : member;
  if (isDescribed && !isChanged(shown, reply, value)) {
    noteChange(context, operationId, 'The reply', shown, reply, value);
  }
  // A plan may come into force later.
  if (isDeferred(reply)) return;
  const now = await stateOf(context, resource);
  if (!isChanged(shown, now, value)) {
    const isRight = (item: Body): boolean => isChanged(shown, item, value);
    const wrong = await blame(context, resource, isRight, operationId);
    noteChange(context, wrong, 'What is read', shown, now, value);
  }
  const { [shown]: _before, ...restBefore } = settledPart(before);
  const { [shown]: _now, ...restNow } = settledPart(now);
  for (const [other, was] of Object.entries(restBefore)) {
    if (isDeepStrictEqual(restNow[other], was)) continue;
    context.fail(
      'update-preserves',
      operationId,
      `An update of \`${member}\` alone changed \`${other}\` from ${text(was)} to ${text(restNow[other])}.`,
      { exchanges: context.exchanges.slice(-2), cause: 'update-preserves' },
    );
  }
}

function isChanged(member: string, body: Body, value: unknown): boolean {
  const found = memberOf(body, member);
  // Who is billed as a whole has no plan of its own to tell.
  return holds(found, value) || (member === 'plan' && found === undefined);
}

function memberOf(body: Body, member: string): unknown {
  return member === 'plan' ? planIdOf(body) : body[member];
}

function noteChange(
  context: CheckContext,
  wrong: string,
  what: string,
  member: string,
  body: Body,
  value: unknown,
): void {
  const found = memberOf(body, member);
  context.fail(
    'update-persists',
    wrong,
    `${what} has ${text(found)} as its ${member} after an update to ${text(value)}.`,
    { exchanges: context.exchanges.slice(-2), cause: 'update-persists' },
  );
}

/** A status that an update has set stays through updates that name none. */
async function checkStatus(context: CheckContext): Promise<void> {
  const { resource } = await createFixture(context);
  const update = (body: Body) => context.call(operationId, { ...ofResource(resource), body });
  context.need(await update({ status: 'suspended' }), 'A status cannot be set.');
  const { status: kept } = await stateOf(context, resource);
  if (kept !== 'suspended') {
    const message = `An update to the status \`"suspended"\` succeeded, and the status is ${text(kept)}.`;
    context.fail('update-status', operationId, message, { exchanges: context.exchanges.slice(-2) });
    return;
  }
  context.need(await update({ name: mixedName(context) }), 'The resource could not be updated.');
  const { status } = await stateOf(context, resource);
  if (status === 'suspended') return;
  const message = `An update of \`name\` alone changed \`status\` from \`"suspended"\` to ${text(status)}.`;
  context.fail('update-preserves', operationId, message, {
    exchanges: context.exchanges.slice(-2),
    cause: 'update-preserves',
  });
}

/** What is changed while a resource is set up stays changed when it is ready. */
async function checkPending(context: CheckContext): Promise<void> {
  const resource = await provisionPending(context);
  const name = mixedName(context);
  const update = await context.call(operationId, { ...ofResource(resource), body: { name } });
  context.need(update, 'A resource that is pending cannot be updated.');
  // It may be ready by now, or written already: what was changed has to stay either way.
  await context.settle(resource);
  // What is written when the resource becomes ready may be written just after.
  await waitFor(settling);
  const now = (await stateOf(context, resource))['name'];
  if (now === name) return;
  context.fail(
    'update-persists',
    operationId,
    `The name of a resource that was updated while it was pending is ${text(now)} when it is ready, not ${text(name)}.`,
    { exchanges: [update, ...context.exchanges.slice(-1)], cause: 'update-persists' },
  );
}
