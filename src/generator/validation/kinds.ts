/** Which kinds of JSON value a schema can accept, and the code and words that tell kinds apart. */

import { childrenOf } from './children.js';
import {
  isObjectNode,
  isRecord,
  JSON_KINDS,
  type JsonKind,
  type SchemaNode,
  type SchemaObject,
  type TypeName,
} from './json-schema.js';
import type { Survey } from './survey.js';

export type Kinds = ReadonlySet<JsonKind>;

export const ALL_KINDS: Kinds = new Set(JSON_KINDS);

/** The names in a schema's `type`; undefined when it has none. */
export function declaredTypes(schema: SchemaObject): readonly TypeName[] | undefined {
  return typeof schema.type === 'string' ? [schema.type] : schema.type;
}

/** The kinds that type names stand for. */
export function kindsOfTypes(types: readonly TypeName[]): Kinds {
  return new Set(types.map((type) => (type === 'integer' ? 'number' : type)));
}

/** The kind of a JSON value. */
export function kindOf(value: unknown): JsonKind {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  if (isRecord(value)) return 'object';
  if (typeof value === 'string') return 'string';
  return typeof value === 'number' ? 'number' : 'boolean';
}

/** Whether a value has one of the types, as the keyword `type` sees it. */
export function hasType(value: unknown, types: readonly TypeName[]): boolean {
  return types.includes(kindOf(value)) || (types.includes('integer') && Number.isInteger(value));
}

export function intersection(left: Kinds, right: Kinds): Kinds {
  return new Set([...left].filter((kind) => right.has(kind)));
}

/** Every kind of value that might be valid; a kind that is left out never is. */
export function possibleKinds(node: SchemaNode, survey: Survey): Kinds {
  if (!isObjectNode(node)) return node.schema ? ALL_KINDS : new Set();
  const { schema } = node;
  const limits: Kinds[] = [];
  const types = declaredTypes(schema);
  if (types !== undefined) limits.push(kindsOfTypes(types));
  if (schema.enum !== undefined) limits.push(new Set(schema.enum.map(kindOf)));
  if (schema.const !== undefined) limits.push(new Set([kindOf(schema.const)]));
  const target = survey.target(node);
  if (target !== undefined) limits.push(possibleKinds(target, survey));
  const children = childrenOf(node);
  for (const child of children)
    if (child.keyword === 'allOf') limits.push(possibleKinds(child, survey));
  for (const keyword of ['anyOf', 'oneOf']) {
    const branches = children.filter((child) => child.keyword === keyword);
    if (branches.length > 0)
      limits.push(new Set(branches.flatMap((branch) => [...possibleKinds(branch, survey)])));
  }
  return limits.reduce(intersection, ALL_KINDS);
}

/** The runtime guards that conditions on kinds need. */
type Guard = 'isArray' | 'isInteger' | 'isNumber' | 'isObject';

const GUARDS: Readonly<Partial<Record<TypeName, Guard>>> = {
  array: 'isArray',
  integer: 'isInteger',
  number: 'isNumber',
  object: 'isObject',
};

/** A condition that holds when the value has one of the types, and tells TypeScript so. */
export function typeTest(
  types: readonly TypeName[],
  code: string,
  use: (guard: Guard) => string,
): string {
  const wanted = types.filter((type) => type !== 'integer' || !types.includes('number'));
  return wanted.map((type) => singleTest(type, code, use)).join(' || ');
}

/** The opposite condition, in the form a programmer would write. */
export function typeMismatch(
  types: readonly TypeName[],
  code: string,
  use: (guard: Guard) => string,
): string {
  const [type] = types;
  if (types.length !== 1 || type === undefined) return `!(${typeTest(types, code, use)})`;
  if (type === 'null') return `${code} !== null`;
  const guard = GUARDS[type];
  return guard === undefined ? `typeof ${code} !== "${type}"` : `!${use(guard)}(${code})`;
}

function singleTest(type: TypeName, code: string, use: (guard: Guard) => string): string {
  if (type === 'null') return `${code} === null`;
  const guard = GUARDS[type];
  return guard === undefined ? `typeof ${code} === "${type}"` : `${use(guard)}(${code})`;
}

const PHRASES: Readonly<Record<TypeName, string>> = {
  null: 'null',
  boolean: 'true or false',
  integer: 'an integer',
  number: 'a number',
  string: 'a string',
  array: 'an array',
  object: 'an object',
};

/** Types in words: `a string, a number or null`. */
export function typePhrase(types: readonly TypeName[]): string {
  const wanted = types.filter((type) => type !== 'integer' || !types.includes('number'));
  // null reads best at the end, wherever a description puts it.
  const words = [
    ...wanted.filter((type) => type !== 'null'),
    ...wanted.filter((type) => type === 'null'),
  ].map((type) => PHRASES[type]);
  const last = words.pop() ?? 'absent';
  return words.length === 0 ? last : `${words.join(', ')} or ${last}`;
}
