/** A request as the server core reads it, whichever adapter it came through. */

import { HttpError } from './http-error.js';

export interface Incoming {
  /** Upper case. */
  readonly method: string;
  /** Path as sent, percent-encoded. */
  readonly path: string;
  /** Query without the question mark. */
  readonly search: string;
  /** The header of that name, which must be in lower case. */
  header(name: string): string | null;
  /**
   * The whole body, at once where it is there.
   * @throws HttpError 413 when it is longer than `limit` bytes.
   */
  bytes(limit: number): Uint8Array | Promise<Uint8Array>;
  /** The request in the terms of the Fetch standard; made when first asked for. */
  readonly request: Request;
}

export interface Outgoing {
  readonly status: number;
  /** By name in lower case; made for this answer alone, so that adapters may add to it. */
  readonly headers: Record<string, string>;
  /** Values of `set-cookie`, which cannot share a line (RFC 9110, 5.3). */
  readonly cookies?: readonly string[];
  readonly body: string | Uint8Array<ArrayBuffer> | ReadableStream<Uint8Array> | null;
}

/** A request of the Fetch standard as the server core takes it; its body is not read yet. */
export function fromRequest(request: Request): Incoming {
  const url = request.url;
  // The address is absolute and normalised: the path begins at the third slash.
  const pathStart = url.indexOf('/', url.indexOf('://') + 3);
  const hash = url.indexOf('#', pathStart);
  const end = hash < 0 ? url.length : hash;
  const mark = url.indexOf('?', pathStart);
  const hasQuery = mark >= 0 && mark < end;
  return {
    method: request.method,
    path: url.slice(pathStart, hasQuery ? mark : end),
    search: hasQuery ? url.slice(mark + 1, end) : '',
    header: (name) => request.headers.get(name),
    bytes: (limit) => readBody(request, limit),
    request,
  };
}

/** @throws HttpError 413 when the body is longer than `limit` bytes. */
export async function readBody(request: Request, limit: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  // A Request's stream yields bytes; its type in the DOM library does not say so everywhere.
  const stream: ReadableStream<Uint8Array> | null = request.body;
  if (stream === null) return new Uint8Array();
  const reader = stream.getReader();
  for (let chunk = await reader.read(); !chunk.done; chunk = await reader.read()) {
    length += chunk.value.byteLength;
    if (length > limit) {
      // Left, not cancelled: Node 24 fails on its own account when a body that it is still making is.
      reader.releaseLock();
      throw tooLarge(limit);
    }
    chunks.push(chunk.value);
  }
  return concat(chunks, length);
}

export function concat(chunks: readonly Uint8Array[], length: number): Uint8Array {
  const [first] = chunks;
  if (chunks.length === 1 && first) return first;
  const all = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.byteLength;
  }
  return all;
}

export function tooLarge(limit: number): HttpError {
  return new HttpError(413, `The body is longer than the ${limit} bytes that this server reads.`);
}

/** What the server core answers as a Response; each cookie has a `set-cookie` of its own. */
export function toResponse({ status, headers, cookies = [], body }: Outgoing): Response {
  const response = new Response(body, { status, headers });
  for (const cookie of cookies) response.headers.append('set-cookie', cookie);
  return response;
}
