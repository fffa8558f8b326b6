/** Writes request bodies as their media type and the description say. */

import { isJsonType } from './media-types.js';
import { jsonOf } from './operation-json.js';
import type { BodyInit, ClientOperation, EncodedBody } from './operation.js';
import type { Stringify } from './texts.js';

interface GivenBody {
  readonly body?: unknown;
  readonly contentType?: string | undefined;
}

/**
 * What fetch takes goes out as it was given, but for strings, which may be JSON values.
 * @throws TypeError for an object of a type that is neither JSON, a form nor a stream, and for files
 * and bytes inside JSON.
 */
export function encodeBody(
  { body, contentType: named }: GivenBody,
  operation: ClientOperation,
): EncodedBody {
  const { forms, namedTypes, streams, writeForm } = operation;
  const contentType = named ?? operation.contentType ?? 'application/json';
  const stringify: Stringify = (value) => {
    const text = jsonOf(operation).stringify(value);
    if (traces.test(text)) JSON.stringify(value, refuseBinary);
    return text;
  };
  if (body instanceof FormData) return { contentType: null, body };
  if (isBinary(body)) {
    const isTyped = body instanceof URLSearchParams || (body instanceof Blob && body.type !== '');
    // Of a range the type is open, and fetch writes that of the body.
    const isOpen = isTyped && namedTypes !== undefined && named === undefined;
    return { contentType: isOpen ? null : contentType, body };
  }
  const isOfRange = namedTypes !== undefined && !namedTypes.includes(contentType);
  if (typeof body === 'string' && isOfRange) return { contentType, body };
  if (typeof body === 'object' && body !== null) {
    const form = writeForm?.(contentType, body, forms, stringify);
    if (form !== undefined) return form;
    const stream = streams?.write(contentType, body, stringify);
    if (stream !== undefined) return { contentType, body: stream };
  }
  if (isJsonType(contentType)) return { contentType, body: stringify(body) };
  if (typeof body === 'object') {
    throw new TypeError(`A body of the type ${contentType} is text or bytes, not an object.`);
  }
  return { contentType, body: String(body) };
}

/** What files and bytes leave in JSON; where it is not found, there are none. */
const traces = /{}|{"0"|Buffer/;

/** JSON would hold `{}` or numbered members in their place. */
function refuseBinary(this: Readonly<Record<string, unknown>>, name: string, value: unknown) {
  // As it was before `toJSON`, which bytes of Node have.
  if (isBinary(this[name])) {
    throw new TypeError(`The member "${name}" is a file or bytes, not JSON.`);
  }
  return typeof value === 'bigint' ? 0 : value;
}

function isBinary(body: unknown): body is Exclude<BodyInit, string | FormData> {
  return (
    body instanceof Blob ||
    body instanceof ReadableStream ||
    body instanceof URLSearchParams ||
    body instanceof ArrayBuffer ||
    ArrayBuffer.isView(body)
  );
}
