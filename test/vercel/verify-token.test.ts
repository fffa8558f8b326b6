import { createServer } from 'node:http';
import { createTokenVerifier, TokenError } from '@openapi-counterpart/vercel';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import {
  clientId,
  installationId,
  jwk,
  rejection,
  seconds,
  serve,
  serveKeys,
  sign,
  startVerifier,
  system,
  user,
  wholeClaims,
} from './vercel.js';

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
    await verify(await sign({ ...wholeClaims() }, { kid: 'old' }));
    server.keys = [jwk];
    for (const kid of ['a', 'b', 'c']) {
      await rejection(verify(await sign({ ...wholeClaims() }, { kid })));
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
    ['no server listens', closedAddress],
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

/** An address at which no server listens any more. */
async function closedAddress(): Promise<string> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
}
