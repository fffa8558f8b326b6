/** Reads a request body as its media type says and its operation describes. */

import { decodeFields, decodeParts } from './decode-fields.js';
import { HttpError } from './http-error.js';
import type { Incoming } from './incoming.js';
import { essence, isJsonType, isStream, matchDeclared } from './media-types.js';
import type { RequestBody, RequestContent } from './operation.js';
import { validate, type Issue } from './validation.js';

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
export function readBody(
  plan: RequestBody,
  incoming: Incoming,
  limit: number,
): ReadBody | Promise<ReadBody> {
  const header = incoming.header('content-type');
  const declared = declaredType(plan, header);
  const encoding = incoming.header('content-encoding');
  if (declared !== undefined && encoding !== null && encoding.toLowerCase() !== 'identity') {
    throw new HttpError(415, `Bodies in the encoding "${encoding}" are not read here.`);
  }
  const decode = (bytes: Uint8Array): ReadBody | Promise<ReadBody> => {
    if (bytes.byteLength === 0) return missing(plan);
    // Whether there is a body at all decides between a wrong type and a missing body.
    if (declared === undefined) throw unsupported(plan, header ?? '');
    const content = plan.content[declared] ?? {};
    if (declared !== 'multipart/form-data') {
      return validated(declared, content, parse(declared, content, bytes));
    }
    return parseForm(header ?? declared, bytes)
      .then((form) => decodeParts(content.form ?? {}, form))
      .then(({ fields, issues }) => validated(declared, content, fields, issues));
  };
  const bytes = incoming.bytes(limit);
  return 'then' in bytes ? bytes.then(decode) : decode(bytes);
}

/** Without a Content-Type the first declared one is assumed (RFC 9110, 8.3 lets a recipient guess). */
function declaredType(plan: RequestBody, header: string | null): string | undefined {
  if (header === null) return Object.keys(plan.content)[0];
  return matchDeclared(plan.content, essence(header));
}

function missing(plan: RequestBody): ReadBody {
  if (plan.required)
    throw new HttpError(400, 'The request has no body, but the operation needs one.');
  return none;
}

function unsupported(plan: RequestBody, type: string): HttpError {
  const known = Object.keys(plan.content).join(', ');
  return new HttpError(415, `A body of type "${essence(type)}" is not read here; send ${known}.`, {
    headers: { accept: known },
  });
}

const utf8 = new TextDecoder('utf-8', { fatal: true });

/** By the declared type, which is what handlers are typed by: a range such as `image/*` gives bytes. */
function parse(type: string, content: RequestContent, bytes: Uint8Array): unknown {
  if (isStream(type)) return bytes;
  if (isJsonType(type)) return parseJson(bytes);
  if (type === 'application/x-www-form-urlencoded') {
    return decodeFields(content.form ?? {}, decodeText(bytes));
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

async function parseForm(contentType: string, bytes: Uint8Array): Promise<FormData> {
  try {
    const headers = { 'content-type': contentType };
    return await new Response(new Uint8Array(bytes), { headers }).formData();
  } catch {
    throw new HttpError(400, 'The body is not a valid multipart form.');
  }
}

function validated(
  contentType: string,
  content: RequestContent,
  value: unknown,
  found: readonly Issue[] = [],
): ReadBody {
  const issues = content.validate ? [...found, ...validate(content.validate, value)] : found;
  if (issues.length > 0) {
    throw new HttpError(400, 'The body does not match the description.', {
      code: 'validation_error',
      issues,
    });
  }
  return { contentType, value };
}
