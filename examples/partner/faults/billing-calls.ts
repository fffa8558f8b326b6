/** Faults of what is submitted to Vercel: invoices, balances, resources that it refuses. */

import type { Fault } from './fault.js';
import { post } from './post.js';
import { answering, fieldsOf, handling } from './tools.js';

const kind = 'calls';
const valid = ['calls-described'];

/** Bills a new resource at once, with an invoice of its own. */
function billing(invoiceOf: (resourceId: string, now: Date) => unknown): Fault['apply'] {
  return {
    handlers: (sound, ground) => ({
      async provisionResource(context) {
        const reply = await sound.provisionResource(context);
        if (reply.status !== 200) return reply;
        const invoice = invoiceOf(reply.body.id, new Date());
        const { installationId } = context.path;
        post(ground, installationId, '/billing/invoices', invoice).catch(() => {});
        return reply;
      },
    }),
  };
}

const day = 86_400_000;

function newInvoice(resourceId: string, now: Date, changes: object): unknown {
  return {
    invoiceDate: now.toISOString(),
    period: { start: now.toISOString(), end: new Date(now.getTime() + 30 * day).toISOString() },
    items: [
      {
        resourceId,
        billingPlanId: 'postgres-pro',
        name: 'Pro',
        price: '35.00',
        quantity: 1,
        units: 'month',
        total: '35.00',
      },
    ],
    ...changes,
  };
}

export const billingCallFaults: readonly Fault[] = [
  {
    id: 'calls-push-invalid-status',
    kind,
    operationId: 'update-resource',
    rule: valid,
    sentence: 'After an update the resource is pushed to Vercel with a status that does not exist.',
    apply: {
      api: (sound, ground) =>
        handling('update-resource', async (request, next, { path }) => {
          const response = await next(request);
          const address = `/resources/${path['resourceId']}`;
          const body = { name: 7, status: 'active' };
          if (response.ok) await post(ground, path['installationId'] ?? '', address, body, 'PATCH');
          return response;
        })(sound),
    },
  },
  {
    id: 'calls-invoice-outside-period',
    kind,
    operationId: 'provision-resource',
    rule: ['calls-accepted', 'calls-refused', 'purchase-proof', ...valid],
    sentence: 'A new resource is billed by an invoice whose date lies outside of its period.',
    apply: billing((resourceId, now) =>
      newInvoice(resourceId, now, {
        invoiceDate: new Date(now.getTime() - 90 * day).toISOString(),
      }),
    ),
  },
  {
    id: 'calls-invoice-amounts-as-numbers',
    kind,
    operationId: 'provision-resource',
    rule: valid,
    sentence: 'A new resource is billed by an invoice whose amounts are numbers.',
    apply: billing((resourceId, now) =>
      newInvoice(resourceId, now, {
        items: [{ resourceId, billingPlanId: 'postgres-pro', name: 'Pro', price: 35, total: 35 }],
      }),
    ),
  },
  {
    id: 'calls-final-too-early',
    kind,
    operationId: 'provision-resource',
    rule: ['calls-accepted', 'calls-refused', 'purchase-proof', ...valid],
    sentence: 'The first invoice says that it is the final one, while the installation stays.',
    apply: billing((resourceId, now) => newInvoice(resourceId, now, { final: true })),
  },
  {
    id: 'calls-balance-unknown-members',
    kind,
    operationId: 'provision-purchase',
    rule: valid,
    sentence: 'After a purchase the balances are submitted without a time, in dollars.',
    apply: {
      api: (sound, ground) => {
        const inside = answering('provision-purchase', ({ body }, { path }) => {
          const { balances } = fieldsOf(body);
          const report = { balances: [{ credit: '10 $' }], previous: balances };
          post(ground, path['installationId'] ?? '', '/billing/balance', report).catch(() => {});
          return {};
        });
        return inside.api?.(sound, ground) ?? sound;
      },
    },
  },
];
