/** The query as one value of a media type, as `in: querystring` of OpenAPI 3.2 has it. */

import { decodeFields } from './decode-fields.js';
import { encodeFields } from './encode-form.js';
import { HttpError } from './http-error.js';
import { isJsonType, kindOf } from './media-types.js';
import type { DeclaredQuerystring, QuerystringWriter } from './operation.js';
import { decodePercent } from './percent.js';
import { textOf } from './texts.js';
import { validate } from './validation.js';

/** @throws TypeError for a form that is no object. */
export const writeQuerystring: QuerystringWriter = (value, declared, pairs) =>
  [wholeQuery(value, declared), pairs].filter((text) => text !== '').join('&');

function wholeQuery(
  value: unknown,
  { contentType, form }: Pick<DeclaredQuerystring, 'contentType' | 'form'>,
): string {
  if (kindOf(contentType) !== 'urlencoded') {
    const text = isJsonType(contentType) ? JSON.stringify(value) : textOf(value);
    return encodeURIComponent(text);
  }
  if (typeof value !== 'object' || value === null) {
    throw new TypeError('The query is a form, for which an object is needed.');
  }
  return encodeFields(value, form);
}

/**
 * The value of a query; undefined where there is none.
 * @throws HttpError 400 for one that is missing, malformed or invalid.
 */
export function readQuerystring(declared: DeclaredQuerystring, search: string): unknown {
  const { required, secrets = [], validate: validator } = declared;
  const own = secrets.length === 0 ? search : withoutKeys(search, secrets);
  if (own === '') {
    if (required)
      throw new HttpError(400, 'The request has no query, but the operation needs one.');
    return undefined;
  }
  const value = parse(declared, own);
  const issues = validator ? validate(validator, value) : [];
  if (issues.length > 0) {
    throw new HttpError(400, 'The parameters do not match the description.', {
      code: 'validation_error',
      issues: issues.map((issue) => ({ ...issue, pointer: `/querystring${issue.pointer}` })),
    });
  }
  return value;
}

function parse({ contentType, form = {} }: DeclaredQuerystring, search: string): unknown {
  if (kindOf(contentType) === 'urlencoded') return decodeFields(form, search);
  const text = decodePercent(search);
  if (!isJsonType(contentType)) return text;
  try {
    return JSON.parse(text);
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
