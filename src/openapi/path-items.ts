/** The operations of path items, by the methods that OpenAPI has members for and by others. */

import { entriesOf, isObject, objectAt, type JsonObject } from './json.js';
import { isToken } from './token.js';

export const methods = [
  'delete',
  'get',
  'head',
  'options',
  'patch',
  'post',
  'put',
  'query',
  'trace',
];

/** An operation of a path item. */
export interface ItemOperation {
  /** Lower case; as it is spelled where OpenAPI has no member for it. */
  readonly method: string;
  readonly operation: JsonObject;
  /** The members of the path item that lead to it. */
  readonly place: readonly [string, ...string[]];
}

/** The operations of a path item, those of methods that OpenAPI has no member for included, if a request can have them. */
export function operationsIn(item: JsonObject): ItemOperation[] {
  const own = methods.map((method) => ({
    method,
    operation: item[method],
    place: [method] as const,
  }));
  const key = 'additionalOperations';
  const others = entriesOf(objectAt(item, key))
    .filter(([method]) => isToken(method))
    .map(([method, operation]) => ({ method, operation, place: [key, method] as const }));
  return [...own, ...others].flatMap(({ operation, ...found }) =>
    isObject(operation) ? [{ ...found, operation }] : [],
  );
}
