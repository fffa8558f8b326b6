/** The rule `method-allow`, which the checks of `unsupported-method` look for. */

import type { RuleModule } from '../rule-module.js';

export const methodAllow: RuleModule = {
  code: 'method-allow',
  severity: 'should',
  sentence: 'A refusal of a method says which methods there are.',
  source: 'RFC 9110, section 15.5.6',
  foundBy: ['unsupported-method'],
  page: {
    sent: 'The same as for [unsupported-method](unsupported-method.md). An answer with 405 has to have the header `Allow`.',
    why: 'A person or a program that looks for the mistake is told that the method is wrong, and not which is right.',
    fix: 'Send `Allow` with every 405, with the methods of the path: `Allow: GET, PATCH, DELETE`.',
  },
};
