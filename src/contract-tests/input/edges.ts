/** The least and the greatest number that a schema allows, as far as a number can be sent as it is. */

import type { JsonObject } from '@openapi-counterpart/openapi/json';
import { typesOf } from '@openapi-counterpart/openapi/schema/flat-schema';

/** Beyond 2^53 the bound of a whole number is rounded, often to one that is not allowed. */
export function edgesOf(schema: JsonObject): readonly number[] {
  const isWhole = typesOf(schema).includes('integer');
  return [schema['minimum'], schema['maximum']]
    .filter((bound) => typeof bound === 'number')
    .filter((bound) => !isWhole || Number.isSafeInteger(bound));
}
