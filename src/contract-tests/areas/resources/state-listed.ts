/** The rule `state-listed`: what holds, and the checks that look for it. */

import { isDeepStrictEqual } from 'node:util';
import type { CheckContext } from '../../context/context.js';
import { NotTested } from '../../context/outcome.js';
import type { RuleModule } from '../rule-module.js';
import { checkOf, idsOf, listOf, planIdOf, stateOf, text } from '../support.js';

export const stateListed: RuleModule = {
  code: 'state-listed',
  severity: 'must',
  sentence: 'The list of resources contains every provisioned resource.',
  source: 'Vercel docs: Marketplace Partner API reference',
  page: {
    sent: 'Two resources are made in an installation; the list has to have both, each once, with the same name, product, metadata and plan as when the resource is read by itself.',
    why: 'What is missing in the list seems not to exist: it can be neither reconciled nor removed. What is listed otherwise than it is read leaves open which is true.',
    fix: 'Read both from the same place and write both with the same function. Frequent causes are a cache in front of the list, a default limit of a page, and a join that multiplies rows.',
  },
  checks: () => [
    checkOf('state-listed', 'list-resources', checkListed),
    checkOf('state-listed', 'list-resources', checkListedStatus, { word: 'status' }),
  ],
};

async function checkListed(context: CheckContext): Promise<void> {
  const installationId = await context.install();
  // How nothing is written is judged like any answer.
  await context.call('list-resources', { installationId });
  const first = await context.provision(installationId);
  const second = await context.provision(installationId);
  const ids = await idsOf(context, installationId);
  if (![first, second].every(({ id }) => ids.includes(id))) {
    context.fail(
      'state-listed',
      'list-resources',
      'A resource that was provisioned is not listed.',
    );
    return;
  }
  if (new Set(ids).size !== ids.length) {
    context.fail('state-listed', 'list-resources', 'A resource is listed twice.', {
      cause: 'state-listed:twice',
    });
  }
  const item = (await listOf(context, installationId)).find(({ id }) => id === second.id) ?? {};
  const now = await stateOf(context, second);
  for (const member of ['name', 'productId', 'metadata', 'billingPlan']) {
    const [listed, alone] =
      member === 'billingPlan' ? [planIdOf(item), planIdOf(now)] : [item[member], now[member]];
    if (isDeepStrictEqual(listed, alone)) continue;
    context.fail(
      'state-listed',
      'list-resources',
      `The list has another \`${member}\` than the resource read by itself.`,
      { exchanges: context.exchanges.slice(-2), cause: `state-listed:${member}` },
    );
  }
}

/** Read first: in between a resource may become ready, not pending. */
async function checkListedStatus(context: CheckContext): Promise<void> {
  const installationId = await context.install();
  const resource = await context.provision(installationId);
  const { status } = await stateOf(context, resource);
  if (status !== 'ready') throw new NotTested('The resource is not ready.');
  const item = (await listOf(context, installationId)).find(({ id }) => id === resource.id);
  if (item === undefined || !['pending', 'onboarding'].includes(String(item['status']))) return;
  context.fail(
    'state-listed',
    'list-resources',
    `The list has a resource as ${text(item['status'])} that is ready when it is read by itself.`,
    { exchanges: context.exchanges.slice(-2), cause: 'state-listed:status' },
  );
}
