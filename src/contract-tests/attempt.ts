/** Runs a check, and again where something did not hold: what shows once only is not reported. */

import { slownessOf } from './budgets.js';
import type { Check } from './check.js';
import { findingsOf } from './conformance.js';
import { createCheckIds } from './ids.js';
import type { CheckResult, Finding, Outcome } from './model.js';
import { NotOffered, NotTested } from './outcome.js';
import type { Turns } from './turns.js';
import { Trial, type TrialOptions } from './trial.js';

export type AttemptOptions = Omit<TrialOptions, 'ids'>;

interface Attempt {
  readonly findings: readonly Finding[];
  readonly outcome: Outcome;
  readonly reason: string | undefined;
  readonly keywords: readonly string[];
}

/** The second time alone: what only shows beside other checks is said by those that look for it. */
export async function runCheck(
  check: Check,
  options: AttemptOptions,
  turns: Turns,
): Promise<CheckResult> {
  const isAlone = check.isAlone === true;
  const first = await turns.take(isAlone, () => attempt(check, options, 1));
  const again =
    first.findings.length > 0
      ? await turns.take(true, () => attempt(check, options, 2))
      : undefined;
  const findings = first.findings.filter(({ cause }) =>
    again?.findings.some((other) => other.cause === cause),
  );
  const { id, code, operationId } = check;
  const outcome = findings.length > 0 ? 'violated' : first.outcome;
  return {
    id,
    code,
    operationId,
    outcome,
    reason: first.reason,
    findings,
    keywords: first.keywords,
  };
}

async function attempt(check: Check, options: AttemptOptions, count: number): Promise<Attempt> {
  const ids = createCheckIds(options.seed, `${check.id}#${count}`);
  const trial = new Trial({ ...options, ids });
  const { outcome, reason } = await conduct(check, trial);
  // What the check says of an exchange is more to the point than that its answer is not described.
  const shown = new Set(trial.findings.flatMap(({ exchanges }) => exchanges));
  const others =
    outcome === 'not-offered'
      ? []
      : trial.exchanges.filter((exchange) => !shown.has(exchange)).flatMap(findingsOf);
  const slow = trial.exchanges.flatMap((item) => slownessOf(item, options.config.budgets));
  return {
    findings: [...trial.findings, ...others, ...slow],
    outcome,
    reason,
    keywords: trial.keywords,
  };
}

async function conduct(
  check: Check,
  trial: Trial,
): Promise<{ readonly outcome: Outcome; readonly reason: string | undefined }> {
  try {
    await check.run(trial);
    return { outcome: 'held', reason: undefined };
  } catch (error) {
    if (error instanceof NotOffered) return { outcome: 'not-offered', reason: error.message };
    if (error instanceof NotTested) return { outcome: 'not-tested', reason: error.message };
    throw error;
  }
}
