/** Contract tests inside a test runner: one test a check, with or without a socket. */

import pico from 'picocolors';
import type { Environment } from '@openapi-counterpart/local-vercel/admin/environment';
import { runCheck, type AttemptOptions } from './runner/attempt.js';
import type { Check } from './check.js';
import { allChecks, rules } from './areas/index.js';
import type { ContractConfig } from './config.js';
import { startTestVercel } from './vercel-side/start.js';
import type { CheckResult } from './model.js';
import { missingOf, offeredBy } from './runner/offered.js';
import { loadPartnerApi } from './operations.js';
import { createPlaces } from './reports/place.js';
import { violationText } from './reports/text.js';
import { attemptOptions } from './runner/run.js';
import { createWatch } from './runner/limits.js';
import { createLock } from './runner/lock.js';
import { violationsOf } from './violations/violations.js';

export interface ContractTestOptions {
  /** What declares a test: `test` of Vitest, Jest or node:test. */
  readonly test: (name: string, run: () => Promise<void>) => unknown;
  /** What runs after all of them: `afterAll`, or `after` of node:test. */
  readonly afterAll: (run: () => Promise<void>) => unknown;
  readonly config: ContractConfig;
  /** Base URL of a server that runs; it must take its keys from the local Vercel at `vercelPort`. */
  readonly url?: string;
  /** A server as a Fetch handler, made once the environment of the local Vercel is known. */
  readonly fetch?: (environment: Environment) => FetchHandler | Promise<FetchHandler>;
  readonly seed?: number;
  /** Where the local Vercel listens; any free port by default. */
  readonly vercelPort?: number;
}

export type FetchHandler = (request: Request) => Promise<Response>;

const inProcess = 'http://partner.localhost';

/**
 * Declares a test for every check.
 *
 * @example
 * contractTests({ test, afterAll, config, fetch: (env) => createApp(env) });
 */
export function contractTests(options: ContractTestOptions): void {
  const api = loadPartnerApi();
  const { operationChecks, otherChecks } = allChecks(api, options.config);
  const lock = createLock();
  const begin = once(() => start(options, api));
  const callEach = once(async () => {
    const { attempt } = await begin();
    const results: CheckResult[] = [];
    for (const check of operationChecks) results.push(await runCheck(check, attempt, lock));
    return results;
  });

  async function runAll(check: Check): Promise<CheckResult | undefined> {
    const { attempt } = await begin();
    const operations = await callEach();
    const known = operations.find(({ id }) => id === check.id);
    if (known !== undefined) return known;
    const offered = offeredBy(operations, options.config);
    return missingOf(check, offered) === undefined ? runCheck(check, attempt, lock) : undefined;
  }

  async function run(check: Check): Promise<void> {
    const result = await runAll(check);
    const violations = violationsOf(result === undefined ? [] : [result], rules);
    // Advice is no failure: `counterpart test` shows it.
    if (!violations.some(({ rule }) => rule.severity === 'must')) return;
    const { url } = await begin();
    const places = createPlaces(api);
    const plain = pico.createColors(false);
    const texts = violations.map((violation) => violationText(url, violation, places, plain));
    throw new Error(texts.join('\n\n'));
  }

  for (const check of [...operationChecks, ...otherChecks]) {
    options.test(check.id, () => run(check));
  }
  options.afterAll(async () => {
    if (begin.isBegun()) await (await begin()).close();
  });
}

/** Work that is done when it is first asked for, and then known. */
function once<Result>(work: () => Promise<Result>) {
  let result: Promise<Result> | undefined;
  const ask = (): Promise<Result> => (result ??= work());
  return Object.assign(ask, { isBegun: () => result !== undefined });
}

async function start(options: ContractTestOptions, api: ReturnType<typeof loadPartnerApi>) {
  const { config, seed = 1 } = options;
  const url = (options.url ?? inProcess).replace(/\/+$/, '');
  const { side, environment, close } = await startTestVercel({
    seed,
    partnerUrl: url,
    loginPath: config.loginPath,
    ...(options.vercelPort !== undefined && { port: options.vercelPort }),
  });
  const handler = await options.fetch?.(environment);
  const attempt: AttemptOptions = attemptOptions(
    {
      target: { url, ...(handler && { fetch: handler }), timeout: 30_000 },
      vercel: side,
      config,
      seed,
    },
    api,
    [],
    // The test runner limits the time.
    createWatch(Infinity),
  );
  return { attempt, url, close };
}
