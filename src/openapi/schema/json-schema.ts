/** The input of the validator compiler: JSON Schema 2020-12 as OpenAPI 3.1 uses it, already normalised. */

import { isObject } from '@openapi-counterpart/runtime';

/** The names that the keyword `type` may hold. */
export type TypeName = 'null' | 'boolean' | 'integer' | 'number' | 'string' | 'array' | 'object';

/** The kinds a JSON value can have; `integer` is a number with an extra condition. */
export type JsonKind = Exclude<TypeName, 'integer'>;

export const JSON_KINDS: readonly JsonKind[] = [
  'null',
  'boolean',
  'number',
  'string',
  'array',
  'object',
];

export type SchemaMap = Readonly<Record<string, JsonSchema>>;

/** OpenAPI's hint about which alternative applies. */
export interface Discriminator {
  readonly propertyName: string;
  readonly mapping?: Readonly<Record<string, string>>;
  /** The alternative that is meant where the property is absent, or has a value that means none. */
  readonly defaultMapping?: string;
}

/** A schema object: the keywords the compiler knows, and whatever else a description adds. */
export interface SchemaObject {
  readonly $ref?: string;
  readonly $defs?: SchemaMap;
  readonly type?: TypeName | readonly TypeName[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;

  readonly multipleOf?: number | bigint;
  readonly minimum?: number | bigint;
  readonly maximum?: number | bigint;
  readonly exclusiveMinimum?: number | bigint;
  readonly exclusiveMaximum?: number | bigint;

  readonly minLength?: number;
  readonly maxLength?: number;
  readonly pattern?: string;
  readonly format?: string;

  readonly items?: JsonSchema;
  readonly prefixItems?: readonly JsonSchema[];
  readonly contains?: JsonSchema;
  readonly minContains?: number;
  readonly maxContains?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly uniqueItems?: boolean;
  readonly unevaluatedItems?: JsonSchema;

  readonly properties?: SchemaMap;
  readonly required?: readonly string[];
  readonly additionalProperties?: JsonSchema;
  readonly patternProperties?: SchemaMap;
  readonly propertyNames?: JsonSchema;
  readonly minProperties?: number;
  readonly maxProperties?: number;
  readonly dependentRequired?: Readonly<Record<string, readonly string[]>>;
  readonly dependentSchemas?: SchemaMap;
  readonly unevaluatedProperties?: JsonSchema;

  readonly allOf?: readonly JsonSchema[];
  readonly anyOf?: readonly JsonSchema[];
  readonly oneOf?: readonly JsonSchema[];
  readonly not?: JsonSchema;
  readonly if?: JsonSchema;
  readonly then?: JsonSchema;
  readonly else?: JsonSchema;

  readonly readOnly?: boolean;
  readonly writeOnly?: boolean;
  readonly discriminator?: Discriminator;

  readonly [keyword: string]: unknown;
}

export type JsonSchema = boolean | SchemaObject;

/** Which way a message travels: it decides whether readOnly and writeOnly properties may be left out. */
export type Direction = 'request' | 'response';

/** The keywords that list alternatives. */
export type AlternativesKeyword = 'anyOf' | 'oneOf';

/** A schema and where in the description it stands (a JSON Pointer). */
export interface SchemaNode {
  readonly schema: JsonSchema;
  readonly pointer: string;
}

/** A schema node that is not a boolean schema. */
export interface ObjectNode extends SchemaNode {
  readonly schema: SchemaObject;
}

export function isObjectNode(node: SchemaNode): node is ObjectNode {
  return typeof node.schema === 'object';
}

/** Whether === compares such a value correctly. */
export function isPrimitive(value: unknown): boolean {
  return typeof value !== 'object' || value === null;
}

/** Whether a value found where a schema is expected has the outward form of one. */
export function isSchema(value: unknown): value is JsonSchema {
  return typeof value === 'boolean' || isObject(value);
}

/** The entry of a map that comes from a description, where names such as `constructor` are ordinary keys. */
export function ownEntry<Value>(
  map: Readonly<Record<string, Value>> | undefined,
  key: string,
): Value | undefined {
  return map !== undefined && Object.hasOwn(map, key) ? map[key] : undefined;
}
