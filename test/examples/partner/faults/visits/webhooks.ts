/** A visit that delivers webhooks: signed and unsigned, known and odd. */

import type { Visit } from '../visit.js';

export async function webhooks(v: Visit): Promise<void> {
  const id = await v.install();
  const invoiceId = v.vercel.purchaseInvoice({
    installationId: id,
    resourceId: undefined,
    planId: 'team-credits',
    amount: '10.00',
    isPaid: false,
  });
  const time = '2026-01-01T00:00:00.000Z';
  let count = 0;
  const event = (changes: object = {}, payload: object = {}): object => ({
    id: `evt_${(count += 1)}`,
    type: 'marketplace.invoice.notpaid',
    createdAt: 1_767_225_600_000,
    region: null,
    payload: {
      configuration: { id },
      installationId: id,
      invoiceId,
      period: { start: time, end: time },
      invoiceDate: time,
      invoiceTotal: '10.00',
      ...payload,
    },
    ...changes,
  });
  const body = JSON.stringify(event());
  await v.deliver(body);
  v.noteCalls(id);
  await v.deliver(body);
  v.noteCalls(id);
  for (const signature of [null, '', 'a'.repeat(40)]) await v.deliver(body, signature);
  await v.deliver(JSON.stringify(event({ type: 'no.such-event' })), null);
  await v.deliver(JSON.stringify(event({ type: 'marketplace.invoice.paid' })));
  v.noteCalls(id);
  for (const odd of [
    JSON.stringify(event(), null, 2),
    JSON.stringify(event({ note: 'Grüße 名前' })),
    JSON.stringify(event({ type: 'no.such-event' })),
    JSON.stringify(event({ createdAt: time })),
    JSON.stringify(event({}, { user: { id: null }, team: { id: null } })),
    JSON.stringify(event({}, { installationId: 'icfg_unknown' })),
    'no JSON',
  ]) {
    await v.deliver(odd);
  }
}
