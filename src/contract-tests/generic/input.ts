/** Makes what a request needs: bodies and parameters that are valid by the description. */

import { plain } from '@openapi-counterpart/openapi/item-names';
import { isArray, isObject, type Json, type JsonObject } from '@openapi-counterpart/openapi/json';
import type { MediaType, Parameter, Schema } from '@openapi-counterpart/openapi/model';
import { sampleOf } from '@openapi-counterpart/openapi/schema/sample';
import { isJsonType, kindOf, writeQuerystring } from '@openapi-counterpart/runtime';
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
  const isValid = operation.served.body?.content[media.type]?.validate ?? (() => true);
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

/** A parameter as pairs of a query or as one text. */
export function written(parameter: Parameter, value: Json): readonly (readonly [string, string])[] {
  const { name, style, explode, mediaType } = parameter;
  if (mediaType !== undefined) return [[name, JSON.stringify(value)]];
  if (isArray(value)) {
    const texts = value.map(textOf);
    if (explode && style === 'form') return texts.map((text) => [name, text]);
    const separator = { spaceDelimited: ' ', pipeDelimited: '|' }[style] ?? ',';
    return [[name, texts.join(separator)]];
  }
  if (!isObject(value)) return [[name, textOf(value)]];
  const members = Object.entries(value).map(
    ([key, member]) => [key, textOf(member ?? null)] as const,
  );
  if (style === 'deepObject') return members.map(([key, text]) => [`${name}[${key}]`, text]);
  return explode ? members : [[name, members.flat().join(',')]];
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
export function encoded({ isJson }: Content, body: Json): string {
  if (isJson || !isObject(body)) return JSON.stringify(body);
  return new URLSearchParams(
    Object.entries(body).map(([name, value]) => [name, textOf(value ?? null)]),
  ).toString();
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
