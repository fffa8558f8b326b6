/** The rule `webhook-accepts`: what holds, and the checks that look for it. */

import { succeeded } from '../../context/answers.js';
import type { CheckContext } from '../../context/context.js';
import { deliver } from '../routes.js';
import type { RuleModule } from '../rule-module.js';
import { answered, checkOf } from '../support.js';
import { paidEvent } from './support.js';

const operationId = 'webhook';

export const webhookAccepts: RuleModule = {
  code: 'webhook-accepts',
  severity: 'must',
  sentence: 'A webhook from Vercel is answered with success.',
  source: 'Vercel docs: Marketplace webhooks',
  page: {
    sent: 'The event `marketplace.invoice.paid` to `webhookPath` of the configuration, with the header `x-vercel-signature`: HMAC-SHA1 of the body with the secret of the integration, in hexadecimal. Then another one that has a member more than is described. Both have to be answered with 200 to 299.',
    why: 'Vercel repeats what is not taken for a day, and then drops it. You do not learn that an invoice was paid, or was not.',
    fix: 'Compute the signature over the raw body with the client secret (`INTEGRATION_CLIENT_SECRET`), compare, and answer at once: within 30 seconds in any case. Do the work after that. The route needs neither a token nor a session.',
    example: {
      language: 'python',
      lines: [
        'right = hmac.new(secret.encode(), request.get_data(), hashlib.sha1).hexdigest()',
        'accepted = hmac.compare_digest(right, request.headers.get("x-vercel-signature", ""))',
      ],
    },
  },
  checks: () => [checkOf('webhook-accepts', operationId, checkAccepts)],
};

/** Vercel adds members to events over time: an unknown one is no reason to refuse the event. */
async function checkAccepts(context: CheckContext): Promise<void> {
  const event = await paidEvent(context);
  const grown = { ...event, counterpartUnknownMember: { nested: [1, 'two', null] } };
  for (const [what, body] of [
    ['with the right signature', event],
    ['with a member that is not known', { ...grown, id: context.ids.next('evt') }],
  ] as const) {
    const exchange = await deliver(context, { body: JSON.stringify(body) });
    if (succeeded(exchange)) continue;
    context.fail('webhook-accepts', operationId, `A webhook ${what} ${answered(exchange)}.`);
    return;
  }
}
