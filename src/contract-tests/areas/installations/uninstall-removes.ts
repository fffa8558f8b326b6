/** The rule `uninstall-removes`: what holds, and the checks that look for it. */

import { succeeded } from '../../context/answers.js';
import type { CheckContext } from '../../context/context.js';
import { createFixture } from '../../context/fixture.js';
import { NotTested } from '../../context/outcome.js';
import type { RuleModule } from '../rule-module.js';
import { checkOf, idsOf, isGone, readResource, stateOf } from '../support.js';
import { lateProvision } from './late-provision.js';
import { uninstall } from './support.js';

const operationId = 'delete-installation';

export const uninstallRemoves: RuleModule = {
  code: 'uninstall-removes',
  severity: 'must',
  sentence: 'Removing an installation removes everything in it.',
  source: 'Vercel docs: Native integration flows',
  page: {
    sent: 'An installation with a resource is removed with `cascadeResourceDeletion`. After that neither the resource may be readable or listed, nor a new one be made, nor, when the answer said `finalized`, the installation be read.',
    why: 'Vercel does not delete the resources one by one: what you leave there keeps running, is not paid for, and cannot be removed by the customer.',
    fix: 'Remove all resources in the handler for the installation, or mark it as removed at once, refuse everything for it, and let a job do the rest. Keep what the last invoice needs, apart from what can be reached.',
    example: {
      language: 'sql',
      lines: [
        'UPDATE installations SET removed_at = now() WHERE id = $1;',
        "UPDATE resources SET status = 'uninstalled' WHERE installation_id = $1;",
      ],
    },
  },
  checks: () => [
    checkOf('uninstall-removes', operationId, checkRemoves),
    checkOf('uninstall-removes', operationId, checkRemovesList, {
      needs: ['list-resources'],
      word: 'list',
    }),
    checkOf('uninstall-removes', operationId, checkRemovesInstallation, {
      needs: ['get-installation'],
      word: 'installation',
    }),
    checkOf('uninstall-removes', operationId, lateProvision, {
      word: 'concurrent',
      isExclusive: true,
    }),
  ],
};

function noteLeft(context: CheckContext, message: string, wrong = operationId): void {
  context.fail('uninstall-removes', wrong, message, { exchanges: context.exchanges.slice(-2) });
}

async function checkRemoves(context: CheckContext): Promise<void> {
  const { installationId, resource } = await createFixture(context);
  await stateOf(context, resource);
  await uninstall(context, installationId);
  if (!isGone(await readResource(context, resource))) {
    noteLeft(context, 'A resource can still be read after the removal of its installation.');
    return;
  }
  const body = await context.resourceBody();
  const exchange = await context.call('provision-resource', { installationId, body });
  if (!succeeded(exchange)) return;
  noteLeft(context, 'A resource was made after the removal.', 'provision-resource');
}

async function checkRemovesList(context: CheckContext): Promise<void> {
  const { installationId, resource } = await createFixture(context);
  await uninstall(context, installationId);
  const exchange = await context.call('list-resources', { installationId });
  if (!succeeded(exchange) || !(await idsOf(context, installationId)).includes(resource.id)) return;
  noteLeft(context, 'A resource is still listed after the removal of its installation.');
}

/** Until the last invoice is settled an installation may be there yet. */
async function checkRemovesInstallation(context: CheckContext): Promise<void> {
  const { installationId } = await createFixture(context);
  const { isFinal } = await uninstall(context, installationId);
  if (!isFinal) throw new NotTested('The removal is not final.');
  const exchange = await context.call('get-installation', { installationId });
  if (succeeded(exchange))
    noteLeft(context, 'The installation can still be read: it was finalized.');
}
