/** Runs the contract tests that a command asks for, and writes their report. */

import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Summary, Violation } from '@openapi-counterpart/contract-tests/model';
import type { ServerProcess } from '@openapi-counterpart/contract-tests/runner/server-process';
import type { TestVercel } from '@openapi-counterpart/contract-tests/vercel-side/start';
import type { LocalVercel } from '@openapi-counterpart/local-vercel';
import { colors } from './colors.js';
import { keepReport } from './last-report.js';
import { NotReached } from './run.js';
import type { Selection } from './select-checks.js';
import type { TestFlags } from './test-flags.js';

/** Where a server that runs already is told to find Vercel's keys. */
const defaultVercelPort = 4010;

export interface TestOutcome {
  readonly isGreen: boolean;
  /** Share of the offered operations that succeeded, in percent. */
  readonly coverage: number;
  readonly violations: readonly Violation[];
}

export interface TestSurroundings {
  /** The local Vercel that the server knows already; one of its own is started otherwise. */
  readonly host?: LocalVercel;
  /** Whether the console shows what it found; not for a part that is tried again. */
  readonly keepsReport?: boolean;
}

/**
 * Runs the selected checks and writes the report.
 * @throws NotReached when the server does not answer; UsageError for a selection that selects nothing.
 */
export async function runTest(
  url: string,
  flags: TestFlags,
  selection: Selection,
  { host, keepsReport = true }: TestSurroundings = {},
): Promise<TestOutcome> {
  const { loadConfig } = await import('@openapi-counterpart/contract-tests/config-file');
  const { startTestVercel } = await import('@openapi-counterpart/contract-tests/vercel-side/start');
  const config = await loadConfig(process.cwd(), flags.config);
  const vercel = await startTestVercel({
    seed: flags.seed,
    port: flags.vercelPort ?? (flags.start === undefined ? defaultVercelPort : 0),
    partnerUrl: url,
    ...(config.loginPath !== undefined && { loginUrl: new URL(config.loginPath, url).href }),
    ...(host !== undefined && { host }),
  });
  const stop = stopOnSignals();
  let server: ServerProcess | undefined;
  try {
    server = await start(url, flags, vercel);
    const { runContractTests, summaryOf } =
      await import('@openapi-counterpart/contract-tests/runner/run');
    const run = runContractTests({
      target: {
        url,
        timeout: flags.timeout,
        longestAnswer: flags.maxAnswer * 1_000_000,
      },
      vercel: vercel.side,
      config,
      seed: flags.seed,
      workers: flags.workers,
      isWanted: selection.isWanted,
      isStopped: stop.isStopped,
      longestRun: flags.maxTime * 60_000,
    });
    const summary = await summaryOf(run, (event) => showProgress(event.type === 'check'));
    selection.check(summary.results);
    await writeReports(summary, flags, keepsReport);
    const { isGreen, violations } = summary;
    return { isGreen, violations, coverage: coverageOf(summary) };
  } catch (error) {
    const { UnreachableError } = await import('@openapi-counterpart/contract-tests/runner/run');
    if (!(error instanceof UnreachableError)) throw error;
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

/** Starts the server with the environment that leads it to the local Vercel, if it is to be started. */
async function start(
  url: string,
  flags: TestFlags,
  vercel: TestVercel,
): Promise<ServerProcess | undefined> {
  if (flags.start === undefined) return undefined;
  const { startServer } = await import('@openapi-counterpart/contract-tests/runner/server-process');
  const { interceptedEnvironment } =
    await import('@openapi-counterpart/local-vercel/interception/environment');
  const environment = interceptedEnvironment(vercel.environment, process.env);
  const server = startServer(flags.start, { url, environment });
  try {
    await server.ready();
  } catch (error) {
    await server.stop();
    throw error;
  }
  return server;
}

async function writeReports(
  summary: Summary,
  flags: TestFlags,
  keepsReport: boolean,
): Promise<void> {
  const { writeReport } = await import('@openapi-counterpart/contract-tests/reports/index');
  const { createPlaces } = await import('@openapi-counterpart/contract-tests/reports/place');
  const name = flags.json ? 'json' : flags.report;
  const places = createPlaces();
  if (keepsReport) keepReport(writeReport('json', summary, { places }));
  if (flags.out === undefined) {
    print(writeReport(name, summary, { places, ...(name === 'text' && { colors }) }));
    return;
  }
  // The terminal shows the result even where the report goes to a file.
  if (name !== 'text') print(writeReport('text', summary, { places, colors }));
  save(writeReport(name, summary, { places }), flags.out);
}

function coverageOf({ coverage }: Summary): number {
  const offered = coverage.filter(({ isOffered }) => isOffered);
  const reached = offered.filter(({ statuses }) =>
    statuses.some(({ status }) => status.startsWith('2')),
  );
  return Math.floor((100 * reached.length) / Math.max(1, offered.length));
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
