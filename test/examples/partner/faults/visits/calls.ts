/** Visits that make the partner call Vercel: by purchases, and by resources that take a while. */

import { setTimeout as wait } from 'node:timers/promises';
import { announcement, type Visit } from '../visit.js';

export async function purchases(v: Visit): Promise<void> {
  const [first, id, last] = [await v.install(), await v.install(), await v.install()];
  const resourceId = await v.provision(id, { billingPlanId: 'postgres-credits' });
  await v.provision(first, { billingPlanId: 'postgres-credits' });
  const invoice = (installationId: string, isPaid = true) =>
    v.vercel.purchaseInvoice({
      installationId,
      resourceId: installationId === id ? resourceId : undefined,
      planId: 'postgres-credits',
      amount: '10.00',
      isPaid,
    });
  const at = `/installations/${id}/billing/provision`;
  const as = v.user(id);
  const paid = invoice(id);
  await v.call('POST', at, { as, body: { invoiceId: paid }, key: 'buy' });
  await v.call('POST', at, { as, body: { invoiceId: paid }, key: 'buy' });
  await v.call('POST', at, { as, body: { invoiceId: paid } });
  for (const invoiceId of [
    invoice(id, false),
    'mi_none',
    invoice(first),
    invoice(last),
    undefined,
  ]) {
    await v.call('POST', at, { as, body: { invoiceId } });
  }
  const buy = { as, body: { invoiceId: invoice(id) } };
  await v.together(['POST', at, buy], ['POST', at, buy]);
  await v.call('POST', at, { as, body: { invoiceId: invoice(id) } });
  const { accessToken } = v.vercel.reissue(id);
  const credentials = { access_token: accessToken, token_type: 'Bearer' };
  await v.call('PUT', `/installations/${id}`, { as, body: { ...announcement, credentials } });
  await v.call('POST', at, { as, body: { invoiceId: invoice(id) } });
  v.noteCalls(id);
}

/** How often the process is free to do something else before a resource no longer becomes ready. */
const patience = 100;

/**
 * Resolves when resources that were made before have become ready, or would have: they come in the order
 * in which they were made.
 */
async function untilSetUp(v: Visit, id: string): Promise<void> {
  const marker = await v.provision(id, { name: 'the last' });
  const isReady = (): boolean => v.vercel.callsOf(id).some(({ sent }) => sent.includes(marker));
  for (let turn = 0; !isReady() && turn < patience; turn += 1) await wait(10);
}

export async function setUps(v: Visit): Promise<void> {
  const id = await v.install();
  const made = await v.provision(id);
  const at = `/installations/${id}/resources`;
  await v.call('PATCH', `${at}/${made}`, { as: v.user(id), body: { name: 'later' } });
  await untilSetUp(v, id);
  await v.call('GET', `${at}/${made}`, { as: v.system(id) });
  await v.call('GET', at, { as: v.system(id) });
  v.noteCalls(id);
  const name = 'A name that is longer than some tables have room for';
  const deleted = await v.provision(id, { name });
  await v.call('GET', `${at}/${deleted}`, { as: v.system(id) });
  await v.call('DELETE', `${at}/${deleted}`, { as: v.user(id) });
  await untilSetUp(v, id);
  await v.call('GET', `${at}/${deleted}`, { as: v.system(id) });
}

export async function submissions(v: Visit): Promise<void> {
  const id = await v.install();
  const made = await v.provision(id);
  const at = `/installations/${id}/resources/${made}`;
  await v.call('PATCH', at, { as: v.user(id), body: { name: 'later' } });
  const invoiceId = v.vercel.purchaseInvoice({
    installationId: id,
    resourceId: made,
    planId: 'postgres-credits',
    amount: '10.00',
    isPaid: true,
  });
  const path = `/installations/${id}/billing/provision`;
  await v.call('POST', path, { as: v.user(id), body: { invoiceId } });
  // What the partner sent on the side has come when it has asked for another invoice.
  await v.call('POST', path, { as: v.user(id), body: { invoiceId: 'mi_none' } });
  v.noteCalls(id);
}
