/** A whole run against a server of any API. */

import { createHash } from 'node:crypto';
import type { Check } from '../check.js';
import { NotTested } from '../context/outcome.js';
import type { Case, Exchange, RunEvent } from '../model.js';
import { CheckRunner } from '../runner/check-runner.js';
import { coverageOf } from '../runner/coverage.js';
import { createWatch } from '../runner/limits.js';
import { needReachable } from '../runner/run.js';
import { hasSucceeded, summarise } from '../runner/summary.js';
import { createSend, type Target } from '../runner/transport.js';
import type { AnyApi } from './api.js';
import { anyAreas, anyChecks } from './areas/index.js';
import { conformanceOf } from './conformance.js';
import { AnyContext, type SharedKnowledge } from './context.js';
import { carry, type Secrets } from './credentials.js';

export interface AnyRunOptions {
  readonly target: Target;
  readonly api: AnyApi;
  readonly secrets: Secrets;
  readonly seed: number;
  /** Checks at a time. */
  readonly workers: number;
  readonly isWanted: (check: Pick<Check, 'id' | 'code'>) => boolean;
  /** Asked between checks: a run that is stopped ends with what it has. */
  readonly isStopped?: () => boolean;
  /** Longest time of the whole run, in milliseconds. */
  readonly longestRun: number;
  /** Waits until the server is there, while the checks are made. */
  readonly ready?: () => Promise<void>;
}

/**
 * Runs the checks and tells of each step.
 * @throws UnreachableError when the server does not answer the first request, and what `ready` throws.
 */
export async function* runAnyTests(options: AnyRunOptions): AsyncGenerator<RunEvent> {
  const { target, api, seed, workers } = options;
  const checks = anyChecks(api).filter(options.isWanted);
  await options.ready?.();
  await needReachable(target);
  const exchanges: Exchange[] = [];
  const watch = createWatch(options.longestRun);
  const sendCase = sender(options, watch, exchanges);
  const shared: SharedKnowledge = { recipes: new Map() };
  const runner = new CheckRunner<AnyContext>({
    attempts: {
      start: (name) =>
        new AnyContext({
          api,
          secrets: options.secrets,
          shared,
          number: numberOf(seed, name),
          send: sendCase,
        }),
      findingsOf: conformanceOf,
      budgets: undefined,
      confirmed: new Set(),
    },
    workers,
    exchanges,
    stopReason: () => (options.isStopped?.() ? 'It was interrupted.' : watch.reason()),
  });
  yield { type: 'started', target: target.url, seed, checks: checks.length };
  yield* runner.run(checks);
  const interruption = runner.interruption ?? watch.given();
  const { results } = runner;
  const coverage = coverageOf(coveredApi(api), results, exchanges);
  // A server that refuses everything has shown nothing.
  const untested = coverage.some(hasSucceeded) ? [] : coverage;
  const run = {
    target,
    seed,
    areas: anyAreas,
    results,
    coverage,
    untested,
    exchanges,
    interruption,
  };
  yield { type: 'finished', summary: summarise(run) };
}

/** Numbers of one check are far from those of another, and the same for a seed. */
function numberOf(seed: number, name: string): number {
  return (createHash('sha256').update(`${seed}:${name}`).digest().readUInt32BE() % 1_000_000) * 100;
}

function sender(
  { target, api, secrets }: AnyRunOptions,
  watch: ReturnType<typeof createWatch>,
  exchanges: Exchange[],
): (input: Case) => Promise<Exchange> {
  const { securitySchemes } = api.description;
  const send = createSend(target);
  return async (input) => {
    const reason = watch.reason();
    if (reason !== undefined) throw new NotTested(reason);
    const { token } = input;
    // What is secret is in what is sent, and not in what is kept.
    const signed =
      token.kind === 'credentials' ? carry(input, token, securitySchemes, secrets) : input;
    const exchange = { ...(await send(undefined, signed, undefined)), case: input };
    watch.note(exchange);
    exchanges.push(exchange);
    return exchange;
  };
}

function coveredApi({ operations }: AnyApi) {
  return { operations: new Map(operations.map(({ id }) => [id, { id, isRequired: false }])) };
}
