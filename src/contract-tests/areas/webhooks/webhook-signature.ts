/** The rule `webhook-signature`: what holds, and the checks that look for it. */

import { succeeded } from '../../context/answers.js';
import type { CheckContext } from '../../context/context.js';
import type { Exchange } from '../../model.js';
import { deliver, hasCrashed, sign } from '../routes.js';
import type { RuleModule } from '../rule-module.js';
import { bodyOf, checkOf } from '../support.js';
import { noteCrash, paidEvent, unknownEvent } from './support.js';

const operationId = 'webhook';

export const webhookSignature: RuleModule = {
  code: 'webhook-signature',
  severity: 'must',
  sentence: 'A webhook that Vercel did not sign is refused.',
  source: 'Vercel docs: Marketplace webhooks',
  page: {
    sent: 'An event with no signature, an empty one, one by another secret, one by the id of the integration, one of another body, half of the right one, the right one with more behind it, one that is no hexadecimal, and one in other letters than ASCII. Then an event of a type that does not exist yet, without a signature. Each has to be refused with another status than success.',
    why: 'The address of the receiver is easily guessed. An attacker who finds it can claim that invoices were paid or that an installation was removed.',
    fix: 'Compare the whole signature, in constant time and after comparing the lengths, and answer 401 or 403 before the body is parsed. Refuse to start without the secret: an empty one can be guessed.',
    example: {
      language: 'js',
      lines: [
        "const given = Buffer.from(header ?? '');",
        "const right = Buffer.from(createHmac('sha1', secret).update(rawBody).digest('hex'));",
        'if (given.length !== right.length || !timingSafeEqual(given, right)) return refuse(403);',
      ],
    },
  },
  checks: () => [checkOf('webhook-signature', operationId, checkSignature)],
};

async function checkSignature(context: CheckContext): Promise<void> {
  const body = JSON.stringify(await paidEvent(context));
  const right = sign(context.vercel.clientSecret, body);
  const forgeries: readonly (readonly [string, string | null])[] = [
    ['without a signature', null],
    ['with an empty signature', ''],
    ['signed with another secret', sign('counterpart-another-secret', body)],
    ['signed with the id of the integration', sign(context.vercel.clientId, body)],
    ['with the signature of another body', sign(context.vercel.clientSecret, `${body} `)],
    ['with the first half of its signature', right.slice(0, right.length / 2)],
    ['with more behind its signature', `${right}00`],
    ['with a signature that is no hex', 'z'.repeat(right.length)],
    ['with a signature that has other letters than ASCII', 'é'.repeat(right.length)],
  ];
  for (const [what, signature] of forgeries) {
    const exchange = await deliver(context, { body, signature });
    if (saysRefused(exchange)) noteStatus(context, what, exchange);
    else if (succeeded(exchange)) {
      const message = `A webhook ${what} was accepted with ${exchange.status}.`;
      context.fail('webhook-signature', operationId, message);
    } else if (hasCrashed(exchange)) noteCrash(context, what, exchange);
  }
  // What is left to the code for each event is not done for events that have none.
  const unknown = await deliver(context, {
    body: JSON.stringify(unknownEvent(context)),
    signature: null,
  });
  if (!succeeded(unknown) || saysRefused(unknown)) return;
  const message = `An event of an unknown type without a signature was accepted with ${unknown.status}.`;
  context.fail('webhook-signature', operationId, message);
}

/** Some servers, Vercel's own example among them, refuse with a body and the status of success. */
function saysRefused(exchange: Exchange): boolean {
  const { code, error } = bodyOf(exchange);
  return succeeded(exchange) && (code === 'invalid_signature' || Boolean(error));
}

function noteStatus(context: CheckContext, what: string, exchange: Exchange): void {
  const message = `A webhook ${what} was refused in the body, with the status ${exchange.status}.`;
  context.fail('webhook-refusal', operationId, message, { exchanges: [exchange] });
}
