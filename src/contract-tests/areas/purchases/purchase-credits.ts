/** The rule `purchase-credits`: what holds, and the checks that look for it. */

import type { CheckContext } from '../../context/context.js';
import type { RuleModule } from '../rule-module.js';
import { checkOf } from '../support.js';
import { balanceAfter, invoice, createPrepaidFixture } from './support.js';

const amountInCents = 1000;

const operationId = 'provision-purchase';

export const purchaseCredits: RuleModule = {
  code: 'purchase-credits',
  severity: 'must',
  sentence: 'A purchase that was paid is credited in full.',
  source: 'Vercel docs: Billing for native integrations, prepayment',
  page: {
    sent: 'Credit of ten dollars is bought twice, each time with an invoice of its own that was paid: two pieces at five dollars, so that the total counts and not the price. `balances` has to name the resource or the installation, and the second balance has to be 1000 cents above the first.',
    why: 'The customer has paid, and the credit is missing, or is there with dollars mistaken for cents.',
    fix: 'Add the total of the invoice as Vercel has it to the balance, in whole cents, and answer with the balance after that. Do not compute money with floating-point numbers.',
    example: {
      language: 'js',
      lines: [
        "const [whole, cents = ''] = invoice.total.split('.');",
        "const amount = BigInt(whole) * 100n + BigInt(cents.padEnd(2, '0').slice(0, 2));",
      ],
    },
  },
  checks: () => [checkOf('purchase-credits', operationId, checkCredits)],
};

async function checkCredits(context: CheckContext): Promise<void> {
  const fixture = await createPrepaidFixture(context);
  const first = await balanceAfter(context, fixture, invoice(context, fixture));
  const second = await balanceAfter(context, fixture, invoice(context, fixture));
  if (first >= amountInCents && second - first === amountInCents) return;
  context.fail(
    'purchase-credits',
    operationId,
    `Two purchases of ${amountInCents} cents each left balances of ${first} and ${second} cents.`,
    { exchanges: context.exchanges.slice(-2) },
  );
}
