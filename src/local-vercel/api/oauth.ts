/** The operations of the Vercel API for codes of an external installation. */

import type { LocalContext } from '../context.js';
import { newCredential } from '../workflows/credential.js';
import { integrationWithSecret } from './client-secret.js';
import { findCode } from './codes.js';
import type { LocalHandlers } from './types.js';

export function oauthHandlers(local: LocalContext): Pick<LocalHandlers, 'exchangeOauthCode'> {
  const { state, clock } = local;
  return {
    exchangeOauthCode({ body }) {
      const integration = integrationWithSecret(local, body.client_id, body.client_secret);
      const { code, installation } = findCode(local, 'oauth', integration, body);
      state.codes.put({ ...code, usedAt: clock.now() });
      const credential = state.credentials.put(newCredential(local, installation));
      return {
        status: 200,
        body: {
          token_type: 'Bearer',
          access_token: credential.id,
          installation_id: installation.id,
          user_id: code.memberId,
          team_id: installation.teamId,
        },
      };
    },
  };
}
