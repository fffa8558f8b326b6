/** The rule `webhook-raw-body`: what holds, and the checks that look for it. */

import { succeeded } from '../../context/answers.js';
import type { CheckContext } from '../../context/context.js';
import { deliver } from '../routes.js';
import type { RuleModule } from '../rule-module.js';
import { type Body, answered, checkOf } from '../support.js';
import { needAcceptance, paidEvent } from './support.js';

const operationId = 'webhook';

export const webhookRawBody: RuleModule = {
  code: 'webhook-raw-body',
  severity: 'must',
  sentence: 'The signature is checked over the raw bytes of the body.',
  source: 'Vercel docs: Marketplace webhooks',
  page: {
    sent: 'The same event in other writings, each signed as it is: indented, its members in another order, with Unicode escapes, with a line break at its end, with letters beyond ASCII.',
    why: 'Who parses the body and writes it again signs another text. It works until the first event whose writing differs, and that one is refused for a whole day.',
    fix: 'Keep the bytes as they came, and parse them only after the signature was checked.',
    example: {
      language: 'js',
      lines: [
        "app.post('/webhook', express.raw({ type: '*/*' }), (req, res) => {",
        "  verify(req.body, req.get('x-vercel-signature')); // a Buffer",
        "  const event = JSON.parse(req.body.toString('utf8'));",
        '});',
      ],
    },
  },
  checks: () => [checkOf('webhook-raw-body', operationId, checkRawBody)],
};

/** The same event, written in other ways: parsed and written again none has its signature. */
async function checkRawBody(context: CheckContext): Promise<void> {
  await needAcceptance(context);
  const write: readonly (readonly [string, (event: Body) => string])[] = [
    ['with indentation', (event) => JSON.stringify(event, null, 2)],
    ['with its members in another order', (event) => JSON.stringify(reversed(event))],
    [
      'with Unicode escapes',
      (event) => JSON.stringify(event).replace('marketplace', String.raw`\u006darketplace`),
    ],
    ['with a line break at its end', (event) => `${JSON.stringify(event)}\n`],
    ['with letters beyond ASCII', (event) => JSON.stringify({ ...event, note: 'Grüße 名前' })],
  ];
  const prepared = await Promise.all(
    write.map(async ([what, toText]) => ({ what, body: toText(await paidEvent(context)) })),
  );
  for (const { what, body } of prepared) {
    const exchange = await deliver(context, { body });
    if (succeeded(exchange)) continue;
    const message = `A webhook ${what}, signed as it is, ${answered(exchange)}.`;
    context.fail('webhook-raw-body', operationId, message);
  }
}

function reversed(event: Body): Body {
  return Object.fromEntries(Object.entries(event).toReversed());
}
