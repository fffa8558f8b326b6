/** The report for CI servers: a suite an area, a case a check (JUnit's XML). */

import type { CheckResult, Finding, Summary, Violation } from '../model.js';
import { areaOf, rules } from '../areas/index.js';
import { byArea, countOf, type AreaResults } from './areas.js';
import { answerText, curlLine, escapeMarkup } from './words.js';

export function junitReport(summary: Summary): string {
  const { results, untested, isInterrupted } = summary;
  const suites = byArea(results).map((area) => suite(area, summary));
  const all = [
    ...suites,
    ...(untested.length === 0 ? [] : [untestedSuite(untested)]),
    ...(isInterrupted ? [interruptedSuite] : []),
  ];
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="counterpart">\n${all.join('\n')}\n</testsuites>\n`;
}

function suite({ title, results }: AreaResults, summary: Summary): string {
  const failures = countOf(results, 'violated');
  const skipped = countOf(results, 'not-offered') + countOf(results, 'not-tested');
  const cases = results.map((result) => testCase(result, summary)).join('\n');
  return `  <testsuite name="${title}" tests="${results.length}" failures="${failures}" skipped="${skipped}">\n${cases}\n  </testsuite>`;
}

function testCase(result: CheckResult, summary: Summary): string {
  const open = `    <testcase classname="${areaOf(result.code).title}" name="${escape(result.id)}"`;
  if (result.outcome === 'held') return `${open}/>`;
  if (result.outcome !== 'violated') {
    return `${open}><skipped message="${escape(result.reason ?? result.outcome)}"/></testcase>`;
  }
  const failures = result.findings.map((finding) => {
    const violation = summary.violations.find(({ checks }) => checks.includes(result.id));
    const detail = detailOf(summary.target, finding, violation);
    return `<failure type="${escape(finding.code)}" message="${escape(finding.message)}">${escape(detail)}</failure>`;
  });
  return `${open}>${failures.join('')}</testcase>`;
}

function detailOf(target: string, finding: Finding, violation: Violation | undefined): string {
  const rule = rules.get(finding.code);
  const [exchange] = finding.exchanges;
  return [
    ...(rule === undefined ? [] : [`Rule: ${rule.sentence} (${rule.source})`]),
    ...(exchange === undefined
      ? []
      : [`Came: ${answerText(exchange)}`, curlLine(target, exchange.case)]),
    ...(violation === undefined ? [] : [`npx counterpart replay ${violation.id}`]),
  ].join('\n');
}

function untestedSuite(untested: readonly string[]): string {
  const cases = untested.map(
    (id) =>
      `    <testcase classname="required" name="${escape(id)}"><failure type="untested" message="The operation is required and never succeeded."/></testcase>`,
  );
  return `  <testsuite name="required" tests="${untested.length}" failures="${untested.length}">\n${cases.join('\n')}\n  </testsuite>`;
}

const interruptedSuite =
  '  <testsuite name="run" tests="1" failures="1">\n    <testcase classname="run" name="complete"><failure type="interrupted" message="The run was interrupted."/></testcase>\n  </testsuite>';

/** Characters that XML 1.0 cannot hold are shown as the replacement character. */
function escape(text: string): string {
  return escapeMarkup(text).replaceAll(
    /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu,
    '\ufffd',
  );
}
