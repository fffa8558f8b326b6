/** Finds the smallest instance of an error schema and the places in it that can say what went wrong. */

import {
  arrayAt,
  entriesOf,
  isArray,
  isObject,
  objectAt,
  type Json,
  type JsonObject,
} from '@openapi-counterpart/openapi/json';
import { type Schema, type Schemas, toSchema } from '@openapi-counterpart/openapi/model';
import { flatSchema } from '@openapi-counterpart/openapi/schema/flat-schema';
import type { ErrorTemplate } from '@openapi-counterpart/runtime';
import { numberAt, sampleNumber, sampleText } from './sample-scalars.js';

type Instance = ErrorTemplate['template'];
type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };
type Found = Mutable<Omit<ErrorTemplate, 'contentType' | 'template'>>;

/** Codes are cut nowhere: a text that has not room for them gets none. */
const longestCode = 32;

/** The template of a schema; nothing where no instance can be found. */
export function templateOf(
  schema: Schema,
  contentType: string,
  schemas: Schemas,
): ErrorTemplate | undefined {
  return new Sampler(schemas).templateOf(schema, contentType);
}

/** A template goes out as JSON, whose numbers are doubles here. */
function rounded(value: Json): Instance {
  if (typeof value === 'bigint') return Number(value);
  if (isArray(value)) return value.map(rounded);
  if (typeof value !== 'object' || value === null) return value;
  // Lists were dealt with above.
  const object = value as JsonObject;
  return Object.fromEntries(entriesOf(object).map(([key, member]) => [key, rounded(member)]));
}

/** Walks through one schema. */
class Sampler {
  readonly #schemas: Schemas;
  /** Where the instance says what. */
  readonly #found: Found = {};

  constructor(schemas: Schemas) {
    this.#schemas = schemas;
  }

  templateOf(schema: Schema, contentType: string): ErrorTemplate | undefined {
    const template = this.#sample(schema, []);
    return template === undefined ? undefined : { contentType, template, ...this.#found };
  }

  /** The smallest instance; nothing where none can be found. */
  #sample(given: Schema, path: readonly string[], depth = 0): Instance | undefined {
    if (depth > 12) return undefined;
    const node = flatSchema(given, this.#schemas);
    if ('const' in node) return rounded(node['const'] ?? null);
    const [firstOfEnum] = arrayAt(node, 'enum');
    if (firstOfEnum !== undefined) {
      this.#noteCodes(node, path);
      return rounded(firstOfEnum);
    }
    switch (typeOf(node)) {
      case 'object':
        return this.#sampleObject(node, path, depth);
      case 'array':
        return this.#sampleArray(node, path, depth);
      case 'string':
        return this.#sampleString(node, path);
      case 'number':
      case 'integer':
        if (/^(status|statusCode)$/.test(path.at(-1) ?? '')) this.#found.status ??= [...path];
        return sampleNumber(node);
      case 'boolean':
        return false;
      default:
        return null;
    }
  }

  #sampleObject(node: JsonObject, path: readonly string[], depth: number): Instance | undefined {
    const properties = objectAt(node, 'properties');
    const required = arrayAt(node, 'required').map(String);
    // What says most about the error is worth filling in even where it is optional.
    const wanted = entriesOf(properties).filter(
      ([key, member]) => required.includes(key) || isTelling(key, member, depth),
    );
    const members: Record<string, Instance> = {};
    for (const [key, property] of wanted) {
      if (!required.includes(key) && this.#isFilledLater(property, [...path, key])) continue;
      const value = this.#sample(toSchema(property), [...path, key], depth + 1);
      if (value === undefined) return undefined;
      members[key] = value;
    }
    const others = toSchema(node['additionalProperties']);
    for (const key of required) {
      members[key] ??= this.#sample(others, [...path, key], depth + 1) ?? null;
    }
    return members;
  }

  #sampleArray(node: JsonObject, path: readonly string[], depth: number): Instance | undefined {
    const items = node['items'];
    const isOwnList = this.#noteIssues(node, path);
    if (isOwnList && numberAt(node, 'minItems') === undefined) return [];
    const item = this.#sample(toSchema(items), [...path, '0'], depth + 1);
    const count = Math.max(1, numberAt(node, 'minItems') ?? 0);
    return item === undefined ? [] : Array.from({ length: count }, () => structuredClone(item));
  }

  #sampleString(node: JsonObject, path: readonly string[]): string {
    const key = path.at(-1) ?? '';
    const isFree = !('format' in node) && !('pattern' in node);
    const limit = numberAt(node, 'maxLength');
    const isRoomy = limit === undefined || limit >= longestCode;
    if (isFree && isRoomy && isCodeName(key)) this.#found.code ??= [...path];
    const isMessage = /^(message|msg|detail|description|title|error_description)$/.test(key);
    if (isFree && isMessage && this.#found.message === undefined) {
      this.#found.message = [...path];
      if (limit !== undefined) this.#found.maxMessageLength = limit;
    }
    return sampleText(node);
  }

  /** Whether an optional member is left out until there is something to say: any other value would be a lie. */
  #isFilledLater(property: Json, path: readonly string[]): boolean {
    const node = flatSchema(toSchema(property), this.#schemas);
    return this.#noteCodes(node, path) || this.#noteIssues(node, path);
  }

  /** Codes of which there is a choice. */
  #noteCodes(node: JsonObject, path: readonly string[]): boolean {
    const codes = arrayAt(node, 'enum').filter((value) => typeof value === 'string');
    if (codes.length < 2 || !isCodeName(path.at(-1))) return false;
    if (this.#found.code === undefined) {
      this.#found.code = [...path];
      this.#found.codes = codes;
    }
    return true;
  }

  /** A list of entries with a place and a message takes one entry an issue. */
  #noteIssues(list: JsonObject, path: readonly string[]): boolean {
    if (typeOf(list) !== 'array') return false;
    const entry = flatSchema(toSchema(list['items']), this.#schemas);
    const members = Object.keys(objectAt(entry, 'properties'));
    const required = arrayAt(entry, 'required').map(String);
    const key = members.find((name) => /^(key|field|path|pointer|property|param|name)$/.test(name));
    const message = members.find((name) => /^(message|reason|detail)$/.test(name));
    const isComplete = required.every((name) => name === key || name === message);
    if (key === undefined || !isComplete) return false;
    this.#found.issues ??= { at: [...path], key, ...(message !== undefined && { message }) };
    return true;
  }
}

function isCodeName(key: string | undefined): boolean {
  return key !== undefined && /^(code|type|name|error)$/.test(key);
}

function isTelling(key: string, schema: Json, depth: number): boolean {
  const isList = isObject(schema) && schema['type'] === 'array';
  return depth < 3 && (isList || /^(code|message|error|detail|title|status)$/.test(key));
}

function typeOf(schema: JsonObject): string | undefined {
  const type = schema['type'];
  if (typeof type === 'string') return type;
  if (Array.isArray(type)) return type.map(String).find((name) => name !== 'null');
  return Object.keys(objectAt(schema, 'properties')).length > 0 ? 'object' : undefined;
}
