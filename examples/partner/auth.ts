/** Decides whose a token is: Vercel signs one for a user or for itself, always for one installation. */

import { errors, jwtVerify, type JWTPayload, type JWTVerifyGetKey } from 'jose';
import { HttpError, type Authenticate, type Credentials } from '@openapi-counterpart/runtime';
import { forbidden } from './refusals.js';

export const issuer = 'https://marketplace.vercel.com';

export interface UserCaller {
  readonly userId: string;
  /** `USER` may only look. */
  readonly role: 'ADMIN' | 'USER';
}

export interface SystemCaller {
  /** Null before an installation exists, when plans of a product are asked for. */
  readonly installationId: string | null;
}

/** A type alias, because the generated server constrains it by members. */
export type Principals = {
  readonly userAuthentication: UserCaller;
  readonly systemAuthentication: SystemCaller;
};

export interface AuthOptions {
  /** Id of the integration, `oac_…`: whom the tokens are meant for. */
  readonly clientId: string;
  /** Vercel's public keys. */
  readonly keys: JWTVerifyGetKey;
  readonly now: () => Date;
}

export function createAuth(options: AuthOptions): {
  readonly [Scheme in keyof Principals]: Authenticate<Principals[Scheme]>;
} {
  return {
    async userAuthentication(credentials) {
      const claims = await verify(credentials, options);
      const { user_id: userId, user_role: role } = claims;
      if (typeof userId !== 'string') {
        throw forbidden('This operation is for users; the token is for the system.');
      }
      checkInstallation(claims, credentials);
      return { userId, role: role === 'ADMIN' ? 'ADMIN' : 'USER' };
    },
    async systemAuthentication(credentials) {
      const claims = await verify(credentials, options);
      if (claims['user_id'] !== undefined) {
        throw forbidden('This operation is for the system; the token is for a user.');
      }
      checkInstallation(claims, credentials);
      const { installation_id: installationId } = claims;
      return { installationId: typeof installationId === 'string' ? installationId : null };
    },
  };
}

/** @throws HttpError 401 when the token is forged, expired, or meant for another installation. */
async function verify(credentials: Credentials, options: AuthOptions): Promise<JWTPayload> {
  try {
    const { payload } = await jwtVerify(credentials.token, options.keys, {
      algorithms: ['RS256'],
      issuer,
      audience: options.clientId,
      currentDate: options.now(),
      requiredClaims: ['exp'],
    });
    return payload;
  } catch (error) {
    // A key server that cannot be reached is our fault (500), not the caller's.
    if (!isTokenFault(error)) throw error;
    throw new HttpError(401, 'The token is not a valid one of Vercel for this integration.', {
      headers: { 'www-authenticate': 'Bearer error="invalid_token"' },
    });
  }
}

/** Codes of jose for keys that could not be had. */
const keyServerFaults = ['ERR_JWKS_TIMEOUT', 'ERR_JWKS_INVALID', 'ERR_JOSE_GENERIC'];

function isTokenFault(error: unknown): boolean {
  return error instanceof errors.JOSEError && !keyServerFaults.includes(error.code);
}

/** A token opens one installation; operations outside of any installation have none in their path. */
function checkInstallation(claims: JWTPayload, { path }: Credentials): void {
  const { installationId } = path;
  if (installationId !== undefined && claims['installation_id'] !== installationId) {
    throw forbidden('The token is for another installation.');
  }
}
