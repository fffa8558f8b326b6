/** Resources as they are remembered: what was said when they were made is what is read and listed. */

import { isDeepStrictEqual } from 'node:util';
import { lostCause } from '../causes.js';
import type { Check } from '../check.js';
import { setStage } from '../stage.js';
import { isRefused, listAt, succeeded } from '../answers.js';
import type { MadeResource } from '../made-resource.js';
import { NotTested } from '../outcome.js';
import type { Trial } from '../trial.js';
import { waitUntil } from '../wait.js';
import {
  blame,
  bodyOf,
  came,
  checkOf,
  holds,
  idsOf,
  isListed,
  listOf,
  mixedName,
  ofResource,
  needDescribed,
  planIdOf,
  readResource,
  stateOf,
  text,
  type Body,
} from './support.js';

export function stateChecks(): readonly Check[] {
  return [
    checkOf('ids-unique', 'provision-resource', checkIds),
    checkOf('provision-echo', 'provision-resource', checkEcho),
    checkOf('provision-secrets', 'provision-resource', checkSecrets),
    checkOf('secrets-shared', 'provision-resource', checkSharedSecrets),
    checkOf('state-persists', 'get-resource', checkPersists),
    checkOf('state-listed', 'list-resources', checkListed),
    checkOf('state-listed', 'list-resources', checkListedStatus, { word: 'status' }),
    checkOf('state-secrets-hidden', 'get-resource', checkHidden),
    checkOf('tenant-isolation', 'list-resources', checkForeignIds, { word: 'ids' }),
  ];
}

/** Ids that are counted from what is there come again after something is deleted. */
async function checkIds(trial: Trial): Promise<void> {
  const installationId = await trial.install();
  const other = await trial.install();
  const made: MadeResource[] = [];
  const make = async (where: string): Promise<MadeResource> => {
    const resource = await trial.provision(where);
    if (made.some(({ id }) => id === resource.id)) {
      trial.fail(
        'ids-unique',
        'provision-resource',
        'A new resource has the id of an earlier one.',
      );
    }
    made.push(resource);
    return resource;
  };
  const first = await make(installationId);
  const second = await make(installationId);
  await make(other);
  await remove(trial, first);
  await make(installationId);
  await remove(trial, second);
  await make(installationId);
}

async function remove(trial: Trial, { installationId, id }: MadeResource): Promise<void> {
  const exchange = await trial.call('delete-resource', {
    installationId,
    path: { resourceId: id },
  });
  trial.need(exchange, 'A resource could not be deleted.');
}

/** A mistake that is made when a resource is made shows in its reply and when it is read: one cause. */
const memberCause = (member: string): string => `said:${member}`;

async function checkEcho(trial: Trial): Promise<void> {
  const installationId = await trial.install();
  const said = { ...(await trial.resourceBody()), name: mixedName(trial) };
  const exchange = await trial.call('provision-resource', { installationId, body: said });
  trial.need(exchange, 'A resource could not be made.');
  needDescribed(exchange);
  const { body } = trial.made(exchange, installationId, said.billingPlanId);
  noteMembers(trial, 'provision-echo', 'provision-resource', 'The reply', body, said);
}

async function checkPersists(trial: Trial): Promise<void> {
  const installationId = await trial.install();
  const said = { ...(await trial.resourceBody()), name: mixedName(trial) };
  const made = await trial.provision(installationId, said);
  if (await isLost(trial, made)) return;
  const now = await stateOf(trial, made);
  const wanted: Body = { ...said, id: made.id };
  const isWhole = (item: Body): boolean =>
    namesOf(wanted).every((name) => holds(item[name], wanted[name]));
  const operationId = isWhole(now)
    ? 'get-resource'
    : await blame(trial, made, isWhole, 'provision-resource');
  noteMembers(trial, 'state-persists', operationId, 'What is read', now, wanted);
  // What the server added to the metadata is remembered as well.
  if (holds(now['metadata'], said.metadata) && !holds(now['metadata'], made.body['metadata'])) {
    trial.fail(
      'state-persists',
      'get-resource',
      'The metadata that are read are not those of the reply to the provision.',
      { cause: memberCause('metadata') },
    );
  }
}

/** How long a copy may lag behind, in milliseconds. */
const lag = 500;

/** Notes a resource that nobody knows of when it was made, not even by a list. */
async function isLost(trial: Trial, resource: MadeResource): Promise<boolean> {
  const exchange = await readResource(trial, resource);
  if (!isRefused(exchange)) return false;
  const input = trial.toCase('get-resource', ofResource(resource));
  const isRead = async (): Promise<boolean> => succeeded(await trial.options.probe(input));
  const isLate = await waitUntil(isRead, lag);
  if (!isLate && (await isListed(trial, resource)) === true) return false;
  const message = isLate
    ? 'A new resource cannot be read at once, only later.'
    : `A new resource cannot be read: it ${came(exchange)}.`;
  trial.fail('state-persists', 'provision-resource', message, {
    exchanges: [exchange],
    cause: lostCause,
  });
  return true;
}

function noteMembers(
  trial: Trial,
  code: string,
  operationId: string,
  what: string,
  now: Body,
  said: Body,
): void {
  for (const member of namesOf(said)) {
    if (holds(now[member], said[member])) continue;
    trial.fail(
      code,
      operationId,
      `${what} has ${text(now[member])} as \`${member}\`, not ${text(said[member])}.`,
      { cause: memberCause(member) },
    );
  }
}

/** Members that are kept as they are said. */
function namesOf(said: Body): readonly string[] {
  return ['id', 'name', 'productId', 'metadata'].filter((name) => said[name] !== undefined);
}

async function checkSecrets(trial: Trial): Promise<void> {
  const { resource } = await setStage(trial);
  trial.exchanges.forEach(needDescribed);
  const names = resource.secrets.map(({ name }) => name);
  if (names.length === 0) {
    trial.fail('provision-secrets', 'provision-resource', 'The new resource has no secrets.');
  }
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== undefined) {
    trial.fail('secret-names', 'provision-resource', `Two secrets are called ${text(twice)}.`, {
      cause: 'secret-names',
    });
  }
}

/** Some secrets may be the same for all, such as a host; never all of them. */
async function checkSharedSecrets(trial: Trial): Promise<void> {
  const installationId = await trial.install();
  const one = await trial.provision(installationId);
  const two = await trial.provision(installationId);
  const { resource: foreign } = await setStage(trial);
  if (values(one).length === 0) throw new NotTested('The resource has no secrets.');
  for (const other of [two, foreign]) {
    if (!isDeepStrictEqual(values(one), values(other))) continue;
    trial.fail('secrets-shared', 'provision-resource', 'Two resources have the same secrets.');
  }
}

function values({ secrets }: MadeResource): readonly string[] {
  return secrets.map(({ value }) => value);
}

async function checkListed(trial: Trial): Promise<void> {
  const installationId = await trial.install();
  const first = await trial.provision(installationId);
  const second = await trial.provision(installationId);
  const ids = await idsOf(trial, installationId);
  if (![first, second].every(({ id }) => ids.includes(id))) {
    trial.fail('state-listed', 'list-resources', 'A resource that was provisioned is not listed.');
    return;
  }
  if (new Set(ids).size !== ids.length) {
    trial.fail('state-listed', 'list-resources', 'A resource is listed twice.', {
      cause: 'state-listed:twice',
    });
  }
  const item = (await listOf(trial, installationId)).find(({ id }) => id === second.id) ?? {};
  const now = await stateOf(trial, second);
  for (const member of ['name', 'productId', 'metadata', 'billingPlan']) {
    const [listed, alone] =
      member === 'billingPlan' ? [planIdOf(item), planIdOf(now)] : [item[member], now[member]];
    if (isDeepStrictEqual(listed, alone)) continue;
    trial.fail(
      'state-listed',
      'list-resources',
      `The list has another \`${member}\` than the resource read by itself.`,
      { exchanges: trial.exchanges.slice(-2), cause: `state-listed:${member}` },
    );
  }
}

/** Read first: in between a resource may become ready, not pending. */
async function checkListedStatus(trial: Trial): Promise<void> {
  const installationId = await trial.install();
  const resource = await trial.provision(installationId);
  const { status } = await stateOf(trial, resource);
  if (status !== 'ready') throw new NotTested('The resource is not ready.');
  const item = (await listOf(trial, installationId)).find(({ id }) => id === resource.id);
  if (item === undefined || !['pending', 'onboarding'].includes(String(item['status']))) return;
  trial.fail(
    'state-listed',
    'list-resources',
    `The list has a resource as ${text(item['status'])} that is ready when it is read by itself.`,
    { exchanges: trial.exchanges.slice(-2), cause: 'state-listed:status' },
  );
}

/** Who names ids in the query gets those that are its own. */
async function checkForeignIds(trial: Trial): Promise<void> {
  const theirs = await setStage(trial);
  const installationId = await trial.install();
  const { id } = theirs.resource;
  const exchange = await trial.call('list-resources', { installationId, query: { ids: id } });
  if (!listAt(exchange.body, 'resources').some((item) => item['id'] === id)) return;
  trial.fail(
    'tenant-isolation',
    'list-resources',
    "Another installation's resource is listed when it is asked for by its id.",
    { cause: 'tenant-isolation:list-resources' },
  );
}

async function checkHidden(trial: Trial): Promise<void> {
  const { resource } = await setStage(trial);
  if (resource.secrets.length === 0) throw new NotTested('The resource has no secrets.');
  const exchange = await readResource(trial, resource);
  trial.need(exchange, 'The resource could not be read.');
  const told = resource.secrets.filter(({ value }) => exchange.text.includes(quoted(value)));
  if (told.length === 0 && bodyOf(exchange)['secrets'] === undefined) return;
  trial.fail(
    'state-secrets-hidden',
    'get-resource',
    'The secrets of the resource are in what is read.',
  );
}

/** As a whole value: a short one may be a part of another text. */
function quoted(value: string): string {
  return JSON.stringify(value);
}
