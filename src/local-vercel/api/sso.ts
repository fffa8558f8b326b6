/** The operations of the Vercel API for codes and refresh tokens of a sign-in. */

import { HttpError } from '@openapi-counterpart/runtime';
import type { SsoTokens } from '@openapi-counterpart/vercel/vercel-api/types';
import type { LocalContext } from '../context.js';
import { signUserToken, tokenLifetime } from '../workflows/tokens.js';
import type { Integration, Member, RefreshToken } from '../state/entities.js';
import { integrationWithSecret } from './client-secret.js';
import { findCode, type CodeClaims } from './codes.js';
import type { LocalHandlers } from './types.js';

export function ssoHandlers(local: LocalContext): Pick<LocalHandlers, 'exchangeSsoToken'> {
  return {
    async exchangeSsoToken({ body }) {
      const integration = integrationWithSecret(local, body.client_id, body.client_secret);
      const tokens =
        'refresh_token' in body
          ? await refresh(local, integration, body.refresh_token)
          : await exchange(local, integration, body);
      return { status: 200, body: tokens };
    },
  };
}

async function exchange(
  local: LocalContext,
  integration: Integration,
  claims: CodeClaims,
): Promise<SsoTokens> {
  const { state, clock } = local;
  const { installationId, memberId } = findCode(local, 'sso', integration, claims).code;
  const tokens = await signTokens(local, integration, { installationId, memberId });
  // Again: another exchange may have come first while the tokens were signed.
  const { code } = findCode(local, 'sso', integration, claims);
  state.codes.put({ ...code, usedAt: clock.now() });
  return { ...tokens, refresh_token: newRefreshToken(local, code).id };
}

/** Each refresh token is good once: the answer has the next. */
async function refresh(
  local: LocalContext,
  integration: Integration,
  token: string,
): Promise<SsoTokens> {
  const former = findRefreshToken(local, integration, token);
  const tokens = await signTokens(local, integration, former);
  findRefreshToken(local, integration, token);
  local.state.refreshTokens.delete(token);
  return { ...tokens, refresh_token: newRefreshToken(local, former).id };
}

async function signTokens(
  local: LocalContext,
  integration: Integration,
  { installationId, memberId }: Pick<RefreshToken, 'installationId' | 'memberId'>,
): Promise<SsoTokens> {
  const input = { integration, installationId, member: memberOf(local, memberId) };
  return {
    id_token: await signUserToken(local, { ...input, type: 'id_token' }),
    access_token: await signUserToken(local, input),
    token_type: 'Bearer',
    expires_in: tokenLifetime,
  };
}

function memberOf({ state }: LocalContext, id: string): Member {
  const member = state.members.get(id);
  if (member === undefined) throw new HttpError(403, 'The user has left the team.');
  return member;
}

function findRefreshToken(
  { state }: LocalContext,
  integration: Integration,
  token: string,
): RefreshToken {
  const known = state.refreshTokens.get(token);
  const installation = state.installations.get(known?.installationId ?? '');
  const isGood = known?.integrationId === integration.id && installation?.deletedAt === null;
  if (known === undefined || !isGood) {
    throw new HttpError(
      400,
      'The refresh_token is not known for this integration: it was never issued, was used before, or its installation was removed.',
      { code: 'invalid_grant' },
    );
  }
  return known;
}

function newRefreshToken(
  { state, ids }: LocalContext,
  owner: Pick<RefreshToken, 'integrationId' | 'installationId' | 'memberId'>,
): RefreshToken {
  const { integrationId, installationId, memberId } = owner;
  return state.refreshTokens.put({
    id: ids.secret(48),
    integrationId,
    installationId,
    memberId,
  });
}
