/** The report for programs. It holds no time and no token, so that the same answers give the same bytes. */

import type { Exchange, Summary, Violation } from '../model.js';
import type { Places } from './place.js';
import { missingCredentials } from './missing-credentials.js';
import { curlLine, tokenText } from './words.js';

export function jsonReport(summary: Summary, places: Places): string {
  const { target, seed, requests, isGreen, interruption, untested, coverage, results } = summary;
  const missing = missingCredentials(summary);
  const report = {
    target,
    seed,
    requests,
    isGreen,
    isInterrupted: interruption !== undefined,
    ...(interruption !== undefined && { interruption }),
    untested,
    ...(missing.length > 0 && { missingCredentials: missing }),
    violations: summary.violations.map((violation) => violationJson(summary, violation, places)),
    checks: results.map(({ id, code, operationId, outcome, reason }) => ({
      id,
      code,
      operationId,
      outcome,
      ...(reason !== undefined && { reason }),
    })),
    coverage,
  };
  return `${withoutCommands(JSON.stringify(report, null, 2))}\n`;
}

/** The same JSON, in which no CI that logs it finds a command. */
function withoutCommands(json: string): string {
  return json.replace(/##(?=\[|vso\[)/gi, String.raw`\u0023#`);
}

function violationJson({ target }: Summary, violation: Violation, places: Places): unknown {
  const { id, rule, operationId, message, alsoAt, exchanges, calls, findings } = violation;
  return {
    id,
    code: rule.code,
    severity: rule.severity,
    operationId,
    alsoAt,
    message,
    rule: rule.sentence,
    source: rule.source,
    place: places(violation),
    exchanges: exchanges.map((exchange) => exchangeJson(target, exchange)),
    calls,
    findings: findings.map((finding) => ({
      code: finding.code,
      operationId: finding.operationId,
      message: finding.message,
      exchanges: finding.exchanges.map((exchange) => exchangeJson(target, exchange)),
      ...(finding.calls && { calls: finding.calls }),
    })),
    replay: `npx counterpart replay ${id}`,
  };
}

function exchangeJson(target: string, { case: input, status, text, failure, issues }: Exchange) {
  const { method, path, headers, token, body } = input;
  return {
    request: { method, path, token: tokenText(token), headers, body },
    response: status === null ? { failure } : { status, body: text, issues },
    curl: curlLine(target, input),
  };
}
