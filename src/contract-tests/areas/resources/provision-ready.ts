/** The rule `provision-ready`: what holds, and the checks that look for it. */

import { isObject } from '@openapi-counterpart/runtime';
import type { CheckContext } from '../../context/context.js';
import type { MadeResource } from '../../context/made-resource.js';
import { NotTested } from '../../context/outcome.js';
import { waitUntil } from '../../context/wait.js';
import { noteCall } from '../calls/support.js';
import type { RuleModule } from '../rule-module.js';
import { type Body, checkOf, provisionPending, stateOf, text } from '../support.js';
import type { VercelCall } from '../../model.js';

const provision = 'provision-resource';

export const provisionReady: RuleModule = {
  code: 'provision-ready',
  severity: 'must',
  sentence: 'A resource that is pending becomes ready in time.',
  source: 'Vercel docs: Native integration flows',
  page: {
    sent: 'A resource is made. If its status is `pending`, the server has as long as `readyWithin` in the configuration says, in milliseconds; then the resource is read again. Without `readyWithin` this is not tested.',
    why: 'The customer waits for something that never comes, and may already be billed for it.',
    fix: 'Finish the work in the background by something that survives a restart (a queue, a table of jobs), set the status to `ready` or `error`, and tell Vercel by the event `resource.updated`. Give up after some time rather than never.',
  },
  checks: () => [checkOf('provision-ready', provision, checkReady)],
};

/** Ways to tell Vercel that a resource has changed. */
const announcements: readonly (string | undefined)[] = [
  'create-event',
  'update-resource',
  'import-resource',
];

const unfinished: readonly unknown[] = ['pending', 'onboarding'];

async function checkReady(context: CheckContext): Promise<void> {
  const { readyWithin } = context.config;
  const { aside } = context.options;
  if (readyWithin === undefined) throw new NotTested('No readyWithin is configured.');
  const resource = await provisionPending(context);
  const { installationId } = resource;
  const told = (): readonly VercelCall[] =>
    context.vercel
      .callsOf(installationId)
      .filter((call) => announcements.includes(call.operationId));
  await aside(() => waitUntil(() => told().length > 0, readyWithin));
  // Counted before the read: what comes later may have been sent when the resource was ready.
  const count = told().length;
  const isPending = unfinished.includes((await stateOf(context, resource))['status']);
  const early = isPending ? count : 0;
  await context.settle(resource);
  await aside(() => waitUntil(() => told().length > early, readyWithin));
  const { status } = await stateOf(context, resource);
  if (unfinished.includes(status)) {
    const message = `A resource is ${String(status)} ${readyWithin} ms after it was made.`;
    context.fail('provision-ready', provision, message);
    return;
  }
  const call = told()[early];
  if (call !== undefined) noteCall(context, provision, call);
  const flaw = announcementFlaw(told(), early, resource);
  if (flaw === undefined) return;
  context.fail('calls-resource-updated', provision, flaw, {
    cause: 'calls-resource-updated',
    calls: context.vercel.callsOf(installationId),
  });
}

/**
 * What is wrong with how Vercel was told that a resource is ready.
 * @param early How many of the calls were made while it was pending.
 */
export function announcementFlaw(
  calls: readonly VercelCall[],
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
  // Calls that update or import the resource name it in the path.
  if (named.length < late.length || named.includes(id)) return undefined;
  return `Vercel was told of ${text(named[0])}, and the resource is ${text(id)}.`;
}

function eventOf(body: unknown): Body {
  const event = isObject(body) ? body['event'] : undefined;
  return isObject(event) ? event : {};
}
