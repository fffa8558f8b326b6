/** The rule `input-unknown-member`: what holds, and the checks that look for it. */

import { validate } from '@openapi-counterpart/runtime';
import { succeeded } from '../../context/answers.js';
import type { CheckContext } from '../../context/context.js';
import { freshInput } from '../../context/fixture.js';
import type { PartnerOperation } from '../../operations.js';
import type { RuleModule } from '../rule-module.js';
import { checkOf } from '../support.js';

export const inputUnknownMember: RuleModule = {
  code: 'input-unknown-member',
  severity: 'must',
  sentence:
    'A body with a member that the schema does not know is accepted where the schema allows it.',
  source: 'Partner API description',
  page: {
    sent: 'For every operation whose schema leaves members open: the right body with one more, `counterpartUnknownMember`, which holds an object with a list.',
    why: 'Vercel adds members from time to time without a new version. A server that refuses what it does not know stops working on that day, for all customers.',
    fix: 'Ignore members that you do not know: no strict mode in the validator, no failure on unknown properties in the reader of JSON.',
    example: {
      language: 'text',
      lines: [
        'zod: z.object({ … })            not z.strictObject',
        'Jackson: FAIL_ON_UNKNOWN_PROPERTIES = false',
        'Go: do not call Decoder.DisallowUnknownFields',
      ],
    },
  },
  checks: ({ operations }) =>
    operations
      .filter(({ served }) => served.body !== undefined)
      .map((operation) =>
        checkOf('input-unknown-member', operation.id, (context) =>
          checkUnknownMember(context, operation),
        ),
      ),
};

/** Members that the description leaves open may be sent: Vercel adds some from time to time. */
async function checkUnknownMember(
  context: CheckContext,
  operation: PartnerOperation,
): Promise<void> {
  const input = await freshInput(context, operation.id);
  const body = { ...Object(input.body), counterpartUnknownMember: { nested: [1, 'two', null] } };
  const validator = operation.served.body?.content['application/json']?.validate;
  if (validator === undefined || validate(validator, body).length > 0) return;
  const exchange = await context.call(operation.id, { ...input, body });
  if (succeeded(exchange)) return;
  const plain = await context.call(operation.id, await freshInput(context, operation.id));
  context.need(plain, 'The operation does not succeed.');
  context.fail(
    'input-unknown-member',
    operation.id,
    `A body with one unknown member was answered with ${exchange.status}.`,
    { exchanges: [exchange], cause: 'input-unknown-member' },
  );
}
