/** The vocabulary: every keyword of a schema, what form its value must have, what it does and where it holds schemas. */

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
}

const assertion = (shape: shapes.ShapeCheck): Keyword => ({ role: 'assertion', shape });
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

  ['multipleOf', assertion(shapes.isPositive)],
  ['minimum', assertion(shapes.isNumber)],
  ['maximum', assertion(shapes.isNumber)],
  ['exclusiveMinimum', assertion(shapes.isNumber)],
  ['exclusiveMaximum', assertion(shapes.isNumber)],

  ['minLength', assertion(shapes.isCount)],
  ['maxLength', assertion(shapes.isCount)],
  ['pattern', assertion(shapes.isPattern)],
  ['format', assertion(shapes.isString)],

  ['items', { ...applicator('schema', 'to a part'), shape: shapes.isItems }],
  ['prefixItems', applicator('list', 'to a part')],
  ['contains', applicator('schema', 'to a part')],
  ['minContains', assertion(shapes.isCount)],
  ['maxContains', assertion(shapes.isCount)],
  ['minItems', assertion(shapes.isCount)],
  ['maxItems', assertion(shapes.isCount)],
  ['uniqueItems', assertion(shapes.isBoolean)],
  ['unevaluatedItems', applicator('schema', 'to a part')],

  ['properties', applicator('map', 'to a part')],
  ['required', assertion(shapes.isStringList)],
  ['additionalProperties', applicator('schema', 'to a part')],
  ['patternProperties', { ...applicator('map', 'to a part'), shape: shapes.isPatternMap }],
  ['propertyNames', applicator('schema', 'to a part')],
  ['minProperties', assertion(shapes.isCount)],
  ['maxProperties', assertion(shapes.isCount)],
  ['dependentRequired', assertion(shapes.isDependentRequired)],
  ['dependentSchemas', applicator('map', 'in place')],
  ['unevaluatedProperties', applicator('schema', 'to a part')],

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
