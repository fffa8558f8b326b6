/** The rule `webhook-unknown-event`: what holds, and the checks that look for it. */

import { succeeded } from '../../context/answers.js';
import type { CheckContext } from '../../context/context.js';
import { deliver } from '../routes.js';
import type { RuleModule } from '../rule-module.js';
import { answered, checkOf } from '../support.js';
import { needAcceptance, unknownEvent } from './support.js';

const operationId = 'webhook';

export const webhookUnknownEvent: RuleModule = {
  code: 'webhook-unknown-event',
  severity: 'must',
  sentence: 'Events of unknown types are accepted.',
  source: 'Vercel docs: Marketplace webhooks',
  page: {
    sent: 'An event of the type `counterpart.no-such-event`, with a payload of its own and letters beyond ASCII, signed rightly.',
    why: 'Vercel adds types from time to time. An event that is refused is repeated for a day, and hides among the failures that matter.',
    fix: 'Answer 200 to every event that is signed rightly, and ignore (or log) the types that you do not know. Validate the payload only for those that you do.',
    example: {
      language: 'js',
      lines: [
        'const handle = handlers[event.type];',
        'if (handle) await handle(event.payload);',
        'return new Response(null, { status: 204 });',
      ],
    },
  },
  checks: () => [checkOf('webhook-unknown-event', operationId, checkUnknownEvent)],
};

async function checkUnknownEvent(context: CheckContext): Promise<void> {
  await needAcceptance(context);
  const exchange = await deliver(context, { body: JSON.stringify(unknownEvent(context)) });
  if (succeeded(exchange)) return;
  const message = `An event of a type that does not exist yet ${answered(exchange)}.`;
  context.fail('webhook-unknown-event', operationId, message);
}
