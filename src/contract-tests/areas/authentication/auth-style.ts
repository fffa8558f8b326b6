/** The rule `auth-style`: what holds, and the checks that look for it. */

import { isFailure, succeeded } from '../../context/answers.js';
import type { CheckContext } from '../../context/context.js';
import { inputAsVercel, createFixture } from '../../context/fixture.js';
import { NotTested } from '../../context/outcome.js';
import type { Exchange } from '../../model.js';
import type { RuleModule } from '../rule-module.js';
import { answered, checkOf } from '../support.js';

export const authStyle: RuleModule = {
  code: 'auth-style',
  severity: 'must',
  sentence: 'An operation accepts user tokens, system tokens or both, as described.',
  source: 'Partner API description',
  page: {
    sent: 'Operations for users alone are called with a token of the system, and the reverse. Where both are described (such as deletion), both are sent, and both have to be accepted.',
    why: "A token of the system stands for no person, so no person is responsible for what it does; a user's token must not reach what Vercel does by itself. A server that refuses the system where it is allowed blocks uninstallation and automatic purchases.",
    fix: 'Tell the style by the claims and not by the header `X-Vercel-Auth`: tokens of users have `user_id` and `user_role`, those of the system have neither. Keep for each route which styles it allows, as its operation in the description says.',
  },
  checks: ({ operations }) =>
    operations
      .filter(({ styles }) => styles.length > 1)
      .map(({ id }) => checkOf('auth-style', id, (context) => checkSystem(context, id))),
};

/** What users may do is done for them by the system as well, where both are described. */
async function checkSystem(context: CheckContext, id: string): Promise<void> {
  if (id === 'provision-purchase' && context.product().prepaymentPlanId === undefined) {
    throw new NotTested('No prepaymentPlanId is configured.');
  }
  const call = async (kind: 'user' | 'system'): Promise<Exchange> => {
    const input = await inputAsVercel(context, id, await createFixture(context));
    const installationId = input.installationId ?? null;
    return context.call(id, { ...input, token: { kind, installationId } });
  };
  context.need(await call('user'), 'The operation does not succeed.');
  const exchange = await call('system');
  if (succeeded(exchange) || isFailure(exchange)) return;
  context.fail('auth-style', id, `A token of the system ${answered(exchange)}.`, {
    cause: `auth-style:${id}:system`,
  });
}
