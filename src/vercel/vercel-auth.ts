/** The authenticators of a partner's server: every call of Vercel is held to the installation of its path. */

import type { Authenticate, Credentials } from '@openapi-counterpart/runtime';
import type { SystemClaims, UserClaims } from './claims.js';
import { TokenError } from './token-error.js';
import {
  createTokenVerifier,
  type TokenChecks,
  type TokenVerifier,
  type TokenVerifierOptions,
} from './verify-token.js';

/** What handlers find in `auth`. A type alias, because the generated server constrains it by members. */
export type VercelPrincipals = {
  readonly userAuthentication: UserClaims;
  readonly systemAuthentication: SystemClaims;
};

/** A verifier to share with others, with the keys that it has, or what one is made from. */
export type VercelAuthOptions = AuthOptions &
  (TokenVerifierOptions | { readonly verifier: TokenVerifier });

interface AuthOptions {
  /** Ids of the operations that users must be administrators for, such as `delete-installation`; none by default. */
  readonly adminOperations?: readonly string[];
}

/** For `createPartnerServer<VercelPrincipals>(handlers, { auth: vercelAuth({ clientId }) })`. */
export function vercelAuth(options: VercelAuthOptions): {
  readonly [Scheme in keyof VercelPrincipals]: Authenticate<VercelPrincipals[Scheme]>;
} {
  const verify = 'verifier' in options ? options.verifier : createTokenVerifier(options);
  const adminOperations = new Set(options.adminOperations);

  return {
    userAuthentication: (credentials) =>
      verify(credentials.token, {
        ...checksOf(credentials),
        style: 'user',
        role: adminOperations.has(credentials.operationId) ? 'ADMIN' : undefined,
      }),
    systemAuthentication: (credentials) =>
      verify(credentials.token, { ...checksOf(credentials), style: 'system' }),
  };
}

function checksOf({ path }: Credentials): TokenChecks {
  const { installationId } = path;
  if (installationId !== undefined && typeof installationId !== 'string') {
    throw new TokenError('wrong_installation', 'The path names no installation.');
  }
  return { installationId, type: 'access_token' };
}
