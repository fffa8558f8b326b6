/** Whether a schema accepts one text, number or truth value: for values that a list names. */

import type { Json } from '../json.js';
import { includesType, includesValue, type SchemaView } from './schema-view.js';

/**
 * Looks at types, lists, limits and patterns. Arrays and objects are taken to be accepted when their
 * type is: lists hardly ever name them.
 */
export function acceptsText(view: SchemaView, value: Json): boolean {
  if (view.values !== undefined) return includesValue(view.values, value);
  if (typeof value === 'string') {
    const length = [...value].length;
    return (
      includesType(view.types, 'string') &&
      numbersOf(view, 'minLength').every((limit) => length >= limit) &&
      numbersOf(view, 'maxLength').every((limit) => length <= limit) &&
      (view.keywords.get('pattern') ?? []).every((pattern) => matches(pattern, value))
    );
  }
  if (typeof value === 'number') {
    return (
      includesType(view.types, Number.isInteger(value) ? 'integer' : 'number') &&
      numbersOf(view, 'minimum').every((limit) => value >= limit) &&
      numbersOf(view, 'maximum').every((limit) => value <= limit) &&
      numbersOf(view, 'exclusiveMinimum').every((limit) => value > limit) &&
      numbersOf(view, 'exclusiveMaximum').every((limit) => value < limit)
    );
  }
  if (typeof value === 'boolean') return view.types.has('boolean');
  return view.types.has(Array.isArray(value) ? 'array' : 'object');
}

function numbersOf(view: SchemaView, keyword: string): number[] {
  return (view.keywords.get(keyword) ?? []).filter((value) => typeof value === 'number');
}

function matches(pattern: Json, text: string): boolean {
  if (typeof pattern !== 'string') return true;
  try {
    return new RegExp(pattern, 'u').test(text);
  } catch {
    return true;
  }
}
