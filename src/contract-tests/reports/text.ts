/** The report for a person at a terminal: what holds at a glance, then each violation with what to do. */

import type { Colors } from 'picocolors/types.js';
import type { CheckResult, Exchange, Rule, Summary, Violation } from '../model.js';
import type { Places } from './place.js';
import { byArea, countOf } from './areas.js';
import { missingCredentials, missingText } from './missing-credentials.js';
import { printable } from './printable.js';
import {
  answerText,
  callText,
  countsText,
  curlLine,
  otherCodes,
  plural,
  shorten,
  shownExchange,
  tokenText,
} from './words.js';

export function textReport(summary: Summary, places: Places, colors: Colors): string {
  const { violations } = summary;
  return [
    heading(summary, colors),
    '',
    ...groups(summary, colors),
    ...violations.flatMap((violation) => [
      '',
      violationText(summary.target, violation, places, colors),
    ]),
    '',
    closing(summary, colors),
    '',
  ].join('\n');
}

function heading({ target, seed, requests }: Summary, colors: Colors): string {
  return `${colors.bold(target)} ${colors.dim(`seed ${seed}, ${plural(requests, 'request')}`)}`;
}

/** One line an area. */
function groups(summary: Summary, colors: Colors): readonly string[] {
  const { untested, areas } = summary;
  const rules = new Map(areas.flatMap((area) => area.rules).map((rule) => [rule.code, rule]));
  const lines = byArea(summary).map(({ title, results: own }) => {
    const held = countOf(own, 'held');
    const mark = markOf(own, rules, colors);
    const notes = [
      ...(countOf(own, 'not-offered') > 0 ? [`${countOf(own, 'not-offered')} not offered`] : []),
      ...(countOf(own, 'not-tested') > 0 ? [`${countOf(own, 'not-tested')} not tested`] : []),
    ];
    const note = notes.length === 0 ? '' : colors.dim(` (${notes.join(', ')})`);
    return `  ${mark} ${title.padEnd(16)} ${String(held).padStart(3)}/${own.length}${note}`;
  });
  const missing = untested.map(
    (id) => `  ${colors.red('✗')} ${id} is required and never succeeded: nothing was tested there.`,
  );
  const refused = missingCredentials(summary).map(
    (one) => `  ${colors.yellow('!')} ${printable(missingText(one))}`,
  );
  return [...lines, ...missing, ...refused];
}

/** Red where something does not hold that must, yellow where only advice is not followed. */
function markOf(
  results: readonly CheckResult[],
  rules: ReadonlyMap<string, Rule>,
  colors: Colors,
): string {
  const codes = results.flatMap(({ findings }) => findings.map(({ code }) => code));
  if (codes.some((code) => rules.get(code)?.severity === 'must')) return colors.red('✗');
  if (codes.length > 0) return colors.yellow('!');
  return countOf(results, 'held') > 0 ? colors.green('✓') : '·';
}

/** One violation by itself. */
export function violationText(
  target: string,
  violation: Violation,
  places: Places,
  colors: Colors,
): string {
  const { rule, operationId, message, alsoAt, id, calls } = violation;
  const label = rule.severity === 'must' ? colors.red('✗ must  ') : colors.yellow('! should');
  const also = alsoAt.length === 0 ? '' : colors.dim(` and ${alsoAt.join(', ')}`);
  const row = (name: string, text: string): string =>
    `    ${colors.cyan(name.padEnd(6))} ${printable(text)}`;
  const exchange = shownExchange(violation);
  const place = places(violation);
  const source = colors.dim(`(${rule.source})`);
  return [
    `${label} ${colors.bold(rule.code)} ${operationId}${also}`,
    `    ${printable(message)}`,
    `${row('rule', rule.sentence)} ${source}`,
    ...(exchange === undefined ? [] : exchangeRows(exchange, row)),
    ...calls.slice(-mostCalls).map((call) => row('called', callText(call))),
    ...otherCodes(violation).map((text, index) => row(index === 0 ? 'also' : '', text)),
    ...(place === undefined ? [] : [row('where', place)]),
    row('again', `npx counterpart replay ${id}`),
    ...(exchange === undefined ? [] : [row('curl', curlLine(target, exchange.case))]),
  ].join('\n');
}

/** The latest calls to Vercel that are shown; JSON has all. */
const mostCalls = 3;

function exchangeRows(
  exchange: Exchange,
  row: (name: string, text: string) => string,
): readonly string[] {
  const { method, path, token, body } = exchange.case;
  return [
    row('sent', `${method} ${path} with ${tokenText(token)}`),
    ...(body === undefined ? [] : [row('', shorten(body))]),
    row('came', answerText(exchange)),
  ];
}

function closing(summary: Summary, colors: Colors): string {
  const { violations, untested, results, isGreen, interruption } = summary;
  const held = results.filter(({ outcome }) => outcome === 'held').length;
  const closed = missingCredentials(summary).reduce((sum, { checks }) => sum + checks, 0);
  if (isGreen && violations.length === 0 && closed === 0) {
    return colors.green(`✓ ${plural(held, 'check')} held.`);
  }
  const parts = [
    ...countsText(summary),
    ...(untested.length > 0
      ? [`${plural(untested.length, 'required operation')} never succeeded`]
      : []),
    `${plural(held, 'check')} held`,
    ...(closed > 0 ? [`${closed} not tested for want of credentials`] : []),
  ];
  const stop = interruption === undefined ? '' : ` The run was stopped: ${interruption}`;
  return `${isGreen ? colors.yellow('!') : colors.red('✗')} ${parts.join(', ')}.${stop}`;
}
