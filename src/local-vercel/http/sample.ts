/** Makes up instances of schemas, and proves each with the operation's own validator. */

import { createHash } from 'node:crypto';
import { validate, type Validator } from '@openapi-counterpart/runtime';
import { isObject } from '@openapi-counterpart/runtime';
import {
  childPointer,
  componentNameOf,
  localReference,
} from '@openapi-counterpart/openapi/schema/pointers';

interface Sampling {
  readonly schema: unknown;
  /** What references lead to, by name. */
  readonly schemas: Readonly<Record<string, unknown>>;
  readonly validator: Validator | undefined;
  /** The same gives the same; another each time without one. */
  readonly seed: string | undefined;
}

/** Of what is made up nearly all is valid; the rest is made up again. */
const tries = 50;

/** Undefined when nothing valid came of it. */
export async function sampleSchema(
  sampling: Sampling,
): Promise<{ readonly value: unknown } | undefined> {
  // Loaded by those who use it.
  const { generate } = await import('json-schema-faker');
  const schema = { ...jsonSchemaOf({ allOf: [sampling.schema] }), $defs: defsOf(sampling.schemas) };
  const start = sampling.seed === undefined ? performance.now() * 1000 : numberOf(sampling.seed);
  for (let number = 0; number < tries; number += 1) {
    const seed = Math.floor(start + number) >>> 0;
    const value = await generate(schema, { seed, optionalsProbability: 0.7 });
    const { validator } = sampling;
    if (validator === undefined || validate(validator, value).length === 0) return { value };
  }
  return undefined;
}

function numberOf(seed: string): number {
  return createHash('sha256').update(seed).digest().readUInt32BE();
}

const converted = new WeakMap<object, Readonly<Record<string, Record<string, unknown>>>>();

function defsOf(schemas: Sampling['schemas']): Readonly<Record<string, Record<string, unknown>>> {
  let defs = converted.get(schemas);
  if (defs === undefined) {
    defs = Object.fromEntries(
      Object.entries(schemas).map(([name, schema]) => [name, jsonSchemaOf(schema)]),
    );
    converted.set(schemas, defs);
  }
  return defs;
}

/** Annotations, of which the library takes examples for values wherever they stand. */
const annotations = new Set(['example', 'examples', 'default', 'description', 'deprecated']);

/** A schema of OpenAPI 3.0 as JSON Schema has it: `nullable` is a type, references lead to `$defs`. */
function jsonSchemaOf(schema: unknown): Record<string, unknown> {
  const result: Record<string, unknown> = {};
  for (const [keyword, value] of Object.entries(isObject(schema) ? schema : {})) {
    if (annotations.has(keyword)) continue;
    result[keyword] = convert(keyword, value);
  }
  if (result['nullable'] === true && typeof result['type'] === 'string') {
    result['type'] = [result['type'], 'null'];
  }
  // In 3.0 all siblings of a reference are ignored.
  return '$ref' in result ? { $ref: result['$ref'] } : result;
}

function convert(keyword: string, value: unknown): unknown {
  if (keyword === '$ref') {
    return localReference(childPointer('/$defs', componentNameOf(String(value)) ?? ''));
  }
  if (keyword === 'properties' && isObject(value)) {
    return Object.fromEntries(
      Object.entries(value).map(([name, schema]) => [name, jsonSchemaOf(schema)]),
    );
  }
  if (['allOf', 'anyOf', 'oneOf'].includes(keyword) && Array.isArray(value)) {
    return value.map(jsonSchemaOf);
  }
  const isSchema = ['items', 'additionalProperties', 'not'].includes(keyword);
  return isSchema && isObject(value) ? jsonSchemaOf(value) : value;
}
