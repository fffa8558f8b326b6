/** Turns the text of path, query, headers and cookies into the values that parameter schemas speak of. */

import { commas, decodeForm, pairUp, splitList } from './decode-form.js';
import type { Incoming } from './incoming.js';
import { setOwn } from './json.js';
import { isPairs } from './member-shape.js';
import type { ParameterEncoding } from './operation.js';
import { parseCookies, parseQuery, type Pairs } from './pairs.js';
import { decodePercent } from './percent.js';
import { readScalar, readValue } from './scalar.js';

export type DecodedParameters = Record<ParameterEncoding['in'], Record<string, unknown>>;

/** Where the text of query, headers and cookies comes from. */
export type EncodedParameters = Pick<Incoming, 'search' | 'header'>;

/**
 * Values by place and name, from the still encoded values of the path and the rest of the request;
 * what is absent stays absent. A text that does not fit the described type stays text, so that
 * validation names what is wrong with it.
 * @throws HttpError 400 for broken percent-encoding or JSON.
 */
export function decodeParameters(
  encodings: readonly ParameterEncoding[],
  path: Readonly<Record<string, string>>,
  encoded: EncodedParameters,
): DecodedParameters {
  const decoded: DecodedParameters = { path: {}, query: {}, header: {}, cookie: {} };
  const parsed: ParsedPairs = { query: undefined, cookie: undefined, rawCookie: undefined };
  for (const encoding of encodings) {
    const value =
      encoding.in === 'path'
        ? decodeSimple(encoding, path[encoding.name] ?? '', decodePercent)
        : decodeParameter(encoding, encoding.in, encoded, parsed);
    if (value !== undefined) setOwn(decoded[encoding.in], encoding.name, value);
  }
  return decoded;
}

/** Parsed when the first parameter asks for them. */
interface ParsedPairs {
  query: Pairs | undefined;
  cookie: Pairs | undefined;
  /** For the style `cookie`, in which nothing is escaped. */
  rawCookie: Pairs | undefined;
}

function decodeParameter(
  encoding: ParameterEncoding,
  place: 'query' | 'header' | 'cookie',
  encoded: EncodedParameters,
  parsed: ParsedPairs,
): unknown {
  switch (place) {
    case 'query':
      parsed.query ??= parseQuery(encoded.search);
      return decodeForm(encoding, parsed.query, 'query parameter');
    case 'header': {
      const text = encoded.header(encoding.name.toLowerCase());
      return text === null ? undefined : decodeSimple(encoding, text, trim);
    }
    case 'cookie':
      return decodeCookie(encoding, encoded.header('cookie') ?? '', parsed);
  }
}

function decodeCookie(encoding: ParameterEncoding, header: string, parsed: ParsedPairs): unknown {
  if (encoding.style !== 'cookie') {
    parsed.cookie ??= parseCookies(header);
    return decodeForm(encoding, parsed.cookie, 'cookie parameter');
  }
  parsed.rawCookie ??= parseCookies(header, true);
  return decodeForm({ ...encoding, style: 'form' }, parsed.rawCookie, 'cookie parameter');
}

/** The styles of paths and headers. */
function decodeSimple(
  encoding: ParameterEncoding,
  raw: string,
  decode: (text: string) => string,
): unknown {
  const { items, name, style } = encoding;
  const what = encoding.in === 'path' ? 'path parameter' : 'header parameter';
  if (encoding.json) return readValue(decode(raw), encoding, what, name);
  const text = style === 'label' || style === 'matrix' ? withoutPrefix(encoding, raw) : raw;
  const parts = splitList(text, separator(encoding));
  const isSpelled = !encoding.explode || parts.every((part) => part.includes('='));
  const flat = (encoding.explode ? parts.flatMap(splitPair) : parts).map(decode);
  if (isPairs(encoding, isSpelled ? flat : [])) return pairUp(encoding, flat, what);
  if (items) return parts.map((part) => readValue(decode(part), items, what, name));
  return readScalar(decode(text), encoding.types);
}

/** `.a.b` and `;name=a;name=b` as their list of values. */
function withoutPrefix(encoding: ParameterEncoding, raw: string): string {
  if (encoding.style === 'label') return raw.replace(/^\./, '');
  const text = raw.replace(/^;/, '');
  const prefix = `${encoding.name}=`;
  if (!encoding.explode || !encoding.items)
    return text.startsWith(prefix) ? text.slice(prefix.length) : text;
  return text
    .split(';')
    .map((part) => part.replace(prefix, ''))
    .join(';');
}

function separator({ explode, style, items }: ParameterEncoding): RegExp {
  if (!explode || style === undefined || style === 'simple') return commas(items);
  return style === 'label' ? /\./ : /;/;
}

function splitPair(text: string): string[] {
  const at = text.indexOf('=');
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)];
}

function trim(text: string): string {
  return text.trim();
}
