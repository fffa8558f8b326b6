/** Schemas as one object each: references followed, `allOf` gathered. */

import { isObject, type Json, type JsonObject } from '@openapi-counterpart/openapi/json';
import type { Schema } from '@openapi-counterpart/openapi/model';
import { referredSchema } from '@openapi-counterpart/openapi/schema/pointers';

/** Component schemas by name. */
export type Schemas = Readonly<Record<string, Schema>>;

/** Follows references and gathers the members of `allOf`. */
export function resolve(schema: Schema, schemas: Schemas): JsonObject {
  if (typeof schema === 'boolean') return {};
  const { $ref: _, allOf, ...own } = schema;
  const target = referredSchema(schema, schemas);
  const parts = Array.isArray(allOf) ? (allOf as readonly Json[]).map(toSchema) : [];
  return [...(target === undefined ? [] : [target]), ...parts]
    .map((part) => resolve(part, schemas))
    .reduce(merge, own);
}

function merge(a: JsonObject, b: JsonObject): JsonObject {
  const properties = { ...objectOf(b['properties']), ...objectOf(a['properties']) };
  const required = [...listOf(a['required']), ...listOf(b['required'])];
  return {
    ...b,
    ...a,
    ...(Object.keys(properties).length > 0 && { properties }),
    ...(required.length > 0 && { required: [...new Set(required)] }),
  };
}

function objectOf(value: Json | undefined): JsonObject {
  return isObject(value) ? value : {};
}

export function listOf(value: Json | undefined): readonly Json[] {
  return Array.isArray(value) ? (value as readonly Json[]) : [];
}

export function toSchema(value: Json | undefined): Schema {
  return typeof value === 'boolean' ? value : objectOf(value);
}
