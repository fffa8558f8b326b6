/** Signs tokens as Vercel does, with keys of its own, so that a partner can be called without Vercel. */

import {
  createLocalJWKSet,
  exportJWK,
  generateKeyPair,
  SignJWT,
  type JSONWebKeySet,
  type JWTPayload,
  type JWTVerifyGetKey,
} from 'jose';

export const clientId = 'oac_4kq8sT2vXyZ1aBcDeFgHiJkL';

const issuer = 'https://marketplace.vercel.com';
const keyId = 'test-key';
const lifetimeInSeconds = 300;

export interface TokenIssuer {
  /** What a partner verifies tokens with. */
  readonly keys: JWTVerifyGetKey;
  /** The same as a document, to be served. */
  readonly keySet: JSONWebKeySet;
  /** A token for a call that a user caused, with some claims replaced. */
  user(installationId: string, claims?: JWTPayload): Promise<string>;
  /** A token for a call that Vercel makes by itself; null before an installation exists. */
  system(installationId: string | null, claims?: JWTPayload): Promise<string>;
  /** A token that does not say when it expires: Vercel gives out none of these. */
  eternal(installationId: string): Promise<string>;
}

export async function createTokenIssuer(now = (): Date => new Date()): Promise<TokenIssuer> {
  const { privateKey, publicKey } = await generateKeyPair('RS256');
  const jwk = await exportJWK(publicKey);
  const keySet = { keys: [{ ...jwk, kid: keyId, alg: 'RS256', use: 'sig' }] };

  function sign(claims: JWTPayload): Promise<string> {
    const issuedAt = Math.floor(now().getTime() / 1000);
    return signAsIs({ iat: issuedAt, exp: issuedAt + lifetimeInSeconds, ...claims });
  }

  function signAsIs(claims: JWTPayload): Promise<string> {
    return new SignJWT({ iss: issuer, aud: clientId, ...claims })
      .setProtectedHeader({ alg: 'RS256', kid: keyId, typ: 'JWT' })
      .sign(privateKey);
  }

  return {
    keySet,
    keys: createLocalJWKSet(keySet),
    user: (installationId, claims) =>
      sign({
        sub: 'account:a1b2c3:user:d4e5f6',
        account_id: 'team_a1b2c3',
        installation_id: installationId,
        user_id: 'd4e5f6',
        user_role: 'ADMIN',
        ...claims,
      }),
    system: (installationId, claims) =>
      sign({
        sub: 'account:a1b2c3',
        ...(installationId !== null && { account_id: 'team_a1b2c3' }),
        installation_id: installationId,
        ...claims,
      }),
    eternal: (installationId) =>
      signAsIs({ sub: 'account:a1b2c3', installation_id: installationId }),
  };
}
