/** The rule `state-persists`: what holds, and the checks that look for it. */

import { isRefused, succeeded } from '../../context/answers.js';
import type { CheckContext } from '../../context/context.js';
import type { MadeResource } from '../../context/made-resource.js';
import { waitUntil } from '../../context/wait.js';
import type { RuleModule } from '../rule-module.js';
import {
  type Body,
  blame,
  answered,
  checkOf,
  holds,
  isListed,
  mixedName,
  ofResource,
  readResource,
  stateOf,
  lostCause,
} from '../support.js';
import { memberCause, namesOf, noteMembers } from './support.js';

export const statePersists: RuleModule = {
  code: 'state-persists',
  severity: 'must',
  sentence: 'A read after a provision shows what was requested.',
  source: 'Vercel docs: Marketplace Partner API reference',
  page: {
    sent: 'A resource is made with a name of mixed case, the product and metadata, then read: `id`, `name`, `productId` and `metadata` have to be the same, and metadata that your reply added have to be there too. A resource that cannot be read once it was made, or only later, breaks this rule as well. Where the list of resources has it right, the violation names `get-resource`, else `provision-resource`.',
    why: 'Vercel reads resources again whenever it likes, and believes the latest answer. The dashboard changes by itself.',
    fix: 'Store all that is said when a resource is made, before the reply is sent, in a store that all instances of the server share. Values in memory are lost with the next deployment. Do not normalise what belongs to the customer, such as the case of a name.',
  },
  checks: () => [checkOf('state-persists', 'get-resource', checkPersists)],
};

async function checkPersists(context: CheckContext): Promise<void> {
  const installationId = await context.install();
  const said = { ...(await context.resourceBody()), name: mixedName(context) };
  const made = await context.provision(installationId, said);
  if (await isLost(context, made)) return;
  const now = await stateOf(context, made);
  const wanted: Body = { ...said, id: made.id };
  const isWhole = (item: Body): boolean =>
    namesOf(wanted).every((name) => holds(item[name], wanted[name]));
  const operationId = isWhole(now)
    ? 'get-resource'
    : await blame(context, made, isWhole, 'provision-resource');
  noteMembers(context, 'state-persists', operationId, 'What is read', now, wanted);
  // What the server added to the metadata is remembered as well.
  if (holds(now['metadata'], said.metadata) && !holds(now['metadata'], made.body['metadata'])) {
    context.fail(
      'state-persists',
      'get-resource',
      'The metadata that are read are not those of the reply to the provision.',
      { cause: memberCause('metadata') },
    );
  }
}

/** How long a copy may lag behind, in milliseconds. */
const lag = 500;

/** Notes a resource that is neither readable nor listed after it was made. */
async function isLost(context: CheckContext, resource: MadeResource): Promise<boolean> {
  const exchange = await readResource(context, resource);
  if (!isRefused(exchange)) return false;
  const input = context.toCase('get-resource', ofResource(resource));
  const isRead = async (): Promise<boolean> => succeeded(await context.options.probe(input));
  const isLate = await waitUntil(isRead, lag);
  if (!isLate && (await isListed(context, resource)) === true) return false;
  const message = isLate
    ? 'A new resource cannot be read at once, only later.'
    : `A new resource cannot be read: it ${answered(exchange)}.`;
  context.fail('state-persists', 'provision-resource', message, {
    exchanges: [exchange],
    cause: lostCause,
  });
  return true;
}
