/** The rule `webhook-crash`: what holds, and the checks that look for it. */

import type { CheckContext } from '../../context/context.js';
import { deliver, hasCrashed } from '../routes.js';
import { checkStranger } from './payment.js';
import type { RuleModule } from '../rule-module.js';
import { type Body, checkOf } from '../support.js';
import { noteCrash, paidEvent } from './support.js';

const operationId = 'webhook';

export const webhookCrash: RuleModule = {
  code: 'webhook-crash',
  severity: 'must',
  sentence: 'The webhook receiver never fails with a server error.',
  source: 'Vercel docs: Marketplace webhooks',
  page: {
    sent: 'Bodies that are signed rightly but odd: broken JSON, plain text, nothing at all, `null`, `[]`, `{}`, a number beyond all bounds; events about an installation that was never announced; and the forged signatures of [webhook-signature](webhook-signature.md). No answer may have a status from 500 up.',
    why: 'A receiver that fails gets the same again for a day, and hides the failures that matter.',
    fix: 'Catch errors of the parser, check that the event is an object with a text as `type`, and answer 400. Functions that compare in constant time throw when lengths differ: compare these first.',
  },
  checks: () => [
    checkOf('webhook-crash', operationId, checkCrash),
    checkOf('webhook-crash', operationId, checkStranger, { word: 'stranger' }),
  ],
};

const odd: readonly (readonly [string, string])[] = [
  ['that is broken JSON', '{"id": '],
  ['that is no JSON', 'hello'],
  ['that is empty', ''],
  ['that is null', 'null'],
  ['that is a list', '[]'],
  ['that is an empty object', '{}'],
  ['with a number beyond all bounds', '{"id":"evt_1","type":"counterpart.x","createdAt":1e999}'],
];

/** An event without a user and a team, as Vercel sends it for automatic actions. */
function withoutPeople(event: Body): Body {
  const { payload } = event;
  return { ...event, payload: { ...Object(payload), user: { id: null }, team: { id: null } } };
}

/** Signed rightly, so that it gets as far as the parser. */
async function checkCrash(context: CheckContext): Promise<void> {
  const anonymous = JSON.stringify(withoutPeople(await paidEvent(context)));
  for (const [what, body] of [...odd, ['whose user and team are null', anonymous] as const]) {
    const exchange = await deliver(context, { body });
    if (hasCrashed(exchange)) noteCrash(context, what, exchange);
  }
}
