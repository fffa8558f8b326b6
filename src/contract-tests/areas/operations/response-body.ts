/** The rule `response-body`, which the checks of other rules look for. */

import type { RuleModule } from '../rule-module.js';

export const responseBody: RuleModule = {
  code: 'response-body',
  severity: 'must',
  sentence: 'The body of an answer matches its schema.',
  source: 'Partner API description',
  foundBy: 'all',
  page: {
    sent: 'Every request of every check counts here. The body of the answer is held against the schema for the status that came; the message names the place as a JSON Pointer, such as `/resources/0/status`.',
    why: 'What Vercel cannot read it cannot use: a resource without `metadata`, a plan whose `cost` is a number, or a `status` that is unknown makes the whole answer invalid, and the store does not appear.',
    fix: 'Build answers in one place for each kind of object, and check them in tests of your own. Frequent slips: `null` in place of a member that is left out, a number where money is written as text (`"10.00"`), dates in another form than ISO 8601, an error as plain text instead of the envelope:',
    example: {
      language: 'json',
      lines: ['{ "error": { "code": "not_found", "message": "There is no such resource." } }'],
    },
  },
};
