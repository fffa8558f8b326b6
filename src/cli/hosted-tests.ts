/** Contract tests on the partner of a local Vercel that runs already: a key of `counterpart dev` or the console starts them. */

import type { ContractConfig } from '@openapi-counterpart/contract-tests/config';
import type { RunEvent, Summary } from '@openapi-counterpart/contract-tests/model';
import type { TestVercel } from '@openapi-counterpart/contract-tests/vercel-side/start';
import type { LocalVercel } from '@openapi-counterpart/local-vercel';
import type { ContractTests, TestWish } from '@openapi-counterpart/local-vercel/admin/test-runs';
import { UsageError } from '@openapi-counterpart/openapi/usage-error';
import { colors } from './colors.js';
import { keepReport, readLastPage, readLastReport } from './last-report.js';
import { remember } from './last-test.js';
import { select } from './select-checks.js';
import { targetOf, testDefaults } from './test-flags.js';

export interface HostedTests {
  /** The local Vercel that the partner's program knows. */
  readonly host: () => LocalVercel;
  /** Has the configuration, and is given the report. */
  readonly folder: string;
  /** Otherwise the report is written to stderr too. */
  readonly isQuiet: boolean;
}

export function hostedTests(settings: HostedTests): ContractTests {
  const { folder } = settings;
  let seed: number = testDefaults.seed;
  return {
    lastReport: () => readLastReport(folder),
    lastPage: () => readLastPage(folder),
    async run(wish) {
      try {
        await tell(await run(settings, wish, seed), settings);
      } catch (error) {
        throw error instanceof UsageError ? new Error(`${error.message} ${error.fix}`) : error;
      } finally {
        // The server still has what a run that was stopped has made, by the ids of its seed.
        seed += 1;
      }
    },
  };
}

/** @throws UnreachableError, UsageError for a configuration that cannot be read and a pattern that finds nothing. */
async function run(
  { host, folder, isQuiet }: HostedTests,
  wish: TestWish,
  seed: number,
): Promise<Summary> {
  const [{ loadConfig }, { startTestVercel }] = await Promise.all([
    import('@openapi-counterpart/contract-tests/config-file'),
    import('@openapi-counterpart/contract-tests/vercel-side/start'),
  ]);
  const { url } = wish;
  const config = await loadConfig(folder, undefined);
  if (!isQuiet) console.error(colors.dim(`  Testing ${url} …`));
  const vercel = await startTestVercel({
    seed,
    partnerUrl: url,
    loginPath: config.loginPath,
    host: host(),
  });
  try {
    return await runOn(vercel, { config, seed, wish });
  } finally {
    await vercel.close();
  }
}

interface WishedRun {
  readonly config: ContractConfig;
  readonly seed: number;
  readonly wish: TestWish;
}

async function runOn({ side }: TestVercel, { config, seed, wish }: WishedRun): Promise<Summary> {
  const { runContractTests, summaryOf } =
    await import('@openapi-counterpart/contract-tests/runner/run');
  const { url, only, signal, onStart, onCheck } = wish;
  const { workers, maxTime } = testDefaults;
  const selection = select(only.length === 0 ? {} : { only });
  const tests = runContractTests({
    target: targetOf(url, testDefaults),
    vercel: side,
    config,
    seed,
    workers,
    isWanted: selection.isWanted,
    isStopped: () => signal.aborted,
    longestRun: maxTime * 60_000,
  });
  const summary = await summaryOf(tests, (event: RunEvent) => {
    if (event.type === 'started') onStart(event.checks);
    if (event.type !== 'check') return;
    const { id, outcome } = event.result;
    onCheck({ id, isViolated: outcome === 'violated' });
  });
  selection.check(summary.results);
  return summary;
}

/** Keeps the report, and shows it on stderr: stdout is the program's. */
async function tell(summary: Summary, { folder, isQuiet }: HostedTests): Promise<void> {
  const [{ writeReport }, { createPlaces }] = await Promise.all([
    import('@openapi-counterpart/contract-tests/reports/index'),
    import('@openapi-counterpart/contract-tests/reports/place'),
  ]);
  const places = createPlaces();
  const { seed } = summary;
  await keepReport(folder, summary, places);
  remember(folder, summary.target, { ...testDefaults, seed, report: 'text' }, summary.violations);
  if (!isQuiet) console.error(writeReport('text', summary, { places, colors }));
}
