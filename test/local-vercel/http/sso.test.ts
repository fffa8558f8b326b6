import { expect, test } from 'vitest';
import { resolveSsoLink, startSso } from '../../../src/local-vercel/workflows/sign-in.js';
import { addInstallation, startLocalParts } from '../support/local-parts.js';

test('a sign-in goes to the login address with a code and where the user wants to go', () => {
  const parts = startLocalParts();
  const { local, member } = parts;
  const { installation } = addInstallation(parts);
  const params = { path: 'billing', resource_id: 'res_1' };
  const address = new URL(startSso(local, { installation, member, params }));
  expect(address.origin + address.pathname).toBe('https://acme.example/login');
  const { code = '', state, ...others } = Object.fromEntries(address.searchParams);
  expect(others).toEqual({ from: 'vercel', mode: 'sso', path: 'billing', resource_id: 'res_1' });
  expect(local.state.codes.get(code)).toMatchObject({ kind: 'sso', state, memberId: member.id });
});

test('a link of the form sso: signs in and hands its target over', () => {
  const parts = startLocalParts();
  const { local, member } = parts;
  const { installation } = addInstallation(parts);
  const target = 'https://acme.example/usage?a=1';
  const address = new URL(resolveSsoLink(local, `sso:${target}`, { installation, member }));
  expect(address.searchParams.get('url')).toBe(target);
  expect(resolveSsoLink(local, target, { installation, member })).toBe(target);
});

test('a sign-in that begins at the partner comes back with what Vercel vouches for', async () => {
  const parts = startLocalParts();
  const { installation } = addInstallation(parts);
  const path = `/sso/integrations/acme/${installation.id}`;
  const answer = await parts.get(`${path}?invoice_id=inv_1&mode=evil&code=stolen`);
  expect(answer.status).toBe(302);
  const { searchParams } = new URL(answer.headers.get('location') ?? '');
  expect(searchParams.get('invoice_id')).toBe('inv_1');
  expect(searchParams.get('mode')).toBe('sso');
  expect(searchParams.get('code')).not.toBe('stolen');
});

test.each([
  ['an unknown installation', {}, '/sso/integrations/acme/icfg_none', 404],
  ['another integration', {}, '/sso/integrations/other/INSTALLATION', 404],
  ['no login address', { redirectLoginUrl: null }, '/sso/integrations/acme/INSTALLATION', 409],
])('%s is refused', async (_name, integration, path, status) => {
  const parts = startLocalParts({ integration });
  const { installation } = addInstallation(parts);
  const answer = await parts.get(path.replace('INSTALLATION', installation.id));
  expect(answer.status).toBe(status);
  expect(await answer.json()).toMatchObject({ error: { message: expect.any(String) } });
});

test('a removed installation signs no user in', () => {
  const parts = startLocalParts();
  const { local, member } = parts;
  const { installation } = addInstallation(parts, { deletedAt: 1 });
  expect(() => startSso(local, { installation, member })).toThrow(/was removed/);
});
