/** Reads texts again that may be a list of one as well as a value by itself, where validation wants no list. */

import { isObject, setOwn } from './json.js';
import type { ScalarType, ValueEncoding } from './operation.js';
import { readValue } from './scalar.js';
import { validate, type Issue, type Validator } from './validation.js';
import { pointerSegment } from './validation/report.js';

/**
 * The issues of an object of such values: none where it holds with what is in its lists of one in their
 * place, which then is there.
 * @param encodings Of the values.
 * @param toPlaces Makes bigints of the numbers that are some to their users.
 */
export function unlessSingle(
  issues: readonly Issue[],
  validator: Validator,
  values: unknown,
  encodings: readonly ValueEncoding[],
  toPlaces: (values: unknown) => unknown,
): readonly Issue[] {
  if (issues.length === 0 || !isObject(values)) return issues;
  const wrong = new Set(issues.map(({ pointer }) => pointer.split('/', 2).join('/')));
  const single: Record<string, unknown> = {};
  for (const { name, items, types } of encodings) {
    const value = wrong.has(pointerSegment(name)) ? values[name] : undefined;
    if (items && Array.isArray(value) && value.length === 1) {
      setOwn(single, name, alone(value[0], types));
    }
  }
  const again = toPlaces({ ...values, ...single });
  if (Object.keys(single).length === 0 || validate(validator, again).length > 0) return issues;
  for (const [name, value] of Object.entries(single)) setOwn(values, name, value);
  toPlaces(values);
  return [];
}

/** What an item of a list is by itself. */
function alone(item: unknown, types: readonly ScalarType[] = ['string']): unknown {
  const isText = typeof item !== 'object';
  return isText ? readValue(String(item), { json: true, types }, '', '') : item;
}
