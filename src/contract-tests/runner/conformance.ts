/** What in an answer does not match the description, as findings: looked for in every exchange of every check. */

import type { Issue } from '@openapi-counterpart/runtime';
import type { Exchange, Finding } from '../model.js';
import { stepOf } from '../violations/steps.js';

/** Findings of one exchange; empty when the answer is as described. */
export function findingsOf(exchange: Exchange): readonly Finding[] {
  const { case: input, status, failure } = exchange;
  if (status === null) {
    // Some are whole sentences already.
    const reason = (failure ?? 'unknown').replace(/\.$/, '');
    return [finding(exchange, 'answer-missing', `No answer came: ${reason}.`, 'answer')];
  }
  // A server that fails in a way of its own has not chosen the answer, even where it may fail.
  if (status >= 500 && exchange.issues.length > 0) {
    const message = `${input.method} ${input.path} was answered with ${status}.`;
    const cause = `${input.operationId}:${status}:${stepOf(exchange)}`;
    return [finding(exchange, 'server-error', message, cause)];
  }
  // HTTP has statuses for requests that no description allows, such as 405, 413 and 415.
  const isOwnFault = !input.isDescribed && status >= 400 && status < 500;
  return exchange.issues
    .filter(({ keyword }) => !isOwnFault || keyword !== 'status')
    .map((issue) => fromIssue(exchange, issue));
}

/** Codes of what is wrong with an answer, by the keyword of the issue; the others are of the body. */
const codes: Readonly<Record<string, string>> = {
  status: 'response-status',
  contentType: 'response-content-type',
  headers: 'response-headers',
};

function fromIssue(exchange: Exchange, issue: Issue): Finding {
  const { operationId } = exchange.case;
  const code = codeOf(exchange, issue);
  const place = issue.pointer === '' ? 'The answer' : `\`${issue.pointer}\` of the answer`;
  // The same fault shows wherever the schema is used: the list of resources and each resource.
  const member = issue.pointer.split('/').findLast((part) => part !== '' && !/^\d+$/.test(part));
  const cause =
    code === 'response-body' || code === 'response-error'
      ? `${code}:${issue.keyword}:${member ?? ''}:${expectationOf(issue)}`
      : `${code}:${operationId}:${exchange.status}`;
  return finding(exchange, code, `${place} ${issue.message}.`, cause, pointerOf(exchange));
}

/** Without what came, which may be another each time, such as a time: then no second attempt would confirm it. */
function expectationOf({ message }: Issue): string {
  return message.split('; got ', 1)[0] ?? message;
}

/** How a server words its refusals is advice: Vercel decides by the status. */
function codeOf({ status }: Exchange, { keyword }: Issue): string {
  const code = codes[keyword] ?? 'response-body';
  const isRefusal = status !== null && status >= 400 && status < 500;
  return isRefusal && code !== 'response-status' ? 'response-error' : code;
}

function pointerOf({ case: { operationId }, status }: Exchange): string {
  return `${operationId}#/responses/${status}`;
}

function finding(
  exchange: Exchange,
  code: string,
  message: string,
  cause: string,
  pointer?: string,
): Finding {
  return {
    code,
    operationId: exchange.case.operationId,
    message,
    exchanges: [exchange],
    pointer,
    cause,
  };
}
