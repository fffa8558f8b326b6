/** Reads what a verified token says: whose it is, for which installation, in which role. */

import type { JWTPayload } from 'jose';
import { TokenError } from './token-error.js';

interface CommonClaims {
  /** `account:…`, with `:user:…` behind it for a user; absent where it is null, as the system's may be. */
  readonly subject: string | undefined;
  readonly expiresAt: Date;
  /** `access_token` or `id_token`, where it says so. */
  readonly type: string | undefined;
  /** All claims as signed, with those that are not named here. */
  readonly raw: JWTPayload;
}

/** A user caused the call. */
export interface UserClaims extends CommonClaims {
  readonly style: 'user';
  /** The member id that the Vercel API knows the user by; the same for as long as the user lives. */
  readonly userId: string;
  /** `USER` may only look. */
  readonly role: 'ADMIN' | 'USER';
  readonly installationId: string;
  readonly accountId: string | undefined;
  readonly email: string | undefined;
  readonly userName: string | undefined;
  readonly avatarUrl: string | undefined;
}

/** Vercel calls by itself. */
export interface SystemClaims extends CommonClaims {
  readonly style: 'system';
  /** Null before an installation exists, when plans of a product are asked for. */
  readonly installationId: string | null;
  /** Absent before an installation exists. */
  readonly accountId: string | undefined;
}

export type VercelClaims = UserClaims | SystemClaims;

const userSubject = /^account:[^:]+:user:[^:]+$/;
const systemSubject = /^account:[^:]+$/;

/**
 * The claims of a payload whose signature, issuer, audience and times were checked. Claims that are
 * not known are let through: real tokens carry more than the published schema allows.
 * @throws TokenError 401 when they make no sense.
 */
export function readClaims(payload: JWTPayload): VercelClaims {
  const common = {
    subject: text(payload, 'sub'),
    expiresAt: new Date((payload.exp ?? 0) * 1000),
    type: text(payload, 'type'),
    accountId: told(payload, 'account_id'),
    raw: payload,
  };
  const installationId = text(payload, 'installation_id') ?? null;
  // Required of both; the system's alone may be null.
  if (payload.sub === undefined) throw senseless('has no "sub"');
  if (!isUser(payload)) return { style: 'system', ...common, installationId };
  if (common.subject === undefined) throw senseless('names a user, but no "sub"');
  if (installationId === null) throw senseless('names a user, but no "installation_id"');
  return {
    style: 'user',
    ...common,
    installationId,
    userId: text(payload, 'user_id') ?? refuse('names a user, but no "user_id"'),
    role: readRole(payload),
    email: told(payload, 'user_email'),
    userName: told(payload, 'user_name'),
    avatarUrl: told(payload, 'user_avatar_url'),
  };
}

/** The header X-Vercel-Auth says it too, but any caller can set a header. */
function isUser(payload: JWTPayload): boolean {
  const subject = text(payload, 'sub') ?? '';
  const hasUserId = text(payload, 'user_id') !== undefined;
  if (hasUserId && systemSubject.test(subject)) {
    throw senseless('has a "user_id", but the "sub" of the system');
  }
  return hasUserId || userSubject.test(subject);
}

function readRole(payload: JWTPayload): UserClaims['role'] {
  const role = text(payload, 'user_role');
  if (role === 'ADMIN' || role === 'USER') return role;
  throw senseless('has no "user_role" that is ADMIN or USER');
}

/** A claim that decides something, where it is there; null counts as absent. */
function text(payload: JWTPayload, name: string): string | undefined {
  const value = payload[name];
  if (value === undefined || value === null) return undefined;
  if (typeof value === 'string' && value !== '') return value;
  throw senseless(`has a claim "${name}" that is not a text`);
}

/** A claim that decides nothing: one that says nothing of use is as good as none. */
function told(payload: JWTPayload, name: string): string | undefined {
  const value = payload[name];
  return typeof value === 'string' && value !== '' ? value : undefined;
}

function senseless(what: string): TokenError {
  return new TokenError('invalid_token', `The token ${what}.`);
}

function refuse(what: string): never {
  throw senseless(what);
}
