/** What was deleted is gone, what was not is there, and what never was is not answered for. */

import type { Check } from '../check.js';
import { setStage, type Stage } from '../stage.js';
import { describe, succeeded } from '../answers.js';
import type { CallInput } from '../call-input.js';
import type { Trial } from '../trial.js';
import { settling, waitFor } from '../wait.js';
import {
  came,
  checkOf,
  isGone,
  isListed,
  isMissing,
  listOf,
  ofResource,
  orderPending,
  readResource,
  stateOf,
} from './support.js';

const operationId = 'delete-resource';

export function removalChecks(): readonly Check[] {
  return [
    checkOf('delete-removes', operationId, checkRemoves),
    checkOf('delete-removes', operationId, checkRemovesFromList, {
      needs: ['list-resources'],
      word: 'list',
    }),
    checkOf('delete-removes', operationId, checkPending, { word: 'pending' }),
    checkOf('delete-spares', operationId, checkSpares),
    checkOf('delete-repeat', operationId, checkRepeat),
    ...Object.entries(usesOfResource).map(([id, inputOf]) =>
      checkOf('resource-unknown', id, (trial) => checkUnknownResource(trial, id, inputOf)),
    ),
    ...Object.entries(usesOfInstallation).map(([id, inputOf]) =>
      checkOf('installation-unknown', id, (trial) => checkUnknownInstallation(trial, id, inputOf)),
    ),
  ];
}

async function remove(trial: Trial, { resource }: Stage): Promise<void> {
  const exchange = await trial.call(operationId, ofResource(resource));
  trial.need(exchange, 'The resource could not be deleted.');
}

async function checkRemoves(trial: Trial): Promise<void> {
  const stage = await setStage(trial);
  await stateOf(trial, stage.resource);
  await remove(trial, stage);
  if (isGone(await readResource(trial, stage.resource))) return;
  const exchanges = trial.exchanges.slice(-2);
  // Whether it is the deletion that does nothing, or the read that remembers, is told by the list.
  const wrong = (await isListed(trial, stage.resource)) === false ? 'get-resource' : operationId;
  const message = 'A resource that was deleted can still be read.';
  trial.fail('delete-removes', wrong, message, { exchanges });
}

async function checkRemovesFromList(trial: Trial): Promise<void> {
  const stage = await setStage(trial);
  await remove(trial, stage);
  // A deletion that did nothing at all is seen above.
  if (!isGone(await readResource(trial, stage.resource))) return;
  const items = await listOf(trial, stage.installationId);
  if (!items.some(({ id }) => id === stage.resource.id)) return;
  trial.fail('delete-removes', 'list-resources', 'A resource that was deleted is still listed.');
}

/** What sets a resource up may finish after its deletion. */
async function checkPending(trial: Trial): Promise<void> {
  const resource = await orderPending(trial);
  const removal = await trial.call(operationId, ofResource(resource));
  trial.need(removal, 'A resource that is pending cannot be deleted.');
  const first = await readResource(trial, resource);
  // A deletion that does nothing is seen above.
  if (!isGone(first)) return;
  // What was begun later is ready later.
  await trial.provision(resource.installationId);
  await waitFor(settling);
  if (isGone(await readResource(trial, resource))) return;
  trial.fail(
    'delete-removes',
    operationId,
    'A resource that was deleted while it was pending is there again once it is ready.',
    { exchanges: [removal, ...trial.exchanges.slice(-1)] },
  );
}

async function checkSpares(trial: Trial): Promise<void> {
  const stage = await setStage(trial);
  const sibling = await trial.provision(stage.installationId);
  const { resource: foreign } = await setStage(trial);
  for (const other of [sibling, foreign]) await stateOf(trial, other);
  await remove(trial, stage);
  for (const other of [sibling, foreign]) {
    if (!isMissing(await readResource(trial, other))) continue;
    const whose = other === sibling ? 'the same' : 'another';
    trial.fail(
      'delete-spares',
      operationId,
      `Deleting a resource removed another one of ${whose} installation.`,
    );
  }
}

/** What a second request to delete may be answered with: that it is done, or that nothing is there. */
const fine = [403, 404, 410];

async function checkRepeat(trial: Trial): Promise<void> {
  const stage = await setStage(trial);
  await remove(trial, stage);
  const again = await trial.call(operationId, ofResource(stage.resource));
  if (succeeded(again) || fine.includes(again.status ?? 0)) return;
  trial.fail('delete-repeat', operationId, `Deleting a resource again ${came(again)}.`);
}

type InputOf = (trial: Trial) => CallInput | Promise<CallInput>;

const usesOfResource: Readonly<Record<string, InputOf>> = {
  'get-resource': () => ({}),
  'update-resource': (trial) => ({ body: { name: `renamed-${trial.ids.hex(6)}` } }),
  'request-secrets-rotation': () => ({ body: { delayOldSecretsExpirationHours: 0 } }),
  'list-billing-plans-for-resource': () => ({}),
  'resource-repl': (trial) => ({
    body: { input: trial.config.replInput ?? 'help', readOnly: true },
  }),
};

async function checkUnknownResource(trial: Trial, id: string, inputOf: InputOf): Promise<void> {
  const installationId = await trial.install();
  const exchange = await trial.call(id, {
    installationId,
    path: { resourceId: trial.ids.next('resource') },
    ...(await inputOf(trial)),
  });
  // An answer that could be no resource's is wrong by another rule.
  if (!succeeded(exchange) || exchange.issues.length > 0) return;
  const message = `A resource that does not exist: ${describe(exchange)}`;
  trial.fail('resource-unknown', id, message, { cause: 'resource-unknown' });
}

const usesOfInstallation: Readonly<Record<string, InputOf>> = {
  'get-installation': () => ({}),
  'update-installation': () => ({ body: {} }),
  'provision-resource': async (trial) => ({ body: await trial.resourceBody() }),
};

async function checkUnknownInstallation(trial: Trial, id: string, inputOf: InputOf): Promise<void> {
  const exchange = await trial.call(id, {
    installationId: trial.ids.next('icfg'),
    ...(await inputOf(trial)),
  });
  if (!succeeded(exchange)) return;
  const message = `An installation that does not exist: ${describe(exchange)}`;
  trial.fail('installation-unknown', id, message, { cause: 'installation-unknown' });
}
