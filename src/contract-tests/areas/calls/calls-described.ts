/** The rule `calls-described`: what holds, and the checks that look for it. */

import type { CallInput } from '../../context/call-input.js';
import type { CheckContext } from '../../context/context.js';
import type { MadeResource } from '../../context/made-resource.js';
import { NotTested } from '../../context/outcome.js';
import { settling, waitFor, waitUntil } from '../../context/wait.js';
import type { RuleModule } from '../rule-module.js';
import { checkOf, mixedName, ofResource } from '../support.js';
import { noteCall } from './support.js';
import type { VercelCall } from '../../model.js';

const provision = 'provision-resource';

export const callsDescribed: RuleModule = {
  code: 'calls-described',
  severity: 'must',
  sentence: 'Calls to Vercel match the description of its API.',
  source: 'Vercel API description',
  page: {
    sent: 'The same use as for [calls-authorized](calls-authorized.md). Each call of the server to Vercel is held against the description of the Vercel API: path, query, headers and body. So are calls about invoices and balances that follow a webhook.',
    why: 'What the description does not allow Vercel refuses, or takes with parts ignored; either shows only in production.',
    fix: "The message names the operation and the place. Use the generated client (`@openapi-counterpart/vercel/vercel-api/client`) or Vercel's SDK, or hold your bodies against `vercel-api/openapi.json` of `@openapi-counterpart/vercel` in tests. Note that the id of a resource in these paths is your own.",
  },
  checks: () =>
    Object.keys(uses).map((id) =>
      checkOf('calls-described', id, (context) => checkCalls(context, id)),
    ),
};

/** After which operations calls are looked for, and how each is called once there is a resource. */
const uses: Readonly<Record<string, (context: CheckContext, resource: MadeResource) => CallInput>> =
  {
    // What makes the resource is looked at by itself.
    [provision]: () => ({}),
    'update-resource': (context, resource) => ({
      ...ofResource(resource),
      body: { name: mixedName(context) },
    }),
    'provision-purchase': (context, resource) => {
      const { installationId } = resource;
      return {
        installationId,
        body: { invoiceId: context.paidInvoice({ installationId, resource }) },
      };
    },
    'delete-resource': (_context, resource) => ofResource(resource),
  };

async function checkCalls(context: CheckContext, id: string): Promise<void> {
  const { prepaymentPlanId } = context.product();
  if (id === 'provision-purchase' && prepaymentPlanId === undefined) {
    throw new NotTested('No prepaymentPlanId is configured.');
  }
  const installationId = await context.install();
  const resource = await context.provision(
    installationId,
    prepaymentPlanId === undefined ? {} : { billingPlanId: prepaymentPlanId },
  );
  // Another installation, so that a mix-up of tokens shows.
  await context.install();
  const calls = (): readonly VercelCall[] => context.vercel.callsOf(installationId);
  const first = await newCalls(calls, 0);
  if (id !== provision) await context.call(id, uses[id]?.(context, resource));
  const fresh = id === provision ? first : await newCalls(calls, first.length);
  if (fresh.length === 0) throw new NotTested('The server called nothing at Vercel.');
  for (const call of fresh) noteCall(context, id, call);
  noteRepeats(context, id, fresh);
}

/** Those after the ones that were seen. */
async function newCalls(
  calls: () => readonly VercelCall[],
  seen: number,
): Promise<readonly VercelCall[]> {
  if (await waitUntil(() => calls().length > seen, settling)) await waitFor(settling);
  return calls().slice(seen);
}

/** More repeats than a careful client needs. */
const mostRepeats = 5;

/** What only reads may be read often. */
function noteRepeats(context: CheckContext, after: string, calls: readonly VercelCall[]): void {
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
    context.fail('calls-once', after, message, { cause: `calls-once:${operationId}` });
  }
}
