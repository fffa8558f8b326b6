/** The rule `answer-time`, which the checks of other rules look for. */

import type { RuleModule } from '../rule-module.js';

export const answerTime: RuleModule = {
  code: 'answer-time',
  severity: 'must',
  sentence: 'An answer comes within the time that the configuration allows.',
  source: 'counterpart.config.ts, budgets',
  foundBy: 'all',
  page: {
    sent: 'Every request of every check counts here, where `budgets` in the configuration has a limit in milliseconds for its operation, or as `default`.',
    why: 'You have said how fast the server is to be. An answer that comes later breaks what you promised yourself, mostly long before customers complain.',
    fix: 'See which operation it is; a slow provision is answered with `"status": "pending"` at once, and the work is done after that (see [provision-ready](provision-ready.md)). Otherwise look for calls to others one after another, queries without an index, and keys for tokens that are fetched with every request.',
  },
};
