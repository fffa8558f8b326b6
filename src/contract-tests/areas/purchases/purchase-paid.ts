/** The rule `purchase-paid`: what holds, and the checks that look for it. */

import { succeeded } from '../../context/answers.js';
import type { CheckContext } from '../../context/context.js';
import type { RuleModule } from '../rule-module.js';
import { checkOf } from '../support.js';
import { buy, causeOf, invoice, createPrepaidFixture } from './support.js';

const operationId = 'provision-purchase';

export const purchasePaid: RuleModule = {
  code: 'purchase-paid',
  severity: 'must',
  sentence: 'An invoice that was not paid is not credited.',
  source: 'Vercel docs: Billing for native integrations, prepayment',
  page: {
    sent: 'An invoice that Vercel has, for the right resource, but that was not paid, is handed in.',
    why: 'Credit is given for a payment that may never come.',
    fix: 'Read the invoice at Vercel and give credit only when its `state` is `paid`. Answer others with 400 or 409.',
    example: {
      language: 'js',
      lines: [
        'const invoice = await vercel.get(`/v1/installations/${id}/billing/invoices/${invoiceId}`);',
        "if (invoice.state !== 'paid') return error(409, 'conflict', 'The invoice is not paid.');",
      ],
    },
  },
  checks: () => [checkOf('purchase-paid', operationId, checkUnpaid)],
};

async function checkUnpaid(context: CheckContext): Promise<void> {
  const fixture = await createPrepaidFixture(context);
  if (!succeeded(await buy(context, fixture, invoice(context, fixture, false)))) return;
  context.fail('purchase-paid', operationId, 'An invoice that was not paid was credited.', {
    cause: causeOf(context, fixture, 'purchase-paid'),
  });
}
