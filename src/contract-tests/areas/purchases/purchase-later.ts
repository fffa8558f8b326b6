/** The rule `purchase-later`: what holds, and the checks that look for it. */

import { isRefused } from '../../context/answers.js';
import type { CheckContext } from '../../context/context.js';
import { NotTested } from '../../context/outcome.js';
import type { RuleModule } from '../rule-module.js';
import { answered, checkOf } from '../support.js';
import { buy, createPrepaidFixture, invoice } from './support.js';

const operationId = 'provision-purchase';

export const purchaseLater: RuleModule = {
  code: 'purchase-later',
  severity: 'must',
  sentence: 'An invoice that was refused because it was not paid is credited when it is.',
  source: 'Vercel docs: Billing for native integrations, prepayment',
  page: {
    sent: 'An invoice that is not paid is handed in and refused. Then it is paid, and handed in again, by another `Idempotency-Key`.',
    why: 'The customer has paid, and the credit never comes, because the first try has used the invoice up.',
    fix: 'Remember an invoice as credited in the transaction that credits it, and not before.',
  },
  checks: () => [checkOf('purchase-later', operationId, checkLater)],
};

async function checkLater(context: CheckContext): Promise<void> {
  const fixture = await createPrepaidFixture(context);
  const id = invoice(context, fixture, false);
  if (!isRefused(await buy(context, fixture, id))) throw new NotTested('It was not refused.');
  context.vercel.setInvoiceState(id, 'paid');
  const again = await buy(context, fixture, id);
  if (isRefused(again)) {
    const message = `An invoice that was paid after it was refused ${answered(again)}.`;
    context.fail('purchase-later', operationId, message, {
      exchanges: context.exchanges.slice(-2),
    });
  }
}
