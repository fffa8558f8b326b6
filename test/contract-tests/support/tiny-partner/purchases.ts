/** Purchases at the tiny partner: what an invoice paid for is credited to resources, once. */

import { callVercel } from './calls.js';
import type { Ground } from './ground.js';
import { isObject, record, text } from './input.js';
import { Refusal, type Route } from './model.js';

export function purchaseRoutes(ground: Ground): readonly Route[] {
  const { has, resources, installationOf, ownedBy } = ground;
  const credited = new Set<string>();
  /** Cents of installations, bought for no resource. */
  const shared = new Map<string, number>();
  return [
    [
      'POST',
      /\/billing\/provision$/,
      'any',
      async (call) => {
        const installation = installationOf(call);
        const id = text(call.body['invoiceId']);
        const reply = has('purchase-proof')
          ? undefined
          : await callVercel(ground, installation, `billing/invoices/${id}`);
        if (reply !== undefined && !reply.ok && !has('purchase-unknown')) throw new Refusal(422);
        const invoice = reply?.ok === true ? record(await reply.json()) : {};
        const { state = 'paid', items = [] } = invoice;
        if (state !== 'paid' && !has('purchase-paid')) throw new Refusal(409);
        if (!Array.isArray(items)) throw new Refusal(422);
        if (!credited.has(id) || has('purchase-once')) {
          for (const item of items.filter(isObject)) {
            const resource = resources.get(String(item['resourceId']));
            const factor = has('purchase-credits') ? 1 : 100;
            const cents = Math.round(Number(item['total']) * factor);
            if (resource) resource.balance += cents;
            else shared.set(installation.id, (shared.get(installation.id) ?? 0) + cents);
          }
        }
        credited.add(id);
        const balances = [
          ...ownedBy(installation.id).map((resource) => ({
            resourceId: resource.id,
            currencyValueInCents: resource.balance,
          })),
          { currencyValueInCents: shared.get(installation.id) ?? 0 },
        ];
        const timestamp = has('purchase-timestamp') ? '2020-01-01T00:00:00.000Z' : undefined;
        return {
          status: 200,
          body: { timestamp: timestamp ?? new Date().toISOString(), balances },
        };
      },
    ],
  ];
}
