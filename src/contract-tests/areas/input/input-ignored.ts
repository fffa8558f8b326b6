/** The rule `input-ignored`, which the checks of `input-invalid` look for. */

import type { RuleModule } from '../rule-module.js';

export const inputIgnored: RuleModule = {
  code: 'input-ignored',
  severity: 'should',
  sentence: 'A body is refused when a member is wrong that the server does not need.',
  source: 'Partner API description',
  foundBy: ['input-invalid', 'input-crash'],
  page: {
    sent: 'For every operation with a body: the right body, with each keyword of its schema broken once, in members that a server may never read, such as the accepted policies, the reason of a deletion, or the external id. What is wrong in the other members is the rule [input-invalid](input-invalid.md).',
    why: 'A server that does not read a member is not harmed by a wrong one. When it begins to read it, it meets values that it never checked.',
    fix: 'Validate the whole body against its schema before the handler sees it, rather than member by member where each is used.',
  },
};
