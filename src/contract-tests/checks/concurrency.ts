/** Requests that come together: none makes another fail, vanish or take its answer. */

import { isDeepStrictEqual } from 'node:util';
import type { Check } from '../check.js';
import { setStage, transferBody } from '../stage.js';
import { isRefused, listAt, succeeded } from '../answers.js';
import type { CallInput } from '../call-input.js';
import { NotTested } from '../outcome.js';
import type { Trial } from '../trial.js';
import type { Exchange } from '../model.js';
import {
  bodyOf,
  came,
  checkOf,
  hasFailed,
  holds,
  isGone,
  isMissing,
  mixedName,
  ofResource,
  readResource,
  stateOf,
} from './support.js';

const code = 'concurrency';
const provision = 'provision-resource';
const rotate = 'request-secrets-rotation';
const uninstall = 'delete-installation';

export function concurrencyChecks(): readonly Check[] {
  const checks = [
    checkOf(code, 'upsert-installation', checkInstalls),
    checkOf(code, provision, checkProvisions),
    checkOf(code, 'get-resource', checkReads),
    checkOf(code, 'delete-resource', checkDeletes),
    checkOf(code, uninstall, checkUninstalls),
    checkOf(code, rotate, checkRotations),
    checkOf(code, 'create-resource-transfer', checkTransfers),
    checkOf('update-concurrent', 'update-resource', checkUpdates),
    checkOf('idempotency-concurrent', rotate, checkSameRotation),
    checkOf('uninstall-removes', uninstall, checkLateProvision, { word: 'concurrent' }),
  ];
  return checks.map((check) => ({ ...check, isAlone: true }));
}

async function together(
  trial: Trial,
  id: string,
  inputs: readonly CallInput[],
): Promise<readonly Exchange[]> {
  return Promise.all(inputs.map((input) => trial.call(id, input)));
}

function times<Item>(count: number, make: () => Item): readonly Item[] {
  return Array.from({ length: count }, make);
}

/** A refusal of one of them, such as a conflict, is no failure. */
function noteFailure(trial: Trial, id: string, exchanges: readonly Exchange[]): boolean {
  const failed = exchanges.filter(hasFailed);
  const [first] = failed;
  if (first === undefined) return false;
  note(trial, id, `Of ${exchanges.length} requests that came together one ${came(first)}.`, failed);
  return true;
}

function note(trial: Trial, id: string, message: string, exchanges: readonly Exchange[]): void {
  trial.fail(code, id, message, { exchanges, cause: `${code}:${id}` });
}

async function checkInstalls(trial: Trial): Promise<void> {
  await trial.install();
  const id = 'upsert-installation';
  const { id: installationId, accessToken } = trial.vercel.register(trial.ids.next('icfg'));
  const body = trial.installationBody(accessToken);
  const exchanges = await together(
    trial,
    id,
    times(3, () => ({ installationId, body })),
  );
  if (noteFailure(trial, id, exchanges) || exchanges.some(succeeded)) return;
  note(trial, id, 'Of requests to install that came together none succeeded.', exchanges);
}

async function checkProvisions(trial: Trial): Promise<void> {
  const { installationId } = await setStage(trial);
  const bodies = await Promise.all(times(6, () => trial.resourceBody()));
  const exchanges = await together(
    trial,
    provision,
    bodies.map((body) => ({ installationId, body })),
  );
  if (noteFailure(trial, provision, exchanges)) return;
  const made = exchanges
    .filter(succeeded)
    .map((exchange) => trial.made(exchange, installationId, ''));
  if (new Set(made.map(({ id }) => id)).size < made.length) {
    note(trial, provision, 'Resources that were made together have one id.', exchanges);
    return;
  }
  for (const resource of made) {
    const exchange = await readResource(trial, resource);
    if (!isMissing(exchange)) continue;
    const message = 'Of resources that were made together one cannot be read.';
    note(trial, provision, message, [...exchanges, exchange]);
    return;
  }
}

/** A server may have a limit. */
const tooMany = 429;

async function checkReads(trial: Trial): Promise<void> {
  const stages = [await setStage(trial), await setStage(trial)];
  const resources = stages.map(({ resource }) => resource);
  resources.push(...(await Promise.all(stages.map((at) => trial.provision(at.installationId)))));
  for (const resource of resources) await stateOf(trial, resource);
  const wanted = times(4, () => resources).flat();
  const exchanges = await together(trial, 'get-resource', wanted.map(ofResource));
  if (noteFailure(trial, 'get-resource', exchanges)) return;
  const mixed = exchanges.filter((exchange, index) => {
    return succeeded(exchange) && bodyOf(exchange)['id'] !== wanted[index]?.id;
  });
  const refused = exchanges.filter((item) => isRefused(item) && item.status !== tooMany);
  const message =
    mixed.length > 0
      ? 'Of reads that came together one was answered with what another had asked for.'
      : 'Of reads that came together one was refused, though it succeeds by itself.';
  const wrong = mixed.length > 0 ? mixed : refused;
  if (wrong.length > 0) note(trial, 'get-resource', message, wrong);
}

async function checkDeletes(trial: Trial): Promise<void> {
  const { installationId, resource } = await setStage(trial);
  const id = 'delete-resource';
  const other = await trial.provision(installationId);
  trial.need(await trial.call(id, ofResource(other)), 'A resource could not be deleted.');
  if (!isGone(await readResource(trial, other))) throw new NotTested('Nothing is deleted.');
  const exchanges = await together(
    trial,
    id,
    times(3, () => ofResource(resource)),
  );
  if (noteFailure(trial, id, exchanges) || !exchanges.some(succeeded)) return;
  if (isGone(await readResource(trial, resource))) return;
  note(trial, id, 'A resource is still there after requests to delete it that came together.', [
    ...exchanges,
    ...trial.exchanges.slice(-1),
  ]);
}

async function checkUninstalls(trial: Trial): Promise<void> {
  const body = { cascadeResourceDeletion: true, reason: 'Contract test.' };
  const first = await trial.call(uninstall, { installationId: await trial.install(), body });
  trial.need(first, 'An installation could not be removed.');
  const { installationId } = await setStage(trial);
  const inputs = times(3, () => ({ installationId, body }));
  noteFailure(trial, uninstall, await together(trial, uninstall, inputs));
}

const rotation = { reason: 'Contract test.', delayOldSecretsExpirationHours: 0 };

async function checkRotations(trial: Trial): Promise<void> {
  const { resource } = await setStage(trial);
  const input = { ...ofResource(resource), body: rotation };
  trial.need(await trial.call(rotate, input), 'Secrets could not be rotated.');
  noteFailure(
    trial,
    rotate,
    await together(
      trial,
      rotate,
      times(2, () => input),
    ),
  );
}

/** @throws NotTested where even a retry after the answer rotates again: that is one mistake, not two. */
async function checkSameRotation(trial: Trial): Promise<void> {
  const { installationId, resource } = await setStage(trial);
  const other = await trial.provision(installationId);
  const rotateTwice = (input: CallInput): readonly CallInput[] => {
    const idempotencyKey = trial.ids.next('key');
    return times(2, () => ({ ...input, body: rotation, idempotencyKey }));
  };
  const inTurn: unknown[] = [];
  for (const input of rotateTwice(ofResource(other))) {
    const exchange = await trial.call(rotate, input);
    trial.need(exchange, 'Secrets could not be rotated.');
    inTurn.push(secretsOf(exchange));
  }
  if (!isDeepStrictEqual(inTurn[0], inTurn[1])) throw new NotTested('Retries rotate again.');
  const exchanges = await together(trial, rotate, rotateTwice(ofResource(resource)));
  const [one, two] = exchanges.filter(succeeded).map(secretsOf);
  if (two === undefined || isDeepStrictEqual(one, two)) return;
  trial.fail(
    'idempotency-concurrent',
    rotate,
    'Two rotations with the same Idempotency-Key that came together gave other secrets each.',
    { exchanges, cause: `idempotency-concurrent:${rotate}` },
  );
}

function secretsOf({ body }: Exchange): unknown {
  return listAt(body, 'secrets').map(({ name, value }) => [name, value]);
}

async function checkTransfers(trial: Trial): Promise<void> {
  const { installationId, resource } = await setStage(trial);
  const id = 'create-resource-transfer';
  const others = [resource, await trial.provision(installationId)];
  const exchanges = await together(
    trial,
    id,
    others.map((item) => ({ installationId, body: transferBody(item.id) })),
  );
  if (noteFailure(trial, id, exchanges)) return;
  const claims = exchanges
    .filter(succeeded)
    .flatMap((item) => bodyOf(item)['providerClaimId'] ?? []);
  if (new Set(claims).size === claims.length) return;
  note(trial, id, 'Transfers of two resources that were made together are one.', exchanges);
}

/** @throws NotTested where an update is refused, or not kept though it comes alone. */
async function checkUpdates(trial: Trial): Promise<void> {
  const metadata = trial.product().otherMetadata;
  if (metadata === undefined) throw new NotTested('No otherMetadata are configured.');
  const { installationId, resource } = await setStage(trial);
  const id = 'update-resource';
  const name = mixedName(trial);
  const bodies = [{ name }, { metadata }] as const;
  const alone = await trial.provision(installationId);
  for (const body of bodies) await trial.call(id, { ...ofResource(alone), body });
  const isKept = async (item: typeof resource): Promise<boolean> => {
    const now = await stateOf(trial, item);
    return now['name'] === name && holds(now['metadata'], metadata);
  };
  if (!(await isKept(alone))) throw new NotTested('Updates are not kept.');
  const exchanges = await together(
    trial,
    id,
    bodies.map((body) => ({ ...ofResource(resource), body })),
  );
  if (noteFailure(trial, id, exchanges) || !exchanges.every(succeeded)) return;
  if (await isKept(resource)) return;
  const message = 'Of updates of the name and of the metadata that came together one is lost.';
  trial.fail('update-concurrent', id, message, {
    exchanges: [...exchanges, ...trial.exchanges.slice(-1)],
  });
}

/**
 * Whichever comes first: a resource that was made before goes too, none is made after. Which it is
 * differs from run to run, so that these requests are not counted.
 */
async function checkLateProvision(trial: Trial): Promise<void> {
  const { installationId } = await setStage(trial);
  const body = await trial.resourceBody();
  const probe = (id: string, input: CallInput): Promise<Exchange> =>
    trial.options.probe(trial.toCase(id, input));
  const [made, removal] = await Promise.all([
    probe(provision, { installationId, body }),
    probe(uninstall, { installationId, body: { cascadeResourceDeletion: true } }),
  ]);
  trial.need(removal, 'The installation could not be removed.');
  if (!succeeded(made)) return;
  const resource = trial.made(made, installationId, body.billingPlanId);
  const reading = await probe('get-resource', ofResource(resource));
  if (isGone(reading)) return;
  trial.fail(
    'uninstall-removes',
    uninstall,
    'A resource that was made while its installation was removed can be read afterwards.',
    { exchanges: [made, removal, reading] },
  );
}
