/** The row of purchases: an invoice that Vercel says is paid is credited line by line. */

import { fields, text } from './input.js';
import { installationOf, resourcesOf } from './installations.js';
import type { Call, Ground, Installation, Row } from './model.js';
import { refuse } from './model.js';

export function purchaseRows(ground: Ground): readonly Row[] {
  return [
    {
      method: 'POST',
      path: '/v1/installations/:installation/billing/provision',
      who: 'any',
      handle: (call) => buy(ground, call),
    },
  ];
}

/** Exact for any decimal. */
function centsOf({ has }: Ground, amount: string): number {
  if (has('money-floor')) return Math.floor(Number(amount) * 100);
  if (has('money-dollars')) return Math.round(Number(amount));
  const [whole = '0', rest = ''] = amount.split('.');
  if (has('money-whole-crash') && rest === '') throw new Error('No cents.');
  return Number(whole) * 100 + Number(rest.padEnd(2, '0').slice(0, 2));
}

export async function readInvoice(ground: Ground, installation: Installation, id: string) {
  // Half of a character cannot be written into an address.
  if (/\p{Surrogate}/u.test(id)) return { status: 404, invoice: undefined };
  const path = `/v1/installations/${installation.id}/billing/invoices/${encodeURIComponent(id)}`;
  const { status, body } = await ground.call(installation, 'GET', path);
  return { status, invoice: status === 200 ? fields(body) : undefined };
}

async function buy(ground: Ground, call: Call) {
  const { has, store } = ground;
  const installation = installationOf(ground, call);
  const id = text(fields(call.body)['invoiceId']);
  if (has('invoice-used-up')) {
    if (store.credited.has(id)) refuse(409, 'credited');
    store.credited.add(id);
  }
  const { invoice } = await readInvoice(ground, installation, id);
  if (invoice === undefined) refuse(422, 'unknown_invoice');
  if (invoice['state'] !== 'paid' && !has('invoice-unpaid')) refuse(422, 'not_paid');
  if (store.credited.has(id) && !has('invoice-used-up') && !has('invoice-twice'))
    refuse(409, 'credited');
  store.credited.add(id);
  credit(ground, installation, Array.isArray(invoice['items']) ? invoice['items'].map(fields) : []);
  return {
    status: 200,
    body: { timestamp: timeOf(ground), balances: balancesOf(ground, installation) },
  };
}

function credit(
  ground: Ground,
  installation: Installation,
  items: readonly Readonly<Record<string, unknown>>[],
): void {
  const { has, store } = ground;
  const lines = has('money-first-line') ? items.slice(0, 1) : items;
  const first = items.find((item) => item['resourceId'] !== undefined)?.['resourceId'];
  for (const item of lines) {
    const cents = centsOf(ground, text(item['total']));
    const named = has('money-first-resource') ? first : item['resourceId'];
    const isForAll = named === undefined && !has('money-line-to-resource');
    const resource = store.resources.get(String(named ?? first));
    if (isForAll || resource === undefined) installation.balance += cents;
    else if (resource.installationId === installation.id) resource.balance += cents;
  }
}

function timeOf({ has }: Ground): unknown {
  if (has('timestamp-number')) return Date.now();
  const now = new Date().toISOString();
  if (has('timestamp-blank')) return now.replace('T', ' ').replace('Z', '');
  return has('timestamp-fixed') ? '2024-01-01T00:00:00.000Z' : now;
}

function balancesOf(ground: Ground, installation: Installation) {
  const { has, store } = ground;
  const own = has('tenant-balances')
    ? [...store.resources.values()]
    : resourcesOf(ground, installation.id);
  const shown = (cents: number) => (has('cents-text') ? String(cents) : cents);
  return [
    { currencyValueInCents: shown(installation.balance), nameLabel: 'Credit' },
    ...own.map(({ id, balance }) => ({ resourceId: id, currencyValueInCents: shown(balance) })),
  ];
}
