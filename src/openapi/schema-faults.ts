/** Says of each schema of a description which of its keywords have values that they cannot have. */

import { diagnose, type Diagnostic } from './diagnostic.js';
import { isObject, stringAt, type JsonObject } from './json.js';
import { positionAt } from './locate.js';
import { mendKeywords } from './normalise.js';
import type { Place } from './reference-walk.js';
import { checkSchema } from './schema/check-schema.js';
import { childPointer } from './schema/pointers.js';

/** The faults of one schema's own keywords. */
export function schemaFaults(schema: JsonObject, place: Place, is30: boolean): Diagnostic[] {
  // In 3.0 whatever stands beside a $ref is ignored.
  if (is30 && stringAt(schema, '$ref') !== undefined) return [];
  // To mend what has no faults gives it none.
  if (checkSchema(schema).length === 0) return [];
  return checkSchema(mendKeywords(schema))
    .filter(({ keyword }) => !isReference(schema[keyword]))
    .map(({ keyword, message }) => {
      const pointer = childPointer(place.pointer, keyword);
      return diagnose('counterpart/schema', message, positionAt(place.document.source, pointer));
    });
}

/** A reference in place of a map of schemas is against the letter, but bundling resolves it. */
function isReference(value: unknown): boolean {
  return isObject(value) && typeof value['$ref'] === 'string';
}
