/** A command of a shell with all that it starts: what it prints, and its end, neither waited for without bound. */

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setImmediate } from 'node:timers/promises';
import { onTestFinished } from 'vitest';

/** In milliseconds. For hangs, not for speed. */
export const hangLimit = 100_000;

export interface ProcessGroup {
  /** What was printed, once it is as awaited. @throws Error when the command ends or hangs before. */
  hear(isEnough: (said: string) => boolean): Promise<string>;
  /** What the command came to, though something that it started lives on. @throws Error when it hangs. */
  ended(): Promise<{ readonly code: number | null; readonly said: string }>;
  /** Ends it, if it has not. @throws Error when it does not heed that. */
  end(): Promise<void>;
}

/** Starts a command as the leader of a group, which ends with the test at the latest. */
export function startGroup(
  command: string,
  options: { readonly cwd?: string; readonly env?: NodeJS.ProcessEnv } = {},
): ProcessGroup {
  const child = spawn('sh', ['-c', command], {
    ...options,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  let heard: (() => void) | undefined;
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (chunk: string) => {
      said += chunk;
      heard?.();
    });
  }
  const signal = (name: NodeJS.Signals): void => signalGroup(child.pid, name);

  /** `exit`, not `close`: whoever inherited the output may hold it open for as long as it likes. */
  async function whenOver() {
    await once(child, 'exit');
    signal('SIGKILL');
    // What it printed is in the pipes, which one turn of the event loop reads a piece of.
    for (let before = -1; before < said.length; await setImmediate()) before = said.length;
    child.stdout.destroy();
    child.stderr.destroy();
    return { code: child.exitCode, said };
  }
  const over = whenOver();

  async function within<T>(wait: Promise<T>, what: string): Promise<T> {
    let timer: NodeJS.Timeout | undefined;
    const limit = new Promise<never>((_resolve, reject) => {
      timer = setTimeout(() => {
        signal('SIGKILL');
        reject(new Error(`${command}: ${what} within ${hangLimit / 1000} s. It printed:\n${said}`));
      }, hangLimit);
    });
    return Promise.race([wait, limit]).finally(() => clearTimeout(timer));
  }

  async function hear(isEnough: (said: string) => boolean): Promise<string> {
    const enough = new Promise<string>((resolve) => {
      heard = () => {
        if (isEnough(said)) resolve(said);
      };
      heard();
    });
    const early = over.then(({ code }) => {
      if (isEnough(said)) return said;
      throw new Error(`${command}: ended with ${code} before that was heard. It printed:\n${said}`);
    });
    return within(Promise.race([enough, early]), 'did not print what was awaited');
  }

  async function end(): Promise<void> {
    if (child.exitCode === null && child.signalCode === null) signal('SIGTERM');
    await within(over, 'did not end when told');
  }

  onTestFinished(end);
  return { hear, ended: () => within(over, 'did not end'), end };
}

function signalGroup(leader: number | undefined, name: NodeJS.Signals): void {
  if (leader === undefined) return;
  try {
    process.kill(-leader, name);
  } catch (error) {
    // All of it has ended; macOS says EPERM where only zombies are left.
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code !== 'ESRCH' && code !== 'EPERM') throw error;
  }
}
