/** Runs one process under limits of time and memory, and measures the CPU time of it and all that it starts. */

import { spawn } from 'node:child_process';

/** Longest run of one process, in seconds of wall time. */
const seconds = 900;
/** Largest heap of one Node process, MiB. */
export const heap = 6144;

export interface Ran {
  readonly isDone: boolean;
  /** CPU time in seconds, user and system. */
  readonly busy: number;
  /** What it wrote to both streams. */
  readonly output: string;
}

/** Runs a command to its end. Bash's `time` counts what the command's own children used as well. */
export function runLimited(command: readonly string[], cwd: string): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const script = `TIMEFORMAT='${mark}%U %S'; time timeout -k 5 ${seconds} "$@"`;
    const child = spawn('bash', ['-c', script, 'bash', ...command], {
      cwd,
      env: {
        ...process.env,
        NODE_OPTIONS: `--max-old-space-size=${heap}`,
        REDOCLY_TELEMETRY: 'off',
        NO_COLOR: '1',
        CI: 'true',
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    const take = (chunk: Buffer): void => void (output += chunk.toString());
    child.stdout.on('data', take);
    child.stderr.on('data', take);
    child.on('error', reject);
    child.on('close', (code) => {
      const at = output.lastIndexOf(mark);
      const times = output
        .slice(at + mark.length)
        .trim()
        .split(' ')
        .map(Number);
      resolve({
        isDone: code === 0,
        busy: times.reduce((sum, time) => sum + time, 0),
        output: code === 124 || code === 137 ? `no end within ${seconds} s` : output.slice(0, at),
      });
    });
  });
}

const mark = 'counterpart-cpu ';
