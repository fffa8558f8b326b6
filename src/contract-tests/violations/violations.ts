/** Gathers findings into violations: one cause is one violation. */

import { createHash } from 'node:crypto';
import { isFailing, judge, type Judged } from './causes.js';
import type { CheckResult, Exchange, Finding, Rule, Severity, Violation } from '../model.js';

/** The most serious first, then those that speak most directly, then in the order in which they showed. */
export function violationsOf(
  results: readonly CheckResult[],
  rules: ReadonlyMap<string, Rule>,
): readonly Violation[] {
  const findings = results.flatMap((result) => result.findings);
  const foundBy = new Map(
    results.flatMap(({ id, findings: own }) => own.map((finding) => [finding, id] as const)),
  );
  return groupsOf(judge(findings, checkedBy(results)))
    .map((group) => group.toSorted((a, b) => directness(a) - directness(b)))
    .flatMap((group) => {
      const [first] = group;
      return first === undefined ? [] : [{ first, group }];
    })
    .map(({ first, group }) => toViolation(first.finding, group, rules, foundBy))
    .toSorted((a, b) => order(a) - order(b));
}

/** By the code of a rule, the operations of the checks that came to a result. */
function checkedBy(results: readonly CheckResult[]): ReadonlyMap<string, ReadonlySet<string>> {
  const checked = new Map<string, Set<string>>();
  for (const { code, operationId, outcome } of results) {
    if (outcome !== 'held' && outcome !== 'violated') continue;
    checked.set(code, (checked.get(code) ?? new Set()).add(operationId));
  }
  return checked;
}

/** Findings that share a key, directly or by others, in the order in which the first of each showed. */
function groupsOf(findings: readonly Judged[]): readonly (readonly Judged[])[] {
  const parents = findings.map((_finding, index) => index);
  const rootOf = (index: number): number => {
    const parent = parents[index] ?? index;
    return parent === index ? index : rootOf(parent);
  };
  const firsts = new Map<string, number>();
  for (const [index, { keys }] of findings.entries()) {
    for (const key of keys) {
      const first = firsts.get(key);
      if (first === undefined) firsts.set(key, index);
      else {
        const [low = 0, high = 0] = [rootOf(first), rootOf(index)].toSorted((a, b) => a - b);
        parents[high] = low;
      }
    }
  }
  const groups = new Map<number, Judged[]>();
  for (const [index, finding] of findings.entries()) {
    const root = rootOf(index);
    groups.set(root, [...(groups.get(root) ?? []), finding]);
  }
  return [...groups.entries()].toSorted(([a], [b]) => a - b).map(([, group]) => group);
}

/** An operation that does not work at all: what else is said of it comes of that. */
const fundamental: readonly string[] = ['operation-succeeds', 'answer-missing'];

/** How directly a finding names what is wrong within its group; less is more directly. */
function directness({ finding, isExplained }: Judged): number {
  const { code, exchanges } = finding;
  if (isExplained) return 6;
  if (fundamental.includes(code)) return fundamental.indexOf(code);
  // To fail at what is right is worse than to fail at what is wrong.
  if (code === 'server-error') return exchanges.every(isRight) ? 2 : 5;
  if (code === 'input-malformed') return 5;
  return isFailing(finding) ? 4 : 3;
}

function isRight({ case: { isDescribed, isOutsideApi, token } }: Exchange): boolean {
  const isTrusted = token.kind !== 'garbage' && token.kind !== 'none' && token.flaw === undefined;
  return isDescribed && isOutsideApi !== true && isTrusted;
}

function order({ rule: { severity, code }, exchanges }: Violation): number {
  return 4 * weight(severity) + rankOf(code, exchanges);
}

function rankOf(code: string, exchanges: readonly Exchange[]): number {
  if (code === 'flow') return 3;
  if (failures.has(code) && !exchanges.some(isRight)) return 2;
  return fundamental.includes(code) ? 0 : 1;
}

/** What is a smaller matter where it answers what is wrong. */
const failures: ReadonlySet<string> = new Set(['answer-missing', 'server-error']);

function weight(severity: Severity): number {
  return severity === 'must' ? 0 : 1;
}

function toViolation(
  first: Finding,
  group: readonly Judged[],
  rules: ReadonlyMap<string, Rule>,
  foundBy: ReadonlyMap<Finding, string>,
): Violation {
  const rule = rules.get(first.code);
  if (rule === undefined) throw new Error(`There is no rule "${first.code}".`);
  const others = group.map(({ finding }) => finding.operationId);
  return {
    id: createHash('sha256').update(`${first.code}:${first.cause}`).digest('hex').slice(0, 8),
    rule,
    operationId: first.operationId,
    message: first.message,
    exchanges: first.exchanges,
    pointer: first.pointer,
    checks: [...new Set(group.flatMap(({ finding }) => foundBy.get(finding) ?? []))],
    alsoAt: [...new Set(others)].filter((id) => id !== first.operationId),
  };
}
