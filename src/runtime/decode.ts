/** Turns the text of path, query, headers and cookies into the values that parameter schemas speak of. */

import { HttpError } from './http-error.js';
import type { Incoming } from './incoming.js';
import { setOwn } from './json.js';
import type { ParameterEncoding, ScalarType } from './operation.js';

export type DecodedParameters = Record<ParameterEncoding['in'], Record<string, unknown>>;

/** Where the text of query, headers and cookies comes from. */
export type EncodedParameters = Pick<Incoming, 'search' | 'header'>;

/**
 * Values by place and name, from the still encoded values of the path and the rest of the request;
 * what is absent stays absent. A text that does not fit the planned type stays text, so that
 * validation names what is wrong with it.
 * @throws HttpError 400 for broken percent-encoding or JSON.
 */
export function decodeParameters(
  plans: readonly ParameterEncoding[],
  path: Readonly<Record<string, string>>,
  encoded: EncodedParameters,
): DecodedParameters {
  const decoded: DecodedParameters = { path: {}, query: {}, header: {}, cookie: {} };
  const pairs: ParsedPairs = { query: undefined, cookie: undefined };
  for (const plan of plans) {
    const value =
      plan.in === 'path'
        ? decodeSimple(plan, path[plan.name] ?? '', decodePercent)
        : decodeParameter(plan, plan.in, encoded, pairs);
    if (value !== undefined) setOwn(decoded[plan.in], plan.name, value);
  }
  return decoded;
}

/** Parsed when the first parameter asks for them. */
interface ParsedPairs {
  query: Query | undefined;
  cookie: Query | undefined;
}

function decodeParameter(
  plan: ParameterEncoding,
  place: 'query' | 'header' | 'cookie',
  encoded: EncodedParameters,
  pairs: ParsedPairs,
): unknown {
  switch (place) {
    case 'query':
      pairs.query ??= parseQuery(encoded.search);
      return decodeForm(plan, pairs.query);
    case 'header': {
      const text = encoded.header(plan.name.toLowerCase());
      return text === null ? undefined : decodeSimple(plan, text, trim);
    }
    case 'cookie':
      pairs.cookie ??= parseCookies(encoded.header('cookie') ?? '');
      return decodeForm(plan, pairs.cookie);
  }
}

/** The fields of a form body: planned ones by their plan, others as text. */
export function decodeFields(
  plans: readonly ParameterEncoding[],
  text: string,
): Record<string, unknown> {
  const query = parseQuery(text);
  const fields: Record<string, unknown> = {};
  for (const [name, values] of query) {
    const texts = values.map(decodeFormText);
    setOwn(fields, name, texts.length === 1 ? texts[0] : texts);
  }
  for (const plan of plans) {
    const value = decodeForm(plan, query);
    if (value !== undefined) setOwn(fields, plan.name, value);
  }
  return fields;
}

/** The parts of a multipart form that have one name. */
export function decodeParts(
  plan: ParameterEncoding | undefined,
  parts: readonly (string | Blob)[],
): unknown {
  const types = plan?.items ?? plan?.types;
  const values = parts.map((part): unknown => {
    if (typeof part !== 'string') return part;
    return plan?.json ? parseJson(plan, part) : scalar(part, types);
  });
  return plan?.items || values.length > 1 ? values : values[0];
}

/** Values by decoded key; the values are still percent-encoded, because commas inside them count. */
type Query = ReadonlyMap<string, readonly string[]>;

function parseQuery(search: string): Query {
  const query = new Map<string, string[]>();
  if (search === '') return query;
  for (const pair of search.split('&')) {
    const at = pair.indexOf('=');
    const key = decodeFormText(at < 0 ? pair : pair.slice(0, at));
    const value = at < 0 ? '' : pair.slice(at + 1);
    const values = query.get(key);
    if (values) values.push(value);
    else query.set(key, [value]);
  }
  return query;
}

/** Like a query, but for the plus sign, which in cookies is one. */
function parseCookies(header: string): Query {
  const cookies = new Map<string, string[]>();
  for (const pair of header.split(';')) {
    const at = pair.indexOf('=');
    if (at <= 0) continue;
    const name = pair.slice(0, at).trim();
    const value = pair
      .slice(at + 1)
      .trim()
      .replaceAll('+', '%2B');
    const values = cookies.get(name);
    if (values) values.push(value);
    else cookies.set(name, [value]);
  }
  return cookies;
}

function decodeForm(plan: ParameterEncoding, query: Query): unknown {
  const explode = plan.explode ?? true;
  if (plan.properties && plan.style === 'deepObject') {
    return decodeMembers(plan.properties, (member) => query.get(`${plan.name}[${member}]`));
  }
  if (plan.properties && explode) {
    return decodeMembers(plan.properties, (member) => query.get(member));
  }
  const values = query.get(plan.name);
  if (values === undefined) return undefined;
  if (plan.items && explode) return values.map((text) => scalar(decodeFormText(text), plan.items));
  const [text = ''] = values;
  if (plan.items || plan.properties) {
    const parts = splitList(text, delimiters[plan.style ?? 'form'] ?? /,/).map(decodeFormText);
    return plan.items ? parts.map((part) => scalar(part, plan.items)) : pairUp(plan, parts);
  }
  // A single value given twice is no single value: validation refuses the list. Not so with cookies,
  // of which the one for the nearest path comes first, and counts.
  if (values.length > 1 && plan.in !== 'cookie') return values.map(decodeFormText);
  const decoded = decodeFormText(text);
  return plan.json ? parseJson(plan, decoded) : scalar(decoded, plan.types);
}

const delimiters: Readonly<Record<string, RegExp>> = {
  form: /,/,
  pipeDelimited: /\||%7C/i,
  spaceDelimited: /\+|%20/,
};

function decodeSimple(
  plan: ParameterEncoding,
  raw: string,
  decode: (text: string) => string,
): unknown {
  if (plan.json) return parseJson(plan, decode(raw));
  const text = plan.style === 'label' || plan.style === 'matrix' ? withoutPrefix(plan, raw) : raw;
  if (plan.items) {
    return splitList(text, separator(plan)).map((part) => scalar(decode(part), plan.items));
  }
  if (!plan.properties) return scalar(decode(text), plan.types);
  const parts = splitList(text, separator(plan));
  const flat = plan.explode ? parts.flatMap(splitPair) : parts;
  return pairUp(plan, flat.map(decode));
}

/** `.a.b` and `;name=a;name=b` as their list of values. */
function withoutPrefix(plan: ParameterEncoding, raw: string): string {
  if (plan.style === 'label') return raw.replace(/^\./, '');
  const text = raw.replace(/^;/, '');
  const prefix = `${plan.name}=`;
  if (!plan.explode || !plan.items)
    return text.startsWith(prefix) ? text.slice(prefix.length) : text;
  return text
    .split(';')
    .map((part) => part.replace(prefix, ''))
    .join(';');
}

function separator(plan: ParameterEncoding): RegExp {
  if (!plan.explode || plan.style === undefined || plan.style === 'simple') return /,/;
  return plan.style === 'label' ? /\./ : /;/;
}

function splitPair(text: string): string[] {
  const at = text.indexOf('=');
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)];
}

function splitList(text: string, delimiter: RegExp): string[] {
  return text === '' ? [] : text.split(delimiter);
}

function pairUp(plan: ParameterEncoding, parts: readonly string[]): Record<string, unknown> {
  const { properties = {} } = plan;
  const entries: [string, unknown][] = [];
  for (let index = 0; index + 1 < parts.length; index += 2) {
    const key = parts[index] ?? '';
    const types = Object.hasOwn(properties, key) ? properties[key] : undefined;
    entries.push([key, scalar(parts[index + 1] ?? '', types)]);
  }
  return Object.fromEntries(entries);
}

function decodeMembers(
  properties: Readonly<Record<string, readonly ScalarType[]>>,
  lookUp: (member: string) => readonly string[] | undefined,
): Record<string, unknown> | undefined {
  const entries = Object.entries(properties).flatMap(([member, types]) => {
    const [text] = lookUp(member) ?? [];
    return text === undefined ? [] : [[member, scalar(decodeFormText(text), types)] as const];
  });
  return entries.length === 0 ? undefined : Object.fromEntries(entries);
}

const numeric = /^-?(0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?$/;

function scalar(text: string, types: readonly ScalarType[] = ['string']): unknown {
  for (const type of types) {
    if (type === 'string') return text;
    if (type === 'number' && numeric.test(text)) return Number(text);
    if (type === 'boolean' && (text === 'true' || text === 'false')) return text === 'true';
  }
  return text;
}

function parseJson(plan: ParameterEncoding, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw badParameter(`The ${plan.in} parameter "${plan.name}" is not valid JSON.`);
  }
}

function decodeFormText(text: string): string {
  return decodePercent(text.includes('+') ? text.replaceAll('+', ' ') : text);
}

/** @throws HttpError 400 for what is not correctly encoded. */
export function decodePercent(text: string): string {
  if (!text.includes('%')) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    throw badParameter('The address is not correctly percent-encoded.');
  }
}

function badParameter(message: string): HttpError {
  return new HttpError(400, message);
}

function trim(text: string): string {
  return text.trim();
}
