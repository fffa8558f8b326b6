import { createInstallationClients, NoAccessTokenError } from '@openapi-counterpart/vercel';
import { createEvent } from '@openapi-counterpart/vercel/vercel-api/client';
import { expect, onTestFinished, test, vi } from 'vitest';
import { rejection, serve } from './vercel.js';

const body = { event: { type: 'installation.updated' } } as const;

async function startVercel(): Promise<{ readonly url: string; readonly seen: string[] }> {
  const seen: string[] = [];
  const url = await serve((request, response) => {
    seen.push(`${request.url} ${request.headers.authorization}`);
    response.writeHead(201).end();
  });
  return { url, seen };
}

function call(
  clientFor: ReturnType<typeof createInstallationClients>,
  id: string,
): Promise<unknown> {
  return createEvent(clientFor(id), { path: { integrationConfigurationId: id }, body });
}

test('each installation is called for with its own token, as it is at the time', async () => {
  const { url, seen } = await startVercel();
  const tokens = new Map([
    ['icfg_a', 'first'],
    ['icfg_b', 'second'],
  ]);
  const clientFor = createInstallationClients({ baseUrl: url, tokens });
  const client = clientFor('icfg_a');
  await call(() => client, 'icfg_a');
  await call(clientFor, 'icfg_b');
  tokens.set('icfg_a', 'rotated');
  await call(() => client, 'icfg_a');
  expect(seen).toEqual([
    '/v1/installations/icfg_a/events Bearer first',
    '/v1/installations/icfg_b/events Bearer second',
    '/v1/installations/icfg_a/events Bearer rotated',
  ]);
});

test.each([undefined, ''])('nothing is sent without a token: %j', async (token) => {
  const { url, seen } = await startVercel();
  const clientFor = createInstallationClients({ baseUrl: url, tokens: { get: async () => token } });
  const error = await rejection(call(clientFor, 'icfg_a'));
  expect(error).toBeInstanceOf(NoAccessTokenError);
  expect(error).toMatchObject({ message: expect.stringContaining('"icfg_a"') });
  expect(seen).toEqual([]);
});

test('Vercel is where the environment says', async () => {
  const { url, seen } = await startVercel();
  vi.stubEnv('VERCEL_API_URL', url);
  onTestFinished(() => void vi.unstubAllEnvs());
  await call(createInstallationClients({ tokens: new Map([['icfg_a', 'token']]) }), 'icfg_a');
  expect(seen).toHaveLength(1);
});
