/** The rule `auth-style`, which the checks of other rules look for. */

import type { RuleModule } from '../rule-module.js';

export const authStyle: RuleModule = {
  code: 'auth-style',
  severity: 'should',
  sentence: 'An operation refuses tokens of users, or of the system, where they are not described.',
  source: 'Partner API description',
  foundBy: ['auth-required'],
  page: {
    sent: 'Operations for users alone are called with a token of the system, and the reverse.',
    why: "A token of the system stands for no person, so no person is responsible for what it does; a user's token must not reach what Vercel does by itself. Vercel sends each only where it is described, so that a server which does not look works.",
    fix: 'Tell the style by the claims and not by the header `X-Vercel-Auth`: tokens of users have `user_id` and `user_role`, those of the system have neither. Keep for each route which styles it allows, as its operation in the description says.',
  },
};
