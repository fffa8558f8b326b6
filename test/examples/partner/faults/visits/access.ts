/** Visits that ask who may do what: with tokens of all kinds, as a stranger, and by signing in. */

import type { TokenFlaw } from '../../../../../src/contract-tests/model.js';
import { order, type Visit } from '../visit.js';

const flaws: readonly TokenFlaw[] = [
  'alg-none',
  'hmac-with-public-key',
  'wrong-key',
  'unknown-key',
  'wrong-issuer',
  'wrong-audience',
  'expired',
  'not-yet-valid',
];

export async function tokens(v: Visit): Promise<void> {
  const id = await v.install();
  const other = await v.install();
  const resource = await v.provision(id);
  const at = `/installations/${id}`;
  for (const path of [at, `${at}/resources/${resource}`, '/products/acme-postgres/plans']) {
    await v.call('GET', path, {});
    await v.call('GET', path, { as: { kind: 'garbage' } });
    for (const flaw of flaws) await v.call('GET', path, { as: { ...v.system(id), flaw } as never });
    await v.call('GET', path, { as: v.system(other) });
    await v.call('GET', path, { as: v.user(id) });
    await v.call('GET', path, { as: v.user(id), headers: { 'x-vercel-auth': 'system' } });
  }
  await v.call('GET', '/products/acme-postgres/plans', { as: v.system(null as never) });
  await v.call('POST', `${at}/resources/${resource}/secrets/rotate`, {
    as: { kind: 'user', installationId: id, role: 'USER' },
    body: {},
  });
  await v.call('POST', `${at}/billing/provision`, { as: v.system(id), body: { invoiceId: 'no' } });
  await v.call('DELETE', at, { as: v.system(id) });
}

export async function tenants(v: Visit): Promise<void> {
  const [a, b] = [await v.install(), await v.install()];
  const theirs = await v.provision(a);
  const own = await v.provision(b);
  const at = `/installations/${b}/resources`;
  const there = `/installations/${a}/resources/${theirs}`;
  const [user, system] = [v.user(b), v.system(b)];
  const read = { as: v.system(a) };
  await v.call('GET', `${at}/${own}`, { as: system });
  await v.call('GET', there, read);
  await v.call('GET', `${at}/${theirs}`, { as: system });
  await v.call('PATCH', `${at}/${theirs}`, { as: user, body: { name: 'taken' } });
  await v.call('POST', `${at}/${theirs}/secrets/rotate`, { as: user, body: {} });
  await v.call('POST', `${at}/${theirs}/repl`, { as: user, body: { input: 'status' } });
  await v.call('GET', `${at}/${theirs}/plans`, { as: system });
  await v.call('GET', at, { as: system });
  await v.call('GET', `${at}?ids=${theirs}`, { as: system });
  const body = { resourceIds: [theirs], expiresAt: Date.now() + 60_000 };
  await v.call('POST', `/installations/${b}/resource-transfer-requests`, { as: system, body });
  await v.call('GET', there, read);
  await v.together(['GET', there, read], ['GET', `${at}/${own}`, { as: system }]);
  for (const one of [a, b]) {
    const path = `/installations/${one}/resources`;
    await v.call('POST', path, { as: v.user(one), body: order, key: 'shared' });
  }
  await v.call('PATCH', `/installations/${b}`, { as: user, body: { billingPlanId: 'team' } });
  await v.call('GET', `/installations/${a}`, read);
  await v.call('DELETE', `${at}/${theirs}`, { as: user });
  await v.call('GET', there, read);
  await v.call('DELETE', `/installations/${b}`, { as: user, body: {} });
  await v.call('GET', `/installations/${a}/resources`, read);
}

export async function signIns(v: Visit): Promise<void> {
  const id = await v.install();
  const query = v.vercel.signInCode(id);
  await v.open({ mode: 'sso', ...query });
  await v.open({ mode: 'sso', ...query });
  await v.open({ mode: 'sso', code: 'never given', state: 'x' });
  await v.open({ mode: 'sso' });
  await v.open({ mode: 'sso', ...v.vercel.signInCode(id), url: 'https://elsewhere.example' });
}
