/** The rule `installation-unknown`: what holds, and the checks that look for it. */

import { describe, succeeded } from '../../context/answers.js';
import type { CheckContext } from '../../context/context.js';
import type { InputOf } from '../resources/support.js';
import type { RuleModule } from '../rule-module.js';
import { checkOf } from '../support.js';

export const installationUnknown: RuleModule = {
  code: 'installation-unknown',
  severity: 'must',
  sentence: 'A request for an installation that does not exist is refused.',
  source: 'Vercel docs: Marketplace Partner API reference',
  page: {
    sent: 'Read, update and provision for an installation that was never announced, with a token that is genuine and names it.',
    why: 'There is no token to call Vercel with, and no customer who agreed to the terms. What is made there can be neither billed nor shown, nor removed.',
    fix: 'Make installations only by `PUT /v1/installations/{installationId}`. Answer 404 to everything else for an id that you do not know, and after its removal as well; a foreign key from resources to installations makes sure of it.',
  },
  checks: () =>
    Object.entries(usesOfInstallation).map(([id, inputOf]) =>
      checkOf('installation-unknown', id, (context) =>
        checkUnknownInstallation(context, id, inputOf),
      ),
    ),
};

const usesOfInstallation: Readonly<Record<string, InputOf>> = {
  'get-installation': () => ({}),
  'update-installation': () => ({ body: {} }),
  'provision-resource': async (context) => ({ body: await context.resourceBody() }),
};

async function checkUnknownInstallation(
  context: CheckContext,
  id: string,
  inputOf: InputOf,
): Promise<void> {
  const exchange = await context.call(id, {
    installationId: context.ids.next('icfg'),
    ...(await inputOf(context)),
  });
  if (!succeeded(exchange)) return;
  const message = `An installation that does not exist: ${describe(exchange)}`;
  context.fail('installation-unknown', id, message, { cause: 'installation-unknown' });
}
