/** Uses the toolchain as a stranger does: what it generates runs with the production packages alone. */

import { spawnSync } from 'node:child_process';
import { cpSync } from 'node:fs';
import path from 'node:path';
import { freePort } from '../../test/support/free-port.js';
import { root, run, write } from './install.js';

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
  typeRoots: [path.join(root, 'node_modules/@types')],
  types: ['node'],
};

/** Answers to nothing that it is asked: enough to see that all parts of a test run are in the package. */
const emptyServer = `
import { createServer } from 'node:http';
createServer((request, response) => response.writeHead(404).end()).listen(process.env.PORT, '127.0.0.1');
`;

/** What was imported before the runtime and the Vercel package stood by themselves goes on working. */
const olderImports = `
import { generate } from 'openapi-counterpart';
import { contractTests } from 'openapi-counterpart/contract';
import { startLocalVercel } from 'openapi-counterpart/local';
import { HttpError } from 'openapi-counterpart/runtime';
import { toNodeListener } from 'openapi-counterpart/node';
import { idempotent, sqliteStore } from 'openapi-counterpart/marketplace';
import { createPartnerServer } from 'openapi-counterpart/partner-api/server';
import { submitInvoice, type VercelClient } from 'openapi-counterpart/vercel-api/client';
import type { BillingPlan } from 'openapi-counterpart/partner-api/types';

export type Known = VercelClient | BillingPlan;
const imported = [
  generate, contractTests, startLocalVercel, HttpError, toNodeListener, idempotent, sqliteStore,
  createPartnerServer, submitInvoice,
];
console.log(imported.map((item) => typeof item).join());
`;

/**
 * @param folder Where the toolchain is installed.
 * @param production Where the production packages are, which is all that generated code may need.
 * @throws Error for what does not work there.
 */
export async function checkToolchain(folder: string, production: string): Promise<void> {
  write(folder, 'openapi.yaml', description);
  run('npx', ['counterpart', 'generate', '--spec', 'openapi.yaml', '--out', 'api'], folder);
  cpSync(path.join(folder, 'api'), path.join(production, 'api'), { recursive: true });
  const answer = compileAndRun(production, program);
  if (answer !== '{"status":200,"data":{"text":"Hello Ada"},"refused":400}') {
    throw new Error(`What was generated answered ${answer}.`);
  }
  const kinds = new Set(compileAndRun(folder, olderImports).split(','));
  if ([...kinds].join() !== 'function') {
    throw new Error(`Some older import paths lead to ${[...kinds].join(', ')}.`);
  }
  run('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts', 'libsql@0.5'], folder);
  checkLocalVercel(folder);
  checkContractTests(folder, await freePort());
}

/** Compiles as the strictest of users, with the compiler of this repository, and gives what the program prints. */
function compileAndRun(folder: string, text: string): string {
  write(folder, 'main.ts', text);
  write(folder, 'tsconfig.json', JSON.stringify({ compilerOptions, include: ['main.ts', 'api'] }));
  run('node', [path.join(root, 'node_modules/typescript/bin/tsc'), '-p', '.'], folder);
  return run('node', ['build/main.js'], folder).trim();
}

/** A command of the user's beside the local Vercel, which keeps its state in a file. */
function checkLocalVercel(folder: string): void {
  const ask = `fetch(process.env.VERCEL_API_URL + '/_counterpart/ready').then((r) => console.log(r.status))`;
  const flags = ['--quiet', '--state', 'vercel.db'];
  const answer = run('npx', ['counterpart', 'exec', ...flags, '--', 'node', '-e', ask], folder);
  if (!/^20\d$/.test(answer.trim())) throw new Error(`The local Vercel answered ${answer}.`);
}

function checkContractTests(folder: string, port: number): void {
  write(folder, 'server.mjs', emptyServer);
  write(folder, 'counterpart.config.yaml', 'products: [{ id: nothing }]');
  const url = `http://127.0.0.1:${port}`;
  const command = ['counterpart', 'test', url, '--start', 'node server.mjs'];
  const { status, stdout } = spawnSync('npx', command, { cwd: folder, encoding: 'utf8' });
  if (status !== 1 || !stdout.includes('is required and never succeeded')) {
    throw new Error(`Contract tests of an empty server ended with ${status}: ${stdout}`);
  }
}
