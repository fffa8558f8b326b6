/**
 * `npx tsx scripts/first-trigger.ts`: how long a stranger takes from `npm install` to the first event that
 * their own server answered, with nothing in npm's cache; three commands beside a server that they have.
 */

import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { firstTrigger, strangersServer } from './package/first-trigger.js';
import { packAll, run, write } from './package/install.js';

/** For what follows the installation, in milliseconds. */
const limit = 120_000;

const folder = mkdtempSync(path.join(tmpdir(), 'counterpart-first-'));
try {
  const { runtime, vercel, toolchain } = packAll(folder);
  const project = path.join(folder, 'project');
  mkdirSync(project);
  write(project, 'package.json', '{ "name": "stranger", "private": true }');
  write(project, 'server.mjs', strangersServer);
  const began = performance.now();
  const cache = path.join(folder, 'cache');
  run('npm', ['install', '--save-dev', '--cache', cache, runtime, vercel, toolchain], project);
  const installed = performance.now();
  await firstTrigger(project, ['npx', 'counterpart'], limit);
  const ended = performance.now();
  console.log(`npm install --save-dev openapi-counterpart       ${seconds(began, installed)}`);
  console.log(`counterpart dev, then counterpart trigger        ${seconds(installed, ended)}`);
  console.log(`from nothing to the first answered event         ${seconds(began, ended)}`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function seconds(from: number, to: number): string {
  return `${((to - from) / 1000).toFixed(1)} s`;
}
