/** The rule `purchase-proof`: what holds, and the checks that look for it. */

import type { CheckContext } from '../../context/context.js';
import type { RuleModule } from '../rule-module.js';
import { checkOf } from '../support.js';
import { buy, hasReadInvoice, invoice, createPrepaidFixture } from './support.js';

const operationId = 'provision-purchase';

export const purchaseProof: RuleModule = {
  code: 'purchase-proof',
  severity: 'must',
  sentence: 'The server reads the invoice at Vercel before it gives credit.',
  source: 'Vercel docs: Billing for native integrations, prepayment',
  page: {
    sent: 'An invoice that was paid is handed in, and the calls of the server to Vercel are watched: the invoice has to be read there before credit is given.',
    why: 'The request names an invoice and nothing more. Who does not read it cannot know how much was paid, by whom, and whether at all.',
    fix: 'Call `GET /v1/installations/{installationId}/billing/invoices/{invoiceId}` with the token of the installation, at the address in `VERCEL_API_URL`, and go by its state and total. If the server does so and this rule still does not hold, it calls another address: see [contract tests](../contract-tests.md).',
  },
  checks: () => [checkOf('purchase-proof', operationId, checkProof)],
};

async function checkProof(context: CheckContext): Promise<void> {
  const fixture = await createPrepaidFixture(context);
  const exchange = await buy(context, fixture, invoice(context, fixture));
  context.need(exchange, 'A purchase was refused.');
  if (hasReadInvoice(context, fixture)) return;
  const message = 'Credit was given, and the invoice was not read at Vercel.';
  context.fail('purchase-proof', operationId, message);
}
