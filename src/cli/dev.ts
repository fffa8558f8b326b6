/** `counterpart dev`: runs an unmodified server beside a local Vercel, to which its calls to Vercel lead. */

import { Command } from 'commander';
import { colors } from './colors.js';
import { addLocalFlags, parsePort, type LocalFlags } from './local-flags.js';

interface DevFlags extends LocalFlags {
  readonly port: number;
}

const examples = `
Examples:
  counterpart dev -- npm run dev                                   what it asks of Vercel, the local one answers
  counterpart dev --partner http://localhost:3000 -- npm run dev   which calls it, too
  counterpart dev --state vercel.db -- npm run dev                 goes on where it was stopped

Calls to api.vercel.com, vercel.com/api and marketplace.vercel.com are led to the local Vercel, those
of child processes and worker threads too; all others go where they should. For programs on Node.
The exit code is that of the command; 127 when it is not found, 126 when it cannot be run.`;

export function devCommand(): Command {
  const command = new Command('dev')
    .description('run an unmodified server beside a local Vercel that answers its calls to Vercel')
    .argument('<command...>', 'the command, after --')
    .option('--port <n>', 'port to listen on; 0 picks a free one', parsePort, 4010);
  return addLocalFlags(command).addHelpText('after', examples).action(dev);
}

async function dev(command: readonly string[], flags: DevFlags): Promise<void> {
  const [{ startLocal }, { runBeside }, { interceptedEnvironment }] = await Promise.all([
    import('./start-local.js'),
    import('./run-beside.js'),
    import('@openapi-counterpart/local-vercel/interception/environment'),
  ]);
  const local = await startLocal(flags, flags.port);
  if (!flags.quiet) {
    const line = `  Calls of ${command.join(' ')} to api.vercel.com, vercel.com/api and marketplace.vercel.com come here.`;
    console.error(`${colors.dim(line)}\n`);
  }
  try {
    const env = interceptedEnvironment(local.environment(), process.env);
    process.exitCode = await runBeside(command, env);
  } finally {
    await local.close();
  }
}
