/** The rule `input-optional`, which the checks of `input-valid` look for. */

import type { RuleModule } from '../rule-module.js';

export const inputOptional: RuleModule = {
  code: 'input-optional',
  severity: 'should',
  sentence: 'An unusual request that the description allows is accepted.',
  source: 'Partner API description',
  foundBy: ['input-valid'],
  page: {
    sent: 'Requests that Vercel rarely or never sends, though the description allows them: an update of a resource with `{}`, a rotation with a delay of half an hour, and the plans of a product before there is an installation, with a token that names none.',
    why: 'A server that refuses these works today. It stops working when Vercel begins to send them; plans are asked for without an installation when a customer looks at the product before installing it.',
    fix: 'Take numbers with fractions where the schema says `number`, answer an update without members with the resource as it is, and do not require an installation in the token where the path has none.',
  },
};
