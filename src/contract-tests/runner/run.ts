/** A whole run: first whether each operation is there, then every check of those that are. */

import { within } from '@openapi-counterpart/local-vercel/within';
import { runCheck, type AttemptOptions } from './attempt.js';
import type { Check } from '../check.js';
import { allChecks, rules } from '../areas/index.js';
import type { ContractConfig } from '../config.js';
import { coverageOf } from './coverage.js';
import type { Case, CheckResult, Exchange, RunEvent, Summary } from '../model.js';
import { missingOf, notOffered, offeredBy } from './offered.js';
import { loadPartnerApi, type PartnerApi } from '../operations.js';
import { inOrder } from './pool.js';
import { createLock } from './lock.js';
import type { VercelSide } from '../vercel-side/vercel-side.js';
import { violationsOf } from '../violations/violations.js';
import { send, type Target } from './transport.js';

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
}

/** The server cannot be reached at all. */
export class UnreachableError extends Error {
  override readonly name = 'UnreachableError';
}

/**
 * Runs the checks and tells of each step. Reports are made of these events alone.
 * @throws UnreachableError when the server does not answer the first request.
 */
export async function* runContractTests(options: RunOptions): AsyncGenerator<RunEvent> {
  const api = loadPartnerApi();
  const { target, seed, workers } = options;
  await reach(target);
  const exchanges: Exchange[] = [];
  const attempt = attemptOptions(options, api, exchanges);
  const { operationChecks, otherChecks } = allChecks(api, options.config);
  const wanted = otherChecks.filter(options.isWanted);
  const checks = operationChecks.length + wanted.length;
  yield { type: 'started', target: target.url, seed, checks };

  const results: CheckResult[] = [];
  const lock = createLock();
  let told = 0;
  let isInterrupted = false;
  async function* runAll(selected: readonly Check[]): AsyncGenerator<RunEvent> {
    const tasks = selected.map((check) => async () => {
      return options.isStopped?.() ? undefined : runCheck(check, attempt, lock);
    });
    for await (const result of inOrder(tasks, workers)) {
      if (result === undefined) {
        isInterrupted = true;
        return;
      }
      results.push(result);
      for (; told < exchanges.length; told += 1) {
        const exchange = exchanges[told];
        if (exchange !== undefined) yield { type: 'exchange', exchange };
      }
      yield { type: 'check', result };
    }
  }

  yield* runAll(operationChecks);
  const offered = offeredBy(results, options.config);
  const offeredChecks: Check[] = [];
  const skipped: CheckResult[] = [];
  for (const check of wanted) {
    const missing = missingOf(check, offered);
    if (missing === undefined) offeredChecks.push(check);
    else skipped.push(notOffered(check, missing));
  }
  yield* runAll(offeredChecks);
  if (!isInterrupted) results.push(...skipped);
  yield { type: 'finished', summary: summarise(options, api, results, exchanges, isInterrupted) };
}

/** What every check of a run works with; each exchange is added to the list. */
export function attemptOptions(
  { target, vercel, config, seed }: Pick<RunOptions, 'target' | 'vercel' | 'config' | 'seed'>,
  api: PartnerApi,
  exchanges: Exchange[],
): AttemptOptions {
  async function probe(input: Case): Promise<Exchange> {
    const operation = api.operations.get(input.operationId);
    const described = input.isOutsideApi === true ? undefined : operation?.served;
    return send(target, described, input, await vercel.sign(input.token));
  }
  return {
    api,
    config,
    vercel,
    origin: new URL(target.url).origin,
    shared: { hasTimedOut: false, planInstallation: undefined },
    seed,
    async send(input: Case) {
      const exchange = await probe(input);
      exchanges.push(exchange);
      return exchange;
    },
    probe,
  };
}

async function reach({ url, fetch, timeout }: Target): Promise<void> {
  try {
    const response = await within(timeout, (signal) => fetch(new Request(url, { signal })));
    await response.body?.cancel();
  } catch (error) {
    const reason = error instanceof Error && error.cause instanceof Error ? error.cause : error;
    throw new UnreachableError(
      `${url} cannot be reached: ${reason instanceof Error ? reason.message : String(reason)}.`,
    );
  }
}

function summarise(
  { target, seed }: RunOptions,
  api: PartnerApi,
  results: readonly CheckResult[],
  exchanges: readonly Exchange[],
  isInterrupted: boolean,
): Summary {
  const violations = violationsOf(results, rules);
  const coverage = coverageOf(api, results, exchanges);
  const untested = coverage
    .filter(({ isRequired, statuses }) => isRequired && !statuses.some(isSuccess))
    .map(({ operationId }) => operationId);
  const hasBroken = violations.some(({ rule }) => rule.severity === 'must');
  return {
    target: target.url,
    seed,
    results,
    violations,
    coverage,
    requests: exchanges.length,
    untested,
    isInterrupted,
    isGreen: !hasBroken && untested.length === 0 && !isInterrupted,
  };
}

function isSuccess({ status }: { readonly status: string }): boolean {
  return status.startsWith('2');
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
