/** Writes request bodies as their media type and the description say. */

import { essence, isJsonType, kindOf } from './media-types.js';
import type { ClientOperation, EncodedBody } from './operation.js';

/**
 * What fetch takes goes out as it was given, but for strings, which may be JSON values.
 * @throws TypeError for an object of a type that is neither JSON, a form nor a stream.
 */
export function encodeBody(
  contentType: string,
  body: unknown,
  { forms, namedTypes, streams, writeForm }: ClientOperation,
): EncodedBody {
  if (body instanceof FormData) return { contentType: null, body };
  if (isBinary(body)) return { contentType, body };
  const isOfRange = namedTypes !== undefined && !namedTypes.includes(contentType);
  if (typeof body === 'string' && isOfRange) return { contentType, body };
  const kind = kindOf(contentType);
  if (typeof body === 'object' && body !== null) {
    const isForm = kind === 'urlencoded' || kind === 'multipart';
    if (isForm && writeForm) return writeForm(contentType, body, forms?.[essence(contentType)]);
    const isList = Symbol.asyncIterator in body || Symbol.iterator in body;
    if (streams && isList && kind !== 'json') {
      return { contentType, body: streams.write(kind, body) };
    }
  }
  if (isJsonType(contentType)) return { contentType, body: JSON.stringify(body) };
  if (typeof body === 'object') {
    throw new TypeError(`A body of the type ${contentType} is text or bytes, not an object.`);
  }
  return { contentType, body: String(body) };
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
