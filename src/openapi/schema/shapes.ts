/** The forms that the values of keywords must have. */

import { isNumeric, isObject } from '@openapi-counterpart/runtime';
import { isSchema, type TypeName } from './json-schema.js';
import { patternFlags } from './patterns.js';

/** What is wrong with the value of a keyword, as the end of a sentence that begins with the keyword. */
export type ShapeFault = string | undefined;
export type ShapeCheck = (value: unknown) => ShapeFault;

const TYPE_NAMES: ReadonlySet<unknown> = new Set<TypeName>([
  'null',
  'boolean',
  'integer',
  'number',
  'string',
  'array',
  'object',
]);

export const isString: ShapeCheck = (value) =>
  typeof value === 'string' ? undefined : 'must be a string';
export const isBoolean: ShapeCheck = (value) =>
  typeof value === 'boolean' ? undefined : 'must be true or false';
export const isNumber: ShapeCheck = (value) => (isNumeric(value) ? undefined : 'must be a number');
export const isPositive: ShapeCheck = (value) =>
  isNumeric(value) && value > 0 ? undefined : 'must be a number above 0';
export const isCount: ShapeCheck = (value) =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0
    ? undefined
    : 'must be a whole number, 0 or more';
export const isArray: ShapeCheck = (value) =>
  Array.isArray(value) ? undefined : 'must be an array';
export const isAnySchema: ShapeCheck = (value) =>
  isSchema(value) ? undefined : 'must be a schema: an object, or true or false';
export const anything: ShapeCheck = () => undefined;

export const isPattern: ShapeCheck = (value) => {
  if (typeof value !== 'string') return 'must be a string';
  return patternFlags(value) === undefined
    ? `is not a regular expression: ${JSON.stringify(value)}`
    : undefined;
};

export const isStringList: ShapeCheck = (value) =>
  Array.isArray(value) && value.every((entry) => typeof entry === 'string')
    ? undefined
    : 'must be an array of strings';

export const isType: ShapeCheck = (value) => {
  const names: readonly unknown[] = Array.isArray(value) ? value : [value];
  if (names.length === 0) return 'must name at least one type';
  const unknown = names.find((name) => !TYPE_NAMES.has(name));
  return unknown === undefined ? undefined : `names an unknown type: ${JSON.stringify(unknown)}`;
};

export const isSchemaList: ShapeCheck = (value) =>
  Array.isArray(value) && value.length > 0 && value.every(isSchema)
    ? undefined
    : 'must be a non-empty array of schemas';

export const isSchemaMap: ShapeCheck = (value) =>
  isObject(value) && Object.values(value).every(isSchema)
    ? undefined
    : 'must be an object whose values are schemas';

export const isPatternMap: ShapeCheck = (value) => {
  const fault = isSchemaMap(value);
  if (fault !== undefined || !isObject(value)) return fault;
  return Object.keys(value)
    .map(isPattern)
    .find((found) => found !== undefined);
};

export const isItems: ShapeCheck = (value) =>
  Array.isArray(value)
    ? 'must be one schema; an array of schemas is called prefixItems since 2020-12'
    : isAnySchema(value);

export const isDependentRequired: ShapeCheck = (value) =>
  isObject(value) && Object.values(value).every((names) => isStringList(names) === undefined)
    ? undefined
    : 'must be an object whose values are arrays of strings';

export const isDiscriminator: ShapeCheck = (value) => {
  if (!isObject(value) || typeof value['propertyName'] !== 'string')
    return 'must be an object with a propertyName';
  const { mapping, defaultMapping } = value;
  if (defaultMapping !== undefined && typeof defaultMapping !== 'string')
    return 'must have a defaultMapping that is a string';
  if (mapping === undefined) return undefined;
  const good =
    isObject(mapping) && Object.values(mapping).every((target) => typeof target === 'string');
  return good ? undefined : 'must have a mapping whose values are strings';
};
