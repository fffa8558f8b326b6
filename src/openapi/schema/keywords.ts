/** The vocabulary: every keyword of a schema, what form its value must have, what it does and where it holds schemas. */

import type { JsonKind } from './json-schema.js';
import * as shapes from './shapes.js';

/**
 * What a keyword does: `assertion` refuses values, `hint` is read but refuses none by itself,
 * `annotation` says nothing about which values are valid.
 */
type Role = 'assertion' | 'hint' | 'annotation';

export interface Keyword {
  readonly role: Role;
  /** The form its value must have; annotations may have any. */
  readonly shape?: shapes.ShapeCheck;
  /** How it holds schemas, where it holds any. */
  readonly holds?: 'schema' | 'list' | 'map';
  /** What those schemas apply to: the value itself, a part of it, or nothing until they are referred to. */
  readonly applies?: 'in place' | 'to a part' | 'by reference';
  /** The kind of values that it says something of; undefined where that is every kind. */
  readonly of?: JsonKind;
}

const assertion = (shape: shapes.ShapeCheck): Keyword => ({ role: 'assertion', shape });
/** Of one kind of values alone. */
const of = (kind: JsonKind, keyword: Keyword): Keyword => ({ ...keyword, of: kind });
const hint = (shape: shapes.ShapeCheck): Keyword => ({ role: 'hint', shape });
const annotation: Keyword = { role: 'annotation' };

/** A keyword that applies a schema, a list or a map of schemas. */
function applicator(holds: 'schema' | 'list' | 'map', applies: 'in place' | 'to a part'): Keyword {
  return { role: 'assertion', shape: shapeOf[holds], holds, applies };
}
const shapeOf = {
  schema: shapes.isAnySchema,
  list: shapes.isSchemaList,
  map: shapes.isSchemaMap,
};

export const KEYWORDS: ReadonlyMap<string, Keyword> = new Map<string, Keyword>([
  ['$ref', assertion(shapes.isString)],
  ['type', assertion(shapes.isType)],
  ['enum', assertion(shapes.isArray)],
  ['const', assertion(shapes.anything)],

  ['multipleOf', of('number', assertion(shapes.isPositive))],
  ['minimum', of('number', assertion(shapes.isNumber))],
  ['maximum', of('number', assertion(shapes.isNumber))],
  ['exclusiveMinimum', of('number', assertion(shapes.isNumber))],
  ['exclusiveMaximum', of('number', assertion(shapes.isNumber))],

  ['minLength', of('string', assertion(shapes.isCount))],
  ['maxLength', of('string', assertion(shapes.isCount))],
  ['pattern', of('string', assertion(shapes.isPattern))],
  ['format', assertion(shapes.isString)],

  ['items', of('array', { ...applicator('schema', 'to a part'), shape: shapes.isItems })],
  ['prefixItems', of('array', applicator('list', 'to a part'))],
  ['contains', of('array', applicator('schema', 'to a part'))],
  ['minContains', of('array', assertion(shapes.isCount))],
  ['maxContains', of('array', assertion(shapes.isCount))],
  ['minItems', of('array', assertion(shapes.isCount))],
  ['maxItems', of('array', assertion(shapes.isCount))],
  ['uniqueItems', of('array', assertion(shapes.isBoolean))],
  ['unevaluatedItems', of('array', applicator('schema', 'to a part'))],

  ['properties', of('object', applicator('map', 'to a part'))],
  ['required', of('object', assertion(shapes.isStringList))],
  ['additionalProperties', of('object', applicator('schema', 'to a part'))],
  [
    'patternProperties',
    of('object', { ...applicator('map', 'to a part'), shape: shapes.isPatternMap }),
  ],
  ['propertyNames', of('object', applicator('schema', 'to a part'))],
  ['minProperties', of('object', assertion(shapes.isCount))],
  ['maxProperties', of('object', assertion(shapes.isCount))],
  ['dependentRequired', of('object', assertion(shapes.isDependentRequired))],
  ['dependentSchemas', of('object', applicator('map', 'in place'))],
  ['unevaluatedProperties', of('object', applicator('schema', 'to a part'))],

  ['allOf', applicator('list', 'in place')],
  ['anyOf', applicator('list', 'in place')],
  ['oneOf', applicator('list', 'in place')],
  ['not', applicator('schema', 'in place')],
  ['if', applicator('schema', 'in place')],
  ['then', applicator('schema', 'in place')],
  ['else', applicator('schema', 'in place')],

  ['readOnly', hint(shapes.isBoolean)],
  ['writeOnly', hint(shapes.isBoolean)],
  ['discriminator', hint(shapes.isDiscriminator)],

  ['$anchor', annotation],
  ['$comment', annotation],
  ['$defs', { ...annotation, holds: 'map', applies: 'by reference' }],
  ['$id', annotation],
  ['$schema', annotation],
  ['contentEncoding', annotation],
  ['contentMediaType', annotation],
  ['contentSchema', { ...annotation, holds: 'schema', applies: 'by reference' }],
  ['default', annotation],
  ['deprecated', annotation],
  ['description', annotation],
  ['example', annotation],
  ['examples', annotation],
  ['externalDocs', annotation],
  ['title', annotation],
  ['xml', annotation],
]);

/** Whether a keyword is read when values are validated; extensions and annotations are not. */
export function isRead(keyword: string): boolean {
  return (KEYWORDS.get(keyword)?.role ?? 'annotation') !== 'annotation';
}

/** Whether a keyword can refuse a value. */
export function isAssertion(keyword: string): boolean {
  return KEYWORDS.get(keyword)?.role === 'assertion';
}
