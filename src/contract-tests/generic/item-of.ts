/** The item in a body or an answer. */

import { isObject, type JsonObject } from '@openapi-counterpart/openapi/json';

/** The object that members lead to; an empty one where there is none. */
export function itemOf(at: readonly string[], value: unknown): JsonObject {
  const found = at.reduce<unknown>(
    (part, name) => (isObject(part) ? part[name] : undefined),
    value,
  );
  return isObject(found) ? found : {};
}
