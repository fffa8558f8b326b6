import { createServer } from 'node:http';
import { expect, test } from 'vitest';
import { startLocalVercel } from '../../src/local-vercel/index.js';

test('it takes requests once it is started, and none once it is closed', async () => {
  const local = await startLocalVercel();
  const { url } = local;
  const response = await fetch(`${url}/_counterpart/ready`);
  expect(await response.json()).toEqual({ url });
  await local.close();
  await expect(fetch(url)).rejects.toThrow('fetch failed');
});

test('several run beside each other, each with its own state', async () => {
  const all = await Promise.all([1, 2, 3].map((seed) => startLocalVercel({ seed })));
  expect(new Set(all.map(({ url }) => url)).size).toBe(3);
  const tokens = all.map((local) => local.environment()['VERCEL_INSTALLATION_TOKEN']);
  expect(new Set(tokens).size).toBe(3);
  await Promise.all(all.map((local) => local.close()));
});

test('connections that are kept open do not keep it from closing', async () => {
  const local = await startLocalVercel();
  const stream = await fetch(`${local.url}/_counterpart/exchanges`, {
    headers: { accept: 'text/event-stream' },
  });
  await local.close();
  await expect(stream.text()).rejects.toThrow('terminated');
});

test('a port that is taken is said to be', async () => {
  const other = createServer();
  await new Promise<void>((resolve) => void other.listen(0, '127.0.0.1', resolve));
  const address = other.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  await expect(startLocalVercel({ port })).rejects.toThrow(`port ${port} is taken`);
  other.close();
});

test('an address of another machine is none to listen on', async () => {
  await expect(startLocalVercel({ host: '203.0.113.1' })).rejects.toThrow(
    'no address of this machine',
  );
});

test('it needs no globals of a test runner', async () => {
  const local = await startLocalVercel({ host: '::1' }).catch(() => undefined);
  // Machines without IPv6 have no such address.
  if (local === undefined) return;
  expect(local.url).toMatch(/^http:\/\/\[::1\]:\d+$/);
  expect((await fetch(`${local.url}/_counterpart/ready`)).status).toBe(200);
  await local.close();
});
