/** The rule `webhook-duplicate`: what holds, and the checks that look for it. */

import { isDeepStrictEqual } from 'node:util';
import { isObject } from '@openapi-counterpart/runtime';
import { succeeded } from '../../context/answers.js';
import type { CheckContext } from '../../context/context.js';
import { settling, waitUntil } from '../../context/wait.js';
import { noteCall } from '../calls/support.js';
import { deliver } from '../routes.js';
import type { RuleModule } from '../rule-module.js';
import { answered, checkOf, text } from '../support.js';
import { paidEvent } from './support.js';

const operationId = 'webhook';

export const webhookDuplicate: RuleModule = {
  code: 'webhook-duplicate',
  severity: 'must',
  sentence: 'A webhook that is delivered again is answered with success, and has no second effect.',
  source: 'Vercel docs: Marketplace webhooks',
  page: {
    sent: 'A webhook that was taken is sent a second time, with the same id and bytes. It has to be answered with 200 to 299. Where the receiver tells Vercel of balances (`submit-prepayment-balances`), the second delivery has to leave them as the first did.',
    why: 'Vercel delivers at least once. Who answers the second with an error gets it for a day; who carries it out twice books twice.',
    fix: 'Remember the `id` of each event that was worked on, and answer 200 to those that are known without doing anything. Let a constraint of the database decide, not a look before the write.',
    example: {
      language: 'sql',
      lines: [
        'INSERT INTO seen_events (id) VALUES ($1) ON CONFLICT DO NOTHING; -- no row: answer 200, do nothing',
      ],
    },
  },
  checks: () => [checkOf('webhook-duplicate', operationId, checkDuplicate)],
};

async function checkDuplicate(context: CheckContext): Promise<void> {
  const event = await paidEvent(context);
  const body = JSON.stringify(event);
  const { installationId } = event.payload;
  const before = context.vercel.callsOf(installationId).length;
  context.need(await deliver(context, { body }), 'The webhook is not taken.');
  const once = await balancesTold(context, installationId);
  for (const call of context.vercel.callsOf(installationId).slice(before)) {
    // What set the resource up may still tell of it.
    if (/invoice|balance|billing/.test(call.operationId ?? ''))
      noteCall(context, operationId, call);
  }
  const again = await deliver(context, { body });
  if (!succeeded(again)) {
    const message = `A webhook that was taken ${answered(again)} when it came again.`;
    context.fail('webhook-duplicate', operationId, message);
    return;
  }
  const twice = once === undefined ? undefined : await balancesTold(context, installationId, once);
  if (isDeepStrictEqual(once, twice)) return;
  const message = `Vercel was told of the balances ${text(once)} after a webhook, and of ${text(twice)} when it came again.`;
  context.fail('webhook-duplicate', operationId, message);
}

/** The balances that Vercel was told last; waits for others than those before. */
async function balancesTold(
  context: CheckContext,
  installationId: string,
  before?: unknown,
): Promise<unknown> {
  const told = (): unknown => {
    const last = context.vercel
      .callsOf(installationId)
      .findLast((call) => call.operationId === 'submit-prepayment-balances');
    return isObject(last?.body) ? last.body['balances'] : undefined;
  };
  await waitUntil(() => !isDeepStrictEqual(told(), before), settling);
  return told();
}
