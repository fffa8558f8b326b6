import { dataOf } from '@openapi-counterpart/runtime';
import { exchangeOauthCode, getAccountInfo } from '@openapi-counterpart/vercel/vercel-api/client';
import { expect, test } from 'vitest';
import { startExternalInstall } from '../../../src/local-vercel/workflows/external-install.js';
import { startLocalParts } from '../support/local-parts.js';

const redirectUri = 'https://acme.example/callback';

function start() {
  const parts = startLocalParts();
  const { local, member, integration } = parts;
  const address = new URL(
    startExternalInstall(local, { integration, member, redirectUri, state: 'mine' }),
  );
  const claims = {
    client_id: integration.id,
    client_secret: integration.clientSecret,
    code: address.searchParams.get('code') ?? '',
    redirect_uri: redirectUri,
  };
  const exchange = (body: typeof claims) => exchangeOauthCode(parts.clientWith(''), { body });
  return { ...parts, address, claims, exchange };
}

test('the code of an external installation becomes its token, once', async () => {
  const { address, claims, exchange, clientWith, member, team } = start();
  expect(address.searchParams.get('state')).toBe('mine');
  const token = dataOf(await exchange(claims));
  expect(token).toMatchObject({
    token_type: 'Bearer',
    installation_id: address.searchParams.get('configurationId'),
    user_id: member.id,
    team_id: team.id,
  });
  const account = await getAccountInfo(clientWith(token.access_token), {
    path: { integrationConfigurationId: token.installation_id },
  });
  expect(account.status).toBe(200);
  expect(await exchange(claims)).toMatchObject({ status: 400 });
});

test.each([
  ['another redirect address', { redirect_uri: 'https://evil.example/' }, 400],
  ['an unknown code', { code: 'unknown' }, 400],
  ['another secret', { client_secret: 'wrong' }, 403],
])('%s is refused', async (_name, change, status) => {
  const { claims, exchange } = start();
  expect(await exchange({ ...claims, ...change })).toMatchObject({ status });
});

test('the code is good for 30 minutes', async () => {
  const { local, claims, exchange } = start();
  await local.jobs.advance(30 * 60_000);
  expect(await exchange(claims)).toMatchObject({ status: 400 });
});
