/** How the stand-in takes a purchase: what the invoice sold is added to the balances. */

import { Big } from 'big.js';
import type { ProvisionedPurchase } from '@openapi-counterpart/vercel/partner-api/types';
import { HttpError } from '@openapi-counterpart/runtime';
import type { LocalContext } from '../context.js';
import type { Invoice } from '../state/entities.js';

/** @throws HttpError 404 or 422 where the invoice proves no purchase. */
export function standInPurchase(
  { state, clock }: LocalContext,
  installationId: string,
  invoiceId: string,
): ProvisionedPurchase {
  const invoice = state.invoices.get(invoiceId);
  if (invoice?.installationId !== installationId) {
    throw new HttpError(404, `There is no invoice "${invoiceId}".`);
  }
  if (invoice.state !== 'paid') {
    throw new HttpError(422, `The invoice is ${invoice.state}, not paid.`);
  }
  const balances = [...boughtCents(invoice)].map(([resourceId, cents]) => {
    const former = state.balances
      .where('installation', installationId)
      .find(({ balance }) => balance.resourceId === resourceId);
    return {
      ...(resourceId !== undefined && { resourceId }),
      currencyValueInCents: (former?.balance.currencyValueInCents ?? 0) + cents,
    };
  });
  return { timestamp: new Date(clock.now()).toISOString(), balances };
}

/** By the partner's id of the resource; under `undefined` what was bought for the installation. */
function boughtCents({ items }: Invoice): Map<string | undefined, number> {
  const bought = new Map<string | undefined, number>();
  for (const { resourceId, total } of items) {
    const cents = new Big(total).times(100).round().toNumber();
    bought.set(resourceId, (bought.get(resourceId) ?? 0) + cents);
  }
  return bought;
}
