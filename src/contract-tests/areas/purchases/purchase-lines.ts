/** The rule `purchase-lines`: what holds, and the checks that look for it. */

import type { CheckContext } from '../../context/context.js';
import { NotTested } from '../../context/outcome.js';
import type { Exchange } from '../../model.js';
import { listAt } from '../../context/answers.js';
import type { InvoiceLine } from '../../vercel-side/vercel-side.js';
import type { RuleModule } from '../rule-module.js';
import { checkOf, needDescribed } from '../support.js';
import { buy, createPrepaidFixture } from './support.js';

const operationId = 'provision-purchase';

export const purchaseLines: RuleModule = {
  code: 'purchase-lines',
  severity: 'must',
  sentence: 'Every line of an invoice is credited, to the cent, to what it names.',
  source: 'Vercel docs: Billing for native integrations, prepayment',
  page: {
    sent: 'Credit is bought twice by invoices with three lines: $0.29 for one resource, $1.15 for another, and $19 for no resource, which is for the installation. Between the two answers the balances of the resources have to grow by 29 and 115 cents, and that of the installation by 1900.',
    why: 'What a customer has paid for one thing is credited to another, or not at all. `0.29 * 100` is 28.999… in binary fractions, and cut off it is a cent less, with every purchase.',
    fix: 'Go through the lines: one with a `resourceId` is for that resource, one without for the installation. Read amounts as decimal text, not as numbers with fractions.',
    example: {
      language: 'js',
      lines: [
        "const [whole, rest = ''] = item.total.split('.');",
        "const cents = Number(whole) * 100 + Number(rest.padEnd(2, '0').slice(0, 2));",
      ],
    },
  },
  checks: () => [checkOf('purchase-lines', operationId, checkLines)],
};

async function checkLines(context: CheckContext): Promise<void> {
  const fixture = await createPrepaidFixture(context);
  const { installationId, resource } = fixture;
  const { billingPlanId } = resource;
  const other = await context.provision(installationId, { billingPlanId });
  const lines: readonly InvoiceLine[] = [
    { resourceId: resource.id, total: '0.29' },
    { resourceId: other.id, total: '1.15' },
    { total: '19' },
  ];
  const amount = { planId: billingPlanId, resourceId: resource.id, amount: '20.44', isPaid: true };
  const buyLines = async (): Promise<Exchange> => {
    const id = context.vercel.purchaseInvoice({ installationId, ...amount, lines });
    const exchange = await buy(context, fixture, id);
    context.need(exchange, 'A purchase was refused.');
    needDescribed(exchange);
    return exchange;
  };
  const [first, second] = [await buyLines(), await buyLines()];
  const grown = (id: string | undefined): number | undefined => {
    const [before, after] = [first, second].map((exchange) => balanceOf(exchange, id));
    return before === undefined || after === undefined ? undefined : after - before;
  };
  const all = { [resource.id]: 29, [other.id]: 115, '': 1900 };
  if (Object.keys(all).every((id) => grown(id || undefined) === undefined)) {
    throw new NotTested('The reply has no balance.');
  }
  for (const [id, expected] of Object.entries(all)) {
    const actual = grown(id || undefined);
    if (actual === expected) continue;
    const whose =
      id === ''
        ? 'the installation'
        : id === other.id
          ? 'the second resource'
          : 'the first resource';
    const what = actual === undefined ? 'is not in the reply' : `grew by ${actual}`;
    const message = `Of a line for ${whose} ${expected} cents are due, and its balance ${what}.`;
    context.fail('purchase-lines', operationId, message, { exchanges: [first, second] });
    return;
  }
}

function balanceOf({ body }: Exchange, resourceId: string | undefined): number | undefined {
  const balance = listAt(body, 'balances').find((item) => item['resourceId'] === resourceId);
  const cents = balance?.['currencyValueInCents'];
  return typeof cents === 'number' ? cents : undefined;
}
