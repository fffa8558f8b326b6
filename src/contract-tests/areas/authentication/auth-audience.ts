/** The rule `auth-audience`, which the checks of other rules look for. */

import type { RuleModule } from '../rule-module.js';

export const authAudience: RuleModule = {
  code: 'auth-audience',
  severity: 'must',
  sentence: 'A token is accepted only if it is meant for the integration.',
  source: 'Vercel docs: Marketplace API authentication',
  foundBy: ['auth-required'],
  page: {
    sent: 'Every operation with a token that is signed rightly and issued by Vercel, but whose claim `aud` names another integration; operations of each kind, and the others in turn, also with one whose id is yours with more behind it.',
    why: 'Vercel signs tokens for all integrations with the same keys. Without this check any other partner can use the tokens that Vercel sends to it to call your server.',
    fix: 'Compare `aud` with the id of your integration (it begins with `oac_`, and is in the Integration Console). `--start` gives it to the server as `INTEGRATION_CLIENT_ID`. Refuse to start when the id is not configured: some libraries skip the check when the audience they are given is empty.',
    example: {
      language: 'js',
      lines: [
        "await jwtVerify(token, keys, { audience: clientId, issuer, algorithms: ['RS256'] });",
      ],
    },
  },
};
