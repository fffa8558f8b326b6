/** A check that a refused purchase credits nothing. */

import { isRefused } from '../../context/answers.js';
import type { CheckContext } from '../../context/context.js';
import { NotTested } from '../../context/outcome.js';
import { balanceAfter, buy, invoice, createPrepaidFixture } from './support.js';

const amountInCents = 1000;

const operationId = 'provision-purchase';

/** @throws NotTested where purchases that are paid do not add up: that is one mistake, not two. */
export async function refusePurchase(context: CheckContext): Promise<void> {
  const fixture = await createPrepaidFixture(context);
  const first = await balanceAfter(context, fixture, invoice(context, fixture));
  const second = await balanceAfter(context, fixture, invoice(context, fixture));
  if (second - first !== amountInCents) throw new NotTested('Purchases do not add up.');
  if (!isRefused(await buy(context, fixture, invoice(context, fixture, false)))) return;
  const third = await balanceAfter(context, fixture, invoice(context, fixture));
  if (third - second <= amountInCents) return;
  context.fail(
    'refusal-harmless',
    operationId,
    'A purchase of an invoice that was not paid was refused, and credited.',
    { exchanges: context.exchanges.slice(-2), cause: `refusal-harmless:${operationId}` },
  );
}
