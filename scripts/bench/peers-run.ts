/** Runs Specmatic, Dredd and our own tests against a server, and reads which tests failed. */

import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { Serving } from './peers-server.js';

export const versions = { specmatic: '2.55.1', dredd: '14.1.0' } as const;

export type Tool = keyof typeof versions;

/** What is tested. */
export interface Subject {
  /** A file. */
  readonly description: string;
  /** What callers present, by the name of its security scheme. */
  readonly secrets: Readonly<Record<string, string>>;
  serve(tool: Tool | 'counterpart'): Promise<Serving>;
}

/** What a tool said of one server. */
export interface Tested {
  readonly tests: number;
  /** How many tests of a name failed, by name. */
  readonly failed: ReadonlyMap<string, number>;
  /** The same by name and reason; of our own tests, with what they only advise. */
  readonly reasons: ReadonlyMap<string, number>;
  /** False when it was stopped, or left no report. */
  readonly isComplete: boolean;
  readonly milliseconds: number;
  /** Milliseconds that the tool kept processors busy. */
  readonly busy: number;
}

/** Longer than a run of the sound server takes by far, in seconds. */
const runLimit = 600;

/** Bash counts what all processes of the tool took. */
const timed = 'TIMEFORMAT="%R %U %S"; time "$@" > /dev/null 2>&1';

const ownTests = fileURLToPath(new URL('../../src/cli/dist/main.js', import.meta.url));
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

/** The tools in a folder of their own. */
export class Tools {
  private constructor(private readonly folder: string) {}

  static async install(tools: readonly Tool[]): Promise<Tools> {
    const folder = await mkdtemp(path.join(tmpdir(), 'counterpart-peers-'));
    const packages = tools.map((name) => `${name}@${versions[name]}`);
    await execute('npm', ['install', '--no-audit', '--no-fund', '--prefix', folder, ...packages], {
      cwd: folder,
    });
    return new Tools(folder);
  }

  async remove(): Promise<void> {
    await rm(this.folder, { recursive: true, force: true });
  }

  /** Starts a server, has the tool test it, and stops it. */
  async test(tool: Tool | 'counterpart', subject: Subject): Promise<Tested> {
    const server = await subject.serve(tool);
    const folder = await mkdtemp(path.join(this.folder, 'run-'));
    try {
      const times = await this.run(this.commandOf(tool, subject, server.url), subject, folder);
      const report = await readFile(path.join(folder, reports[tool]), 'utf8').catch(() => '');
      const isComplete = times.isEnded && report !== '';
      const said = tool === 'counterpart' && isComplete ? readOwn(report) : read(report);
      return { ...said, ...times, isComplete };
    } finally {
      await server.close();
      await rm(folder, { recursive: true, force: true });
    }
  }

  private async run(command: readonly string[], { secrets }: Subject, cwd: string) {
    const env = {
      ...process.env,
      ...secrets,
      LC_ALL: 'C',
      SPECMATIC_GENERATIVE_TESTS: 'true',
    };
    const limited = ['timeout', '--signal=KILL', String(runLimit), ...command];
    const stdio = ['ignore', 'ignore', 'pipe'] as const;
    const child = spawn('bash', ['-c', timed, 'bash', ...limited], { cwd, env, stdio: [...stdio] });
    let times = '';
    child.stderr?.on('data', (chunk: Buffer) => (times += chunk.toString()));
    await once(child, 'close');
    const numbers = times.trim().split('\n').at(-1)?.split(' ').map(Number) ?? [];
    const [real = Number.NaN, user = Number.NaN, system = Number.NaN] = numbers;
    return {
      isEnded: child.exitCode !== killed,
      milliseconds: real * 1000,
      busy: (user + system) * 1000,
    };
  }

  private commandOf(
    tool: Tool | 'counterpart',
    { description, secrets }: Subject,
    url: string,
  ): readonly string[] {
    const modules = path.join(this.folder, 'node_modules');
    const report = reports[tool];
    switch (tool) {
      case 'counterpart': {
        const auth = Object.keys(secrets).flatMap((name) => ['--auth', `${name}=env:${name}`]);
        const out = ['--report', 'json', '--out', report];
        return [process.execPath, ownTests, 'test', url, '--spec', description, ...auth, ...out];
      }
      case 'dredd': {
        const dredd = path.join(modules, 'dredd/bin/dredd');
        const out = ['--reporter', 'xunit', '--output', report, '--loglevel', 'silent'];
        return [process.execPath, dredd, description, url, ...out];
      }
      case 'specmatic': {
        const jar = path.join(modules, 'specmatic/specmatic.jar');
        const quick = ['-XX:+UseSerialGC', '-XX:TieredStopAtLevel=1'];
        const options = [`--testBaseURL=${url}`, '--junitReportDir=.', '--timeout-in-ms=3000'];
        return ['java', ...quick, '-jar', jar, 'test', description, ...options];
      }
    }
  }
}

/** What `timeout` exits with where it had to kill. */
const killed = 137;

const reports: Readonly<Record<Tool | 'counterpart', string>> = {
  counterpart: 'report.json',
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

/** Our own report in JSON: a violation fails, advice is only there to read. */
function readOwn(report: string): Pick<Tested, 'tests' | 'failed' | 'reasons'> {
  // Written by our own tests.
  const { checks, violations, untested } = JSON.parse(report) as OwnReport;
  const never = untested.map((operationId) => ({ code: 'untested', operationId }));
  return {
    tests: checks.length,
    failed: countsOfNamed([...violations.filter(({ severity }) => severity === 'must'), ...never]),
    reasons: countsOfNamed([...violations, ...never]),
  };
}

function countsOfNamed(found: readonly Named[]): ReadonlyMap<string, number> {
  return countsOf(found.map(({ code, operationId }) => `${code} of ${operationId}`));
}

interface Named {
  readonly code: string;
  readonly operationId: string;
}

interface OwnReport {
  readonly checks: readonly unknown[];
  readonly violations: readonly (Named & { readonly severity: 'must' | 'should' })[];
  readonly untested: readonly string[];
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
