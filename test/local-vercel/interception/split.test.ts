/** vercel.com is a web site beside the API: its pages are those of the site. */

import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { createServer, type Server as HttpServer } from 'node:http';
import { createServer as createTlsServer, type Server as TlsServer } from 'node:tls';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildIntercept, echo, runProgram, serve } from './program.js';

/** A key that both sides know stands for a certificate. */
const key = Buffer.from('0123456789abcdef').toString('hex');

let site: TlsServer;
let local: HttpServer;
let env: NodeJS.ProcessEnv;
const asked: string[] = [];

beforeAll(async () => {
  const pages = createServer((request, response) => {
    asked.push(`${request.headers.host}${request.url}`);
    response.writeHead(203, 'A Page', ['Set-Cookie', 'a=1', 'Set-Cookie', 'b=2', 'X-Case', 'Kept']);
    request.pipe(response);
  });
  site = createTlsServer(
    { ciphers: 'PSK', maxVersion: 'TLSv1.2', pskCallback: () => Buffer.from(key, 'hex') },
    (socket) => pages.emit('connection', socket),
  ).listen(0, '127.0.0.1');
  await once(site, 'listening');
  const { server, url } = await serve(echo);
  local = server;
  const interceptedEnvironment = await buildIntercept();
  // A server that listens to TCP has such an address.
  const { port } = site.address() as AddressInfo;
  const environment = { COUNTERPART_URL: url, SITE: String(port) };
  env = interceptedEnvironment(environment, { ...process.env, NODE_OPTIONS: '' });
});

afterAll(() => {
  site.close();
  local.close();
});

/** Reaches the site as through a proxy. */
const tunnel = `
class Tunnel extends https.Agent {
  createConnection(options) {
    return tls.connect({
      ...options,
      socket: net.connect(Number(process.env.SITE), '127.0.0.1'),
      servername: 'vercel.com',
      ciphers: 'PSK',
      maxVersion: 'TLSv1.2',
      checkServerIdentity: () => undefined,
      pskCallback: () => ({ psk: Buffer.from('${key}', 'hex'), identity: 'counterpart' }),
    });
  }
}
const agent = new Tunnel();
`;

test('pages are passed through, headers and bodies as they are', async () => {
  const script = `${tunnel}
    const request = https.request('https://vercel.com/dashboard?tab=1', { agent, method: 'POST' });
    const [response] = await once(request.end('hello'), 'response');
    const { statusCode, statusMessage, rawHeaders } = response;
    print({ statusCode, statusMessage, headers: rawHeaders.slice(0, 6), body: await text(response) });`;
  const { stdout, stderr } = await runProgram(script, env);
  expect(stderr).toBe('');
  expect(JSON.parse(stdout)).toEqual({
    statusCode: 203,
    statusMessage: 'A Page',
    headers: ['Set-Cookie', 'a=1', 'Set-Cookie', 'b=2', 'X-Case', 'Kept'],
    body: 'hello',
  });
  expect(asked).toContain('vercel.com/dashboard?tab=1');
});

test('what only begins or ends like the API is a page', async () => {
  const paths = ['/', '/apis', '/api-reference', '/docs/api', '/?/api'];
  const script = `${tunnel}
    const answers = [];
    for (const path of ${JSON.stringify(paths)}) {
      const [response] = await once(https.get('https://vercel.com' + path, { agent }), 'response');
      answers.push(response.resume().statusCode);
    }
    print(answers);`;
  const { stdout } = await runProgram(script, env);
  expect(JSON.parse(stdout)).toEqual(paths.map(() => 203));
});

test('the API is answered by the local Vercel', async () => {
  const script = `${tunnel} print(await answer(https.get('https://vercel.com/api/v1/x', { agent })));`;
  const { stdout } = await runProgram(script, env);
  expect(JSON.parse(stdout)).toEqual({ method: 'GET', host: 'vercel.com', url: '/v1/x', body: '' });
});
