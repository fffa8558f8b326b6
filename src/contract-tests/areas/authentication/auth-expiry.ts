/** The rule `auth-expiry`, which the checks of other rules look for. */

import type { RuleModule } from '../rule-module.js';

export const authExpiry: RuleModule = {
  code: 'auth-expiry',
  severity: 'must',
  sentence: 'A token is refused once it has expired.',
  source: 'RFC 7519, section 4.1.4',
  foundBy: ['auth-required'],
  page: {
    sent: 'Every operation with a token that is right in everything else, but whose claim `exp` lies in the past, further than clocks differ; operations of each kind, and the others in turn, also with one that has been over for 90 seconds.',
    why: "Anyone who once saw a token in a log or a proxy keeps access to the customer's resources.",
    fix: 'Let the library check `exp`, do not switch it off for tests (the local Vercel gives fresh tokens at any time), and allow clocks to differ by seconds, not by hours. Make sure the token has an `exp` at all: require the claim.',
    example: {
      language: 'js',
      lines: [
        "await jwtVerify(token, keys, { requiredClaims: ['exp'], clockTolerance: 10, issuer, audience });",
      ],
    },
  },
};
