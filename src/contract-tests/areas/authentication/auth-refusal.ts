/** The rule `auth-refusal`, which the checks of other rules look for. */

import type { RuleModule } from '../rule-module.js';

export const authRefusal: RuleModule = {
  code: 'auth-refusal',
  severity: 'should',
  sentence: 'A wrong token is refused with 401 or 403.',
  source: 'Partner API description',
  foundBy: ['auth-required'],
  page: {
    sent: 'Every operation with flawed tokens, as for [auth-crash](auth-crash.md). The token was refused, as it should be, but with a status other than 401 and 403, such as 400 or 404. For a token of another installation 404 is right as well.',
    why: 'A wrong token looks like a wrong request, so that the fault is looked for in the wrong place.',
    fix: 'Answer 401 when the token is missing or worth nothing, and 403 when it is genuine but not for this. Verify tokens before routes, parameters and bodies are looked at: otherwise the refusal of a body tells strangers what exists.',
  },
};
