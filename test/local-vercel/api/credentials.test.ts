import {
  getAccountInfo,
  revokeInstallationCredential,
  rotateInstallationCredential,
} from '@openapi-counterpart/vercel/vercel-api/client';
import { dataOf } from '@openapi-counterpart/runtime';
import { expect, test } from 'vitest';
import { addInstallation, startLocalParts } from '../support/local-parts.js';

function start() {
  const parts = startLocalParts();
  const { installation, token } = addInstallation(parts);
  const path = { integrationConfigurationId: installation.id };
  const client_secret = parts.integration.clientSecret;
  const rotate = (bearer: string, body = {}) =>
    rotateInstallationCredential(parts.clientWith(bearer), {
      path,
      body: { client_secret, ...body },
    });
  const revoke = (bearer: string, named: string, body = {}) =>
    revokeInstallationCredential(parts.clientWith(bearer), {
      path,
      body: { client_secret, token: named, ...body },
    });
  const isGood = async (bearer: string): Promise<boolean> =>
    (await getAccountInfo(parts.clientWith(bearer), { path })).status === 200;
  return { ...parts, token, rotate, revoke, isGood };
}

test('a new token joins the old one until that is revoked', async () => {
  const { token, rotate, revoke, isGood } = start();
  const { access_token: next, ...others } = dataOf(await rotate(token));
  expect(others).toMatchObject({
    token_type: 'oauth2-token',
    scope: 'read:project read-write:integration-resource',
  });
  expect([await isGood(token), await isGood(next)]).toEqual([true, true]);
  expect(dataOf(await revoke(next, token))).toEqual({ revoked: true, alreadyRevoked: false });
  expect([await isGood(token), await isGood(next)]).toEqual([false, true]);
  expect(dataOf(await revoke(next, token))).toEqual({ revoked: true, alreadyRevoked: true });
});

test('the last token that is good stays', async () => {
  const { token, revoke, isGood } = start();
  expect(await revoke(token, token)).toMatchObject({ status: 409 });
  expect(await isGood(token)).toBe(true);
});

test.each([
  ['another secret', { client_secret: 'wrong' }],
  ['another integration', { client_id: 'oac_other' }],
])('a token with %s neither rotates nor revokes', async (_name, body) => {
  const { local, token, rotate, revoke } = start();
  expect(await rotate(token, body)).toMatchObject({ status: 403 });
  expect(await revoke(token, token, body)).toMatchObject({ status: 403 });
  expect(local.state.credentials.size).toBe(1);
});

test('a token of something else is not found', async () => {
  const { token, revoke } = start();
  expect(await revoke(token, 'unknown')).toMatchObject({ status: 404 });
});
