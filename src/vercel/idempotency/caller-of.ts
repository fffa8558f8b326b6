/** Whom a call of Vercel comes from, as the key under which its answers are kept. */

import type { TokenVerifier } from '../verify-token.js';

/**
 * Verifies the token of a request and names installation, subject and role, none of which a retry
 * changes though its token may be a new one.
 * @returns a function that throws TokenError 401 when the token is not genuine.
 */
export function callerOf(verifier: TokenVerifier): (request: Request) => Promise<string> {
  return async (request) => {
    const header = request.headers.get('authorization') ?? '';
    const token = /^bearer +(\S+)\s*$/i.exec(header)?.[1];
    const claims = await verifier(token, { type: 'access_token' });
    return JSON.stringify([
      claims.installationId,
      claims.accountId,
      claims.subject,
      claims.style === 'user' ? [claims.userId, claims.role] : [],
    ]);
  };
}
