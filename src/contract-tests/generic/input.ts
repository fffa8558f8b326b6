/** Makes what a request needs: bodies and parameters that are valid by the description. */

import { plain } from '@openapi-counterpart/openapi/item-names';
import { isArray, isObject, type Json, type JsonObject } from '@openapi-counterpart/openapi/json';
import type { MediaType, Parameter, Schema } from '@openapi-counterpart/openapi/model';
import { sampleOf } from '@openapi-counterpart/openapi/schema/sample';
import {
  isJsonType,
  kindOf,
  writeForm,
  writeQuerystring,
  type FormEncoding,
} from '@openapi-counterpart/runtime';
import type { AnyApi, ApiOperation } from './api.js';

/** How bodies are made: as the description gives one, of its examples, of keywords alone, the least that is allowed. */
export const recipes = ['given', 'examples', 'keywords', 'least'] as const;
export type Recipe = (typeof recipes)[number];

/** Of each kind so many are tried until one is valid. */
const tries = 6;

/** Dates in bodies: a day that is over, whatever the machine's clock says. */
const time = Date.UTC(2026, 0, 1, 12);

export interface Content {
  readonly media: MediaType;
  readonly isJson: boolean;
}

/** The content that is sent; undefined where the operation has no body that can be written as text. */
export function contentOf({ described }: ApiOperation): Content | undefined {
  const content = described.body?.content ?? [];
  const json = content.find(({ type }) => isJsonType(type));
  const media = json ?? content.find(({ type }) => kindOf(type) === 'urlencoded');
  return media && { media, isJson: json !== undefined };
}

/** Whether a body is valid by the description. */
export function validatorOf(operation: ApiOperation): (body: Json) => boolean {
  const type = contentOf(operation)?.media.type ?? '';
  return operation.served.body?.content[type]?.validate ?? (() => true);
}

/** A valid body; undefined where none was found. @param number Another one gives another body. */
export function bodyBy(
  recipe: Recipe,
  api: AnyApi,
  operation: ApiOperation,
  number: number,
): Json | undefined {
  const content = contentOf(operation);
  if (content === undefined) return undefined;
  const { media } = content;
  const isValid = validatorOf(operation);
  if (recipe === 'given') {
    const examples = [...api.examples.ofBody(operation.described, media.key).values()];
    return examples.find((body) => isValid(body));
  }
  for (let more = 0; more < tries; more += 1) {
    const body = sampleOf(media.schema, {
      schemas: api.description.schemas,
      direction: 'request',
      hasOptional: recipe !== 'least',
      usesExamples: recipe === 'examples',
      number: recipe === 'examples' ? more : number + more,
      time,
    });
    if (body !== undefined && isValid(body)) return body;
  }
  return undefined;
}

/** A valid value of a parameter: its example, else one that is made up. */
export function parameterValue(api: AnyApi, operation: ApiOperation, parameter: Parameter): Json {
  const [example] = api.examples.ofParameter(operation.described, parameter).values();
  return example ?? sampleParameter(api, parameter.schema, parameter.name, 0);
}

export function sampleParameter(api: AnyApi, schema: Schema, name: string, number: number): Json {
  const options = { schemas: api.description.schemas, direction: 'request', time } as const;
  const value = sampleOf(
    schema,
    { ...options, hasOptional: true, usesExamples: number === 0, number },
    name,
  );
  return value ?? name;
}

const form = 'application/x-www-form-urlencoded';

/** A parameter as pairs of a query, which are written as fields of a form are. */
export function queryPairs(
  { served }: ApiOperation,
  { name }: Parameter,
  value: Json,
): readonly (readonly [string, string])[] {
  const fields = served.parameters.filter((item) => item.in === 'query' && item.name === name);
  const text = writtenForm({ [name]: value }, { fields });
  return [...new URLSearchParams(text)];
}

function writtenForm(values: JsonObject, encoding: FormEncoding | undefined): string {
  const forms = encoding === undefined ? undefined : { [form]: encoding };
  // An urlencoded form is text.
  return writeForm(form, values, forms, JSON.stringify)?.body as string;
}

/** A parameter as pairs of a cookie or as the one text of a header. */
export function written(parameter: Parameter, value: Json): readonly (readonly [string, string])[] {
  const { name, explode, mediaType, in: place } = parameter;
  if (mediaType !== undefined) return [[name, JSON.stringify(value)]];
  if (isArray(value)) {
    const texts = value.map(textOf);
    return explode && place === 'cookie'
      ? texts.map((text) => [name, text])
      : [[name, texts.join(',')]];
  }
  if (!isObject(value)) return [[name, textOf(value)]];
  const members = Object.entries(value).map(
    ([key, member]) => [key, textOf(member ?? null)] as const,
  );
  if (place === 'cookie') return explode ? members : [[name, members.flat().join(',')]];
  return [[name, members.map((pair) => pair.join(explode ? '=' : ',')).join(',')]];
}

/** The query that an operation needs as one value (`in: querystring`), as it is sent. */
export function wholeQuery(api: AnyApi, { described, served }: ApiOperation): string | undefined {
  const { querystring } = described;
  const declared = served.querystring;
  if (querystring?.isRequired !== true || declared === undefined) return undefined;
  const value = sampleParameter(api, querystring.media.schema, 'query', 0);
  return writeQuerystring(value, declared, '', JSON.stringify);
}

function textOf(value: Json): string {
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

/** The body as it is sent. */
export function encoded({ isJson, media }: Content, body: Json, { served }: ApiOperation): string {
  if (isJson || !isObject(body)) return JSON.stringify(body);
  return writtenForm(body, served.body?.content[media.type]?.form);
}

/** Members of a body that name items of other collections, such as `bookId`, by the collection. */
export function foreignMembers(
  api: AnyApi,
  body: JsonObject,
): readonly (readonly [string, number])[] {
  return Object.keys(body).flatMap((name) => {
    const index = api.collections.all.findIndex(({ id, path, isMade }) => {
      const segment = plain(path.slice(path.lastIndexOf('/') + 1));
      const singular = segment.replace(/ies$/, 'y').replace(/s$/, '');
      const isTopLevel = !path.includes('{');
      return id !== undefined && isMade && isTopLevel && plain(name) === `${singular}id`;
    });
    return index < 0 ? [] : [[name, index] as const];
  });
}
