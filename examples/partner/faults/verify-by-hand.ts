/** Verification of tokens as many write it themselves, with a step left out. */

import {
  compactVerify,
  createRemoteJWKSet,
  customFetch,
  decodeJwt,
  type JWTPayload,
  type JWTVerifyGetKey,
} from 'jose';
import { HttpError } from '@openapi-counterpart/runtime';
import type { TokenChecks, TokenVerifier, VercelClaims } from '@openapi-counterpart/vercel';
import type { Change, Ground } from '../parts.js';

export type Step =
  'signature' | 'issuer' | 'audience' | 'expiry' | 'not-before' | 'installation' | 'style' | 'role';

export interface ByHand {
  readonly forgets?: Step;
  /** Seconds by which times may be off. */
  readonly tolerance?: number;
  /** Compares otherwise than for equality. */
  readonly isIssuer?: (issuer: string) => boolean;
  readonly isAudience?: (audience: string, clientId: string) => boolean;
  /** Whether a token that names no installation opens any. */
  readonly opensAny?: boolean;
  /** Reads the payload of tokens that are let through unseen; undefined for others. */
  readonly trust?: (
    token: string,
    ground: Ground,
  ) => JWTPayload | undefined | Promise<JWTPayload | undefined>;
}

export type Verify = (token: unknown, checks?: TokenChecks) => Promise<VercelClaims>;

export function verifying(make: (ground: Ground, sound: TokenVerifier) => Verify): Change {
  return {
    // One implementation of all overloads: the checks that come with a token say which is meant.
    verifier: (sound, ground) => make(ground, sound) as TokenVerifier,
  };
}

export function byHand({
  forgets,
  tolerance = 5,
  isIssuer = (given) => given === 'https://marketplace.vercel.com',
  isAudience = (given, clientId) => given === clientId,
  opensAny = false,
  trust,
}: ByHand): Change {
  return verifying((ground) => {
    const keys = keysOf(ground);
    return async (token, checks = {}) => {
      if (typeof token !== 'string' || token === '') throw new HttpError(401, 'No token.');
      const trusted = await trust?.(token, ground);
      const payload =
        trusted ?? (forgets === 'signature' ? decode(token) : await verify(token, keys));
      checkTimes(payload, forgets, tolerance);
      if (forgets !== 'issuer' && !isIssuer(String(payload.iss))) {
        throw new HttpError(401, 'Unexpected issuer.');
      }
      if (forgets !== 'audience' && !isAudience(String(payload.aud), ground.clientId)) {
        throw new HttpError(401, 'Unexpected audience.');
      }
      const claims = toClaims(payload);
      const isOpen = opensAny && payload['installation_id'] === null;
      checkFitness(claims, checks, isOpen ? 'installation' : forgets);
      return claims;
    };
  });
}

export function keysOf({ jwksUrl, fetch }: Ground): JWTVerifyGetKey {
  return createRemoteJWKSet(new URL(jwksUrl), {
    [customFetch]: (url, options) => fetch(new Request(url, options)),
  });
}

/** @throws HttpError 401 for what is no token. */
export function decode(token: string): JWTPayload {
  try {
    return decodeJwt(token);
  } catch {
    throw new HttpError(401, 'Invalid token.');
  }
}

async function verify(token: string, keys: JWTVerifyGetKey): Promise<JWTPayload> {
  try {
    await compactVerify(token, keys, { algorithms: ['RS256'] });
  } catch {
    throw new HttpError(401, 'Invalid token.');
  }
  return decode(token);
}

function checkTimes({ exp, nbf }: JWTPayload, forgets: Step | undefined, tolerance: number): void {
  const now = Date.now() / 1000;
  if (forgets !== 'expiry' && (exp === undefined || exp < now - tolerance)) {
    throw new HttpError(401, 'The token has expired.');
  }
  if (forgets !== 'not-before' && nbf !== undefined && nbf > now + tolerance) {
    throw new HttpError(401, 'The token is not valid yet.');
  }
}

export function toClaims(payload: JWTPayload): VercelClaims {
  const installationId = textOf(payload['installation_id']);
  const common = {
    subject: payload.sub,
    expiresAt: new Date((payload.exp ?? 0) * 1000),
    type: textOf(payload['type']),
    accountId: textOf(payload['account_id']),
    raw: payload,
  };
  const userId = textOf(payload['user_id']);
  if (userId === undefined) {
    return { style: 'system', ...common, installationId: installationId ?? null };
  }
  return {
    style: 'user',
    ...common,
    installationId: installationId ?? '',
    userId,
    role: payload['user_role'] === 'ADMIN' ? 'ADMIN' : 'USER',
    email: textOf(payload['user_email']),
    userName: textOf(payload['user_name']),
    avatarUrl: undefined,
  };
}

function checkFitness(
  claims: VercelClaims,
  { installationId, style, role }: TokenChecks,
  forgets?: Step,
): void {
  const isElsewhere = installationId !== undefined && claims.installationId !== installationId;
  if (forgets !== 'installation' && isElsewhere) throw new HttpError(403, 'Wrong installation.');
  const wanted = role === undefined ? style : 'user';
  if (forgets !== 'style' && wanted !== undefined && claims.style !== wanted) {
    throw new HttpError(403, 'Wrong kind of token.');
  }
  const isTooLow = role === 'ADMIN' && claims.style === 'user' && claims.role !== 'ADMIN';
  if (forgets !== 'role' && isTooLow) throw new HttpError(403, 'Not an administrator.');
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
