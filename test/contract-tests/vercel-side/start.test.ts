import { createLocalJWKSet, jwtVerify, type JSONWebKeySet } from 'jose';
import { expect, onTestFinished, test } from 'vitest';
import { startTestVercel } from '../../../src/contract-tests/vercel-side/start.js';
import { startLocalVercel } from '../../../src/local-vercel/start.js';

test('tests at the address of a local Vercel that runs: its client and keys, a state of their own', async () => {
  const host = await startLocalVercel();
  onTestFinished(() => host.close());
  const [integration] = host.context.state.integrations.all();
  const keys = async () =>
    (await (await fetch(`${host.url}/.well-known/jwks`)).json()) as JSONWebKeySet;
  const known = await keys();
  const tests = await startTestVercel({ seed: 1, partnerUrl: 'http://localhost:1', host });
  expect(tests.environment).toMatchObject({
    VERCEL_API_URL: host.url,
    INTEGRATION_CLIENT_ID: integration?.id,
    INTEGRATION_CLIENT_SECRET: integration?.clientSecret,
  });

  const { accessToken } = tests.side.register('icfg_test');
  const account = () =>
    fetch(`${host.url}/v1/installations/icfg_test/account`, {
      headers: { authorization: `Bearer ${accessToken}` },
    });
  const token = await tests.side.sign({ kind: 'system', installationId: 'icfg_test' });
  const { payload } = await jwtVerify(token ?? '', createLocalJWKSet(known));
  expect(payload.aud).toBe(integration?.id);
  expect((await account()).status).toBe(200);
  expect(host.exchanges().map(({ operationId }) => operationId)).not.toContain('get-account-info');
  expect((await fetch(`${host.url}/_counterpart/state`)).status).toBe(200);
  expect(await (await fetch(`${host.url}/_counterpart/exchanges`)).text()).not.toContain(
    'icfg_test',
  );

  await tests.close();
  expect(host.context.state.installations.get('icfg_test')).toBeUndefined();
  expect((await account()).status).toBe(401);
});
