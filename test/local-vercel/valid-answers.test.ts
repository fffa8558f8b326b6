/** Every operation of the Vercel API answers as its description says, what it does and what it refuses. */

import { checkReply, type ServerOperation } from '@openapi-counterpart/runtime';
import { serverOperations } from '@openapi-counterpart/vercel/vercel-api/server';
import { expect, test } from 'vitest';
import { createLocalVercel, type LocalVercel } from '../../src/local-vercel/local-vercel.js';
import { rotateKeys } from '../../src/local-vercel/workflows/keys.js';
import type { SigningKey } from '../../src/local-vercel/state/entities.js';
import type { Call, World } from './support/call-parts.js';
import { endingCalls, installationCalls } from './support/installation-calls.js';
import { memberCalls, removal } from './support/member-calls.js';

const calls = [...installationCalls, ...memberCalls, ...endingCalls, removal];

const seeds = Array.from({ length: 100 }, (_, index) => index);

const operations = new Map(serverOperations.map((operation) => [operation.id, operation]));

test('the table has a good call and refused ones for every operation', () => {
  expect(calls.map(({ id }) => id).toSorted()).toEqual([...operations.keys()].toSorted());
  expect(calls.every(({ refused }) => refused.length > 0)).toBe(true);
});

test('every answer is a described one, for every seed', async () => {
  const signingKey = await makeSigningKey();
  const faults: string[] = [];
  for (const seed of seeds) {
    const world = await startWorld(seed, signingKey);
    for (const { id, good, refused } of calls) {
      const way = refused[seed % refused.length];
      const answers = [
        ...(way === undefined ? [] : [await judge(world, id, way(world), 400)]),
        await judge(world, id, good(world), 200),
      ];
      for (const fault of answers) if (fault !== undefined) faults.push(`seed ${seed}: ${fault}`);
    }
    await world.local.close();
  }
  expect(faults).toEqual([]);
});

/** Made once, because that takes longer than all calls of a seed. */
async function makeSigningKey(): Promise<SigningKey> {
  const local = await createLocalVercel({ seed: 0 });
  const key = await rotateKeys(local.context);
  await local.close();
  return key;
}

async function startWorld(seed: number, signingKey: SigningKey): Promise<World> {
  const local = await createLocalVercel({
    seed,
    redirectLoginUrl: 'https://acme.example/login',
    holds: {
      installations: [
        { resources: [{ name: 'cache', partnerId: 'cache_1', plan: 'pro' }] },
        { resources: [{ name: 'other', partnerId: 'other_1' }] },
        {},
      ],
    },
  });
  const { state } = local.context;
  state.signingKeys.put(signingKey);
  const [resource] = state.resources.all();
  if (resource === undefined) throw new Error('The seed has no resource.');
  state.resources.put({
    ...resource,
    protocolSettings: { experimentation: { edgeConfigId: 'ecfg_1' } },
  });
  const [own, other, removed] = state.installations.all();
  if (!own || !other || !removed) throw new Error('The seed has no three installations.');
  const tokenOf = (installationId: string): string =>
    state.credentials.where('installation', installationId)[0]?.id ?? '';
  state.installations.put({ ...removed, deletedAt: local.context.clock.now() });
  const memberToken = (role: string): string =>
    state.credentials.all().find(({ memberId }) => state.members.get(memberId ?? '')?.role === role)
      ?.id ?? '';
  return {
    local,
    seed,
    installation: own,
    other,
    removed,
    token: tokenOf(own.id),
    otherToken: tokenOf(other.id),
    removedToken: tokenOf(removed.id),
    admin: memberToken('ADMIN'),
    viewer: memberToken('USER'),
  };
}

/**
 * @param kind The hundred that its status is of; 304 counts as good.
 * @returns What is wrong with the answer.
 */
async function judge(
  { local }: World,
  id: string,
  call: Call,
  kind: 200 | 400,
): Promise<string | undefined> {
  const operation = operations.get(id);
  if (operation === undefined) throw new Error(`There is no operation "${id}".`);
  const response = await local.fetch(requestOf(local, operation, call));
  const text = await response.text();
  const contentType = response.headers.get('content-type');
  const issues = checkReply(operation, {
    status: response.status,
    headers: Object.fromEntries(response.headers),
    ...(contentType !== null && { contentType }),
    ...(text !== '' && { body: JSON.parse(text) }),
  });
  const isExpected =
    Math.floor(response.status / 100) * 100 === kind || (kind === 200 && response.status === 304);
  if (isExpected && issues.length === 0) return undefined;
  return `${id}: ${response.status} ${text} ${issues.map(({ message }) => message).join('; ')}`;
}

function requestOf(local: LocalVercel, { method, path }: ServerOperation, call: Call): Request {
  const url = path.replaceAll(/\{(\w+)\}/g, (_, name: string) =>
    encodeURIComponent(call.path?.[name] ?? ''),
  );
  const query = new URLSearchParams(call.query).toString();
  const { body } = call;
  return new Request(`${local.url}${url}${query === '' ? '' : `?${query}`}`, {
    method,
    headers: {
      ...(call.token !== undefined && { authorization: `Bearer ${call.token}` }),
      ...(body !== undefined && { 'content-type': 'application/json' }),
      ...call.headers,
    },
    ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  });
}
