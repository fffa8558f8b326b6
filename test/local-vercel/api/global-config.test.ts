import {
  getEdgeConfig,
  getGlobalConfig,
  headEdgeConfig,
  headGlobalConfig,
  putEdgeConfig,
  putGlobalConfig,
} from '@openapi-counterpart/vercel/vercel-api/client';
import { describe, expect, test } from 'vitest';
import { startTestLocal, type TestLocal } from '../support/local.js';
import { addResource } from '../support/resources.js';

const names = {
  'global-config': { get: getGlobalConfig, head: headGlobalConfig, put: putGlobalConfig },
  'edge-config': { get: getEdgeConfig, head: headEdgeConfig, put: putEdgeConfig },
};

const pathOf = ({ installation }: TestLocal) => ({
  integrationConfigurationId: installation.id,
  resourceId: 'db_1',
});

async function startSyncing(): Promise<TestLocal> {
  const tested = await startTestLocal();
  const resource = await addResource(tested, 'db_1');
  const protocolSettings = { experimentation: { globalConfigId: 'ecfg_1' } };
  tested.local.context.state.resources.put({ ...resource, protocolSettings });
  return tested;
}

const data = { checkout: { enabled: true }, price: null };

describe.each(['global-config', 'edge-config'] as const)('under the name %s', (name) => {
  const { get, head, put } = names[name];

  test('it is empty at first, and then holds what was written', async () => {
    const tested = await startSyncing();
    const path = pathOf(tested);
    const { clock, jobs } = tested.local.context;
    const first = await get(tested.partner, { path });
    expect(first.data).toMatchObject({ items: {}, updatedAt: clock.now() });
    await jobs.advance(1000);
    const written = await put(tested.partner, { path, body: { data } });
    expect(written.data).toEqual({
      items: data,
      updatedAt: clock.now(),
      digest: expect.any(String),
    });
    expect((await get(tested.partner, { path })).data).toEqual(written.data);
    expect(written.data?.digest).not.toBe(first.data?.digest);
  });

  test('its tag tells readers whether they have it', async () => {
    const tested = await startSyncing();
    const path = pathOf(tested);
    const { response } = await put(tested.partner, { path, body: { data } });
    const tag = response.headers.get('etag') ?? '';
    const header = { 'If-None-Match': tag };
    expect(await statuses(header)).toEqual([304, 304]);
    await put(tested.partner, { path, body: { data: {} } });
    expect(await statuses(header)).toEqual([200, 200]);
    expect(await statuses({ 'If-None-Match': `W/${tag}, *` })).toEqual([200, 200]);
    expect(await statuses({ 'If-None-Match': '*' })).toEqual([304, 304]);

    async function statuses(given: { 'If-None-Match': string }): Promise<number[]> {
      const read = await get(tested.partner, { path, header: given });
      const asked = await head(tested.partner, { path, header: given });
      expect(read.response.headers.get('etag')).toBe(asked.response.headers.get('etag'));
      return [read.status, asked.status];
    }
  });

  test('a writer who is behind is refused', async () => {
    const tested = await startSyncing();
    const path = pathOf(tested);
    const tag = (await head(tested.partner, { path })).response.headers.get('etag') ?? '';
    const write = (value: number) =>
      put(tested.partner, { path, header: { 'If-Match': tag }, body: { data: { value } } });
    expect((await write(1)).status).toBe(200);
    const late = await write(2);
    expect(late.status).toBe(412);
    expect(late.error?.error.message).toContain(tag);
    expect((await get(tested.partner, { path })).data?.items).toEqual({ value: 1 });
  });

  test('without syncing there is nothing to read, and writing is a conflict', async () => {
    const tested = await startTestLocal();
    const path = pathOf(tested);
    const before = await put(tested.partner, { path, body: { data } });
    await addResource(tested, 'db_1');
    const [read, asked, written] = await Promise.all([
      get(tested.partner, { path }),
      head(tested.partner, { path }),
      put(tested.partner, { path, body: { data } }),
    ]);
    expect([before, read, asked, written].map(({ status }) => status)).toEqual([
      404, 404, 404, 409,
    ]);
  });
});

test('both names have one store', async () => {
  const tested = await startSyncing();
  const path = pathOf(tested);
  await putEdgeConfig(tested.partner, { path, body: { data } });
  expect((await getGlobalConfig(tested.partner, { path })).data?.items).toEqual(data);
});
