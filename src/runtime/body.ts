/** Reads a request body as its media type says and its operation describes. */

import { decodeFields } from './decode.js';
import { HttpError } from './http-error.js';
import type { Incoming } from './incoming.js';
import { essence, isJson, matchDeclared } from './negotiate.js';
import type { BodyContent, BodyPlan } from './operation.js';
import { validate } from './validation.js';

export interface ReadBody {
  /** Media type as declared; absent when there is no body. */
  readonly contentType: string | undefined;
  readonly value: unknown;
}

const none: ReadBody = { contentType: undefined, value: undefined };

/**
 * The body as a value, validated.
 * @throws HttpError 400 (malformed, missing, invalid), 413 (too long), 415 (not a declared type).
 */
export async function readBody(
  plan: BodyPlan,
  incoming: Incoming,
  limit: number,
): Promise<ReadBody> {
  const header = incoming.header('content-type');
  const declared = declaredType(plan, header);
  if (declared === undefined) {
    // Whether there is a body at all decides between a wrong type and a missing body.
    const bytes = await incoming.bytes(limit);
    if (bytes.byteLength > 0) throw unsupported(plan, header ?? '');
    return missing(plan);
  }
  const encoding = incoming.header('content-encoding');
  if (encoding !== null && encoding.toLowerCase() !== 'identity') {
    throw new HttpError(415, `Bodies in the encoding "${encoding}" are not read here.`);
  }
  const content = plan.content[declared] ?? {};
  const actual = header === null ? declared : essence(header);
  if (actual === 'multipart/form-data') {
    return { contentType: declared, value: validated(content, await readMultipart(incoming)) };
  }
  const bytes = await incoming.bytes(limit);
  if (bytes.byteLength === 0) return missing(plan);
  return { contentType: declared, value: validated(content, parse(actual, content, bytes)) };
}

/** Without a Content-Type the first declared one is assumed (RFC 9110, 8.3 lets a recipient guess). */
function declaredType(plan: BodyPlan, header: string | null): string | undefined {
  if (header === null) return Object.keys(plan.content)[0];
  return matchDeclared(plan.content, essence(header));
}

function missing(plan: BodyPlan): ReadBody {
  if (plan.required)
    throw new HttpError(400, 'The request has no body, but the operation needs one.');
  return none;
}

function unsupported(plan: BodyPlan, type: string): HttpError {
  const known = Object.keys(plan.content).join(', ');
  return new HttpError(415, `A body of type "${essence(type)}" is not read here; send ${known}.`, {
    headers: { accept: known },
  });
}

const utf8 = new TextDecoder('utf-8', { fatal: true });

function parse(type: string, content: BodyContent, bytes: Uint8Array): unknown {
  if (isJson(type)) return parseJson(bytes);
  if (type === 'application/x-www-form-urlencoded') {
    return decodeFields(content.fields ?? [], decodeText(bytes));
  }
  return type.startsWith('text/') ? decodeText(bytes) : bytes;
}

function parseJson(bytes: Uint8Array): unknown {
  const text = decodeText(bytes);
  try {
    return JSON.parse(text);
  } catch {
    // The parser's own message quotes the body, which may hold secrets.
    throw new HttpError(400, 'The body is not valid JSON.');
  }
}

function decodeText(bytes: Uint8Array): string {
  try {
    return utf8.decode(bytes);
  } catch {
    throw new HttpError(400, 'The body is not valid UTF-8.');
  }
}

async function readMultipart(incoming: Incoming): Promise<Record<string, unknown>> {
  let form: FormData;
  try {
    form = await incoming.request.formData();
  } catch {
    throw new HttpError(400, 'The body is not a valid multipart form.');
  }
  const fields: Record<string, unknown> = {};
  for (const name of new Set(form.keys())) {
    const values = form.getAll(name);
    fields[name] = values.length === 1 ? values[0] : values;
  }
  return fields;
}

function validated(content: BodyContent, value: unknown): unknown {
  const issues = content.validate ? validate(content.validate, value) : [];
  if (issues.length > 0) {
    throw new HttpError(400, 'The body does not match the description.', {
      code: 'validation_error',
      issues,
    });
  }
  return value;
}
