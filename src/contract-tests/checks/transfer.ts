/** Transfers: looked at by any number of installations, accepted by one, once, and not too late. */

import type { Check } from '../check.js';
import type { Exchange } from '../model.js';
import { claimOf, setStage, transferBody, type Stage } from '../stage.js';
import { succeeded } from '../answers.js';
import { NotTested } from '../outcome.js';
import type { Trial } from '../trial.js';
import { waitFor } from '../wait.js';
import {
  bodyOf,
  checkOf,
  idsOf,
  isGone,
  isMissing,
  needDescribed,
  ofResource,
  readResource,
} from './support.js';

const create = 'create-resource-transfer';
const verify = 'verify-resource-transfer';
const accept = 'accept-resource-transfer';
const needs = [create, verify, accept];

export function transferChecks(): readonly Check[] {
  return [
    checkOf('transfer-moves', accept, checkMoves, { needs }),
    checkOf('transfer-moves', accept, checkLists, {
      needs: [...needs, 'list-resources'],
      word: 'list',
    }),
    checkOf('transfer-moves', accept, checkMovesBoth, { needs, word: 'two' }),
    checkOf('transfer-once', accept, checkOnce, { needs }),
    checkOf('transfer-concurrent', accept, checkConcurrent, { needs }),
    checkOf('transfer-verify', verify, checkVerify, { needs }),
    checkOf('transfer-expiry', accept, checkExpiry, { needs }),
    checkOf('transfer-unknown', verify, (trial) => checkUnknown(trial, verify)),
    checkOf('transfer-unknown', accept, (trial) => checkUnknown(trial, accept)),
    checkOf('transfer-resource-unknown', create, checkUnknownResource),
    checkOf('transfer-resource-unknown', accept, checkDeleted, { needs }),
  ];
}

function call(trial: Trial, id: string, target: string, claim: string): Promise<Exchange> {
  return trial.call(id, { installationId: target, path: { providerClaimId: claim } });
}

/** As Vercel does it: first the target is told what it means, then it accepts. */
async function take(trial: Trial, target: string, claim: string): Promise<Exchange> {
  trial.need(await call(trial, verify, target, claim), 'The transfer could not be verified.');
  return call(trial, accept, target, claim);
}

interface Moved {
  readonly stage: Stage;
  readonly claim: string;
  readonly target: string;
}

async function move(trial: Trial): Promise<Moved> {
  const stage = await setStage(trial);
  const target = await trial.install();
  const claim = await claimOf(trial, stage);
  trial.need(await take(trial, target, claim), 'The transfer could not be accepted.');
  return { stage, claim, target };
}

async function checkMoves(trial: Trial): Promise<void> {
  const { stage, target } = await move(trial);
  const { id } = stage.resource;
  const there = await readResource(trial, { installationId: target, id });
  const isOther = there.issues.length === 0 && bodyOf(there)['id'] !== id;
  if (isMissing(there) || isOther) {
    noteMove(trial, 'The resource cannot be read at the installation that accepted it.');
    return;
  }
  if (isGone(await readResource(trial, stage.resource))) return;
  noteMove(trial, 'The resource can still be read at the installation that it came from.');
}

async function checkLists(trial: Trial): Promise<void> {
  const { stage, target } = await move(trial);
  const { id } = stage.resource;
  if (isGone(await readResource(trial, { installationId: target, id }))) return;
  if (!isGone(await readResource(trial, stage.resource))) return;
  if (!(await idsOf(trial, target)).includes(id)) {
    noteMove(trial, 'The resource is not listed at the installation that accepted it.');
  }
  if ((await idsOf(trial, stage.installationId)).includes(id)) {
    noteMove(trial, 'The resource is still listed at the installation that it came from.');
  }
}

async function checkMovesBoth(trial: Trial): Promise<void> {
  const { installationId, resource } = await setStage(trial);
  const other = await trial.provision(installationId);
  const target = await trial.install();
  const ids = [resource.id, other.id];
  const body = { ...transferBody(resource.id), resourceIds: ids };
  const exchange = await trial.call(create, { installationId, body });
  trial.need(exchange, 'A transfer of two resources could not be made.');
  const { providerClaimId } = bodyOf(exchange);
  if (typeof providerClaimId !== 'string') throw new NotTested('The transfer has no id.');
  trial.need(await take(trial, target, providerClaimId), 'The transfer could not be accepted.');
  const there: boolean[] = [];
  for (const id of ids) {
    there.push(!isMissing(await readResource(trial, { installationId: target, id })));
  }
  // A transfer that moves nothing is seen above.
  if (there.every((isThere) => isThere === there[0])) return;
  noteMove(trial, 'Of two resources of a transfer only one can be read where it was accepted.');
}

function noteMove(trial: Trial, message: string): void {
  trial.fail('transfer-moves', accept, message, { exchanges: trial.exchanges.slice(-2) });
}

async function checkOnce(trial: Trial): Promise<void> {
  const { claim, target } = await move(trial);
  const other = await trial.install();
  for (const [id, who, what] of [
    [verify, other, 'verified'],
    [accept, target, 'accepted by the same installation'],
    [accept, other, 'accepted by another installation'],
  ] as const) {
    if (!succeeded(await call(trial, id, who, claim))) continue;
    trial.fail('transfer-once', id, `A transfer that was accepted could be ${what} after that.`);
  }
}

async function checkConcurrent(trial: Trial): Promise<void> {
  const stage = await setStage(trial);
  const claim = await claimOf(trial, stage);
  const targets = [await trial.install(), await trial.install(), await trial.install()];
  const late = targets[2] ?? '';
  for (const target of targets) {
    trial.need(await call(trial, verify, target, claim), 'The transfer could not be verified.');
  }
  const exchanges = await Promise.all(
    targets.slice(0, 2).map((target) => call(trial, accept, target, claim)),
  );
  if (exchanges.filter(succeeded).length <= 1) {
    await checkOwner(trial, stage, targets);
    return;
  }
  // Where a second acceptance always succeeds, that is the mistake.
  if (succeeded(await call(trial, accept, late, claim))) return;
  trial.fail('transfer-concurrent', accept, 'Two installations accepted one transfer at once.', {
    exchanges,
  });
}

/** Whoever has it, it is one of them. */
async function checkOwner(trial: Trial, stage: Stage, targets: readonly string[]): Promise<void> {
  const { id } = stage.resource;
  const stranger = await trial.install();
  if (!isGone(await readResource(trial, { installationId: stranger, id }))) return;
  const owners: string[] = [];
  for (const installationId of [stage.installationId, ...targets]) {
    const exchange = await readResource(trial, { installationId, id });
    if (succeeded(exchange)) needDescribed(exchange);
    if (!isMissing(exchange)) owners.push(installationId);
  }
  if (owners.length === 1) return;
  const message = `After acceptances that came together the resource is in ${owners.length} installations.`;
  // Where a transfer always leaves it in two, that is the mistake.
  trial.fail('transfer-concurrent', accept, message, { cause: 'transfer-moves' });
}

async function checkVerify(trial: Trial): Promise<void> {
  const stage = await setStage(trial);
  const claim = await claimOf(trial, stage);
  const [one, two] = [await trial.install(), await trial.install()];
  trial.need(await call(trial, verify, one, claim), 'The transfer could not be verified.');
  const again = await call(trial, verify, two, claim);
  if (succeeded(again)) return;
  trial.fail('transfer-verify', verify, 'A second installation could not verify the transfer.');
}

const hour = 60 * 60 * 1000;
/** Long enough for the answer to a request, short enough to wait for; in milliseconds. */
const soon = 300;
/** More than clocks differ by that are kept right. */
const margin = 150;

/** Some servers refuse to make a transfer that has expired; then one is made that is about to. */
async function checkExpiry(trial: Trial): Promise<void> {
  const stage = await setStage(trial);
  const target = await trial.install();
  const claim =
    (await claimUntil(trial, stage, Date.now() - hour)) ?? (await claimSoon(trial, stage));
  const isVerified = succeeded(await call(trial, verify, target, claim));
  const isAccepted = succeeded(await call(trial, accept, target, claim));
  if (!isVerified && !isAccepted) return;
  // Where neither sees the end, it was not noted.
  const wrong = isVerified && isAccepted ? create : isVerified ? verify : accept;
  const what =
    isVerified && isAccepted ? 'verified and accepted' : isVerified ? 'verified' : 'accepted';
  trial.fail('transfer-expiry', wrong, `A transfer that has expired could be ${what}.`, {
    exchanges: trial.exchanges.slice(-2),
  });
}

async function claimSoon(trial: Trial, stage: Stage): Promise<string> {
  const claim = await claimUntil(trial, stage, Date.now() + soon);
  if (claim === undefined) throw new NotTested('A short transfer could not be made.');
  await waitFor(soon + margin);
  return claim;
}

async function claimUntil(
  trial: Trial,
  { installationId, resource }: Stage,
  expiresAt: number,
): Promise<string | undefined> {
  const exchange = await trial.call(create, {
    installationId,
    body: transferBody(resource.id, expiresAt),
  });
  const id = bodyOf(exchange)['providerClaimId'];
  return succeeded(exchange) && typeof id === 'string' ? id : undefined;
}

async function checkUnknown(trial: Trial, id: string): Promise<void> {
  const target = await trial.install();
  if (!succeeded(await call(trial, id, target, trial.ids.next('claim')))) return;
  const what = id === verify ? 'verified' : 'accepted';
  trial.fail('transfer-unknown', id, `A transfer that does not exist could be ${what}.`, {
    cause: 'transfer-unknown',
  });
}

async function checkUnknownResource(trial: Trial): Promise<void> {
  const { installationId, resource } = await setStage(trial);
  const unknown = trial.ids.next('resource');
  for (const resourceIds of [[unknown], [resource.id, unknown]]) {
    const body = { ...transferBody(resource.id), resourceIds };
    if (!succeeded(await trial.call(create, { installationId, body }))) continue;
    trial.fail(
      'transfer-resource-unknown',
      create,
      'A transfer of a resource that does not exist could be made.',
    );
    return;
  }
}

async function checkDeleted(trial: Trial): Promise<void> {
  const stage = await setStage(trial);
  const target = await trial.install();
  const claim = await claimOf(trial, stage);
  const removal = await trial.call('delete-resource', ofResource(stage.resource));
  trial.need(removal, 'The resource could not be deleted.');
  if (!isGone(await readResource(trial, stage.resource))) {
    throw new NotTested('A resource that was deleted is still there.');
  }
  if (!succeeded(await call(trial, accept, target, claim))) return;
  trial.fail(
    'transfer-resource-unknown',
    accept,
    'A transfer could be accepted although its resource was deleted.',
    { cause: 'transfer-resource-unknown:deleted' },
  );
}
