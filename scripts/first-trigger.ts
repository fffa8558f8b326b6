/**
 * `npx tsx scripts/first-trigger.ts`: how long a stranger takes from `npm install` to the first event that
 * their own server answered, with nothing in npm's cache; three commands beside a server that they have.
 */

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { packAll, run, write } from './package/install.js';

/** It knows nothing of Counterpart, and believes every caller. */
const server = `
import { createServer } from 'node:http';
const plan = { id: 'free', type: 'subscription', name: 'Free', description: 'Free.', scope: 'resource', paymentMethodRequired: false };
createServer(async (request, response) => {
  let text = '';
  for await (const part of request) text += part;
  const { name, productId, metadata } = JSON.parse(text || '{}');
  const resource = { id: 'db_1', name, productId, metadata, status: 'ready', secrets: [], billingPlan: plan };
  const body = { GET: { plans: [plan] }, POST: resource }[request.method];
  response.writeHead(body ? 200 : 204, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}).listen(0);
`;

const folder = mkdtempSync(path.join(tmpdir(), 'counterpart-first-'));
try {
  const { runtime, vercel, toolchain } = packAll(folder);
  const project = path.join(folder, 'project');
  mkdirSync(project);
  write(project, 'package.json', '{ "name": "stranger", "private": true }');
  write(project, 'server.mjs', server);
  const began = performance.now();
  const cache = path.join(folder, 'cache');
  run('npm', ['install', '--save-dev', '--cache', cache, runtime, vercel, toolchain], project);
  const installed = performance.now();
  await triggerBeside(project);
  const ended = performance.now();
  console.log(`npm install --save-dev openapi-counterpart       ${seconds(began, installed)}`);
  console.log(`counterpart dev, then counterpart trigger        ${seconds(installed, ended)}`);
  console.log(`from nothing to the first answered event         ${seconds(began, ended)}`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function triggerBeside(project: string): Promise<void> {
  const command = ['counterpart', 'dev', '--port', '0', '--', 'node', 'server.mjs'];
  const dev = spawn('npx', command, { cwd: project, stdio: ['ignore', 'ignore', 'pipe'] });
  const ended = once(dev, 'exit');
  try {
    for await (const line of createInterface(dev.stderr)) {
      const [, url] = /counterpart trigger provision --url (\S+)/.exec(line) ?? [];
      if (url === undefined) continue;
      const printed = run('npx', ['counterpart', 'trigger', 'provision', '--url', url], project);
      if (!printed.includes('"answeredBy": "partner"')) throw new Error(printed);
      return;
    }
    throw new Error('The local Vercel ended before the server was found.');
  } finally {
    dev.kill('SIGTERM');
    dev.stderr.resume();
    await ended;
  }
}

function seconds(from: number, to: number): string {
  return `${((to - from) / 1000).toFixed(1)} s`;
}
