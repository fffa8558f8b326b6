/** Values that are nested deeply: refused before anything is stored, in every place where they come in. */

import { expect, onTestFinished, test } from 'vitest';
import { createLocalVercel } from '../../src/local-vercel/local-vercel.js';
import { startTestLocal } from './support/local.js';
import { newFile } from './support/state-files.js';

const nested = (depth: number): string => `${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}`;

const resourceWith = (extras: string): string =>
  `{"productId":"local-database","name":"db","status":"ready","extras":${extras}}`;

async function startWithFile() {
  const started = await startTestLocal({ stateFile: await newFile() });
  const { local, installation } = started;
  const { context } = local;
  const [token] = context.state.credentials.where('installation', installation.id);
  const call = (method: string, path: string, body?: string) =>
    local.fetch(
      new Request(`http://localhost${path}`, {
        method,
        headers: { authorization: `Bearer ${token?.id}`, 'content-type': 'application/json' },
        ...(body !== undefined && { body }),
      }),
    );
  return { local, installation, call };
}

test('a body that is nested too deeply is refused, and the state is written and shown as before', async () => {
  const { local, installation, call } = await startWithFile();
  const path = `/v1/installations/${installation.id}/resources/db_1`;
  const refused = await call('PUT', path, resourceWith(nested(5000)));
  expect(refused.status).toBe(400);
  expect(await refused.text()).toContain('nested deeper than 512 levels');
  expect(local.context.state.resources.size).toBe(0);
  expect((await call('PUT', path, resourceWith(nested(500)))).status).toBe(200);
  for (const admin of ['/state', '/snapshot', '/exchanges']) {
    const shown = await call('GET', `/_counterpart${admin}`);
    expect([admin, shown.status]).toEqual([admin, 200]);
    expect(await shown.json()).toBeTypeOf('object');
  }
});

test.each(['/restore', '/seed', '/trigger', '/verify'])('%s refuses it too', async (path) => {
  const { call } = await startWithFile();
  const refused = await call('POST', `/_counterpart${path}`, nested(5000));
  expect(refused.status).toBe(400);
  expect(await refused.text()).toContain('nested deeper than 512 levels');
});

test("a partner's answer that is nested too deeply does not match the description", async () => {
  const local = await createLocalVercel({
    partnerUrl: 'http://partner.test',
    partnerFetch: async () =>
      new Response(nested(5000), { headers: { 'content-type': 'application/json' } }),
  });
  onTestFinished(() => local.close());
  await expect(local.trigger('install')).rejects.toThrow('nested too deeply');
  expect(local.context.state.installations.size).toBe(0);
});
