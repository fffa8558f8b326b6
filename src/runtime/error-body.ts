/** Writes a refusal in the words of the description: an instance of the operation's own error schema. */

import { codeOfStatus, type HttpError } from './http-error.js';
import type { ErrorTemplate } from './operation.js';
import { isObject } from './json.js';
import { rangeOf } from './status.js';

export interface ErrorBody {
  readonly contentType: string;
  readonly body: unknown;
}

/** RFC 9457, for operations that describe no error body. */
const problem: ErrorTemplate = {
  contentType: 'application/problem+json',
  template: { status: 0, title: '', detail: '' },
  code: ['title'],
  message: ['detail'],
  status: ['status'],
};

/** The body for a refusal: by the template of its status, else that of the operation's other errors. */
export function errorBody(
  templates: Readonly<Record<string, ErrorTemplate>>,
  error: HttpError,
): ErrorBody {
  const template =
    templates[String(error.status)] ??
    templates[rangeOf(error.status)] ??
    templates['other'] ??
    problem;
  const body: unknown = structuredClone(template.template);
  const code = codeOf(template, error);
  if (code !== undefined) put(body, template.code, code);
  put(body, template.message, shorten(messageOf(template, error), template.maxMessageLength));
  put(body, template.status, error.status);
  const { issues } = template;
  if (issues && error.issues.length > 0) {
    const entries = error.issues.map(({ pointer, message }) => ({
      [issues.key]: fieldName(pointer),
      ...(issues.message !== undefined && { [issues.message]: message }),
    }));
    put(body, issues.at, entries);
  }
  return { contentType: template.contentType, body };
}

/** The code of the refusal, or else that of its status; nothing where the description has neither. */
function codeOf({ codes }: ErrorTemplate, error: HttpError): string | undefined {
  if (codes === undefined) return error.code;
  return [error.code, codeOfStatus(error.status)].find((code) => codes.includes(code));
}

/** `/metadata/region` as people write it: `metadata.region`. */
function fieldName(pointer: string): string {
  return pointer
    .slice(1)
    .split('/')
    .map((token) => token.replaceAll('~1', '/').replaceAll('~0', '~'))
    .join('.');
}

/** Where the schema has no list for them, the issues go into the message: nothing is swallowed. */
function messageOf(template: ErrorTemplate, error: HttpError): string {
  if (error.issues.length === 0 || template.issues) return error.message;
  const issues = error.issues.map(
    ({ pointer, message }) => `${fieldName(pointer) || 'it'} ${message}`,
  );
  return `${error.message} ${issues.join('; ')}.`;
}

function shorten(text: string, limit = Infinity): string {
  // Schemas count characters, not the units that strings are made of.
  const characters = text.length <= limit ? [] : [...text];
  return characters.length <= limit ? text : `${characters.slice(0, limit - 1).join('')}…`;
}

function put(body: unknown, path: readonly string[] | undefined, value: unknown): void {
  if (path === undefined) return;
  let holder = body;
  for (const key of path.slice(0, -1)) {
    holder = Array.isArray(holder)
      ? holder[Number(key)]
      : isObject(holder)
        ? holder[key]
        : undefined;
  }
  const last = path.at(-1);
  if (last === undefined) return;
  if (Array.isArray(holder)) holder[Number(last)] = value;
  else if (isObject(holder)) holder[last] = value;
}
