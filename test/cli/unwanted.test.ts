/** What reads the output goes away, as `head` does, or npm that started it: each command ends, and says nothing of it. */

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { text } from 'node:stream/consumers';
import { expect, onTestFinished, test } from 'vitest';
import { startCli } from '../support/cli-process.js';
import { inRepository } from '../support/repository.js';
import { makeWorkspace } from './workspace.js';

const main = inRepository('src/cli/dist/main.js');

test.each([
  ['--help', 0],
  ['--version', 0],
  ['help', 0],
  ['help generate', 0],
  ['test --help', 0],
  ['lint --json', 0],
  ['generate --json', 0],
  ['generate --check --json', 1],
])('counterpart %s with a closed stdout ends with %i', async (args, code) => {
  const child = startCli(await makeWorkspace(), ...args.split(' '));
  child.stdout.destroy();
  const [said, [exitCode]] = await Promise.all([text(child.stderr), once(child, 'exit')]);
  expect({ exitCode, traces: /EPIPE|\n {4}at /.test(said) }).toEqual({
    exitCode: code,
    traces: false,
  });
});

test.each([
  ['generate --nope', 2],
  ['generate nope', 2],
])('counterpart %s with a closed stderr ends with %i', async (args, code) => {
  const child = startCli(await makeWorkspace(), ...args.split(' '));
  child.stderr.destroy();
  expect(await once(child, 'exit')).toEqual([code, null]);
});

test.each([
  ['mock --port 0', 0],
  // By the signal that the command was sent.
  ['dev --port 0 -- node -e console.log(process.env.VERCEL_API_URL);setInterval(String,1e6)', 143],
])('counterpart %s ends when it can log no more', async (args, code) => {
  const child = startCli(await makeWorkspace(), ...args.split(' '));
  const [url] = (await once(createInterface({ input: child.stdout }), 'line')) as [string];
  child.stderr.destroy();
  const exit = once(child, 'exit');
  // What it logs comes before the answer, which may never come then.
  await fetch(`${url}/v2/user`).catch(() => undefined);
  expect(await exit).toEqual([code, null]);
});

test('generate --watch ends when it can say no more', async () => {
  const folder = await makeWorkspace();
  const child = startCli(folder, 'generate', '--watch');
  const lines = createInterface({ input: child.stderr });
  await new Promise<void>((resolve) => {
    lines.on('line', (line) => line.includes('watching') && resolve());
  });
  const exit = once(child, 'exit');
  child.stderr.destroy();
  const file = path.join(folder, 'spec/bar.yaml');
  await writeFile(file, (await readFile(file, 'utf8')).replace('orderDrink', 'pourDrink'));
  expect(await exit).toEqual([0, null]);
});

test
  .skipIf(process.platform === 'win32')
  .each([
    'mock --port 0',
    'dev --port 0 -- node -e console.log(process.env.VERCEL_API_URL);setInterval(String,1e6)',
  ])('counterpart %s ends with the shell of npm, which passes no signal on', async (args) => {
  // It waits for more than one program, so no shell makes itself that program.
  const shell = spawn('sh', ['-c', '"$@"; :', 'sh', process.execPath, main, ...args.split(' ')], {
    cwd: await makeWorkspace(),
    env: { ...process.env, npm_lifecycle_script: 'counterpart' },
    stdio: ['ignore', 'pipe', 'ignore'],
    detached: true,
  });
  onTestFinished(() => endGroup(shell.pid));
  await once(createInterface({ input: shell.stdout }), 'line');
  shell.kill('SIGTERM');
  // It is closed once the last program that has it ends.
  expect(await once(shell.stdout, 'close')).toEqual([false]);
});

function endGroup(leader = 0): void {
  try {
    process.kill(-leader, 'SIGKILL');
  } catch {
    // All of it has ended, as it should.
  }
}
