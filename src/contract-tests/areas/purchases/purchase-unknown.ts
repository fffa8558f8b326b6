/** The rule `purchase-unknown`: what holds, and the checks that look for it. */

import { succeeded } from '../../context/answers.js';
import type { CheckContext } from '../../context/context.js';
import type { RuleModule } from '../rule-module.js';
import { checkOf } from '../support.js';
import { buy, causeOf, createPrepaidFixture } from './support.js';

const operationId = 'provision-purchase';

export const purchaseUnknown: RuleModule = {
  code: 'purchase-unknown',
  severity: 'must',
  sentence: 'An invoice that Vercel does not know is not credited.',
  source: 'Vercel docs: Billing for native integrations, prepayment',
  page: {
    sent: 'The id of an invoice that Vercel does not know is handed in, with a genuine token.',
    why: 'Credit is given for nothing: an id that was made up is worth money.',
    fix: 'Read the invoice at Vercel, with the token of the installation, and refuse when Vercel answers 404. Refuse too when Vercel cannot be reached: the purchase comes again.',
  },
  checks: () => [checkOf('purchase-unknown', operationId, checkUnknown)],
};

async function checkUnknown(context: CheckContext): Promise<void> {
  const fixture = await createPrepaidFixture(context);
  if (!succeeded(await buy(context, fixture, context.ids.next('mi')))) return;
  context.fail(
    'purchase-unknown',
    operationId,
    'An invoice that Vercel does not know was credited.',
    {
      cause: causeOf(context, fixture, 'purchase-unknown'),
    },
  );
}
