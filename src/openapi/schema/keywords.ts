/** The vocabulary: every keyword the compiler knows, what form its value must have and where it holds schemas. */

import { isRecord, isSchema, type TypeName } from './json-schema.js';
import { patternFlags } from './patterns.js';

/** What is wrong with the value of a keyword, as the end of a sentence that begins with the keyword. */
export type ShapeFault = string | undefined;
type ShapeCheck = (value: unknown) => ShapeFault;

const TYPE_NAMES: ReadonlySet<unknown> = new Set<TypeName>([
  'null',
  'boolean',
  'integer',
  'number',
  'string',
  'array',
  'object',
]);

const isString: ShapeCheck = (value) =>
  typeof value === 'string' ? undefined : 'must be a string';
const isBoolean: ShapeCheck = (value) =>
  typeof value === 'boolean' ? undefined : 'must be true or false';
const isNumber: ShapeCheck = (value) =>
  typeof value === 'number' && Number.isFinite(value) ? undefined : 'must be a number';
const isPositive: ShapeCheck = (value) =>
  typeof value === 'number' && Number.isFinite(value) && value > 0
    ? undefined
    : 'must be a number above 0';
const isCount: ShapeCheck = (value) =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0
    ? undefined
    : 'must be a whole number, 0 or more';
const isArray: ShapeCheck = (value) => (Array.isArray(value) ? undefined : 'must be an array');
const isAnySchema: ShapeCheck = (value) =>
  isSchema(value) ? undefined : 'must be a schema: an object, or true or false';
const anything: ShapeCheck = () => undefined;

const isPattern: ShapeCheck = (value) => {
  if (typeof value !== 'string') return 'must be a string';
  return patternFlags(value) === undefined
    ? `is not a regular expression: ${JSON.stringify(value)}`
    : undefined;
};

const isStringList: ShapeCheck = (value) =>
  Array.isArray(value) && value.every((entry) => typeof entry === 'string')
    ? undefined
    : 'must be an array of strings';

const isType: ShapeCheck = (value) => {
  const names: readonly unknown[] = Array.isArray(value) ? value : [value];
  if (names.length === 0) return 'must name at least one type';
  const unknown = names.find((name) => !TYPE_NAMES.has(name));
  return unknown === undefined ? undefined : `names an unknown type: ${JSON.stringify(unknown)}`;
};

const isSchemaList: ShapeCheck = (value) =>
  Array.isArray(value) && value.length > 0 && value.every(isSchema)
    ? undefined
    : 'must be a non-empty array of schemas';

const isSchemaMap: ShapeCheck = (value) =>
  isRecord(value) && Object.values(value).every(isSchema)
    ? undefined
    : 'must be an object whose values are schemas';

const isPatternMap: ShapeCheck = (value) => {
  const fault = isSchemaMap(value);
  if (fault !== undefined || !isRecord(value)) return fault;
  return Object.keys(value)
    .map(isPattern)
    .find((found) => found !== undefined);
};

const isItems: ShapeCheck = (value) =>
  Array.isArray(value)
    ? 'must be one schema; an array of schemas is called prefixItems since 2020-12'
    : isAnySchema(value);

const isDependentRequired: ShapeCheck = (value) =>
  isRecord(value) && Object.values(value).every((names) => isStringList(names) === undefined)
    ? undefined
    : 'must be an object whose values are arrays of strings';

const isDiscriminator: ShapeCheck = (value) => {
  if (!isRecord(value) || typeof value['propertyName'] !== 'string')
    return 'must be an object with a propertyName';
  const mapping = value['mapping'];
  if (mapping === undefined) return undefined;
  const good =
    isRecord(mapping) && Object.values(mapping).every((target) => typeof target === 'string');
  return good ? undefined : 'must have a mapping whose values are strings';
};

/** Keywords whose value the compiler reads, and the form it must have. */
export const SHAPES: ReadonlyMap<string, ShapeCheck> = new Map([
  ['$ref', isString],
  ['type', isType],
  ['enum', isArray],
  ['const', anything],
  ['multipleOf', isPositive],
  ['minimum', isNumber],
  ['maximum', isNumber],
  ['exclusiveMinimum', isNumber],
  ['exclusiveMaximum', isNumber],
  ['minLength', isCount],
  ['maxLength', isCount],
  ['pattern', isPattern],
  ['format', isString],
  ['items', isItems],
  ['prefixItems', isSchemaList],
  ['contains', isAnySchema],
  ['minContains', isCount],
  ['maxContains', isCount],
  ['minItems', isCount],
  ['maxItems', isCount],
  ['uniqueItems', isBoolean],
  ['unevaluatedItems', isAnySchema],
  ['properties', isSchemaMap],
  ['required', isStringList],
  ['additionalProperties', isAnySchema],
  ['patternProperties', isPatternMap],
  ['propertyNames', isAnySchema],
  ['minProperties', isCount],
  ['maxProperties', isCount],
  ['dependentRequired', isDependentRequired],
  ['dependentSchemas', isSchemaMap],
  ['unevaluatedProperties', isAnySchema],
  ['allOf', isSchemaList],
  ['anyOf', isSchemaList],
  ['oneOf', isSchemaList],
  ['not', isAnySchema],
  ['if', isAnySchema],
  ['then', isAnySchema],
  ['else', isAnySchema],
  ['readOnly', isBoolean],
  ['writeOnly', isBoolean],
  ['discriminator', isDiscriminator],
]);

/** Keywords that say nothing about which values are valid. */
const ANNOTATIONS: ReadonlySet<string> = new Set([
  '$comment',
  '$defs',
  '$schema',
  'contentEncoding',
  'contentMediaType',
  'contentSchema',
  'default',
  'deprecated',
  'description',
  'example',
  'examples',
  'externalDocs',
  'title',
  'xml',
]);

/** Whether a keyword may be passed over without a word. */
export function isAnnotation(keyword: string): boolean {
  return ANNOTATIONS.has(keyword) || keyword.startsWith('x-');
}

/** How a keyword holds schemas, and whether they apply to the value itself or to a part of it. */
interface Applicator {
  readonly holds: 'schema' | 'list' | 'map';
  readonly inPlace: boolean;
}

export const APPLICATORS: ReadonlyMap<string, Applicator> = new Map<string, Applicator>([
  ['properties', { holds: 'map', inPlace: false }],
  ['patternProperties', { holds: 'map', inPlace: false }],
  ['additionalProperties', { holds: 'schema', inPlace: false }],
  ['unevaluatedProperties', { holds: 'schema', inPlace: false }],
  ['propertyNames', { holds: 'schema', inPlace: false }],
  ['prefixItems', { holds: 'list', inPlace: false }],
  ['items', { holds: 'schema', inPlace: false }],
  ['unevaluatedItems', { holds: 'schema', inPlace: false }],
  ['contains', { holds: 'schema', inPlace: false }],
  ['dependentSchemas', { holds: 'map', inPlace: true }],
  ['allOf', { holds: 'list', inPlace: true }],
  ['anyOf', { holds: 'list', inPlace: true }],
  ['oneOf', { holds: 'list', inPlace: true }],
  ['not', { holds: 'schema', inPlace: true }],
  ['if', { holds: 'schema', inPlace: true }],
  ['then', { holds: 'schema', inPlace: true }],
  ['else', { holds: 'schema', inPlace: true }],
]);
