/** Writes the headers of a handler's reply as the description has them sent. */

import { encodeHeaders } from './encode.js';
import { stringifyExact } from './exact-json.js';
import type { Outgoing } from './incoming.js';
import { fromTexts } from './int64.js';
import type { DeclaredResponse, ServerOperation } from './operation.js';
import type { HeaderValue, Reply } from './reply-types.js';
import { forStatus } from './status.js';
import { textOf } from './texts.js';

export interface WrittenHeaders {
  /** By name in lower case. */
  readonly headers: Outgoing['headers'];
  readonly cookies: Outgoing['cookies'];
}

export function writeHeaders(operation: ServerOperation, reply: Reply): WrittenHeaders {
  const headers: Record<string, string> = {};
  let cookies: readonly string[] | undefined;
  if (reply.headers === undefined) return { headers, cookies };
  const encodings = forStatus(operation.responses, reply.status)?.encodings;
  for (const [name, value] of Object.entries(reply.headers)) {
    if (value === undefined) continue;
    const key = name.toLowerCase();
    if (isValueList(value) && key === 'set-cookie') cookies = value.map(String);
    else if (typeof value !== 'object' && encodings === undefined) headers[key] = String(value);
    else headers[key] = textOfHeader(key, value, encodings, stringifier(operation, reply, key));
  }
  return { headers, cookies };
}

function textOfHeader(
  name: string,
  value: HeaderValue,
  encodings: DeclaredResponse['encodings'],
  stringify: (value: unknown) => string,
): string {
  const isEncoded = encodings?.some((encoding) => encoding.name === name);
  // By default the items of a list have a space between them, as those of most headers do.
  if (isValueList(value) && !isEncoded) {
    return value.map((item) => textOf(item, stringify)).join(', ');
  }
  return encodeHeaders({ [name]: value }, encodings, stringify)[name] ?? '';
}

function isValueList(value: HeaderValue): value is Extract<HeaderValue, readonly unknown[]> {
  return Array.isArray(value);
}

/** Writes the JSON of a header, with all digits of whole numbers of 64 bits where those are no numbers. */
function stringifier(
  { int64 }: ServerOperation,
  { status }: Reply,
  name: string,
): (value: unknown) => string {
  if (int64 === undefined) return JSON.stringify;
  const at = forStatus(int64.headers ?? {}, status);
  const place = at === undefined ? undefined : int64.nodes[at]?.properties?.[name];
  return (value) => stringifyExact(fromTexts(value, int64, place));
}
