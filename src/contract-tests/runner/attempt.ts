/** Runs a check, and again where something did not hold: what shows once only is not reported. */

import { slownessOf } from './budgets.js';
import type { Check } from '../check.js';
import { findingsOf } from './conformance.js';
import { createCheckIds } from '../context/ids.js';
import type { ContractConfig } from '../config.js';
import type { CheckResult, Exchange, Finding, MissingCredentials, Outcome } from '../model.js';
import { NotOffered, NotTested } from '../context/outcome.js';
import type { Recorder } from '../context/recorder.js';
import type { Aside, Lock } from './lock.js';
import { CheckContext, type ContextOptions } from '../context/context.js';

export type AttemptOptions = Omit<ContextOptions, 'ids' | 'aside'>;

/** What checks are tried with. */
export interface Attempts<Context extends Recorder> {
  /**
   * @param name Of the attempt, by which ids are told apart.
   * @param aside By which the attempt waits for what the server does later.
   */
  readonly start: (name: string, aside: Aside) => Context;
  /** What is wrong with an answer, whichever check asked for it. */
  readonly findingsOf: (exchange: Exchange) => readonly Finding[];
  readonly budgets: ContractConfig['budgets'];
  /** Causes that showed twice: they are believed at once from then on. */
  readonly confirmed: Set<string>;
}

interface Attempt {
  readonly findings: readonly Finding[];
  readonly outcome: Outcome;
  readonly reason: string | undefined;
  readonly missing?: MissingCredentials;
  readonly keywords: readonly string[];
}

/** A check of a partner's server. */
export async function runCheck(
  check: Check,
  options: AttemptOptions,
  lock: Lock,
): Promise<CheckResult> {
  const attempts = partnerAttempts(options);
  const first = await lock.run(check.isExclusive === true, (aside) =>
    attempt(check, attempts, 1, aside),
  );
  return resultOf(check, attempts, lock, first);
}

export function partnerAttempts(options: AttemptOptions): Attempts<CheckContext> {
  return {
    start: (name, aside) =>
      new CheckContext({ ...options, aside, ids: createCheckIds(options.seed, name) }),
    findingsOf,
    budgets: options.config.budgets,
    confirmed: options.shared.confirmed,
  };
}

/**
 * Any check, such as one of a server of any description.
 * @param isStopped Asked when its turn has come.
 * @returns undefined where it was stopped before it began.
 */
export async function tryCheck<Context extends Recorder>(
  check: Check<Context>,
  options: Attempts<Context>,
  lock: Lock,
  isStopped: () => boolean,
): Promise<CheckResult | undefined> {
  const first = await lock.run(check.isExclusive === true, async (aside) =>
    isStopped() ? undefined : attempt(check, options, 1, aside),
  );
  return first && resultOf(check, options, lock, first);
}

/**
 * What shows at the first attempt has to show at a second one, which is made exclusively: what only shows beside
 * other checks is reported by the checks of concurrency.
 */
async function resultOf<Context extends Recorder>(
  check: Check<Context>,
  options: Attempts<Context>,
  lock: Lock,
  first: Attempt,
): Promise<CheckResult> {
  const findings = first.findings.some(isEndless)
    ? // A server whose answers have no end is not asked for another.
      first.findings
    : await confirmed(first.findings, options.confirmed, () =>
        // At once: the results of later checks are told after it.
        lock.run(true, (aside) => attempt(check, options, 2, aside), true),
      );
  const { id, code, operationId } = check;
  const outcome = findings.length > 0 ? 'violated' : first.outcome;
  return {
    id,
    code,
    operationId,
    outcome,
    reason: first.reason,
    ...(first.missing && { missing: first.missing }),
    findings,
    keywords: first.keywords,
  };
}

function isEndless({ exchanges }: Finding): boolean {
  return exchanges.some((exchange) => exchange.isEndless === true);
}

/** Those that a second attempt has too; it is spared where all are of causes that one has shown before. */
async function confirmed(
  findings: readonly Finding[],
  known: Set<string>,
  tryAgain: () => Promise<Attempt>,
): Promise<readonly Finding[]> {
  if (findings.every(({ cause }) => known.has(cause))) return findings;
  const again = await tryAgain();
  const first = new Set(findings.map(({ cause }) => cause));
  const causes = new Set(again.findings.map(({ cause }) => cause));
  // A server that fails in another way each time fails each time: another status, another number of items.
  const varying = new Set(again.findings.filter(({ cause }) => !first.has(cause)).map(ruleOf));
  const sure = findings.filter(
    (finding) =>
      known.has(finding.cause) || causes.has(finding.cause) || varying.has(ruleOf(finding)),
  );
  for (const { cause } of sure) known.add(cause);
  return sure;
}

function ruleOf({ code, operationId }: Finding): string {
  return `${code} ${operationId}`;
}

async function attempt<Context extends Recorder>(
  check: Check<Context>,
  options: Attempts<Context>,
  count: number,
  aside: Aside,
): Promise<Attempt> {
  const context = options.start(`${check.id}#${count}`, aside);
  const { outcome, ...why } = await runAll(check, context);
  // What the check says of an exchange is more to the point than that its answer is not described.
  const shown = new Set(context.findings.flatMap(({ exchanges }) => exchanges));
  const others =
    outcome === 'not-offered'
      ? []
      : context.exchanges.filter((exchange) => !shown.has(exchange)).flatMap(options.findingsOf);
  const slow = context.exchanges.flatMap((item) => slownessOf(item, options.budgets));
  return {
    findings: [...context.findings, ...others, ...slow],
    outcome,
    ...why,
    keywords: context.keywords,
  };
}

async function runAll<Context>(
  check: Check<Context>,
  context: Context,
): Promise<Pick<Attempt, 'outcome' | 'reason' | 'missing'>> {
  try {
    await check.run(context);
    return { outcome: 'held', reason: undefined };
  } catch (error) {
    if (error instanceof NotOffered) return { outcome: 'not-offered', reason: error.message };
    if (error instanceof NotTested) {
      const { message: reason, missing } = error;
      return { outcome: 'not-tested', reason, ...(missing && { missing }) };
    }
    throw error;
  }
}
