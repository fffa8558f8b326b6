/** The rule `auth-not-before`, which the checks of other rules look for. */

import type { RuleModule } from '../rule-module.js';

export const authNotBefore: RuleModule = {
  code: 'auth-not-before',
  severity: 'must',
  sentence: 'A token is refused before it is valid.',
  source: 'RFC 7519, section 4.1.5',
  foundBy: ['auth-required'],
  page: {
    sent: 'Operations of each kind, and the others in turn, with a token that is right in everything else, but whose claim `nbf` lies in the future, further than clocks differ.',
    why: 'A token that is not valid yet should not be in use at all. A server that accepts it ignores a part of the standard by which Vercel signs, and is open when Vercel begins to rely on that part.',
    fix: 'Let the library check `nbf`, which nearly all do by default; libraries that only know `exp` need a line of their own:',
    example: {
      language: 'python',
      lines: [
        'if claims.get("nbf", 0) > time.time() + 10:',
        '    raise Refused("the token is not valid yet")',
      ],
    },
  },
};
