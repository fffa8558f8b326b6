/** `counterpart dev` as a real process, with real ones below it. */

import { createInterface } from 'node:readline';
import { beforeAll, expect, test } from 'vitest';
import { endOf, startCli } from '../support/cli-process.js';
import { folderWith } from '../support/temporary.js';

let folder: string;

beforeAll(async () => {
  folder = await folderWith({
    'server.mjs': `
      const account = await fetch('https://api.vercel.com/v1/installations/icfg_1/account');
      const keys = await fetch('https://marketplace.vercel.com/.well-known/jwks');
      console.log(JSON.stringify([account.status, (await keys.json()).keys.length, process.env.INTEGRATION_CLIENT_ID.slice(0, 4)]));
      process.exitCode = 7;`,
    // Ends without its child, as npm does.
    'careless.mjs': `
      import { spawn } from 'node:child_process';
      spawn(process.execPath, ['waits.mjs'], { stdio: 'inherit' });
      process.on('SIGTERM', () => process.exit(0));`,
    'waits.mjs': `
      process.on('SIGTERM', () => { console.log('told'); process.exit(0); });
      setInterval(() => {}, 1000);
      console.log('ready');`,
  });
});

const dev = (...args: readonly string[]) => startCli(folder, 'dev', '--port', '0', ...args);

test('an unmodified program calls the local Vercel, and its exit code is passed on', async () => {
  const { code, stdout, stderr } = await endOf(dev('--', 'node', 'server.mjs'));
  expect(JSON.parse(stdout)).toEqual([401, 1, 'oac_']);
  expect(code).toBe(7);
  expect(stderr).toContain('Calls of node server.mjs to api.vercel.com');
  expect(stderr).toMatch(/← GET +\/v1\/installations\/icfg_1\/account +401/);
  expect(stderr).toMatch(/← GET +\/\.well-known\/jwks +200/);
});

test('a command that is not found', async () => {
  const { code, stderr } = await endOf(dev('--quiet', '--', 'no-such-command'));
  expect(code).toBe(127);
  expect(stderr).toContain('The command no-such-command is not found.');
});

test.skipIf(process.platform === 'win32')(
  'a signal reaches what the command has started, which the command itself leaves behind',
  async () => {
    const child = dev('--quiet', '--', 'node', 'careless.mjs');
    const lines: string[] = [];
    for await (const line of createInterface(child.stdout)) {
      lines.push(line);
      if (line === 'ready') child.kill('SIGTERM');
    }
    expect(lines).toEqual(['ready', 'told']);
  },
);
