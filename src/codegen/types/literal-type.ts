/** The types of single values, for enum and const. */

import { isObject } from '@openapi-counterpart/openapi/json';
import { stringLiteral } from '../code/escape.js';
import type { Int64Mode } from '../int64.js';
import { propertyKey } from '../code/literal.js';
import { openKinds } from './open-enums.js';
import { emptyObject, intersection, member, object, union, type TypeNode } from './type-node.js';

/**
 * The type that has one JSON value alone, as far as TypeScript can tell: of objects, at least its members.
 * @param number What whole numbers are here.
 */
export function literalType(value: unknown, number: Int64Mode = 'number'): TypeNode {
  if (typeof value === 'string') return stringLiteral(value);
  const isWhole = typeof value === 'bigint' || Number.isSafeInteger(value);
  if (isWhole && number === 'bigint') return `${String(value)}n`;
  if (isWhole && number === 'string') return stringLiteral(String(value));
  // No number is the one that is meant.
  if (typeof value === 'bigint') return 'never';
  // Prettier writes exponents without their plus.
  if (typeof value === 'number') return String(value).replace('e+', 'e');
  if (Array.isArray(value)) {
    const elements = value.map((item: unknown) => literalType(item));
    return { kind: 'tuple', elements, required: elements.length, rest: undefined };
  }
  if (!isObject(value)) return String(value);
  const members = Object.entries(value).map(([key, item]) =>
    member(propertyKey(key), literalType(item)),
  );
  return members.length === 0 ? emptyObject : object(members);
}

/**
 * The values that are known and any other text or number.
 * @param number What whole numbers are here.
 */
export function openUnion(
  values: readonly unknown[],
  types: readonly TypeNode[],
  number: Int64Mode = 'number',
): TypeNode {
  const open = openKinds(values).map((kind) => (kind === 'string' ? kind : number));
  // Intersected, or the known values would be lost in `string`, for editors too.
  return union([...types, ...open.map((type) => intersection([type, object([])]))]);
}
