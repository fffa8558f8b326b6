/** What is done at the partner to see whether two servers differ: one visit for each of its parts. */

import type { TokenFlaw } from '../../../../src/contract/model.js';
import { announcement, order, type Visit } from './visit.js';

export interface Scene {
  readonly setupTime?: number;
  readonly run: (visit: Visit) => Promise<void>;
}

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

function wait(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

async function tokens(v: Visit): Promise<void> {
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

async function installations(v: Visit): Promise<void> {
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

async function resources(v: Visit): Promise<void> {
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

async function tenants(v: Visit): Promise<void> {
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

async function retries(v: Visit): Promise<void> {
  const id = await v.install();
  const as = v.user(id);
  const at = `/installations/${id}/resources`;
  const create = { as, body: order, key: 'create' };
  const { id: made } = await v.call('POST', at, create);
  await v.call('POST', at, create);
  await v.call('POST', at, { ...create, body: { ...order, name: 'other' } });
  await v.call('POST', at, { ...create, key: 'another' });
  await v.call('GET', at, { as: v.system(id) });
  const one = `${at}/${String(made)}`;
  await v.call('PATCH', one, { as, body: { name: 'first' }, key: 'create' });
  await v.call('PATCH', one, { as, body: { name: 'first' }, key: 'update' });
  await v.call('PATCH', one, { as, body: { name: 'second' } });
  await v.call('PATCH', one, { as, body: { name: 'first' }, key: 'update' });
  await v.call('GET', one, { as: v.system(id) });
  const rotate = { as, body: { delayOldSecretsExpirationHours: 1 }, key: 'rotate' };
  await v.call('POST', `${one}/secrets/rotate`, rotate);
  await v.call('POST', `${one}/secrets/rotate`, rotate);
  const at2 = { ...create, key: 'together' };
  await v.together(['POST', at, at2], ['POST', at, at2]);
  const both = { ...rotate, key: 'both' };
  await v.together(
    ['POST', `${one}/secrets/rotate`, both],
    ['POST', `${one}/secrets/rotate`, both],
  );
  await v.together(['POST', at, { as, body: order }], ['POST', at, { as, body: order }]);
  await v.together(
    ['PATCH', one, { as, body: { name: 'third' } }],
    ['PATCH', one, { as, body: { metadata: { region: 'fra1' } } }],
  );
  await v.call('GET', one, { as: v.system(id) });
  await v.call('GET', at, { as: v.system(id) });
  await wait(50);
  await v.call('POST', at, create);
}

async function rotations(v: Visit): Promise<void> {
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

function requestsOf(installationId: string): string {
  return `/installations/${installationId}/resource-transfer-requests`;
}

async function transfers(v: Visit): Promise<void> {
  const [source, a, b] = [await v.install(), await v.install(), await v.install()];
  const made = await v.provision(source);
  const create = async (expiresAt: unknown, resourceIds = [made], key?: string) => {
    const body = { resourceIds, expiresAt };
    const sent = { as: v.system(source), body, ...(key !== undefined && { key }) };
    return String((await v.call('POST', requestsOf(source), sent))['providerClaimId']);
  };
  const verify = (id: string, claim: string) =>
    v.call('GET', `${requestsOf(id)}/${claim}/verify`, { as: v.system(id) });
  const accept = (id: string, claim: string, key?: string) =>
    v.call('POST', `${requestsOf(id)}/${claim}/accept`, {
      as: v.system(id),
      ...(key !== undefined && { key }),
    });
  const soon = Date.now() + 60_000;
  await create(soon, ['none']);
  await create(Date.now() - 1000);
  await create('tomorrow');
  await verify(a, 'claim_none');
  const brief = await create(Date.now() + 30);
  await wait(50);
  await verify(a, brief);
  await accept(a, brief);
  const [one, two] = [await create(soon), await create(soon)];
  v.notes.push(`claims differ: ${one !== two}`);
  v.notes.push(
    `claims repeat: ${(await create(soon, [made], 'k')) === (await create(soon, [made], 'k'))}`,
  );
  await verify(a, one);
  await verify(b, one);
  await accept(a, one, 'accept');
  await accept(a, one, 'accept');
  await accept(b, one);
  await verify(b, one);
  for (const id of [source, a, b]) {
    await v.call('GET', `/installations/${id}/resources/${made}`, { as: v.system(id) });
    await v.call('GET', `/installations/${id}/resources`, { as: v.system(id) });
  }
  const body = { resourceIds: [await v.provision(source)], expiresAt: soon };
  const made2 = await v.call('POST', requestsOf(source), { as: v.system(source), body });
  const path = (id: string) => `${requestsOf(id)}/${String(made2['providerClaimId'])}/accept`;
  await v.together(['POST', path(a), { as: v.system(a) }], ['POST', path(b), { as: v.system(b) }]);
}

async function purchases(v: Visit): Promise<void> {
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

async function removals(v: Visit): Promise<void> {
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

async function webhooks(v: Visit): Promise<void> {
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

async function signIns(v: Visit): Promise<void> {
  const id = await v.install();
  const query = v.vercel.signInCode(id);
  await v.open({ mode: 'sso', ...query });
  await v.open({ mode: 'sso', ...query });
  await v.open({ mode: 'sso', code: 'never given', state: 'x' });
  await v.open({ mode: 'sso' });
  await v.open({ mode: 'sso', ...v.vercel.signInCode(id), url: 'https://elsewhere.example' });
}

async function setUps(v: Visit): Promise<void> {
  const id = await v.install();
  const made = await v.provision(id);
  const at = `/installations/${id}/resources`;
  await v.call('PATCH', `${at}/${made}`, { as: v.user(id), body: { name: 'later' } });
  for (let tries = 0; v.vercel.callsOf(id).length === 0 && tries < 60; tries += 1) await wait(10);
  await wait(30);
  await v.call('GET', `${at}/${made}`, { as: v.system(id) });
  await v.call('GET', at, { as: v.system(id) });
  v.noteCalls(id);
  const name = 'A name that is longer than some tables have room for';
  const deleted = await v.provision(id, { name });
  await v.call('GET', `${at}/${deleted}`, { as: v.system(id) });
  await v.call('DELETE', `${at}/${deleted}`, { as: v.user(id) });
  await wait(200);
  await v.call('GET', `${at}/${deleted}`, { as: v.system(id) });
}

async function submissions(v: Visit): Promise<void> {
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
  await wait(20);
  v.noteCalls(id);
}

export const scenes: Readonly<Record<string, Scene>> = {
  tokens: { run: tokens },
  installations: { run: installations },
  resources: { run: resources },
  tenants: { run: tenants },
  retries: { run: retries },
  rotations: { run: rotations },
  transfers: { run: transfers },
  purchases: { run: purchases },
  removals: { run: removals },
  webhooks: { run: webhooks },
  signIns: { run: signIns },
  setUps: { run: setUps, setupTime: 150 },
  submissions: { run: submissions },
};
