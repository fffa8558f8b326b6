/** Writes request bodies as their media type and the description say. */

import { encodeFields } from './encode-form.js';
import { encodeMultipart } from './encode-multipart.js';
import { essence, isJsonType } from './media-types.js';
import type { FormEncoding } from './operation.js';

export interface EncodedBody {
  /** Null where the platform writes it: it makes the boundary of a FormData. */
  readonly contentType: string | null;
  readonly body: BodyInit;
}

/** What fetch takes goes out as it was given, but for strings, which may be JSON values or fields. */
export function encodeBody(
  contentType: string,
  body: unknown,
  form: FormEncoding | undefined,
): EncodedBody {
  if (body instanceof FormData) return { contentType: null, body };
  if (isBinary(body)) return { contentType, body };
  const type = essence(contentType);
  if (isJsonType(type)) return { contentType, body: JSON.stringify(body) };
  if (typeof body === 'object' && body !== null) {
    if (type === 'multipart/form-data') return encodeMultipart(body, form);
    if (type === 'application/x-www-form-urlencoded') {
      return { contentType, body: encodeFields(body, form) };
    }
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
