/** The tokens by which the partner knows who calls: of a user, or of Vercel itself. */

import type { JWTPayload } from 'jose';
import type { LocalContext } from '../context.js';
import type { Integration, Member } from '../state/entities.js';
import { teamOf } from '../state/lookup.js';
import { currentSigner, signingAlgorithm } from './keys.js';
import { partnerTime } from './partner-time.js';

/** Vercel's own, because partners that know nothing of a local Vercel compare with it. */
export const issuer = 'https://marketplace.vercel.com';

/** In seconds; Vercel's own lifetime is not published. */
export const tokenLifetime = 300;

/** The account of a token from before any installation, when there is none. */
const noAccount = '0';

export interface UserTokenInput {
  readonly integration: Integration;
  readonly member: Member;
  readonly installationId: string | null;
  readonly type?: 'access_token' | 'id_token';
}

/** A token for what a user does: a call to the partner, or a sign-in (`id_token`). */
export function signUserToken(local: LocalContext, input: UserTokenInput): Promise<string> {
  const { integration, member, installationId, type = 'access_token' } = input;
  const team = teamOf(local.state, member);
  return sign(local, integration, {
    sub: `account:${team.accountHex}:user:${member.id}`,
    account_id: team.id,
    installation_id: installationId,
    user_id: member.id,
    user_role: member.role,
    user_email: member.email,
    user_name: member.name,
    type,
  });
}

export interface SystemTokenInput {
  readonly integration: Integration;
  /** Null before an installation exists: the token then names no account either. */
  readonly installationId: string | null;
}

/** A token for what Vercel does by itself. */
export function signSystemToken(local: LocalContext, input: SystemTokenInput): Promise<string> {
  const { integration, installationId } = input;
  const installation = local.state.installations.get(installationId ?? '');
  const team = local.state.teams.get(installation?.teamId ?? '');
  return sign(local, integration, {
    sub: `account:${team?.accountHex ?? noAccount}`,
    ...(team && { account_id: team.id }),
    installation_id: installationId,
    type: 'access_token',
  });
}

async function sign(
  local: LocalContext,
  integration: Integration,
  claims: JWTPayload,
): Promise<string> {
  const { SignJWT } = await import('jose');
  const { kid, key } = await currentSigner(local);
  const now = Math.floor(partnerTime(local) / 1000);
  return new SignJWT({ ...claims, iss: issuer, aud: integration.id })
    .setProtectedHeader({ alg: signingAlgorithm, kid, typ: 'JWT' })
    .setIssuedAt(now)
    .setNotBefore(now)
    .setExpirationTime(now + tokenLifetime)
    .sign(key);
}
