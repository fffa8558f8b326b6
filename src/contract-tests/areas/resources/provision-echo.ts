/** The rule `provision-echo`: what holds, and the checks that look for it. */

import type { CheckContext } from '../../context/context.js';
import type { RuleModule } from '../rule-module.js';
import { checkOf, mixedName, needDescribed } from '../support.js';
import { noteMembers } from './support.js';

export const provisionEcho: RuleModule = {
  code: 'provision-echo',
  severity: 'must',
  sentence: 'The reply to a provision repeats what was requested.',
  source: 'Vercel docs: Marketplace Partner API reference',
  page: {
    sent: 'A provision with a name of mixed case, the product, and the metadata of the configuration. The reply has to have the same `name`, `productId` and `metadata`; metadata of your own beside them are fine.',
    why: 'Vercel shows and stores what the reply says. A customer who chose Frankfurt sees another region, or a name that is not the one typed in.',
    fix: 'Build the reply from what was stored, and store what was said: the name as it came, the `productId` in the form in which it came (id or slug), and every member of `metadata`.',
  },
  checks: () => [checkOf('provision-echo', 'provision-resource', checkEcho)],
};

async function checkEcho(context: CheckContext): Promise<void> {
  const installationId = await context.install();
  const said = { ...(await context.resourceBody()), name: mixedName(context) };
  const exchange = await context.call('provision-resource', { installationId, body: said });
  context.need(exchange, 'A resource could not be made.');
  needDescribed(exchange);
  const { body } = context.made(exchange, installationId, said.billingPlanId);
  noteMembers(context, 'provision-echo', 'provision-resource', 'The reply', body, said);
}
