/** Puts load on servers that run in processes of their own. */

import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import autocannon from 'autocannon';

const memory = fileURLToPath(new URL('./answer-memory.mjs', import.meta.url));

export interface Started {
  readonly child: ChildProcess;
  /** What it printed once it was ready. */
  readonly line: string;
}

/** Runs a program of this folder with what is built, as users have it. */
export async function start(
  root: string,
  program: string,
  args: readonly string[] = [],
  flags: readonly string[] = [],
): Promise<Started> {
  const file = path.join(root, 'scripts/bench', program);
  const child = spawn(process.execPath, [...flags, '--import', memory, file, ...args], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  });
  const ended = once(child, 'exit').then(() => Promise.reject(new Error(`${program} ended.`)));
  ended.catch(() => {});
  if (child.stdout === null) throw new Error('The process was started without its output.');
  // Bytes, because no encoding was set.
  const [chunk] = (await Promise.race([once(child.stdout, 'data'), ended])) as [Buffer];
  return { child, line: chunk.toString().trim() };
}

/** Runs `prism mock`, as its users do: it prints every request. Its line is its address alone. */
export async function startPrismCli(root: string, bundle: URL): Promise<Started> {
  const cli = path.join(root, 'node_modules/@stoplight/prism-cli/dist/index.js');
  const args = [cli, 'mock', '--host', '127.0.0.1', '--port', '0', fileURLToPath(bundle)];
  const child = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] });
  const line = await new Promise<string>((resolve, reject) => {
    let printed = '';
    const read = (chunk: Buffer): void => {
      printed += chunk.toString();
      const address = /listening on (http:\/\/[\d.:]+)/.exec(printed)?.[1];
      if (address === undefined) return;
      child.stdout.off('data', read);
      resolve(address);
    };
    child.stdout.on('data', read);
    child.once('exit', () => reject(new Error(`prism mock ended:\n${printed}`)));
  });
  // Read on, else it would wait once the pipe is full.
  child.stdout.resume();
  return { child, line };
}

/** Each peer by its exact name, as it stands in the table. */
export const peerNames = {
  bare: 'a bare node:http server that parses and answers the same bytes',
  prism: 'Prism embedded (@stoplight/prism-http-server), its log switched off',
  prismCli: '`prism mock` (@stoplight/prism-cli), which prints each request',
} as const;

export interface Usage {
  /** Resident set and heap in use, MB. */
  readonly resident: number;
  readonly heap: number;
  /** Processor time since the start of the process, in milliseconds. */
  readonly cpu: number;
}

/** What the process itself sees, after it collected garbage where it may. */
export async function memoryOf({ child }: Started): Promise<Usage> {
  const answer = once(child, 'message');
  child.send('memory');
  // Sent by answer-memory.mjs.
  const [usage] = (await answer) as [NodeJS.MemoryUsage & { readonly cpu: NodeJS.CpuUsage }];
  const { user, system } = usage.cpu;
  return {
    resident: usage.rss / 1e6,
    heap: usage.heapUsed / 1e6,
    cpu: (user + system) / 1000,
  };
}

export interface Target {
  readonly url: string;
  readonly method: 'GET' | 'POST';
  readonly token: string;
  readonly body?: string;
  /** A body of its own for each request. */
  readonly nextBody?: () => string;
}

export interface Load {
  readonly connections: number;
  /** 3 by default. */
  readonly seconds?: number;
  /** Requests in all, in place of a time. */
  readonly amount?: number;
}

/** @returns Requests a second. @throws Error when one was refused: that is not what is measured. */
export async function load(
  target: Target,
  { connections, seconds, amount }: Load,
): Promise<number> {
  const { url, method, token, body, nextBody } = target;
  const result = await autocannon({
    url,
    method,
    headers: {
      authorization: `Bearer ${token}`,
      ...(method === 'POST' && { 'content-type': 'application/json' }),
    },
    ...(body !== undefined && { body }),
    ...(nextBody !== undefined && {
      requests: [{ setupRequest: (request) => ({ ...request, body: nextBody() }) }],
    }),
    connections,
    ...(amount === undefined ? { duration: seconds ?? 3 } : { amount }),
  });
  if (result.non2xx > 0 || result.errors > 0) {
    throw new Error(`${url} refused ${result.non2xx} requests and failed ${result.errors}.`);
  }
  return result['2xx'] / result.duration;
}

/** Rounds against each in turn, so that a drifting machine drifts for all of them. */
export async function loadInTurn(
  targets: readonly Target[],
  { rounds, ...options }: Load & { readonly rounds: number },
): Promise<number[][]> {
  const results: number[][] = targets.map(() => []);
  for (let round = 0; round <= rounds; round += 1) {
    for (const [index, target] of targets.entries()) {
      const rate = await load(target, options);
      // The first round only warms up.
      if (round > 0) results[index]?.push(rate);
    }
  }
  return results;
}
