/** The command line as users run it: built, as a process of its own, which ends with the test at the latest. */

import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { onTestFinished } from 'vitest';
import { inRepository } from './repository.js';

export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Starts `counterpart ARGUMENTS` in a folder. */
export function startCli(
  folder: string,
  ...args: readonly string[]
): ChildProcessWithoutNullStreams {
  const main = inRepository('src/cli/dist/main.js');
  const child = spawn(process.execPath, [main, ...args], {
    cwd: folder,
    env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: undefined, COUNTERPART_URL: undefined },
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  return child;
}

/** What a process that is given no input wrote until it ended. */
export async function endOf(child: ChildProcessWithoutNullStreams): Promise<Ended> {
  const exit = once(child, 'exit');
  child.stdin.end();
  const [stdout, stderr] = await Promise.all([text(child.stdout), text(child.stderr)]);
  await exit;
  return { code: child.exitCode, stdout, stderr };
}
