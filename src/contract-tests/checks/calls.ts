/** What the server calls at Vercel while it is used as Vercel uses it. */

import type { Check } from '../check.js';
import type { PartnerCall } from '../vercel.js';
import { isObject } from '@openapi-counterpart/runtime';
import { succeeded } from '../answers.js';
import type { CallInput } from '../call-input.js';
import type { MadeResource } from '../made-resource.js';
import { NotTested } from '../outcome.js';
import type { Trial } from '../trial.js';
import { settling, waitFor, waitUntil } from '../wait.js';
import {
  checkOf,
  mixedName,
  ofResource,
  orderPending,
  stateOf,
  text,
  type Body,
} from './support.js';

const provision = 'provision-resource';

export function callChecks(): readonly Check[] {
  return [
    ...Object.keys(uses).map((id) =>
      checkOf('calls-described', id, (trial) => checkCalls(trial, id)),
    ),
    checkOf('provision-ready', provision, checkReady),
    checkOf('install-token', 'upsert-installation', checkNewToken, {
      needs: ['provision-purchase'],
    }),
  ];
}

/** After which operations calls are looked for, and how each is called once there is a resource. */
const uses: Readonly<Record<string, (trial: Trial, resource: MadeResource) => CallInput>> = {
  // What makes the resource is looked at by itself.
  [provision]: () => ({}),
  'update-resource': (trial, resource) => ({
    ...ofResource(resource),
    body: { name: mixedName(trial) },
  }),
  'provision-purchase': (trial, resource) => {
    const { installationId } = resource;
    return { installationId, body: { invoiceId: trial.paidInvoice({ installationId, resource }) } };
  },
  'delete-resource': (_trial, resource) => ofResource(resource),
};

async function checkCalls(trial: Trial, id: string): Promise<void> {
  const { prepaymentPlanId } = trial.product();
  if (id === 'provision-purchase' && prepaymentPlanId === undefined) {
    throw new NotTested('No prepaymentPlanId is configured.');
  }
  const installationId = await trial.install();
  const resource = await trial.provision(
    installationId,
    prepaymentPlanId === undefined ? {} : { billingPlanId: prepaymentPlanId },
  );
  // Whose token is not this one's.
  await trial.install();
  const calls = (): readonly PartnerCall[] => trial.vercel.callsOf(installationId);
  const first = await newCalls(calls, 0);
  if (id !== provision) await trial.call(id, uses[id]?.(trial, resource));
  const fresh = id === provision ? first : await newCalls(calls, first.length);
  if (fresh.length === 0) throw new NotTested('The server called nothing at Vercel.');
  for (const call of fresh) noteCall(trial, id, call);
  noteRepeats(trial, id, fresh);
}

/** Those after the ones that were seen. */
async function newCalls(
  calls: () => readonly PartnerCall[],
  seen: number,
): Promise<readonly PartnerCall[]> {
  if (await waitUntil(() => calls().length > seen, settling)) await waitFor(settling);
  return calls().slice(seen);
}

/** Notes what is wrong with a call, at the operation after which it came. */
export function noteCall(trial: Trial, after: string, call: PartnerCall): void {
  const { operationId = 'unknown operation', status, issues } = call;
  if (status === 401 || status === 403) {
    const message = `The call of ${operationId} at Vercel was refused with ${status}.`;
    trial.fail('calls-authorized', after, message, { cause: 'calls-authorized' });
  }
  const [issue] = issues;
  if (issue !== undefined) {
    const message = `The call of ${operationId} at Vercel is not as described: ${issue}.`;
    trial.fail('calls-described', after, message, { cause: `calls-described:${operationId}` });
    return;
  }
  const fault = operationId === 'submit-invoice' ? faultOf(call.body) : undefined;
  if (fault === undefined) return;
  trial.fail('calls-accepted', after, fault, { cause: 'calls-accepted' });
}

/** What Vercel refuses, whatever the state is: nobody has asked to remove the installation. */
function faultOf(body: unknown): string | undefined {
  if (!isObject(body)) return undefined;
  if (body['final'] === true) {
    return 'An invoice says that it is the final one, and the installation is not to be removed.';
  }
  const { invoiceDate, period } = body;
  const { start, end } = isObject(period) ? period : {};
  const [date, from, to] = [invoiceDate, start, end].map((time) => Date.parse(String(time)));
  if (date === undefined || from === undefined || to === undefined) return undefined;
  return date < from || date > to ? 'The date of an invoice is outside of its period.' : undefined;
}

/** More than anybody sends to be on the safe side. */
const mostRepeats = 5;

/** What only reads may be read often. */
function noteRepeats(trial: Trial, after: string, calls: readonly PartnerCall[]): void {
  const counts = new Map<string, number>();
  for (const { operationId = '', status, body } of calls) {
    const isTaken = status !== null && status >= 200 && status < 300;
    if (!isTaken || /^(?:get|list)-/.test(operationId)) continue;
    const key = `${operationId} ${JSON.stringify(body)}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  for (const [key, count] of counts) {
    if (count <= mostRepeats) continue;
    const [operationId = ''] = key.split(' ');
    const message = `The same call of ${operationId} was made more than ${mostRepeats} times, though Vercel had taken it.`;
    trial.fail('calls-once', after, message, { cause: `calls-once:${operationId}` });
  }
}

/** Ways to tell Vercel that a resource has changed. */
const announcements: readonly (string | undefined)[] = [
  'create-event',
  'update-resource',
  'import-resource',
];

const unfinished: readonly unknown[] = ['pending', 'onboarding'];

async function checkReady(trial: Trial): Promise<void> {
  const { readyWithin } = trial.config;
  if (readyWithin === undefined) throw new NotTested('No readyWithin is configured.');
  const resource = await orderPending(trial);
  const { installationId } = resource;
  const told = (): readonly PartnerCall[] =>
    trial.vercel.callsOf(installationId).filter((call) => announcements.includes(call.operationId));
  await waitUntil(() => told().length > 0, readyWithin);
  const early = unfinished.includes((await stateOf(trial, resource))['status']) ? told().length : 0;
  await trial.settle(resource);
  await waitUntil(() => told().length > early, settling);
  const { status } = await stateOf(trial, resource);
  if (unfinished.includes(status)) {
    const message = `A resource is ${String(status)} ${readyWithin} ms after it was made.`;
    trial.fail('provision-ready', provision, message);
    return;
  }
  const call = told()[early];
  if (call !== undefined) noteCall(trial, provision, call);
  const flaw = announcementFlaw(told(), early, resource);
  if (flaw === undefined) return;
  trial.fail('calls-resource-updated', provision, flaw, { cause: 'calls-resource-updated' });
}

/**
 * What is wrong with how Vercel was told that a resource is ready.
 * @param early How many of the calls were made while it was pending.
 */
export function announcementFlaw(
  calls: readonly PartnerCall[],
  early: number,
  { id }: Pick<MadeResource, 'id'>,
): string | undefined {
  if (calls.length === 0) {
    return 'A resource that was pending became ready, and Vercel was not told.';
  }
  if (calls.length === early) {
    return 'Vercel was told of a resource while it was pending, and not when it was ready.';
  }
  const late = calls.slice(early);
  const named = late.flatMap(({ body }) => eventOf(body)['resourceId'] ?? []);
  // Whoever updates or imports the resource names it in the path.
  if (named.length < late.length || named.includes(id)) return undefined;
  return `Vercel was told of ${text(named[0])}, and the resource is ${text(id)}.`;
}

function eventOf(body: unknown): Body {
  const event = isObject(body) ? body['event'] : undefined;
  return isObject(event) ? event : {};
}

/** The former token is worth nothing as soon as there is a new one. */
async function checkNewToken(trial: Trial): Promise<void> {
  const { prepaymentPlanId: billingPlanId } = trial.product();
  if (billingPlanId === undefined) throw new NotTested('No prepaymentPlanId is configured.');
  const installationId = await trial.install();
  const resource = await trial.provision(installationId, { billingPlanId });
  const { accessToken } = trial.vercel.reissue(installationId);
  const again = await trial.call('upsert-installation', {
    installationId,
    body: trial.installationBody(accessToken),
  });
  trial.need(again, 'The installation could not be updated.');
  const before = trial.vercel.callsOf(installationId).length;
  const exchange = await trial.call('provision-purchase', {
    installationId,
    body: { invoiceId: trial.paidInvoice({ installationId, resource }) },
  });
  const calls = trial.vercel.callsOf(installationId).slice(before);
  if (succeeded(exchange) || !calls.some(isUnauthorized)) return;
  trial.fail(
    'install-token',
    'upsert-installation',
    'The server called Vercel with a token that a later installation had replaced.',
    { exchanges: [again, exchange] },
  );
}

function isUnauthorized({ status }: PartnerCall): boolean {
  return status === 401 || status === 403;
}
