/** Finds the smallest instance of an error schema and the places in it that can say what went wrong. */

import {
  arrayAt,
  entriesOf,
  isObject,
  objectAt,
  type Json,
  type JsonObject,
} from '@openapi-counterpart/openapi/json';
import type { Operation, Schema } from '@openapi-counterpart/openapi/model';
import { referredSchema } from '@openapi-counterpart/openapi/schema/pointers';
import { isJsonType, type ErrorTemplate } from '@openapi-counterpart/runtime';
import { numberAt, sampleNumber, sampleText } from './sample-scalars.js';

type Schemas = Readonly<Record<string, Schema>>;
type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };
type Found = Mutable<Omit<ErrorTemplate, 'contentType' | 'template'>>;

/** Codes are cut nowhere: a text that has not room for them gets none. */
const longestCode = 32;

/** The template that most of an operation's errors share as `other`, and those of statuses that differ. */
export function errorTemplates(
  operation: Operation,
  schemas: Schemas,
): Record<string, ErrorTemplate> {
  const templates: Record<string, ErrorTemplate> = {};
  for (const response of operation.responses) {
    if (!/^([45]|default)/.test(response.status)) continue;
    const media = response.content.find(({ type }) => isJsonType(type));
    const template = media && templateOf(media.schema, media.type, schemas);
    if (template) templates[response.status] = template;
  }
  const other = templates['default'] ?? templates['4XX'] ?? mostCommon(Object.values(templates));
  if (other === undefined) return {};
  const special = Object.entries(templates).filter(([status, template]) => {
    const range = templates[`${status.charAt(0)}XX`];
    const otherwise = status.endsWith('XX') ? other : (range ?? other);
    return JSON.stringify(template) !== JSON.stringify(otherwise);
  });
  return { ...Object.fromEntries(special), other };
}

function mostCommon(templates: readonly ErrorTemplate[]): ErrorTemplate | undefined {
  const texts = templates.map((template) => JSON.stringify(template));
  const count = (text: string): number => texts.filter((other) => other === text).length;
  const [best] = texts.toSorted((a, b) => count(b) - count(a));
  return best === undefined ? undefined : templates[texts.indexOf(best)];
}

function templateOf(
  schema: Schema,
  contentType: string,
  schemas: Schemas,
): ErrorTemplate | undefined {
  const found: Found = {};
  const template = sample(schema, []);
  return template === undefined ? undefined : { contentType, template, ...found };

  /** The smallest instance; nothing where none can be found. */
  function sample(given: Schema, path: readonly string[], depth = 0): Json | undefined {
    if (depth > 12) return undefined;
    const node = merged(given, schemas);
    if (node === undefined) return null;
    if ('const' in node) return node['const'] ?? null;
    const [firstOfEnum] = arrayAt(node, 'enum');
    if (firstOfEnum !== undefined) return firstOfEnum;
    switch (typeOf(node)) {
      case 'object':
        return sampleObject(node, path, depth);
      case 'array':
        return sampleArray(node, path, depth);
      case 'string':
        return sampleString(node, path);
      case 'number':
      case 'integer':
        if (/^(status|statusCode)$/.test(path.at(-1) ?? '')) found.status ??= [...path];
        return sampleNumber(node);
      case 'boolean':
        return false;
      default:
        return null;
    }
  }

  function sampleObject(
    node: JsonObject,
    path: readonly string[],
    depth: number,
  ): Json | undefined {
    const properties = objectAt(node, 'properties');
    const required = arrayAt(node, 'required').map(String);
    // What says most about the error is worth filling in even where it is optional.
    const wanted = entriesOf(properties).filter(
      ([key, member]) => required.includes(key) || isTelling(key, member, depth),
    );
    const members: Record<string, Json> = {};
    for (const [key, property] of wanted) {
      if (!required.includes(key) && noteIssues(property, [...path, key])) continue;
      const value = sample(toSchema(property), [...path, key], depth + 1);
      if (value === undefined) return undefined;
      members[key] = value;
    }
    const others = toSchema(node['additionalProperties']);
    for (const key of required) {
      members[key] ??= sample(others, [...path, key], depth + 1) ?? null;
    }
    return members;
  }

  function sampleArray(node: JsonObject, path: readonly string[], depth: number): Json | undefined {
    const items = node['items'];
    const isOwnList = noteIssues(node, path);
    if (isOwnList && numberAt(node, 'minItems') === undefined) return [];
    const item = sample(toSchema(items), [...path, '0'], depth + 1);
    const count = Math.max(1, numberAt(node, 'minItems') ?? 0);
    return item === undefined ? [] : Array.from({ length: count }, () => structuredClone(item));
  }

  function sampleString(node: JsonObject, path: readonly string[]): string {
    const key = path.at(-1) ?? '';
    const isFree = !('format' in node) && !('pattern' in node);
    const limit = numberAt(node, 'maxLength');
    const isRoomy = limit === undefined || limit >= longestCode;
    if (isFree && isRoomy && /^(code|type|name|error)$/.test(key)) found.code ??= [...path];
    const isMessage = /^(message|msg|detail|description|title|error_description)$/.test(key);
    if (isFree && isMessage && found.message === undefined) {
      found.message = [...path];
      if (limit !== undefined) found.maxMessageLength = limit;
    }
    return sampleText(node);
  }

  /** A list of entries with a place and a message takes one entry an issue. */
  function noteIssues(property: Json, path: readonly string[]): boolean {
    const list = merged(toSchema(property), schemas);
    const entry =
      list && typeOf(list) === 'array' ? merged(toSchema(list['items']), schemas) : undefined;
    if (entry === undefined) return false;
    const members = Object.keys(objectAt(entry, 'properties'));
    const required = arrayAt(entry, 'required').map(String);
    const key = members.find((name) => /^(key|field|path|pointer|property|param|name)$/.test(name));
    const message = members.find((name) => /^(message|reason|detail)$/.test(name));
    const isComplete = required.every((name) => name === key || name === message);
    if (key === undefined || !isComplete) return false;
    found.issues ??= { at: [...path], key, ...(message !== undefined && { message }) };
    return true;
  }
}

function isTelling(key: string, schema: Json, depth: number): boolean {
  const isList = isObject(schema) && schema['type'] === 'array';
  return depth < 3 && (isList || /^(code|message|error|detail|title|status)$/.test(key));
}

/** The schema with its reference and allOf laid into one; of alternatives the first. */
function merged(schema: Schema, schemas: Schemas, depth = 0): JsonObject | undefined {
  if (typeof schema === 'boolean' || depth > 8) return undefined;
  const target = referredSchema(schema, schemas);
  const [alternative] = [...arrayAt(schema, 'oneOf'), ...arrayAt(schema, 'anyOf')];
  const parts = [target, ...arrayAt(schema, 'allOf'), alternative]
    .filter(isObject)
    .map((part) => merged(part, schemas, depth + 1))
    .filter((part) => part !== undefined);
  return parts.reduce<JsonObject>(
    (whole, part) => ({
      ...part,
      ...whole,
      properties: { ...objectAt(part, 'properties'), ...objectAt(whole, 'properties') },
      required: [...arrayAt(part, 'required'), ...arrayAt(whole, 'required')],
    }),
    schema,
  );
}

function typeOf(schema: JsonObject): string | undefined {
  const type = schema['type'];
  if (typeof type === 'string') return type;
  if (Array.isArray(type)) return type.map(String).find((name) => name !== 'null');
  return Object.keys(objectAt(schema, 'properties')).length > 0 ? 'object' : undefined;
}

function toSchema(value: Json | undefined): Schema {
  return isObject(value) || typeof value === 'boolean' ? value : true;
}
