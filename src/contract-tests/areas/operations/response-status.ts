/** The rule `response-status`, which the checks of other rules look for. */

import type { RuleModule } from '../rule-module.js';

export const responseStatus: RuleModule = {
  code: 'response-status',
  severity: 'must',
  sentence: 'The status of an answer is described.',
  source: 'Partner API description',
  foundBy: 'all',
  page: {
    sent: 'Every request of every check counts here. The status that came is looked up among those that the description has for the operation. For requests that are wrong on purpose any status from 400 to 499 is allowed.',
    why: 'Vercel decides by the status what happens next. One that it does not expect, such as a redirect to a login page, may count as a failure although the server did its work.',
    fix: "Answer with a status that the operation lists, see the operation in `partner-api/openapi.json` of `@openapi-counterpart/vercel` or in Vercel's reference. Frequent slips: 200 in place of 204 for a deletion, 202 where the work goes on, 302 from a middleware that expects browsers, a status of the framework for its own errors.",
  },
};
