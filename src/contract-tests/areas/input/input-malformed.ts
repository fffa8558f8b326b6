/** The rule `input-malformed`: what holds, and the checks that look for it. */

import { succeeded } from '../../context/answers.js';
import type { CallInput } from '../../context/call-input.js';
import type { CheckContext } from '../../context/context.js';
import { freshInput } from '../../context/fixture.js';
import type { PartnerOperation } from '../../operations.js';
import type { RuleModule } from '../rule-module.js';
import { checkOf } from '../support.js';
import { isRefused } from './support.js';

export const inputMalformed: RuleModule = {
  code: 'input-malformed',
  severity: 'must',
  sentence: 'A body that is not JSON is refused.',
  source: 'Partner API description',
  page: {
    sent: 'For every operation with a body: JSON that breaks off (`{"name": `), and a form (`name=value` as `application/x-www-form-urlencoded`); where resources are made also plain text, and XML. Where the body may be left out, success is fine too.',
    why: 'A parser of JSON that fails in the wrong place makes a 500 of it; a framework that takes forms as well lets in requests that no check of yours has in mind.',
    fix: "Accept `application/json` alone and answer 415 to the rest; catch the parser's error and answer 400.",
    example: {
      language: 'js',
      lines: [
        'app.use(express.json()); // only JSON: no express.urlencoded()',
        'app.use((error, req, res, next) =>',
        "  error.type === 'entity.parse.failed' ? res.status(400).json(envelope(error)) : next(error),",
        ');',
      ],
    },
  },
  checks: ({ operations }) =>
    operations
      .filter(({ served }) => served.body !== undefined)
      .map((operation) =>
        checkOf('input-malformed', operation.id, (context) => checkMalformed(context, operation)),
      ),
};

type Malformed = CallInput & { readonly what: string };

const malformed: readonly Malformed[] = [
  { what: 'broken JSON', text: '{"name": ' },
  { what: 'a form', text: 'name=value', contentType: 'application/x-www-form-urlencoded' },
];

/** What a server makes of these is the same for all operations: one is tried. */
const malformedOnce: readonly Malformed[] = [
  { what: 'no JSON at all', text: 'name=value' },
  { what: 'XML', text: '<name>value</name>', contentType: 'application/xml' },
];
const onceAt = 'provision-resource';

/** Texts that no reader can take for the body. */
async function checkMalformed(context: CheckContext, operation: PartnerOperation): Promise<void> {
  const input = await freshInput(context, operation.id);
  const bodies = [...malformed, ...(operation.id === onceAt ? malformedOnce : [])];
  for (const { what, ...change } of bodies) {
    const { body: _body, ...rest } = input;
    const exchange = await context.call(operation.id, { ...rest, ...change, isDescribed: false });
    if (isRefused(exchange)) continue;
    // What needs no body may look at none.
    if (succeeded(exchange) && !operation.served.body?.required) continue;
    const answered =
      exchange.status === null ? 'got no answer' : `was answered with ${exchange.status}`;
    context.fail('input-malformed', operation.id, `A body that is ${what} ${answered}.`, {
      exchanges: [exchange],
      cause: `input-malformed:${operation.id}`,
    });
  }
}
