/** Writes a handler's reply as the answer that goes out. */

import { encodeMultipart } from './encode-multipart.js';
import { stringifyExact, type JsonCodec } from './exact-json.js';
import type { Outgoing } from './incoming.js';
import { fromTexts } from './int64.js';
import { charsetOf, isJsonType, isRange, kindOf, matchDeclared } from './media-types.js';
import type { EncodedBody, FormEncoding, ServerOperation } from './operation.js';
import { changeItem, changeValues, encodingAt, issuesOfHeaders, valueOfItem } from './parts.js';
import type { Reply } from './reply-types.js';
import { forStatus } from './status.js';
import { isStream, writeItems } from './streams.js';
import { listIssues, validate, type Issue } from './validation.js';
import type { WrittenHeaders } from './write-headers.js';

/** A reply that does not match the description: the server's own fault. */
export class InvalidReplyError extends Error {
  override readonly name = 'InvalidReplyError';

  constructor(
    readonly operationId: string,
    readonly status: number,
    readonly issues: readonly Issue[],
  ) {
    super(
      `The reply ${status} of ${operationId} does not match the description: ${listIssues(issues)}`,
    );
  }
}

/** What becomes of the items of a stream, which go out after the answer has begun. */
export interface ItemHandling {
  readonly areChecked: boolean;
  /** Hears why they broke off. */
  readonly onBreak: (error: unknown) => void;
}

/**
 * The answer that a reply stands for: what its handler said, as the description has it sent.
 * @param headers What `writeHeaders` has made of those of the reply.
 */
export function writeReply(
  operation: ServerOperation,
  reply: Reply,
  { headers, cookies }: WrittenHeaders,
  handling: ItemHandling,
): Outgoing {
  const { status } = reply;
  if (reply.body === undefined) return outgoing(status, headers, cookies, null);
  const stringify = writerOf(operation, reply.status);
  const contentType = reply.contentType ?? defaultType(operation, reply.status);
  const multipart = writeParts(operation, reply, contentType, handling);
  if (multipart !== undefined) {
    // It has a boundary, which no handler could know.
    headers['content-type'] = multipart.contentType ?? contentType;
    const { body } = multipart;
    // It is written as one or the other.
    const stream = body instanceof Blob ? body.stream() : (body as ReadableStream<Uint8Array>);
    return outgoing(status, headers, cookies, stream);
  }
  headers['content-type'] ??=
    typeof reply.body === 'string' && kindOf(contentType) === 'text'
      ? withCharset(contentType)
      : contentType;
  const body = isItems(contentType, reply.body)
    ? writeItems(kindOf(contentType), itemsOf(operation, reply, contentType, handling), stringify)
    : encode(contentType, reply.body, stringify);
  return outgoing(status, headers, cookies, body);
}

/** Of what is written as UTF-8: the description may say that texts without a charset are something else. */
function withCharset(contentType: string): string {
  return charsetOf(contentType) === undefined ? `${contentType}; charset=utf-8` : contentType;
}

/** Each member by its name: copies of objects are a tenth of what the core does for a request. */
function outgoing(
  status: number,
  headers: Outgoing['headers'],
  cookies: Outgoing['cookies'],
  body: Outgoing['body'],
): Outgoing {
  return cookies === undefined ? { status, headers, body } : { status, headers, cookies, body };
}

/** What writes JSON, with all digits of whole numbers of 64 bits where those are no numbers. */
function writerOf({ int64 }: ServerOperation, status: number): JsonCodec['stringify'] {
  if (int64 === undefined) return JSON.stringify;
  const at = forStatus(int64.responses ?? {}, status);
  return (value) => stringifyExact(fromTexts(value, int64, at));
}

/** A multipart body of values; nothing for one that is written already. */
function writeParts(
  operation: ServerOperation,
  reply: Reply,
  contentType: string,
  handling: ItemHandling,
): EncodedBody | undefined {
  const { body, status } = reply;
  if (!isMultipart(contentType) || !isUnwritten(body)) return undefined;
  const form = formOf(operation, status, contentType);
  const isEndless = isIterable(body) && !Array.isArray(body);
  if (isEndless || form?.isStream) {
    const items = itemsOf(operation, reply, contentType, handling);
    return encodeMultipart(contentType, items, form, stringifyExact);
  }
  const { int64 } = operation;
  const at = forStatus(int64?.responses ?? {}, status);
  const values = changeValues(form, body, (value) => fromTexts(value, int64, at));
  // An object or a list, as it was before.
  return encodeMultipart(contentType, values as object, form, stringifyExact);
}

function isMultipart(contentType: string): boolean {
  return /^\s*multipart\//i.test(contentType);
}

function isUnwritten(body: unknown): body is object {
  const isRaw = body instanceof ReadableStream || body instanceof Blob || ArrayBuffer.isView(body);
  return typeof body === 'object' && body !== null && !isRaw;
}

function isIterable(body: object): boolean {
  return Symbol.asyncIterator in body || Symbol.iterator in body;
}

function formOf(
  operation: ServerOperation,
  status: number,
  contentType: string,
): FormEncoding | undefined {
  const { forms = {} } = forStatus(operation.responses, status) ?? {};
  return forms[matchDeclared(forms, contentType) ?? ''];
}

function defaultType(operation: ServerOperation, status: number): string {
  const response = forStatus(operation.responses, status);
  const [first = 'application/json'] = Object.keys(response?.content ?? {});
  return isRange(first) ? 'application/json' : first;
}

function isItems(contentType: string, body: unknown): boolean {
  if (contentType === 'application/json' || !isUnwritten(body)) return false;
  return isIterable(body) && isStream(kindOf(contentType));
}

async function* itemsOf(
  operation: ServerOperation,
  { status, body }: Reply,
  contentType: string,
  { areChecked, onBreak }: ItemHandling,
): AsyncGenerator<unknown, void> {
  const content = forStatus(operation.responses, status)?.content ?? {};
  const { int64 } = operation;
  const at = forStatus(int64?.responses ?? {}, status);
  const exact = (item: unknown): unknown => fromTexts(item, int64, at);
  const validator = areChecked ? content[matchDeclared(content, contentType) ?? ''] : undefined;
  const form = formOf(operation, status, contentType);
  let index = 0;
  try {
    // A list of one kind or another, as was just seen.
    for await (const given of body as AsyncIterable<unknown>) {
      const one = form && { rest: encodingAt(form, index) };
      // Parts are written one by one, of which each may be a document.
      const item = one === undefined ? given : changeItem(one, given, exact);
      const value = one === undefined ? exact(item) : valueOfItem(one, item);
      const issues = [
        ...(validator ? validate(validator, value) : []),
        ...(areChecked ? issuesOfHeaders(one, [item]) : []),
      ];
      if (issues.length > 0) throw new InvalidReplyError(operation.id, status, issues);
      yield item;
      index += 1;
    }
  } catch (error) {
    onBreak(error);
    throw error;
  }
}

function encode(
  contentType: string,
  body: unknown,
  stringify: JsonCodec['stringify'],
): Outgoing['body'] {
  if (body instanceof ReadableStream) return body;
  if (body instanceof Uint8Array) return new Uint8Array(body);
  if (body instanceof Blob) return body.stream();
  return typeof body === 'string' && !isJsonType(contentType) ? body : stringify(body);
}
