/** Whether a schema accepts one text, number or truth value: for values that a list names. */

import type { Json } from '../json.js';
import { patternOf } from '../schema/patterns.js';
import { includesType, includesValue, type JoinedSchema } from './joined-schema.js';

/**
 * Looks at types, lists, limits and patterns. Arrays and objects are taken to be accepted when their
 * type is: lists hardly ever name them.
 */
export function acceptsText(schema: JoinedSchema, value: Json): boolean {
  if (schema.values !== undefined) return includesValue(schema.values, value);
  if (typeof value === 'string') {
    const length = [...value].length;
    return (
      includesType(schema.types, 'string') &&
      numbersOf(schema, 'minLength').every((limit) => length >= limit) &&
      numbersOf(schema, 'maxLength').every((limit) => length <= limit) &&
      (schema.keywords.get('pattern') ?? []).every((pattern) => matches(pattern, value))
    );
  }
  if (typeof value === 'number') {
    return (
      includesType(schema.types, Number.isInteger(value) ? 'integer' : 'number') &&
      numbersOf(schema, 'minimum').every((limit) => value >= limit) &&
      numbersOf(schema, 'maximum').every((limit) => value <= limit) &&
      numbersOf(schema, 'exclusiveMinimum').every((limit) => value > limit) &&
      numbersOf(schema, 'exclusiveMaximum').every((limit) => value < limit)
    );
  }
  if (typeof value === 'boolean') return schema.types.has('boolean');
  return schema.types.has(Array.isArray(value) ? 'array' : 'object');
}

function numbersOf(schema: JoinedSchema, keyword: string): number[] {
  return (schema.keywords.get(keyword) ?? []).filter((value) => typeof value === 'number');
}

function matches(pattern: Json, text: string): boolean {
  return typeof pattern !== 'string' || patternOf(pattern)?.test(text) !== false;
}
