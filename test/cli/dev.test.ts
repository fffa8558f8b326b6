/** `counterpart dev` as a real process, with real ones below it. */

import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { text } from 'node:stream/consumers';
import { afterEach, beforeAll, expect, test } from 'vitest';
import { inRepository } from '../support/repository.js';
import { folderWith } from '../support/temporary.js';

const running = new Set<ChildProcessWithoutNullStreams>();
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

afterEach(() => {
  for (const child of running) child.kill('SIGKILL');
  running.clear();
});

function dev(...args: readonly string[]): ChildProcessWithoutNullStreams {
  const child = spawn(process.execPath, [inRepository('src/cli/main.ts'), 'dev', ...args], {
    cwd: folder,
    // For the preload too, which is that of the sources.
    env: { ...process.env, NODE_OPTIONS: `--import ${import.meta.resolve('tsx')}`, NO_COLOR: '1' },
  });
  running.add(child);
  return child;
}

test('an unmodified program calls the local Vercel, and its exit code is passed on', async () => {
  const child = dev('--port', '0', '--', 'node', 'server.mjs');
  const exit = once(child, 'exit');
  const [stdout, stderr] = await Promise.all([text(child.stdout), text(child.stderr)]);
  await exit;
  expect(JSON.parse(stdout)).toEqual([401, 1, 'oac_']);
  expect(child.exitCode).toBe(7);
  expect(stderr).toContain('Calls of node server.mjs to api.vercel.com');
  expect(stderr).toMatch(/← GET +\/v1\/installations\/icfg_1\/account +401/);
  expect(stderr).toMatch(/← GET +\/\.well-known\/jwks +200/);
}, 20_000);

test('a command that is not found', async () => {
  const child = dev('--port', '0', '--quiet', '--', 'no-such-command');
  const exit = once(child, 'exit');
  const stderr = await text(child.stderr);
  await exit;
  expect(child.exitCode).toBe(127);
  expect(stderr).toContain('The command no-such-command is not found.');
}, 20_000);

test.skipIf(process.platform === 'win32')(
  'a signal reaches what the command has started, which the command itself leaves behind',
  async () => {
    const child = dev('--port', '0', '--quiet', '--', 'node', 'careless.mjs');
    const lines: string[] = [];
    for await (const line of createInterface(child.stdout)) {
      lines.push(line);
      if (line === 'ready') child.kill('SIGTERM');
    }
    expect(lines).toEqual(['ready', 'told']);
  },
  20_000,
);
