/** The rule `purchase-once`: what holds, and the checks that look for it. */

import { succeeded } from '../../context/answers.js';
import type { CheckContext } from '../../context/context.js';
import { NotTested } from '../../context/outcome.js';
import type { Exchange } from '../../model.js';
import type { RuleModule } from '../rule-module.js';
import { checkOf } from '../support.js';
import { balanceAfter, balanceIn, buy, invoice, createPrepaidFixture } from './support.js';

const operationId = 'provision-purchase';

export const purchaseOnce: RuleModule = {
  code: 'purchase-once',
  severity: 'must',
  sentence: 'An invoice is credited once.',
  source: 'Vercel docs: Billing for native integrations, prepayment',
  page: {
    sent: 'The same invoice is handed in twice with different keys, one after another and at the same time. The balance may grow once; the second may also be refused.',
    why: 'Vercel sends a purchase again when it is not sure that it arrived. You give away credit that was not paid for.',
    fix: 'Remember the ids of invoices that were credited, under a constraint that only one can win, in the transaction that raises the balance. The key of the request is not enough.',
    example: {
      language: 'sql',
      lines: [
        'INSERT INTO credited_invoices (invoice_id) VALUES ($1) ON CONFLICT DO NOTHING;',
        '-- one row: raise the balance; none: answer with the balance as it is',
      ],
    },
  },
  checks: () => [
    checkOf('purchase-once', operationId, checkOnce),
    checkOf('purchase-once', operationId, checkConcurrent, { word: 'concurrent' }),
  ],
};

/** The second purchase may be refused, or answered without giving credit. */
async function checkOnce(context: CheckContext): Promise<void> {
  const fixture = await createPrepaidFixture(context);
  const invoiceId = invoice(context, fixture);
  const first = await balanceAfter(context, fixture, invoiceId);
  const again = await buy(context, fixture, invoiceId);
  const second = succeeded(again) ? balanceIn(again, fixture) : undefined;
  if (second === undefined || second <= first) return;
  noteTwice(context, 'The same invoice was credited twice.', context.exchanges.slice(-2));
}

async function checkConcurrent(context: CheckContext): Promise<void> {
  const fixture = await createPrepaidFixture(context);
  const first = await balanceAfter(context, fixture, invoice(context, fixture));
  const before = await balanceAfter(context, fixture, invoice(context, fixture));
  const invoiceId = invoice(context, fixture);
  const exchanges = await Promise.all([1, 2].map(() => buy(context, fixture, invoiceId)));
  if (!exchanges.some(succeeded)) throw new NotTested('Both purchases were refused.');
  const after = await balanceAfter(context, fixture, invoice(context, fixture));
  // What a purchase gives may be wrong by another rule.
  if (after - before <= 2 * (before - first)) return;
  noteTwice(context, 'Two requests that came together credited one invoice twice.', exchanges);
}

function noteTwice(context: CheckContext, message: string, exchanges: readonly Exchange[]): void {
  context.fail('purchase-once', operationId, message, { exchanges });
}
