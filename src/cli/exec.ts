/** `counterpart exec`: runs a command beside a local Vercel that lives as long as the command. */

import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { Command } from 'commander';
import { colors } from './colors.js';
import { addLocalFlags, parsePort, type LocalFlags } from './local-flags.js';

interface ExecFlags extends LocalFlags {
  readonly port: number;
}

const examples = `
Examples:
  counterpart exec -- npm test                               tests, with VERCEL_API_URL and the like set
  counterpart exec --seed 1 --seed-file seed.yaml -- npm test
  counterpart exec --partner http://localhost:3000 -- npm run dev

The exit code is that of the command; 127 when it is not found, 126 when it cannot be run.`;

export function execCommand(): Command {
  const command = new Command('exec')
    .description('run a command beside a local Vercel, with its environment set')
    .argument('<command...>', 'the command, after --')
    .option('--port <n>', 'port to listen on; 0 picks a free one', parsePort, 0);
  return addLocalFlags(command).addHelpText('after', examples).action(exec);
}

async function exec(command: readonly string[], flags: ExecFlags): Promise<void> {
  const { startLocal } = await import('./start-local.js');
  const local = await startLocal(flags, flags.port);
  try {
    process.exitCode = await runBeside(command, local.environment());
  } finally {
    await local.close();
  }
}

/** Signals that end programs. */
const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Resolves to the exit code as shells have it. */
function runBeside(
  [file = '', ...args]: readonly string[],
  environment: Readonly<Record<string, string>>,
): Promise<number> {
  const child = spawn(file, args, { stdio: 'inherit', env: { ...process.env, ...environment } });
  const forward = (signal: NodeJS.Signals): void => {
    // A terminal sends Ctrl-C to the command by itself.
    if (signal !== 'SIGINT' || !process.stdin.isTTY) child.kill(signal);
  };
  for (const signal of signals) process.on(signal, forward);
  return new Promise<number>((resolve) => {
    child.once('error', (error) => resolve(explain(error, file)));
    child.once('exit', (code, signal) =>
      resolve(code ?? 128 + (signal === null ? 0 : constants.signals[signal])),
    );
  }).finally(() => {
    for (const signal of signals) process.off(signal, forward);
  });
}

function explain(error: Error, file: string): number {
  const isMissing = 'code' in error && error.code === 'ENOENT';
  const problem = isMissing ? 'is not found' : `cannot be run: ${error.message}`;
  console.error(
    `${colors.red('error')} The command ${file} ${problem}.\n  ${colors.cyan('fix')} Check its name and the PATH; programs of node_modules run with npx.`,
  );
  return isMissing ? 127 : 126;
}
