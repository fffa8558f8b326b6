/** Takes multipart bodies apart (RFC 2046, 5.1; RFC 7578), as bytes: what FormData leaves out of a part is here. */

import { carriageReturn, dash, lineFeed, space, tab } from './ascii.js';
import { concat } from './incoming.js';
import { parametersOf } from './media-types.js';

/** A part as it came. */
export interface RawPart {
  /** By name in lower case; what came several times is joined with commas. */
  readonly headers: ReadonlyMap<string, string>;
  readonly content: Uint8Array<ArrayBuffer>;
}

/** More than this of either is no honest body. */
const mostParts = 10_000;
const longestHead = 16_384;
const mostHeaders = 64;
/** Spaces between a boundary and the end of its line. */
const longestPadding = 100;

/** A body that is not what it says: its message names what is wrong, and quotes nothing of it. */
export class MultipartError extends Error {
  override readonly name = 'MultipartError';
}

/** @throws MultipartError */
export function splitParts(bytes: Uint8Array, contentType: string): RawPart[] {
  const splitter = new PartSplitter(contentType);
  const parts = splitter.push(bytes);
  splitter.end();
  return parts;
}

/**
 * The parts as they come. Leaving the loop cancels the body.
 * @param limit Longest part, in bytes.
 * @throws MultipartError, RangeError for a part that is too long.
 */
export async function* streamParts(
  body: ReadableStream<Uint8Array>,
  contentType: string,
  limit: number,
): AsyncGenerator<RawPart, void> {
  const reader = body.getReader();
  let isAtEnd = false;
  try {
    const splitter = new PartSplitter(contentType);
    for (let chunk = await reader.read(); !chunk.done; chunk = await reader.read()) {
      for (const part of splitter.push(chunk.value)) {
        if (part.content.byteLength > limit) throw tooLong(limit);
        yield part;
      }
      if (splitter.pendingBytes > limit + longestHead) throw tooLong(limit);
    }
    isAtEnd = true;
    splitter.end();
  } finally {
    if (!isAtEnd) await reader.cancel();
  }
}

function tooLong(limit: number): RangeError {
  return new RangeError(`A part is longer than ${limit} bytes.`);
}

/** The delimiter that a Content-Type names, with the line break that is part of it. */
function delimiterOf(contentType: string): Uint8Array {
  const boundary = new Map(parametersOf(contentType)).get('boundary') ?? '';
  // RFC 2046 has 70; some senders go beyond.
  if (boundary === '' || boundary.length > 200) {
    throw new MultipartError('its Content-Type does not say the boundary');
  }
  return new TextEncoder().encode(`\r\n--${boundary}`);
}

/** What follows a delimiter: the end of its line, or of the body; or it is none, or not all there yet. */
type After = { readonly next: number; readonly isLast: boolean } | 'none' | 'unknown';

class PartSplitter {
  readonly #delimiter: Uint8Array;
  /** Of the part that is not complete: what is certainly no delimiter. */
  #chunks: Uint8Array[] = [];
  #length = 0;
  /** What may be the beginning of a delimiter; the first one may open the body, without a line break. */
  #rest: Uint8Array = new Uint8Array([carriageReturn, lineFeed]);
  #count = -1;
  #isDone = false;

  constructor(contentType: string) {
    this.#delimiter = delimiterOf(contentType);
  }

  get pendingBytes(): number {
    return this.#length;
  }

  /** The parts that the bytes complete. */
  push(bytes: Uint8Array): RawPart[] {
    const parts: RawPart[] = [];
    // After the last delimiter comes what no one reads.
    if (this.#isDone) return parts;
    const buffer =
      this.#rest.byteLength === 0
        ? bytes
        : concat([this.#rest, bytes], this.#rest.byteLength + bytes.byteLength);
    let start = 0;
    for (let at = this.#find(buffer, 0); at >= 0; at = this.#find(buffer, at + 1)) {
      const after = this.#after(buffer, at);
      if (after === 'none') continue;
      if (after === 'unknown') {
        this.#keep(buffer, start, at);
        return parts;
      }
      this.#take(buffer.subarray(start, at));
      const part = this.#complete();
      if (part !== undefined) parts.push(part);
      if (after.isLast) {
        this.#isDone = true;
        return parts;
      }
      start = after.next;
      at = start - 1;
    }
    this.#keep(buffer, start, Math.max(start, buffer.byteLength - this.#delimiter.byteLength));
    return parts;
  }

  /** @throws MultipartError where the last delimiter has not come. */
  end(): void {
    if (this.#isDone) return;
    throw new MultipartError(
      this.#count < 0 ? 'it has no part with its boundary' : 'it ends before its last boundary',
    );
  }

  #find(buffer: Uint8Array, from: number): number {
    const delimiter = this.#delimiter;
    const last = buffer.byteLength - delimiter.byteLength;
    for (let at = buffer.indexOf(carriageReturn, from); at >= 0 && at <= last;) {
      if (delimiter.every((byte, index) => buffer[at + index] === byte)) return at;
      at = buffer.indexOf(carriageReturn, at + 1);
    }
    return -1;
  }

  #after(buffer: Uint8Array, at: number): After {
    let next = at + this.#delimiter.byteLength;
    if (buffer[next] === dash && buffer[next + 1] === dash) return { next, isLast: true };
    const longest = next + longestPadding;
    while (next < longest && (buffer[next] === space || buffer[next] === tab)) next += 1;
    if (next >= buffer.byteLength || (next + 1 === buffer.byteLength && mayGoOn(buffer[next]))) {
      return 'unknown';
    }
    const isEnd = buffer[next] === carriageReturn && buffer[next + 1] === lineFeed;
    return isEnd ? { next: next + 2, isLast: false } : 'none';
  }

  /** Keeps the bytes up to `end` as part of the part, and looks at the others again. */
  #keep(buffer: Uint8Array, start: number, end: number): void {
    this.#take(buffer.subarray(start, end));
    this.#rest = buffer.slice(end);
  }

  #take(bytes: Uint8Array): void {
    // What stands before the first delimiter is for no one.
    if (bytes.byteLength === 0 || this.#count < 0) return;
    this.#chunks.push(bytes);
    this.#length += bytes.byteLength;
  }

  /** The part that a delimiter ends; nothing for the first, which begins one. */
  #complete(): RawPart | undefined {
    this.#count += 1;
    if (this.#count === 0) return undefined;
    if (this.#count > mostParts) throw new MultipartError(`it has more than ${mostParts} parts`);
    const bytes = concat(this.#chunks, this.#length);
    this.#chunks = [];
    this.#length = 0;
    return readPart(bytes, this.#count);
  }
}

function mayGoOn(byte: number | undefined): boolean {
  return byte === carriageReturn || byte === dash;
}

function readPart(bytes: Uint8Array, number: number): RawPart {
  const fail = (reason: string): MultipartError =>
    new MultipartError(`its part ${number} ${reason}`);
  if (bytes[0] === carriageReturn && bytes[1] === lineFeed) {
    return { headers: new Map(), content: new Uint8Array(bytes.subarray(2)) };
  }
  const end = endOfHead(bytes);
  if (end === undefined) {
    throw fail(
      bytes.byteLength > longestHead
        ? `has more than ${longestHead} bytes of headers`
        : 'has no empty line after its headers',
    );
  }
  const headers = readHeaders(new TextDecoder().decode(bytes.subarray(0, end)), fail);
  const content = new Uint8Array(bytes.subarray(Math.min(end + 4, bytes.byteLength)));
  return { headers, content: decoded(content, headers, fail) };
}

/** Where the headers of a part end; nothing where that is too far, or nowhere. */
function endOfHead(bytes: Uint8Array): number | undefined {
  const most = Math.min(bytes.byteLength, longestHead);
  for (let at = bytes.indexOf(carriageReturn); at >= 0 && at < most;) {
    // The empty line may be that of the delimiter, where nothing comes after the headers.
    const isAtEnd = at + 2 === bytes.byteLength;
    if (bytes[at + 1] === lineFeed) {
      if (isAtEnd || (bytes[at + 2] === carriageReturn && bytes[at + 3] === lineFeed)) return at;
    }
    at = bytes.indexOf(carriageReturn, at + 1);
  }
  return bytes.byteLength === 0 ? 0 : undefined;
}

const headerLine = /^([!#$%&'*+.^_`|~\w-]+):(.*)$/s;

function readHeaders(
  head: string,
  fail: (reason: string) => MultipartError,
): ReadonlyMap<string, string> {
  const headers = new Map<string, string>();
  if (head === '') return headers;
  // A line that begins with space goes on with the one before it, as in mail.
  const lines = head.replace(/\r\n[ \t]+/g, ' ').split('\r\n');
  if (lines.length > mostHeaders) throw fail(`has more than ${mostHeaders} headers`);
  for (const line of lines) {
    const [, name = '', text = ''] = headerLine.exec(line) ?? [];
    const key = name.toLowerCase();
    const value = text.trim();
    if (key === '' || /[\r\n\0]/.test(value)) throw fail('has a line that is no header');
    const known = headers.get(key);
    if (known !== undefined && key.startsWith('content-')) throw fail(`has two headers "${key}"`);
    headers.set(key, known === undefined ? value : `${known}, ${value}`);
  }
  return headers;
}

/** Mail has parts as text; in HTTP they are as they are, but for what some senders make as they make mail. */
function decoded(
  content: Uint8Array<ArrayBuffer>,
  headers: ReadonlyMap<string, string>,
  fail: (reason: string) => MultipartError,
): Uint8Array<ArrayBuffer> {
  const encoding = headers.get('content-transfer-encoding')?.toLowerCase() ?? 'binary';
  if (/^(7bit|8bit|binary)$/.test(encoding)) return content;
  if (encoding !== 'base64') throw fail('is in a Content-Transfer-Encoding that is not read here');
  try {
    const text = atob(new TextDecoder().decode(content));
    return Uint8Array.from(text, (character) => character.charCodeAt(0));
  } catch {
    throw fail('is not valid Base64');
  }
}

/** What a part says of itself. */
export interface PartNames {
  readonly name: string | undefined;
  readonly filename: string | undefined;
}

/** The names in a Content-Disposition. */
export function namesOf({ headers }: RawPart): PartNames {
  const found = new Map<string, string>();
  const disposition = headers.get('content-disposition') ?? '';
  // One after the other: what looks like a parameter inside quotes is none.
  for (const [, key = '', quoted, token = ''] of disposition.matchAll(parameter)) {
    if (!found.has(key.toLowerCase())) found.set(key.toLowerCase(), unquoted(quoted) ?? token);
  }
  const extended = found.get('filename*');
  return {
    name: found.get('name'),
    filename: found.get('filename') ?? (extended && decodeExtended(extended)),
  };
}

const parameter = /;\s*([^\s=;"]+)\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s;"]*))/gs;

/** Browsers write three characters in percent-encoding (HTML, 4.10.21.8), others have a backslash before them. */
function unquoted(text: string | undefined): string | undefined {
  return text
    ?.replace(/\\(["\\])/g, '$1')
    .replace(/%0A|%0D|%22/gi, (escape) => decodeURIComponent(escape));
}

/** `UTF-8''a%20b` of RFC 8187; what is not so stays as it is. */
function decodeExtended(text: string): string {
  const [, encoded] = /^utf-8'[^']*'(.*)$/i.exec(text) ?? [];
  try {
    return encoded === undefined ? text : decodeURIComponent(encoded);
  } catch {
    return text;
  }
}
