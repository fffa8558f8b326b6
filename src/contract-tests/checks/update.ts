/** Updates of resources: each member is changed by itself, and a refused request changes nothing. */

import { isDeepStrictEqual } from 'node:util';
import type { Check } from '../check.js';
import type { Exchange } from '../model.js';
import { setStage } from '../stage.js';
import { isRefused, listAt, succeeded } from '../answers.js';
import type { CallInput } from '../call-input.js';
import type { MadeResource } from '../made-resource.js';
import { NotTested } from '../outcome.js';
import type { Trial } from '../trial.js';
import { settling, waitFor } from '../wait.js';
import {
  blame,
  bodyOf,
  checkOf,
  holds,
  idsOf,
  isDeferred,
  isMissing,
  listOf,
  mixedName,
  ofResource,
  orderPending,
  planIdOf,
  readResource,
  settledPart,
  stateOf,
  text,
  type Body,
} from './support.js';

const operationId = 'update-resource';

export function updateChecks(): readonly Check[] {
  return [
    checkOf('update-persists', operationId, checkName, { word: 'name' }),
    checkOf('update-persists', operationId, checkMetadata, { word: 'metadata' }),
    checkOf('update-persists', operationId, checkPlan, { word: 'billing-plan' }),
    checkOf('update-persists', operationId, checkPending, { word: 'pending' }),
    checkOf('update-isolated', operationId, checkIsolated),
    checkOf('refusal-harmless', operationId, checkRefusedUpdate),
    checkOf('refusal-harmless', 'delete-resource', checkRefusedDelete),
    checkOf('refusal-harmless', 'provision-resource', checkRefusedProvision, {
      needs: ['list-resources'],
    }),
  ];
}

async function checkName(trial: Trial): Promise<void> {
  const { resource } = await setStage(trial);
  await checkMember(trial, resource, 'name', mixedName(trial));
}

async function checkMetadata(trial: Trial): Promise<void> {
  const metadata = trial.product().otherMetadata;
  if (metadata === undefined) throw new NotTested('No otherMetadata are configured.');
  const { resource } = await setStage(trial);
  await checkMember(trial, resource, 'metadata', metadata);
}

async function checkPlan(trial: Trial): Promise<void> {
  const { resource } = await setStage(trial);
  const planId = trial.product().otherBillingPlanId ?? (await anotherPlan(trial, resource));
  if (planId === undefined) throw new NotTested('There is no other plan to change to.');
  await checkMember(trial, resource, 'billingPlanId', planId);
  // One that falls back to the first plan does so only from another.
  if (trial.findings.length === 0) await checkMember(trial, resource, 'name', mixedName(trial));
}

/** One that is for resources, for sale, and paid later: a change to it needs nothing before. */
async function anotherPlan(trial: Trial, resource: MadeResource): Promise<string | undefined> {
  const exchange = await trial.call('list-billing-plans-for-product', trial.planQuery());
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
  trial: Trial,
  resource: MadeResource,
  member: string,
  value: unknown,
): Promise<void> {
  const before = await stateOf(trial, resource);
  const exchange = await trial.call(operationId, {
    ...ofResource(resource),
    body: { [member]: value },
  });
  trial.need(exchange, 'The resource could not be updated.');
  const isDescribed = exchange.issues.length === 0;
  const reply = bodyOf(exchange);
  const shown = member === 'billingPlanId' ? 'plan' : member;
  if (isDescribed && !isChanged(shown, reply, value)) {
    noteChange(trial, operationId, 'The reply', shown, reply, value);
  }
  // A plan may come into force later.
  if (isDeferred(reply)) return;
  const now = await stateOf(trial, resource);
  if (!isChanged(shown, now, value)) {
    const isRight = (item: Body): boolean => isChanged(shown, item, value);
    const wrong = await blame(trial, resource, isRight, operationId);
    noteChange(trial, wrong, 'What is read', shown, now, value);
  }
  const { [shown]: _before, ...restBefore } = settledPart(before);
  const { [shown]: _now, ...restNow } = settledPart(now);
  for (const [other, was] of Object.entries(restBefore)) {
    if (isDeepStrictEqual(restNow[other], was)) continue;
    trial.fail(
      'update-preserves',
      operationId,
      `An update of \`${member}\` alone changed \`${other}\` from ${text(was)} to ${text(restNow[other])}.`,
      { exchanges: trial.exchanges.slice(-2), cause: 'update-preserves' },
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
  trial: Trial,
  wrong: string,
  what: string,
  member: string,
  body: Body,
  value: unknown,
): void {
  const found = memberOf(body, member);
  trial.fail(
    'update-persists',
    wrong,
    `${what} has ${text(found)} as its ${member} after an update to ${text(value)}.`,
    { exchanges: trial.exchanges.slice(-2), cause: 'update-persists' },
  );
}

/** What is changed while a resource is set up stays changed when it is ready. */
async function checkPending(trial: Trial): Promise<void> {
  const resource = await orderPending(trial);
  const name = mixedName(trial);
  const update = await trial.call(operationId, { ...ofResource(resource), body: { name } });
  trial.need(update, 'A resource that is pending cannot be updated.');
  const first = await stateOf(trial, resource);
  // An update that is not kept even for now is wrong by itself.
  if (first['status'] !== 'pending' || first['name'] !== name) return;
  await trial.settle(resource);
  // What is written when the resource becomes ready may be written just after.
  await waitFor(settling);
  const now = (await stateOf(trial, resource))['name'];
  if (now === name) return;
  trial.fail(
    'update-persists',
    operationId,
    `The name of a resource that was updated while it was pending is ${text(now)} when it is ready, not ${text(name)}.`,
    { exchanges: [update, ...trial.exchanges.slice(-1)], cause: 'update-persists' },
  );
}

async function checkIsolated(trial: Trial): Promise<void> {
  const installationId = await trial.install();
  const sibling = await trial.provision(installationId);
  const { resource: foreign } = await setStage(trial);
  const resource = await trial.provision(installationId);
  const others = [sibling, foreign];
  const before = await Promise.all(others.map((other) => stateOf(trial, other)));
  const exchange = await trial.call(operationId, {
    ...ofResource(resource),
    body: { name: mixedName(trial) },
  });
  trial.need(exchange, 'The resource could not be updated.');
  for (const [index, other] of others.entries()) {
    const now = await readResource(trial, other);
    if (isDeepStrictEqual(settledPart(bodyOf(now)), settledPart(before[index] ?? {}))) continue;
    trial.fail('update-isolated', operationId, 'An update changed another resource as well.');
  }
}

const refusedUpdates: readonly { readonly what: string; readonly body: Body }[] = [
  { what: 'an unknown plan', body: { billingPlanId: 'counterpart-no-such-plan' } },
  { what: 'metadata that are a text', body: { metadata: 'text' } },
  { what: 'a status that does not exist', body: { status: 'no-such-status' } },
];

/** Each body has a name that would be taken, and a member that is not. */
async function checkRefusedUpdate(trial: Trial): Promise<void> {
  const { resource } = await setStage(trial);
  const before = settledPart(await stateOf(trial, resource));
  const name = mixedName(trial);
  const requests: readonly (CallInput & { readonly what: string })[] = [
    { what: 'no token', body: { name }, token: { kind: 'none' } },
    ...refusedUpdates.map(({ what, body }) => ({
      what,
      body: { name, ...body },
      isDescribed: false,
    })),
  ];
  for (const { what, ...input } of requests) {
    const exchange = await trial.call(operationId, { ...ofResource(resource), ...input });
    if (!isRefused(exchange)) return;
    const now = settledPart(await stateOf(trial, resource));
    if (isDeepStrictEqual(now, before)) continue;
    noteEffect(trial, operationId, `An update with ${what} was refused, and changed the resource.`);
    return;
  }
}

async function checkRefusedDelete(trial: Trial): Promise<void> {
  const { resource } = await setStage(trial);
  await stateOf(trial, resource);
  const exchange = await trial.call('delete-resource', {
    ...ofResource(resource),
    token: { kind: 'none' },
  });
  if (!isRefused(exchange)) return;
  if (!isMissing(await readResource(trial, resource))) return;
  noteEffect(
    trial,
    'delete-resource',
    'A request to delete was refused, and the resource is gone.',
  );
}

async function checkRefusedProvision(trial: Trial): Promise<void> {
  const { installationId } = await setStage(trial);
  const before = await idsOf(trial, installationId);
  const body = await trial.resourceBody();
  const { name: _name, ...nameless } = body;
  const requests: readonly CallInput[] = [
    { body: { ...body, billingPlanId: 'counterpart-no-such-plan' } },
    { body: { ...body, productId: 'counterpart-no-such-product' } },
    { body: nameless, isDescribed: false },
    { body: { ...body, metadata: 'text' }, isDescribed: false },
    { body, token: { kind: 'none' } },
  ];
  for (const input of requests) {
    const exchange: Exchange = await trial.call('provision-resource', { installationId, ...input });
    if (succeeded(exchange)) return;
    const items = await listOf(trial, installationId);
    const isNew = (item: Body): boolean => item['name'] === body.name || item['name'] === undefined;
    if (!items.some((item) => !before.includes(item['id']) && isNew(item))) continue;
    noteEffect(
      trial,
      'provision-resource',
      'A provision was refused, and there is a new resource.',
    );
    return;
  }
}

function noteEffect(trial: Trial, id: string, message: string): void {
  trial.fail('refusal-harmless', id, message, {
    exchanges: trial.exchanges.slice(-2),
    cause: `refusal-harmless:${id}`,
  });
}
