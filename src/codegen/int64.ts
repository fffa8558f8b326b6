/** What a user gets of whole numbers of 64 bits, and which schemas speak of them. */

import type { SchemaObject } from '@openapi-counterpart/openapi/schema/json-schema';
import { declaredTypes } from './validators/analysis/kinds.js';
import type { LargeNumbers } from './validators/vocabulary/large-numbers.js';

export const int64Modes = ['number', 'bigint', 'string'] as const;

/** A number, which has to be one that a double holds; a bigint; or the digits as text. */
export type Int64Mode = (typeof int64Modes)[number];

/** Whether a schema says by its own keywords that its numbers are whole ones of 64 bits. */
export function isInt64(schema: SchemaObject): boolean {
  const types = declaredTypes(schema) ?? [];
  return schema.format === 'int64' && (types.includes('integer') || types.includes('number'));
}

/** Texts are bigints by the time they are validated. */
export function largeNumbersOf(mode: Int64Mode): LargeNumbers {
  return mode === 'number' ? 'refused' : 'bigints';
}
