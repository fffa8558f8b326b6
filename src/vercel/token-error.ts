/** The one error by which a token of Vercel is refused; each has a status, a code and a reason. */

import { HttpError } from '@openapi-counterpart/runtime';

/** Why a token does not open the door, and the status that says so. */
const statuses = {
  /** There is none. */
  missing_token: 401,
  /** It is no token, forged, contradictory, or signed with an unknown key. */
  invalid_token: 401,
  expired_token: 401,
  /** `nbf` lies in the future. */
  early_token: 401,
  /** Another issuer made it. */
  wrong_issuer: 401,
  /** It is meant for another integration. */
  wrong_audience: 401,
  /** An id token where an access token is wanted, or the other way round. */
  wrong_token_type: 401,
  /** The keys could not be fetched, so nothing is known about it. */
  keys_unavailable: 401,
  wrong_installation: 403,
  /** It is for the system where a user is wanted, or the other way round. */
  wrong_style: 403,
  /** Its user may only look. */
  wrong_role: 403,
} as const;

export type TokenErrorCode = keyof typeof statuses;

/** 401: the token says nothing that can be trusted. 403: it is genuine, but not for this. */
export class TokenError extends HttpError {
  override readonly name: string = 'TokenError';
  override readonly code: TokenErrorCode;

  constructor(code: TokenErrorCode, message: string, cause?: unknown) {
    const status = statuses[code];
    super(status, message, { code, ...(status === 401 && { headers: challenge(code) }) });
    this.code = code;
    if (cause !== undefined) this.cause = cause;
  }
}

/** As RFC 6750 has it: no error is named to those who showed no token. */
function challenge(code: TokenErrorCode): Record<string, string> {
  const error = code === 'missing_token' ? 'Bearer' : 'Bearer error="invalid_token"';
  return { 'www-authenticate': error };
}
