/** `counterpart exec`: runs a command beside a local Vercel that lives as long as the command. */

import { Command } from 'commander';
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
  const [{ startLocal }, { startBeside }] = await Promise.all([
    import('./start-local.js'),
    import('./run-beside.js'),
  ]);
  const local = await startLocal(flags, flags.port);
  try {
    process.exitCode = await startBeside(command, {
      env: { ...process.env, ...local.environment() },
    }).ended;
  } finally {
    await local.close();
  }
}
