/** The rule `auth-scheme`: what holds, and the checks that look for it. */

import { succeeded } from '../../context/answers.js';
import type { CheckContext } from '../../context/context.js';
import { exhibitOf } from '../../context/shared-ground.js';
import type { RuleModule } from '../rule-module.js';
import { answered, checkOf, ofResource } from '../support.js';

const operationId = 'get-resource';

export const authScheme: RuleModule = {
  code: 'auth-scheme',
  severity: 'should',
  sentence: 'A token is accepted only by the scheme Bearer.',
  source: 'RFC 9110, section 11.1',
  page: {
    sent: 'A resource is read with a genuine token behind `Basic` in place of `Bearer`.',
    why: 'What stands behind another scheme is something else. Code that takes the second word of the header, whatever the first, reads passwords as tokens, and tells of them in its log.',
    fix: 'Match the scheme, in any letter case, and answer 401 to others.',
  },
  checks: () => [checkOf('auth-scheme', operationId, checkScheme)],
};

async function checkScheme(context: CheckContext): Promise<void> {
  const { resource } = await exhibitOf(context);
  const exchange = await context.call(operationId, { ...ofResource(resource), scheme: 'Basic' });
  if (!succeeded(exchange)) return;
  context.fail('auth-scheme', operationId, `A token by the scheme Basic ${answered(exchange)}.`);
}
