/** Starts a local Vercel from flags, and tells people on stderr what goes on in it. */

import {
  readSeedFile,
  ShapeError,
  startLocalVercel,
  type LocalVercel,
  type Seed,
} from '@openapi-counterpart/local-vercel';
import { maskEnvironment } from '@openapi-counterpart/local-vercel/admin/environment';
import type { PartnerClock } from '@openapi-counterpart/local-vercel/interception/partner-clock';
import { maskExchange } from '@openapi-counterpart/local-vercel/exchanges/mask-exchange';
import { colors } from './colors.js';
import { formatExchange } from './exchange-line.js';
import { hostedTests } from './hosted-tests.js';
import type { LocalFlags } from './local-flags.js';

export interface LocalStart {
  /** What it holds where no seed file says otherwise. */
  readonly holds?: Seed;
  /** What people are told once it listens; all about it by default. */
  readonly describe?: (local: LocalVercel, duration: number) => string;
  readonly partnerClock?: PartnerClock;
}

/** @throws UsageError for a port that is taken, a state file or a seed file that cannot be used. */
export async function startLocal(
  flags: LocalFlags,
  port: number,
  { holds = {}, describe = describeAll, partnerClock }: LocalStart = {},
): Promise<LocalVercel> {
  const began = performance.now();
  const file = flags.seedFile === undefined ? undefined : await readSeedFile(flags.seedFile);
  try {
    const local: LocalVercel = await startLocalVercel({
      host: flags.host,
      port,
      tests: hostedTests({
        host: () => local,
        folder: process.cwd(),
        isQuiet: flags.quiet === true,
      }),
      ...(flags.allowHost && { allowedHosts: flags.allowHost }),
      ...(flags.state !== undefined && { stateFile: flags.state }),
      ...(flags.seed !== undefined && { seed: flags.seed }),
      holds: { ...holds, ...file?.seed },
      ...(partnerClock && { partnerClock }),
      ...(flags.partner !== undefined && { partnerUrl: flags.partner }),
      ...(flags.webhookUrl !== undefined && { webhookUrl: flags.webhookUrl }),
      ...(flags.redirectLoginUrl !== undefined && { redirectLoginUrl: flags.redirectLoginUrl }),
    });
    if (!flags.quiet) {
      if (local.isContinued) noteUnusedSeeds(flags);
      console.error(describe(local, performance.now() - began));
      local.context.exchanges.listen((exchange) =>
        console.error(formatExchange(maskExchange(exchange, local.context.exchanges.secrets))),
      );
    }
    return local;
  } catch (error) {
    throw error instanceof ShapeError && file ? file.explain(error) : error;
  }
}

/** A kept state has its own of what seeds are for: what it holds, and where ids and clock stand. */
function noteUnusedSeeds({ state, seed, seedFile }: LocalFlags): void {
  const unused = [
    ...(seed === undefined ? [] : ['--seed']),
    ...(seedFile === undefined ? [] : ['--seed-file']),
  ];
  if (unused.length === 0) return;
  const count = unused.length === 1 ? 'counts' : 'count';
  console.error(
    `${colors.yellow('note')} It goes on with ${state}: ${unused.join(' and ')} ${count} only for a new one.`,
  );
}

function describeAll(local: LocalVercel, duration: number): string {
  const { url, clock, context } = local;
  const partners = context.state.integrations
    .all()
    .map(
      ({ slug, partnerUrl }) =>
        `${slug} at ${partnerUrl ?? 'a stand-in, since --partner is not given'}`,
    );
  const time = new Date(clock.now()).toISOString();
  const facts = {
    'Vercel API': url,
    'Keys of tokens': `${url}/.well-known/jwks`,
    Console: `${url}/_counterpart/console`,
    Admin: `${url}/_counterpart`,
    Partner: partners.join(', '),
    Clock: clock.isFrozen ? `${time}, stands still` : time,
  };
  return [
    `${colors.green('✓')} The local Vercel listens on ${url} after ${Math.round(duration)} ms. Ctrl-C to stop.`,
    '',
    ...align(facts),
    '',
    "  To set in the partner's environment; -o env or -o json writes it whole:",
    ...align(maskEnvironment(local.environment())),
    '',
    colors.dim('  → Vercel called the partner   ← the partner called Vercel'),
  ].join('\n');
}

export function align(facts: Readonly<Record<string, string>>): string[] {
  const width = Math.max(...Object.keys(facts).map((name) => name.length));
  return Object.entries(facts).map(
    ([name, value]) => `  ${colors.cyan(name.padEnd(width))}  ${value}`,
  );
}
