/** What counts as a process that still runs, when a command is ended with all that it has started. */

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { expect, it, onTestFinished } from 'vitest';
import { hasRunning, signalGroup } from '@openapi-counterpart/contract-tests/runner/process-group';

it('sees a group that runs, and its end', async () => {
  const child = spawn(process.execPath, ['-e', 'process.stdin.resume()'], { detached: true });
  const leader = child.pid ?? 0;
  expect(hasRunning(leader)).toBe(true);

  signalGroup(leader, 'SIGKILL');
  await once(child, 'exit');
  expect(hasRunning(leader)).toBe(false);
});

it.runIf(process.platform === 'linux')(
  'does not count a process that has ended, whose parent never asks how',
  async () => {
    // The parent becomes a program that waits for no child; the child leads a group of its own.
    const parent = spawn('sh', ['-c', 'setsid true & echo $!; exec cat'], { detached: true });
    onTestFinished(() => void signalGroup(parent.pid ?? 0, 'SIGKILL'));
    const lines: AsyncIterable<string> = createInterface(parent.stdout);
    let leader = 0;
    for await (const line of lines) {
      leader = Number(line);
      break;
    }

    await expect
      .poll(() => [signalGroup(leader, 0), hasRunning(leader)])
      .toStrictEqual([true, false]);
  },
);
