/** The rule `auth-crash`, which the checks of other rules look for. */

import type { RuleModule } from '../rule-module.js';

export const authCrash: RuleModule = {
  code: 'auth-crash',
  severity: 'must',
  sentence: 'A wrong token is refused, and does not make the server fail.',
  source: 'Partner API description',
  foundBy: ['auth-required'],
  page: {
    sent: 'Every operation with flawed tokens: none, garbage, wrong key, wrong issuer, wrong audience, expired, another installation, other style, other role; operations of each kind, and the others in turn, also with an unknown key, a key of its own, no algorithm, HMAC, a similar issuer or audience, one that has just expired, and one that is not valid yet.',
    why: 'A status of 500, or no answer, says that the server is broken rather than that the caller is wrong. An attacker fills the log and the alarms with one line of curl.',
    fix: 'Libraries throw when a token is wrong. Catch that in one place and answer 401 or 403. Think of what comes before verification too: a missing header, one without `Bearer`, and a token whose parts are no Base64 or no JSON.',
    example: {
      language: 'js',
      lines: [
        'const claims = await verify(token).catch(() => undefined);',
        "if (claims === undefined) return error(401, 'unauthorized', 'The token is not valid.');",
      ],
    },
  },
};
