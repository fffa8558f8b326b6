/** Visits to resources: made, read, changed, deleted, and given new secrets. */

import { order, type Visit } from '../visit.js';

export async function resources(v: Visit): Promise<void> {
  const id = await v.install();
  const as = v.user(id);
  const at = `/installations/${id}/resources`;
  const read = { as: v.system(id) };
  const made = await v.provision(id);
  await v.call('GET', at, read);
  const second = await v.provision(id);
  await v.call('GET', `${at}/${made}`, read);
  for (const body of [
    { name: 'Größe 名' },
    { name: 'Two Words' },
    { metadata: { region: 'fra1' } },
    { metadata: { region: 'iad1', deep: { er: { still: 1 } } } },
    { billingPlanId: 'postgres-pro' },
    { status: 'suspended' },
    { status: 'no such' },
    { name: 'half', billingPlanId: 'no such' },
    { name: 7 },
    {},
  ]) {
    await v.call('PATCH', `${at}/${made}`, { as, body });
    await v.call('GET', `${at}/${made}`, read);
  }
  await v.call('PATCH', `${at}/${second}`, { as, text: '{"name": ' });
  for (const changes of [
    { name: undefined },
    { name: 7 },
    { name: 'x'.repeat(100) },
    { metadata: undefined },
    { metadata: null },
    { billingPlanId: undefined },
    { billingPlanId: 'no such' },
    { productId: 'no such' },
    { externalId: 'here' },
    { more: 1 },
  ]) {
    await v.call('POST', at, { as, body: { ...order, ...changes } });
  }
  await v.call('POST', at, { as, body: order, type: 'application/json; charset=utf-8' });
  await v.call('POST', at, { as, body: order, key: null });
  await v.call('GET', at, read);
  await v.call('DELETE', `${at}/${made}`, { as });
  for (const one of [made, second]) await v.call('GET', `${at}/${one}`, read);
  await v.call('GET', at, read);
  await v.call('DELETE', `${at}/${made}`, { as });
  await v.call('PATCH', `${at}/${made}`, { as, body: { name: 'ghost' } });
  await v.call('DELETE', `${at}/none`, { as });
  const gone = { as };
  await v.together(['DELETE', `${at}/${second}`, gone], ['DELETE', `${at}/${second}`, gone]);
  await v.provision(id);
  await v.call('GET', at, read);
}

export async function rotations(v: Visit): Promise<void> {
  const id = await v.install();
  const as = v.user(id);
  const made = await v.provision(id);
  const at = `/installations/${id}/resources`;
  for (const hours of [undefined, 0, 2.5, -1, 100_000]) {
    const body = { delayOldSecretsExpirationHours: hours };
    await v.call('POST', `${at}/${made}/secrets/rotate`, { as, body });
  }
  await v.call('POST', `${at}/none/secrets/rotate`, { as, body: {} });
  await v.call('POST', `${at}/${made}/repl`, { as, body: { input: 'status' } });
  await v.call('POST', `${at}/${made}/repl`, { as, body: { input: 'rename new' } });
  await v.call('GET', `${at}/${made}/plans`, { as: v.system(id) });
  await v.call('GET', '/products/acme-postgres/plans', { as: v.system(id) });
  await v.call('GET', '/products/none/plans', { as: v.system(id) });
  await v.call('GET', '/products/acme-postgres/plans?metadata=x', { as: v.system(id) });
}
