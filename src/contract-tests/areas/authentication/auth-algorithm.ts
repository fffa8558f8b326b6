/** The rule `auth-algorithm`, which the checks of other rules look for. */

import type { RuleModule } from '../rule-module.js';

export const authAlgorithm: RuleModule = {
  code: 'auth-algorithm',
  severity: 'must',
  sentence: 'A token is accepted only if it is signed with RS256.',
  source: 'Vercel docs: Marketplace API authentication',
  foundBy: ['auth-required'],
  page: {
    sent: "Operations of each kind, and the others in turn, with two tokens with right claims: one with `alg: none` and no signature, and one with `alg: HS256`, whose HMAC was computed with Vercel's public key as the secret.",
    why: 'Both can be made by anyone, for the public key is public. A server that lets the token choose how it is verified has no authentication.',
    fix: 'Say in your code which algorithm is allowed. Every library has an option for it; the default often allows more.',
    example: { language: 'js', lines: ["jwt.verify(token, key, { algorithms: ['RS256'] });"] },
  },
};
