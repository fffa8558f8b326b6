/** The rule `response-headers`, which the checks of other rules look for. */

import type { RuleModule } from '../rule-module.js';

export const responseHeaders: RuleModule = {
  code: 'response-headers',
  severity: 'must',
  sentence: 'The headers of an answer are as described.',
  source: 'Partner API description',
  foundBy: 'all',
  page: {
    sent: 'Every request of every check counts here. The headers that the description has for the status that came are read and held against their schemas; headers beyond those are not looked at.',
    why: 'Where the description promises a header, a caller that was written from the description relies on it, and fails when it is missing or cannot be read.',
    fix: 'The message names the header and what was expected. Set it on all answers with that status, also on those that a middleware or a cache gives. If a proxy stands before the server, make sure that it lets the header through.',
  },
};
