/** Gathers findings into violations: one cause is one violation. */

import { createHash } from 'node:crypto';
import type { CheckResult, Finding, Rule, Severity, Violation } from './model.js';
import { stateRules } from './rules/state.js';

/** The most serious first, then in the order in which they showed. */
export function violationsOf(
  results: readonly CheckResult[],
  rules: ReadonlyMap<string, Rule>,
): readonly Violation[] {
  const findings = results.flatMap((result) => result.findings);
  const foundBy = new Map(
    results.flatMap(({ id, findings: own }) => own.map((finding) => [finding, id] as const)),
  );
  const isSystemic = systemicCodes(findings);
  const byCause = new Map<string, Finding[]>();
  for (const finding of findings) {
    const { code, cause: own } = explanationOf(finding, findings) ?? finding;
    const cause = isSystemic.has(code) ? code : own;
    const list = byCause.get(cause);
    if (list) list.push(finding);
    else byCause.set(cause, [finding]);
  }
  const violations = [...byCause.values()].flatMap((list) => toViolation(list, rules, foundBy));
  return violations.toSorted((a, b) => weight(a.rule.severity) - weight(b.rule.severity));
}

/** Rules whose breach shows wherever the state is used. */
const explaining = new Set([
  ...stateRules.map(([code]) => code),
  'calls-authorized',
  'calls-described',
  'calls-resource-updated',
]);

/**
 * What explains a finding that came of operations before it: the same cause, found by itself, else
 * what a check of the state found at the nearest of the operations.
 */
function explanationOf(
  { cause, after }: Finding,
  findings: readonly Finding[],
): Finding | undefined {
  if (after === undefined) return undefined;
  const direct = findings.filter((other) => other.after === undefined);
  const same = direct.find((other) => other.cause === cause);
  if (same !== undefined) return same;
  const [nearest] = after.flatMap((id) =>
    direct.filter(({ code, operationId }) => operationId === id && explaining.has(code)),
  );
  return nearest;
}

/** What is wrong at so many operations is not wrong at each for a reason of its own. */
const systemicFrom = 4;

function systemicCodes(findings: readonly Finding[]): ReadonlySet<string> {
  const operations = new Map<string, Set<string>>();
  for (const { code, operationId } of findings) {
    const set = operations.get(code) ?? new Set();
    operations.set(code, set.add(operationId));
  }
  const entries = [...operations].filter(([, ids]) => ids.size >= systemicFrom);
  return new Set(entries.map(([code]) => code));
}

function weight(severity: Severity): number {
  return severity === 'must' ? 0 : 1;
}

function toViolation(
  findings: readonly Finding[],
  rules: ReadonlyMap<string, Rule>,
  foundBy: ReadonlyMap<Finding, string>,
): readonly Violation[] {
  const [first] = findings;
  if (first === undefined) return [];
  const rule = rules.get(first.code);
  if (rule === undefined) throw new Error(`There is no rule "${first.code}".`);
  const others = findings.map(({ operationId }) => operationId);
  return [
    {
      id: createHash('sha256').update(`${first.code}:${first.cause}`).digest('hex').slice(0, 8),
      rule,
      operationId: first.operationId,
      message: first.message,
      exchanges: first.exchanges,
      pointer: first.pointer,
      checks: [...new Set(findings.flatMap((finding) => foundBy.get(finding) ?? []))],
      alsoAt: [...new Set(others)].filter((id) => id !== first.operationId),
    },
  ];
}
