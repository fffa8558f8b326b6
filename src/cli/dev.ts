/** `counterpart dev`: runs an unmodified server beside a local Vercel, which its calls to Vercel lead to, and which calls it. */

import { Command } from 'commander';
import type { LocalVercel } from '@openapi-counterpart/local-vercel';
import { colors } from './colors.js';
import { addLocalFlags, isAddress, parsePort, type LocalFlags } from './local-flags.js';

export interface DevFlags extends LocalFlags {
  readonly port: number;
  readonly once?: true;
  readonly clockForPartner?: true;
}

const examples = `
Examples:
  counterpart dev -- npm run dev                                   finds the port, installs, and shows what happens
  counterpart dev --partner /api/vercel -- npm run dev             where its paths begin with something
  counterpart dev --partner http://localhost:3000 -- npm run dev   where the port cannot be found
  counterpart dev --webhook-url /api/webhook -- npm run dev        it takes webhooks there
  counterpart dev --once -- npm start                              one installation's life, then the end
  counterpart dev --clock-for-partner -- npm start                 counterpart clock advance 30d moves its time too
  counterpart dev --state vercel.db -- npm run dev                 goes on where it was stopped

What the server sells is read from counterpart.config.ts, as contract tests read it.

Calls to api.vercel.com, vercel.com/api and marketplace.vercel.com are led to the local Vercel: in Node
by a preload, child processes and worker threads too; in other programs by a proxy for https with a
certificate authority of this run, which HTTPS_PROXY, SSL_CERT_FILE and the like tell of.
All other calls go where they should.
The exit code is that of the command, with --once 0 or 1; 127 when it is not found, 126 when it cannot be run.`;

export function devCommand(): Command {
  const command = new Command('dev')
    .description('run an unmodified server beside a local Vercel that answers and calls it')
    .argument('<command...>', 'the command, after --')
    .option('--port <n>', 'port to listen on; 0 picks a free one', parsePort, 4010)
    .option(
      '--once',
      'install, provision, bill, rotate and uninstall once, then end: 0 if all of it held',
    );
  command.option(
    '--clock-for-partner',
    "the command goes by the local Vercel's clock: its dates move when that is moved",
  );
  return addLocalFlags(command, { places: true }).addHelpText('after', examples).action(dev);
}

async function dev(command: readonly string[], flags: DevFlags): Promise<void> {
  const [{ startLocal }, { readSold, explainSeed }, { refuseNested, runDev }, { PartnerClock }] =
    await Promise.all([
      import('./start-local.js'),
      import('./dev/sold.js'),
      import('./dev/run-dev.js'),
      import('@openapi-counterpart/local-vercel/interception/partner-clock'),
    ]);
  refuseNested(command);
  const sold = await readSold(process.cwd());
  const { partner, webhookUrl, redirectLoginUrl, ...others } = flags;
  const places = {
    partner,
    webhook: webhookUrl ?? sold.webhookPath,
    login: redirectLoginUrl ?? sold.loginPath,
  };
  const partnerClock = flags.clockForPartner ? new PartnerClock() : undefined;
  const start = {
    holds: sold.seed,
    describe: (local: LocalVercel) => describe(local, command),
    ...(partnerClock && { partnerClock }),
  };
  const local = await startLocal(others, flags.port, start).catch((error: unknown) => {
    partnerClock?.close();
    throw explainSeed(error, sold);
  });
  const origin = partner !== undefined && isAddress(partner) ? new URL(partner).origin : undefined;
  process.exitCode = await runDev(command, {
    local,
    places,
    origin,
    isQuiet: flags.quiet === true,
    isOnce: flags.once === true,
    configFile: sold.file,
  });
}

function describe({ url }: LocalVercel, command: readonly string[]): string {
  const shown = command.join(' ');
  return [
    `${colors.green('✓')} The local Vercel listens on ${url}. Nothing is called yet: ${shown} starts.`,
    colors.dim(
      `  Calls of ${shown} to api.vercel.com, vercel.com/api and marketplace.vercel.com come here.`,
    ),
  ].join('\n');
}
