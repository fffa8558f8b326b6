/** Retries: Vercel sends a request again with the same Idempotency-Key, and means the same thing. */

import { isDeepStrictEqual } from 'node:util';
import type { Check } from '../check.js';
import type { Exchange } from '../model.js';
import { claimOf, setStage, transferBody } from '../stage.js';
import { listAt, succeeded } from '../answers.js';
import type { CallInput } from '../call-input.js';
import { NotTested } from '../outcome.js';
import type { Trial } from '../trial.js';
import { waitFor } from '../wait.js';
import { bodyOf, checkOf, listOf, mixedName, ofResource, stateOf } from './support.js';

const provision = 'provision-resource';

export function idempotencyChecks(): readonly Check[] {
  return [
    checkOf('idempotency-retry', provision, checkProvision),
    checkOf('idempotency-retry', provision, checkListed, {
      needs: ['list-resources'],
      word: 'list',
    }),
    checkOf('idempotency-retry', provision, checkLater, { word: 'later' }),
    checkOf('idempotency-retry', 'request-secrets-rotation', checkRotation),
    checkOf('idempotency-retry', 'create-resource-transfer', checkTransfer),
    checkOf('idempotency-late-retry', 'update-resource', checkUpdate),
    checkOf('idempotency-retry', 'accept-resource-transfer', checkAccept, {
      needs: ['create-resource-transfer', 'verify-resource-transfer'],
    }),
    checkOf('ids-unique', provision, checkNewKey, { word: 'same-body' }),
    checkOf('idempotency-concurrent', provision, checkConcurrent),
    checkOf('idempotency-other-body', provision, checkOtherBody),
    checkOf('idempotency-other-body', 'update-resource', checkOtherOperation),
    checkOf('idempotency-tenants', provision, checkTenants),
  ];
}

/** The first try has to succeed: a refusal may be judged anew. @throws NotTested otherwise. */
async function twice(
  trial: Trial,
  id: string,
  input: CallInput,
): Promise<readonly [Exchange, Exchange]> {
  const idempotencyKey = trial.ids.next('key');
  const first = await trial.call(id, { ...input, idempotencyKey });
  trial.need(first, 'The first request did not succeed.');
  return [first, await trial.call(id, { ...input, idempotencyKey })];
}

async function provisionTwice(
  trial: Trial,
  installationId: string,
): Promise<readonly [Exchange, Exchange]> {
  return twice(trial, provision, { installationId, body: await trial.resourceBody() });
}

function noteRetry(trial: Trial, id: string, message: string): void {
  trial.fail('idempotency-retry', id, message, { exchanges: trial.exchanges.slice(-2) });
}

async function checkProvision(trial: Trial): Promise<void> {
  const [first, second] = await provisionTwice(trial, await trial.install());
  if (!succeeded(second)) {
    noteRetry(trial, provision, `A retry of what succeeded was answered with ${second.status}.`);
  } else if (idOf(second) !== idOf(first)) {
    noteRetry(trial, provision, 'A retry by the same Idempotency-Key made another resource.');
  } else if (!isDeepStrictEqual(secretsOf(first), secretsOf(second))) {
    noteRetry(trial, provision, 'A retry by the same Idempotency-Key got other secrets.');
  }
}

/** A retry may be told the id of the first resource, and have made another all the same. */
async function checkListed(trial: Trial): Promise<void> {
  const installationId = await trial.install();
  const body = await trial.resourceBody();
  const [first, second] = await twice(trial, provision, { installationId, body });
  if (idOf(first) !== idOf(second)) return;
  const items = await listOf(trial, installationId);
  const count = items.filter(({ name }) => name === body.name).length;
  if (count <= 1) return;
  noteRetry(trial, provision, `After one provision and a retry there are ${count} resources.`);
}

/** Long enough for a memory that lasts for an instant only; in milliseconds. */
const afterwards = 150;

/** @throws NotTested where even a retry that comes at once is carried out again. */
async function checkLater(trial: Trial): Promise<void> {
  const installationId = await trial.install();
  const input = {
    installationId,
    body: await trial.resourceBody(),
    idempotencyKey: trial.ids.next('key'),
  };
  const first = await trial.call(provision, input);
  trial.need(first, 'The first request did not succeed.');
  if (idOf(first) !== idOf(await trial.call(provision, input))) {
    throw new NotTested('Retries are carried out again.');
  }
  await waitFor(afterwards);
  const second = await trial.call(provision, input);
  if (!succeeded(second) || idOf(second) === idOf(first)) return;
  noteRetry(trial, provision, `A retry after ${afterwards} ms made another resource.`);
}

async function checkRotation(trial: Trial): Promise<void> {
  const { resource } = await setStage(trial);
  const id = 'request-secrets-rotation';
  const [first, second] = await twice(trial, id, {
    ...ofResource(resource),
    body: { delayOldSecretsExpirationHours: 0 },
  });
  if (!succeeded(second) || isDeepStrictEqual(secretsOf(first), secretsOf(second))) return;
  noteRetry(trial, id, 'A retry by the same Idempotency-Key rotated the secrets again.');
}

async function checkTransfer(trial: Trial): Promise<void> {
  const { installationId, resource } = await setStage(trial);
  const id = 'create-resource-transfer';
  const [first, second] = await twice(trial, id, {
    installationId,
    body: transferBody(resource.id),
  });
  if (!succeeded(second)) return;
  if (bodyOf(first)['providerClaimId'] === bodyOf(second)['providerClaimId']) return;
  noteRetry(trial, id, 'A retry by the same Idempotency-Key made another transfer.');
}

/** A retry that comes late must not undo what came after the first try. */
async function checkUpdate(trial: Trial): Promise<void> {
  const { resource } = await setStage(trial);
  const id = 'update-resource';
  const idempotencyKey = trial.ids.next('key');
  const [first, later] = [mixedName(trial), mixedName(trial)];
  const update = (name: string): CallInput => ({ ...ofResource(resource), body: { name } });
  trial.need(await trial.call(id, { ...update(first), idempotencyKey }), 'An update was refused.');
  trial.need(await trial.call(id, update(later)), 'An update was refused.');
  if ((await stateOf(trial, resource))['name'] !== later) return;
  await trial.call(id, { ...update(first), idempotencyKey });
  if ((await stateOf(trial, resource))['name'] !== first) return;
  trial.fail(
    'idempotency-late-retry',
    id,
    'A late retry by the same Idempotency-Key undid a later update.',
    { exchanges: trial.exchanges.slice(-2) },
  );
}

async function checkAccept(trial: Trial): Promise<void> {
  const stage = await setStage(trial);
  const installationId = await trial.install();
  const input = { installationId, path: { providerClaimId: await claimOf(trial, stage) } };
  const verified = await trial.call('verify-resource-transfer', input);
  trial.need(verified, 'The transfer could not be verified.');
  const id = 'accept-resource-transfer';
  const [, second] = await twice(trial, id, input);
  if (succeeded(second)) return;
  noteRetry(trial, id, `A retry of what succeeded was answered with ${second.status}.`);
}

/** Another key is another request, even if it says the same; a server may refuse a second of a name. */
async function checkNewKey(trial: Trial): Promise<void> {
  const installationId = await trial.install();
  const body = await trial.resourceBody();
  const first = await trial.call(provision, { installationId, body });
  trial.need(first, 'A resource could not be made.');
  const second = await trial.call(provision, { installationId, body });
  if (!succeeded(second) || idOf(first) !== idOf(second)) return;
  const message = 'A request with another Idempotency-Key got the resource of an earlier one.';
  trial.fail('ids-unique', provision, message, { exchanges: [first, second] });
}

/** At once, because a retry may overtake the answer to the first try. */
async function checkConcurrent(trial: Trial): Promise<void> {
  await needRetries(trial);
  const installationId = await trial.install();
  const body = await trial.resourceBody();
  const idempotencyKey = trial.ids.next('key');
  const input = { installationId, body, idempotencyKey };
  const exchanges = await Promise.all([1, 2, 3].map(() => trial.call(provision, input)));
  const ids = new Set(exchanges.filter(succeeded).map(idOf));
  if (ids.size <= 1) return;
  trial.fail(
    'idempotency-concurrent',
    provision,
    `${exchanges.length} requests with the same Idempotency-Key made ${ids.size} resources.`,
    { exchanges },
  );
}

/** @throws NotTested where retries are carried out again: that is one mistake, not several. */
async function needRetries(trial: Trial): Promise<void> {
  const [first, second] = await provisionTwice(trial, await trial.install());
  if (idOf(first) !== idOf(second)) throw new NotTested('Retries are carried out again.');
}

async function checkOtherBody(trial: Trial): Promise<void> {
  await needRetries(trial);
  const installationId = await trial.install();
  const idempotencyKey = trial.ids.next('key');
  const body = await trial.resourceBody();
  const first = await trial.call(provision, { installationId, body, idempotencyKey });
  trial.need(first, 'The first request did not succeed.');
  const second = await trial.call(provision, {
    installationId,
    body: { ...body, name: mixedName(trial) },
    idempotencyKey,
    // How the key is refused is not described.
    isDescribed: false,
  });
  if (!succeeded(second) || idOf(first) === idOf(second)) return;
  trial.fail(
    'idempotency-other-body',
    provision,
    'A request with another body, but the same Idempotency-Key, made a resource.',
    { exchanges: [first, second] },
  );
}

/** A server may refuse the key, or carry the update out; it may not say that it did, and not do it. */
async function checkOtherOperation(trial: Trial): Promise<void> {
  const installationId = await trial.install();
  const idempotencyKey = trial.ids.next('key');
  const body = await trial.resourceBody();
  const first = await trial.call(provision, { installationId, body, idempotencyKey });
  trial.need(first, 'A resource could not be made.');
  const resource = trial.made(first, installationId, body.billingPlanId);
  await trial.settle(resource);
  const id = 'update-resource';
  const name = mixedName(trial);
  const update = { ...ofResource(resource), body: { name } };
  const second = await trial.call(id, {
    ...update,
    idempotencyKey,
    isDescribed: false,
  });
  if (!succeeded(second) || (await stateOf(trial, resource))['name'] === name) return;
  // What is not kept under a key of its own either is wrong by another rule.
  trial.need(await trial.call(id, update), 'The resource could not be updated.');
  if ((await stateOf(trial, resource))['name'] !== name) return;
  trial.fail(
    'idempotency-other-body',
    id,
    'An update with the Idempotency-Key of a provision was answered with success, and not carried out.',
    { exchanges: [first, second] },
  );
}

async function checkTenants(trial: Trial): Promise<void> {
  const one = await trial.install();
  const two = await trial.install();
  const idempotencyKey = trial.ids.next('key');
  const body = await trial.resourceBody();
  const first = await trial.call(provision, { installationId: one, body, idempotencyKey });
  trial.need(first, 'The first request did not succeed.');
  const second = await trial.call(provision, {
    installationId: two,
    body,
    idempotencyKey,
    isDescribed: false,
  });
  if (!succeeded(second)) throw new NotTested('The key of another installation is refused.');
  // Ids that are the same for all, but not what they stand for, are wrong by another rule.
  if (idOf(first) !== idOf(second)) return;
  if (!isDeepStrictEqual(secretsOf(first), secretsOf(second))) return;
  trial.fail(
    'idempotency-tenants',
    provision,
    'An installation got what another had made by the same Idempotency-Key.',
    { exchanges: [first, second] },
  );
}

function idOf(exchange: Exchange): unknown {
  return bodyOf(exchange)['id'];
}

function secretsOf(exchange: Exchange): unknown {
  return listAt(exchange.body, 'secrets').map(({ name, value }) => [name, value]);
}
