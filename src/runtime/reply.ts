/** Holds a handler's reply against the description. */

import { fromTexts } from './int64.js';
import { isObject } from './json.js';
import { kindOf, matchDeclared } from './media-types.js';
import type { DeclaredResponse, ServerOperation } from './operation.js';
import { changeValues, issuesOfHeaders, valuesOf } from './parts.js';
import type { Reply } from './reply-types.js';
import { forStatus } from './status.js';
import { isStream } from './streams.js';
import { validate, type Issue, type Validator } from './validation.js';
import type { WrittenHeaders } from './write-headers.js';

/** What is wrong with a reply; empty when nothing is. */
export function checkReply(operation: ServerOperation, reply: Reply): readonly Issue[] {
  const response = forStatus(operation.responses, reply.status);
  if (response === undefined) {
    return [issue('status', `has the status ${reply.status}, which is not described`)];
  }
  const headerIssues = response.headers
    ? checkHeaders(response.headers, exactHeaders(operation, reply))
    : [];
  return [...headerIssues, ...checkBody(response, withExactBody(operation, reply))];
}

function exactHeaders(
  { int64 }: ServerOperation,
  { headers = {}, status }: Reply,
): Record<string, unknown> {
  const own = lowerCase(headers);
  const exact = fromTexts(own, int64, forStatus(int64?.headers ?? {}, status));
  return isObject(exact) ? exact : own;
}

function withExactBody(operation: ServerOperation, reply: Reply): Reply {
  const { int64 } = operation;
  if (int64 === undefined) return reply;
  const at = forStatus(int64.responses ?? {}, reply.status);
  const { forms = {} } = forStatus(operation.responses, reply.status) ?? {};
  const form = forms[matchDeclared(forms, reply.contentType ?? Object.keys(forms)[0] ?? '') ?? ''];
  const body = changeValues(form, reply.body, (value) => fromTexts(value, int64, at));
  return { ...reply, body };
}

function checkHeaders(
  validator: Validator,
  headers: Readonly<Record<string, unknown>>,
): readonly Issue[] {
  const issues = validate(validator, headers);
  const cookies = headers['set-cookie'];
  if (issues.length === 0 || !Array.isArray(cookies)) return issues;
  // Most descriptions say what one of several cookies is.
  return cookies.flatMap((cookie: unknown) =>
    validate(validator, { ...headers, 'set-cookie': cookie }),
  );
}

const bodiless = [204, 205, 304];
const headerName = /^[!#$%&'*+.^_`|~\w-]+$/;
const headerValue = /^[\t\x20-\x7e\x80-\xff]*$/;

/** What no server could send, whatever the description says. */
export function findUnsendable(
  { status, body }: Reply,
  { headers, cookies = [] }: WrittenHeaders,
): readonly Issue[] {
  const issues: Issue[] = [];
  if (!Number.isInteger(status) || status < 200 || status > 599) {
    issues.push(issue('status', `has the status ${status}, which cannot be sent`));
  }
  if (body !== undefined && bodiless.includes(status)) {
    issues.push(issue('body', `has a body, which cannot be sent with the status ${status}`));
  }
  const check = (name: string, text: string): void => {
    if (headerName.test(name) && headerValue.test(text)) return;
    issues.push(issue('headers', `has the header "${name}", whose text cannot be sent`));
  };
  for (const name in headers) check(name, headers[name] ?? '');
  for (const cookie of cookies) check('set-cookie', cookie);
  return issues;
}

function checkBody({ content = {}, forms = {} }: DeclaredResponse, reply: Reply): readonly Issue[] {
  const [first] = Object.keys(content);
  if (first === undefined) {
    return reply.body === undefined ? [] : [issue('body', 'has a body where none is described')];
  }
  if (reply.body === undefined) return [issue('body', 'has no body where one is described')];
  const type = reply.contentType ?? first;
  const declared = matchDeclared(content, type);
  if (declared === undefined) {
    return [issue('contentType', `has the type "${type}", which is not described`)];
  }
  const validator = content[declared];
  const form = forms[declared];
  const { body } = reply;
  // Items of a stream are validated as they go out.
  const isRaw =
    body instanceof ReadableStream ||
    ArrayBuffer.isView(body) ||
    isStream(kindOf(declared)) ||
    (form !== undefined && (typeof body !== 'object' || body instanceof Blob || form.isStream));
  if (isRaw) return [];
  const issues = validator ? validate(validator, valuesOf(form, body)) : [];
  return [...issues, ...issuesOfHeaders(form, body)];
}

function lowerCase(headers: NonNullable<Reply['headers']>): Record<string, unknown> {
  const entries = Object.entries(headers).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries.map(([name, value]) => [name.toLowerCase(), value]));
}

function issue(keyword: string, message: string): Issue {
  return { pointer: '', keyword, message };
}
