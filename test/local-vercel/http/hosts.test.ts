import { get } from 'node:http';
import type { IncomingMessage } from 'node:http';
import { once } from 'node:events';
import { afterEach, expect, test } from 'vitest';
import { startLocalVercel, type LocalVercel } from '../../../src/local-vercel/index.js';

let local: LocalVercel | undefined;

afterEach(() => local?.close());

/** fetch sends no Host of one's own. */
async function statusFor(url: string, host: string): Promise<number> {
  const request = get(`${url}/_counterpart/ready`, { headers: { host } });
  const [response]: IncomingMessage[] = await once(request, 'response');
  response?.resume();
  return response?.statusCode ?? 0;
}

test.each([
  ['localhost', 200],
  ['localhost:3000', 200],
  ['LOCALHOST', 200],
  ['vercel.localhost:80', 200],
  ['127.0.0.1', 200],
  ['127.1.2.3:80', 200],
  ['[::1]:80', 200],
  ['api.vercel.com', 200],
  ['marketplace.vercel.com', 200],
  ['vercel.com', 200],
  ['evil.vercel.com', 421],
  ['evil.example', 421],
  ['evil.example:80', 421],
  ['localhost.evil.example', 421],
  ['127.0.0.1.evil.example', 421],
  ['192.168.1.2', 421],
  ['0.0.0.0', 421],
])('Host: %s is answered with %i', async (host, status) => {
  local = await startLocalVercel();
  expect(await statusFor(local.url, host)).toBe(status);
});

test('names may be allowed', async () => {
  local = await startLocalVercel({ allowedHosts: ['Host.Docker.Internal'] });
  expect(await statusFor(local.url, 'host.docker.internal:4010')).toBe(200);
  expect(await statusFor(local.url, 'evil.example')).toBe(421);
});

test('who listens to all addresses is called by any of them, not by names', async () => {
  local = await startLocalVercel({ host: '0.0.0.0' });
  expect(local.url).toMatch(/^http:\/\/localhost:\d+$/);
  const url = local.url.replace('localhost', '127.0.0.1');
  expect(await statusFor(url, '192.168.1.2:80')).toBe(200);
  expect(await statusFor(url, 'evil.example')).toBe(421);
});

test('the refusal says what to do, without a socket too', async () => {
  local = await startLocalVercel();
  const response = await local.fetch(
    new Request('http://localhost/v1/x', { headers: { host: 'evil.example' } }),
  );
  expect(response.status).toBe(421);
  expect(await response.json()).toMatchObject({
    error: { code: 'host_not_allowed', message: expect.stringContaining('--allow-host') },
  });
});
