/** The rule `uninstall-repeat`: what holds, and the checks that look for it. */

import { succeeded } from '../../context/answers.js';
import type { CheckContext } from '../../context/context.js';
import type { RuleModule } from '../rule-module.js';
import { answered, checkOf } from '../support.js';
import { uninstall } from './support.js';

const operationId = 'delete-installation';

export const uninstallRepeat: RuleModule = {
  code: 'uninstall-repeat',
  severity: 'must',
  sentence: 'Removing an installation again does no harm.',
  source: 'Vercel docs: Native integration flows',
  page: {
    sent: 'An installation is removed twice; and one that never was is removed. Success is right, as are 403, 404 and 410.',
    why: 'The request may come again when its answer was lost, and for an installation whose making failed. Where that ends in 500 or 409, the customer cannot get rid of the integration.',
    fix: 'Answer 204 when there is nothing to remove. Let each step of the removal pass when its work is done already, so that a removal that broke off can be finished by the next one.',
  },
  checks: () => [checkOf('uninstall-repeat', operationId, checkRepeat)],
};

/** What a second removal may be answered with: that it is done, or that nothing is there. */
const fine = [401, 403, 404, 410];

async function checkRepeat(context: CheckContext): Promise<void> {
  const installationId = await context.install();
  await uninstall(context, installationId);
  for (const id of [installationId, context.ids.next('icfg')]) {
    const again = await context.call(operationId, {
      installationId: id,
      body: { cascadeResourceDeletion: true },
    });
    if (succeeded(again) || fine.includes(again.status ?? 0)) continue;
    const what = id === installationId ? 'again' : 'that the server does not know';
    context.fail(
      'uninstall-repeat',
      operationId,
      `Removing an installation ${what} ${answered(again)}.`,
    );
    return;
  }
}
