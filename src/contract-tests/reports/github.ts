/** The report as annotations of GitHub's workflows: one line a violation. */

import type { Summary } from '../model.js';
import { missingCredentials, missingText } from './missing-credentials.js';
import { printableLines } from './printable.js';
import { answerText, callText, curlLine, otherCodes, shownExchange } from './words.js';

export function githubReport(summary: Summary): string {
  const { target, violations, untested, interruption } = summary;
  const lines = violations.map((violation) => {
    const { rule, operationId, message } = violation;
    const exchange = shownExchange(violation);
    const text = [
      message,
      rule.sentence,
      ...(exchange === undefined
        ? []
        : [`Came: ${answerText(exchange)}`, curlLine(target, exchange.case)]),
      ...violation.calls.map((call) => `Called: ${callText(call)}`),
      ...otherCodes(violation).map((code) => `Also: ${code}`),
    ].join('\n');
    const level = rule.severity === 'must' ? 'error' : 'warning';
    return `::${level} title=${property(`${rule.code} ${operationId}`)}::${data(text)}`;
  });
  const missing = untested.map(
    (id) =>
      `::error title=${property(`untested ${id}`)}::The operation is required and never succeeded.`,
  );
  const refused = missingCredentials(summary).map(
    (item) => `::warning title=credentials::${data(missingText(item))}`,
  );
  const end =
    interruption === undefined
      ? []
      : [`::error title=interrupted::${data(`The run was stopped: ${interruption}`)}`];
  return [...lines, ...missing, ...refused, ...end].map((line) => `${line}\n`).join('');
}

/** Lines in one, escaped as the runner undoes it. */
function data(text: string): string {
  return printableLines(text).replaceAll('%', '%25').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
