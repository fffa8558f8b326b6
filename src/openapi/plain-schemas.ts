/** Tells the schemas that are made of the commonest words alone, which the linter compiles without a complaint. */

import type { UserContext } from '@redocly/openapi-core';
import { arrayAt, isArray, isObject, objectAt, type JsonObject } from './json.js';

/** A schema, and the file that its references start from. */
export interface PlacedSchema {
  readonly schema: JsonObject;
  readonly file: string;
}

/** What is asked of the value of a word, so that the compiler of schemas takes it. */
type Ask = (value: unknown, schema: JsonObject) => boolean;

const isText: Ask = (value) => typeof value === 'string';
const isNumber: Ask = (value) => typeof value === 'number';
const isTruth: Ask = (value) => typeof value === 'boolean';

const types = new Set<unknown>([
  'string',
  'number',
  'integer',
  'boolean',
  'object',
  'array',
  'null',
]);
const isType = (value: unknown): boolean => types.has(value);

/** The words of a plain schema. What contains schemas is looked into besides. */
const words = new Map<string, Ask>([
  ['type', (value) => isType(value) || (Array.isArray(value) && value.every(isType))],
  // ajv refuses it without a type.
  ['nullable', (value, { type }) => typeof value === 'boolean' && isType(type) && type !== 'null'],
  ['enum', (value) => Array.isArray(value) && value.length > 0 && value.every(isScalar)],
  ['const', (value) => isScalar(value)],
  ['required', (value) => Array.isArray(value) && value.every((name) => typeof name === 'string')],
  ['pattern', isPattern],
  ['format', isText],
  ...['minLength', 'maxLength', 'minItems', 'maxItems', 'minimum', 'maximum'].map(
    (name): [string, Ask] => [name, isNumber],
  ),
  ['properties', (value) => isObject(value)],
  ['additionalProperties', (value) => typeof value === 'boolean' || isObject(value)],
  ['items', (value) => isObject(value)],
  ['not', (value) => isObject(value)],
  ...['allOf', 'oneOf', 'anyOf'].map((name): [string, Ask] => [
    name,
    (value) => Array.isArray(value) && value.length > 0 && value.every(isObject),
  ]),
  ['readOnly', isTruth],
  ['writeOnly', isTruth],
]);

/** Words that say nothing about a value, and do not change what others say. */
const remarks = new Set([
  'title',
  'description',
  'default',
  'example',
  'examples',
  'deprecated',
  'externalDocs',
  'contentMediaType',
  'contentEncoding',
]);

/** What references are made of that every reader takes for the same. */
const simpleReference = /^[\w./-]*(?:#(?:\/[\w.~-]+)*)?$/;

/**
 * Which schemas are plain: they and all that they lead to consist of words whose values are as they
 * should be. Of others is not known what the linter has to say.
 */
export class PlainSchemas {
  readonly #plain = new WeakSet<object>();
  readonly #others = new WeakSet<object>();

  includes(given: PlacedSchema, context: UserContext): boolean {
    if (this.#plain.has(given.schema)) return true;
    const pending = [given];
    const met = new Set<object>([given.schema]);
    // An array that grows while it is walked through is walked to its end.
    for (const placed of pending) {
      const inner = this.#others.has(placed.schema) ? undefined : innerOf(placed, context);
      if (inner === undefined) {
        this.#others.add(placed.schema);
        this.#others.add(given.schema);
        return false;
      }
      for (const next of inner) {
        if (met.has(next.schema) || this.#plain.has(next.schema)) continue;
        met.add(next.schema);
        pending.push(next);
      }
    }
    for (const schema of met) this.#plain.add(schema);
    return true;
  }
}

/** The schemas that a schema is made of; nothing for one that is not plain itself. */
function innerOf({ schema, file }: PlacedSchema, context: UserContext): PlacedSchema[] | undefined {
  if ('$ref' in schema) {
    const target = targetOf({ schema, file }, context);
    return target && [target];
  }
  const inner: unknown[] = [];
  for (const [name, value] of Object.entries(schema)) {
    if (remarks.has(name) || name.startsWith('x-')) continue;
    if (name === 'discriminator') {
      if (tagsOf({ schema, file }, context) === undefined) return undefined;
      continue;
    }
    if (words.get(name)?.(value, schema) !== true) return undefined;
    if (name === 'properties') inner.push(...Object.values(objectAt(schema, name)));
    else if (
      name === 'items' ||
      name === 'not' ||
      (name === 'additionalProperties' && isObject(value))
    ) {
      inner.push(value);
    } else if (name.endsWith('Of')) inner.push(...arrayAt(schema, name));
  }
  return inner.every(isObject) ? inner.map((part) => ({ schema: part, file })) : undefined;
}

/** Where a schema leads that is a simple reference and nothing else. */
export function targetOf(
  { schema, file }: PlacedSchema,
  context: UserContext,
): PlacedSchema | undefined {
  const { $ref: reference } = schema;
  const isSimple =
    typeof reference === 'string' &&
    simpleReference.test(reference) &&
    Object.keys(schema).every((name) => name === '$ref' || remarks.has(name));
  if (!isSimple) return undefined;
  const { node, location, chain = [] } = context.resolve<object>({ $ref: reference }, file);
  if (!isObject(node) || location === undefined || chain.length > 0) return undefined;
  return { schema: node, file: location.source.absoluteRef };
}

/**
 * Which of the references in `oneOf` a discriminator chooses by each value of its member, where that is
 * said as plainly as the compiler of schemas asks.
 */
export function tagsOf(
  { schema, file }: PlacedSchema,
  context: UserContext,
): ReadonlyMap<string, PlacedSchema> | undefined {
  const { discriminator, oneOf } = schema;
  const name = isObject(discriminator) ? discriminator['propertyName'] : undefined;
  if (!isObject(discriminator) || typeof name !== 'string' || !isArray(oneOf)) return undefined;
  const mapping = Object.entries(objectAt(discriminator, 'mapping'));
  const tags = new Map<string, PlacedSchema>();
  for (const branch of oneOf) {
    if (!isObject(branch) || Object.keys(branch).join() !== '$ref') return undefined;
    const placed = { schema: branch, file };
    const mapped = mapping.filter(([, target]) => target === branch['$ref']).map(([tag]) => tag);
    const own = mapped.length > 0 ? mapped : ownTags(targetOf(placed, context)?.schema, name);
    if (own === undefined || own.some((tag) => tags.has(tag))) return undefined;
    for (const tag of own) tags.set(tag, placed);
  }
  return tags;
}

/** The values that a schema asks of a member. */
function ownTags(schema: JsonObject | undefined, name: string): string[] | undefined {
  if (schema === undefined || !arrayAt(schema, 'required').includes(name)) return undefined;
  const { const: only, enum: listed } = objectAt(objectAt(schema, 'properties'), name);
  const tags: readonly unknown[] = only === undefined && Array.isArray(listed) ? listed : [only];
  return tags.every((tag) => typeof tag === 'string') ? [...tags] : undefined;
}

function isScalar(value: unknown): boolean {
  return value === null || ['string', 'number', 'boolean'].includes(typeof value);
}

function isPattern(value: unknown): boolean {
  try {
    return typeof value === 'string' && new RegExp(value, 'u') instanceof RegExp;
  } catch {
    return false;
  }
}
