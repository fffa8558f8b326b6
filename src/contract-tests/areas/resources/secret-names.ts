/** The rule `secret-names`, which the checks of other rules look for. */

import type { RuleModule } from '../rule-module.js';

export const secretNames: RuleModule = {
  code: 'secret-names',
  severity: 'must',
  sentence: 'All secrets of a resource have different names.',
  source: 'Vercel docs: Marketplace Partner API reference',
  foundBy: ['provision-secrets'],
  page: {
    sent: 'A resource is made as usual, and the names of its `secrets` are compared.',
    why: 'Each name becomes one environment variable. Of two with the same name one is lost, and which one is undefined.',
    fix: 'Give each secret a name of its own. For values that differ between production and preview use one secret with `environmentOverrides`, not several with the same name.',
  },
};
