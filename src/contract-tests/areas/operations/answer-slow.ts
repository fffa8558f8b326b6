/** The rule `answer-slow`, which the checks of other rules look for. */

import type { RuleModule } from '../rule-module.js';

export const answerSlow: RuleModule = {
  code: 'answer-slow',
  severity: 'should',
  sentence: 'An answer comes within five seconds.',
  source: 'Vercel docs: Marketplace Partner API',
  foundBy: 'all',
  page: {
    sent: 'Every request of every check counts here, where the configuration has no limit in `budgets`. Five seconds are allowed.',
    why: "A person waits at the other end, before a dialog in Vercel's dashboard; and who waits too long clicks again.",
    fix: 'Answer a provision with `"status": "pending"`, make the resource after that, and tell Vercel when it is ready (see [provision-ready](provision-ready.md)). Keep Vercel\'s keys in memory between requests. If an operation may take longer for good reason, say so in `budgets`.',
  },
};
