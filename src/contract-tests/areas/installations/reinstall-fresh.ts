/** The rule `reinstall-fresh`: what holds, and the checks that look for it. */

import type { CheckContext } from '../../context/context.js';
import { createFixture } from '../../context/fixture.js';
import type { RuleModule } from '../rule-module.js';
import { checkOf, idsOf, isGone, readResource, stateOf } from '../support.js';
import { uninstall } from './support.js';

export const reinstallFresh: RuleModule = {
  code: 'reinstall-fresh',
  severity: 'must',
  sentence: 'A new installation has no resources of an earlier one.',
  source: 'Vercel docs: Native integration flows',
  page: {
    sent: 'An installation with a resource is removed, and another with a new id is made for the same account. Its list has to be empty of the former resource, which may not be readable there either.',
    why: 'Ids of installations are never used again; who comes back is a new customer. Resources that come along were deleted by promise, and may now belong to other people of the team.',
    fix: 'Tie resources to the id of the installation and not to the account, team or e-mail, and do not look for something to revive when an installation is made.',
  },
  checks: () => [
    checkOf('reinstall-fresh', 'upsert-installation', checkReinstall, {
      needs: ['list-resources'],
    }),
    checkOf('reinstall-fresh', 'upsert-installation', checkSameId, { word: 'same-id' }),
  ],
};

/** Vercel gives a new id when a customer comes back. */
async function checkReinstall(context: CheckContext): Promise<void> {
  const { installationId, resource } = await createFixture(context);
  await uninstall(context, installationId);
  const next = await context.install();
  const ids = await idsOf(context, next);
  const exchange = await readResource(context, { installationId: next, id: resource.id });
  if (!ids.includes(resource.id) && isGone(exchange)) return;
  context.fail(
    'reinstall-fresh',
    'upsert-installation',
    'A new installation has resources of one that was removed.',
    { exchanges: context.exchanges.slice(-2) },
  );
}

/** Its id may be refused from then on; if it is taken, there is nothing left of the former. */
async function checkSameId(context: CheckContext): Promise<void> {
  const { installationId, resource } = await createFixture(context);
  await stateOf(context, resource);
  await uninstall(context, installationId);
  // What survives the removal itself is seen above.
  if (!isGone(await readResource(context, resource))) return;
  const { accessToken } = context.vercel.register(installationId);
  const again = await context.call('upsert-installation', {
    installationId,
    body: context.installationBody(accessToken),
  });
  context.need(again, 'An installation that was removed cannot be announced again.');
  if (isGone(await readResource(context, resource))) return;
  context.fail(
    'reinstall-fresh',
    'upsert-installation',
    'An installation that was removed and announced again has its former resources.',
    { exchanges: [again, ...context.exchanges.slice(-1)] },
  );
}
