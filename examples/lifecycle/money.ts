/** Money: usage, bills, refunds, credit, and what happens when an invoice stays unpaid. */

import { dataOf } from '@openapi-counterpart/runtime';
import {
  getInvoice,
  submitBillingData,
  submitInvoice,
  submitPrepaymentBalances,
  updateInvoice,
  updateResource,
} from '@openapi-counterpart/vercel/vercel-api/client';
import {
  currentPeriod,
  hold,
  iso,
  line,
  metadata,
  ofInstallation,
  ofResource,
  type Plot,
} from './plot.js';

export async function reportUsage(plot: Plot): Promise<void> {
  const { vercel, clientOf } = plot.sides;
  plot.narrator.say('Acme reports what was used so far, each hour anew.');
  const period = currentPeriod(plot);
  for (const reads of [120, 340]) {
    await vercel.clock.advance('1h');
    const now = iso(vercel.clock.now());
    dataOf(
      await submitBillingData(clientOf(plot.installationId), {
        path: ofInstallation(plot),
        body: {
          timestamp: now,
          eod: now,
          period,
          billing: [line(plot, 'Reads', '0.05', reads)],
          usage: [
            {
              resourceId: plot.resourceId,
              name: 'Reads',
              type: 'interval',
              units: '100K',
              dayValue: reads,
              periodValue: reads,
            },
          ],
        },
      }),
    );
  }
}

async function invoice(plot: Plot): Promise<string> {
  const { vercel, clientOf } = plot.sides;
  const client = clientOf(plot.installationId);
  const submitted = dataOf(
    await submitInvoice(client, {
      path: ofInstallation(plot),
      body: {
        externalId: 'acme-1',
        invoiceDate: iso(vercel.clock.now()),
        period: currentPeriod(plot),
        items: [line(plot, 'Reads', '0.05', 400)],
      },
    }),
  );
  const path = { ...ofInstallation(plot), invoiceId: submitted.invoiceId ?? '' };
  plot.narrator.say('Acme sends the bill, and Vercel charges the team.');
  await vercel.clock.advance('2h');
  const { state, total } = dataOf(await getInvoice(client, { path }));
  hold(state === 'paid' && total === '20.00', `the bill is ${state} over ${total}`);
  return path.invoiceId;
}

export async function invoiceAndRefund(plot: Plot): Promise<void> {
  const invoiceId = await invoice(plot);
  const { vercel, clientOf } = plot.sides;
  const client = clientOf(plot.installationId);
  const path = { ...ofInstallation(plot), invoiceId };
  plot.narrator.chapter('Refund');
  plot.narrator.say('The database was down: Acme gives a quarter back.');
  dataOf(
    await updateInvoice(client, {
      path,
      body: { action: 'refund', reason: 'Two hours of downtime.', total: '5.00' },
    }),
  );
  await vercel.clock.advance('1h');
  const { refundTotal } = dataOf(await getInvoice(client, { path }));
  hold(refundTotal === '5.00', 'nothing was given back');
}

export async function topUp(plot: Plot): Promise<void> {
  const { vercel, clientOf } = plot.sides;
  plot.narrator.say('Another database is paid in advance. Ada buys credit for it.');
  await vercel.trigger('provision', {
    name: 'reports',
    billingPlanId: 'postgres-credits',
    metadata,
    installationId: plot.installationId,
  });
  const reports = vercel.context.state.resources
    .where('installation', plot.installationId)
    .find(({ name }) => name === 'reports');
  const resourceId = reports?.partnerId ?? '';
  await vercel.trigger('purchase', {
    installationId: plot.installationId,
    resourceId,
    amountInCents: 5000,
  });
  plot.narrator.say('Acme reports what is left.');
  dataOf(
    await submitPrepaymentBalances(clientOf(plot.installationId), {
      path: ofInstallation(plot),
      body: {
        timestamp: iso(vercel.clock.now()),
        balances: [{ resourceId, currencyValueInCents: 4200, nameLabel: 'Credits' }],
      },
    }),
  );
}

export async function suspend(plot: Plot): Promise<void> {
  const { vercel, clientOf } = plot.sides;
  plot.narrator.say(
    'A charge fails. After fifteen days Acme suspends the database, for all to see.',
  );
  const bill = { installationId: plot.installationId, externalId: 'acme-2' };
  await vercel.trigger('marketplace.invoice.notpaid', bill);
  dataOf(
    await updateResource(clientOf(plot.installationId), {
      path: ofResource(plot),
      body: { status: 'suspended' },
    }),
  );
  plot.narrator.say('Ada pays, and it resumes.');
  await vercel.trigger('marketplace.invoice.paid', bill);
  dataOf(
    await updateResource(clientOf(plot.installationId), {
      path: ofResource(plot),
      body: { status: 'resumed' },
    }),
  );
}
