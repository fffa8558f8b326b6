/** What the client of the contract tests sends and reads, against a real server. */

import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { expect, onTestFinished, test } from 'vitest';
import {
  exchange,
  type Answer,
  type Outgoing,
} from '../../../src/contract-tests/runner/http-client.js';

async function ask(listener: RequestListener, outgoing: Partial<Outgoing> = {}): Promise<Answer> {
  const server = createServer(listener).listen(0, '127.0.0.1');
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('There is no port.');
  const url = `http://127.0.0.1:${address.port}/some/path?query=%2F`;
  const request = { method: 'GET', url, headers: {}, body: undefined, ...outgoing };
  return exchange(request, 1000, new AbortController().signal, () => {});
}

test('method, address, headers and body arrive as they are', async () => {
  const { text } = await ask(
    async (request, response) => {
      const { method, url, headers } = request;
      const parts: unknown[] = await request.toArray();
      const body = parts.join('');
      response.end(JSON.stringify({ method, url, type: headers['content-type'], body }));
    },
    { method: 'PATCH', headers: { 'content-type': 'application/json' }, body: '{"name":"Größe"}' },
  );
  expect(JSON.parse(text)).toEqual({
    method: 'PATCH',
    url: '/some/path?query=%2F',
    type: 'application/json',
    body: '{"name":"Größe"}',
  });
});

test.each([
  ['POST', '0'],
  ['DELETE', undefined],
])('%s without a body has the length %s', async (method, length) => {
  const { text } = await ask(
    (request, response) => response.end(request.headers['content-length'] ?? 'none'),
    { method },
  );
  expect(text).toBe(length ?? 'none');
});

test('headers of one name are one, and a redirect is an answer', async () => {
  const answer = await ask((_request, response) => {
    response.writeHead(302, {
      location: 'https://elsewhere.example',
      'set-cookie': ['a=1', 'b=2'],
    });
    response.end('\ufeffmoved');
  });
  expect(answer.status).toBe(302);
  expect(answer.headers).toMatchObject({
    location: 'https://elsewhere.example',
    'set-cookie': 'a=1, b=2',
  });
  expect(answer.text).toBe('moved');
});

test.each<[string, RequestListener, RegExp]>([
  ['before an answer', (request) => request.socket.destroy(), /hang up|ECONNRESET/],
  [
    'in the midst of an answer',
    (request, response) => {
      response.writeHead(200, { 'content-length': 10 }).write('{', () => request.socket.destroy());
    },
    /aborted|ECONNRESET/,
  ],
  ['after too much', (_request, response) => response.end('x'.repeat(1001)), /longer than 1000/],
])('a connection that ends %s is no answer', async (_name, listener, reason) => {
  await expect(ask(listener)).rejects.toThrow(reason);
});

test.each([
  ['gzip', gzipSync],
  ['GZIP', gzipSync],
  ['deflate', deflateSync],
  ['br', brotliCompressSync],
])('an answer that is compressed all the same is read: %s', async (encoding, compress) => {
  const { text } = await ask((_request, response) => {
    response.writeHead(200, { 'content-encoding': encoding });
    response.end(compress('{"name":"Größe"}'));
  });
  expect(text).toBe('{"name":"Größe"}');
});

test.each(['gzip', 'br'])('no body is none, and another is no answer: %s', async (encoding) => {
  const listener: RequestListener = (_request, response) => {
    response.writeHead(200, { 'content-encoding': encoding }).end('plain text');
  };
  await expect(ask(listener)).rejects.toThrow(/header|end of file|Decompression/);
  expect(await ask(listener, { method: 'HEAD' })).toMatchObject({ status: 200, text: '' });
});

test('an answer is too long by what it decompresses to', async () => {
  const answer = ask((_request, response) => {
    response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync('a'.repeat(5000)));
  });
  await expect(answer).rejects.toThrow('longer than 1000 bytes');
});
