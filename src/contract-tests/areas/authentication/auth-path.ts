/** The rule `auth-path`, which the checks of other rules look for. */

import type { RuleModule } from '../rule-module.js';

export const authPath: RuleModule = {
  code: 'auth-path',
  severity: 'should',
  sentence: 'A token is taken only at paths of the installation that it names.',
  source: 'Vercel docs: Marketplace API authentication',
  foundBy: ['auth-required'],
  page: {
    sent: 'The same as for [auth-installation](auth-installation.md), where the request with the token of another installation succeeded, and nothing of the installation in the path was read or changed by it.',
    why: 'A server that goes by the installation in the token alone keeps its customers apart. But it reports success for a path at which nothing was done, and the first handler that reads the path instead of the token opens one installation to all others.',
    fix: 'Compare the claim `installation_id` with the path where the token is verified, for all routes at once, and answer 403 when they differ.',
  },
};
