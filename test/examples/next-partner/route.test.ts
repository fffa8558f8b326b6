/** The Next.js partner by its route module, as Next.js calls it: an installation's life, started by the local Vercel. */

import { expect, test, vi } from 'vitest';
import { createLocalVercel } from '../../../src/local-vercel/local-vercel.js';
import { inRepository } from '../../support/repository.js';

type Answer = (request: Request) => Promise<Response>;

test('it is installed, provisioned, rotated and uninstalled by its route', async () => {
  const local = await createLocalVercel({
    partnerUrl: 'http://localhost:3000',
    holds: {
      installations: [],
      integrations: [{ slug: 'notes', name: 'Notes', products: [{ slug: 'notes' }] }],
    },
    partnerFetch: (request) => answer(request),
  });
  vi.stubEnv('INTEGRATION_CLIENT_ID', local.environment()['INTEGRATION_CLIENT_ID'] ?? '');
  // What verifies tokens reads Vercel's keys with it.
  vi.stubGlobal('fetch', (input: Request | URL | string, init?: RequestInit) => {
    const { url } = new Request(input, init);
    return local.fetch(new Request(new URL(new URL(url).pathname, local.url)));
  });
  // It is compiled by other rules than this file: modules for a bundler name no extension.
  const route = (await import(
    inRepository('examples/next-partner/app/v1/[...path]/route.ts')
  )) as Readonly<Record<string, Answer>>;
  const answer: Answer = (request) => {
    const handle = route[request.method];
    if (handle === undefined) throw new Error(`The route has no ${request.method}.`);
    return handle(request);
  };

  await local.trigger('install');
  await local.trigger('provision', { name: 'shopping' });
  const [before] = local.context.state.resources.all();
  expect(before).toMatchObject({ name: 'shopping', status: 'ready' });
  await local.trigger('rotate');
  const [after] = local.context.state.resources.all();
  expect(after?.secrets.map(({ name }) => name)).toEqual(['NOTES_URL', 'NOTES_KEY']);
  expect(after?.secrets[1]?.value).not.toBe(before?.secrets[1]?.value);
  await local.trigger('uninstall');
  const calls = local.exchanges().filter(({ api }) => api === 'partner-api');
  expect(calls.map(({ request, response }) => [request.issues, response?.issues])).toEqual(
    calls.map(() => [[], []]),
  );
  expect(local.context.state.installations.all()[0]?.deletedAt).not.toBeNull();
  await local.close();
});
