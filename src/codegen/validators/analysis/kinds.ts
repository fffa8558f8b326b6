/** Which kinds of JSON value a schema can accept, and the code and words that tell kinds apart. */

import { isObject } from '@openapi-counterpart/runtime';
import {
  isObjectNode,
  JSON_KINDS,
  type JsonKind,
  type ObjectNode,
  type SchemaNode,
  type SchemaObject,
  type TypeName,
} from '@openapi-counterpart/openapi/schema/json-schema';
import { childrenOf } from '@openapi-counterpart/openapi/schema/children';
import type { Targets } from './reach.js';

export type Kinds = ReadonlySet<JsonKind>;

export const ALL_KINDS: Kinds = new Set(JSON_KINDS);

/** The names in a schema's `type`; undefined when it has none. */
export function declaredTypes(schema: SchemaObject): readonly TypeName[] | undefined {
  return typeof schema.type === 'string' ? [schema.type] : schema.type;
}

/** Of the types that stand alone, which most do. */
const kindsOfType: ReadonlyMap<TypeName, Kinds> = new Map([
  ...JSON_KINDS.map((kind): [TypeName, Kinds] => [kind, new Set([kind])]),
  ['integer', new Set(['number'])],
]);

/** The kinds that type names stand for. */
export function kindsOfTypes(types: readonly TypeName[]): Kinds {
  const [first, ...others] = types;
  const known = first && others.length === 0 ? kindsOfType.get(first) : undefined;
  if (known !== undefined) return known;
  return new Set(types.map((type) => (type === 'integer' ? 'number' : type)));
}

/** The kind of a JSON value. */
export function kindOf(value: unknown): JsonKind {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  if (isObject(value)) return 'object';
  if (typeof value === 'string') return 'string';
  return typeof value === 'number' || typeof value === 'bigint' ? 'number' : 'boolean';
}

/** Whether a value has one of the types, as the keyword `type` sees it. */
export function hasType(value: unknown, types: readonly TypeName[]): boolean {
  return types.includes(kindOf(value)) || (types.includes('integer') && isWhole(value));
}

function isWhole(value: unknown): boolean {
  return typeof value === 'bigint' || Number.isInteger(value);
}

export function intersection(left: Kinds, right: Kinds): Kinds {
  return new Set([...left].filter((kind) => right.has(kind)));
}

/** Schemas refer to each other again and again: what they can accept is found out once. */
const remembered = new WeakMap<Targets, Map<SchemaObject, Kinds>>();

/** Every kind of value that might be valid; a kind that is left out never is. */
export function possibleKinds(node: SchemaNode, targets: Targets): Kinds {
  if (!isObjectNode(node)) return node.schema ? ALL_KINDS : new Set();
  const known = remembered.get(targets)?.get(node.schema);
  if (known !== undefined) return known;
  const kinds = kindsLeft(node, targets);
  const bySchema = remembered.get(targets) ?? new Map<SchemaObject, Kinds>();
  remembered.set(targets, bySchema.set(node.schema, kinds));
  return kinds;
}

function kindsLeft(node: ObjectNode, targets: Targets): Kinds {
  const { schema } = node;
  const limits: Kinds[] = [];
  const types = declaredTypes(schema);
  if (types !== undefined) limits.push(kindsOfTypes(types));
  if (schema.enum !== undefined) limits.push(new Set(schema.enum.map(kindOf)));
  if (schema.const !== undefined) limits.push(new Set([kindOf(schema.const)]));
  const target = targets.target(node);
  if (target !== undefined) limits.push(possibleKinds(target, targets));
  const under = (keyword: 'allOf' | 'anyOf' | 'oneOf'): readonly SchemaNode[] =>
    schema[keyword] === undefined
      ? []
      : childrenOf(node).filter((child) => child.keyword === keyword);
  for (const child of under('allOf')) limits.push(possibleKinds(child, targets));
  for (const keyword of ['anyOf', 'oneOf'] as const) {
    const branches = under(keyword);
    if (branches.length > 0)
      limits.push(new Set(branches.flatMap((branch) => [...possibleKinds(branch, targets)])));
  }
  const [limit] = limits;
  return limits.length === 1 && limit?.size === 1 ? limit : limits.reduce(intersection, ALL_KINDS);
}
