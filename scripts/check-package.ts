/** `npm run check:package`: what npm would publish, installed into an empty folder and used there by strangers' rules. */

import { execFileSync, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const description = `
openapi: 3.1.0
info: { title: Greetings, version: 1.0.0 }
paths:
  /greetings/{name}:
    get:
      operationId: greet
      parameters:
        - { name: name, in: path, required: true, schema: { type: string, maxLength: 5 } }
      responses:
        '200':
          description: A greeting
          content:
            application/json:
              schema: { type: object, required: [text], properties: { text: { type: string } } }
        '400':
          description: Refused
          content:
            application/json:
              schema: { type: object, required: [message], properties: { message: { type: string } } }
`;

const program = `
import { createOpenapiClient, greet } from './api/client.js';
import { createOpenapiServer } from './api/server.js';

const server = createOpenapiServer(
  { greet: ({ path }) => ({ status: 200, body: { text: 'Hello ' + path.name } }) },
  { validateResponses: true },
);
const client = createOpenapiClient({ baseUrl: 'http://localhost', fetch: (request) => server(request) });
const greeted = await greet(client, { path: { name: 'Ada' } });
const refused = await greet(client, { path: { name: 'Lovelace' } });
if (greeted.ok) {
  console.log(JSON.stringify({ status: greeted.status, data: greeted.data, refused: refused.status }));
}
`;

const compilerOptions = {
  target: 'ES2022',
  lib: ['ES2023', 'DOM', 'DOM.Iterable'],
  module: 'nodenext',
  strict: true,
  noUnusedLocals: true,
  noUnusedParameters: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  outDir: 'build',
  rootDir: '.',
  types: [],
};

/** Answers to nothing that it is asked: enough to see that all parts of a test run are in the package. */
const emptyServer = `
import { createServer } from 'node:http';
createServer((request, response) => response.writeHead(404).end()).listen(process.env.PORT, '127.0.0.1');
`;

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = mkdtempSync(path.join(tmpdir(), 'counterpart-package-'));

try {
  const packed = run('npm', ['pack', '--json', '--pack-destination', folder], root);
  const [tarball] = JSON.parse(packed.slice(packed.indexOf('['))) as [
    { filename: string; size: number },
  ];
  write('package.json', JSON.stringify({ name: 'stranger', private: true, type: 'module' }));
  run('npm', ['install', '--no-audit', '--no-fund', path.join(folder, tarball.filename)], folder);
  write('openapi.yaml', description);
  run('npx', ['counterpart', 'generate', '--spec', 'openapi.yaml', '--out', 'api'], folder);
  write('main.ts', program);
  write('tsconfig.json', JSON.stringify({ compilerOptions, include: ['main.ts', 'api'] }));
  run('npx', ['tsc', '-p', '.'], folder);
  const answer = run('node', ['build/main.js'], folder).trim();
  if (answer !== '{"status":200,"data":{"text":"Hello Ada"},"refused":400}') {
    throw new Error(`The installed package answered ${answer}.`);
  }
  checkLocalVercel();
  checkContractTests(await freePort());
  console.log(
    `✓ ${tarball.filename}, ${Math.round(tarball.size / 1024)} KiB: installs, generates, compiles strictly, serves, mocks and tests`,
  );
} finally {
  rmSync(folder, { recursive: true });
}

function run(command: string, args: readonly string[], cwd: string): string {
  return execFileSync(command, [...args], {
    cwd,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
}

function write(name: string, text: string): void {
  writeFileSync(path.join(folder, name), text);
}

/** A command of the user's beside the local Vercel, which keeps its state in a file. */
function checkLocalVercel(): void {
  const ask = `fetch(process.env.VERCEL_API_URL + '/_counterpart/ready').then((r) => console.log(r.status))`;
  const flags = ['--quiet', '--state', 'vercel.db'];
  const answer = run('npx', ['counterpart', 'exec', ...flags, '--', 'node', '-e', ask], folder);
  if (!/^20\d$/.test(answer.trim())) throw new Error(`The local Vercel answered ${answer}.`);
}

/** One that was free a moment ago. */
async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  if (address === null || typeof address === 'string') throw new Error('There is no port.');
  return address.port;
}

function checkContractTests(port: number): void {
  write('server.mjs', emptyServer);
  write('counterpart.config.yaml', 'products: [{ id: nothing }]');
  const url = `http://127.0.0.1:${port}`;
  const command = ['counterpart', 'test', url, '--start', 'node server.mjs'];
  const { status, stdout } = spawnSync('npx', command, { cwd: folder, encoding: 'utf8' });
  if (status !== 1 || !stdout.includes('is required and never succeeded')) {
    throw new Error(`Contract tests of an empty server ended with ${status}: ${stdout}`);
  }
}
