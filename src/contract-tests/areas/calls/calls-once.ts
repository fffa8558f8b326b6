/** The rule `calls-once`, which the checks of other rules look for. */

import type { RuleModule } from '../rule-module.js';

export const callsOnce: RuleModule = {
  code: 'calls-once',
  severity: 'should',
  sentence: 'A call that Vercel has accepted is not repeated again and again.',
  source: 'Vercel docs: REST API, rate limits',
  foundBy: ['calls-described'],
  page: {
    sent: 'Nothing of its own: while resources are made, updated, bought for and deleted, the calls of your server are counted. The same call with the same body, answered with success, may come five times; reads may come as often as you like.',
    why: 'Calls count against rate limits, and each event may set off work at Vercel and at the customer. A loop that does not look at the answer shows first when the limit is reached.',
    fix: 'Look at the status of the answer, and try again only on 429, 5xx or none at all, each time after a longer pause.',
    example: {
      language: 'js',
      lines: [
        'for (let attempt = 0; attempt < 5; attempt += 1) {',
        '  if ((await send(event)).ok) return;',
        '  await pause(1000 * 2 ** attempt);',
        '}',
      ],
    },
  },
};
