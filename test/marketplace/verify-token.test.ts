import { createHmac } from 'node:crypto';
import { createServer } from 'node:http';
import { exportSPKI, generateKeyPair, exportJWK, SignJWT } from 'jose';
import { HttpError } from 'openapi-counterpart/runtime';
import { createTokenVerifier, TokenError, type TokenChecks } from 'openapi-counterpart/marketplace';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import {
  clientId,
  installationId,
  issuer,
  jwk,
  otherId,
  publicKey,
  rejection,
  seconds,
  serve,
  serveKeys,
  sign,
  startVerifier,
  stranger,
  system,
  user,
} from './vercel.js';

function base64(value: unknown): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url');
}

function payload(): object {
  return {
    iss: issuer,
    aud: clientId,
    exp: seconds() + 300,
    sub: 'account:a1b2c3',
    installation_id: installationId,
  };
}

/** Signed with the public key as if it were a shared secret. */
async function confused(): Promise<string> {
  const text = `${base64({ alg: 'HS256', kid: 'key-1' })}.${base64(payload())}`;
  const mac = createHmac('sha256', await exportSPKI(publicKey)).update(text);
  return `${text}.${mac.digest('base64url')}`;
}

/** Another payload under a signature that was made for one. */
async function swapped(): Promise<string> {
  const [header, , signature] = (await system()).split('.');
  return `${header}.${base64({ ...payload(), installation_id: otherId })}.${signature}`;
}

/** Brings its own key along in the header. */
async function withOwnKey(): Promise<string> {
  const own = await exportJWK(stranger.publicKey);
  return new SignJWT({ ...payload() })
    .setProtectedHeader({ alg: 'RS256', kid: 'key-1', jwk: own })
    .sign(stranger.privateKey);
}

async function withAlgorithm(alg: string): Promise<string> {
  const { privateKey: key } = await generateKeyPair(alg);
  return new SignJWT({ ...payload() }).setProtectedHeader({ alg, kid: 'key-1' }).sign(key);
}

interface Attack {
  readonly what: string;
  readonly token: () => unknown;
  readonly checks?: TokenChecks;
  readonly status: 401 | 403;
  readonly code: string;
}

const attacks: readonly Attack[] = [
  { what: 'none', token: () => undefined, status: 401, code: 'missing_token' },
  { what: 'null', token: () => null, status: 401, code: 'missing_token' },
  { what: 'an empty one', token: () => '', status: 401, code: 'missing_token' },
  { what: 'a number', token: () => 42, status: 401, code: 'invalid_token' },
  { what: 'an object', token: () => ({ sub: 'account:1' }), status: 401, code: 'invalid_token' },
  { what: 'garbage', token: () => 'garbage', status: 401, code: 'invalid_token' },
  { what: 'dots', token: () => '..', status: 401, code: 'invalid_token' },
  { what: 'five parts', token: () => 'a.b.c.d.e', status: 401, code: 'invalid_token' },
  {
    what: 'algorithm none',
    token: () => `${base64({ alg: 'none' })}.${base64(payload())}.`,
    status: 401,
    code: 'invalid_token',
  },
  { what: 'HS256 with the public key', token: confused, status: 401, code: 'invalid_token' },
  { what: 'PS256', token: () => withAlgorithm('PS256'), status: 401, code: 'invalid_token' },
  { what: 'RS512', token: () => withAlgorithm('RS512'), status: 401, code: 'invalid_token' },
  { what: 'a swapped payload', token: swapped, status: 401, code: 'invalid_token' },
  { what: 'a key of its own', token: withOwnKey, status: 401, code: 'invalid_token' },
  {
    what: "a stranger's key under a known id",
    token: () => sign({ ...payload() }, { kid: 'key-1' }, stranger.privateKey),
    status: 401,
    code: 'invalid_token',
  },
  {
    what: 'an unknown key id',
    token: () => sign({ ...payload() }, { kid: 'key-9' }),
    status: 401,
    code: 'invalid_token',
  },
  {
    what: 'another issuer',
    token: () => user({ iss: 'https://evil.example' }),
    status: 401,
    code: 'wrong_issuer',
  },
  { what: 'no issuer', token: () => user({ iss: undefined }), status: 401, code: 'invalid_token' },
  {
    what: 'another audience',
    token: () => user({ aud: 'oac_other' }),
    status: 401,
    code: 'wrong_audience',
  },
  {
    what: 'no audience',
    token: () => user({ aud: undefined }),
    status: 401,
    code: 'invalid_token',
  },
  {
    what: 'an expired one',
    token: () => user({ exp: seconds() - 60 }),
    status: 401,
    code: 'expired_token',
  },
  { what: 'no expiry', token: () => user({ exp: undefined }), status: 401, code: 'invalid_token' },
  {
    what: 'an expiry that is a text',
    token: () => user({ exp: 'tomorrow' }),
    status: 401,
    code: 'invalid_token',
  },
  {
    what: 'one of the future',
    token: () => user({ nbf: seconds() + 60 }),
    status: 401,
    code: 'early_token',
  },
  {
    what: 'a user without a role',
    token: () => user({ user_role: undefined }),
    status: 401,
    code: 'invalid_token',
  },
  {
    what: 'a role that is none',
    token: () => user({ user_role: 'OWNER' }),
    status: 401,
    code: 'invalid_token',
  },
  {
    what: 'a user without an installation',
    token: () => user({ installation_id: null }),
    status: 401,
    code: 'invalid_token',
  },
  {
    what: 'a user by its subject alone',
    token: () => user({ user_id: undefined }),
    status: 401,
    code: 'invalid_token',
  },
  {
    what: 'the system with a user id',
    token: () => system({ user_id: 'd4e5f6', user_role: 'ADMIN' }),
    status: 401,
    code: 'invalid_token',
  },
  {
    what: 'an installation that is a list',
    token: () => system({ installation_id: [installationId] }),
    status: 401,
    code: 'invalid_token',
  },
  {
    what: 'an id token for an access token',
    token: () => user({ type: 'id_token' }),
    checks: { type: 'access_token' },
    status: 401,
    code: 'wrong_token_type',
  },
  {
    what: 'a token of a new type for an access token',
    token: () => user({ type: 'exchange_token' }),
    checks: { type: 'access_token' },
    status: 401,
    code: 'wrong_token_type',
  },
  {
    what: 'an access token for an id token',
    token: () => user({ type: 'access_token' }),
    checks: { type: 'id_token' },
    status: 401,
    code: 'wrong_token_type',
  },
  {
    what: 'one of another installation',
    token: () => user({ installation_id: otherId }),
    checks: { installationId },
    status: 403,
    code: 'wrong_installation',
  },
  {
    what: 'one of no installation where there is one',
    token: () => system({ installation_id: null }),
    checks: { installationId },
    status: 403,
    code: 'wrong_installation',
  },
  {
    what: 'the system for a user',
    token: () => system(),
    checks: { style: 'user' },
    status: 403,
    code: 'wrong_style',
  },
  {
    what: 'a user for the system',
    token: () => user(),
    checks: { style: 'system' },
    status: 403,
    code: 'wrong_style',
  },
  {
    what: 'the system for an administrator',
    token: () => system(),
    checks: { role: 'ADMIN' },
    status: 403,
    code: 'wrong_style',
  },
  {
    what: 'a user who may only look',
    token: () => user({ user_role: 'USER' }),
    checks: { role: 'ADMIN' },
    status: 403,
    code: 'wrong_role',
  },
];

test.each(attacks)('refuses $what: $status $code', async ({ token, checks, status, code }) => {
  const verify = await startVerifier();
  const error = await rejection(verify(await token(), checks));
  expect(error).toBeInstanceOf(TokenError);
  expect(error).toBeInstanceOf(HttpError);
  expect(error).toMatchObject({ name: 'TokenError', status, code });
});

describe('passes', () => {
  test('a user, with claims that are not known', async () => {
    const verify = await startVerifier();
    const token = await user({ user_email: 'ada@acme.example', jti: 'x', plan: { tier: 1 } });
    const claims = await verify(token, { installationId, role: 'ADMIN' });
    expect(claims).toMatchObject({
      style: 'user',
      subject: 'account:a1b2c3:user:d4e5f6',
      userId: 'd4e5f6',
      role: 'ADMIN',
      installationId,
      accountId: 'team_a1b2c3',
      email: 'ada@acme.example',
      raw: { plan: { tier: 1 } },
    });
  });

  test.each<{ what: string; claims: Record<string, unknown>; installationId: string | null }>([
    { what: 'of an installation', claims: {}, installationId },
    {
      what: 'before any installation',
      claims: { installation_id: null, account_id: undefined },
      installationId: null,
    },
    { what: 'without the claim', claims: { installation_id: undefined }, installationId: null },
    { what: 'without a subject', claims: { sub: null }, installationId },
  ])('the system $what', async ({ claims, installationId: expected }) => {
    const verify = await startVerifier();
    expect(await verify(await system(claims), { style: 'system' })).toMatchObject({
      style: 'system',
      installationId: expected,
    });
  });

  test('a user of whom little is told', async () => {
    const verify = await startVerifier();
    const token = await user({ user_name: '', user_avatar_url: null, user_email: 42 });
    expect(await verify(token)).toMatchObject({ userName: undefined, email: undefined });
  });

  test('a user whose subject has a shape of its own', async () => {
    const verify = await startVerifier();
    const token = await user({ sub: 'd4e5f6' });
    expect(await verify(token)).toMatchObject({ style: 'user', userId: 'd4e5f6' });
  });

  test.each(['exp', 'nbf'])('clocks that differ a little: %s', async (claim) => {
    const verify = await startVerifier();
    const skew = claim === 'exp' ? -2 : 2;
    await expect(verify(await user({ [claim]: seconds() + skew }))).resolves.toBeDefined();
  });

  test('whom the clock that was given lets in', async () => {
    const { url } = await serveKeys();
    const verify = createTokenVerifier({ clientId, jwksUrl: url, now: () => new Date(0) });
    await expect(verify(await user())).resolves.toBeDefined();
  });
});

describe('keys', () => {
  test('are fetched once', async () => {
    const server = await serveKeys();
    const verify = createTokenVerifier({ clientId, jwksUrl: server.url });
    await Promise.all([verify(await user()), verify(await user())]);
    await verify(await system());
    expect(server.asked).toBe(1);
  });

  test('are fetched again for a key that is new, but not for every stranger', async () => {
    const server = await serveKeys([{ ...jwk, kid: 'old' }]);
    const verify = createTokenVerifier({ clientId, jwksUrl: server.url });
    await verify(await sign({ ...payload() }, { kid: 'old' }));
    server.keys = [jwk];
    for (const kid of ['a', 'b', 'c']) {
      await rejection(verify(await sign({ ...payload() }, { kid })));
    }
    expect(server.asked).toBe(1);
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 31_000 });
    onTestFinished(() => void vi.useRealTimers());
    await verify(await user());
    expect(server.asked).toBe(2);
  });

  test('are taken from where the environment says, signed by whom it says', async () => {
    const { url } = await serveKeys();
    vi.stubEnv('VERCEL_JWKS_URL', url);
    vi.stubEnv('VERCEL_ISSUER', 'http://vercel.localhost');
    onTestFinished(() => void vi.unstubAllEnvs());
    const verify = createTokenVerifier({ clientId });
    await expect(verify(await user({ iss: 'http://vercel.localhost' }))).resolves.toBeDefined();
    expect(await rejection(verify(await user()))).toMatchObject({ code: 'wrong_issuer' });
  });

  const broken: readonly (readonly [string, () => Promise<string>])[] = [
    ['nobody listens', closedAddress],
    ['the server fails', () => serve((_, response) => void response.writeHead(500).end())],
    ['a page answers', () => serve((_, response) => void response.end('<html>'))],
    ['there is no list', () => serve((_, response) => void response.end('{"keys":1}'))],
    ['the connection breaks', () => serve((request) => void request.socket.destroy())],
    ['the key is none', async () => (await serveKeys([{ ...jwk, n: undefined }])).url],
  ];

  test.each(broken)('that cannot be had are a 401 that says so: %s', async (_, start) => {
    const reports: unknown[] = [];
    const verify = createTokenVerifier({
      clientId,
      jwksUrl: await start(),
      onKeysUnavailable: (error) => reports.push(error),
    });
    const error = await rejection(verify(await user()));
    expect(error).toBeInstanceOf(TokenError);
    expect(error).toMatchObject({ status: 401, code: 'keys_unavailable' });
    expect(reports).toHaveLength(1);
  });
});

test.each([
  ['', undefined],
  [clientId, 'nowhere'],
])('is not built for client "%s" and keys at %s', (id, jwksUrl) => {
  const options = { clientId: id, ...(jwksUrl !== undefined && { jwksUrl }) };
  expect(() => createTokenVerifier(options)).toThrow(TypeError);
});

/** An address at which nobody listens any more. */
async function closedAddress(): Promise<string> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
}
