/** What only `node:http` can bring: addresses and bodies that no Fetch client would send. */

import { EventEmitter, once } from 'node:events';
import { createServer, request, type IncomingMessage, type RequestOptions } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { HttpError } from '../../src/runtime/http-error.js';
import { readBody, type Incoming, type Outgoing } from '../../src/runtime/incoming.js';
import type { Reply } from '../../src/runtime/reply-types.js';
import type { HandlerContext } from '../../src/runtime/handler-context.js';
import { toNodeListener } from '../../src/runtime/node.js';
import { createService, type Service } from './conformance/service.js';

let service: Service;
let port: number;
const requests: Request[] = [];
const faults: unknown[] = [];
const http = createServer();

beforeAll(async () => {
  service = createService({
    maxBodyBytes: 1000,
    onError: (fault, given) => {
      faults.push(fault);
      requests.push(given);
    },
  });
  http.on('request', toNodeListener(service.server)).listen(0, '127.0.0.1');
  await once(http, 'listening');
  // A server that listens on a port has an address with one.
  ({ port } = http.address() as AddressInfo);
});

afterAll(() => {
  http.closeAllConnections();
  http.close();
});

/** One exchange, with the address exactly as given. */
async function exchange(options: RequestOptions, body?: string) {
  const sent = request({ port, host: '127.0.0.1', ...options }).end(body);
  const [response] = (await once(sent, 'response')) as [IncomingMessage];
  return { status: response.statusCode, headers: response.headers, text: await text(response) };
}

describe('an address', () => {
  test.each([
    ['/things/a', 200],
    ['http://example.com/things/a', 200],
    ['HTTPS://user@example.com:8080/things/a?limit=1', 200],
    ['http://example.com', 404],
    ['http://example.com?a=1', 404],
    ['//example.com/things/a', 404],
    ['/things/../things/a', 404],
    ['/things/a#fragment', 200],
    ['/things/a?limit=many', 400],
    ['*', 404],
  ])('%s is answered with %d', async (path, status) => {
    expect((await exchange({ path })).status).toBe(status);
  });

  test.each([
    ['/fault?a=1', 'example.com:81', 'http://example.com:81/fault?a=1'],
    ['http://other.com/fault', 'example.com', 'http://example.com/fault'],
    ['/fault', 'not a host', 'http://localhost/fault'],
  ])('%s for the host %j makes a request', async (path, host, url) => {
    const { status } = await exchange({ path, headers: { host } });
    expect(status).toBe(500);
    expect(requests.at(-1)?.url).toBe(url);
  });
});

test.each(['TRACE', 'PURGE', 'LINK'])('the method %s is refused', async (method) => {
  const { status, headers } = await exchange({ method, path: '/things/a' });
  expect({ status, allow: headers.allow }).toEqual({
    status: 405,
    allow: 'DELETE, GET, HEAD, OPTIONS',
  });
});

test('headers that come twice are one', async () => {
  const headers = [
    'Host',
    'a',
    'X-Trace',
    'a',
    'X-Trace',
    'b',
    'Cookie',
    'visits=1',
    'Cookie',
    'a=b',
  ];
  expect((await exchange({ path: '/things/a', headers })).status).toBe(200);
});

test('an answer knows its length, but for streams and where there is no body', async () => {
  expect((await exchange({ path: '/document' })).headers['content-length']).toBe('13');
  expect((await exchange({ path: '/bytes' })).headers['content-length']).toBe('3');
  expect((await exchange({ path: '/stream' })).headers).not.toHaveProperty('content-length');
  const removed = await exchange({ method: 'DELETE', path: '/things/a' });
  expect(removed.headers).not.toHaveProperty('content-length');
  const head = await exchange({ method: 'HEAD', path: '/document' });
  expect(head).toMatchObject({ status: 200, text: '' });
});

test('the connection outlives a body that is too long', async () => {
  const socket = connect(port, '127.0.0.1');
  const body = 'x'.repeat(200_000);
  socket.write(`PUT /echo HTTP/1.1\r\nHost: a\r\nContent-Length: ${body.length}\r\n\r\n${body}`);
  socket.write('GET /things/a HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n');
  const answers = await text(socket);
  expect(answers.match(/HTTP\/1\.1 \d+/g)).toEqual(['HTTP/1.1 413', 'HTTP/1.1 200']);
});

describe('the connection outlives a body of which a Request was', () => {
  test.each([
    ['refused as too long', 413, async (incoming: Incoming) => readBody(incoming.request, 1000)],
    [
      'read in part',
      400,
      async (incoming: Incoming) => {
        const reader = incoming.request.body?.getReader();
        await reader?.read();
        await reader?.cancel();
      },
    ],
  ])('%s', async (_kind, status, read) => {
    const handle = async (incoming: Incoming): Promise<Outgoing> => {
      const failure = await read(incoming).then(
        () => undefined,
        (error: unknown) => error,
      );
      if (incoming.method === 'GET') return { status: 200, headers: {}, body: null };
      return {
        status: failure instanceof HttpError ? failure.status : 400,
        headers: {},
        body: null,
      };
    };
    const other = createServer(toNodeListener({ handle })).listen(0, '127.0.0.1');
    await once(other, 'listening');
    // A server that listens on a port has an address with one.
    const socket = connect((other.address() as AddressInfo).port, '127.0.0.1');
    const body = 'x'.repeat(500_000);
    socket.write(`PUT / HTTP/1.1\r\nHost: a\r\nContent-Length: ${body.length}\r\n\r\n${body}`);
    socket.write('GET / HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n');
    const answers = await text(socket);
    other.close();
    expect(answers.match(/HTTP\/1\.1 \d+/g)).toEqual([`HTTP/1.1 ${status}`, 'HTTP/1.1 200']);
  });
});

test('a body without an end is answered, and its connection closed', async () => {
  const socket = connect(port, '127.0.0.1');
  const chunk = Buffer.alloc(64 * 1024, 'x');
  socket.write('PUT /echo HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n');
  const send = (): void => {
    socket.write(`${chunk.length.toString(16)}\r\n`);
    socket.write(chunk);
    // Goes on for ever, unless the server ends it.
    socket.write('\r\n', (error) => (error ? undefined : send()));
  };
  send();
  let answer = '';
  socket.on('data', (data) => (answer += data.toString())).on('error', () => {});
  await new Promise((resolve) => socket.once('close', resolve));
  expect(answer).toMatch(/^HTTP\/1\.1 413/);
  // The size of what the kernels hold in between is theirs to choose.
  expect(socket.bytesWritten).toBeLessThan(50_000_000);
});

test('a request that breaks off is no fault of the server', async () => {
  const before = faults.length;
  const closed = new Promise((resolve) => {
    http.once('connection', (accepted) => accepted.once('close', resolve));
  });
  const socket = connect(port, '127.0.0.1');
  socket.write('PUT /echo HTTP/1.1\r\nHost: a\r\nContent-Length: 100\r\n\r\nhalf');
  await once(socket, 'connect');
  socket.destroy();
  await closed;
  expect((await exchange({ path: '/things/a' })).status).toBe(200);
  expect(faults).toHaveLength(before);
});

test.each([
  ['none', undefined, {}],
  ['an empty one', '', { 'content-length': 0 }],
  ['a short one', 'short', { 'content-length': 5 }],
  ['a short one of unknown length', 'short', { 'transfer-encoding': 'chunked' }],
  ['a long one', 'x'.repeat(500_000), { 'content-length': 500_000 }],
])('a body that only the handler reads, %s, is whole', async (_, body, headers) => {
  const { server } = createService({ handlers: { deleteThing: tellBody } });
  const reading = createServer(toNodeListener(server)).listen(0, '127.0.0.1');
  await once(reading, 'listening');
  const address = reading.address() as AddressInfo;
  const options = { port: address.port, method: 'DELETE', path: '/things/a', headers };
  const answer = await exchange(options, body);
  reading.close();
  expect(JSON.parse(answer.text)).toEqual({ text: body ?? '' });
});

test.each([
  ['a body', '{"a":1}', 500, /express\.json\(\)/],
  ['no body', undefined, 200, /^$/],
])('what a body parser has read before is no endless wait: %s', async (_, body, status, fault) => {
  const { server, faults: heard } = createService();
  const listener = toNodeListener(server);
  const parsing = createServer((message, response) => {
    message.resume().once('end', () => setImmediate(() => listener(message, response)));
  }).listen(0, '127.0.0.1');
  await once(parsing, 'listening');
  const address = parsing.address() as AddressInfo;
  const headers = { 'content-type': 'application/json' };
  const options = { port: address.port, method: 'PUT', path: '/echo', headers };
  const answer = await exchange(options, body);
  parsing.close();
  expect(answer.status).toBe(status);
  expect(heard.join()).toMatch(fault);
});

test('a request that broke off before its body was read is not answered', async () => {
  const judge = new EventEmitter();
  const outcome = vi.fn<(error: unknown) => void>();
  const { server } = createService({
    judge: () => once(judge, 'verdict'),
    around: (_operation, _incoming, next) =>
      next().catch((error: unknown) => {
        outcome(error);
        throw error;
      }),
  });
  const breaking = createServer(toNodeListener(server));
  await once(breaking.listen(0, '127.0.0.1'), 'listening');
  const address = breaking.address() as AddressInfo;
  const socket = connect(address.port, '127.0.0.1');
  socket.write(
    'POST /secure/body HTTP/1.1\r\nHost: a\r\nAuthorization: Bearer a\r\nContent-Length: 100\r\n\r\nhalf',
  );
  const [message] = (await once(breaking, 'request')) as [IncomingMessage];
  socket.destroy();
  await new Promise((resolve) => message.once('close', resolve));
  judge.emit('verdict');
  await expect.poll(() => outcome.mock.calls.length).toBe(1);
  expect(outcome.mock.calls).toMatchObject([[{ status: 400 }]]);
  breaking.close();
});

test.each([
  ['at once', ['{"a":"ü"}']],
  ['in parts', ['{"a":', '"ü"}']],
])('a body that somebody has asked for as text and that comes %s is read', async (_, parts) => {
  const { server } = createService();
  const listener = toNodeListener(server);
  const decoding = createServer((message, response) =>
    listener(message.setEncoding('utf8'), response),
  );
  await once(decoding.listen(0, '127.0.0.1'), 'listening');
  const address = decoding.address() as AddressInfo;
  const sent = request({
    port: address.port,
    host: '127.0.0.1',
    method: 'PUT',
    path: '/echo',
    headers: { 'content-type': 'application/json', 'content-length': 10 },
  });
  for (const part of parts) await new Promise((resolve) => void sent.write(part, resolve));
  const [response] = (await once(sent.end(), 'response')) as [IncomingMessage];
  expect(JSON.parse(await text(response))).toMatchObject({ body: { a: 'ü' } });
  decoding.close();
});

async function tellBody(context: HandlerContext): Promise<Reply> {
  return { status: 200, body: { text: await context.request.text() } };
}

test('answers go out where a test has stopped the timers', async () => {
  vi.useFakeTimers();
  try {
    expect((await exchange({ path: '/things/a' })).status).toBe(200);
  } finally {
    vi.useRealTimers();
  }
});

test('an error whose headers cannot be sent ends the connection, not the process', async () => {
  const rejected = vi.fn<() => void>();
  process.on('unhandledRejection', rejected);
  service.reply = () => {
    throw new HttpError(400, 'Broken.', { headers: { 'x-broken': 'ключ' } });
  };
  await expect(exchange({ path: '/reply' })).rejects.toThrow('socket hang up');
  expect((await exchange({ path: '/things/a' })).status).toBe(200);
  expect(rejected).not.toHaveBeenCalled();
  process.off('unhandledRejection', rejected);
});
