/** Starts the partner's server for a test run, waits until it answers, and stops it with all its children. */

import { spawn } from 'node:child_process';
import { setTimeout as wait } from 'node:timers/promises';
import { UsageError } from '@openapi-counterpart/openapi/usage-error';
import { endGroup } from './process-group.js';
import { reach } from './transport.js';

export interface ServerProcess {
  /** @throws UsageError when the command ends, or nothing answers in time. */
  ready(): Promise<void>;
  stop(): Promise<void>;
}

export interface ServerProcessOptions {
  readonly url: string;
  /** All that it finds, but for PORT. */
  readonly environment: NodeJS.ProcessEnv;
}

/** How long a server may take until it answers, and to end when it is told to; in milliseconds. */
const patience = 60_000;
const grace = 3000;

/** Between two looks, in milliseconds. */
const interval = 20;

/** Longest time that one look takes, in milliseconds; twice as long after each that was too short: some servers are slow until all of them is built. */
const firstLook = 1000;

/** @throws UsageError where something answers already: that would be tested in its place. */
export async function startServer(
  command: string,
  { url, environment }: ServerProcessOptions,
): Promise<ServerProcess> {
  if (await answers(url, firstLook)) {
    throw new UsageError(
      `Something answers at ${url} already, so that the server cannot be started there.`,
      'Stop it, or leave out --start to test what runs.',
    );
  }
  const { port, protocol } = new URL(url);
  const child = spawn(command, {
    shell: true,
    // A group of its own, so that what the shell starts ends with it.
    detached: true,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...environment, PORT: port === '' ? (protocol === 'https:' ? '443' : '80') : port },
  });
  let end: string | undefined;
  const ended = new Promise<void>((resolve) => {
    child.once('error', (error) => {
      end = error.message;
      resolve();
    });
    child.once('exit', (code, signal) => {
      end = signal === null ? `it ended with ${code}` : `it was ended by ${signal}`;
      resolve();
    });
  });

  async function ready(): Promise<void> {
    const until = Date.now() + patience;
    let longest = firstLook;
    while (Date.now() < until) {
      if (end !== undefined) {
        throw new UsageError(`The server did not start: ${end}.`, `Try it by hand: ${command}`);
      }
      const began = performance.now();
      if (await answers(url, longest)) return;
      if (performance.now() - began >= longest) longest *= 2;
      await wait(interval);
    }
    throw new UsageError(
      `Nothing answers at ${url} after ${patience / 1000} s.`,
      'The server is to listen on the port of the URL, which it finds in PORT.',
    );
  }

  async function stop(): Promise<void> {
    if (child.pid === undefined) return;
    await endGroup(child.pid, grace);
    await ended;
  }

  return { ready, stop };
}

async function answers(url: string, timeout: number): Promise<boolean> {
  try {
    await reach({ url, timeout });
    return true;
  } catch {
    return false;
  }
}
