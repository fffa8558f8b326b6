/** Verifies the tokens that Vercel signs: of calls to the partner, and of sign-ins. */

import { errors, jwtVerify, type JWTPayload, type JWTVerifyGetKey } from 'jose';
import { readClaims, type SystemClaims, type UserClaims, type VercelClaims } from './claims.js';
import { vercelAddress } from './environment.js';
import { createKeys } from './keys.js';
import { TokenError, type TokenErrorCode } from './token-error.js';

export interface TokenVerifierOptions {
  /** Id of the integration, `oac_…`: tokens for any other are refused. */
  readonly clientId: string;
  /** Who signs: the environment variable VERCEL_ISSUER, else Vercel. */
  readonly issuer?: string;
  /** Where the public keys are: the environment variable VERCEL_JWKS_URL, else Vercel's. */
  readonly jwksUrl?: string;
  /** Replaces the global fetch for the keys. */
  readonly fetch?: (request: Request) => Promise<Response>;
  /** By how many seconds clocks may differ; 5 by default. */
  readonly clockTolerance?: number;
  readonly now?: () => Date;
  /** Hears why keys could not be fetched, which is no fault of the caller; writes to stderr by default. */
  readonly onKeysUnavailable?: (error: unknown) => void;
}

/** What a token has to be beyond genuine. */
export interface TokenChecks {
  /** Installation of the path. Leave it out where there is none: then none is asked of the token. */
  readonly installationId?: string | undefined;
  readonly style?: 'user' | 'system' | undefined;
  /** Implies a user. */
  readonly role?: 'ADMIN' | undefined;
  /** Refuses tokens that say they are of the other type; most do not say. */
  readonly type?: 'access_token' | 'id_token' | undefined;
}

/**
 * Gives the claims of a token that is what is asked for.
 * @throws TokenError 401 or 403 for every other token; it never throws anything else. While the keys
 *   cannot be fetched that is 401 `keys_unavailable`, for no operation of the Partner API has a 503.
 */
export interface TokenVerifier {
  (token: unknown, checks: TokenChecks & { readonly style: 'user' }): Promise<UserClaims>;
  (token: unknown, checks: TokenChecks & { readonly role: 'ADMIN' }): Promise<UserClaims>;
  (token: unknown, checks: TokenChecks & { readonly style: 'system' }): Promise<SystemClaims>;
  (token: unknown, checks?: TokenChecks): Promise<VercelClaims>;
}

/**
 * Builds a verifier, which fetches no keys before it needs them.
 * @throws TypeError when the client id is empty or the address of the keys is none.
 */
export function createTokenVerifier(options: TokenVerifierOptions): TokenVerifier {
  if (options.clientId === '') {
    throw new TypeError('The client id is empty: give that of the integration (oac_…).');
  }
  const jwksUrl = options.jwksUrl ?? vercelAddress('jwksUrl');
  const keys = createKeys(jwksUrl, options.fetch ?? ((request) => fetch(request)));
  const report = options.onKeysUnavailable ?? ((error) => console.error(error));

  async function verify(token: unknown, checks: TokenChecks = {}): Promise<VercelClaims> {
    if (token === undefined || token === null || token === '') {
      throw new TokenError('missing_token', 'The request carries no token.');
    }
    if (typeof token !== 'string') {
      throw new TokenError('invalid_token', 'The token is not a text.');
    }
    const claims = readClaims(await verifySignature(token, keys, options, report));
    check(claims, checks);
    return claims;
  }

  // One implementation of all overloads: `check` holds the style that they promise.
  return verify as TokenVerifier;
}

async function verifySignature(
  token: string,
  keys: JWTVerifyGetKey,
  { clientId, issuer, clockTolerance, now }: TokenVerifierOptions,
  report: (error: unknown) => void,
): Promise<JWTPayload> {
  try {
    const { payload } = await jwtVerify(token, keys, {
      algorithms: ['RS256'],
      issuer: issuer ?? vercelAddress('issuer'),
      audience: clientId,
      clockTolerance: clockTolerance ?? 5,
      requiredClaims: ['exp'],
      ...(now && { currentDate: now() }),
    });
    return payload;
  } catch (error) {
    // What jose does not call a fault of the token is one of the keys: absent, too short, of a wrong type.
    if (error instanceof errors.JOSEError) throw refusal(error);
    report(error);
    throw new TokenError(
      'keys_unavailable',
      "The token could not be checked, because Vercel's keys are not to be had at the moment; try again.",
      error,
    );
  }
}

/** Says what is wrong and not what would be right: the caller may be an attacker. */
function refusal(error: errors.JOSEError): TokenError {
  const [code, message] = reasonOf(error);
  return new TokenError(code, message, error);
}

function reasonOf(error: errors.JOSEError): readonly [TokenErrorCode, string] {
  if (error instanceof errors.JWTExpired) return ['expired_token', 'The token has expired.'];
  if (error instanceof errors.JWTClaimValidationFailed && error.reason === 'check_failed') {
    switch (error.claim) {
      case 'nbf':
        return ['early_token', 'The token is not valid yet.'];
      case 'iss':
        return ['wrong_issuer', 'The token is of another issuer.'];
      case 'aud':
        return ['wrong_audience', 'The token is for another integration.'];
    }
  }
  return ['invalid_token', 'The token is not a valid one of Vercel.'];
}

/** Compares the installation first: a token of another installation is wrong in either style. */
function check(claims: VercelClaims, { installationId, style, role, type }: TokenChecks): void {
  if (type !== undefined && claims.type !== undefined && claims.type !== type) {
    throw new TokenError(
      'wrong_token_type',
      `The token is of type "${claims.type}", not "${type}".`,
    );
  }
  if (installationId !== undefined && claims.installationId !== installationId) {
    throw new TokenError('wrong_installation', 'The token is for another installation.');
  }
  const wanted = role === undefined ? style : 'user';
  if (wanted !== undefined && claims.style !== wanted) {
    throw new TokenError(
      'wrong_style',
      wanted === 'user'
        ? 'This is for users; the token is for the system.'
        : 'This is for the system; the token is for a user.',
    );
  }
  if (role !== undefined && claims.style === 'user' && claims.role !== role) {
    throw new TokenError('wrong_role', 'This is for administrators; the user may only look.');
  }
}
