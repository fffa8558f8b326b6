/** Runs a command beside what this process serves. */

import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { endGroup, signalGroup } from '@openapi-counterpart/contract-tests/runner/process-group';
import { unwanted } from './unwanted.js';
import { colors } from './colors.js';

/** Signals that end programs. */
const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** How long what a command leaves behind may take to end once it is told to, in milliseconds. */
const grace = 3000;

export interface Beside {
  /** Id of the process group that the command leads; undefined where it has none or was not started. */
  readonly group: number | undefined;
  /** Its exit code as shells have it: 127 when it is not found, 126 when it cannot be run. */
  readonly ended: Promise<number>;
  /** Tells the command, and all that it has started, to end; the third time takes effect at once. */
  stop(signal?: NodeJS.Signals): void;
  /** Ends what the command has left behind. */
  sweep(): Promise<void>;
}

export interface BesideOptions {
  /** The whole environment of the command. */
  readonly env: NodeJS.ProcessEnv;
  /** Whether keys that are pressed are for this process, not for the command. */
  readonly ownsKeys?: boolean;
}

/** Signals that come here are passed on to the command, which is told to end when the process that started us is gone. */
export function startBeside(
  [file = '', ...args]: readonly string[],
  { env, ownsKeys = false }: BesideOptions,
): Beside {
  // Npm and shells end without their children; a group is told as a whole. One that a terminal
  // drives stays in the group of the terminal, which it reads from.
  const isDriven = process.stdin.isTTY === true && !ownsKeys;
  const hasGroup = !isDriven && process.platform !== 'win32';
  // An input that ends makes some watchers end, so it stays open.
  const child = spawn(file, args, {
    stdio: [ownsKeys ? 'pipe' : 'inherit', 'inherit', 'inherit'],
    env,
    detached: hasGroup,
  });
  let told = 0;
  const stop = (signal: NodeJS.Signals = 'SIGTERM'): void => {
    told += 1;
    const wanted = told > 2 ? 'SIGKILL' : signal;
    if (hasGroup && child.pid !== undefined) signalGroup(child.pid, wanted);
    // A terminal sends Ctrl-C to the command by itself.
    else if (wanted !== 'SIGINT' || !isDriven) child.kill(wanted);
  };
  const closed = (): void => stop();
  for (const signal of signals) process.on(signal, stop);
  unwanted.addEventListener('abort', closed);
  if (unwanted.aborted) closed();
  const ended = new Promise<number>((resolve) => {
    child.once('error', (error) => resolve(explain(error, file)));
    child.once('exit', (code, signal) =>
      resolve(code ?? 128 + (signal === null ? 0 : constants.signals[signal])),
    );
  }).finally(() => {
    for (const signal of signals) process.off(signal, stop);
    unwanted.removeEventListener('abort', closed);
  });
  return {
    group: hasGroup ? child.pid : undefined,
    ended,
    stop,
    async sweep() {
      if (hasGroup && child.pid !== undefined) await endGroup(child.pid, grace);
    },
  };
}

function explain(error: Error, file: string): number {
  const isMissing = 'code' in error && error.code === 'ENOENT';
  const problem = isMissing ? 'is not found' : `cannot be run: ${error.message}`;
  console.error(
    `${colors.red('error')} The command ${file} ${problem}.\n  ${colors.cyan('fix')} Check its name and the PATH; programs of node_modules run with npx.`,
  );
  return isMissing ? 127 : 126;
}
