/** The query as one value of a media type, as `in: querystring` of OpenAPI 3.2 has it. */

import { decodeFields } from './decode-fields.js';
import { encodeFields } from './encode-form.js';
import { parseExact, type JsonCodec } from './exact-json.js';
import { HttpError } from './http-error.js';
import { asUsed, toBigints } from './int64.js';
import { isJsonType, kindOf } from './media-types.js';
import type { DeclaredQuerystring, Int64Places, QuerystringWriter } from './operation.js';
import { decodePercent } from './percent.js';
import { textOf } from './texts.js';
import { validate } from './validation.js';

/** @throws TypeError for a form that is no object. */
export const writeQuerystring: QuerystringWriter = (value, declared, pairs, stringify) =>
  [wholeQuery(value, declared, stringify), pairs].filter((text) => text !== '').join('&');

function wholeQuery(
  value: unknown,
  { contentType, form }: Pick<DeclaredQuerystring, 'contentType' | 'form'>,
  stringify: JsonCodec['stringify'],
): string {
  if (kindOf(contentType) !== 'urlencoded') {
    const text = isJsonType(contentType)
      ? stringify(value)
      : textOf('querystring', value, stringify);
    return encodeURIComponent(text);
  }
  if (typeof value !== 'object' || value === null) {
    throw new TypeError('The query is a form, for which an object is needed.');
  }
  return encodeFields(value, form, stringify);
}

/**
 * The value of a query; undefined where there is none.
 * @throws HttpError 400 for one that is missing, malformed or invalid.
 */
export function readQuerystring(
  declared: DeclaredQuerystring,
  search: string,
  int64?: Int64Places,
): unknown {
  const { required, secrets = [], validate: validator } = declared;
  const own = secrets.length === 0 ? search : withoutKeys(search, secrets);
  if (own === '') {
    if (required)
      throw new HttpError(400, 'The request has no query, but the operation needs one.');
    return undefined;
  }
  const parseJson = int64?.querystring === undefined ? JSON.parse : parseExact;
  const parsed = parse(declared, own, parseJson);
  const value = int64 === undefined ? parsed : toBigints(parsed, int64, int64.querystring);
  const issues = validator ? validate(validator, value) : [];
  if (issues.length > 0) {
    throw new HttpError(400, 'The parameters do not match the description.', {
      code: 'validation_error',
      issues: issues.map((issue) => ({ ...issue, pointer: `/querystring${issue.pointer}` })),
    });
  }
  return asUsed(value, int64);
}

function parse(
  { contentType, form = {} }: DeclaredQuerystring,
  search: string,
  parseJson: (text: string) => unknown,
): unknown {
  if (kindOf(contentType) === 'urlencoded') return decodeFields(form, search);
  const text = decodePercent(search);
  if (!isJsonType(contentType)) return text;
  try {
    return parseJson(text);
  } catch {
    // The parser's own message quotes the text, which may hold secrets.
    throw new HttpError(400, 'The query is not valid JSON.');
  }
}

function withoutKeys(search: string, keys: readonly string[]): string {
  const isOwn = (pair: string): boolean =>
    !keys.includes(decodePercent((pair.split('=', 1)[0] ?? '').replaceAll('+', ' ')));
  return search.split('&').filter(isOwn).join('&');
}
