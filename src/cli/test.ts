/** `counterpart test`: acts as Vercel towards a partner's server and says what does not hold. */

import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Command, InvalidArgumentError, Option } from 'commander';
import type { Violation } from '@openapi-counterpart/contract-tests/model';
import type { ReportName } from '@openapi-counterpart/contract-tests/reports/index';
import { colors } from './colors.js';
import { remember } from './last-test.js';
import { parsePort } from './local-flags.js';
import { CheckFailed, NotReached } from './run.js';
import { select, type Selection, type Shard } from './select-checks.js';

export interface TestFlags {
  readonly start?: string;
  readonly config?: string;
  readonly only?: readonly string[];
  readonly skip?: readonly string[];
  readonly seed: number;
  readonly workers: number;
  readonly shard?: Shard;
  readonly minCoverage?: number;
  readonly report: ReportName;
  readonly json?: true;
  readonly out?: string;
  readonly vercelPort?: number;
  readonly timeout: number;
}

const examples = `
Examples:
  counterpart test http://localhost:3000 --start "npm start"     starts the server, and stops it
  counterpart test http://localhost:3000                         a server that runs; it takes Vercel's
                                                                 keys from VERCEL_JWKS_URL, which is
                                                                 http://127.0.0.1:4010/.well-known/jwks
  counterpart test http://localhost:3000 --only 'auth/*' --only tenant-isolation
  counterpart test http://localhost:3000 --report junit --out report.xml
  counterpart test http://localhost:3000 --shard 1/4

What the server sells is read from counterpart.config.ts (or .js, .json, .yaml):
  export default { products: [{ id: 'my-product', metadata: { region: 'iad1' } }] };

The exit code is 0 when everything that must hold holds, 1 when something does not or a required
operation never succeeded, 2 for a wrong use, 3 when the server cannot be reached.`;

/** Where a server that runs already is told to find Vercel's keys. */
const defaultVercelPort = 4010;

export function testCommand(): Command {
  return new Command('test')
    .description("contract-test a partner's server")
    .argument('<url>', 'base URL of the server', parseUrl)
    .option(
      '--start <command>',
      'starts the server before, with its environment set, and stops it after',
    )
    .option('--config <file>', 'what the server sells; counterpart.config.ts by default')
    .option('--only <pattern...>', 'checks by id or code, such as auth/* or tenant-isolation')
    .option('--skip <pattern...>', 'checks that are left out')
    .option('--seed <n>', 'ids and order of what is sent', parseCount, 1)
    .option('--workers <n>', 'checks at a time', parseCount, 8)
    .option('--shard <i/n>', 'only the i-th of n parts of the checks', parseShard)
    .option('--min-coverage <percent>', 'operations that must have succeeded', parsePercent)
    .addOption(
      new Option('--report <format>', 'what is written')
        .choices(['text', 'json', 'junit', 'html', 'github'])
        .default('text'),
    )
    .option('--json', 'the same as --report json')
    .option('--out <file>', 'where the report is written; stdout by default')
    .option('--vercel-port <n>', 'port of the local Vercel; with --start any free one', parsePort)
    .option('--timeout <ms>', 'longest time that one answer may take', parseCount, 30_000)
    .addHelpText('after', examples)
    .action((url: string, flags: TestFlags) => test(url, flags));
}

async function test(url: string, flags: TestFlags): Promise<void> {
  const { isGreen, coverage, violations } = await runTest(url, flags, select(flags));
  remember(url, flags, violations);
  if (!isGreen) throw new CheckFailed();
  if (flags.minCoverage !== undefined && coverage < flags.minCoverage) {
    console.error(
      `${colors.red('✗')} ${coverage} % of the operations that are offered succeeded, and --min-coverage asks for ${flags.minCoverage} %.`,
    );
    throw new CheckFailed();
  }
}

export interface TestOutcome {
  readonly isGreen: boolean;
  /** Share of the offered operations that succeeded, in percent. */
  readonly coverage: number;
  readonly violations: readonly Violation[];
}

/**
 * Runs the checks that are wanted and writes the report.
 * @throws NotReached; UsageError for a selection that selects nothing.
 */
export async function runTest(
  url: string,
  flags: TestFlags,
  selection: Selection,
): Promise<TestOutcome> {
  const [
    contract,
    { loadConfig },
    { startTestVercel },
    reports,
    { createPlaces },
    { startServer },
    { interceptedEnvironment },
  ] = await Promise.all([
    import('@openapi-counterpart/contract-tests/runner/run'),
    import('@openapi-counterpart/contract-tests/config-file'),
    import('@openapi-counterpart/contract-tests/vercel-side/start'),
    import('@openapi-counterpart/contract-tests/reports/index'),
    import('@openapi-counterpart/contract-tests/reports/place'),
    import('@openapi-counterpart/contract-tests/runner/server-process'),
    import('@openapi-counterpart/local-vercel/interception/environment'),
  ]);
  const config = await loadConfig(process.cwd(), flags.config);
  const port = flags.vercelPort ?? (flags.start === undefined ? defaultVercelPort : 0);
  const vercel = await startTestVercel({
    seed: flags.seed,
    port,
    partnerUrl: url,
    ...(config.loginPath !== undefined && { loginUrl: new URL(config.loginPath, url).href }),
  });
  const server =
    flags.start === undefined
      ? undefined
      : startServer(flags.start, {
          url,
          environment: interceptedEnvironment(vercel.environment, process.env),
        });
  const stop = stopOnSignals();
  try {
    await server?.ready();
    const { runContractTests, summaryOf } = contract;
    const run = runContractTests({
      target: { url, fetch: (request) => fetch(request), timeout: flags.timeout },
      vercel: vercel.side,
      config,
      seed: flags.seed,
      workers: flags.workers,
      isWanted: selection.isWanted,
      isStopped: stop.isStopped,
    });
    const summary = await summaryOf(run, (event) => showProgress(event.type === 'check'));
    selection.check(summary.results);
    const name = flags.json ? 'json' : flags.report;
    const places = createPlaces();
    if (flags.out === undefined) {
      print(reports.writeReport(name, summary, { places, ...(name === 'text' && { colors }) }));
    } else {
      // Who has a file written wants to see how it went all the same.
      if (name !== 'text') print(reports.writeReport('text', summary, { places, colors }));
      save(reports.writeReport(name, summary, { places }), flags.out);
    }
    const offered = summary.coverage.filter(({ isOffered }) => isOffered);
    const reached = offered.filter(({ statuses }) =>
      statuses.some(({ status }) => status.startsWith('2')),
    );
    return {
      isGreen: summary.isGreen,
      violations: summary.violations,
      coverage: Math.floor((100 * reached.length) / Math.max(1, offered.length)),
    };
  } catch (error) {
    if (!(error instanceof contract.UnreachableError)) throw error;
    console.error(
      `${colors.red('error')} ${error.message}\n  ${colors.cyan('fix')} Start the server, or let --start do it.`,
    );
    throw new NotReached();
  } finally {
    stop.release();
    await server?.stop();
    await vercel.close();
  }
}

/** The first Ctrl-C ends the run with a report of what there is; a second one ends the process. */
function stopOnSignals(): { readonly isStopped: () => boolean; readonly release: () => void } {
  let isStopped = false;
  const stop = (): void => {
    if (isStopped) process.exit(130);
    isStopped = true;
    console.error(`${colors.yellow('!')} Stopping: the report holds what was tried so far.`);
  };
  process.on('SIGINT', stop).on('SIGTERM', stop);
  return {
    isStopped: () => isStopped,
    release: () => void process.off('SIGINT', stop).off('SIGTERM', stop),
  };
}

let shown = 0;

function showProgress(isCheck: boolean): void {
  if (!isCheck || !process.stderr.isTTY) return;
  shown += 1;
  process.stderr.write(`\r${colors.dim(`${shown} checks`)}\u001b[K`);
}

function print(report: string): void {
  if (process.stderr.isTTY) process.stderr.write('\r\u001b[K');
  process.stdout.write(report);
}

function save(report: string, file: string): void {
  mkdirSync(path.dirname(path.resolve(file)), { recursive: true });
  writeFileSync(file, report);
  console.error(`${colors.green('✓')} ${file}`);
}

function parseUrl(text: string): string {
  if (/^https?:\/\//.test(text) && URL.canParse(text)) return text.replace(/\/+$/, '');
  throw new InvalidArgumentError('An address is such as http://localhost:3000.');
}

function parseCount(text: string): number {
  if (!/^[1-9]\d{0,8}$/.test(text)) throw new InvalidArgumentError('It is a whole number from 1.');
  return Number(text);
}

function parsePercent(text: string): number {
  const percent = Number(text);
  if (!/^\d{1,3}$/.test(text) || percent > 100) throw new InvalidArgumentError('It is 0 to 100.');
  return percent;
}

function parseShard(text: string): Shard {
  const [, index = '', count = ''] = /^(\d+)\/(\d+)$/.exec(text) ?? [];
  const shard = { index: Number(index), count: Number(count) };
  if (shard.index < 1 || shard.index > shard.count) {
    throw new InvalidArgumentError('A shard is such as 1/4.');
  }
  return shard;
}
