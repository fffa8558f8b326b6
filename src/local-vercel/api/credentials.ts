/** The operations of the Vercel API for the tokens of an installation. */

import { HttpError } from '@openapi-counterpart/runtime';
import type { LocalContext } from '../context.js';
import { newCredential } from '../workflows/credential.js';
import type { Installation } from '../state/entities.js';
import { callingInstallation } from './caller.js';
import { integrationWithSecret } from './client-secret.js';
import type { LocalHandlers } from './types.js';

/** The token is good until it is revoked, but a number of seconds must be named: those of a year. */
const expiresIn = 365 * 24 * 60 * 60;

export function credentialsHandlers(
  local: LocalContext,
): Pick<LocalHandlers, 'rotateInstallationCredential' | 'revokeInstallationCredential'> {
  const { state, clock } = local;
  return {
    rotateInstallationCredential(context) {
      const installation = callingInstallation(context);
      checkSecret(local, installation, context.body);
      const credential = state.credentials.put(newCredential(local, installation));
      return {
        status: 200,
        body: {
          access_token: credential.id,
          token_type: 'oauth2-token',
          scope: installation.scopes.join(' '),
          expires_in: expiresIn,
        },
      };
    },

    revokeInstallationCredential(context) {
      const installation = callingInstallation(context);
      checkSecret(local, installation, context.body);
      const credential = state.credentials.get(context.body.token);
      if (credential?.installationId !== installation.id) {
        throw new HttpError(404, `The token to revoke is none of ${installation.id}.`);
      }
      const alreadyRevoked = credential.revokedAt !== null;
      if (!alreadyRevoked) {
        const isLast = state.credentials
          .where('installation', installation.id)
          .every(({ id, revokedAt }) => id === credential.id || revokedAt !== null);
        if (isLast) {
          throw new HttpError(
            409,
            'The token is the last one that is good: rotate it first, then revoke it with the new one.',
          );
        }
        state.credentials.put({ ...credential, revokedAt: clock.now() });
      }
      return { status: 200, body: { revoked: true, alreadyRevoked } };
    },
  };
}

/** A token alone, which may have leaked, is not enough. @throws HttpError 403 */
function checkSecret(
  local: LocalContext,
  { integrationId }: Installation,
  body: { readonly client_id?: string; readonly client_secret: string },
): void {
  const clientId = body.client_id ?? integrationId;
  if (clientId !== integrationId) {
    throw new HttpError(403, `The installation is of ${integrationId}, not of ${clientId}.`);
  }
  integrationWithSecret(local, clientId, body.client_secret);
}
