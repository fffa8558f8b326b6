/** What is fetched for a description: what the internet sends leads to no network of this machine. */

import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { fetchWithin } from '../../src/openapi/fetch-within.js';
import { isOwnNetwork } from '../../src/openapi/own-network.js';

/** The address of a server, by a number and by a name. */
async function serve(listener: RequestListener): Promise<{ number: string; name: string }> {
  const server = createServer(listener).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  onTestFinished(() => void server.close());
  // It listens on a port, so that its address is no path.
  const { port } = server.address() as AddressInfo;
  return { number: `http://127.0.0.1:${port}`, name: `http://localhost:${port}` };
}

async function find(name: string): Promise<string[]> {
  return name === 'inside.example' ? ['203.0.113.1', '10.0.0.1'] : ['203.0.113.1'];
}

test.each([
  ['http://127.0.0.1:3000/a', true],
  ['http://127.1/', true],
  ['http://0x7f000001/', true],
  ['http://[::1]/', true],
  ['http://[::ffff:10.0.0.1]/', true],
  ['http://[fd00::1]/', true],
  ['http://169.254.169.254/latest', true],
  ['http://192.168.1.1/', true],
  ['http://172.31.0.1/', true],
  ['http://172.32.0.1/', false],
  ['http://203.0.113.1/', false],
  ['http://[2001:db8::1]/', false],
  ['http://inside.example/', true],
  ['http://outside.example/', false],
])('%s is in a network of this machine: %s', async (url, expected) => {
  expect(await isOwnNetwork(url, find)).toBe(expected);
});

test('redirects lead from the internet to no network of this machine', async () => {
  const asked: string[] = [];
  const { name, number } = await serve((request, response) => {
    asked.push(request.url ?? '');
    if (request.url === '/secret') response.end('secret');
    else response.writeHead(302, { location: `${name}/secret` }).end();
  });
  // As if the number were an address of the internet.
  const isOwn = async (url: string): Promise<boolean> => url.startsWith(name);
  await expect(fetchWithin(`${number}/a`, {}, { isOwn })).rejects.toThrow('leads to');
  await expect(fetchWithin(`${name}/secret`, {}, { isOwn, from: number })).rejects.toThrow(
    'leads to',
  );
  expect(asked).toEqual(['/a']);
  // What lies here may lead here.
  expect(await (await fetchWithin(`${number}/a`, {})).text()).toBe('secret');
});

test('redirects end, stay on HTTP, and take credentials to no other origin', async () => {
  const headers: (string | undefined)[] = [];
  const { name, number } = await serve((request, response) => {
    headers.push(request.headers['x-key']?.toString());
    const location = { '/circle': '/circle', '/file': 'file:///a', '/other': `${name}/end` };
    const to = new Map(Object.entries(location)).get(request.url ?? '');
    if (to === undefined) response.end('end');
    else response.writeHead(307, { location: to }).end();
  });
  await expect(fetchWithin(`${number}/circle`, {})).rejects.toThrow('more than 20 times');
  await expect(fetchWithin(`${number}/file`, {})).rejects.toThrow('file:');
  headers.length = 0;
  await fetchWithin(`${number}/other`, { 'x-key': 'a', accept: 'text/plain' });
  expect(headers).toEqual(['a', undefined]);
});
