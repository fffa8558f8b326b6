/** Publishes the keys that sign tokens, where unmodified partners look for them. */

import { HttpError, type Incoming, type Outgoing } from '@openapi-counterpart/runtime';
import type { LocalContext } from '../context.js';
import { publishedKeys, signingAlgorithm } from '../workflows/keys.js';
import { issuer } from '../workflows/tokens.js';
import { json, refusal } from './error.js';
import { logged } from './logged.js';

const discovery = '/.well-known/openid-configuration';
/** Both are in use. */
const keySets: readonly string[] = ['/.well-known/jwks', '/.well-known/jwks.json'];

/** Answers requests for keys and discovery; nothing for other paths. */
export function createOidc(
  local: LocalContext,
): (incoming: Incoming) => Promise<Outgoing | undefined> {
  return async (incoming) => {
    const { path } = incoming;
    const isKeySet = keySets.includes(path);
    if (!isKeySet && path !== discovery) return undefined;
    return logged(local, 'oidc', incoming, async () => {
      if (incoming.method !== 'GET' && incoming.method !== 'HEAD') {
        return refusal(
          new HttpError(405, `${incoming.method} is not for ${path}; use GET.`, {
            headers: { allow: 'GET, HEAD' },
          }),
        );
      }
      const answer = json(200, isKeySet ? await publishedKeys(local) : describe(local));
      return incoming.method === 'HEAD' ? { ...answer, body: null } : answer;
    });
  };
}

/** The issuer is Vercel's, as in the tokens; the keys are here. */
function describe(local: LocalContext): Readonly<Record<string, unknown>> {
  return {
    issuer,
    jwks_uri: `${local.url()}/.well-known/jwks`,
    id_token_signing_alg_values_supported: [signingAlgorithm],
    response_types_supported: ['id_token'],
    subject_types_supported: ['public'],
    claims_supported: [
      'iss',
      'aud',
      'sub',
      'iat',
      'nbf',
      'exp',
      'account_id',
      'installation_id',
      'user_id',
      'user_role',
      'user_email',
      'user_name',
      'type',
    ],
  };
}
