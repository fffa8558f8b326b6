/** Prepaid credit: believed only when Vercel's own invoice says that it was paid, and given out once. */

import type { components } from '@openapi-counterpart/vercel/partner-api/types';
import { findInstallationPlan, planOf } from './catalogue.js';
import type { AcmeHandlers, Environment, Invoice } from './environment.js';
import { conflict, unprocessable } from './refusals.js';
import type { Installation, Resource, Store } from './store.js';

type Balance = components['schemas']['Balance'];

export function billingHandlers(environment: Environment): Pick<AcmeHandlers, 'provisionPurchase'> {
  const { store, now, readInvoice } = environment;
  return {
    async provisionPurchase({ path, body }) {
      store.installation(path.installationId);
      if (readInvoice === undefined) {
        throw unprocessable('No invoice can be read from Vercel, so no purchase is believed.');
      }
      const invoice = await readInvoice(path.installationId, body.invoiceId);
      if (invoice === undefined || invoice.invoiceId !== body.invoiceId) {
        throw unprocessable(`Vercel knows no invoice "${body.invoiceId}" of this installation.`);
      }
      if (invoice.state !== 'paid') {
        throw conflict(`The invoice is not paid; it is ${invoice.state}.`);
      }
      // Looked up again: much may happen while an invoice is read.
      const installation = store.installation(path.installationId);
      if (!installation.creditedInvoiceIds.has(invoice.invoiceId)) {
        credit(store, installation, invoice);
      }
      return {
        status: 200,
        body: { timestamp: now().toISOString(), balances: listBalances(store, installation) },
      };
    },
  };
}

/** Adds each item to the balance of the resource it names, or else to that of the installation. */
function credit(store: Store, installation: Installation, invoice: Invoice): void {
  const lines = [
    ...invoice.items.map(({ resourceId, total }) => ({ resourceId, cents: toCents(total) })),
    ...(invoice.discounts ?? []).map(({ resourceId, amount }) => ({
      resourceId,
      cents: -toCents(amount),
    })),
  ].map(({ resourceId, cents }) => ({
    holder:
      resourceId === undefined ? installation : store.findResource(installation.id, resourceId),
    cents,
  }));
  // All holders are found before any gets its credit: half a purchase could not be repeated.
  for (const { holder } of lines) {
    if (holder === undefined) throw unprocessable('The invoice names a resource that is not here.');
  }
  for (const { holder, cents } of lines) {
    if (holder !== undefined) holder.balanceInCents += cents;
  }
  installation.creditedInvoiceIds.add(invoice.invoiceId);
}

/** Balances exist where there is a prepayment plan, or credit left from one. */
function listBalances(store: Store, installation: Installation): Balance[] {
  const resources = store.resourcesOf(installation.id).filter((resource) => {
    return resource.balanceInCents !== 0 || planOf(resource)?.type === 'prepayment';
  });
  const hasOwn =
    installation.balanceInCents !== 0 ||
    findInstallationPlan(installation.planId)?.type === 'prepayment';
  return [
    ...(hasOwn ? [toBalance(installation)] : []),
    ...resources.map((resource) => ({ resourceId: resource.id, ...toBalance(resource) })),
  ];
}

function toBalance({ balanceInCents }: Pick<Resource, 'balanceInCents'>): Balance {
  return {
    currencyValueInCents: balanceInCents,
    credit: `$${(balanceInCents / 100).toFixed(2)}`,
    nameLabel: 'Credit',
  };
}

/** `25.5` as 2550. Digit by digit, because 1.005 * 100 is not 100.5 in binary; parts of a cent are dropped. */
function toCents(money: string): number {
  const [dollars = '0', fraction = ''] = money.split('.');
  return Number(dollars) * 100 + Number(fraction.padEnd(2, '0').slice(0, 2));
}
