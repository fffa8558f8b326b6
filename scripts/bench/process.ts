/** Runs whole processes and measures them: wall time from outside, CPU time and peak memory as the process itself saw them. */

import { spawn } from 'node:child_process';
import { readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export interface Measured {
  readonly milliseconds: number;
  /** Milliseconds that it kept processors busy, which depends little on what else they do. */
  readonly busy: number;
  /** Largest resident set, MiB. */
  readonly memory: number;
}

const hook = fileURLToPath(new URL('./report-memory.mjs', import.meta.url));

/** Runs a Node program to its end. Throws when it fails: a failed run is no measurement. */
export async function measure(
  args: readonly string[],
  options: { readonly cwd: string },
): Promise<Measured> {
  const report = path.join(tmpdir(), `counterpart-bench-${process.pid}-${performance.now()}`);
  const started = performance.now();
  await runNode(['--import', hook, ...args], { ...options, env: { BENCH_REPORT: report } });
  const milliseconds = performance.now() - started;
  // Written by the hook.
  const [kilobytes, microseconds] = JSON.parse(await readFile(report, 'utf8')) as [number, number];
  await rm(report);
  return { milliseconds, busy: microseconds / 1000, memory: kilobytes / 1024 };
}

/** Runs a Node program and gives what it wrote to stdout. */
export function runNode(
  args: readonly string[],
  options: { readonly cwd: string; readonly env?: Readonly<Record<string, string>> },
): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [...args], {
      cwd: options.cwd,
      env: { ...process.env, REDOCLY_TELEMETRY: 'off', ...options.env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    let errors = '';
    child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()));
    child.on('error', reject);
    child.on('exit', (code) =>
      code === 0 ? resolve(output) : reject(new Error(`${args.join(' ')} failed:\n${errors}`)),
    );
  });
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
