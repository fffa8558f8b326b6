/** Runs a command beside what this process serves. */

import { spawn, type ChildProcess } from 'node:child_process';
import { constants } from 'node:os';
import { outputClosed } from './closed-output.js';
import { colors } from './colors.js';

/** Signals that end programs. */
const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Signals that come here are passed on to the command, which is told to end when the output is closed.
 * @param env The whole environment of the command.
 * @returns Its exit code as shells have it: 127 when it is not found, 126 when it cannot be run.
 */
export function runBeside(
  [file = '', ...args]: readonly string[],
  env: NodeJS.ProcessEnv,
): Promise<number> {
  // Npm and shells end without their children; a group is told as a whole. One that a terminal
  // drives stays in the group of the terminal, which it reads from.
  const hasGroup = process.stdin.isTTY !== true && process.platform !== 'win32';
  const child = spawn(file, args, { stdio: 'inherit', env, detached: hasGroup });
  const forward = (signal: NodeJS.Signals): void => {
    if (hasGroup) killGroup(child, signal);
    // A terminal sends Ctrl-C to the command by itself.
    else if (signal !== 'SIGINT' || process.stdin.isTTY !== true) child.kill(signal);
  };
  for (const signal of signals) process.on(signal, forward);
  const stop = (): void => forward('SIGTERM');
  outputClosed.addEventListener('abort', stop);
  return new Promise<number>((resolve) => {
    child.once('error', (error) => resolve(explain(error, file)));
    child.once('exit', (code, signal) =>
      resolve(code ?? 128 + (signal === null ? 0 : constants.signals[signal])),
    );
  }).finally(() => {
    for (const signal of signals) process.off(signal, forward);
    outputClosed.removeEventListener('abort', stop);
  });
}

function killGroup({ pid }: ChildProcess, signal: NodeJS.Signals): void {
  // It was never started.
  if (pid === undefined) return;
  try {
    process.kill(-pid, signal);
  } catch {
    // Nothing of the group is left.
  }
}

function explain(error: Error, file: string): number {
  const isMissing = 'code' in error && error.code === 'ENOENT';
  const problem = isMissing ? 'is not found' : `cannot be run: ${error.message}`;
  console.error(
    `${colors.red('error')} The command ${file} ${problem}.\n  ${colors.cyan('fix')} Check its name and the PATH; programs of node_modules run with npx.`,
  );
  return isMissing ? 127 : 126;
}
