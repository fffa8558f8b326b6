import { decodeJwt } from 'jose';
import { dataOf } from '@openapi-counterpart/runtime';
import {
  exchangeSsoToken,
  type ExchangeSsoTokenInput,
} from '@openapi-counterpart/vercel/vercel-api/client';
import { expect, test } from 'vitest';
import { startSso } from '../../../src/local-vercel/workflows/sign-in.js';
import { localUrl, addInstallation, startLocalParts } from '../support/local-parts.js';

function start() {
  const parts = startLocalParts();
  const { local, member, integration } = parts;
  const { installation } = addInstallation(parts);
  const { searchParams } = new URL(startSso(local, { installation, member }));
  const secrets = { client_id: integration.id, client_secret: integration.clientSecret };
  const claims = {
    ...secrets,
    code: searchParams.get('code') ?? '',
    state: searchParams.get('state') ?? '',
  };
  const exchange = (body: ExchangeSsoTokenInput['body']) =>
    exchangeSsoToken(parts.clientWith(''), { body });
  return { ...parts, installation, secrets, claims, exchange };
}

test('a code becomes an identity, once', async () => {
  const { claims, exchange, installation, member } = start();
  const tokens = dataOf(await exchange(claims));
  expect(decodeJwt(tokens.id_token)).toMatchObject({
    type: 'id_token',
    installation_id: installation.id,
    user_id: member.id,
    user_role: 'ADMIN',
  });
  expect(await exchange(claims)).toMatchObject({ status: 400 });
});

test('of two exchanges at a time one succeeds', async () => {
  const { claims, exchange } = start();
  const results = await Promise.all([exchange(claims), exchange(claims)]);
  expect(results.map(({ status }) => status).toSorted()).toEqual([200, 400]);
});

test('a form does as well', async () => {
  const { claims, fetch } = start();
  const answer = await fetch(
    new Request(`${localUrl}/v1/integrations/sso/token`, {
      method: 'POST',
      body: new URLSearchParams({ ...claims, grant_type: 'authorization_code' }),
    }),
  );
  expect(answer.status).toBe(200);
});

test('a refresh token is good once and brings the next', async () => {
  const { claims, secrets, exchange } = start();
  const first = dataOf(await exchange(claims));
  const refresh = (refresh_token = '') =>
    exchange({ ...secrets, grant_type: 'refresh_token', refresh_token });
  const second = dataOf(await refresh(first.refresh_token));
  expect(second.refresh_token).not.toBe(first.refresh_token);
  expect(await refresh(first.refresh_token)).toMatchObject({ status: 400 });
  expect(await refresh(second.refresh_token)).toMatchObject({ status: 200 });
});

test.each([
  ['another secret', { client_secret: 'wrong' }, 403],
  ['another integration', { client_id: 'oac_other' }, 403],
  ['an unknown code', { code: 'unknown' }, 400],
  ['another state', { state: 'other' }, 400],
])('%s is refused, and the code stays good', async (_name, change, status) => {
  const { claims, exchange } = start();
  expect(await exchange({ ...claims, ...change })).toMatchObject({ status });
  expect(await exchange(claims)).toMatchObject({ status: 200 });
});

test('a code expires', async () => {
  const { local, claims, exchange } = start();
  await local.jobs.advance(600_000);
  expect(await exchange(claims)).toMatchObject({ status: 400 });
});

test('a code and its refresh token die with the installation', async () => {
  const { local, installation, claims, secrets, exchange } = start();
  const { refresh_token = '' } = dataOf(await exchange(claims));
  local.state.installations.put({ ...installation, deletedAt: local.clock.now() });
  const again = await exchange({ ...secrets, grant_type: 'refresh_token', refresh_token });
  expect(again).toMatchObject({ status: 400 });
});
