/** Vercel's public keys: fetched once, cached, fetched anew for a key that is not known. */

import { createRemoteJWKSet, customFetch, errors, type JWTVerifyGetKey } from 'jose';

/** The keys could not be had, which says nothing about any token. */
export class KeysUnavailableError extends Error {
  override readonly name = 'KeysUnavailableError';

  constructor(jwksUrl: string, cause: unknown) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    super(`The keys at ${jwksUrl} could not be fetched: ${reason}`, { cause });
  }
}

/**
 * Finds keys for tokens. They are kept for ten minutes; a key that is not among them has them fetched
 * again, though not within 30 seconds, or any caller could make us call Vercel at will.
 * @throws TypeError when the address is none.
 */
export function createKeys(
  jwksUrl: string,
  fetchKeys: (request: Request) => Promise<Response>,
): JWTVerifyGetKey {
  const keys = createRemoteJWKSet(new URL(jwksUrl), {
    [customFetch]: (url, options) => fetchKeys(new Request(url, options)),
  });
  return async (header, token) => {
    try {
      return await keys(header, token);
    } catch (error) {
      if (isFaultOfToken(error)) throw error;
      throw new KeysUnavailableError(jwksUrl, error);
    }
  };
}

function isFaultOfToken(error: unknown): boolean {
  return (
    error instanceof errors.JWKSNoMatchingKey || error instanceof errors.JWKSMultipleMatchingKeys
  );
}
