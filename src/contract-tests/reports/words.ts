/** The words in which reports speak of an exchange, the same in all of them. */

import { quote } from '@openapi-counterpart/local-vercel/admin/environment';
import { printableLines } from './printable.js';
import type {
  Case,
  CaseToken,
  Exchange,
  Summary,
  TokenSpec,
  VercelCall,
  Violation,
} from '../model.js';

/** What a token is, in half a sentence. */
export function tokenText(spec: CaseToken): string {
  switch (spec.kind) {
    case 'none':
      return 'no token';
    case 'credentials': {
      const flaw = spec.flaw === undefined ? '' : `, flaw: ${spec.flaw}`;
      return `credentials for ${spec.schemes.join(' and ')}${flaw}`;
    }
    case 'garbage':
      return 'a malformed token';
    default: {
      const flaw = spec.flaw === undefined ? '' : `, flaw: ${spec.flaw}`;
      const role = spec.role === undefined ? '' : `, role ${spec.role}`;
      return `a ${spec.kind} token for ${spec.installationId ?? 'no installation'}${role}${flaw}`;
    }
  }
}

/** Longest text of a body that is shown. */
const longest = 400;

export function shorten(text: string): string {
  return text.length <= longest ? text : `${text.slice(0, longest)}… (${text.length} characters)`;
}

export function answerText({ status, text, failure }: Exchange): string {
  if (status === null) return `no answer: ${failure ?? 'unknown'}`;
  return text === '' ? String(status) : `${status} ${shorten(text)}`;
}

/** A call that the partner made to Vercel, and what it was answered with. */
export function callText({ method, path, sent, status, answer }: VercelCall): string {
  const body = sent === '' ? '' : ` ${shorten(sent)}`;
  const text = answer === '' ? '' : ` ${shorten(answer)}`;
  return `${method} ${path}${body} was answered with ${status ?? 'nothing'}${text}`;
}

/** Rules, beside the one that a violation is named after, that are broken for the same cause. */
export function otherCodes({ findings, rule }: Violation): readonly string[] {
  const others = findings.filter(({ code }) => code !== rule.code);
  const codes = new Set(others.map(({ code }) => code));
  return [...codes].map((code) => {
    const places = others.filter((item) => item.code === code).map((item) => item.operationId);
    return `${code} at ${[...new Set(places)].join(', ')}`;
  });
}

/** How many violations there are, and how many pieces of advice: the same in all reports. */
export function countsOf({ violations }: Pick<Summary, 'violations'>) {
  const must = violations.filter(({ rule }) => rule.severity === 'must').length;
  return { must, should: violations.length - must };
}

/** The counts in words; without the advice where there is none. */
export function countsText(summary: Pick<Summary, 'violations'>): readonly string[] {
  const { must, should } = countsOf(summary);
  const advice = should === 1 ? '1 piece of advice' : `${should} pieces of advice`;
  return [plural(must, 'violation'), ...(should === 0 ? [] : [advice])];
}

/** A line for a shell that sends the case again, with a token that is made when it runs. */
export function curlLine(target: string, { method, path, token, headers, body }: Case): string {
  const shown = token.kind === 'credentials' ? token.shown : { headers: [], query: '' };
  const address = originOf(target, path) + separatorOf(path, shown.query);
  const parts = ['curl', '-i', '-X', method, quote(address) + shown.query];
  const given = token.kind === 'credentials' ? undefined : tokenCommand(token);
  if (given !== undefined) parts.push('-H', `"Authorization: Bearer ${given}"`);
  for (const header of shown.headers) parts.push('-H', header);
  for (const [name, value] of Object.entries(headers)) parts.push('-H', quote(`${name}: ${value}`));
  if (body !== undefined) parts.push('--data-binary', quote(body));
  return parts.join(' ');
}

/** What stands between an address and more of its query. */
function separatorOf(path: string, query: string): string {
  if (query === '') return '';
  return path.includes('?') ? '&' : '?';
}

function originOf(target: string, path: string): string {
  return /^https?:/.test(path) ? path : `${target}${path}`;
}

function tokenCommand(spec: TokenSpec): string | undefined {
  if (spec.kind === 'none') return undefined;
  if (spec.kind === 'garbage') return 'not.a.token';
  const flags = [
    spec.kind,
    ...(spec.installationId === null ? [] : [spec.installationId]),
    ...(spec.role === undefined ? [] : ['--role', spec.role]),
    ...(spec.flaw === undefined ? [] : ['--flaw', spec.flaw]),
  ];
  return `$(npx counterpart token ${flags.join(' ')})`;
}

/** The exchange that shows the violation best; none for what was found without one. */
export function shownExchange({ exchanges }: Violation): Exchange | undefined {
  return exchanges[0];
}

export function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

/** As text of HTML and XML, in attributes too; what a reader would not see is an escape. */
export function escapeMarkup(text: string): string {
  return printableLines(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
