/** Each way in which programs call Vercel, as real processes. */

import { once } from 'node:events';
import type { IncomingMessage, Server } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildIntercept, echo, runProgram, serve } from './program.js';

let server: Server;
let url: string;
let env: NodeJS.ProcessEnv;
const closed = new Map<string, Promise<unknown>>();

beforeAll(async () => {
  ({ server, url } = await serve((request, response) => {
    if (request.url === '/moved') response.writeHead(307, { location: '/v1/there' }).end();
    else if (request.url?.startsWith('/slow')) {
      closed.set(request.url, once(request.socket, 'close'));
      response.flushHeaders();
    } else if (request.url?.startsWith('/closed')) {
      void closed.get(request.url.replace('/closed', ''))?.then(() => response.end('closed'));
    } else echo(request, response);
  }));
  const interceptedEnvironment = await buildIntercept();
  env = interceptedEnvironment({ COUNTERPART_URL: url }, { ...process.env, NODE_OPTIONS: '' });
});

afterAll(() => {
  server.close();
  server.closeAllConnections();
});

const api = { host: 'api.vercel.com', url: '/v1/x?y=1' };
const site = { host: 'vercel.com', url: '/v1/x?y=1' };
const get = { method: 'GET', body: '' };
const post = { method: 'POST', body: btoa('hello') };

/** Each a name, the code of the call, and what the local Vercel is to be asked. */
const ways = [
  ['fetch', "(await fetch('https://api.vercel.com/v1/x?y=1')).json()", { ...api, ...get }],
  ['fetch over http', "(await fetch('http://api.vercel.com/v1/x?y=1')).json()", { ...api, ...get }],
  [
    'fetch with a body',
    "(await fetch('https://api.vercel.com/v1/x?y=1', { method: 'POST', body: 'hello' })).json()",
    { ...api, ...post },
  ],
  [
    'fetch with a stream',
    "(await fetch('https://api.vercel.com/v1/x?y=1', { method: 'POST', body: new Blob(['hello']).stream(), duplex: 'half' })).json()",
    { ...api, ...post },
  ],
  [
    'fetch of keys',
    "(await fetch('https://marketplace.vercel.com/.well-known/jwks')).json()",
    { host: 'marketplace.vercel.com', url: '/.well-known/jwks', ...get },
  ],
  [
    'fetch of the other name',
    "(await fetch('https://vercel.com/api/v1/x?y=1', { method: 'POST', body: 'hello' })).json()",
    { ...site, ...post },
  ],
  [
    'fetch of the other name over http',
    "(await fetch('http://vercel.com/api/v1/x?y=1')).json()",
    { ...site, ...get },
  ],
  [
    'fetch of the other name without a path',
    "(await fetch('https://vercel.com/api?y=1')).json()",
    { host: 'vercel.com', url: '/?y=1', ...get },
  ],
  ['https.get', "answer(https.get('https://api.vercel.com/v1/x?y=1'))", { ...api, ...get }],
  [
    'https.get with a URL',
    "answer(https.get(new URL('https://api.vercel.com/v1/x?y=1')))",
    { ...api, ...get },
  ],
  ['a named import', "answer(namedGet('https://api.vercel.com/v1/x?y=1'))", { ...api, ...get }],
  [
    'https.request with options',
    "answer(https.request({ hostname: 'api.vercel.com', path: '/v1/x?y=1', method: 'POST' }).end('hello'))",
    { ...api, ...post },
  ],
  [
    'https without an agent',
    "answer(https.get('https://api.vercel.com/v1/x?y=1', { agent: false }))",
    { ...api, ...get },
  ],
  [
    'https of the other name',
    "answer(https.request('https://vercel.com/api/v1/x?y=1', { method: 'POST' }).end('hello'))",
    { ...site, ...post },
  ],
  ['http.get', "answer(http.get('http://api.vercel.com/v1/x?y=1'))", { ...api, ...get }],
  [
    'an agent of its own',
    "answer(https.get('https://api.vercel.com/v1/x?y=1', { agent: new (class extends https.Agent { createConnection(options) { return tls.connect({ ...options, ALPNProtocols: ['h2', 'http/1.1'] }); } })() }))",
    { ...api, ...get },
  ],
  [
    'CommonJS',
    "answer((await import('node:module')).createRequire(import.meta.url)('https').get('https://api.vercel.com/v1/x?y=1'))",
    { ...api, ...get },
  ],
  [
    'undici.request',
    `(await undici.request('https://api.vercel.com/v1/x?y=1', { method: 'POST', body: 'hello' })).body.json()`,
    { ...api, ...post },
  ],
  [
    'undici.fetch',
    "(await undici.fetch('https://api.vercel.com/v1/x?y=1')).json()",
    { ...api, ...get },
  ],
  [
    'an agent of undici',
    "(await undici.request('https://vercel.com/api/v1/x?y=1', { dispatcher: new undici.Agent() })).body.json()",
    { ...site, ...get },
  ],
] as const;

/** The program stands in a folder without packages. */
const undici = `import * as undici from ${JSON.stringify(import.meta.resolve('undici'))};`;

describe('by', () => {
  let answers: Record<string, unknown>;

  beforeAll(async () => {
    const calls = ways.map(([name, call]) => `answers[${JSON.stringify(name)}] = await ${call};`);
    const script = `${undici} const answers = {}; ${calls.join('\n')} print(answers);`;
    const { stdout, stderr } = await runProgram(script, env);
    if (stderr !== '') throw new Error(stderr);
    answers = JSON.parse(stdout);
  });

  test.each(ways)('%s', (name, _call, expected) => {
    expect(answers[name]).toEqual(expected);
  });
});

test.each(['https://api.vercel.com', 'https://vercel.com/api'])(
  'an agent reuses its connection to %s',
  async (origin) => {
    const script = `
      const agent = new https.Agent({ keepAlive: true, maxSockets: 1 });
      const seen = [];
      for (const path of ['/a', '/b', '/c']) {
        const request = https.get('${origin}' + path, { agent });
        seen.push([(await answer(request)).url, request.reusedSocket]);
      }
      print(seen);`;
    const { stdout } = await runProgram(script, env);
    expect(JSON.parse(stdout)).toEqual([
      ['/a', false],
      ['/b', true],
      ['/c', true],
    ]);
  },
);

test.each(['https://api.vercel.com', 'https://vercel.com/api'])(
  'bytes reach %s as they are',
  async (origin) => {
    const script = `
      const bytes = Uint8Array.from({ length: 300_000 }, (_, index) => index % 251);
      const response = await fetch('${origin}/bytes', { method: 'PUT', body: bytes });
      const { body } = await response.json();
      print({ url: response.url, isSame: Buffer.from(bytes).toString('base64') === body });`;
    const { stdout } = await runProgram(script, env);
    expect(JSON.parse(stdout)).toEqual({ url: `${origin}/bytes`, isSame: true });
  },
);

test('redirects stay at Vercel, as the program sees it', async () => {
  const script = `
    const response = await fetch('https://api.vercel.com/moved');
    print([response.url, response.redirected, (await response.json()).url]);`;
  const { stdout } = await runProgram(script, env);
  expect(JSON.parse(stdout)).toEqual(['https://api.vercel.com/v1/there', true, '/v1/there']);
});

test.each([
  ['https://api.vercel.com', '/slow?api'],
  ['https://vercel.com/api', '/slow?site'],
])('the local Vercel learns that a call to %s is aborted', async (origin, path) => {
  const script = `
    const controller = new AbortController();
    const response = await fetch('${origin}${path}', { signal: controller.signal });
    controller.abort();
    const reason = await response.text().catch(({ name }) => name);
    print([reason, await (await fetch('${url}/closed${path}')).text()]);`;
  const { stdout } = await runProgram(script, env);
  expect(JSON.parse(stdout)).toEqual(['AbortError', 'closed']);
});

describe('what a program starts', () => {
  const script = "print(await (await fetch('https://api.vercel.com/v1/x?y=1')).json());";

  test.each([
    [
      'a child of a child',
      "(await import('node:child_process')).spawn(process.execPath, ['middle.mjs'], { stdio: 'inherit' });",
    ],
    ['a worker thread', "new (await import('node:worker_threads')).Worker('./inner.mjs');"],
    [
      'a worker thread made of text',
      "new (await import('node:worker_threads')).Worker(`import(${JSON.stringify(String(new URL('inner.mjs', import.meta.url)))})`, { eval: true });",
    ],
    [
      'a worker of a cluster',
      "const cluster = (await import('node:cluster')).default; cluster.setupPrimary({ exec: 'inner.mjs' }); const worker = cluster.fork(); await once(worker, 'exit');",
    ],
  ])('%s', async (_name, start) => {
    const { stdout, stderr } = await runProgram(start, env, {
      'middle.mjs':
        "import { spawn } from 'node:child_process'; spawn(process.execPath, ['inner.mjs'], { stdio: 'inherit' });",
      'inner.mjs': `const print = (value) => { console.log(JSON.stringify(value)); }; ${script} process.disconnect?.();`,
    });
    expect(stderr).toBe('');
    expect(JSON.parse(stdout)).toEqual({ ...api, ...get });
  });
});

test('other calls go where they should', async () => {
  const other = await serve((request: IncomingMessage, response) =>
    response.end(JSON.stringify(`other ${request.url}`)),
  );
  try {
    const script = `
      print([
        await (await fetch('${other.url}/a')).json(),
        await answer(http.get('${other.url}/b')),
        await answer(http.get('${other.url}/api', { headers: { host: 'vercel.com' } })),
      ]);`;
    const { stdout } = await runProgram(script, env);
    expect(JSON.parse(stdout)).toEqual(['other /a', 'other /b', 'other /api']);
  } finally {
    other.server.close();
  }
});
