/** The proxy as clients use it: a tunnel, and TLS in it. */

import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import http from 'node:http';
import https from 'node:https';
import type { AddressInfo, Socket } from 'node:net';
import { text } from 'node:stream/consumers';
import tls from 'node:tls';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { createAuthority } from '../../../../src/local-vercel/interception/proxy/authority.js';
import { proxiedEnvironment } from '../../../../src/local-vercel/interception/proxy/environment.js';
import { startProxy, type Proxy } from '../../../../src/local-vercel/interception/proxy/proxy.js';
import { pathInApi } from '../../../../src/local-vercel/interception/targets.js';
import { folderWith } from '../../../support/temporary.js';
import { echo, serve } from '../program.js';

let localVercel: string;
let proxy: Proxy;
let close: () => void;

beforeAll(async () => {
  const { server, url } = await serve(echo);
  localVercel = url;
  close = () => {
    server.close();
    server.closeAllConnections();
  };
  proxy = await startProxy({ localVercel });
});

afterAll(async () => {
  close();
  await proxy.close();
});

interface Sent {
  readonly method?: string;
  readonly body?: string;
}

async function tunnelTo(through: string, target: string): Promise<Socket> {
  const { hostname, port } = new URL(through);
  const request = http.request({ host: hostname, port, method: 'CONNECT', path: target }).end();
  const [response, socket] = (await once(request, 'connect')) as [http.IncomingMessage, Socket];
  if (response.statusCode !== 200) throw new Error(`${response.statusCode}`);
  return socket;
}

/** Asks as a program does that trusts a certificate, and uses the proxy. */
async function ask(through: string, url: string, ca: string, { method, body }: Sent = {}) {
  const { hostname, host, port, pathname, search } = new URL(url);
  const socket = await tunnelTo(through, port === '' ? `${host}:443` : host);
  const secure = tls.connect({ socket, servername: hostname, ca });
  const request = http.request({
    method: method ?? 'GET',
    path: pathname + search,
    headers: { host },
    createConnection: () => secure,
  });
  request.end(body);
  const [response] = (await once(request, 'response')) as [http.IncomingMessage];
  const answer = await text(response);
  secure.destroy();
  return { status: response.statusCode, answer };
}

test.each([
  ['https://api.vercel.com/v1/x?y=1', '/v1/x?y=1', 'api.vercel.com'],
  [
    'https://marketplace.vercel.com/.well-known/jwks',
    '/.well-known/jwks',
    'marketplace.vercel.com',
  ],
  ['https://vercel.com/api/v1/x', '/v1/x', 'vercel.com'],
])('%s is answered by the local Vercel', async (url, asked, host) => {
  const sent = { method: 'POST', body: '{"a":1}' };
  const { status, answer } = await ask(proxy.url, url, proxy.certificate, sent);
  expect(status).toBe(200);
  expect(JSON.parse(answer)).toEqual({ method: 'POST', host, url: asked, body: btoa('{"a":1}') });
});

test('who does not trust the authority of the run is told of no answer', async () => {
  const failed = ask(proxy.url, 'https://api.vercel.com/', createAuthority().certificate);
  await expect(failed).rejects.toThrow(/certificate/);
});

/** Sends text as it stands, through a tunnel to api.vercel.com. @returns All that comes back. */
async function askRaw(head: string): Promise<string> {
  const socket = await tunnelTo(proxy.url, 'api.vercel.com:443');
  const secure = tls.connect({ socket, servername: 'api.vercel.com', ca: proxy.certificate });
  secure.write(`${head}\r\nConnection: close\r\n\r\n`);
  return text(secure);
}

test.each([
  // A base URL with a slash at its end, before a path that begins with one.
  [
    'a path that looks like another host',
    'GET //localhost:1/v1/x HTTP/1.1\r\nHost: api.vercel.com',
  ],
  ['a whole address', 'GET https://localhost:1/v1/x HTTP/1.1\r\nHost: api.vercel.com'],
  ['the name of another host', 'GET /v1/x HTTP/1.1\r\nHost: localhost:1'],
])('what came for Vercel with %s stays with the local one', async (_, head) => {
  const answer = await askRaw(head);
  expect(answer).toMatch(/^HTTP\/1\.1 200 /);
  expect(answer).toContain('"method":"GET"');
});

test('the API of vercel.com is known by a whole address too', () => {
  expect(pathInApi('https://vercel.com/api/v1/x?y=1')).toBe('/v1/x?y=1');
  expect(pathInApi('https://vercel.com/pricing')).toBeUndefined();
});

test.each([
  [
    'headers without end',
    `GET / HTTP/1.1\r\nHost: api.vercel.com\r\nX: ${'x'.repeat(70_000)}`,
    431,
  ],
  ['what is no HTTP', 'HELO api.vercel.com', 400],
  ['no host', 'GET / HTTP/1.1', 400],
])('%s in a tunnel is refused, and the next one served', async (_, head, status) => {
  expect(await askRaw(head).catch(String)).toMatch(new RegExp(`^(HTTP/1.1 ${status} |Error)`));
  expect(await askRaw('GET / HTTP/1.1\r\nHost: api.vercel.com')).toMatch(/^HTTP\/1\.1 200 /);
});

test.each(['localhost:none', 'localhost:99999', 'localhost:-1', ':443', 'none', '[::1'])(
  'a tunnel to %s is a bad gateway',
  async (target) => {
    await expect(tunnelTo(proxy.url, target)).rejects.toThrow('502');
  },
);

test('what is not asked through a tunnel is refused', async () => {
  const { hostname, port } = new URL(proxy.url);
  const request = http.request({ hostname, port, path: 'http://localhost:1/secrets' }).end();
  const [response] = (await once(request, 'response')) as [http.IncomingMessage];
  expect(response.statusCode).toBe(405);
});

/** A site that has nothing to do with Vercel. */
async function startSite() {
  const authority = createAuthority();
  const site = https.createServer(authority.issue(['localhost']), echo).listen(0, '127.0.0.1');
  await once(site, 'listening');
  onTestFinished(() => {
    site.close();
    site.closeAllConnections();
  });
  // A server that listens to TCP has such an address.
  const { port } = site.address() as AddressInfo;
  return { url: `https://localhost:${port}/page`, certificate: authority.certificate };
}

test('what is not for Vercel goes on as it is, with its own certificate', async () => {
  const site = await startSite();
  const { answer } = await ask(proxy.url, site.url, site.certificate);
  expect(JSON.parse(answer)).toMatchObject({ url: '/page' });
});

test('the proxy that a machine needs is gone through', async () => {
  const site = await startSite();
  const upstream = await startProxy({ localVercel: 'http://127.0.0.1:1' });
  const asked: string[] = [];
  const counting = http.createServer().on('connect', (request, socket: Socket) => {
    asked.push(`${request.url} ${request.headers['proxy-authorization']}`);
    void tunnelTo(upstream.url, request.url ?? '').then((far) => {
      socket.write('HTTP/1.1 200 OK\r\n\r\n');
      socket.pipe(far).pipe(socket);
    });
  });
  counting.listen(0, '127.0.0.1');
  await once(counting, 'listening');
  const { port } = counting.address() as AddressInfo;
  const chained = await startProxy({
    localVercel,
    upstream: `http://ann:secret@127.0.0.1:${port}`,
  });
  const { answer } = await ask(chained.url, site.url, site.certificate);
  expect(JSON.parse(answer)).toMatchObject({ url: '/page' });
  expect(asked).toEqual([`${new URL(site.url).host} Basic ${btoa('ann:secret')}`]);
  await chained.close();
  await upstream.close();
  counting.close();
  counting.closeAllConnections();
});

test('a host that cannot be reached is a bad gateway', async () => {
  await expect(tunnelTo(proxy.url, 'localhost:1')).rejects.toThrow('502');
});

test('the environment keeps whom the program trusts already, and is gone with the run', async () => {
  const folder = await folderWith({ 'own.pem': 'OWN AUTHORITY\n', 'more.pem': 'MORE\n' });
  const { environment, close: end } = await proxiedEnvironment(localVercel, {
    SSL_CERT_FILE: `${folder}/own.pem`,
    NODE_EXTRA_CA_CERTS: `${folder}/more.pem`,
    NO_PROXY: 'intern.example',
  });
  const { SSL_CERT_FILE = '', NODE_EXTRA_CA_CERTS = '', ...others } = environment;
  expect(readFileSync(SSL_CERT_FILE, 'utf8')).toMatch(/^OWN AUTHORITY\n\n-----BEGIN CERTIFICATE/);
  expect(readFileSync(NODE_EXTRA_CA_CERTS, 'utf8')).toMatch(/^MORE\n-----BEGIN CERTIFICATE/);
  expect(others).toMatchObject({
    CURL_CA_BUNDLE: SSL_CERT_FILE,
    REQUESTS_CA_BUNDLE: SSL_CERT_FILE,
    NO_PROXY: 'intern.example,localhost,127.0.0.1,::1',
  });
  expect(others['HTTPS_PROXY']).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  await end();
  expect(existsSync(SSL_CERT_FILE)).toBe(false);
});
