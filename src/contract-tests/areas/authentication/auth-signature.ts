/** The rule `auth-signature`, which the checks of other rules look for. */

import type { RuleModule } from '../rule-module.js';

export const authSignature: RuleModule = {
  code: 'auth-signature',
  severity: 'must',
  sentence: 'A token is accepted only if a key of Vercel signed it.',
  source: 'Vercel docs: Marketplace API authentication',
  foundBy: ['auth-required'],
  page: {
    sent: "Every operation with a token whose claims are right, but that was signed with a key that is not Vercel's: under the id of a real key, and at operations of each kind and the others in turn under an id that the key set lacks; and with a text that is no token at all.",
    why: 'Anyone who can write JSON can write such a token. A server that only decodes tokens, or fetches keys from where the token says, takes orders from anyone.',
    fix: "Use the function of your JWT library that verifies, never the one that only decodes. Take keys from Vercel's key set alone, chosen by `kid`. Fetch the set anew when a `kid` is unknown, but refuse the token when it still is; do not go on with some other key.",
    example: {
      language: 'js',
      lines: [
        "const keys = createRemoteJWKSet(new URL('https://marketplace.vercel.com/.well-known/jwks'));",
        "await jwtVerify(token, keys, { algorithms: ['RS256'], issuer, audience });",
      ],
    },
  },
};
