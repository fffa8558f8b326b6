/** The life of an installation: announced, announced again, removed with all it holds, begun anew. */

import type { Check } from '../check.js';
import { setStage, type Stage } from '../stage.js';
import { succeeded } from '../answers.js';
import { NotTested } from '../outcome.js';
import type { Trial } from '../trial.js';
import {
  bodyOf,
  came,
  checkOf,
  idsOf,
  isGone,
  isMissing,
  readResource,
  stateOf,
} from './support.js';

const operationId = 'delete-installation';

export function installationChecks(): readonly Check[] {
  return [
    checkOf('install-repeat', 'upsert-installation', checkRepeatedInstall),
    checkOf('uninstall-removes', operationId, checkRemoves),
    checkOf('uninstall-removes', operationId, checkRemovesList, {
      needs: ['list-resources'],
      word: 'list',
    }),
    checkOf('uninstall-removes', operationId, checkRemovesInstallation, {
      needs: ['get-installation'],
      word: 'installation',
    }),
    checkOf('uninstall-spares', operationId, checkSpares),
    checkOf('uninstall-repeat', operationId, checkRepeat),
    checkOf('reinstall-fresh', 'upsert-installation', checkReinstall, {
      needs: ['list-resources'],
    }),
    checkOf('reinstall-fresh', 'upsert-installation', checkSameId, { word: 'same-id' }),
  ];
}

/** The same installation, told twice, keeps what it has. */
async function checkRepeatedInstall(trial: Trial): Promise<void> {
  const { installationId, resource } = await setStage(trial);
  const isThere = !isMissing(await readResource(trial, resource));
  const { accessToken } = trial.vercel.register(installationId);
  const again = await trial.call('upsert-installation', {
    installationId,
    body: trial.installationBody(accessToken),
  });
  if (!succeeded(again)) {
    trial.fail('install-repeat', 'upsert-installation', `Installing again ${came(again)}.`);
    return;
  }
  if (!isThere || !isMissing(await readResource(trial, resource))) return;
  trial.fail(
    'install-repeat',
    'upsert-installation',
    'Installing again removed a resource of the installation.',
    { exchanges: trial.exchanges.slice(-2) },
  );
}

interface Removal {
  /** Whether Vercel need not wait for last invoices. */
  readonly isFinal: boolean;
}

async function uninstall(trial: Trial, installationId: string): Promise<Removal> {
  const exchange = await trial.call(operationId, {
    installationId,
    body: { cascadeResourceDeletion: true, reason: 'Contract test.' },
  });
  trial.need(exchange, 'The installation could not be removed.');
  return { isFinal: bodyOf(exchange)['finalized'] === true };
}

function noteLeft(trial: Trial, message: string, wrong = operationId): void {
  trial.fail('uninstall-removes', wrong, message, { exchanges: trial.exchanges.slice(-2) });
}

async function checkRemoves(trial: Trial): Promise<void> {
  const { installationId, resource } = await setStage(trial);
  await stateOf(trial, resource);
  await uninstall(trial, installationId);
  if (!isGone(await readResource(trial, resource))) {
    noteLeft(trial, 'A resource can still be read after the removal of its installation.');
    return;
  }
  const body = await trial.resourceBody();
  const exchange = await trial.call('provision-resource', { installationId, body });
  if (!succeeded(exchange)) return;
  noteLeft(trial, 'A resource was made after the removal.', 'provision-resource');
}

async function checkRemovesList(trial: Trial): Promise<void> {
  const { installationId, resource } = await setStage(trial);
  await uninstall(trial, installationId);
  const exchange = await trial.call('list-resources', { installationId });
  if (!succeeded(exchange) || !(await idsOf(trial, installationId)).includes(resource.id)) return;
  noteLeft(trial, 'A resource is still listed after the removal of its installation.');
}

/** Until the last invoice is settled an installation may be there yet. */
async function checkRemovesInstallation(trial: Trial): Promise<void> {
  const { installationId } = await setStage(trial);
  const { isFinal } = await uninstall(trial, installationId);
  if (!isFinal) throw new NotTested('The removal is not final.');
  const exchange = await trial.call('get-installation', { installationId });
  if (succeeded(exchange)) noteLeft(trial, 'The installation can still be read: it was finalized.');
}

async function checkSpares(trial: Trial): Promise<void> {
  const { installationId } = await setStage(trial);
  const other: Stage = await setStage(trial);
  await stateOf(trial, other.resource);
  await uninstall(trial, installationId);
  if (!isMissing(await readResource(trial, other.resource))) return;
  trial.fail(
    'uninstall-spares',
    operationId,
    'Removing an installation removed a resource of another.',
    { exchanges: trial.exchanges.slice(-2) },
  );
}

/** What a second removal may be answered with: that it is done, or that nothing is there. */
const fine = [403, 404, 410];

async function checkRepeat(trial: Trial): Promise<void> {
  const installationId = await trial.install();
  await uninstall(trial, installationId);
  for (const id of [installationId, trial.ids.next('icfg')]) {
    const again = await trial.call(operationId, {
      installationId: id,
      body: { cascadeResourceDeletion: true },
    });
    if (succeeded(again) || fine.includes(again.status ?? 0)) continue;
    const what = id === installationId ? 'again' : 'of which nothing is known';
    trial.fail('uninstall-repeat', operationId, `Removing an installation ${what} ${came(again)}.`);
    return;
  }
}

/** Vercel gives a new id when a customer comes back. */
async function checkReinstall(trial: Trial): Promise<void> {
  const { installationId, resource } = await setStage(trial);
  await uninstall(trial, installationId);
  const next = await trial.install();
  const ids = await idsOf(trial, next);
  const exchange = await readResource(trial, { installationId: next, id: resource.id });
  if (!ids.includes(resource.id) && isGone(exchange)) return;
  trial.fail(
    'reinstall-fresh',
    'upsert-installation',
    'A new installation has resources of one that was removed.',
    { exchanges: trial.exchanges.slice(-2) },
  );
}

/** Its id may be refused from then on; if it is taken, there is nothing left of the former. */
async function checkSameId(trial: Trial): Promise<void> {
  const { installationId, resource } = await setStage(trial);
  await stateOf(trial, resource);
  await uninstall(trial, installationId);
  // What survives the removal itself is seen above.
  if (!isGone(await readResource(trial, resource))) return;
  const { accessToken } = trial.vercel.register(installationId);
  const again = await trial.call('upsert-installation', {
    installationId,
    body: trial.installationBody(accessToken),
  });
  trial.need(again, 'An installation that was removed cannot be announced again.');
  if (isGone(await readResource(trial, resource))) return;
  trial.fail(
    'reinstall-fresh',
    'upsert-installation',
    'An installation that was removed and announced again has its former resources.',
    { exchanges: [again, ...trial.exchanges.slice(-1)] },
  );
}
