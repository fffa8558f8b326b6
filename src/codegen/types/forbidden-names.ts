/** Members that `not` forbids, as authors write it: `not: { required: [a] }`. */

import type { SchemaObject } from '@openapi-counterpart/openapi/schema/json-schema';
import { isAssertion } from '@openapi-counterpart/openapi/schema/keywords';

/** The members that `not` says of alone that they are not there. */
export function forbiddenNames({ not }: SchemaObject): readonly string[] {
  if (typeof not !== 'object') return [];
  const { anyOf, required, type, ...others } = not;
  const isMore = (type ?? 'object') !== 'object' || Object.keys(others).some(isAssertion);
  if (isMore || (anyOf !== undefined && required !== undefined)) return [];
  if (anyOf === undefined) return required?.length === 1 ? required : [];
  const each = anyOf.map((branch) => forbiddenNames({ not: branch }));
  return each.every((names) => names.length > 0) ? each.flat() : [];
}
