/** The rule `auth-installation`, which the checks of other rules look for. */

import type { RuleModule } from '../rule-module.js';

export const authInstallation: RuleModule = {
  code: 'auth-installation',
  severity: 'must',
  sentence: 'A token gives access only to the installation that it names.',
  source: 'Vercel docs: Marketplace API authentication',
  foundBy: ['auth-required'],
  page: {
    sent: 'Every operation with an installation in its path, with a genuine token whose claim `installation_id` names another installation, or none, as tokens do that are signed before there is an installation.',
    why: 'Every customer of yours can reach the resources of every other by the id of its installation, which is no secret.',
    fix: 'Compare the claim with the path in the same place where the token is verified, so that it holds for all routes. 403 or 404 are right answers. Who reads the installation from the claim alone should still refuse a path that contradicts it.',
    example: {
      language: 'js',
      lines: [
        'if (claims.installation_id !== params.installationId) {',
        "  return error(403, 'forbidden', 'The token is for another installation.');",
        '}',
      ],
    },
  },
};
