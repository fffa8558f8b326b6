/** Serves an API that is not the Vercel API from memory, and tells people on stderr what goes on in it. */

import { printable, printableLines } from '@openapi-counterpart/contract-tests/reports/printable';
import { maskExchange } from '@openapi-counterpart/local-vercel/exchanges/mask-exchange';
import { createLocalMock } from '@openapi-counterpart/mock/local';
import { bundleDescription } from '@openapi-counterpart/openapi/bundle';
import { loadDescription } from '@openapi-counterpart/openapi/load';
import { UsageError } from '@openapi-counterpart/openapi/usage-error';
import type { DescriptionEntry } from '@openapi-counterpart/openapi/workspace';
import { colors } from './colors.js';
import { formatExchange } from './exchange-line.js';
import type { LocalFlags } from './local-flags.js';

interface AnyMockFlags extends LocalFlags {
  readonly port: number;
  readonly output: 'text' | 'env' | 'json';
}

/** What only the local Vercel can do. */
const vercelFlags = {
  partner: '--partner',
  webhookUrl: '--webhook-url',
  redirectLoginUrl: '--redirect-login-url',
  seedFile: '--seed-file',
  state: '--state',
} as const;

/**
 * Starts it, and prints where it listens.
 * @throws UsageError for flags of the local Vercel, and a port that is taken; DescriptionError.
 */
export async function startAnyMock(
  entry: DescriptionEntry,
  flags: AnyMockFlags,
): Promise<{ close(): Promise<void> }> {
  rejectVercelFlags(flags);
  const began = performance.now();
  const { document } = await bundleDescription(await loadDescription(entry));
  const tell = flags.quiet ? () => {} : (text: string) => console.error(text);
  const mock = createLocalMock(document, {
    ...(flags.seed !== undefined && { seed: flags.seed }),
    ...(flags.allowHost !== undefined && { allowedHosts: flags.allowHost }),
    onNote: (text) => tell(`${colors.yellow('note')} ${printableLines(text)}`),
  });
  const url = await mock.listen({ host: flags.host, port: flags.port });
  console.log(flags.output === 'json' ? JSON.stringify({ url }, null, 2) : url);
  tell(describe(entry, url, mock, performance.now() - began));
  if (!flags.quiet) {
    mock.exchanges.listen((exchange) =>
      tell(formatExchange(maskExchange(exchange, mock.exchanges.secrets))),
    );
  }
  return { close: () => mock.close() };
}

function rejectVercelFlags(flags: AnyMockFlags): void {
  for (const [name, flag] of Object.entries(vercelFlags)) {
    // The keys of the table are names of flags.
    if (flags[name as keyof typeof vercelFlags] === undefined) continue;
    throw new UsageError(`${flag} is for the local Vercel alone.`, `Leave out ${flag}.`);
  }
  if (flags.output === 'env') {
    throw new UsageError('-o env is for the local Vercel alone.', 'Use -o text or -o json.');
  }
}

function describe(
  { name }: DescriptionEntry,
  url: string,
  {
    operationCount,
    collections,
  }: Pick<ReturnType<typeof createLocalMock>, 'operationCount' | 'collections'>,
  duration: number,
): string {
  const kept =
    collections.length === 0
      ? 'Its paths show no collections: it answers with examples.'
      : `It keeps ${printable(collections.join(', '))}.`;
  return [
    `${colors.green('✓')} ${name} on ${url} after ${Math.round(duration)} ms: ${operationCount} operations. Ctrl-C to stop.`,
    `  ${kept}`,
    `  Admin: ${url}/_counterpart`,
    '',
  ].join('\n');
}
