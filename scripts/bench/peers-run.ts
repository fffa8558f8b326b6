/** Runs Specmatic and Dredd against the example partner, sound or with a fault, and reads which tests failed. */

import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { toNodeListener } from '@openapi-counterpart/runtime/node';
import type { Incoming, Outgoing } from '@openapi-counterpart/runtime';
import { createLocalVercel } from 'openapi-counterpart/local';
import type { Job } from './faults-run.js';
import { createPartner } from './partner.js';
import { Proxy, type Handler } from './peers-proxy.js';

export const versions = { specmatic: '2.55.1', dredd: '14.1.0' } as const;

export type Tool = keyof typeof versions;

/** What a tool said of one server. */
export interface Tested {
  readonly tests: number;
  /** How many tests of a name failed, by name. */
  readonly failed: ReadonlyMap<string, number>;
  /** The same by name and reason. */
  readonly reasons: ReadonlyMap<string, number>;
  /** False when it was stopped, or left no report. */
  readonly isComplete: boolean;
  readonly milliseconds: number;
}

/** As in our own runs of slow servers. */
const setupTime = 30;

/** Longer than a run of the sound server takes by far, in milliseconds. */
const runLimit = 120_000;

const description = fileURLToPath(
  new URL('../../generated/partner-api/openapi.json', import.meta.url),
);
const execute = promisify(execFile);

/** @throws Error that says what to install. */
export async function javaVersion(): Promise<string> {
  try {
    const { stderr } = await execute('java', ['-version']);
    return /"([^"]+)"/.exec(stderr)?.[1] ?? 'unknown';
  } catch (cause) {
    const advice = 'Specmatic needs Java 17 or later: apt-get install -y default-jre-headless';
    throw new Error(advice, { cause });
  }
}

/** Both tools in a folder of their own. */
export class Tools {
  private constructor(private readonly folder: string) {}

  static async install(): Promise<Tools> {
    const folder = await mkdtemp(path.join(tmpdir(), 'counterpart-peers-'));
    const packages = Object.entries(versions).map(([name, version]) => `${name}@${version}`);
    await execute('npm', ['install', '--no-audit', '--no-fund', '--prefix', folder, ...packages], {
      cwd: folder,
    });
    return new Tools(folder);
  }

  async remove(): Promise<void> {
    await rm(this.folder, { recursive: true, force: true });
  }

  /** Starts a server, has the tool test it, and stops it. */
  async test(tool: Tool, { fault, isSlow }: Omit<Job, 'seed' | 'subject'>): Promise<Tested> {
    const server = await serve(fault, isSlow ? setupTime : 0);
    const folder = await mkdtemp(path.join(this.folder, 'run-'));
    const began = performance.now();
    try {
      const isEnded = await this.run(tool, server.url, folder);
      const milliseconds = performance.now() - began;
      const report = await readFile(path.join(folder, reports[tool]), 'utf8').catch(() => '');
      return { ...read(report), isComplete: isEnded && report !== '', milliseconds };
    } finally {
      await server.close();
      await rm(folder, { recursive: true, force: true });
    }
  }

  /** Whether the tool came to an end by itself. */
  private async run(tool: Tool, url: string, cwd: string): Promise<boolean> {
    const [command, args] = this.commandOf(tool, url);
    const env = { ...process.env, SPECMATIC_GENERATIVE_TESTS: 'true' };
    const child = spawn(command, args, { cwd, env, stdio: 'ignore' });
    const timer = setTimeout(() => child.kill('SIGKILL'), runLimit);
    await once(child, 'exit');
    clearTimeout(timer);
    return child.signalCode === null;
  }

  private commandOf(tool: Tool, url: string): readonly [string, readonly string[]] {
    const modules = path.join(this.folder, 'node_modules');
    if (tool === 'dredd') {
      const report = ['--reporter', 'xunit', '--output', reports.dredd, '--loglevel', 'silent'];
      return [
        process.execPath,
        [path.join(modules, 'dredd/bin/dredd'), description, url, ...report],
      ];
    }
    const jar = path.join(modules, 'specmatic/specmatic.jar');
    const quick = ['-XX:+UseSerialGC', '-XX:TieredStopAtLevel=1'];
    const options = [`--testBaseURL=${url}`, '--junitReportDir=.', '--timeout-in-ms=3000'];
    return ['java', [...quick, '-jar', jar, 'test', description, ...options]];
  }
}

const reports: Readonly<Record<Tool, string>> = {
  specmatic: 'TEST-junit-jupiter.xml',
  dredd: 'report.xml',
};

/** Reads a report in the form of JUnit. */
function read(report: string): Pick<Tested, 'tests' | 'failed' | 'reasons'> {
  const [, ...cases] = report.split('<testcase ');
  const failures = cases
    .filter((text) => /<(?:failure|error)\b/.test(text))
    .map((text) => ({ name: /\bname="([^"]*)"/.exec(text)?.[1] ?? '', reason: reasonIn(text) }));
  return {
    tests: cases.length,
    failed: countsOf(failures.map(({ name }) => name)),
    reasons: countsOf(failures.map(({ name, reason }) => `${name}: ${reason}`)),
  };
}

/** Only what is said of the answer: not the exchange, no stack, no ids. Specmatic has it in an attribute. */
function reasonIn(text: string): string {
  const [, attributes = '', message = ''] =
    /<(?:failure|error)\b([^>]*)>(?:<!\[CDATA\[([\s\S]*?)\n\nRequest:)?/.exec(text) ?? [];
  return `${attributes}${message}`.replace(/\w*\d\w{7,}/g, '#');
}

function countsOf(names: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}

interface Serving {
  readonly url: string;
  close(): Promise<void>;
}

/** The example partner behind the proxy, on a free port. */
async function serve(fault: string | undefined, setup: number): Promise<Serving> {
  const vercel = await createLocalVercel();
  const { app, side } = createPartner(vercel, { fault, setupTime: setup });
  const proxy = new Proxy(app, side, setup);
  const server = createServer(listenerOf((request) => proxy.answer(request)));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return {
    url: `http://127.0.0.1:${address.port}`,
    async close() {
      server.close();
      server.closeAllConnections();
      await vercel.close();
    },
  };
}

function listenerOf(handler: Handler): ReturnType<typeof toNodeListener> {
  async function handle({ request }: Incoming): Promise<Outgoing> {
    const { status, headers, body } = await handler(request);
    return { status, headers: Object.fromEntries(headers), body };
  }
  return toNodeListener(Object.assign(handler, { handle }));
}
