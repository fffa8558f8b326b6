/** The report for CI servers: a suite an area, a case a check (JUnit's XML). */

import type { CheckResult, Summary, Violation } from '../model.js';
import { byArea, type AreaResults } from './areas.js';
import {
  answerText,
  callText,
  curlLine,
  escapeMarkup,
  otherCodes,
  shownExchange,
} from './words.js';

export function junitReport(summary: Summary): string {
  const { untested, interruption } = summary;
  const suites = byArea(summary).map((area) => suite(area, summary));
  const all = [
    ...suites,
    ...(untested.length === 0 ? [] : [untestedSuite(untested)]),
    ...(interruption === undefined ? [] : [interruptedSuite(interruption)]),
  ];
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="counterpart">\n${all.join('\n')}\n</testsuites>\n`;
}

function suite({ title, results }: AreaResults, summary: Summary): string {
  const cases = results.flatMap((result) => testCases(result, title, summary));
  const failures = results.flatMap((result) => ownOf(result, summary).filter(isMust)).length;
  const skipped = cases.filter((text) => text.includes('<skipped ')).length;
  return `  <testsuite name="${title}" tests="${cases.length}" failures="${failures}" skipped="${skipped}">\n${cases.join('\n')}\n  </testsuite>`;
}

/** Each violation is a failure of one check, the first that found it, so that the counts agree. */
function ownOf({ id }: CheckResult, { violations }: Summary): readonly Violation[] {
  return violations.filter(({ checks }) => checks[0] === id);
}

function isMust({ rule }: Violation): boolean {
  return rule.severity === 'must';
}

/** A case for the check, and one for each further violation of it: CI servers read one failure of a case. */
function testCases(result: CheckResult, area: string, summary: Summary): readonly string[] {
  const [first, ...further] = ownOf(result, summary).filter(isMust);
  const others = further.map((violation) => {
    const name = `${result.id} (${violation.rule.code} ${violation.id})`;
    return `${opening(area, name)}>${failure(violation, summary)}</testcase>`;
  });
  return [testCase(result, area, summary, first), ...others];
}

function opening(area: string, name: string): string {
  return `    <testcase classname="${area}" name="${escapeMarkup(name)}"`;
}

function testCase(
  result: CheckResult,
  area: string,
  summary: Summary,
  first: Violation | undefined,
): string {
  const open = opening(area, result.id);
  if (result.outcome === 'held') return `${open}/>`;
  const own = ownOf(result, summary);
  if (result.outcome !== 'violated') {
    const reason = result.reason ?? result.outcome;
    return `${open}><skipped message="${escapeMarkup(reason)}"/></testcase>`;
  }
  if (own.length === 0) {
    const others = summary.violations.filter(({ checks }) => checks.includes(result.id));
    const names = others.map(({ rule, checks }) => `${rule.code}, see ${checks[0]}`);
    return `${open}><skipped message="${escapeMarkup(`Broken for the cause of ${names.join('; ')}`)}"/></testcase>`;
  }
  const advice = own
    .filter((violation) => !isMust(violation))
    .map(
      (violation) =>
        `${violation.rule.code}: ${violation.message}\n${detailOf(summary, violation)}`,
    );
  const out =
    advice.length === 0 ? '' : `<system-out>${escapeMarkup(advice.join('\n\n'))}</system-out>`;
  return `${open}>${first === undefined ? '' : failure(first, summary)}${out}</testcase>`;
}

function failure(violation: Violation, summary: Summary): string {
  const { rule, message } = violation;
  return `<failure type="${escapeMarkup(rule.code)}" message="${escapeMarkup(message)}">${escapeMarkup(detailOf(summary, violation))}</failure>`;
}

function detailOf({ target }: Summary, violation: Violation): string {
  const { rule, id, calls } = violation;
  const exchange = shownExchange(violation);
  return [
    `Rule: ${rule.sentence} (${rule.source})`,
    ...(exchange === undefined
      ? []
      : [`Came: ${answerText(exchange)}`, curlLine(target, exchange.case)]),
    ...calls.map((call) => `Called: ${callText(call)}`),
    ...otherCodes(violation).map((code) => `Also: ${code}`),
    `npx counterpart replay ${id}`,
  ].join('\n');
}

function untestedSuite(untested: readonly string[]): string {
  const cases = untested.map(
    (id) =>
      `    <testcase classname="required" name="${escapeMarkup(id)}"><failure type="untested" message="The operation is required and never succeeded."/></testcase>`,
  );
  return `  <testsuite name="required" tests="${untested.length}" failures="${untested.length}">\n${cases.join('\n')}\n  </testsuite>`;
}

function interruptedSuite(reason: string): string {
  return `  <testsuite name="run" tests="1" failures="1">\n    <testcase classname="run" name="complete"><failure type="interrupted" message="The run was stopped: ${escapeMarkup(reason)}"/></testcase>\n  </testsuite>`;
}
