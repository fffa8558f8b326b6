import { expect, test } from 'vitest';
import { startLocalParts } from '../support/local-parts.js';

test('discovery names Vercel’s issuer and the local keys', async () => {
  const { get } = startLocalParts();
  const answer = await get('/.well-known/openid-configuration');
  expect(await answer.json()).toMatchObject({
    issuer: 'https://marketplace.vercel.com',
    jwks_uri: 'http://vercel.local/.well-known/jwks',
  });
});

test.each(['/.well-known/jwks', '/.well-known/jwks.json'])('%s has public keys', async (path) => {
  const { get, calls } = startLocalParts();
  const { keys } = await (await get(path)).json();
  expect(keys).toMatchObject([{ kty: 'RSA', use: 'sig' }]);
  expect(keys[0]).not.toHaveProperty('d');
  expect(calls('oidc')).toMatchObject([{ direction: 'in', path, status: 200 }]);
});

test('keys are only read', async () => {
  const { fetch } = startLocalParts();
  const url = 'http://vercel.local/.well-known/jwks';
  const head = await fetch(new Request(url, { method: 'HEAD' }));
  expect([head.status, await head.text()]).toEqual([200, '']);
  const post = await fetch(new Request(url, { method: 'POST' }));
  expect([post.status, post.headers.get('allow')]).toEqual([405, 'GET, HEAD']);
});
