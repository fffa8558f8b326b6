/** `npm run check:package`: what npm would publish, installed into an empty folder and used there by strangers' rules. */

import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
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
  console.log(
    `✓ ${tarball.filename}, ${Math.round(tarball.size / 1024)} KiB: installs, generates, compiles strictly and serves`,
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
