/** Writes the headers of a handler's reply as the description has them sent. */

import { encodeHeaders } from './encode.js';
import { stringifyExact } from './exact-json.js';
import type { Outgoing } from './incoming.js';
import { fromTexts } from './int64.js';
import type { ServerOperation } from './operation.js';
import type { HeaderValue, Reply } from './reply-types.js';
import { forStatus } from './status.js';

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
    else {
      const stringify = stringifier(operation, reply, key);
      Object.assign(headers, encodeHeaders({ [key]: value }, encodings, stringify));
    }
  }
  return { headers, cookies };
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
