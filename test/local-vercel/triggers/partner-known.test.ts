/** Who is called by an event, and what a partner is told before. */

import { expect, test } from 'vitest';
import type { Seed } from '../../../src/local-vercel/seeds/seed.js';
import { createLocalVercel } from '../../../src/local-vercel/local-vercel.js';
import { startTestLocal } from '../support/local.js';

const seed: Seed = {
  installations: [
    {
      id: 'icfg_seeded',
      token: 'token-of-seed',
      resources: [{ name: 'cache', partnerId: 'db_1' }],
    },
  ],
};

type Answer = (path: string) => Response;

/** A partner of whom the calls are written down. */
async function startSeeded(answer: Answer) {
  const calls: string[] = [];
  const local = await createLocalVercel({
    seed: 1,
    holds: seed,
    partnerUrl: 'http://partner.test',
    async partnerFetch(request) {
      const { pathname } = new URL(request.url);
      calls.push(`${request.method} ${pathname}`);
      if (request.method !== 'PUT') return answer(pathname);
      const { credentials } = await request.json();
      calls.push(credentials.access_token);
      return new Response(null, { status: 204 });
    },
  });
  return { local, calls };
}

const resource = { id: 'db_1', productId: 'p', name: 'cache', metadata: {}, status: 'ready' };
const base = '/v1/installations/icfg_seeded';

test('a partner is told of an installation of the seed when it is used first, once', async () => {
  const { local, calls } = await startSeeded((path) =>
    path === base ? new Response(null, { status: 404 }) : Response.json(resource),
  );
  expect(await local.trigger('read')).toMatchObject({ answeredBy: 'partner' });
  await local.trigger('read');
  const read = [`GET ${base}/resources/db_1`, `GET ${base}`];
  expect(calls).toEqual([`PUT ${base}`, 'token-of-seed', ...read, ...read]);
});

test('calls that come together tell the partner once, and go on when it knows', async () => {
  const { local, calls } = await startSeeded(() => Response.json(resource));
  await Promise.all([local.trigger('read'), local.trigger('read')]);
  expect(calls.filter((call) => call.startsWith('PUT'))).toEqual([`PUT ${base}`]);
  expect(calls[0]).toBe(`PUT ${base}`);
});

test('an installation that was never used is not told of when it is removed', async () => {
  const { local, calls } = await startSeeded(() => new Response(null, { status: 404 }));
  await local.trigger('uninstall', { installationId: 'icfg_seeded' });
  expect(calls).toEqual([`DELETE ${base}`]);
});

test('one that was not told because it failed is told at the next use', async () => {
  let isDown = true;
  const local = await createLocalVercel({
    seed: 1,
    holds: seed,
    partnerUrl: 'http://partner.test',
    partnerFetch: (request) => {
      const isPut = request.method === 'PUT';
      return Promise.resolve(isPut && isDown ? new Response(null, { status: 403 }) : answer());
      function answer(): Response {
        return isPut ? new Response(null, { status: 204 }) : Response.json(resource);
      }
    },
  });
  await expect(local.trigger('rotate')).rejects.toMatchObject({
    operationId: 'upsert-installation',
  });
  isDown = false;
  await local.trigger('install', { installationId: 'icfg_seeded' });
  expect(local.context.state.installations.get('icfg_seeded')).not.toHaveProperty('isUnannounced');
});

test('reading fails where the calls for it fail', async () => {
  const { local } = await startSeeded(() => new Response(null, { status: 404 }));
  await expect(local.trigger('read')).rejects.toMatchObject({ operationId: 'get-resource' });
  const [gone] = local.context.state.resources.all();
  expect(gone?.status).toBe('uninstalled');
});

test('a stand-in answers where no partner is known, and the log says so', async () => {
  const { local } = await startTestLocal();
  expect(await local.trigger('provision')).toMatchObject({ answeredBy: 'stand-in' });
  expect(await local.trigger('rotate-keys')).toMatchObject({ answeredBy: null });
  const notes = local.exchanges().map(({ note }) => note);
  expect(new Set(notes)).toEqual(new Set(['Answered by a stand-in: no partner is known']));
});

test('a bill that is refused for its times names both clocks where they differ', async () => {
  const { local, installation } = await startTestLocal();
  await local.clock.advance('60d');
  const [token] = local.context.state.credentials.where('installation', installation.id);
  const now = new Date().toISOString();
  const usage = {
    timestamp: now,
    eod: now,
    period: { start: now, end: now },
    billing: [],
    usage: [],
  };
  const refused = await local.fetch(
    new Request(`http://localhost/v1/installations/${installation.id}/billing`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token?.id}`, 'content-type': 'application/json' },
      body: JSON.stringify(usage),
    }),
  );
  const { error } = await refused.json();
  expect(error.message).toMatch(
    /The clock of this local Vercel was moved: it is 2026-03-02T\S+ here, and 20\d\d-\S+ for a program/,
  );
});
