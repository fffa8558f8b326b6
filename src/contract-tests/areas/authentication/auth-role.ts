/** The rule `auth-role`, which the checks of other rules look for. */

import type { RuleModule } from '../rule-module.js';

export const authRole: RuleModule = {
  code: 'auth-role',
  severity: 'must',
  sentence: 'A user with read-only access (role USER) cannot change anything.',
  source: 'Vercel docs: Marketplace API authentication',
  foundBy: ['auth-required'],
  page: {
    sent: 'The operations for administrators (rotation of secrets, or `adminOperations` in the configuration) with a genuine token of a user whose claim `user_role` is `USER`.',
    why: "Members of a team with read-only access can lock out the team's own deployments, by rotating its secrets.",
    fix: 'Check the role in the handler, or for a list of routes, and answer 403. If in your product such users may do more, say so in `adminOperations`; an empty list there turns the rule off.',
    example: {
      language: 'js',
      lines: [
        "if (claims.user_role !== 'ADMIN')",
        "  return error(403, 'forbidden', 'Only administrators may do this.');",
      ],
    },
  },
};
