/** A Vercel that signs: real keys, a real key server, tokens as wrong as a test wants them. */

import { createServer, type RequestListener } from 'node:http';
import { exportJWK, generateKeyPair, SignJWT, type JWTPayload } from 'jose';
import { onTestFinished } from 'vitest';
import { createTokenVerifier, type TokenVerifier } from '@openapi-counterpart/vercel';

export const clientId = 'oac_4kq8sT2vXyZ1aBcDeFgHiJkL';
export const issuer = 'https://marketplace.vercel.com';
export const installationId = 'icfg_cuwj0AdCdH3BwWT4LPijCC7t';
export const otherId = 'icfg_Zt5RkQ8mWn2XbVc7LpHs9DyA';

export const { publicKey, privateKey } = await generateKeyPair('RS256', { extractable: true });
export const stranger = await generateKeyPair('RS256');
export const jwk = { ...(await exportJWK(publicKey)), kid: 'key-1', alg: 'RS256', use: 'sig' };

export const seconds = (): number => Math.floor(Date.now() / 1000);

const userClaims = {
  sub: 'account:a1b2c3:user:d4e5f6',
  account_id: 'team_a1b2c3',
  installation_id: installationId,
  user_id: 'd4e5f6',
  user_role: 'ADMIN',
};

const systemClaims = {
  sub: 'account:a1b2c3',
  account_id: 'team_a1b2c3',
  installation_id: installationId,
};

/** Claims may be null, which is signed, or undefined, which is not there. */
export type Claims = Readonly<Record<string, unknown>>;

export const user = (claims: Claims = {}): Promise<string> => sign({ ...userClaims, ...claims });
export const system = (claims: Claims = {}): Promise<string> =>
  sign({ ...systemClaims, ...claims });

export function sign(
  claims: Claims,
  header: { readonly kid?: string } = { kid: 'key-1' },
  key: CryptoKey = privateKey,
): Promise<string> {
  const now = seconds();
  const payload: JWTPayload = { iss: issuer, aud: clientId, iat: now, exp: now + 300, ...claims };
  return new SignJWT(payload).setProtectedHeader({ alg: 'RS256', ...header }).sign(key);
}

/** Claims that are enough, for tokens that are made in another way. */
export function wholeClaims(): object {
  return {
    iss: issuer,
    aud: clientId,
    exp: seconds() + 300,
    sub: 'account:a1b2c3',
    installation_id: installationId,
  };
}

/** A server on any free port that is gone after the test; gives its address. */
export async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return `http://127.0.0.1:${address.port}`;
}

export interface KeyServer {
  readonly url: string;
  /** How often it was asked. */
  asked: number;
  /** What it gives out. */
  keys: object[];
}

export async function serveKeys(keys: object[] = [jwk]): Promise<KeyServer> {
  const state = { asked: 0, keys };
  const url = await serve((_, response) => {
    state.asked += 1;
    response
      .setHeader('content-type', 'application/json')
      .end(JSON.stringify({ keys: state.keys }));
  });
  return Object.assign(state, { url });
}

export async function startVerifier(): Promise<TokenVerifier> {
  const { url } = await serveKeys();
  return createTokenVerifier({ clientId, jwksUrl: url });
}

/** The error that a promise rejects with. */
export async function rejection(promise: Promise<unknown>): Promise<unknown> {
  return promise.then(
    () => expectedRejection,
    (error: unknown) => error,
  );
}

const expectedRejection = 'it resolved';
