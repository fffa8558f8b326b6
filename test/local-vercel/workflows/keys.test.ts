import { createLocalJWKSet, decodeProtectedHeader, jwtVerify } from 'jose';
import { expect, test } from 'vitest';
import {
  currentSigner,
  publishedKeys,
  publishNextKey,
  rotateKeys,
} from '../../../src/local-vercel/workflows/keys.js';
import { signSystemToken, signUserToken } from '../../../src/local-vercel/workflows/tokens.js';
import { addInstallation, startLocalParts } from '../support/local-parts.js';

const hour = 3_600_000;

test('the first key is made when it is needed, once', async () => {
  const { local } = startLocalParts();
  for (const { id } of local.state.signingKeys.all()) local.state.signingKeys.delete(id);
  const signers = await Promise.all([currentSigner(local), currentSigner(local)]);
  const { keys } = await publishedKeys(local);
  expect(keys).toHaveLength(1);
  expect(signers.map(({ kid }) => kid)).toEqual([keys[0]?.kid, keys[0]?.kid]);
  expect(keys[0]).toMatchObject({ kty: 'RSA', alg: 'RS256', use: 'sig' });
  expect(keys[0]).not.toHaveProperty('d');
});

test('after a rotation the new key signs, and the old one is believed for an hour', async () => {
  const { local, integration } = startLocalParts();
  const input = { integration, installationId: null };
  const before = await signSystemToken(local, input);
  const { id } = await rotateKeys(local);
  const after = await signSystemToken(local, input);
  expect(decodeProtectedHeader(after).kid).toBe(id);
  await local.jobs.advance(hour - 1);
  expect(await isBelieved(before)).toBe(true);
  await local.jobs.advance(1);
  expect(await isBelieved(before)).toBe(false);
  expect(await isBelieved(after)).toBe(true);

  async function isBelieved(token: string): Promise<boolean> {
    const keys = createLocalJWKSet(await publishedKeys(local));
    return jwtVerify(token, keys).then(
      () => true,
      () => false,
    );
  }
});

test('a key can be published before it signs', async () => {
  const { local, integration } = startLocalParts();
  const former = await currentSigner(local);
  const { id } = await publishNextKey(local);
  const kids = async () => (await publishedKeys(local)).keys.map(({ kid }) => kid);
  const signs = async () =>
    decodeProtectedHeader(await signSystemToken(local, { integration, installationId: null })).kid;
  expect([await kids(), await signs()]).toEqual([[former.kid, id], former.kid]);
  await local.jobs.advance(5 * 60_000 - 1);
  expect(await signs()).toBe(former.kid);
  await local.jobs.advance(1);
  expect([await kids(), await signs()]).toEqual([[former.kid, id], id]);
  await local.jobs.advance(hour);
  expect(await kids()).toEqual([id]);
});

test('tokens have the times of the machine, not of the local clock', async () => {
  const parts = startLocalParts();
  const { local, integration, member } = parts;
  const { installation } = addInstallation(parts);
  const token = await signUserToken(local, {
    integration,
    member,
    installationId: installation.id,
    type: 'id_token',
  });
  const { payload } = await jwtVerify(token, createLocalJWKSet(await publishedKeys(local)));
  expect(payload).toMatchObject({ type: 'id_token', user_id: member.id, user_name: 'Olive Owner' });
  expect((payload.exp ?? 0) - (payload.iat ?? 0)).toBe(300);
  expect(payload.nbf).toBe(payload.iat);
});

test('Vercel’s own token names the account and no user', async () => {
  const parts = startLocalParts();
  const { local, integration, team } = parts;
  const { installation } = addInstallation(parts);
  const token = await signSystemToken(local, { integration, installationId: installation.id });
  const keys = createLocalJWKSet(await publishedKeys(local));
  const { payload } = await jwtVerify(token, keys, {
    issuer: 'https://marketplace.vercel.com',
    audience: integration.id,
  });
  expect(payload).toMatchObject({
    sub: `account:${team.accountHex}`,
    account_id: team.id,
    installation_id: installation.id,
  });
  expect(payload).not.toHaveProperty('user_id');
});
