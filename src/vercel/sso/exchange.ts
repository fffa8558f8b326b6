/** Trades what a sign-in gives, a code or a refresh token, for tokens of Vercel. */

import {
  createVercelClient,
  exchangeSsoToken,
  type ExchangeSsoTokenResult,
} from '@openapi-counterpart/vercel/vercel-api/client';
import type { components } from '@openapi-counterpart/vercel/vercel-api/types';
import { HttpError } from '@openapi-counterpart/runtime';
import { vercelAddress } from '../environment.js';

/** The `id_token` says who signed in. It lives shortly: verify it, then forget it. */
export type SsoTokens = components['schemas']['SsoTokens'];

/** How the integration proves itself to Vercel. */
export interface SsoOptions {
  /** Id of the integration, `oac_…`. */
  readonly clientId: string;
  readonly clientSecret: string;
  /** Where the Vercel API is: the environment variable VERCEL_API_URL, else Vercel. */
  readonly baseUrl?: string;
  /** Replaces the global fetch. */
  readonly fetch?: (request: Request) => Promise<Response>;
}

export interface SsoCode {
  readonly code: string;
  /** As it came with the code. */
  readonly state?: string | undefined;
  readonly redirectUri?: string | undefined;
}

/**
 * Exchanges a code, which works once.
 * @throws HttpError 400 when Vercel does not take the code, 403 when it does not take the integration,
 *   502 when it gives no answer that says either.
 */
export function exchangeSsoCode(
  options: SsoOptions,
  { code, state, redirectUri }: SsoCode,
): Promise<SsoTokens> {
  return exchange(options, {
    grant_type: 'authorization_code',
    code,
    ...(state !== undefined && { state }),
    ...(redirectUri !== undefined && { redirect_uri: redirectUri }),
  });
}

/**
 * Gets fresh tokens for a refresh token of an earlier exchange.
 * @throws HttpError as `exchangeSsoCode` does.
 */
export function refreshSsoTokens(options: SsoOptions, refreshToken: string): Promise<SsoTokens> {
  return exchange(options, { grant_type: 'refresh_token', refresh_token: refreshToken });
}

type Schemas = components['schemas'];
type Grant =
  | (Omit<Schemas['AuthorizationCodeGrant'], 'client_id' | 'client_secret'> & {
      readonly grant_type: 'authorization_code';
    })
  | Omit<Schemas['RefreshTokenGrant'], 'client_id' | 'client_secret'>;

async function exchange(options: SsoOptions, grant: Grant): Promise<SsoTokens> {
  const { clientId, clientSecret, baseUrl = vercelAddress('apiUrl'), fetch } = options;
  const client = createVercelClient({ baseUrl, ...(fetch && { fetch }) });
  const body = { ...grant, client_id: clientId, client_secret: clientSecret };
  let result: ExchangeSsoTokenResult;
  try {
    result = await exchangeSsoToken(client, { body });
  } catch (error) {
    throw unavailable(error);
  }
  if (result.ok && isTokens(result.data)) return result.data;
  switch (result.status) {
    case 400:
    case 404:
      throw new HttpError(400, 'Vercel does not accept the sign-in: it was used, or is too old.');
    case 403:
      throw new HttpError(403, 'Vercel does not accept the integration: check its client secret.');
    default:
      throw unavailable(result.response);
  }
}

/** What comes over the network is looked at before it is believed. */
function isTokens(data: SsoTokens | undefined): data is SsoTokens {
  return typeof data?.id_token === 'string' && data.id_token !== '';
}

function unavailable(cause: unknown): HttpError {
  const refusal = new HttpError(502, 'Vercel could not complete the sign-in; try again.', {
    code: 'sso_unavailable',
  });
  refusal.cause = cause;
  return refusal;
}
