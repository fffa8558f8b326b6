import { HttpError } from '@openapi-counterpart/runtime';
import { exchangeSsoCode, refreshSsoTokens } from '@openapi-counterpart/vercel';
import { expect, test } from 'vitest';
import { clientId, rejection } from '../vercel.js';
import { startSso } from './vercel-sso.js';

const clientSecret = 'not-a-real-secret';

test('exchanges a code', async () => {
  const { url, requests } = await startSso(() => ({ id_token: 'a.b.c', access_token: null }));
  const options = { clientId, clientSecret, baseUrl: url };
  expect(await exchangeSsoCode(options, { code: 'code' })).toMatchObject({ id_token: 'a.b.c' });
  await exchangeSsoCode(options, {
    code: 'code',
    state: 'state',
    redirectUri: 'https://acme.example',
  });
  const proof = { client_id: clientId, client_secret: clientSecret };
  const grant = { grant_type: 'authorization_code', code: 'code' };
  expect(requests).toEqual([
    { ...proof, ...grant },
    { ...proof, ...grant, state: 'state', redirect_uri: 'https://acme.example' },
  ]);
});

test('refreshes tokens', async () => {
  const { url, requests } = await startSso(() => ({ id_token: 'a.b.c', access_token: 'token' }));
  const tokens = await refreshSsoTokens({ clientId, clientSecret, baseUrl: url }, 'refresh');
  expect(tokens.access_token).toBe('token');
  expect(requests).toMatchObject([{ grant_type: 'refresh_token', refresh_token: 'refresh' }]);
});

test.each<{ what: string; answer: () => unknown; status: number }>([
  { what: 'a code that was used', answer: () => 400, status: 400 },
  { what: 'a code that is not known', answer: () => 404, status: 400 },
  { what: 'a wrong secret', answer: () => 403, status: 403 },
  { what: 'a fault of Vercel', answer: () => 500, status: 502 },
  { what: 'a status that is not described', answer: () => 418, status: 502 },
  { what: 'tokens without an id token', answer: () => ({ access_token: 'a' }), status: 502 },
  { what: 'an id token that is none', answer: () => ({ id_token: 42 }), status: 502 },
  { what: 'null', answer: () => null, status: 502 },
  { what: 'no JSON', answer: () => '<html>', status: 502 },
])('says $status for $what', async ({ answer, status }) => {
  const { url } = await startSso(answer);
  const options = { clientId, clientSecret, baseUrl: url };
  const error = await rejection(exchangeSsoCode(options, { code: 'code' }));
  expect(error).toBeInstanceOf(HttpError);
  expect(error).toMatchObject({ status });
  expect(String(error)).not.toContain(clientSecret);
});

test('says 502 where no server answers', async () => {
  const options = {
    clientId,
    clientSecret,
    fetch: () => Promise.reject(new TypeError('fetch failed')),
  };
  const error = await rejection(exchangeSsoCode(options, { code: 'code' }));
  expect(error).toMatchObject({ status: 502, cause: { message: 'fetch failed' } });
});
