/** Shows an exchange as one line, and below it what does not match the description. */

import type { Issue } from '@openapi-counterpart/runtime';
import type { Exchange } from '@openapi-counterpart/local-vercel/exchanges/log';
import { printable } from '@openapi-counterpart/contract-tests/reports/printable';
import { colors } from './colors.js';

const pathWidth = 56;

/** @param exchange With secrets masked. */
export function formatExchange(exchange: Exchange): string {
  const { at, direction, method, path, status, duration, operationId, api, note, verdict } =
    exchange;
  const time = new Date(at).toTimeString().slice(0, 8);
  const arrow = direction === 'out' ? '→' : '←';
  const milliseconds = `${duration < 10 ? duration.toFixed(1) : Math.round(duration)} ms`;
  const line = [
    colors.dim(time),
    arrow,
    printable(method).padEnd(6),
    printable(path).padEnd(pathWidth),
    colorStatus(status),
    colors.dim(milliseconds.padStart(7)),
    operationId ?? colors.dim(api),
    ...(note === null ? [] : [colors.yellow(`(${printable(note)})`)]),
    ...(verdict === 'not-offered' ? [colors.dim('(not offered)')] : []),
  ].join(' ');
  if (verdict === 'not-offered') return line;
  const issues = [
    ...issueLines('request', exchange.request.issues),
    ...issueLines('response', exchange.response?.issues ?? []),
  ];
  return [line, ...issues].join('\n');
}

function colorStatus(status: number | null): string {
  if (status === null) return colors.red('---');
  if (status >= 500) return colors.red(String(status));
  return status >= 400 ? colors.yellow(String(status)) : colors.green(String(status));
}

function issueLines(part: string, issues: readonly Issue[]): string[] {
  return issues.map(({ pointer, message }) =>
    colors.red(
      `           ✗ ${part}${printable(`${pointer === '' ? '' : ` ${pointer}`} ${message}`)}`,
    ),
  );
}
