/** The rule `auth-style-refused`: what holds, and the checks that look for it. */

import { isFailure, succeeded } from '../../context/answers.js';
import type { CheckContext } from '../../context/context.js';
import { freshInput } from '../../context/fixture.js';
import type { Exchange } from '../../model.js';
import { NotTested } from '../../context/outcome.js';
import type { RuleModule } from '../rule-module.js';
import { answered, checkOf } from '../support.js';

export const authStyleRefused: RuleModule = {
  code: 'auth-style-refused',
  severity: 'must',
  sentence: 'An operation that users and the system may call accepts both.',
  source: 'Partner API description',
  page: {
    sent: 'Operations for which tokens of users and of the system are described (such as deletion) are called with each.',
    why: 'Vercel removes installations and buys credit by itself too, without a person. A server that refuses the system there blocks uninstallation and automatic purchases.',
    fix: 'Keep for each route which styles it allows, as its operation in the description says. Tokens of users have `user_id` and `user_role`, those of the system have neither.',
  },
  checks: ({ operations }) =>
    operations
      .filter(({ styles }) => styles.length > 1)
      .map(({ id }) => checkOf('auth-style-refused', id, (context) => checkSystem(context, id))),
};

/** What users may do is done for them by the system as well, where both are described. */
async function checkSystem(context: CheckContext, id: string): Promise<void> {
  if (id === 'provision-purchase' && context.product().prepaymentPlanId === undefined) {
    throw new NotTested('No prepaymentPlanId is configured.');
  }
  const call = async (kind: 'user' | 'system'): Promise<Exchange> => {
    const input = await freshInput(context, id);
    const installationId = input.installationId ?? null;
    return context.call(id, { ...input, token: { kind, installationId } });
  };
  const exchange = await call('system');
  if (succeeded(exchange) || isFailure(exchange)) return;
  context.need(await call('user'), 'The operation does not succeed.');
  context.fail('auth-style-refused', id, `A token of the system ${answered(exchange)}.`, {
    exchanges: [exchange],
    cause: `auth-style-refused:${id}`,
  });
}
