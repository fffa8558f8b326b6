/** Fetching a description, within limits. */

import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { fetchText } from '../../../src/openapi/import/fetch-text.js';

let server: Server | undefined;
afterEach(() => {
  server?.closeAllConnections();
  server?.close();
});

async function serve(listener: RequestListener): Promise<string> {
  server = createServer(listener);
  await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve));
  // A server that listens on a port has an address of this form.
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/api.yaml`;
}

const limits = { milliseconds: 10_000, bytes: 100 };

test('the text, though its letters come in pieces', async () => {
  const bytes = Buffer.from('title: Café');
  const url = await serve((_, response) => {
    response.write(bytes.subarray(0, bytes.length - 1));
    setImmediate(() => response.end(bytes.subarray(bytes.length - 1)));
  });
  expect(await fetchText(url, limits)).toBe('title: Café');
});

test.each<[string, RequestListener, RegExp, number]>([
  [
    'what is not there',
    (_, response) => response.writeHead(404).end(),
    /the answer is 404/,
    10_000,
  ],
  [
    'what is too large',
    (_, response) => response.end('x'.repeat(101)),
    /more than 100 bytes/,
    10_000,
  ],
  ['what takes too long', () => undefined, /more than 50 ms/, 50],
  ['what begins and does not end', (_, response) => response.write('a'), /more than 50 ms/, 50],
  [
    'what is no text',
    (_, response) => response.end(Buffer.from([0xff, 0xfe])),
    /not valid/i,
    10_000,
  ],
])('it refuses %s', async (_, listener, message, milliseconds) => {
  const url = await serve(listener);
  await expect(fetchText(url, { ...limits, milliseconds })).rejects.toThrow(message);
});

test('it says why nothing answers', async () => {
  const url = await serve((_, response) => response.end());
  await new Promise((resolve) => server?.close(resolve));
  await expect(fetchText(url, limits)).rejects.toThrow(/ECONNREFUSED/);
});
