/** Visits to installations: announced, changed, removed, and announced again. */

import { announcement, type Visit } from '../visit.js';

export async function installations(v: Visit): Promise<void> {
  const id = await v.install();
  const at = `/installations/${id}`;
  const as = v.user(id);
  const credentials = { access_token: 'token', token_type: 'Bearer' };
  const whole = { ...announcement, credentials };
  const { account: _account, ...faceless } = whole;
  for (const body of [
    {},
    announcement,
    faceless,
    { ...whole, account: [] },
    { ...whole, scopes: [] },
    { ...whole, more: 1 },
    { ...whole, account: { url: whole.account.url, contact: { email: 'a@b.example' } } },
  ]) {
    await v.call('PUT', at, { as, body });
  }
  await v.call('PUT', at, { as, body: whole, key: null });
  await v.call('PATCH', at, { as, body: { billingPlanId: 'team' }, key: 'plan' });
  await v.call('GET', at, { as: v.system(id) });
  await v.call('PATCH', at, { as, body: { billingPlanId: 'none such' } });
  await v.call('GET', at, { as: v.system(id) });
  await v.call('PATCH', at, { as, body: { billingPlanId: 'team-credits' } });
  await v.call('PATCH', at, { as, body: { billingPlanId: 'team' }, key: 'plan' });
  await v.call('GET', at, { as: v.system(id) });
  await v.call('PATCH', at, { as, text: 'null' });
  await v.call('PUT', at, { as, body: whole });
  await v.call('GET', at, { as: v.system(id) });
  await v.call('GET', `${at}/plans`, { as: v.system(id) });
  await v.call('GET', `${at}/resources`, { as: v.system(id) });
  await v.call('POST', at, { as: v.system(id) });
  const stranger = `${id.slice(0, -1)}Z`;
  const again = { as: v.user(stranger), body: whole };
  const path = `/installations/${stranger}`;
  await v.together(['PUT', path, again], ['PUT', path, again]);
}

export async function removals(v: Visit): Promise<void> {
  const id = await v.install();
  const as = v.user(id);
  const made = await v.provision(id);
  const at = `/installations/${id}`;
  await v.call('GET', `${at}/resources/${made}`, { as: v.system(id) });
  await v.call('DELETE', at, { as, body: { cascadeResourceDeletion: true } });
  const look = async (): Promise<void> => {
    await v.call('GET', at, { as: v.system(id) });
    await v.call('GET', `${at}/resources/${made}`, { as: v.system(id) });
  };
  await look();
  await v.provision(id);
  const credentials = { access_token: 'token', token_type: 'Bearer' };
  await v.call('PUT', at, { as, body: { ...announcement, credentials } });
  await look();
  await v.call('DELETE', at, { as });
  const other = await v.install();
  const gone = { as: v.user(other), body: {} };
  await v.together(
    ['DELETE', `/installations/${other}`, gone],
    ['DELETE', `/installations/${other}`, gone],
  );
  const third = await v.install();
  await v.call('DELETE', `/installations/${third}`, { as: v.user(third) });
  await v.provision('icfg_neverHeardOfBefore00000');
}
