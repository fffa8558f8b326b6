/** A whole run: first whether each operation is there, then every check of those that are. */

import { partnerAttempts, type AttemptOptions } from './attempt.js';
import type { Check } from '../check.js';
import { allChecks, areas } from '../areas/index.js';
import type { ContractConfig } from '../config.js';
import { CheckRunner } from './check-runner.js';
import { coverageOf } from './coverage.js';
import { createWatch, type Watch } from './limits.js';
import type { Case, CheckResult, Exchange, RunEvent, Summary } from '../model.js';
import { missingOf, notOffered, offeredBy } from './offered.js';
import { loadPartnerApi, type PartnerApi } from '../operations.js';
import type { VercelSide } from '../vercel-side/vercel-side.js';
import { NotTested } from '../context/outcome.js';
import { hasSucceeded, summarise } from './summary.js';
import { createSend, reach, reasonOf, type Target } from './transport.js';

export interface RunOptions {
  readonly target: Target;
  readonly vercel: VercelSide;
  readonly config: ContractConfig;
  readonly seed: number;
  /** Checks at a time. */
  readonly workers: number;
  /** Whether a check is to run, by its id. Operations are always looked for. */
  readonly isWanted: (check: Check) => boolean;
  /** Asked between checks: a run that is stopped ends with what it has. */
  readonly isStopped?: () => boolean;
  /** Longest time of the whole run, in milliseconds; 30 minutes by default. */
  readonly longestRun?: number;
  /** Waits until the server is there, while the checks are made. */
  readonly ready?: () => Promise<void>;
}

const longestRun = 30 * 60_000;

/** The server cannot be reached at all. */
export class UnreachableError extends Error {
  override readonly name = 'UnreachableError';
}

/**
 * Runs the checks and tells of each step. Reports are made of these events alone.
 * @throws UnreachableError when the server does not answer the first request, and what `ready` throws.
 */
export async function* runContractTests(options: RunOptions): AsyncGenerator<RunEvent> {
  const { target, seed, workers, vercel, ready } = options;
  const prepared = vercel.prepare();
  const api = loadPartnerApi();
  const { operationChecks, otherChecks } = allChecks(api, options.config);
  await Promise.all([prepared, ready?.()]);
  await needReachable(target);
  const exchanges: Exchange[] = [];
  const watch = createWatch(options.longestRun ?? longestRun);
  const attempt = attemptOptions(options, api, exchanges, watch);
  const wanted = otherChecks.filter(options.isWanted);
  const checks = operationChecks.length + wanted.length;
  yield { type: 'started', target: target.url, seed, checks };

  const stopReason = (): string | undefined =>
    options.isStopped?.() ? 'It was interrupted.' : watch.reason();
  const attempts = partnerAttempts(attempt);
  const runner = new CheckRunner({ attempts, workers, exchanges, stopReason });
  yield* runner.run(operationChecks);
  const offered = offeredBy(runner.results, options.config);
  const offeredChecks: Check[] = [];
  const skipped: CheckResult[] = [];
  for (const check of wanted) {
    const missing = missingOf(check, offered);
    if (missing === undefined) offeredChecks.push(check);
    else skipped.push(notOffered(check, missing));
  }
  for (const result of skipped) yield { type: 'check', result };
  yield* runner.run(offeredChecks);
  const results = [...runner.results, ...(runner.interruption === undefined ? skipped : [])];
  // Checks that were under way may have sent less than they wanted.
  const interruption = runner.interruption ?? watch.given();
  const coverage = coverageOf(api, results, exchanges);
  const untested = coverage.filter((operation) => operation.isRequired && !hasSucceeded(operation));
  const run = { target, seed, areas, results, coverage, untested, exchanges, interruption };
  yield { type: 'finished', summary: summarise(run) };
}

/** What every check of a run works with; each exchange is added to the list, until the watch ends it. */
export function attemptOptions(
  { target, vercel, config, seed }: Pick<RunOptions, 'target' | 'vercel' | 'config' | 'seed'>,
  api: PartnerApi,
  exchanges: Exchange[],
  watch: Watch,
): AttemptOptions {
  const send = createSend(target);

  async function probe(input: Case): Promise<Exchange> {
    const reason = watch.reason();
    if (reason !== undefined) throw new NotTested(reason);
    const operation = api.operations.get(input.operationId);
    const described = input.isOutsideApi === true ? undefined : operation?.served;
    const { token } = input;
    if (token.kind === 'credentials') throw new TypeError('Vercel sends tokens of its own.');
    const exchange = await send(described, input, await vercel.sign(token));
    watch.note(exchange);
    return exchange;
  }
  return {
    api,
    config,
    vercel,
    origin: new URL(target.url).origin,
    shared: {
      hasTimedOut: false,
      setupTime: undefined,
      planInstallation: undefined,
      webhookDelay: undefined,
      confirmed: new Set(),
    },
    seed,
    async send(input: Case) {
      const exchange = await probe(input);
      exchanges.push(exchange);
      return exchange;
    },
    probe,
  };
}

/** @throws UnreachableError when the server gives no answer. */
export async function needReachable(target: Target): Promise<void> {
  try {
    await reach(target, true);
  } catch (error) {
    const reason = reasonOf(error).replace(/\.$/, '');
    throw new UnreachableError(`${target.url} cannot be reached: ${reason}.`);
  }
}

/** Listens to a run until its end. */
export async function summaryOf(
  run: AsyncIterable<RunEvent>,
  listen: (event: RunEvent) => void = () => {},
): Promise<Summary> {
  for await (const event of run) {
    listen(event);
    if (event.type === 'finished') return event.summary;
  }
  throw new Error('The run ended without a summary.');
}
