/** Runs the contract tests that a command asks for, and writes their report. */

import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { RunEvent, Summary, Violation } from '@openapi-counterpart/contract-tests/model';
import type { Places } from '@openapi-counterpart/contract-tests/reports/place';
import type { ServerProcess } from '@openapi-counterpart/contract-tests/runner/server-process';
import { UsageError } from '@openapi-counterpart/openapi/usage-error';
import { colors } from './colors.js';
import { keepReport } from './last-report.js';
import { printMistake } from './print.js';
import { NotReached } from './run.js';
import type { Selection } from './select-checks.js';
import { rejectDescriptionFlags } from './spec-flag.js';
import { targetOf, type TestFlags } from './test-flags.js';

/** Where a server that runs already is told to find Vercel's keys. */
const defaultVercelPort = 4010;

export interface TestOutcome {
  readonly isGreen: boolean;
  /** Share of the offered operations that succeeded, in percent. */
  readonly coverage: number;
  readonly violations: readonly Violation[];
}

export interface TestSurroundings {
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
  { keepsReport = true }: TestSurroundings = {},
): Promise<TestOutcome> {
  if (flags.spec !== undefined) {
    return runAnyTest(url, { ...flags, spec: flags.spec }, selection, keepsReport);
  }
  if (flags.auth !== undefined) {
    throw new UsageError('--auth is for --spec.', 'Leave it out: tokens of Vercel are made.');
  }
  rejectDescriptionFlags(flags);
  const { loadConfig } = await import('@openapi-counterpart/contract-tests/config-file');
  const { startTestVercel } = await import('@openapi-counterpart/contract-tests/vercel-side/start');
  const config = await loadConfig(process.cwd(), flags.config);
  const vercel = await startTestVercel({
    seed: flags.seed,
    port: flags.vercelPort ?? (flags.start === undefined ? defaultVercelPort : 0),
    partnerUrl: url,
    loginPath: config.loginPath,
  });
  const stop = stopOnSignals();
  let server: ServerProcess | undefined;
  try {
    const { interceptedEnvironment } =
      await import('@openapi-counterpart/local-vercel/interception/environment');
    server = await start(url, flags, () => interceptedEnvironment(vercel.environment, process.env));
    const { runContractTests } = await import('@openapi-counterpart/contract-tests/runner/run');
    const run = runContractTests({
      target: targetOf(url, flags),
      vercel: vercel.side,
      config,
      seed: flags.seed,
      workers: flags.workers,
      isWanted: selection.isWanted,
      isStopped: stop.isStopped,
      longestRun: flags.maxTime * 60_000,
      ...(server && { ready: server.ready }),
    });
    return await outcomeOf(run, flags, selection, { keepsReport });
  } finally {
    stop.release();
    await server?.stop();
    await vercel.close();
  }
}

/** The same against a server of any API. @throws UsageError for flags that only Vercel's side has. */
async function runAnyTest(
  url: string,
  flags: TestFlags & { readonly spec: string },
  selection: Selection,
  keepsReport: boolean,
): Promise<TestOutcome> {
  if (flags.config !== undefined || flags.vercelPort !== undefined) {
    const flag = flags.config === undefined ? '--vercel-port' : '--config';
    throw new UsageError(`${flag} is for servers of partners.`, `Leave out ${flag} beside --spec.`);
  }
  const stop = stopOnSignals();
  let server: ServerProcess | undefined;
  try {
    server = await start(url, flags, () => process.env);
    const { prepareAnyTest } = await import('./test-any.js');
    const { api, secrets, places } = await prepareAnyTest(flags.spec, flags.auth ?? [], flags);
    const { runAnyTests } = await import('@openapi-counterpart/contract-tests/generic/run');
    const run = runAnyTests({
      target: targetOf(url, flags),
      api,
      secrets,
      seed: flags.seed,
      workers: flags.workers,
      isWanted: selection.isWanted,
      isStopped: stop.isStopped,
      longestRun: flags.maxTime * 60_000,
      ...(server && { ready: server.ready }),
    });
    return await outcomeOf(run, flags, selection, { places, keepsReport });
  } finally {
    stop.release();
    await server?.stop();
  }
}

/** Of a report beside its format. */
interface ReportWishes {
  /** Of another description than the Partner API's. */
  readonly places?: Places;
  /** Whether the console is to show it. */
  readonly keepsReport: boolean;
}

/** Listens to a run and writes its report. @throws NotReached when the server does not answer. */
async function outcomeOf(
  run: AsyncIterable<RunEvent>,
  flags: TestFlags,
  selection: Selection,
  wishes: ReportWishes,
): Promise<TestOutcome> {
  const { summaryOf, UnreachableError } =
    await import('@openapi-counterpart/contract-tests/runner/run');
  try {
    const summary = await summaryOf(run, (event) => showProgress(event.type === 'check'));
    selection.check(summary.results);
    await writeReports(summary, flags, wishes);
    const { isGreen, violations } = summary;
    return { isGreen, violations, coverage: coverageOf(summary) };
  } catch (error) {
    if (!(error instanceof UnreachableError)) throw error;
    printMistake({ message: error.message, fix: 'Start the server, or let --start do it.' });
    throw new NotReached();
  }
}

/** Starts the server with its environment, if it is to be started; it is not waited for. */
async function start(
  url: string,
  { start: command }: TestFlags,
  environmentOf: () => NodeJS.ProcessEnv,
): Promise<ServerProcess | undefined> {
  if (command === undefined) return undefined;
  const { startServer } = await import('@openapi-counterpart/contract-tests/runner/server-process');
  return startServer(command, { url, environment: environmentOf() });
}

async function writeReports(
  summary: Summary,
  flags: TestFlags,
  { places: given, keepsReport }: ReportWishes,
): Promise<void> {
  const { writeReport } = await import('@openapi-counterpart/contract-tests/reports/index');
  const { createPlaces } = await import('@openapi-counterpart/contract-tests/reports/place');
  const name = flags.json ? 'json' : flags.report;
  const places = given ?? createPlaces();
  if (keepsReport) await keepReport(process.cwd(), summary, places);
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
