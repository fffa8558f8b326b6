/** Reads a request body as its media type says and its operation describes. */

import { decodeFields } from './decode-fields.js';
import { decodeItem, decodeParts, type DecodedParts } from './decode-parts.js';
import { decodeText } from './decode-text.js';
import { unlessSingle } from './either.js';
import { parseExact } from './exact-json.js';
import { HttpError } from './http-error.js';
import { tooLarge, type Incoming } from './incoming.js';
import { asUsed, toBigints } from './int64.js';
import {
  charsetOf,
  essence,
  isJsonType,
  kindOf,
  matchDeclared,
  type BodyKind,
} from './media-types.js';
import type { Int64Places, RequestBody, RequestContent } from './operation.js';
import { readScalar } from './scalar.js';
import { MultipartError, streamParts } from './multipart.js';
import { isStream, readItems, type StreamKind } from './streams.js';
import { validate } from './validation.js';

export interface ReadBody {
  /** Media type as declared; absent when there is no body. */
  readonly contentType: string | undefined;
  readonly value: unknown;
}

/** What is described of a body, and where it has whole numbers of 64 bits that are no numbers. */
interface PlacedContent extends RequestContent {
  readonly int64?: Int64Places;
}

function placedContent(
  { content }: RequestBody,
  declared: string,
  int64: Int64Places | undefined,
): PlacedContent {
  return int64 === undefined ? (content[declared] ?? {}) : { ...content[declared], int64 };
}

const none: ReadBody = { contentType: undefined, value: undefined };

/**
 * The body as a value, validated.
 * @throws HttpError 400 (malformed, missing, invalid), 413 (too long), 415 (not a declared type).
 */
export function readBody(
  body: RequestBody,
  incoming: Incoming,
  limit: number,
  int64?: Int64Places,
): ReadBody | Promise<ReadBody> {
  const header = incoming.header('content-type');
  const declared = declaredType(body, header);
  const encoding = incoming.header('content-encoding');
  if (declared !== undefined && encoding !== null && encoding.toLowerCase() !== 'identity') {
    throw new HttpError(415, `Bodies in the encoding "${encoding}" are not read here.`);
  }
  const streamed = declared === undefined ? undefined : streamOf(body, declared);
  if (declared !== undefined && streamed !== undefined) {
    const { request } = incoming;
    if (request.body === null) return missing(body);
    const content = placedContent(body, declared, int64);
    const items =
      streamed === 'parts'
        ? readPartStream(content, request.body, header ?? '', limit)
        : readStream(streamed, content, request.body, limit);
    return { contentType: declared, value: items };
  }
  const decode = (bytes: Uint8Array): ReadBody => {
    const isEmpty = bytes.byteLength === 0;
    if (isEmpty && !mayBeEmpty(body, declared, header)) return missing(body);
    // Whether there is a body at all decides between a wrong type and a missing body.
    if (declared === undefined) throw unsupported(body, header ?? '', incoming.method);
    if (header === null && incoming.method === 'QUERY') {
      // RFC 10008, 2: the server must not guess the type.
      throw new HttpError(400, 'The query does not say its Content-Type.');
    }
    const content = placedContent(body, declared, int64);
    const actual = header ?? declared;
    const kind = kindToRead(body, content.kind ?? kindOf(declared), actual, incoming.method);
    if (kind !== 'multipart') {
      return validated(declared, content, { values: parse(kind, content, bytes, actual) });
    }
    return validated(
      declared,
      content,
      readParts(() => decodeParts(content.form ?? {}, actual, bytes)),
    );
  };
  const bytes = incoming.bytes(limit);
  return 'then' in bytes ? bytes.then(decode) : decode(bytes);
}

/** No bytes at all are a text, a file or a form like any other, where their type is said. */
function mayBeEmpty(
  { content }: RequestBody,
  declared: string | undefined,
  header: string | null,
): boolean {
  if (declared === undefined || header === null) return false;
  const kind = content[declared]?.kind ?? kindOf(declared);
  return kind === 'text' || kind === 'bytes' || kind === 'urlencoded';
}

function streamOf({ content }: RequestBody, declared: string): StreamKind | undefined {
  const kind = content[declared]?.kind ?? kindOf(declared);
  return isStream(kind) ? kind : undefined;
}

/** Items as they come, each validated: the loop over them throws the HttpError that refuses one. */
async function* readStream(
  kind: StreamKind,
  content: PlacedContent,
  stream: ReadableStream<Uint8Array>,
  limit: number,
): AsyncGenerator<unknown, void> {
  try {
    for await (const item of readItems(kind, stream, limit, {}, parserOf(content))) {
      yield validated(kind, content, { values: item }).value;
    }
  } catch (error) {
    if (error instanceof SyntaxError) throw new HttpError(400, error.message);
    throw error instanceof RangeError ? tooLarge(limit) : error;
  }
}

/** The same for parts that come one after the other. */
async function* readPartStream(
  content: PlacedContent,
  stream: ReadableStream<Uint8Array>,
  contentType: string,
  limit: number,
): AsyncGenerator<unknown, void> {
  let index = 0;
  try {
    for await (const part of streamParts(stream, contentType, limit)) {
      const item = decodeItem(content.form ?? {}, part, index);
      yield validated(contentType, content, item).value;
      index += 1;
    }
  } catch (error) {
    throw error instanceof RangeError ? tooLarge(limit) : refusalOf(error);
  }
}

function readParts(read: () => DecodedParts): DecodedParts {
  try {
    return read();
  } catch (error) {
    throw refusalOf(error);
  }
}

function refusalOf(error: unknown): unknown {
  if (!(error instanceof MultipartError)) return error;
  return new HttpError(400, `The body is not a valid multipart body: ${error.message}.`);
}

/** Without a Content-Type the first declared one is assumed (RFC 9110, 8.3 lets a recipient guess). */
function declaredType(body: RequestBody, header: string | null): string | undefined {
  if (header === null) return Object.keys(body.content)[0];
  const declared = matchDeclared(body.content, header);
  // Plain JSON is what all JSON with a name of its own is at least.
  const ofJson = essence(header) === 'application/json' ? 'application/*+json' : '';
  return declared ?? (Object.hasOwn(body.content, ofJson) ? ofJson : undefined);
}

function missing(body: RequestBody): ReadBody {
  if (body.required)
    throw new HttpError(400, 'The request has no body, but the operation needs one.');
  return none;
}

function unsupported(
  body: RequestBody,
  type: string,
  method: string,
  known = Object.keys(body.content).join(', '),
): HttpError {
  return new HttpError(415, `A body of type "${essence(type)}" is not read here; send ${known}.`, {
    // By which a resource says what it can be asked in (RFC 10008, 3).
    headers: { accept: known, ...(method === 'QUERY' && { 'accept-query': known }) },
  });
}

/**
 * Under a range whose schema says more than bytes, what comes decides how it is read.
 * @throws HttpError 415 for a type that gives no value of such a schema.
 */
function kindToRead(body: RequestBody, kind: BodyKind, actual: string, method: string): BodyKind {
  if (kind !== 'json' && kind !== 'jsonOrText') return kind;
  if (isJsonType(actual)) return 'json';
  const own = kindOf(actual);
  if (own === 'urlencoded' || own === 'multipart') return own;
  // A range, when no type is given.
  if (actual.includes('*')) return 'json';
  if (kind === 'jsonOrText') return 'text';
  throw unsupported(body, actual, method, 'application/json');
}

function parserOf({ int64 }: PlacedContent): (text: string) => unknown {
  return int64?.body === undefined ? JSON.parse : parseExact;
}

function parse(
  kind: BodyKind,
  content: PlacedContent,
  bytes: Uint8Array,
  contentType: string,
): unknown {
  switch (kind) {
    case 'json':
      return parseJson(bytes, parserOf(content));
    case 'urlencoded':
      return decodeFields(content.form ?? {}, decodeText(bytes));
    case 'text':
    case 'scalar': {
      const text = decodeText(bytes, charsetOf(contentType) ?? content.charset);
      if (kind === 'text') return text;
      return readScalar(text, [content.int64 === undefined ? 'number' : 'exact', 'boolean']);
    }
    default:
      return bytes;
  }
}

function parseJson(bytes: Uint8Array, read: (text: string) => unknown): unknown {
  const text = decodeText(bytes);
  try {
    return read(text);
  } catch {
    // The parser's own message quotes the body, which may hold secrets.
    throw new HttpError(400, 'The body is not valid JSON.');
  }
}

/** A value that was read, and what of it is no matter of its schema. */
type Read = Pick<DecodedParts, 'values'> & Partial<DecodedParts>;

function validated(
  contentType: string,
  { form, int64, validate: validator }: PlacedContent,
  { values, issues: found = [], join }: Read,
): ReadBody {
  const value = int64 === undefined ? values : placed(values, int64);
  const fields = form?.fields ?? [];
  const wrong = validator
    ? unlessSingle(validate(validator, value), validator, value, fields, (given) =>
        int64 === undefined ? given : placed(given, int64),
      )
    : [];
  const issues = [...found, ...wrong];
  if (issues.length > 0) {
    throw new HttpError(400, 'The body does not match the description.', {
      code: 'validation_error',
      issues,
    });
  }
  const used = asUsed(value, int64);
  return { contentType, value: join === undefined ? used : join(used) };
}

/** @throws HttpError 400 for a value that is nested too deeply to be walked through. */
function placed(value: unknown, int64: Int64Places): unknown {
  try {
    return toBigints(value, int64, int64.body);
  } catch (error) {
    if (error instanceof RangeError) throw new HttpError(400, 'The body is nested too deeply.');
    throw error;
  }
}
