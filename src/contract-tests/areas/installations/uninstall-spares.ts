/** The rule `uninstall-spares`: what holds, and the checks that look for it. */

import type { CheckContext } from '../../context/context.js';
import { type Fixture, createFixture } from '../../context/fixture.js';
import type { RuleModule } from '../rule-module.js';
import { checkOf, isMissing, readResource, stateOf } from '../support.js';
import { uninstall } from './support.js';

const operationId = 'delete-installation';

export const uninstallSpares: RuleModule = {
  code: 'uninstall-spares',
  severity: 'must',
  sentence: 'Removing an installation leaves all other installations as they are.',
  source: 'Vercel docs: Native integration flows',
  page: {
    sent: "Of two installations with a resource each, one is removed. The other's resource is read.",
    why: 'When one customer leaves, another loses its data.',
    fix: 'Remove by the id of the installation alone. Do not go by account, team, e-mail or plan, for several installations may share these, and mind foreign keys that cascade through shared rows.',
  },
  checks: () => [checkOf('uninstall-spares', operationId, checkSpares)],
};

async function checkSpares(context: CheckContext): Promise<void> {
  const { installationId } = await createFixture(context);
  const other: Fixture = await createFixture(context);
  await stateOf(context, other.resource);
  await uninstall(context, installationId);
  if (!isMissing(await readResource(context, other.resource))) return;
  context.fail(
    'uninstall-spares',
    operationId,
    'Removing an installation removed a resource of another.',
    { exchanges: context.exchanges.slice(-2) },
  );
}
