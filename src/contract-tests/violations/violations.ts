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
  const judged = judge(findings, checkedBy(results)).map((item) => {
    // What must hold is not put down to what only should.
    const isLess = severityOf(item.explanation, rules) > severityOf(item.finding, rules);
    return isLess ? { ...item, explanation: undefined } : item;
  });
  const rank = (finding: Finding): number => {
    return 10 * severityOf(finding, rules) + directness(finding);
  };
  return groupsOf(judged)
    .map(({ causes, consequences }) => [
      ...causes.toSorted((one, other) => rank(one) - rank(other)),
      ...consequences,
    ])
    .flatMap((group) => {
      const [first] = group;
      return first === undefined ? [] : [toViolation(first, group, rules, foundBy)];
    })
    .toSorted((one, other) => order(one) - order(other));
}

/** Less is more severe. */
function severityOf(finding: Finding | undefined, rules: ReadonlyMap<string, Rule>): number {
  const rule = finding && rules.get(finding.code);
  return rule === undefined ? 0 : weight(rule.severity);
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

interface Group {
  /** Findings that share a key, directly or by others. */
  readonly causes: Finding[];
  /** Findings that one of the causes explains. */
  readonly consequences: Finding[];
}

/**
 * In the order in which the first of each group showed. A consequence joins the group of its
 * explanation, and brings nothing else with it: no chain of reasons leads from group to group.
 */
function groupsOf(judged: readonly Judged[]): readonly Group[] {
  const explanations = new Map(judged.map(({ finding, explanation }) => [finding, explanation]));
  const isCause = ({ finding }: Judged): boolean => rootOf(finding, explanations) === finding;
  const groups = new Map<Finding, Group>();
  for (const causes of sharingKeys(judged.filter(isCause))) {
    const group: Group = { causes: [...causes], consequences: [] };
    for (const finding of causes) groups.set(finding, group);
  }
  for (const { finding } of judged) {
    const root = rootOf(finding, explanations);
    if (root !== finding) groups.get(root)?.consequences.push(finding);
  }
  return [...new Set(groups.values())];
}

/** The explanation that has none itself; the finding where explanations go in a circle. */
function rootOf(
  finding: Finding,
  explanations: ReadonlyMap<Finding, Finding | undefined>,
): Finding {
  const seen = new Set<Finding>();
  let root = finding;
  for (let next = explanations.get(root); next !== undefined; next = explanations.get(root)) {
    if (seen.has(next)) return finding;
    seen.add(next);
    root = next;
  }
  return root;
}

function sharingKeys(judged: readonly Judged[]): readonly (readonly Finding[])[] {
  const parents = judged.map((_item, index) => index);
  const find = (index: number): number => {
    const parent = parents[index] ?? index;
    return parent === index ? index : find(parent);
  };
  const firsts = new Map<string, number>();
  for (const [index, { keys }] of judged.entries()) {
    for (const key of keys) {
      const first = firsts.get(key);
      if (first === undefined) firsts.set(key, index);
      else {
        const [low = 0, high = 0] = [find(first), find(index)].toSorted(
          (one, other) => one - other,
        );
        parents[high] = low;
      }
    }
  }
  const groups = new Map<number, Finding[]>();
  for (const [index, { finding }] of judged.entries()) {
    const root = find(index);
    groups.set(root, [...(groups.get(root) ?? []), finding]);
  }
  return [...groups.entries()].toSorted(([one], [other]) => one - other).map(([, group]) => group);
}

/** An operation that does not work at all: what else is said of it comes of that. */
const fundamental: readonly string[] = ['operation-succeeds', 'answer-missing'];

/** How directly a finding names what is wrong within its group; less is more directly. */
function directness(finding: Finding): number {
  const { code, exchanges } = finding;
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
  group: readonly Finding[],
  rules: ReadonlyMap<string, Rule>,
  foundBy: ReadonlyMap<Finding, string>,
): Violation {
  const rule = rules.get(first.code);
  if (rule === undefined) throw new Error(`There is no rule "${first.code}".`);
  const others = group.map(({ operationId }) => operationId);
  return {
    id: createHash('sha256').update(`${first.code}:${first.cause}`).digest('hex').slice(0, 8),
    rule,
    operationId: first.operationId,
    message: first.message,
    exchanges: first.exchanges,
    calls: first.calls ?? [],
    pointer: first.pointer,
    checks: [...new Set(group.flatMap((finding) => foundBy.get(finding) ?? []))],
    alsoAt: [...new Set(others)].filter((id) => id !== first.operationId),
    findings: group,
  };
}
