/** Spells the methods of operations as messages have them. */

import { methods } from '@openapi-counterpart/openapi/path-items';
import type { Operation } from '@openapi-counterpart/openapi/model';

/** The method as it goes out: upper case, but for one that only the description knows. */
export function sentMethod({ method }: Operation): string {
  return methods.includes(method) ? method.toUpperCase() : method;
}
